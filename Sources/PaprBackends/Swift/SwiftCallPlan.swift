import PaprSema
import PaprSource

/// What a call's binding consists of, decided once before anything is printed.
final class SwiftCallPlan {
    struct Field {
        /// Place in `Call.outputs`, of each output of this name: where it is depends on the code.
        var outputs: [Int]
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
    /// Places of the parameters that are asked for, the token not among them.
    private(set) var arguments: [Int] = []
    /// Tokens in registers or cells.
    private(set) var tokens: [Continuation.Token] = []
    /// The token lies in a buffer.
    private(set) var hasBufferToken = false
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

    init(_ id: CallID, _ writer: SwiftWriter) {
        self.id = id
        self.writer = writer
        call = writer.model[id]
        if case .rtas = call.kind { isRTAS = true } else { isRTAS = false }
        planArguments()
        planReturns()
        planOutputs()
    }

    private func planArguments() {
        tokens = call.continuation?.tokens.filter { $0.output != nil } ?? []
        hasBufferToken = tokens.isEmpty && call.continuation?.tokens.isEmpty == false
        for (place, parameter) in call.parameters.enumerated() {
            if parameter.name == nil || parameter.fixed != nil || tokens.contains(where: { $0.parameter == place }) { continue }
            arguments.append(place)
            if isCarried(parameter.type, parameter.slot) { carriesBuffers = true }
            if let pointer = parameter.type.pointer, (parameter.address ?? pointer.address).kind == .real,
               (parameter.address ?? pointer.address).heldUntil == nil { lent.append(place) }
        }
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

    private func planReturns() {
        for (place, line) in call.returns.enumerated() {
            guard let values = writer.model[line.code].values else { continue }
            switch line.flow {
            case .partial, .never: done.append(place)
            case .done where line.category != .error && line.category != .busy && line.category != .longBusy: done.append(place)
            case .done: addFailure(place, line, values)
            case .retry, .restart, .continue: break
            }
        }
        let codes = Set(done.map { call.returns[$0].code })
        hasCode = codes.count > 1 || codes.contains { writer.model[$0].values!.count > 1 }
    }

    private func addFailure(_ place: Int, _ line: Return, _ values: ClosedRange<Int128>) {
        if failures.contains(where: { $0.values == values }) { return }
        let outputs = call.outputs.indices.filter { call.outputs[$0].name != nil && call.outputs[$0].definedOn.contains(line.code) }
        failures.append(FailureCase(line: place, name: writer.names.codes[line.code.index], values: values, outputs: outputs))
    }

    private func planOutputs() {
        let goingOn = call.continuation?.continueCodes ?? []
        // Where r3 is a value, every answer that is no failure has the outputs.
        let isValue = done.isEmpty && call.outputs.contains(where: \.isStatusRegister)
        for (place, output) in call.outputs.enumerated() where output.name != nil && !isToken(place) {
            let after = done.filter { isDefined(place, after: call.returns[$0]) }
            if isValue && output.definedOn.isEmpty { fields.add(place, in: call, isOptional: output.condition != nil || output.optional) }
            if !after.isEmpty { fields.add(place, in: call, isOptional: after.count < done.count || output.condition != nil || output.optional) }
            let count = goingOn.filter { isPart(output, $0) }.count
            if count > 0 { partFields.add(place, in: call, isOptional: count < goingOn.count) }
            keepsFirst = keepsFirst || output.keepFirst
            if isCarried(output.type, output.slot), !after.isEmpty || isValue { carriesBuffers = true }
        }
    }

    private func isToken(_ place: Int) -> Bool { tokens.contains { $0.output == place } }

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
    var hasToken: Bool { !tokens.isEmpty || hasBufferToken }
    var hasOutput: Bool { hasCode || !fields.isEmpty }
    var hasPart: Bool { !partFields.isEmpty }
    /// A part has just what the output has.
    var partIsOutput: Bool {
        !hasCode && partFields.count == fields.count && zip(partFields, fields).allSatisfy { $0.outputs == $1.outputs && !$0.isOptional && !$1.isOptional }
    }
    /// Structures can be wrong: in registers, or in memory that a method takes care of.
    var failsOnBuffers: Bool { carriesBuffers || !lent.isEmpty }
    var goesOn: Bool { call.continuation != nil }
    var status: StaticString { isRTAS ? "RTASStatus" : "Status" }
    var frame: StaticString { isRTAS ? "RTASFrame" : "Registers" }

    /// The memory argument whose valid bytes an output tells, when a sequence hands it out part by part.
    var collected: Int? {
        guard call.continuation?.hasParts == true else { return nil }
        let outs = lent.filter { call.parameters[$0].type.pointer!.direction != .in }
        guard outs.count == 1, case .bytes = call.parameters[outs[0]].type.base, valid(of: outs[0]) != nil else { return nil }
        return outs[0]
    }

    /// Data come between the calls, and there is no method that could hand them out.
    var isLeftToCaller: Bool { call.continuation?.hasParts == true && (collected == nil || call.mustFinish) }

    /// The output that tells how much of an argument's memory is valid.
    func valid(of parameter: Int) -> Int? { call.outputs.firstIndex { $0.role == .valid(of: parameter) } }

    /// The argument that tells how much memory there is.
    func extent(of parameter: Int) -> Int? { call.parameters.firstIndex { $0.role == .extent(of: parameter) } }
}

extension [SwiftCallPlan.Field] {
    /// Adds an output; of several with one name only one is there at a time.
    fileprivate mutating func add(_ place: Int, in call: Call, isOptional: Bool) {
        guard let there = firstIndex(where: { call.outputs[$0.outputs[0]].name!.source == call.outputs[place].name!.source }) else {
            append(.init(outputs: [place], isOptional: isOptional))
            return
        }
        self[there].outputs.append(place)
        self[there].isOptional = true
    }
}
