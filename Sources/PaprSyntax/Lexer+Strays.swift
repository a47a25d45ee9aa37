import PaprSource

/// Characters that begin no token, and names with letters that names don't have.
extension Lexer {
    /// An ASCII byte that is nothing.
    mutating func stray(_ byte: UInt8, _ at: Int) -> Int {
        switch byte {
        case UInt8(ascii: "\r"):
            return reject(at, at + 1, .invisibleCharacter, "a carriage return without a line feed", fix: "\n")
        case 0..<0x20, 0x7F:
            let end = run(from: at) { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F }
            return reject(at, end, .invisibleCharacter, "a control character: U+\(hex(UInt32(byte)))", fix: "")
        case UInt8(ascii: "'"):
            return quoted(at, 1)
        case UInt8(ascii: "#"):
            return reject(at, at + 1, .unexpectedCharacter, "unexpected character '#'; a comment begins with '//'", fix: "//")
        default:
            let end = run(from: at) { $0 == byte }
            return reject(at, end, .unexpectedCharacter, "unexpected character '\(Character(Unicode.Scalar(byte)))'")
        }
    }

    /// A character outside ASCII where a token should begin.
    mutating func foreign(_ at: Int) -> Int {
        if let end = foreignWord(at) { return end }
        let (scalar, length) = decode(at)
        var end = at + length
        while end < count, base[end] >= 0x80, decode(end).scalar == scalar { end += length }
        let spelling = "U+\(hex(scalar.value))"
        if scalar.properties.isBidiControl || (0x2066...0x2069).contains(scalar.value) {
            return reject(at, end, .invisibleCharacter, "a character that turns the direction of text: \(spelling)", fix: "")
        }
        if scalar.value >= 0x201C, scalar.value <= 0x201E { return quoted(at, length) }
        switch scalar.properties.generalCategory {
        case .spaceSeparator:
            return reject(at, end, .invisibleCharacter, "a space that is none: \(spelling)", fix: " ")
        case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark, .unassigned,
             .privateUse, .surrogate:
            return reject(at, end, .invisibleCharacter, "a character that can't be seen: \(spelling)", fix: "")
        default:
            return reject(at, end, .unexpectedCharacter, "unexpected character '\(Character(scalar))'", fix: Self.meant[scalar])
        }
    }

    /// A string in quotes of another kind, up to one like the first or like its partner on the same line.
    private mutating func quoted(_ start: Int, _ length: Int) -> Int {
        var at = start + length
        while at < count, base[at] != UInt8(ascii: "\n") {
            let isEnd = length == 1 ? base[at] == UInt8(ascii: "'") : base[at] == 0xE2 && (0x201C...0x201E).contains(decode(at).scalar.value)
            if isEnd {
                let inner = String(decoding: UnsafeBufferPointer(start: base + start + length, count: at - start - length), as: UTF8.self)
                return reject(start, at + length, .unexpectedCharacter, "a string stands in straight double quotes", fix: "\"\(inner)\"")
            }
            at += 1
        }
        return reject(start, start + length, .unexpectedCharacter, "a string stands in straight double quotes", fix: "\"")
    }

    /// What a word processor makes of ASCII.
    private static let meant: [Unicode.Scalar: String] = [
        "\u{2013}": "-", "\u{2014}": "-", "\u{2212}": "-", "\u{2026}": "...",
        "\u{2192}": "->", "\u{2264}": "<=", "\u{2265}": ">=", "\u{2260}": "!=", "\u{00D7}": "*",
    ]

    /// A word that has letters outside ASCII: one complaint, and still a name, so that nothing follows from it. `nil`: no such word.
    mutating func foreignWord(_ start: Int) -> Int? {
        var at = start
        var isForeign = false
        while at < count {
            if base[at] < 0x80 {
                guard classes[Int(base[at])] & ByteClass.word != 0 else { break }
                at += 1
            } else {
                let (scalar, length) = decode(at)
                guard scalar.properties.isAlphabetic else { break }
                isForeign = true
                at += length
            }
        }
        guard isForeign else { return nil }
        let word = String(decoding: UnsafeBufferPointer(start: base + start, count: at - start), as: UTF8.self)
        complain(Diagnostic(.foreignLetters, "the name '\(word)' has letters other than a-z", at: span(start, at)))
        return emit(.identifier, start, at)
    }

    private func run(from start: Int, while belongs: (UInt8) -> Bool) -> Int {
        var at = start + 1
        while at < count, belongs(base[at]) { at += 1 }
        return at
    }

    /// The character at a byte that begins one; the text is UTF-8.
    private func decode(_ at: Int) -> (scalar: Unicode.Scalar, length: Int) {
        var decoder = UTF8()
        var rest = UnsafeBufferPointer(start: base + at, count: Swift.min(4, count - at)).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return ("\u{FFFD}", 1) }
        return (scalar, UTF8.width(scalar))
    }

    private func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
