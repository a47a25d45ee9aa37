import PaprSource
import PaprSyntax

extension CallBuilder {
    mutating func addArguments(_ member: Member, _ isSubfunction: Bool) {
        guard case .entry(let direction?, let entry) = member.node, direction != .out else { return }
        analysis.checkParts(entry, .argument)
        for node in entry.names {
            if isSubfunction, override(node, entry, member) { continue }
            addArgument(node, entry, member, isInOut: direction == .inout)
        }
    }

    private mutating func addArgument(_ node: NameNode, _ entry: Entry, _ member: Member, isInOut: Bool) {
        let isReserved = node.name == analysis.known.reserved
        if !isReserved, let earlier = parameters.first(where: { $0.name?.source == node.name }) {
            analysis.report(.nameTwice, "argument '\(node.name)' is there twice", at: node.span, label: "give one of them another name", notes: [Label(earlier.span, "the first one")])
            return
        }
        let list = analysis.attributes(entry.attributes, at: .parameter, "an argument")
        var use = TypeUse.word
        if isRTAS, entry.type == nil { use = TypeUse(base: .scalar(.u32), scalar: .u32) }
        if let type = entry.type {
            guard let resolved = analysis.resolveType(type, module, .argument) else { return skip(node, entry, list) }
            use = resolved
        } else if entry.value == nil, !isReserved, node.span == entry.names.last?.span {
            analysis.report(.missingType, "argument '\(node.name)' has no type", at: node.span.after, label: "write ': u64' or another type")
        }
        guard let slot = argumentSlot(use, entry, list, node) else {
            failed.insert(node.name)
            return
        }
        var parameter = Parameter(name: isReserved ? nil : analysis.identifier(node), docs: Doc(lines: member.docs.lines), type: use, slot: slot,
                                  isInOut: isInOut, fixed: isReserved ? Number(value: 0) : nil, address: nil, fixedBits: nil, violationCode: nil,
                                  optional: use.optional, unit: analysis.wordNode(list, "unit")?.name.text, role: .plain,
                                  provenance: analysis.provenance(list, module: module), position: slot.first - (isRTAS ? -1 : 3), span: node.span)
        setAddress(&parameter, list)
        fix(&parameter, entry)
        checkOptional(parameter)
        if let node = analysis.wordNode(list, "unknown") { violations[parameters.count] = node }
        lists[parameters.count] = list["list"]
        parameters.append(parameter)
        parameterTypes.append(entry.type)
        if isInOut { addInOut(parameter, entry, list) }
    }

    /// The output half of `inout`, in the same place.
    private mutating func addInOut(_ parameter: Parameter, _ entry: Entry, _ list: AttributeList) {
        outputs.append(Output(name: parameter.name, docs: parameter.docs, type: parameter.type, slot: parameter.slot, definedOn: List(),
                                   keepFirst: false, optional: parameter.optional, unit: parameter.unit, role: .plain, provenance: parameter.provenance, span: parameter.span))
        outputTypes.append(entry.type)
        nextOutput = max(nextOutput, parameter.slot.last + 1)
    }

    /// A subfunction says more of an argument of its call: by its name, or `at` its place under a name of its own.
    private mutating func override(_ node: NameNode, _ entry: Entry, _ member: Member) -> Bool {
        var place = parameters.firstIndex { $0.name?.source == node.name }
        if place == nil, let position = entry.position { place = parameters.firstIndex { stands(position, at: $0.slot) } }
        guard let place else { return false }
        if let position = entry.position, !stands(position, at: parameters[place].slot) {
            analysis.report(.placeTwice, "'\(parameters[place].name?.source.string ?? "_")' has a place already", at: position.span, label: "leave out 'at'",
                            notes: [Label(parameters[place].span, "declared here")])
        }
        let list = analysis.attributes(entry.attributes, at: .parameter, "an argument")
        var parameter = parameters[place]
        parameter.name = analysis.identifier(node)
        parameter.span = node.span
        if !member.docs.lines.isEmpty { parameter.docs = Doc(lines: member.docs.lines) }
        if let type = entry.type {
            guard let use = analysis.resolveType(type, module, .argument) else {
                failed.insert(node.name)
                return true
            }
            parameter.type = use
            parameter.optional = use.optional
            parameter.address = nil
            parameter.fixedBits = nil
            parameterTypes[place] = type
            setAddress(&parameter, list)
            lists[place] = list["list"]
        }
        if let unit = analysis.wordNode(list, "unit") { parameter.unit = unit.name.text }
        if let node = analysis.wordNode(list, "unknown") { violations[place] = node }
        fix(&parameter, entry)
        // What is fixed is passed.
        if entry.value != nil { parameter.optional = false }
        parameters[place] = parameter
        return true
    }

