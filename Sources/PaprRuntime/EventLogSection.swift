// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// A structure that is a section of an RTAS error log.
public protocol EventLogSection: GuestBuffer {
    /// Two letters: what the section is found by.
    static var sectionIdentifier: StaticString { get }
}

extension EventLogSection {
    /// Reads the first section of this kind from an error log of version 6; `nil`: the log has none.
    ///
    /// A section without a length is the last one; one that is cut off by the end of the log is read as far as it goes.
    public init?(inEventLog log: [UInt8]) throws(BufferError) {
        guard let contents = Self.contents(in: log) else { return nil }
        try self.init(bytes: Array(log[contents]))
    }

    /// Where the contents of the section are: eight bytes of log, then an extended log with sections.
    private static func contents(in log: [UInt8]) -> Range<Int>? {
        func number(_ offset: Int, _ count: Int) -> Int { log[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) } }
        // Extended, of format 14, and made by "IBM".
        guard log.count >= 24, log[1] & 0x04 != 0, log[10] & 0x0F == 14, number(20, 4) == 0x4942_4D00 else { return nil }
        let end = min(log.count, 8 + number(4, 4))
        var at = 24
        while at + 8 <= end {
            let length = number(at + 2, 2)
            if length < 8 { return nil }
            if log[at] == sectionIdentifier.utf8Start[0], log[at + 1] == sectionIdentifier.utf8Start[1] { return at + 8..<min(at + length, end) }
            at += length
        }
        return nil
    }
}
