import PaprSema
import PaprSource

/// The tables of what a call takes and gives.
extension RestWriter {
    /// Arguments in order: number and register or cell, then name and what there is to know.
    func parameters(of id: CallID) {
        guard !model.calls[id.index].parameters.isEmpty else { return }
        rubric("Parameters")
        table("Place", "Parameter") {
            for place in model.calls[id.index].parameters.indices { parameter(place, of: id) }
        }
        loose(id)
    }

    private func parameter(_ place: Int, of id: CallID) {
        let parameter = model.calls[id.index].parameters[place]
        row {
            out.put(parameter.position, ", " as StaticString)
            slot(parameter.slot, isOutput: false)
        }
        cell {
            if let name = parameter.name { out.put(RestLiteral(name.source.text), ": " as StaticString) } else { out.put("*reserved*: " as StaticString) }
            out.put(parameter.isInOut ? "in and out, " : "in, " as StaticString)
            type(parameter.type, in: .call(id))
            unit(parameter.unit)
            carried(parameter.type, parameter.slot)
            if parameter.optional { out.put("; may be left out, with all that follow" as StaticString) }
            fixed(parameter)
            follow(". ", parameter.docs)
            role(parameter, place, of: id)
            rules(parameter, place, of: id)
            cellFacts(parameter.provenance)
        }
    }

    /// `r4`, `r6-r7`, `args[0]`, `args[3], args[4]`, `rets[1]`.
    func slot(_ slot: Slot, isOutput: Bool) {
        let cells: StaticString = isOutput ? "rets[" : "args["
        switch slot {
        case .registers(let first, let last):
            out.put("r" as StaticString, first)
            if last != first { out.put("-r" as StaticString, last) }
        case .cell(let cell): out.put(cells, cell, "]" as StaticString)
        case .cellPair(let high, let low): out.put(cells, high, "], " as StaticString, cells, low, "]" as StaticString)
        }
    }

    /// How bytes lie in registers.
    private func carried(_ type: TypeUse, _ slot: Slot) {
        guard type.scalar == nil, type.pointer == nil, case .registers(let first, _) = slot else { return }
        out.put("; its first byte is the most significant of r" as StaticString, first)
    }

    private func fixed(_ parameter: Parameter) {
        if let fixed = parameter.fixed {
            out.put(parameter.isReserved ? "; must be ``" : "; always ``" as StaticString)
            number(fixed)
            out.put("``" as StaticString)
            if let code = parameter.violationCode {
                out.put(", else " as StaticString)
                reference(code)
            }
        }
        if let bits = parameter.fixedBits {
            out.put("; its bits ``" as StaticString, Hex(bits.mask), "`` are ``" as StaticString, Hex(bits.bits), "``" as StaticString)
        }
    }

    private func role(_ parameter: Parameter, _ place: Int, of id: CallID) {
        switch parameter.role {
        case .plain, .selector: break
        case .token:
            guard parameter.docs.isEmpty, let token = model.calls[id.index].continuation?.tokens.first(where: { $0.parameter == place }) else { break }
            sentence()
            out.put("The first call passes ``" as StaticString)
            number(token.first)
            out.put("``, each further one what came back." as StaticString)
        case .extent(let of):
            guard parameter.docs.isEmpty, let name = model.calls[id.index].parameters[of].name else { break }
            sentence()
            out.put("How much there is of " as StaticString, RestLiteral(name.source.text), "." as StaticString)
        }
    }

    /// Address rules and the requirements that blame this parameter.
    private func rules(_ parameter: Parameter, _ place: Int, of id: CallID) {
        if var rules = parameter.address, parameter.type.pointer != nil || rules != AddressRules() {
            // That is told of the length.
            if parameter.type.lengthParameter != nil { rules.within = nil }
            sentence()
            out.put("Must be: " as StaticString)
            address(rules)
            answered(by: parameter.violationCode)
        } else if let code = parameter.violationCode, hasReservedBits(parameter.type) {
            sentence()
            out.put("Reserved bits must be zero" as StaticString)
            answered(by: code)
        }
        for requirement in model.calls[id.index].requirements where requirement.blames == place && (!requirement.isImplied || parameter.role.isExtent) {
            sentence()
            self.requirement(requirement)
        }
    }

