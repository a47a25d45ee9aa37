// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// The order in which a number's bytes lie in memory.
public enum ByteOrder: Sendable {
    /// The most significant byte first.
    case big
    case little
    /// That of the processor which runs this.
    public static var native: ByteOrder { UInt16(1).bigEndian == 1 ? .big : .little }
}
