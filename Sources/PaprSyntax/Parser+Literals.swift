import PaprSource

/// What numbers and strings say. Mistakes in them hide nothing else, so they are told in any case.
extension Parser {
    /// `NUMBER`: decimal, `0x…` or `0b…`, with `_` between digits.
    mutating func takeNumber() -> Expression.Node {
        let word = cursor.word
        let span = cursor.span
        cursor.advance()
        switch NumberReader.read(word) {
        case .value(let value):
            return .number(value)
        case .tooLarge:
            remark(Diagnostic(.numberTooLarge, "the number '\(quoted(word))' is too large", at: span, label: "more than 127 bits"))
        case .malformed(let why):
            remark(Diagnostic(.malformedNumber, "'\(quoted(word))' is no number: \(why)", at: span))
        }
        return .invalid
    }

    /// `STRING`: without its quotes, escapes resolved.
    mutating func takeString() -> Text {
        let word = cursor.word
        let start = cursor.start
        let isClosed = word.count >= 2 && word[word.count - 1] == UInt8(ascii: "\"")
        cursor.advance()
        // The lexer has complained, and the rest of the line is in the string.
        if !isClosed { quiet = true }
        let inner = word[1..<max(1, isClosed ? word.count - 1 : word.count)]
        guard inner.bytes.contains(UInt8(ascii: "\\")) else { return inner }
        var reader = EscapeReader(inner)
        let text = reader.read()
        for range in reader.mistakes where isClosed {
            let span = Span(file: cursor.file, start: start + 1 + UInt32(range.lowerBound), end: start + 1 + UInt32(range.upperBound))
            remark(Diagnostic(.invalidEscape, "unknown escape '\(inner[range].string)'", at: span,
                              label: "'\\\\', '\\\"', '\\n', '\\t' and '\\u{…}' are known"))
        }
        return text
    }
}

/// Reads the digits of a number.
enum NumberReader {
    enum Result {
        case value(Int128)
        case tooLarge
        case malformed(String)
    }

    static func read(_ word: Text) -> Result {
        guard word.count > 1, word[0] == UInt8(ascii: "0") else { return read(word, from: 0, radix: 10, "a digit is 0 to 9") }
        switch word[1] {
        case UInt8(ascii: "x"): return read(word, from: 2, radix: 16, "a digit behind '0x' is 0 to 9 or A to F")
        case UInt8(ascii: "b"): return read(word, from: 2, radix: 2, "a digit behind '0b' is 0 or 1")
        case UInt8(ascii: "X"), UInt8(ascii: "B"): return .malformed("the prefixes are '0x' and '0b'")
        default: return .malformed("a decimal number doesn't begin with '0'")
        }
    }

    private static func read(_ word: Text, from start: Int, radix: Int128, _ digits: String) -> Result {
        var value: Int128 = 0
        var overflow = false
        var wasDigit = false
        for index in start..<word.count {
            if word[index] == UInt8(ascii: "_"), wasDigit {
                wasDigit = false
                continue
            }
            guard let digit = digit(word[index]), digit < radix else { return .malformed(word[index] == UInt8(ascii: "_") ? "'_' stands between digits" : digits) }
            let (product, first) = value.multipliedReportingOverflow(by: radix)
            let (sum, second) = product.addingReportingOverflow(digit)
            overflow = overflow || first || second
            value = sum
            wasDigit = true
        }
        if !wasDigit { return .malformed(start == word.count ? "it has no digits" : "'_' stands between digits") }
        return overflow ? .tooLarge : .value(value)
    }

    private static func digit(_ byte: UInt8) -> Int128? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int128(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int128(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int128(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

/// Resolves `\\`, `\"`, `\n`, `\t` and `\u{…}`; another escape stays as it is written.
struct EscapeReader {
    private let text: Text
    private var at = 0
    private var bytes: [UInt8] = []
    private(set) var mistakes: [Range<Int>] = []

    init(_ text: Text) { self.text = text }

    mutating func read() -> Text {
        while at < text.count {
            if text[at] == UInt8(ascii: "\\") { escape() } else { copy(1) }
        }
        return Text(copying: bytes)
    }

    private mutating func copy(_ count: Int) {
        bytes.append(contentsOf: text[at..<min(at + count, text.count)].bytes)
        at += count
    }

    private mutating func escape() {
        switch at + 1 < text.count ? text[at + 1] : 0 {
        case UInt8(ascii: "\\"): put(UInt8(ascii: "\\"))
        case UInt8(ascii: "\""): put(UInt8(ascii: "\""))
        case UInt8(ascii: "n"): put(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): put(UInt8(ascii: "\t"))
        case UInt8(ascii: "u") where putScalar(): break
        default: refuse()
        }
    }

    private mutating func put(_ byte: UInt8) {
        bytes.append(byte)
        at += 2
    }

    /// `\u{` one to six hexadecimal digits `}`
    private mutating func putScalar() -> Bool {
        guard at + 2 < text.count, text[at + 2] == UInt8(ascii: "{") else { return false }
        var end = at + 3
        while end < text.count, end - at <= 10, text[end] != UInt8(ascii: "}") { end += 1 }
        guard end < text.count, end > at + 3, end - at <= 9, let value = UInt32(text[at + 3..<end].string, radix: 16),
              let scalar = Unicode.Scalar(value) else { return false }
        bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
        at = end + 1
        return true
    }

    private mutating func refuse() {
        var end = min(at + 2, text.count)
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        mistakes.append(at..<end)
        copy(end - at)
    }
}
