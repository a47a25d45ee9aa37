import PaprSema
import PaprSource

/// Prints `papr_x_once()`: one call, nothing checked.
struct CCallOnce {
    let plan: CCallPlan
    let out: TextBuffer


    func print() {
        if plan.hasStructure { structure() }
        if plan.isPlain {
            CCallDocs(plan: plan, out: out).print()
            form(suffix: "", raw: "")
            out.put("/* It has no rules to check. */\n#define papr_", plan.snake, "_once papr_", plan.snake, "\n")
        } else {
            out.put("\n/* One ", CComment(plan.call.name.source.text), " with nothing checked; the arguments are those of papr_", plan.snake, "(). */\n")
            form(suffix: "_once", raw: "")
        }
        if plan.call.provenance.context.real, !plan.isRTAS {
            out.put("\n/* One call with translation off, nothing checked. */\n")
            form(suffix: "_raw", raw: "_raw")
        }
    }

    private func structure() {
        out.put("\n/**\n * struct papr_", plan.snake, "_out - What papr_", plan.snake, "() hands out.\n")
        let docs = CDocs(context: plan.context, out: out)
        for place in plan.results where plan.call.outputs[place].type.scalar != nil {
            out.put(" * @", COutputName(plan: plan, output: place), ":")
            docs.words(plan.call.outputs[place].docs, plan.call.outputs[place].type, plan.call.outputs[place].unit)
        }
        out.put(" */\nstruct papr_", plan.snake, "_out {\n")
        for place in plan.results {
            guard let scalar = plan.call.outputs[place].type.scalar else { continue }
            out.put("\t", CContext.type(scalar), " ", COutputName(plan: plan, output: place), ";\n")
        }
        out.put("};\n")
    }

    private func form(suffix: StaticString, raw: StaticString) {
        var start = out.count
        out.put("static inline long papr_", plan.snake, suffix, "(")
        parameters(start: &start)
        out.put(")\n{\n")
        if plan.isRTAS { cells() } else { registers(raw) }
        out.put("}\n")
    }

    private func parameters(start: inout Int) {
        var isFirst = true
        for place in plan.call.parameters.indices {
            switch plan.roles[place] {
            case .fixed: continue
            case .number, .taken, .room, .memory: piece(plan.type(place), " ", place, &isFirst, &start)
            case .inOut: piece(plan.type(place), " *", place, &isFirst, &start)
            case .carried: piece("const void", " *", place, &isFirst, &start)
            }
        }
        CCallSignature(plan: plan, out: out).outputs(first: &isFirst, start: &start)
        if isFirst { out.put("void") }
    }

    private func piece(_ type: StaticString, _ joint: StaticString, _ place: Int, _ isFirst: inout Bool, _ start: inout Int) {
        out.listed(type, first: &isFirst, start: &start)
        out.put(joint, plan.names[place]!)
    }

    // MARK: - Registers

    private func registers(_ raw: StaticString) {
        guard let use = plan.call.registers else { return }
        let isRaw = raw.utf8CodeUnitCount > 0
        var start = out.count
        switch use.shape {
        case .noReturns where !isRaw && !plan.hasTokenInStatus: out.put("\treturn papr_hcall_norets(", plan.opcode)
        case .noReturns, .four:
            let isNine = use.arguments > 6
            out.put("\tunsigned long ret[", isNine ? 9 : 4, "];\n")
            start = out.count
            out.put("\tconst long rc = ", isNine ? "papr_hcall9" : "papr_hcall4", raw, "(", plan.opcode, ", ret")
        case .nine:
            out.put("\tunsigned long ret[9];\n")
            start = out.count
            out.put("\tconst long rc = papr_hcall9", raw, "(", plan.opcode, ", ret")
        }
        arguments(use.arguments, &start)
        out.put(");\n")
        if case .noReturns = use.shape, !isRaw, !plan.hasTokenInStatus { return }
        stores()
        out.put("\n\treturn rc;\n")
    }

