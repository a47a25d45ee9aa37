import PaprSource
import PaprSyntax

/// The attributes of one thing, checked against the table: known, in place, each with arguments of the right form.
struct AttributeList {
    fileprivate var entries: [(row: Int, node: AttributeNode)] = []
    var isEmpty: Bool { entries.isEmpty }
    /// One was wrong and left out.
    fileprivate(set) var hasLost = false

    subscript(name: StaticString) -> AttributeNode? {
        if entries.isEmpty { return nil }
        let text = Text(name)
        return entries.first { $0.node.name.name.text == text }?.node
    }
    func has(_ name: StaticString) -> Bool { self[name] != nil }
}

extension Analysis {
    /// Reads attributes that stand at `place`; unknown, misplaced and malformed ones are complained of and left out.
    func attributes(_ nodes: [AttributeNode], at place: AttributePlaces, _ what: StaticString) -> AttributeList {
        var list = AttributeList()
        for node in nodes {
            guard let row = attributeRows[node.name.name] else {
                unknownAttribute(node)
                list.hasLost = true
                continue
            }
            guard !AttributeTable.rows[row].places.isDisjoint(with: place) else {
                report(.misplacedAttribute, "'@\(node.name.name)' means nothing at \(what)", at: node.name.span,
                       label: "it belongs to \(AttributeTable.rows[row].places.words)")
                list.hasLost = true
                continue
            }
            if let earlier = list.entries.first(where: { $0.row == row }), !isRepeatable(row) {
                if !complaints.silence(earlier.node.name.span) {
                    report(.attributeTwice, "'@\(node.name.name)' is given twice", at: node.name.span, label: "leave one out",
                           notes: [Label(earlier.node.name.span, "first given here")])
                }
                continue
            }
            if hasRightForm(node, AttributeTable.rows[row].arguments) { list.entries.append((row, node)) } else { list.hasLost = true }
        }
        return list
    }

    /// Those of a declaration: in its head and in its braces.
    func attributes(of declaration: Declaration, at place: AttributePlaces, _ what: StaticString) -> AttributeList {
        attributes(declaration.attributes + memberAttributes(declaration.body ?? []), at: place, what)
    }

    func memberAttributes(_ members: [Member]) -> [AttributeNode] {
        members.compactMap { member in
            guard case .attribute(let node) = member.node else { return nil }
            checkDocumentation(of: member, "an attribute", "document what the braces belong to")
            return node
        }
    }

    private func isRepeatable(_ row: Int) -> Bool {
        switch AttributeTable.rows[row].arguments {
        case .texts, .words: true
        case .path: true
        default: false
        }
    }

    private func unknownAttribute(_ node: AttributeNode) {
        var fixes: [Fix] = []
        if let near = nearest(to: node.name.name, among: attributeRows.keys) {
            fixes = [Fix("did you mean '@\(near)'?", node.name.span, near.string)]
        }
        report(.unknownAttribute, "there is no attribute '@\(node.name.name)'", at: node.name.span, fixes: fixes)
    }

    private func hasRightForm(_ node: AttributeNode, _ form: AttributeRow.Arguments) -> Bool {
        let labels: [StaticString] = switch form {
        case .mixed(let labels), .path(let labels): labels
        default: []
        }
        for argument in node.arguments {
            guard let label = argument.label else { continue }
            switch form {
            case .formula, .settings: continue
            default: break
            }
            if !labels.contains(where: { Text($0) == label.name.text }) {
                return wrongForm(node, form, label.span)
            }
        }
        let plain = node.arguments.filter { $0.label == nil }.map(\.value)
        let fits = switch form {
        case .none: node.arguments.isEmpty
        case .texts: !plain.isEmpty && plain.allSatisfy(isText)
        case .text: plain.count == 1 && plain.allSatisfy(isText)
        case .words: !plain.isEmpty && plain.allSatisfy(isWord)
        case .word: plain.count == 1 && plain.allSatisfy(isWord)
        case .numbers: !plain.isEmpty
        case .number, .expression: plain.count == 1
        case .mixed: !node.arguments.isEmpty && plain.allSatisfy(isWord)
        case .path: plain.count == 1 && plain.allSatisfy(isPath)
        case .settings: !node.arguments.isEmpty && plain.isEmpty
        case .formula: node.arguments.count == 1 && node.arguments[0].label != nil
        }
        return fits || wrongForm(node, form, node.span)
    }

