import PaprSema
import PaprSource

/// What the mock has for one call.
struct CMockCall {
    let plan: CCallPlan
    let out: TextBuffer

    private var context: CContext { plan.context }

    // MARK: - Structures

    /// `struct papr_mock_x_in` and `_out`: all of 64 bits, so that they are arrays of words too.
    func structures() {
        out.put("\n/* ", CComment(plan.call.name.source.text), " */\nstruct papr_mock_", plan.snake, "_in {\n")
        var isAny = false
        for parameter in plan.call.parameters {
            guard let name = parameter.name?.snake else { continue }
            isAny = true
            member(CName(name), parameter.type, parameter.slot)
        }
        if !isAny { out.put("\t__u64 nothing_;\n") }
        out.put("};\nstruct papr_mock_", plan.snake, "_out {\n")
        let members = outputs
        for (_, place) in members { member(CName(plan.call.outputs[place].name!.snake), plan.call.outputs[place].type, plan.call.outputs[place].slot) }
        if members.isEmpty { out.put("\t__u64 nothing_;\n") }
        out.put("};\nPAPR_MOCK_CALL(", plan.snake, ")\n")
    }

    private func member(_ name: CName, _ type: TypeUse, _ slot: Slot) {
        if type.scalar == nil, case .registers(let first, let last) = slot {
            out.put("\t__u64 ", name, "[", last - first + 1, "];\n")
        } else {
            out.put(type.scalar?.signed == true && type.pointer == nil ? "\t__s64 " : "\t__u64 ", name, ";\n")
        }
    }

    /// Each named output once, with its word.
    private var outputs: [(word: Int, place: Int)] {
        var result: [(Int, Int)] = [], word = 0
        for (place, output) in plan.call.outputs.enumerated() {
            guard let name = output.name, !output.isStatusRegister,
                  !result.contains(where: { plan.call.outputs[$0.1].name?.source == name.source }) else { continue }
            result.append((word, place))
            word += CMockCall.words(output.type, output.slot)
        }
        return result
    }

    /// The word of each parameter; of reserved ones nothing.
    var words: [Int?] {
        var word = 0
        return plan.call.parameters.map { parameter in
            guard parameter.name != nil else { return nil }
            defer { word += CMockCall.words(parameter.type, parameter.slot) }
            return word
        }
    }

    private static func words(_ type: TypeUse, _ slot: Slot) -> Int {
        if type.scalar == nil, case .registers(let first, let last) = slot { last - first + 1 } else { 1 }
    }

    // MARK: - Tables

    func tables() {
        out.blank()
        let words = words
        for place in plan.call.parameters.indices { sizeFunction(place, words) }
        if plan.hasCheck { check(words) }
        if !plan.call.parameters.isEmpty {
            out.put("static const struct papr_mock_argument arguments_", plan.snake, "[] = {\n")
            for place in plan.call.parameters.indices { argument(place, words) }
            out.put("};\n")
        }
        let rows = plan.call.outputs.indices.filter { plan.call.outputs[$0].name != nil && !plan.call.outputs[$0].isStatusRegister }
        for row in rows { ranges(row) }
        if !rows.isEmpty {
            out.put("static const struct papr_mock_output outputs_", plan.snake, "[] = {\n")
            for row in rows { output(row) }
            out.put("};\n")
        }
        whole(words, rows.count)
    }

    private func whole(_ words: [Int?], _ outputCount: Int) {
        out.put("const struct papr_mock_call papr_mock_call_", plan.snake, " = {\n\t.name = \"")
        out.put(CString(plan.isRTAS ? plan.call.rtasName(context.model) : plan.call.name.source.text), "\",\n")
        if plan.isRTAS { out.put("\t.is_rtas = true,\n") } else { out.put("\t.opcode = ", plan.opcode, ",\n") }
        if case .dispatcher = plan.call.role, let unknown = plan.call.unknownSubfunction {
            out.put("\t.has_unknown = true,\n\t.unknown = ")
            plan.code(unknown, out)
            out.put(",\n")
        }
        if let cells = plan.call.cells {
            out.put("\t.cells = ", cells.arguments, ", .required = ", cells.requiredArguments, ", .returns = ", cells.returns, ", .status = ", cells.statusCell, ",\n")
        }
        if !plan.call.parameters.isEmpty { out.put("\t.arguments = ", plan.call.parameters.count, ", .argument = arguments_", plan.snake, ",\n") }
        if outputCount > 0 { out.put("\t.outputs = ", outputCount, ", .output = outputs_", plan.snake, ",\n") }
        if plan.hasCheck { out.put("\t.check = check_", plan.snake, ",\n") }
        out.put("};\n")
    }

