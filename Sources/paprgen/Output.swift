import PaprBackends
import PaprSource

/// A file that is to stand below the output directory.
struct Output {
    /// The option that asked for it, without dashes.
    let option: String
    /// Below the output directory, with `/`.
    let path: String
    let bytes: UnsafeBufferPointer<UInt8>
    let checksum: Checksum
    /// Keeps `bytes` alive.
    private let owner: TextBuffer

    init(option: String, file: OutputFile) {
        self.option = option
        path = file.path
        owner = file.text
        bytes = file.text.bytes
        checksum = Checksum(of: bytes)
    }

    /// Whether a path stays below the directory it is joined to, and on one line.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
            && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}

/// Tells whether a file is still what was written: 64 bits over its bytes. Proof against accidents, not against malice.
struct Checksum: Hashable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    /// Four lanes of eight bytes each, so that the multiplications overlap.
    init(of bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var lanes: SIMD4<UInt64> = [1, 2, 3, 4]
        var offset = 0
        while offset + 32 <= raw.count {
            for lane in 0..<4 {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset + lane * 8, as: UInt64.self))
                lanes[lane] = Checksum.mix(lanes[lane], word)
            }
            offset += 32
        }
        var all = UInt64(raw.count)
        for lane in 0..<4 { all = Checksum.mix(all, lanes[lane]) }
        for byte in raw[offset...] { all = Checksum.mix(all, UInt64(byte)) }
        value = all ^ (all >> 32)
    }

    @inline(__always)
    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }

    var hex: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
