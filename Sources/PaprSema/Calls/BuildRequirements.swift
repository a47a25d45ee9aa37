import PaprSource
import PaprSyntax

extension CallBuilder {
    /// Makes the constraints, in source order, then those that follow from addresses.
    mutating func buildRequirements() {
        var check = ConstraintCheck(analysis: analysis)
        for member in requireMembers {
            guard case .require(let expression, let otherwise) = member.node, let formula = analysis.formula(expression, scope) else { continue }
            let blamed = firstParameter(formula)
            guard blamed != nil || otherwise != nil else {
                analysis.report(.requireWithoutArgument, "this speaks of no argument", at: expression.span, label: "a constraint is about what the caller passes")
                continue
            }
            let code = requirementCode(otherwise, blamed, expression.span)
            requirements.append(Requirement(docs: Doc(lines: member.docs.lines), heldFormula: Held(formula), text: analysis.source(expression.span), isImplied: false,
                                                 code: code, blames: blamed, span: expression.span))
            check.add(formula, expression.span, valuesOfParameter)
        }
        for place in parameters.indices {
            parameters[place].violationCode = violations[place].flatMap(listedCode) ?? defaultCode(place)
            imply(place)
        }
        for place in parameters.indices { implyBlock(place) }
    }

    /// What a broken constraint is answered with: the code behind `else`, or the one that blames the argument.
    private mutating func requirementCode(_ otherwise: NameNode?, _ blamed: Int?, _ span: Span) -> CodeID? {
        if let otherwise { return listedCode(otherwise) }
        guard let blamed else { return nil }
        if let code = defaultCode(blamed) { return code }
        if failedReturn || call.opaque != nil || !unanswered.insert(blamed).inserted { return nil }
        let names = isRTAS ? "RTAS_INVALID_PARAMETER (-3)" : parameters[blamed].position == 1 ? "H_PARAMETER" : "H_P\(parameters[blamed].position) nor H_PARAMETER"
        analysis.report(.codeNotListed, "'\(call.name.source)' answers \(isRTAS || parameters[blamed].position == 1 ? "no" : "neither") \(names), so what is this answered with?", at: span.after,
                        label: "write 'else CODE'")
        return nil
    }

    /// A code that the call returns; complains of others.
    func listedCode(_ node: NameNode) -> CodeID? {
        guard let code = analysis.code(node, module, local: localCodes) else { return nil }
        if !returns.contains(where: { analysis.meet($0.code, code) }), call.opaque == nil, !failedReturn {
            analysis.report(.codeNotListed, "'\(node.name)' is not among what '\(call.name.source)' returns", at: node.span, label: "add it to 'returns'")
        }
        return code
    }

    /// H_Pn by its number, else the code that says to blame the argument, else H_PARAMETER; of RTAS calls -3.
    func defaultCode(_ place: Int) -> CodeID? {
        let said = returns.first { $0.blamesExplicitly && $0.blames == place }?.code
        if isRTAS { return said ?? returns.first { analysis.model[$0.code].values == -3 ... -3 }?.code }
        let slot = parameters[place].slot
        let numbered = returns.first { line in
            guard let position = analysis.model[line.code].blames, !line.isCommon, !line.blamesExplicitly else { return false }
            return slot.first <= position + 3 && position + 3 <= slot.last
        }
        return numbered?.code ?? said ?? returns.first { analysis.model[$0.code].blames == 1 }?.code
    }

    /// The argument that a constraint names first.
    private func firstParameter(_ formula: Formula) -> Int? {
        switch formula {
        case .parameter(let place, _), .parameterWord(let place, _): place
        case .unary(_, let inner), .member(let inner, _): firstParameter(inner)
        case .binary(_, let left, let right): firstParameter(left) ?? firstParameter(right)
        default: nil
        }
    }

    /// The values that an argument, or a field of one, can have, and its name.
    private func valuesOfParameter(_ subject: Formula) -> (set: IntervalSet, name: String)? {
        guard case .parameter(let place, let bits) = subject else { return nil }
        let parameter = parameters[place], name = parameter.name?.source.string ?? "_"
        if let bits, let id = parameter.type.bits {
            let field = analysis.model[id].fields[bits]
            return (IntervalSet(Scalar(width: field.width, signed: false)), name + "." + (field.name?.source.string ?? "_"))
        }
        if let fixed = parameter.fixed { return (IntervalSet([fixed.value...fixed.value]), name) }
        return parameter.type.scalar.map { (IntervalSet($0), name) }
    }

