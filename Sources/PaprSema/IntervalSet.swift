/// A set of whole numbers as ranges, apart and ascending: which values of an argument a constraint lets through.
struct IntervalSet {
    private(set) var ranges: [ClosedRange<Int128>]

    init(_ ranges: [ClosedRange<Int128>]) {
        self.ranges = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = self.ranges.last, range.lowerBound <= last.upperBound + 1 {
                self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// Wider than any number, and far enough from where 128 bits end.
    private static let limits = (Int128.min >> 8)...(Int128.max >> 8)

    /// All values of a number.
    init(_ scalar: Scalar) {
        let top = Int128(1) << Int128(scalar.width)
        ranges = [scalar.signed ? -(top >> 1)...(top >> 1) - 1 : 0...top - 1]
    }

    var isEmpty: Bool { ranges.isEmpty }

    func union(_ other: IntervalSet) -> IntervalSet { IntervalSet(ranges + other.ranges) }

    func intersection(_ other: IntervalSet) -> IntervalSet {
        var result: [ClosedRange<Int128>] = []
        for left in ranges {
            for right in other.ranges where left.overlaps(right) { result.append(left.clamped(to: right)) }
        }
        return IntervalSet(result)
    }

    func complement(in domain: IntervalSet) -> IntervalSet {
        var result: [ClosedRange<Int128>] = []
        for whole in domain.ranges {
            var next = whole.lowerBound
            for range in ranges where range.overlaps(whole) {
                if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
                next = max(next, range.upperBound + 1)
            }
            if next <= whole.upperBound { result.append(next...whole.upperBound) }
        }
        return IntervalSet(result)
    }

    /// The values of the one subject of a formula for which it holds; the whole domain where that is not worked out.
    static func meeting(_ formula: Formula, _ domain: IntervalSet) -> IntervalSet {
        switch formula {
        case .member(let subject, let ranges) where subject.isSubject: return IntervalSet(ranges.filter { $0.overlaps(limits) }.map { $0.clamped(to: limits) })
        case .unary(.not, let inner): return isExact(inner) ? meeting(inner, domain).complement(in: domain) : domain
        case .binary(.and, let left, let right): return meeting(left, domain).intersection(meeting(right, domain))
        case .binary(.or, let left, let right): return meeting(left, domain).union(meeting(right, domain))
        case .binary(let op, let subject, .number(let bound)) where subject.isSubject: return comparison(op, bound, domain)
        case .binary(let op, .number(let bound), let subject) where subject.isSubject: return comparison(mirrored(op), bound, domain)
        case .number(0): return IntervalSet([])
        default: return domain
        }
    }

    private static func isExact(_ formula: Formula) -> Bool {
        switch formula {
        case .member(let subject, _): subject.isSubject
        case .binary(.and, let left, let right), .binary(.or, let left, let right): isExact(left) && isExact(right)
        case .binary(let op, let subject, .number): subject.isSubject && op.isComparison
        default: false
        }
    }

    private static func comparison(_ op: FormulaOperator, _ bound: Int128, _ domain: IntervalSet) -> IntervalSet {
        let low = limits.lowerBound, high = limits.upperBound
        guard bound > low, bound < high else { return domain }
        return switch op {
        case .equal: IntervalSet([bound...bound])
        case .notEqual: IntervalSet([bound...bound]).complement(in: domain)
        case .less: IntervalSet([low...bound - 1])
        case .lessEqual: IntervalSet([low...bound])
        case .greater: IntervalSet([bound + 1...high])
        case .greaterEqual: IntervalSet([bound...high])
        default: domain
        }
    }

    private static func mirrored(_ op: FormulaOperator) -> FormulaOperator {
        switch op {
        case .less: .greater
        case .lessEqual: .greaterEqual
        case .greater: .less
        case .greaterEqual: .lessEqual
        default: op
        }
    }
}

extension IntervalSet: CustomStringConvertible {
    var description: String {
        ranges.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)...\($0.upperBound)" }.joined(separator: ", ")
    }
}
