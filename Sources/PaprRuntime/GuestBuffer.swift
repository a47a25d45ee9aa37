// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A structure in the memory of the partition, or in registers: read from bytes and written as bytes.
public protocol GuestBuffer<Base>: MemoryValue, Sendable, Equatable {
    /// Of a form of another structure that one, otherwise itself: where the base is asked for, each of its forms will do.
    associatedtype Base: GuestBuffer = Self
    /// The multiples of what it must lie at.
    static var alignment: Int { get }
    /// How many bytes it always takes; `nil`: that depends on its contents.
    static var fixedSize: Int? { get }
    init(from reader: inout BufferReader) throws(BufferError)
    func write(to writer: inout BufferWriter) throws(BufferError)
}

extension GuestBuffer {
    public static var alignment: Int { 1 }
    public static var fixedSize: Int? { nil }

    /// Reads the structure that begins with the first of `bytes`; what is behind it is not looked at.
    public init(decoding bytes: RawSpan) throws(BufferError) {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.byteCount)
        for place in 0..<bytes.byteCount { copy.append(bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)) }
        try self.init(bytes: copy)
    }

    /// Reads the structure that begins with the first of `bytes`; what is behind it is not looked at.
    public init(bytes: [UInt8]) throws(BufferError) {
        var reader = BufferReader(bytes)
        try self.init(from: &reader)
    }

    /// The structure as bytes; lengths and counts in it are derived.
    public func encoded() throws(BufferError) -> [UInt8] {
        var writer = BufferWriter()
        try write(to: &writer)
        return writer.bytes
    }

    /// Writes the structure to the front of `bytes` and tells how many it took.
    public func encode(into bytes: inout MutableRawSpan) throws(BufferError) -> Int {
        let text = try encoded()
        guard text.count <= bytes.byteCount else { throw BufferError("", at: 0, .tooLong(text.count, limit: bytes.byteCount)) }
        for (place, byte) in text.enumerated() { bytes.storeBytes(of: byte, toByteOffset: place, as: UInt8.self) }
        return text.count
    }

    /// The same bytes read as another structure: a form as its base, or a base as one of its forms.
    public func read<Other: GuestBuffer>(as other: Other.Type) throws(BufferError) -> Other { try Other(bytes: encoded()) }
}
