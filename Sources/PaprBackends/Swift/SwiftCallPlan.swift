import PaprSema
import PaprSource

/// How one argument or output is spelt.
struct SwiftValue {
    var member = Text.empty
    /// In front of a colon, where nearly every word may stand.
    var label = Text.empty
    var type = Text.empty
}

/// What a call's binding consists of, decided once before anything is printed.
final class SwiftCallPlan {
    struct Field {
        /// Place in `Call.outputs`.
        var first: Int
        /// More outputs of the same name: where it is depends on the code.
        var others: [Int] = []
        /// Not there after each of the codes, or only on a condition.
        var isOptional: Bool
    }
    struct FailureCase {
        /// Place in `Call.returns`.
        var line: Int
        var name: Text
        var values: ClosedRange<Int128>
        /// Outputs that come with the code.
        var outputs: [Int]
    }
    let id: CallID
    let call: Call
    let isRTAS: Bool
    let writer: SwiftWriter
    /// As `Call.parameters` and `Call.outputs`; those without a name are not spelt.
    let parameters: List<SwiftValue>
    let outputs: List<SwiftValue>
    /// Places of the parameters that are asked for, the token not among them.
    private(set) var arguments: [Int] = []
    /// Tokens in registers or cells.
    private(set) var tokens: [Continuation.Token] = []
    /// The token lies in memory.
    private(set) var hasBufferToken = false
    /// Tokens that come in memory and go back as arguments.
    private(set) var taken: [Continuation.Token] = []
    /// Lines of `returns` after which the call is over and well.
    private(set) var done: [Int] = []
    private(set) var failures: [FailureCase] = []
    private(set) var fields: [Field] = []
    private(set) var partFields: [Field] = []
    private(set) var keepsFirst = false
    /// There are several codes that end the call well: the output says which.
    private(set) var hasCode = false
    /// A structure or bytes travel in the frame.
    private(set) var carriesBuffers = false
    /// Address parameters whose memory a method takes care of.
    private(set) var lent: [Int] = []
    /// Arguments, outputs, parts lie each in a place of its own, whatever the code or the other arguments are: the structures lay themselves down.
    private(set) var laysArguments = false
    private(set) var laysOutput = false
    private(set) var laysPart = false

    init(_ id: CallID, _ writer: SwiftWriter) {
        self.id = id
        self.writer = writer
        call = writer.model[id]
        if case .rtas = call.kind { isRTAS = true } else { isRTAS = false }
        parameters = writer.spell(call.parameters)
        outputs = writer.spell(call.outputs)
        planArguments()
        planReturns()
        planOutputs()
        planLaying()
    }

    private func planArguments() {
        if let continuation = call.continuation {
            for token in continuation.tokens where token.output != nil { tokens.append(token) }
            taken = continuation.tokens.filter(\.isTaken)
            hasBufferToken = tokens.isEmpty && !continuation.tokens.isEmpty
        }
        arguments.reserveCapacity(call.parameters.count)
        for place in call.parameters.indices {
            let parameter = call.parameters[place]
            if parameter.name == nil || parameter.fixed != nil || isToken(parameter: place) { continue }
            arguments.append(place)
            if writer.isCarried(parameter.type, parameter.slot) { carriesBuffers = true }
            if let pointer = parameter.type.pointer, (parameter.address ?? pointer.address).kind == .real,
               (parameter.address ?? pointer.address).heldUntil == nil { lent.append(place) }
        }
    }

    /// What the first call passes for a token that later ones take out of memory.
    func first(of parameter: Int) -> Number? { taken.first { $0.parameter == parameter }?.first }

    func isToken(parameter: Int) -> Bool {
        for token in tokens where token.parameter == parameter { return true }
        return false
    }

    private func planReturns() {
        var wellCodes = 0
        failures.reserveCapacity(call.returns.count)
        for place in call.returns.indices {
            let line = call.returns[place]
            guard let values = writer.model[line.code].values else { continue }
            switch line.flow {
            case .done where line.category == .error || line.category == .busy || line.category == .longBusy:
                addFailure(place, line, values)
            case .done, .partial, .never:
                if !done.contains(where: { call.returns[$0].code == line.code }) { wellCodes += values.isOne ? 1 : 2 }
                done.append(place)
            case .retry, .restart, .continue: break
            }
        }
        hasCode = wellCodes > 1
    }

