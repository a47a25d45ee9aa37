import PaprSource
import PaprSyntax

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
    /// Where the next field begins when all are there; `nil` behind a part whose size depends on more.
    var largestEnd: Int? = 0
    var isSound = true
    /// A number that is not aligned has been complained of.
    var isMisaligned = false
    var isArm = false
    /// Where the longest arm of a union ends.
    var longestArm: Int?
    var lastSpan: Span?
    private var constraints: ConstraintCheck
    private var names: [Name: Span] = [:]
    /// Fields that could not be made.
    var failed: Set<Name> = []

    init(analysis: Analysis, module: Int, byteOrder: ByteOrder, allowsUnaligned: Bool, outer: [Field], start: Int? = 0) {
        self.analysis = analysis
        constraints = ConstraintCheck(analysis: analysis)
        self.module = module
        self.byteOrder = byteOrder
        self.allowsUnaligned = allowsUnaligned
        self.outer = outer
        next = start
        fixedSize = start ?? 0
        largestEnd = start
    }

    /// Makes room for that many fields.
    mutating func reserve(_ count: Int) {
        fields.reserveCapacity(count)
        names.reserveCapacity(count)
    }

    var scope: FormulaScope {
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
                requirements.append(Requirement(docs: Doc(lines: member.docs.lines), heldFormula: Held(formula), text: analysis.source(expression.span), isImplied: false,
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
        guard let use = analysis.resolveType(typeNode, module, .field), let extent = extent(typeNode), let kind = kind(use, extent, typeNode, isStrided: entry.attributes.contains { $0.name.name.text == Text("stride") }) else {
            return fail(node)
        }
        place(entry)
        var field = Field(name: isReserved ? nil : analysis.identifier(node), docs: Doc(lines: member.docs.lines), offset: next, size: size(of: kind), heldKind: analysis.arena.hold(kind),
                          byteOrder: analysis.byteOrder(list) ?? byteOrder, counts: nil, unit: analysis.wordNode(list, "unit")?.name.text)
        if let node = list["stride"], let stride = stride(kind, node, typeNode) {
            field.heldStride = analysis.arena.hold(stride)
            field.size = size(of: kind, stride)
        }
        field.heldCondition = condition(entry, field).map { analysis.arena.hold(($0, analysis.source(entry.conditions[0].span))) }
        checkAlignment(field, list, typeNode)
        if !list.isEmpty { field.provenance = analysis.provenance(list, module: module) }
        if list.has("cut") { field.mayBeCut = isBytes(kind, list["cut"]!) }
        if let node = list["terminator"] { field.heldTerminator = terminator(field, node, typeNode).map { analysis.arena.hold($0) } }
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

    /// The largest number among the fields that keep their alignment.
    var naturalAlignment: Int { allowsUnaligned ? 1 : fields.reduce(1) { max($0, alignment(of: $1.kind)) } }

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

    mutating func append(_ field: Field, _ span: Span) {
        if let last = fields.last, let lastSpan, goesOn(last), isSound {
            analysis.report(.fieldOutside, "nothing can follow what goes on to the end of the buffer", at: span, label: "place it before, or say how long the other is",
                            notes: [Label(lastSpan, "goes on to the end")])
            isSound = false
        }
        fields.append(field)
        lastSpan = span
        if let size = largest(of: field), let end = largestEnd, size <= 1 << 41, end <= 1 << 41 { largestEnd = end + size } else { largestEnd = nil }
        if let start = next, field.condition == nil, let size = field.size, start <= 1 << 41, size <= 1 << 41 {
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
            append(Field(name: nil, docs: .none, offset: start, size: offset - start, heldKind: analysis.arena.hold(.bytes(.fixed(offset - start))), byteOrder: byteOrder,
                         counts: nil, unit: nil), position.span)
        }
    }
}
