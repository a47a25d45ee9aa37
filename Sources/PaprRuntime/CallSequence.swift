// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// What comes before the last answer of a sequence.
public enum PartEvent<Value> {
    case part(Value)
    /// What came before is void; the sequence begins again.
    case restart
}

extension PartEvent {
    /// The same with the part made into something else.
    public func map<New, Failure>(_ make: (Value) throws(Failure) -> New) throws(Failure) -> PartEvent<New> {
        switch self {
        case .part(let part): .part(try make(part))
        case .restart: .restart
        }
    }
}

extension PartEvent where Value == [UInt8] {
    /// Adds the part to `whole`, which a restart empties.
    public func append(to whole: inout [UInt8]) {
        switch self {
        case .part(let bytes): whole += bytes
        case .restart: whole = []
        }
    }
}

extension PlatformCall {
    /// Makes the calls of a sequence one after the other until it is over or a bound of `policy` is met.
    static func carry(
        _ arguments: Arguments, _ policy: RetryPolicy, once: (Arguments) -> Answer<Self>, resume fromMemory: (inout Arguments) -> Void = { _ in },
        part show: (PartEvent<Part>) throws(RetryFailure) -> Void
    ) throws(RetryFailure) -> Output {
        var next = arguments
        var patience = Patience<Token>(policy)
        var kept: Part?
        while true {
            let code: Code
            var isUnderWay = true
            switch once(next) {
            case .done(var output):
                if let kept { settle(kept, in: &output) }
                return output
            case .failed(let failure):
                throw .failed(failure)
            case .retry(let answered):
                code = answered
            case .again(let token, let answered):
                resume(&next, with: token)
                fromMemory(&next)
                patience.token = token
                code = answered
            case .part(let part, let token, let answered):
                keep(&kept, part)
                do throws(RetryFailure) {
                    try show(.part(part))
                } catch {
                    _ = leave(next, once)
                    throw error
                }
                resume(&next, with: token)
                fromMemory(&next)
                patience.token = token
                code = answered
            case .restart(let answered):
                isUnderWay = false
                kept = nil
                try show(.restart)
                next = arguments
                if let first = firstToken { resume(&next, with: first) }
                patience.token = nil
                code = answered
            }
            guard var end = patience.wait(Int64(code.rawValue), delay(after: code)) else { continue }
            if isUnderWay, leave(next, once) { end.token = nil }
            throw .gaveUp(end)
        }
    }

    /// Leaves a sequence with the call that gives it up; `false`: there is none, it can be left as it is.
    private static func leave(_ arguments: Arguments, _ once: (Arguments) -> Answer<Self>) -> Bool {
        var last = arguments
        guard abandon(&last) else { return false }
        _ = once(last)
        return true
    }

    /// Carries a sequence on without a bound.
    static func finish(
        _ arguments: Arguments, _ pause: Pause, once: (Arguments) -> Answer<Self>, resume fromMemory: (inout Arguments) -> Void = { _ in }
    ) throws(Failure) -> Output {
        do throws(RetryFailure) {
            return try carry(arguments, RetryPolicy(unboundedWith: pause), once: once, resume: fromMemory) { (_) throws(RetryFailure) in }
        } catch {
            switch error {
            case .failed(let failure): throw failure
            case .gaveUp(let end): throw Failure(Code(rawValue: Code.RawValue(truncatingIfNeeded: end.status)))
            }
        }
    }
}

/// Counts what a sequence has used of its policy.
struct Patience<Token: Sendable & Equatable> {
    private let policy: RetryPolicy
    private var attempts = 1
    private var delay: Duration = .zero
    var token: Token?

    init(_ policy: RetryPolicy) { self.policy = policy }

    /// Waits before the next call, or tells why there must be none.
    mutating func wait(_ status: Int64, _ advised: Duration) -> GaveUp<Token>? {
        if attempts >= policy.attempts { return end(.attempts, status) }
        if advised > policy.totalDelay - delay { return end(.totalDelay, status) }
        policy.pause.wait(advised)
        delay += advised
        attempts += 1
        return nil
    }

    private func end(_ bound: GaveUp<Token>.Bound, _ status: Int64) -> GaveUp<Token> {
        GaveUp(bound: bound, attempts: attempts, delay: delay, status: status, token: token)
    }
}
