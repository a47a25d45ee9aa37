// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Something that goes to memory for a call, or comes from there: a structure, a number, text, several of them, or nothing.
public protocol MemoryValue {
    /// The bytes that go there; `nil`: there is nothing. What is wrong with them is told of `field`.
    func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]?
    /// Reads what came, up to the end of the bytes where it has no size of its own.
    static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> Self
}

extension GuestBuffer {
    public func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]? { try encoded() }
    public static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> Self { try Self(from: &reader) }
}

extension RegisterValue {
    public func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]? {
        var writer = BufferWriter()
        writer.value(self)
        return writer.bytes
    }

    public static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> Self { try reader.value(field) }
}

extension ByteString: MemoryValue {
    public func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]? { bytes + [0] }

    public static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> ByteString {
        ByteString(try reader.rest(field).prefix { $0 != 0 })
    }
}

extension Array: MemoryValue where Element: MemoryValue {
    public func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]? {
        var bytes: [UInt8] = []
        for element in self { bytes += try element.memoryBytes(field) ?? [] }
        return bytes
    }

    public static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> [Element] {
        var elements: [Element] = []
        while reader.available > 0 {
            let before = reader.offset
            elements.append(try Element.fromMemory(field, &reader))
            if reader.offset == before { throw BufferError(field, at: before, .noProgress) }
        }
        return elements
    }
}

extension Optional: MemoryValue where Wrapped: MemoryValue {
    public func memoryBytes(_ field: StaticString) throws(BufferError) -> [UInt8]? {
        guard let value = self else { return nil }
        return try value.memoryBytes(field)
    }

    public static func fromMemory(_ field: StaticString, _ reader: inout BufferReader) throws(BufferError) -> Wrapped? {
        try Wrapped.fromMemory(field, &reader)
    }
}
