// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// What formulas of specs need beside Swift's own operators.
public enum Formulas {
    /// `left / right`, 0 when that makes no sense.
    public static func quotient(_ left: Int128, _ right: Int128) -> Int128 {
        let (value, overflow) = left.dividedReportingOverflow(by: right)
        return overflow ? 0 : value
    }

    /// `left % right`, 0 when that makes no sense.
    public static func remainder(_ left: Int128, _ right: Int128) -> Int128 {
        let (value, overflow) = left.remainderReportingOverflow(dividingBy: right)
        return overflow ? 0 : value
    }

    /// `left * right`, the nearest number of 128 bits when that is too large.
    public static func product(_ left: Int128, _ right: Int128) -> Int128 {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? ((left < 0) == (right < 0) ? .max : .min) : value
    }

    /// `left + right`, the nearest number of 128 bits when that is too large.
    public static func sum(_ left: Int128, _ right: Int128) -> Int128 {
        let (value, overflow) = left.addingReportingOverflow(right)
        return overflow ? (left < 0 ? .min : .max) : value
    }

    /// `left - right`, the nearest number of 128 bits when that is too large.
    public static func difference(_ left: Int128, _ right: Int128) -> Int128 {
        let (value, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? (left < 0 ? .min : .max) : value
    }

    /// `left << right`, the nearest number of 128 bits when that is too large.
    public static func shifted(_ left: Int128, _ right: Int128) -> Int128 {
        if left == 0 || right <= 0 { return left >> (0 - max(right, -128)) }
        return right > 126 ? (left < 0 ? .min : .max) : product(left, 1 << right)
    }

    /// The register at `place` of those that carry `buffer`; 0 when it can't be written.
    public static func carriedWord(_ buffer: some GuestBuffer, _ place: Int) -> UInt64 {
        guard let bytes = try? buffer.encoded(), place * 8 < bytes.count else { return 0 }
        return bytes[(place * 8)...].prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) }
    }
}