    private func addFailure(_ place: Int, _ line: Return, _ values: ClosedRange<Int128>) {
        for failure in failures where failure.values == values { return }
        var outputs: [Int] = []
        for output in call.outputs.indices where call.outputs[output].name != nil {
            for code in call.outputs[output].definedOn where code == line.code { outputs.append(output) }
        }
        failures.append(FailureCase(line: place, name: writer.names.codes[line.code.index], values: values, outputs: outputs))
    }

    private func planOutputs() {
        let goingOn = call.continuation?.continueCodes ?? List()
        // Where r3 is a value, every answer that is no failure has the outputs.
        let isValue = done.isEmpty && call.hasValueInStatus
        for place in call.outputs.indices {
            let output = call.outputs[place]
            if output.name == nil || isToken(output: place) { continue }
            var after = 0
            for line in done where isDefined(place, after: call.returns[line]) { after += 1 }
            let isOptional = output.optional || output.condition != nil
            if isValue && output.definedOn.isEmpty { fields.add(place, in: call, isOptional: isOptional) }
            if after > 0 { fields.add(place, in: call, isOptional: after < done.count || isOptional) }
            var parts = 0
            for code in goingOn where isPart(output, code) { parts += 1 }
            if parts > 0 { partFields.add(place, in: call, isOptional: parts < goingOn.count) }
            keepsFirst = keepsFirst || output.keepFirst
            if after > 0 || isValue || parts > 0, writer.isCarried(output.type, output.slot) { carriesBuffers = true }
        }
    }

    private func planLaying() {
        laysArguments = hasArguments
        for place in arguments where call.parameters[place].optional || writer.isCarried(call.parameters[place].type, call.parameters[place].slot) {
            laysArguments = false
        }
        laysOutput = !hasCode && firstDone == 0 && layThemselves(fields)
        laysPart = partIsOutput ? laysOutput : layThemselves(partFields)
    }

    private func layThemselves(_ fields: [Field]) -> Bool {
        for field in fields {
            let output = call.outputs[field.first]
            if field.isOptional || output.isStatusRegister || writer.isCarried(output.type, output.slot) { return false }
        }
        return !fields.isEmpty
    }

    private func isToken(output: Int) -> Bool {
        for token in tokens where token.output == output { return true }
        return false
    }

    private func isPart(_ output: Output, _ code: CodeID) -> Bool {
        if output.definedOn.contains(code) || output.keepFirst { return true }
        if case .valid = output.role { return call.continuation!.hasParts && output.definedOn.isEmpty }
        return false
    }

    /// Whether an output is there after an answer that this line describes.
    func isDefined(_ output: Int, after line: Return) -> Bool {
        let codes = call.outputs[output].definedOn
        if codes.isEmpty { return line.category == .success || line.category == .partial }
        return codes.contains(line.code)
    }
}

extension SwiftCallPlan {
    var hasArguments: Bool { !arguments.isEmpty || !tokens.isEmpty }
    var hasToken: Bool { !tokens.isEmpty || hasBufferToken }
    var hasOutput: Bool { hasCode || !fields.isEmpty }
    var hasPart: Bool { !partFields.isEmpty }
    /// A part has just what the output has.
    var partIsOutput: Bool {
        !hasCode && partFields.count == fields.count && zip(partFields, fields).allSatisfy {
            $0.first == $1.first && $0.others == $1.others && !$0.isOptional && !$1.isOptional
        }
    }
    /// Structures can be wrong: in registers, or in memory that a method takes care of.
    var failsOnBuffers: Bool { carriesBuffers || !lent.isEmpty }
    var goesOn: Bool { call.continuation != nil }
    var status: StaticString { isRTAS ? "RTASStatus" : "Status" }
    var frame: StaticString { isRTAS ? "RTASFrame" : "Registers" }
    /// The number of the first code that ends the call well.
    var firstDone: Int128 { done.first.flatMap { writer.model[call.returns[$0].code].values?.lowerBound } ?? 0 }