    private func wrongForm(_ node: AttributeNode, _ form: AttributeRow.Arguments, _ span: Span) -> Bool {
        let name = node.name.name
        let wanted = switch form {
        case .none: "takes nothing: '@\(name)'"
        case .texts: "takes texts: '@\(name)(\"…\")'"
        case .text: "takes one text: '@\(name)(\"…\")'"
        case .words: "takes words: '@\(name)(word, …)'"
        case .word: "takes one word: '@\(name)(word)'"
        case .numbers: "takes numbers: '@\(name)(1, 2)'"
        case .number: "takes one number: '@\(name)(4096)'"
        case .expression: "takes one formula: '@\(name)(size + 8)'"
        case .mixed(let labels): "takes words and these labels: " + labels.map { "'\($0):'" }.joined(separator: ", ")
        case .path(let labels): "takes one path and these labels: " + labels.map { "'\($0):'" }.joined(separator: ", ")
        case .settings: "takes arguments by their names: '@\(name)(function: default)'"
        case .formula: "takes one named formula: '@\(name)(bit: -256 - status)'"
        }
        report(.attributeArguments, "'@\(name)' \(wanted)", at: span)
        return false
    }

    private func isText(_ expression: Expression) -> Bool {
        if case .string = expression.node { true } else { false }
    }
    private func isPath(_ expression: Expression) -> Bool {
        if case .path = expression.node { true } else { false }
    }
    private func isWord(_ expression: Expression) -> Bool {
        switch expression.node {
        case .path(let path): path.parts.count == 1
        case .string: true  // a word with signs in it: "ibm,get-vpd"
        default: false
        }
    }
}

extension Analysis {
    func texts(_ list: AttributeList, _ name: StaticString) -> List<Text> {
        let text = Text(name)
        var result: [Text] = []
        for entry in list.entries where entry.node.name.name.text == text {
            for argument in entry.node.arguments { if case .string(let value) = argument.value.node { result.append(value) } }
        }
        return arena.list(result)
    }

    func wordNodes(_ list: AttributeList, _ name: StaticString) -> [NameNode] {
        let text = Text(name)
        var result: [NameNode] = []
        for entry in list.entries where entry.node.name.name.text == text {
            for argument in entry.node.arguments where argument.label == nil {
                if let word = word(argument.value) { result.append(word) }
            }
        }
        return result
    }

    func word(_ expression: Expression) -> NameNode? {
        switch expression.node {
        case .path(let path): path.parts[0]
        case .string(let text): NameNode(name: names.intern(text), span: expression.span, isString: true)
        default: nil
        }
    }

    func wordNode(_ list: AttributeList, _ name: StaticString) -> NameNode? {
        guard let node = list[name], let first = node.arguments.first(where: { $0.label == nil }) else { return nil }
        return word(first.value)
    }

    func argument(_ list: AttributeList, _ name: StaticString, _ label: StaticString) -> Expression? {
        list[name]?.arguments.first { $0.label?.name.text == Text(label) }?.value
    }

    /// The one number of an attribute, evaluated in the module; at least `minimum`.
    func number(_ list: AttributeList, _ name: StaticString, module: Int, minimum: Int128 = 1) -> Int? {
        guard let node = list[name], let value = constant(node.arguments[0].value, module: module) else { return nil }
        return checkedSize(value.value, node.arguments[0].value.span, minimum: minimum)
    }

    /// A size, count or alignment that fits memory.
    func checkedSize(_ value: Int128, _ span: Span, minimum: Int128 = 1) -> Int? {
        if value >= minimum, value <= 1 << 40 { return Int(value) }
        report(.numberOutOfRange, "\(value) can't be a size here", at: span, label: "from \(minimum) to \(Int128(1) << 40)")
        return nil
    }

    /// One of a few words, by its place in `words`.
    func choice(_ list: AttributeList, _ name: StaticString, _ words: [StaticString]) -> Int? {
        guard let node = wordNode(list, name) else { return nil }
        return choice(node, words, "'@\(name)'")
    }

