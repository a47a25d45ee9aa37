// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vterm.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `vterm`.
public enum VtermConstants {
    /// The most characters that one call transfers.
    public static let terminalChunk: UInt64 = 16
    /// Stands for no partition and no terminal: begins the list of H_VTERM_PARTNER_INFO and marks its end.
    public static let noTerminalPartner: UInt64 = 0xFFFFFFFFFFFFFFFF
}

/// A client terminal that a server terminal may be connected with.
///
/// After the last one comes an entry in which both numbers are NO_TERMINAL_PARTNER and the location is empty.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvcserver.c; LoPAR 17.5.2.4.2.1.
public struct VtermPartner: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// Partition of the client terminal.
    public var partition: UInt64
    /// Unit address of the client terminal.
    public var unitAddress: UInt64
    /// Location code of the client terminal.
    public var location: ByteString
    public init(partition: UInt64, unitAddress: UInt64, location: ByteString) {
        (self.partition, self.unitAddress, self.location) = (partition, unitAddress, location)
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("vtermPartner", size: 4096)
        partition = try r.value("partition")
        unitAddress = try r.value("unitAddress")
        location = try r.text("location")
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.values(partition, unitAddress)
        try w.text(location, "location")
        try w.finish(outer, "vtermPartner", size: 4096)
    }
}

/// Reads the characters that a terminal has received.
///
/// `H_GET_TERM_CHAR`, opcode 0x54. Context: process, atomic.
/// - Note: Early versions of PowerVM added a NUL behind each carriage return, which Linux removes. QEMU ends a piece before such a NUL.
/// - Note: QEMU takes terminal 0, if there is no such device, as the terminal with the lowest unit address, for kernels that debug early.
/// - Note: LoPAR leaves the bytes behind the last character undefined; QEMU sets them to 0.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvconsole.c; QEMU spapr_vty.c; LoPAR 17.5.2.1.1.
public enum GetTermChar: Hcall {
    public static let opcode: UInt64 = 0x54
    public struct Arguments: FrameValues {
        /// The terminal.
        public var terminal: UnitAddress
        public init(terminal: UnitAddress) { self.terminal = terminal }
        public init(in r: Registers) { self.init(terminal: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = terminal }
    }
    public struct Output: Sendable, Equatable {
        /// Number of characters, at most 16; 0 if none have been received.
        public var length: UInt64
        /// The characters. The first one is the most significant byte of r5, whatever the byte order of the processor.
        public var text: [UInt8]
        public init(length: UInt64, text: [UInt8]) { (self.length, self.text) = (length, text) }
    }
    public enum Failure: BufferCallFailure {
        /// `terminal` is not a terminal of this partition.
        case parameter
        /// The terminal is not connected, for example because no server has registered it.
        case closed
        /// The physical connection of the terminal does not work.
        case hardware
        /// What any call may answer.
        case function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case 2: .closed; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .closed: 2; case .hardware: -1; case .function: -2; case .privilege: -3; case .buffer: nil
        case .undocumented(let code): code
        } }
    }
    public typealias Malformation = BufferError
    public static func output(of code: Status, in r: Registers, to a: Arguments) throws(BufferError) -> Output {
        Output(length: r[at: 4], text: r.bytes(5...6, count: Int(clamping: Int128(UInt64(word: r.r4)))))
    }
    public static func store(output o: Output, in r: inout Registers) throws(BufferError) -> Status {
        r[at: 4] = o.length
        try r.store(o.text, in: 5...6, field: "text")
        return Status(rawValue: 0)
    }
}

/// Sends characters to a terminal.
///
/// Either all characters are queued or none. A call without characters always finds room; it tells whether the terminal is connected.
///
/// `H_PUT_TERM_CHAR`, opcode 0x58. Context: process, atomic.
/// - Note: LoPAR checks that the terminal is connected before it checks `length`.
/// - Note: QEMU waits until all characters have been written, so it never answers H_BUSY, and does not know H_CLOSED.
/// - Note: QEMU takes terminal 0, if there is no such device, as the terminal with the lowest unit address, for kernels that debug early.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvconsole.c; QEMU spapr_vty.c; LoPAR 17.5.2.1.2.
public enum PutTermChar: Hcall {
    public static let opcode: UInt64 = 0x58
    public struct Arguments: Sendable, Equatable {
        /// The terminal.
        public var terminal: UnitAddress
        /// Number of characters.
        public var length: UInt64
        /// The characters. The first one is the most significant byte of r6, whatever the byte order of the processor.
        public var text: [UInt8]
        public init(terminal: UnitAddress, length: UInt64, text: [UInt8]) {
            (self.terminal, self.length, self.text) = (terminal, length, text)
        }
    }
    public enum Failure: BufferCallFailure {
        /// `terminal` is not a terminal of this partition, or `length` is more than 16.
        case parameter
        /// The terminal is not connected, for example because no server has registered it.
        case closed
        /// The physical connection of the terminal does not work.
        case hardware
        /// What any call may answer.
        case function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case 2: .closed; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .closed: 2; case .hardware: -1; case .function: -2; case .privilege: -3; case .buffer: nil
        case .undocumented(let code): code
        } }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        // length \<= TERMINAL_CHUNK
        if !(a.length <= 16) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
    public static func store(arguments a: Arguments, in r: inout Registers) throws(BufferError) {
        r[at: 4] = a.terminal
        r[at: 5] = a.length
        try r.store(a.text, in: 6...7, field: "text")
    }
    public static func arguments(in r: Registers) throws(BufferError) -> Arguments {
        Arguments(terminal: r[at: 4], length: r[at: 5], text: r.bytes(6...7, count: Int(clamping: r.r5)))
    }
}

