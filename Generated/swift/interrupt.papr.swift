// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from interrupt.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `interrupt`.
public enum InterruptConstants {
    /// Source of inter-processor interrupts in the XIRR.
    public static let ipiSource: UInt32 = 2
    /// Source in the XIRR that stands for no interrupt.
    public static let noInterruptSource: UInt32 = 0
}

/// Priority of an interrupt: 0 is the most favored, 0xFF the least favored one.
///
/// The priorities in the property `ibm,plat-res-int-priorities` of the root node are reserved for the platform.
///
/// Sources: LoPAR 14.5.4.7.
public struct InterruptPriority: NamedNumber {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// External interrupt request register.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xics/icp-hv.c; QEMU xics.c; LoPAR 14.5.4.7.1.
public struct InterruptRequest: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(priority: InterruptPriority = .init(word: 0), source: UInt32 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.priority = priority
        self.source = source
    }
    /// Current processor priority. H_XIRR returns the one before the interrupt was accepted.
    public var priority: InterruptPriority {
        get { field(0xFF000000, 24) }
        set { setField(0xFF000000, 24, newValue) }
    }
    /// Source of the interrupt, NO_INTERRUPT_SOURCE if there is none.
    public var source: UInt32 {
        get { field(0xFFFFFF, 0) }
        set { setField(0xFFFFFF, 0, newValue) }
    }
}

