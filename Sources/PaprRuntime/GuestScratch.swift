// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Memory that one call is lent, and what goes there and comes back. What goes wrong is thrown as the call throws it.
public struct GuestScratch<Memory: GuestMemory, Thrown: BufferThrown> {
    private let memory: Memory
    private var areas: [Lent] = []

    public init(_ memory: Memory, throwing thrown: Thrown.Type) { self.memory = memory }

    /// Gives back all that was lent.
    public func free() {
        for area in areas { memory.free(area.address, size: area.size) }
    }
}

/// The memory of one argument.
public struct Lent: Sendable {
    /// The argument, as the spec names it.
    public let field: StaticString
    /// `.null` where nothing goes there and nothing comes back.
    public let address: GuestAddress
    /// How many bytes went there.
    public let count: Int
    /// How many bytes may come back.
    public let room: Int
    /// They are a list of pieces, where the bytes go or come from.
    public private(set) var isList = false
    fileprivate var size: Int { max(count, room) }
    /// How many bytes there are, of a list with the sign changed.
    public var length: Int { isList ? -count : size }
    var ofList: Lent {
        var lent = self
        lent.isList = true
        return lent
    }
}

// MARK: - What goes there

extension GuestScratch {
    /// Memory that holds `value`, and as much as the hypervisor may write there: `room` bytes, or as many as `value` has. None for nothing.
    public mutating func lend(
        _ field: StaticString, _ value: some MemoryValue, room: Int = 0, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0
    ) throws(Thrown) -> Lent {
        let bytes = try Thrown.converting { () throws(BufferError) in try value.memoryBytes(field) }
        return try lend(field, bytes, room: room, alignment: alignment, below: limit, within: block)
    }

    /// Memory that holds `bytes`.
    public mutating func lend(
        _ field: StaticString, _ bytes: [UInt8], room: Int = 0, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0
    ) throws(Thrown) -> Lent {
        try lend(field, Optional(bytes), room: room, alignment: alignment, below: limit, within: block)
    }

    /// Memory that holds `bytes`; none for `nil`.
    public mutating func lend(
        _ field: StaticString, _ bytes: [UInt8]?, room: Int = 0, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0
    ) throws(Thrown) -> Lent {
        guard let bytes else { return Lent(field: field, address: .null, count: 0, room: 0) }
        return try lend(field, bytes, max(room, bytes.count), alignment, limit, block)
    }

    /// Memory of `room` bytes for what comes back; none for no bytes at all.
    public mutating func lend(_ field: StaticString, room: Int, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0) throws(Thrown) -> Lent {
        if room == 0 { return Lent(field: field, address: .null, count: 0, room: 0) }
        return try lend(field, [], max(room, 0), alignment, limit, block)
    }

    private mutating func lend(
        _ field: StaticString, _ bytes: [UInt8], _ room: Int, _ alignment: Int, _ limit: UInt64?, _ block: Int
    ) throws(Thrown) -> Lent {
        // What lies at a multiple of its size crosses no block that is as large.
        var alignment = alignment
        while alignment < room, alignment < block { alignment *= 2 }
        guard let address = memory.allocate(size: room, alignment: alignment, below: limit) else {
            throw .buffer(BufferError(field, at: 0, .noMemory(room)))
        }
        let lent = Lent(field: field, address: address, count: bytes.count, room: room)
        areas.append(lent)
        memory.write(bytes + [UInt8](repeating: 0, count: room - bytes.count), at: address)
        return lent
    }
}

// MARK: - What comes back

extension GuestScratch {
    /// All bytes of an argument's memory.
    public func bytes(_ lent: Lent) throws(Thrown) -> [UInt8] { try bytes(lent, count: lent.room) }

    /// The first `count` elements of `each` bytes; a count beyond what there is is the hypervisor's mistake.
    public func bytes(_ lent: Lent, count: some BinaryInteger, each: Int = 1) throws(Thrown) -> [UInt8] {
        // What came lies in the pieces.
        if lent.isList { return [] }
        let (size, overflow) = Int(clamping: count).multipliedReportingOverflow(by: each)
        guard size >= 0, size <= lent.room, !overflow else { throw .buffer(BufferError(lent.field, at: 0, .tooLong(size, limit: lent.room))) }
        return memory.read(at: lent.address, count: size)
    }

    /// What all of an argument's memory holds.
    public func decode<Value: MemoryValue>(_ lent: Lent) throws(Thrown) -> Value { try decode(lent, count: lent.room) }

    /// What the first `count` elements of `each` bytes hold.
    public func decode<Value: MemoryValue>(_ lent: Lent, count: some BinaryInteger, each: Int = 1) throws(Thrown) -> Value {
        let bytes = try bytes(lent, count: count, each: each)
        return try Thrown.converting { () throws(BufferError) in
            var reader = BufferReader(bytes)
            return try Value.fromMemory(lent.field, &reader)
        }
    }
}
