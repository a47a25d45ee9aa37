// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Writes a structure as bytes, field after field.
public struct BufferWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// Where the innermost structure began.
    private var start = 0

    public init() {}

    /// Bytes of the innermost structure that have been written.
    public var taken: Int { bytes.count - start }

    /// What is wrong when a rule of the spec is broken.
    public func broken(_ field: StaticString) -> BufferError { BufferError(field, at: bytes.count, .rule) }

    /// Where the structure around began.
    public struct Extent: Sendable {
        fileprivate var start: Int
    }

    /// Begins a structure here.
    public mutating func begin() -> Extent {
        let outer = Extent(start: start)
        start = bytes.count
        return outer
    }

    /// Ends it, with zeros up to `size` when that is fixed.
    public mutating func finish(_ outer: Extent, _ field: StaticString, size: Int? = nil) throws(BufferError) {
        if let size {
            guard taken <= size else { throw BufferError(field, at: start, .tooLong(taken, limit: size)) }
            zeros(size - taken)
        }
        start = outer.start
    }
}

extension BufferWriter {
    /// A number, in as many bytes as it is wide or as `bytes` says.
    public mutating func value<Value: RegisterValue>(_ value: Value, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes) {
        word(value.word, bytes, order)
    }

    /// Numbers, each in as many bytes as it is wide.
    public mutating func values<A: RegisterValue, B: RegisterValue>(_ a: A, _ b: B) {
        value(a)
        value(b)
    }

    /// Numbers, each in as many bytes as it is wide.
    public mutating func values<A: RegisterValue, B: RegisterValue, C: RegisterValue>(_ a: A, _ b: B, _ c: C) {
        values(a, b)
        value(c)
    }

    /// Numbers, each in as many bytes as it is wide.
    public mutating func values<A: RegisterValue, B: RegisterValue, C: RegisterValue, D: RegisterValue>(_ a: A, _ b: B, _ c: C, _ d: D) {
        values(a, b)
        values(c, d)
    }