    /// Whether `at` names that place, by its number or by an argument's name.
    private func stands(_ position: Expression, at slot: Slot) -> Bool {
        switch position.node {
        case .path(let path) where path.parts.count == 1:
            if parameters.contains(where: { $0.name?.source == path.parts[0].name && $0.slot == slot }) { return true }
            return "\(path.parts[0].name)" == "r\(slot.first)" && slot.first == slot.last
        case .number(let number): return slot == .cell(Int(truncatingIfNeeded: number))
        default: return false
        }
    }

    private func fix(_ parameter: inout Parameter, _ entry: Entry) {
        guard let value = entry.value else { return }
        var scope = scope
        scope.expected = parameter.type.base
        guard let formula = analysis.formula(value, scope) else { return }
        guard case .number(let number) = formula else {
            analysis.report(.notConstant, "what is fixed must be a constant", at: value.span, label: "to relate arguments write 'require'")
            return
        }
        if parameter.isReserved, number != 0 {
            analysis.report(.strayMember, "what is reserved is 0", at: value.span, label: "leave it out, or give the argument a name")
        }
        let fixed = Number(value: number, spelling: analysis.spelling(value))
        parameter.fixed = fixed
        guard let scalar = parameter.type.scalar else { return }
        analysis.checkFits(number, scalar, value.span)
        parameter.fixed = analysis.stored(fixed, in: scalar)
    }

    private func checkOptional(_ parameter: Parameter) {
        guard !parameter.optional, let earlier = parameters.last, earlier.optional else { return }
        analysis.report(.optionalNotLast, "an argument that must be there can't follow an optional one", at: parameter.span, label: "make it optional too, or place it before", notes: [Label(earlier.span, "this one may be left out")])
    }

    /// Keeps the places of what follows right when a type could not be resolved: a word is the best guess.
    private mutating func skip(_ node: NameNode, _ entry: Entry, _ list: AttributeList) {
        failed.insert(node.name)
        _ = argumentSlot(isRTAS ? TypeUse(base: .scalar(.u32), scalar: .u32) : .word, entry, list, node)
    }

    private mutating func argumentSlot(_ use: TypeUse, _ entry: Entry, _ list: AttributeList, _ node: NameNode) -> Slot? {
        while isRTAS, parameters.contains(where: { $0.slot.overlaps(.cell(nextArgument)) }) { nextArgument += 1 }
        guard let slot = isRTAS ? cells(use, entry, list, nextArgument, node) : registers(use, entry, nextArgument, 4...12, node) else {
            nextArgument += 1
            return nil
        }
        for other in parameters where other.slot.overlaps(slot) {
            analysis.report(.placeTwice, "\(slot.common(other.slot)) is used twice", at: entry.position?.span ?? node.span, label: "'\(node.name)' needs a place of its own",
                            notes: [Label(other.span, "'\(other.name?.source.string ?? "_")' is there already")])
            break
        }
        nextArgument = slot.next
        return slot
    }
}

extension Slot {
    /// Lowest register or cell.
    var first: Int {
        switch self {
        case .registers(let first, _): first
        case .cell(let cell): cell
        case .cellPair(let high, let low): min(high, low)
        }
    }
    var last: Int {
        switch self {
        case .registers(_, let last): last
        case .cell(let cell): cell
        case .cellPair(let high, let low): max(high, low)
        }
    }
    /// Where to look for the next free place: between the halves of a pair that lie apart, too.
    var next: Int {
        switch self {
        case .registers(_, let last): last + 1
        case .cell(let cell): cell + 1
        case .cellPair(let high, let low): abs(high - low) == 1 ? max(high, low) + 1 : min(high, low) + 1
        }
    }
    func overlaps(_ other: Slot) -> Bool {
        switch (self, other) {
        case (.registers(let a, let b), .registers(let c, let d)): a <= d && c <= b
        default: places.contains { other.places.contains($0) }
        }
    }
    private var places: [Int] {
        switch self {
        case .registers(let first, let last): Array(first...last)
        case .cell(let cell): [cell]
        case .cellPair(let high, let low): [high, low]
        }
    }
    /// The first place that both use: `r5`, `cell 2`.
    func common(_ other: Slot) -> String {
        let place = places.first { other.places.contains($0) } ?? first
        if case .registers = self { return "r\(place)" }
        return "cell \(place)"
    }
}
