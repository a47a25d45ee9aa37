// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Text as the platform keeps it: bytes, without its NUL, in no particular encoding.
public struct ByteString: Sendable, Hashable, ExpressibleByStringLiteral {
    public var bytes: [UInt8]

    public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    public init(stringLiteral literal: StaticString) {
        self.init(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
