/// What a formula does with one or two values.
public enum FormulaOperator: UInt8, Hashable, Sendable {
    case negate, not, complement
    case or, and, equal, notEqual, less, lessEqual, greater, greaterEqual
    case bitOr, bitXor, bitAnd, shiftLeft, shiftRight, add, subtract, multiply, divide, remainder
}

extension FormulaOperator {
    /// Of two numbers: true or false.
    public var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: true
        default: false
        }
    }

    /// Of two numbers: a number.
    public var isArithmetic: Bool {
        switch self {
        case .negate, .not, .complement, .or, .and: false
        default: !isComparison
        }
    }

    /// As it is written in a spec.
    public var sign: StaticString {
        switch self {
        case .negate: "-"
        case .not: "!"
        case .complement: "~"
        case .or: "||"
        case .and: "&&"
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessEqual: "<="
        case .greater: ">"
        case .greaterEqual: ">="
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
