import PaprSource

/// Where the parser stands among the tokens.
///
/// It steps over tokens that are invalid (the lexer has complained) and over documentation that stands where nothing begins.
struct TokenCursor {
    let file: FileID
    let text: Text
    private let path: String
    private let tokens: UnsafeBufferPointer<Token>

    private(set) var index = 0
    private(set) var kind = TokenKind.newline
    /// The last token that was stepped over and counts.
    private(set) var previous = TokenKind.newline
    /// Where the last of them ended that is no line break.
    private(set) var previousEnd: UInt32 = 0
    /// The lexer has complained about something since this was last cleared.
    var metInvalid = false
    private(set) var strayDocs: [Span] = []

    init(_ tokens: UnsafeBufferPointer<Token>, of source: SourceFile) {
        self.tokens = tokens
        file = source.id
        text = source.text
        path = source.path
        settle()
    }

    /// Steps to the next token; stays at the end of the file.
    @inline(__always)
    mutating func advance() {
        guard kind != .endOfFile else { return }
        previous = kind
        if kind != .newline { previousEnd = tokens[index].end }
        index += 1
        kind = tokens[index].kind
        if kind == .doc || kind == .invalid { settle() }
    }

    /// Takes the documentation lines that stand here, with one following space or none.
    mutating func takeDocs(_ arena: Arena) -> DocNode {
        guard kind == .doc else { return DocNode(lines: List(), span: Span(file: file, start: start, end: start)) }
        var lines = ListBuilder<Text>(arena)
        var span = self.span
        while kind == .doc {
            lines.append(docText(tokens[index]))
            span.end = tokens[index].end
            index += 1
            kind = tokens[index].kind
            while kind == .invalid { skipInvalid() }
        }
        return DocNode(lines: lines.list, span: span)
    }

    /// Forgets earlier mistakes: something new begins. A token that is invalid just before it belongs to it.
    mutating func begin() { metInvalid = index > 0 && tokens[index - 1].kind == .invalid }

    // MARK: Looking

    var start: UInt32 { tokens[index].start }
    var span: Span { span(tokens[index]) }
    /// The source at the current token.
    @inline(__always)
    var word: Text { self[index] }
    /// Just behind the last token that counts: where something is missing.
    var gap: Span { Span(file: file, start: previousEnd, end: previousEnd) }

    @inline(__always)
    subscript(index: Int) -> Text {
        let token = tokens[index]
        return Text(base: text.base + Int(token.start), count: Int(token.end - token.start))
    }

    @inline(__always)
    func kind(_ ahead: Int) -> TokenKind { index + ahead < tokens.count ? tokens[index + ahead].kind : .endOfFile }
    func token(at index: Int) -> Token { tokens[index] }
    func span(_ token: Token) -> Span { Span(file: file, start: token.start, end: token.end) }

    /// The tokens from one up to this.
    func tokens(from lower: Int) -> TokenRange { TokenRange(Int32(lower), Int32(index)) }

    /// From a byte to the end of what was read.
    @inline(__always)
    func span(from start: UInt32) -> Span { Span(file: file, start: start, end: max(start, previousEnd)) }

    /// How many blanks stand before the token on its line; `nil` when it is not the first there.
    func indentation(ofTokenAt index: Int) -> Int? {
        let start = Int(tokens[index].start)
        var at = start
        while at > 0, text[at - 1] == UInt8(ascii: " ") || text[at - 1] == UInt8(ascii: "\t") { at -= 1 }
        return at == 0 || text[at - 1] == UInt8(ascii: "\n") || text[at - 1] == 0xBF ? start - at : nil
    }

    /// A line ends between the last token that counts and this one.
    var isFirstOnLine: Bool {
        var at = Int(start)
        while at > Int(previousEnd) {
            at -= 1
            if text[at] == UInt8(ascii: "\n") { return true }
        }
        return false
    }

    /// The name of the file without its directory and ending, when that can be a module's.
    var moduleName: String {
        let base = path.split(separator: "/").last ?? ""
        let name = base.prefix { $0 != "." }
        return !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } ? String(name) : "name"
    }

    // MARK: Stepping over

    /// Documentation is welcome where a line begins; anywhere else it is noted.
    private mutating func settle() {
        kind = tokens[index].kind
        while true {
            if kind == .invalid {
                skipInvalid()
            } else if kind == .doc, previous != .newline, previous != .leftBrace {
                noteDocs()
            } else {
                return
            }
        }
    }

    private mutating func skipInvalid() {
        metInvalid = true
        index += 1
        kind = tokens[index].kind
    }

    private mutating func noteDocs() {
        var span = self.span
        while kind == .doc {
            span.end = tokens[index].end
            index += 1
            kind = tokens[index].kind
        }
        strayDocs.append(span)
    }

    private func docText(_ token: Token) -> Text {
        var start = Int(token.start) + 3
        if start < Int(token.end), text[start] == UInt8(ascii: " ") { start += 1 }
        return text[start..<Int(token.end)]
    }
}
