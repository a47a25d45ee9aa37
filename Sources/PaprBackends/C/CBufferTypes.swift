import PaprSema
import PaprSource

/// The two types of a buffer: the bytes as they lie in memory, and the value that a program works with.
struct CBufferTypes {
    let context: CContext
    let out: TextBuffer

    func print(_ plan: CBufferPlan) {
        value(plan)
        bytes(plan)
    }

    // MARK: - The value

    private func value(_ plan: CBufferPlan) {
        out.put("\n/**\n * struct papr_", plan.name, "_value")
        let docs = CDocs(context: context, out: out)
        docs.summary(plan.buffer.docs, plan.buffer.name)
        describe(plan.list)
        docs.rest(plan.buffer.docs)
        out.put(" */\nstruct papr_", plan.name, "_value {\n")
        if !members(plan.list, "\t") { out.put("\t__u8 nothing_;\n") }
        out.put("};\n")
    }

    private func describe(_ list: CFieldList) {
        let docs = CDocs(context: context, out: out)
        for index in list.infos.indices where list.infos[index].isMember {
            if let name = list.infos[index].name {
                out.put(" * @", list.place, name, ":")
                switch list.fields[index].kind {
                case .scalar(let use), .array(let use): docs.words(list.fields[index].docs, use, list.fields[index].unit, condition: list.fields[index].conditionText)
                default: docs.words(list.fields[index].docs, nil, list.fields[index].unit, condition: list.fields[index].conditionText)
                }
            } else if let union = list.unionName(index, context.model), case .union(_, let arms) = list.fields[index].kind {
                out.put(" * @", union, ":")
                docs.words(list.fields[index].docs, nil, nil)
                for arm in arms {
                    let inner = CFieldList(fields: arm.fields, place: CPlace(arm: (union, arm.name.snake)), outer: list)
                    guard inner.hasMembers else { continue }
                    out.put(" * @", union, ".", CName(arm.name.snake), ":")
                    docs.words(arm.docs, nil, nil)
                    describe(inner)
                }
                out.put(" * @", union, ".other: with any other number, the bytes as they are\n")
            }
        }
    }

    private func members(_ list: CFieldList, _ tabs: StaticString) -> Bool {
        var isAny = false
        for index in list.infos.indices where list.infos[index].isMember {
            isAny = true
            if let scalar = list.infos[index].scalar, let name = list.infos[index].name {
                out.put(tabs, CContext.type(scalar), " ", name, ";\n")
            } else {
                out.put(tabs)
                member(list, index)
            }
        }
        return isAny
    }

    private func member(_ list: CFieldList, _ index: Int) {
        let name = list.infos[index].name ?? CName(context.model.modules[0].name.snake)
        switch list.fields[index].kind {
        case .scalar(let use): out.put(CContext.type(use.scalar ?? .u64), " ", name, ";\n")
        case .array(let use):
            if case .fixed(let count) = use.extent, hasPlaces(list.fields[index]) {
                elementType(use)
                out.put(" ", name, "[", count, "];\n")
            } else {
                out.put("struct papr_span ", name, ";\n")
            }
        case .bytes(.fixed(let count)): out.put("__u8 ", name, "[", count, "];\n")
        case .cstring(.fixed(let count)): out.put("char ", name, "[", count + 1, "];\n")
        case .bytes, .cstring: out.put("struct papr_span ", name, ";\n")
        case .nested(let id): out.put("struct papr_", context.model.buffers[id.index].name.snake, "_value ", name, ";\n")
        case .union(_, let arms): union(list, index, arms)
        }
    }

    private func union(_ list: CFieldList, _ index: Int, _ arms: List<Field.Arm>) {
        let name = list.unionName(index, context.model)!
        out.put("union {\n")
        for arm in arms {
            let inner = CFieldList(fields: arm.fields, place: CPlace(arm: (name, arm.name.snake)), outer: list)
            guard inner.hasMembers else { continue }
            out.put("\t\tstruct {\n")
            _ = members(inner, "\t\t\t")
            out.put("\t\t} ", CName(arm.name.snake), ";\n")
        }
        out.put("\t\tstruct papr_span other;\n\t} ", name, ";\n")
    }

