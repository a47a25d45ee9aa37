import Glibc
import Papr
import PaprRuntime

/// Reads records of random values on standard input, decodes them with the generated bindings, reckons what they hold, and encodes them again.
///
/// First the name of a structure and the number of its records; of each the length, the sum that it should have (0: cut or spoilt), the bytes.
/// For each structure a line is said that the programs in C say too.
@main struct BufferDigest {
    static func main() {
        while let length = number(4) {
            let name = String(decoding: bytes(length), as: UTF8.self)
            guard let type = _typeByName("4Papr\(length)\(name)V") as? any GuestBuffer.Type else {
                print("there is no structure '\(name)'")
                exit(1)
            }
            print(name, tryAll(type))
        }
    }

    private static func tryAll<Buffer: GuestBuffer>(_ type: Buffer.Type) -> String {
        var all = Digest(), accepted = 0, failures = 0
        for _ in 0..<number(4)! {
            let length = number(4)!, expected = UInt64(truncatingIfNeeded: number(8)!), record = bytes(length)
            let value = try? Buffer(bytes: record)
            var digest = Digest()
            if let value { digest.add(value: value) } else { digest.sum = 0 }
            if expected != 0, digest.sum != expected || (try? value?.encoded()) != record { failures += 1 }
            if expected == 0, value != nil { accepted += 1 }
            all.add(digest.sum)
        }
        let hex = String(all.sum, radix: 16)
        return "accepted=\(accepted) sum=\(String(repeating: "0", count: 16 - hex.count))\(hex) failures=\(failures)"
    }

    private static func number(_ size: Int) -> Int? {
        let bytes = bytes(size)
        return bytes.count < size ? nil : Int(truncatingIfNeeded: bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
    }

    /// The next bytes; fewer at the end.
    private static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { room, taken in
            while taken < count {
                let more = read(STDIN_FILENO, room.baseAddress! + taken, count - taken)
                if more <= 0 { return }
                taken += more
            }
        }
    }
}

/// What a value holds, one after the other.
struct Digest {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ word: UInt64) {
        sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 29
    }

    mutating func add(value: Any) {
        switch value {
        case let number as any RegisterValue: add(number.word)
        case let bytes as [UInt8]: add(bytes)
        case let text as ByteString: add(text.bytes)
        default: add(parts: Mirror(reflecting: value), of: value)
        }
    }

    private mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { add(UInt64(byte)) }
        add(UInt64(bytes.count))
    }

    private mutating func add(parts mirror: Mirror, of value: Any) {
        switch mirror.displayStyle {
        case .collection:
            for element in mirror.children { add(value: element.value) }
            add(UInt64(mirror.children.count))
        case .enum:
            // The arm of a union by its name, then what it has.
            add((mirror.children.first?.label ?? "\(value)").utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
            for payload in mirror.children { add(value: payload.value) }
        default: for part in mirror.children { add(value: part.value) }
        }
    }
}
