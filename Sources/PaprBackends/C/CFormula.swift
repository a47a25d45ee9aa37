import PaprSema
import PaprSource

/// What the names in a formula are in C.
protocol CLeaves {
    /// The values that it can have and how wide C's arithmetic on it is: its own type.
    func leaf(_ formula: Formula) -> CLeaf
    func print(_ formula: Formula, into out: TextBuffer)
}

/// The values of a name in a formula.
struct CLeaf {
    var low: Int128
    var high: Int128
    /// Of 64 bits: needs no cast in arithmetic.
    var isWide: Bool

    init(_ scalar: Scalar) {
        low = scalar.signed ? -(1 << Int128(scalar.width - 1)) : 0
        high = (1 << Int128(scalar.signed ? scalar.width - 1 : scalar.width)) - 1
        isWide = scalar.width == 64
    }

    /// A number that was taken out of a wider one, without a sign.
    init(bits: Int) {
        low = 0
        high = (1 << Int128(bits)) - 1
        isWide = true
    }
}

/// Prints formulas as C expressions that never wrap: each operation is done in the narrowest of 64 bits without sign, 64 bits with sign and
/// 128 bits that holds operands and result. What is always true or false is said so, so that no compiler complains.
struct CFormula<Leaves: CLeaves> {
    enum Width: UInt8 { case unsigned, signed, wide }
    let leaves: Leaves
    let out: TextBuffer

    /// As a condition: `if (…)`.
    func condition(_ formula: Formula) {
        switch formula {
        case .binary(.and, let left, let right): logical(left, " && ", right)
        case .binary(.or, let left, let right): logical(left, " || ", right)
        case .unary(.not, let inner):
            out.put("!(")
            condition(inner)
            out.put(")")
        case .binary(let op, let left, let right) where op.isComparison: compare(op, left, right)
        case .member(let value, let ranges): member(value, ranges)
        default:
            value(formula, as: width(range(formula)))
            out.put(" != 0")
        }
    }

    /// That it does not hold.
    func negation(_ formula: Formula) {
        switch formula {
        case .binary(.and, _, _), .binary(.or, _, _), .member:
            out.put("!")
            condition(formula)
        default:
            out.put("!(")
            condition(formula)
            out.put(")")
        }
    }

    /// As a number of 64 bits without sign; one that is not becomes the largest.
    func unsigned(_ formula: Formula) {
        let width = width(range(formula))
        if width == .unsigned { return value(formula, as: width) }
        out.put("papr_saturate(")
        value(formula, as: .wide)
        out.put(")")
    }

    private func logical(_ left: Formula, _ op: StaticString, _ right: Formula) {
        out.put("(")
        condition(left)
        out.put(op)
        condition(right)
        out.put(")")
    }

    private func compare(_ op: FormulaOperator, _ left: Formula, _ right: Formula) {
        let (first, second) = (range(left), range(right))
        if let known = CFormula.decide(op, first, second) { return out.put(known ? "1" : "0") }
        let width = width(CFormula.around(first, second))
        operand(left, width)
        switch op {
        case .equal: out.put(" == ")
        case .notEqual: out.put(" != ")
        case .less: out.put(" < ")
        case .lessEqual: out.put(" <= ")
        case .greater: out.put(" > ")
        default: out.put(" >= ")
        }
        operand(right, width)
    }

    /// One side of a comparison: a narrow number without sign is widened by C itself.
    private func operand(_ formula: Formula, _ width: Width) {
        if width == .unsigned, isLeaf(formula) { return leaves.print(formula, into: out) }
        value(formula, as: width)
    }

    private func isLeaf(_ formula: Formula) -> Bool {
        switch formula {
        case .parameter, .parameterWord, .output, .field, .sizeOfSelf: true
        default: false
        }
    }

    private static func decide(_ op: FormulaOperator, _ left: ClosedRange<Int128>, _ right: ClosedRange<Int128>) -> Bool? {
        switch op {
        case .less: left.upperBound < right.lowerBound ? true : left.lowerBound >= right.upperBound ? false : nil
        case .lessEqual: left.upperBound <= right.lowerBound ? true : left.lowerBound > right.upperBound ? false : nil
        case .greater: decide(.less, right, left)
        case .greaterEqual: decide(.lessEqual, right, left)
        case .equal: left.overlaps(right) ? nil : false
        default: left.overlaps(right) ? nil : true
        }
    }