    /// What has its length in an argument lies in one block, or it is too long.
    private mutating func implyBlock(_ place: Int) {
        let parameter = parameters[place]
        guard let block = parameter.address?.within, parameter.fixed == nil, let name = parameter.name?.source, let by = parameter.type.lengthParameter,
              let length = parameters[by].name?.source, let scalar = parameters[by].type.scalar else { return }
        let start = Formula.binary(.remainder, .parameter(place, bits: nil), .number(Int128(block))), limit = Formula.number(Int128(block))
        let element = analysis.model.elementBytes(parameter.type.base), value = Formula.parameter(by, bits: nil)
        let bytes = element > 1 ? Formula.binary(.multiply, value, .number(Int128(element))) : value, words = element > 1 ? "\(length) * \(element)" : "\(length)"
        func add(_ sign: FormulaOperator, _ other: Formula?, _ text: String) {
            let rule = Formula.binary(.lessEqual, .binary(sign, start, bytes), limit)
            requirements.append(Requirement(docs: .none, heldFormula: Held(other.map { .binary(.or, $0, rule) } ?? rule), text: Text(copying: text.utf8), isImplied: true,
                                            code: parameters[by].violationCode, blames: by, span: parameter.span))
        }
        guard scalar.signed else { return add(.add, nil, "\(name) % \(block) + \(words) <= \(block)") }
        add(.add, .binary(.less, value, .number(0)), "\(length) < 0 || \(name) % \(block) + \(words) <= \(block)")
        if parameter.type.list != nil {
            add(.subtract, .binary(.greaterEqual, value, .number(0)), "\(length) >= 0 || \(name) % \(block) - \(words) <= \(block)")
        }
    }

    /// A list has no part of an element.
    private mutating func implyWhole(_ place: Int, _ size: Int) {
        let parameter = parameters[place], value = Formula.parameter(place, bits: nil), name = parameter.name?.source.string ?? "_"
        let isWhole = Formula.binary(.equal, .binary(.remainder, value, .number(Int128(size))), .number(0))
        requirements.append(Requirement(docs: .none, heldFormula: Held(.binary(.or, .binary(.greaterEqual, value, .number(0)), isWhole)),
                                        text: Text(copying: "\(name) >= 0 || \(name) % \(size) == 0".utf8), isImplied: true, code: parameter.violationCode, blames: place,
                                        span: parameter.span))
    }

    /// Alignment and limits of an address are constraints too.
    private mutating func imply(_ place: Int) {
        let parameter = parameters[place]
        if case .extent(let of) = parameter.role, let list = parameters[of].type.list, list.by == place { implyWhole(place, analysis.model[list.buffer].wholeSize ?? 1) }
        guard let rules = parameter.address, parameter.fixed == nil, let name = parameter.name?.source else { return }
        func add(_ formula: Formula, _ text: String) {
            requirements.append(Requirement(docs: .none, heldFormula: Held(formula), text: Text(copying: text.utf8), isImplied: true,
                                                 code: parameter.violationCode, blames: place, span: parameter.span))
        }
        let descriptor = parameter.type.descriptor
        let value = Formula.parameter(place, bits: descriptor?.address)
        if rules.alignment > 1 {
            add(.binary(.equal, .binary(.remainder, value, .number(Int128(rules.alignment))), .number(0)), "\(name) % \(rules.alignment) == 0")
        }
        // What a cell or a descriptor's field can't hold is no rule of its own.
        let limit = descriptor.map { Int128(1) << Int128(analysis.model[$0.bits].fields[$0.address].width) } ?? (isRTAS ? 1 << 32 : .max)
        if let below = rules.below, Int128(below) < limit {
            add(.binary(.less, value, .number(Int128(below))), "\(name) < 0x\(String(below, radix: 16, uppercase: true))")
        }
        let least = analysis.model.leastBytes(parameter.type)
        if let descriptor, least > 0 {
            let isEnough = Formula.binary(.greaterEqual, .parameter(place, bits: descriptor.length), .number(Int128(least)))
            if parameter.type.pointer?.nullable == true {
                add(.binary(.or, .binary(.equal, value, .number(0)), isEnough), "\(name) == 0 || \(name).length >= \(least)")
            } else {
                add(isEnough, "\(name).length >= \(least)")
            }
        }
    }
}
