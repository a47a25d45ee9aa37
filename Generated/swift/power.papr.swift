// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from power.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

extension PowerDomain {
    /// The domain of a connector whose power needs no switching.
    public static let liveInsertion = PowerDomain(rawValue: 0xFFFFFFFF)
}

/// Level of a power domain, in percent.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-power-level.
public struct PowerLevel: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let off = PowerLevel(rawValue: 0)
    /// Full power.
    public static let full = PowerLevel(rawValue: 100)
}

/// Identifies a power domain: the domains are those of the device tree.
///
/// Domain 0 is the root; it contains all others.
/// - Note: LoPAR calls -1, the domain of connectors whose power needs no switching, invalid for set-power-level. QEMU knows that one alone.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-power-level; LoPAR 13.5.2.5: ibm,drc-power-domains.
public struct PowerDomain: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Events that turn the power on again.
///
/// The property `power-on-triggers` of the node `/rtas` told which of them a machine had. Today's platforms have no such property, and then
/// the mask has to be zero.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, power-off.
public struct PowerOnTriggers: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public static let powerSwitch = PowerOnTriggers(rawValue: 0x8000000000000000)
    public static let lidOpened = PowerOnTriggers(rawValue: 0x2000000000000000)
    public static let wakeButton = PowerOnTriggers(rawValue: 0x400000000000000)
    public static let switchedToBattery = PowerOnTriggers(rawValue: 0x80000000000000)
    public static let switchedToMains = PowerOnTriggers(rawValue: 0x40000000000000)
    public static let keyboardOrMouse = PowerOnTriggers(rawValue: 0x20000000000000)
    public static let enclosureClosed = PowerOnTriggers(rawValue: 0x8000000000000)
    /// A telephone call.
    public static let ring = PowerOnTriggers(rawValue: 0x4000000000000)
    public static let lanAttention = PowerOnTriggers(rawValue: 0x2000000000000)
    /// The time that was set with `set-time-for-power-on`.
    public static let alarm = PowerOnTriggers(rawValue: 0x1000000000000)
    public static let configurationChanged = PowerOnTriggers(rawValue: 0x800000000000)
    public static let serviceProcessor = PowerOnTriggers(rawValue: 0x400000000000)
}