    private func arguments(_ count: Int, _ start: inout Int) {
        var isFirst = false
        for register in stride(from: 4, to: 4 + count, by: 1) {
            guard let place = plan.call.parameters.firstIndex(where: { $0.slot.holds(register) }) else {
                out.listed("0", first: &isFirst, start: &start)
                continue
            }
            out.listed("", first: &isFirst, start: &start)
            argument(place, register)
        }
    }

    private func argument(_ place: Int, _ register: Int) {
        guard let name = plan.names[place] else { return out.put("0") }
        switch plan.roles[place] {
        case .fixed: out.put(CNumber(plan.call.parameters[place].fixed ?? Number(value: 0)))
        case .carried:
            guard case .registers(let first, _) = plan.call.parameters[place].slot else { return }
            out.put("papr_word(", name, ", ")
            plan.carriedSize(plan.call.parameters[place].type, plan.call.parameters[place].slot, out)
            out.put(", ", register - first, ")")
        case .number, .taken, .room, .memory: number(place, "")
        case .inOut: number(place, "*")
        }
    }

    private func number(_ place: Int, _ star: StaticString) {
        let name = plan.names[place]!
        if let (mask, bits) = plan.call.parameters[place].fixedBits {
            out.put("(", star, name, " & ", CNumber(Number(value: Int128(~mask & widthMask(plan.call.parameters[place]))), inHex: true), ") | ",
                    CNumber(Number(value: Int128(bits)), inHex: true))
        } else {
            if let scalar = plan.call.parameters[place].type.scalar, scalar.signed { out.put("(unsigned long)") }
            out.put(star, name)
        }
    }

    private func widthMask(_ parameter: Parameter) -> UInt64 {
        guard let scalar = parameter.type.scalar, scalar.width < 64 else { return ~0 }
        return (1 << UInt64(scalar.width)) - 1
    }

    // MARK: - Outputs

    /// Stores each output on the codes that define it; those of one condition together.
    private func stores() {
        var place = 0
        let outputs = plan.call.outputs
        while place < outputs.count {
            var end = place + 1
            while end < outputs.count, outputs[end].definedOn == outputs[place].definedOn, outputs[end].condition == outputs[place].condition { end += 1 }
            let group = (place..<end).filter { outputs[$0].name != nil && (!outputs[$0].isStatusRegister || plan.parameter(of: $0) != nil) }
            if !group.isEmpty { store(group) }
            place = end
        }
    }

    private func store(_ group: [Int]) {
        let first = plan.call.outputs[group[0]]
        out.put("\n\tif (")
        if first.condition != nil, plan.isMore(first) { out.put("(") }
        let ids = plan.defining(first)
        if !plan.context.test(ids, out) {
            // r3 is a value unless it is one of the codes.
            out.put("!(")
            if !plan.context.test(plan.call.returns.map(\.code), out) { out.put("0") }
            out.put(")")
        }
        if let condition = first.condition {
            if plan.isMore(first) { out.put(")") }
            out.put(" && ")
            CFormula(leaves: CCallLeaves(plan: plan, dereferences: true), out: out).condition(condition)
        }
        let isBlock = group.count > 1 || (plan.returnsVary && first.optional)
        out.put(isBlock ? ") {\n" : ")\n")
        for output in group { assign(output) }
        if isBlock { out.put("\t}\n") }
    }

    private func assign(_ place: Int) {
        let slot = plan.call.outputs[place].slot
        out.put("\t\t")
        if plan.returnsVary, plan.call.outputs[place].optional { out.put("if (nret > ", slot.lastNumber, ")\n\t\t\t") }
        if plan.call.outputs[place].type.scalar == nil, case .registers(let first, let last) = slot {
            out.put("papr_set_words(", COutputName(plan: plan, output: place), ", ")
            plan.carriedSize(plan.call.outputs[place].type, slot, out)
            out.put(", ret + ", first - 4, ", ", last - first + 1, ");\n")
            return
        }
        if let parameter = plan.parameter(of: place) {
            out.put("*", plan.names[parameter]!)
        } else if plan.hasStructure {
            out.put("out->", COutputName(plan: plan, output: place))
        } else {
            out.put("*", COutputName(plan: plan, output: place))
        }
        out.put(" = ")
        let scalar = plan.call.outputs[place].type.scalar ?? .u64
        switch slot {
        case .registers(3, _): out.put("(", CContext.type(scalar), ")rc;\n")
        case .registers(let first, _):
            if scalar.width < 64 || scalar.signed { out.put("(", CContext.type(scalar), ")") }
            out.put("ret[", first - 4, "];\n")
        case .cell(let cell):
            if scalar.width != 32 || scalar.signed { out.put("(", CContext.type(scalar), ")") }
            out.put("rets[", cell, "];\n")
        case .cellPair(let high, let low):
            if scalar.signed { out.put("(__s64)(") }
            out.put("(__u64)rets[", high, "] << 32 | rets[", low, scalar.signed ? "]);\n" : "];\n")
        }
    }

