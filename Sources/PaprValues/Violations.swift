import PaprSema
import PaprSource

/// A rule of the spec that arguments break.
public struct Violation: Sendable {
    public enum Rule: Sendable {
        /// `require`, or what an address must be; place in `Call.requirements`.
        case requirement(Int)
        /// A fixed or reserved argument with another value.
        case fixed(expected: UInt64)
        /// A reserved bit that is set, in place.
        case reservedBits(UInt64)
        /// A selector that no subfunction has.
        case unknownSubfunction
    }
    public var rule: Rule
    /// What the hypervisor answers; `nil`: the spec does not say.
    public var code: CodeID?
    /// The argument that is wrong: place in `Call.parameters`.
    public var blames: Int?
}

extension CallBook {
    /// The rules that these arguments break, in the order in which a hypervisor that follows the spec looks at them: fixed and reserved
    /// arguments in their order, then what is required in the order of the spec. The first that has a code is the answer to expect.
    ///
    /// Rules about what was not recorded are passed over.
    public func violations(of id: CallID, words: [UInt64]) -> [Violation] {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words)
        var violations: [Violation] = []
        if case .dispatcher(let selector, let subfunctions) = call.role, let value = number(of: selector, call, words),
           !subfunctions.contains(where: { model[$0].selectorValue == value }) {
            violations.append(Violation(rule: .unknownSubfunction, code: call.unknownSubfunction, blames: selector.field))
        }
        for (place, parameter) in call.parameters.enumerated() {
            guard let word = scope.word(of: parameter) else { continue }
            if let rule = broken(parameter, word, scope) { violations.append(Violation(rule: rule, code: parameter.violationCode, blames: place)) }
        }
        for (place, rule) in call.requirements.enumerated() where scope.value(rule.formula) == 0 {
            violations.append(Violation(rule: .requirement(place), code: rule.code, blames: rule.blames))
        }
        return violations
    }

    private func broken(_ parameter: Parameter, _ word: UInt64, _ scope: CallScope) -> Violation.Rule? {
        if let fixed = parameter.fixed {
            let expected = scope.call.isRTAS ? fixed.word & cellMask(parameter.slot) : fixed.word
            return word == expected ? nil : .fixed(expected: expected)
        }
        if let descriptor = parameter.type.descriptor {
            let (mask, value) = model.fixedPart(of: descriptor)
            return word & mask == value ? nil : .reservedBits(word & mask ^ value)
        }
        guard parameter.type.pointer == nil, case .bits(let id) = parameter.type.base else { return nil }
        let reserved = model[id].fields.reduce(0) { $1.name == nil ? $0 | $1.mask : $0 }
        return word & reserved == 0 ? nil : .reservedBits(word & reserved)
    }

    private func cellMask(_ slot: Slot) -> UInt64 { if case .cell = slot { 0xFFFF_FFFF } else { .max } }
}
