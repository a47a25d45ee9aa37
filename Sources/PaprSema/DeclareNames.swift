import PaprSource
import PaprSyntax

extension Analysis {
    /// Each file is a module; modules come in the order of their names. Two files with one module name are a mistake.
    func declareModules() {
        var first: [Name: Span] = [:]
        var doubled: Set<Name> = []
        for (place, tree) in trees.enumerated() {
            let node = moduleNode(tree)
            if !node.name.isEmpty, let other = first.updateValue(node.span, forKey: node.name) {
                report(.moduleTwice, "module '\(node.name)' is in two files", at: node.span, label: "give one of them another name",
                       notes: [Label(other, "the other one")])
                doubled.insert(node.name)
                continue
            }
            moduleTrees.append(place)
        }
        moduleTrees.sort { moduleNode(trees[$0]).name.text < moduleNode(trees[$1]).name.text }
        for place in moduleTrees {
            let tree = trees[place], node = moduleNode(tree)
            moduleIndex[node.name] = model.modules.count
            model.modules.append(Module(name: words.identifier(node.name, span: node.span), docs: Doc(lines: tree.docs.lines),
                                        imports: [], declarations: [], file: tree.file))
        }
        missesImport = Array(repeating: false, count: moduleTrees.count)
        for (module, place) in moduleTrees.enumerated() {
            for node in trees[place].imports { findImport(node, trees[place], module, doubled) }
            let all = model.modules[module].imports + [module]
            if all.contains(where: { complaints.filesWithLostNames.contains(model.modules[$0].file) }) { missesImport[module] = true }
        }
    }

    /// The name of a file's module; an empty one when it doesn't say (the parser has complained).
    private func moduleNode(_ tree: FileTree) -> NameNode {
        tree.module ?? NameNode(name: names.intern(Text.empty), span: Span(file: tree.file, start: 0, end: 0), isString: false)
    }

    private func findImport(_ node: NameNode, _ tree: FileTree, _ module: Int, _ doubled: Set<Name>) {
        guard let other = moduleIndex[node.name], !node.name.isEmpty else {
            let near = node.name.isEmpty ? nil : nearest(to: node.name, among: moduleIndex.keys)
            // What was meant is there, so what it declares is known.
            if let near, let meant = moduleIndex[near], meant != module {
                if !model.modules[module].imports.contains(meant) { model.modules[module].imports.append(meant) }
            } else {
                missesImport[module] = true
            }
            if node.name.isEmpty || trees.contains(where: { moduleNode($0).name.isEmpty }) { return }
            reportUnknown(node.name, .unknownModule, "there is no module '\(node.name)' among the files given", at: node.span,
                   label: near == nil ? "give its file on the command line too" : "",
                   fixes: near.map { [Fix("did you mean '\($0)'?", node.span, node.quoted($0))] } ?? [])
            return
        }
        if doubled.contains(node.name) { missesImport[module] = true }
        if other == module {
            report(.importTwice, "module '\(node.name)' imports itself", at: node.span, label: "leave this line out")
        } else if model.modules[module].imports.contains(other) {
            let first = tree.imports.first { $0.name == node.name }
            report(.importTwice, "'\(node.name)' is imported twice", at: node.span, label: "leave this line out",
                   notes: first.map { [Label($0.span, "the first time")] } ?? [])
        } else {
            model.modules[module].imports.append(other)
        }
    }

    /// Gives every declaration its place in the model, and its name, and those of its codes, a meaning in the module.
    func declareNames() {
        scopes = moduleTrees.map { NameMap(capacity: trees[$0].declarations.count * 2) }
        for (module, place) in moduleTrees.enumerated() {
            for declaration in trees[place].declarations { declare(declaration, module) }
        }
        constantStates = Array(repeating: .untouched, count: constantNodes.count)
        typeStates = Array(repeating: .untouched, count: typeNodes.count)
        bufferStates = Array(repeating: .untouched, count: bufferNodes.count)
        for (module, place) in moduleTrees.enumerated() {
            for declaration in trees[place].declarations where declaration.kind == .codes { collectCodes(declaration, module) }
        }
    }

    private func declare(_ declaration: Declaration, _ module: Int) {
        checkHead(declaration)
        let name = identifier(declaration.name, module: module)
        let docs = Doc(lines: declaration.docs.lines)
        let id: DeclarationID
        let symbol: Symbol
        switch declaration.kind {
        case .invalid:
            unreadNames.insert(declaration.name.name)
            return
        case .const:
            let place = ConstantID(model.constants.count)
            model.constants.append(Constant(name: name, docs: docs, type: .word, value: Number(value: 0), module: module))
            constantNodes.append(declaration)
            (id, symbol) = (.constant(place), .constant(place))
        case .type:
            let place = TypeID(model.types.count)
            model.types.append(NamedType(name: name, docs: docs, scalar: .u64, address: nil, unit: nil, provenance: .init(), module: module))
            typeNodes.append(declaration)
            (id, symbol) = (.type(place), .type(place))
        case .enum:
            let place = EnumID(model.enums.count)
            model.enums.append(Enumeration(name: name, docs: docs, scalar: .u64, cases: List(), provenance: .init(), module: module))
            enumNodes.append(declaration)
            (id, symbol) = (.enumeration(place), .enumeration(place))
        case .bits:
            let place = BitsID(model.bits.count)
            model.bits.append(BitSet(name: name, docs: docs, scalar: .u64, fields: List(), isOptionSet: true, knownMask: 0, provenance: .init(), module: module))
            bitsNodes.append(declaration)
            (id, symbol) = (.bits(place), .bits(place))
        case .buffer:
            let place = BufferID(model.buffers.count)
            model.buffers.append(Buffer(name: name, docs: docs, module: module))
            bufferNodes.append(declaration)
            (id, symbol) = (.buffer(place), .buffer(place))
        case .codes:
            let place = CodeTableID(model.codeTables.count)
            model.codeTables.append(CodeTable(name: name, docs: docs, codes: List(), module: module))
            (id, symbol) = (.codes(place), .table(place))
        case .hcall, .rtas:
            let place = CallID(model.calls.count)
            model.calls.append(Call(name: name, docs: docs, kind: .rtas, role: .plain, module: module, span: declaration.name.span))
            callNodes.append((declaration, place, module))
            (id, symbol) = (.call(place), .call(place))
        }
        model.modules[module].declarations.append(id)
        enter(declaration.name, symbol, module)
    }

