import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `write(to:)`
    func writer(_ buffer: Buffer, _ list: SwiftFieldList) {
        out.line("public func write(to w: inout BufferWriter) throws(BufferError) {")
        out.indented {
            if buffer.needsExtent { out.line("let outer = w.begin()") }
            let fields = SwiftFields(list, .writing)
            writeAll(fields, buffer)
            for place in buffer.fields.indices { fill(place, buffer.fields[place], fields) }
            for rule in buffer.requirements where !rule.formula.speaksOfUnkept(fields) { require(rule, fields, buffer.name) }
            if buffer.needsExtent {
                out.indent()
                out.put("try w.finish(outer, \"", buffer.name.camel, "\"")
                if let size = buffer.paddedSize { out.put(", size: ", size) }
                out.put(")\n")
            }
        }
        out.line("}")
    }

    /// Each field in its turn; numbers that follow each other some to a line.
    private func writeAll(_ fields: SwiftFields, _ buffer: Buffer) {
        var place = 0
        while place < fields.list.count {
            var end = place
            while end < fields.list.count, end < place + 4, isPlainNumber(end, fields.list) { end += 1 }
            if end > place + 1 {
                out.indent()
                out.put("w.values(")
                var isFirst = true
                for place in place..<end {
                    comma(&isFirst)
                    member(place, fields)
                }
                out.put(")\n")
                place = end
            } else {
                write(place, fields, buffer)
                place += 1
            }
        }
    }

    /// A number that takes as many bytes as its type does, and of which there is nothing else to know.
    private func isPlainNumber(_ place: Int, _ list: SwiftFieldList) -> Bool {
        guard list.isKept(place), case .scalar(let type) = list[place].kind else { return false }
        return list[place].byteOrder == .big && list[place].condition == nil && !isOddSized(type) && !list.isCutCount(place)
    }

    /// The value of a field that is kept.
    private func member(_ place: Int, _ fields: SwiftFields) {
        if fields.list[place].condition != nil { out.put("v", place) } else { kept(place, fields) }
    }

    private func kept(_ place: Int, _ fields: SwiftFields) {
        if fields.isArm { out.put("g", place) } else { out.put(SwiftOwn(fields.list.names[place].member)) }
    }

    private func write(_ place: Int, _ fields: SwiftFields, _ buffer: Buffer) {
        let field = fields.list[place], order = SwiftOrder(field.byteOrder)
        if case .union(let selector, let arms) = field.kind, !fields.isArm { return writeUnion(place, selector, arms, fields, buffer) }
        if let condition = field.condition { return writeOptional(place, condition, fields, buffer) }
        if let formula = field.fixed, let size = field.size { return writeFixed(place, formula, size, field, fields) }
        if field.name == nil, !fields.list.isKept(place) {
            if let size = field.size { out.line("w.zeros(", size, ")") }
            return
        }
        if fields.list.isEnd(place), let size = field.size {
            out.line("let ", Hole(place, fields), " = w.hole(", size, ")")
            return
        }
        if let target = field.counts, let size = field.size {
            out.indent()
            out.put("try w.derived(\"", field.label, "\", ")
            if fields.list.isCutCount(place) {
                out.put("max(Int(clamping: ", SwiftOwn(fields.list.names[place].member), ".word), ")
                fields.putCount(fields.list, target, fields.isArm, self)
                out.put(")")
            } else {
                fields.putCount(fields.list, target, fields.isArm, self)
            }
            out.put(", ", size, order, ")\n")
            return
        }
        out.indent()
        writeValue(place, field, fields, buffer)
        out.put("\n")
    }

    /// A field that only some forms have: it is there in those, and in no others.
    private func writeOptional(_ place: Int, _ condition: Formula, _ fields: SwiftFields, _ buffer: Buffer) {
        let field = fields.list[place]
        out.indent()
        out.put("if ")
        SwiftFormula(self, .fields(fields)).condition(condition)
        out.put(" {\n")
        out.indented {
            guard field.name != nil else {
                if let size = field.size { out.line("w.zeros(", size, ")") }
                return
            }
            out.indent()
            out.put("guard let v", place, " = ")
            kept(place, fields)
            out.put(" else { throw w.broken(\"", field.label, "\") }\n")
            out.indent()
            writeValue(place, field, fields, buffer)
            out.put("\n")
        }
        if field.name == nil { return out.line("}") }
        out.indent()
        out.put("} else if ")
        kept(place, fields)
        out.put(" != nil {\n")
        out.line("    throw w.broken(\"", field.label, "\")")
        out.line("}")
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
        } else if fields.list.isEnd(place), !fields.list.isSelector(place) {
            out.line("try w.fill(", Hole(place, fields), ", \"", field.label, "\", ", EndOf(place, fields), ", ", size, order, ")")
        }
    }

    private func writeValue(_ place: Int, _ field: Field, _ fields: SwiftFields, _ buffer: Buffer) {
        let label = field.label, order = SwiftOrder(field.byteOrder)
        switch field.kind {
        case .scalar(let type):
            out.put("w.value(")
            member(place, fields)
            out.put(order, isOddSized(type) ? ", bytes: 3)" : ")")
        case .array(let type):
            out.put("try w.array(")
            member(place, fields)
            out.put(", \"", label, "\"")
            if let terminator = field.terminator {
                out.put(SwiftTerminator(terminator))
                if let size = buffer.paddedSize { out.put(", upTo: ", size) }
                return out.put(")")
            }
            count(type.extent, place, fields)
            stride(field, fields)
            if case .buffer = type.base { out.put(")") } else { out.put(order, isOddSized(type) ? ", bytes: 3)" : ")") }
        case .bytes(let extent):
            out.put("try w.bytes(")
            member(place, fields)
            out.put(", \"", label, "\"")
            count(extent, place, fields)
            out.put(")")
        case .cstring(let extent):
            out.put("try w.text(")
            member(place, fields)
            out.put(", \"", label, "\"")
            textRoom(extent, place, fields)
            out.put(")")
        case .nested:
            out.put("try w.nested(")
            member(place, fields)
            out.put(")")
        case .union:
            out.put("try w.bytes(")
            member(place, fields)
            out.put(", \"", label, "\")")
        }
        if case .until(.field(let path))? = field.extent, !path.isOuter, fields.list.isEnd(path.field) { out.put("\n", Spaces(out), "let ", EndName(place, fields), " = w.taken") }
    }

    /// How many elements there must be, where nothing is derived from them.
    private func count(_ extent: TypeUse.Extent, _ place: Int, _ fields: SwiftFields) {
        switch extent {
        case .fixed(let count): out.put(", count: ", count)
        case .counted(.field(let path)) where !path.isOuter && path.bits == nil && fields.list[path.field].counts == place: break
        case .counted(let formula):
            out.put(", count: Int(clamping: ")
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")")
        default: break
        }
    }

    /// The bytes that text takes, zeros included; text up to its NUL takes as many as it needs.
    private func textRoom(_ extent: TypeUse.Extent, _ place: Int, _ fields: SwiftFields) {
        switch extent {
        case .one, .rest, .until: break
        case .fixed(let count): out.put(", count: ", count)
        case .counted(let formula):
            out.put(", count: Int(clamping: ")
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")")
        }
    }

    private func writeUnion(_ place: Int, _ selector: FieldPath, _ arms: List<Field.Arm>, _ fields: SwiftFields, _ buffer: Buffer) {
        out.line("switch ", SwiftOwn(fields.list.names[place].member), " {")
        for arm in arms {
            let own = SwiftFieldList(arm.fields, self, isArm: true), inner = SwiftFields(own, .writing, inside: fields.list)
            out.indent()
            out.put("case .", names.spelling(arm.name).member)
            payload(own) { out.put("let g", $0) }
            out.put(":\n")
            let start = out.count
            out.indented {
                if !isWhole(selector) { agree(selector, [arm.value.value...arm.value.value], isNegated: true, fields) }
                writeAll(inner, buffer)
                for (index, field) in arm.fields.enumerated() { fill(index, field, inner) }
                for rule in arm.requirements where !rule.formula.speaksOfUnkept(inner) { require(rule, inner, arm.name) }
                if out.count == start { out.line("break") }
            }
        }
        out.line("case .", unknownArm(arms), isWhole(selector) ? "(_, let other):" : "(let other):")
        out.indented {
            if !isWhole(selector) { agree(selector, arms.map { $0.value.value...$0.value.value }, isNegated: false, fields) }
            out.indent()
            out.put("try w.bytes(other, \"_\"")
            if let size = fields.list[place].size, place + 1 < fields.list.count { out.put(", count: ", size) }
            out.put(")\n")
        }
        out.line("}")
    }

    /// Whether the arm itself knows the number that chose it; bits of a number are kept in that number.
    private func isWhole(_ selector: FieldPath) -> Bool { selector.bits == nil && !selector.isOuter }

    /// Refuses the numbers that the bits which choose can't have here.
    private func agree(_ selector: FieldPath, _ values: [ClosedRange<Int128>], isNegated: Bool, _ fields: SwiftFields) {
        out.indent()
        out.put(isNegated ? "if !(" : "if ")
        SwiftFormula(self, .fields(fields)).condition(.member(.field(selector), values))
        out.put(isNegated ? ")" : "", " { throw w.broken(\"", fields.list[selector.field].label, "\") }\n")
    }

    /// The enumerations that the unions of a buffer are.
    func unions(_ fields: SwiftFieldList, _ diagnostics: inout Diagnostics) {
        for (place, field) in fields.fields.enumerated() {
            guard case .union(let selector, let arms) = field.kind else { continue }
            let isWhole = isWhole(selector)
            out.line("public enum ", fields.names[place].type, ": Sendable, Equatable {")
            out.indented {
                var members = SwiftMembers()
                for arm in arms {
                    members.claim(arm.name, &diagnostics)
                    armDoc(arm)
                    out.indent()
                    out.put("case ", names.spelling(arm.name).member)
                    let own = SwiftFieldList(arm.fields, self, isArm: true)
                    payload(own) { out.put(PayloadName($0, own), ": ", own.names[$0].type) }
                    out.put("\n")
                }
                out.line("/// Another one; its bytes are kept.")
                out.indent()
                out.put("case ", unknownArm(arms), "(")
                if isWhole { out.put(PayloadName(selector.field, fields), ": ", fields.names[selector.field].type, ", ") }
                out.put("other: [UInt8])\n")
                if isWhole { selected(selector, arms, fields) }
            }
            out.line("}")
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
    private func selected(_ selector: FieldPath, _ arms: List<Field.Arm>, _ fields: SwiftFieldList) {
        out.line("public var ", fields.names[selector.field].member, ": ", fields.names[selector.field].type, " {")
        out.line("    switch self {")
        for arm in arms { out.line("    case .", names.spelling(arm.name).member, ": .init(word: ", SwiftNumber(arm.value), ")") }
        out.line("    case .", unknownArm(arms), "(let selector, _): selector")
        out.line("    }")
        out.line("}")
    }
}

/// A field's name where what a case carries is declared.
private struct PayloadName: Printable {
    private let place: Int
    private let fields: SwiftFieldList

    init(_ place: Int, _ fields: SwiftFieldList) { (self.place, self.fields) = (place, fields) }

    func print(into buffer: TextBuffer) {
        if let name = fields[place].name { buffer.put(SwiftWord.payload(name)) } else { buffer.put(fields.names[place].member) }
    }
}

/// The variable that holds the place of a number which is filled in later.
private struct Hole: Printable {
    private let place: Int
    private let isArm: Bool

    init(_ place: Int, _ fields: SwiftFields) { (self.place, isArm) = (place, fields.isArm) }

    func print(into buffer: TextBuffer) { buffer.put(isArm ? "armHole" : "hole", place) }
}

/// The variable that holds how many bytes were written up to the end of a field.
private struct EndName: Printable {
    private let place: Int
    private let isArm: Bool

    init(_ place: Int, _ fields: SwiftFields) { (self.place, isArm) = (place, fields.isArm) }

    func print(into buffer: TextBuffer) { buffer.put(isArm ? "armEnd" : "end", place) }
}

/// Where the field ends whose length this field tells.
private struct EndOf: Printable {
    private let name: EndName

    init(_ place: Int, _ fields: SwiftFields) {
        let target = fields.list.fields.firstIndex { if case .until(.field(let path))? = $0.extent { path == FieldPath(field: place) } else { false } }
        name = EndName(target ?? place, fields)
    }

    func print(into buffer: TextBuffer) { buffer.put(name) }
}

extension Formula {
    /// Of fields that are not at hand when the structure is written: they are right by construction.
    fileprivate func speaksOfUnkept(_ fields: SwiftFields) -> Bool {
        switch self {
        case .field(let path): fields.owner(path)[path.field].fixed != nil || fields.owner(path).isEnd(path.field)
        case .unary(_, let inner), .member(let inner, _): inner.speaksOfUnkept(fields)
        case .binary(_, let left, let right): left.speaksOfUnkept(fields) || right.speaksOfUnkept(fields)
        default: false
        }
    }
}
