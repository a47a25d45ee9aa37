import Glibc
import PaprSema
import PaprSource

/// Something that can be printed into a `TextBuffer` without making a `String` first.
public protocol Printable {
    func print(into buffer: TextBuffer)
}

/// The text of one output file: bytes that only grow, and the current indentation.
///
/// A class, so that the generators of one file share it; never shared between threads.
public final class TextBuffer {
    // The run-time check for overlapping accesses took a quarter of a back-end's time; nothing here holds an access across a call.
    @exclusivity(unchecked) @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) @usableFromInline var capacity: Int
    @exclusivity(unchecked) public private(set) var count = 0
    /// Columns of white space before a line.
    @exclusivity(unchecked) public var indentation = 0
    public let indentWidth: Int

    public init(capacity: Int = 1 << 16, indentWidth: Int = 4) {
        base = malloc(max(capacity, 1)).assumingMemoryBound(to: UInt8.self)
        self.capacity = capacity
        self.indentWidth = indentWidth
    }

    deinit { free(base) }

    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Drops what was printed behind the first `length` bytes.
    public func truncate(to length: Int) {
        precondition(length <= count)
        count = length
    }

    @inline(__always)
    func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never)
    private func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        // The C library moves large blocks by remapping their pages, without touching a byte.
        guard let larger = realloc(base, capacity) else { fatalError("out of memory") }
        base = larger.assumingMemoryBound(to: UInt8.self)
    }

    @inline(__always)
    public func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        (base + count).update(from: source, count: length)
        count += length
    }

    @inline(__always)
    public func append(byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    /// Prints the pieces one after the other: literals, names, texts, numbers (decimal), `Hex`.
    @inline(__always)
    public func put<each Piece: Printable>(_ piece: repeat each Piece) {
        repeat (each piece).print(into: self)
    }

    /// The indentation, the pieces, and a line break.
    @inline(__always)
    public func line<each Piece: Printable>(_ piece: repeat each Piece) {
        indent()
        repeat (each piece).print(into: self)
        append(byte: UInt8(ascii: "\n"))
    }

    /// An empty line.
    public func blank() { append(byte: UInt8(ascii: "\n")) }

    /// The indentation of a line that `put` goes on with.
    @inline(__always)
    public func indent() {
        reserve(indentation)
        (base + count).update(repeating: UInt8(ascii: " "), count: indentation)
        count += indentation
    }

    /// What `body` prints is one step further in.
    @inline(__always)
    public func indented(_ body: () -> Void) {
        indentation += indentWidth
        body()
        indentation -= indentWidth
    }

    /// `opening`, the indented body, `closing`.
    @inline(__always)
    public func block<Opening: Printable, Closing: Printable>(_ opening: Opening, _ closing: Closing, _ body: () -> Void) {
        line(opening)
        indented(body)
        line(closing)
    }
}

// The optimiser leaves a parameter pack as a loop over witness tables, which costs more than the bytes it copies: so the usual numbers of pieces
// are spelled out.
extension TextBuffer {
    @inline(__always)
    public func put<A: Printable>(_ a: A) { a.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable>(_ a: A, _ b: B) { a.print(into: self); b.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable>(_ a: A, _ b: B, _ c: C) { a.print(into: self); b.print(into: self); c.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable>(_ a: A, _ b: B, _ c: C, _ d: D) { a.print(into: self); b.print(into: self); c.print(into: self); d.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable>(_ a: A, _ b: B, _ c: C, _ d: D, _ e: E) { a.print(into: self); b.print(into: self); c.print(into: self); d.print(into: self); e.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable>(_ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F) { a.print(into: self); b.print(into: self); c.print(into: self); d.print(into: self); e.print(into: self); f.print(into: self) }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) {
        put(a, b, c, d, e, f)
        put(g)
    }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable, H: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) {
        put(a, b, c, d, e, f)
        put(g, h)
    }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable, H: Printable, I: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) {
        put(a, b, c, d, e, f)
        put(g, h, i)
    }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable, H: Printable, I: Printable, J: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) {
        put(a, b, c, d, e, f)
        put(g, h, i, j)
    }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable, H: Printable, I: Printable, J: Printable, K: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) {
        put(a, b, c, d, e, f)
        put(g, h, i, j, k)
    }

    @inline(__always)
    public func put<A: Printable, B: Printable, C: Printable, D: Printable, E: Printable, F: Printable, G: Printable, H: Printable, I: Printable, J: Printable, K: Printable, L: Printable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) {
        put(a, b, c, d, e, f)
        put(g, h, i, j, k, l)
    }

    @inline(__always)
    public func line<A: Printable>(_ a: A) { indent(); put(a); append(byte: UInt8(ascii: "\n")) }

    @inline(__always)
    public func line<A: Printable, B: Printable>(_ a: A, _ b: B) { indent(); put(a, b); append(byte: UInt8(ascii: "\n")) }

    @inline(__always)
    public func line<A: Printable, B: Printable, C: Printable>(_ a: A, _ b: B, _ c: C) { indent(); put(a, b, c); append(byte: UInt8(ascii: "\n")) }

    @inline(__always)
    public func line<A: Printable, B: Printable, C: Printable, D: Printable>(_ a: A, _ b: B, _ c: C, _ d: D) { indent(); put(a, b, c, d); append(byte: UInt8(ascii: "\n")) }
}

extension StaticString: Printable {
    @inline(__always)
    public func print(into buffer: TextBuffer) { buffer.append(utf8Start, utf8CodeUnitCount) }
}

extension String: Printable {
    @inline(__always)
    public func print(into buffer: TextBuffer) {
        var copy = self
        copy.withUTF8 { bytes in
            if let base = bytes.baseAddress { buffer.append(base, bytes.count) }
        }
    }
}

extension Text: Printable {
    @inline(__always)
    public func print(into buffer: TextBuffer) { buffer.append(base, count) }
}

extension Name: Printable {
    @inline(__always)
    public func print(into buffer: TextBuffer) { buffer.append(text.base, text.count) }
}

extension Int: Printable {
    public func print(into buffer: TextBuffer) { buffer.decimal(Int128(self)) }
}

extension UInt64: Printable {
    public func print(into buffer: TextBuffer) { buffer.decimal(Int128(self)) }
}

extension Int128: Printable {
    public func print(into buffer: TextBuffer) { buffer.decimal(self) }
}

/// A number in hexadecimal with `0x`, upper-case digits, at least `digits` of them.
public struct Hex: Printable {
    public var value: UInt64
    public var digits: Int

    public init(_ value: UInt64, digits: Int = 1) {
        self.value = value
        self.digits = digits
    }

    public func print(into buffer: TextBuffer) {
        let needed = max(digits, (64 - value.leadingZeroBitCount + 3) / 4, 1)
        buffer.put("0x" as StaticString)
        for digit in stride(from: needed - 1, through: 0, by: -1) {
            let nibble = UInt8(truncatingIfNeeded: digit >= 16 ? 0 : (value >> UInt64(digit * 4)) & 15)
            buffer.append(byte: nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10)
        }
    }
}

extension TextBuffer {
    func decimal(_ value: Int128) {
        if value < 0 { append(byte: UInt8(ascii: "-")) }
        let magnitude = value.magnitude
        guard let small = UInt64(exactly: magnitude) else { return String(magnitude).print(into: self) }
        var rest = small
        var length = 1
        while rest >= 10 { rest /= 10; length += 1 }
        reserve(length)
        rest = small
        for place in stride(from: length - 1, through: 0, by: -1) {
            base[count + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }
}
