import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Prints formulas as Swift expressions. Numbers are `Int128` inside of arithmetic, so nothing wraps; a plain comparison stays as it is.
struct SwiftFormula {
    /// Where the formula stands, and so what its names are.
    enum Scope {
        /// Inside of a status: `rawValue`.
        case status
        /// Over the arguments `a`, and outputs that are still in the frame `r`.
        case call(Call)
        /// Over the fields of a buffer; those that are not kept are local.
        case fields(SwiftFields)
    }
    private let writer: SwiftWriter
    private let scope: Scope
    private var out: TextBuffer { writer.out }

    init(_ writer: SwiftWriter, _ scope: Scope) {
        self.writer = writer
        self.scope = scope
    }

    /// As a condition.
    func condition(_ formula: Formula) {
        switch formula {
        case .unary(.not, let inner):
            out.put("!(")
            condition(inner)
            out.put(")")
        case .binary(let op, let left, let right) where op == .and || op == .or:
            operand(left, around: op)
            out.put(op == .and ? " && " : " || ")
            operand(right, around: op)
        case .binary(let op, let left, let right):
            guard let sign = op.comparison else { return truth(formula) }
            if isPlain(left, against: right) {
                leaf(left, isWide: false)
                out.put(" ", sign, " ")
                number(right)
            } else {
                number(left)
                out.put(" ", sign, " ")
                number(right)
            }
        case .member(let value, let ranges):
            member(value, ranges)
        default:
            truth(formula)
        }
    }

    /// A number is true unless it is zero.
    private func truth(_ formula: Formula) {
        number(formula)
        out.put(" != 0")
    }

    private func operand(_ formula: Formula, around outer: FormulaOperator) {
        let needsParentheses: Bool = switch formula {
        case .binary(let op, _, _): (op == .and || op == .or) && op != outer
        case .member(_, let ranges): outer == .and && ranges.count > 1
        default: false
        }
        if needsParentheses { out.put("(") }
        condition(formula)
        if needsParentheses { out.put(")") }
    }

    private func member(_ value: Formula, _ ranges: [ClosedRange<Int128>]) {
        let isWide = !ranges.allSatisfy { isPlain(value, against: .number($0.lowerBound)) && isPlain(value, against: .number($0.upperBound)) }
        for (place, range) in ranges.enumerated() {
            if place > 0 { out.put(" || ") }
            if !range.isOne { out.put(RangePattern(range), " ~= ") }
            if isWide { number(value) } else { leaf(value, isWide: false) }
            if range.isOne { out.put(" == ", range.lowerBound) }
        }
    }

    /// As a number.
    func number(_ formula: Formula) {
        switch formula {
        case .number(let value):
            if value < 0 { out.put("(", value, ")") } else { out.put(value) }
        case .unary(.negate, let inner): prefixed("(0 &- ", inner)
        case .unary(.complement, let inner): prefixed("(~", inner)
        case .binary(let op, let left, let right):
            guard let sign = op.arithmetic else { return truthAsNumber(formula) }
            if let function = function(for: op, left, right) {
                out.put("Formulas.", function, "(")
                number(left)
                out.put(", ")
                number(right)
                return out.put(")")
            }
            out.put("(")
            number(left)
            out.put(" ", sign, " ")
            number(right)
            out.put(")")
        case .member, .unary: truthAsNumber(formula)
        default: leaf(formula, isWide: true)
        }
    }

    private func prefixed(_ prefix: StaticString, _ inner: Formula) {
        out.put(prefix)
        number(inner)
        out.put(")")
    }

    private func truthAsNumber(_ formula: Formula) {
        out.put("(")
        condition(formula)
        out.put(" ? 1 : 0 as Int128)")
    }

    /// What takes the place of an operator that could trap or lose bits with these operands.
    private func function(for op: FormulaOperator, _ left: Formula, _ right: Formula) -> StaticString? {
        switch op {
        case .divide: isNonzero(right) ? nil : "quotient"
        case .remainder: isNonzero(right) ? nil : "remainder"
        case .multiply: bits(left) + bits(right) > 126 ? "product" : nil
        case .shiftLeft: bits(.binary(op, left, right)) > 126 ? "shifted" : nil
        case .add: max(bits(left), bits(right)) > 125 ? "sum" : nil
        case .subtract: max(bits(left), bits(right)) > 125 ? "difference" : nil
        default: nil
        }
    }

    private func isNonzero(_ formula: Formula) -> Bool { if case .number(let value) = formula { value > 0 } else { false } }

