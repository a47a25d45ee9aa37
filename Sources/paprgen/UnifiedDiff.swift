import PaprSource

/// The hunks of a unified diff between two texts, with three lines of context.
///
/// Myers' greedy algorithm; where the texts have very little in common, the part that differs is shown as replaced whole.
struct UnifiedDiff {
    private let old: [Text]
    private let new: [Text]
    /// Lines that stay, as pairs of places in `old` and `new`, in order.
    private var matches: [(old: Int, new: Int)] = []

    private static let context = 3
    private static let mostEdits = 1000

    init(old: Text, new: Text) {
        self.old = UnifiedDiff.lines(of: old)
        self.new = UnifiedDiff.lines(of: new)
        findMatches()
    }

    /// Lines with their line breaks.
    private static func lines(of text: Text) -> [Text] {
        var lines: [Text] = []
        var start = 0
        for index in 0..<text.count where text[index] == UInt8(ascii: "\n") {
            lines.append(text[start..<index + 1])
            start = index + 1
        }
        if start < text.count { lines.append(text[start..<text.count]) }
        return lines
    }

    private mutating func findMatches() {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] {
            matches.append((start, start))
            start += 1
        }
        var tail = 0
        while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        matches += UnifiedDiff.common(old[start..<old.count - tail], new[start..<new.count - tail])
        for place in stride(from: tail, to: 0, by: -1) { matches.append((old.count - place, new.count - place)) }
    }

    /// The lines that a shortest edit script leaves alone; none when it would be longer than `mostEdits`.
    private static func common(_ a: ArraySlice<Text>, _ b: ArraySlice<Text>) -> [(old: Int, new: Int)] {
        if a.isEmpty || b.isEmpty { return [] }
        let most = min(a.count + b.count, mostEdits)
        // reach[k + most]: how far down `a` one comes on diagonal k (place in a - place in b).
        var reach = Array(repeating: 0, count: 2 * most + 2)
        var history: [[Int]] = []
        for edits in 0...most {
            history.append(reach)
            for k in stride(from: -edits, through: edits, by: 2) {
                var x = k == -edits || (k != edits && reach[k - 1 + most] < reach[k + 1 + most]) ? reach[k + 1 + most] : reach[k - 1 + most] + 1
                while x < a.count, x - k < b.count, a[a.startIndex + x] == b[b.startIndex + x - k] { x += 1 }
                reach[k + most] = x
                if x >= a.count && x - k >= b.count {
                    return walkBack(history, most, from: (a.count, b.count)).map { (a.startIndex + $0.old, b.startIndex + $0.new) }
                }
            }
        }
        return []
    }

    private static func walkBack(_ history: [[Int]], _ most: Int, from end: (Int, Int)) -> [(old: Int, new: Int)] {
        var (x, y) = end
        var found: [(old: Int, new: Int)] = []
        for edits in stride(from: history.count - 1, through: 0, by: -1) {
            let reach = history[edits]
            let k = x - y
            let down = k == -edits || (k != edits && reach[k - 1 + most] < reach[k + 1 + most])
            let before = edits == 0 ? (x: 0, y: 0) : down ? (x: reach[k + 1 + most], y: reach[k + 1 + most] - k - 1)
                : (x: reach[k - 1 + most], y: reach[k - 1 + most] - k + 1)
            while x > before.x && y > before.y {
                x -= 1
                y -= 1
                found.append((x, y))
            }
            (x, y) = before
        }
        return found.reversed()
    }
}

extension UnifiedDiff {
    /// The hunks; empty when the texts are the same.
    var text: String {
        var printer = HunkPrinter(old: old, new: new)
        var (x, y) = (0, 0)
        for match in matches + [(old.count, new.count)] {
            if match.old > x || match.new > y { printer.add(old: x..<match.old, new: y..<match.new, context: UnifiedDiff.context) }
            (x, y) = (match.old + 1, match.new + 1)
        }
        printer.flush(context: UnifiedDiff.context)
        return printer.text
    }

    /// Removed lines red, added ones green, places cyan.
    static func colored(_ diff: String) -> String {
        diff.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let color = line.hasPrefix("+++") || line.hasPrefix("---") ? "1" : line.hasPrefix("+") ? "32" : line.hasPrefix("-") ? "31" : line.hasPrefix("@@") ? "36" : ""
            return color.isEmpty ? String(line) : "\u{1B}[\(color)m\(line)\u{1B}[0m"
        }.joined(separator: "\n")
    }
}

/// Gathers changes that stand near each other into hunks.
private struct HunkPrinter {
    let old: [Text]
    let new: [Text]
    var text = ""
    private var body = ""
    private var oldStart = 0, newStart = 0
    private var oldEnd = 0, newEnd = 0

    init(old: [Text], new: [Text]) {
        self.old = old
        self.new = new
    }

    mutating func add(old removed: Range<Int>, new added: Range<Int>, context: Int) {
        if !body.isEmpty && removed.lowerBound - oldEnd <= 2 * context {
            keep(upTo: removed.lowerBound)
        } else {
            flush(context: context)
            let before = min(context, removed.lowerBound)
            (oldStart, newStart) = (removed.lowerBound - before, added.lowerBound - before)
            (oldEnd, newEnd) = (oldStart, newStart)
            keep(upTo: removed.lowerBound)
        }
        for line in old[removed] { put("-", line) }
        for line in new[added] { put("+", line) }
        (oldEnd, newEnd) = (removed.upperBound, added.upperBound)
    }

    mutating func flush(context: Int) {
        if body.isEmpty { return }
        keep(upTo: min(oldEnd + context, old.count))
        text += "@@ -\(HunkPrinter.range(oldStart..<oldEnd)) +\(HunkPrinter.range(newStart..<newEnd)) @@\n" + body
        body = ""
    }

    private mutating func keep(upTo end: Int) {
        while oldEnd < end {
            put(" ", old[oldEnd])
            oldEnd += 1
            newEnd += 1
        }
    }

    private mutating func put(_ mark: String, _ line: Text) {
        body += mark + line.string
        if line.bytes.last != UInt8(ascii: "\n") { body += "\n\\ No newline at end of file\n" }
    }

    /// Line numbers from 1; an empty range names the line before it.
    private static func range(_ lines: Range<Int>) -> String {
        if lines.count == 1 { return "\(lines.lowerBound + 1)" }
        return lines.isEmpty ? "\(lines.lowerBound),0" : "\(lines.lowerBound + 1),\(lines.count)"
    }
}
