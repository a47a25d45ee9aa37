import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// A table of return codes: static members of `Status` or `RTASStatus`.
    func codes(_ id: CodeTableID, _ diagnostics: inout Diagnostics) {
        let table = model.codeTables[id.index]
        let type: StaticString = isRTAS(table) ? "RTASStatus" : "Status"
        doc(table.docs)
        out.line("extension ", type, " {")
        out.indented {
            var members = SwiftMembers()
            for code in table.codes {
                members.claim(model[code].name, &diagnostics)
                self.code(code, type)
            }
        }
        out.line("}")
    }

    func isRTAS(_ table: CodeTable) -> Bool { table.name.snake.text == Text("rtas") }

    /// One code; of a range, whether a status is in it and how to make one that is.
    func code(_ id: CodeID, _ type: StaticString) {
        let code = model[id], member = names.codes[id.index], snake = SwiftCodes.snake(code, model)
        guard let values = code.values else { return }
        doc(code.docs)
        if values.isOne {
            out.line("public static let ", member, " = ", type, "(rawValue: ", values.lowerBound, ")")
            return
        }
        if !code.delays.isEmpty, Int128(code.delays.count) == values.upperBound - values.lowerBound + 1 { delayed(code, values, type, member) }
        if let carries = code.carries { carried(carries.name, carries.formula, values, type, snake, member) }
        summary(code.docs)
        out.line("public var is", SwiftWord.type(snake: snake), ": Bool { ", RangePattern(values), " ~= rawValue }")
    }

    private func delayed(_ code: Code, _ values: ClosedRange<Int128>, _ type: StaticString, _ member: Text) {
        out.line("public static func ", member, "(_ delay: BusyDelay) -> ", type, " {")
        out.indented {
            out.indent()
            out.put(type, "(rawValue: ", values.lowerBound, " + RawValue(delay.place(in: [")
            for (place, delay) in code.delays.enumerated() {
                if place > 0 { out.put(", ") }
                out.put(delay)
            }
            out.put("])))\n")
        }
        out.line("}")
    }

    /// What a code carries: read from it, and put into one when each value has its own code.
    private func carried(_ name: Identifier, _ formula: Formula, _ values: ClosedRange<Int128>, _ type: StaticString, _ snake: Text, _ member: Text) {
        out.indent()
        out.put("public var ", SwiftWord.member(snake: snake), SwiftWord.type(name), ": Int64? { ", RangePattern(values), " ~= rawValue ? Int64(")
        SwiftFormula(self, .status).number(formula)
        out.put(") : nil }\n")
        guard let step = SwiftCodes.step(formula, values) else { return }
        let first = SwiftCodes.value(formula, values.lowerBound) ?? 0
        out.line("/// The code that carries this; out of range: the nearest.")
        out.line("public static func ", member, "(", SwiftWord.member(name), ": Int64) -> ", type, " {")
        let last = values.upperBound - values.lowerBound
        let (low, high) = step > 0 ? (first, first + last) : (first - last, first)
        out.line("    ", type, "(rawValue: ", values.lowerBound, " + RawValue(", step > 0 ? "" : "\(first) - " as String,
                 "min(max(", SwiftWord.member(name), ", ", low, "), ", high, ")", step > 0 && first != 0 ? " - \(first)" : "" as String, "))")
        out.line("}")
    }
}

/// Facts about codes.
enum SwiftCodes {
    /// The words of a code's name without those of its table: `RTAS_BUSY` is `busy`.
    static func snake(_ code: Code, _ model: Model) -> Text {
        if code.call == nil, let table = code.table { return SwiftNames.shortSnake(code.name, in: model.codeTables[table.index].name) }
        return SwiftNames.shortSnake(code.name, in: model.modules[code.module].name)
    }

    /// 1 or -1 when the carried value goes up or down with the status one by one; `nil` when it does neither.
    static func step(_ formula: Formula, _ values: ClosedRange<Int128>) -> Int128? {
        guard values.upperBound - values.lowerBound < 65536, let first = value(formula, values.lowerBound), let second = value(formula, values.lowerBound + 1) else { return nil }
        let step = second - first
        guard step == 1 || step == -1 else { return nil }
        return values.allSatisfy { value(formula, $0) == first + step * ($0 - values.lowerBound) } ? step : nil
    }

    /// The formula for one status.
    static func value(_ formula: Formula, _ status: Int128) -> Int128? {
        switch formula {
        case .number(let value): return value
        case .output(-1, _): return status
        case .unary(.negate, let inner): return value(inner, status).map { 0 &- $0 }
        case .binary(let op, let left, let right):
            guard let a = value(left, status), let b = value(right, status) else { return nil }
            return switch op {
            case .add: a &+ b
            case .subtract: a &- b
            default: nil
            }
        default: return nil
        }
    }
}

/// A code's name as a member; one that a status has already gets a suffix.
struct CodeMember: Printable {
    private let snake: Text

    init(_ snake: Text) { self.snake = snake }

    func print(into buffer: TextBuffer) {
        let isTaken = CodeMember.taken.contains { Text($0) == snake }
        if isTaken { buffer.put(SwiftWord.member(snake: snake), "Code") } else { buffer.put(SwiftWord.member(snake: snake)) }
    }

    var text: Text {
        let buffer = TextBuffer(capacity: 64)
        print(into: buffer)
        return Text(copying: buffer.bytes)
    }

    /// Members of statuses, of failures and of calls.
    private static let taken: [StaticString] = [
        "raw_value", "is_zero", "advised_delay", "hash_value", "description", "undocumented", "absent", "buffer", "code", "name", "opcode", "status_cell",
        "frame", "check", "flow", "matches", "store", "arguments", "output", "part", "token", "failure", "malformed", "resume", "keep", "settle",
        "first_token",
    ]
}

/// `-511 ... -256`, or one number, as a pattern.
struct RangePattern: Printable {
    private let values: ClosedRange<Int128>

    init(_ values: ClosedRange<Int128>) { self.values = values }

    func print(into buffer: TextBuffer) {
        buffer.put(values.lowerBound)
        if !values.isOne { buffer.put(values.lowerBound < 0 ? " ... " : "...", values.upperBound) }
    }
}
