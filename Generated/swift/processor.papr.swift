// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from processor.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `processor`.
public enum ProcessorConstants {
    /// As the target of H_CONFER: all processors of the partition.
    public static let conferToAll: Int64 = -1
    /// As the target of H_SIGNAL_SYS_RESET: all threads of the partition.
    public static let signalSysResetAll: Int64 = -1
    /// As the target of H_SIGNAL_SYS_RESET: all threads of the partition except the calling one.
    public static let signalSysResetAllOthers: Int64 = -2
}

/// Gives the time of the calling processor back until there is work for it.
///
/// The call enables interrupts. It returns when an interrupt has been handled, or at once if the processor has been prodded since it was
/// last dispatched. Without an interrupt and without H_PROD it does not return. The field `cedeLatency` of the virtual processor area
/// tells how soon the processor must wake up. Registers that this area says are not in use may be lost.
///
/// `H_CEDE`, opcode 0xE0. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.3; LoPAR 14.14.1.
public enum Cede: Hcall {
    public static let opcode: UInt64 = 0xE0
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Gives the time of the calling processor to another processor, for example to one that holds a lock.
///
/// If the target is the calling processor itself, the call returns when the processor is prodded. The call keeps r0 and r4 to r13.
///
/// `H_CONFER`, opcode 0xE4. Context: process, atomic.
/// - Note: LoPAR declares the target as a number of 32 bits. QEMU and Linux use 64 bits.
/// - Note: LoPAR also returns at once if the target has conferred its time to all others.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/smp.c; Linux asm/paravirt.h; QEMU spapr_hcall.c; LoPAR 14.11.3.4.
public enum Confer: Hcall {
    public static let opcode: UInt64 = 0xE4
    public struct Arguments: FrameValues {
        /// The processor, the calling one, or CONFER_TO_ALL.
        public var target: Int64
        /// Dispatch count of the target, from its virtual processor area. The call returns at once if the count is even or has changed, because
        /// the target is or was running. Ignored if the target is the calling processor or CONFER_TO_ALL.
        public var dispatchCount: UInt32
        public init(target: Int64, dispatchCount: UInt32) { (self.target, self.dispatchCount) = (target, dispatchCount) }
        public init(in r: Registers) { self.init(target: r[at: 4], dispatchCount: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = target; r[at: 5] = dispatchCount }
    }
    public enum Failure: CallFailure {
        /// `target` is not a processor of this partition.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // target >= CONFER_TO_ALL
        if !(a.target >= (-1)) { return .parameter }
        return nil
    }
}

/// Wakes a processor that has ceded, conferred to itself or joined.
///
/// A processor that is running is marked, so that its next H_CEDE returns at once. The call keeps r0 and r4 to r13.
///
/// `H_PROD`, opcode 0xE8. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/mobility.c; QEMU spapr_hcall.c; LoPAR 14.11.3.5.
public enum Prod: Hcall {
    public static let opcode: UInt64 = 0xE8
    public struct Arguments: FrameValues {
        /// The processor.
        public var target: ProcessorNumber
        public init(target: ProcessorNumber) { self.target = target }
        public init(in r: Registers) { self.init(target: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = target }
    }
    public enum Failure: CallFailure {
        /// `target` is not a processor of this partition.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Tells whether the hypervisor has work that it could do on the calling processor if the processor were ceded.
///
/// `H_POLL_PENDING`, opcode 0x1D8. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; LoPAR 14.11.3.9.
public enum PollPending: Hcall {
    public static let opcode: UInt64 = 0x1D8
    public struct Output: Sendable, Equatable {
        /// Which of the codes that are no failure it was.
        public var code: Status
        public init(code: Status = Status(rawValue: 0)) { self.code = code }
    }
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 17: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        return o.code
    }
}

/// Suspends the calling thread until it is prodded, unless it is the last active thread of the partition.
///
/// The call serves to leave a single thread active, for example before the partition is suspended. It must be made with interrupts
/// disabled. A system reset also wakes a thread.
///
/// `H_JOIN`, opcode 0x298. Context: atomic.
/// - Note: Linux expects H_SUCCESS without a prod, too, and joins again.
/// - Note: QEMU takes a processor as active that is not halted or has interrupts enabled.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/mobility.c; QEMU spapr_hcall.c; LoPAR 14.11.5.1.
public enum Join: Hcall {
    public static let opcode: UInt64 = 0x298
    public struct Output: Sendable, Equatable {
        /// Which of the codes that are no failure it was.
        public var code: Status
        public init(code: Status = Status(rawValue: 0)) { self.code = code }
    }
    public enum Failure: CallFailure {
        /// Interrupts are enabled.
        case badMode
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -5: .badMode; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .badMode: -5; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 18: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        return o.code
    }
}

/// Sends a system reset interrupt to a thread or to several threads, for example to stop all of them after a crash.
///
/// `H_SIGNAL_SYS_RESET`, opcode 0x380. Context: process, atomic.
/// - Note: LoPAR 2.9 does not have this call.
///
/// Sources: Linux asm/plpar_wrappers.h; Linux asm/hvcall.h; QEMU spapr_hcall.c.
public enum SignalSysReset: Hcall {
    public static let opcode: UInt64 = 0x380
    public struct Arguments: FrameValues {
        /// The thread, H_SIGNAL_SYS_RESET_ALL or H_SIGNAL_SYS_RESET_ALL_OTHERS.
        public var target: Int64
        public init(target: Int64) { self.target = target }
        public init(in r: Registers) { self.init(target: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = target }
    }
    public enum Failure: CallFailure {
        /// `target` is not a thread of this partition.
        case parameter
        /// The hypervisor does not support the call.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // target >= H_SIGNAL_SYS_RESET_ALL_OTHERS
        if !(a.target >= (-2)) { return .parameter }
        return nil
    }
}

/// Sets the register SPRG0 of the calling thread.
///
/// `H_SET_SPRG0`, opcode 0x24. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_hcall.c; LoPAR 14.5.4.3.1.
public enum SetSprg0: Hcall {
    public static let opcode: UInt64 = 0x24
    public struct Arguments: FrameValues {
        /// The value.
        public var value: UInt64
        public init(value: UInt64) { self.value = value }
        public init(in r: Registers) { self.init(value: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = value }
    }
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Data address breakpoint: the register DABR.
///
/// Sources: Linux asm/reg.h; LoPAR 14.5.4.3.2.
public struct DataBreakpoint: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(address: UInt64 = .init(word: 0), translated: Bool = false, store: Bool = false, load: Bool = false) {
        self.init(rawValue: 0x0)
        self.address = address
        self.translated = translated
        self.store = store
        self.load = load
    }
    /// Address in units of 8 bytes.
    public var address: UInt64 {
        get { field(0xFFFFFFFFFFFFFFF8, 3) }
        set { setField(0xFFFFFFFFFFFFFFF8, 3, newValue) }
    }
    /// The breakpoint applies while data addresses are translated.
    public var translated: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// The breakpoint applies to stores.
    public var store: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// The breakpoint applies to loads.
    public var load: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Modes in which a data address breakpoint applies: the register DABRX.
/// - Note: LoPAR does not mention bit 60; QEMU accepts it.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/reg.h; QEMU spapr.h; LoPAR 14.5.4.3.4.
public struct DataBreakpointModes: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The breakpoint applies whether or not addresses are translated.
    public static let ignoreTranslation = DataBreakpointModes(rawValue: 0x8)
    /// Hypervisor mode. Not allowed in a partition.
    public static let hypervisor = DataBreakpointModes(rawValue: 0x4)
    /// Privileged mode.
    public static let privileged = DataBreakpointModes(rawValue: 0x2)
    /// Problem state.
    public static let problem = DataBreakpointModes(rawValue: 0x1)
}

/// Sets the data address breakpoint of the calling thread.
///
/// The breakpoint applies in privileged mode and problem state. Processors of version 2.07 and later of the architecture use H_SET_MODE
/// instead.
///
/// `H_SET_DABR`, opcode 0x28. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/setup.c; QEMU spapr_hcall.c; LoPAR 14.5.4.3.2.
public enum SetDabr: Hcall {
    public static let opcode: UInt64 = 0x28
    public struct Arguments: FrameValues {
        /// The breakpoint. On processors without the register DABRX `translated` must be set.
        public var breakpoint: DataBreakpoint
        public init(breakpoint: DataBreakpoint) { self.breakpoint = breakpoint }
        public init(in r: Registers) { self.init(breakpoint: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = breakpoint }
    }
    public enum Failure: CallFailure {
        /// `translated` is not set, and the processor has no register DABRX.
        case reservedDabr
        /// The processor has no such breakpoint.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -8: .reservedDabr; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .reservedDabr: -8; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Sets the data address breakpoint of the calling thread, and the modes in which it applies.
///
/// Processors of version 2.07 and later of the architecture use H_SET_MODE instead.
///
/// `H_SET_XDABR`, opcode 0x134. Context: process, atomic.
/// - Note: QEMU checks first whether the processor has the registers.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/setup.c; QEMU spapr_hcall.c; LoPAR 14.5.4.3.4.
public enum SetXdabr: Hcall {
    public static let opcode: UInt64 = 0x134
    public struct Arguments: FrameValues {
        /// The breakpoint.
        public var breakpoint: DataBreakpoint
        /// The modes.
        public var modes: DataBreakpointModes
        public init(breakpoint: DataBreakpoint, modes: DataBreakpointModes) { (self.breakpoint, self.modes) = (breakpoint, modes) }
        public init(in r: Registers) { self.init(breakpoint: r[at: 4], modes: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = breakpoint; r[at: 5] = modes }
    }
    public enum Failure: CallFailure {
        /// `modes` is not valid.
        case parameter
        /// The processor has no such breakpoint.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // modes.hypervisor == 0
        if !(Int128(a.modes.rawValue >> 2 & 0x1) == 0) { return .parameter }
        // modes.privileged == 1 || modes.problem == 1
        if !(Int128(a.modes.rawValue >> 1 & 0x1) == 1 || Int128(a.modes.rawValue >> 0 & 0x1) == 1) { return .parameter }
        return nil
    }
}

/// Breakpoint: the register CIABR.
///
/// Sources: Power ISA 2.07 Book III-S; LoPAR 14.5.4.3.5.
public struct InstructionBreakpoint: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(address: UInt64 = .init(word: 0), mode: BreakpointMode = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.address = address
        self.mode = mode
    }
    /// Effective address of the instruction in units of 4 bytes.
    public var address: UInt64 {
        get { field(0xFFFFFFFFFFFFFFFC, 2) }
        set { setField(0xFFFFFFFFFFFFFFFC, 2, newValue) }
    }
    /// Mode in which the breakpoint applies.
    public var mode: BreakpointMode {
        get { field(0x3, 0) }
        set { setField(0x3, 0, newValue) }
    }
}

/// Mode in which a breakpoint applies.
///
/// Sources: Power ISA 2.07 Book III-S.
public struct BreakpointMode: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The breakpoint is disabled.
    public static let disabled = BreakpointMode(rawValue: 0)
    /// Problem state.
    public static let problem = BreakpointMode(rawValue: 1)
    /// Privileged mode.
    public static let privileged = BreakpointMode(rawValue: 2)
    /// Hypervisor mode. Not allowed in a partition.
    public static let hypervisor = BreakpointMode(rawValue: 3)
}

/// Conditions of a watchpoint: the register DAWRX.
///
/// Sources: Power ISA 2.07 Book III-S; Linux asm/reg.h; LoPAR 14.5.4.3.5.
public struct WatchpointConditions: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(range: UInt8 = .init(word: 0), store: Bool = false, load: Bool = false, translated: Bool = false, ignoreTranslation: Bool = false, hypervisor: Bool = false, privileged: Bool = false, problem: Bool = false) {
        self.init(rawValue: 0x0)
        self.range = range
        self.store = store
        self.load = load
        self.translated = translated
        self.ignoreTranslation = ignoreTranslation
        self.hypervisor = hypervisor
        self.privileged = privileged
        self.problem = problem
    }
    /// Length of the range in doublewords, minus 1.
    public var range: UInt8 {
        get { field(0xFC00, 10) }
        set { setField(0xFC00, 10, newValue) }
    }
    /// Stores.
    public var store: Bool {
        get { field(0x40, 6) }
        set { setField(0x40, 6, newValue) }
    }
    /// Loads.
    public var load: Bool {
        get { field(0x20, 5) }
        set { setField(0x20, 5, newValue) }
    }
    /// Accesses while addresses are translated; if this bit and `ignoreTranslation` are 0, accesses while they are not.
    public var translated: Bool {
        get { field(0x10, 4) }
        set { setField(0x10, 4, newValue) }
    }
    /// Accesses whether or not addresses are translated.
    public var ignoreTranslation: Bool {
        get { field(0x8, 3) }
        set { setField(0x8, 3, newValue) }
    }
    /// Accesses in hypervisor mode. Not allowed in a partition.
    public var hypervisor: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// Accesses in privileged mode.
    public var privileged: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// Accesses in problem state.
    public var problem: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Where interrupts are taken, and whether addresses are translated then.
/// - Note: POWER10 does not have 2.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
public struct InterruptLocation: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// At the architected addresses, without translation.
    public static let real = InterruptLocation(rawValue: 0)
    /// With translation, at the architected addresses plus 0x18000.
    public static let offset18000 = InterruptLocation(rawValue: 2)
    /// With translation, at the architected addresses plus 0xC000_0000_0000_4000.
    public static let offsetC000000000004000 = InterruptLocation(rawValue: 3)
}

/// Byte order in which interrupts are taken.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr.h; LoPAR 14.5.4.3.5.
public struct InterruptEndianness: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public static let big = InterruptEndianness(rawValue: 0)
    public static let little = InterruptEndianness(rawValue: 1)
}

/// Sets a mode of the calling thread or of the partition.
///
/// Which modes there are depends on the processor and on the platform. A mode of the partition may take several calls; a call with other
/// arguments then starts another change.
///
/// `H_SET_MODE`, opcode 0x31C. Context: process, atomic.
/// - Note: LoPAR checks flags first where they must be 0, except for CIABR, and last elsewhere. QEMU checks them last.
/// - Note: LoPAR lets the hypervisor choose which unsupported flag it reports; QEMU always reports bit 0.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
public enum SetMode: Hcall {
    public static let opcode: UInt64 = 0x31C
    public struct Arguments: FrameValues {
        /// Depends on the mode.
        public var flags: UInt64
        /// The mode.
        public var resource: UInt64
        /// Depend on the mode.
        public var value1: UInt64
        /// Depend on the mode.
        public var value2: UInt64
        public init(flags: UInt64, resource: UInt64, value1: UInt64, value2: UInt64) {
            (self.flags, self.resource, self.value1, self.value2) = (flags, resource, value1, value2)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], resource: r[at: 5], value1: r[at: 6], value2: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = resource; r[at: 6] = value1; r[at: 7] = value2 }
    }
    public enum Failure: CallFailure {
        /// A flag is not valid.
        case unsupportedFlag(Status)
        /// The platform does not have the mode.
        case p2
        /// The third argument is not valid.
        case p3
        /// The fourth argument is not valid.
        case p4
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -511 ... -256: .unsupportedFlag(code); case -55: .p2; case -56: .p3; case -57: .p4; case -1: .hardware; case -2: .function
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .unsupportedFlag(let code): code; case .p2: -55; case .p3: -56; case .p4: -57; case .hardware: -1; case .function: -2
        case .privilege: -3; case .undocumented(let code): code
        } }
    }

