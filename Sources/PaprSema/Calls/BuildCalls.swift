import PaprSource
import PaprSyntax

extension Analysis {
    /// Makes every call and its subfunctions.
    func buildCalls() {
        for node in callNodes { build(node.declaration, node.id, node.module) }
    }

    private func build(_ declaration: Declaration, _ id: CallID, _ module: Int) {
        let list = attributes(of: declaration, at: .call, declaration.kind == .hcall ? "an hcall" : "an RTAS call")
        var call = model[id]
        call.kind = declaration.kind == .rtas ? .rtas : .hcall(opcode: opcode(declaration, module))
        if declaration.kind == .rtas, let value = declaration.value {
            report(.strayMember, "an RTAS call has no number", at: value.span, label: "leave it out: the device tree gives its token")
        }
        read(list, into: &call, module)
        if let node = wordNode(list, "named") { call.name = words.identifier(call.name, spelled: node.name, prefix: model.modules[module].name) }
        if let node = wordNode(list, "form") { call.formOf = baseOfForm(node, declaration, module) }
        var builder = CallBuilder(analysis: self, call: call, id: id)
        builder.abandonment = list["abandon"]
        let body = declaration.body ?? []
        builder.begin(body)
        if declaration.body == nil, call.opaque == nil {
            report(.opaqueCall, "'\(declaration.name.name)' has no description", at: declaration.name.span,
                   label: "describe it in braces, or say why not: '@opaque(\"…\")'")
            builder.isUndescribed = true
        }
        let dispatches = body.filter { if case .by = $0.node { true } else { false } }
        if dispatches.count > 1 { report(.strayMember, "a call has one 'by'", at: firstWord(dispatches[1].span), label: "choose by one argument, or by bits of one") }
        let dispatch = dispatches.first
        let raw = builder
        builder.finish(isDispatcher: dispatch != nil)
        model.calls[id.index] = builder.call
        if let dispatch, case .by(let path, let members) = dispatch.node { expand(path, members, of: raw, id) }
    }

    /// The call of which this one is a form.
    private func baseOfForm(_ node: NameNode, _ declaration: Declaration, _ module: Int) -> CallID? {
        guard let symbol = resolve(node, module, "call") else { return nil }
        guard declaration.kind == .rtas, case .call(let id) = symbol, let base = callNodes.first(where: { $0.id == id })?.declaration, base.kind == .rtas,
              base.name.name != declaration.name.name, !base.attributes.contains(where: { $0.name.name.text == Text("form") }) else {
            report(.wrongType, "'\(node.name)' is no RTAS call that '\(declaration.name.name)' can be a form of", at: node.span,
                   label: "name the RTAS call that has the function's own name", notes: [Label(span(of: symbol), "declared here")])
            return nil
        }
        return id
    }

    /// Forms of one function differ in their cells.
    private func checkForms() {
        for node in callNodes {
            guard let base = model[node.id].formOf else { continue }
            model.calls[base.index].hasForms = true
            for other in callNodes where other.id == base || other.id.index < node.id.index && model[other.id].formOf == base {
                guard let own = model[node.id].cells, let cells = model[other.id].cells, own.meets(cells), !complaints.spoil(node.declaration.name.span) else { continue }
                report(.formsAlike, "'\(model[node.id].name.source)' and '\(model[other.id].name.source)' can have the same number of cells", at: node.declaration.name.span,
                       label: "nothing tells which of them is meant", notes: [Label(model[other.id].name.span, "the other one")])
            }
        }
    }

    private func opcode(_ declaration: Declaration, _ module: Int) -> Number {
        guard let expression = declaration.value else {
            report(.missingValue, "'\(declaration.name.name)' has no opcode", at: declaration.name.span.after, label: "write '= 0x…'")
            return Number(value: -1)
        }
        guard let number = constant(expression, module: module) else { return Number(value: -1) }
        if number.value < 0 || number.value > Int128(UInt64.max) {
            report(.numberOutOfRange, "an opcode is a number of 64 bits without a sign", at: expression.span, label: "0...0xFFFFFFFFFFFFFFFF fit")
        }
        return number
    }