    /// How many bits the magnitude has at most; 127 when nothing is known.
    private func bits(_ formula: Formula) -> Int {
        switch formula {
        case .number(let value): return value == .min ? 127 : 128 - max(value, 0 - value).leadingZeroBitCount
        case .binary(let op, let left, let right):
            switch op {
            case .add, .subtract, .bitOr, .bitXor: return min(max(bits(left), bits(right)) + 1, 127)
            case .multiply: return min(bits(left) + bits(right), 127)
            case .shiftLeft:
                if case .number(let places) = right, places >= 0, places < 127 { return min(bits(left) + Int(places), 127) }
                return 127
            default: return min(max(bits(left), bits(right)), 127)
            }
        case .unary(_, let inner): return min(bits(inner) + 1, 127)
        default: return 64
        }
    }

    // MARK: Names

    /// Whether `left` is a name that can be compared with `right` as it is: a number that its type holds.
    private func isPlain(_ left: Formula, against right: Formula) -> Bool {
        guard case .number(let value) = right, let scalar = scalar(left) else { return false }
        let span = Int128(1) << Int128(scalar.signed ? scalar.width - 1 : scalar.width)
        let low: Int128 = scalar.signed ? 0 - span : 0, high = span - 1
        return value >= low && value <= high
    }

    /// What a name's number is; `nil`: not a name.
    private func scalar(_ formula: Formula) -> Scalar? {
        switch (formula, scope) {
        case (.parameter(let place, _?), .call(let call)) where call.parameters[place].type.descriptor != nil: .u64
        case (.parameter(let place, nil), .call(let call)):
            call.parameters[place].optional ? nil : call.parameters[place].type.pointer == nil ? call.parameters[place].type.scalar : .u64
        case (.field(let path), .fields(let fields)): path.bits == nil ? fields.scalar(path) : nil
        default: nil
        }
    }

    private func leaf(_ formula: Formula, isWide: Bool) {
        if isWide { out.put("Int128(") }
        switch (formula, scope) {
        case (.output(-1, _), _): out.put("rawValue")
        case (.parameter(let place, let bits), .call(let call)): parameter(call, place, bits)
        case (.parameterWord(let place, let word), .call(let call)):
            out.put("Formulas.carriedWord(a.", writer.names.spelling(call.parameters[place].name!).member, ", ", word, ")")
        case (.output(let place, let bits), .call(let call)): output(call, place, bits)
        case (.field(let path), .fields(let fields)): fields.put(path, writer)
        case (.sizeOfSelf, .fields(let fields)): fields.putSize(writer)
        default: out.put("0")
        }
        if isWide { out.put(")") }
    }

    private func parameter(_ call: Call, _ place: Int, _ bits: Int?) {
        let parameter = call.parameters[place]
        guard let name = parameter.name, parameter.fixed == nil else { return out.put(parameter.fixed?.value ?? 0) }
        if let descriptor = parameter.type.descriptor {
            return out.put("a.", writer.names.spelling(name).member, bits == descriptor.length ? ".length" : ".address.rawValue")
        }
        let isToken = parameter.role == .token && parameter.type.pointer == nil
        if parameter.optional { out.put("(") }
        out.put("a.")
        if isToken { out.put("token") } else { out.put(writer.names.spelling(name).member) }
        if isToken && call.continuation.map({ $0.tokens.count > 1 }) == true { out.put(".", writer.names.spelling(name).member) }
        if isToken || writer.isOpen(parameter.type) { out.put(parameter.optional ? "?.rawValue" : ".rawValue") }
        if parameter.optional { out.put(" ?? 0)") }
        part(bits, of: parameter.type.base)
    }

    private func output(_ call: Call, _ place: Int, _ bits: Int?) {
        let output = call.outputs[place]
        out.put(writer.name(output.type.base), "(word: ")
        SwiftFrames(writer, call).load(output.slot, isOutput: true)
        out.put(")")
        if writer.isOpen(output.type) { out.put(".rawValue") }
        part(bits, of: output.type.base)
    }

    /// A field of bits, shifted down.
    func part(_ bits: Int?, of base: BaseType) {
        guard let bits, case .bits(let id) = base else { return }
        let field = writer.model[id].fields[bits]
        out.put(" >> ", field.shift, " & ", Hex(field.mask >> UInt64(field.shift)))
    }
}

extension SwiftWriter {
    /// A number with a type of its own, whose number is its `rawValue`.
    func isOpen(_ use: TypeUse) -> Bool {
        if use.pointer != nil { return true }
        return switch use.base {
        case .named, .enumeration, .bits: true
        default: false
        }
    }
}

extension FormulaOperator {
    fileprivate var comparison: StaticString? { isComparison ? sign : nil }

    /// Those that can trap do not: 128 bits are wide enough for what a spec means.
    fileprivate var arithmetic: StaticString? {
        switch self {
        case .add: "&+"
        case .subtract: "&-"
        case .multiply: "&*"
        default: isArithmetic ? sign : nil
        }
    }
}
