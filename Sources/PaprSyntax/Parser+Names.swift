import PaprSource

extension Parser {
    /// `name = IDENT | STRING .`
    mutating func parseName(_ what: String) -> NameNode {
        if kind == .string {
            let span = cursor.span
            let name = names.intern(takeString())
            return NameNode(name: name, span: span, isString: true)
        }
        return parseIdentifier(what)
    }

    /// `IDENT`; a reserved word that can only be meant as a name is taken for one.
    mutating func parseIdentifier(_ what: String) -> NameNode {
        if kind == .identifier { return takeWord() }
        guard kind.isReserved, !cursor.isFirstOnLine, [.colon, .comma, .assign, .newline, .rightBrace].contains(cursor.kind(1)) else {
            complainExpected(what)
            return missingName
        }
        let word = cursor.word.string
        complain(Diagnostic(.reservedName, "'\(word)' is a reserved word", at: cursor.span,
                            fixes: [Fix("a name in quotes can be any word", cursor.span, "\"\(word)\"")]))
        return takeWord()
    }

    @inline(__always)
    private mutating func takeWord() -> NameNode {
        let node = NameNode(name: names.intern(cursor.word), span: cursor.span, isString: false)
        cursor.advance()
        return node
    }

    /// What stands for a name that isn't there.
    var missingName: NameNode { NameNode(name: names.intern(Text.empty), span: cursor.gap, isString: false) }

    /// `path = IDENT {"." IDENT} .`
    mutating func parsePath() -> PathNode {
        var parts = [parseIdentifier("a name")]
        while got(.dot) { parts.append(parseIdentifier("a name behind '.'")) }
        return PathNode(parts: parts, span: parts[0].span.through(parts[parts.count - 1].span))
    }
}
