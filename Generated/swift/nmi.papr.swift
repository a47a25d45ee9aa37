// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nmi.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Address of a handler, in the first 32 MiB of memory.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,nmi-register; QEMU spapr_rtas.c.
public struct HandlerAddress: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// What the handler of machine checks finds at the address in r3.
/// - Note: LoPAR speaks of 16 bytes: r3 and the fixed part of the log.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; QEMU spapr_events.c; LoPAR 7.3.14.
public struct NmiReport: GuestBuffer {
    /// Contents of r3 at the interrupt.
    public var r3: UInt64
    /// An `EventLog`: its fixed part, and the extended part if firmware could tell at once what has to be repaired.
    public var log: [UInt8]
    public init(r3: UInt64, log: [UInt8]) { (self.r3, self.log) = (r3, log) }
    public init(from r: inout BufferReader) throws(BufferError) {
        self.r3 = try r.value("r3")
        log = try r.rest("log")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(self.r3)
        try w.bytes(log, "log")
    }
}

/// Registers the handlers of system reset and machine check.
///
/// `ibm,nmi-register`. Context: process.
/// - Note: The obsolete ibm,nmi-register-2 has the same arguments and places reports in the page at 0x7000.
/// - Note: QEMU answers -3, too, when its capability cap-fwnmi is off, and before RTAS has been instantiated.
/// - Note: QEMU accepts any second registration, and forgets handlers when the machine is reset.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/setup.c; QEMU spapr_rtas.c; LoPAR 7.3.14.
public enum Register: RTASCall {
    public static let name: StaticString = "ibm,nmi-register"
    public struct Arguments: FrameValues {
        /// Entered at a system reset.
        public var systemReset: HandlerAddress
        /// Entered at a machine check.
        public var machineCheck: HandlerAddress
        public init(systemReset: HandlerAddress, machineCheck: HandlerAddress) { (self.systemReset, self.machineCheck) = (systemReset, machineCheck) }
        public init(in r: RTASFrame) { self.init(systemReset: r[argument: 0], machineCheck: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = systemReset; r[argument: 1] = machineCheck }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An address is not within the first 32 MiB, or not in memory that real mode reaches.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !(a.systemReset.rawValue < 33554432) { return .invalidParameter }
        if !(a.machineCheck.rawValue < 33554432) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
}

/// Gives the report of a machine check back to firmware.
///
/// Made by the processor that has been interrupted. The call needs not be kept apart from any other call.
///
/// `ibm,nmi-interlock`. Context: atomic, real mode.
/// - Note: Linux makes the call without its RTAS lock, also after a system reset, where nothing has to be given back. PowerVM and QEMU answer 0.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/ras.c; QEMU spapr_rtas.c; LoPAR 7.3.14.
public enum Interlock: RTASCall {
    public static let name: StaticString = "ibm,nmi-interlock"
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// No handlers are registered.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Firmware-assisted non-maskable interrupts.
///
/// Firmware takes system reset and machine check for the partition, looks into the cause, repairs what it can, and then enters the handler that
/// the operating system has registered, in real mode and with all registers as they were at the interrupt. Only r3 is another one at a machine
/// check: it points to an `NmiReport`.
///
/// Once handlers are registered, the operating system leaves the vectors at 0x100 and 0x200 (256 bytes each), the page at 0x7000, and the machine
/// check enable bit of the machine state register to firmware. A processor that has read its report gives the memory back with
/// `ibm,nmi-interlock`; until then other processors' machine checks wait, and another one on the same processor is fatal.
public struct Nmi<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var nmi: Nmi<Self> { Nmi(base: self) }
}

extension Nmi where Base: RTASPort {
    /// Registers the handlers of system reset and machine check.
    public func register(systemReset: HandlerAddress, machineCheck: HandlerAddress) throws(Register.Failure) {
        try self.base.call(Register.self, .init(systemReset: systemReset, machineCheck: machineCheck))
    }

    /// Gives the report of a machine check back to firmware.
    public func interlock() throws(Interlock.Failure) {
        try self.base.call(Interlock.self, ())
    }
}
