// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// One call that reached a mock.
public struct LoggedCall: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// A handler or a queue answered it.
        case answered
        /// An argument breaks a rule of the spec; no handler has seen it.
        case refused
        /// Known, but neither a handler nor a queue had an answer.
        case unanswered
        /// No spec has it.
        case unknown
    }
    /// As in the spec; the opcode in hexadecimal when that is all that is known.
    public var name: String
    public var outcome: Outcome
    public var record: CallRecord
    /// What the address arguments pointed to, as it was then.
    public var buffers: [LoggedBuffer]

    /// The copy of the memory of one argument.
    public func buffer(_ name: String) -> LoggedBuffer? { buffers.first { $0.name == name } }
}

extension LoggedCall {
    /// The call with its memory on one line, in the form that `paprgen decode` reads: see `CallRecord.line(memory:)`.
    public var line: String {
        String(decoding: record.line(memory: buffers.map { RecordedMemory(address: $0.address, before: $0.before, after: $0.after) }), as: UTF8.self)
    }
}

/// The memory of one argument before and after a call.
public struct LoggedBuffer: Sendable, Equatable {
    public var name: String
    public var address: GuestAddress
    public var before: [UInt8]
    public var after: [UInt8]
}

/// One call of a kind, decoded.
public struct MadeCall<Call: PlatformCall>: Sendable {
    public var arguments: Call.Arguments
    public var answer: Answer<Call>
    public var buffers: [LoggedBuffer]
    public var outcome: LoggedCall.Outcome

    /// The copy of the memory of one argument.
    public func buffer(_ name: String) -> LoggedBuffer? { buffers.first { $0.name == name } }
}

extension MockHypervisor {
    /// The calls of one kind, in the order in which they were over; those whose arguments can't be read are left out.
    public func calls<Call: Hcall>(_ call: Call.Type) -> [MadeCall<Call>] {
        log.compactMap { entry in
            guard let arguments = entry.record.arguments(of: call), let answer = entry.record.answer(of: call) else { return nil }
            return MadeCall(arguments: arguments, answer: answer, buffers: entry.buffers, outcome: entry.outcome)
        }
    }

    /// The calls of one kind, in the order in which they were over; those whose arguments can't be read are left out.
    public func calls<Call: RTASCall>(_ call: Call.Type) -> [MadeCall<Call>] {
        log.compactMap { entry in
            guard let arguments = entry.record.arguments(of: call), let answer = entry.record.answer(of: call) else { return nil }
            return MadeCall(arguments: arguments, answer: answer, buffers: entry.buffers, outcome: entry.outcome)
        }
    }
}
