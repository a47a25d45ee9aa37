import PaprSource

/// Comments, documentation and strings: the places where any character may stand.
extension Lexer {
    /// `//` to the end of the line is a comment, `///` documentation, `////` a comment again; anything else divides.
    mutating func slash(_ start: Int) -> Int {
        guard start + 1 < count else { return emit(.slash, start, start + 1) }
        switch base[start + 1] {
        case UInt8(ascii: "/"):
            let end = lineEnd(start)
            let isDoc = start + 2 < end && base[start + 2] == UInt8(ascii: "/")
                && !(start + 3 < end && base[start + 3] == UInt8(ascii: "/"))
            return isDoc ? document(start, end) : end
        case UInt8(ascii: "*"):
            return blockComment(start)
        default:
            return emit(.slash, start, start + 1)
        }
    }

    /// The end of the line's text, before `\n` or `\r\n`.
    private func lineEnd(_ start: Int) -> Int {
        var at = start
        while at < count, base[at] != UInt8(ascii: "\n") { at += 1 }
        return at < count && at > start && base[at - 1] == UInt8(ascii: "\r") ? at - 1 : at
    }

    private mutating func blockComment(_ start: Int) -> Int {
        var at = start + 2
        while at < count, !(base[at] == UInt8(ascii: "/") && base[at - 1] == UInt8(ascii: "*") && at > start + 2) { at += 1 }
        let end = Swift.min(at + 1, count)
        complain(Diagnostic(.blockComment, "a comment begins with '//' and ends with its line", at: span(start, start + 2)))
        return addInvalid(start, end)
    }

    /// A string with its quotes. One that its line doesn't end stops there and has no closing quote.
    mutating func string(_ start: Int) -> Int {
        var at = start + 1
        while at < count {
            if classes[Int(base[at])] & ByteClass.stringStop == 0 {
                at += 1
                continue
            }
            switch base[at] {
            case UInt8(ascii: "\""): return emit(.string, start, at + 1)
            case UInt8(ascii: "\\") where at + 1 < count && base[at + 1] != UInt8(ascii: "\n"): at += 2
            case UInt8(ascii: "\\"): at += 1
            default: return unterminated(start, at)
            }
        }
        return unterminated(start, count)
    }

    private mutating func unterminated(_ start: Int, _ lineBreak: Int) -> Int {
        let end = lineBreak > start + 1 && base[lineBreak - 1] == UInt8(ascii: "\r") ? lineBreak - 1 : lineBreak
        complain(Diagnostic(.unterminatedString, "the string is not closed on its line", at: span(start, end),
                            label: "begins here", fixes: [Fix("close it", missingQuote(start, end), "\"")]))
        return emit(.string, start, end)
    }

    /// Where the quote was meant to stand, most likely: before the signs at the end of the line.
    private func missingQuote(_ start: Int, _ end: Int) -> Span {
        let signs: [UInt8] = [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: " ")]
        var at = end
        while at > start + 1, signs.contains(base[at - 1]) { at -= 1 }
        return span(at, at)
    }
}