    func read(_ list: AttributeList, into call: inout Call, _ module: Int) {
        call.provenance = provenance(list, module: module)
        call.aliases = arena.list(wordNodes(list, "alias").map(\.name))
        call.shares = arena.list(wordNodes(list, "shares").map(\.name))
        call.spellings = spellings(list)
        call.opaque = texts(list, "opaque").first
        call.isExclusive = list.has("exclusive")
        call.mustFinish = list.has("carry")
    }

    /// Makes the subfunctions of a dispatcher: calls of their own, with the parent's arguments where they say nothing else.
    private func expand(_ path: PathNode, _ members: [Member], of parent: CallBuilder, _ parentID: CallID) {
        let module = parent.call.module
        guard let selector = parent.selector(path) else { return }
        checkNotEmpty(members, "this 'by' has no subfunctions", path.span, "write '{ NAME = value { … } }'")
        let attributeList = attributes(memberAttributes(members), at: .by, "'by'")
        var scope = parent.scope
        scope.expected = baseType(of: .parameter(selector.field, bits: selector.bits), scope)
        var subfunctions: [CallID] = []
        var values: [Int128: Span] = [:]
        for member in members {
            guard let entry = plainEntry(member, .subfunction), let node = entry.names.first else { continue }
            guard let expression = entry.value else {
                report(.missingValue, "subfunction '\(node.name)' has no value", at: node.span.after, label: "write '= …'")
                continue
            }
            guard case .number(let value)? = formula(expression, scope) else { continue }
            if let scalar = parent.carrier(of: selector) { checkFits(value, scalar, expression.span) }
            if let earlier = values.updateValue(node.span, forKey: value) {
                report(.valueTwice, "value \(value) chooses two subfunctions", at: node.span, label: "give it a value of its own", notes: [Label(earlier, "the other one")])
            }
            let list = attributes(entry.attributes + memberAttributes(entry.body ?? []), at: .subfunction, "a subfunction")
            var builder = parent
            builder.begin(subfunction: node, member: member, list: list, selector: selector, value: Number(value: value, spelling: spelling(expression)), of: parentID)
            builder.begin(entry.body ?? [], isSubfunction: true)
            let id = CallID(model.calls.count)
            builder.id = id
            builder.finish(isDispatcher: false)
            model.calls.append(builder.call)
            subfunctions.append(id)
        }
        model.calls[parentID.index].role = .dispatcher(selector: selector, subfunctions: arena.list(subfunctions))
        if let node = wordNode(attributeList, "unknown"), let unknown = code(node, module) {
            model.calls[parentID.index].unknownSubfunction = unknown
            if !model[parentID].returns.contains(where: { meet($0.code, unknown) }), !complaints.spoil(node.span) {
                report(.codeNotListed, "'\(node.name)' is not among what '\(model[parentID].name.source)' returns", at: node.span, label: "add it to 'returns'")
            }
        }
    }

    /// A code by its name; complains when there is none.
    func code(_ node: NameNode, _ module: Int, local: [Name: CodeID] = [:]) -> CodeID? {
        if let id = local[node.name] { return id }
        if case .code(let id)? = lookup(node.name, module) { return id }
        if let other = lookup(node.name, module) {
            report(.unknownCode, "'\(node.name)' is \(kind(of: other)), and a return code is needed", at: node.span, label: "name a code of a 'codes' table", notes: [Label(span(of: other), "declared here")])
            return nil
        }
        if isBlameless(node, module) { return nil }
        if scopes.contains(where: { $0[node.name] != nil }) {
            reportUnknown(node, module, "return code")
            return nil
        }
        let near = unknownNames.count < 100 ? nearest(to: node.name, among: Array(local.keys) + model.codes.map(\.name.source)) : nil
        reportUnknown(node.name, .unknownCode, "code '\(node.name)' is in no table", at: node.span,
               label: near == nil ? "add it to a 'codes' table, or give its value here: '\(node.name) = …'" : "",
               fixes: near.map { [Fix("did you mean '\($0)'?", node.span, node.quoted($0))] } ?? [])
        return nil
    }

    /// Whether one status can be both codes: one of them may be a range around the other.
    func meet(_ left: CodeID, _ right: CodeID) -> Bool {
        if left == right { return true }
        guard let first = model[left].values, let second = model[right].values else { return false }
        return first.overlaps(second)
    }

