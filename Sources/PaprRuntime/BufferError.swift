// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A structure that can't be read or written: which field, where, and what is wrong.
public struct BufferError: Error, Sendable {
    public enum Reason: Sendable, Equatable {
        /// There are not as many bytes as the field takes.
        case endsEarly(needed: Int, available: Int)
        /// A fixed field has another value.
        case unexpected(UInt64, expected: UInt64)
        /// Longer than there is room for.
        case tooLong(Int, limit: Int)
        /// A fixed number of elements or bytes, and not that many.
        case wrongCount(Int, expected: Int)
        /// No NUL where the text ends, or one inside it.
        case badText
        /// A length that ends before what it counts begins.
        case badLength(Int)
        /// An element of no bytes: there would be no end.
        case noProgress
        /// A rule that the spec gives for the structure is broken.
        case rule
        /// No memory that the hypervisor could be handed.
        case noMemory(Int)
    }
    /// As the spec names it.
    public var field: StaticString
    /// In bytes, from the start of what was read or written.
    public var offset: Int
    public var reason: Reason

    public init(_ field: StaticString, at offset: Int, _ reason: Reason) {
        self.field = field
        self.offset = offset
        self.reason = reason
    }
}

extension BufferError: Equatable {
    public static func == (left: BufferError, right: BufferError) -> Bool {
        left.offset == right.offset && left.reason == right.reason && left.field.isSame(as: right.field)
    }
}

extension StaticString {
    /// Whether both have the same bytes.
    public func isSame(as other: StaticString) -> Bool {
        guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
        for place in 0..<utf8CodeUnitCount where utf8Start[place] != other.utf8Start[place] { return false }
        return true
    }
}
