import PaprSema
import PaprSource

/// Prints `papr_x_write()`, which makes bytes of a value.
struct CBufferWriter {
    let code: CBufferCode
    /// What the buffer leaves of its size is filled up.
    private let isPadded: Bool

    private var out: TextBuffer { code.out }
    private var context: CContext { code.context }

    init(context: CContext, out: TextBuffer, isPadded: Bool) {
        code = CBufferCode(context: context, out: out, at: "w.at")
        self.isPadded = isPadded
    }

    func print(_ plan: CBufferPlan) {
        let name = plan.name
        out.put("\n/* Makes bytes of a value. */\n",
                "static inline long papr_", name, "_write(const struct papr_", name, "_value *value, void *data, __u64 size)\n{\n")
        code.head(plan, "writer", "w") { marks(plan.list) }
        fields(plan.list, "\t")
        if let size = plan.buffer.paddedSize { out.put("\tpapr_give_zeros(&w, ", size, " - w.at);\n") }
        finish(plan.list, "\t")
        code.checks(plan.buffer.requirements, plan.list, "\t", "papr_allow(&w, ")
        out.put("\treturn papr_write_end(&w);\n}\n")
    }

    /// The offsets that the function comes back to.
    private func marks(_ list: CFieldList) {
        for index in list.infos.indices {
            if needsMark(list, index) { out.put("\t__u64 ", mark(list, index), ";\n") }
            if let union = list.unionName(index, context.model), case .union(_, let arms) = list.fields[index].kind {
                for arm in arms { marks(code.armList(arm, union, list)) }
            }
        }
    }

    private func needsMark(_ list: CFieldList, _ index: Int) -> Bool {
        if list.infos[index].isFixed, let fixed = list.fields[index].fixed { return CBufferCode.speaksOfSize(fixed) }
        guard list.infos[index].name != nil, list.infos[index].scalar == nil else { return false }
        return until(list.fields[index]) != nil
    }

    private func until(_ field: Field) -> Formula? {
        switch field.kind {
        case .array(let use): if case .until(let formula) = use.extent { formula } else { nil }
        case .bytes(.until(let formula)), .cstring(.until(let formula)): formula
        default: nil
        }
    }

    private func mark(_ list: CFieldList, _ index: Int) -> CMark { CMark(list: list, index: index) }

    private func fields(_ list: CFieldList, _ tabs: StaticString) {
        code.fields(list, tabs) { index, tabs in
            field(list, index, tabs)
            if !list.infos[index].isFixed, needsMark(list, index) { out.put(tabs, mark(list, index), " = w.at;\n") }
        }
    }

    private func field(_ list: CFieldList, _ index: Int, _ tabs: StaticString) {
        let info = list.infos[index]
        if let scalar = info.scalar, info.name != nil { return self.scalar(list, index, scalar, tabs) }
        guard info.name != nil || info.isMember else {
            if case let size = info.size, size >= 0 { out.put(tabs, "papr_give_zeros(&w, ", size, ");\n") }
            return
        }
        switch list.fields[index].kind {
        case .scalar: break
        case .array(let use): array(list, index, use, tabs)
        case .bytes(let extent): bytes(list, index, extent, tabs)
        case .cstring(let extent): text(list, index, extent, tabs)
        case .nested(let id):
            out.put(tabs, "papr_give_nested(&w, papr_", context.model.buffers[id.index].name.snake, "_write(&value->", list.place, info.name!,
                    ", w.data + w.at, w.size - w.at));\n")
        case .union(let selector, let arms): union(list, index, selector, arms)
        }
    }

