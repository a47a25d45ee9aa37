import PaprSource

extension Parser {
    /// `type = [ "&" ["?"] dir ] IDENT [ "[" [ ["until"] expr ["," expr] ] "]" ] ["?"] .`
    mutating func parseType() -> TypeNode {
        let start = cursor.start
        let pointer = kind == .ampersand ? parsePointer() : nil
        let name = parseIdentifier("a type")
        let extent = kind == .leftBracket ? parseExtent() : nil
        let optional = got(.question)
        return TypeNode(pointer: pointer, name: name, extent: extent, optional: optional, span: cursor.span(from: min(start, cursor.previousEnd)))
    }

    /// `"&" ["?"] dir`
    private mutating func parsePointer() -> TypeNode.Pointer {
        let start = cursor.start
        cursor.advance()
        let nullable = got(.question)
        let direction = parseDirection()
        return TypeNode.Pointer(nullable: nullable, direction: direction, span: cursor.span(from: start))
    }

    /// `dir = "in" | "out" | "inout" .`
    private mutating func parseDirection() -> Direction? {
        if got(.in) { return .in }
        if got(.out) { return .out }
        if got(.inout) { return .inout }
        guard kind == .identifier, cursor.kind(1) == .identifier,
              let meant = NearestWord.find(cursor.word, in: ["in", "out", "inout"]) else { return nil }
        complainMisspelt(cursor.span, cursor.word, meant)
        cursor.advance()
        return meant.utf8CodeUnitCount == 2 ? .in : meant.utf8CodeUnitCount == 3 ? .out : .inout
    }

    /// `"[" [ ["until"] expr ["," expr] ] "]"`
    private mutating func parseExtent() -> TypeNode.Extent {
        let opened = cursor.span
        cursor.advance()
        if got(.rightBracket) { return TypeNode.Extent(until: false, count: nil, valid: nil, span: cursor.span(from: opened.start)) }
        let until = gotUntil()
        let count = parseExpression()
        let valid = got(.comma) ? parseExpression() : nil
        close(.rightBracket, valid == nil ? "',' or ']'" : "']'", opened: opened)
        return TypeNode.Extent(until: until, count: count, valid: valid, span: cursor.span(from: opened.start))
    }

    /// `until` is a word only here, and only with an expression behind it.
    private mutating func gotUntil() -> Bool {
        guard kind == .identifier else { return false }
        let next = cursor.kind(1)
        if cursor.word == Text("until") {
            if [.rightBracket, .comma, .dot].contains(next) { return false }
        } else if next == .identifier || next == .number, let meant = NearestWord.find(cursor.word, in: ["until"]) {
            complainMisspelt(cursor.span, cursor.word, meant)
        } else {
            return false
        }
        cursor.advance()
        return true
    }

    /// `attr = "@" IDENT [ "(" arg {"," arg} ")" ] .`
    mutating func parseAttribute() -> AttributeNode {
        let start = cursor.start
        cursor.advance()
        let name = parseIdentifier("the attribute's name")
        var arguments: [AttributeNode.Argument] = []
        let opened = cursor.span
        if got(.leftParen) {
            repeat { arguments.append(parseArgument()) } while gotSeparator()
            close(.rightParen, "',' or ')'", opened: opened)
        }
        return AttributeNode(name: name, arguments: arguments, span: cursor.span(from: start))
    }

    /// `arg = [ IDENT ":" ] expr .`
    private mutating func parseArgument() -> AttributeNode.Argument {
        var label: NameNode?
        if kind == .identifier, cursor.kind(1) == .colon {
            label = parseIdentifier("a label")
            cursor.advance()
        }
        return AttributeNode.Argument(label: label, value: parseExpression())
    }
}
