// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Cells of an RTAS call: up to sixteen 32-bit numbers, in place.
public struct RTASCells: Sendable, Hashable {
    private var lanes: SIMD16<UInt32>
    /// How many there are; those behind read as zero.
    public var count: Int

    /// `count` cells of zero, at most sixteen.
    public init(count: Int) {
        lanes = SIMD16(repeating: 0)
        self.count = min(max(count, 0), 16)
    }

    /// The cells with these values; the first sixteen of them.
    public init(_ values: [UInt32]) {
        self.init(count: values.count)
        for place in 0..<count { lanes[place] = values[place] }
    }

    /// The cell at this place, from 0; a place behind the last reads as zero and keeps nothing.
    public subscript(place: Int) -> UInt32 {
        get { place >= 0 && place < count ? lanes[place] : 0 }
        set { if place >= 0 && place < count { lanes[place] = newValue } }
    }

    /// Two cells as one number.
    public subscript(high high: Int, low low: Int) -> UInt64 {
        get { UInt64(self[high]) << 32 | UInt64(self[low]) }
        set {
            self[high] = UInt32(truncatingIfNeeded: newValue >> 32)
            self[low] = UInt32(truncatingIfNeeded: newValue)
        }
    }

    public var array: [UInt32] { (0..<count).map { lanes[$0] } }
}

/// What an RTAS call carries: the argument cells there, the return cells back, the status among them.
public struct RTASFrame: Sendable, Hashable {
    public var arguments: RTASCells
    public var returns: RTASCells

    /// Zeros; `arguments` is `nargs` and `returns` is `nret`.
    public init(arguments: Int, returns: Int) {
        self.arguments = RTASCells(count: arguments)
        self.returns = RTASCells(count: returns)
    }

    public init(arguments: RTASCells, returns: RTASCells) {
        self.arguments = arguments
        self.returns = returns
    }
}

extension RTASFrame {
    /// What one argument cell holds; of a word the low half is kept.
    public subscript<Value: RegisterValue>(argument place: Int) -> Value {
        get { Value(word: UInt64(arguments[place])) }
        set { arguments[place] = UInt32(truncatingIfNeeded: newValue.word) }
    }

    /// What two argument cells hold.
    public subscript<Value: RegisterValue>(argument high: Int, low: Int) -> Value {
        get { Value(word: arguments[high: high, low: low]) }
        set { arguments[high: high, low: low] = newValue.word }
    }

    /// What one return cell holds; of a word the low half is kept.
    public subscript<Value: RegisterValue>(result place: Int) -> Value {
        get { Value(word: UInt64(returns[place])) }
        set { returns[place] = UInt32(truncatingIfNeeded: newValue.word) }
    }

    /// What two return cells hold.
    public subscript<Value: RegisterValue>(result high: Int, low: Int) -> Value {
        get { Value(word: returns[high: high, low: low]) }
        set { returns[high: high, low: low] = newValue.word }
    }
}
