import PaprSource
import PaprSyntax

extension Analysis {
    /// Reads the cases of every `enum`; a value twice is a mistake.
    func readEnumerations() {
        for (place, declaration) in enumNodes.enumerated() {
            let module = model.enums[place].module
            let list = attributes(of: declaration, at: .enumeration, "an enum")
            model.enums[place].provenance = provenance(list, module: module)
            var cases: [Enumeration.Case] = []
            var byValue: [Int128: Span] = [:]
            var byName: [Name: Span] = [:]
            for member in declaration.body ?? [] {
                guard let entry = plainEntry(member, .enumCase) else { continue }
                _ = attributes(entry.attributes, at: [], "a case")
                guard let node = entry.names.first, entry.names.count == 1 else {
                    if entry.names.count > 1 { report(.strayMember, "a case has a value of its own", at: entry.names[1].span, label: "give it a line of its own") }
                    continue
                }
                if let earlier = byName[node.name] {
                    report(.nameTwice, "case '\(node.name)' is there twice", at: node.span, label: "give one of them another name", notes: [Label(earlier, "the first one")])
                    continue
                }
                byName[node.name] = node.span
                guard let number = caseValue(entry, node, module) else { continue }
                checkFits(number.value, model.enums[place].scalar, entry.value!.span)
                let stored = self.stored(number, in: model.enums[place].scalar)
                if let earlier = byValue.updateValue(node.span, forKey: stored.value) {
                    report(.valueTwice, "value \(number.value) has two names", at: node.span, label: "give it a value of its own", notes: [Label(earlier, "the other one")])
                }
                cases.append(.init(name: identifier(node), docs: Doc(lines: member.docs.lines), value: stored))
            }
            model.enums[place].cases = arena.list(cases)
            checkNotEmpty(declaration.body, "enum '\(declaration.name.name)' has no cases", declaration.name.span, "write '{ name = value }'")
        }
    }

    private func caseValue(_ entry: Entry, _ node: NameNode, _ module: Int) -> Number? {
        guard let expression = entry.value else {
            report(.missingValue, "case '\(node.name)' has no value", at: node.span.after, label: "write '= …'")
            return nil
        }
        return constant(expression, module: module)
    }

    /// The value of an enum's case, also before its turn; `nil` when there is no such case.
    func enumCase(_ id: EnumID, _ name: Name) -> Int128? {
        if let known = model[id].cases.first(where: { $0.name.source == name }) { return known.value.value }
        guard model[id].cases.isEmpty else { return nil }
        for member in enumNodes[id.index].body ?? [] {
            if case .entry(_, let entry) = member.node, entry.names.first?.name == name, let value = entry.value {
                return constant(value, module: model[id].module).map { stored($0, in: model[id].scalar).value }
            }
        }
        return nil
    }

    /// Whether the enum has such a case, whatever its value.
    func declares(_ id: EnumID, _ name: Name) -> Bool {
        (enumNodes[id.index].body ?? []).contains { member in
            if case .entry(_, let entry) = member.node { entry.names.first?.name == name } else { false }
        }
    }

    func reportUnknownCase(_ node: NameNode, _ id: EnumID) {
        if complaints.spoil(model[id].name.span) { return }
        var names: [Name] = []
        for member in enumNodes[id.index].body ?? [] {
            if case .entry(_, let entry) = member.node { names += entry.names.map(\.name) }
        }
        unknownPart(node, names, "'\(model[id].name.source)' has no case")
    }
}