    /// Sets a breakpoint for the calling thread: it gets a trace interrupt when it has completed the instruction.
    ///
    /// `H_SET_MODE_RESOURCE_SET_CIABR`, opcode 0x31C. Context: process, atomic.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
    public enum ResourceSetCiabr: Hcall {
        public static let opcode: UInt64 = 0x31C
        public struct Arguments: FrameValues {
            /// The breakpoint.
            public var breakpoint: InstructionBreakpoint
            public init(breakpoint: InstructionBreakpoint) { self.breakpoint = breakpoint }
            public init(in r: Registers) { self.init(breakpoint: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 5] = 0x1 as UInt64; r[at: 6] = breakpoint }
        }
        public enum Failure: CallFailure {
            /// The platform does not have the breakpoint.
            case p2
            /// The mode is `hypervisor`.
            case p3
            /// A flag is not valid.
            case unsupportedFlag(Status)
            /// The fourth argument is not valid.
            case p4
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -56: .p3; case -511 ... -256: .unsupportedFlag(code); case -57: .p4; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .p3: -56; case .unsupportedFlag(let code): code; case .p4: -57; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // breakpoint.mode != hypervisor
            if !(Int128(a.breakpoint.rawValue >> 0 & 0x3) != 3) { return .p3 }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r5 == 0x1 }
    }

