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
                memory(token.memory!, token)
            }
            if token.memory?.isNumber ?? true { out.put(", .first = ", CNumber(Number(value: Int128(token.first.word & width(token))), inHex: token.first.word > 9)) }
            out.put(", .code = ")
            code(refusal(token.parameter))
            out.put(" },\n")
        }
        out.put("\t},\n")
    }

    /// The bits that a token's first value has where it is passed.
    private func width(_ token: Continuation.Token) -> UInt64 {
        let size = token.staysInMemory ? token.memory!.size : nil
        let bits = size.map { $0 * 8 } ?? (plan.isRTAS ? plan.call.parameters[token.parameter].type.scalar?.width ?? 64 : 64)
        return bits < 64 ? (1 << UInt64(bits)) - 1 : .max
    }

    private func memory(_ memory: Continuation.Memory, _ token: Continuation.Token) {
        out.put(", .memory = ", plan.rows[memory.parameter])
        if memory.offset > 0 { out.put(", .offset = ", memory.offset) }
        if let size = memory.size { out.put(", .size = ", size) }
        little(memory.byteOrder)
        if plan.call.continuation!.isToldInside(token) {
            out.put(", .follows = true")
        } else if !memory.isNumber {
            fixed(context.model.fixedFields(in: memory, of: plan.call))
        }
    }

    private func little(_ order: ByteOrder) {
        switch order {
        case .big: break
        case .little: out.put(", .little = true")
        case .native: out.put(", .little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__")
        }
    }

    private func fixed(_ fields: [FixedField]) {
        if fields.isEmpty { return }
        out.put(",\n\t\t  .fixed = (const struct papr_mock_fixed[]) {\n")
        for field in fields {
            out.put("\t\t\t{ .offset = ", field.offset, ", .size = ", field.size)
            little(field.byteOrder)
            out.put(", .value = ", hex(field.value), " },\n")
        }
        out.put("\t\t\t{ .size = 0 },\n\t\t  }")
    }

    /// What arguments are in the call that gives a sequence up.
    func abandonment() {
        guard !plan.call.abandonment.isEmpty else { return }
        out.put("\tPAPR_MOCK_ROWS(abandon, ", plan.call.abandonment.count, ") {\n")
        for setting in plan.call.abandonment {
            let isCell = if case .cell = plan.call.parameters[setting.parameter].slot { true } else { false }
            out.put("\t\t{ ", plan.rows[setting.parameter], ", ", hex(isCell ? setting.value.word & 0xFFFF_FFFF : setting.value.word), " },\n")
        }
        out.put("\t},\n")
    }

    /// What is answered to a token that nobody was given: the first code that blames it.
    private func refusal(_ parameter: Int) -> CodeID? {
        plan.call.returns.first { $0.blames == parameter && $0.category == .error && !$0.isCommon && context.codes[$0.code.index].values != nil }?.code
            ?? plan.call.parameters[parameter].violationCode
    }
}

extension CMockPlan {
    /// A token that has a row where it comes from.
    func canBeChecked(_ token: Continuation.Token) -> Bool {
        guard let output = token.output else { return true }
        return outputs.contains(output) || call.outputs[output].isStatusRegister
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
