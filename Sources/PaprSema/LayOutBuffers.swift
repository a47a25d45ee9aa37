import PaprSource
import PaprSyntax

extension Analysis {
    /// Places the fields of every `buffer`: one behind the other, packed, explicit offsets checked, sizes known where they can be.
    func layOutBuffers() {
        for place in bufferNodes.indices { _ = layOut(BufferID(place)) }
    }

    /// Also before its turn, when another buffer or a formula needs its size. False when there is none.
    @discardableResult
    func layOut(_ id: BufferID) -> Bool {
        let declaration = bufferNodes[id.index], module = model[id].module
        switch bufferStates[id.index] {
        case .done: return true
        case .failed: return false
        case .running:
            reportCycle(declaration.name, "buffer '\(declaration.name.name)' contains itself", "it would have no end; give the inner one as 'bytes', or by address")
            bufferStates[id.index] = .failed
            return false
        case .untouched: break
        }
        bufferStates[id.index] = .running
        underway.append(declaration.name)
        defer { underway.removeLast() }
        let list = attributes(of: declaration, at: .buffer, "a buffer")
        model.buffers[id.index].provenance = provenance(list, module: module)
        model.buffers[id.index].alignment = number(list, "align", module: module) ?? 1
        model.buffers[id.index].byteOrder = byteOrder(list) ?? .big
        model.buffers[id.index].eventSection = texts(list, "event").first
        checkPowerOfTwo(model[id].alignment, list, "align")
        var layout = FieldLayout(analysis: self, module: module, byteOrder: model[id].byteOrder, allowsUnaligned: list.has("unaligned"), outer: [])
        layout.isSound = !complaints.spoil(declaration.name.span)
        for member in declaration.body ?? [] { layout.add(member) }
        layout.deriveCounts()
        model.buffers[id.index].fields = layout.fields
        model.buffers[id.index].fixedSize = layout.fixedSize
        model.buffers[id.index].isFixed = layout.next != nil || list.has("size")
        model.buffers[id.index].requirements = layout.requirements
        checkNotEmpty(declaration.body, "buffer '\(declaration.name.name)' has no fields", declaration.name.span, "write '{ name: type }'")
        if layout.isOpen, !list.has("size") { openBuffers.insert(id) }
        pad(id, list, layout, module)
        checkBase(id, declaration, layout.isSound)
        let failed = bufferStates[id.index] == .failed || !layout.isSound
        bufferStates[id.index] = failed ? .failed : .done
        return !failed
    }

    /// `buffer NAME: BASE`: both have one fixed size.
    private func checkBase(_ id: BufferID, _ declaration: Declaration, _ isSound: Bool) {
        guard let node = declaration.type, let use = resolveType(node, model[id].module, .field) else { return }
        guard case .buffer(let base) = use.base, node.extent == nil else {
            report(.wrongType, "a buffer can only be a form of another buffer", at: node.span)
            return
        }
        guard layOut(base), isSound else { return }
        model.buffers[id.index].base = base
        guard model[id].wholeSize != nil, model[id].wholeSize == model[base].wholeSize else {
            report(.wrongType, "'\(declaration.name.name)' is not as long as '\(node.name.name)', whose form it is", at: node.span,
                   label: "both need one size: '@size(…)'", notes: [Label(model[base].name.span, "declared here")])
            return
        }
    }

    private func pad(_ id: BufferID, _ list: AttributeList, _ layout: FieldLayout, _ module: Int) {
        guard let size = number(list, "size", module: module) else { return }
        let needed = layout.next ?? max(layout.fixedSize, layout.longestArm ?? 0)
        if needed > size, layout.isSound {
            report(.fieldOutside, "the fields need \(needed) bytes, '@size' says \(size)", at: list["size"]!.span, label: "write '@size(\(needed))', or mend the fields",
                   labels: layout.lastSpan.map { [Label($0, "this field ends at \(needed)")] } ?? [])
        }
        model.buffers[id.index].paddedSize = size
    }

    func checkPowerOfTwo(_ value: Int, _ list: AttributeList, _ name: StaticString) {
        if value & (value - 1) != 0, let node = list[name] {
            report(.numberOutOfRange, "an alignment of \(value) is no power of two", at: node.span, label: "1, 2, 4, 8 and so on are")
        }
    }
}

