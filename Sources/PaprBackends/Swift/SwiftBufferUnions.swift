import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// The unions of a buffer: enumerations, and how they are written.
extension SwiftWriter {
    func writeUnion(_ place: Int, _ selector: FieldPath, _ arms: List<Field.Arm>, _ fields: SwiftFields, _ buffer: Buffer) {
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
