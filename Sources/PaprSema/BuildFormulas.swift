import PaprSource
import PaprSyntax

/// What names mean inside a formula, besides constants.
struct FormulaScope {
    var module: Int
    var parameters: [Parameter] = []
    var outputs: [Output] = []
    /// Outputs win over parameters of the same name: conditions on what came back.
    var prefersOutputs = false
    /// The list of fields in which the formula stands, and the one around it.
    var fields: [Field] = []
    var outerFields: [Field] = []
    var hasSelf = false
    /// Arguments, outputs and fields that could not be made: whoever speaks of them is not to blame.
    var failed: Set<Name> = []
    /// `status` is the code itself.
    var hasStatus = false
    /// Cases of this enum may be written without its name.
    var expected: BaseType?

    init(module: Int) { self.module = module }

    /// There is nothing but constants.
    var isGlobal: Bool { parameters.isEmpty && outputs.isEmpty && fields.isEmpty && outerFields.isEmpty && failed.isEmpty }
}

extension Analysis {
    /// Resolves the names of an expression and folds what is constant; `nil` when something is wrong (complained of).
    func formula(_ expression: Expression, _ scope: FormulaScope) -> Formula? {
        switch expression.node {
        case .invalid: return nil
        case .number(let value): return .number(value)
        case .string(let text): return number(inText: text, expression.span)
        case .list(let items):
            if items.count == 1 { return formula(items[0], scope) }
            report(.strayList, "a list can only stand behind 'in'", at: expression.span, label: "one value is needed here")
            return nil
        case .path(let path): return resolve(path, scope)
        case .call(let path, let arguments): return sizeof(path, arguments, scope, expression.span)
        case .unary(let op, let operand):
            guard let inner = formula(operand, scope) else { return nil }
            return fold(.unary(op.formula, inner), expression.span)
        case .binary(.member, let left, let right): return member(left, right, scope, expression.span)
        case .binary(.range, _, _):
            report(.strayList, "a range can only stand behind 'in' or 'at'", at: expression.span, label: "one value is needed here")
            return nil
        case .binary(.equal, let left, let right) where right.isSeveral:
            report(.strayList, "'==' compares with one value, this is several", at: right.span,
                   fixes: [Fix("write 'in'", expression.span, "\(source(left.span)) in \(source(right.span))")])
            return nil
        case .binary(let op, let left, let right):
            let first = formula(left, scope)
            // A lone name may be a case of what the left side is: without that nobody knows.
            if first == nil, case .path(let path) = right.node, path.parts.count == 1 { return nil }
            var rightScope = scope
            if let first { rightScope.expected = baseType(of: first, scope) ?? scope.expected }
            let second = formula(right, rightScope)
            guard let first, let second else { return nil }
            if op == .equal || op == .notEqual {
                return fold(.binary(op.formula, unsigned(first, like: second, scope), unsigned(second, like: first, scope)), expression.span)
            }
            return fold(.binary(op.formula, first, second), expression.span)
        }
    }

    /// Up to eight characters as the number whose bytes they are, the first the most significant.
    private func number(inText text: Text, _ span: Span) -> Formula? {
        guard text.count > 0, text.count <= 8 else {
            report(.notConstant, "a text of \(text.count) bytes is no number", at: span, label: "one to eight bytes are")
            return nil
        }
        return .number(text.bytes.reduce(0) { $0 << 8 | Int128($1) })
    }

