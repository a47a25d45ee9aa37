import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// A buffer: a structure that reads itself from bytes and writes itself as bytes.
    func buffer(_ id: BufferID, _ diagnostics: inout Diagnostics) {
        let buffer = model[id], name = names.buffers[id.index]
        doc(buffer.docs)
        provenance(buffer.provenance)
        out.line("public struct ", name, buffer.eventSection == nil ? ": GuestBuffer {" : ": EventLogSection {" as StaticString)
        out.indented {
            if let base = buffer.base { out.line("public typealias Base = ", names.buffers[base.index]) }
            if let section = buffer.eventSection { out.line("public static var sectionIdentifier: StaticString { \"", SwiftLiteral(section), "\" }") }
            if buffer.alignment > 1 { out.line("public static var alignment: Int { ", buffer.alignment, " }") }
            if let size = buffer.wholeSize { out.line("public static var fixedSize: Int? { ", size, " }") }
            let fields = SwiftFieldList(buffer.fields, self)
            members(fields, &diagnostics)
            initializer(fields)
            unions(fields, &diagnostics)
            reader(buffer, fields)
            writer(buffer, fields)
        }
        out.line("}")
    }

    private func members(_ fields: SwiftFieldList, _ diagnostics: inout Diagnostics) {
        var members = SwiftMembers(), variables = SwiftVariables(self)
        for place in fields.indices {
            if let name = fields[place].name { members.claim(name, &diagnostics) }
            if fields.isKept(place) { variables.next(fields[place].docs, fields.names[place], false) }
        }
        variables.end()
        for place in fields.indices where isDerived(place, fields) { derived(place, fields[place], fields) }
    }

    private func isDerived(_ place: Int, _ fields: SwiftFieldList) -> Bool {
        guard fields[place].name != nil, fields[place].fixed == nil else { return false }
        return fields.isSelector(place) || (fields[place].counts != nil && !fields.isCutCount(place))
    }

    /// What is not kept because something else tells it.
    private func derived(_ place: Int, _ field: Field, _ fields: SwiftFieldList) {
        guard case .scalar(let type) = field.kind else { return }
        doc(field.docs)
        out.indent()
        out.put("public var ", fields.names[place].member, ": ", name(type.base), " { ")
        if let target = field.counts {
            out.put(".init(word: UInt64(")
            SwiftFields(fields, .writing).putCount(fields, target, false, self)
            out.put("))")
        } else if let union = fields.fields.firstIndex(where: { if case .union(let path, _) = $0.kind { path.field == place } else { false } }) {
            out.put(fields.names[union].member, ".", fields.names[place].member)
        }
        out.put(" }\n")
    }

    private func initializer(_ fields: SwiftFieldList) {
        out.indent()
        out.put("public init(")
        var isFirst = true, isPlain = true, count = 0
        for place in fields.indices where fields.isKept(place) {
            comma(&isFirst)
            out.put(fields.names[place].member, ": ", fields.names[place].type)
            if fields.isCutCount(place) {
                out.put("? = nil")
                isPlain = false
            } else if fields[place].condition != nil {
                out.put(" = nil")
            }
            count += 1
        }
        out.put(") ")
        if isPlain, count > 0, count == fields.count { return assign(count) { fields.names[$0].member } }
        out.put("{\n")
        for place in fields.indices where fields.isKept(place) { initialize(place, fields) }
        out.line("}")
    }

    private func initialize(_ place: Int, _ fields: SwiftFieldList) {
        let member = fields.names[place].member
        out.indent()
        out.put("    self.", member, " = ", member)
        if fields.isCutCount(place) { out.put(" ?? .init(word: UInt64(", fields.names[fields[place].counts!].member, ".count))") }
        out.put("\n")
    }
}
