import PaprSema
import PaprSource

/// The parts of parameter lists that several functions of a call share.
struct CCallSignature {
    let plan: CCallPlan
    let out: TextBuffer


    /// The outputs as parameters, then how many optional cells there are.
    func outputs(first: inout Bool, start: inout Int) {
        if plan.hasStructure {
            out.listed("struct papr_", first: &first, start: &start)
            out.put(plan.snake, "_out *out")
        }
        for place in plan.results {
            if let scalar = plan.call.outputs[place].type.scalar {
                if plan.hasStructure { continue }
                out.listed(CContext.type(scalar), first: &first, start: &start)
            } else {
                out.listed("void", first: &first, start: &start)
            }
            out.put(" *", COutputName(plan: plan, output: place))
        }
        if plan.argumentsVary { out.listed("int nargs", first: &first, start: &start) }
        if plan.returnsVary { out.listed("int nret", first: &first, start: &start) }
    }

    /// The same as arguments.
    func outputNames(first: inout Bool, start: inout Int) {
        if plan.hasStructure { out.listed("out", first: &first, start: &start) }
        for place in plan.results where !plan.hasStructure || plan.call.outputs[place].type.scalar == nil {
            out.listed(COutputName(plan: plan, output: place), first: &first, start: &start)
        }
        if plan.argumentsVary { out.listed("nargs", first: &first, start: &start) }
        if plan.returnsVary { out.listed("nret", first: &first, start: &start) }
    }
}
