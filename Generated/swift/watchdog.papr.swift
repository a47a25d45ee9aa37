// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from watchdog.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `watchdog`.
public enum WatchdogCallsConstants {
    /// As the number for H_WATCHDOG_STOP: all watchdogs.
    public static let allWatchdogs: UInt64 = 0xFFFFFFFFFFFFFFFF
}

/// What happens when the time is over.
/// - Note: Linux passes `restart` by default. In QEMU `dumpAndRestart` sends a system reset interrupt to all processors.
///
/// Sources: Linux asm/papr-watchdog.h; QEMU spapr_watchdog.c.
public struct WatchdogAction: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The partition is powered off.
    public static let powerOff = WatchdogAction(rawValue: 1)
    /// The partition is restarted.
    public static let restart = WatchdogAction(rawValue: 2)
    /// A dump is taken, then the partition is restarted.
    public static let dumpAndRestart = WatchdogAction(rawValue: 3)
}

/// Operation of H_WATCHDOG and its options.
///
/// Sources: Linux asm/papr-watchdog.h; QEMU spapr_watchdog.c.
public struct WatchdogFlags: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(leaveOthers: Bool = false, operation: UInt8 = .init(word: 0), action: WatchdogAction = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.leaveOthers = leaveOthers
        self.operation = operation
        self.action = action
    }
    /// When the time is over, the other watchdogs go on; otherwise they are stopped. Only to start.
    public var leaveOthers: Bool {
        get { field(0x10000, 16) }
        set { setField(0x10000, 16, newValue) }
    }
    /// The operation.
    public var operation: UInt8 {
        get { field(0xFF00, 8) }
        set { setField(0xFF00, 8, newValue) }
    }
    /// What happens when the time is over. Only to start.
    public var action: WatchdogAction {
        get { field(0xFF, 0) }
        set { setField(0xFF, 0, newValue) }
    }
}

/// What H_WATCHDOG_QUERY returns.
///
/// Sources: Linux asm/papr-watchdog.h; QEMU spapr_watchdog.c.
public struct WatchdogCapabilities: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(minimumTimeout: UInt16 = .init(word: 0), count: UInt16 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.minimumTimeout = minimumTimeout
        self.count = count
    }
    /// The shortest timeout in milliseconds.
    public var minimumTimeout: UInt16 {
        get { field(0xFFFF000000000000, 48) }
        set { setField(0xFFFF000000000000, 48, newValue) }
    }
    /// Number of watchdogs.
    public var count: UInt16 {
        get { field(0xFFFF00000000, 32) }
        set { setField(0xFFFF00000000, 32, newValue) }
    }
}

/// Whether a watchdog has to be stopped before the partition is suspended.
///
/// Sources: QEMU spapr_watchdog.c.
public struct WatchdogSuspend: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// It has to be stopped.
    public static let stop = WatchdogSuspend(rawValue: 1)
    /// It need not be stopped.
    public static let keep = WatchdogSuspend(rawValue: 2)
}