    /// Sets the first watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
    ///
    /// `H_SET_MODE_RESOURCE_SET_DAWR0`, opcode 0x31C. Context: process, atomic.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
    public enum ResourceSetDawr0: Hcall {
        public static let opcode: UInt64 = 0x31C
        public struct Arguments: FrameValues {
            /// Effective address of the first doubleword.
            public var address: UInt64
            /// The accesses.
            public var conditions: WatchpointConditions
            public init(address: UInt64, conditions: WatchpointConditions) { (self.address, self.conditions) = (address, conditions) }
            public init(in r: Registers) { self.init(address: r[at: 6], conditions: r[at: 7]) }
            public func store(in r: inout Registers) { r[at: 5] = 0x2 as UInt64; r[at: 6] = address; r[at: 7] = conditions }
        }
        public enum Failure: CallFailure {
            /// The platform does not have the watchpoint.
            case p2
            /// The condition `hypervisor` is set.
            case p4
            /// A flag is not valid.
            case unsupportedFlag(Status)
            /// The third argument is not valid.
            case p3
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -57: .p4; case -511 ... -256: .unsupportedFlag(code); case -56: .p3; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .p4: -57; case .unsupportedFlag(let code): code; case .p3: -56; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // conditions.hypervisor == 0
            if !(Int128(a.conditions.rawValue >> 2 & 0x1) == 0) { return .p4 }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r5 == 0x2 }
    }

