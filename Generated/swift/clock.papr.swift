// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from clock.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Reads the clock, as exactly as the platform can.
///
/// `get-time-of-day`. Context: process, atomic.
/// - Note: Linux gives up after five seconds, and at once in an interrupt. It does not use the nanoseconds.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas-rtc.c; QEMU spapr_rtc.c; LoPAR 7.3.2.2.
public enum GetTimeOfDay: RTASCall {
    public static let name: StaticString = "get-time-of-day"
    public struct Output: FrameValues {
        /// The year, for example 1995.
        public var year: UInt32
        /// 1 to 12.
        public var month: UInt32
        /// 1 to 31.
        public var day: UInt32
        /// 0 to 23.
        public var hour: UInt32
        /// 0 to 59.
        public var minute: UInt32
        /// 0 to 59.
        public var second: UInt32
        /// 0 to 999999999.
        public var nanosecond: UInt32
        public init(year: UInt32, month: UInt32, day: UInt32, hour: UInt32, minute: UInt32, second: UInt32, nanosecond: UInt32) {
            (self.year, self.month, self.day, self.hour, self.minute, self.second, self.nanosecond) = (year, month, day, hour, minute, second, nanosecond)
        }
        public init(in r: RTASFrame) { self.init(year: r[result: 1], month: r[result: 2], day: r[result: 3], hour: r[result: 4], minute: r[result: 5], second: r[result: 6], nanosecond: r[result: 7]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = year; r[result: 2] = month; r[result: 3] = day; r[result: 4] = hour; r[result: 5] = minute; r[result: 6] = second; r[result: 7] = nanosecond }
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
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 8) }
}