/// Starts, stops and queries watchdogs.
///
/// `H_WATCHDOG`, opcode 0x45C. Context: process, atomic.
/// - Note: LoPAR 2.9 does not have this call.
/// - Note: Linux does not retry on H_BUSY.
///
/// Sources: Linux asm/papr-watchdog.h; Linux drivers/watchdog/pseries-wdt.c; QEMU spapr_watchdog.c.
public enum Watchdog: Hcall {
    public static let opcode: UInt64 = 0x45C
    public struct Arguments: FrameValues {
        /// Operation and options.
        public var flags: WatchdogFlags
        /// The watchdog.
        public var number: UInt64
        /// Time until the action.
        public var timeout: UInt64
        public init(flags: WatchdogFlags, number: UInt64, timeout: UInt64) {
            (self.flags, self.number, self.timeout) = (flags, number, timeout)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], number: r[at: 5], timeout: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = number; r[at: 6] = timeout }
    }
    public enum Failure: CallFailure {
        /// The operation, the action or a reserved bit is not valid.
        case parameter
        /// The hypervisor does not have watchdogs.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }

    /// Starts a watchdog, or starts its time again.
    ///
    /// `H_WATCHDOG_START`, opcode 0x45C. Context: process, atomic.
    /// - Note: QEMU checks the number, the timeout and then the action. It refuses the shortest timeout, too.
    /// - Note: QEMU 7.2 does not refuse the number 0 but crashes.
    ///
    /// Sources: Linux asm/papr-watchdog.h; Linux drivers/watchdog/pseries-wdt.c; QEMU spapr_watchdog.c.
    public enum Start: Hcall {
        public static let opcode: UInt64 = 0x45C
        public struct Arguments: FrameValues {
            /// Operation and options.
            public var flags: WatchdogFlags
            /// The watchdog.
            public var number: UInt64
            /// Time until the action.
            public var timeout: UInt64
            public init(flags: WatchdogFlags, number: UInt64, timeout: UInt64) {
                (self.flags, self.number, self.timeout) = (flags, number, timeout)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], number: r[at: 5], timeout: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xFF00 | 0x100; r[at: 5] = number; r[at: 6] = timeout }
        }
        public enum Failure: CallFailure {
            /// `number` is 0 or more than the number of watchdogs.
            case p2
            /// `timeout` is shorter than the shortest timeout.
            case p3
            /// The operation, the action or a reserved bit is not valid.
            case parameter
            /// The hypervisor does not have watchdogs.
            case function
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -56: .p3; case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege
            default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .p3: -56; case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3
            case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // number >= 1
            if !(a.number >= 1) { return .p2 }
            // flags.action in (powerOff, restart, dumpAndRestart)
            if !(Int128(a.flags.rawValue >> 0 & 0xFF) == 1 || Int128(a.flags.rawValue >> 0 & 0xFF) == 2 || Int128(a.flags.rawValue >> 0 & 0xFF) == 3) { return .parameter }
            return nil
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xFF00 == 0x100 }
    }

    /// Stops a watchdog or all watchdogs.
    ///
    /// `H_WATCHDOG_STOP`, opcode 0x45C. Context: process, atomic.
    /// - Note: QEMU answers H_NOOP after stopping all watchdogs, too. Linux takes H_NOOP as success.
    /// - Note: QEMU 7.2 does not refuse the number 0: it reads outside of its watchdogs.
    ///
    /// Sources: Linux asm/papr-watchdog.h; Linux drivers/watchdog/pseries-wdt.c; QEMU spapr_watchdog.c.
    public enum Stop: Hcall {
        public static let opcode: UInt64 = 0x45C
        public struct Arguments: FrameValues {
            /// Operation and options.
            public var flags: WatchdogFlags
            /// The watchdog, or ALL_WATCHDOGS.
            public var number: UInt64
            /// Ignored.
            public var timeout: UInt64
            public init(flags: WatchdogFlags, number: UInt64, timeout: UInt64) {
                (self.flags, self.number, self.timeout) = (flags, number, timeout)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], number: r[at: 5], timeout: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xFF00 | 0x200; r[at: 5] = number; r[at: 6] = timeout }
        }
        public enum Failure: CallFailure {
            /// The watchdog has not been started.
            case noop
            /// `number` is 0 or more than the number of watchdogs.
            case p2
            /// The operation, the action or a reserved bit is not valid.
            case parameter
            /// The hypervisor does not have watchdogs.
            case function
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -63: .noop; case -55: .p2; case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege
            default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .noop: -63; case .p2: -55; case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3
            case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // number >= 1
            if !(a.number >= 1) { return .p2 }
            return nil
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xFF00 == 0x200 }
    }

    /// Returns how many watchdogs there are and the shortest timeout.
    ///
    /// `H_WATCHDOG_QUERY`, opcode 0x45C. Context: process, atomic.
    ///
    /// Sources: Linux asm/papr-watchdog.h; Linux drivers/watchdog/pseries-wdt.c; QEMU spapr_watchdog.c.
    public enum Query: Hcall {
        public static let opcode: UInt64 = 0x45C
        public struct Arguments: FrameValues {
            /// Operation and options.
            public var flags: WatchdogFlags
            /// Ignored.
            public var number: UInt64
            /// Ignored.
            public var timeout: UInt64
            public init(flags: WatchdogFlags, number: UInt64, timeout: UInt64) {
                (self.flags, self.number, self.timeout) = (flags, number, timeout)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], number: r[at: 5], timeout: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xFF00 | 0x300; r[at: 5] = number; r[at: 6] = timeout }
        }
        public struct Output: FrameValues {
            /// Number of watchdogs and the shortest timeout.
            public var capabilities: WatchdogCapabilities
            public init(capabilities: WatchdogCapabilities) { self.capabilities = capabilities }
            public init(in r: Registers) { self.init(capabilities: r[at: 4]) }
            public func store(in r: inout Registers) { r[at: 4] = capabilities }
        }
        public enum Failure: CallFailure {
            /// The operation, the action or a reserved bit is not valid.
            case parameter
            /// The hypervisor does not have watchdogs.
            case function
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
            public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xFF00 == 0x300 }
    }

    /// Tells whether a watchdog has to be stopped before the partition is suspended.
    ///
    /// `H_WATCHDOG_QUERY_LPM`, opcode 0x45C. Context: process, atomic.
    /// - Note: Linux does not use this operation. QEMU always answers `keep`, and does not refuse the number 0.
    ///
    /// Sources: QEMU spapr_watchdog.c.
    public enum QueryLpm: Hcall {
        public static let opcode: UInt64 = 0x45C
        public struct Arguments: FrameValues {
            /// Operation and options.
            public var flags: WatchdogFlags
            /// The watchdog.
            public var number: UInt64
            /// Ignored.
            public var timeout: UInt64
            public init(flags: WatchdogFlags, number: UInt64, timeout: UInt64) {
                (self.flags, self.number, self.timeout) = (flags, number, timeout)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], number: r[at: 5], timeout: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xFF00 | 0x400; r[at: 5] = number; r[at: 6] = timeout }
        }
        public struct Output: FrameValues {
            /// Whether it has to be stopped.
            public var requirement: WatchdogSuspend
            public init(requirement: WatchdogSuspend) { self.requirement = requirement }
            public init(in r: Registers) { self.init(requirement: r[at: 4]) }
            public func store(in r: inout Registers) { r[at: 4] = requirement }
        }
        public enum Failure: CallFailure {
            /// `number` is 0 or more than the number of watchdogs.
            case p2
            /// The operation, the action or a reserved bit is not valid.
            case parameter
            /// The hypervisor does not have watchdogs.
            case function
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -55: .p2; case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .p2: -55; case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // number >= 1
            if !(a.number >= 1) { return .p2 }
            return nil
        }
        public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xFF00 == 0x400 }
    }
}

