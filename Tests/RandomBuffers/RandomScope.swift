import PaprSema
import PaprSource
import PaprValues

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

        /// The value of a formula in a buffer of that many bytes.
        func evaluate(_ formula: Formula, total: Int) -> Int128 {
            guard let value = Sized(scope: self, total: total).value(formula) else { preconditionFailure("no formula of a buffer") }
            return value
        }

        private struct Sized: FormulaScope {
            let scope: Scope
            let total: Int

            func leaf(_ formula: Formula) -> Int128? {
                switch formula {
                case .field(let path): Int128(scope.number(path))
                case .sizeOfSelf: Int128(total)
                default: nil
                }
            }
        }
    }
}

extension Formula {
    /// Whether it speaks of the field at that place of its own list, or of the one around.
    func mentions(field place: Int, isOuter: Bool = false) -> Bool {
        switch self {
        case .field(let path): path.field == place && path.isOuter == isOuter
        case .unary(_, let inner), .member(let inner, _): inner.mentions(field: place, isOuter: isOuter)
        case .binary(_, let left, let right): left.mentions(field: place, isOuter: isOuter) || right.mentions(field: place, isOuter: isOuter)
        default: false
        }
    }
}
