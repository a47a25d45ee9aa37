import PaprSource

extension Parser {
    /// `entry = name {"," name} [":" type] ["at" expr] ["=" expr] ["when" list] ["->" flow] {attr} ( body | NL ) .`
    mutating func parseEntry() -> Entry {
        var entry = EntryParts(names: parseNames())
        var order = ClauseOrder()
        while parseClause(&entry, &order) {}
        return Entry(names: entry.names, type: entry.type, position: entry.position, value: entry.value, conditions: entry.conditions,
                     flow: entry.flow, attributes: entry.attributes, body: parseBodyOrEnd())
    }

    /// `name {"," name}`
    private mutating func parseNames() -> [NameNode] {
        var names = [parseName("a name")]
        while true {
            if got(.comma) {
                names.append(parseName("a name"))
            } else if kind == .identifier, [.comma, .colon].contains(cursor.kind(1)), !cursor.isFirstOnLine {
                complainMissing(",", "the next name")
                names.append(parseName("a name"))
            } else {
                return names
            }
        }
    }

    /// One clause; false when none stands here.
    private mutating func parseClause(_ entry: inout EntryParts, _ order: inout ClauseOrder) -> Bool {
        switch kind {
        case .colon:
            accept(.type, &order)
            entry.type = parseType()
        case .at:
            accept(.position, &order)
            entry.position = parseExpression()
        case .assign:
            accept(.value, &order)
            entry.value = parseExpression()
        case .when:
            accept(.conditions, &order)
            entry.conditions = parseList()
        case .arrow:
            accept(.flow, &order)
            entry.flow = parseFlow()
        case .attribute:
            accept(.attribute, &order)
            entry.attributes.append(parseAttribute())
        default:
            return mendClause(&entry, &order)
        }
        return true
    }

    /// A clause whose first word or sign is missing or misspelt.
    private mutating func mendClause(_ entry: inout EntryParts, _ order: inout ClauseOrder) -> Bool {
        if isCutShort { return false }
        switch kind {
        case .identifier:
            return mendWord(&entry, &order)
        case .ampersand where order.isEmpty:
            complainMissing(":", "the type")
            order.note(.type)
            entry.type = parseType()
        case _ where kind.isLiteralStart && entry.value == nil && order.last.rawValue < Clause.value.rawValue:
            complainMissing(" =", "the value")
            order.note(.value)
            entry.value = parseExpression()
        default:
            return false
        }
        return true
    }

    private mutating func mendWord(_ entry: inout EntryParts, _ order: inout ClauseOrder) -> Bool {
        let word = cursor.word
        if FlowNode.words.contains(where: { word == Text($0) }), entry.flow == nil {
            complainMissing(" ->", "'\(word.string)'")
            order.note(.flow)
            entry.flow = parseFlow()
        } else if cursor.kind(1).isName || cursor.kind(1) == .number, let meant = NearestWord.find(word, in: ["at", "when"]) {
            complainMisspelt(cursor.span, word, meant)
            let isPosition = Text(meant) == Text("at")
            accept(isPosition ? .position : .conditions, &order)
            if isPosition { entry.position = parseExpression() } else { entry.conditions = parseList() }
        } else if order.isEmpty, listsCodes {
            complainMissing(",", "the next code")
            entry.names.append(parseName("a code"))
        } else if order.isEmpty, !startsMember {
            complainMissing(":", "the type")
            order.note(.type)
            entry.type = parseType()
        } else {
            return false
        }
        return true
    }

    /// `flow = "retry" | "restart" | "partial" | "never" | "continue" "(" path "," expr ")" .`
    private mutating func parseFlow() -> FlowNode {
        let start = cursor.span
        guard kind == .identifier else {
            complainExpected("'retry', 'restart', 'partial', 'never' or 'continue'")
            return FlowNode(kind: .invalid, span: cursor.gap)
        }
        var word = cursor.word
        if !FlowNode.words.contains(where: { word == Text($0) }) {
            if let meant = NearestWord.find(word, in: FlowNode.words) {
                complainMisspelt(start, word, meant)
                word = Text(meant)
            } else {
                complainExpected("'retry', 'restart', 'partial', 'never' or 'continue'")
            }
        }
        cursor.advance()
        let flow = flow(word)
        return FlowNode(kind: flow, span: cursor.span(from: start.start))
    }

    private mutating func flow(_ word: Text) -> FlowNode.Kind {
        switch word {
        case Text("retry"): return .retry
        case Text("restart"): return .restart
        case Text("partial"): return .partial
        case Text("never"): return .never
        case Text("continue"): break
        default: return .invalid
        }
        let opened = cursor.span
        guard want(.leftParen, "'(', the output to hand back and the first value") else { return .invalid }
        let path = parsePath()
        want(.comma, "',' and the first value")
        let first = parseExpression()
        close(.rightParen, "')'", opened: opened)
        return .continued(path, first)
    }
}

extension FlowNode {
    static let words: [StaticString] = ["retry", "restart", "partial", "never", "continue"]
}

/// What is known of an entry while it is read.
private struct EntryParts {
    var names: [NameNode]
    var type: TypeNode?
    var position: Expression?
    var value: Expression?
    var conditions: [Expression] = []
    var flow: FlowNode?
    var attributes: [AttributeNode] = []
}
