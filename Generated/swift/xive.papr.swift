// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from xive.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

extension LogicalAddress {
    /// Stands for an address that there is not.
    public static let xiveNo = LogicalAddress(rawValue: 0xFFFFFFFFFFFFFFFF)
}

/// Numbers of the module `xive`.
public enum XIVEConstants {
    /// As the priority of a source: the source is disabled.
    public static let disabled: UInt8 = 0xFF
}

/// Logical interrupt source number.
///
/// Sources: LoPAR 14.5.4.7.6; Linux arch/powerpc/sysdev/xive/spapr.c.
public struct LogicalInterrupt: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Properties of an interrupt source.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.6.
public struct XIVESourceFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The event state is managed with H_INT_ESB.
    public static let useCall = XIVESourceFlags(rawValue: 0x8)
    /// The interrupt is level-sensitive, otherwise message-signalled.
    public static let levelSensitive = XIVESourceFlags(rawValue: 0x4)
    /// The management page also triggers the interrupt.
    public static let trigger = XIVESourceFlags(rawValue: 0x2)
    /// A store to the management page ends an interrupt.
    public static let storeEoi = XIVESourceFlags(rawValue: 0x1)
}

/// What H_INT_SET_SOURCE_CONFIG changes.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.7.
public struct XIVEConfigFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Sets the event number.
    public static let setNumber = XIVEConfigFlags(rawValue: 0x2)
    /// Masks the source: its interrupts are dropped. There is no way to unmask it without a race, so the source should be masked elsewhere,
    /// too.
    public static let mask = XIVEConfigFlags(rawValue: 0x1)
}

/// How an event queue notifies.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.10.
public struct XIVEQueueFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Each event notifies; otherwise the notification page decides.
    public static let alwaysNotify = XIVEQueueFlags(rawValue: 0x1)
}

/// What H_INT_GET_QUEUE_CONFIG returns.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_xive.c; LoPAR 14.5.4.7.11.
public struct XIVEQueryFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The generation and the offset, too.
    public static let debug = XIVEQueryFlags(rawValue: 0x1)
}

/// State of an event queue.
/// - Note: QEMU 7.2 returns the generation in bit 1, not 62.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_xive.c; LoPAR 14.5.4.7.11.
public struct XIVEQueueState: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Generation that the next event gets; 0 without `debug`.
    public static let generation = XIVEQueueState(rawValue: 0x2)
    /// Each event notifies.
    public static let alwaysNotify = XIVEQueueState(rawValue: 0x1)
}

/// What H_INT_ESB does.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.14.
public struct XIVEEsbFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Stores, otherwise loads.
    public static let store = XIVEEsbFlags(rawValue: 0x1)
}

/// Event in an event queue.
///
/// Sources: Linux arch/powerpc/sysdev/xive/common.c; QEMU xive.c.
public struct XIVEEvent: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(generation: Bool = false, number: UInt32 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.generation = generation
        self.number = number
    }
    /// Changes with each pass through the queue, 1 in the first pass: tells whether the event is new.
    public var generation: Bool {
        get { field(0x80000000, 31) }
        set { setField(0x80000000, 31, newValue) }
    }
    /// Event number of the source.
    public var number: UInt32 {
        get { field(0x7FFFFFFF, 0) }
        set { setField(0x7FFFFFFF, 0, newValue) }
    }
}