    private func argument(_ place: Int, _ words: [Int?]) {
        let parameter = plan.call.parameters[place]
        out.put("\t{ ")
        if let name = parameter.name { out.put(".name = \"", name.snake, "\", ") }
        if let word = words[place], word > 0 { out.put(".word = ", word, ", ") }
        position(parameter.slot)
        if parameter.type.pointer != nil, parameter.fixed == nil {
            memory(place, words)
        } else if parameter.type.scalar == nil {
            out.put(".kind = PAPR_MOCK_CARRIED, ")
        } else {
            number(parameter)
        }
        out.put(".code = ")
        plan.violation(place, out)
        out.put(" },\n")
    }

    private func position(_ slot: Slot) {
        switch slot {
        case .registers(let first, let last): position(first - 4, last - 4)
        case .cell(let cell): position(cell, cell)
        case .cellPair(let high, let low): position(high, low)
        }
    }

    private func position(_ first: Int, _ last: Int) {
        if first > 0 { out.put(".first = ", first, ", ") }
        if last > 0 { out.put(".last = ", last, ", ") }
    }

    private func number(_ parameter: Parameter) {
        let scalar = parameter.type.scalar ?? .u64
        let isPair = if case .cellPair = parameter.slot { true } else { false }
        let isSelector = if case .selector = parameter.role { true } else { parameter.fixedBits != nil }
        var flag: StaticString = ""
        if isSelector { flag = "PAPR_MOCK_SELECTOR" } else if parameter.fixed != nil { flag = "PAPR_MOCK_FIXED" }
        flags(isPair ? "PAPR_MOCK_PAIR" : "", scalar.signed ? "PAPR_MOCK_SIGNED" : "", flag)
        if let (mask, bits) = parameter.fixedBits {
            out.put(".value = ", hex(bits), ", .mask = ", hex(mask), ", ")
        } else if let fixed = parameter.fixed {
            out.put(".value = ", hex(fixed.word), ", .mask = ~0ULL, ")
        } else {
            let mask = reserved(parameter.type, scalar, isPair)
            if mask != 0 { out.put(".mask = ", hex(mask), ", ") }
        }
    }

    private func flags(_ flags: StaticString...) {
        var isFirst = true
        for flag in flags where flag.utf8CodeUnitCount > 0 {
            out.put(isFirst ? ".flags = " : " | ", flag)
            isFirst = false
        }
        if !isFirst { out.put(", ") }
    }

    /// Bits of a register or cell that must be zero: above a narrow number, and those that a set of bits does not have.
    private func reserved(_ type: TypeUse, _ scalar: Scalar, _ isPair: Bool) -> UInt64 {
        if scalar.signed { return 0 }
        let carried: UInt64 = plan.isRTAS && !isPair ? 0xFFFF_FFFF : ~0
        if case .bits(let id) = type.base { return carried & ~context.model.bits[id.index].knownMask }
        return scalar.width == 64 ? 0 : carried & ~((1 << UInt64(scalar.width)) - 1)
    }

    private func hex(_ word: UInt64) -> CNumber { CNumber(Number(value: Int128(word)), inHex: word > 9) }

    // MARK: - Memory

    private func memory(_ place: Int, _ words: [Int?]) {
        let parameter = plan.call.parameters[place]
        out.put(".kind = PAPR_MOCK_MEMORY, .count = ")
        switch parameter.type.extent {
        case .counted(.parameter(let count, nil)): out.put(words[count] ?? -1, ", .unit = ", unit(parameter.type))
        case .counted: out.put("-1, .bytes = bytes_", plan.snake, "_", parameter.name!.snake)
        case .fixed(let count): out.put("-1, .unit = ", count * unit(parameter.type))
        case .one: out.put("-1, .unit = ", wholeSize(parameter.type))
        case .until, .rest: out.put("-1")
        }
        out.put(", ")
        if parameter.type.pointer?.nullable == true { out.put(".flags = PAPR_MOCK_NULLABLE, ") }
        let rules = parameter.address ?? AddressRules()
        if rules.alignment > 1 { out.put(".alignment = ", rules.alignment, ", ") }
        if let below = rules.below { out.put(".below = ", hex(below), ", ") }
        if let within = rules.within { out.put(".within = ", hex(within), ", ") }
    }

    /// Bytes of one element; of what is counted in bytes, 1.
    private func unit(_ type: TypeUse) -> Int { max(CCallChecked(plan: plan, out: out).elementSize(type), 1) }

    private func wholeSize(_ type: TypeUse) -> Int {
        if case .buffer(let id) = type.base { context.model.buffers[id.index].wholeSize ?? 0 } else { unit(type) }
    }

