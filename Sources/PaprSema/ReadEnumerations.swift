import PaprSource
import PaprSyntax

extension Analysis {
    /// Reads the cases of every `enum`; a value twice is a mistake.
    func readEnumerations() {
        for (place, declaration) in enumNodes.enumerated() {
            let module = model.enums[place].module
            let list = attributes(of: declaration, at: .enumeration, "an enum")
            model.enums[place].provenance = provenance(list, module: module)
            var byValue: [Int128: Span] = [:]
            var byName: [Name: Span] = [:]
            for member in declaration.body ?? [] {
                guard let entry = plainEntry(member, "an enum has cases: 'name = value'") else { continue }
                guard let node = entry.names.first, entry.names.count == 1 else {
                    report(.strayMember, "each case has a value of its own", at: member.span)
                    continue
                }
                if let earlier = byName[node.name] {
                    report(.nameTwice, "case '\(node.name)' is there twice", at: node.span, notes: [Label(earlier, "the first one")])
                    continue
                }
                byName[node.name] = node.span
                guard let number = caseValue(entry, node, module) else { continue }
                checkFits(number.value, model.enums[place].scalar, entry.value!.span)
                if let earlier = byValue[number.value] {
                    report(.valueTwice, "value \(number.value) has two names", at: node.span, notes: [Label(earlier, "the other one")])
                }
                byValue[number.value] = node.span
                model.enums[place].cases.append(.init(name: identifier(node), docs: Doc(lines: member.docs.lines), value: number))
            }
            if model.enums[place].cases.isEmpty, !diagnostics.hasErrors {
                report(.strayMember, "enum '\(declaration.name.name)' has no cases", at: declaration.name.span)
            }
        }
    }

    private func caseValue(_ entry: Entry, _ node: NameNode, _ module: Int) -> Number? {
        guard let expression = entry.value else {
            report(.missingValue, "case '\(node.name)' has no value", at: node.span.after, label: "write '= …'")
            return nil
        }
        return constant(expression, module: module)
    }

    /// The entry of a member that may be nothing else, without what such an entry can't have; complains otherwise.
    func plainEntry(_ member: Member, _ rule: String) -> Entry? {
        switch member.node {
        case .attribute, .invalid: return nil
        case .entry(nil, let entry):
            return entry
        default:
            report(.strayMember, "this can't stand here", at: member.span, label: rule)
            return nil
        }
    }

    /// The value of an enum's case, also before its turn; `nil` when there is no such case.
    func enumCase(_ id: EnumID, _ name: Name) -> Int128? {
        if let known = model[id].cases.first(where: { $0.name.source == name }) { return known.value.value }
        guard model[id].cases.isEmpty else { return nil }
        for member in enumNodes[id.index].body ?? [] {
            if case .entry(_, let entry) = member.node, entry.names.first?.name == name, let value = entry.value {
                return constant(value, module: model[id].module)?.value
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
        var names: [Name] = []
        for member in enumNodes[id.index].body ?? [] {
            if case .entry(_, let entry) = member.node { names += entry.names.map(\.name) }
        }
        unknownPart(node, names, "'\(model[id].name.source)' has no case")
    }
}