    /// The low `count` bytes of `word`.
    public mutating func word(_ word: UInt64, _ count: Int, _ order: ByteOrder = .big) {
        for place in 0..<count {
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * (order == .big ? count - 1 - place : place))))
        }
    }

    /// Zeros.
    public mutating func zeros(_ count: Int) { for _ in 0..<count { bytes.append(0) } }

    /// A number that is derived, in `count` bytes; it must fit.
    public mutating func derived(_ field: StaticString, _ number: Int, _ count: Int, _ order: ByteOrder = .big) throws(BufferError) {
        try fits(number, count, field, at: bytes.count)
        word(UInt64(number), count, order)
    }

    /// Room for a number that is only known later: see `fill`.
    public mutating func hole(_ count: Int) -> Int {
        zeros(count)
        return bytes.count - count
    }

    /// Writes the number that `hole` left room for.
    public mutating func fill(
        _ hole: Int, _ field: StaticString, _ number: Int, _ count: Int, _ order: ByteOrder = .big
    ) throws(BufferError) {
        try fits(number, count, field, at: hole)
        for place in 0..<count {
            bytes[hole + place] = UInt8(truncatingIfNeeded: number >> (8 * (order == .big ? count - 1 - place : place)))
        }
    }

    private func fits(_ number: Int, _ count: Int, _ field: StaticString, at offset: Int) throws(BufferError) {
        let limit = count >= 8 ? Int.max : 1 << (8 * count) - 1
        if number < 0 || number > limit { throw BufferError(field, at: offset, .tooLong(number, limit: limit)) }
    }

    /// Bytes, `count` of them when that is fixed.
    public mutating func bytes(_ more: [UInt8], _ field: StaticString, count: Int? = nil) throws(BufferError) {
        try expect(more.count, count, field)
        bytes += more
    }

    /// Text with zeros up to `count` bytes.
    public mutating func text(_ text: ByteString, _ field: StaticString, count: Int) throws(BufferError) {
        guard text.bytes.count <= count else { throw BufferError(field, at: bytes.count, .tooLong(text.bytes.count, limit: count)) }
        try append(text, field)
        zeros(count - text.bytes.count)
    }

    /// Text and its NUL.
    public mutating func text(_ text: ByteString, _ field: StaticString) throws(BufferError) {
        try append(text, field)
        bytes.append(0)
    }

    private mutating func append(_ text: ByteString, _ field: StaticString) throws(BufferError) {
        if text.bytes.contains(0) { throw BufferError(field, at: bytes.count, .badText) }
        bytes += text.bytes
    }

    /// A structure inside.
    public mutating func nested<Buffer: GuestBuffer>(_ buffer: Buffer) throws(BufferError) { try buffer.write(to: &self) }

    /// Numbers, `count` of them when that is fixed.
    public mutating func array<Value: RegisterValue>(
        _ values: [Value], _ field: StaticString, count: Int? = nil, _ order: ByteOrder = .big, bytes: Int = Value.storedBytes
    ) throws(BufferError) {
        try expect(values.count, count, field)
        for element in values { value(element, order, bytes: bytes) }
    }

    /// Structures, `count` of them when that is fixed.
    public mutating func array<Buffer: GuestBuffer>(_ buffers: [Buffer], _ field: StaticString, count: Int? = nil) throws(BufferError) {
        try expect(buffers.count, count, field)
        for buffer in buffers { try buffer.write(to: &self) }
    }

    /// Structures, `count` of them when that is fixed, each in `stride` bytes, of which it may leave some zero.
    public mutating func array<Buffer: GuestBuffer>(_ buffers: [Buffer], _ field: StaticString, count: Int? = nil, stride: Int) throws(BufferError) {
        try expect(buffers.count, count, field)
        for buffer in buffers {
            let first = bytes.count
            try buffer.write(to: &self)
            let used = bytes.count - first
            guard used <= stride else { throw BufferError(field, at: first, .tooLong(used, limit: stride)) }
            zeros(stride - used)
        }
    }

    /// Numbers, and behind them `terminator`, which is none of them: as often as it goes into a structure of `size` bytes, otherwise once.
    public mutating func array<Value: RegisterValue>(
        _ values: [Value], _ field: StaticString, terminator: UInt64, of count: Int, _ order: ByteOrder = .big, upTo size: Int? = nil
    ) throws(BufferError) {
        for element in values {
            let first = bytes.count
            value(element, order, bytes: count)
            try begins(at: first, with: terminator, count, order, field)
        }
        end(terminator, count, order, size)
    }

    /// Structures, and behind them `terminator`, with which none of them begins: as often as it goes into a structure of `size` bytes, otherwise once.
    public mutating func array<Buffer: GuestBuffer>(
        _ buffers: [Buffer], _ field: StaticString, terminator: UInt64, of count: Int, _ order: ByteOrder = .big, upTo size: Int? = nil
    ) throws(BufferError) {
        for buffer in buffers {
            let first = bytes.count
            try buffer.write(to: &self)
            try begins(at: first, with: terminator, count, order, field)
        }
        end(terminator, count, order, size)
    }

    private func begins(at first: Int, with terminator: UInt64, _ count: Int, _ order: ByteOrder, _ field: StaticString) throws(BufferError) {
        for place in 0..<count where bytes[first + place] != UInt8(truncatingIfNeeded: terminator >> UInt64(8 * (order == .big ? count - 1 - place : place))) { return }
        throw BufferError(field, at: first, .rule)
    }

    private mutating func end(_ terminator: UInt64, _ count: Int, _ order: ByteOrder, _ size: Int?) {
        guard let size else { return word(terminator, count, order) }
        while taken + count <= size { word(terminator, count, order) }
    }

    private func expect(_ found: Int, _ count: Int?, _ field: StaticString) throws(BufferError) {
        if let count, found != count { throw BufferError(field, at: bytes.count, .wrongCount(found, expected: count)) }
    }
}
