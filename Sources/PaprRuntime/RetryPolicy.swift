// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// What to do while the hypervisor is busy, for as long as it advises.
public struct Pause: Sendable {
    /// Is given `.zero` when no time was advised: a place to yield.
    public let wait: @Sendable (Duration) -> Void

    public init(_ wait: @escaping @Sendable (Duration) -> Void) { self.wait = wait }

    /// Does not wait at all: for a context that must not.
    public static let none = Pause { _ in }
}

/// How long to carry on with a call that is not over with its first answer.
public struct RetryPolicy: Sendable {
    /// Calls at most, the first one included; at least one is made.
    public var attempts: Int
    /// How long to wait at most, all waits together.
    public var totalDelay: Duration
    public var pause: Pause

    public init(attempts: Int, totalDelay: Duration, pause: Pause) {
        self.attempts = attempts
        self.totalDelay = totalDelay
        self.pause = pause
    }

    /// Goes on for as long as it takes.
    init(unboundedWith pause: Pause) {
        self.init(attempts: .max, totalDelay: .seconds(Int64.max), pause: pause)
    }
}

/// Why a call that goes on did not come to its end.
public enum RetryError<Failure: Error & Equatable, Token: Sendable & Equatable>: Error {
    case failed(Failure)
    /// The hypervisor still asks to be called again.
    case gaveUp(GaveUp<Token>)
}

extension RetryError: Equatable {}

extension RetryError: BufferThrown where Failure: BufferThrown {
    public static func buffer(_ error: BufferError) -> Self { .failed(.buffer(error)) }
}

/// A sequence that was given up, and what it takes to go on with it.
public struct GaveUp<Token: Sendable & Equatable>: Sendable, Equatable {
    public enum Bound: Sendable, Equatable {
        case attempts, totalDelay
    }
    /// The bound that was met.
    public var bound: Bound
    /// Calls made.
    public var attempts: Int
    /// Time waited.
    public var delay: Duration
    /// The last answer's code, as a number.
    public var status: Int64
    /// What the next call would pass; `nil`: the sequence starts anew, perhaps because another call has given it up.
    public var token: Token?
}