    private func member(_ formula: Formula, _ ranges: [ClosedRange<Int128>]) {
        let all = range(formula)
        if ranges.contains(where: { $0.lowerBound <= all.lowerBound && $0.upperBound >= all.upperBound }) { return out.put("1") }
        var isFirst = true
        out.put("(")
        for range in ranges where range.overlaps(all) {
            if !isFirst { out.put(" || ") }
            isFirst = false
            if range.lowerBound == range.upperBound {
                compare(.equal, formula, .number(range.lowerBound))
            } else if range.lowerBound <= all.lowerBound {
                compare(.lessEqual, formula, .number(range.upperBound))
            } else if range.upperBound >= all.upperBound {
                compare(.greaterEqual, formula, .number(range.lowerBound))
            } else {
                logical(.binary(.greaterEqual, formula, .number(range.lowerBound)), " && ", .binary(.lessEqual, formula, .number(range.upperBound)))
            }
        }
        if isFirst { out.put("0") }
        out.put(")")
    }
}

/// Numbers.
extension CFormula {
    private func value(_ formula: Formula, as width: Width) {
        switch formula {
        case .number(let number): literal(number, width)
        case .parameter, .parameterWord, .output, .field, .sizeOfSelf:
            let leaf = leaves.leaf(formula)
            if !(leaf.isWide && width == (leaf.low < 0 ? .signed : .unsigned)) { cast(width) }
            leaves.print(formula, into: out)
        case .unary(.negate, let inner): prefix("-", formula, inner, width)
        case .unary(.complement, let inner): prefix("~", formula, inner, width)
        case .binary(let op, let left, let right) where op.isArithmetic: arithmetic(op, left, right, formula, width)
        default:
            cast(width)
            out.put("(")
            condition(formula)
            out.put(")")
        }
    }

    private func cast(_ width: Width) {
        switch width {
        case .unsigned: out.put("(__u64)")
        case .signed: out.put("(__s64)")
        case .wide: out.put("(papr_wide)")
        }
    }

    private func literal(_ value: Int128, _ width: Width) {
        if width == .wide { out.put("(papr_wide)") }
        guard value > Int128(UInt64.max) || value < Int128(Int64.min) else { return out.put(CNumber(value)) }
        out.put("((papr_wide)", CNumber(value >> 64), " << 64 | ", CNumber(value & Int128(UInt64.max)), ")")
    }

    private func prefix(_ sign: StaticString, _ formula: Formula, _ inner: Formula, _ wanted: Width) {
        let width = self.width(CFormula.around(range(formula), range(inner)))
        if width != wanted { cast(wanted) }
        out.put(sign, "(")
        value(inner, as: width)
        out.put(")")
    }

    private func arithmetic(_ op: FormulaOperator, _ left: Formula, _ right: Formula, _ whole: Formula, _ wanted: Width) {
        let width = self.width(CFormula.around(CFormula.around(range(left), range(right)), range(whole)))
        if width != wanted { cast(wanted) }
        switch op {
        case .shiftLeft, .shiftRight: return shift(op, left, right, width)
        case .divide, .remainder:
            if range(right).contains(0) { return guarded(op, left, right, width) }
        default: break
        }
        out.put("(")
        value(left, as: width)
        out.put(" ", op.sign, " ")
        value(right, as: width)
        out.put(")")
    }

    /// By nothing: nothing.
    private func guarded(_ op: FormulaOperator, _ left: Formula, _ right: Formula, _ width: Width) {
        out.put("(")
        value(right, as: width)
        out.put(" ? ")
        value(left, as: width)
        out.put(" ", op.sign, " ")
        value(right, as: width)
        out.put(" : 0)")
    }