    /// Sets where the partition takes interrupts.
    ///
    /// `H_SET_MODE_RESOURCE_ADDR_TRANS_MODE`, opcode 0x31C. Context: process, atomic.
    /// - Note: LoPAR lists the long busy code of 10 ms. Linux retries on any long busy code.
    /// - Note: QEMU uses the low two bits of larger numbers.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
    public enum ResourceAddrTransMode: Hcall {
        public static let opcode: UInt64 = 0x31C
        public struct Arguments: FrameValues {
            /// The location.
            public var location: InterruptLocation
            public init(location: InterruptLocation) { self.location = location }
            public init(in r: Registers) { self.init(location: r[at: 4]) }
            public func store(in r: inout Registers) { r[at: 4] = location; r[at: 5] = 0x3 as UInt64 }
        }
        public enum Failure: CallFailure {
            /// The processor or the platform does not have the mode.
            case p2
            /// The processor does not have the location.
            case unsupportedFlag(Status)
            /// The third argument is not valid.
            case p3
            /// The fourth argument is not valid.
            case p4
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -511 ... -256: .unsupportedFlag(code); case -56: .p3; case -57: .p4; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .unsupportedFlag(let code): code; case .p3: -56; case .p4: -57; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // location in (real, offset18000, offsetC000000000004000)
            if !(a.location.rawValue == 0 || a.location.rawValue == 2 || a.location.rawValue == 3) { return Failure(Status(rawValue: -511)) }
            return nil
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r5 == 0x3 }
    }

