import PaprSema
import PaprSource

/// The names in a call's formulas as members of its structures.
struct CMockLeaves: CLeaves {
    let plan: CMockPlan

    private var model: Model { plan.context.model }

    func leaf(_ formula: Formula) -> CLeaf {
        switch formula {
        case .parameter(let place, _) where plan.call.parameters[place].fixed != nil:
            var leaf = CLeaf(.u64)
            leaf.low = plan.call.parameters[place].fixed!.value
            leaf.high = leaf.low
            return leaf
        case .parameter(let place, let bits?) where plan.call.parameters[place].type.descriptor != nil: return leaf(bits, plan.call.parameters[place].type)
        case .parameter(let place, _) where plan.call.parameters[place].type.pointer != nil: return CLeaf(plan.isRTAS ? .u32 : .u64)
        case .parameter(let place, let bits): return leaf(bits, plan.call.parameters[place].type)
        case .output(let place, let bits) where plan.call.outputs.indices.contains(place): return leaf(bits, plan.call.outputs[place].type)
        default: return CLeaf(.u64)
        }
    }

    private func leaf(_ bits: Int?, _ type: TypeUse) -> CLeaf {
        if let bits, let set = type.bits { return CLeaf(bits: model.bits[set.index].fields[bits].width) }
        return CLeaf(type.scalar ?? .u64)
    }

    func print(_ formula: Formula, into out: TextBuffer) {
        switch formula {
        case .parameterWord(let place, let word):
            out.put("papr_word(")
            argument(place, out)
            out.put(", ", CMockPlan.carriedBytes(plan.call.parameters[place].slot), ", ", word, ")")
        case .parameter(let place, let bits):
            if let fixed = plan.call.parameters[place].fixed { return out.put(CNumber(fixed)) }
            if let descriptor = plan.call.parameters[place].type.descriptor {
                return out.put("in->", CName(plan.call.parameters[place].name!.snake), bits == descriptor.length ? ".size" : ".address")
            }
            part(bits, plan.call.parameters[place].type, out) { argument(place, out) }
        case .output(let place, let bits) where plan.call.outputs.indices.contains(place):
            part(bits, plan.call.outputs[place].type, out) { out.put("out->", CName(plan.call.outputs[place].name!.snake)) }
        default: out.put("0")
        }
    }

    /// A number, or a field of it.
    private func part(_ bits: Int?, _ type: TypeUse, _ out: TextBuffer, _ number: () -> Void) {
        guard let bits, case .bits(let set) = type.base else { return number() }
        let field = model.bits[set.index].fields[bits]
        out.put("((__u64)(")
        number()
        out.put(" & ", CNumber(Number(value: Int128(field.mask)), inHex: true), ") >> ", field.shift, ")")
    }

    private func argument(_ place: Int, _ out: TextBuffer) {
        out.put("in->", CName(plan.call.parameters[place].name!.snake))
        if plan.call.parameters[place].type.pointer != nil { out.put(".address") }
    }
}
