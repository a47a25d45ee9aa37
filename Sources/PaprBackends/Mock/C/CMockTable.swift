import PaprSema
import PaprSource

/// Prints the description of a call and the functions that it needs.
struct CMockTable {
    let plan: CMockPlan
    let out: TextBuffer

    var context: CContext { plan.context }

    func print() {
        out.put("\n")
        functions()
        out.put("PAPR_MOCK_ASK(", plan.snake, ")\nconst struct papr_mock_call papr_mock_call_", plan.snake, " = {\n\t")
        switch plan.call.kind {
        case .hcall(let opcode):
            out.put("PAPR_MOCK_HCALL(", plan.snake, ", \"", CString(plan.call.name.source.text), "\", ")
            out.put(CNumber(opcode, inHex: true), "),\n")
        case .rtas:
            out.put("PAPR_MOCK_RTAS(", plan.snake, ", \"", CString(plan.call.name.source.text), "\", \"")
            out.put(CString(plan.call.rtasName(context.model)), "\"),\n")
        }
        properties()
        arguments()
        areas()
        outputs()
        codes()
        tokens()
        abandonment()
        handles()
        out.put("};\n")
    }

    // MARK: - Functions

    private func functions() {
        if plan.hasCheck { check() }
        let counted = plan.areas.filter { if case .counted = plan.call.parameters[$0].type.extent { true } else { false } }
        if !counted.isEmpty {
            out.put("PAPR_MOCK_EXTENT(", plan.snake, ", ")
            for place in counted {
                if counted.count > 1 { out.put("argument == ", plan.rows[place], " ? ") }
                extent(plan.call.parameters[place].type)
                if counted.count > 1 { out.put(" :\n\t") }
            }
            out.put(counted.count > 1 ? "0)\n" : ")\n")
        }
        conditions()
    }

    /// Outputs that are there only under a condition; those of one condition together.
    private func conditions() {
        guard plan.outputs.contains(where: { plan.call.outputs[$0].condition != nil }) else { return }
        out.put("PAPR_MOCK_DEFINES(", plan.snake, ", ")
        var row = 0
        while row < plan.outputs.count {
            let first = row, condition = plan.call.outputs[plan.outputs[row]].condition
            repeat { row += 1 } while row < plan.outputs.count && plan.call.outputs[plan.outputs[row]].condition == condition
            guard let condition else { continue }
            out.put("output >= ", first, " && output < ", row, " ? (")
            CFormula(leaves: CMockLeaves(plan: plan), out: out).condition(condition)
            out.put(") :\n\t")
        }
        out.put("true)\n")
    }

    /// The check of the headers, with the members of the structure.
    private func check() {
        let checked = CCallPlan(context: context, id: plan.id).checked
        out.put("PAPR_MOCK_CHECK(", plan.snake, ",")
        var isFirst = true
        for place in plan.call.parameters.indices where checked[place] {
            guard let name = plan.call.parameters[place].name?.snake else { continue }
            if plan.kinds[place] == .fixed { continue }
            let isMemory = plan.kinds[place] == .memory
            out.put(isFirst ? " " : ", ")
            isFirst = false
            if let descriptor = plan.call.parameters[place].type.descriptor {
                described(name, descriptor)
                continue
            }
            if isMemory, plan.isRTAS { out.put("(__u32)") }
            out.put("in->", CName(name))
            if isMemory { out.put(".address") }
        }
        out.put(")\n")
    }

    /// The number that stood for memory in its register.
    private func described(_ name: Name, _ descriptor: TypeUse.Descriptor) {
        let fields = context.model[descriptor.bits].fields
        out.put("in->", CName(name), ".address << ", fields[descriptor.address].shift)
        out.put(" | in->", CName(name), ".size << ", fields[descriptor.length].shift)
    }

    /// How many bytes the brackets are.
    private func extent(_ type: TypeUse) {
        guard case .counted(let formula) = type.extent else { return }
        if let list = type.list, let name = plan.call.parameters[list.by].name?.snake {
            return out.put("(in->", CName(name), " < 0 ? -(__u64)in->", CName(name), " : (__u64)in->", CName(name), ")")
        }
        let size = elementSize(type)
        CFormula(leaves: CMockLeaves(plan: plan), out: out).unsigned(size > 1 ? .binary(.multiply, formula, .number(Int128(size))) : formula)
    }

    /// What the brackets count: elements of this size, or bytes.
    private func elementSize(_ type: TypeUse) -> Int { context.elementSize(type) }

    // MARK: - Properties

