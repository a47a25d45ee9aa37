import PaprSema
import PaprSource

/// Prints the functions that make a value of bytes: `papr_x_read()`, and for elements of arrays `papr_x_size()` and `papr_x_next()`.
struct CBufferReader {
    let code: CBufferCode

    private var out: TextBuffer { code.out }
    private var context: CContext { code.context }

    init(context: CContext, out: TextBuffer) {
        code = CBufferCode(context: context, out: out, at: "r.at")
    }

    func print(_ plan: CBufferPlan) {
        let name = plan.name
        out.put("\n/* Makes a value of bytes: see DOC: structures. */\n",
                "static inline long papr_", name, "_read(const void *data, __u64 size, struct papr_", name, "_value *value)\n{\n")
        code.head(plan, "reader", "r")
        fields(plan.list, "\t")
        if let size = plan.buffer.paddedSize { out.put("\tpapr_take(&r, ", size, " - r.at);\n") }
        finish(plan.list, "\t")
        code.checks(plan.buffer.requirements, plan.list, "\t", "papr_check(&r, ")
        out.put("\treturn papr_read_end(&r);\n}\n")
        if context.isElement[plan.id.index] { elements(plan) }
        if let section = plan.buffer.eventSection { find(name, section) }
    }

    private func elements(_ plan: CBufferPlan) {
        let name = plan.name
        if context.isMeasured[plan.id.index] {
            out.put("\n/* How many bytes one has. */\nstatic inline long papr_", name, "_size(const void *data, __u64 size)\n{\n\tstruct papr_", name,
                    "_value value;\n\n\treturn papr_", name, "_read(data, size, &value);\n}\n")
        }
        out.put("\n/* Takes the first of several, or says that there is none. */\nstatic inline bool papr_", name,
                "_next(struct papr_span *rest, struct papr_", name, "_value *value)\n{\n\treturn papr_next(rest, papr_", name,
                "_read(rest->data, papr_element_room(rest), value));\n}\n")
    }

    /// The section of an error log.
    private func find(_ name: Name, _ section: Text) {
        out.put("\n/* Reads the section ", CComment(section), " of an RTAS error log; 0: the log has none. */\nstatic inline long papr_", name,
                "_find(const void *log, __u64 size, struct papr_", name, "_value *value)\n{\n\tconst struct papr_span section = papr_find_section(log, size, \"")
        out.put(CString(section), "\");\n\n\treturn section.data ? papr_", name, "_read(section.data, section.size, value) : 0;\n}\n")
    }

    private func fields(_ list: CFieldList, _ tabs: StaticString) {
        code.fields(list, tabs, { field(list, $0, $1) }, otherwise: { none(list, $0, tabs) })
    }

    /// What fields are that are not there: zero.
    private func none(_ list: CFieldList, _ form: Range<Int>, _ tabs: StaticString) {
        guard form.contains(where: { list.infos[$0].isMember }) else { return }
        out.put(" else {\n")
        for info in list.infos[form] where info.isMember {
            guard let name = info.name else { continue }
            if info.scalar != nil { out.put(tabs, "\tvalue->", list.place, name, " = 0;\n") }
            else { out.put(tabs, "\tpapr_clear(&value->", list.place, name, ", sizeof(value->", list.place, name, "));\n") }
        }
        out.put(tabs, "}")
    }

    private func field(_ list: CFieldList, _ index: Int, _ tabs: StaticString) {
        let info = list.infos[index]
        if let scalar = info.scalar, info.name != nil { return self.scalar(list, index, scalar, tabs) }
        guard info.name != nil || info.isMember else {
            if case let size = info.size, size >= 0 { out.put(tabs, "papr_take(&r, ", size, ");\n") } else { reservedRest(list, list.fields[index], tabs) }
            return
        }
        switch list.fields[index].kind {
        case .scalar: break
        case .array(let use): array(list, index, use, tabs)
        case .bytes(let extent): bytes(list, index, extent, tabs)
        case .cstring(let extent): text(list, index, extent, tabs)
        case .nested(let id):
            out.put(tabs, "papr_take_nested(&r, papr_", context.model.buffers[id.index].name.snake, "_read(r.data + r.at, r.size - r.at, &value->",
                    list.place, info.name!, "));\n")
        case .union(let selector, let arms): union(list, index, selector, arms)
        }
    }

    /// Reserved bytes whose number depends on values.
    private func reservedRest(_ list: CFieldList, _ field: Field, _ tabs: StaticString) {
        guard case .bytes(let extent) = field.kind else { return }
        out.put(tabs, "papr_take(&r, ")
        count(extent, list)
        out.put(");\n")
    }

    private func scalar(_ list: CFieldList, _ index: Int, _ scalar: Scalar, _ tabs: StaticString) {
        let field = list.infos[index]
        out.put(tabs, CNumberField(list: list, index: index), " = ")
        take(list.infos[index].isLocal ? Scalar(width: scalar.width, signed: false) : scalar, field.order)
        out.put(";\n")
        if field.isFixed, let fixed = list.fields[index].fixed, !CBufferCode.speaksOfSize(fixed) {
            out.put(tabs, "papr_check(&r, ")
            code.formula(list).condition(.binary(.equal, .field(FieldPath(field: index)), masked(fixed, scalar)))
            out.put(");\n")
        }
    }

