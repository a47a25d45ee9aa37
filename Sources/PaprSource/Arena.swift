/// Where the trees and the model of a run keep their lists: memory that is handed out from large pieces, and given back all at once or never.
///
/// A compiler's run is short, and what owns nothing costs nothing to copy. Not for use from two threads at once.
public final class Arena: @unchecked Sendable {
    @usableFromInline var next: UInt = 0
    @usableFromInline var end: UInt = 0
    private var pieces: [UnsafeMutableRawPointer] = []

    public init() {}

    /// Room for `count` elements, not initialized.
    @inlinable @inline(__always)
    public func allocate<Element>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        let alignment = UInt(MemoryLayout<Element>.alignment)
        let size = UInt(count * MemoryLayout<Element>.stride)
        let start = (next + alignment - 1) & ~(alignment - 1)
        if start + size <= end, next != 0 {
            next = start + size
            return UnsafeMutablePointer(bitPattern: start)!
        }
        return UnsafeMutableRawPointer(bitPattern: piece(size))!.assumingMemoryBound(to: Element.self)
    }

    /// Begins another piece; answers where the first `size` bytes of it lie.
    @usableFromInline
    func piece(_ size: UInt) -> UInt {
        let room = max(Int(size), 256 * 1024)
        let piece = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
        pieces.append(piece)
        next = UInt(bitPattern: piece) + size
        end = UInt(bitPattern: piece) + UInt(room)
        return UInt(bitPattern: piece)
    }

    /// The elements of `array`, kept.
    @inlinable
    public func list<Element>(_ array: [Element]) -> List<Element> {
        if array.isEmpty { return List() }
        let base = allocate(Element.self, array.count)
        array.withUnsafeBufferPointer { base.initialize(from: $0.baseAddress!, count: $0.count) }
        return List(base: base, count: array.count)
    }

    /// `value`, kept.
    @inlinable
    public func hold<Value>(_ value: Value) -> Held<Value> {
        let place = allocate(Value.self, 1)
        place.initialize(to: value)
        return Held(place)
    }

    /// Gives all memory back: nothing that was kept here may be looked at again. For those who make many models in one process.
    public func release() {
        for piece in pieces { piece.deallocate() }
        pieces = []
        next = 0
        end = 0
    }
}

/// A value that never changes, kept by an `Arena`.
@frozen
public struct Held<Value>: @unchecked Sendable {
    @usableFromInline let place: UnsafePointer<Value>

    @inlinable @inline(__always)
    init(_ place: UnsafeMutablePointer<Value>) { self.place = UnsafePointer(place) }

    /// Keeps `value` for as long as the process lives; for what is rare.
    @inlinable
    public init(_ value: Value) {
        let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        place.initialize(to: value)
        self.init(place)
    }

    /// The value in place, not a copy of it.
    @inlinable
    public var value: Value {
        @inline(__always)
        unsafeAddress { place }
    }
}
