import PaprSema
import PaprSource

/// The bytes of values.
extension RandomBuffer {
    func encode(_ buffer: Buffer, _ values: [Value], into bytes: inout [UInt8]) {
        let start = bytes.count
        for (field, value) in zip(buffer.fields, values) { encode(field, value, isPadded: buffer.paddedSize != nil, into: &bytes) }
        guard let size = buffer.paddedSize else { return }
        if let end = terminator(buffer.fields, values) {
            while bytes.count - start + end.scalar.bytes <= size { encode(end.word, end.scalar.bytes, end.byteOrder, into: &bytes) }
        }
        bytes += [UInt8](repeating: 0, count: max(0, start + size - bytes.count))
    }

    /// What ends the list that is the last of these fields.
    func terminator(_ fields: List<Field>, _ values: [Value]) -> Field.Terminator? {
        guard let last = fields.last else { return nil }
        if case .union(_, let arms) = last.kind, case .arm(let place, let inner)? = values.last { return terminator(arms[place].fields, inner) }
        return last.terminator
    }

    func encode(_ field: Field, _ value: Value, isPadded: Bool, into bytes: inout [UInt8]) {
        switch (field.kind, value) {
        case (_, .absent): break
        case (_, .nothing(let count)): bytes += [UInt8](repeating: 0, count: count)
        case (.scalar(let use), .number(let number)): encode(field.name == nil && field.fixed == nil ? 0 : number, use.scalar!.bytes, field.byteOrder, into: &bytes)
        case (.nested(let id), .structure(let values)): encode(model[id], values, into: &bytes)
        case (.array(let use), .list(let elements)):
            for element in elements {
                if case .strided(let inner, let stride) = element {
                    let first = bytes.count
                    encode(field, .list([inner]), isPadded: true, into: &bytes)
                    bytes += [UInt8](repeating: 0, count: first + stride - bytes.count)
                }
                if case .number(let number) = element { encode(number, use.scalar!.bytes, field.byteOrder, into: &bytes) }
                if case .structure(let values) = element, case .buffer(let id) = use.base { encode(model[id], values, into: &bytes) }
            }
            if let end = field.terminator, !isPadded { encode(end.word, end.scalar.bytes, end.byteOrder, into: &bytes) }
        case (_, .bytes(let content)), (_, .other(let content)): bytes += content
        case (.cstring(let extent), .text(let text)):
            if case .fixed(let count) = extent { bytes += text + [UInt8](repeating: 0, count: count - text.count) } else { bytes += text + [0] }
        case (.union(_, let arms), .arm(let place, let values)):
            for (field, value) in zip(arms[place].fields, values) { encode(field, value, isPadded: isPadded, into: &bytes) }
        default: preconditionFailure("a value of another kind")
        }
    }

    func encode(_ number: UInt64, _ count: Int, _ order: ByteOrder, into bytes: inout [UInt8]) {
        let little = (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
        bytes += order == .little || order == .native && !bigEndian ? little : little.reversed()
    }
}
