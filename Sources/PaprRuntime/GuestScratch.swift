// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Memory that one call is lent, and what goes there and comes back. What goes wrong is thrown as the call throws it.
public struct GuestScratch<Memory: GuestMemory, Thrown: BufferThrown> {
    private let memory: Memory
    private var areas: [(address: GuestAddress, size: Int)] = []

    public init(_ memory: Memory) { self.memory = memory }

    /// Gives back all that was lent.
    public func free() {
        for area in areas { memory.free(area.address, size: area.size) }
    }

    /// How many bytes an argument gets: as many as were asked for, and as what goes there needs.
    public func room(_ asked: Int) -> Int { max(asked, 0) }

    /// How many bytes an argument gets; none where nothing goes there.
    public func room(_ asked: Int, _ bytes: [UInt8]?) -> Int { bytes.map { max(asked, $0.count) } ?? 0 }

    /// A place for the argument `field` of `room` bytes or of as many as `bytes`; they come first, zeros behind them. Null for nothing at all.
    public mutating func lend(
        _ field: StaticString, _ bytes: [UInt8]? = nil, room: Int = 0, alignment: Int = 1, below limit: UInt64? = nil
    ) throws(Thrown) -> GuestAddress {
        if bytes == nil, room == 0 { return .null }
        let bytes = bytes ?? [], size = max(bytes.count, room)
        guard let address = memory.allocate(size: size, alignment: alignment, below: limit) else {
            throw .buffer(BufferError(field, at: 0, .noMemory(size)))
        }
        areas.append((address, size))
        memory.write(bytes + [UInt8](repeating: 0, count: size - bytes.count), at: address)
        return address
    }
}

// MARK: - What goes there

extension GuestScratch {
    public func encode(_ field: StaticString, _ bytes: [UInt8]) throws(Thrown) -> [UInt8] { bytes }
    public func encode(_ field: StaticString, _ bytes: [UInt8]?) throws(Thrown) -> [UInt8]? { bytes }
    public func encode(_ field: StaticString, _ text: ByteString) throws(Thrown) -> [UInt8] { text.bytes + [0] }
    public func encode(_ field: StaticString, _ text: ByteString?) throws(Thrown) -> [UInt8]? { text.map { $0.bytes + [0] } }

    public func encode(_ field: StaticString, _ buffer: some GuestBuffer) throws(Thrown) -> [UInt8] {
        try Thrown.converting { () throws(BufferError) in try buffer.encoded() }
    }

    public func encode<Buffer: GuestBuffer>(_ field: StaticString, _ buffer: Buffer?) throws(Thrown) -> [UInt8]? {
        guard let buffer else { return nil }
        return try Thrown.converting { () throws(BufferError) in try buffer.encoded() }
    }

    public func encode<Buffer: GuestBuffer>(_ field: StaticString, _ buffers: [Buffer]) throws(Thrown) -> [UInt8] {
        try Thrown.converting { () throws(BufferError) in
            var writer = BufferWriter()
            try writer.array(buffers, field)
            return writer.bytes
        }
    }

    public func encode<Value: RegisterValue>(_ field: StaticString, _ values: [Value]) throws(Thrown) -> [UInt8] {
        var writer = BufferWriter()
        for value in values { writer.value(value) }
        return writer.bytes
    }

    public func encode<Value: RegisterValue>(_ field: StaticString, _ value: Value) throws(Thrown) -> [UInt8] {
        var writer = BufferWriter()
        writer.value(value)
        return writer.bytes
    }
}

// MARK: - What comes back

extension GuestScratch {
    /// The first `count` elements of `each` bytes of the `room` bytes at `address`; a count beyond them is the hypervisor's mistake.
    public func bytes(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> [UInt8] {
        let (size, overflow) = Int(clamping: count).multipliedReportingOverflow(by: each)
        guard size >= 0, size <= room, !overflow else { throw .buffer(BufferError(field, at: 0, .tooLong(size, limit: room))) }
        return memory.read(at: address, count: size)
    }

    public func decode(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> ByteString {
        let bytes = try bytes(field, at: address, count: count, each: each, room: room)
        return ByteString(bytes.prefix { $0 != 0 })
    }

    public func decode<Buffer: GuestBuffer>(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> Buffer {
        let bytes = try bytes(field, at: address, count: count, each: each, room: room)
        return try Thrown.converting { () throws(BufferError) in try Buffer(bytes: bytes) }
    }

    public func decode<Buffer: GuestBuffer>(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> [Buffer] {
        let bytes = try bytes(field, at: address, count: count, each: each, room: room)
        return try Thrown.converting { () throws(BufferError) in
            var reader = BufferReader(bytes)
            return try reader.array(field)
        }
    }

    public func decode<Value: RegisterValue>(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> [Value] {
        let bytes = try bytes(field, at: address, count: count, each: each, room: room)
        return try Thrown.converting { () throws(BufferError) in
            var reader = BufferReader(bytes)
            return try reader.array(field)
        }
    }

    public func decode<Value: RegisterValue>(
        _ field: StaticString, at address: GuestAddress, count: some BinaryInteger, each: Int = 1, room: Int
    ) throws(Thrown) -> Value {
        let bytes = try bytes(field, at: address, count: count, each: each, room: room)
        return try Thrown.converting { () throws(BufferError) in
            var reader = BufferReader(bytes)
            return try reader.value(field)
        }
    }
}

/// An error that can say that a structure is not what it should be.
public protocol BufferThrown: Error {
    static func buffer(_ error: BufferError) -> Self
}

extension BufferThrown {
    /// What `body` makes; its error thrown as this one.
    public static func converting<Result>(_ body: () throws(BufferError) -> Result) throws(Self) -> Result {
        do throws(BufferError) {
            return try body()
        } catch {
            throw .buffer(error)
        }
    }
}
