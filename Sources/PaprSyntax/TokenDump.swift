import PaprSource

/// The tokens of a file as text, one a line: `line:column+bytes kind source`.
public func dumpTokens(_ tree: FileTree) -> String {
    var text = ""
    var lines = LineWalker(LineTable(tree.text))
    for token in tree.tokens {
        let (line, column) = lines.position(of: Int(token.start))
        text += "\(line):\(column)+\(token.end - token.start) \(token.kind)"
        if token.kind != .endOfFile { text += " " + DumpText.quote(tree.text[Int(token.start)..<Int(token.end)]) }
        text += "\n"
    }
    return text
}

/// Source text in a dump.
enum DumpText {
    /// In single quotes, so that it stays on its line and hides nothing.
    static func quote(_ text: Text) -> String {
        var result = "'"
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\\": result += "\\\\"
            case "'": result += "\\'"
            default: result += ShownText.show(scalar)
            }
        }
        return result + "'"
    }

    /// A name as it is written: strings with their quotes.
    static func name(_ node: NameNode) -> String {
        if node.isString { return "\"" + quote(node.name.text).dropFirst().dropLast() + "\"" }
        return node.name.isEmpty ? "<missing>" : ShownText.inert(node.name.string)
    }
}
