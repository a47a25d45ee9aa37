// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif
import Synchronization

/// The memory of a partition that does not exist: areas that are allocated and freed, and nothing between them.
public final class MockMemory: GuestMemory {
    private struct Area {
        var address: UInt64
        var bytes: [UInt8]
        var end: UInt64 { address + UInt64(bytes.count) }
    }

    private struct State {
        /// In order of their addresses.
        var areas: [Area] = []
        var next: UInt64
        var faults: [MemoryFault] = []
    }

    private let state: Mutex<State>
    private let limit: UInt64

    /// Memory from `start` up to `limit`; what is beyond it can't be allocated.
    public init(start: UInt64 = 0x1_0000, limit: UInt64 = 0x1_0000_0000) {
        state = Mutex(State(next: start))
        self.limit = limit
    }

    public func allocate(size: Int, alignment: Int, below: UInt64?) -> GuestAddress? {
        guard size >= 0, alignment > 0 else { return nil }
        return state.withLock { state in
            let step = UInt64(alignment)
            let address = (state.next + step - 1) / step * step
            // An area of no bytes has a place of its own all the same.
            let end = address + UInt64(max(size, 1))
            guard end <= min(limit, below ?? limit) else { return nil }
            state.areas.append(Area(address: address, bytes: [UInt8](repeating: 0, count: size)))
            state.next = end
            return GuestAddress(rawValue: address)
        }
    }

    public func free(_ address: GuestAddress, size: Int) {
        state.withLock { state in
            guard let place = state.areas.firstIndex(where: { $0.address == address.rawValue && $0.bytes.count == size }) else {
                state.faults.append(MemoryFault(address: address, size: size, kind: .free))
                return
            }
            state.areas.remove(at: place)
        }
    }

    public func write(_ bytes: RawSpan, at address: GuestAddress) {
        state.withLock { state in
            guard let (place, first) = Self.find(address, bytes.byteCount, in: state) else {
                state.faults.append(MemoryFault(address: address, size: bytes.byteCount, kind: .write))
                return
            }
            for offset in 0..<bytes.byteCount {
                state.areas[place].bytes[first + offset] = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
            }
        }
    }

    public func read(at address: GuestAddress, into bytes: inout MutableRawSpan) {
        let count = bytes.byteCount
        let found: [UInt8] = state.withLock { state in
            guard let (place, first) = Self.find(address, count, in: state) else {
                state.faults.append(MemoryFault(address: address, size: count, kind: .read))
                return []
            }
            return Array(state.areas[place].bytes[first..<first + count])
        }
        for (offset, byte) in found.enumerated() { bytes.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self) }
    }

    private static func find(_ address: GuestAddress, _ size: Int, in state: State) -> (place: Int, first: Int)? {
        guard let place = state.areas.lastIndex(where: { $0.address <= address.rawValue }), address.rawValue <= state.areas[place].end else { return nil }
        let first = Int(address.rawValue - state.areas[place].address)
        return size <= state.areas[place].bytes.count - first ? (place, first) : nil
    }
}

extension MockMemory {
    /// How many areas are allocated: 0 once every call has given back what it was lent.
    public var allocations: Int { state.withLock { $0.areas.count } }

    /// Reads and writes outside of what is allocated, in their order.
    public var faults: [MemoryFault] { state.withLock { $0.faults } }

    /// The bytes from `address` to the end of the area it lies in; `nil` when it lies in none.
    public func rest(at address: GuestAddress) -> [UInt8]? {
        state.withLock { state in
            guard let (place, first) = Self.find(address, 0, in: state) else { return nil }
            return Array(state.areas[place].bytes[first...])
        }
    }

    /// A new area that holds `bytes`.
    public func place(_ bytes: [UInt8], alignment: Int = 1, below: UInt64? = nil) -> GuestAddress? {
        guard let address = allocate(size: bytes.count, alignment: alignment, below: below) else { return nil }
        write(bytes, at: address)
        return address
    }
}

/// An access to memory that is not allocated. A write is lost, a read gives zeros.
public struct MemoryFault: Sendable, Equatable {
    public enum Kind: Sendable { case read, write, free }
    public var address: GuestAddress
    public var size: Int
    public var kind: Kind
}
