/// An interned word: two names are equal exactly when they are the same bytes, and comparing them compares a pointer.
///
/// Only `Interner` makes names.
@frozen
public struct Name: Hashable, @unchecked Sendable {
    public let text: Text

    @inlinable @inline(__always)
    init(interned text: Text) { self.text = text }

    @inlinable
    public static func == (left: Name, right: Name) -> Bool { left.text.base == right.text.base }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(UInt(bitPattern: text.base)) }

    @inlinable public var isEmpty: Bool { text.isEmpty }
    public var string: String { text.string }
}

extension Name: CustomStringConvertible {
    public var description: String { string }
}

/// The table of all names of a run. Not for use from two threads at once.
public final class Interner {
    private var slots: [Text?]
    private var count = 0

    public init(capacity: Int = 4096) {
        slots = Array(repeating: nil, count: capacity.nextPowerOfTwo)
    }

    /// The name with these bytes. The bytes of `text` are kept, not copied, when the name is new.
    public func intern(_ text: Text) -> Name {
        if count * 2 >= slots.count { grow() }
        let slot = find(text)
        if let known = slots[slot] { return Name(interned: known) }
        slots[slot] = text
        count += 1
        return Name(interned: text)
    }

    /// The name with these bytes, copied when the name is new.
    public func intern(_ string: String) -> Name {
        var string = string
        return string.withUTF8 { bytes in intern(copying: bytes) }
    }

    /// The name with these bytes, copied when the name is new.
    public func intern(copying bytes: UnsafeBufferPointer<UInt8>) -> Name {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return intern(Text.empty) }
        if count * 2 >= slots.count { grow() }
        let slot = find(Text(base: base, count: bytes.count))
        if let known = slots[slot] { return Name(interned: known) }
        let text = Text(copying: bytes)
        slots[slot] = text
        count += 1
        return Name(interned: text)
    }

    private func find(_ text: Text) -> Int {
        // FNV-1a: names are a dozen bytes, so a simple hash wins.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while let known = slots[slot], known != text { slot = (slot + 1) & mask }
        return slot
    }

    private func grow() {
        let old = slots
        slots = Array(repeating: nil, count: old.count * 2)
        for case let text? in old { slots[find(text)] = text }
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
