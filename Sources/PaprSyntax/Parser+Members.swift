import PaprSource

extension Parser {
    /// `member = {DOC} ( attr NL | "require" expr ["else" name] NL | "by" path body | "returns" ["at" expr] body
    ///                 | dir ( "when" list body | entry ) | entry ) .`
    mutating func parseMember() -> Member {
        begin()
        let lower = cursor.index
        let docs = cursor.takeDocs(names.arena)
        let start = cursor.start
        let node = parseMemberNode(docs)
        return Member(docs: docs, node: node, tokens: cursor.tokens(from: lower), span: cursor.span(from: start))
    }

    private mutating func parseMemberNode(_ docs: DocNode) -> MemberNode {
        switch kind {
        case .in, .out, .inout, .require, .by, .returns: return parseMember(beginningWith: kind)
        case .identifier:
            guard let meant = misspeltMemberWord else { return .entry(nil, parseEntry()) }
            return parseMember(beginningWith: meant)
        case .string: return .entry(nil, parseEntry())
        case .attribute:
            let attribute = parseAttribute()
            endLine()
            return .attribute(attribute)
        case .when:
            complain(Diagnostic(.unexpectedToken, "expected 'out' before 'when'", at: cursor.span, fixes: [Fix("write 'out'", cursor.span, "out when")]))
            return parseConditional(.out)
        case .rightBrace, .endOfFile:
            remarkStrayDocs(docs.span)
            return .invalid
        case .leftBrace where cursor.previous == .leftBrace:
            complainNoMember()
            while got(.leftBrace) {}
            return .invalid
        default:
            complainNoMember()
            skipStatement()
            return .invalid
        }
    }

    /// Reads what a reserved word begins; the word stands here.
    private mutating func parseMember(beginningWith word: TokenKind) -> MemberNode {
        cursor.advance()
        if kind == word, ![.colon, .comma, .assign, .newline].contains(cursor.kind(1)) {
            complain(Diagnostic(.unexpectedToken, "'\(cursor.word.string)' stands here twice", at: cursor.span))
            cursor.advance()
        }
        switch word {
        case .require: return parseRequire()
        case .by:
            let path = parsePath()
            return .by(path, parseBody())
        case .returns:
            let position = got(.at) ? parseExpression() : nil
            return .returns(at: position, parseBody(ofCodes: true))
        case .in: return parseDirected(.in)
        case .out: return parseDirected(.out)
        default: return parseDirected(.inout)
        }
    }

    /// `"require" expr ["else" name] NL`
    private mutating func parseRequire() -> MemberNode {
        let condition = parseExpression()
        var otherwise: NameNode?
        if kind == .identifier, cursor.kind(1).isName, let meant = NearestWord.find(cursor.word, in: ["else"]) {
            complainMisspelt(cursor.span, cursor.word, meant)
            cursor.advance()
            otherwise = parseName("the code to answer")
        } else if kind == .identifier, endsLine(1) {
            complainMissing(" else", "the code")
            otherwise = parseName("the code to answer")
        } else if got(.else) {
            otherwise = parseName("the code to answer")
        }
        endLine()
        return .require(condition, otherwise: otherwise)
    }

    /// `dir ( "when" list body | entry )`
    private mutating func parseDirected(_ direction: Direction) -> MemberNode {
        if kind == .when { return parseConditional(direction) }
        if kind == .identifier, cursor.kind(1).isName, NearestWord.find(cursor.word, in: ["when"]) != nil {
            complainMisspelt(cursor.span, cursor.word, "when")
            return parseConditional(direction)
        }
        return .entry(direction, parseEntry())
    }

    /// `"when" list body`; the word stands here.
    private mutating func parseConditional(_ direction: Direction) -> MemberNode {
        cursor.advance()
        let conditions = parseList()
        return .conditional(direction, conditions, parseBody())
    }

    private func endsLine(_ ahead: Int) -> Bool {
        [.newline, .rightBrace, .endOfFile].contains(cursor.kind(ahead))
    }

    /// A word that can't begin an entry because a name stands behind it, and is nearly a reserved word: that one.
    private var misspeltMemberWord: TokenKind? {
        mutating get {
            let next = cursor.kind(1)
            guard next.isName || next == .leftBrace || next == .number else { return nil }
            let candidates: [StaticString] = next == .leftBrace ? ["returns"] : ["in", "out", "inout", "require", "by", "returns"]
            guard let meant = NearestWord.find(cursor.word, in: candidates) else { return nil }
            complainMisspelt(cursor.span, cursor.word, meant)
            return ReservedWord.kind(meant.utf8Start, meant.utf8CodeUnitCount)
        }
    }

    /// A new member begins here, on a line that should have ended.
    var startsMember: Bool {
        kind.beginsMember || kind.isName && [.colon, .assign, .at, .arrow].contains(cursor.kind(1))
    }
}
