import PaprSource
import PaprSyntax

extension CallBuilder {
    /// The registers of a value: those after `at`, or the next free ones, as many as it needs.
    func registers(_ use: TypeUse, _ entry: Entry, _ next: Int, _ allowed: ClosedRange<Int>, _ node: NameNode) -> Slot? {
        if let position = entry.position {
            guard let (first, last) = registerRange(position) else { return nil }
            guard first <= last else {
                analysis.report(.emptyRange, "the registers r\(first)...r\(last) are reversed", at: position.span, fixes: analysis.swapped(position))
                return nil
            }
            guard allowed.contains(first), allowed.contains(last) else {
                analysis.report(.registerOutside, "r\(allowed.contains(first) ? last : first) carries no \(allowed.lowerBound == 3 ? "output" : "argument")", at: position.span,
                                label: "r\(allowed.lowerBound)...r\(allowed.upperBound) do")
                return nil
            }
            if let needed = registerCount(use, entry), needed > last - first + 1 {
                analysis.report(.registerOutside, "'\(node.name)' needs \(needed) registers, and has \(last - first + 1)", at: position.span,
                                fixes: first + needed - 1 <= allowed.upperBound ? [Fix("name them all", position.span, "r\(first)...r\(first + needed - 1)")] : [])
            }
            return .registers(first, last)
        }
        guard let count = registerCount(use, entry) else {
            if case .buffer(let id) = use.base, !analysis.layOut(id) { return nil }
            analysis.report(.sizeUnknown, "how many registers '\(node.name)' takes can't be known", at: node.span, label: "name them, as in 'at r5...r6'")
            return nil
        }
        if next + count - 1 > 12 {
            let what = allowed.lowerBound == 4 ? "arguments" : "outputs"
            analysis.report(.tooMany, "there are more than nine \(what)", at: node.span, label: "r4...r12 are in use before '\(node.name)'")
            return nil
        }
        return .registers(next, next + count - 1)
    }

    /// How many registers a value takes; `nil` when that depends on values.
    private func registerCount(_ use: TypeUse, _ entry: Entry) -> Int? {
        if use.scalar != nil { return 1 }
        switch use.base {
        case .buffer(let id):
            guard analysis.layOut(id), let size = analysis.model[id].wholeSize else { return nil }
            return max(1, (size + 7) / 8)
        case .bytes, .cstring:
            guard let size = entry.type?.extent?.count.flatMap(constantLength) else { return nil }
            return max(1, (size + 7) / 8)
        default: return nil
        }
    }

    /// A length that is a number or the name of a constant.
    private func constantLength(_ expression: Expression) -> Int? {
        switch expression.node {
        case .number(let value): return value > 0 && value <= 1 << 16 ? Int(value) : nil
        case .path(let path) where path.parts.count == 1:
            guard case .constant(let id)? = analysis.lookup(path.parts[0].name, module), let value = analysis.value(of: id)?.value else { return nil }
            return value > 0 && value <= 1 << 16 ? Int(value) : nil
        default: return nil
        }
    }

    /// `r6...r7`, or an argument's name: its registers.
    private func registerRange(_ position: Expression) -> (Int, Int)? {
        let (low, high) = if case .binary(.range, let low, let high) = position.node { (low, high) } else { (position, position) }
        guard let first = register(low), let last = register(high) else { return nil }
        return (first.0, last.1)
    }

    private func register(_ expression: Expression) -> (Int, Int)? {
        guard case .path(let path) = expression.node, path.parts.count == 1 else {
            analysis.report(.registerOutside, "this is no register", at: expression.span, label: "write 'r4' … 'r12'")
            return nil
        }
        let name = path.parts[0].name
        if name.text.count > 1, name.text[0] == UInt8(ascii: "r"), let number = Int(name.string.dropFirst()) { return (number, number) }
        if let parameter = parameters.first(where: { $0.name?.source == name }) { return (parameter.slot.first, parameter.slot.last) }
        if failed.contains(name) || isSpoilt { return nil }
        analysis.report(.registerOutside, "'\(name)' is no register", at: expression.span, label: "write 'r4' … 'r12'")
        return nil
    }

    /// The cells of a value: 64 bits take two, high then low.
    func cells(_ use: TypeUse, _ entry: Entry, _ list: AttributeList, _ next: Int, _ node: NameNode) -> Slot? {
        let said = analysis.number(list, "cells", module: module)
        if let said, said > 2, let attribute = list["cells"] {
            analysis.report(.numberOutOfRange, "a value takes one cell or two", at: attribute.arguments[0].value.span, label: "write 1 or 2")
        }
        let isWide = said.map { $0 == 2 } ?? (use.pointer == nil && use.scalar?.width == 64)
        guard use.scalar != nil else {
            analysis.report(.wrongType, "'\(node.name)' does not fit a cell", at: entry.type?.span ?? node.span, label: "pass its address: '&in', '&out' or '&inout'")
            return nil
        }
        guard let position = entry.position else { return isWide ? .cellPair(high: next, low: next + 1) : .cell(next) }
        let items: [Expression] = if case .list(let items) = position.node { items } else { [position] }
        let numbers = items.compactMap { item in analysis.constant(item, module: module).flatMap { analysis.checkedSize($0.value, item.span, minimum: 0) } }
        guard numbers.count == items.count else { return nil }
        guard numbers.allSatisfy({ $0 < 16 }) else {
            analysis.report(.tooMany, "an RTAS call has at most 16 cells", at: position.span, label: "they are 0...15")
            return nil
        }
        switch (numbers.count, isWide) {
        case (1, false): return .cell(numbers[0])
        case (1, true): return .cellPair(high: numbers[0], low: numbers[0] + 1)
        case (2, true): return .cellPair(high: numbers[0], low: numbers[1])
        default:
            let (want, form) = isWide ? ("two cells", "at (1, 4)") : ("one cell", "at 1")
            analysis.report(.wrongCells, "'\(node.name)' takes \(want), this names \(numbers.count == 1 ? "one" : "\(numbers.count)")", at: position.span, label: "write as in '\(form)'")
            return nil
        }
    }

    /// `returns at 1`: which return cell is the status.
    mutating func placeStatus(_ expression: Expression) {
        guard let number = analysis.constant(expression, module: module), let cell = analysis.checkedSize(number.value, expression.span, minimum: 0) else { return }
        guard cell < 16 else {
            analysis.report(.tooMany, "an RTAS call has at most 16 cells", at: expression.span, label: "they are 0...15")
            return
        }
        statusCell = cell
        nextOutput = cell == 0 ? 1 : 0
    }
}
