import PaprSema
import PaprSource

/// The table of return codes, and how a call goes on.
extension RestWriter {
    /// One row a code, in the order of the spec; below it, on one line, the codes that any call may answer.
    func returns(of id: CallID) {
        let returns = model.calls[id.index].returns
        guard !returns.isEmpty else { return }
        rubric("Return codes")
        if !returns[0].isCommon {
            table("Value", "Code, its cause, and what follows") {
                for entry in returns where !entry.isCommon { self.entry(entry, of: id) }
            }
        }
        common(returns)
    }

    private func common(_ returns: List<Return>) {
        let common = returns.lazy.filter(\.isCommon).map(\.code)
        guard let first = common.first else { return }
        out.put(first == returns[0].code ? "Only what any call may answer: " : "And what any call may answer: " as StaticString)
        list(Array(common)) { reference($0) }
        out.put(".\n\n" as StaticString)
    }

    private func entry(_ entry: Return, of id: CallID) {
        row { values(of: entry.code) }
        cell {
            if model.codes[entry.code.index].call != nil, anchored.insert(entry.code.index).inserted {
                anchoredName(model.codes[entry.code.index].name.source.text, labels.codes[entry.code.index])
            } else {
                reference(entry.code)
            }
            cause(entry)
            consequence(entry, of: id)
            cellFacts(entry.provenance)
        }
    }

    /// `-4`, `9900 to 9905`, `number not known`
    func values(of code: CodeID) {
        guard let values = model.codes[code.index].values else { return out.put("number not known" as StaticString) }
        if values.lowerBound == values.upperBound, let spelling = model.codes[code.index].spelling { return out.put(RestEscape(spelling)) }
        signed(values.lowerBound)
        guard values.upperBound != values.lowerBound else { return }
        out.put(" to " as StaticString)
        signed(values.upperBound)
    }

    private func signed(_ value: Int128) {
        if value > 0xFFFF, value <= Int128(UInt64.max) { out.put(Hex(UInt64(value))) } else { out.put(value) }
    }

    /// What the code means here, else what it means anywhere.
    private func cause(_ entry: Return) {
        if !entry.docs.isEmpty { return follow(": ", entry.docs) }
        guard !model.codes[entry.code.index].docs.isEmpty else { return }
        out.put(": " as StaticString)
        summary(model.codes[entry.code.index].docs)
    }

    /// When, what to do, whom it blames and which errno.
    private func consequence(_ entry: Return, of id: CallID) {
        if let condition = entry.condition {
            sentence()
            out.put("Only when " as StaticString)
            formula(condition, in: .call(id))
            out.put("." as StaticString)
        }
        if entry.flow != .done { flow(entry, of: id) }
        let asks = [.busy, .longBusy, .continue].contains(entry.category)
        if entry.flow == .done, asks || entry.category != model.codes[entry.code.index].category { kind(entry.category) }
        let blamed = entry.blames.flatMap { model.calls[id.index].parameters[$0].name }
        guard blamed != nil || entry.errno != nil else { return }
        sentence()
        if let blamed { out.put("Blames " as StaticString, RestLiteral(blamed.source.text), entry.errno == nil ? "." : "; " as StaticString) }
        if let errno = entry.errno { out.put(blamed == nil ? "Errno " : "errno " as StaticString, RestLiteral(errno.text), "." as StaticString) }
    }

    private func flow(_ entry: Return, of id: CallID) {
        let waits = entry.category == .longBusy
        sentence()
        switch entry.flow {
        case .done: break
        case .retry: out.put(waits ? "Wait as it says, then make the same call again." : "Make the same call again." as StaticString)
        case .restart: out.put("Drop what came and begin again with the first call." as StaticString)
        case .partial: out.put("Done, but what came is cut off." as StaticString)
        case .never: out.put("There is no return." as StaticString)
        case .continue:
            out.put(waits ? "Wait as it says, then call again" : "Call again" as StaticString)
            let tokens = model.calls[id.index].continuation?.tokens ?? []
            if !tokens.isEmpty { out.put(" with " as StaticString) }
            list(tokens.enumerated().filter { place, token in !tokens[..<place].contains { $0.parameter == token.parameter } }.map(\.element)) { token in
                if let name = model.calls[id.index].parameters[token.parameter].name { out.put(RestLiteral(name.source.text)) }
            }
            out.put(tokens.isEmpty ? "." : " handed back." as StaticString)
        }
    }

    /// What the code amounts to here, when that is not what it is elsewhere.
    private func kind(_ category: Code.Class) {
        sentence()
        switch category {
        case .success: out.put("A success here." as StaticString)
        case .partial: out.put("Done in part here." as StaticString)
        case .error: out.put("An error here." as StaticString)
        case .busy, .longBusy, .continue: out.put("Final here." as StaticString)
        }
    }

