/// A list that never changes and owns nothing: a pointer and a count, copied without counting references. Its memory belongs to an `Arena`.
@frozen
public struct List<Element>: RandomAccessCollection, @unchecked Sendable {
    @usableFromInline let base: UnsafePointer<Element>?
    public let count: Int

    /// No elements.
    @inlinable @inline(__always)
    public init() {
        base = nil
        count = 0
    }

    @inlinable @inline(__always)
    public init(base: UnsafeMutablePointer<Element>, count: Int) {
        self.base = UnsafePointer(base)
        self.count = count
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The element in place, not a copy of it.
    @inlinable
    public subscript(index: Int) -> Element {
        @inline(__always)
        unsafeAddress {
            precondition(index >= 0 && index < count, "no such element")
            return base.unsafelyUnwrapped + index
        }
    }

    @inlinable
    public func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows -> Result? {
        try body(UnsafeBufferPointer(start: base, count: count))
    }
}

/// A list while it grows, in the arena's memory: what it outgrows stays there unused.
public struct ListBuilder<Element> {
    @usableFromInline let arena: Arena
    @usableFromInline var base: UnsafeMutablePointer<Element>?
    @usableFromInline var capacity = 0
    public var count = 0

    @inlinable
    public init(_ arena: Arena) { self.arena = arena }

    @inlinable
    public mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (base.unsafelyUnwrapped + count).initialize(to: element)
        count += 1
    }

    /// What was appended so far. Nothing is appended behind it.
    @inlinable
    public var list: List<Element> { base.map { List(base: $0, count: count) } ?? List() }

    @inlinable
    mutating func grow() {
        capacity = max(capacity * 2, 4)
        let larger = arena.allocate(Element.self, capacity)
        if let base { larger.moveInitialize(from: base, count: count) }
        base = larger
    }
}

extension List: Equatable where Element: Equatable {
    @inlinable public static func == (left: List, right: List) -> Bool { left.base == right.base && left.count == right.count || left.elementsEqual(right) }
}

extension List: ExpressibleByArrayLiteral {
    /// For what is empty: a list with elements is made by an `Arena`.
    @inlinable
    public init(arrayLiteral elements: Element...) {
        precondition(elements.isEmpty, "an arena makes lists")
        self.init()
    }
}

extension List {
    /// All but the first element, which there is.
    @inlinable public var withoutFirst: List { List(base: UnsafeMutablePointer(mutating: base.unsafelyUnwrapped + 1), count: count - 1) }
}