    /// The memory argument whose valid bytes an output tells, when a sequence hands it out part by part.
    var collected: Int? {
        guard call.continuation?.hasParts == true else { return nil }
        let outs = lent.filter { call.parameters[$0].type.pointer!.direction != .in }
        guard outs.count == 1, case .bytes = call.parameters[outs[0]].type.base, valid(of: outs[0]) != nil else { return nil }
        return outs[0]
    }

    /// A sequence hands out parts that lie in registers or cells alone.
    var handsOutFrames: Bool {
        call.continuation?.hasParts == true && hasPart && !call.parameters.contains { $0.type.pointer.map { $0.direction != .in } ?? false }
    }

    /// What is handed out are just these bytes, and all there is in the end.
    var collectedBytes: Int? {
        guard handsOutFrames, partFields.count == 1, !partFields[0].isOptional, !hasCode else { return nil }
        let place = partFields[0].first
        guard case .bytes = call.outputs[place].type.base, call.outputs[place].type.pointer == nil else { return nil }
        return fields.isEmpty || fields.count == 1 && fields[0].first == place && !fields[0].isOptional ? place : nil
    }

    /// Data come between the calls, and there is no method that could hand them out.
    var isLeftToCaller: Bool { taken.contains { !isLent($0.memory!.parameter) } || call.continuation?.hasParts == true && (collected == nil && !handsOutFrames || call.mustFinish) }

    /// The output that tells how much of an argument's memory is valid.
    func valid(of parameter: Int) -> Int? { call.outputs.firstIndex { $0.role == .valid(of: parameter) } }

    /// The argument that tells how much memory there is.
    func extent(of parameter: Int) -> Int? { call.parameters.firstIndex { $0.role == .extent(of: parameter) } }
}

extension [SwiftCallPlan.Field] {
    /// Adds an output; of several with one name only one is there at a time.
    fileprivate mutating func add(_ place: Int, in call: Call, isOptional: Bool) {
        let name = call.outputs[place].name!.source
        for index in indices where call.outputs[self[index].first].name!.source == name {
            self[index].others.append(place)
            self[index].isOptional = true
            return
        }
        append(.init(first: place, isOptional: isOptional))
    }
}

extension SwiftWriter {
    /// How all arguments of a call are spelt.
    fileprivate func spell(_ parameters: List<Parameter>) -> List<SwiftValue> {
        spell(parameters) { ($0.name, $0.type, $0.slot, $0.address) }
    }

    /// How all outputs of a call are spelt.
    fileprivate func spell(_ outputs: List<Output>) -> List<SwiftValue> {
        spell(outputs) { ($0.name, $0.type, $0.slot, nil) }
    }

    @inline(__always)
    private func spell<Element>(_ elements: List<Element>, _ facts: (Element) -> (Identifier?, TypeUse, Slot, AddressRules?)) -> List<SwiftValue> {
        if elements.isEmpty { return List() }
        let values = arena.allocate(SwiftValue.self, elements.count)
        for place in elements.indices {
            let (name, type, slot, address) = facts(elements[place])
            guard let name else {
                (values + place).initialize(to: SwiftValue())
                continue
            }
            let spelling = names.spelling(name)
            (values + place).initialize(to: SwiftValue(member: spelling.member, label: spelling.label, type: frameType(type, slot, address: address)))
        }
        return List(base: values, count: elements.count)
    }

    /// The type of an argument or output in a frame.
    private func frameType(_ use: TypeUse, _ slot: Slot, address: AddressRules?) -> Text {
        if let pointer = use.pointer, use.descriptor != nil {
            return Text((address ?? pointer.address).kind == .io ? "MemoryArea<BusAddress>" : "MemoryArea<GuestAddress>")
        }
        if let pointer = use.pointer { return Text((address ?? pointer.address).kind == .io ? "BusAddress" : "GuestAddress") }
        if case .registers(let first, let last) = slot, first != last {
            if case .buffer = use.base { return name(use.base) }
            if case .cstring = use.base { return name(use.base) }
            return Text("[UInt8]")
        }
        return name(use.base)
    }

    /// Not a number: bytes or a structure in registers.
    func isCarried(_ type: TypeUse, _ slot: Slot) -> Bool {
        guard type.pointer == nil else { return false }
        if case .registers(let first, let last) = slot, first != last { return true }
        switch type.base {
        case .buffer, .bytes, .cstring: return true
        default: return false
        }
    }
}
