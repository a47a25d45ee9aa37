import PaprSource
import PaprSyntax

extension FieldLayout {
    /// `@terminator(0)`: the number that stands where the list has ended, as wide as that with which its elements begin.
    func terminator(_ field: Field, _ attribute: AttributeNode, _ node: TypeNode) -> Field.Terminator? {
        guard case .array(let use) = field.kind else {
            analysis.report(.misplacedAttribute, "'@terminator' means nothing at what is no list", at: attribute.span, label: "it belongs to a list without a length: '\(node.name.name)[]'")
            return nil
        }
        if field.stride != nil {
            analysis.report(.misplacedAttribute, "a list with a stride has no terminator", at: attribute.span, label: "leave one of them out")
            return nil
        }
        guard case .rest = use.extent else {
            analysis.report(.misplacedAttribute, "a list with a length of its own has no terminator", at: attribute.span, label: "leave it out, or write '\(node.name.name)[]'")
            return nil
        }
        guard let (first, order) = firstNumber(of: use, field.byteOrder), let scalar = first.scalar else {
            analysis.report(.misplacedAttribute, "'\(node.name.name)' does not begin with a number, by which the end could be told", at: attribute.span,
                            label: "its first field has to be one that has a name")
            return nil
        }
        let expression = attribute.arguments[0].value
        var scope = FormulaScope(module: module)
        scope.expected = first.base
        guard let formula = analysis.formula(expression, scope) else { return nil }
        guard case .number(let value) = formula else {
            analysis.report(.notConstant, "this is not a constant", at: expression.span, label: "write a number, or the name of a constant")
            return nil
        }
        guard analysis.checkFits(value, scalar, expression.span) else { return nil }
        return .init(number: Number(value: value, spelling: analysis.spelling(expression)), scalar: scalar, byteOrder: order)
    }

    /// `@stride(size + 8)`: how many bytes each element takes, which are at least those that are always there.
    func stride(_ kind: Field.Kind, _ attribute: AttributeNode, _ node: TypeNode) -> Formula? {
        guard case .array(let use) = kind, case .buffer(let id) = use.base else {
            analysis.report(.misplacedAttribute, "'@stride' means nothing at what is no list of structures", at: attribute.span, label: "it belongs to a list: 'Element[count]'")
            return nil
        }
        let expression = attribute.arguments[0].value
        var scope = scope
        scope.hasSelf = false
        guard let formula = analysis.formula(expression, scope), isAlwaysThere(formula, expression.span) else { return nil }
        guard case .number(let number) = formula else { return formula }
        let needed = size(of: id) ?? analysis.model[id].fixedSize
        if number < needed {
            analysis.report(.fieldOutside, "a '\(node.name.name)' needs \(needed) bytes, '@stride' says \(number)", at: expression.span, label: "\(needed) at least",
                            notes: [Label(analysis.model[id].name.span, "declared here")])
            return nil
        }
        guard let stride = analysis.checkedSize(number, expression.span, minimum: 1) else { return nil }
        if case .fixed(let count) = use.extent, !isReasonable(stride, count, node) { return nil }
        return formula
    }

    /// Of a strided list.
    func size(of kind: Field.Kind, _ stride: Formula) -> Int? {
        guard case .number(let stride) = stride, case .array(let use) = kind, case .fixed(let count) = use.extent else { return nil }
        return Int(stride) * count
    }

    /// With what an element begins, and its byte order; `nil` when that is no number.
    private func firstNumber(of use: TypeUse, _ order: ByteOrder) -> (TypeUse, ByteOrder)? {
        guard case .buffer(let id) = use.base else { return (use, order) }
        guard let field = analysis.model[id].fields.first, field.name != nil, case .scalar(let first) = field.kind else { return nil }
        return (first, field.byteOrder)
    }
}