/// Watchdog timers.
///
/// A partition can have several watchdogs, numbered from 1. When a watchdog that has been started is neither started again nor stopped in
/// time, the hypervisor powers the partition off or restarts it.
public struct WatchdogCalls<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var watchdog: WatchdogCalls<Self> { WatchdogCalls(base: self) }
}

extension WatchdogCalls where Base: HcallPort {
    /// Starts a watchdog, or starts its time again.
    public func watchdogStart(flags: WatchdogFlags, number: UInt64, timeout: UInt64, retry _retry: RetryPolicy) throws(Watchdog.Start.RetryFailure) {
        try self.base.call(Watchdog.Start.self, .init(flags: flags, number: number, timeout: timeout), retry: _retry)
    }

    /// Stops a watchdog or all watchdogs.
    public func watchdogStop(flags: WatchdogFlags, number: UInt64, timeout: UInt64, retry _retry: RetryPolicy) throws(Watchdog.Stop.RetryFailure) {
        try self.base.call(Watchdog.Stop.self, .init(flags: flags, number: number, timeout: timeout), retry: _retry)
    }

    /// Returns how many watchdogs there are and the shortest timeout.
    public func watchdogQuery(flags: WatchdogFlags, number: UInt64, timeout: UInt64, retry _retry: RetryPolicy) throws(Watchdog.Query.RetryFailure) -> Watchdog.Query.Output {
        try self.base.call(Watchdog.Query.self, .init(flags: flags, number: number, timeout: timeout), retry: _retry)
    }

    /// Tells whether a watchdog has to be stopped before the partition is suspended.
    public func watchdogQueryLpm(flags: WatchdogFlags, number: UInt64, timeout: UInt64, retry _retry: RetryPolicy) throws(Watchdog.QueryLpm.RetryFailure) -> Watchdog.QueryLpm.Output {
        try self.base.call(Watchdog.QueryLpm.self, .init(flags: flags, number: number, timeout: timeout), retry: _retry)
    }
}
