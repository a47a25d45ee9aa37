extension BinaryOperator {
    /// The operator of a token; `nil` when the token is none.
    @inline(__always)
    init?(_ kind: TokenKind) {
        switch kind {
        case .orOr: self = .or
        case .andAnd: self = .and
        case .equal: self = .equal
        case .notEqual: self = .notEqual
        case .less: self = .less
        case .lessEqual: self = .lessEqual
        case .greater: self = .greater
        case .greaterEqual: self = .greaterEqual
        case .in: self = .member
        case .ellipsis: self = .range
        case .pipe: self = .bitOr
        case .caret: self = .bitXor
        case .ampersand: self = .bitAnd
        case .shiftLeft: self = .shiftLeft
        case .shiftRight: self = .shiftRight
        case .plus: self = .add
        case .minus: self = .subtract
        case .star: self = .multiply
        case .slash: self = .divide
        case .percent: self = .remainder
        default: return nil
        }
    }

    /// How strongly it binds; from 1.
    var strength: UInt8 {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .member: 3
        case .range: 4
        case .bitOr: 5
        case .bitXor: 6
        case .bitAnd: 7
        case .shiftLeft, .shiftRight: 8
        case .add, .subtract: 9
        case .multiply, .divide, .remainder: 10
        }
    }

    /// Comparisons and ranges don't chain.
    var chains: Bool { strength != 3 && strength != 4 }

    /// As it is written.
    public var spelling: String {
        switch self {
        case .or: "||"
        case .and: "&&"
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessEqual: "<="
        case .greater: ">"
        case .greaterEqual: ">="
        case .member: "in"
        case .range: "..."
        case .bitOr: "|"
        case .bitXor: "^"
        case .bitAnd: "&"
        case .shiftLeft: "<<"
        case .shiftRight: ">>"
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .remainder: "%"
        }
    }
}

extension UnaryOperator {
    init?(_ kind: TokenKind) {
        switch kind {
        case .minus: self = .negate
        case .bang: self = .not
        case .tilde: self = .complement
        default: return nil
        }
    }

    /// As it is written.
    public var spelling: String {
        switch self {
        case .negate: "-"
        case .not: "!"
        case .complement: "~"
        }
    }
}