/// Sets the clock, as exactly as the platform can.
///
/// `set-time-of-day`. Context: process, atomic.
/// - Note: LoPAR lists 990x and -3 but no -2 (busy); Linux goes on after -2, too.
/// - Note: QEMU carries what is too large over: the 30th of February is the 2nd of March. It refuses only the second before 1970.
/// - Note: QEMU ignores the nanoseconds.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas-rtc.c; QEMU spapr_rtc.c; LoPAR 7.3.2.3.
public enum SetTimeOfDay: RTASCall {
    public static let name: StaticString = "set-time-of-day"
    public struct Arguments: FrameValues {
        /// The year, for example 1995.
        public var year: UInt32
        /// 1 to 12.
        public var month: UInt32
        /// 1 to 31, as far as the month has days.
        public var day: UInt32
        /// 0 to 23.
        public var hour: UInt32
        /// 0 to 59.
        public var minute: UInt32
        /// 0 to 59.
        public var second: UInt32
        /// 0 to 999999999.
        public var nanosecond: UInt32
        public init(year: UInt32, month: UInt32, day: UInt32, hour: UInt32, minute: UInt32, second: UInt32, nanosecond: UInt32) {
            (self.year, self.month, self.day, self.hour, self.minute, self.second, self.nanosecond) = (year, month, day, hour, minute, second, nanosecond)
        }
        public init(in r: RTASFrame) { self.init(year: r[argument: 0], month: r[argument: 1], day: r[argument: 2], hour: r[argument: 3], minute: r[argument: 4], second: r[argument: 5], nanosecond: r[argument: 6]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = year; r[argument: 1] = month; r[argument: 2] = day; r[argument: 3] = hour; r[argument: 4] = minute; r[argument: 5] = second; r[argument: 6] = nanosecond }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such date, or the clock of this platform can't be set to it.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // month in 1...12
        if !(1...12 ~= a.month) { return .invalidParameter }
        // day in 1...31
        if !(1...31 ~= a.day) { return .invalidParameter }
        // hour \<= 23
        if !(a.hour <= 23) { return .invalidParameter }
        // minute \<= 59
        if !(a.minute <= 59) { return .invalidParameter }
        // second \<= 59
        if !(a.second <= 59) { return .invalidParameter }
        // nanosecond \<= 999_999_999
        if !(a.nanosecond <= 999999999) { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 7, returns: 1) }
}

/// Sets the time at which a machine that is off is turned on.
///
/// The platform comes as close to the time as it can. A time more than `power-on-max-latency` days ahead (a property of the node `/rtas`, by
/// default 28) may turn the machine on earlier.
///
/// `set-time-for-power-on`. Context: process, atomic.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas-proc.c; LoPAR 7.3.2.4.
public enum SetTimeForPowerOn: RTASCall {
    public static let name: StaticString = "set-time-for-power-on"
    public struct Arguments: FrameValues {
        /// The year, for example 1995.
        public var year: UInt32
        /// 1 to 12.
        public var month: UInt32
        /// 1 to 31, as far as the month has days.
        public var day: UInt32
        /// 0 to 23.
        public var hour: UInt32
        /// 0 to 59.
        public var minute: UInt32
        /// 0 to 59.
        public var second: UInt32
        /// 0 to 999999999.
        public var nanosecond: UInt32
        public init(year: UInt32, month: UInt32, day: UInt32, hour: UInt32, minute: UInt32, second: UInt32, nanosecond: UInt32) {
            (self.year, self.month, self.day, self.hour, self.minute, self.second, self.nanosecond) = (year, month, day, hour, minute, second, nanosecond)
        }
        public init(in r: RTASFrame) { self.init(year: r[argument: 0], month: r[argument: 1], day: r[argument: 2], hour: r[argument: 3], minute: r[argument: 4], second: r[argument: 5], nanosecond: r[argument: 6]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = year; r[argument: 1] = month; r[argument: 2] = day; r[argument: 3] = hour; r[argument: 4] = minute; r[argument: 5] = second; r[argument: 6] = nanosecond }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such date, it is past, or it is beyond what this platform can do.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // month in 1...12
        if !(1...12 ~= a.month) { return .invalidParameter }
        // day in 1...31
        if !(1...31 ~= a.day) { return .invalidParameter }
        // hour \<= 23
        if !(a.hour <= 23) { return .invalidParameter }
        // minute \<= 59
        if !(a.minute <= 59) { return .invalidParameter }
        // second \<= 59
        if !(a.second <= 59) { return .invalidParameter }
        // nanosecond \<= 999_999_999
        if !(a.nanosecond <= 999999999) { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 7, returns: 1) }
}

/// Time of day.
///
/// The platform has a clock that runs on while the machine is off. It is kept in UTC; local time and leap seconds are the operating system's
/// affair. Dates are those of the calendar, leap years included.
public struct Clock<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var clock: Clock<Self> { Clock(base: self) }
}

extension Clock where Base: RTASPort {
    /// Reads the clock, as exactly as the platform can.
    public func getTimeOfDay(retry _retry: RetryPolicy) throws(GetTimeOfDay.RetryFailure) -> GetTimeOfDay.Output {
        try self.base.call(GetTimeOfDay.self, (), retry: _retry)
    }

    /// Sets the clock, as exactly as the platform can.
    public func setTimeOfDay(year: UInt32, month: UInt32, day: UInt32, hour: UInt32, minute: UInt32, second: UInt32, nanosecond: UInt32, retry _retry: RetryPolicy) throws(SetTimeOfDay.RetryFailure) {
        try self.base.call(SetTimeOfDay.self, .init(year: year, month: month, day: day, hour: hour, minute: minute, second: second, nanosecond: nanosecond), retry: _retry)
    }

    /// Sets the time at which a machine that is off is turned on.
    public func setTimeForPowerOn(year: UInt32, month: UInt32, day: UInt32, hour: UInt32, minute: UInt32, second: UInt32, nanosecond: UInt32, retry _retry: RetryPolicy) throws(SetTimeForPowerOn.RetryFailure) {
        try self.base.call(SetTimeForPowerOn.self, .init(year: year, month: month, day: day, hour: hour, minute: minute, second: second, nanosecond: nanosecond), retry: _retry)
    }
}
