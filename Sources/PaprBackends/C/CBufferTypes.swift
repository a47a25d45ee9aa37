import PaprSema
import PaprSource

/// The two types of a buffer: the bytes as they lie in memory, and the value that a program works with.
struct CBufferTypes {
    let context: CContext
    let out: TextBuffer

    func print(_ id: BufferID) {
        let buffer = context.model.buffers[id.index]
        value(buffer)
        bytes(buffer)
    }

    // MARK: - The value

    private func value(_ buffer: Buffer) {
        out.put("\n/**\n * struct papr_", buffer.name.snake, "_value")
        let docs = CDocs(context: context, out: out)
        docs.summary(buffer.docs, buffer.name)
        describe(buffer.list)
        docs.rest(buffer.docs)
        out.put(" */\nstruct papr_", buffer.name.snake, "_value {\n")
        if !members(buffer.list, "\t") { out.put("\t__u8 nothing_;\n") }
        out.put("};\n")
    }

    private func describe(_ list: CFieldList) {
        let docs = CDocs(context: context, out: out)
        for (index, field) in list.fields.enumerated() where list.isMember(index) {
            if let union = list.unionName(index, context.model), case .union(_, let arms) = field.kind {
                out.put(" * @", union, ":")
                docs.words(field.docs, nil, nil)
                for arm in arms {
                    let inner = CFieldList(fields: arm.fields, place: CPlace(arm: (union, arm.name.snake)), outer: list.fields)
                    guard inner.fields.indices.contains(where: inner.isMember) else { continue }
                    out.put(" * @", union, ".", CName(arm.name.snake), ":")
                    docs.words(arm.docs, nil, nil)
                    describe(inner)
                }
                out.put(" * @", union, ".other: with any other number, the bytes as they are\n")
            } else {
                out.put(" * @", list.place, CName(field.name!.snake), ":")
                docs.words(field.docs, field.type, field.unit)
            }
        }
    }

    private func members(_ list: CFieldList, _ tabs: StaticString) -> Bool {
        var isAny = false
        for index in list.fields.indices where list.isMember(index) {
            isAny = true
            out.put(tabs)
            member(list, index)
        }
        return isAny
    }

    private func member(_ list: CFieldList, _ index: Int) {
        let field = list.fields[index]
        switch field.kind {
        case .scalar(let use): out.put(CContext.type(use.scalar ?? .u64), " ", CName(field.name!.snake), ";\n")
        case .array(let use):
            if case .fixed(let count) = use.extent, isFixed(use) {
                elementType(use)
                out.put(" ", CName(field.name!.snake), "[", count, "];\n")
            } else {
                out.put("struct papr_span ", CName(field.name!.snake), ";\n")
            }
        case .bytes(.fixed(let count)): out.put("__u8 ", CName(field.name!.snake), "[", count, "];\n")
        case .cstring(.fixed(let count)): out.put("char ", CName(field.name!.snake), "[", count + 1, "];\n")
        case .bytes, .cstring: out.put("struct papr_span ", CName(field.name!.snake), ";\n")
        case .nested(let id): out.put("struct papr_", context.model.buffers[id.index].name.snake, "_value ", CName(field.name!.snake), ";\n")
        case .union(_, let arms): union(list, index, arms)
        }
    }

    private func union(_ list: CFieldList, _ index: Int, _ arms: [Field.Arm]) {
        let name = list.unionName(index, context.model)!
        out.put("union {\n")
        for arm in arms {
            let inner = CFieldList(fields: arm.fields, place: CPlace(arm: (name, arm.name.snake)), outer: list.fields)
            guard inner.fields.indices.contains(where: inner.isMember) else { continue }
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

    func isFixed(_ use: TypeUse) -> Bool {
        if case .buffer(let id) = use.base { context.model.buffers[id.index].wholeSize != nil } else { true }
    }

    // MARK: - The bytes

    /// How many bytes the packed structure has: the whole, or the part before the first that varies. 0: there is none.
    static func size(_ buffer: Buffer) -> Int { buffer.wholeSize ?? buffer.fixedSize }

    private func bytes(_ buffer: Buffer) {
        let size = CBufferTypes.size(buffer), name = buffer.name.snake
        guard size > 0 else { return }
        out.put(buffer.isFixed ? "\n/* The same as it lies in memory. */\n" : "\n/* The part of it that is always there, as it lies in memory. */\n")
        out.put("struct papr_", name, " {\n")
        var end = 0
        for (index, field) in buffer.fields.enumerated() {
            guard let offset = field.offset, let length = field.size, offset + length <= size else { break }
            wire(buffer.list, index, length)
            end = offset + length
        }
        if end < size { out.put("\t__u8 rest_[", size - end, "]; /* ", Hex(UInt64(end)), " */\n") }
        out.put("} PAPR_PACKED;\nPAPR_SIZE(papr_", name, ", ", size, ");\n")
        for field in buffer.fields {
            guard let offset = field.offset, let length = field.size, offset + length <= size else { break }
            if let field = field.name?.snake { out.put("PAPR_OFFSET(papr_", name, ", ", CName(field), ", ", Hex(UInt64(offset)), ");\n") }
        }
    }

    private func wire(_ list: CFieldList, _ index: Int, _ length: Int) {
        let field = list.fields[index], offset = Hex(UInt64(field.offset!))
        guard length > 0 else { return }
        out.put("\t")
        if let name = field.name?.snake {
            switch field.kind {
            case .scalar(let use): number(use.scalar ?? .u8, field.byteOrder, CName(name), 1)
            case .array(let use): array(use, field, CName(name), length)
            case .cstring: out.put("char ", CName(name), "[", length, "]")
            case .nested(let id): out.put("struct papr_", context.model.buffers[id.index].name.snake, " ", CName(name))
            case .bytes, .union: out.put("__u8 ", CName(name), "[", length, "]")
            }
        } else if let union = list.unionName(index, context.model) {
            out.put("__u8 ", union, "[", length, "]")
        } else {
            out.put("__u8 reserved_", field.offset!, "[", length, "]")
        }
        out.put("; /* ", offset, " */\n")
    }

    private func array(_ use: TypeUse, _ field: Field, _ name: CName, _ length: Int) {
        if case .buffer(let id) = use.base, let size = context.model.buffers[id.index].wholeSize, size > 0 {
            out.put("struct papr_", context.model.buffers[id.index].name.snake, " ", name, "[", length / size, "]")
        } else {
            let scalar = use.scalar ?? .u8
            number(scalar, field.byteOrder, name, length / scalar.bytes, isArray: true)
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

extension Field {
    /// What its value or its elements are.
    var type: TypeUse? {
        switch kind {
        case .scalar(let use), .array(let use): use
        default: nil
        }
    }
}
