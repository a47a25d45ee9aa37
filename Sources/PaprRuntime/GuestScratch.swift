/// Memory that one call is lent; given back all at once when the call is over. What goes wrong is thrown as the call throws it.
public struct GuestScratch<Memory: GuestMemory, Thrown: BufferThrown> {
    private let memory: Memory
    private var areas: [(address: GuestAddress, size: Int)] = []

    public init(_ memory: Memory) { self.memory = memory }

    /// Gives back all that was lent.
    public func free() {
        for area in areas { memory.free(area.address, size: area.size) }
    }

    /// A place for the argument `field` of `room` bytes or of as many as `bytes`; they come first, zeros behind them.
    public mutating func lend(
        _ field: StaticString, _ bytes: [UInt8] = [], room: Int = 0, alignment: Int = 1, below limit: UInt64? = nil
    ) throws(Thrown) -> GuestAddress {
        let size = max(bytes.count, room)
        guard let address = memory.allocate(size: size, alignment: alignment, below: limit) else {
            throw .buffer(BufferError(field, at: 0, .noMemory(size)))
        }
        areas.append((address, size))
        memory.write(bytes + [UInt8](repeating: 0, count: size - bytes.count), at: address)
        return address
    }

    /// The first `count` of the `room` bytes at `address`, which hold the argument `field`; a count beyond them is the hypervisor's mistake.
    public func bytes(_ field: StaticString, at address: GuestAddress, count: some BinaryInteger, room: Int) throws(Thrown) -> [UInt8] {
        let count = Int(clamping: count)
        guard count >= 0, count <= room else { throw .buffer(BufferError(field, at: 0, .tooLong(count, limit: room))) }
        return memory.read(at: address, count: count)
    }

    /// What `body` makes, its error thrown as the call throws it.
    public func convert<Result>(_ body: () throws(BufferError) -> Result) throws(Thrown) -> Result {
        do throws(BufferError) {
            return try body()
        } catch {
            throw .buffer(error)
        }
    }
}

/// An error that can say that a structure is not what it should be.
public protocol BufferThrown: Error {
    static func buffer(_ error: BufferError) -> Self
}
