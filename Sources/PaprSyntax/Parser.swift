import PaprSource

/// Reads one file. Never fails: what can't be read is an invalid node and a diagnostic.
///
/// A name that is missing is a `NameNode` with an empty name, where it should stand; the parser has complained.
public func parse(_ file: SourceFile, names: Interner, diagnostics: inout Diagnostics) -> FileTree {
    var lexer = Lexer(file)
    lexer.run()
    for complaint in lexer.complaints { diagnostics.report(complaint) }
    let tokens = lexer.tokens
    return tokens.withUnsafeBufferPointer { buffer in
        var parser = Parser(cursor: TokenCursor(buffer, of: file), names: names)
        let tree = parser.parseFile(tokens)
        for complaint in parser.complaints { diagnostics.report(complaint) }
        return tree
    }
}

/// A recursive-descent parser with one token of look-ahead.
///
/// The grammar production is the comment above its function. `got` and `want` take a token, `skip` leaves what can't be read; a mistake
/// is told once, and everything else about its statement is held back.
struct Parser {
    /// How deep brackets, braces and operators may nest.
    static let depthLimit = 200

    var cursor: TokenCursor
    let names: Interner
    private(set) var complaints: [Diagnostic] = []

    /// The statement has had its complaint.
    var quiet = false
    /// Brackets, braces and prefix operators that are open.
    var depth = 0
    /// How deep the tree of the last expression is.
    var height = 0
    /// A body has met the next declaration; all bodies around it end there without a further word.
    var unwinding = false
    /// The first `{` of the declaration whose `}` stands at another depth.
    var suspect: Span?
    /// The innermost body is that of a `returns`: names without types.
    var listsCodes = false
    /// The innermost body has a line that begins with a member.
    var bodyHasLines = false
    /// An import behind a declaration has been complained of: where one is late, all are.
    var metLateImport = false
    /// The `}` of the last declaration with a body.
    var lastClosing: Span?
    /// Where declarations begin on their lines.
    var margin = 0

    init(cursor: TokenCursor, names: Interner) {
        self.cursor = cursor
        self.names = names
    }

    // MARK: Taking tokens

    @inline(__always)
    var kind: TokenKind { cursor.kind }

    @inline(__always)
    mutating func got(_ wanted: TokenKind) -> Bool {
        guard cursor.kind == wanted else { return false }
        cursor.advance()
        return true
    }

    /// Takes the token, or complains that it is missing.
    @discardableResult
    mutating func want(_ wanted: TokenKind, _ what: String) -> Bool {
        if got(wanted) { return true }
        complainExpected(what)
        return false
    }

    /// A statement begins.
    mutating func begin() {
        // What stands on the same line as a mistake, and isn't set off by ';', says nothing new.
        quiet = quiet && cursor.previous != .newline && !cursor.isFirstOnLine
        cursor.begin()
    }

    /// A line break ends a statement; before `}` and at the end of the file it is implied. Several are one.
    mutating func endLine() {
        if !endsLine, !isCutShort {
            complainExpected("the end of the line")
            if !startsMember || depth == 0 { skipLine() }
            if kind == .leftBrace { skipStatement() }
        }
        while got(.newline) {}
    }

    /// A mistake at the end of the last line has joined it with this one.
    var isCutShort: Bool { quiet && cursor.isFirstOnLine }

    var endsLine: Bool { kind == .newline || kind == .rightBrace || kind == .endOfFile }

    // MARK: Complaining

    /// Reports a mistake unless the statement has had one.
    mutating func complain(_ diagnostic: Diagnostic) {
        if quiet || cursor.metInvalid { return }
        quiet = true
        complaints.append(diagnostic)
    }

    /// Reports a mistake that nothing else follows from.
    mutating func remark(_ diagnostic: Diagnostic) { complaints.append(diagnostic) }

    /// Complains that something else should stand here.
    mutating func complainExpected(_ what: String) {
        if quiet || cursor.metInvalid { return }
        let instead = cursor.isFirstOnLine && kind != .endOfFile ? "the end of the line" : found
        complain(Diagnostic(.unexpectedToken, "expected \(what), got \(instead)", at: place, label: "expected \(what)"))
    }

    /// Complains that a sign is missing before the current token, which is read as if it stood there.
    mutating func complainMissing(_ sign: String, _ what: String) {
        let bare = sign.drop { $0 == " " }
        complain(Diagnostic(.unexpectedToken, "expected '\(bare)' before \(what)", at: cursor.span, fixes: [Fix("write '\(bare)'", cursor.gap, sign)]))
    }

    /// Complains of a token with which nothing here begins.
    mutating func complainNoMember() {
        complain(Diagnostic(.unexpectedToken, "expected a member, got \(found)", at: cursor.span))
    }

    /// The current token in words.
    var found: String {
        switch kind {
        case .endOfFile: "the end of the file"
        case .newline: cursor.word == Text(";") ? "';'" : "the end of the line"
        case .doc: "documentation"
        default: "'\(quoted(cursor.word))'"
        }
    }

    /// A word as a message shows it: not more than a line of it.
    func quoted(_ word: Text) -> String {
        word.count <= 60 ? word.string : String(word.string.prefix(57)) + "..."
    }

    /// Where to point: at the token, or behind the line that ends too early.
    var place: Span { kind == .newline || kind == .endOfFile || cursor.isFirstOnLine ? cursor.gap : cursor.span }
}