/// Lists the client terminals that a server terminal may be connected with, one with each call.
///
/// `H_VTERM_PARTNER_INFO`, opcode 0x150. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvcserver.c; LoPAR 17.5.2.4.2.1.
public enum PartnerInfo: Hcall {
    public static let opcode: UInt64 = 0x150
    public struct Arguments: FrameValues {
        /// The server terminal.
        public var unitAddress: UnitAddress
        /// The partition that the previous call has returned; NO_TERMINAL_PARTNER to start.
        public var partition: UInt64
        /// The client terminal that the previous call has returned; NO_TERMINAL_PARTNER to start.
        public var terminal: UInt64
        /// Receives the next client terminal. The page must not be migrated during the call.
        public var partner: GuestAddress
        public init(unitAddress: UnitAddress, partition: UInt64, terminal: UInt64, partner: GuestAddress) {
            (self.unitAddress, self.partition, self.terminal, self.partner) = (unitAddress, partition, terminal, partner)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], partition: r[at: 5], terminal: r[at: 6], partner: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = partition; r[at: 6] = terminal; r[at: 7] = partner }
    }
    public enum Failure: BufferCallFailure {
        /// `unitAddress` is not a server terminal of this partition, `partition` and `terminal` are not in the list, or the page is not
        /// valid.
        case parameter
        /// The function is not supported.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.partner.rawValue) % 4096) == 0) { return .parameter }
        return nil
    }
}

/// Connects a server terminal with a client terminal.
///
/// After a dynamic reconfiguration has changed the list of client terminals, the list has to be read again before the call succeeds.
///
/// `H_REGISTER_VTERM`, opcode 0x154. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvcserver.c; LoPAR 17.5.2.4.2.2.
public enum RegisterVterm: Hcall {
    public static let opcode: UInt64 = 0x154
    public struct Arguments: FrameValues {
        /// The server terminal.
        public var unitAddress: UnitAddress
        /// Partition of the client terminal.
        public var partition: UInt64
        /// The client terminal.
        public var terminal: UInt64
        public init(unitAddress: UnitAddress, partition: UInt64, terminal: UInt64) {
            (self.unitAddress, self.partition, self.terminal) = (unitAddress, partition, terminal)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], partition: r[at: 5], terminal: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = partition; r[at: 6] = terminal }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not a server terminal of this partition or is already connected, or the client terminal is not in its list or is
        /// connected with another server.
        case parameter
        /// The function is not supported.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Disconnects a server terminal from its client terminal.
///
/// Before the first answer the hypervisor has stopped the transfer of characters and the interrupts of the terminal. While the call is busy
/// it must be made again with the same argument.
///
/// `H_FREE_VTERM`, opcode 0x158. Once begun it must be carried to its end. Context: process.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux arch/powerpc/platforms/pseries/hvcserver.c; LoPAR 17.5.2.4.2.3.
public enum FreeVterm: Hcall {
    public static let opcode: UInt64 = 0x158
    public struct Arguments: FrameValues {
        /// The server terminal.
        public var unitAddress: UnitAddress
        public init(unitAddress: UnitAddress) { self.unitAddress = unitAddress }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not a server terminal of this partition, or it is not connected.
        case parameter
        /// The function is not supported.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900, 9901: .retry; default: .failed } }
}

/// Virtual terminals.
///
/// A virtual terminal is a virtual adapter that carries characters. A partition has at least one client terminal, a node `vty` under
/// `/vdevice`, which serves as its console. A server terminal, a node `vty-server`, is connected with the client terminal of another
/// partition. A client terminal without a server in a partition is served by the management console.
///
/// A terminal whose node has the property `interrupts` raises an interrupt when its receive queue becomes non-empty and when its connection
/// is closed. H_VIO_SIGNAL enables and disables it. After the end-of-interrupt the queue has to be read once more, because characters that
/// arrive in between raise no interrupt.
public struct Vterm<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var vterm: Vterm<Self> { Vterm(base: self) }
}

extension Vterm where Base: HcallPort {
    /// Reads the characters that a terminal has received.
    public func getTermChar(terminal: UnitAddress) throws(GetTermChar.Failure) -> GetTermChar.Output {
        try self.base.call(GetTermChar.self, .init(terminal: terminal))
    }

    /// Sends characters to a terminal.
    public func putTermChar(terminal: UnitAddress, text: [UInt8], retry _retry: RetryPolicy) throws(PutTermChar.RetryFailure) {
        try self.base.call(PutTermChar.self, .init(terminal: terminal, length: UInt64(clamping: text.count), text: text), retry: _retry)
    }

    /// Connects a server terminal with a client terminal.
    public func registerVterm(unitAddress: UnitAddress, partition: UInt64, terminal: UInt64) throws(RegisterVterm.Failure) {
        try self.base.call(RegisterVterm.self, .init(unitAddress: unitAddress, partition: partition, terminal: terminal))
    }

    /// Disconnects a server terminal from its client terminal.
    public func freeVterm(unitAddress: UnitAddress, pause _pause: Pause) throws(FreeVterm.Failure) {
        try self.base.finish(FreeVterm.self, .init(unitAddress: unitAddress), pause: _pause)
    }
}

extension Vterm where Base: HcallPort & GuestMemory {
    /// Lists the client terminals that a server terminal may be connected with, one with each call.
    public func partnerInfo(unitAddress: UnitAddress, partition: UInt64, terminal: UInt64) throws(PartnerInfo.Failure) -> VtermPartner {
        var _memory = GuestScratch(self.base, throwing: PartnerInfo.Failure.self)
        defer { _memory.free() }
        let _partner = try _memory.lend("partner", room: 4096, alignment: 4096)
        try self.base.call(PartnerInfo.self, .init(unitAddress: unitAddress, partition: partition, terminal: terminal, partner: _partner.address))
        return try _memory.decode(_partner)
    }
}