    private func resolve(_ path: PathNode, _ scope: FormulaScope) -> Formula? {
        let head = path.parts[0]
        if scope.failed.contains(head.name) { return nil }
        if let local = local(head.name, scope) {
            guard path.parts.count > 1 else { return address(local, scope) }
            return bitField(path, local, scope)
        }
        if scope.hasStatus, head.name == known.status { return .output(-1, bits: nil) }
        if path.parts.count == 1, case .enumeration(let id)? = scope.expected, declares(id, head.name) {
            return enumCase(id, head.name).map { .number($0) }
        }
        if !scope.isGlobal, complaints.spoil(head.span), lookup(head.name, scope.module) == nil { return nil }
        let extra = scope.parameters.compactMap(\.name?.source) + scope.outputs.compactMap(\.name?.source) + scope.fields.compactMap(\.name?.source)
        guard let symbol = resolve(head, scope.module, scope.parameters.isEmpty ? "name" : "argument or constant", extra: extra) else { return nil }
        switch symbol {
        case .constant(let id) where path.parts.count == 1:
            return value(of: id).map { .number($0.value) }
        case .code(let id) where path.parts.count == 1 && model[id].values != nil:
            return .number(model[id].values!.lowerBound)
        case .enumeration(let id) where path.parts.count == 2:
            if let value = enumCase(id, path.parts[1].name) { return .number(value) }
            if declares(id, path.parts[1].name) { return nil }
            reportUnknownCase(path.parts[1], id)
            return nil
        case .bits(let id) where path.parts.count == 2:
            _ = layOut(id)
            if let field = model[id].fields.first(where: { $0.name?.source == path.parts[1].name }) { return .number(Int128(field.mask)) }
            if declares(id, path.parts[1].name) || complaints.spoil(model[id].name.span) { return nil }
            unknownPart(path.parts[1], model[id].fields.compactMap(\.name?.source), "'\(head.name)' has no field")
            return nil
        default:
            report(.notConstant, "'\(head.name)' is \(kind(of: symbol)), and a number is needed", at: path.span, label: remedy(for: symbol),
                   notes: [Label(span(of: symbol), "declared here")])
            return nil
        }
    }

    private func remedy(for symbol: Symbol) -> String {
        switch symbol {
        case .enumeration(let id): "name one of its cases: '\(model[id].name.source).…'"
        case .bits(let id): "name one of its fields: '\(model[id].name.source).…'"
        case .buffer(let id): "its size is 'sizeof(\(model[id].name.source))'"
        case .code: "its number is not known"
        default: "write a number, or the name of a constant"
        }
    }

    private func local(_ name: Name, _ scope: FormulaScope) -> Formula? {
        let parameter = scope.parameters.firstIndex { $0.name?.source == name }
        if scope.prefersOutputs || parameter == nil, let place = scope.outputs.firstIndex(where: { $0.name?.source == name }) {
            return .output(place, bits: nil)
        }
        if let parameter { return .parameter(parameter, bits: nil) }
        if let place = scope.fields.firstIndex(where: { $0.name?.source == name }) { return .field(FieldPath(field: place)) }
        if let place = scope.outerFields.firstIndex(where: { $0.name?.source == name }) { return .field(FieldPath(field: place, isOuter: true)) }
        return nil
    }

    /// Of an argument with a descriptor its name alone is the address.
    private func address(_ local: Formula, _ scope: FormulaScope) -> Formula {
        guard case .parameter(let place, nil) = local, let descriptor = scope.parameters[place].type.descriptor else { return local }
        return .parameter(place, bits: descriptor.address)
    }

    /// `flags.operation`: a field of the bits that an argument or field holds.
    private func bitField(_ path: PathNode, _ local: Formula, _ scope: FormulaScope) -> Formula? {
        if case .parameter(let place, nil) = local, scope.parameters[place].type.pointer == nil, case .buffer(let id) = scope.parameters[place].type.base {
            return carriedField(path, place, id)
        }
        guard path.parts.count == 2, let id = bits(of: local, scope) else {
            report(.notBits, "'\(path.parts[0].name)' has no parts", at: path.parts[1].span, label: "only what has 'bits' for its type has")
            return nil
        }
        _ = layOut(id)
        guard let place = model[id].fields.firstIndex(where: { $0.name?.source == path.parts[1].name }) else {
            if declares(id, path.parts[1].name) || complaints.spoil(model[id].name.span) { return nil }
            unknownPart(path.parts[1], model[id].fields.compactMap(\.name?.source), "'\(model[id].name.source)' has no field")
            return nil
        }
        switch local {
        case .parameter(let index, _):
            // What a descriptor has beside its two fields is always the same.
            if let descriptor = scope.parameters[index].type.descriptor, place != descriptor.address, place != descriptor.length {
                return .number(model[id].fields[place].fixed?.value ?? 0)
            }
            return .parameter(index, bits: place)
        case .output(let index, _): return .output(index, bits: place)
        case .field(var path): path.bits = place; return .field(path)
        default: return nil
        }
    }

