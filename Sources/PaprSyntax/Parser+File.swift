import PaprSource

extension Parser {
    /// `file = {DOC} "module" name NL { "import" name NL } { decl } EOF .`
    mutating func parseFile(_ tokens: [Token]) -> FileTree {
        while got(.newline) {}
        let (docs, module) = parseModule()
        var imports: [NameNode] = []
        while atHeader("import") { imports.append(parseImport()) }
        var declarations: [Declaration] = []
        while kind != .endOfFile {
            let before = cursor.index
            declarations.append(parseDeclaration(&imports))
            if cursor.index == before {
                cursor.advance()
                declarations[declarations.count - 1].tokens.upper = Int32(cursor.index)
            }
        }
        for span in cursor.strayDocs { remarkStrayDocs(span) }
        return FileTree(file: cursor.file, text: cursor.text, tokens: tokens, docs: docs, module: module, imports: imports,
                        declarations: declarations)
    }

    /// `{DOC} "module" name NL`
    private mutating func parseModule() -> (DocNode, NameNode?) {
        begin()
        if atHeader("module") {
            let docs = cursor.takeDocs(names.arena)
            cursor.advance()
            return (docs, parseHeaderName("the module's name"))
        }
        let none = DocNode(lines: List(), span: Span(file: cursor.file, start: cursor.start, end: cursor.start))
        let first = firstBehindDocs
        if cursor.token(at: first).kind.isName, DeclarationKind(word: cursor[first]) == nil, cursor.kind(first - cursor.index + 1) == .newline {
            let docs = cursor.takeDocs(names.arena)
            complain(Diagnostic(.unexpectedToken, "expected 'module' before the module's name", at: cursor.span,
                                fixes: [Fix("write 'module'", Span(file: cursor.file, start: cursor.start, end: cursor.start), "module ")]))
            return (docs, parseHeaderName("the module's name"))
        }
        let place = Span(file: cursor.file, start: cursor.token(at: first).start, end: cursor.token(at: first).start)
        complain(Diagnostic(.missingModule, "the file doesn't say which module it is", at: place, label: "expected 'module'",
                            fixes: [Fix("begin with the module's name", place, "module \(cursor.moduleName)\n")]))
        return (none, nil)
    }

    /// `"import" name NL`
    mutating func parseImport() -> NameNode {
        begin()
        dropDocs()
        cursor.advance()
        return parseHeaderName("the module to import")
    }

    private mutating func parseHeaderName(_ what: String) -> NameNode {
        let name = parseName(what)
        endLine()
        return name
    }

    /// The word stands here, behind documentation perhaps, with a name behind it; also when it is misspelt.
    private mutating func atHeader(_ word: StaticString) -> Bool {
        let first = firstBehindDocs
        let written = cursor[first]
        guard cursor.token(at: first).kind == .identifier else { return false }
        if written == Text(word) { return true }
        guard cursor.token(at: first + 1).kind.isName, DeclarationKind(word: written) == nil,
              NearestWord.find(written, in: [word]) != nil else { return false }
        begin()
        complainMisspelt(cursor.span(cursor.token(at: first)), written, word)
        return true
    }

    /// Documentation where nothing is documented.
    mutating func dropDocs() {
        guard kind == .doc else { return }
        remarkStrayDocs(cursor.takeDocs(names.arena).span)
    }

    mutating func remarkStrayDocs(_ span: Span) {
        remark(Diagnostic(.misplacedDocumentation, "documentation stands on lines of its own, before what it documents", at: span,
                          label: "'//' would be a comment"))
    }

    mutating func complainMisspelt(_ span: Span, _ written: Text, _ meant: StaticString) {
        // It is read as it was meant, so the rest of the line can have mistakes of its own.
        if quiet || cursor.metInvalid { return }
        remark(Diagnostic(.misspeltWord, "unknown word '\(quoted(written))'; '\(meant)' is near", at: span,
                            fixes: [Fix("write '\(meant)'", span, "\(meant)")]))
    }
}
