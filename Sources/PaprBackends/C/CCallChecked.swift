import PaprSema
import PaprSource

/// Prints what stands around the one call: `papr_x_check()`, and `papr_x()`, which checks and goes on.
struct CCallChecked {
    let plan: CCallPlan
    let out: TextBuffer

    private var context: CContext { plan.context }

    // MARK: - The check

    func check() {
        guard plan.hasCheck else { return }
        out.put("\n/* What ", CComment(plan.call.name.source.text), " answers to arguments that break a rule, or 0. */\n")
        var start = out.count
        var isFirst = true
        out.put("static inline long papr_", plan.snake, "_check(")
        for place in plan.call.parameters.indices where plan.checked[place] {
            switch plan.roles[place] {
            case .fixed: continue
            case .carried: out.listed("const void *", first: &isFirst, start: &start)
            default:
                out.listed(plan.type(place), first: &isFirst, start: &start)
                out.put(" ")
            }
            out.put(plan.names[place]!)
        }
        out.put(isFirst ? "void)\n{\n" : ")\n{\n")
        for requirement in plan.call.requirements {
            out.put("\tif (")
            CFormula(leaves: CCallLeaves(plan: plan), out: out).negation(requirement.formula)
            out.put(")\n\t\treturn ")
            plan.code(requirement.code, out)
            out.put(";\n")
        }
        out.put("\treturn 0;\n}\n")
    }

    // MARK: - The whole

    func whole() {
        guard !plan.isPlain else { return }
        CCallDocs(plan: plan, out: out).print()
        var start = out.count
        out.put("static inline long papr_", plan.snake, "(")
        parameters(&start)
        out.put(")\n{\n")
        locals()
        memory()
        if plan.hasCheck {
            start = out.count
            out.put("\trc = papr_", plan.snake, "_check(")
            var isFirst = true
            for place in plan.call.parameters.indices where plan.checked[place] { argument(place, "*", &isFirst, &start) }
            out.put(");\n\tif (rc)\n\t\treturn rc;\n")
        }
        if plan.goesOn {
            loop()
        } else if plan.takesTokens {
            once("\trc = ", ";\n")
            takeTokens("\t")
            out.put("\treturn rc;\n")
        } else {
            once("\treturn ", ";\n")
        }
        out.put("}\n")
    }

    private func parameters(_ start: inout Int) {
        var isFirst = true
        for place in plan.call.parameters.indices { parameter(place, &isFirst, &start) }
        CCallSignature(plan: plan, out: out).outputs(first: &isFirst, start: &start)
        if plan.goesOn { out.listed(plan.call.mustFinish ? "enum papr_wait wait" : "struct papr_retry *retry", first: &isFirst, start: &start) }
        if isFirst { out.put("void") }
    }

    /// As the caller passes it, if he does.
    func parameter(_ place: Int, _ isFirst: inout Bool, _ start: inout Int) {
        switch plan.roles[place] {
        case .fixed, .room: return
        case .number: out.listed(plan.type(place), first: &isFirst, start: &start); out.put(" ")
        case .inOut, .taken:
            if isHidden(place) { return }
            out.listed(plan.type(place), first: &isFirst, start: &start)
            out.put(" *")
        case .memory:
            out.listed(plan.call.parameters[place].type.list == nil ? "const struct papr_memory *" : "const struct papr_pieces *", first: &isFirst, start: &start)
        case .carried: out.listed("const void *", first: &isFirst, start: &start)
        }
        out.put(plan.names[place]!)
    }

    /// A token that the caller never sees: the call is carried to its end in one go.
    func isHidden(_ place: Int) -> Bool {
        guard plan.hidesTokens, let continuation = plan.call.continuation else { return false }
        return continuation.tokens.contains { $0.parameter == place && !$0.staysInMemory }
    }

    private func locals() {
        for place in plan.call.parameters.indices where isHidden(place) {
            out.put("\t", plan.type(place), " ", plan.names[place]!, " = ", CNumber(first(place)), ";\n")
        }
        rooms()
        if plan.goesOn || plan.hasCheck || plan.takesTokens { out.put("\tlong rc;\n") }
        out.put("\n")
    }

    /// How much there is of what is passed.
    func rooms(but changed: (Int) -> Bool = { _ in false }) {
        for place in plan.call.parameters.indices where !changed(place) {
            guard case .room(let of) = plan.roles[place] else { continue }
            out.put("\tconst ", plan.type(place), " ", plan.names[place]!, " = (", plan.type(place), ")")
            if plan.call.parameters[of].type.list != nil {
                out.put("papr_pieces_length(", plan.names[of]!, ");\n")
                continue
            }
            let size = context.elementSize(plan.call.parameters[of].type)
            out.put(size > 1 ? "(papr_room(" : "papr_room(", plan.names[of]!, ")")
            if size > 1 { out.put(" / ", size, ")") }
            out.put(";\n")
        }
    }

    func first(_ place: Int) -> Number {
        plan.call.continuation?.tokens.first { $0.parameter == place }?.first ?? Number(value: 0)
    }