    private func elementType(_ use: TypeUse) {
        if case .buffer(let id) = use.base {
            out.put("struct papr_", context.model.buffers[id.index].name.snake, "_value")
        } else {
            out.put(CContext.type(use.scalar ?? .u8))
        }
    }

    /// Whether a list has one number of elements of one size, one behind the other.
    func hasPlaces(_ field: Field) -> Bool {
        guard field.stride == nil, case .array(let use) = field.kind, case .fixed = use.extent else { return false }
        if case .buffer(let id) = use.base { return context.model.buffers[id.index].wholeSize != nil } else { return true }
    }

    // MARK: - The bytes

    /// How many bytes the packed structure has: the whole, or the part before the first that varies. 0: there is none.
    static func size(_ buffer: Buffer) -> Int { buffer.wholeSize ?? buffer.fixedSize }

    private func bytes(_ plan: CBufferPlan) {
        let size = plan.size, name = plan.name, infos = plan.list.infos
        guard size > 0 else { return }
        out.put(plan.buffer.isFixed ? "\n/* The same as it lies in memory. */\n" : "\n/* The part of it that is always there, as it lies in memory. */\n")
        out.put("struct papr_", name, " {\n")
        var end = 0
        var known = infos.prefix { $0.offset >= 0 && $0.size >= 0 && $0.offset + $0.size <= size }
        if let first = plan.list.fields.firstIndex(where: { $0.condition != nil }) { known = known.prefix(first) }
        for index in known.indices {
            wire(plan.list, index)
            end = infos[index].offset + infos[index].size
        }
        if end < size { out.put("\t__u8 rest_[", size - end, "]; /* ", Hex(UInt64(end)), " */\n") }
        out.put("} PAPR_PACKED;\nPAPR_SIZE(papr_", name, ", ", size, ");\n")
        for info in known {
            if let field = info.name { out.put("PAPR_OFFSET(papr_", name, ", ", field, ", ", Hex(UInt64(info.offset)), ");\n") }
        }
    }

    private func wire(_ list: CFieldList, _ index: Int) {
        let info = list.infos[index]
        guard info.size > 0 else { return }
        out.put("\t")
        if let name = info.name {
            if let scalar = info.scalar {
                number(scalar, info.order, name, 1)
            } else {
                switch list.fields[index].kind {
                case .array(let use) where list.fields[index].stride == nil: array(use, info, name)
                case .cstring: out.put("char ", name, "[", info.size, "]")
                case .nested(let id): out.put("struct papr_", context.model.buffers[id.index].name.snake, " ", name)
                default: out.put("__u8 ", name, "[", info.size, "]")
                }
            }
        } else if let union = list.unionName(index, context.model) {
            out.put("__u8 ", union, "[", info.size, "]")
        } else {
            out.put("__u8 reserved_", info.offset, "[", info.size, "]")
        }
        out.put("; /* ", Hex(UInt64(info.offset)), " */\n")
    }

    private func array(_ use: TypeUse, _ info: CField, _ name: CName) {
        if case .buffer(let id) = use.base, let size = context.model.buffers[id.index].wholeSize, size > 0 {
            out.put("struct papr_", context.model.buffers[id.index].name.snake, " ", name, "[", info.size / size, "]")
        } else {
            let scalar = use.scalar ?? .u8
            number(scalar, info.order, name, info.size / scalar.bytes, isArray: true)
        }
    }

    private func number(_ scalar: Scalar, _ order: ByteOrder, _ name: CName, _ count: Int, isArray: Bool = false) {
        switch (scalar.width, order) {
        case (8, _): out.put("__u8 ", name)
        case (24, _): return out.put("__u8 ", name, "[", 3 * count, "]")
        case (_, .big): out.put("__be", scalar.width, " ", name)
        case (_, .little): out.put("__le", scalar.width, " ", name)
        case (_, .native): out.put("__u", scalar.width, " ", name)
        }
        if isArray { out.put("[", count, "]") }
    }
}
