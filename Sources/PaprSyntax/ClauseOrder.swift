import PaprSource

/// The parts of an entry or a declaration behind its names, in the order in which they stand.
enum Clause: UInt8 {
    case none, type, position, value, conditions, flow, attribute

    var words: String {
        switch self {
        case .none: "the name"
        case .type: "the type"
        case .position: "'at'"
        case .value: "the value"
        case .conditions: "'when'"
        case .flow: "'->'"
        case .attribute: "the attribute"
        }
    }
}

/// Remembers which clauses have been read.
struct ClauseOrder {
    private(set) var last = Clause.none
    private var seen: UInt8 = 0

    var isEmpty: Bool { last == .none }
    func has(_ clause: Clause) -> Bool { seen & (1 << clause.rawValue) != 0 }

    mutating func note(_ clause: Clause) {
        seen |= 1 << clause.rawValue
        if clause.rawValue > last.rawValue { last = clause }
    }
}

extension Parser {
    /// Takes the sign that begins a clause; complains when the clause is out of order or there already. An attribute's `@` stays.
    mutating func accept(_ clause: Clause, _ order: inout ClauseOrder) {
        if clause == .attribute {
            order.note(clause)
            return
        }
        if order.has(clause) {
            complain(Diagnostic(.misplacedClause, "\(clause.words) is given twice", at: cursor.span))
        } else if clause.rawValue < order.last.rawValue {
            complain(Diagnostic(.misplacedClause, "\(clause.words) belongs before \(order.last.words)", at: cursor.span))
        }
        order.note(clause)
        cursor.advance()
    }
}