    /// That memory is as large as it has to be, and where it may be.
    private func memory() {
        for place in plan.call.parameters.indices where plan.roles[place].isMemory {
            let parameter = plan.call.parameters[place], name = CName(parameter.name!.snake), rules = parameter.address ?? AddressRules()
            out.put("\tif (")
            if parameter.type.pointer?.nullable == true { out.put(name, " && ") }
            if let list = parameter.type.list {
                let width = plan.call.parameters[list.by].type.scalar?.width ?? 64
                out.put("!papr_pieces_fit(", name, ", ", CNumber(Number(value: Int128(1) << Int128(width - 1) - 1), inHex: true))
            } else {
                out.put("!papr_memory_fits(", name, ", ")
                bytes(parameter.type)
            }
            out.put(", ", CNumber(Number(value: Int128(rules.below ?? 0)), inHex: rules.below != nil), ", ", parameter.type.lengthParameter == nil ? rules.within ?? 0 : 0, "))\n\t\treturn ")
            plan.violation(place, out)
            out.put(";\n")
            if let descriptor = parameter.type.descriptor { room(place, descriptor) }
        }
    }

    /// That there is no more room than a descriptor can tell.
    private func room(_ place: Int, _ descriptor: TypeUse.Descriptor) {
        let width = context.model[descriptor.bits].fields[descriptor.length].width
        guard width < 64 else { return }
        out.put("\tif (papr_room(", plan.names[place]!, ") > ", CNumber(Number(value: Int128(1) << Int128(width) - 1), inHex: true), ")\n\t\treturn ")
        plan.violation(place, out)
        out.put(";\n")
    }

    /// The number that stands for memory in a register.
    private func described(_ name: CName, _ descriptor: TypeUse.Descriptor) {
        let bits = context.model[descriptor.bits], fixed = context.model.fixedPart(of: descriptor).value
        let parts = [(descriptor.address, "papr_address(" as StaticString), (descriptor.length, "papr_room(")].sorted { $0.0 < $1.0 }
        for (index, part) in parts.enumerated() {
            let shift = bits.fields[part.0].shift
            out.put(index > 0 ? " | " : "", part.1, name, ")")
            if shift > 0 { out.put(" << ", shift) }
        }
        if fixed != 0 { out.put(" | ", CNumber(Number(value: Int128(fixed)), inHex: true)) }
    }

    /// The least bytes that must be there.
    private func bytes(_ type: TypeUse) {
        let size = context.elementSize(type)
        switch type.extent {
        case .one:
            if case .buffer(let id) = type.base {
                let buffer = context.model.buffers[id.index], least = CBufferTypes.size(buffer)
                // Which form comes back is not known.
                return out.put(type.pointer?.direction == .in ? least : buffer.largestSize ?? least)
            }
            out.put(size)
        case .fixed(let count): out.put(count * size)
        case .counted(let formula):
            if case .parameter(let place, nil) = formula, case .room = plan.roles[place] { return out.put("0") }
            if size > 1 { out.put(size, " * ") }
            CFormula(leaves: CCallLeaves(plan: plan, dereferences: true), out: out).unsigned(formula)
        case .until, .rest: out.put("0")
        }
    }

    /// A parameter as an argument; `star` before those that are pointers here.
    func argument(_ place: Int, _ star: StaticString, _ isFirst: inout Bool, _ start: inout Int) {
        let name = CName(plan.call.parameters[place].name?.snake ?? plan.call.name.snake)
        switch plan.roles[place] {
        case .fixed: return
        case .memory where plan.call.parameters[place].type.descriptor != nil:
            out.listed("", first: &isFirst, start: &start)
            described(name, plan.call.parameters[place].type.descriptor!)
        case .memory where plan.call.parameters[place].type.list != nil:
            out.listed("papr_pieces_address(", first: &isFirst, start: &start)
            out.put(name, ")")
        case .memory:
            out.listed(plan.isRTAS ? "(__u32)papr_address(" : "papr_address(", first: &isFirst, start: &start)
            out.put(name, ")")
        case .inOut:
            let isValue = star.utf8CodeUnitCount > 0, hidden = isHidden(place)
            out.listed(isValue == hidden ? "" : hidden ? "&" : "*", first: &isFirst, start: &start)
            out.put(name)
        case .taken:
            out.listed(isHidden(place) ? "" : "*", first: &isFirst, start: &start)
            out.put(name)
        case .number, .room, .carried: out.listed(name, first: &isFirst, start: &start)
        }
    }

    private func once(_ before: StaticString, _ after: StaticString) {
        var start = out.count, isFirst = true
        out.put(before, "papr_", plan.snake, "_once(")
        for place in plan.call.parameters.indices { argument(place, "", &isFirst, &start) }
        CCallSignature(plan: plan, out: out).outputNames(first: &isFirst, start: &start)
        out.put(")", after)
    }

    // MARK: - Going on