    private func scalar(_ list: CFieldList, _ index: Int, _ scalar: Scalar, _ tabs: StaticString) {
        let field = list.infos[index], name = CNumberField(list: list, index: index)
        if field.isFixed, let fixed = list.fields[index].fixed {
            if CBufferCode.speaksOfSize(fixed) {
                out.put(tabs, mark(list, index), " = w.at;\n", tabs, "papr_give_", COrder(scalar, field.order), "(&w, 0);\n")
                return
            }
            out.put(tabs, name, " = ")
            if case .number(let number) = fixed {
                out.put(CNumber(number & ((1 << Int128(scalar.width)) - 1)))
            } else {
                code.formula(list).unsigned(fixed)
            }
            out.put(";\n")
        } else if field.isLocal, let counted = list.fields[index].counts {
            out.put(tabs, name, " = ")
            length(list, counted)
            out.put(";\n")
        }
        if field.isLocal, scalar.width < 64, case .number? = list.fields[index].fixed {} else if list.infos[index].isLocal, scalar.width < 64 {
            out.put(tabs, "papr_allow(&w, ", name, " <= ", CNumber((1 << Int128(scalar.width)) - 1), ");\n")
        }
        out.put(tabs, "papr_give_", COrder(scalar, field.order), "(&w, ")
        if list.infos[index].isLocal ? scalar.width < 64 : scalar.signed { out.put("(", CContext.type(Scalar(width: scalar.width, signed: false)), ")") }
        out.put(name, ");\n")
    }

    /// What a count or length says of the field that it counts.
    private func length(_ list: CFieldList, _ counted: Int) {
        let field = list.fields[counted]
        guard let name = field.name?.snake else { return out.put("0") }
        switch field.kind {
        case .array: out.put("value->", list.place, CName(name), ".count")
        case .cstring: out.put("value->", list.place, CName(name), ".size + 1")
        default: out.put("value->", list.place, CName(name), ".size")
        }
    }

    private func array(_ list: CFieldList, _ index: Int, _ use: TypeUse, _ tabs: StaticString) {
        let field = list.infos[index], name = field.name!
        if case .fixed(let count) = use.extent, CBufferTypes(context: context, out: out).hasPlaces(list.fields[index]) {
            out.put(tabs, "for (i = 0; i < ", count, "; i++)\n\t", tabs)
            if case .buffer(let id) = use.base {
                out.put("papr_give_nested(&w, papr_", context.model.buffers[id.index].name.snake, "_write(&value->", list.place, name,
                        "[i], w.data + w.at, w.size - w.at));\n")
            } else {
                let scalar = use.scalar ?? .u8
                out.put("papr_give_", COrder(scalar, field.order), "(&w, ")
                if scalar.signed { out.put("(", CContext.type(Scalar(width: scalar.width, signed: false)), ")") }
                out.put("value->", list.place, name, "[i]);\n")
            }
            return
        }
        if let terminator = list.fields[index].terminator { return self.list(list, index, use, terminator, tabs) }
        switch use.extent {
        case .fixed(let count): out.put(tabs, "papr_allow(&w, value->", list.place, name, ".count == ", count, ");\n")
        case .counted(let formula): agree(list, index, formula, ".count", tabs)
        default: break
        }
        let stride = list.fields[index].stride
        out.put(tabs, stride == nil ? "papr_give_elements(&w, &value->" : "papr_give_strided(&w, &value->" as StaticString, list.place, name, ", ")
        if let stride {
            code.formula(list).unsigned(stride)
            out.put(", ")
        }
        code.element(use)
        out.put(");\n")
    }

    /// A list and what ends it, where there is room for that; the rest of a structure of one size is filled with it.
    private func list(_ list: CFieldList, _ index: Int, _ use: TypeUse, _ terminator: Field.Terminator, _ tabs: StaticString) {
        out.put(tabs, "papr_give_list(&w, &value->", list.place, list.infos[index].name!, ", ", CTerminator(terminator), ", ")
        code.element(use)
        out.put(");\n")
        if isPadded, terminator.word == 0 { return }
        out.put(tabs, isPadded ? "while (" : "if (", "!w.failed && w.size - w.at >= ", terminator.scalar.bytes, ")\n\t", tabs,
                "papr_give_", COrder(terminator.scalar, terminator.byteOrder), "(&w, ", CTerminator.value(terminator), ");\n")
    }

