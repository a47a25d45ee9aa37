import PaprSource

/// Finds constraints that no value meets, each alone and together with those before.
///
/// Only constraints on one thing are looked at: an argument, a field, a field of bits.
struct ConstraintCheck {
    let analysis: Analysis
    private var allowed: [Formula: (set: IntervalSet, span: Span)] = [:]

    init(analysis: Analysis) { self.analysis = analysis }

    /// `values` tells what the thing can hold at all, and its name.
    mutating func add(_ formula: Formula, _ span: Span, _ values: (Formula) -> (set: IntervalSet, name: String)?) {
        if formula.hasLargeNumber {
            return analysis.report(.numberOutOfRange, "a number in this does not fit 64 bits", at: span, label: "no register and no field holds more")
        }
        if case .number(0) = formula { return analysis.report(.neverMet, "no value meets this", at: span, label: "it is never true") }
        guard let subject = formula.onlySubject, let (domain, name) = values(subject) else { return }
        let own = domain.intersection(IntervalSet.meeting(formula, domain))
        if own.isEmpty {
            return analysis.report(.neverMet, "no value of '\(name)' meets this", at: span, label: "it can be \(domain)")
        }
        let earlier = allowed[subject]
        let both = own.intersection(earlier?.set ?? domain)
        if both.isEmpty, let earlier {
            return analysis.report(.neverMet, "no value of '\(name)' meets this and the constraint before", at: span, label: "this allows \(own)",
                                   notes: [Label(earlier.span, "this one allows \(earlier.set)")])
        }
        allowed[subject] = (both, span)
    }
}

extension Formula {
    /// The one argument or field of which the formula speaks, and of nothing else.
    fileprivate var onlySubject: Formula? {
        switch self {
        case .parameter, .field: return self
        case .unary(_, let inner), .member(let inner, _): return inner.onlySubject
        case .binary(_, let left, let right):
            if case .number = left { return right.onlySubject }
            if case .number = right { return left.onlySubject }
            guard let first = left.onlySubject, first == right.onlySubject else { return nil }
            return first
        default: return nil
        }
    }

    /// A number that outputs have no type for.
    fileprivate var hasLargeNumber: Bool {
        let fits = -(Int128(1) << 63)...(Int128(1) << 64) - 1
        return switch self {
        case .number(let value): !fits.contains(value)
        case .unary(_, let inner): inner.hasLargeNumber
        case .binary(_, let left, let right): left.hasLargeNumber || right.hasLargeNumber
        case .member(let inner, let ranges): inner.hasLargeNumber || ranges.contains { !fits.contains($0.lowerBound) || !fits.contains($0.upperBound) }
        default: false
        }
    }

    /// An argument or field as a whole, not reckoned with.
    var isSubject: Bool {
        switch self {
        case .parameter, .field: true
        default: false
        }
    }
}
