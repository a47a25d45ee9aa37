import PaprSema
import PaprSource

extension RandomBuffer {
    /// The values of a list while it is made, for the formulas that speak of them.
    struct Scope {
        let model: Model
        let fields: List<Field>
        /// Of an arm: what is around it. One or none.
        let outer: [Scope]?
        var values: [Value] = []

        init(model: Model, fields: List<Field>, outer: [Scope]?) {
            (self.model, self.fields, self.outer) = (model, fields, outer)
        }

        func number(_ path: FieldPath) -> UInt64 {
            let scope = path.isOuter ? outer![0] : self
            guard case .number(let number) = scope.values[path.field] else { return 0 }
            guard let bits = path.bits, let field = scope.bits(path.field, bits) else { return number }
            return (number & field.mask) >> UInt64(field.shift)
        }

        mutating func set(_ path: FieldPath, _ value: UInt64) {
            guard !path.isOuter, case .number(let number) = values[path.field] else { return }
            if let place = path.bits, let field = bits(path.field, place) {
                values[path.field] = .number(number & ~field.mask | (value << UInt64(field.shift)) & field.mask)
            } else {
                values[path.field] = .number(value)
            }
        }

        private func bits(_ place: Int, _ bits: Int) -> BitSet.Field? {
            guard case .scalar(let use) = fields[place].kind, case .bits(let id) = use.base else { return nil }
            return model[id].fields[bits]
        }

        func evaluate(_ formula: Formula, total: Int) -> Int128 {
            switch formula {
            case .number(let number): return number
            case .field(let path): return Int128(number(path))
            case .sizeOfSelf: return Int128(total)
            case .unary(.negate, let inner): return -evaluate(inner, total: total)
            case .unary(.not, let inner): return evaluate(inner, total: total) == 0 ? 1 : 0
            case .unary(_, let inner): return ~evaluate(inner, total: total)
            case .member(let inner, let ranges):
                let value = evaluate(inner, total: total)
                return ranges.contains { $0.contains(value) } ? 1 : 0
            case .binary(let op, let left, let right): return Self.apply(op, evaluate(left, total: total), evaluate(right, total: total))
            default: preconditionFailure("no formula of a buffer")
            }
        }

        private static func apply(_ op: FormulaOperator, _ left: Int128, _ right: Int128) -> Int128 {
            switch op {
            case .or: left != 0 || right != 0 ? 1 : 0
            case .and: left != 0 && right != 0 ? 1 : 0
            case .equal: left == right ? 1 : 0
            case .notEqual: left != right ? 1 : 0
            case .less: left < right ? 1 : 0
            case .lessEqual: left <= right ? 1 : 0
            case .greater: left > right ? 1 : 0
            case .greaterEqual: left >= right ? 1 : 0
            case .bitOr: left | right
            case .bitXor: left ^ right
            case .bitAnd: left & right
            case .shiftLeft: left << right
            case .shiftRight: left >> right
            case .add: left + right
            case .subtract: left - right
            case .multiply: left * right
            case .divide: right == 0 ? 0 : left / right
            case .remainder: right == 0 ? 0 : left % right
            case .negate, .not, .complement: preconditionFailure("of one operand")
            }
        }
    }
}

extension Formula {
    /// Whether it speaks of the field at that place of its own list.
    func mentions(field place: Int) -> Bool {
        switch self {
        case .field(let path): path.field == place && !path.isOuter
        case .unary(_, let inner), .member(let inner, _): inner.mentions(field: place)
        case .binary(_, let left, let right): left.mentions(field: place) || right.mentions(field: place)
        default: false
        }
    }
}
