import PaprSource

/// The tree of a file as text, one node a line, indented, each with `line:column+bytes`; an expression is one line in prefix form.
public func dumpTree(_ tree: FileTree) -> String {
    var dump = TreeDump(tree)
    dump.file(tree)
    return dump.text
}

private struct TreeDump {
    private(set) var text = ""
    private let source: Text
    private var lines: LineWalker
    private var depth = 0

    init(_ tree: FileTree) {
        source = tree.text
        lines = LineWalker(LineTable(tree.text))
    }

    mutating func file(_ tree: FileTree) {
        docs(tree.docs)
        if let module = tree.module { line("module \(DumpText.name(module))", module.span) }
        for name in tree.imports { line("import \(DumpText.name(name))", name.span) }
        for node in tree.declarations { declaration(node) }
    }

    private mutating func declaration(_ node: Declaration) {
        docs(node.docs)
        line("\(node.kind) \(DumpText.name(node.name))", node.span)
        indented {
            if let type = node.type { $0.type(type) }
            if let value = node.value { $0.expression("=", value) }
            for attribute in node.attributes { $0.attribute(attribute) }
            $0.body(node.body)
        }
    }

    // MARK: Members

    private mutating func body(_ members: [Member]?) {
        guard let members else { return }
        if members.isEmpty { bare("{}") }
        for member in members { self.member(member) }
    }

    private mutating func member(_ member: Member) {
        docs(member.docs)
        switch member.node {
        case .attribute(let node):
            attribute(node)
        case .require(let condition, let otherwise):
            line("require" + (otherwise.map { " else \(DumpText.name($0))" } ?? ""), member.span)
            indented { $0.expression("that", condition) }
        case .by(let path, let members):
            line("by \(DumpText.path(path))", member.span)
            indented { $0.body(members) }
        case .returns(let position, let members):
            line("returns", member.span)
            indented {
                if let position { $0.expression("at", position) }
                $0.body(members)
            }
        case .conditional(let direction, let conditions, let members):
            line("\(direction) when", member.span)
            indented {
                for condition in conditions { $0.expression("when", condition) }
                $0.body(members)
            }
        case .entry(let direction, let node):
            entry(direction, node, member.span)
        case .invalid:
            line("invalid", member.span)
        }
    }

    private mutating func entry(_ direction: Direction?, _ node: Entry, _ span: Span) {
        line((direction.map { "\($0) " } ?? "entry ") + node.names.map(DumpText.name).joined(separator: ", "), span)
        indented {
            if let type = node.type { $0.type(type) }
            if let position = node.position { $0.expression("at", position) }
            if let value = node.value { $0.expression("=", value) }
            for condition in node.conditions { $0.expression("when", condition) }
            if let flow = node.flow { $0.flow(flow) }
            for attribute in node.attributes { $0.attribute(attribute) }
            $0.body(node.body)
        }
    }

    private mutating func flow(_ node: FlowNode) {
        switch node.kind {
        case .continued(let path, let first): line("-> continue \(DumpText.path(path)) \(DumpText.expression(first, source))", node.span)
        default: line("-> \(node.kind)", node.span)
        }
    }

    private mutating func type(_ node: TypeNode) {
        var words = ""
        if let pointer = node.pointer {
            words += "&" + (pointer.nullable ? "?" : "") + (pointer.direction.map { "\($0) " } ?? "<missing> ")
        }
        words += DumpText.name(node.name)
        if let extent = node.extent {
            let parts = [extent.count, extent.valid].compactMap { $0.map { DumpText.expression($0, source) } }
            words += "[" + (extent.until ? "until " : "") + parts.joined(separator: ", ") + "]"
        }
        line(": " + words + (node.optional ? "?" : ""), node.span)
    }

    private mutating func attribute(_ node: AttributeNode) {
        line("@\(DumpText.name(node.name))", node.span)
        indented {
            for argument in node.arguments { $0.expression(argument.label.map { "\(DumpText.name($0)):" } ?? "-", argument.value) }
        }
    }

    // MARK: Lines

    private mutating func docs(_ node: DocNode) {
        for text in node.lines { bare("/// " + DumpText.quote(text)) }
    }

    private mutating func expression(_ word: String, _ node: Expression) {
        line("\(word) \(DumpText.expression(node, source))", node.span)
    }

    private mutating func line(_ words: String, _ span: Span) {
        let (line, column) = lines.position(of: Int(span.start))
        bare("\(words)  \(line):\(column)+\(span.end - span.start)")
    }

    private mutating func bare(_ words: String) {
        text += String(repeating: " ", count: depth * 2) + words + "\n"
    }

    private mutating func indented(_ body: (inout Self) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }
}

extension DumpText {
    static func path(_ node: PathNode) -> String { node.parts.map(name).joined(separator: ".") }

    /// `(+ a (* b 2))`, lists in brackets, calls as `(sizeof: self)`; numbers as they are written.
    static func expression(_ node: Expression, _ source: Text) -> String {
        switch node.node {
        case .number: return source[Int(node.span.start)..<Int(node.span.end)].string
        case .string(let text): return quote(text)
        case .list(let list): return "[" + list.map { expression($0, source) }.joined(separator: " ") + "]"
        case .path(let path): return self.path(path)
        case .call(let path, let list): return "(\(self.path(path)): " + list.map { expression($0, source) }.joined(separator: " ") + ")"
        case .unary(let sign, let operand): return "(\(sign.spelling) \(expression(operand, source)))"
        case .binary(let sign, let left, let right): return "(\(sign.spelling) \(expression(left, source)) \(expression(right, source)))"
        case .invalid: return "<invalid>"
        }
    }
}
