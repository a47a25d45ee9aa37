// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A return code: that of an hcall or that of an RTAS call. Any number is one; the known ones have names that the specs give.
public protocol StatusCode: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral
where RawValue: FixedWidthInteger & SignedInteger & Sendable, IntegerLiteralType == RawValue {
    init(rawValue: RawValue)
}

extension StatusCode {
    public init(integerLiteral value: RawValue) { self.init(rawValue: value) }

    /// Zero: done.
    public var isZero: Bool { rawValue == 0 }

    /// The wait that a busy code advises: 9900 to 9905 are 1 ms to 100 s, in tens; nothing for any other code.
    public var advisedDelay: Duration {
        switch rawValue {
        case 9900: .milliseconds(1)
        case 9901: .milliseconds(10)
        case 9902: .milliseconds(100)
        case 9903: .seconds(1)
        case 9904: .seconds(10)
        case 9905: .seconds(100)
        default: .zero
        }
    }
}

/// What an hcall leaves in r3.
public struct Status: StatusCode {
    public var rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What an RTAS call leaves in its status cell.
public struct RTASStatus: StatusCode {
    public var rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
}

/// How long a long busy code advises to wait.
public struct BusyDelay: Sendable, Hashable {
    public var milliseconds: UInt64
    public init(milliseconds: UInt64) { self.milliseconds = milliseconds }

    public static let ms1 = BusyDelay(milliseconds: 1)
    public static let ms10 = BusyDelay(milliseconds: 10)
    public static let ms100 = BusyDelay(milliseconds: 100)
    public static let s1 = BusyDelay(milliseconds: 1_000)
    public static let s10 = BusyDelay(milliseconds: 10_000)
    public static let s100 = BusyDelay(milliseconds: 100_000)

    /// The place of the first of `delays`, in milliseconds, that is long enough; of the last when none is.
    public func place(in delays: [UInt64]) -> Int {
        delays.firstIndex { $0 >= milliseconds } ?? max(delays.count - 1, 0)
    }
}
