// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Bytes for a call whose length has a sign: the bytes themselves, or a list of the pieces in which they lie.
public enum Gathered<Piece: GuestBuffer>: Sendable, Equatable {
    case bytes([UInt8])
    case list([Piece])
}

/// Where such a call writes: so many bytes of its own, or the pieces of a list.
public enum Scattered<Piece: GuestBuffer>: Sendable, Equatable {
    case room(Int)
    case list([Piece])
}

extension Gathered {
    /// What an address and a length say, of which a negative one is that of a list.
    public init(at address: GuestAddress, length: UInt64, in memory: some GuestMemory) throws(BufferError) {
        if let pieces = try pieces(Piece.self, at: address, length, memory) {
            self = .list(pieces)
        } else {
            self = .bytes(memory.read(at: address, count: Int(clamping: length)))
        }
    }
}

extension Scattered {
    /// What an address and a length say, of which a negative one is that of a list.
    public init(at address: GuestAddress, length: UInt64, in memory: some GuestMemory) throws(BufferError) {
        if let pieces = try pieces(Piece.self, at: address, length, memory) {
            self = .list(pieces)
        } else {
            self = .room(Int(clamping: length))
        }
    }
}

/// The list in memory; `nil`: the length is none of a list.
private func pieces<Piece: GuestBuffer>(
    _ piece: Piece.Type, at address: GuestAddress, _ length: UInt64, _ memory: some GuestMemory
) throws(BufferError) -> [Piece]? {
    guard Int64(bitPattern: length) < 0 else { return nil }
    var reader = BufferReader(memory.read(at: address, count: Int(clamping: Int64(bitPattern: length).magnitude)))
    return try [Piece].fromMemory("", &reader)
}

extension GuestScratch {
    /// Memory that holds the bytes, or the list.
    public mutating func lend<Piece>(
        _ field: StaticString, _ value: Gathered<Piece>?, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0
    ) throws(Thrown) -> Lent {
        switch value {
        case nil: try lend(field, nil as [UInt8]?, alignment: alignment, below: limit, within: block)
        case .bytes(let bytes): try lend(field, bytes, alignment: alignment, below: limit, within: block)
        case .list(let pieces): try lend(field, pieces, alignment: alignment, below: limit, within: block).ofList
        }
    }

    /// Memory for what comes back, or memory that holds the list.
    public mutating func lend<Piece>(
        _ field: StaticString, _ value: Scattered<Piece>?, alignment: Int = 1, below limit: UInt64? = nil, within block: Int = 0
    ) throws(Thrown) -> Lent {
        switch value {
        case nil: try lend(field, nil as [UInt8]?, alignment: alignment, below: limit, within: block)
        case .room(let room): try lend(field, room: room, alignment: alignment, below: limit, within: block)
        case .list(let pieces): try lend(field, pieces, alignment: alignment, below: limit, within: block).ofList
        }
    }
}
