import PaprSource

/// What a token is.
public enum TokenKind: UInt8, Sendable {
    case endOfFile
    /// A line break that ends something, or `;`.
    case newline
    /// `/// …`, one line.
    case doc
    case identifier
    case number
    case string
    // The nine reserved words.
    case `in`, out, `inout`, require, `else`, by, returns, at, when
    case leftBrace, rightBrace, leftParen, rightParen, leftBracket, rightBracket
    case comma, colon, dot, question, attribute  // `@`
    case arrow, assign, ellipsis  // `->` `=` `...`
    case plus, minus, star, slash, percent
    case ampersand, pipe, caret, tilde, bang
    case shiftLeft, shiftRight
    case equal, notEqual, less, lessEqual, greater, greaterEqual
    case andAnd, orOr
    /// Bytes that are no token.
    case invalid
}

/// A token: its kind and its bytes in the file. White space and `//` comments before it belong to it and are found between the tokens.
public struct Token: Sendable {
    public var kind: TokenKind
    public var start: UInt32
    public var end: UInt32

    @inlinable
    public init(kind: TokenKind, start: UInt32, end: UInt32) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}