    /// Sets in which byte order the partition takes interrupts.
    ///
    /// All processors of the partition must have interrupts disabled.
    ///
    /// `H_SET_MODE_RESOURCE_LE`, opcode 0x31C. Context: process, atomic.
    /// - Note: LoPAR has no long busy code here. Linux expects one, because the call has the scope of the partition.
    /// - Note: QEMU does not check that interrupts are disabled.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.5.4.3.5.
    public enum ResourceLe: Hcall {
        public static let opcode: UInt64 = 0x31C
        public struct Arguments: FrameValues {
            /// The byte order.
            public var endianness: InterruptEndianness
            public init(endianness: InterruptEndianness) { self.endianness = endianness }
            public init(in r: Registers) { self.init(endianness: r[at: 4]) }
            public func store(in r: inout Registers) { r[at: 4] = endianness; r[at: 5] = 0x4 as UInt64 }
        }
        public enum Failure: CallFailure {
            /// The byte order is not valid.
            case unsupportedFlag(Status)
            /// A processor has interrupts enabled.
            case badMode
            /// The platform does not have the mode.
            case p2
            /// The third argument is not valid.
            case p3
            /// The fourth argument is not valid.
            case p4
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -511 ... -256: .unsupportedFlag(code); case -5: .badMode; case -55: .p2; case -56: .p3; case -57: .p4; case -1: .hardware
            case -2: .function; case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .unsupportedFlag(let code): code; case .badMode: -5; case .p2: -55; case .p3: -56; case .p4: -57; case .hardware: -1
            case .function: -2; case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // endianness in (big, little)
            if !(a.endianness.rawValue == 0 || a.endianness.rawValue == 1) { return Failure(Status(rawValue: -511)) }
            return nil
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r5 == 0x4 }
    }

