// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Reads a structure out of bytes, field after field, never behind their end.
public struct BufferReader: Sendable {
    private let bytes: [UInt8]
    /// Where the next field is, from the start of all bytes.
    public private(set) var offset = 0
    /// Where the innermost structure began.
    public private(set) var start = 0
    private var end: Int

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    /// Bytes of the innermost structure that have been read.
    public var taken: Int { offset - start }
    public var available: Int { end - offset }

    /// What is wrong when a rule of the spec is broken.
    public func broken(_ field: StaticString) -> BufferError { BufferError(field, at: offset, .rule) }

    /// Where a structure lies, and the one around it.
    public struct Extent: Sendable {
        fileprivate var start, end: Int
        fileprivate var size: Int?
    }

    /// Begins a structure here, which takes `size` bytes when that is fixed.
    public mutating func begin(_ field: StaticString, size: Int? = nil) throws(BufferError) -> Extent {
        if let size, size > available { throw BufferError(field, at: offset, .endsEarly(needed: size, available: available)) }
        let outer = Extent(start: start, end: end, size: size)
        start = offset
        if let size { end = offset + size }
        return outer
    }

    /// Ends it: what is left of its size is padding.
    public mutating func finish(_ outer: Extent) {
        if let size = outer.size { offset = start + size }
        (start, end) = (outer.start, outer.end)
    }
}

extension BufferReader {
    /// A number, as many bytes as it is wide or as `bytes` says.
    public mutating func value<Value: RegisterValue>(
        _ field: StaticString, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes
    ) throws(BufferError) -> Value {
        let word = try word(field, bytes, order)
        // Of a number with a sign that is narrower than its type, the sign has to be spread.
        guard bytes < Value.storedBytes, Value(word: .max).word == .max else { return Value(word: word) }
        let unused = UInt64(64 - 8 * bytes)
        return Value(word: UInt64(bitPattern: Int64(bitPattern: word << unused) >> Int64(unused)))
    }

    /// A number of `count` bytes, zero-extended.
    public mutating func word(_ field: StaticString, _ count: Int, _ order: ByteOrder = .big) throws(BufferError) -> UInt64 {
        let first = try take(count, field)
        var word: UInt64 = 0
        for place in 0..<count {
            word = word << 8 | UInt64(bytes[first + (order == .big ? place : count - 1 - place)])
        }
        return word
    }

    /// A number that can only have one value.
    public mutating func fixed(_ field: StaticString, _ count: Int, _ expected: UInt64, _ order: ByteOrder = .big) throws(BufferError) {
        let found = try word(field, count, order)
        if found != expected { throw BufferError(field, at: offset - count, .unexpected(found, expected: expected)) }
    }

    /// Reserved bytes: not looked at.
    public mutating func skip(_ count: Int) throws(BufferError) { _ = try take(count, "_") }

    /// `count` bytes.
    public mutating func bytes(_ field: StaticString, count: Int) throws(BufferError) -> [UInt8] {
        let first = try take(count, field)
        return Array(bytes[first..<offset])
    }

    /// `count` bytes, or as many of them as there are.
    public mutating func cutBytes(_ field: StaticString, count: Int) throws(BufferError) -> [UInt8] {
        try bytes(field, count: min(count, available))
    }

    /// The bytes up to the end of what there is.
    public mutating func rest(_ field: StaticString) throws(BufferError) -> [UInt8] { try bytes(field, count: available) }

    /// The bytes until `size` bytes of the innermost structure are read.
    public mutating func bytes(_ field: StaticString, until size: Int) throws(BufferError) -> [UInt8] {
        guard size >= taken else { throw BufferError(field, at: offset, .badLength(size)) }
        return try bytes(field, count: size - taken)
    }

    /// Text in `count` bytes, zeros behind it.
    public mutating func text(_ field: StaticString, count: Int) throws(BufferError) -> ByteString {
        let all = try bytes(field, count: count)
        return ByteString(all.prefix { $0 != 0 })
    }

    /// Text up to its NUL.
    public mutating func text(_ field: StaticString) throws(BufferError) -> ByteString {
        let first = offset
        while offset < end {
            offset += 1
            if bytes[offset - 1] == 0 { return ByteString(bytes[first..<offset - 1]) }
        }
        throw BufferError(field, at: first, .badText)
    }

    /// A structure inside.
    public mutating func nested<Buffer: GuestBuffer>(_ field: StaticString) throws(BufferError) -> Buffer { try Buffer(from: &self) }

