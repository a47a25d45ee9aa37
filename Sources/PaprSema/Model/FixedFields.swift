/// A number in memory that is always the same.
public struct FixedField: Sendable {
    /// In bytes from the start of the part of memory that was asked for.
    public var offset: Int
    public var size: Int
    public var byteOrder: ByteOrder
    /// As its bytes hold it.
    public var value: UInt64
}

extension Model {
    /// The fixed numbers at fixed places in memory that is handed back, those of buffers inside among them.
    public func fixedFields(in memory: Continuation.Memory, of call: Call) -> [FixedField] {
        var base = call.parameters[memory.parameter].type.base
        for place in memory.fields {
            guard case .buffer(let id) = base, case .nested(let inner) = self[id].fields[place].kind else { return [] }
            base = .buffer(inner)
        }
        guard case .one = memory.fields.isEmpty ? call.parameters[memory.parameter].type.extent : .one, case .buffer(let id) = base else { return [] }
        var fields: [FixedField] = []
        gather(id, at: 0, into: &fields)
        return fields
    }

    private func gather(_ id: BufferID, at start: Int, into fields: inout [FixedField]) {
        for field in self[id].fields {
            guard let offset = field.offset else { return }
            if field.condition != nil { continue }
            if case .nested(let inner) = field.kind { gather(inner, at: start + offset, into: &fields) }
            guard let size = field.size, size <= 8, case .number(let value)? = fixedValue(field.fixed, id) else { continue }
            let word = UInt64(truncatingIfNeeded: value)
            fields.append(FixedField(offset: start + offset, size: size, byteOrder: field.byteOrder, value: size == 8 ? word : word & (1 << UInt64(size * 8) - 1)))
        }
    }

    private func fixedValue(_ formula: Formula?, _ id: BufferID) -> Formula? {
        if case .sizeOfSelf? = formula { return self[id].wholeSize.map { .number(Int128($0)) } }
        return formula
    }
}
