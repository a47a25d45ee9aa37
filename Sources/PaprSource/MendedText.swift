/// The lines of a source as they are when a fix has been applied.
struct MendedText {
    private let text: Text
    private let firstLine: Int
    /// Where the replacement stands in `text`.
    private let added: Range<Int>

    /// More lines than these are not shown.
    private static let most = 8

    init(_ fix: Fix, _ table: LineTable) {
        firstLine = table.line(of: Int(fix.span.start))
        let start = table.range(of: firstLine).lowerBound
        let end = table.range(of: table.line(of: Int(fix.span.end))).upperBound
        var bytes = Array(table.text[start..<max(start, Int(fix.span.start))].bytes)
        added = bytes.count..<bytes.count + fix.replacement.utf8.count
        bytes += Array(fix.replacement.utf8)
        bytes += Array(table.text[min(Int(fix.span.end), end)..<end].bytes)
        text = Text(copying: bytes)
    }

    /// The lines, with `+` under what is new.
    func lines(_ style: Style) -> [String] {
        let table = LineTable(text)
        let isOpen = table.count > 1 && table.range(of: table.count).isEmpty
        let count = min(isOpen ? table.count - 1 : table.count, Self.most)
        let gutter = style.gutter(firstLine + count - 1)
        var lines: [String] = []
        for index in 1...count {
            let range = table.range(of: index)
            let part = added.clamped(to: range)
            let shown = ShownLine(text[range], focus: part.lowerBound - range.lowerBound)
            lines.append(style.beside(firstLine + index - 1, shown.text, gutter: gutter))
            guard !part.isEmpty else { continue }
            let columns = shown.columns(of: part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound)
            let signs = String(repeating: " ", count: columns.lowerBound) + style.paint(String(repeating: "+", count: columns.count), .fix)
            lines.append(style.beside(nil, signs, gutter: gutter))
        }
        return lines
    }
}