    /// `message.header`: a field of a structure that registers carry, as bits of one of them.
    private func carriedField(_ path: PathNode, _ parameter: Int, _ id: BufferID) -> Formula? {
        guard layOut(id) else { return nil }
        let node = path.parts[1]
        guard path.parts.count == 2, let field = model[id].fields.first(where: { $0.name?.source == node.name }) else {
            unknownPart(node, model[id].fields.compactMap(\.name?.source), "'\(model[id].name.source)' has no field")
            return nil
        }
        guard case .scalar(let use) = field.kind, let scalar = use.scalar, let offset = field.offset, offset / 8 == (offset + scalar.bytes - 1) / 8 else {
            report(.notBits, "'\(node.name)' is no number in one register", at: node.span, notes: [Label(field.name!.span, "declared here")])
            return nil
        }
        let word = Formula.parameterWord(parameter, word: offset / 8)
        let shift = 64 - scalar.width - offset % 8 * 8
        let shifted = shift == 0 ? word : Formula.binary(.shiftRight, word, .number(Int128(shift)))
        return scalar.width == 64 ? shifted : .binary(.bitAnd, shifted, .number((1 << Int128(scalar.width)) - 1))
    }

    func unknownPart(_ node: NameNode, _ candidates: [Name], _ message: String, _ number: DiagnosticNumber = .unknownName) {
        if node.name.isEmpty || complaints.spoil(node.span) { return }
        let near = nearest(to: node.name, among: candidates)
        reportUnknown(names.intern("\(message) \(node.name)"), number, "\(message) '\(node.name)'", at: node.span,
               label: candidates.isEmpty || near != nil ? "" : "it has: " + candidates.map { "\($0)" }.joined(separator: ", "),
               fixes: near.map { [Fix("did you mean '\($0)'?", node.span, $0.string)] } ?? [])
    }

    /// The bits of which a name is the number.
    private func bits(of local: Formula, _ scope: FormulaScope) -> BitsID? {
        if case .parameter(let place, nil) = local { return scope.parameters[place].type.bits }
        if case .bits(let id)? = baseType(of: local, scope) { return id }
        return nil
    }

    func baseType(of formula: Formula, _ scope: FormulaScope) -> BaseType? {
        switch formula {
        case .parameter(let index, let bits): scope.parameters[index].type.pointer == nil ? part(scope.parameters[index].type.base, bits) : nil
        case .output(let index, let bits) where index >= 0: part(scope.outputs[index].type.base, bits)
        case .field(let path):
            switch (path.isOuter ? scope.outerFields : scope.fields)[path.field].kind {
            case .scalar(let use): part(use.base, path.bits)
            default: nil
            }
        default: nil
        }
    }

    private func part(_ base: BaseType, _ bits: Int?) -> BaseType {
        if let bits, case .bits(let id) = base { model[id].fields[bits].type.base } else { base }
    }

    private func sizeof(_ path: PathNode, _ arguments: [Expression], _ scope: FormulaScope, _ span: Span) -> Formula? {
        guard path.parts.count == 1, path.parts[0].name == known.sizeof, arguments.count == 1, case .path(let what) = arguments[0].node else {
            report(.unknownFunction, "the only function is 'sizeof', of the name of a buffer or of 'self'", at: path.span,
                   fixes: path.parts.count == 1 && arguments.count == 1 && path.parts[0].name != known.sizeof ? [Fix("write 'sizeof'", path.span, "sizeof")] : [])
            return nil
        }
        if what.parts.count == 1, what.parts[0].name == known.selfName {
            if scope.hasSelf { return .sizeOfSelf }
            report(.notConstant, "'self' means the buffer around, and there is none", at: what.span, label: "name the buffer")
            return nil
        }
        guard let symbol = resolve(what.parts[0], scope.module, "buffer") else { return nil }
        guard case .buffer(let id) = symbol, layOut(id) else {
            if case .buffer = symbol { return nil }
            report(.notConstant, "'\(what.parts[0].name)' is \(kind(of: symbol)), and 'sizeof' takes a buffer", at: what.span, label: "name a buffer",
                   notes: [Label(self.span(of: symbol), "declared here")])
            return nil
        }
        guard let size = model[id].wholeSize else {
            report(.notConstant, "the size of '\(what.parts[0].name)' depends on its contents", at: what.span, label: "only a buffer of fixed size has one size",
                   notes: [Label(model[id].name.span, "declared here")])
            return nil
        }
        return .number(Int128(size))
    }

