/// The sum of a value: what it holds, one after the other, whoever holds it. The program in C and the one in Swift reckon it in the same way.
public struct ValueDigest {
    public private(set) var sum: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    public mutating func add(_ word: UInt64) {
        sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 29
    }

    public mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { add(UInt64(byte)) }
        add(UInt64(bytes.count))
    }

    /// A word, for the name of a union's arm.
    public static func number(of name: String) -> UInt64 { name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
}
