// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// The registers r4 to r12, which carry the arguments of an hcall there and its outputs back.
///
/// Registers have no byte order; only memory has one.
public struct Registers: Sendable, Hashable {
    public var r4, r5, r6, r7, r8, r9, r10, r11, r12: UInt64

    /// All zero.
    public init() {
        (r4, r5, r6, r7, r8, r9, r10, r11, r12) = (0, 0, 0, 0, 0, 0, 0, 0, 0)
    }

    /// The register with this number as a value of the type that is asked for.
    public subscript<Value: RegisterValue>(at number: Int) -> Value {
        get { Value(word: self[number]) }
        set { self[number] = newValue.word }
    }

    /// The register with this number, 4 to 12; any other reads as zero and keeps nothing.
    public subscript(number: Int) -> UInt64 {
        get {
            switch number {
            case 4: r4
            case 5: r5
            case 6: r6
            case 7: r7
            case 8: r8
            case 9: r9
            case 10: r10
            case 11: r11
            case 12: r12
            default: 0
            }
        }
        set {
            switch number {
            case 4: r4 = newValue
            case 5: r5 = newValue
            case 6: r6 = newValue
            case 7: r7 = newValue
            case 8: r8 = newValue
            case 9: r9 = newValue
            case 10: r10 = newValue
            case 11: r11 = newValue
            case 12: r12 = newValue
            default: break
            }
        }
    }
}

extension Registers {
    /// The bytes that the registers `numbers` carry, each register's most significant byte first.
    public func bytes(_ numbers: ClosedRange<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 8)
        for number in numbers {
            for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: self[number] >> UInt64(56 - 8 * place))) }
        }
        return bytes
    }

    /// The first `count` of the bytes that the registers `numbers` carry; all of them when that is more than there are.
    public func bytes(_ numbers: ClosedRange<Int>, count: Int) -> [UInt8] {
        Array(bytes(numbers).prefix(max(count, 0)))
    }

    /// Lays `bytes` into the registers `numbers`, the first one most significant, zeros behind the last.
    public mutating func store(_ bytes: [UInt8], in numbers: ClosedRange<Int>, field: StaticString) throws(BufferError) {
        let room = numbers.count * 8
        guard bytes.count <= room else { throw BufferError(field, at: 0, .tooLong(bytes.count, limit: room)) }
        for number in numbers { self[number] = 0 }
        for (place, byte) in bytes.enumerated() {
            self[numbers.lowerBound + place / 8] |= UInt64(byte) << UInt64(56 - 8 * (place % 8))
        }
    }

    /// The structure that the registers `numbers` carry, its first byte the most significant of the first register.
    public func buffer<Buffer: GuestBuffer>(_ type: Buffer.Type, _ numbers: ClosedRange<Int>) throws(BufferError) -> Buffer {
        try Buffer(bytes: bytes(numbers))
    }

    /// Lays a structure into the registers `numbers`.
    public mutating func store<Buffer: GuestBuffer>(_ buffer: Buffer, in numbers: ClosedRange<Int>, field: StaticString) throws(BufferError) {
        try store(buffer.encoded(), in: numbers, field: field)
    }
}
