import PaprSource

extension Analysis {
    /// The formula with its outermost operation done when its operands are numbers; `nil` when that can't be done (complained of).
    func fold(_ formula: Formula, _ span: Span) -> Formula? {
        switch formula {
        case .unary(let op, .number(let value)):
            return checked(Analysis.apply(op, value, 0), span)
        case .binary(let op, .number(let left), .number(let right)):
            if right == 0, op == .divide || op == .remainder {
                report(.divisionByZero, "division by zero", at: span, label: "what stands behind '\(op == .divide ? "/" : "%")' is 0")
                return nil
            }
            return checked(Analysis.apply(op, left, right), span)
        case .member(.number(let value), let ranges):
            return .number(ranges.contains { $0.contains(value) } ? 1 : 0)
        default:
            return formula
        }
    }

    private func checked(_ value: Int128?, _ span: Span) -> Formula? {
        if let value { return .number(value) }
        report(.numberOutOfRange, "the result is too large", at: span, label: "numbers have 127 bits and a sign")
        return nil
    }

    /// One operation; `nil` when the result has no place in 128 bits or the shift is out of range.
    static func apply(_ op: FormulaOperator, _ left: Int128, _ right: Int128) -> Int128? {
        func truth(_ value: Bool) -> Int128 { value ? 1 : 0 }
        func whole(_ result: (partialValue: Int128, overflow: Bool)) -> Int128? { result.overflow ? nil : result.partialValue }
        switch op {
        case .negate: return whole(Int128(0).subtractingReportingOverflow(left))
        case .not: return truth(left == 0)
        case .complement: return ~left
        case .or: return truth(left != 0 || right != 0)
        case .and: return truth(left != 0 && right != 0)
        case .equal: return truth(left == right)
        case .notEqual: return truth(left != right)
        case .less: return truth(left < right)
        case .lessEqual: return truth(left <= right)
        case .greater: return truth(left > right)
        case .greaterEqual: return truth(left >= right)
        case .bitOr: return left | right
        case .bitXor: return left ^ right
        case .bitAnd: return left & right
        case .shiftLeft:
            guard right >= 0, right < 127, left >= 0, left.leadingZeroBitCount > Int(right) else { return nil }
            return left << right
        case .shiftRight: return right >= 0 && right < 128 ? left >> right : nil
        case .add: return whole(left.addingReportingOverflow(right))
        case .subtract: return whole(left.subtractingReportingOverflow(right))
        case .multiply: return whole(left.multipliedReportingOverflow(by: right))
        case .divide: return right == 0 ? nil : whole(left.dividedReportingOverflow(by: right))
        case .remainder: return right == 0 ? nil : whole(left.remainderReportingOverflow(dividingBy: right))
        }
    }
}