    /// Sets the second watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
    ///
    /// `H_SET_MODE_RESOURCE_SET_DAWR1`, opcode 0x31C. Context: process, atomic.
    /// - Note: LoPAR 2.9 does not have this mode; processors have it since POWER10.
    ///
    /// Sources: Linux asm/hvcall.h; Linux asm/plpar_wrappers.h; Linux arch/powerpc/kvm/book3s_hv.c; LoPAR 14.5.4.3.5.
    public enum ResourceSetDawr1: Hcall {
        public static let opcode: UInt64 = 0x31C
        public struct Arguments: FrameValues {
            /// Effective address of the first doubleword.
            public var address: UInt64
            /// The accesses.
            public var conditions: WatchpointConditions
            public init(address: UInt64, conditions: WatchpointConditions) { (self.address, self.conditions) = (address, conditions) }
            public init(in r: Registers) { self.init(address: r[at: 6], conditions: r[at: 7]) }
            public func store(in r: inout Registers) { r[at: 5] = 0x5 as UInt64; r[at: 6] = address; r[at: 7] = conditions }
        }
        public enum Failure: CallFailure {
            /// The platform does not have the watchpoint.
            case p2
            /// The condition `hypervisor` is set.
            case p4
            /// A flag is not valid.
            case unsupportedFlag(Status)
            /// The third argument is not valid.
            case p3
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -57: .p4; case -511 ... -256: .unsupportedFlag(code); case -56: .p3; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .p4: -57; case .unsupportedFlag(let code): code; case .p3: -56; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // conditions.hypervisor == 0
            if !(Int128(a.conditions.rawValue >> 2 & 0x1) == 0) { return .p4 }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r5 == 0x5 }
    }
}

/// What a processor has against attacks that use speculation.
///
/// Sources: Linux asm/hvcall.h; QEMU spapr.h.
public struct CPUCharacteristics: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The instruction `ori 31,31,0` is a speculation barrier.
    public static let speculationBarrier = CPUCharacteristics(rawValue: 0x8000000000000000)
    /// The instruction `bcctrl` is executed in order.
    public static let serializedBcctrl = CPUCharacteristics(rawValue: 0x4000000000000000)
    /// The instruction `ori 30,30,0` flushes the first-level data cache.
    public static let flushOri30 = CPUCharacteristics(rawValue: 0x2000000000000000)
    /// The register TRIG2 flushes the first-level data cache.
    public static let flushTrig2 = CPUCharacteristics(rawValue: 0x1000000000000000)
    /// Threads do not share entries of the first-level data cache.
    public static let privateDataCache = CPUCharacteristics(rawValue: 0x800000000000000)
    /// Branch hints are honored.
    public static let branchHints = CPUCharacteristics(rawValue: 0x400000000000000)
    /// Threads can be reconfigured with a register.
    public static let threadReconfiguration = CPUCharacteristics(rawValue: 0x200000000000000)
    /// The count cache is disabled.
    public static let countCacheDisabled = CPUCharacteristics(rawValue: 0x100000000000000)
    /// The instruction `bcctr 2,0,0` flushes the count cache.
    public static let flushBcctr = CPUCharacteristics(rawValue: 0x40000000000000)
    /// The instruction `bcctr 2,0,0` flushes the link stack, too.
    public static let flushLinkStack = CPUCharacteristics(rawValue: 0x10000000000000)
}

/// What the operating system should do against attacks that use speculation.
/// - Note: QEMU 7.2 does not know bits 3, 6 and 9.
///
/// Sources: Linux asm/hvcall.h; Linux arch/powerpc/platforms/pseries/setup.c; QEMU spapr.h.
public struct CPUBehaviour: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Prefer security to performance.
    public static let favourSecurity = CPUBehaviour(rawValue: 0x8000000000000000)
    /// Flush the first-level data cache when returning to less privileged code.
    public static let flushDataCache = CPUBehaviour(rawValue: 0x4000000000000000)
    /// Use a speculation barrier behind checks of bounds.
    public static let boundsBarrier = CPUBehaviour(rawValue: 0x2000000000000000)
    /// The hypervisor prefers security to performance.
    public static let favourSecurityHypervisor = CPUBehaviour(rawValue: 0x1000000000000000)
    /// Flush the count cache when switching contexts.
    public static let flushCountCache = CPUBehaviour(rawValue: 0x400000000000000)
    /// Flush the link stack when switching contexts.
    public static let flushLinkStack = CPUBehaviour(rawValue: 0x200000000000000)
    /// The first-level data cache need not be flushed when entering the kernel.
    public static let noFlushOnEntry = CPUBehaviour(rawValue: 0x100000000000000)
    /// The first-level data cache need not be flushed after accesses to user memory.
    public static let noFlushAfterUserAccess = CPUBehaviour(rawValue: 0x80000000000000)
    /// No barrier is needed between stores and loads.
    public static let noStoreBarrier = CPUBehaviour(rawValue: 0x40000000000000)
}

/// Returns what the processor has, and what the operating system should do, against attacks that use speculation.
///
/// `H_GET_CPU_CHARACTERISTICS`, opcode 0x1C8. Context: process, atomic.
/// - Note: LoPAR 2.9 does not have this call. It gives the number to H_RESCIND_LOGICAL.
/// - Note: The answer can change when the partition is migrated.
///
/// Sources: Linux asm/plpar_wrappers.h; Linux arch/powerpc/platforms/pseries/setup.c; QEMU spapr_hcall.c.
public enum GetCPUCharacteristics: Hcall {
    public static let opcode: UInt64 = 0x1C8
    public struct Output: FrameValues {
        /// What the processor has.
        public var characteristics: CPUCharacteristics
        /// What the operating system should do.
        public var behaviour: CPUBehaviour
        public init(characteristics: CPUCharacteristics, behaviour: CPUBehaviour) { (self.characteristics, self.behaviour) = (characteristics, behaviour) }
        public init(in r: Registers) { self.init(characteristics: r[at: 4], behaviour: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = characteristics; r[at: 5] = behaviour }
    }
    public enum Failure: CallFailure {
        /// The hypervisor does not support the call.
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

/// What the identifier given to H_HOME_NODE_ASSOCIATIVITY is.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/vphn.h; LoPAR 14.11.6.1.
public struct HomeNodeIdentifier: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Number of a virtual processor.
    public static let processor = HomeNodeIdentifier(rawValue: 1)
    /// Index of a physical processor, from the field `processor` of a dispatch trace log.
    public static let traceLogIndex = HomeNodeIdentifier(rawValue: 2)
}

/// The beginning of an associativity domain.
///
/// Sources: LoPAR 14.11.6.1.
public struct HomeNodeDomainHead: BitFields {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public init(isShort: Bool = false, number: UInt16 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.isShort = isShort
        self.number = number
    }
    /// The domain has 15 bits; otherwise 16 more follow.
    public var isShort: Bool {
        get { field(0x8000, 15) }
        set { setField(0x8000, 15, newValue) }
    }
    /// The domain, or its high bits.
    public var number: UInt16 {
        get { field(0x7FFF, 0) }
        set { setField(0x7FFF, 0, newValue) }
    }
}

/// An associativity domain, in 15 or in 31 bits.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/vphn.c; LoPAR 14.11.6.1.
public struct HomeNodeDomain: GuestBuffer {
    public var head: HomeNodeDomainHead
    public var body: Body
    public init(head: HomeNodeDomainHead, body: Body) { (self.head, self.body) = (head, body) }
    public enum Body: Sendable, Equatable {
        /// - `low`: The low bits of the domain.
        case long(low: UInt16)
        case short
        /// Another one; its bytes are kept.
        case unknown(other: [UInt8])
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        head = try r.value("head")
        switch Int128(head.rawValue >> 15 & 0x1) {
        case 0:
            let g0: UInt16 = try r.value("low")
            body = .long(low: g0)
        case 1:
            body = .short
        default:
            body = .unknown(other: try r.rest("_"))
        }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(head)
        switch body {
        case .long(let g0):
            if !(Int128(head.rawValue >> 15 & 0x1) == 0) { throw w.broken("head") }
            w.value(g0)
        case .short:
            if !(Int128(head.rawValue >> 15 & 0x1) == 1) { throw w.broken("head") }
        case .unknown(let other):
            if Int128(head.rawValue >> 15 & 0x1) == 0 || Int128(head.rawValue >> 15 & 0x1) == 1 { throw w.broken("head") }
            try w.bytes(other, "_")
        }
    }
}

/// Associativity domains of a processor, from the highest level down, as in the property `ibm,associativity` without its length.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/vphn.c; QEMU spapr_numa.c; LoPAR 14.11.6.1.
public struct HomeNodeDomains: GuestBuffer {
    public static var fixedSize: Int? { 48 }
    /// The domains.
    public var domains: [HomeNodeDomain]
    public init(domains: [HomeNodeDomain]) { self.domains = domains }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("homeNodeDomains", size: 48)
        domains = try r.array("domains", terminator: 0xFFFF, of: 2)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        try w.array(domains, "domains", terminator: 0xFFFF, of: 2, upTo: 48)
        try w.finish(outer, "homeNodeDomains", size: 48)
    }
}

/// Returns the associativity domains of the home node of a processor.
///
/// The hypervisor dispatches the virtual processor preferably on physical processors of this node. The field `homeNodeChanges` of the virtual
/// processor area tells when the node has changed. The support can end when the partition is migrated.
///
/// `H_HOME_NODE_ASSOCIATIVITY`, opcode 0x2EC. Context: process, atomic.
/// - Note: QEMU knows kind 1 only and answers H_FUNCTION to any other. It returns each domain in two fields.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/vphn.c; QEMU spapr_numa.c; LoPAR 14.11.6.1.
public enum HomeNodeAssociativity: Hcall {
    public static let opcode: UInt64 = 0x2EC
    public struct Arguments: FrameValues {
        /// What `id` is.
        public var kind: HomeNodeIdentifier
        /// The processor. A virtual processor need not have been started.
        public var id: UInt64
        public init(kind: HomeNodeIdentifier, id: UInt64) { (self.kind, self.id) = (kind, id) }
        public init(in r: Registers) { self.init(kind: r[at: 4], id: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = kind; r[at: 5] = id }
    }
    public struct Output: Sendable, Equatable {
        /// The domains. The first one begins with the most significant bit of r4.
        public var domains: HomeNodeDomains
        public init(domains: HomeNodeDomains) { self.domains = domains }
    }
    public enum Failure: BufferCallFailure {
        /// The hypervisor does not support the call, or no longer.
        case function
        /// `kind` is not valid.
        case parameter
        /// `id` is not valid.
        case p2
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -2: .function; case -4: .parameter; case -55: .p2; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .function: -2; case .parameter: -4; case .p2: -55; case .hardware: -1; case .privilege: -3; case .buffer: nil
        case .undocumented(let code): code
        } }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        // kind in (processor, traceLogIndex)
        if !(a.kind.rawValue == 1 || a.kind.rawValue == 2) { return .parameter }
        return nil
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) throws(BufferError) -> Output {
        Output(domains: try r.buffer(HomeNodeDomains.self, 4...9))
    }
    public static func store(output o: Output, in r: inout Registers) throws(BufferError) -> Status {
        try r.store(o.domains, in: 4...9, field: "domains")
        return Status(rawValue: 0)
    }
}

/// Returns a random number.
///
/// `H_RANDOM`, opcode 0x300. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux drivers/char/hw_random/pseries-rng.c; QEMU spapr_rng.c; LoPAR 14.15.1.
public enum Random: Hcall {
    public static let opcode: UInt64 = 0x300
    public struct Output: FrameValues {
        /// The random number.
        public var value: UInt64
        public init(value: UInt64) { self.value = value }
        public init(in r: Registers) { self.init(value: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = value }
    }
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Processors and their modes.
///
/// A partition has virtual processors, which the hypervisor dispatches on physical ones. A processor that has nothing to do gives its time
/// back with H_CEDE, one that waits for another processor gives its time to that processor with H_CONFER. H_PROD wakes a processor. Registers
/// that belong to the hypervisor are set by calls.
public struct Processor<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var processor: Processor<Self> { Processor(base: self) }
}

extension Processor where Base: HcallPort {
    /// Gives the time of the calling processor back until there is work for it.
    public func cede() throws(Cede.Failure) {
        try self.base.call(Cede.self, ())
    }

