import PaprSource

extension Parser {
    /// `decl = {DOC} kind name [":" type] ["=" expr] {attr} ( body | NL ) .`
    mutating func parseDeclaration(_ imports: inout [NameNode]) -> Declaration {
        begin()
        unwinding = false
        let lower = cursor.index
        let docs = cursor.takeDocs(names.arena)
        let start = cursor.start
        let kindSpan = cursor.span
        margin = cursor.indentation(ofTokenAt: cursor.index) ?? margin
        guard let word = parseKind() else {
            let name = leaveNoDeclaration(docs, &imports)
            return Declaration(docs: docs, kind: .invalid, kindSpan: kindSpan, name: name, type: nil, value: nil, attributes: [], body: nil,
                               tokens: cursor.tokens(from: lower), span: cursor.span(from: start))
        }
        var declaration = Declaration(docs: docs, kind: word, kindSpan: kindSpan, name: parseName("a name"), type: nil, value: nil,
                                      attributes: [], body: nil, tokens: cursor.tokens(from: lower), span: kindSpan)
        parseClauses(&declaration)
        suspect = nil
        lastClosing = nil
        declaration.body = parseDeclarationBody()
        declaration.tokens = cursor.tokens(from: lower)
        declaration.span = cursor.span(from: start)
        return declaration
    }

    /// `kind = "const" | "type" | "enum" | "bits" | "buffer" | "codes" | "hcall" | "rtas" .`
    ///
    /// `nil` when nothing here looks like a declaration. A word that is nearly one counts as that one.
    private mutating func parseKind() -> DeclarationKind? {
        guard kind.isName else { return nil }
        let written = cursor.word
        let next = cursor.kind(1)
        if kind == .identifier, let known = DeclarationKind(word: written) {
            cursor.advance()
            if kind == .identifier, cursor.word == written, cursor.kind(1).isName {
                complain(Diagnostic(.unexpectedToken, "'\(quoted(written))' stands here twice", at: cursor.span))
                cursor.advance()
            }
            return known
        }
        if kind == .identifier, next.isName {
            if written == Text("import") || written == Text("module") { return nil }
            // Two words that changed places: the second one is the kind, whatever the first one resembles.
            let meant = DeclarationKind(word: cursor[cursor.index + 1]) == nil ? NearestWord.find(written, in: DeclarationKind.words) : nil
            if let meant { complainMisspelt(cursor.span, written, meant) } else { complainNoDeclaration() }
            cursor.advance()
            return meant.flatMap { DeclarationKind(word: Text($0)) } ?? .invalid
        }
        // The word that says the kind is missing.
        guard [.colon, .assign, .leftBrace, .attribute].contains(next), cursor.indentation(ofTokenAt: cursor.index) == 0 else { return nil }
        complainNoDeclaration()
        return .invalid
    }

    private mutating func complainNoDeclaration() {
        complain(Diagnostic(.unexpectedToken, "expected a declaration, got \(found)", at: cursor.span,
                            label: "begin with 'const', 'type', 'enum', 'bits', 'buffer', 'codes', 'hcall' or 'rtas'", notes: earlierEnd))
    }

    /// Leaves what is no declaration. A late `import` counts all the same.
    private mutating func leaveNoDeclaration(_ docs: DocNode, _ imports: inout [NameNode]) -> NameNode {
        if kind == .identifier, cursor.kind(1).isName { return parseLateHeader(&imports) }
        let missing = missingName
        if kind == .rightBrace {
            complain(Diagnostic(.unmatchedBrace, "'}' closes nothing", at: cursor.span, notes: suspicion))
            cursor.advance()
            while got(.newline) {}
        } else if kind == .endOfFile {
            remarkStrayDocs(docs.span)
        } else {
            complainNoDeclaration()
        }
        if !startsDeclaration(firstBehindDocs) { skipToDeclaration() }
        return missing
    }

    private mutating func parseLateHeader(_ imports: inout [NameNode]) -> NameNode {
        let isImport = cursor.word == Text("import")
        if !isImport || !metLateImport {
            complain(Diagnostic(.misplacedHeader, isImport ? "an import stands before the declarations" : "'module' stands once, at the beginning",
                                at: cursor.span))
        }
        metLateImport = metLateImport || isImport
        cursor.advance()
        let name = parseName("a name")
        if isImport { imports.append(name) }
        endLine()
        return name
    }

    /// `[":" type] ["=" expr] {attr}`
    private mutating func parseClauses(_ declaration: inout Declaration) {
        var order = ClauseOrder()
        while true {
            switch kind {
            case .colon:
                accept(.type, &order)
                declaration.type = parseType()
            case .assign:
                accept(.value, &order)
                declaration.value = parseExpression()
            case .attribute:
                accept(.attribute, &order)
                declaration.attributes.append(parseAttribute())
            case .identifier where order.isEmpty && !isCutShort:
                complainMissing(":", "the type")
                order.note(.type)
                declaration.type = parseType()
            case _ where kind.isLiteralStart && declaration.value == nil && !isCutShort:
                complainMissing(" =", "the value")
                order.note(.value)
                declaration.value = parseExpression()
            default:
                return
            }
        }
    }

    /// `( body | NL )`; the lines of a body that has lost its `{` are recognised by their indentation.
    private mutating func parseDeclarationBody() -> [Member]? {
        guard kind == .newline, cursor.word != Text(";"), lostBrace(cursor.index + 1) else { return parseBodyOrEnd() }
        complainMissingOpening()
        while got(.newline) || got(.leftBrace) {}
        return parseMembers(opened: cursor.gap)
    }

    private func lostBrace(_ index: Int) -> Bool {
        var index = index
        while cursor.token(at: index).kind == .doc || cursor.token(at: index).kind == .invalid { index += 1 }
        guard let indentation = cursor.indentation(ofTokenAt: index), indentation > margin else { return false }
        let kind = cursor.token(at: index).kind
        let isWord = kind == .identifier && DeclarationKind(word: cursor[index]) != nil && cursor.token(at: index + 1).kind.isName
        return !isWord && kind != .rightBrace && kind != .endOfFile
    }
}
