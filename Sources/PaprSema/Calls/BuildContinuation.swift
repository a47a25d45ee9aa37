import PaprSource
import PaprSyntax

extension CallBuilder {
    /// Works out how the call goes on: tokens, first values, which codes ask for what.
    mutating func buildContinuation() {
        var tokens: [Continuation.Token] = []
        for member in returnMembers {
            guard case .entry(nil, let entry) = member.node else { continue }
            if case .continued(let path, let first)? = entry.flow?.kind { add(token(path, first), to: &tokens, path.span) }
            for attribute in entry.attributes where attribute.name.name.text == Text("token") {
                let named = attribute.arguments.first { $0.label == nil }?.value
                let first = attribute.arguments.first { $0.label != nil }?.value
                guard let named, case .path(let path) = named.node else { continue }
                add(token(path, first), to: &tokens, named.span)
            }
        }
        var retry: [CodeID] = [], again: [CodeID] = [], restart: [CodeID] = []
        for line in returns {
            switch line.flow {
            case .retry: retry.append(line.code)
            case .continue: again.append(line.code)
            case .restart: restart.append(line.code)
            case .done, .partial, .never: break
            }
        }
        guard !(retry.isEmpty && again.isEmpty && restart.isEmpty) else { return checkCarried() }
        for token in tokens {
            parameters[token.parameter].role = .token
            if let output = token.output { outputs[output].role = .token(parameter: token.parameter) }
        }
        for token in tokens { checkReturned(token, again) }
        call.continuation = Continuation(tokens: analysis.arena.list(tokens), hasParts: hasParts, retryCodes: analysis.arena.list(retry),
                                         continueCodes: analysis.arena.list(again), restartCodes: analysis.arena.list(restart))
    }

    /// There is something to take before the call goes on: memory that is written, or an output that comes with a code that is not just busy.
    private var hasParts: Bool {
        let codes = returns.filter { $0.flow == .continue && $0.category != .busy && $0.category != .longBusy }.map(\.code)
        if codes.isEmpty { return false }
        if parameters.contains(where: { $0.type.pointer.map { $0.direction != .in } ?? false }) { return true }
        return outputs.contains { output in
            output.name != nil && output.role == .plain && !output.keepFirst && output.definedOn.contains { codes.contains($0) }
        }
    }

    /// A token must come with every code that asks for it.
    private func checkReturned(_ token: Continuation.Token, _ codes: [CodeID]) {
        guard let place = token.output, let name = outputs[place].name, outputs[place].condition == nil else { return }
        if outputs[place].isStatusRegister { checkIsRange(name, outputs[place], codes) }
        let definedOn = outputs[place].definedOn
        if definedOn.isEmpty || failedReturn { return }
        for code in codes where !definedOn.contains(where: { analysis.covers($0, code) }) {
            let span = returns.first { $0.code == code }?.span ?? call.span
            analysis.report(.tokenNotReturned, "token '\(name.source)' does not come with '\(analysis.model[code].name.source)'", at: span,
                            label: "name the code in 'out when …' too", notes: [Label(outputs[place].span, "comes with other codes")])
        }
    }

    /// A token in r3 is the code itself, so that the code must be able to have more than one value.
    private func checkIsRange(_ name: Identifier, _ output: Output, _ codes: [CodeID]) {
        for code in codes where !analysis.spoiltCodes.contains(code) {
            guard let values = analysis.model[code].values, values.lowerBound == values.upperBound, let line = returns.first(where: { $0.code == code }) else { continue }
            analysis.report(.tokenNotReturned, "token '\(name.source)' is r3, which is always \(values.lowerBound) when it is '\(analysis.model[code].name.source)'", at: line.span,
                            label: "a token in r3 is the code itself: give it a range of values", notes: [Label(output.span, "in r3")])
        }
    }

    private func checkCarried() {
        let asks = returns.contains { [.busy, .longBusy, .continue].contains($0.category) }
        if call.mustFinish, !asks, !failedReturn { analysis.report(.wrongFlow, "'@carry' says that '\(call.name.source)' goes on, but no code does", at: call.span, label: "leave it out, or say '->' behind the code that asks to call again") }
    }

    private mutating func add(_ token: Continuation.Token?, to tokens: inout [Continuation.Token], _ span: Span) {
        guard let token else { return }
        if let known = tokens.first(where: { $0.parameter == token.parameter && $0.memory?.offset == token.memory?.offset && $0.memory?.size == token.memory?.size }) {
            if known.first.value != token.first.value {
                analysis.report(.tokenTwice, "two first values for one token: \(Int64(truncatingIfNeeded: known.first.value)) and \(Int64(truncatingIfNeeded: token.first.value))", at: span, label: "a sequence begins with one value")
            }
            return
        }
        tokens.append(token)
    }

    /// A token is an output that is handed back as the argument of the same name, or lies in a buffer that is handed back.
    private func token(_ path: PathNode, _ first: Expression?) -> Continuation.Token? {
        let node = path.parts[0]
        let parameter = parameters.firstIndex { $0.name?.source == node.name }
        let output = outputs.firstIndex { $0.name?.source == node.name }
        guard !failed.contains(node.name), !isSpoilt || (parameter != nil && output != nil) else { return nil }
        guard let value = first.map({ analysis.constant($0, module: module) }) ?? Number(value: 0) else { return nil }
        if let parameter, let pointer = parameters[parameter].type.pointer { return memoryToken(path, parameter, pointer, (value, (first?.span ?? path.span))) }
        if parameter == nil, output == nil {
            let locals = outputs.compactMap { $0.name?.source } + parameters.filter { $0.type.pointer != nil }.compactMap { $0.name?.source }
            analysis.unknownPart(node, locals, "there is no token", .unknownToken)
            return nil
        }
        guard path.parts.count == 1 else {
            analysis.reportUnknown(node.name, .unknownToken, "'\(node.name)' has no parts", at: path.span)
            return nil
        }
        switch (parameter, output) {
        case (nil, nil): return nil
        case (let parameter?, let output?):
            guard let scalar = parameters[parameter].type.scalar else { return .init(parameter: parameter, output: output, memory: nil, first: value) }
            analysis.checkFits(value.value, scalar, (first?.span ?? path.span))
            return .init(parameter: parameter, output: output, memory: nil, first: analysis.stored(value, in: scalar))
        case (_?, nil):
            analysis.report(.tokenNotReturned, "token '\(node.name)' is passed but never returned", at: path.span, label: "declare 'out \(node.name): u64'",
                            notes: [Label(parameters[parameter!].span, "passed here")])
            return nil
        case (nil, _?):
            analysis.report(.tokenNotPassed, "token '\(node.name)' is returned but never passed", at: path.span, label: "declare 'in \(node.name): u64'",
                            notes: [Label(outputs[output!].span, "returned here")])
            return nil
        }
    }
}