    /// How the call goes on, in words; the loop itself stands on the index page.
    func continuation(of id: CallID) {
        let goesOn = model.calls[id.index].continuation != nil
        let (mustFinish, isExclusive, neverReturns) = (model.calls[id.index].mustFinish, model.calls[id.index].isExclusive, model.calls[id.index].neverReturns)
        let opened = model.calls[id.index].outputs.lazy.compactMap { [model] in model.handle($0.type) }.first { $0.opener == id }
        guard goesOn || mustFinish || isExclusive || neverReturns || opened != nil else { return }
        rubric("How it goes on")
        if let continuation = model.calls[id.index].continuation { steps(continuation, of: id) }
        if mustFinish {
            out.line("- Once begun it must be carried to its end: see :ref:`How a call goes on <papr-continuation>`, and leave out the bound." as StaticString)
        } else if goesOn {
            out.line("- Bound it by attempts and time: see :ref:`How a call goes on <papr-continuation>`." as StaticString)
        }
        abandonment(of: id)
        if isExclusive { out.line("- Only one such sequence may be under way at a time." as StaticString) }
        if neverReturns { out.line("- It does not return when it succeeds." as StaticString) }
        if let opened { closing(opened, of: id) }
        out.blank()
    }

    private func closing(_ handle: Handle, of id: CallID) {
        guard let name = model.calls[id.index].outputs[handle.output].name else { return }
        out.put("- What ", RestLiteral(name.source.text), " names is there until " as StaticString)
        reference(handle.closer)
        if let taken = handle.taken {
            out.put("; until then another opening is answered with " as StaticString)
            reference(taken)
        }
        out.put(".\n" as StaticString)
    }

    /// How a sequence is given up.
    private func abandonment(of id: CallID) {
        let settings = model.calls[id.index].abandonment
        if settings.isEmpty { return }
        out.put("- Once begun it must be carried to its end, or given up: by the same call with " as StaticString)
        list(settings) { setting in
            out.put(RestLiteral(model.calls[id.index].parameters[setting.parameter].name!.source.text), " ``" as StaticString)
            number(setting.value)
            out.put("``" as StaticString)
        }
        out.put(".\n" as StaticString)
    }

    private func steps(_ continuation: Continuation, of id: CallID) {
        for token in continuation.tokens { self.token(token, of: id) }
        codes("- Call again, with the token handed back, on ", continuation.continueCodes)
        codes("- Make the same call again on ", continuation.retryCodes)
        codes("- Drop what came and begin again with the first call on ", continuation.restartCodes)
        if continuation.hasParts { out.line("- Take what came before each further call." as StaticString) }
    }

    private func token(_ token: Continuation.Token, of id: CallID) {
        guard let name = model.calls[id.index].parameters[token.parameter].name else { return }
        out.put("- " as StaticString)
        if let output = token.output {
            out.put(RestLiteral(name.source.text), " is ``" as StaticString)
            number(token.first)
            out.put("`` in the first call, then what " as StaticString)
            slot(model.calls[id.index].outputs[output].slot, isOutput: true)
            out.put(" held after the call before.\n" as StaticString)
        } else if let memory = token.memory {
            inMemory(token, memory, name, of: id)
        }
    }

    private func inMemory(_ token: Continuation.Token, _ memory: Continuation.Memory, _ name: Identifier, of id: CallID) {
        let path = model.path(to: memory, of: model.calls[id.index])
        if token.isTaken {
            out.put(RestLiteral(name.source.text), " is ``" as StaticString)
            number(token.first)
            out.put("`` in the first call, then what " as StaticString)
            field(path)
            out.put(" of the memory that " as StaticString, RestLiteral(model.calls[id.index].parameters[memory.parameter].name!.source.text))
            out.put(" points to held after the call before.\n" as StaticString)
        } else {
            stays(token, path, name, model.calls[id.index].continuation!)
        }
    }

    /// What the first call has there, unless tokens inside of it say so, and that it goes back.
    private func stays(_ token: Continuation.Token, _ path: [Identifier], _ name: Identifier, _ continuation: Continuation) {
        if path.isEmpty {
            out.put("All" as StaticString)
        } else {
            field(path)
        }
        out.put(" of the memory that " as StaticString, RestLiteral(name.source.text), " points to " as StaticString)
        if !continuation.isToldInside(token) {
            out.put("is ``" as StaticString)
            number(token.first)
            out.put("`` in the first call" as StaticString, path.isEmpty ? ", but for what is fixed" : "" as StaticString)
            out.put(continuation.isInside(token) ? ".\n" : ", and " as StaticString)
        }
        if !continuation.isInside(token) { out.put("goes back as it came.\n" as StaticString) }
    }

    /// A field of memory, with those around it.
    private func field(_ path: [Identifier]) {
        let names = path.map(\.source.text)
        out.put(RestLiteral(names.dropFirst().reduce(names[0]) { $0.followed(by: Text(".")).followed(by: $1) }))
    }

    private func codes(_ text: StaticString, _ codes: some Collection<CodeID>) {
        guard !codes.isEmpty else { return }
        out.put(text)
        list(codes) { reference($0) }
        out.put(".\n" as StaticString)
    }
}
