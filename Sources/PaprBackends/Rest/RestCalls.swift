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

    /// `H_SCM_BIND_MEM (0x3EC)`, `ibm,get-vpd (RTAS)`, `H_WATCHDOG: START`. The brackets keep it apart from all other headings of the page.
    func callTitle(_ id: CallID) {
        let name = model.calls[id.index].name.source.text
        if case .subfunction(let parent, _, _) = model.calls[id.index].role {
            out.put(RestEscape(model.calls[parent.index].name.source.text, startsLine: true), ": " as StaticString, RestEscape(name))
            return
        }
        out.put(RestEscape(name, startsLine: true), " (" as StaticString)
        opcode(of: id)
        out.put(")" as StaticString)
    }

    /// The opcode as spelled, or `RTAS`.
    func opcode(of id: CallID) {
        guard case .hcall(let opcode) = model.calls[id.index].kind else { return out.put("RTAS" as StaticString) }
        if let spelling = opcode.spelling { out.put(spelling) } else { out.put(Hex(opcode.word)) }
    }

    /// Names in order, `->` before the outputs, broken into lines of some 60 columns.
    private func signature(of id: CallID) {
        guard model.calls[id.index].opaque == nil || !model.calls[id.index].parameters.isEmpty else { return }
        out.line(".. parsed-literal::" as StaticString)
        out.blank()
        out.put("   **" as StaticString, RestEscape(signatureName(id)), "**\\ (" as StaticString)
        var lineStart = out.count - signatureName(id).count - 6
        let parameters = model.calls[id.index].parameters
        for (place, parameter) in parameters.enumerated() {
            separate(place, &lineStart, indent: 8)
            parameterName(parameter)
        }
        out.put(")" as StaticString)
        let outputs = model.calls[id.index].outputs
        if outputs.contains(where: { $0.name != nil }) {
            out.put("\n       -> " as StaticString)
            lineStart = out.count - 7
            var place = 0
            for output in outputs {
                guard let name = output.name else { continue }
                separate(place, &lineStart, indent: 10)
                out.put(RestEscape(name.source.text))
                place += 1
            }
        }
        out.put("\n\n" as StaticString)
    }

    private func signatureName(_ id: CallID) -> Text {
        if case .subfunction(let parent, _, _) = model.calls[id.index].role { return model.calls[parent.index].name.source.text }
        return model.calls[id.index].name.source.text
    }

    private func separate(_ place: Int, _ lineStart: inout Int, indent: Int) {
        guard place > 0 else { return }
        out.put("," as StaticString)
        if out.count - lineStart < 56 { return out.put(" " as StaticString) }
        out.put("\n" as StaticString)
        lineStart = out.count
        for _ in 0..<indent { out.append(byte: 0x20) }
    }

    private func parameterName(_ parameter: Parameter) {
        if let name = parameter.name { out.put(RestEscape(name.source.text)) }
        guard let fixed = parameter.fixed else { return }
        if parameter.name != nil { out.put(" = " as StaticString) }
        number(fixed)
    }

    /// A dispatcher's list of subfunctions, a subfunction's way back.
    private func chosenBy(_ id: CallID) {
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
        let call = model.calls[id.index]
        facts(call.provenance) {
            wrapper(call)
            names(":Also named: ", call.aliases)
            names(":Shares its opcode with: ", call.shares)
        }
    }

    private func wrapper(_ call: Call) {
        if let use = call.registers {
            out.put(":Linux wrapper: ``" as StaticString)
            switch use.shape {
            case .noReturns: out.put("plpar_hcall_norets" as StaticString)
            case .four: out.put("plpar_hcall" as StaticString)
            case .nine: out.put("plpar_hcall9" as StaticString)
            }
            out.put("``\n" as StaticString)
        }
        if let use = call.cells {
            out.put(":Cells: nargs " as StaticString)
            range(use.requiredArguments, use.arguments)
            out.put(", nret " as StaticString)
            range(use.requiredReturns, use.returns)
            if use.statusCell != 0 { out.put("; the status is in output cell " as StaticString, use.statusCell) }
            out.put("\n" as StaticString)
        }
    }

    private func range(_ least: Int, _ most: Int) {
        out.put(least)
        if most != least { out.put(" to " as StaticString, most) }
    }

    private func names(_ field: StaticString, _ names: [Name]) {
        guard !names.isEmpty else { return }
        out.put(field)
        list(names) { self.code($0.text) }
        out.put("\n" as StaticString)
    }
}