    /// A number as its field holds it, without a sign: that is how `v_` numbers are kept.
    private func masked(_ formula: Formula, _ scalar: Scalar) -> Formula {
        guard case .number(let number) = formula, number < 0 else { return formula }
        return .number(number & ((1 << Int128(scalar.width)) - 1))
    }

    private func take(_ scalar: Scalar, _ order: ByteOrder) {
        if scalar.signed {
            if scalar.width == 24 { return out.put("papr_sign24(papr_take_", COrder(scalar, order), "(&r))") }
            out.put("(", CContext.type(scalar), ")")
        }
        out.put("papr_take_", COrder(scalar, order), "(&r)")
    }

    private func array(_ list: CFieldList, _ index: Int, _ use: TypeUse, _ tabs: StaticString) {
        let field = list.infos[index], name = field.name!
        if case .fixed(let count) = use.extent, CBufferTypes(context: context, out: out).hasPlaces(list.fields[index]) {
            out.put(tabs, "for (i = 0; i < ", count, "; i++)\n\t", tabs)
            if case .buffer(let id) = use.base {
                out.put("papr_take_nested(&r, papr_", context.model.buffers[id.index].name.snake, "_read(r.data + r.at, r.size - r.at, &value->",
                        list.place, name, "[i]));\n")
            } else {
                out.put("value->", list.place, name, "[i] = ")
                take(use.scalar ?? .u8, field.order)
                out.put(";\n")
            }
            return
        }
        if let terminator = list.fields[index].terminator {
            out.put(tabs, "value->", list.place, name, " = papr_take_list(&r, ", CTerminator(terminator), ", ")
            code.element(use)
            return out.put(");\n")
        }
        let stride = list.fields[index].stride
        out.put(tabs, "value->", list.place, name, stride == nil ? " = papr_take_elements(&r, " : " = papr_take_strided(&r, " as StaticString)
        switch use.extent {
        case .fixed(let count): out.put(count, ", PAPR_ALL, ")
        case .counted(let formula):
            code.formula(list).unsigned(formula)
            out.put(", PAPR_ALL, ")
        case .until(let formula):
            out.put("PAPR_ALL, ")
            code.formula(list).unsigned(formula)
            out.put(", ")
        case .rest, .one: out.put("PAPR_ALL, PAPR_ALL, ")
        }
        if let stride {
            code.formula(list).unsigned(stride)
            out.put(", ")
        }
        code.element(use)
        out.put(");\n")
    }

    /// How many bytes an extent is, from here.
    private func count(_ extent: TypeUse.Extent, _ list: CFieldList) {
        switch extent {
        case .fixed(let count): out.put(count)
        case .counted(let formula): code.formula(list).unsigned(formula)
        case .until(let formula):
            code.formula(list).unsigned(formula)
            out.put(" - r.at")
        case .rest, .one: out.put("r.size - r.at")
        }
    }

    private func bytes(_ list: CFieldList, _ index: Int, _ extent: TypeUse.Extent, _ tabs: StaticString) {
        let field = list.infos[index], name = field.name!
        if case .fixed(let size) = extent {
            out.put(tabs, "papr_take_copy(&r, value->", list.place, name, ", ", size, ");\n")
            return
        }
        out.put(tabs, "value->", list.place, name, list.fields[index].mayBeCut ? " = papr_take_cut(&r, " : " = papr_take_bytes(&r, ")
        count(extent, list)
        out.put(");\n")
    }

    private func text(_ list: CFieldList, _ index: Int, _ extent: TypeUse.Extent, _ tabs: StaticString) {
        let name = list.infos[index].name!
        if case .fixed(let size) = extent {
            out.put(tabs, "papr_take_string(&r, value->", list.place, name, ", ", size, ");\n")
            return
        }
        out.put(tabs, "value->", list.place, name, " = papr_take_text(&r, ")
        if case .rest = extent { out.put("PAPR_ALL") } else if case .one = extent { out.put("PAPR_ALL") } else { count(extent, list) }
        out.put(");\n")
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
            code.checks(arm.requirements, inner, "\t\t", "papr_check(&r, ")
            out.put("\t\tbreak;\n")
        }
        out.put("\tdefault:\n\t\tvalue->", name, ".other = papr_take_bytes(&r, ")
        if let size = list.fields[index].size { out.put(size) } else { out.put("r.size - r.at") }
        out.put(");\n\t\tbreak;\n\t}\n")
    }

    /// What can be checked only when all is read: fixed numbers that speak of the size.
    private func finish(_ list: CFieldList, _ tabs: StaticString) {
        for index in list.infos.indices where list.infos[index].isFixed {
            guard let fixed = list.fields[index].fixed, CBufferCode.speaksOfSize(fixed) else { continue }
            out.put(tabs, "papr_check(&r, ")
            code.formula(list).condition(.binary(.equal, .field(FieldPath(field: index)), fixed))
            out.put(");\n")
        }
    }
}
