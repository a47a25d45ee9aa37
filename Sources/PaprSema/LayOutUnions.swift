import PaprSource
import PaprSyntax

extension FieldLayout {
    /// `by kind { name = 1 { … } }`: which fields follow is told by an earlier one.
    mutating func addUnion(_ path: PathNode, _ members: [Member], _ member: Member) {
        guard case .field(let selector)? = analysis.formula(Expression(.path(path), span: path.span), scope), isAlwaysThere(.field(selector), path.span) else {
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
                              fields: analysis.arena.list(inner.fields), requirements: analysis.arena.list(inner.requirements), size: size))
        }
        let first = arms.first?.size
        let size = arms.allSatisfy { $0.size == first } ? first : nil
        if let start = next { longestArm = arms.compactMap(\.size).max().map { start + $0 } }
        append(Field(name: nil, docs: Doc(lines: member.docs.lines), offset: next, size: size, heldKind: analysis.arena.hold(.union(selector: selector, arms: analysis.arena.list(arms))), byteOrder: byteOrder,
                     counts: nil, unit: nil), path.span)
    }

    /// The values that a field, or a field of its bits, can have, and its name.
    func valuesOfField(_ subject: Formula) -> (set: IntervalSet, name: String)? {
        guard case .field(let path) = subject, let scalar = carrier(of: path) else { return nil }
        let field = (path.isOuter ? outer : fields)[path.field]
        if path.bits == nil, case .number(let value)? = field.fixed { return (IntervalSet([value...value]), field.name?.source.string ?? "_") }
        return (IntervalSet(scalar), field.name?.source.string ?? "_")
    }

    /// How wide a selector is.
    private func carrier(of path: FieldPath) -> Scalar? {
        guard case .scalar(let use) = (path.isOuter ? outer : fields)[path.field].kind else { return nil }
        guard let bits = path.bits, case .bits(let id) = use.base else { return use.scalar }
        if analysis.isSpoilt(id) { return nil }
        return Scalar(width: analysis.model[id].fields[bits].width, signed: false)
    }

    /// Marks the fields that only say how long another one is: a writer derives them.
    mutating func deriveCounts() {
        for (place, field) in fields.enumerated() {
            // A list that is not there says nothing of its count.
            if field.condition == nil, case .counted(.field(let path))? = field.extent, path.bits == nil, !path.isOuter, fields[path.field].fixed == nil { fields[path.field].counts = place }
        }
    }
}