/// Fields as they are placed: of a buffer, or of one arm of its union.
struct FieldLayout {
    let analysis: Analysis
    let module: Int
    let byteOrder: ByteOrder
    let allowsUnaligned: Bool
    /// Of an arm: the fields around.
    let outer: [Field]
    var fields: [Field] = []
    var requirements: [Requirement] = []
    /// Where the next field begins; `nil` behind a part of variable size.
    var next: Int? = 0
    /// Bytes before the first part of variable size.
    var fixedSize = 0
    var isSound = true
    var isArm = false
    /// Where the longest arm of a union ends.
    var longestArm: Int?
    var lastSpan: Span?
    private var constraints: ConstraintCheck
    private var names: [Name: Span] = [:]
    /// Fields that could not be made.
    private var failed: Set<Name> = []

    init(analysis: Analysis, module: Int, byteOrder: ByteOrder, allowsUnaligned: Bool, outer: [Field], start: Int? = 0) {
        self.analysis = analysis
        constraints = ConstraintCheck(analysis: analysis)
        self.module = module
        self.byteOrder = byteOrder
        self.allowsUnaligned = allowsUnaligned
        self.outer = outer
        next = start
        fixedSize = start ?? 0
    }

    private var scope: FormulaScope {
        var scope = FormulaScope(module: module)
        scope.fields = fields
        scope.outerFields = outer
        scope.hasSelf = true
        scope.failed = failed
        return scope
    }

    mutating func add(_ member: Member) {
        switch member.node {
        case .invalid: break
        case .attribute(let node): if isArm { analysis.reportLoneAttribute(node) }
        case .entry(nil, let entry):
            analysis.checkParts(entry, .field)
            for node in entry.names { add(node, entry, member) }
        case .by(let path, let members): addUnion(path, members, member)
        case .require(let expression, let otherwise):
            if let otherwise {
                let clause = Span(file: otherwise.span.file, start: expression.span.end, end: otherwise.span.end)
                analysis.report(.strayMember, "a buffer answers no code", at: otherwise.span, fixes: [Fix("leave it out", clause, "")])
            }
            if let formula = analysis.formula(expression, scope) {
                constraints.add(formula, expression.span, valuesOfField)
                requirements.append(Requirement(docs: Doc(lines: member.docs.lines), formula: formula, text: analysis.source(expression.span), isImplied: false,
                                                code: nil, blames: nil, span: expression.span))
            }
        default: _ = analysis.plainEntry(member, .field)
        }
    }

    private mutating func add(_ node: NameNode, _ entry: Entry, _ member: Member) {
        let isReserved = node.name == analysis.known.reserved
        if !isReserved, let earlier = names.updateValue(node.span, forKey: node.name) {
            analysis.report(.nameTwice, "field '\(node.name)' is there twice", at: node.span, label: "give one of them another name", notes: [Label(earlier, "the first one")])
            return fail(node)
        }
        let list = analysis.attributes(entry.attributes, at: .field, "a field")
        guard let typeNode = entry.type else {
            if node.span == entry.names.last?.span {
                analysis.report(.missingType, "field '\(node.name)' has no type", at: node.span.after, label: "write ': u32' or another type")
            }
            return fail(node)
        }
        guard let use = analysis.resolveType(typeNode, module, .field), let extent = extent(typeNode), let kind = kind(use, extent, typeNode) else {
            return fail(node)
        }
        place(entry)
        var field = Field(name: isReserved ? nil : analysis.identifier(node), docs: Doc(lines: member.docs.lines), offset: next, size: size(of: kind), kind: kind,
                          byteOrder: analysis.byteOrder(list) ?? byteOrder, fixed: nil, counts: nil, unit: analysis.wordNode(list, "unit")?.name.text)
        checkAlignment(field, kind, list, typeNode)
        if list.has("cut") { field.mayBeCut = isBytes(kind, list["cut"]!) }
        if let value = entry.value {
            var scope = scope
            if case .scalar(let use) = kind { scope.expected = use.base }
            field.fixed = analysis.formula(value, scope)
            if case .number(let number)? = field.fixed, case .scalar(let use) = kind, let scalar = use.scalar { analysis.checkFits(number, scalar, value.span) }
        }
        append(field, node.span)
    }

    /// A field that could not be made: where the next one begins is not known.
    private mutating func fail(_ node: NameNode) {
        failed.insert(node.name)
        isSound = false
        next = nil
    }

    var isOpen: Bool { fields.last.map(goesOn) ?? false }

