import PaprSource

/// Text to tokens, in one pass over the bytes.
///
/// White space and `//` comments are what lies between the tokens. A line break is a token only where it ends something: not inside
/// `()` and `[]` that are closed again, not behind a token that needs more, not twice in a row.
struct Lexer {
    let file: FileID
    let base: UnsafePointer<UInt8>
    let count: Int
    let classes = ByteClass.table

    private(set) var tokens: [Token] = []
    private(set) var complaints: [Diagnostic] = []

    /// The last token that is no documentation: what decides about a line break.
    private var last = TokenKind.newline
    /// The brackets that are open: for each, what closes it and the line breaks seen before it.
    private var open: [(closing: TokenKind, breaks: Int)] = []
    /// The line breaks among `tokens` inside open brackets, not yet known to count.
    private var doubtful: [Int] = []
    private var struck = false
    /// Where the last line ended.
    private var lastBreak = 0

    init(_ source: SourceFile) {
        file = source.id
        base = source.text.base
        count = source.text.count
        tokens.reserveCapacity(count / 5 + 16)
    }

    /// Fills `tokens`; the last is the end of the file.
    mutating func run() {
        var at = startsWithMark ? 3 : 0
        while at < count {
            let byte = base[at]
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                at += 1
            case UInt8(ascii: "\n"):
                endLine(at)
                at += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                at = word(at)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                at = emit(.number, at, wordEnd(at))
            case UInt8(ascii: "/"):
                at = slash(at)
            case UInt8(ascii: "\""):
                at = string(at)
            default:
                at = byte < 0x80 ? punctuation(byte, at) : foreign(at)
            }
        }
        tokens.append(Token(kind: .endOfFile, start: UInt32(count), end: UInt32(count)))
        dropStruck()
    }

    /// A byte-order mark at the start is tolerated.
    private var startsWithMark: Bool { count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF }

    // MARK: Emitting

    /// Adds a token and answers where it ends.
    @inline(__always)
    mutating func emit(_ kind: TokenKind, _ start: Int, _ end: Int) -> Int {
        tokens.append(Token(kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
        last = kind
        return end
    }

    /// Adds bytes that are no token, with the complaint about them: one for a run of neighbours.
    mutating func reject(_ start: Int, _ end: Int, _ number: DiagnosticNumber, _ message: String, fix: String? = nil) -> Int {
        if extendInvalid(start, end) { return end }
        let span = span(start, end)
        let fixes = fix.map { [Fix(fixMessage($0), span, $0)] } ?? []
        complaints.append(Diagnostic(number, message, at: span, fixes: fixes))
        appendInvalid(start, end)
        return end
    }

    /// A line ends behind it, unless it is all there is on the line.
    private mutating func appendInvalid(_ start: Int, _ end: Int) {
        tokens.append(Token(kind: .invalid, start: UInt32(start), end: UInt32(end)))
        if last != .newline, last != .leftBrace { last = .invalid }
    }

    private func fixMessage(_ replacement: String) -> String {
        switch replacement {
        case "": "remove it"
        case " ": "write a space"
        case "\n": "begin a line"
        default: "write '\(replacement)'"
        }
    }

    private mutating func extendInvalid(_ start: Int, _ end: Int) -> Bool {
        guard let previous = tokens.last, previous.kind == .invalid, previous.end == UInt32(start) else { return false }
        tokens[tokens.count - 1].end = UInt32(end)
        return true
    }

    /// Adds bytes that are no token; the caller has complained.
    mutating func addInvalid(_ start: Int, _ end: Int) -> Int {
        if !extendInvalid(start, end) { appendInvalid(start, end) }
        return end
    }

    mutating func complain(_ diagnostic: Diagnostic) { complaints.append(diagnostic) }

    func span(_ start: Int, _ end: Int) -> Span { Span(file: file, start: UInt32(start), end: UInt32(end)) }

    /// Documentation is a token that no line break depends on. A line of it ends what stands before it, even where that needs more.
    mutating func document(_ start: Int, _ end: Int) -> Int {
        if last.continuesLine, last != .newline, last != .leftBrace, open.isEmpty, let before = tokens.last, Int(before.end) <= lastBreak {
            _ = emit(.newline, lastBreak, lastBreak + 1)
        }
        tokens.append(Token(kind: .doc, start: UInt32(start), end: UInt32(end)))
        return end
    }

    // MARK: Line breaks

    @inline(__always)
    private mutating func endLine(_ at: Int) {
        lastBreak = at
        if last.continuesLine { return }
        if !open.isEmpty { doubtful.append(tokens.count) }
        _ = emit(.newline, at, at + 1)
    }

    @inline(__always)
    private mutating func openBracket(_ kind: TokenKind, _ at: Int) -> Int {
        open.append((kind == .leftParen ? .rightParen : .rightBracket, doubtful.count))
        return emit(kind, at, at + 1)
    }

    /// Line breaks inside brackets that are closed count no more.
    private mutating func closeBracket(_ kind: TokenKind, _ at: Int) -> Int {
        if let innermost = open.last, innermost.closing == kind {
            open.removeLast()
            while doubtful.count > innermost.breaks {
                let index = doubtful.removeLast()
                tokens[index].end = tokens[index].start
                struck = true
            }
        }
        return emit(kind, at, at + 1)
    }

    /// No bracket reaches over a brace, an attribute or a reserved word other than `in`: what is open there was forgotten, and its line
    /// breaks count.
    private mutating func forgetBrackets() {
        open.removeAll(keepingCapacity: true)
        doubtful.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func emitOutside(_ kind: TokenKind, _ start: Int, _ end: Int) -> Int {
        if !open.isEmpty { forgetBrackets() }
        return emit(kind, start, end)
    }

    private mutating func dropStruck() {
        if struck { tokens.removeAll { $0.kind == .newline && $0.start == $0.end } }
    }

    // MARK: Words and signs

    @inline(__always)
    private func wordEnd(_ start: Int) -> Int {
        var at = start + 1
        while at < count, classes[Int(base[at])] & ByteClass.word != 0 { at += 1 }
        return at
    }

    private mutating func word(_ start: Int) -> Int {
        let end = wordEnd(start)
        if end < count, base[end] >= 0x80 { return foreignWord(start) ?? finishWord(start, end) }
        return finishWord(start, end)
    }

    @inline(__always)
    private mutating func finishWord(_ start: Int, _ end: Int) -> Int {
        let kind = ReservedWord.kind(base + start, end - start)
        return kind == .identifier || kind == .in ? emit(kind, start, end) : emitOutside(kind, start, end)
    }

    private func follows(_ character: Unicode.Scalar, _ at: Int) -> Bool {
        at + 1 < count && base[at + 1] == UInt8(ascii: character)
    }

    private mutating func punctuation(_ byte: UInt8, _ at: Int) -> Int {
        switch byte {
        case UInt8(ascii: "{"): return emitOutside(.leftBrace, at, at + 1)
        case UInt8(ascii: "}"): return emitOutside(.rightBrace, at, at + 1)
        case UInt8(ascii: "("): return openBracket(.leftParen, at)
        case UInt8(ascii: ")"): return closeBracket(.rightParen, at)
        case UInt8(ascii: "["): return openBracket(.leftBracket, at)
        case UInt8(ascii: "]"): return closeBracket(.rightBracket, at)
        case UInt8(ascii: ";"): return emit(.newline, at, at + 1)
        case UInt8(ascii: ","): return emit(.comma, at, at + 1)
        case UInt8(ascii: ":"): return emit(.colon, at, at + 1)
        case UInt8(ascii: "?"): return emit(.question, at, at + 1)
        case UInt8(ascii: "@"): return emitOutside(.attribute, at, at + 1)
        case UInt8(ascii: "+"): return emit(.plus, at, at + 1)
        case UInt8(ascii: "*"): return emit(.star, at, at + 1)
        case UInt8(ascii: "%"): return emit(.percent, at, at + 1)
        case UInt8(ascii: "^"): return emit(.caret, at, at + 1)
        case UInt8(ascii: "~"): return emit(.tilde, at, at + 1)
        case UInt8(ascii: "."): return dots(at)
        case UInt8(ascii: "-"): return pair(at, ">", .arrow, .minus)
        case UInt8(ascii: "="): return pair(at, "=", .equal, .assign)
        case UInt8(ascii: "!"): return pair(at, "=", .notEqual, .bang)
        case UInt8(ascii: "&"): return pair(at, "&", .andAnd, .ampersand)
        case UInt8(ascii: "|"): return pair(at, "|", .orOr, .pipe)
        case UInt8(ascii: "<"): return follows("<", at) ? emit(.shiftLeft, at, at + 2) : pair(at, "=", .lessEqual, .less)
        case UInt8(ascii: ">"): return follows(">", at) ? emit(.shiftRight, at, at + 2) : pair(at, "=", .greaterEqual, .greater)
        case UInt8(ascii: "\r") where follows("\n", at): return at + 1
        default: return stray(byte, at)
        }
    }

    @inline(__always)
    private mutating func pair(_ at: Int, _ second: Unicode.Scalar, _ both: TokenKind, _ one: TokenKind) -> Int {
        follows(second, at) ? emit(both, at, at + 2) : emit(one, at, at + 1)
    }

    private mutating func dots(_ at: Int) -> Int {
        follows(".", at) && follows(".", at + 1) ? emit(.ellipsis, at, at + 3) : emit(.dot, at, at + 1)
    }
}
