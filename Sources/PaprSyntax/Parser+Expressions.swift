import PaprSource

extension Parser {
    /// `expr = unary { BINOP unary } .`
    mutating func parseExpression() -> Expression { parseBinary(1) }

    /// `list = expr {"," expr} .`
    mutating func parseList() -> [Expression] {
        var list: [Expression] = []
        repeat { list.append(parseExpression()) } while gotSeparator()
        return list
    }

    /// A comma; also where one is missing between two expressions of a list.
    mutating func gotSeparator() -> Bool {
        if got(.comma) { return true }
        guard startsExpression, !cursor.isFirstOnLine, !startsMember else { return false }
        complainExpected("','")
        return true
    }

    private var startsExpression: Bool { kind == .number || kind == .string || kind == .identifier }

    /// Operators that bind at least as strongly as `minimum`, from left to right.
    private mutating func parseBinary(_ minimum: UInt8) -> Expression {
        var left = parseUnary()
        while let sign = BinaryOperator(kind), sign.strength >= minimum, !(kind == .in && beginsArgument) {
            let leftHeight = height
            cursor.advance()
            let right = parseBinary(sign.strength + 1)
            left = join(sign, left, right, leftHeight)
            if !sign.chains { refuseChain(sign) }
        }
        return left
    }

    /// This `in` begins the next member and joins nothing: a name and a `:` or `=` stand behind it, or the line before is broken.
    private var beginsArgument: Bool {
        isCutShort || cursor.kind(1).isName && (cursor.kind(2) == .colon || cursor.kind(2) == .assign)
    }

    private mutating func join(_ sign: BinaryOperator, _ left: Expression, _ right: Expression, _ leftHeight: Int) -> Expression {
        let span = left.span.through(right.span)
        height = max(leftHeight, height) + 1
        if height <= Self.depthLimit { return Expression(.binary(sign, left, right), span: span) }
        complainTooDeep()
        height = 0
        return Expression(.invalid, span: span)
    }

    private mutating func refuseChain(_ sign: BinaryOperator) {
        guard let next = BinaryOperator(kind), next.strength == sign.strength else { return }
        complain(Diagnostic(.chainedOperators, "'\(sign.spelling)' and '\(next.spelling)' don't chain; say which comes first with parentheses",
                            at: cursor.span))
    }

    /// `unary = {"-" | "!" | "~"} ( NUMBER | STRING | "(" list ")" | path ["(" list ")"] ) .`
    private mutating func parseUnary() -> Expression {
        guard let sign = UnaryOperator(kind) else { return parsePrimary() }
        let start = cursor.start
        if depth >= Self.depthLimit {
            complainTooDeep()
            while UnaryOperator(kind) != nil { cursor.advance() }
            _ = parsePrimary()
            return Expression(.invalid, span: cursor.span(from: start))
        }
        cursor.advance()
        depth += 1
        let operand = parseUnary()
        depth -= 1
        height += 1
        return Expression(.unary(sign, operand), span: cursor.span(from: start))
    }

    private mutating func parsePrimary() -> Expression {
        height = 1
        let start = cursor.span
        switch kind {
        case .number:
            return Expression(takeNumber(), span: start)
        case .string:
            return Expression(.string(takeString()), span: start)
        case .leftParen:
            let list = parseParenthesized()
            return Expression(list.map(Expression.Node.list) ?? .invalid, span: cursor.span(from: start.start))
        case .identifier where !(cursor.isFirstOnLine && startsDeclaration(cursor.index)):
            let path = parsePath()
            guard kind == .leftParen else { return Expression(.path(path), span: path.span) }
            let list = parseParenthesized()
            return Expression(list.map { .call(path, $0) } ?? .invalid, span: cursor.span(from: start.start))
        default:
            complainExpected("an expression")
            return Expression(.invalid, span: cursor.gap)
        }
    }

    /// `"(" list ")"`; `nil` when it is nested too deep.
    private mutating func parseParenthesized() -> [Expression]? {
        let opened = cursor.span
        if depth >= Self.depthLimit {
            complainTooDeep()
            cursor.advance()
            skipToClosing()
            _ = got(.rightParen)
            height = 1
            return nil
        }
        cursor.advance()
        depth += 1
        var list: [Expression] = []
        var highest = 0
        repeat {
            list.append(parseExpression())
            highest = max(highest, height)
        } while gotSeparator()
        depth -= 1
        height = highest + 1
        close(.rightParen, "',' or ')'", opened: opened)
        return list
    }

    /// Takes the bracket that closes, or complains and leaves what stands before it.
    mutating func close(_ wanted: TokenKind, _ what: String, opened: Span) {
        if got(wanted) { return }
        let isOpen = endsLine || kind == .leftBrace
        complain(Diagnostic(isOpen ? .missingBracket : .unexpectedToken, "expected \(what), got \(found)", at: place, label: "expected \(what)",
                            labels: [Label(opened, "opened here")]))
        skipToClosing()
        if kind == .rightParen || kind == .rightBracket { cursor.advance() }
    }
}
