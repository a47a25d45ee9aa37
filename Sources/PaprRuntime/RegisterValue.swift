// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A value that fits a register, a cell or a field: a number or something that stands for one.
public protocol RegisterValue: MemoryValue, Sendable, Hashable {
    /// Takes the low bits as far as the value is wide; any word has a meaning.
    init(word: UInt64)
    /// What a register holds: zero-extended, sign-extended when the value has a sign.
    var word: UInt64 { get }
    /// How many bytes it takes in memory.
    static var storedBytes: Int { get }
}

extension RegisterValue where Self: FixedWidthInteger {
    public init(word: UInt64) { self.init(truncatingIfNeeded: word) }
    public var word: UInt64 { UInt64(truncatingIfNeeded: self) }
    public static var storedBytes: Int { bitWidth / 8 }
}

extension UInt8: RegisterValue {}
extension UInt16: RegisterValue {}
extension UInt32: RegisterValue {}
extension UInt64: RegisterValue {}
extension Int8: RegisterValue {}
extension Int16: RegisterValue {}
extension Int32: RegisterValue {}
extension Int64: RegisterValue {}

extension Bool: RegisterValue {
    public init(word: UInt64) { self = word & 1 != 0 }
    public var word: UInt64 { self ? 1 : 0 }
    public static var storedBytes: Int { 1 }
}

/// A number with names for some values. Every other value is kept as it is: what comes from a hypervisor may be newer than the spec.
public protocol OpenValue: RawRepresentable, RegisterValue where RawValue: RegisterValue & FixedWidthInteger {
    init(rawValue: RawValue)
}

extension OpenValue {
    public init(word: UInt64) { self.init(rawValue: RawValue(word: word)) }
    public var word: UInt64 { rawValue.word }
    public static var storedBytes: Int { RawValue.storedBytes }
}

/// A number with a meaning of its own, such as the index of a connector; literals are taken for one.
public protocol NamedNumber: OpenValue, ExpressibleByIntegerLiteral where IntegerLiteralType == RawValue {}

extension NamedNumber {
    public init(integerLiteral value: RawValue) { self.init(rawValue: value) }
}

/// Fields packed into a number. Bits without a name survive.
public protocol BitFields: OpenValue {
    var rawValue: RawValue { get set }
}

extension BitFields {
    /// All bits zero.
    public init() { self.init(rawValue: 0) }

    /// The field `mask`, which lies `shift` places up.
    public func field<Value: RegisterValue>(_ mask: RawValue, _ shift: RawValue) -> Value {
        Value(word: (rawValue & mask).word >> shift.word)
    }

    /// The field `mask` as a number with a sign.
    public func signedField<Value: RegisterValue>(_ mask: RawValue, _ shift: RawValue) -> Value {
        let bits = (rawValue & mask).word >> shift.word
        let unused = UInt64((mask.word >> shift.word).leadingZeroBitCount)
        return Value(word: UInt64(bitPattern: Int64(bitPattern: bits << unused) >> Int64(unused)))
    }

    /// Replaces the field `mask`; what does not fit is cut off.
    public mutating func setField<Value: RegisterValue>(_ mask: RawValue, _ shift: RawValue, _ value: Value) {
        rawValue = rawValue & ~mask | RawValue(word: value.word << shift.word) & mask
    }
}
