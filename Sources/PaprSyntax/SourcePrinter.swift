import PaprSource

/// Prints a tree back as the source it was read from, byte for byte.
///
/// It walks the declarations and members and prints the tokens that each says it is made of, with what stands before each token. A node
/// that has lost a token, or claims one that is another's, shows in the text.
public struct SourcePrinter {
    private let tree: FileTree
    private var bytes: [UInt8] = []

    /// The source that the nodes of `tree` amount to.
    public static func print(_ tree: FileTree) -> [UInt8] {
        var printer = SourcePrinter(tree: tree)
        printer.bytes.reserveCapacity(tree.text.count)
        printer.printFile()
        return printer.bytes
    }

    private init(tree: FileTree) { self.tree = tree }

    private mutating func printFile() {
        let end = tree.tokens.count - 1
        put(0, tree.declarations.first.map { Int($0.tokens.lower) } ?? end)
        for declaration in tree.declarations { print(declaration.tokens, declaration.body) }
        put(end, end + 1)
    }

    /// What stands before the members, the members, what stands behind them.
    private mutating func print(_ tokens: TokenRange, _ members: [Member]?) {
        guard let members, let first = members.first, let last = members.last else {
            put(Int(tokens.lower), Int(tokens.upper))
            return
        }
        put(Int(tokens.lower), Int(first.tokens.lower))
        for member in members { print(member.tokens, member.node.members) }
        put(Int(last.tokens.upper), Int(tokens.upper))
    }

    private mutating func put(_ lower: Int, _ upper: Int) {
        guard lower < upper else { return }
        let start = lower == 0 ? 0 : Int(tree.tokens[lower - 1].end)
        bytes.append(contentsOf: tree.text[start..<Int(tree.tokens[upper - 1].end)].bytes)
    }
}

extension MemberNode {
    /// What stands between the member's own braces; `nil` without braces.
    public var members: [Member]? {
        switch self {
        case .by(_, let members), .returns(_, let members), .conditional(_, _, let members): members
        case .entry(_, let entry): entry.body
        case .attribute, .require, .invalid: nil
        }
    }
}