    /// That as many are there as a formula says, unless the number was derived from them.
    private func agree(_ list: CFieldList, _ index: Int, _ formula: Formula, _ member: StaticString, _ tabs: StaticString) {
        if list.fields.contains(where: { $0.counts == index && !list.fields[index].mayBeCut }), case .field = formula { return }
        out.put(tabs, "papr_allow(&w, value->", list.place, list.infos[index].name!, member,
                list.fields[index].mayBeCut ? " <= " : " == ")
        code.formula(list).unsigned(formula)
        out.put(");\n")
    }

    private func bytes(_ list: CFieldList, _ index: Int, _ extent: TypeUse.Extent, _ tabs: StaticString) {
        let name = list.infos[index].name!
        if case .fixed(let size) = extent {
            out.put(tabs, "papr_give_bytes(&w, value->", list.place, name, ", ", size, ");\n")
            return
        }
        if case .counted(let formula) = extent { agree(list, index, formula, ".size", tabs) }
        out.put(tabs, "papr_give_bytes(&w, value->", list.place, name, ".data, value->", list.place, name, ".size);\n")
    }

    private func text(_ list: CFieldList, _ index: Int, _ extent: TypeUse.Extent, _ tabs: StaticString) {
        let name = list.infos[index].name!
        switch extent {
        case .fixed(let size): out.put(tabs, "papr_give_string(&w, value->", list.place, name, ", ", size, ");\n")
        case .counted(let formula):
            out.put(tabs, "papr_give_text(&w, &value->", list.place, name, ", ")
            code.formula(list).unsigned(formula)
            out.put(");\n")
        default: out.put(tabs, "papr_give_text(&w, &value->", list.place, name, ", PAPR_ALL);\n")
        }
    }

    private func union(_ list: CFieldList, _ index: Int, _ selector: FieldPath, _ arms: List<Field.Arm>) {
        let name = list.unionName(index, context.model)!
        out.put("\tswitch (")
        code.selector(selector, list)
        out.put(") {\n")
        for arm in arms {
            out.put("\tcase ", CNumber(arm.value), ":\n")
            let inner = code.armList(arm, name, list)
            fields(inner, "\t\t")
            finish(inner, "\t\t")
            code.checks(arm.requirements, inner, "\t\t", "papr_allow(&w, ")
            out.put("\t\tbreak;\n")
        }
        out.put("\tdefault:\n")
        if let size = list.fields[index].size { out.put("\t\tpapr_allow(&w, value->", name, ".other.size == ", size, ");\n") }
        out.put("\t\tpapr_give_bytes(&w, value->", name, ".other.data, value->", name, ".other.size);\n\t\tbreak;\n\t}\n")
    }

    /// What is known only when all is written: numbers that speak of the size, ends of arrays.
    private func finish(_ list: CFieldList, _ tabs: StaticString) {
        for index in list.infos.indices where list.infos[index].isFixed {
            guard let fixed = list.fields[index].fixed, CBufferCode.speaksOfSize(fixed), let scalar = list.infos[index].scalar else { continue }
            let name = CNumberField(list: list, index: index)
            out.put(tabs, name, " = ")
            code.formula(list).unsigned(fixed)
            out.put(";\n", tabs, "papr_set_", COrder(scalar, list.infos[index].order), "(&w, ", mark(list, index), ", ", name, ");\n")
        }
        for index in list.infos.indices where !list.infos[index].isFixed && needsMark(list, index) {
            guard let formula = until(list.fields[index]) else { continue }
            out.put(tabs, "papr_allow(&w, ", mark(list, index), " == ")
            code.formula(list).unsigned(formula)
            out.put(");\n")
        }
    }
}

/// `at_length`: an offset that a writer comes back to.
struct CMark: Printable {
    let list: CFieldList
    let index: Int

    func print(into out: TextBuffer) {
        out.put("at_")
        if let arm = list.place.arm { out.put(arm.arm, "_") }
        out.put(list.fields[index].name!.snake)
    }
}
