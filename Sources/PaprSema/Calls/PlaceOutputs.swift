import PaprSource
import PaprSyntax

extension CallBuilder {
    mutating func addOutputs(_ member: Member) {
        switch member.node {
        case .entry(.out, let entry):
            analysis.checkParts(entry, .output)
            for node in entry.names { addOutput(node, entry, member, conditions: entry.conditions) }
        case .conditional(.out, let conditions, let members):
            analysis.checkDocumentation(of: member, "'out when'", "document the outputs")
            // Each block starts at the first register again.
            nextOutput = isRTAS ? (statusCell == 0 ? 1 : 0) : 4
            if let first = conditions.first { analysis.checkNotEmpty(members, "this 'out when' has no outputs", first.span, "write '{ name: type }'") }
            for inner in members {
                guard let entry = analysis.plainEntry(inner, .output) else { continue }
                for node in entry.names { addOutput(node, entry, inner, conditions: conditions + entry.conditions) }
            }
        default: break
        }
    }

    private mutating func addOutput(_ node: NameNode, _ entry: Entry, _ member: Member, conditions: [Expression]) {
        let isGap = node.name == analysis.known.reserved
        let list = analysis.attributes(entry.attributes, at: .output, "an output")
        var use = isRTAS ? TypeUse(base: .scalar(.u32), scalar: .u32) : TypeUse.word
        if let type = entry.type {
            guard let resolved = analysis.resolveType(type, module, .output) else {
                failed.insert(node.name)
                if entry.position == nil { nextOutput += 1 }
                return
            }
            use = resolved
        } else if !isGap, node.span == entry.names.last?.span {
            analysis.report(.missingType, "output '\(node.name)' has no type", at: node.span.after, label: "write ': u64' or another type")
        }
        skipTakenCells()
        guard let slot = isRTAS ? cells(use, entry, list, nextOutput, node) : registers(use, entry, nextOutput, 3...12, node) else {
            failed.insert(node.name)
            nextOutput += 1
            return
        }
        nextOutput = max(slot.next, isRTAS ? 0 : 4)
        var output = Output(name: isGap ? nil : analysis.identifier(node), docs: Doc(lines: member.docs.lines), type: use, slot: slot, definedOn: List(),
                            keepFirst: list.has("keepFirst"), optional: use.optional, unit: analysis.wordNode(list, "unit")?.name.text, role: .plain,
                            provenance: analysis.provenance(list, module: module), span: node.span)
        condition(&output, conditions)
        checkOptional(output)
        checkCollision(output, entry.position?.span ?? node.span)
        outputs.append(output)
        outputTypes.append(entry.type)
    }

    /// Of return cells only the last ones can be missing.
    private func checkOptional(_ output: Output) {
        guard isRTAS, !output.optional, let earlier = outputs.last, earlier.optional else { return }
        analysis.report(.optionalNotLast, "an output that is always there can't follow an optional one", at: output.span, label: "make it optional too, or place it before",
                        notes: [Label(earlier.span, "this one may be missing")])
    }

    private mutating func skipTakenCells() {
        while isRTAS, nextOutput == statusCell || outputs.contains(where: { $0.slot.overlaps(.cell(nextOutput)) }) { nextOutput += 1 }
    }

    /// `when H_BUSY, H_LONG_BUSY` names codes; `when flags.wide == 1` is a formula.
    private mutating func condition(_ output: inout Output, _ conditions: [Expression]) {
        if conditions.isEmpty { return }
        var codes: [CodeID] = []
        for expression in conditions {
            if case .path(let path) = expression.node, path.parts.count == 1, isCode(path.parts[0].name) {
                if let code = analysis.code(path.parts[0], module, local: localCodes) {
                    codes.append(code)
                    definedOn.append((output.span, path.parts[0], code))
                }
                continue
            }
            guard let formula = analysis.formula(expression, scope) else {
                output.condition = output.condition ?? .number(1)
                continue
            }
            output.condition = output.condition.map { .binary(.or, $0, formula) } ?? formula
        }
        output.definedOn = analysis.arena.list(codes)
    }

    private func isCode(_ name: Name) -> Bool {
        if localCodes[name] != nil { return true }
        if case .code? = analysis.lookup(name, module) { return true }
        // An unknown name in capitals is a misspelt code rather than an argument.
        return !parameters.contains { $0.name?.source == name } && name.text[0] >= UInt8(ascii: "A") && name.text[0] <= UInt8(ascii: "Z")
            && analysis.lookup(name, module) == nil
    }

    private func checkCollision(_ output: Output, _ span: Span) {
        for other in outputs where other.slot.overlaps(output.slot) && canMeet(other, output) {
            analysis.report(.placeTwice, "\(output.slot.common(other.slot)) is used by two outputs", at: span,
                            label: "say 'when' each is there", notes: [Label(other.span, "'\(other.name?.source.string ?? "_")' is there already")])
            return
        }
        if let earlier = outputs.first(where: { $0.name != nil && $0.name?.source == output.name?.source && canMeet($0, output) }), !earlier.slot.overlaps(output.slot) {
            analysis.report(.nameTwice, "output '\(output.name!.source)' is there twice", at: output.span, label: "give one of them another name", notes: [Label(earlier.span, "the first one")])
        }
    }

    /// An output can only come with a code that is returned.
    func checkDefinedOn() {
        for mention in definedOn where outputs.contains(where: { $0.span == mention.output }) {
            if returns.contains(where: { analysis.meet($0.code, mention.code) }) || failedReturn { continue }
            analysis.report(.codeNotListed, "'\(mention.node.name)' is not among what '\(call.name.source)' returns", at: mention.node.span, label: "add it to 'returns'")
        }
    }

    /// Whether both can be defined after one answer.
    private func canMeet(_ left: Output, _ right: Output) -> Bool {
        if left.condition != nil || right.condition != nil { return false }
        if left.definedOn.isEmpty, right.definedOn.isEmpty { return true }
        if left.definedOn.isEmpty || right.definedOn.isEmpty {
            return (left.definedOn.isEmpty ? right : left).definedOn.contains { analysis.model[$0].category == .success }
        }
        return left.definedOn.contains { right.definedOn.contains($0) }
    }
}