    /// Gives the time of the calling processor to another processor, for example to one that holds a lock.
    public func confer(target: Int64, dispatchCount: UInt32) throws(Confer.Failure) {
        try self.base.call(Confer.self, .init(target: target, dispatchCount: dispatchCount))
    }

    /// Wakes a processor that has ceded, conferred to itself or joined.
    public func prod(target: ProcessorNumber) throws(Prod.Failure) {
        try self.base.call(Prod.self, .init(target: target))
    }

    /// Tells whether the hypervisor has work that it could do on the calling processor if the processor were ceded.
    public func pollPending() throws(PollPending.Failure) -> PollPending.Output {
        try self.base.call(PollPending.self, ())
    }

    /// Suspends the calling thread until it is prodded, unless it is the last active thread of the partition.
    public func join() throws(Join.Failure) -> Join.Output {
        try self.base.call(Join.self, ())
    }

    /// Sends a system reset interrupt to a thread or to several threads, for example to stop all of them after a crash.
    public func signalSysReset(target: Int64) throws(SignalSysReset.Failure) {
        try self.base.call(SignalSysReset.self, .init(target: target))
    }

    /// Sets the register SPRG0 of the calling thread.
    public func setSprg0(value: UInt64) throws(SetSprg0.Failure) {
        try self.base.call(SetSprg0.self, .init(value: value))
    }

