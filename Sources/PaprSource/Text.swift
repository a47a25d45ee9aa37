/// A run of UTF-8 bytes that lives as long as the process.
///
/// Source files and interned names are never freed: a compiler's run is short and a slice that owns nothing costs nothing to copy.
/// Trivial: a pointer and a count, 16 bytes, no reference counting.
@frozen
public struct Text: @unchecked Sendable {
    public let base: UnsafePointer<UInt8>
    public let count: Int

    @inlinable @inline(__always)
    public init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// The bytes of a literal, without a copy.
    @inlinable
    public init(_ literal: StaticString) {
        self.init(base: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// Copies `bytes` to memory that is never freed.
    public init(copying bytes: some Collection<UInt8>) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Swift.max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        self.init(base: UnsafePointer(copy.baseAddress!), count: bytes.count)
    }

    public static var empty: Text { Text("") }

    @inlinable public var isEmpty: Bool { count == 0 }
    @inlinable public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
    @inlinable public subscript(index: Int) -> UInt8 { base[index] }

    /// The bytes from `range.lowerBound` up to `range.upperBound`, which must lie inside.
    @inlinable
    public subscript(range: Range<Int>) -> Text {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return Text(base: base + range.lowerBound, count: range.count)
    }

    /// The text as a `String`; for messages, not for output.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Text: Hashable {
    @inlinable
    public static func == (left: Text, right: Text) -> Bool {
        left.count == right.count && (left.base == right.base || left.bytes.elementsEqual(right.bytes))
    }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}

extension Text: Comparable {
    public static func < (left: Text, right: Text) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

extension Text: CustomStringConvertible {
    public var description: String { string }
}
