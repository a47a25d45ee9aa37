import PaprSource

extension Parser {
    /// `( body | NL )`
    mutating func parseBodyOrEnd() -> [Member]? {
        if !endsLine, kind != .leftBrace, !isCutShort {
            if hasLostBrace { return parseBody() }
            complainExpected("'{' or the end of the line")
            if startsMember, depth > 0 { return nil }
            skipLine()
        }
        if kind == .leftBrace { return parseBody() }
        while got(.newline) {}
        return nil
    }

    /// A member stands on the line of what it belongs to, without a `{` between them.
    private var hasLostBrace: Bool {
        guard startsMember, !cursor.isFirstOnLine, !quiet else { return false }
        return depth == 0 ? kind.beginsMember : bodyHasLines && nextBrace(beyond: Text(";")) == .rightBrace
    }

    /// The next brace before a line break, other than `separator`.
    private func nextBrace(beyond separator: Text = .empty) -> TokenKind? {
        var index = cursor.index
        while true {
            let kind = cursor.token(at: index).kind
            if kind == .leftBrace || kind == .rightBrace { return kind }
            if kind == .endOfFile || kind == .newline && cursor[index] != separator { return nil }
            index += 1
        }
    }

    /// `body = "{" { member } "}" NL .`
    mutating func parseBody(ofCodes: Bool = false) -> [Member] {
        let opened = cursor.span
        if depth >= Self.depthLimit {
            complainTooDeep()
            skipBraces()
            if kind == .endOfFile { unwinding = true }
            while got(.newline) {}
            return []
        }
        if got(.leftBrace) { return parseMembers(opened: opened, ofCodes: ofCodes) }
        if nextBrace() == .leftBrace {
            complainExpected("'{'")
            while kind != .leftBrace { cursor.advance() }
            return parseBody(ofCodes: ofCodes)
        }
        let isThere = kind == .newline ? cursor.kind(1) != .rightBrace && deeperLineFollows : startsMember || kind.isName
        if !isThere {
            complainExpected("'{'")
            skipStatement()
            return []
        }
        complainMissingOpening()
        while got(.newline) || got(.leftBrace) {}
        return parseMembers(opened: opened, ofCodes: ofCodes)
    }

    /// `{ member } "}" NL`: the body behind its `{`.
    mutating func parseMembers(opened: Span, ofCodes: Bool = false) -> [Member] {
        depth += 1
        let outer = (bodyHasLines, listsCodes)
        (bodyHasLines, listsCodes) = (false, ofCodes)
        defer {
            depth -= 1
            (bodyHasLines, listsCodes) = outer
        }
        while got(.newline) {}
        var members: [Member] = []
        while kind != .rightBrace, kind != .endOfFile, !unwinding, !atLostDeclaration {
            let before = cursor.index
            if !bodyHasLines { bodyHasLines = cursor.isFirstOnLine }
            members.append(parseMember())
            if cursor.index == before {
                cursor.advance()
                members[members.count - 1].tokens.upper = Int32(cursor.index)
            }
        }
        close(opened)
        return members
    }

    private mutating func close(_ opened: Span) {
        if kind == .rightBrace {
            noteIndentation(opened)
            if depth == 1 { lastClosing = cursor.span }
            cursor.advance()
            endBody()
        } else if !unwinding {
            unwinding = true
            remark(Diagnostic(.missingBrace, "'{' is not closed", at: opened, label: "'}' for this one is missing before \(foundDeclaration)",
                              notes: suspicion))
        }
    }

    /// The line break behind `}`. A member on the same line is complained of and read.
    private mutating func endBody() {
        if !endsLine {
            begin()
            complainExpected("the end of the line")
            if !startsMember { skipLine() }
        }
        while got(.newline) {}
    }

    private var foundDeclaration: String {
        kind == .endOfFile ? "the end of the file" : "'\(cursor[firstBehindDocs].string)'"
    }

    /// The next declaration begins, so a `}` is missing.
    private var atLostDeclaration: Bool {
        switch kind {
        case .doc: startsDeclaration(firstBehindDocs)
        case .identifier: cursor.kind(1).isName && startsDeclaration(cursor.index)
        default: false
        }
    }

    mutating func complainMissingOpening() {
        complain(Diagnostic(.missingBrace, "'{' is missing", at: cursor.gap, label: "expected '{'", fixes: [Fix("open the body", cursor.gap, " {")]))
    }

    /// The next line stands deeper than this one.
    private var deeperLineFollows: Bool {
        var index = cursor.index + 1
        while cursor.token(at: index).kind == .doc || cursor.token(at: index).kind == .invalid { index += 1 }
        guard let next = cursor.indentation(ofTokenAt: index) else { return false }
        return next > lineIndentation(cursor.start)
    }

    // MARK: Indentation as a witness

    /// A `}` that stands deeper or less deep than the line of its `{` is remembered, for the case that braces don't match.
    private mutating func noteIndentation(_ opened: Span) {
        guard suspect == nil, let closing = cursor.indentation(ofTokenAt: cursor.index),
              closing != lineIndentation(opened.start) else { return }
        suspect = opened
    }

    var suspicion: [Label] {
        suspect.map { [Label($0, "by its indentation, the '}' of this one may be the mistake")] } ?? []
    }

    /// Where the declaration before this line ended, for a line that seems to belong to it.
    var earlierEnd: [Label] {
        guard let lastClosing, cursor.indentation(ofTokenAt: cursor.index) ?? 0 > 0 else { return suspicion }
        return suspicion + [Label(lastClosing, "the declaration before ended with this '}'")]
    }

    /// How many blanks the line of this byte begins with.
    private func lineIndentation(_ offset: UInt32) -> Int {
        var start = Int(offset)
        while start > 0, cursor.text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var at = start
        while at < Int(offset), cursor.text[at] == UInt8(ascii: " ") || cursor.text[at] == UInt8(ascii: "\t") { at += 1 }
        return at - start
    }
}
