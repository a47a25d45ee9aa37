import PaprSource
import PaprSyntax

extension Analysis {
    /// Reads one `codes` table and gives its codes their names in the module.
    func collectCodes(_ declaration: Declaration, _ module: Int) {
        guard case .table(let table)? = scopes[module][declaration.name.name], model.codeTables[table.index].name.span == declaration.name.span else { return }
        _ = attributes(declaration.attributes, at: [], "a table of codes")
        checkNotEmpty(declaration.body, "table '\(declaration.name.name)' has no codes", declaration.name.span, "write '{ NAME = value @class(…) }'")
        var codes: [CodeID] = []
        for member in declaration.body ?? [] {
            guard let entry = plainEntry(member, .code) else { continue }
            for node in entry.names {
                let id = makeCode(node, entry, member, module: module, table: table, call: nil)
                codes.append(id)
                enter(node, .code(id), module)
            }
        }
        model.codeTables[table.index].codes = arena.list(codes)
        checkOverlaps(table)
    }

    /// A code of a table, or of a call that defines it for itself.
    func makeCode(_ node: NameNode, _ entry: Entry, _ member: Member, module: Int, table: CodeTableID?, call: CallID?) -> CodeID {
        let list = attributes(entry.attributes, at: call == nil ? .code : [.code, .answer], "a code")
        var values: ClosedRange<Int128>?
        var spelling: Text?
        if let expression = entry.value, let (low, high) = codeRange(expression, module) {
            let limit = Int128(1) << 63
            if low < -limit || high >= limit {
                let signed = high < limit ? 0 : high - 2 * limit
                report(.numberOutOfRange, "a code is a signed number of 64 bits", at: expression.span,
                       label: low == high && -limit <= signed && signed < 0 ? "with its sign it is \(signed)" : "\(-limit)...\(limit - 1) fit")
            } else if low <= high {
                values = low...high
                spelling = self.spelling(expression)
            } else {
                report(.emptyRange, "the range \(low)...\(high) is reversed", at: expression.span, fixes: swapped(expression))
            }
        }
        let category = codeClass(list, values, entry)
        let code = Code(name: identifier(node), docs: Doc(lines: member.docs.lines), values: values, spelling: spelling, category: category,
                        delays: delays(list, values, module), errno: errno(list), spellings: spellings(list),
                        isCommon: list.has("common"), blames: blamedPosition(node.name.text), call: call, table: table,
                        provenance: provenance(list, module: module), module: module)
        let id = CodeID(model.codes.count)
        model.codes.append(code)
        if let delay = list["delay"], code.category != .longBusy, list.has("class") == false || code.category != .busy {
            report(.misplacedAttribute, "'@delay' means nothing at a code that is not busy", at: delay.name.span, label: "write '@class(longBusy)' too")
        }
        let hasWrongClass = list.has("class") && choice(list, "class", Code.Class.words) == nil
        if hasWrongClass || list.hasLost || complaints.silence(node.span) || (entry.value != nil && values == nil) { spoiltCodes.insert(id) }
        if let carried = list["carries"]?.arguments.first, let label = carried.label {
            var scope = FormulaScope(module: module)
            scope.hasStatus = true
            if let formula = formula(carried.value, scope) { model.codes[id.index].carries = (identifier(label), formula) }
        }
        return id
    }

    private func codeRange(_ expression: Expression, _ module: Int) -> (Int128, Int128)? {
        let (low, high) = if case .binary(.range, let low, let high) = expression.node { (low, high) } else { (expression, expression) }
        guard let first = constant(low, module: module)?.value, let last = constant(high, module: module)?.value else { return nil }
        return (first, last)
    }

    private func codeClass(_ list: AttributeList, _ values: ClosedRange<Int128>?, _ entry: Entry) -> Code.Class {
        switch choice(list, "class", Code.Class.words) {
        case 0: return .success
        case 1: return list.has("delay") ? .longBusy : .busy
        case 2: return .longBusy
        case 3: return .continue
        case 4: return .partial
        case 5: return .error
        default: break
        }
        switch entry.flow?.kind {
        case .continued: return .continue
        case .retry: return .busy
        case .partial: return .partial
        default: break
        }
        return values.map { $0.lowerBound >= 0 } == true ? .success : .error
    }

    private func delays(_ list: AttributeList, _ values: ClosedRange<Int128>?, _ module: Int) -> List<UInt64> {
        guard let node = list["delay"] else { return List() }
        let delays = node.arguments.compactMap { argument in
            constant(argument.value, module: module).flatMap { checkedSize($0.value, argument.value.span, minimum: 0) }
        }.map(UInt64.init)
        if let values, delays.count > 1, Int128(delays.count) != values.upperBound - values.lowerBound + 1 {
            report(.attributeArguments, "'@delay' gives \(delays.count) times for \(values.upperBound - values.lowerBound + 1) values", at: node.span, label: "write one for each value, or one for all")
        }
        return arena.list(delays)
    }

    func spellings(_ list: AttributeList) -> List<(dialect: Name, spelling: Text)> {
        guard let node = list["spelling"] else { return List() }
        return arena.list(node.arguments.compactMap { argument in
            guard let label = argument.label else { return nil }
            switch argument.value.node {
            case .string(let text): return (label.name, text)
            case .path(let path): return (label.name, path.parts[0].name.text)
            default: return nil
            }
        })
    }

    /// H_PARAMETER blames the first argument, H_Pn the nth.
    private func blamedPosition(_ name: Text) -> Int? {
        if name == Text("H_PARAMETER") { return 1 }
        guard name.count == 4, name[0..<3] == Text("H_P"), name[3] >= UInt8(ascii: "2"), name[3] <= UInt8(ascii: "9") else { return nil }
        return Int(name[3] - UInt8(ascii: "0"))
    }

    /// Two codes of a table may share values only when one is a range around the other.
    private func checkOverlaps(_ table: CodeTableID) {
        var single: [Int128: CodeID] = [:]
        var wide: [CodeID] = []
        for id in model.codeTables[table.index].codes {
            guard let values = model[id].values else { continue }
            guard values.lowerBound == values.upperBound else {
                checkCrossing(id, values, wide)
                wide.append(id)
                continue
            }
            if let earlier = single.updateValue(id, forKey: values.lowerBound) {
                spoiltCodes.formUnion([id, earlier])
                report(.valueTwice, "code \(values.lowerBound) has two names", at: model[id].name.span,
                       label: "another dialect's name is '@spelling(qemu: …)'", notes: [Label(model[earlier].name.span, "the other one")])
            }
        }
    }

    private func checkCrossing(_ id: CodeID, _ values: ClosedRange<Int128>, _ others: [CodeID]) {
        for other in others {
            guard let around = model[other].values, around.overlaps(values) else { continue }
            let common = around.clamped(to: values)
            if values != around, common == values || common == around { continue }
            spoiltCodes.formUnion([id, other])
            report(.valueTwice, "codes \(common.lowerBound)...\(common.upperBound) have two names", at: model[id].name.span,
                   label: "one range may lie in the other, but not cross it", notes: [Label(model[other].name.span, "the other one")])
        }
    }
}

extension Code.Class {
    /// As `@class` names them, in the order of the cases.
    static let words: [StaticString] = ["success", "busy", "longBusy", "continue", "partial", "error"]
}