/// Switches a power domain.
///
/// The operation may take a while: as long as the answer is that the platform is busy, the same call has to be made again, for it is not
/// known whether the operation has begun.
///
/// `set-power-level`. Context: process.
/// - Note: LoPAR's table for this call does not list -3; QEMU answers it for every domain but -1, and Linux maps it to EINVAL.
/// - Note: QEMU takes any level and answers 100.
/// - Note: LoPAR allows that level 0 for the root domain turns the whole machine off.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.6.1; LoPAR 13.5.3.2.
public enum SetPowerLevel: RTASCall {
    public static let name: StaticString = "set-power-level"
    public struct Arguments: FrameValues {
        /// The domain.
        public var domain: PowerDomain
        /// The level to set.
        public var level: PowerLevel
        public init(domain: PowerDomain, level: PowerLevel) { (self.domain, self.level) = (domain, level) }
        public init(in r: RTASFrame) { self.init(domain: r[argument: 0], level: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = domain; r[argument: 1] = level }
    }
    public struct Output: FrameValues {
        /// The level that has been set.
        public var actualLevel: PowerLevel
        public init(actualLevel: PowerLevel) { self.actualLevel = actualLevel }
        public init(in r: RTASFrame) { self.init(actualLevel: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = actualLevel }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such domain.
        case invalidParameter
        /// For a slot: with this adapter the bus would have to change its frequency, which would disturb the others on it. The adapter has
        /// not been powered.
        case disturbsBus
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -9000: .disturbsBus; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .disturbsBus: -9000; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
}

/// Tells the level of a power domain, as far as the hardware can be asked.
///
/// `get-power-level`. Context: process, atomic.
/// - Note: QEMU answers 100 for the domain -1 and -3 for every other.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.6.2.
public enum GetPowerLevel: RTASCall {
    public static let name: StaticString = "get-power-level"
    public struct Arguments: FrameValues {
        /// The domain.
        public var domain: PowerDomain
        public init(domain: PowerDomain) { self.domain = domain }
        public init(in r: RTASFrame) { self.init(domain: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = domain }
    }
    public struct Output: FrameValues {
        /// Its level.
        public var level: PowerLevel
        public init(level: PowerLevel) { self.level = level }
        public init(in r: RTASFrame) { self.init(level: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = level }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The level can't be found out, or there is no such domain.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 2) }
}

/// Turns the machine, or the partition, off.
///
/// There is no return unless the call fails.
///
/// `power-off`. Context: process, atomic.
/// - Note: Linux passes all ones, against LoPAR, which asks for 0 where power-on-triggers is missing. QEMU ignores the mask.
/// - Note: Even where platform_auto_power_restart is set, the machine stays off when external power returns: LoPAR asks for it.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.6.3.
public enum Off: RTASCall {
    public static let name: StaticString = "power-off"
    public struct Arguments: FrameValues {
        /// What turns it on again; 0 where `power-on-triggers` is missing.
        public var triggers: PowerOnTriggers
        public init(triggers: PowerOnTriggers) { self.triggers = triggers }
        public init(in r: RTASFrame) { self.init(triggers: r[argument: 0, 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0, 1] = triggers }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
}

/// Turns the machine off for the time of a power failure.
///
/// Unlike after `power-off`, the machine is started again when external power returns, if the system parameter
/// `platformAutoPowerRestart` asks for it. Used when a power warning has told that the machine runs on its battery. There is no return unless
/// the call fails.
///
/// `ibm,power-off-ups`. Context: process, atomic.
/// - Note: Platforms that control an uninterruptible power supply have the call, whether one is attached or not.
/// - Note: Linux uses it to power off when the call exists and a restart after power failure is wanted.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/setup.c; LoPAR 7.3.6.4.
public enum OffUps: RTASCall {
    public static let name: StaticString = "ibm,power-off-ups"
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Resets all processors and devices and starts the partition anew.
///
/// There is no return unless the call fails.
///
/// `system-reboot`. Context: process, atomic.
/// - Note: QEMU asks its main loop for the reset and returns 0: the caller may execute a few more instructions.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.7.1.
public enum SystemReboot: RTASCall {
    public static let name: StaticString = "system-reboot"
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Why the operating system has come to its end, for the records of the platform.
/// - Note: LoPAR sets no limit. Linux passes up to 2047 characters, QEMU shows the first 511.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,os-term; Linux arch/powerpc/kernel/rtas.c.
public struct TerminationMessage: GuestBuffer {
    /// Text, for example `OS panic: out of memory`.
    public var text: ByteString
    public init(text: ByteString) { self.text = text }
    public init(from r: inout BufferReader) throws(BufferError) {
        text = try r.text("text")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.text(text, "text")
    }
}

/// Tells the platform that the operating system has come to its end.
///
/// Surveillance stops, and what the platform has to do for the case may begin. Afterwards only a few functions may be called:
/// `nvram-fetch`, `nvram-store`, `display-character`, `power-off`, `ibm,power-off-ups`, `system-reboot`, and `check-exception` for machine checks.
///
/// Whether the call returns is the platform's choice, except where the node `/rtas` has the property `ibm,extended-os-term`: there it does
/// unless a platform-assisted dump is taken.
///
/// `ibm,os-term`. Context: process, atomic.
/// - Note: LoPAR lists -2 but not 990x; Linux goes on after both.
/// - Note: Linux makes the call only where ibm,extended-os-term is present: elsewhere the partition might end before its own policy was followed.
/// - Note: Linux makes the call without its RTAS lock.
/// - Note: QEMU has ibm,extended-os-term, reports the message and does with the machine what its option -action panic= tells; by default it ends.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.9.1.
public enum OsTerm: RTASCall {
    public static let name: StaticString = "ibm,os-term"
    public struct Arguments: FrameValues {
        /// The message.
        public var message: GuestAddress
        public init(message: GuestAddress) { self.message = message }
        public init(in r: RTASFrame) { self.init(message: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = message }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.message.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// Suspends the partition, which goes on elsewhere or later.
///
/// The call is made by the last active thread: the others wait in `H_JOIN`. It returns on the same thread after the partition has been resumed,
/// migrated or woken from hibernation; what can have changed meanwhile is asked for with `ibm,update-nodes`, `ibm,update-properties` and
/// `ibm,get-system-parameter`.
///
/// `ibm,suspend-me`. Context: process.
/// - Note: LoPAR's table gives outstanding coprocessor operations -9006, its last requirement -9005. Linux has -9006.
/// - Note: Linux's rtas system call takes two cells for this function, a stream identifier, which the kernel uses and does not pass on.
/// - Note: QEMU counts a thread as active unless it is halted with external interrupts disabled, and puts the machine to sleep at success.
///
/// Sources: LoPAR 2.9 sec_rtas_suspend_me.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.23.
public enum SuspendMe: RTASCall {
    public static let name: StaticString = "ibm,suspend-me"
    public enum Failure: RTASCallFailure {
        /// The suspension was given up. Nothing has changed.
        case suspendAborted
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The partition is not in a state in which it can be suspended: `H_VASI_STATE` tells when it is.
        case suspendNotSuspendable
        /// Another thread is active, perhaps because an interrupt brought it out of `H_JOIN`.
        case suspendThreadsActive
        /// Operations of coprocessors have not been completed.
        case suspendOutstandingCoprocessor
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue {
        case 9000: .suspendAborted; case -1: .hardwareError; case -9004: .suspendNotSuspendable; case -9005: .suspendThreadsActive; case -9006: .suspendOutstandingCoprocessor; case -3: .invalidParameter
        default: .undocumented(code)
        } }
        public var code: RTASStatus? { switch self {
        case .suspendAborted: 9000; case .hardwareError: -1; case .suspendNotSuspendable: -9004; case .suspendThreadsActive: -9005; case .suspendOutstandingCoprocessor: -9006; case .invalidParameter: -3
        case .absent: nil; case .undocumented(let code): code
        } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Power and restart.
///
/// A partition turns itself off, restarts, or tells the platform that it has come to its end; on machines with power domains it also
/// switches the parts of the machine on and off.
///
/// LoPAR asks that these calls work in the handlers of machine check and system reset, too, where nothing else may: `power-off`,
/// `system-reboot`, and `set-power-level` for the root domain.
public struct Power<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var power: Power<Self> { Power(base: self) }
}

extension Power where Base: RTASPort {
    /// Switches a power domain.
    public func setPowerLevel(domain: PowerDomain, level: PowerLevel, retry _retry: RetryPolicy) throws(SetPowerLevel.RetryFailure) -> SetPowerLevel.Output {
        try self.base.call(SetPowerLevel.self, .init(domain: domain, level: level), retry: _retry)
    }

    /// Tells the level of a power domain, as far as the hardware can be asked.
    public func getPowerLevel(domain: PowerDomain, retry _retry: RetryPolicy) throws(GetPowerLevel.RetryFailure) -> GetPowerLevel.Output {
        try self.base.call(GetPowerLevel.self, .init(domain: domain), retry: _retry)
    }

    /// Turns the machine, or the partition, off.
    public func off(triggers: PowerOnTriggers) throws(Off.Failure) {
        try self.base.call(Off.self, .init(triggers: triggers))
    }

    /// Turns the machine off for the time of a power failure.
    public func offUps() throws(OffUps.Failure) {
        try self.base.call(OffUps.self, ())
    }

    /// Resets all processors and devices and starts the partition anew.
    public func systemReboot() throws(SystemReboot.Failure) {
        try self.base.call(SystemReboot.self, ())
    }

    /// Suspends the partition, which goes on elsewhere or later.
    public func suspendMe() throws(SuspendMe.Failure) {
        try self.base.call(SuspendMe.self, ())
    }
}

extension Power where Base: RTASPort & GuestMemory {
    /// Tells the platform that the operating system has come to its end.
    public func osTerm(message: some GuestBuffer<TerminationMessage>, retry _retry: RetryPolicy) throws(OsTerm.RetryFailure) {
        var _memory = GuestScratch(self.base, throwing: OsTerm.RetryFailure.self)
        defer { _memory.free() }
        let _message = try _memory.lend("message", message, below: 0x100000000)
        return try self.base.call(OsTerm.self, .init(message: _message.address), retry: _retry)
    }
}
