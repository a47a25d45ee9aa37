import PaprSource

/// The tokens `lower` up to, not with, `upper` of a file: what a node is made of.
public struct TokenRange: Sendable, Equatable {
    public var lower: Int32
    public var upper: Int32

    public init(_ lower: Int32, _ upper: Int32) {
        self.lower = lower
        self.upper = upper
    }
}

/// A file as it was read: `{DOC} "module" name NL { "import" name NL } { decl } EOF`.
///
/// The tokens are all there, comments lie between them; nodes point into `tokens` by `TokenRange`, so the source can be printed back byte for byte.
public struct FileTree: Sendable {
    public var file: FileID
    public var text: Text
    public var tokens: [Token]
    public var docs: DocNode
    /// `nil` when the file does not say; the parser has complained.
    public var module: NameNode?
    public var imports: [NameNode]
    public var declarations: [Declaration]

    public init(file: FileID, text: Text, tokens: [Token], docs: DocNode, module: NameNode?, imports: [NameNode], declarations: [Declaration]) {
        self.file = file
        self.text = text
        self.tokens = tokens
        self.docs = docs
        self.module = module
        self.imports = imports
        self.declarations = declarations
    }
}

/// The `///` lines before something, each without the slashes and one following space. Empty: none.
public struct DocNode: Sendable {
    public var lines: List<Text>
    public var span: Span

    public init(lines: List<Text>, span: Span) {
        self.lines = lines
        self.span = span
    }
}

/// A name where one stands: an identifier, or a string for names such as `"ibm,get-vpd"` (without its quotes).
public struct NameNode: Sendable {
    public var name: Name
    public var span: Span
    public var isString: Bool

    public init(name: Name, span: Span, isString: Bool) {
        self.name = name
        self.span = span
        self.isString = isString
    }
}

public enum DeclarationKind: UInt8, Sendable {
    case const, type, `enum`, bits, buffer, codes, hcall, rtas
    /// The parser has complained.
    case invalid
}

/// `{DOC} kind name [":" type] ["=" expr] {attr} ( body | NL )`
public struct Declaration: Sendable {
    public var docs: DocNode
    public var kind: DeclarationKind
    public var kindSpan: Span
    public var name: NameNode
    public var type: TypeNode?
    public var value: Expression?
    public var attributes: [AttributeNode]
    /// `nil` when there are no braces.
    public var body: [Member]?
    public var tokens: TokenRange
    public var span: Span

    public init(docs: DocNode, kind: DeclarationKind, kindSpan: Span, name: NameNode, type: TypeNode?, value: Expression?,
                attributes: [AttributeNode], body: [Member]?, tokens: TokenRange, span: Span) {
        self.docs = docs
        self.kind = kind
        self.kindSpan = kindSpan
        self.name = name
        self.type = type
        self.value = value
        self.attributes = attributes
        self.body = body
        self.tokens = tokens
        self.span = span
    }
}

/// What stands between braces.
public struct Member: Sendable {
    public var docs: DocNode
    public var node: MemberNode
    public var tokens: TokenRange
    public var span: Span

    public init(docs: DocNode, node: MemberNode, tokens: TokenRange, span: Span) {
        self.docs = docs
        self.node = node
        self.tokens = tokens
        self.span = span
    }
}

public indirect enum MemberNode: Sendable {
    /// `attr NL`: an attribute of what the braces belong to.
    case attribute(AttributeNode)
    /// `"require" expr ["else" name] NL`
    case require(Expression, otherwise: NameNode?)
    /// `"by" path body`: subfunctions of a call, a tagged union of a buffer.
    case by(PathNode, [Member])
    /// `"returns" ["at" expr] body`
    case returns(at: Expression?, [Member])
    /// `dir "when" list body`: outputs that only some codes define.
    case conditional(Direction, [Expression], [Member])
    /// `[dir] entry`
    case entry(Direction?, Entry)
    /// Nothing that could be read; the parser has complained.
    case invalid
}

public enum Direction: UInt8, Sendable {
    case `in`, out, `inout`
}

/// `name {"," name} [":" type] ["at" expr] ["=" expr] ["when" list] ["->" flow] {attr} ( body | NL )`
///
/// A reference to what never changes: entries are what a tree has most of, and a dozen passes hand them on.
public final class Entry: Sendable {
    public let names: [NameNode]
    public let type: TypeNode?
    public let position: Expression?
    public let value: Expression?
    /// Empty: no `when`.
    public let conditions: [Expression]
    public let flow: FlowNode?
    public let attributes: [AttributeNode]
    public let body: [Member]?

