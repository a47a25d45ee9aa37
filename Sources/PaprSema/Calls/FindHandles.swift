import PaprSource
import PaprSyntax

extension Analysis {
    /// Finds for each type with `@handle` the calls that open and close, and where they have the handle.
    func findHandles() {
        if handleNodes.isEmpty { return }
        var calls: [Name: CallID] = [:]
        for (place, call) in model.calls.enumerated() { calls[call.name.source] = CallID(place) }
        for (type, list) in handleNodes { model.types[type.index].handle = handle(type, list, calls) }
    }

    private func handle(_ type: TypeID, _ list: AttributeList, _ calls: [Name: CallID]) -> Handle? {
        let span = list["handle"]!.span
        guard list["handle"]!.arguments.allSatisfy({ $0.label != nil }), let from = argument(list, "handle", "from"), let until = argument(list, "handle", "until") else {
            report(.attributeArguments, "'@handle' needs the call that opens and the one that closes", at: span, label: "write '@handle(from: OPENER, until: CLOSER)'")
            return nil
        }
        let opener = handleCall(from, type, calls), closer = handleCall(until, type, calls)
        let output = opener.flatMap { id in only(model[id].outputs.indices.filter { model[id].outputs[$0].type.isValue(of: type) }, id, "output", type, from.span) }
        let parameter = closer.flatMap { id in only(model[id].parameters.indices.filter { model[id].parameters[$0].type.isValue(of: type) }, id, "argument", type, until.span) }
        guard let opener, let closer, let output, let parameter else { return nil }
        return Handle(opener: opener, output: output, closer: closer, parameter: parameter, taken: argument(list, "handle", "taken").flatMap { taken($0, opener, model[type].module) })
    }

    private func handleCall(_ expression: Expression, _ type: TypeID, _ calls: [Name: CallID]) -> CallID? {
        guard let node = word(expression) else {
            report(.attributeArguments, "a call is named here", at: expression.span, label: "write its name, an RTAS call's in quotes")
            return nil
        }
        if let id = calls[node.name] { return id }
        if !isBlameless(node, model[type].module) { reportNoCall(node, among: calls.keys, "for the handle '\(model[type].name.source)'", "name a call of these specs") }
        return nil
    }

    /// The one place that has the handle.
    private func only(_ places: [Int], _ id: CallID, _ what: StaticString, _ type: TypeID, _ span: Span) -> Int? {
        if places.count == 1 { return places[0] }
        if !complaints.spoil(model[id].span) {
            report(.handleNotPassed, "'\(model[id].name.source)' has \(places.isEmpty ? "no" : "more than one") \(what) of type '\(model[type].name.source)'", at: span,
                   label: "give one \(what) of the call that type", notes: [Label(model[id].name.span, "declared here")])
        }
        return nil
    }

    /// What the opener answers while there is a handle: a code that it lists.
    private func taken(_ expression: Expression, _ opener: CallID, _ module: Int) -> CodeID? {
        guard let node = word(expression) else {
            report(.attributeArguments, "a return code is named here", at: expression.span, label: "write its name")
            return nil
        }
        if let line = model[opener].returns.first(where: { model[$0.code].name.source == node.name }) { return line.code }
        if !complaints.spoil(model[opener].span), !isBlameless(node, module) {
            report(.codeNotListed, "'\(node.name)' is not among what '\(model[opener].name.source)' returns", at: node.span, label: "add it to 'returns'",
                   notes: [Label(model[opener].name.span, "declared here")])
        }
        return nil
    }
}

extension TypeUse {
    /// A number of that type itself, no address of one.
    func isValue(of type: TypeID) -> Bool { base == .named(type) && pointer == nil }
}

extension Model {
    /// What a value of a type names, when it is a handle.
    public func handle(_ type: TypeUse) -> Handle? {
        guard case .named(let id) = type.base, type.pointer == nil else { return nil }
        return types[id.index].handle
    }
}