    private func properties() {
        if let cells = plan.call.cells {
            out.put("\tPAPR_MOCK_CELLS(", cells.requiredArguments, ", ", cells.arguments, ", ")
            out.put(cells.requiredReturns, ", ", cells.returns, ", ", cells.statusCell, "),\n")
            if plan.hasVaryingCells { out.put("\t.cells = PAPR_MOCK_AT(in_", plan.snake, ", nargs),\n") }
        }
        if plan.call.mustFinish { out.put("\t.carried = true,\n") }
        if plan.call.isExclusive { out.put("\t.exclusive = true,\n") }
        switch plan.call.role {
        case .plain: break
        case .dispatcher(let selector, _):
            out.put("\t.dispatches = true, .unknown = ")
            code(plan.call.unknownSubfunction ?? plan.call.parameters[selector.field].violationCode)
            out.put(",\n")
        case .subfunction(_, let selector, _):
            let parameter = plan.call.parameters[selector.field]
            let whole = plan.isRTAS ? UInt64(UInt32.max) : UInt64.max
            let (mask, bits) = parameter.fixedBits ?? (whole, (parameter.fixed?.word ?? 0) & whole)
            out.put("\t.chosen = true, .selector = ", CMockSlot(parameter.slot).last, ", .select_mask = ", hex(mask))
            out.put(", .select_value = ", hex(bits), ",\n")
        }
        if plan.call.hasValueInStatus {
            out.put("\t.value = true, .value_outputs = ", hex(CMockDefinitions(plan).otherwise), ",\n")
        }
        if plan.hasCheck { out.put("\t.check = check_", plan.snake, ",\n") }
        if plan.areas.contains(where: { if case .counted = plan.call.parameters[$0].type.extent { true } else { false } }) {
            out.put("\t.extent = extent_", plan.snake, ",\n")
        }
        if plan.outputs.contains(where: { plan.call.outputs[$0].condition != nil }) { out.put("\t.defines = defines_", plan.snake, ",\n") }
    }

    func hex(_ word: UInt64) -> CNumber { CNumber(Number(value: Int128(word)), inHex: true) }

    func code(_ id: CodeID?) {
        if let id, context.codes[id.index].values != nil {
            out.put(CCodeName(context.codes[id.index], context.codes[id.index].isRange ? .low : .only))
        } else {
            out.put(plan.isRTAS ? "-3" : "-4")
        }
    }

    // MARK: - Rows

    private func arguments() {
        guard plan.rowCount > 0 else { return }
        out.put("\tPAPR_MOCK_ROWS(argument, ", plan.rowCount, ") {\n")
        for place in plan.call.parameters.indices { argument(place) }
        out.put("\t},\n")
    }

    private func argument(_ place: Int) {
        let parameter = plan.call.parameters[place], slot = CMockSlot(parameter.slot)
        switch plan.kinds[place] {
        case .fixed: fixed(parameter, slot)
        case .carried:
            guard case .buffer(let id) = parameter.type.base else { return row("PAPR_MOCK_CARRIED(", parameter, slot) }
            out.put("\t\tPAPR_MOCK_STRUCTURE(", plan.snake, ", ", CName(parameter.name!.snake), ", ", slot, ", ")
            code(parameter.violationCode)
            out.put(", ", context.model[id].name.snake, "),\n")
        case .memory where parameter.type.descriptor != nil:
            let (mask, value) = context.model.fixedPart(of: parameter.type.descriptor!)
            out.put("\t\tPAPR_MOCK_ARGUMENT(PAPR_MOCK_MEMORY, ", plan.snake, ", ", CName(parameter.name!.snake), ", ", slot, ", ")
            out.put(context.model[parameter.type.descriptor!.bits].scalar.width, ", ")
            code(parameter.violationCode)
            out.put(", ", hex(mask), ", ", hex(value), "),\n")
        case .memory:
            row("PAPR_MOCK_ADDRESS(", parameter, slot, bits: plan.isRTAS && slot.first == slot.last ? 32 : 64)
        case .number:
            let (mask, value) = plan.fixedBits(parameter), scalar = parameter.type.scalar ?? .u64
            if mask == 0, slot.first == slot.last {
                out.put(scalar.signed ? "\t\tPAPR_MOCK_S(" : "\t\tPAPR_MOCK_U(", plan.snake, ", ", CName(parameter.name!.snake), ", ")
                out.put(slot.first, ", ", scalar.width, ", ")
                code(parameter.violationCode)
            } else {
                out.put("\t\tPAPR_MOCK_ARGUMENT(", scalar.signed ? "PAPR_MOCK_SIGNED, " : "PAPR_MOCK_NUMBER, ", plan.snake, ", ")
                out.put(CName(parameter.name!.snake), ", ", slot, ", ", scalar.width, ", ")
                code(parameter.violationCode)
                out.put(", ", hex(mask), ", ", hex(value))
            }
            out.put("),\n")
        }
    }

    private func row(_ macro: StaticString, _ parameter: Parameter, _ slot: CMockSlot, bits: Int? = nil) {
        out.put("\t\t", macro, plan.snake, ", ", CName(parameter.name!.snake), ", ")
        out.put(slot)
        if let bits { out.put(", ", bits) }
        out.put(", ")
        code(parameter.violationCode)
        out.put("),\n")
    }

