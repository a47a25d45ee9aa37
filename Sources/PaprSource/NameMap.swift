/// Values by name: open addressing over the names' addresses, which are their identity. Names are only added.
///
/// What a dictionary does, without its keyed hash: a name's address is as good, and nobody outside chooses it.
@frozen
public struct NameMap<Value> {
    /// A power of two; `nil`: free.
    @usableFromInline var slots: [(name: Name, value: Value)?]
    public var count = 0

    /// Room for `capacity` names before it grows.
    @inlinable
    public init(capacity: Int = 16) {
        slots = Array(repeating: nil, count: max(capacity * 2, 16).nextPowerOfTwo)
    }

    @inlinable
    public subscript(name: Name) -> Value? {
        @inline(__always)
        get {
            var place = home(name)
            while let slot = slots[place] {
                if slot.name == name { return slot.value }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { preconditionFailure("names are only added") }
            if (count + 1) * 2 > slots.count { grow() }
            var place = home(name)
            while let slot = slots[place], slot.name != name { place = (place + 1) & (slots.count - 1) }
            if slots[place] == nil { count += 1 }
            slots[place] = (name, newValue)
        }
    }

    /// All names, in no order that means anything.
    @inlinable public var keys: [Name] { slots.compactMap { $0?.name } }

    @inlinable @inline(__always)
    func home(_ name: Name) -> Int {
        let bits = UInt64(UInt(bitPattern: name.text.base)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: bits >> 32) & (slots.count - 1)
    }

    @inlinable
    mutating func grow() {
        let old = slots
        slots = Array(repeating: nil, count: old.count * 2)
        for case let slot? in old {
            var place = home(slot.name)
            while slots[place] != nil { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}

extension NameMap: Sendable where Value: Sendable {}