    /// `x in (1, 2, 4...8)`, `x in 1...max`
    private func member(_ left: Expression, _ right: Expression, _ scope: FormulaScope, _ span: Span) -> Formula? {
        guard let value = formula(left, scope) else { return nil }
        var inner = scope
        inner.expected = baseType(of: value, scope)
        let items: [Expression] = if case .list(let items) = right.node { items } else { [right] }
        var ranges: [ClosedRange<Int128>] = []
        var others: [Formula] = []
        for item in items {
            guard var (low, high) = bounds(item, inner) else { return nil }
            if low == high {
                low = unsigned(low, like: value, scope)
                high = low
            }
            if case .number(let first) = low, case .number(let last) = high {
                guard first <= last else {
                    report(.emptyRange, "the range \(first)...\(last) is reversed", at: item.span, fixes: swapped(item))
                    return nil
                }
                ranges.append(first...last)
            } else if low == high {
                others.append(.binary(.equal, value, low))
            } else {
                others.append(.binary(.and, .binary(.greaterEqual, value, low), .binary(.lessEqual, value, high)))
            }
        }
        if !ranges.isEmpty { others.insert(.member(value, ranges), at: 0) }
        guard var result = others.first else {
            report(.emptyRange, "nothing is in an empty list", at: right.span)
            return nil
        }
        for other in others.dropFirst() { result = .binary(.or, result, other) }
        return fold(result, span)
    }

    /// -1 is all ones where it is compared with an unsigned number.
    private func unsigned(_ formula: Formula, like other: Formula, _ scope: FormulaScope) -> Formula {
        guard case .number(let value) = formula, value < 0, let scalar = scalar(of: other, scope), !scalar.signed else { return formula }
        let top = Int128(1) << Int128(scalar.width)
        return value >= -(top >> 1) ? .number(value + top) : formula
    }

    /// How wide an argument, output or field is, or one of their bits.
    private func scalar(of formula: Formula, _ scope: FormulaScope) -> Scalar? {
        func part(_ use: TypeUse, _ bits: Int?) -> Scalar? {
            guard let bits, let id = use.bits else { return use.scalar }
            return Scalar(width: model[id].fields[bits].width, signed: false)
        }
        switch formula {
        case .parameter(let place, let bits): return part(scope.parameters[place].type, bits)
        case .output(let place, let bits) where place >= 0: return part(scope.outputs[place].type, bits)
        case .field(let path):
            guard case .scalar(let use) = (path.isOuter ? scope.outerFields : scope.fields)[path.field].kind else { return nil }
            return part(use, path.bits)
        default: return nil
        }
    }

    private func bounds(_ item: Expression, _ scope: FormulaScope) -> (Formula, Formula)? {
        if case .binary(.range, let low, let high) = item.node {
            let first = formula(low, scope), last = formula(high, scope)
            guard let first, let last else { return nil }
            return (first, last)
        }
        return formula(item, scope).map { ($0, $0) }
    }

    func swapped(_ item: Expression) -> [Fix] {
        guard case .binary(.range, let low, let high) = item.node else { return [] }
        return [Fix("write it the other way round", item.span, "\(source(high.span))...\(source(low.span))")]
    }
}

extension Expression {
    /// A list of several, or a range.
    fileprivate var isSeveral: Bool {
        switch node {
        case .list(let items): items.count > 1
        case .binary(.range, _, _): true
        default: false
        }
    }
}

extension UnaryOperator {
    var formula: FormulaOperator {
        switch self {
        case .negate: .negate
        case .not: .not
        case .complement: .complement
        }
    }
}

extension BinaryOperator {
    /// `in` and `...` are not among them: the builder has dealt with them.
    var formula: FormulaOperator {
        switch self {
        case .or: .or
        case .and: .and
        case .equal, .member, .range: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessEqual: .lessEqual
        case .greater: .greater
        case .greaterEqual: .greaterEqual
        case .bitOr: .bitOr
        case .bitXor: .bitXor
        case .bitAnd: .bitAnd
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        }
    }
}
