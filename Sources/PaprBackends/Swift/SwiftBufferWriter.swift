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
    func writeAll(_ fields: SwiftFields, _ buffer: Buffer) {
        var place = 0
        while place < fields.list.count {
            if let condition = fields.list[place].condition {
                let form = place..<fields.list.fields.endOfForm(place)
                writeOptional(form, condition, fields, buffer)
                place = form.upperBound
                continue
            }
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

    /// Fields that only some forms have: they are there in those, and in no others.
    private func writeOptional(_ form: Range<Int>, _ condition: Formula, _ fields: SwiftFields, _ buffer: Buffer) {
        out.indent()
        out.put("if ")
        SwiftFormula(self, .fields(fields)).condition(condition)
        out.put(" {\n")
        out.indented { for place in form { writePresent(place, fields, buffer) } }
        let named = form.filter { fields.list[$0].name != nil }
        if named.isEmpty { return out.line("}") }
        out.line("} else {")
        out.indented {
            for place in named {
                out.indent()
                out.put("if ")
                kept(place, fields)
                out.put(" != nil { throw w.broken(\"", fields.list[place].label, "\") }\n")
            }
        }
        out.line("}")
    }

    private func writePresent(_ place: Int, _ fields: SwiftFields, _ buffer: Buffer) {
        let field = fields.list[place]
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

    /// A constant, or room for what is known at the end.
    private func writeFixed(_ place: Int, _ formula: Formula, _ size: Int, _ field: Field, _ fields: SwiftFields) {
        if case .number(let value) = formula {
            out.line("w.word(", Hex(value.word(size)), ", ", size, SwiftOrder(field.byteOrder), ")")
        } else {
            out.line("let ", Hole(place, fields), " = w.hole(", size, ")")
        }
    }

    func fill(_ place: Int, _ field: Field, _ fields: SwiftFields) {
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
    func speaksOfUnkept(_ fields: SwiftFields) -> Bool {
        switch self {
        case .field(let path): fields.owner(path)[path.field].fixed != nil || fields.owner(path).isEnd(path.field)
        case .unary(_, let inner), .member(let inner, _): inner.speaksOfUnkept(fields)
        case .binary(_, let left, let right): left.speaksOfUnkept(fields) || right.speaksOfUnkept(fields)
        default: false
        }
    }
}