    private func shift(_ op: FormulaOperator, _ left: Formula, _ right: Formula, _ width: Width) {
        if case .number(let places) = right, places >= 0, places < 64 {
            out.put("(")
            value(left, as: width)
            out.put(op == .shiftLeft ? " << " : " >> ", places, ")")
            return
        }
        if width != .wide { cast(width) }
        out.put(op == .shiftLeft ? "papr_shift_left(" : "papr_shift_right(")
        value(left, as: .wide)
        out.put(", ")
        value(right, as: .wide)
        out.put(")")
    }
}

/// What values a formula can have.
extension CFormula {
    private func width(_ range: ClosedRange<Int128>) -> Width {
        if range.lowerBound >= 0, range.upperBound <= Int128(UInt64.max) { return .unsigned }
        return range.lowerBound >= Int128(Int64.min) && range.upperBound <= Int128(Int64.max) ? .signed : .wide
    }

    private static func around(_ left: ClosedRange<Int128>, _ right: ClosedRange<Int128>) -> ClosedRange<Int128> {
        min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }

    private static var all: ClosedRange<Int128> { -(1 << 126)...(1 << 126) }

    private func range(_ formula: Formula) -> ClosedRange<Int128> {
        switch formula {
        case .number(let number): return number...number
        case .parameter, .parameterWord, .output, .field, .sizeOfSelf:
            let leaf = leaves.leaf(formula)
            return leaf.low...leaf.high
        case .unary(.negate, let inner):
            let inner = range(inner)
            return -inner.upperBound ... -inner.lowerBound
        case .unary(.complement, let inner):
            let inner = range(inner)
            return ~inner.upperBound...(~inner.lowerBound)
        case .binary(let op, let left, let right) where op.isArithmetic: return range(op, range(left), range(right))
        default: return 0...1
        }
    }

    private func range(_ op: FormulaOperator, _ left: ClosedRange<Int128>, _ right: ClosedRange<Int128>) -> ClosedRange<Int128> {
        switch op {
        case .add: return corners(left, right) { $0.addingReportingOverflow($1) }
        case .subtract: return corners(left, right) { $0.subtractingReportingOverflow($1) }
        case .multiply: return corners(left, right) { $0.multipliedReportingOverflow(by: $1) }
        case .divide:
            return left.lowerBound >= 0 && right.lowerBound >= 0 ? 0...left.upperBound : -largest(left)...largest(left)
        case .remainder:
            let bound = max(largest(right) - 1, 0)
            return left.lowerBound >= 0 ? 0...min(left.upperBound, bound) : -bound...bound
        case .bitAnd where left.lowerBound >= 0 || right.lowerBound >= 0:
            return 0...(left.lowerBound < 0 ? right.upperBound : right.lowerBound < 0 ? left.upperBound : min(left.upperBound, right.upperBound))
        case .bitOr where left.lowerBound >= 0 && right.lowerBound >= 0, .bitXor where left.lowerBound >= 0 && right.lowerBound >= 0:
            let bits = 128 - max(left.upperBound, right.upperBound).leadingZeroBitCount
            return 0...(bits >= 126 ? CFormula.all.upperBound : (1 << Int128(bits)) - 1)
        case .shiftRight where left.lowerBound >= 0:
            return 0...(right.lowerBound >= 0 && right.lowerBound < 127 ? left.upperBound >> right.lowerBound : left.upperBound)
        case .shiftLeft where right.lowerBound >= 0 && right.upperBound < 62 && largest(left) < 1 << 64:
            return min(left.lowerBound << right.upperBound, left.lowerBound)...max(left.upperBound << right.upperBound, left.upperBound)
        default: return CFormula.all
        }
    }

    private func largest(_ range: ClosedRange<Int128>) -> Int128 { max(range.upperBound, range.lowerBound == Int128.min ? Int128.max : -range.lowerBound) }

    private func corners(_ left: ClosedRange<Int128>, _ right: ClosedRange<Int128>,
                         _ operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)) -> ClosedRange<Int128> {
        let results = [operation(left.lowerBound, right.lowerBound), operation(left.lowerBound, right.upperBound),
                       operation(left.upperBound, right.lowerBound), operation(left.upperBound, right.upperBound)]
        if results.contains(where: \.overflow) { return CFormula.all }
        let values = results.map(\.partialValue)
        return max(values.min()!, CFormula.all.lowerBound)...min(values.max()!, CFormula.all.upperBound)
    }
}
