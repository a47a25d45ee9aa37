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
    public typealias Arguments = Void
    public struct Output: Sendable, Equatable {
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
            self.year = year
            self.month = month
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
            self.nanosecond = nanosecond
        }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent: nil
            case .undocumented(let code): code
            }
        }
    }
    public static func flow(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Flow {
        switch code.rawValue {
        case 0: .done
        case -2, 9900...9905: .retry
        default: .failed
        }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 8) }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(year: .init(word: r[result: 1]), month: .init(word: r[result: 2]), day: .init(word: r[result: 3]), hour: .init(word: r[result: 4]), minute: .init(word: r[result: 5]), second: .init(word: r[result: 6]), nanosecond: .init(word: r[result: 7]))
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.year.word
        r[result: 2] = o.month.word
        r[result: 3] = o.day.word
        r[result: 4] = o.hour.word
        r[result: 5] = o.minute.word
        r[result: 6] = o.second.word
        r[result: 7] = o.nanosecond.word
        return RTASStatus(rawValue: 0)
    }
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
    public struct Arguments: Sendable, Equatable {
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
            self.year = year
            self.month = month
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
            self.nanosecond = nanosecond
        }
    }
    public typealias Output = Void
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such date, or the clock of this platform can't be set to it.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent: nil
            case .undocumented(let code): code
            }
        }
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
    public static func flow(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Flow {
        switch code.rawValue {
        case 0: .done
        case -2, 9900...9905: .retry
        default: .failed
        }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 7, returns: 1) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.year.word
        r[argument: 1] = a.month.word
        r[argument: 2] = a.day.word
        r[argument: 3] = a.hour.word
        r[argument: 4] = a.minute.word
        r[argument: 5] = a.second.word
        r[argument: 6] = a.nanosecond.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(year: .init(word: r[argument: 0]), month: .init(word: r[argument: 1]), day: .init(word: r[argument: 2]), hour: .init(word: r[argument: 3]), minute: .init(word: r[argument: 4]), second: .init(word: r[argument: 5]), nanosecond: .init(word: r[argument: 6]))
    }
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
    public struct Arguments: Sendable, Equatable {
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
            self.year = year
            self.month = month
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
            self.nanosecond = nanosecond
        }
    }
    public typealias Output = Void
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such date, it is past, or it is beyond what this platform can do.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent: nil
            case .undocumented(let code): code
            }
        }
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
    public static func flow(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Flow {
        switch code.rawValue {
        case 0: .done
        case -2, 9900...9905: .retry
        default: .failed
        }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 7, returns: 1) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.year.word
        r[argument: 1] = a.month.word
        r[argument: 2] = a.day.word
        r[argument: 3] = a.hour.word
        r[argument: 4] = a.minute.word
        r[argument: 5] = a.second.word
        r[argument: 6] = a.nanosecond.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(year: .init(word: r[argument: 0]), month: .init(word: r[argument: 1]), day: .init(word: r[argument: 2]), hour: .init(word: r[argument: 3]), minute: .init(word: r[argument: 4]), second: .init(word: r[argument: 5]), nanosecond: .init(word: r[argument: 6]))
    }
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
