import PaprSema
import PaprSource

/// Prints `papr_x_abandon()`: the call that gives a sequence up.
struct CCallAbandon {
    let checked: CCallChecked

    private var plan: CCallPlan { checked.plan }
    private var out: TextBuffer { checked.out }

    func print() {
        guard plan.canBeAbandoned else { return }
        out.put("\n/**\n * papr_", plan.snake, "_abandon() - Gives up a sequence of ", CComment(plan.call.name.source.text), " that is under way.\n")
        CCallDocs(plan: plan, out: out).parameters { !isChanged($0) }
        out.put(" *\n * It is the same call with ")
        for (place, setting) in plan.call.abandonment.enumerated() {
            out.put(place > 0 ? ", " : "", plan.names[setting.parameter]!, " ", CNumber(setting.value))
        }
        out.put("; the other arguments are those with which the sequence has begun.\n *\n")
        out.put(" * Return: as papr_", plan.snake, "().\n */\n")
        var start = out.count, isFirst = true
        out.put("static inline long papr_", plan.snake, "_abandon(")
        for place in plan.call.parameters.indices where !isChanged(place) { checked.parameter(place, &isFirst, &start) }
        CCallSignature(plan: plan, out: out).outputs(first: &isFirst, start: &start)
        out.put(isFirst ? "void)\n{\n" : ")\n{\n")
        for setting in plan.call.abandonment {
            out.put("\t", isPassedByAddress(setting.parameter) ? "" : "const ", plan.type(setting.parameter), " ", plan.names[setting.parameter]!)
            out.put(" = ", CNumber(setting.value), ";\n")
        }
        for place in plan.call.parameters.indices where checked.isHidden(place) && !isChanged(place) {
            out.put("\t", plan.type(place), " ", plan.names[place]!, " = ", CNumber(checked.first(place)), ";\n")
        }
        checked.rooms(but: isChanged)
        start = out.count
        isFirst = true
        out.put("\n\treturn papr_", plan.snake, "_once(")
        for place in plan.call.parameters.indices {
            if isChanged(place) {
                out.listed(isPassedByAddress(place) ? "&" : "", first: &isFirst, start: &start)
                out.put(plan.names[place]!)
            } else {
                checked.argument(place, "", &isFirst, &start)
            }
        }
        CCallSignature(plan: plan, out: out).outputNames(first: &isFirst, start: &start)
        out.put(");\n}\n")
    }

    /// Makes it out of the form that goes on, whose parameters it has.
    func call() {
        var start = out.count, isFirst = true
        out.put("\t\t\tpapr_", plan.snake, "_abandon(")
        for place in plan.call.parameters.indices where !isChanged(place) && !checked.isHidden(place) {
            switch plan.roles[place] {
            case .fixed, .room: continue
            default: out.listed(plan.names[place]!, first: &isFirst, start: &start)
            }
        }
        CCallSignature(plan: plan, out: out).outputNames(first: &isFirst, start: &start)
        out.put(");\n")
    }

    private func isChanged(_ place: Int) -> Bool { plan.call.abandonment.contains { $0.parameter == place } }

    private func isPassedByAddress(_ place: Int) -> Bool { if case .inOut = plan.roles[place] { true } else { false } }
}