    // MARK: - Cells

    private func cells() {
        guard let use = plan.call.cells else { return }
        var start = out.count
        if use.arguments > 0 {
            out.put("\tconst __u32 args[", use.arguments, "] = { ")
            var isFirst = true
            for cell in 0..<use.arguments {
                out.listed("", first: &isFirst, start: &start)
                self.cell(cell)
            }
            out.put(" };\n")
        }
        out.put("\t__u32 rets[", use.returns, "];\n\tlong rc;\n\n\tif (!PAPR_RTAS(")
        function()
        out.put(", \"", CString(plan.call.rtasName(plan.context.model)), "\", ")
        if plan.argumentsVary { out.put("nargs") } else { out.put(use.arguments) }
        out.put(use.arguments > 0 ? ", args, " : ", NULL, ")
        if plan.returnsVary { out.put("nret") } else { out.put(use.returns) }
        out.put(", rets))\n\t\treturn PAPR_RTAS_ABSENT;\n\trc = (__s32)rets[", use.statusCell, "];\n")
        stores()
        out.put("\n\treturn rc;\n")
    }

    /// `IBM_GET_VPD`: Linux's name of the function without `RTAS_FN_`.
    private func function() {
        for byte in plan.call.rtasName(plan.context.model).bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): out.append(byte: byte & ~0x20)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): out.append(byte: byte)
            default: out.append(byte: UInt8(ascii: "_"))
            }
        }
    }

    private func cell(_ cell: Int) {
        guard let place = plan.call.parameters.firstIndex(where: { $0.slot.holds(cell) }), let name = plan.call.parameters[place].name?.snake else { return out.put("0") }
        let parameter = plan.call.parameters[place]
        if case .fixed = plan.roles[place] {
            let word = parameter.fixed?.word ?? 0
            if case .cellPair(let high, _) = parameter.slot { return out.put(high == cell ? word >> 32 : word & 0xFFFF_FFFF) }
            return out.put(word & 0xFFFF_FFFF)
        }
        let isInOut = if case .inOut = plan.roles[place] { true } else { false }
        let star: StaticString = isInOut ? "*" : ""
        if let (mask, bits) = parameter.fixedBits {
            return out.put("(", star, CName(name), " & ", CNumber(Number(value: Int128(~mask & 0xFFFF_FFFF)), inHex: true), ") | ",
                           CNumber(Number(value: Int128(bits)), inHex: true))
        }
        if case .cellPair(let high, _) = parameter.slot {
            out.put(high == cell ? "(__u32)((__u64)" : "(__u32)", star, CName(name), high == cell ? " >> 32)" : "")
            return
        }
        let isWide = parameter.type.pointer == nil && (parameter.type.scalar?.width ?? 32) > 32
        if isWide || parameter.type.scalar?.signed == true { out.put("(__u32)") }
        out.put(star, CName(name))
    }
}

extension Slot {
    /// The highest register or cell of it.
    var lastNumber: Int {
        switch self {
        case .registers(_, let last): last
        case .cell(let cell): cell
        case .cellPair(let high, let low): max(high, low)
        }
    }

    /// Whether this register or cell is part of it.
    func holds(_ number: Int) -> Bool {
        switch self {
        case .registers(let first, let last): first <= number && number <= last
        case .cell(let cell): cell == number
        case .cellPair(let high, let low): high == number || low == number
        }
    }
}