    private func fixed(_ parameter: Parameter, _ slot: CMockSlot) {
        let isCell = plan.isRTAS && slot.first == slot.last
        let places = plan.isRTAS ? slot.first...slot.first : slot.first...slot.last
        for place in places {
            out.put("\t\tPAPR_MOCK_FIXED(\"")
            if let name = parameter.name?.snake { out.put(CName(name)) } else { out.put("a reserved argument") }
            out.put("\", ", place, ", ", plan.isRTAS ? slot.last : place, ", ")
            code(parameter.violationCode)
            let word = parameter.fixed?.word ?? 0
            out.put(", ", hex(isCell ? UInt64(UInt32.max) : UInt64.max), ", ", hex(isCell ? word & UInt64(UInt32.max) : word), "),\n")
        }
    }

    private func areas() {
        guard !plan.areas.isEmpty else { return }
        out.put("\tPAPR_MOCK_ROWS(area, ", plan.areas.count, ") {\n")
        for place in plan.areas { area(place) }
        out.put("\t},\n")
    }

    private func area(_ place: Int) {
        let parameter = plan.call.parameters[place], (reads, writes) = plan.direction(place)
        out.put("\t\t{ .argument = ", plan.rows[place])
        if reads { out.put(", .read = true") }
        if writes { out.put(", .written = true, .answer = PAPR_MOCK_AT(out_", plan.snake, ", ", CMockSpanName(plan: plan, place: place), ")") }
        if parameter.type.pointer?.nullable == true { out.put(", .nullable = true") }
        if let descriptor = parameter.type.descriptor {
            let fields = context.model[descriptor.bits].fields
            out.put(", .address_bits = ", hex(fields[descriptor.address].mask), ", .length_bits = ", hex(fields[descriptor.length].mask))
        } else {
            size(parameter.type)
        }
        if let list = parameter.type.list { pieces(list, parameter) }
        let rules = parameter.address ?? AddressRules()
        if let below = rules.below { out.put(", .below = ", hex(below)) }
        if parameter.type.lengthParameter == nil, let within = rules.within { out.put(", .within = ", hex(within)) }
        if let id = CMockPlan.checkedBuffer(parameter, context.model) {
            out.put(", .used = read_", context.model.buffers[id.index].name.snake)
        } else if CMockPlan.isText(parameter) {
            out.put(", .used = papr_mock_read_text")
        }
        if let until = rules.heldUntil { out.put(", .held_until = \"", CString(until.text), "\"") }
        out.put(" },\n")
    }

    /// What a list consists of that may be there.
    private func pieces(_ list: TypeUse.PieceList, _ parameter: Parameter) {
        let buffer = context.model[list.buffer]
        out.put(", .list = PAPR_MOCK_AT(in_", plan.snake, ", ", parameter.name!.snake, "_list), .list_by = ", plan.rows[list.by])
        out.put(", .element = ", buffer.wholeSize ?? 1, ", .next = next_", buffer.name.snake, ", .wrong = ")
        code(list.code ?? parameter.violationCode)
    }

    /// How many bytes belong to an argument.
    private func size(_ type: TypeUse) {
        switch type.extent {
        case .one:
            switch type.base {
            case .buffer(let id):
                let buffer = context.model.buffers[id.index]
                out.put(", .least = ", CBufferTypes.size(buffer))
                if buffer.wholeSize == nil { out.put(", .rest = true") }
            case .bytes, .cstring: out.put(", .least = 1, .rest = true")
            default: out.put(", .least = ", elementSize(type))
            }
        case .fixed(let count): out.put(", .least = ", count * elementSize(type))
        case .counted: out.put(", .counted = true")
        case .until, .rest: out.put(", .rest = true")
        }
    }

    private func outputs() {
        guard !plan.outputs.isEmpty else { return }
        out.put("\tPAPR_MOCK_ROWS(output, ", plan.outputs.count, ") {\n")
        for place in plan.outputs {
            let output = plan.call.outputs[place], slot = CMockSlot(output.slot), name = CName(output.name!.snake)
            if let scalar = output.type.scalar, !scalar.signed, slot.first == slot.last {
                out.put("\t\tPAPR_MOCK_O(", plan.snake, ", ", name, ", ", slot.first)
            } else {
                out.put("\t\tPAPR_MOCK_OUTPUT(", output.type.scalar == nil ? "PAPR_MOCK_BYTES, " : output.type.scalar!.signed ? "PAPR_MOCK_SIGNED, " : "PAPR_MOCK_NUMBER, ",
                        plan.snake, ", ", name, ", ")
                out.put(slot)
            }
            out.put("),\n")
        }
        out.put("\t},\n")
    }
}
