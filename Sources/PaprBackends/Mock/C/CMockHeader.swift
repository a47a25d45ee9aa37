import PaprSema
import PaprSource

/// Prints the structures of a call that handlers, queues and the log have.
struct CMockHeader {
    let plan: CMockPlan
    let out: TextBuffer

    func print() {
        out.put("\n/* ", CComment(plan.call.name.source.text), " */\nstruct papr_mock_in_", plan.snake, " {\n")
        arguments()
        out.put("};\nstruct papr_mock_out_", plan.snake, " {\n")
        outputs()
        out.put("};\nPAPR_MOCK_CALL(", plan.snake, ");\n")
    }

    private func arguments() {
        var isAny = false
        for place in plan.call.parameters.indices {
            guard let name = plan.call.parameters[place].name?.snake else { continue }
            switch plan.kinds[place] {
            case .fixed: continue
            case .memory:
                out.put("\tstruct papr_memory ", CName(name), ";\n")
                if let list = plan.call.parameters[place].type.list {
                    out.put("\tstruct papr_span ", name, "_list; /* of struct papr_", plan.context.model[list.buffer].name.snake, ", when that is what came */\n")
                }
            case .carried: out.put("\t__u8 ", CName(name), "[", CMockPlan.carriedBytes(plan.call.parameters[place].slot), "];\n")
            case .number: out.put("\t", CContext.type(plan.call.parameters[place].type.scalar ?? .u64), " ", CName(name), ";\n")
            }
            isAny = true
        }
        if plan.hasVaryingCells {
            out.put("\tint nargs;\n\tint nret;\n")
        } else if !isAny {
            out.put("\t__u8 nothing_;\n")
        }
    }

    private func outputs() {
        var isAny = false
        for place in plan.members {
            let name = CName(plan.call.outputs[place].name!.snake)
            if let scalar = plan.call.outputs[place].type.scalar {
                out.put("\t", CContext.type(scalar), " ", name, ";\n")
            } else {
                out.put("\t__u8 ", name, "[", CMockPlan.carriedBytes(plan.call.outputs[place].slot), "];\n")
            }
            isAny = true
        }
        for place in plan.areas where plan.direction(place).writes {
            out.put("\tstruct papr_span ", CMockSpanName(plan: plan, place: place), ";\n")
            isAny = true
        }
        if !isAny { out.put("\t__u8 nothing_;\n") }
    }
}

/// The member that has the bytes for a memory: its name.
struct CMockSpanName: Printable {
    let plan: CMockPlan
    let place: Int

    func print(into out: TextBuffer) {
        out.put(CName(plan.call.parameters[place].name!.snake))
        if plan.hasNamesake(place) { out.put("_bytes") }
    }
}
