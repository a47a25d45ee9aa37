import PaprSource
import PaprSyntax

/// A call while it is made: first its arguments and outputs get their places, then all that speaks of them is resolved.
struct CallBuilder {
    let analysis: Analysis
    /// All but the lists below, which `finish` hands over.
    var call: Call
    var parameters: [Parameter] = []
    var outputs: [Output] = []
    var requirements: [Requirement] = []
    var returns: [Return] = []
    var id: CallID
    let isRTAS: Bool
    /// The parser has complained of a part of it: nobody knows what is missing.
    let isSpoilt: Bool
    /// It has no braces, which has been complained of.
    var isUndescribed = false
    /// Codes that the call defines for itself.
    var localCodes: [Name: CodeID] = [:]
    /// A line of `returns` could not be made: a code may be missing because of that.
    var failedReturn = false
    /// Where it defines one once more.
    var redefinitions: Set<Span> = []
    /// Codes with which outputs are defined, where they are named; the output by its span.
    var definedOn: [(output: Span, node: NameNode, code: CodeID)] = []
    /// Type nodes of the parameters and outputs, by place: their extents are resolved when all names are known.
    var parameterTypes: [TypeNode?] = []
    var outputTypes: [TypeNode?] = []
    var requireMembers: [Member] = []
    var returnMembers: [Member] = []
    var returnsAt: Expression?
    /// `@abandon(…)`
    var abandonment: AttributeNode?
    /// `@unknown(CODE)` on arguments, by their places.
    var violations: [Int: NameNode] = [:]
    /// `@list(…)` on arguments, by their places.
    var lists: [Int: AttributeNode] = [:]
    /// Arguments that no code blames, of which has been complained.
    var unanswered: Set<Int> = []
    /// Arguments and outputs that could not be made; the places of those behind them may be wrong.
    var failed: Set<Name> = []
    /// The next free register or cell.
    var nextArgument: Int
    var nextOutput: Int
    /// Which return cell is the status.
    var statusCell = 0
    /// The tables whose codes the call uses, in order.
    var tables: [CodeTableID] = []

    var module: Int { call.module }

    init(analysis: Analysis, call: Call, id: CallID) {
        self.analysis = analysis
        self.call = call
        self.id = id
        if case .rtas = call.kind { isRTAS = true } else { isRTAS = false }
        nextArgument = isRTAS ? 0 : 4
        nextOutput = isRTAS ? 1 : 4
        isSpoilt = analysis.complaints.spoil(call.span)
        failedReturn = isSpoilt
    }

    /// Names that formulas of the call may use.
    var scope: FormulaScope {
        var scope = FormulaScope(module: module)
        scope.parameters = parameters
        scope.outputs = outputs
        scope.failed = failed
        return scope
    }

    /// Turns a copy of the parent's builder into one of a subfunction.
    mutating func begin(subfunction node: NameNode, member: Member, list: AttributeList, selector: FieldPath, value: Number, of parent: CallID) {
        let parentCall = call
        call.name = analysis.subfunctionName(node, of: parentCall)
        call.docs = Doc(lines: member.docs.lines)
        call.span = node.span
        call.aliases = List()
        call.spellings = List()
        analysis.readSubfunction(list, into: &call, parent: parentCall)
        leaveOut(analysis.wordNodes(list, "without"), parentCall)
        if let node = list["abandon"] { abandonment = node }
        call.role = .subfunction(of: parent, selector: selector, value: value)
        if let bits = selector.bits, case .bits(let set) = parameters[selector.field].type.base {
            let field = analysis.model[set].fields[bits]
            parameters[selector.field].fixedBits = (field.mask, (value.word << UInt64(field.shift)) & field.mask)
        } else {
            parameters[selector.field].fixed = value
            parameters[selector.field].role = .selector
        }
    }

    /// Lines of the parent's `returns` that a subfunction does not have.
    private mutating func leaveOut(_ nodes: [NameNode], _ parent: Call) {
        for node in nodes {
            let count = returnMembers.count { $0.lists(node.name) }
            if count == 0, analysis.code(node, module, local: localCodes) != nil {
                analysis.report(.codeNotListed, "'\(node.name)' is not among what '\(parent.name.source)' returns", at: node.span, label: "there is nothing to leave out")
            }
        }
        let names = Set(nodes.map(\.name))
        if !names.isEmpty { returnMembers = CallBuilder.without(names, returnMembers) }
    }

    /// Takes the members of a call or subfunction: codes of its own, arguments, outputs; keeps the rest for `finish`.
    mutating func begin(_ members: [Member], isSubfunction: Bool = false) {
        for member in members { if case .returns(let at, let lines) = member.node { collectLocalCodes(lines); if let at { returnsAt = at } } }
        if let returnsAt, isRTAS { placeStatus(returnsAt) } else if let returnsAt {
            analysis.report(.strayMember, "the code of an hcall is always in r3", at: returnsAt.span, label: "leave out 'at'; an output that takes its place is 'at r3'")
        }
        parameters.reserveCapacity(parameters.count + members.count { if case .entry(.in, _) = $0.node { true } else { false } })
        for member in members { if case .entry(nil, let entry) = member.node { failed.formUnion(entry.names.map(\.name)) } }
        for member in members { addArguments(member, isSubfunction) }
        // What is passed needs all before it.
        if isSubfunction, let last = parameters.lastIndex(where: { !$0.optional }) { for place in 0..<last { parameters[place].optional = false } }
        if isSubfunction, members.contains(where: isOutput) { dropOutputs() }
        for member in members { addOutputs(member) }
        for member in members { keep(member, isSubfunction) }
    }

