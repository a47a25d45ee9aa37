import PaprSource
import PaprSyntax

extension FieldLayout {
    /// `when version >= 2`: what must hold for the field to be there.
    func condition(_ entry: Entry, _ field: Field) -> Formula? {
        guard let expression = entry.conditions.first else { return nil }
        if entry.conditions.count > 1 {
            analysis.report(.strayMember, "a field has one condition", at: entry.conditions[1].span, label: "join them with '&&' or '||'")
            return nil
        }
        if let value = entry.value {
            analysis.report(.strayMember, "a field that is not always there has no fixed value", at: value.span, label: "ask for it with 'require'")
            return nil
        }
        if case .until? = field.extent {
            analysis.report(.strayMember, "what goes on up to a length is always there", at: expression.span, label: "leave out 'when', or count the elements")
            return nil
        }
        var scope = scope
        scope.hasSelf = false
        guard let formula = analysis.formula(expression, scope) else { return nil }
        var check = ConstraintCheck(analysis: analysis)
        check.add(formula, expression.span, valuesOfField)
        return formula
    }

    /// Complains where a length, a stride or a union needs a field that may not be there.
    func isAlwaysThere(_ formula: Formula, _ span: Span) -> Bool {
        guard let path = formula.firstField(where: { (($0.isOuter ? outer : fields)[$0.field]).condition != nil }) else { return true }
        let field = (path.isOuter ? outer : fields)[path.field]
        analysis.report(.sizeUnknown, "'\(field.name?.source.string ?? "_")' is not always there, and how much follows depends on it", at: span, label: "name a field without 'when'",
                        notes: field.name.map { [Label($0.span, "only there when its condition holds")] } ?? [])
        return false
    }

    /// In bytes, when all that only some forms have is there; `nil` when it depends on more than that.
    func largest(of field: Field) -> Int? {
        if let size = field.size { return size }
        switch field.kind {
        case .nested(let id): return analysis.model[id].largestSize
        case .array(let use):
            guard field.stride == nil, case .fixed(let count) = use.extent, case .buffer(let id) = use.base, let size = analysis.model[id].largestSize else { return nil }
            let (bytes, overflows) = size.multipliedReportingOverflow(by: count)
            return overflows ? nil : bytes
        case .scalar, .bytes, .cstring, .union: return nil
        }
    }
}

extension Field {
    /// How many there are, of a field that is several.
    public var extent: TypeUse.Extent? {
        switch kind {
        case .array(let type): type.extent
        case .bytes(let extent), .cstring(let extent): extent
        default: nil
        }
    }
}

extension List<Field> {
    /// Where those end that are there whenever the one at `place` is.
    public func endOfForm(_ place: Int) -> Int {
        let condition = self[place].condition
        return self[place...].firstIndex { $0.condition != condition } ?? count
    }
}

extension Formula {
    /// The first field of those it speaks of that is such a one.
    public func firstField(where matches: (FieldPath) -> Bool) -> FieldPath? {
        switch self {
        case .field(let path): matches(path) ? path : nil
        case .unary(_, let inner), .member(let inner, _): inner.firstField(where: matches)
        case .binary(_, let left, let right): left.firstField(where: matches) ?? right.firstField(where: matches)
        default: nil
        }
    }
}
