import PaprSource
import PaprSyntax

/// The lines of which the parser has complained.
struct ComplainedLines {
    /// Ascending by file and place.
    private var lines: [Span] = []

    init(_ diagnostics: Diagnostics, _ trees: [FileTree]) {
        for diagnostic in diagnostics.sorted() where diagnostic.severity == .error {
            guard let tree = trees.first(where: { $0.file == diagnostic.span.file }) else { continue }
            lines.append(ComplainedLines.line(around: diagnostic.span, tree.text))
        }
    }

    /// Whether one of them is that on which the span begins.
    func contain(_ span: Span) -> Bool {
        if lines.isEmpty { return false }
        var low = 0, high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if (lines[middle].file, lines[middle].start) <= (span.file, span.start) { low = middle + 1 } else { high = middle }
        }
        return low > 0 && lines[low - 1].file == span.file && span.start <= lines[low - 1].end
    }

    /// Where something is missing at the end of a line, what should have been there stands on the next one: that counts too.
    private static func line(around span: Span, _ text: Text) -> Span {
        var start = min(Int(span.start), text.count), end = start
        while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        if span.start == span.end { while end < text.count, isSpace(text[end]) { end += 1 } }
        while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
        return Span(file: span.file, start: UInt32(start), end: UInt32(end))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
