// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// An address in the memory of the partition, as the hypervisor is told it: logical real.
public struct GuestAddress: NamedNumber, Comparable {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// No address.
    public static let null = GuestAddress(rawValue: 0)

    public static func < (left: GuestAddress, right: GuestAddress) -> Bool { left.rawValue < right.rawValue }

    /// The address `bytes` further on; it wraps as the machine's do.
    public static func + (address: GuestAddress, bytes: Int) -> GuestAddress {
        GuestAddress(rawValue: address.rawValue &+ UInt64(truncatingIfNeeded: bytes))
    }
}

/// The partition's memory, as far as a caller needs it: a place for what a call reads or writes.
///
/// What is allocated is contiguous for the hypervisor and stays where it is: no stack, nothing that is only mapped.
public protocol GuestMemory: Sendable {
    /// A place of `size` bytes at a multiple of `alignment` that ends below `limit`; `nil` when there is none.
    func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress?
    /// Gives back what `allocate` gave.
    func free(_ address: GuestAddress, size: Int)
    func write(_ bytes: RawSpan, at address: GuestAddress)
    func read(at address: GuestAddress, into bytes: inout MutableRawSpan)
}

extension GuestMemory {
    /// Writes `bytes` at `address`.
    public func write(_ bytes: [UInt8], at address: GuestAddress) { write(bytes.span.bytes, at: address) }

    /// Reads `count` bytes at `address`.
    public func read(at address: GuestAddress, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(count, 0))
        var span = bytes.mutableSpan
        var raw = span.mutableBytes
        read(at: address, into: &raw)
        return bytes
    }

    /// A number of up to eight bytes at `address`.
    public func number(at address: GuestAddress, size: Int, order: ByteOrder = .big) -> UInt64 {
        let bytes = read(at: address, count: size)
        return (order == .big ? bytes : bytes.reversed()).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Writes a structure at `address`.
    public func write<Buffer: GuestBuffer>(_ buffer: Buffer, at address: GuestAddress) throws(BufferError) {
        write(try buffer.encoded(), at: address)
    }

    /// Reads a structure that takes at most `count` bytes at `address`.
    public func read<Buffer: GuestBuffer>(_ type: Buffer.Type, at address: GuestAddress, count: Int) throws(BufferError) -> Buffer {
        try Buffer(bytes: read(at: address, count: count))
    }
}

/// An address as an adapter sees memory: through a table that the hypervisor keeps.
public struct BusAddress: NamedNumber, Comparable {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    public static func < (left: BusAddress, right: BusAddress) -> Bool { left.rawValue < right.rawValue }
}
