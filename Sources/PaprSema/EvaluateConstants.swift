import PaprSource
import PaprSyntax

extension Analysis {
    /// Evaluates every `const`; those that others need have been evaluated when they were asked for.
    func evaluateConstants() {
        for place in constantNodes.indices { _ = value(of: ConstantID(place)) }
    }

    /// The value of a constant, evaluated when it is first asked for; `nil` when it has none (complained of once).
    func value(of id: ConstantID) -> Number? {
        let declaration = constantNodes[id.index]
        switch constantStates[id.index] {
        case .done: return model[id].value
        case .failed: return nil
        case .running:
            reportCycle(declaration.name, "constant '\(declaration.name.name)' needs its own value", "give one of them a value of its own")
            constantStates[id.index] = .failed
            return nil
        case .untouched: break
        }
        if leansTooDeep(declaration.name) {
            constantStates[id.index] = .failed
            return nil
        }
        constantStates[id.index] = .running
        underway.append(declaration.name)
        defer { underway.removeLast() }
        let module = model[id].module
        model.constants[id.index].provenance = provenance(attributes(of: declaration, at: .const, "a constant"), module: module)
        guard let expression = declaration.value else {
            report(.missingValue, "constant '\(declaration.name.name)' has no value", at: declaration.name.span.after, label: "write '= …'")
            constantStates[id.index] = .failed
            return nil
        }
        if let type = declaration.type, let use = resolveType(type, module, .constant) { model.constants[id.index].type = use }
        guard let number = constant(expression, module: module) else {
            constantStates[id.index] = .failed
            return nil
        }
        if constantStates[id.index] == .failed { return nil }
        if declaration.type == nil, number.value < 0 {
            let scalar = Scalar(width: 64, signed: true)
            model.constants[id.index].type = TypeUse(base: .scalar(scalar), scalar: scalar)
        }
        if let scalar = model[id].type.scalar { checkFits(number.value, scalar, expression.span) }
        let stored = model[id].type.scalar.map { self.stored(number, in: $0) } ?? number
        model.constants[id.index].value = stored
        constantStates[id.index] = .done
        return stored
    }

    /// A number as a type has it: -1 is all ones where there is no sign.
    func stored(_ number: Number, in scalar: Scalar) -> Number {
        number.value < 0 && !scalar.signed ? Number(value: number.value + (Int128(1) << Int128(scalar.width))) : number
    }

    /// Constants, types and buffers that need each other in turn, more than anybody writes.
    func leansTooDeep(_ node: NameNode) -> Bool {
        if underway.count < 200 { return false }
        report(.nestedTooDeep, "'\(node.name)' is needed by more than 200 declarations that need each other in turn", at: node.span)
        return true
    }

    /// Complains of something that is made of itself, with the way there.
    func reportCycle(_ node: NameNode, _ message: String, _ remedy: String) {
        let start = underway.lastIndex { $0.span == node.span } ?? underway.count
        report(.cycle, message, at: node.span, label: remedy, notes: underway[start...].dropFirst().map { Label($0.span, "by way of '\($0.name)'") })
    }

    /// Complains when a number does not fit; negative numbers fit unsigned types when their bits do (-1 is all ones).
    @discardableResult
    func checkFits(_ value: Int128, _ scalar: Scalar, _ span: Span) -> Bool {
        let top = Int128(1) << Int128(scalar.width)
        if value >= -(top >> 1), value < (scalar.signed ? top >> 1 : top) { return true }
        report(.numberOutOfRange, "\(value) does not fit \(scalar.width) bits", at: span, label: "\(IntervalSet(scalar)) fit")
        return false
    }

    /// The value of an expression of constants; `nil` when it has none (complained of).
    func constant(_ expression: Expression, module: Int) -> Number? {
        guard let formula = formula(expression, FormulaScope(module: module)) else { return nil }
        guard case .number(let value) = formula else {
            report(.notConstant, "this is not a constant", at: expression.span, label: "write a number, or the name of a constant")
            return nil
        }
        return Number(value: value, spelling: spelling(expression))
    }

    /// The literal as it stands when C and Swift read it the same way.
    func spelling(_ expression: Expression) -> Text? {
        guard case .number = expression.node else { return nil }
        let text = source(expression.span)
        if text.bytes.contains(UInt8(ascii: "_")) { return nil }
        if text.count > 2, text[0] == UInt8(ascii: "0"), text[1] == UInt8(ascii: "x") { return text }
        if text.count > 1, text[0] == UInt8(ascii: "0") { return nil }  // 010 is eight in C
        return text
    }
}
