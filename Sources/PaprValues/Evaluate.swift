import PaprSema

/// Where the names in a formula get their values; `nil`: not known.
public protocol FormulaScope {
    /// Of an argument, output, register or field, or of the size of the whole.
    func leaf(_ formula: Formula) -> Int128?
}

extension FormulaScope {
    /// The value of a formula over what is known; `nil` when it depends on something that is not.
    ///
    /// As in generated code: a result that 128 bits can't hold is the nearest one, a division by zero gives 0.
    public func value(_ formula: Formula) -> Int128? {
        switch formula {
        case .number(let value): return value
        case .unary(let op, let inner):
            guard let inner = value(inner) else { return nil }
            return apply(op, inner)
        case .binary(.and, let left, let right): return both(left, right, deciding: false)
        case .binary(.or, let left, let right): return both(left, right, deciding: true)
        case .binary(let op, let left, let right):
            guard let left = value(left), let right = value(right) else { return nil }
            return apply(op, left, right)
        case .member(let inner, let ranges):
            guard let inner = value(inner) else { return nil }
            return ranges.contains { $0.contains(inner) } ? 1 : 0
        default: return leaf(formula)
        }
    }

    /// `&&` and `||`: one side that decides is enough.
    private func both(_ left: Formula, _ right: Formula, deciding: Bool) -> Int128? {
        let left = value(left).map { $0 != 0 }
        if left == deciding { return deciding ? 1 : 0 }
        let right = value(right).map { $0 != 0 }
        if right == deciding { return deciding ? 1 : 0 }
        return left == nil || right == nil ? nil : deciding ? 0 : 1
    }

    private func apply(_ op: FormulaOperator, _ value: Int128) -> Int128 {
        switch op {
        case .negate: value == .min ? .max : -value
        case .not: value == 0 ? 1 : 0
        default: ~value
        }
    }

    private func apply(_ op: FormulaOperator, _ left: Int128, _ right: Int128) -> Int128 {
        switch op {
        case .equal: left == right ? 1 : 0
        case .notEqual: left != right ? 1 : 0
        case .less: left < right ? 1 : 0
        case .lessEqual: left <= right ? 1 : 0
        case .greater: left > right ? 1 : 0
        case .greaterEqual: left >= right ? 1 : 0
        case .bitOr: left | right
        case .bitXor: left ^ right
        case .bitAnd: left & right
        case .shiftLeft: shifted(left, right)
        case .shiftRight: left >> right
        case .add: saturated(left.addingReportingOverflow(right), left < 0)
        case .subtract: saturated(left.subtractingReportingOverflow(right), left < 0)
        case .multiply: saturated(left.multipliedReportingOverflow(by: right), (left < 0) != (right < 0))
        case .divide: orZero(left.dividedReportingOverflow(by: right))
        case .remainder: orZero(left.remainderReportingOverflow(dividingBy: right))
        case .negate, .not, .complement, .and, .or: 0
        }
    }

    private func shifted(_ left: Int128, _ right: Int128) -> Int128 {
        if left == 0 || right <= 0 { return left >> (0 - max(right, -128)) }
        return right > 126 ? (left < 0 ? .min : .max) : saturated(left.multipliedReportingOverflow(by: 1 << right), left < 0)
    }
}

/// What an operation gives that may overflow.
private typealias Result128 = (partialValue: Int128, overflow: Bool)

private func saturated(_ result: Result128, _ isNegative: Bool) -> Int128 {
    result.overflow ? (isNegative ? .min : .max) : result.partialValue
}

private func orZero(_ result: Result128) -> Int128 { result.overflow ? 0 : result.partialValue }
