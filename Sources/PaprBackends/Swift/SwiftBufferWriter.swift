import PaprSema
import PaprSource

extension SwiftWriter {
    /// `write(to:)`
    func writer(_ buffer: Buffer) {
        out.line("public func write(to w: inout BufferWriter) throws(BufferError) {" as StaticString)
        out.indented {
            if buffer.needsExtent { out.line("let outer = w.begin()" as StaticString) }
            let fields = SwiftFields(buffer.fields, .writing)
            for place in buffer.fields.indices { write(place, fields, buffer) }
            for (place, field) in buffer.fields.enumerated() { fill(place, field, fields) }
            for rule in buffer.requirements where !rule.formula.speaksOfUnkept(buffer.fields) { require(rule, fields, buffer) }
            if buffer.needsExtent {
                out.indent()
                out.put("try w.finish(outer, \"", buffer.name.camel, "\"")
                if let size = buffer.paddedSize { out.put(", size: ", size) }
                out.put(")\n" as StaticString)
            }
        }
        out.line("}" as StaticString)
    }

    private func write(_ place: Int, _ fields: SwiftFields, _ buffer: Buffer) {
        let field = fields.list[place], order = SwiftOrder(field.byteOrder)
        if case .union(let selector, let arms) = field.kind, !fields.isArm { return writeUnion(place, selector, arms, fields, buffer) }
        if let formula = field.fixed, let size = field.size { return writeFixed(place, formula, size, field, fields) }
        if field.name == nil, !SwiftFields.isKept(place, in: fields.list) {
            if let size = field.size { out.line("w.zeros(" as StaticString, size, ")") }
            return
        }
        if SwiftFields.isEnd(place, in: fields.list), let size = field.size {
            out.line("let ", Hole(place, fields), " = w.hole(", size, ")")
            return
        }
        if let target = field.counts, let size = field.size {
            out.indent()
            out.put("try w.derived(\"", field.label, "\", ")
            if SwiftFields.isCutCount(place, in: fields.list) {
                out.put("max(Int(clamping: self.", SwiftMemberName(place, fields.list), ".word), ")
                fields.putCount(fields.list, target, fields.isArm, self)
                out.put(")" as StaticString)
            } else {
                fields.putCount(fields.list, target, fields.isArm, self)
            }
            out.put(", ", size, order, ")\n")
            return
        }
        out.indent()
        writeValue(place, field, fields)
        out.put("\n" as StaticString)
    }

    /// A constant, or room for what is known at the end.
    private func writeFixed(_ place: Int, _ formula: Formula, _ size: Int, _ field: Field, _ fields: SwiftFields) {
        if case .number(let value) = formula {
            out.line("w.word(", Hex(value.word(size)), ", ", size, SwiftOrder(field.byteOrder), ")")
        } else {
            out.line("let ", Hole(place, fields), " = w.hole(", size, ")")
        }
    }

    private func fill(_ place: Int, _ field: Field, _ fields: SwiftFields) {
        guard let size = field.size else { return }
        let order = SwiftOrder(field.byteOrder)
        if let formula = field.fixed {
            if case .number = formula { return }
            out.indent()
            out.put("try w.fill(", Hole(place, fields), ", \"", field.label, "\", Int(clamping: ")
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put("), ", size, order, ")\n")
        } else if SwiftFields.isEnd(place, in: fields.list), !SwiftFields.isSelector(place, in: fields.list) {
            out.line("try w.fill(", Hole(place, fields), ", \"", field.label, "\", ", EndOf(place, fields), ", ", size, order, ")")
        }
    }

