// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A call of the platform, hcall or RTAS: what goes there and back, in both directions.
///
/// Generated bindings conform; ports, mocks and recorders need nothing else to carry, answer or read a call. All names here are those of the
/// spec. What a call does not have keeps its default: `Never` for a token says that there is none.
public protocol PlatformCall: Sendable {
    associatedtype Code: StatusCode
    /// The registers or cells that carry it.
    associatedtype Frame: Sendable
    /// All arguments that the spec does not fix, addresses as addresses.
    associatedtype Arguments: Sendable = Void
    /// What a call that is done leaves.
    associatedtype Output: Sendable = Void
    /// What an answer leaves that is not the last one.
    associatedtype Part: Sendable = Never
    /// What is handed back to go on.
    associatedtype Token: Sendable & Equatable = Never
    associatedtype Failure: CallFailure where Failure.Code == Code
    /// `BufferError` when a structure travels in the frame itself, as it may not fit or make no sense.
    associatedtype Malformation: Error = Never

    /// What the hypervisor would answer to these arguments, as far as the spec says; `nil`: nothing is wrong with them.
    static func check(_ arguments: Arguments) -> Failure?
    /// What an answer asks for, as far as its code says.
    static func flow(of code: Code) -> Flow
    /// What an answer asks for.
    static func flow(of code: Code, in frame: Frame, to arguments: Arguments) -> Flow
    /// Another subfunction may share the opcode: whether this is the one that `frame` chooses.
    static func matches(_ frame: Frame) -> Bool

    static func store(arguments: Arguments, in frame: inout Frame) throws(Malformation)
    static func arguments(in frame: Frame) throws(Malformation) -> Arguments
    static func output(of code: Code, in frame: Frame, to arguments: Arguments) throws(Malformation) -> Output
    /// Lays out an answer and tells its code.
    static func store(output: Output, in frame: inout Frame) throws(Malformation) -> Code
    static func part(of code: Code, in frame: Frame) throws(Malformation) -> Part?
    static func store(part: Part, in frame: inout Frame) throws(Malformation)
    static func token(of code: Code, in frame: Frame) -> Token?
    /// Lays out a token and tells the code, which is the token itself where that is r3.
    static func store(token: Token, with code: Code, in frame: inout Frame) -> Code
    static func failure(_ code: Code, in frame: Frame) -> Failure
    /// Lays out what a failure carries beside its code.
    static func store(failure: Failure, in frame: inout Frame)
    static func malformed(_ error: Malformation) -> Failure

    /// What the first call of a sequence passes; only asked for when one begins again.
    static var firstToken: Token? { get }
    /// How long to wait after an answer that asks to go on.
    static func delay(after code: Code) -> Duration
    /// The arguments of the next call of a sequence.
    static func resume(_ arguments: inout Arguments, with token: Token)
    /// Takes tokens that came in memory and go back as arguments.
    static func resume(_ arguments: inout Arguments, from memory: some GuestMemory)
    /// Makes these the arguments of the call that gives a sequence up; `false`: there is no such call.
    static func abandon(_ arguments: inout Arguments) -> Bool
    /// An earlier answer's values that count rather than a later one's.
    static func keep(_ kept: inout Part?, _ part: Part)
    static func settle(_ kept: Part, in output: inout Output)
}

/// What an answer asks for.
public enum Flow: Sendable {
    /// It is over, well or cut off.
    case done
    /// The same call again.
    case retry
    /// Again, with the token handed back.
    case again
    /// From the first call of the sequence.
    case restart
    case failed
}

/// A token that lies in memory: in what is handed back, so that it needs no other care, or in what `resume(_:from:)` takes it out of.
public struct TokenInBuffer: Sendable, Equatable {
    public init() {}
}

/// An hcall, found by its opcode.
public protocol Hcall: PlatformCall where Code == Status, Frame == Registers {
    static var opcode: UInt64 { get }
}

/// An RTAS call, found by its name.
public protocol RTASCall: PlatformCall where Code == RTASStatus, Frame == RTASFrame, Failure: RTASCallFailure {
    static var name: StaticString { get }
    /// Which of the return cells is the status; 0 for nearly all.
    static var statusCell: Int { get }
    /// Cells of zero, as many as a call with these arguments has there and back.
    static func frame(for arguments: Arguments) -> Frame
}

extension PlatformCall {
    /// Why the form that carries the call to its end could not.
    public typealias RetryFailure = RetryError<Failure, Token>

    public static func check(_ arguments: Arguments) -> Failure? { nil }
    public static func flow(of code: Code) -> Flow { code.isZero ? .done : .failed }
    public static func flow(of code: Code, in frame: Frame, to arguments: Arguments) -> Flow { flow(of: code) }
    public static func matches(_ frame: Frame) -> Bool { true }
    public static func failure(_ code: Code, in frame: Frame) -> Failure { Failure(code) }
    public static func store(failure: Failure, in frame: inout Frame) {}
    public static var firstToken: Token? { nil }
    public static func delay(after code: Code) -> Duration { code.advisedDelay }
    public static func abandon(_ arguments: inout Arguments) -> Bool { false }
    public static func resume(_ arguments: inout Arguments, from memory: some GuestMemory) {}
    public static func keep(_ kept: inout Part?, _ part: Part) {}
    public static func settle(_ kept: Part, in output: inout Output) {}
}

extension PlatformCall where Arguments == Void {
    public static func store(arguments: Void, in frame: inout Frame) {}
    public static func arguments(in frame: Frame) {}
}

extension PlatformCall where Part == Never {
    public static func part(of code: Code, in frame: Frame) -> Never? { nil }
    public static func store(part: Never, in frame: inout Frame) {}
}

extension PlatformCall where Token == Never {
    public static func token(of code: Code, in frame: Frame) -> Never? { nil }
    public static func store(token: Never, with code: Code, in frame: inout Frame) -> Code {}
    public static func resume(_ arguments: inout Arguments, with token: Never) {}
}

extension PlatformCall where Malformation == Never {
    public static func malformed(_ error: Never) -> Failure {}
}

extension PlatformCall where Malformation == BufferError, Failure: BufferCallFailure {
    public static func malformed(_ error: BufferError) -> Failure { .buffer(error) }
}

extension PlatformCall where Output == Void {
    public static func output(of code: Code, in frame: Frame, to arguments: Arguments) {}
    public static func store(output: Void, in frame: inout Frame) -> Code { Code(rawValue: 0) }
}

extension RTASCall {
    public static var statusCell: Int { 0 }
}
