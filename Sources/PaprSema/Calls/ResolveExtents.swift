import PaprSource
import PaprSyntax

extension CallBuilder {
    /// Resolves what stands in brackets behind the types of arguments and outputs: capacity and valid part.
    mutating func resolveExtents() {
        for place in parameters.indices {
            if let extent = parameterTypes[place]?.extent { resolve(extent, parameter: place) }
        }
        for place in outputs.indices where !isInOut(place) {
            guard let extent = outputTypes[place]?.extent else { continue }
            if let formula = count(extent, prefersOutputs: true) {
                outputs[place].type.extent = formula
            }
        }
    }

    private func isInOut(_ output: Int) -> Bool {
        parameters.contains { $0.isInOut && $0.name?.source == outputs[output].name?.source }
    }

    private mutating func resolve(_ extent: TypeNode.Extent, parameter place: Int) {
        if extent.until {
            analysis.report(.wrongType, "'until' only belongs to a field of a buffer", at: extent.span, label: "leave it out: here brackets count what there is room for")
            return
        }
        guard let resolved = count(extent, prefersOutputs: false) else { return }
        parameters[place].type.extent = resolved
        if case .counted(.parameter(let length, nil)) = resolved, parameters[length].role == .plain { parameters[length].role = .extent(of: place) }
        guard let valid = extent.valid, let formula = lengthFormula(valid, prefersOutputs: true) else { return }
        guard case .output(let output, nil) = formula else {
            analysis.report(.lengthNamesNothing, "the valid part is told by an output", at: valid.span, label: "'bytes[capacity, valid]'")
            return
        }
        outputs[output].role = .valid(of: place)
    }

    private func count(_ extent: TypeNode.Extent, prefersOutputs: Bool) -> TypeUse.Extent? {
        guard let expression = extent.count else { return .rest }
        guard let formula = lengthFormula(expression, prefersOutputs: prefersOutputs) else { return nil }
        guard case .number(let number) = formula else { return .counted(formula) }
        return analysis.checkedSize(number, expression.span, minimum: 0).map { .fixed($0) }
    }

    /// A length; one that is a name must be an argument, an output or a constant.
    private func lengthFormula(_ expression: Expression, prefersOutputs: Bool) -> Formula? {
        var scope = scope
        scope.prefersOutputs = prefersOutputs
        if case .path(let path) = expression.node, path.parts.count == 1 {
            let name = path.parts[0].name
            let locals = (scope.parameters.compactMap(\.name) + scope.outputs.compactMap(\.name)).map(\.source)
            if failed.contains(name) { return nil }
            if !locals.contains(name), analysis.lookup(name, module) == nil, !analysis.isBlameless(path.parts[0], module) {
                let near = nearest(to: name, among: locals)
                analysis.report(.lengthNamesNothing, "the length '\(name)' names no argument of '\(call.name.source)'", at: path.span,
                                label: near == nil ? "declare it: 'in \(name): u64'" : "",
                                fixes: near.map { [Fix("did you mean '\($0)'?", path.span, $0.string)] } ?? [])
                return nil
            }
        }
        return analysis.formula(expression, scope)
    }
}