    private func sizeFunction(_ place: Int, _ words: [Int?]) {
        let parameter = plan.call.parameters[place]
        guard parameter.type.pointer != nil, parameter.fixed == nil, case .counted(let formula) = parameter.type.extent else { return }
        if case .parameter(_, nil) = formula { return }
        out.put("static __u64 bytes_", plan.snake, "_", parameter.name!.snake, "(const __u64 *in)\n{\n\treturn ")
        if unit(parameter.type) > 1 { out.put(unit(parameter.type), " * ") }
        CFormula(leaves: CMockLeaves(plan: plan, words: words), out: out).unsigned(formula)
        out.put(";\n}\n")
    }

    // MARK: - Constraints

    private func check(_ words: [Int?]) {
        let isUsed = plan.call.parameters.indices.contains { plan.checked[$0] && plan.call.parameters[$0].fixed == nil }
        out.put("static long check_", plan.snake, "(const __u64 *in)\n{\n")
        for place in plan.call.parameters.indices where plan.checked[place] && plan.call.parameters[place].type.scalar == nil {
            out.put("\t__u8 bytes_", place, "[72];\n")
        }
        out.put(isUsed ? "\n\treturn papr_" : "\n\t(void)in;\n\treturn papr_", plan.snake, "_check(")
        var isFirst = true, start = out.count
        for place in plan.call.parameters.indices where plan.checked[place] && plan.call.parameters[place].fixed == nil {
            let parameter = plan.call.parameters[place], word = words[place] ?? 0
            if parameter.type.scalar == nil, case .registers(let first, let last) = parameter.slot {
                out.listed("papr_mock_bytes(bytes_", first: &isFirst, start: &start)
                out.put(place, ", in + ", word, ", ", last - first + 1, ")")
            } else {
                out.listed("(", first: &isFirst, start: &start)
                out.put(plan.type(place), ")in[", word, "]")
            }
        }
        out.put(");\n}\n")
    }

    // MARK: - Outputs

    private func isPlainSuccess(_ row: Int) -> Bool {
        let ids = plan.defining(plan.call.outputs[row])
        return ids.count == 1 && context.codes[ids[0].index].values == 0...0
    }

    /// An earlier output that is defined on the same codes.
    private func twin(_ row: Int) -> Int {
        let codes = plan.defining(plan.call.outputs[row])
        return plan.call.outputs.indices.first { plan.call.outputs[$0].name != nil && !plan.call.outputs[$0].isStatusRegister && plan.defining(plan.call.outputs[$0]) == codes } ?? row
    }

    private func ranges(_ row: Int) {
        if isPlainSuccess(row) || twin(row) != row { return }
        out.put("static const struct papr_mock_range codes_", plan.snake, "_", row, "[] = { ")
        for id in plan.defining(plan.call.outputs[row]) {
            guard let values = context.codes[id.index].values else { continue }
            out.put("{ ", CNumber(values.lowerBound), ", ", CNumber(values.upperBound), " }, ")
        }
        out.put("};\n")
    }

    private func output(_ row: Int) {
        let output = plan.call.outputs[row]
        out.put("\t{ ")
        if case .cellPair = output.slot { out.put(".flags = PAPR_MOCK_PAIR, ") }
        position(output.slot)
        let word = outputs.first { plan.call.outputs[$0.place].name?.source == output.name?.source }?.word ?? 0
        if word > 0 { out.put(".word = ", word, ", ") }
        if isPlainSuccess(row) {
            out.put(".ranges = 1, .codes = papr_mock_success },\n")
        } else {
            let count = plan.defining(output).count { context.codes[$0.index].values != nil }
            out.put(".ranges = ", count, ", .codes = codes_", plan.snake, "_", twin(row), " },\n")
        }
    }
}

/// The names in a call's formulas as the mock has them: words.
struct CMockLeaves: CLeaves {
    let plan: CCallPlan
    let words: [Int?]

    func leaf(_ formula: Formula) -> CLeaf {
        guard case .parameter(let place, let bits) = formula else { return CLeaf(.u64) }
        if bits == nil, plan.call.parameters[place].type.scalar?.signed == true { return CLeaf(Scalar(width: 64, signed: true)) }
        return CLeaf(.u64)
    }

    func print(_ formula: Formula, into out: TextBuffer) {
        switch formula {
        case .parameter(let place, let bits):
            let parameter = plan.call.parameters[place], word = words[place] ?? 0
            if let bits, case .bits(let set) = parameter.type.base {
                let field = plan.context.model.bits[set.index].fields[bits]
                out.put("((in[", word, "] & ", CNumber(Number(value: Int128(field.mask)), inHex: true), ") >> ", field.shift, ")")
            } else {
                out.put(parameter.type.scalar?.signed == true ? "(__s64)in[" : "in[", word, "]")
            }
        case .parameterWord(let place, let word): out.put("in[", (words[place] ?? 0) + word, "]")
        default: out.put("0")
        }
    }
}