    /// Bytes or elements up to the end of what there is, or what may be cut short.
    private func goesOn(_ field: Field) -> Bool {
        switch field.kind {
        case .bytes(.rest): true
        case .array(let use): if case .rest = use.extent { true } else { false }
        case .nested(let id): analysis.openBuffers.contains(id)
        case .union(_, let arms): arms.contains { $0.fields.last.map(goesOn) ?? false }
        default: field.mayBeCut
        }
    }

    private mutating func append(_ field: Field, _ span: Span) {
        if let last = fields.last, let lastSpan, goesOn(last), isSound {
            analysis.report(.fieldOutside, "nothing can follow what goes on to the end of the buffer", at: span, label: "place it before, or say how long the other is",
                            notes: [Label(lastSpan, "goes on to the end")])
            isSound = false
        }
        fields.append(field)
        lastSpan = span
        if let start = next, let size = field.size {
            next = start + size
            fixedSize = start + size
        } else {
            next = nil
        }
    }

    /// `at offset`: a gap before it is reserved, going back is an overlap.
    private mutating func place(_ entry: Entry) {
        guard let position = entry.position, let number = analysis.constant(position, module: module),
              let offset = analysis.checkedSize(number.value, position.span, minimum: 0) else { return }
        guard let start = next else {
            if !isSound { return }
            analysis.report(.fieldOutside, "what stands before has no fixed size, so this has no fixed offset", at: position.span, label: "leave out 'at', or place it before",
                            notes: lastSpan.map { [Label($0, "this has no fixed size, or stands behind such a thing")] } ?? [])
            isSound = false
            return
        }
        if offset < start, !isSound {
            next = offset
        } else if offset < start {
            analysis.report(.fieldOverlap, "offset \(offset) lies inside what stands before", at: position.span, label: "the next free byte is \(start)",
                            notes: lastSpan.map { [Label($0, "the field before")] } ?? [])
            isSound = false
            next = offset
        } else if offset > start {
            append(Field(name: nil, docs: .none, offset: start, size: offset - start, kind: .bytes(.fixed(offset - start)), byteOrder: byteOrder,
                         fixed: nil, counts: nil, unit: nil), position.span)
        }
    }

    private func extent(_ node: TypeNode) -> TypeUse.Extent? {
        guard let extent = node.extent else { return .one }
        if let valid = extent.valid {
            analysis.report(.wrongType, "a valid part only belongs to memory that a call is given", at: valid.span)
            return nil
        }
        guard let count = extent.count else { return .rest }
        guard namesField(count), let formula = analysis.formula(count, scope) else { return nil }
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
        analysis.report(.lengthNamesNothing, "the length '\(node.name)' names no field before it", at: path.span,
                        label: near == nil ? "a length stands before what it measures: '\(node.name): u32'" : "",
                        fixes: near.map { [Fix("did you mean '\($0)'?", path.span, $0.string)] } ?? [])
        return false
    }

