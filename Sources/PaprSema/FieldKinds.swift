import PaprSource
import PaprSyntax

extension FieldLayout {
    func extent(_ node: TypeNode) -> TypeUse.Extent? {
        guard let extent = node.extent else { return .one }
        if let valid = extent.valid {
            analysis.report(.wrongType, "a valid part only belongs to memory that a call is given", at: valid.span)
            return nil
        }
        guard let count = extent.count else { return .rest }
        guard namesField(count), let formula = analysis.formula(count, scope), isAlwaysThere(formula, count.span) else { return nil }
        if extent.until { return .until(formula) }
        guard case .number(let number) = formula else { return .counted(formula) }
        return analysis.checkedSize(number, count.span, minimum: 0).map { .fixed($0) }
    }

    /// A length that is a name must be that of a field before, or of a constant.
    private func namesField(_ expression: Expression) -> Bool {
        guard case .path(let path) = expression.node, path.parts.count == 1 else { return true }
        let node = path.parts[0], locals = (fields + outer).compactMap(\.name?.source)
        if failed.contains(node.name) { return false }
        if locals.contains(node.name) || analysis.lookup(node.name, module) != nil || analysis.isBlameless(node, module) { return true }
        let near = nearest(to: node.name, among: locals)
        analysis.reportUnknown(analysis.names.intern("length \(node.name)"), .lengthNamesNothing, "the length '\(node.name)' names no field before it", at: path.span,
                        label: near == nil ? "a length stands before what it measures: '\(node.name): u32'" : "",
                        fixes: near.map { [Fix("did you mean '\($0)'?", path.span, $0.string)] } ?? [])
        return false
    }

    func kind(_ use: TypeUse, _ extent: TypeUse.Extent, _ node: TypeNode, isStrided: Bool) -> Field.Kind? {
        var use = use
        use.extent = extent
        switch use.base {
        case .bytes:
            if case .one = extent { return .bytes(.rest) }
            return .bytes(extent)
        case .cstring:
            if case .one = extent { return .cstring(.rest) }
            return .cstring(extent)
        case .buffer(let id):
            guard analysis.layOut(id) else { return nil }
            if case .one = extent { return .nested(id) }
            if case .fixed(let count) = extent, let size = size(of: id), !isReasonable(size, count, node) { return nil }
            guard isStrided || !analysis.openBuffers.contains(id) else {
                analysis.report(.sizeUnknown, "where one '\(node.name.name)' ends and the next begins can't be known", at: node.span,
                                label: "its last field needs a length, or the list a '@stride'", notes: [Label(analysis.model[id].name.span, "goes on to the end")])
                return nil
            }
            return .array(use)
        default:
            if case .one = extent { return .scalar(use) }
            if case .fixed(let count) = extent, let size = use.scalar?.bytes, !isReasonable(size, count, node) { return nil }
            return .array(use)
        }
    }

    /// Whether so many of that size fit a memory.
    func isReasonable(_ size: Int, _ count: Int, _ node: TypeNode) -> Bool {
        let limit = 1 << 40
        if size <= limit, count <= limit / max(size, 1) { return true }
        analysis.report(.numberOutOfRange, "so many are larger than any memory", at: node.span, label: "\(limit / max(size, 1)) at most")
        return false
    }

    /// In bytes; `nil` when it depends on values.
    func size(of kind: Field.Kind) -> Int? {
        switch kind {
        case .scalar(let use): use.scalar!.bytes
        case .bytes(.fixed(let count)), .cstring(.fixed(let count)): count
        case .nested(let id): size(of: id)
        case .array(let use):
            if case .fixed(let count) = use.extent, let element = elementSize(use) { element.multipliedReportingOverflow(by: count).partialValue } else { nil }
        case .bytes, .cstring, .union: nil
        }
    }

    private func elementSize(_ use: TypeUse) -> Int? {
        if case .buffer(let id) = use.base { size(of: id) } else { use.scalar?.bytes }
    }

    func size(of id: BufferID) -> Int? {
        analysis.model[id].wholeSize
    }

    func isBytes(_ kind: Field.Kind, _ node: AttributeNode) -> Bool {
        if case .bytes = kind { return true }
        analysis.report(.misplacedAttribute, "'@cut' means nothing at a number", at: node.span, label: "it belongs to bytes, the last field")
        return false
    }

    /// The first field that is not aligned; what is wrong with those behind it is most likely the same.
    mutating func checkAlignment(_ field: Field, _ list: AttributeList, _ node: TypeNode) {
        guard let offset = field.offset, field.name != nil, isSound, !allowsUnaligned, !isMisaligned, !list.has("unaligned") else { return }
        let alignment = alignment(of: field.kind)
        var message: String?
        if offset % alignment != 0 {
            if case .scalar = field.kind {
                message = "a number of \(alignment) bytes at offset \(offset) is not aligned"
            } else {
                message = "'\(node.name.name)' has numbers of \(alignment) bytes, which at offset \(offset) are not aligned"
            }
        } else if case .array(let use) = field.kind, field.stride == nil, let size = elementSize(use), size % alignment != 0 {
            message = "'\(node.name.name)' has numbers of \(alignment) bytes and is \(size) bytes long, so those of the next one are not aligned"
        }
        guard let message else { return }
        isMisaligned = true
        analysis.report(.fieldMisaligned, message, at: node.span, label: "if it is so, say it; if not, something is missing before",
                        fixes: [Fix("say that it is so", node.span.after, " @unaligned")])
    }

    /// Of what number of bytes the place of such a field must be a multiple.
    func alignment(of kind: Field.Kind) -> Int {
        switch kind {
        case .scalar(let use): return use.scalar.map { $0.width == 24 ? 1 : $0.bytes } ?? 1
        case .array(let use):
            if case .buffer(let id) = use.base { return analysis.naturalAlignments[id] ?? 1 }
            return use.scalar.map { $0.width == 24 ? 1 : $0.bytes } ?? 1
        case .nested(let id): return analysis.naturalAlignments[id] ?? 1
        case .bytes, .cstring, .union: return 1
        }
    }
}
