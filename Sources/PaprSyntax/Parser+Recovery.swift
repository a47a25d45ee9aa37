import PaprSource

/// Leaving what can't be read. Every function here goes forward only, so that all of them together are linear.
extension Parser {
    /// Leaves the rest of the line, up to a body if it has one.
    mutating func skipLine() {
        while !endsLine, kind != .leftBrace { cursor.advance() }
    }

    /// Leaves the rest of the statement with the body that may belong to it, and its line break.
    mutating func skipStatement() {
        skipLine()
        if kind == .leftBrace { skipBraces() }
        skipLine()
        while got(.newline) {}
    }

    /// Leaves `{ … }` to the brace that closes it.
    mutating func skipBraces() {
        var level = 0
        repeat {
            if kind == .leftBrace { level += 1 }
            if kind == .rightBrace { level -= 1 }
            cursor.advance()
        } while level > 0 && kind != .endOfFile
    }

    /// Leaves what stands before the bracket that closes the one just opened; stops at the end of the line.
    mutating func skipToClosing() {
        var level = 0
        while !endsLine, kind != .leftBrace {
            if kind == .leftParen || kind == .leftBracket { level += 1 }
            if kind == .rightParen || kind == .rightBracket {
                if level == 0 { return }
                level -= 1
            }
            cursor.advance()
        }
    }

    /// Leaves everything up to the next declaration, whose documentation stays with it.
    mutating func skipToDeclaration() {
        while kind != .endOfFile {
            let first = kind == .doc ? firstBehindDocs : cursor.index
            if startsDeclaration(first) { return }
            if kind == .doc { _ = cursor.takeDocs(names.arena) } else { cursor.advance() }
        }
    }

    /// The first token that is neither documentation nor invalid.
    var firstBehindDocs: Int {
        var index = cursor.index
        while cursor.token(at: index).kind == .doc || cursor.token(at: index).kind == .invalid { index += 1 }
        return index
    }

    /// A declaration (or `module`, `import`) begins at this token: its word, first on its line, and a name behind it. Inside braces no
    /// two names stand side by side.
    func startsDeclaration(_ index: Int) -> Bool {
        guard cursor.token(at: index).kind == .identifier, cursor.token(at: index + 1).kind.isName else { return false }
        let word = cursor[index]
        guard DeclarationKind(word: word) != nil || word == Text("import") || word == Text("module") else { return false }
        return cursor.indentation(ofTokenAt: index).map { $0 <= margin } ?? false
    }

    /// Nested too deep: one complaint, and what is inside is left.
    mutating func complainTooDeep() {
        complain(Diagnostic(.nestedTooDeep, "nested more than \(Self.depthLimit) deep", at: cursor.span))
    }
}