/// Ends an interrupt and sets the priority of the calling thread.
///
/// The call must be made exactly once for each interrupt that has been accepted.
///
/// `H_EOI`, opcode 0x64. Context: process, atomic.
/// - Note: QEMU accepts every source and every priority; it ignores a source that it does not know.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xics/icp-hv.c; QEMU xics_spapr.c; LoPAR 14.5.4.7.1.
public enum Eoi: Hcall {
    public static let opcode: UInt64 = 0x64
    public struct Arguments: FrameValues {
        /// The source of the interrupt and the priority to set, which is usually the value that H_XIRR has returned.
        public var xirr: InterruptRequest
        public init(xirr: InterruptRequest) { self.xirr = xirr }
        public init(in r: Registers) { self.init(xirr: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = xirr }
    }
    public enum Failure: CallFailure {
        /// The source does not belong to this partition, or the priority is more favored than the current one.
        case parameter
        /// The source is a shared resource that its owner has rescinded.
        case rescinded
        /// The priority is reserved for the platform.
        case resource
        /// The partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -16: .resource; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .resource: -16; case .function: -2; case .hardware: -1; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
}

/// Sets the priority of the calling thread.
///
/// An interrupt that is presented but not more favored than the new priority is rejected; its source presents it again later.
///
/// `H_CPPR`, opcode 0x68. Context: process, atomic.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xics/icp-hv.c; QEMU xics_spapr.c; LoPAR 14.5.4.7.2.
public enum Cppr: Hcall {
    public static let opcode: UInt64 = 0x68
    public struct Arguments: FrameValues {
        /// The priority.
        public var priority: InterruptPriority
        public init(priority: InterruptPriority) { self.priority = priority }
        public init(in r: Registers) { self.init(priority: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = priority }
    }
    public enum Failure: CallFailure {
        /// The priority is reserved for the platform.
        case resource
        /// The partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -16: .resource; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .resource: -16; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Sets the most favored request register of a thread, which sends it an inter-processor interrupt or withdraws one.
///
/// The call does not order its effect with those of other accesses. The sender has to execute `sync` first.
///
/// `H_IPI`, opcode 0x6c. Context: process, atomic.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xics/icp-hv.c; QEMU xics_spapr.c; LoPAR 14.5.4.7.3.
public enum Ipi: Hcall {
    public static let opcode: UInt64 = 0x6c
    public struct Arguments: FrameValues {
        /// The thread.
        public var server: ProcessorNumber
        /// Priority of the inter-processor interrupt, 0xFF for none.
        public var mfrr: InterruptPriority
        public init(server: ProcessorNumber, mfrr: InterruptPriority) { (self.server, self.mfrr) = (server, mfrr) }
        public init(in r: Registers) { self.init(server: r[at: 4], mfrr: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = server; r[at: 5] = mfrr }
    }
    public enum Failure: CallFailure {
        /// `server` is not a thread of this partition.
        case parameter
        /// `server` is a shared resource that its owner has rescinded.
        case rescinded
        /// The priority is reserved for the platform.
        case resource
        /// The partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -16: .resource; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .resource: -16; case .function: -2; case .hardware: -1; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
}

/// Reads the registers of a thread without accepting an interrupt.
///
/// `H_IPOLL`, opcode 0x70. Context: process, atomic.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU xics_spapr.c; LoPAR 14.5.4.7.4.
public enum Ipoll: Hcall {
    public static let opcode: UInt64 = 0x70
    public struct Arguments: FrameValues {
        /// The thread.
        public var server: ProcessorNumber
        public init(server: ProcessorNumber) { self.server = server }
        public init(in r: Registers) { self.init(server: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = server }
    }
    public struct Output: FrameValues {
        /// The source of the interrupt that is presented, and the current priority.
        public var xirr: InterruptRequest
        /// Priority of the inter-processor interrupt, 0xFF if there is none.
        public var mfrr: InterruptPriority
        public init(xirr: InterruptRequest, mfrr: InterruptPriority) { (self.xirr, self.mfrr) = (xirr, mfrr) }
        public init(in r: Registers) { self.init(xirr: r[at: 4], mfrr: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = xirr; r[at: 5] = mfrr }
    }
    public enum Failure: CallFailure {
        /// `server` is not a thread of this partition.
        case parameter
        /// `server` is a shared resource that its owner has rescinded.
        case rescinded
        /// The partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// Accepts the interrupt that is presented to the calling thread.
///
/// The priority of the thread becomes that of the interrupt.
///
/// `H_XIRR`, opcode 0x74. Context: process, atomic.
/// - Note: LoPAR defines the priority as an argument of H_XIRR_X only. Linux passes it to H_XIRR; QEMU ignores it.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xics/icp-hv.c; QEMU xics_spapr.c; LoPAR 14.5.4.7.5.
public enum Xirr: Hcall {
    public static let opcode: UInt64 = 0x74
    public struct Arguments: FrameValues {
        /// Priority of the thread as the operating system keeps it.
        public var priority: InterruptPriority
        public init(priority: InterruptPriority) { self.priority = priority }
        public init(in r: Registers) { self.init(priority: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = priority }
    }
    public struct Output: FrameValues {
        /// The source of the interrupt, and the priority before it was accepted.
        public var xirr: InterruptRequest
        public init(xirr: InterruptRequest) { self.xirr = xirr }
        public init(in r: Registers) { self.init(xirr: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = xirr }
    }
    public enum Failure: CallFailure {
        /// The partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Accepts the interrupt that is presented to the calling thread, and tells when the hypervisor received it.
///
/// The priority of the thread becomes that of the interrupt.
///
/// `H_XIRR_X`, opcode 0x2FC. Context: process, atomic.
/// - Note: LoPAR deprecates the call for XIVE.
/// - Note: QEMU ignores the priority, and returns a time of the host at the time of the call.
/// - Note: In XIVE exploitation mode QEMU answers H_HARDWARE if the machine could have been used in the other mode.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU xics_spapr.c; LoPAR 14.5.4.7.5.
public enum XirrX: Hcall {
    public static let opcode: UInt64 = 0x2FC
    public struct Arguments: FrameValues {
        /// Priority of the thread as the operating system keeps it.
        public var priority: InterruptPriority
        public init(priority: InterruptPriority) { self.priority = priority }
        public init(in r: Registers) { self.init(priority: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = priority }
    }
    public struct Output: FrameValues {
        /// The source of the interrupt, and the priority before it was accepted.
        public var xirr: InterruptRequest
        /// Value of the time base when the hypervisor received the interrupt.
        public var time: UInt64
        public init(xirr: InterruptRequest, time: UInt64) { (self.xirr, self.time) = (xirr, time) }
        public init(in r: Registers) { self.init(xirr: r[at: 4], time: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = xirr; r[at: 5] = time }
    }
    public enum Failure: CallFailure {
        /// The platform does not have this call, or the partition uses XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Interrupts through the presentation controller (XICS).
///
/// Each processor thread has an interrupt management area with three registers. The current processor priority (CPPR) keeps interrupts away
/// whose priority is not more favored: 0 is the most and 0xFF the least favored priority. The external interrupt source register (XISR) holds
/// the source of the interrupt that is presented to the thread; it forms the XIRR together with the CPPR. The most favored request register
/// (MFRR) presents an interrupt of its own, the inter-processor interrupt, while its priority is more favored than the CPPR.
///
/// A thread accepts an interrupt with H_XIRR, which raises its priority to that of the interrupt, and ends it with H_EOI, which restores the
/// priority. The priorities and servers of the other sources are set by RTAS calls such as `ibm,set-xive`.
///
/// A partition that has chosen XIVE exploitation mode uses the calls of the module `xive` instead.
public struct Interrupt<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var interrupt: Interrupt<Self> { Interrupt(base: self) }
}

extension Interrupt where Base: HcallPort {
    /// Ends an interrupt and sets the priority of the calling thread.
    public func eoi(xirr: InterruptRequest) throws(Eoi.Failure) {
        try self.base.call(Eoi.self, .init(xirr: xirr))
    }

    /// Sets the priority of the calling thread.
    public func cppr(priority: InterruptPriority) throws(Cppr.Failure) {
        try self.base.call(Cppr.self, .init(priority: priority))
    }

    /// Sets the most favored request register of a thread, which sends it an inter-processor interrupt or withdraws one.
    public func ipi(server: ProcessorNumber, mfrr: InterruptPriority) throws(Ipi.Failure) {
        try self.base.call(Ipi.self, .init(server: server, mfrr: mfrr))
    }

    /// Reads the registers of a thread without accepting an interrupt.
    public func ipoll(server: ProcessorNumber) throws(Ipoll.Failure) -> Ipoll.Output {
        try self.base.call(Ipoll.self, .init(server: server))
    }

    /// Accepts the interrupt that is presented to the calling thread.
    public func xirr(priority: InterruptPriority) throws(Xirr.Failure) -> Xirr.Output {
        try self.base.call(Xirr.self, .init(priority: priority))
    }

    /// Accepts the interrupt that is presented to the calling thread, and tells when the hypervisor received it.
    public func xirrX(priority: InterruptPriority) throws(XirrX.Failure) -> XirrX.Output {
        try self.base.call(XirrX.self, .init(priority: priority))
    }
}
