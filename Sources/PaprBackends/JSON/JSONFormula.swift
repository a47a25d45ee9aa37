import PaprSema
import PaprSource

/// What the places in a formula speak of.
enum JSONScope {
    case none
    case call(Call)
    /// The fields of a list, and those around it for the arm of a union.
    case fields(List<Field>, outer: List<Field>?)
}

extension JSONModel {
    /// A formula as a tree.
    func write(_ name: StaticString, _ formula: Formula, in scope: JSONScope, to json: inout JSONWriter) {
        json.object(name, .line) { write(formula, in: scope, to: &$0) }
    }

    /// One node, as members of the object that is being written.
    private func write(_ formula: Formula, in scope: JSONScope, to json: inout JSONWriter) {
        switch formula {
        case .number(let value): json.field("number", value)
        case .parameter(let place, let bits):
            json.field("parameter", place)
            guard case .call(let call) = scope else { return }
            json.optional("name", call.parameters[place].name?.source)
            write(bits, of: call.parameters[place].type, to: &json)
        case .parameterWord(let place, let word):
            json.field("parameter", place)
            if case .call(let call) = scope { json.optional("name", call.parameters[place].name?.source) }
            json.field("word", word)
        case .output(-1, _): json.field("status", true)
        case .output(let place, let bits):
            json.field("output", place)
            guard case .call(let call) = scope else { return }
            json.optional("name", call.outputs[place].name?.source)
            write(bits, of: call.outputs[place].type, to: &json)
        case .field(let path): write(path, in: scope, to: &json)
        case .sizeOfSelf: json.field("sizeOfSelf", true)
        case .unary(let sign, let inner): write(sign, [inner], in: scope, to: &json)
        case .binary(let sign, let left, let right): write(sign, [left, right], in: scope, to: &json)
        case .member(let inner, let ranges):
            json.field("operator", "in")
            json.array("operands") { json in json.element { write(inner, in: scope, to: &$0) } }
            json.array("ranges") { json in
                for range in ranges { json.element { $0.range(range) } }
            }
        }
    }

    private func write(_ sign: FormulaOperator, _ operands: [Formula], in scope: JSONScope, to json: inout JSONWriter) {
        json.field("operator", sign.sign)
        json.array("operands") { json in
            for operand in operands { json.element { write(operand, in: scope, to: &$0) } }
        }
    }

    /// The way to a number: an argument of a call, or a field of a buffer, or bits of one.
    func write(_ path: FieldPath, in scope: JSONScope, to json: inout JSONWriter) {
        switch scope {
        case .none: json.field("field", path.field)
        case .call(let call):
            json.field("parameter", path.field)
            json.optional("name", call.parameters[path.field].name?.source)
            write(path.bits, of: call.parameters[path.field].type, to: &json)
        case .fields(let list, let outer):
            let field = (path.isOuter ? outer ?? list : list)[path.field]
            json.field("field", path.field)
            json.flag("outer", path.isOuter)
            json.optional("name", field.name?.source)
            if case .scalar(let use) = field.kind { write(path.bits, of: use, to: &json) }
        }
    }

    private func write(_ bits: Int?, of use: TypeUse, to json: inout JSONWriter) {
        guard let bits else { return }
        json.field("bits", bits)
        if let id = use.bits { json.optional("bitsName", model[id].fields[bits].name?.source) }
    }
}

extension JSONWriter {
    /// A range of numbers, both bounds in it, as members of the object that is being written.
    mutating func range(_ range: ClosedRange<Int128>) {
        field("first", range.lowerBound)
        field("last", range.upperBound)
    }
}