    private func hasReservedBits(_ type: TypeUse) -> Bool {
        guard case .bits(let id) = type.base else { return false }
        return model.bits[id.index].fields.contains { $0.name == nil }
    }

    private func answered(by code: CodeID?) {
        if let code {
            out.put(", else " as StaticString)
            reference(code)
        }
        out.put("." as StaticString)
    }

    private func requirement(_ requirement: Requirement) {
        out.put("Must hold: " as StaticString, RestLiteral(requirement.text))
        answered(by: requirement.code)
        if !requirement.docs.isEmpty {
            out.put(" " as StaticString)
            for (place, line) in requirement.docs.lines.enumerated() {
                if place > 0 { out.put(" " as StaticString) }
                inline(line.trimmed)
            }
        }
    }

    /// Requirements that blame no single parameter.
    private func loose(_ id: CallID) {
        var isFirst = true
        for requirement in model.calls[id.index].requirements where requirement.blames == nil && !requirement.isImplied {
            out.indent()
            out.put("- " as StaticString)
            self.requirement(requirement)
            out.put("\n" as StaticString)
            isFirst = false
        }
        if !isFirst { out.blank() }
    }

    /// Outputs in order, each with the codes that define it.
    func outputs(of id: CallID) {
        guard !model.calls[id.index].outputs.isEmpty else { return }
        rubric("Outputs")
        table("Place", "Output") {
            for place in model.calls[id.index].outputs.indices { output(place, of: id) }
        }
    }

    private func output(_ place: Int, of id: CallID) {
        let output = model.calls[id.index].outputs[place]
        row { slot(output.slot, isOutput: true) }
        cell {
            guard let name = output.name else { return out.put("*unused*" as StaticString) }
            out.put(RestLiteral(name.source.text), ": " as StaticString)
            type(output.type, in: .call(id))
            unit(output.unit)
            carried(output.type, output.slot)
            if output.optional { out.put("; may be left out" as StaticString) }
            defined(output, of: id)
            follow(". ", output.docs)
            role(output, of: id)
            cellFacts(output.provenance)
        }
    }

    /// When the register or cell holds this output.
    private func defined(_ output: Output, of id: CallID) {
        if output.isStatusRegister {
            out.put(output.definedOn.isEmpty ? "; in place of a return code" : "; the code itself, when it is " as StaticString)
            list(output.definedOn) { reference($0) }
        } else if output.definedOn.isEmpty {
            out.put("; on success" as StaticString)
        } else {
            out.put("; on " as StaticString)
            list(output.definedOn) { reference($0) }
        }
        if let condition = output.condition {
            out.put(" when " as StaticString)
            formula(condition, in: .call(id))
        }
    }

    private func role(_ output: Output, of id: CallID) {
        switch output.role {
        case .plain: break
        case .token(let parameter):
            guard output.docs.isEmpty, let name = model.calls[id.index].parameters[parameter].name else { break }
            sentence()
            out.put("To be passed as " as StaticString, RestLiteral(name.source.text), " by the next call." as StaticString)
        case .valid(let parameter):
            guard output.docs.isEmpty, let name = model.calls[id.index].parameters[parameter].name else { break }
            sentence()
            out.put("How many bytes of " as StaticString, RestLiteral(name.source.text), " are valid." as StaticString)
        }
        if output.keepFirst {
            sentence()
            out.put("Of several answers the first one's value counts." as StaticString)
        }
    }
}

extension Parameter.Role {
    /// It tells how much there is of another one.
    fileprivate var isExtent: Bool { if case .extent = self { true } else { false } }
}
