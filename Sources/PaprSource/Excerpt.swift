/// The lines of a file that a message speaks of, with carets under the places and words beside them.
///
///        12 |     in drcIndex: DrcIndx
///           |     --           ^^^^^^^ not a type
///           |     |
///           |     this argument
struct Excerpt {
    /// A place on one line.
    private struct Mark {
        var line: Int
        /// Bytes from the start of the line.
        var bytes: Range<Int>
        var text: String
        var isMain: Bool
    }

    private let table: LineTable
    private let style: Style
    private let ink: Style.Ink
    private var marks: [Mark] = []
    private(set) var lines: [String] = []

    init(_ table: LineTable, style: Style, ink: Style.Ink) {
        self.table = table
        self.style = style
        self.ink = ink
    }

    /// Adds a place; one of several lines is marked on the first and the last of them.
    mutating func add(_ span: Span, _ text: String, isMain: Bool) {
        let first = table.line(of: Int(span.start))
        let last = max(first, table.line(of: max(Int(span.start), Int(span.end) - 1)))
        let words = ShownText.inert(text)
        let line = table.range(of: first)
        let start = max(0, Int(span.start) - line.lowerBound)
        guard first < last else {
            marks.append(Mark(line: first, bytes: start..<max(start, Int(span.end) - line.lowerBound), text: words, isMain: isMain))
            return
        }
        marks.append(Mark(line: first, bytes: start..<max(start, line.count), text: words, isMain: isMain))
        let end = table.range(of: last)
        let blanks = table.text[end].bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        let stop = Int(span.end) - end.lowerBound
        marks.append(Mark(line: last, bytes: min(blanks, stop)..<stop, text: "", isMain: isMain))
    }

    /// Prints the lines in order; what lies between two is left out unless it is one line.
    mutating func render() {
        let ordered = marks.sorted { ($0.line, $0.bytes.lowerBound) < ($1.line, $1.bytes.lowerBound) }
        guard let final = ordered.last else { return }
        let gutter = style.gutter(final.line)
        var shown = 0
        var index = 0
        while index < ordered.count {
            let line = ordered[index].line
            var end = index
            while end < ordered.count, ordered[end].line == line { end += 1 }
            if shown > 0, line == shown + 2 { put(source(shown + 1, 0).text, number: shown + 1, gutter) }
            if shown > 0, line > shown + 2 { lines.append(style.paint(String(repeating: " ", count: gutter - 3) + "...", .faint)) }
            render(Array(ordered[index..<end]), line, gutter)
            shown = line
            index = end
        }
    }

    private func source(_ line: Int, _ focus: Int) -> ShownLine { ShownLine(table.text[table.range(of: line)], focus: focus) }

    private mutating func put(_ text: String, number: Int?, _ gutter: Int) {
        lines.append(style.beside(number, text, gutter: gutter))
    }

    /// One line and its marks.
    private mutating func render(_ marks: [Mark], _ line: Int, _ gutter: Int) {
        let focus = (marks.first { $0.isMain } ?? marks[0]).bytes.lowerBound
        let source = source(line, focus)
        put(source.text, number: line, gutter)
        var row = MarkRow()
        for mark in marks { row.draw(source.columns(of: mark.bytes), isMain: mark.isMain) }
        // Words go from right to left, so that none crosses another's line.
        var labels = marks.filter { !$0.text.isEmpty }.map { (column: source.columns(of: $0.bytes).lowerBound, mark: $0) }
        var beside = ""
        if let last = labels.last, source.columns(of: last.mark.bytes).upperBound == row.width {
            beside = " " + paint(last.mark.text, last.mark.isMain)
            labels.removeLast()
        }
        put(row.text(style, ink) + beside, number: nil, gutter)
        if !labels.isEmpty { put(bars(labels.map(\.column)), number: nil, gutter) }
        while let last = labels.popLast() {
            let before = bars(labels.map(\.column).filter { $0 < last.column })
            let blanks = String(repeating: " ", count: last.column - before.utf8.count)
            put(before + blanks + paint(last.mark.text, last.mark.isMain), number: nil, gutter)
        }
    }

    private func paint(_ text: String, _ isMain: Bool) -> String { style.paint(text, isMain ? ink : .faint) }

    private func bars(_ columns: [Int]) -> String {
        var row = ""
        var width = 0
        for column in columns where column >= width {
            row += String(repeating: " ", count: column - width) + "|"
            width = column + 1
        }
        return row
    }
}

/// The row of carets under a line: `^` for the place of the mistake, `-` for others.
private struct MarkRow {
    private var cells: [UInt8] = []

    var width: Int { cells.count }

    mutating func draw(_ columns: Range<Int>, isMain: Bool) {
        while cells.count < columns.upperBound { cells.append(UInt8(ascii: " ")) }
        for column in columns where isMain || cells[column] == UInt8(ascii: " ") {
            cells[column] = isMain ? UInt8(ascii: "^") : UInt8(ascii: "-")
        }
    }

    /// Runs of one sign, each in its colour.
    func text(_ style: Style, _ ink: Style.Ink) -> String {
        var result = ""
        var start = 0
        while start < cells.count {
            var end = start
            while end < cells.count, cells[end] == cells[start] { end += 1 }
            let run = String(decoding: cells[start..<end], as: UTF8.self)
            result += cells[start] == UInt8(ascii: " ") ? run : style.paint(run, cells[start] == UInt8(ascii: "^") ? ink : .faint)
            start = end
        }
        return result
    }
}
