import PaprSema

/// Lists whose elements have more or less room than their own bytes.
extension RandomBuffer {
    /// Elements of `stride` bytes each; `nil`: none goes into them, or they are too many for a test.
    mutating func strided(_ use: TypeUse, _ count: Int, _ stride: Int128) -> [Value]? {
        guard case .buffer(let id) = use.base, stride >= model[id].fixedSize, stride <= 64 else { return count == 0 ? [] : nil }
        var elements: [Value] = []
        for _ in 0..<count {
            guard let element = structure(id, isElement: true, room: Int(stride)) else { return nil }
            elements.append(.strided(.structure(element), Int(stride)))
        }
        return elements
    }

    /// Elements of which none begins with what ends them; in a structure of one size now and then as many as it has room for.
    mutating func list(_ use: TypeUse, _ field: Field, _ terminator: Field.Terminator, room: Int?) -> [Value] {
        var elements: [Value] = [], left = room ?? .max, end: [UInt8] = []
        encode(terminator.word, terminator.scalar.bytes, terminator.byteOrder, into: &end)
        for _ in 0..<Int.random(in: 0...(room == nil || Bool.random(using: &random) ? 6 : 40), using: &random) {
            let element = element(use)
            var bytes: [UInt8] = []
            encode(field, .list([element]), isPadded: true, into: &bytes)
            if bytes.starts(with: end) || bytes.count > left { continue }
            left -= bytes.count
            elements.append(element)
        }
        return elements
    }
}
