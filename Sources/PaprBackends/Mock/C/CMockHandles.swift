import PaprSema
import PaprSource

/// What a call opens, uses and closes.
extension CMockTable {
    func handles() {
        let opened = plan.outputs.indices.filter { handle(plan.call.outputs[plan.outputs[$0]].type)?.opener == plan.id }
        let passed = plan.call.parameters.indices.filter { plan.call.parameters[$0].fixed == nil && !plan.call.parameters[$0].isInOut && handle(plan.call.parameters[$0].type) != nil }
        guard !opened.isEmpty || !passed.isEmpty else { return }
        out.put("\tPAPR_MOCK_ROWS(handle, ", opened.count + passed.count, ") {\n")
        for row in opened {
            let type = plan.call.outputs[plan.outputs[row]].type
            begin(type, "OPENS", row)
            if let taken = handle(type)?.taken {
                out.put(", ")
                code(taken)
                out.put(" },\n")
            } else {
                out.put(", 0 },\n")
            }
        }
        for place in passed {
            let parameter = plan.call.parameters[place]
            begin(parameter.type, handle(parameter.type)?.closer == plan.id ? "CLOSES" : "USES", plan.rows[place])
            out.put(", ")
            code(parameter.violationCode)
            out.put(" },\n")
        }
        out.put("\t},\n")
    }

    private func handle(_ type: TypeUse) -> Handle? { context.model.handle(type) }

    private func begin(_ type: TypeUse, _ role: StaticString, _ row: Int) {
        guard case .named(let id) = type.base else { return }
        out.put("\t\t{ \"", context.model.modules[context.model[id].module].name.source, ".", context.model[id].name.source, "\", PAPR_MOCK_", role, ", ", row)
    }
}