    func choice(_ node: NameNode, _ words: [StaticString], _ what: String) -> Int? {
        if let place = words.firstIndex(where: { Text($0) == node.name.text }) { return place }
        let near = nearest(to: node.name, among: words.map { names.intern(Text($0)) })
        report(.unknownWord, "\(what) knows no '\(node.name)'", at: node.span,
               label: "one of: " + words.map { "\($0)" }.joined(separator: ", "),
               fixes: near.map { [Fix("did you mean '\($0)'?", node.span, $0.string)] } ?? [])
        return nil
    }

    func provenance(_ list: AttributeList, module: Int) -> Provenance {
        if list.isEmpty { return Provenance() }
        var facts = Provenance.Facts()
        facts.sources = texts(list, "source")
        facts.notes = texts(list, "note")
        facts.specification = texts(list, "spec")
        facts.functionSet = texts(list, "functionSet").first
        facts.property = texts(list, "property").first
        facts.lock = texts(list, "lock").first
        facts.hypervisors = hypervisors(list)
        if let node = wordNode(list, "performance"),
           choice(node, ["critical", "normal", "continued", "terminal"], "'@performance'") != nil {
            facts.performanceClass = node.name
        }
        for node in wordNodes(list, "context") {
            switch choice(node, ["process", "atomic", "real"], "'@context'") {
            case 0: facts.context.process = true
            case 1: facts.context.atomic = true
            case 2: facts.context.real = true
            default: break
            }
        }
        if list.has("filter") { facts.filter = filter(list, module: module) }
        return Provenance(arena.hold(facts))
    }

    /// Any word may name a hypervisor; one that is nearly a known one is a slip.
    private func hypervisors(_ list: AttributeList) -> List<Name> {
        let nodes = wordNodes(list, "hypervisor")
        let known: [StaticString] = ["PowerVM", "QEMU", "KVM"]
        for node in nodes where !known.contains(where: { Text($0) == node.name.text }) {
            guard let near = nearest(to: node.name, among: known.map { names.intern(Text($0)) }) else { continue }
            report(.unknownWord, "'@hypervisor' knows no '\(node.name)'", at: node.span, fixes: [Fix("did you mean '\(near)'?", node.span, near.string)])
        }
        return arena.list(nodes.map(\.name))
    }

    private func filter(_ list: AttributeList, module: Int) -> RTASFilter {
        func column(_ label: StaticString, upTo limit: Int128 = 15) -> Int {
            guard let expression = argument(list, "filter", label), let value = constant(expression, module: module) else { return -1 }
            if value.value < -1 || value.value > limit {
                let what: StaticString = limit == 15 ? "is no argument cell" : "is no size"
                report(.numberOutOfRange, "\(value.value) \(what)", at: expression.span, label: "they are 0...\(limit), or -1 for none")
                return -1
            }
            return Int(value.value)
        }
        var filter = RTASFilter()
        filter.buffer = column("buffer")
        filter.size = column("size")
        filter.buffer2 = column("buffer2")
        filter.size2 = column("size2")
        filter.fixedSize = column("fixed", upTo: 1 << 31)
        for node in wordNodes(list, "filter") {
            if choice(node, ["bannedOnLittleEndian", "none"], "'@filter'") == 0 { filter.bannedOnLittleEndian = true }
        }
        return filter
    }

    func byteOrder(_ list: AttributeList) -> ByteOrder? {
        switch choice(list, "endian", ["big", "little", "native"]) {
        case 0: .big
        case 1: .little
        case 2: .native
        default: nil
        }
    }

    func addressRules(_ list: AttributeList, module: Int, base: AddressRules) -> AddressRules {
        var rules = base
        for node in wordNodes(list, "address") {
            switch choice(node, ["real", "io"], "'@address'") {
            case 0: rules.kind = .real
            case 1: rules.kind = .io
            default: break
            }
        }
        func value(_ label: StaticString) -> UInt64? {
            guard let expression = argument(list, "address", label), let number = constant(expression, module: module),
                  let size = checkedSize(number.value, expression.span) else { return nil }
            if Text(label) != Text("below") { checkPowerOfTwo(size, expression.span) }
            return UInt64(size)
        }
        if let align = value("align") { rules.alignment = max(rules.alignment, align) }
        if let below = value("below") { rules.below = below }
        if let within = value("within") { rules.within = within }
        if let until = argument(list, "held", "until"), let node = word(until) {
            rules.heldUntil = node.name
            holders.append((node, module))
        }
        return rules
    }
}