    private mutating func take(_ count: Int, _ field: StaticString) throws(BufferError) -> Int {
        guard count >= 0, count <= available else {
            throw BufferError(field, at: offset, .endsEarly(needed: count, available: available))
        }
        offset += count
        return offset - count
    }
}

extension BufferReader {
    /// `count` numbers.
    public mutating func array<Value: RegisterValue>(
        _ field: StaticString, count: Int, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes
    ) throws(BufferError) -> [Value] {
        var values: [Value] = []
        for _ in 0..<max(count, 0) { values.append(try value(field, order, bytes: bytes)) }
        return values
    }

    /// Numbers until `size` bytes of the innermost structure are read.
    public mutating func array<Value: RegisterValue>(
        _ field: StaticString, until size: Int, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes
    ) throws(BufferError) -> [Value] {
        guard size >= taken else { throw BufferError(field, at: offset, .badLength(size)) }
        var values: [Value] = []
        while taken < size { values.append(try value(field, order, bytes: bytes)) }
        return values
    }

    /// Numbers for as long as there are bytes.
    public mutating func array<Value: RegisterValue>(
        _ field: StaticString, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes
    ) throws(BufferError) -> [Value] {
        try array(field, until: taken + available, order, bytes: bytes)
    }

    /// `count` structures. With a `stride` each has so many bytes to itself; what it leaves of them is passed over.
    public mutating func array<Buffer: GuestBuffer>(_ field: StaticString, count: Int, stride: Int? = nil) throws(BufferError) -> [Buffer] {
        var elements: [Buffer] = []
        for _ in 0..<max(count, 0) { elements.append(try element(field, stride)) }
        return elements
    }

    /// Structures until `size` bytes of the innermost structure are read.
    public mutating func array<Buffer: GuestBuffer>(_ field: StaticString, until size: Int, stride: Int? = nil) throws(BufferError) -> [Buffer] {
        guard size >= taken else { throw BufferError(field, at: offset, .badLength(size)) }
        guard size - taken <= available else {
            throw BufferError(field, at: offset, .endsEarly(needed: size - taken, available: available))
        }
        let outer = end
        end = start + size
        defer { end = outer }
        var elements: [Buffer] = []
        while taken < size { elements.append(try element(field, stride)) }
        return elements
    }

    /// Structures for as long as there are bytes.
    public mutating func array<Buffer: GuestBuffer>(_ field: StaticString, stride: Int? = nil) throws(BufferError) -> [Buffer] {
        try array(field, until: taken + available, stride: stride)
    }

    /// A structure, which may have `stride` bytes to itself.
    private mutating func element<Buffer: GuestBuffer>(_ field: StaticString, _ stride: Int?) throws(BufferError) -> Buffer {
        guard let stride else { return try element(field) }
        guard stride >= 0, stride <= available else { throw BufferError(field, at: offset, .endsEarly(needed: stride, available: available)) }
        let (outer, next) = (end, offset + stride)
        end = next
        defer { end = outer }
        let element: Buffer = try element(field)
        offset = next
        return element
    }

    /// Numbers up to one that is `terminator`, or for as long as there are bytes.
    public mutating func array<Value: RegisterValue>(
        _ field: StaticString, terminator: UInt64, of count: Int, _ order: ByteOrder = .big
    ) throws(BufferError) -> [Value] {
        var values: [Value] = []
        while try !ends(terminator, count, order) { values.append(try value(field, order, bytes: count)) }
        return values
    }

    /// Structures up to one whose first number, of `count` bytes, is `terminator`, or for as long as there are bytes. That number is all there is of the last one.
    public mutating func array<Buffer: GuestBuffer>(
        _ field: StaticString, terminator: UInt64, of count: Int, _ order: ByteOrder = .big
    ) throws(BufferError) -> [Buffer] {
        var elements: [Buffer] = []
        while try !ends(terminator, count, order) { elements.append(try element(field)) }
        return elements
    }

    /// Whether a list is over; takes the number that says so.
    private mutating func ends(_ terminator: UInt64, _ count: Int, _ order: ByteOrder) throws(BufferError) -> Bool {
        if available < count { return true }
        let before = offset
        if try word("_", count, order) == terminator { return true }
        offset = before
        return false
    }

    private mutating func element<Buffer: GuestBuffer>(_ field: StaticString) throws(BufferError) -> Buffer {
        let before = offset
        let element = try Buffer(from: &self)
        if offset == before { throw BufferError(field, at: offset, .noProgress) }
        return element
    }
}
