/// Where the lines of a file begin. Built once a file, by one walk over its bytes.
public struct LineTable: Sendable {
    public let text: Text
    /// The offset of the first byte of each line; a byte-order mark belongs to no line.
    private let starts: [Int]

    public init(_ text: Text) {
        self.text = text
        let hasMark = text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
        var starts = [hasMark ? 3 : 0]
        for index in 0..<text.count where text[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// How many lines there are; at least one.
    public var count: Int { starts.count }

    /// The line of a byte offset, from 1. The line break belongs to the line that it ends.
    public func line(of offset: Int) -> Int {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line, without its line break.
    public func range(of line: Int) -> Range<Int> {
        let start = starts[line - 1]
        guard line < starts.count else { return start..<text.count }
        let end = starts[line] - 1
        return start..<(end > start && text[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
    }

    /// Line and column, both from 1; the column counts the characters (Unicode scalars) of the line before the offset.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(of: offset)
        return (line, 1 + scalars(from: starts[line - 1], to: offset))
    }

    func scalars(from start: Int, to end: Int) -> Int {
        var count = 0
        for index in start..<max(start, min(end, text.count)) where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

/// Positions asked for in ascending order: each byte of a line is counted once, however long the line is.
public struct LineWalker {
    private let table: LineTable
    private var offset = -1
    private var line = 1
    private var column = 1

    public init(_ table: LineTable) { self.table = table }

    /// As `LineTable.position(of:)`.
    public mutating func position(of next: Int) -> (line: Int, column: Int) {
        let nextLine = table.line(of: next)
        if nextLine == line, offset >= 0, next >= offset {
            column += table.scalars(from: offset, to: next)
        } else {
            (line, column) = table.position(of: next)
        }
        offset = next
        return (line, column)
    }
}