    /// Whether the first code is the second, or a range around it.
    func covers(_ around: CodeID, _ code: CodeID) -> Bool {
        if around == code { return true }
        guard let outer = model[around].values, let inner = model[code].values else { return false }
        return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    /// No opcode and no name twice, unless the calls say so.
    func checkOpcodes() {
        var byOpcode: [Int128: CallID] = [:]
        var byName: [Name: CallID] = [:]
        for node in callNodes {
            let call = model[node.id]
            if let other = byName.updateValue(node.id, forKey: call.name.source), model[other].module != call.module {
                report(.nameTwice, "call '\(call.name.source)' is declared twice", at: call.name.span, label: "give one of them another name", notes: [Label(model[other].name.span, "the first one")])
            }
            guard case .hcall(let opcode) = call.kind, opcode.value >= 0 else { continue }
            if let other = byOpcode[opcode.value] {
                let first = model[other]
                if !call.shares.contains(first.name.source), !first.shares.contains(call.name.source), first.name.source != call.name.source {
                    let hex = "0x" + String(opcode.word, radix: 16, uppercase: true)
                    report(.opcodeTwice, "opcode \(hex) is given to '\(first.name.source)' and '\(call.name.source)'", at: node.declaration.value?.span ?? call.name.span,
                           label: "if both are right, write '@shares(\(first.name.source))'", notes: [Label(first.name.span, "the other one")])
                }
            } else {
                byOpcode[opcode.value] = node.id
            }
        }
        checkForms()
        checkSharing()
        shareBothWays(byName)
        checkOtherNames(byName)
        checkHolders()
    }

    /// Subfunctions and aliases are names of calls too.
    private func checkOtherNames(_ byName: [Name: CallID]) {
        var names = byName
        for (place, call) in model.calls.enumerated() {
            let id = CallID(place)
            if case .subfunction = call.role, let other = names.updateValue(id, forKey: call.name.source), other != id {
                report(.nameTwice, "call '\(call.name.source)' is there twice", at: call.span, label: "give one of them another name", notes: [Label(model[other].name.span, "the first one")])
            }
            for alias in call.aliases {
                guard let other = names.updateValue(id, forKey: alias) else { continue }
                report(.nameTwice, other == id ? "'\(alias)' is the call's own name" : "'\(alias)' is an alias of '\(call.name.source)', and another call's name", at: call.name.span,
                       label: other == id ? "leave the alias out" : "one call has both names, or the opcode is shared: '@shares(\(alias))'",
                       notes: other == id ? [] : [Label(model[other].name.span, "the other one")])
            }
        }
    }

    /// Who shares an opcode with another one is shared with, whichever of them says so.
    private func shareBothWays(_ byName: [Name: CallID]) {
        for node in callNodes {
            let name = model[node.id].name.source
            for other in model[node.id].shares {
                if let id = byName[other], !model[id].shares.contains(name) { model.calls[id.index].shares = arena.list(model[id].shares + [name]) }
            }
        }
    }

    /// Memory is held until a call that there is.
    private func checkHolders() {
        let known = Set(model.calls.map(\.name.source))
        for (node, module) in holders where !known.contains(node.name) && !isBlameless(node, module) {
            reportNoCall(node, among: known, "until which memory is held", "name the call that gives the memory back")
        }
    }

    /// No call has the name: says the nearest one, or else what to name.
    func reportNoCall(_ node: NameNode, among calls: some Sequence<Name>, _ what: String, _ label: String) {
        let near = nearest(to: node.name, among: calls)
        report(.unknownName, "there is no call '\(node.name)' \(what)", at: node.span, label: near == nil ? label : "",
               fixes: near.map { [Fix("did you mean '\($0)'?", node.span, node.quoted($0))] } ?? [])
    }

    private func checkSharing() {
        for node in callNodes {
            for name in model[node.id].shares where !callNodes.contains(where: { $0.declaration.name.name == name }) {
                // The other call may be of a platform that these specs don't describe: only a near miss is a mistake.
                if let near = nearest(to: name, among: callNodes.map(\.declaration.name.name)) {
                    report(.unknownName, "there is no call '\(name)'", at: model[node.id].span, label: "did you mean '\(near)'?")
                }
            }
        }
    }
}

extension CellUse {
    /// Whether one frame fits both.
    fileprivate func meets(_ other: CellUse) -> Bool {
        requiredArguments <= other.arguments && other.requiredArguments <= arguments && requiredReturns <= other.returns && other.requiredReturns <= returns
    }
}