    private func writeValue(_ place: Int, _ field: Field, _ fields: SwiftFields) {
        let label = field.label, order = SwiftOrder(field.byteOrder)
        let isSelf = !fields.isArm
        func member() { if isSelf { out.put("self.", SwiftMemberName(place, fields.list)) } else { out.put("g" as StaticString, place) } }
        switch field.kind {
        case .scalar(let type):
            out.put("w.value(" as StaticString)
            member()
            out.put(order, isOddSized(type) ? ", bytes: 3)" : ")" as StaticString)
        case .array(let type):
            out.put("try w.array(" as StaticString)
            member()
            out.put(", \"", label, "\"")
            count(type.extent, place, fields)
            if case .buffer = type.base { out.put(")" as StaticString) } else { out.put(order, isOddSized(type) ? ", bytes: 3)" : ")" as StaticString) }
        case .bytes(let extent):
            out.put("try w.bytes(" as StaticString)
            member()
            out.put(", \"", label, "\"")
            count(extent, place, fields)
            out.put(")" as StaticString)
        case .cstring(let extent):
            out.put("try w.text(" as StaticString)
            member()
            out.put(", \"", label, "\"")
            textRoom(extent, place, fields)
            out.put(")" as StaticString)
        case .nested:
            out.put("try w.nested(" as StaticString)
            member()
            out.put(")" as StaticString)
        case .union:
            out.put("try w.bytes(" as StaticString)
            member()
            out.put(", \"", label, "\")")
        }
        if case .until(.field(let path))? = field.extent, !path.isOuter, SwiftFields.isEnd(path.field, in: fields.list) { out.put("\n" as StaticString, Spaces(out), "let ", EndName(place, fields), " = w.taken") }
    }

    /// How many elements there must be, where nothing is derived from them.
    private func count(_ extent: TypeUse.Extent, _ place: Int, _ fields: SwiftFields) {
        switch extent {
        case .fixed(let count): out.put(", count: ", count)
        case .counted(.field(let path)) where !path.isOuter && path.bits == nil && fields.list[path.field].counts == place: break
        case .counted(let formula):
            out.put(", count: Int(clamping: " as StaticString)
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")" as StaticString)
        default: break
        }
    }

    /// The bytes that text takes, zeros included; text up to its NUL takes as many as it needs.
    private func textRoom(_ extent: TypeUse.Extent, _ place: Int, _ fields: SwiftFields) {
        switch extent {
        case .one, .rest, .until: break
        case .fixed(let count): out.put(", count: ", count)
        case .counted(let formula):
            out.put(", count: Int(clamping: " as StaticString)
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")" as StaticString)
        }
    }

    private func writeUnion(_ place: Int, _ selector: FieldPath, _ arms: [Field.Arm], _ fields: SwiftFields, _ buffer: Buffer) {
        out.line("switch self.", SwiftMemberName(place, fields.list), " {")
        for arm in arms {
            out.indent()
            out.put("case .", SwiftWord.member(arm.name))
            payload(arm) { out.put("let g" as StaticString, $0) }
            out.put(":\n" as StaticString)
            let inner = SwiftFields(arm: arm.fields, of: buffer.fields, .writing)
            let start = out.count
            out.indented {
                for field in arm.fields.indices { write(field, inner, buffer) }
                for (index, field) in arm.fields.enumerated() { fill(index, field, inner) }
                if out.count == start { out.line("break" as StaticString) }
            }
        }
        let isWhole = selector.bits == nil && !selector.isOuter
        out.line("case .", unknownArm(arms), isWhole ? "(_, let other):" : "(let other):" as StaticString)
        out.indented {
            out.indent()
            out.put("try w.bytes(other, \"_\"" as StaticString)
            if let size = fields.list[place].size, place + 1 < fields.list.count { out.put(", count: ", size) }
            out.put(")\n" as StaticString)
        }
        out.line("}" as StaticString)
    }

    /// The enumerations that the unions of a buffer are.
    func unions(_ buffer: Buffer, _ diagnostics: inout Diagnostics) {
        for (place, field) in buffer.fields.enumerated() {
            guard case .union(let selector, let arms) = field.kind else { continue }
            let isWhole = selector.bits == nil && !selector.isOuter
            out.line("public enum ", SwiftUnionType(place, buffer.fields), ": Sendable, Equatable {")
            out.indented {
                var members = SwiftMembers()
                for arm in arms {
                    members.claim(arm.name, &diagnostics)
                    armDoc(arm)
                    out.indent()
                    out.put("case ", SwiftWord.member(arm.name))
                    payload(arm) { out.put(SwiftMemberName($0, arm.fields, .payload), ": ", MemberType(self, $0, arm.fields, isArm: true)) }
                    out.put("\n" as StaticString)
                }
                out.line("/// Another one; its bytes are kept." as StaticString)
                out.indent()
                out.put("case ", unknownArm(arms), "(")
                if isWhole { out.put(SwiftMemberName(selector.field, buffer.fields, .payload), ": ", MemberType(self, selector.field, buffer.fields), ", ") }
                out.put("other: [UInt8])\n" as StaticString)
                if isWhole { selected(selector, arms, buffer) }
            }
            out.line("}" as StaticString)
        }
    }

    /// What an arm means, and each of its fields.
    private func armDoc(_ arm: Field.Arm) {
        doc(arm.docs)
        for field in arm.fields where !field.docs.isEmpty {
            guard let name = field.name else { continue }
            out.line("/// - `", name.camel, "`: ", SwiftDocText(text: field.docs.lines[0]))
            for line in field.docs.lines.dropFirst() where !line.isEmpty { out.line("///   ", SwiftDocText(text: line)) }
        }
    }

    /// The number that says which arm it is.
    private func selected(_ selector: FieldPath, _ arms: [Field.Arm], _ buffer: Buffer) {
        out.line("public var ", SwiftMemberName(selector.field, buffer.fields), ": ", MemberType(self, selector.field, buffer.fields), " {")
        out.line("    switch self {" as StaticString)
        for arm in arms { out.line("    case .", SwiftWord.member(arm.name), ": .init(word: ", SwiftNumber(arm.value), ")") }
        out.line("    case .", unknownArm(arms), "(let selector, _): selector")
        out.line("    }" as StaticString)
        out.line("}" as StaticString)
    }
}