    private func loop() {
        let continuation = plan.call.continuation!
        let restart = continuation.restartCodes
        let again = plan.again
        let kept = plan.call.outputs.indices.filter { plan.call.outputs[$0].keepFirst && plan.call.outputs[$0].name != nil && plan.parameter(of: $0) == nil }
        out.put("\tfor (;;) {\n")
        if !kept.isEmpty { keep(kept, continuation) }
        once("\t\trc = ", ";\n")
        if !kept.isEmpty { putBack(kept) }
        takeTokens("\t\t")
        if !restart.isEmpty { self.restart(restart, continuation) }
        out.put("\t\tif (")
        if again.count == 1, let code = again.first.map({ context.codes[$0.index] }), !code.isRange, code.values != nil {
            out.put("rc != ", CCodeName(code))
        } else {
            out.put("!(")
            if !context.test(again, out) { out.put("0") }
            out.put(")")
        }
        if plan.call.mustFinish {
            out.put(")\n\t\t\treturn rc;\n\t\t", plan.isRTAS ? "papr_rtas_pause(wait, rc, " : "papr_pause(wait, ")
            context.delay(again, out)
            out.put(");\n")
        } else if plan.canBeAbandoned {
            out.put(")\n\t\t\treturn rc;\n\t\tif (!", plan.isRTAS ? "papr_rtas_go_on(retry, rc, " : "papr_go_on(retry, ")
            context.delay(again, out)
            out.put(")) {\n")
            CCallAbandon(checked: self).call()
            out.put("\t\t\treturn rc;\n\t\t}\n")
        } else {
            out.put(plan.isRTAS ? " ||\n\t\t    !papr_rtas_go_on(retry, rc, " : " ||\n\t\t    !papr_go_on(retry, ")
            context.delay(again, out)
            out.put("))\n\t\t\treturn rc;\n")
        }
        out.put("\t}\n")
    }

    /// Before a call that is not the first: the values that are to stay.
    private func keep(_ kept: [Int], _ continuation: Continuation) {
        out.put("\t\tconst bool going = ")
        for (place, token) in continuation.tokens.filter({ $0.memory?.isNumber ?? true }).enumerated() {
            if place > 0 { out.put(" || ") }
            if token.staysInMemory { load(token.memory!) } else { out.put(isHidden(token.parameter) ? "" : "*", plan.names[token.parameter]!) }
            out.put(" != ", CNumber(token.first))
        }
        out.put(";\n")
        for output in kept {
            out.put("\t\tconst ", CContext.type(plan.call.outputs[output].type.scalar ?? .u64), " kept_", plan.call.outputs[output].name!.snake, " = going ? ")
            reference(output)
            out.put(" : 0;\n")
        }
        out.put("\n")
    }

    private func putBack(_ kept: [Int]) {
        out.put(kept.count > 1 ? "\t\tif (going) {\n" : "\t\tif (going)\n")
        for output in kept {
            out.put("\t\t\t")
            reference(output)
            out.put(" = kept_", plan.call.outputs[output].name!.snake, ";\n")
        }
        if kept.count > 1 { out.put("\t\t}\n") }
    }

    private func reference(_ output: Int) {
        out.put(plan.hasStructure ? "out->" : "*", COutputName(plan: plan, output: output))
    }

    /// Takes tokens out of the memory in which they have come.
    private func takeTokens(_ indentation: StaticString) {
        let tokens = plan.call.continuation?.tokens.filter(\.isTaken) ?? []
        guard let last = tokens.max(by: { $0.memory!.offset < $1.memory!.offset }) else { return }
        out.put(indentation, "if ((")
        context.test(plan.call.continuation!.continueCodes, out)
        out.put(") && papr_room(", plan.names[last.memory!.parameter]!, ") >= ")
        out.put(last.memory!.offset + last.memory!.size!, tokens.count > 1 ? ") {\n" : ")\n")
        for token in tokens {
            out.put(indentation, "\t", isHidden(token.parameter) ? "" : "*", plan.names[token.parameter]!, " = (", plan.type(token.parameter), ")")
            load(token.memory!)
            out.put(";\n")
        }
        if tokens.count > 1 { out.put(indentation, "}\n") }
    }

    /// A number in memory.
    private func load(_ memory: Continuation.Memory) {
        switch memory.byteOrder {
        case .big: out.put("papr_load_be(")
        case .little: out.put("papr_load_le(")
        case .native: out.put("papr_load_ne(")
        }
        out.put("(const __u8 *)", plan.names[memory.parameter]!, "->data")
        if memory.offset > 0 { out.put(" + ", memory.offset) }
        out.put(", ", memory.size!, ")")
    }

    /// The first token again: what came so far is void.
    private func restart(_ codes: some Collection<CodeID>, _ continuation: Continuation) {
        let tokens = continuation.tokens.filter { !$0.staysInMemory }
        guard !tokens.isEmpty else { return }
        out.put("\t\tif (")
        context.test(codes, out)
        out.put(tokens.count > 1 ? ") {\n" : ")\n")
        for token in tokens {
            out.put("\t\t\t", isHidden(token.parameter) ? "" : "*", plan.names[token.parameter]!, " = ", CNumber(token.first), ";\n")
        }
        if tokens.count > 1 { out.put("\t\t}\n") }
    }
}

extension CCallPlan.Role {
    var isMemory: Bool { if case .memory = self { true } else { false } }
}
