import PaprSource

extension Dump {
    /// What the places in a formula speak of.
    enum Scope {
        case none
        case call(Call)
        /// The fields of a list, and those around it for the arm of a union.
        case fields(List<Field>, outer: List<Field>?)
    }

    /// A formula with names in place of numbers; every operation in parentheses but the outermost.
    func formula(_ formula: Formula, in scope: Scope) -> String {
        let text = operand(formula, in: scope)
        switch formula {
        case .binary, .member: return String(text.dropFirst().dropLast())
        default: return text
        }
    }

    private func operand(_ formula: Formula, in scope: Scope) -> String {
        switch formula {
        case .number(let value): return String(value)
        case .parameter(let place, let bits):
            guard case .call(let call) = scope else { return "parameter \(place)" }
            return path(Dump.name(call.parameters[place].name), bits, of: call.parameters[place].type)
        case .parameterWord(let place, let word):
            guard case .call(let call) = scope else { return "parameter \(place)[\(word)]" }
            return "\(Dump.name(call.parameters[place].name))[\(word)]"
        case .output(-1, _): return "status"
        case .output(let place, let bits):
            guard case .call(let call) = scope else { return "output \(place)" }
            return path(Dump.name(call.outputs[place].name), bits, of: call.outputs[place].type)
        case .field(let field): return path(field, in: scope)
        case .sizeOfSelf: return "sizeof(self)"
        case .unary(let sign, let inner): return "\(sign.sign)" + operand(inner, in: scope)
        case .binary(let sign, let left, let right): return "(\(operand(left, in: scope)) \(sign.sign) \(operand(right, in: scope)))"
        case .member(let inner, let ranges):
            let list = ranges.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)...\($0.upperBound)" }
            return "(\(operand(inner, in: scope)) in (\(list.joined(separator: ", "))))"
        }
    }

    /// The name of a field of a buffer or, in a call, of a parameter.
    func path(_ field: FieldPath, in scope: Scope) -> String {
        switch scope {
        case .none: return "field \(field.field)"
        case .call(let call):
            let parameter = call.parameters[field.field]
            return path(Dump.name(parameter.name), field.bits, of: parameter.type)
        case .fields(let list, let outer):
            let target = (field.isOuter ? outer ?? list : list)[field.field]
            guard case .scalar(let type) = target.kind else { return Dump.name(target.name) }
            return path(Dump.name(target.name), field.bits, of: type)
        }
    }

    private func path(_ name: String, _ bits: Int?, of type: TypeUse) -> String {
        guard let bits, let id = type.bits else { return name }
        return name + "." + Dump.name(model[id].fields[bits].name)
    }
}