/// Returns the addresses of the pages through which the event state of a source is managed.
///
/// Initially the event state is off.
///
/// `H_INT_GET_SOURCE_INFO`, opcode 0x3A8. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.6.
public enum IntGetSourceInfo: Hcall {
    public static let opcode: UInt64 = 0x3A8
    public struct Arguments: FrameValues {
        /// The source.
        public var source: LogicalInterrupt
        public init(source: LogicalInterrupt) { self.source = source }
        public init(in r: Registers) { self.init(source: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = source }
    }
    public struct Output: FrameValues {
        /// Properties of the source.
        public var properties: XIVESourceFlags
        /// The management page, or XIVE_NO_ADDRESS with `useCall`.
        public var managementPage: LogicalAddress
        /// The page that only triggers the interrupt, or XIVE_NO_ADDRESS.
        public var triggerPage: LogicalAddress
        /// Binary logarithm of the size of the pages, at least 12.
        public var pageShift: UInt64
        public init(properties: XIVESourceFlags, managementPage: LogicalAddress, triggerPage: LogicalAddress, pageShift: UInt64) {
            (self.properties, self.managementPage, self.triggerPage, self.pageShift) = (properties, managementPage, triggerPage, pageShift)
        }
        public init(in r: Registers) { self.init(properties: r[at: 4], managementPage: r[at: 5], triggerPage: r[at: 6], pageShift: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = properties; r[at: 5] = managementPage; r[at: 6] = triggerPage; r[at: 7] = pageShift }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `source` is not a source of this partition.
        case p2
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -75: .state; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .state: -75; case .function: -2; case .hardware: -1; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Assigns a source to a target.
///
/// After the call no more events are placed in the old queue, which has to be looked at for events that came before.
///
/// `H_INT_SET_SOURCE_CONFIG`, opcode 0x3AC. Context: process, atomic.
/// - Note: LoPAR names H_NOT_AVAILABLE in its text only.
/// - Note: LoPAR checks the target first, QEMU the priority. QEMU looks at the low eight bits of the priority.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.7.
public enum IntSetSourceConfig: Hcall {
    public static let opcode: UInt64 = 0x3AC
    public struct Arguments: FrameValues {
        /// What is changed.
        public var flags: XIVEConfigFlags
        /// The source.
        public var source: LogicalInterrupt
        /// The target; ignored if the source is disabled.
        public var target: ProcessorNumber
        /// The priority, or XIVE_DISABLED.
        public var priority: UInt8
        /// The event number; ignored without `setNumber`. By default it is the number of the source.
        public var number: UInt32
        public init(flags: XIVEConfigFlags, source: LogicalInterrupt, target: ProcessorNumber, priority: UInt8, number: UInt32) {
            (self.flags, self.source, self.target, self.priority, self.number) = (flags, source, target, priority, number)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], source: r[at: 5], target: r[at: 6], priority: r[at: 7], number: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = source; r[at: 6] = target; r[at: 7] = priority; r[at: 8] = number }
    }
    public enum Failure: CallFailure {
        /// `flags` contains a reserved bit.
        case parameter
        /// `source` is not a source of this partition.
        case p2
        /// `target` is not a thread of this partition.
        case p3
        /// `priority` is not valid or is reserved for the platform.
        case p4
        /// The target has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case 3: .notAvailable; case -75: .state
        case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .notAvailable: 3; case .state: -75
        case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Returns the target that a source is assigned to.
///
/// `H_INT_GET_SOURCE_CONFIG`, opcode 0x3B0. Context: process, atomic.
/// - Note: Linux passes three more arguments, the addresses of its variables for the outputs. They have no meaning.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.8.
public enum IntGetSourceConfig: Hcall {
    public static let opcode: UInt64 = 0x3B0
    public struct Arguments: FrameValues {
        /// The source.
        public var source: LogicalInterrupt
        public init(source: LogicalInterrupt) { self.source = source }
        public init(in r: Registers) { self.init(source: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = source }
    }
    public struct Output: FrameValues {
        /// The target; undefined if there is none.
        public var target: ProcessorNumber
        /// The priority, or XIVE_DISABLED.
        public var priority: UInt8
        /// The event number.
        public var number: UInt32
        public init(target: ProcessorNumber, priority: UInt8, number: UInt32) {
            (self.target, self.priority, self.number) = (target, priority, number)
        }
        public init(in r: Registers) { self.init(target: r[at: 4], priority: r[at: 5], number: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = target; r[at: 5] = priority; r[at: 6] = number }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `source` is not a source of this partition.
        case p2
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -75: .state; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .state: -75; case .function: -2; case .hardware: -1; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Returns the address of the page that controls the notifications of an event queue.
///
/// `H_INT_GET_QUEUE_INFO`, opcode 0x3B4. Context: process, atomic.
/// - Note: LoPAR names H_NOT_AVAILABLE in its text only.
/// - Note: LoPAR checks the target first, QEMU the priority.
/// - Note: As `pageShift` QEMU returns the binary logarithm of the size of the queue, 0 if there is none. Linux does not use it.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.9.
public enum IntGetQueueInfo: Hcall {
    public static let opcode: UInt64 = 0x3B4
    public struct Arguments: FrameValues {
        /// The target.
        public var target: ProcessorNumber
        /// The priority.
        public var priority: UInt8
        public init(target: ProcessorNumber, priority: UInt8) { (self.target, self.priority) = (target, priority) }
        public init(in r: Registers) { self.init(target: r[at: 5], priority: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 5] = target; r[at: 6] = priority }
    }
    public struct Output: FrameValues {
        /// The notification page.
        public var page: LogicalAddress
        /// Binary logarithm of the size of the page.
        public var pageShift: UInt64
        public init(page: LogicalAddress, pageShift: UInt64) { (self.page, self.pageShift) = (page, pageShift) }
        public init(in r: Registers) { self.init(page: r[at: 4], pageShift: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = page; r[at: 5] = pageShift }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `target` is not a thread of this partition.
        case p2
        /// `priority` is not valid or is reserved for the platform.
        case p3
        /// The target has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case 3: .notAvailable; case -75: .state; case -2: .function
        case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .notAvailable: 3; case .state: -75; case .function: -2
        case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Sets or disables an event queue.
///
/// The queue must be zero. The generation of its first pass is 1. After the call no more events are placed in the old queue, which has to be
/// looked at for events that came before.
///
/// `H_INT_SET_QUEUE_CONFIG`, opcode 0x3B8. Context: process, atomic.
/// - Note: LoPAR names H_P4, H_P5 and H_NOT_AVAILABLE in its text only.
/// - Note: LoPAR checks the target first, QEMU the priority. QEMU supports the sizes 12, 16, 21 and 24.
/// - Note: LoPAR does not say that the queue must be aligned to its size; QEMU refuses other queues.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.10.
public enum IntSetQueueConfig: Hcall {
    public static let opcode: UInt64 = 0x3B8
    public struct Arguments: FrameValues {
        /// How the queue notifies.
        public var flags: XIVEQueueFlags
        /// The target.
        public var target: ProcessorNumber
        /// The priority.
        public var priority: UInt8
        /// The queue, a multiple of its size; ignored if the queue is disabled. The hypervisor uses it until another one is set or the queue is
        /// disabled.
        public var queue: GuestAddress
        /// Binary logarithm of the size of the queue in bytes, one of those in `ibm,xive-eq-sizes`, or 0 to disable the queue.
        public var shift: UInt64
        public init(flags: XIVEQueueFlags, target: ProcessorNumber, priority: UInt8, queue: GuestAddress, shift: UInt64) {
            (self.flags, self.target, self.priority, self.queue, self.shift) = (flags, target, priority, queue, shift)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], target: r[at: 5], priority: r[at: 6], queue: r[at: 7], shift: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = target; r[at: 6] = priority; r[at: 7] = queue; r[at: 8] = shift }
    }
    public enum Failure: CallFailure {
        /// `flags` contains a reserved bit.
        case parameter
        /// `target` is not a thread of this partition.
        case p2
        /// `priority` is not valid or is reserved for the platform.
        case p3
        /// `queue` is not aligned or is not memory of this partition.
        case p4
        /// The size is not supported.
        case p5
        /// The target has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -58: .p5; case 3: .notAvailable
        case -75: .state; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .p5: -58; case .notAvailable: 3
        case .state: -75; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // shift == 0 || shift in 12...27
        if !(a.shift == 0 || 12...27 ~= a.shift) { return .p5 }
        // shift == 0 || queue % (1 \<\< shift) == 0
        if !(a.shift == 0 || Formulas.remainder(Int128(a.queue.rawValue), Formulas.shifted(1, Int128(a.shift))) == 0) { return .p4 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Returns an event queue.
///
/// `H_INT_GET_QUEUE_CONFIG`, opcode 0x3BC. Context: process, atomic.
/// - Note: LoPAR checks the target first, QEMU the priority.
/// - Note: QEMU returns 0 as the address if there is no queue.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_xive.c; LoPAR 14.5.4.7.11.
public enum IntGetQueueConfig: Hcall {
    public static let opcode: UInt64 = 0x3BC
    public struct Arguments: FrameValues {
        /// What is returned.
        public var flags: XIVEQueryFlags
        /// The target.
        public var target: ProcessorNumber
        /// The priority.
        public var priority: UInt8
        public init(flags: XIVEQueryFlags, target: ProcessorNumber, priority: UInt8) {
            (self.flags, self.target, self.priority) = (flags, target, priority)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], target: r[at: 5], priority: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = target; r[at: 6] = priority }
    }
    public struct Output: FrameValues {
        /// State of the queue.
        public var state: XIVEQueueState
        /// The queue, or XIVE_NO_ADDRESS if there is none.
        public var queue: LogicalAddress
        /// Binary logarithm of its size in bytes, 0 if there is none.
        public var shift: UInt64
        /// Number of events from the start of the queue to the next one; 0 without `debug`.
        public var offset: UInt64
        public init(state: XIVEQueueState, queue: LogicalAddress, shift: UInt64, offset: UInt64) {
            (self.state, self.queue, self.shift, self.offset) = (state, queue, shift, offset)
        }
        public init(in r: Registers) { self.init(state: r[at: 4], queue: r[at: 5], shift: r[at: 6], offset: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = state; r[at: 5] = queue; r[at: 6] = shift; r[at: 7] = offset }
    }
    public enum Failure: CallFailure {
        /// `flags` contains a reserved bit.
        case parameter
        /// `target` is not a thread of this partition.
        case p2
        /// `priority` is not valid or is reserved for the platform.
        case p3
        /// The target has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case 3: .notAvailable; case -75: .state; case -2: .function
        case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .notAvailable: 3; case .state: -75; case .function: -2
        case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Sets the reporting cache lines of the calling thread.
///
/// When the thread acknowledges an interrupt with a store of a byte at offset 0xC10 of its thread interrupt management area, the hardware
/// writes the context of the interrupt to these two lines.
///
/// `H_INT_SET_OS_REPORTING_LINE`, opcode 0x3C0. Context: process, atomic.
/// - Note: QEMU answers H_FUNCTION. Linux does not use the call.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_xive.c; LoPAR 14.5.4.7.12.
public enum IntSetOsReportingLine: Hcall {
    public static let opcode: UInt64 = 0x3C0
    public struct Arguments: FrameValues {
        /// The pair of cache lines, or XIVE_NO_ADDRESS to set none.
        public var line: LogicalAddress
        public init(line: LogicalAddress) { self.line = line }
        public init(in r: Registers) { self.init(line: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = line }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `line` is not aligned or is not memory of this partition.
        case p2
        /// The thread has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode, or the hypervisor does not have the call.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case 3: .notAvailable; case -75: .state; case -2: .function; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .notAvailable: 3; case .state: -75; case .function: -2; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // line % 128 == 0 || line == XIVE_NO_ADDRESS
        if !((Int128(a.line.rawValue) % 128) == 0 || a.line.rawValue == 18446744073709551615) { return .p2 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Returns the reporting cache lines of a thread.
///
/// `H_INT_GET_OS_REPORTING_LINE`, opcode 0x3C4. Context: process, atomic.
/// - Note: QEMU answers H_FUNCTION. Linux does not use the call.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_xive.c; LoPAR 14.5.4.7.13.
public enum IntGetOsReportingLine: Hcall {
    public static let opcode: UInt64 = 0x3C4
    public struct Arguments: FrameValues {
        /// The thread.
        public var target: ProcessorNumber
        public init(target: ProcessorNumber) { self.target = target }
        public init(in r: Registers) { self.init(target: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = target }
    }
    public struct Output: FrameValues {
        /// The pair of cache lines, or XIVE_NO_ADDRESS if none are set.
        public var line: LogicalAddress
        public init(line: LogicalAddress) { self.line = line }
        public init(in r: Registers) { self.init(line: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = line }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `target` is not a thread of this partition.
        case p2
        /// The thread has not been started, or has no hardware thread, because the partition has more threads than the hardware.
        case notAvailable
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode, or the hypervisor does not have the call.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case 3: .notAvailable; case -75: .state; case -2: .function; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .notAvailable: 3; case .state: -75; case .function: -2; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Loads from or stores to the management page of a source.
///
/// The call is for sources with the property `useCall`.
///
/// `H_INT_ESB`, opcode 0x3C8. Context: process, atomic.
/// - Note: QEMU 7.2 returns the bytes of `value` in reverse order on little-endian hosts.
/// - Note: QEMU accepts sources without `useCall`, too.
/// - Note: QEMU accepts offsets in both pages of a source, up to and with their size. A load from the trigger page gives all ones.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.14.
public enum IntEsb: Hcall {
    public static let opcode: UInt64 = 0x3C8
    public struct Arguments: FrameValues {
        /// Whether to store.
        public var flags: XIVEEsbFlags
        /// The source.
        public var source: LogicalInterrupt
        /// Offset in the page.
        public var offset: UInt64
        /// The value to store; ignored by a load.
        public var data: UInt64
        public init(flags: XIVEEsbFlags, source: LogicalInterrupt, offset: UInt64, data: UInt64) {
            (self.flags, self.source, self.offset, self.data) = (flags, source, offset, data)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], source: r[at: 5], offset: r[at: 6], data: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = source; r[at: 6] = offset; r[at: 7] = data }
    }
    public struct Output: FrameValues {
        /// The value that has been loaded; all ones after a store.
        public var value: UInt64
        public init(value: UInt64) { self.value = value }
        public init(in r: Registers) { self.init(value: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = value }
    }
    public enum Failure: CallFailure {
        /// `flags` contains a reserved bit.
        case parameter
        /// `source` is not a source of this partition.
        case p2
        /// `offset` is not valid.
        case p3
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -75: .state; case -2: .function; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .state: -75; case .function: -2; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Waits until the events of a source that are in flight are in the queue.
///
/// `H_INT_SYNC`, opcode 0x3CC. Context: process, atomic.
/// - Note: LoPAR names H_P2 in its text only.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.15.
public enum IntSync: Hcall {
    public static let opcode: UInt64 = 0x3CC
    public struct Arguments: FrameValues {
        /// The source.
        public var source: LogicalInterrupt
        public init(source: LogicalInterrupt) { self.source = source }
        public init(in r: Registers) { self.init(source: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = source }
    }
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// `source` is not a source of this partition.
        case p2
        /// H_INT_RESET is in progress.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -75: .state; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .state: -75; case .function: -2; case .hardware: -1; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Resets sources, event states, event queues and reporting cache lines of the partition.
///
/// The scope of the call is the partition, so it can take several calls.
///
/// `H_INT_RESET`, opcode 0x3D0. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/sysdev/xive/spapr.c; QEMU spapr_xive.c; LoPAR 14.5.4.7.16.
public enum IntReset: Hcall {
    public static let opcode: UInt64 = 0x3D0
    public enum Failure: CallFailure {
        /// `flags` is not 0.
        case parameter
        /// The call is in progress on another thread.
        case state
        /// The partition does not use XIVE exploitation mode.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -75: .state; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .state: -75; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Interrupts in XIVE exploitation mode.
///
/// A partition that has chosen this mode when it negotiated with the platform handles interrupts itself. Each logical interrupt source (LISN)
/// has an event state, which the partition manages through pages of its event state buffer (ESB) or with H_INT_ESB. The hypervisor is asked
/// only to configure: a source is assigned to a target, which is a processor thread, with a priority, and each target has an event queue (EQ)
/// for each priority, in memory of the partition. A source places its event number (EISN) in the queue.
///
/// Sources come from the properties `interrupts`, `interrupt-map` and `ibm,xive-lisn-ranges`, from `ibm,query-interrupt-source-number` and
/// from H_ALLOCATE_VAS_WINDOW. The priorities in `ibm,plat-res-int-priorities` are reserved for the platform.
///
/// While H_INT_RESET is in progress all other calls answer H_STATE.
public struct XIVE<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var xive: XIVE<Self> { XIVE(base: self) }
}

extension XIVE where Base: HcallPort {
    /// Returns the addresses of the pages through which the event state of a source is managed.
    public func intGetSourceInfo(source: LogicalInterrupt, retry _retry: RetryPolicy) throws(IntGetSourceInfo.RetryFailure) -> IntGetSourceInfo.Output {
        try self.base.call(IntGetSourceInfo.self, .init(source: source), retry: _retry)
    }

    /// Assigns a source to a target.
    public func intSetSourceConfig(flags: XIVEConfigFlags, source: LogicalInterrupt, target: ProcessorNumber, priority: UInt8, number: UInt32, retry _retry: RetryPolicy) throws(IntSetSourceConfig.RetryFailure) {
        try self.base.call(IntSetSourceConfig.self, .init(flags: flags, source: source, target: target, priority: priority, number: number), retry: _retry)
    }

    /// Returns the target that a source is assigned to.
    public func intGetSourceConfig(source: LogicalInterrupt, retry _retry: RetryPolicy) throws(IntGetSourceConfig.RetryFailure) -> IntGetSourceConfig.Output {
        try self.base.call(IntGetSourceConfig.self, .init(source: source), retry: _retry)
    }

    /// Returns the address of the page that controls the notifications of an event queue.
    public func intGetQueueInfo(target: ProcessorNumber, priority: UInt8, retry _retry: RetryPolicy) throws(IntGetQueueInfo.RetryFailure) -> IntGetQueueInfo.Output {
        try self.base.call(IntGetQueueInfo.self, .init(target: target, priority: priority), retry: _retry)
    }

    /// Sets or disables an event queue.
    public func intSetQueueConfig(flags: XIVEQueueFlags, target: ProcessorNumber, priority: UInt8, queue: GuestAddress, shift: UInt64, retry _retry: RetryPolicy) throws(IntSetQueueConfig.RetryFailure) {
        try self.base.call(IntSetQueueConfig.self, .init(flags: flags, target: target, priority: priority, queue: queue, shift: shift), retry: _retry)
    }

    /// Returns an event queue.
    public func intGetQueueConfig(flags: XIVEQueryFlags, target: ProcessorNumber, priority: UInt8, retry _retry: RetryPolicy) throws(IntGetQueueConfig.RetryFailure) -> IntGetQueueConfig.Output {
        try self.base.call(IntGetQueueConfig.self, .init(flags: flags, target: target, priority: priority), retry: _retry)
    }

    /// Sets the reporting cache lines of the calling thread.
    public func intSetOsReportingLine(line: LogicalAddress, retry _retry: RetryPolicy) throws(IntSetOsReportingLine.RetryFailure) {
        try self.base.call(IntSetOsReportingLine.self, .init(line: line), retry: _retry)
    }

    /// Returns the reporting cache lines of a thread.
    public func intGetOsReportingLine(target: ProcessorNumber, retry _retry: RetryPolicy) throws(IntGetOsReportingLine.RetryFailure) -> IntGetOsReportingLine.Output {
        try self.base.call(IntGetOsReportingLine.self, .init(target: target), retry: _retry)
    }

    /// Loads from or stores to the management page of a source.
    public func intEsb(flags: XIVEEsbFlags, source: LogicalInterrupt, offset: UInt64, data: UInt64, retry _retry: RetryPolicy) throws(IntEsb.RetryFailure) -> IntEsb.Output {
        try self.base.call(IntEsb.self, .init(flags: flags, source: source, offset: offset, data: data), retry: _retry)
    }

    /// Waits until the events of a source that are in flight are in the queue.
    public func intSync(source: LogicalInterrupt, retry _retry: RetryPolicy) throws(IntSync.RetryFailure) {
        try self.base.call(IntSync.self, .init(source: source), retry: _retry)
    }

    /// Resets sources, event states, event queues and reporting cache lines of the partition.
    public func intReset(retry _retry: RetryPolicy) throws(IntReset.RetryFailure) {
        try self.base.call(IntReset.self, (), retry: _retry)
    }
}