    private mutating func kind(_ use: TypeUse, _ extent: TypeUse.Extent, _ node: TypeNode) -> Field.Kind? {
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
            guard !analysis.openBuffers.contains(id) else {
                analysis.report(.sizeUnknown, "where one '\(node.name.name)' ends and the next begins can't be known", at: node.span,
                                label: "its last field needs a length", notes: [Label(analysis.model[id].name.span, "goes on to the end")])
                return nil
            }
            return .array(use)
        default:
            if case .one = extent { return .scalar(use) }
            return .array(use)
        }
    }

    /// In bytes; `nil` when it depends on values.
    private func size(of kind: Field.Kind) -> Int? {
        switch kind {
        case .scalar(let use): use.scalar!.bytes
        case .bytes(.fixed(let count)), .cstring(.fixed(let count)): count
        case .nested(let id): size(of: id)
        case .array(let use):
            if case .fixed(let count) = use.extent, let element = elementSize(use) { element * count } else { nil }
        case .bytes, .cstring, .union: nil
        }
    }

    private func elementSize(_ use: TypeUse) -> Int? {
        if case .buffer(let id) = use.base { size(of: id) } else { use.scalar?.bytes }
    }

    private func size(of id: BufferID) -> Int? {
        analysis.model[id].wholeSize
    }

    private func isBytes(_ kind: Field.Kind, _ node: AttributeNode) -> Bool {
        if case .bytes = kind { return true }
        analysis.report(.misplacedAttribute, "'@cut' means nothing at a number", at: node.span, label: "it belongs to bytes, the last field")
        return false
    }

    private func checkAlignment(_ field: Field, _ kind: Field.Kind, _ list: AttributeList, _ node: TypeNode) {
        let scalar: Scalar? = switch kind {
        case .scalar(let use), .array(let use): use.scalar
        default: nil
        }
        guard let scalar, let offset = field.offset, field.name != nil, isSound, !allowsUnaligned, !list.has("unaligned"), scalar.width != 24, offset % scalar.bytes != 0 else { return }
        analysis.report(.fieldMisaligned, "a number of \(scalar.bytes) bytes at offset \(offset) is not aligned", at: node.span,
                        label: "if it is so, say it; if not, something is missing before", fixes: [Fix("say that it is so", node.span.after, " @unaligned")])
    }

    /// `by kind { name = 1 { … } }`: which fields follow is told by an earlier one.
    private mutating func addUnion(_ path: PathNode, _ members: [Member], _ member: Member) {
        guard case .field(let selector)? = analysis.formula(Expression(.path(path), span: path.span), scope) else {
            isSound = false
            next = nil
            return
        }
        analysis.checkNotEmpty(members, "this 'by' has no arms", path.span, "write '{ name = value { … } }'")
        var scope = scope
        scope.expected = analysis.baseType(of: .field(selector), scope)
        var arms: [Field.Arm] = []
        var values: [Int128: Span] = [:]
        for arm in members {
            guard let entry = analysis.plainEntry(arm, .arm), let node = entry.names.first else { continue }
            _ = analysis.attributes(entry.attributes, at: [], "an arm")
            guard let expression = entry.value, let value = analysis.formula(expression, scope), case .number(let number) = value else {
                if entry.value == nil { analysis.report(.missingValue, "arm '\(node.name)' has no value", at: node.span.after, label: "write '= …'") }
                isSound = false
                continue
            }
            if let scalar = carrier(of: selector) { analysis.checkFits(number, scalar, expression.span) }
            if let earlier = values.updateValue(node.span, forKey: number) {
                analysis.report(.valueTwice, "value \(number) chooses two arms", at: node.span, label: "give it a value of its own", notes: [Label(earlier, "the other one")])
            }
            var inner = FieldLayout(analysis: analysis, module: module, byteOrder: byteOrder, allowsUnaligned: allowsUnaligned, outer: fields, start: next)
            inner.failed = failed
            inner.isArm = true
            inner.isSound = isSound
            for part in entry.body ?? [] { inner.add(part) }
            inner.deriveCounts()
            isSound = isSound && inner.isSound
            let size: Int? = if let start = next, let end = inner.next { end - start } else { nil }
            arms.append(.init(name: analysis.identifier(node), docs: Doc(lines: arm.docs.lines), value: Number(value: number, spelling: analysis.spelling(expression)),
                              fields: inner.fields, size: size))
        }
        let first = arms.first?.size
        let size = arms.allSatisfy { $0.size == first } ? first : nil
        if let start = next { longestArm = arms.compactMap(\.size).max().map { start + $0 } }
        append(Field(name: nil, docs: Doc(lines: member.docs.lines), offset: next, size: size, kind: .union(selector: selector, arms: arms), byteOrder: byteOrder,
                     fixed: nil, counts: nil, unit: nil), path.span)
    }

    /// The values that a field, or a field of its bits, can have, and its name.
    private func valuesOfField(_ subject: Formula) -> (set: IntervalSet, name: String)? {
        guard case .field(let path) = subject, let scalar = carrier(of: path) else { return nil }
        let field = (path.isOuter ? outer : fields)[path.field]
        if path.bits == nil, case .number(let value)? = field.fixed { return (IntervalSet([value...value]), field.name?.source.string ?? "_") }
        return (IntervalSet(scalar), field.name?.source.string ?? "_")
    }

    /// How wide a selector is.
    private func carrier(of path: FieldPath) -> Scalar? {
        guard case .scalar(let use) = (path.isOuter ? outer : fields)[path.field].kind else { return nil }
        guard let bits = path.bits, case .bits(let id) = use.base else { return use.scalar }
        return Scalar(width: analysis.model[id].fields[bits].width, signed: false)
    }

    /// Marks the fields that only say how long another one is: a writer derives them.
    mutating func deriveCounts() {
        for (place, field) in fields.enumerated() {
            let extent: TypeUse.Extent? = switch field.kind {
            case .array(let use): use.extent
            case .bytes(let extent), .cstring(let extent): extent
            default: nil
            }
            if case .counted(.field(let path))? = extent, path.bits == nil, !path.isOuter, fields[path.field].fixed == nil { fields[path.field].counts = place }
        }
    }
}
