import PaprSource

/// Text of a spec as ReST that shows exactly this text: nothing in it is markup, a directive or a line of another kind.
///
/// Control characters, bidi marks and other invisible characters become `[U+202E]`, tabs and line breaks become spaces. Sphinx still sets typographic
/// quotes, as in any other text. Web addresses remain links.
struct RestEscape {
    let text: Text
    /// The text begins a line, where a first character can make a list, a table or a directive of it.
    let startsLine: Bool

    init(_ text: Text, startsLine: Bool = false) {
        self.text = text
        self.startsLine = startsLine
    }
}

extension RestEscape: Printable {
    func print(into buffer: TextBuffer) {
        if startsLine, RestEscape.looksLikeBlock(text) { buffer.append(byte: UInt8(ascii: "\\")) }
        var run = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard RestEscape.isSpecial(byte) else { index += 1; continue }
            buffer.append(text.base + run, index - run)
            index += byte < 0x80 ? ascii(at: index, into: buffer) : RestEscape.multibyte(text, at: index, into: buffer)
            run = index
        }
        buffer.append(text.base + run, text.count - run)
    }

    /// Prints the ASCII character at `index`, escaped when its neighbours make it markup. Answers 1.
    private func ascii(at index: Int, into buffer: TextBuffer) -> Int {
        let byte = text[index]
        if byte < 0x20 || byte == 0x7F {
            RestEscape.control(UInt32(byte), into: buffer)
            return 1
        }
        let previous = index > 0 ? text[index - 1] : 0
        let next = index + 1 < text.count ? text[index + 1] : 0
        let escaped: Bool
        switch byte {
        case UInt8(ascii: "_"): escaped = !RestEscape.isAlphanumeric(next)
        case UInt8(ascii: ":"): escaped = previous == byte || (next != 0 && next != 0x20 && !isWebAddress(colon: index))
        case UInt8(ascii: "-"), UInt8(ascii: "."): escaped = previous == byte
        default: escaped = true  // \ * ` | @
        }
        if escaped, index > 0 || !startsLine || !RestEscape.looksLikeBlock(text) { buffer.append(byte: UInt8(ascii: "\\")) }
        buffer.append(byte: byte)
        return 1
    }

    private func isWebAddress(colon: Int) -> Bool {
        guard colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/") else { return false }
        let scheme = text[max(0, colon - 5)..<colon]
        return scheme == Text("https") || (scheme.count >= 4 && scheme[(scheme.count - 4)..<scheme.count] == Text("http"))
    }
}

extension RestEscape {
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    /// May need more than to be copied.
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "_"),
             UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "."), 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    /// At the beginning of a line, this would not be read as text: lists, enumerators, fields, options, tables, titles, directives.
    static func looksLikeBlock(_ text: Text) -> Bool {
        guard text.count > 0 else { return false }
        let first = text[0]
        let next = text.count > 1 ? text[1] : 0
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return isEnumerator(text, from: 0)
        case UInt8(ascii: "("): return !isAlphanumeric(next) || isEnumerator(text, from: 1)
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "-"),
             UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "@"): return true
        case 0..<0x20, 0x7F: return false  // printed as [U+…]
        case 0xC2, 0xE1, 0xE2, 0xE3: return true  // wide spaces count as indentation, round bullets as bullets
        case 0x80...: return false
        default: return !isAlphanumeric(next)
        }
    }

    /// `1.`, `a)`, `iv.` and the like.
    private static func isEnumerator(_ text: Text, from start: Int) -> Bool {
        var end = start
        while end < text.count, end - start < 12, isAlphanumeric(text[end]) { end += 1 }
        guard end > start, end < text.count else { return false }
        return text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
    }

    /// Prints the character that begins at `index` outside of ASCII; answers its length.
    static func multibyte(_ text: Text, at index: Int, into buffer: TextBuffer) -> Int {
        let first = text[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= text.count else {
            buffer.append(byte: first)
            return 1
        }
        var scalar = UInt32(first & (0xFF >> UInt8(length + 1)))
        for step in 1..<length { scalar = scalar << 6 | UInt32(text[index + step] & 0x3F) }
        if isInvisible(scalar) { control(scalar, into: buffer) } else { buffer.append(text.base + index, length) }
        return length
    }

    /// Controls, line separators, directional marks, zero-width and tag characters.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF,
             0xE0000...0xE007F: true
        default: false
        }
    }

    private static func control(_ scalar: UInt32, into buffer: TextBuffer) {
        if scalar == 9 || scalar == 10 { return buffer.append(byte: UInt8(ascii: " ")) }
        buffer.put("[U+" as StaticString)
        for shift in stride(from: scalar > 0xFFFF ? 16 : 12, through: 0, by: -4) {
            let digit = UInt8((scalar >> UInt32(shift)) & 15)
            buffer.append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
        buffer.append(byte: UInt8(ascii: "]"))
    }
}

/// Text between double backticks: monospaced, nothing in it is markup. What can't stand there is printed as plain text.
struct RestLiteral: Printable {
    let text: Text

    init(_ text: Text) { self.text = text.trimmed }

    func print(into buffer: TextBuffer) {
        guard !text.isEmpty else { return }
        if text.bytes.contains(UInt8(ascii: "`")) { return RestEscape(text).print(into: buffer) }
        buffer.put("``" as StaticString)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte >= 0x20, byte < 0x7F {
                buffer.append(byte: byte)
                index += 1
            } else if byte < 0x80 {
                RestEscape(text[index..<(index + 1)]).print(into: buffer)
                index += 1
            } else {
                index += RestEscape.multibyte(text, at: index, into: buffer)
            }
        }
        buffer.put("``" as StaticString)
    }
}

extension Text {
    /// Without spaces and tabs at both ends.
    var trimmed: Text {
        var (start, end) = (0, count)
        while start < end, self[start] == 0x20 || self[start] == 9 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 9 { end -= 1 }
        return self[start..<end]
    }
}
