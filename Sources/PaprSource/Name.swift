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
    /// Where the run keeps what is made of the names.
    public let arena = Arena()
    /// Open addressing, a power of two of slots, at most half of them used; a text of no bytes at no address is a free slot.
    private struct Slot {
        var hash: UInt64
        var base: UnsafePointer<UInt8>?
        var count: Int
    }
    private let table: UnsafeMutablePointer<Table>
    private struct Table {
        var slots: UnsafeMutablePointer<Slot>
        var mask: Int
        var count = 0
    }

    public init(capacity: Int = 4096) {
        let slots = max(capacity, 2).nextPowerOfTwo
        table = .allocate(capacity: 1)
        table.initialize(to: Table(slots: Interner.free(slots), mask: slots - 1))
    }

    deinit {
        table.pointee.slots.deallocate()
        table.deallocate()
    }

    /// The name with these bytes. The bytes of `text` are kept, not copied, when the name is new.
    public func intern(_ text: Text) -> Name {
        intern(text.bytes) { Text(base: text.base, count: text.count) }
    }

    /// The name with these bytes, copied when the name is new.
    public func intern(_ string: String) -> Name {
        var string = string
        return string.withUTF8 { bytes in intern(copying: bytes) }
    }

    /// The name with these bytes, copied when the name is new.
    public func intern(copying bytes: UnsafeBufferPointer<UInt8>) -> Name {
        intern(bytes) { bytes.isEmpty ? .empty : Text(copying: bytes) }
    }

    @inline(__always)
    private func intern(_ bytes: UnsafeBufferPointer<UInt8>, keep: () -> Text) -> Name {
        let hash = Interner.hash(bytes)
        var place = Int(truncatingIfNeeded: hash) & table.pointee.mask
        while let base = table.pointee.slots[place].base {
            let slot = table.pointee.slots[place]
            if slot.hash == hash, slot.count == bytes.count, base == bytes.baseAddress || bytes.elementsEqual(UnsafeBufferPointer(start: base, count: slot.count)) {
                return Name(interned: Text(base: base, count: slot.count))
            }
            place = (place + 1) & table.pointee.mask
        }
        let text = keep()
        table.pointee.slots[place] = Slot(hash: hash, base: text.base, count: text.count)
        table.pointee.count += 1
        if table.pointee.count * 2 > table.pointee.mask { grow() }
        return Name(interned: text)
    }

    /// Eight bytes at a time: names are a dozen bytes, so what counts is how few steps there are.
    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= raw.count {
            hash = mix(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        return mix(hash, rest)
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }

    private static func free(_ count: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
        slots.initialize(repeating: Slot(hash: 0, base: nil, count: 0), count: count)
        return slots
    }

    private func grow() {
        let old = table.pointee
        let size = (old.mask + 1) * 2
        table.pointee.slots = Interner.free(size)
        table.pointee.mask = size - 1
        for index in 0...old.mask where old.slots[index].base != nil {
            var place = Int(truncatingIfNeeded: old.slots[index].hash) & table.pointee.mask
            while table.pointee.slots[place].base != nil { place = (place + 1) & table.pointee.mask }
            table.pointee.slots[place] = old.slots[index]
        }
        old.slots.deallocate()
    }
}

extension Int {
    /// The least power of two that is not less.
    @inlinable var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
