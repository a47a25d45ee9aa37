import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `init(from:)`
    func reader(_ buffer: Buffer, _ list: SwiftFieldList) {
        let needsExtent = buffer.needsExtent
        out.line("public init(from r: inout BufferReader) throws(BufferError) {")
        out.indented {
            if needsExtent {
                out.indent()
                out.put("let outer = try r.begin(\"", buffer.name.camel, "\"")
                if let size = buffer.paddedSize { out.put(", size: ", size) }
                out.put(")\n")
            }
            let fields = SwiftFields(list, .reading)
            readAll(fields, buffer)
            for place in buffer.fields.indices { checkFixed(place, buffer.fields[place], fields) }
            for rule in buffer.requirements { require(rule, fields, buffer.name) }
            if needsExtent { out.line("r.finish(outer)") }
        }
        out.line("}")
    }

    /// Each field in its turn; those that only some forms have together.
    private func readAll(_ fields: SwiftFields, _ buffer: Buffer) {
        var place = 0
        while place < fields.list.count {
            if let condition = fields.list[place].condition {
                let form = place..<fields.list.fields.endOfForm(place)
                readOptional(form, condition, fields)
                place = form.upperBound
            } else {
                read(place, fields, buffer)
                place += 1
            }
        }
    }

    private func read(_ place: Int, _ fields: SwiftFields, _ buffer: Buffer) {
        let field = fields.list[place]
        if case .union(let selector, let arms) = field.kind, !fields.isArm { return readUnion(place, selector, arms, fields, buffer) }
        if field.name == nil, field.fixed == nil { return skip(field) }
        if case .number(let value)? = field.fixed, let size = field.size, case .scalar = field.kind, !fields.list.isNamed(place) {
            out.line("try r.fixed(\"", field.label, "\", ", size, ", ", Hex(value.word(size)), SwiftOrder(field.byteOrder), ")")
            return
        }
        out.indent()
        if !fields.isArm, fields.list.isKept(place) {
            out.put(SwiftOwn(fields.list.names[place].member))
        } else {
            out.put(fields.isArm ? "let g" : "let f", place, ": ", fields.list.names[place].type)
        }
        out.put(" = try r.")
        readValue(field, fields)
        out.put("\n")
    }

    /// Fields that only some forms have.
    private func readOptional(_ form: Range<Int>, _ condition: Formula, _ fields: SwiftFields) {
        let named = form.filter { fields.list[$0].name != nil }
        if fields.isArm { for place in named { out.line("let g", place, ": ", fields.list.names[place].type) } }
        out.indent()
        out.put("if ")
        SwiftFormula(self, .fields(fields)).condition(condition)
        out.put(" {\n")
        out.indented { for place in form { readPresent(place, fields) } }
        if !named.isEmpty {
            out.line("} else {")
            out.indented {
                for place in named {
                    out.indent()
                    optional(place, fields)
                    out.put(" = nil\n")
                }
            }
        }
        out.line("}")
    }

    private func readPresent(_ place: Int, _ fields: SwiftFields) {
        let field = fields.list[place]
        if field.name == nil { return skip(field) }
        out.indent()
        optional(place, fields)
        out.put(" = try r.")
        readValue(field, fields)
        out.put("\n")
    }

    /// Where the value of such a field goes.
    private func optional(_ place: Int, _ fields: SwiftFields) {
        if fields.isArm { out.put("g", place) } else { out.put(SwiftOwn(fields.list.names[place].member)) }
    }

    private func skip(_ field: Field) {
        if let size = field.size { out.line("try r.skip(", size, ")") } else { out.line("_ = try r.rest(\"_\")") }
    }

    private func readValue(_ field: Field, _ fields: SwiftFields) {
        let label = field.label, order = SwiftOrder(field.byteOrder)
        switch field.kind {
        case .scalar(let type):
            out.put("value(\"", label, "\"", order, isOddSized(type) ? ", bytes: 3)" : ")")
        case .array(let type):
            out.put("array(\"", label, "\"")
            if let terminator = field.terminator { return out.put(SwiftTerminator(terminator), ")") }
            extent(type.extent, fields)
            stride(field, fields)
            if case .buffer = type.base { out.put(")") } else { out.put(order, isOddSized(type) ? ", bytes: 3)" : ")") }
        case .bytes(let extent):
            if case .rest = extent { return out.put("rest(\"", label, "\")") }
            out.put(field.mayBeCut ? "cutBytes(\"" : "bytes(\"", label, "\"")
            self.extent(extent, fields)
            out.put(")")
        case .cstring(let extent):
            out.put("text(\"", label, "\"")
            self.extent(extent, fields)
            out.put(")")
        case .nested:
            out.put("nested(\"", label, "\")")
        case .union:
            out.put("rest(\"", label, "\")")
        }
    }

    /// The bytes from one element to the next, where they do not follow from the elements.
    func stride(_ field: Field, _ fields: SwiftFields) {
        guard let stride = field.stride else { return }
        out.put(", stride: Int(clamping: ")
        SwiftFormula(self, .fields(fields)).number(stride)
        out.put(")")
    }

    private func extent(_ extent: TypeUse.Extent, _ fields: SwiftFields) {
        switch extent {
        case .one, .rest: break
        case .fixed(let count): out.put(", count: ", count)
        case .counted(let formula):
            out.put(", count: Int(clamping: ")
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")")
        case .until(let formula):
            out.put(", until: Int(clamping: ")
            SwiftFormula(self, .fields(fields)).number(formula)
            out.put(")")
        }
    }

    /// A fixed value that is only known once all is read.
    func checkFixed(_ place: Int, _ field: Field, _ fields: SwiftFields) {
        guard let formula = field.fixed, case .scalar = field.kind else { return }
        if case .number = formula, !fields.list.isNamed(place) { return }
        out.indent()
        out.put("if Int128(")
        fields.put(FieldPath(field: place), self)
        out.put(") != ")
        SwiftFormula(self, .fields(fields)).number(formula)
        out.put(" { throw r.broken(\"", field.label, "\") }\n")
    }

    func require(_ rule: Requirement, _ fields: SwiftFields, _ whole: Identifier) {
        out.line("// ", SwiftDocText(text: rule.text))
        out.indent()
        out.put("if !(")
        SwiftFormula(self, .fields(fields)).condition(rule.formula)
        out.put(") { throw ", fields.use == .reading ? "r" : "w", ".broken(\"", rule.formula.firstField(where: { _ in true }).map { fields.label($0) } ?? whole.camel.text, "\") }\n")
    }

    private func readUnion(_ place: Int, _ selector: FieldPath, _ arms: List<Field.Arm>, _ fields: SwiftFields, _ buffer: Buffer) {
        out.indent()
        out.put("switch ")
        SwiftFormula(self, .fields(fields)).number(.field(selector))
        out.put(" {\n")
        for arm in arms {
            out.line("case ", SwiftNumber(arm.value), ":")
            out.indented {
                let own = SwiftFieldList(arm.fields, self, isArm: true), inner = SwiftFields(own, .reading, inside: fields.list)
                readAll(inner, buffer)
                for (index, field) in arm.fields.enumerated() { checkFixed(index, field, inner) }
                for rule in arm.requirements { require(rule, inner, arm.name) }
                out.indent()
                out.put(SwiftOwn(fields.list.names[place].member), " = .", names.spelling(arm.name).member)
                payload(own) { field in out.put(own.names[field].label, ": g", field) }
                out.put("\n")
            }
        }
        out.line("default:")
        out.indent()
        out.put("    ", SwiftOwn(fields.list.names[place].member), " = .", unknownArm(arms), "(")
        if selector.bits == nil, !selector.isOuter { out.put(fields.list.names[selector.field].label, ": f", selector.field, ", ") }
        if let size = fields.list[place].size, place + 1 < fields.list.count {
            out.put("other: try r.bytes(\"_\", count: ", size, "))\n")
        } else {
            out.put("other: try r.rest(\"_\"))\n")
        }
        out.line("}")
    }

    /// What an arm carries: its kept fields, in parentheses when there are any.
    func payload(_ arm: SwiftFieldList, _ print: (Int) -> Void) {
        var isFirst = true
        for place in arm.indices where arm.isKept(place) {
            out.put(isFirst ? "(" : ", ")
            isFirst = false
            print(place)
        }
        if !isFirst { out.put(")") }
    }

    /// The case for a selector that no arm has.
    func unknownArm(_ arms: List<Field.Arm>) -> StaticString {
        arms.contains { $0.name.snake.text == Text("unknown") } ? "unrecognized" : "unknown"
    }
}

extension Buffer {
    /// Something inside counts from where the buffer begins or ends.
    var needsExtent: Bool {
        if paddedSize != nil || requirements.contains(where: { $0.formula.speaksOfSize }) { return true }
        for field in fields where field.needsExtent { return true }
        return false
    }
}

extension Field {
    /// It, or something in one of its arms, counts from where the buffer begins or ends.
    fileprivate var needsExtent: Bool {
        switch kind {
        case .scalar, .nested: return fixed?.speaksOfSize == true
        case .union(_, let arms):
            return arms.contains { arm in arm.fields.contains { $0.needsExtent } || arm.requirements.contains { $0.formula.speaksOfSize } }
        default:
            if case .until? = extent { return true }
            return fixed?.speaksOfSize == true
        }
    }
}

extension Formula {
    var speaksOfSize: Bool {
        switch self {
        case .sizeOfSelf: true
        case .unary(_, let inner), .member(let inner, _): inner.speaksOfSize
        case .binary(_, let left, let right): left.speaksOfSize || right.speaksOfSize
        default: false
        }
    }
}
