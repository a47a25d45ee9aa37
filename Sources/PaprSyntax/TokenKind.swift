extension TokenKind {
    /// One of the nine reserved words.
    @inline(__always)
    var isReserved: Bool { rawValue >= TokenKind.in.rawValue && rawValue <= TokenKind.when.rawValue }

    /// What a name may be written as.
    @inline(__always)
    var isName: Bool { self == .identifier || self == .string }

    /// A reserved word that begins a member.
    var beginsMember: Bool { self == .in || self == .out || self == .inout || self == .require || self == .by || self == .returns }

    /// A value may begin with it and nothing else.
    var isLiteralStart: Bool { self == .number || self == .string || self == .minus }

    /// A line break behind this ends nothing: `,` `->` `{` `(` `[`, an operator, or another line break.
    @inline(__always)
    var continuesLine: Bool { (Self.continuing >> UInt64(rawValue)) & 1 != 0 }

    private static let continuing: UInt64 = {
        let kinds: [TokenKind] = [
            .newline, .comma, .arrow, .leftBrace, .leftParen, .leftBracket, .assign, .ellipsis, .in,
            .plus, .minus, .star, .slash, .percent, .ampersand, .pipe, .caret, .tilde, .bang, .shiftLeft, .shiftRight,
            .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .andAnd, .orOr,
        ]
        return kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }()
}