    public init(names: [NameNode], type: TypeNode?, position: Expression?, value: Expression?, conditions: [Expression], flow: FlowNode?,
                attributes: [AttributeNode], body: [Member]?) {
        self.names = names
        self.type = type
        self.position = position
        self.value = value
        self.conditions = conditions
        self.flow = flow
        self.attributes = attributes
        self.body = body
    }

    /// The same with other names.
    public func named(_ names: [NameNode]) -> Entry {
        Entry(names: names, type: type, position: position, value: value, conditions: conditions, flow: flow, attributes: attributes, body: body)
    }
}

/// `"retry" | "restart" | "partial" | "never" | "continue" "(" path "," expr ")"`
public struct FlowNode: Sendable {
    public indirect enum Kind: Sendable {
        case retry, restart, partial, never
        /// The output to hand back as the argument of the same name, and the argument's first value.
        case continued(PathNode, Expression)
        case invalid
    }
    public var kind: Kind
    public var span: Span

    public init(kind: Kind, span: Span) {
        self.kind = kind
        self.span = span
    }
}

/// `[ "&" ["?"] dir ] IDENT [ "[" [ ["until"] expr ["," expr] ] "]" ] ["?"]`
public struct TypeNode: Sendable {
    public struct Pointer: Sendable {
        /// `&?`: null is allowed.
        public var nullable: Bool
        /// `nil` when it is missing; the checker complains.
        public var direction: Direction?
        public var span: Span

        public init(nullable: Bool, direction: Direction?, span: Span) {
            self.nullable = nullable
            self.direction = direction
            self.span = span
        }
    }
    public struct Extent: Sendable {
        /// `[until n]`: the elements go on until `n` bytes of the structure are used.
        public var until: Bool
        /// `nil`: `[]`, as many as there are.
        public var count: Expression?
        /// The valid part, for a memory argument: `bytes[capacity, valid]`.
        public var valid: Expression?
        public var span: Span

        public init(until: Bool, count: Expression?, valid: Expression?, span: Span) {
            self.until = until
            self.count = count
            self.valid = valid
            self.span = span
        }
    }
    public var pointer: Pointer?
    public var name: NameNode
    /// `[…]`, if there is one. Few types have it and it is large, so it is kept apart.
    public var extent: Extent? {
        get { kept.map { switch $0 { case .extent(let extent): extent } } }
        set { kept = newValue.map { .extent($0) } }
    }
    private var kept: Kept?
    private indirect enum Kept: Sendable { case extent(Extent) }
    /// A trailing `?`.
    public var optional: Bool
    public var span: Span

    public init(pointer: Pointer?, name: NameNode, extent: Extent?, optional: Bool, span: Span) {
        self.pointer = pointer
        self.name = name
        kept = extent.map { .extent($0) }
        self.optional = optional
        self.span = span
    }
}

/// `"@" IDENT [ "(" arg {"," arg} ")" ]`, `arg = [ IDENT ":" ] expr`
public struct AttributeNode: Sendable {
    public struct Argument: Sendable {
        public var label: NameNode?
        public var value: Expression

        public init(label: NameNode?, value: Expression) {
            self.label = label
            self.value = value
        }
    }
    public var name: NameNode
    public var arguments: [Argument]
    public var span: Span

    public init(name: NameNode, arguments: [Argument], span: Span) {
        self.name = name
        self.arguments = arguments
        self.span = span
    }
}

/// `IDENT {"." IDENT}`
public struct PathNode: Sendable {
    /// Never empty.
    public var parts: [NameNode]
    public var span: Span

    public init(parts: [NameNode], span: Span) {
        self.parts = parts
        self.span = span
    }
}

public struct Expression: Sendable {
    public indirect enum Node: Sendable {
        /// `value` as far as 128 bits hold it; the spelling is the source at `span`.
        case number(Int128)
        /// Without its quotes, escapes resolved.
        case string(Text)
        case list([Expression])
        case path(PathNode)
        case call(PathNode, [Expression])
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        /// Nothing that could be read; the parser has complained.
        case invalid
    }
    public var node: Node
    public var span: Span

    public init(_ node: Node, span: Span) {
        self.node = node
        self.span = span
    }
}

public enum UnaryOperator: UInt8, Sendable {
    case negate, not, complement
}

/// Weakest first: `||`, `&&`, comparisons and `in`, `...`, `|`, `^`, `&`, shifts, `+ -`, `* / %`.
public enum BinaryOperator: UInt8, Sendable {
    case or, and
    case equal, notEqual, less, lessEqual, greater, greaterEqual, member  // `in`
    case range  // `...`
    case bitOr, bitXor, bitAnd
    case shiftLeft, shiftRight
    case add, subtract
    case multiply, divide, remainder
}

extension Member {
    /// `@…` on a line of its own: it belongs to what the braces belong to.
    public var isAttribute: Bool { if case .attribute = node { true } else { false } }
}
