/// Text as a person may see it on a terminal: nothing in it moves the cursor, hides or turns what stands beside it.
public enum ShownText {
    /// The text with every character that can't be seen spelt out as `<U+202E>`.
    public static func inert(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnseen($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars { result += show(scalar) }
        return result
    }

    /// A text of several lines, each of them inert.
    public static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { inert(String($0)) }.joined(separator: "\n")
    }

    /// A character as it is shown.
    public static func show(_ scalar: Unicode.Scalar) -> String {
        guard isUnseen(scalar) else { return String(Character(scalar)) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    /// How many columns a shown character takes.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x7F, scalar.value >= 0x20 { return 1 }
        if isUnseen(scalar) { return show(scalar).utf8.count }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return isWide(scalar) ? 2 : 1
        }
    }

    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
        default: return false
        }
    }

    /// East Asian characters and pictures take two columns.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isEmojiPresentation { return true }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
             0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return true
        default:
            return false
        }
    }
}

/// A line of source as an excerpt shows it, and the columns at which its bytes stand.
struct ShownLine {
    private(set) var text = ""
    /// The bytes of the line that are shown.
    private let window: Range<Int>
    /// The column of each byte of `window`, and the one behind it; columns count from 0.
    private var columns: [Int] = []

    /// A line longer than this many bytes is cut.
    private static let longest = 160

    /// The line, or the part of it around `focus` when it is long.
    init(_ line: Text, focus: Int) {
        window = Self.window(line, focus)
        var column = 0
        if window.lowerBound > 0 {
            text = "…"
            column = 1
        }
        for scalar in line[window].string.unicodeScalars {
            let shown = scalar == "\t" ? String(repeating: " ", count: 4 - column % 4) : ShownText.show(scalar)
            for _ in 0..<UTF8.width(scalar) { columns.append(column) }
            text += shown
            column += scalar == "\t" ? shown.utf8.count : ShownText.width(scalar)
        }
        columns.append(column)
        if window.upperBound < line.count { text += "…" }
    }

    /// The columns of a range of bytes; at least one wide.
    func columns(of bytes: Range<Int>) -> Range<Int> {
        let start = column(bytes.lowerBound)
        return start..<max(start + 1, column(bytes.upperBound))
    }

    private func column(_ byte: Int) -> Int { columns[min(max(byte, window.lowerBound), window.upperBound) - window.lowerBound] }

    private static func window(_ line: Text, _ focus: Int) -> Range<Int> {
        guard line.count > longest else { return 0..<line.count }
        let start = max(0, min(focus - longest / 2, line.count - longest))
        return boundary(line, start)..<boundary(line, start + longest)
    }

    /// The first byte of the character that holds this one.
    private static func boundary(_ line: Text, _ byte: Int) -> Int {
        var at = byte
        while at > 0, at < line.count, line[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }
}