    private func isOutput(_ member: Member) -> Bool {
        switch member.node {
        case .entry(.out, _), .conditional(.out, _, _): true
        default: false
        }
    }

    private mutating func dropOutputs() {
        let kept = outputs.indices.filter { index in
            parameters.contains { $0.isInOut && $0.name?.source == outputs[index].name?.source }
        }
        outputTypes = kept.map { outputTypes[$0] }
        outputs = kept.map { outputs[$0] }
        nextOutput = isRTAS ? 1 : 4
    }

    private mutating func keep(_ member: Member, _ isSubfunction: Bool) {
        switch member.node {
        case .require: requireMembers.append(member)
        case .returns(_, let lines):
            analysis.checkDocumentation(of: member, "'returns'", "document the codes, or the call")
            returnMembers = isSubfunction ? lines + withoutRepeated(lines) : returnMembers + lines
        case .by where !isSubfunction: analysis.checkDocumentation(of: member, "'by'", "document the subfunctions, or the call")
        case .by(let path, _):
            analysis.report(.strayMember, "a subfunction has no subfunctions of its own", at: path.span, label: "say with 'require' which values there are")
        case .entry(nil, let entry):
            analysis.report(.directionMissing, "'\(entry.names[0].name)' is neither argument nor output", at: entry.names[0].span, label: "write 'in', 'out' or 'inout' before it")
        case .conditional(let direction, _, _) where direction != .out:
            analysis.report(.strayMember, "only outputs depend on how the call ends", at: analysis.firstWord(member.span), label: "write 'out when …'")
        default: break
        }
    }

    /// The parent's lines for codes that the subfunction says nothing of.
    private func withoutRepeated(_ own: [Member]) -> [Member] {
        var names: Set<Name> = []
        for member in own { if case .entry(_, let entry) = member.node { names.formUnion(entry.names.map(\.name)) } }
        return CallBuilder.without(names, returnMembers)
    }

    /// Lines of `returns` but for those of some codes.
    private static func without(_ names: Set<Name>, _ members: [Member]) -> [Member] {
        members.compactMap { member in
            guard case .entry(let direction, let entry) = member.node else { return member }
            let others = entry.names.filter { !names.contains($0.name) }
            if others.isEmpty { return nil }
            var member = member
            member.node = .entry(direction, entry.named(others))
            return member
        }
    }

    /// Resolves all that speaks of arguments and outputs.
    mutating func finish(isDispatcher: Bool) {
        resolveExtents()
        buildReturns()
        resolveLists()
        checkDefinedOn()
        buildRequirements()
        buildContinuation()
        buildAbandonment()
        finishOutputs()
        measure()
        call.parameters = analysis.arena.list(parameters)
        call.outputs = analysis.arena.list(outputs)
        call.requirements = analysis.arena.list(requirements)
        call.returns = analysis.arena.list(returns)
    }

    /// How wide the selector is.
    func carrier(of selector: FieldPath) -> Scalar? {
        let use = parameters[selector.field].type
        guard let bits = selector.bits, case .bits(let id) = use.base else { return use.scalar }
        if analysis.isSpoilt(id) { return nil }
        return Scalar(width: analysis.model[id].fields[bits].width, signed: false)
    }

    /// The argument, or bits of one, that chooses the subfunction.
    func selector(_ path: PathNode) -> FieldPath? {
        guard let formula = analysis.formula(Expression(.path(path), span: path.span), scope) else { return nil }
        guard case .parameter(let place, let bits) = formula else {
            analysis.report(.notConstant, "subfunctions are chosen by an argument, '\(path.parts[0].name)' is none", at: path.span)
            return nil
        }
        return FieldPath(field: place, bits: bits)
    }
}

extension Analysis {
    /// Linux names most subfunctions like calls: those names are kept; others get the parent's in front.
    func subfunctionName(_ node: NameNode, of parent: Call) -> Identifier {
        let text = node.name.text
        let source: Name
        if text.count > 2, text[0..<2] == Text("H_") {
            source = node.name
        } else {
            let joint = parent.name.source.text.bytes.contains(UInt8(ascii: "-")) ? "-" : "_"
            let form = words.identifier(node.name, span: node.span)
            let tail = joint == "-" ? String(form.snake.string.map { $0 == "_" ? "-" : $0 }) : form.upper.string
            source = names.intern(parent.name.source.string + joint + tail)
        }
        return words.identifier(source, span: node.span, prefix: model.modules[parent.module].name)
    }

    func readSubfunction(_ list: AttributeList, into call: inout Call, parent: Call) {
        let inherited = parent.provenance
        let own = provenance(list, module: parent.module)
        var facts = own.facts
        if own.sources.isEmpty { facts.sources = inherited.sources }
        if own.specification.isEmpty { facts.specification = inherited.specification }
        facts.functionSet = own.functionSet ?? inherited.functionSet
        facts.performanceClass = own.performanceClass ?? inherited.performanceClass
        facts.property = own.property ?? inherited.property
        facts.lock = own.lock ?? inherited.lock
        if own.hypervisors.isEmpty { facts.hypervisors = inherited.hypervisors }
        if !own.context.isStated { facts.context = inherited.context }
        call.provenance = Provenance(arena.hold(facts))
        call.isExclusive = parent.isExclusive || list.has("exclusive")
        call.mustFinish = parent.mustFinish || list.has("carry")
    }
}

extension Member {
    /// Whether it is a line of `returns` for that code.
    fileprivate func lists(_ name: Name) -> Bool {
        if case .entry(_, let entry) = node { entry.names.contains { $0.name == name } } else { false }
    }
}