    /// Sets the data address breakpoint of the calling thread.
    public func setDabr(breakpoint: DataBreakpoint) throws(SetDabr.Failure) {
        try self.base.call(SetDabr.self, .init(breakpoint: breakpoint))
    }

    /// Sets the data address breakpoint of the calling thread, and the modes in which it applies.
    public func setXdabr(breakpoint: DataBreakpoint, modes: DataBreakpointModes) throws(SetXdabr.Failure) {
        try self.base.call(SetXdabr.self, .init(breakpoint: breakpoint, modes: modes))
    }

    /// Sets a breakpoint for the calling thread: it gets a trace interrupt when it has completed the instruction.
    public func setModeResourceSetCiabr(breakpoint: InstructionBreakpoint) throws(SetMode.ResourceSetCiabr.Failure) {
        try self.base.call(SetMode.ResourceSetCiabr.self, .init(breakpoint: breakpoint))
    }

    /// Sets the first watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
    public func setModeResourceSetDawr0(address: UInt64, conditions: WatchpointConditions) throws(SetMode.ResourceSetDawr0.Failure) {
        try self.base.call(SetMode.ResourceSetDawr0.self, .init(address: address, conditions: conditions))
    }

    /// Sets where the partition takes interrupts.
    public func setModeResourceAddrTransMode(location: InterruptLocation, retry _retry: RetryPolicy) throws(SetMode.ResourceAddrTransMode.RetryFailure) {
        try self.base.call(SetMode.ResourceAddrTransMode.self, .init(location: location), retry: _retry)
    }

    /// Sets in which byte order the partition takes interrupts.
    public func setModeResourceLe(endianness: InterruptEndianness, retry _retry: RetryPolicy) throws(SetMode.ResourceLe.RetryFailure) {
        try self.base.call(SetMode.ResourceLe.self, .init(endianness: endianness), retry: _retry)
    }

    /// Sets the second watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
    public func setModeResourceSetDawr1(address: UInt64, conditions: WatchpointConditions) throws(SetMode.ResourceSetDawr1.Failure) {
        try self.base.call(SetMode.ResourceSetDawr1.self, .init(address: address, conditions: conditions))
    }

    /// Returns what the processor has, and what the operating system should do, against attacks that use speculation.
    public func getCPUCharacteristics() throws(GetCPUCharacteristics.Failure) -> GetCPUCharacteristics.Output {
        try self.base.call(GetCPUCharacteristics.self, ())
    }

    /// Returns the associativity domains of the home node of a processor.
    public func homeNodeAssociativity(kind: HomeNodeIdentifier, id: UInt64) throws(HomeNodeAssociativity.Failure) -> HomeNodeAssociativity.Output {
        try self.base.call(HomeNodeAssociativity.self, .init(kind: kind, id: id))
    }

    /// Returns a random number.
    public func random() throws(Random.Failure) -> Random.Output {
        try self.base.call(Random.self, ())
    }
}
