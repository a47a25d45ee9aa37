import PaprSema
import PaprSource

/// What the names of a formula are.
enum RestScope {
    /// Parameters and outputs of a call.
    case call(CallID)
    /// Fields of a buffer or of an arm; `outer` those of the buffer around the arm.
    case fields(List<Field>, outer: List<Field>)
    /// `status` is all there is.
    case status
}

/// Formulas as the specs write them, between double backticks.
extension RestWriter {
    func formula(_ formula: Formula, in scope: RestScope) {
        out.put("``" as StaticString)
        print(formula, scope, 0)
        out.put("``" as StaticString)
    }

    private func print(_ formula: Formula, _ scope: RestScope, _ outer: Int) {
        switch formula {
        case .number(let value): number(value)
        case .parameter(let place, let bits): parameter(place, bits, scope)
        case .parameterWord(let place, let word):
            parameter(place, nil, scope)
            out.put("[" as StaticString, word, "]" as StaticString)
        case .output(let place, let bits): output(place, bits, scope)
        case .field(let path): field(path, scope)
        case .sizeOfSelf: out.put("sizeof(self)" as StaticString)
        case .unary(let sign, let operand):
            out.put(sign.sign)
            print(operand, scope, 99)
        case .binary(let sign, let left, let right):
            let inner = sign.precedence
            if inner < outer { out.put("(" as StaticString) }
            print(left, scope, inner)
            out.put(" " as StaticString, sign.sign, " " as StaticString)
            print(right, scope, inner + 1)
            if inner < outer { out.put(")" as StaticString) }
        case .member(let value, let ranges):
            print(value, scope, 99)
            out.put(" in (" as StaticString)
            for (place, range) in ranges.enumerated() {
                if place > 0 { out.put(", " as StaticString) }
                number(range.lowerBound)
                guard range.upperBound != range.lowerBound else { continue }
                out.put("..." as StaticString)
                number(range.upperBound)
            }
            out.put(")" as StaticString)
        }
    }

    /// Decimal up to 4096, then hexadecimal.
    func number(_ value: Int128) {
        if value > 4096, value <= Int128(UInt64.max) { out.put(Hex(UInt64(value))) } else { out.put(value) }
    }

    /// With the literal's own spelling.
    func number(_ value: Number) {
        if let spelling = value.spelling { out.put(spelling) } else { number(value.value) }
    }

    private func parameter(_ place: Int, _ bits: Int?, _ scope: RestScope) {
        guard case .call(let id) = scope, model.calls[id.index].parameters.indices.contains(place) else { return }
        let type = model.calls[id.index].parameters[place].type
        name(model.calls[id.index].parameters[place].name)
        bitName(bits, type)
    }

    private func output(_ place: Int, _ bits: Int?, _ scope: RestScope) {
        guard case .call(let id) = scope, model.calls[id.index].outputs.indices.contains(place) else {
            out.put("status" as StaticString)
            return
        }
        let type = model.calls[id.index].outputs[place].type
        name(model.calls[id.index].outputs[place].name)
        bitName(bits, type)
    }

    private func field(_ path: FieldPath, _ scope: RestScope) {
        guard case .fields(let own, let outer) = scope else { return }
        let fields = path.isOuter ? outer : own
        guard fields.indices.contains(path.field) else { return }
        name(fields[path.field].name)
        if case .scalar(let type) = fields[path.field].kind { bitName(path.bits, type) }
    }

    private func bitName(_ place: Int?, _ type: TypeUse) {
        guard let place, let id = type.bits, model.bits[id.index].fields.indices.contains(place) else { return }
        out.put("." as StaticString)
        name(model.bits[id.index].fields[place].name)
    }

    private func name(_ name: Identifier?) {
        guard let name else { return out.put("_" as StaticString) }
        // Inside of a literal; a name that is a string could hold anything.
        if name.source.text.bytes.contains(where: { $0 == UInt8(ascii: "`") || $0 < 0x20 || $0 >= 0x7F }) {
            out.put(name.snake)
        } else {
            out.put(name.source)
        }
    }

    /// The argument, or bits of it, that chooses a subfunction; a plain name.
    func selector(_ path: FieldPath, of call: CallID) { formula(.parameter(path.field, bits: path.bits), in: .call(call)) }
}

extension FormulaOperator {
    /// A higher one binds tighter.
    fileprivate var precedence: Int {
        switch self {
        case .negate, .not, .complement: 9
        case .or: 1
        case .and: 2
        case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: 3
        case .bitOr: 4
        case .bitXor: 5
        case .bitAnd: 6
        case .shiftLeft, .shiftRight: 7
        case .add, .subtract: 8
        case .multiply, .divide, .remainder: 9
        }
    }
}
