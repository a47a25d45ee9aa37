import PaprSema
import PaprSource

/// Tokens, and bits of arguments that are always the same.
extension CMockTable {
    func tokens() {
        let tokens = (plan.call.continuation?.tokens ?? []).filter(plan.canBeChecked)
        guard !tokens.isEmpty else { return }
        out.put("\tPAPR_MOCK_ROWS(token, ", tokens.count, ") {\n")
        for token in tokens {
            out.put("\t\t{ .argument = ", plan.rows[token.parameter], ", .output = ")
            if let output = token.output, let row = plan.outputs.firstIndex(of: output) {
                out.put(row)
            } else if token.output != nil {
                out.put("PAPR_MOCK_IN_STATUS")
            } else {
                out.put("PAPR_MOCK_IN_MEMORY")
                field(token)
            }
            out.put(", .first = ", CNumber(Number(value: Int128(token.first.word & width(token))), inHex: token.first.word > 9), ", .code = ")
            code(refusal(token.parameter))
            out.put(" },\n")
        }
        out.put("\t},\n")
    }

    /// The bits that a token's first value has where it is passed.
    private func width(_ token: Continuation.Token) -> UInt64 {
        let bits = token.output == nil ? (plan.tokenField(token)?.size ?? 8) * 8 : plan.isRTAS ? plan.call.parameters[token.parameter].type.scalar?.width ?? 64 : 64
        return bits < 64 ? (1 << UInt64(bits)) - 1 : .max
    }

    private func field(_ token: Continuation.Token) {
        guard let field = plan.tokenField(token), let offset = field.offset, let size = field.size else { return }
        out.put(", .offset = ", offset, ", .size = ", size)
        switch field.byteOrder {
        case .big: break
        case .little: out.put(", .little = true")
        case .native: out.put(", .little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__")
        }
    }

    /// What is answered to a token that nobody was given: the first code that blames it.
    private func refusal(_ parameter: Int) -> CodeID? {
        plan.call.returns.first { $0.blames == parameter && $0.category == .error && !$0.isCommon && context.codes[$0.code.index].values != nil }?.code
            ?? plan.call.parameters[parameter].violationCode
    }
}

extension CMockPlan {
    /// The field of a buffer that is a token.
    func tokenField(_ token: Continuation.Token) -> Field? {
        guard let path = token.field, path.bits == nil, !path.isOuter, case .buffer(let id) = call.parameters[token.parameter].type.base else { return nil }
        return context.model.buffers[id.index].fields[path.field]
    }

    /// A token in a buffer can be found when its place is known.
    func canBeChecked(_ token: Continuation.Token) -> Bool {
        if let output = token.output { return outputs.contains(output) || call.outputs[output].isStatusRegister }
        guard let field = tokenField(token), field.offset != nil, let size = field.size else { return false }
        return size <= 8
    }

    /// Bits of an argument that are fixed or reserved, or that choose the subfunction: which, and what they are.
    func fixedBits(_ parameter: Parameter) -> (mask: UInt64, value: UInt64) {
        var mask: UInt64 = 0, value: UInt64 = 0
        if case .bits(let id) = parameter.type.base {
            for field in context.model.bits[id.index].fields where field.name == nil || field.fixed != nil {
                mask |= field.mask
                value |= ((field.fixed?.word ?? 0) << UInt64(field.shift)) & field.mask
            }
        }
        if let (chosen, bits) = parameter.fixedBits {
            value = (value & ~chosen) | bits
            mask |= chosen
        }
        return (mask, value)
    }
}
