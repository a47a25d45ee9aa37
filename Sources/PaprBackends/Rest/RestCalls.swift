import PaprSema
import PaprSource

/// A call's section: anchor, heading, text, signature, tables, facts; then its subfunctions, each in the same way.
extension RestWriter {
    func callSection(_ id: CallID, level: Level = .item) {
        call = id
        anchor(labels.calls[id.index])
        heading(level) { callTitle(id) }
        paragraphs(model.calls[id.index].docs)
        if let why = model.calls[id.index].opaque {
            out.put("Only its number is known: " as StaticString)
            inline(why)
            out.put("\n\n" as StaticString)
        }
        signature(of: id)
        chosenBy(id)
        parameters(of: id)
        outputs(of: id)
        returns(of: id)
        continuation(of: id)
        callFacts(id)
        call = nil
        if case .dispatcher(_, let subfunctions) = model.calls[id.index].role {
            for subfunction in subfunctions { callSection(subfunction, level: .part) }
        }
    }

    /// `H_SCM_BIND_MEM (0x3EC)`, `ibm,get-vpd (RTAS)`, `H_WATCHDOG_START (flags.operation = 1)`: never a heading of another kind.
    func callTitle(_ id: CallID) {
        out.put(RestEscape(model.calls[id.index].name.source.text, startsLine: true), " (" as StaticString)
        if case .subfunction(let parent, let path, let value) = model.calls[id.index].role {
            self.path(path, of: parent)
            out.put(" = " as StaticString)
            number(value)
        } else {
            opcode(of: id)
        }
        out.put(")" as StaticString)
    }

    /// The argument, or bits of it, that chooses a subfunction, as plain text.
    private func path(_ path: FieldPath, of call: CallID) {
        guard model.calls[call.index].parameters.indices.contains(path.field) else { return }
        let parameter = model.calls[call.index].parameters[path.field]
        if let name = parameter.name { out.put(RestEscape(name.source.text)) }
        guard let bits = path.bits, case .bits(let id) = parameter.type.base, let name = model.bits[id.index].fields[bits].name else { return }
        out.put("." as StaticString, RestEscape(name.source.text))
    }

    /// The opcode as spelled, or `RTAS`.
    func opcode(of id: CallID) {
        guard case .hcall(let opcode) = model.calls[id.index].kind else { return out.put("RTAS" as StaticString) }
        if let spelling = opcode.spelling { out.put(spelling) } else { out.put(Hex(opcode.word)) }
    }

    /// Names in order, `->` before the outputs, broken into lines of at most some 64 columns.
    private func signature(of id: CallID) {
        guard model.calls[id.index].opaque == nil || !model.calls[id.index].parameters.isEmpty else { return }
        let name = signatureName(id)
        out.put(".. parsed-literal::\n\n   **" as StaticString, RestEscape(name), "**\\ (" as StaticString)
        var column = name.count + 1
        for (place, parameter) in model.calls[id.index].parameters.enumerated() {
            separate(place, width: (parameter.name?.source.text.count ?? 0) + (parameter.fixed == nil ? 0 : 4), &column)
            parameterName(parameter)
        }
        out.put(")\n" as StaticString)
        let names = model.calls[id.index].outputs.compactMap(\.name)
        if !names.isEmpty {
            out.put("       -> " as StaticString)
            column = 7
            for (place, name) in names.enumerated() {
                separate(place, width: name.source.text.count, &column)
                out.put(RestEscape(name.source.text))
            }
            out.put("\n" as StaticString)
        }
        out.blank()
    }

    private func signatureName(_ id: CallID) -> Text {
        if case .subfunction(let parent, _, _) = model.calls[id.index].role { return signatureName(parent) }
        return model.calls[id.index].rtasName(model)
    }

    /// A comma, and a new line when `width` columns more are too many.
    private func separate(_ place: Int, width: Int, _ column: inout Int) {
        if place > 0 {
            out.put(column + width + 2 > 64 ? ",\n          " : ", " as StaticString)
            column = column + width + 2 > 64 ? 7 : column + 2
        }
        column += width
    }

    private func parameterName(_ parameter: Parameter) {
        if let name = parameter.name { out.put(RestEscape(name.source.text)) }
        guard let fixed = parameter.fixed else { return }
        if parameter.name != nil { out.put(" = " as StaticString) }
        number(fixed)
    }

    /// A dispatcher's list of subfunctions, a subfunction's way back.
    private func chosenBy(_ id: CallID) {
        if let base = model.calls[id.index].formOf {
            out.put("The same function of firmware as " as StaticString)
            reference(base)
            out.put(", with other cells.\n\n" as StaticString)
        }
        switch model.calls[id.index].role {
        case .plain: break
        case .dispatcher(let path, let subfunctions):
            selector(path, of: id)
            out.put(" chooses what it does:\n\n" as StaticString)
            for subfunction in subfunctions { choice(subfunction) }
            out.blank()
            guard let unknown = model.calls[id.index].unknownSubfunction else { return }
            out.put("Any other value is answered with " as StaticString)
            reference(unknown)
            out.put(".\n\n" as StaticString)
        case .subfunction(let parent, let path, let value):
            out.put("What " as StaticString)
            reference(parent)
            out.put(" does when " as StaticString)
            selector(path, of: parent)
            out.put(" is ``" as StaticString)
            number(value)
            out.put("``.\n\n" as StaticString)
        }
    }

    private func choice(_ id: CallID) {
        guard case .subfunction(_, _, let value) = model.calls[id.index].role else { return }
        out.put("- ``" as StaticString)
        number(value)
        out.put("``: " as StaticString)
        localReference(labels.calls[id.index]) { out.put(RestEscape(model.calls[id.index].name.source.text)) }
        if !model.calls[id.index].docs.isEmpty {
            out.put(". " as StaticString)
            summary(model.calls[id.index].docs)
        }
        out.put("\n" as StaticString)
    }

    private func callFacts(_ id: CallID) {
        facts(model.calls[id.index].provenance) {
            if let use = model.calls[id.index].registers, model.calls[id.index].opaque == nil { wrapper(use) }
            if let use = model.calls[id.index].cells { cells(use) }
            names("- *Also named*: ", model.calls[id.index].aliases)
            names("- *Shares its opcode with*: ", model.calls[id.index].shares)
        }
    }

    private func wrapper(_ use: RegisterUse) {
        out.put("- *Linux wrapper*: ``" as StaticString)
        switch use.shape {
        case .noReturns: out.put("plpar_hcall_norets" as StaticString)
        case .four: out.put("plpar_hcall" as StaticString)
        case .nine: out.put("plpar_hcall9" as StaticString)
        }
        out.put("``\n" as StaticString)
    }

    private func cells(_ use: CellUse) {
        out.put("- *Cells*: nargs " as StaticString)
        range(use.requiredArguments, use.arguments)
        out.put(", nret " as StaticString)
        range(use.requiredReturns, use.returns)
        if use.statusCell != 0 { out.put("; the status is rets[" as StaticString, use.statusCell, "]" as StaticString) }
        out.put("\n" as StaticString)
    }

    private func range(_ least: Int, _ most: Int) {
        out.put(least)
        if most != least { out.put(" to " as StaticString, most) }
    }

    private func names(_ title: StaticString, _ names: List<Name>) {
        guard !names.isEmpty else { return }
        out.put(title)
        list(names) { self.code($0.text) }
        out.put("\n" as StaticString)
    }
}
