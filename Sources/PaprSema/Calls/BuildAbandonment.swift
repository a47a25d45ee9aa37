import PaprSource
import PaprSyntax

extension CallBuilder {
    /// How a sequence is given up: which arguments of the same call change, and to what.
    mutating func buildAbandonment() {
        guard let node = abandonment else { return }
        if call.continuation == nil, !failedReturn {
            analysis.report(.wrongFlow, "'@abandon' says how '\(call.name.source)' is given up, but no code asks to call again", at: node.span,
                            label: "leave it out, or say '->' behind the code that does")
        } else if call.mustFinish {
            analysis.report(.wrongFlow, "'@carry' says that '\(call.name.source)' has no other end, '@abandon' says which", at: node.span, label: "leave out '@carry'")
        }
        var settings: [Setting] = []
        for argument in node.arguments {
            guard let label = argument.label, let setting = setting(label, argument.value) else { continue }
            settings.append(setting)
        }
        call.abandonment = analysis.arena.list(settings)
    }

    private func setting(_ label: NameNode, _ value: Expression) -> Setting? {
        if failed.contains(label.name) { return nil }
        let names = parameters.filter { $0.fixed == nil && $0.type.pointer == nil && $0.type.scalar != nil }.compactMap { $0.name?.source }
        guard names.contains(label.name), let place = parameters.firstIndex(where: { $0.name?.source == label.name }), let scalar = parameters[place].type.scalar else {
            analysis.unknownPart(label, names, "'\(call.name.source)' has no argument")
            return nil
        }
        var scope = scope
        scope.expected = parameters[place].type.base
        guard let formula = analysis.formula(value, scope) else { return nil }
        guard case .number(let number) = formula else {
            analysis.report(.notConstant, "what gives a sequence up must be a constant", at: value.span, label: "all other arguments stay as they were")
            return nil
        }
        analysis.checkFits(number, scalar, value.span)
        return Setting(parameter: place, value: analysis.stored(Number(value: number, spelling: analysis.spelling(value)), in: scalar))
    }
}
