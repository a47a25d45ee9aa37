import PaprSema

extension RandomBuffer {
    /// Records of so many random values, and of as many that are cut or spoilt: how many there are, then of each the length, the sum
    /// (0: cut or spoilt), the bytes. All numbers are little-endian.
    public static func records(_ model: Model, _ place: Int, count: Int, bigEndian: Bool) -> [UInt8] {
        var random = RandomBuffer(model: model, bigEndian: bigEndian, seed: UInt64(place)), damage = SeededGenerator(seed: UInt64(place) << 32)
        let isNative = random.isNative(BufferID(place))
        var data: [UInt8] = []
        func put(_ number: UInt64, _ size: Int) { for shift in 0..<size { data.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * shift))) } }
        put(UInt64(2 * count), 4)
        for _ in 0..<count {
            var (bytes, digest) = random.make(BufferID(place))
            put(UInt64(bytes.count), 4)
            put(digest, 8)
            data += bytes
            // A byte that lies elsewhere on the other machine is left as it is there.
            if isNative || bytes.isEmpty || Bool.random(using: &damage) {
                bytes.removeLast(Int.random(in: 0...bytes.count, using: &damage))
            } else {
                for _ in 0...Int.random(in: 0...2, using: &damage) { bytes[Int.random(in: bytes.indices, using: &damage)] = UInt8(truncatingIfNeeded: damage.next()) }
            }
            put(UInt64(bytes.count), 4)
            put(0, 8)
            data += bytes
        }
        return data
    }
}