    /// Gives a name its meaning in a module, once.
    func enter(_ node: NameNode, _ symbol: Symbol, _ module: Int) {
        if node.name.isEmpty { return }
        if node.name == known.reserved {
            report(.languageName, "'_' means that something is reserved, and can't be declared", at: node.span, label: "choose another name")
            return
        }
        if known.scalars[node.name] != nil || node.name == known.bytes || node.name == known.cstring || node.name == known.selfName || node.name == known.sizeof {
            report(.languageName, "'\(node.name)' is a word of the language itself", at: node.span, label: "choose another name")
            return
        }
        if let earlier = scopes[module][node.name] {
            report(.nameTwice, "'\(node.name)' is declared twice in module '\(model.modules[module].name.source)'", at: node.span,
                   label: "give one of them another name", notes: [Label(span(of: earlier), "the first one")])
            return
        }
        scopes[module][node.name] = symbol
    }

    /// `a type`, for messages.
    func kind(of symbol: Symbol) -> String {
        switch symbol {
        case .constant: "a constant"
        case .type: "a type"
        case .enumeration: "an enum"
        case .bits: "a set of bits"
        case .buffer: "a buffer"
        case .table: "a table of codes"
        case .code: "a return code"
        case .call: "a call"
        }
    }

    func span(of symbol: Symbol) -> Span {
        switch symbol {
        case .constant(let id): model[id].name.span
        case .type(let id): model[id].name.span
        case .enumeration(let id): model[id].name.span
        case .bits(let id): model[id].name.span
        case .buffer(let id): model[id].name.span
        case .table(let id): model.codeTables[id.index].name.span
        case .code(let id): model[id].name.span
        case .call(let id): model[id].name.span
        }
    }

    /// What a name means in a module: its own first, then those that it imports. No complaint.
    func lookup(_ name: Name, _ module: Int) -> Symbol? {
        if let own = scopes[module][name] { return own }
        for other in model.modules[module].imports {
            if let symbol = scopes[other][name] { return symbol }
        }
        return nil
    }

    /// As `lookup`, and complains when there is none. `isWanted` narrows what is suggested.
    func resolve(_ node: NameNode, _ module: Int, _ what: String, extra: @autoclosure () -> [Name] = []) -> Symbol? {
        if let symbol = lookup(node.name, module) { return symbol }
        reportUnknown(node, module, what, extra: extra())
        return nil
    }

    /// Whether it is the name's own fault that nobody knows it: not when it is missing, or may be of a module that is.
    func isBlameless(_ node: NameNode, _ module: Int) -> Bool {
        node.name.isEmpty || missesImport[module] || unreadNames.contains(node.name)
    }

    func reportUnknown(_ node: NameNode, _ module: Int, _ what: String, extra: [Name] = []) {
        if isBlameless(node, module) { return }
        for (other, scope) in scopes.enumerated() {
            if let symbol = scope[node.name] {
                let name = model.modules[other].name.source
                reportUnknown(names.intern("\(module) \(name)"), .notImported, "'\(node.name)' is in module '\(name)', which is not imported", at: node.span, label: "write 'import \(name)' at the top of the file",
                       notes: [Label(span(of: symbol), "declared here")])
                return
            }
        }
        var candidates = extra
        if unknownNames.count < 100 {  // more are hardly read, and each look costs
            candidates += scopes[module].keys
            for other in model.modules[module].imports { candidates += scopes[other].keys }
        }
        let near = nearest(to: node.name, among: candidates)
        reportUnknown(node.name, .unknownName, "there is no \(what) '\(node.name)'", at: node.span,
               fixes: near.map { [Fix("did you mean '\($0)'?", node.span, node.quoted($0))] } ?? [])
    }
}

extension Buffer {
    init(name: Identifier, docs: Doc, module: Int) {
        self.init(name: name, docs: docs, base: nil, fields: List(), fixedSize: 0, isFixed: true, largestSize: nil, paddedSize: nil, alignment: 1, byteOrder: .big,
                  eventSection: nil, requirements: List(), provenance: .init(), module: module)
    }
}

extension Call {
    init(name: Identifier, docs: Doc, kind: Kind, role: Role, module: Int, span: Span) {
        self.init(name: name, kind: kind, role: role, docs: docs, provenance: .init(), aliases: List(), shares: List(), opaque: nil, isExclusive: false,
                  mustFinish: false, neverReturns: false, parameters: List(), outputs: List(), requirements: List(), returns: List(), continuation: nil,
                  registers: nil, cells: nil, unknownSubfunction: nil, module: module, span: span)
    }
}
