// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// One call as it went: enough to decode it later.
public enum CallRecord: Sendable, Equatable {
    case hcall(opcode: UInt64, before: Registers, status: Status, after: Registers)
    /// `nil` for the frame after a call of a function that the firmware has not got.
    case rtas(name: RTASName, before: RTASFrame, after: RTASFrame?)
}

/// The name of an RTAS function.
public struct RTASName: Sendable, Equatable {
    public var text: StaticString
    public init(_ text: StaticString) { self.text = text }
    public static func == (left: RTASName, right: RTASName) -> Bool { left.text.isSame(as: right.text) }
}

extension CallRecord {
    /// The arguments, when this is a record of `call` and they can be read.
    public func arguments<Call: Hcall>(of call: Call.Type) -> Call.Arguments? {
        guard case .hcall(Call.opcode, let before, _, _) = self, Call.matches(before) else { return nil }
        return try? Call.arguments(in: before)
    }

    /// The answer, when this is a record of `call`.
    public func answer<Call: Hcall>(of call: Call.Type) -> Answer<Call>? {
        guard case .hcall(_, _, let status, let after) = self, let arguments = arguments(of: call) else { return nil }
        return Call.answer(status, in: after, to: arguments)
    }

    /// The arguments, when this is a record of `call` and they can be read.
    public func arguments<Call: RTASCall>(of call: Call.Type) -> Call.Arguments? {
        guard case .rtas(RTASName(Call.name), let before, _) = self, Call.matches(before) else { return nil }
        return try? Call.arguments(in: before)
    }

    /// The answer, when this is a record of `call`.
    public func answer<Call: RTASCall>(of call: Call.Type) -> Answer<Call>? {
        guard case .rtas(_, _, let after) = self, let arguments = arguments(of: call) else { return nil }
        guard let after else { return .failed(.absent) }
        return Call.answer(Call.status(in: after), in: after, to: arguments)
    }
}

/// A port that hands each call on to another and tells of it.
public struct Recorder<Base: Sendable>: Sendable {
    public let base: Base
    /// Called after each call, on the thread that made it.
    public let record: @Sendable (CallRecord) -> Void

    public init(_ base: Base, record: @escaping @Sendable (CallRecord) -> Void) {
        self.base = base
        self.record = record
    }
}

extension Recorder: HcallPort where Base: HcallPort {
    public func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status {
        let before = registers
        let status = base.hcall(opcode, &registers)
        record(.hcall(opcode: opcode, before: before, status: status, after: registers))
        return status
    }
}

extension Recorder: RTASPort where Base: RTASPort {
    public func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool {
        let known = base.rtas(name, cells, &results)
        var frame = RTASFrame(arguments: cells.count, returns: results.count)
        for place in 0..<cells.count { frame.arguments[place] = cells[place] }
        let before = frame
        for place in 0..<results.count { frame.returns[place] = results[place] }
        record(.rtas(name: RTASName(name), before: before, after: known ? frame : nil))
        return known
    }
}

extension Recorder: GuestMemory where Base: GuestMemory {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        base.allocate(size: size, alignment: alignment, below: limit)
    }
    public func free(_ address: GuestAddress, size: Int) { base.free(address, size: size) }
    public func write(_ bytes: RawSpan, at address: GuestAddress) { base.write(bytes, at: address) }
    public func read(at address: GuestAddress, into bytes: inout MutableRawSpan) { base.read(at: address, into: &bytes) }
}
