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
            let fields = SwiftFieldList(buffer.fields)
            members(fields, &diagnostics)
            initializer(fields)
            unions(fields, &diagnostics)
            reader(buffer, fields)
            writer(buffer, fields)
        }
        out.line("}")
    }

    private func members(_ fields: SwiftFieldList, _ diagnostics: inout Diagnostics) {
        var members = SwiftMembers()
        for (place, field) in fields.fields.enumerated() {
            if let name = field.name { members.claim(name, &diagnostics) }
            guard fields.isKept[place] else { continue }
            doc(field.docs)
            out.line("public var ", SwiftMemberName(place, fields), ": ", MemberType(self, place, fields))
        }
        for (place, field) in fields.fields.enumerated() where isDerived(place, fields) { derived(place, field, fields) }
    }

    private func isDerived(_ place: Int, _ fields: SwiftFieldList) -> Bool {
        guard fields[place].name != nil, fields[place].fixed == nil else { return false }
        return fields.isSelector[place] || (fields[place].counts != nil && !fields.isCutCount[place])
    }

    /// What is not kept because something else tells it.
    private func derived(_ place: Int, _ field: Field, _ fields: SwiftFieldList) {
        guard case .scalar(let type) = field.kind else { return }
        doc(field.docs)
        out.indent()
        out.put("public var ", SwiftWord.member(field.name!), ": ", name(type.base), " { ")
        if let target = field.counts {
            out.put(".init(word: UInt64(")
            SwiftFields(fields, .writing).putCount(fields, target, false, self)
            out.put("))")
        } else if let union = fields.fields.firstIndex(where: { if case .union(let path, _) = $0.kind { path.field == place } else { false } }) {
            out.put(SwiftMemberName(union, fields), ".", SwiftWord.member(field.name!))
        }
        out.put(" }\n")
    }

    private func initializer(_ fields: SwiftFieldList) {
        let kept = fields.indices.filter { fields.isKept[$0] }
        out.indent()
        out.put("public init(")
        for (index, place) in kept.enumerated() {
            out.put(index > 0 ? ", " : "", SwiftMemberName(place, fields), ": ", MemberType(self, place, fields))
            if fields.isCutCount[place] { out.put("? = nil") }
        }
        out.put(") {\n")
        out.indented {
            for place in kept {
                let member = SwiftMemberName(place, fields)
                out.indent()
                out.put("self.", member, " = ", member)
                if fields.isCutCount[place] {
                    out.put(" ?? .init(word: UInt64(")
                    out.put(SwiftMemberName(fields[place].counts!, fields), ".count))")
                }
                out.put("\n")
            }
        }
        out.line("}")
    }
}

/// The name of a kept field; a union has none in the spec.
struct SwiftMemberName: Printable {
    private let place: Int
    private let fields: SwiftFieldList
    private let use: Use

    enum Use { case member, label, payload }

    init(_ place: Int, _ fields: SwiftFieldList, _ use: Use = .member) {
        self.place = place
        self.fields = fields
        self.use = use
    }

    func print(into buffer: TextBuffer) {
        if let name = fields[place].name {
            switch use {
            case .member: return buffer.put(SwiftWord.member(name))
            case .label: return buffer.put(SwiftWord.label(name))
            case .payload: return buffer.put(SwiftWord.payload(name))
            }
        }
        buffer.put(isTaken ? "content" : "body")
        if number > 0 { buffer.put(number + 1) }
    }

    /// A field has the name that a union gets.
    var isTaken: Bool { fields.fields.contains { $0.name?.snake.text == Text("body") } }
    /// How many unions stand before this one.
    var number: Int { fields.fields[..<place].reduce(0) { if case .union = $1.kind { $0 + 1 } else { $0 } } }
}

/// The enumeration that a union is.
struct SwiftUnionType: Printable {
    private let name: SwiftMemberName

    init(_ place: Int, _ fields: SwiftFieldList) { name = SwiftMemberName(place, fields) }

    func print(into buffer: TextBuffer) {
        buffer.put(name.isTaken ? "Content" : "Body")
        if name.number > 0 { buffer.put(name.number + 1) }
    }
}

/// The type of a kept field.
struct MemberType: Printable {
    private let writer: SwiftWriter
    private let place: Int
    private let fields: SwiftFieldList
    /// A union inside of a union's arm stays bytes.
    private let isArm: Bool

    init(_ writer: SwiftWriter, _ place: Int, _ fields: SwiftFieldList, isArm: Bool = false) {
        self.writer = writer
        self.place = place
        self.fields = fields
        self.isArm = isArm
    }

    func print(into buffer: TextBuffer) {
        switch fields[place].kind {
        case .scalar(let type): buffer.put(writer.name(type.base))
        case .array(let type): buffer.put("[", writer.name(type.base), "]")
        case .bytes: buffer.put("[UInt8]")
        case .cstring: buffer.put("ByteString")
        case .nested(let id): buffer.put(writer.names.buffers[id.index])
        case .union where isArm: buffer.put("[UInt8]")
        case .union: buffer.put(SwiftUnionType(place, fields))
        }
    }
}