/// The variable that holds the place of a number which is filled in later.
private struct Hole: Printable {
    private let place: Int
    private let isArm: Bool

    init(_ place: Int, _ fields: SwiftFields) { (self.place, isArm) = (place, fields.isArm) }

    func print(into buffer: TextBuffer) { buffer.put(isArm ? "armHole" : "hole" as StaticString, place) }
}

/// The variable that holds how many bytes were written up to the end of a field.
private struct EndName: Printable {
    private let place: Int
    private let isArm: Bool

    init(_ place: Int, _ fields: SwiftFields) { (self.place, isArm) = (place, fields.isArm) }

    func print(into buffer: TextBuffer) { buffer.put(isArm ? "armEnd" : "end" as StaticString, place) }
}

/// Where the field ends whose length this field tells.
private struct EndOf: Printable {
    private let name: EndName

    init(_ place: Int, _ fields: SwiftFields) {
        let target = fields.list.firstIndex { if case .until(.field(let path))? = $0.extent { path == FieldPath(field: place) } else { false } }
        name = EndName(target ?? place, fields)
    }

    func print(into buffer: TextBuffer) { buffer.put(name) }
}

extension Formula {
    /// Of fields that are not at hand when the structure is written: they are right by construction.
    fileprivate func speaksOfUnkept(_ fields: [Field]) -> Bool {
        switch self {
        case .field(let path): fields[path.field].fixed != nil || SwiftFields.isEnd(path.field, in: fields)
        case .unary(_, let inner), .member(let inner, _): inner.speaksOfUnkept(fields)
        case .binary(_, let left, let right): left.speaksOfUnkept(fields) || right.speaksOfUnkept(fields)
        default: false
        }
    }
}
