import PaprSema
import PaprSource

/// What a call's parameters and outputs become in C, worked out once for all functions of the call.
final class CCallPlan {
    let context: CContext
    let id: CallID
    /// Borrowed, not copied: a call is large.
    var call: Call { _read { yield context.model.calls[id.index] } }
    let isRTAS: Bool
    /// The macro of the opcode, of a subfunction that of its parent.
    let opcode: Name
    /// What each parameter is.
    let roles: [Role]
    /// The name of each in C; of reserved ones nothing.
    let names: [CName?]
    /// The type of each as a number: an address has the width of what carries it.
    let types: [StaticString]
    /// Outputs that have a parameter of their own, each name once.
    let results: [Int]
    /// More than three: they come in a structure.
    let hasStructure: Bool
    /// Parameters that the check looks at.
    let checked: [Bool]
    let hasCheck: Bool
    /// It makes more than one call: none that has nothing but parts to hand out.
    let goesOn: Bool
    /// The codes that define outputs of which nothing else is said.
    let successCodes: [CodeID]

    enum Role {
        /// Not asked for.
        case fixed
        /// A number; its type.
        case number
        /// A number that goes in and comes out.
        case inOut
        /// A number that goes in, and comes out of memory.
        case taken
        /// The address of something.
        case memory
        /// How much there is of what that parameter points to.
        case room(of: Int)
        /// Bytes that registers carry.
        case carried
    }

    init(context: CContext, id: CallID) {
        // A call is large: it is looked at where it is.
        let calls = context.model.calls, at = id.index
        self.context = context
        self.id = id
        if case .rtas = calls[at].kind { isRTAS = true } else { isRTAS = false }
        opcode = if case .subfunction(let parent, _, _) = calls[at].role { context.model.calls[parent.index].name.source } else { calls[at].name.source }
        let tokens = calls[at].continuation?.tokens ?? []
        roles = calls[at].parameters.indices.map { place in CCallPlan.role(calls, at, place, tokens) }
        names = calls[at].parameters.indices.map { calls[at].parameters[$0].name.map { CName($0.snake) } }
        types = calls[at].parameters.indices.map { CCallPlan.type(calls[at].parameters[$0]) }
        var results: [Int] = []
        for place in calls[at].outputs.indices {
            guard let name = calls[at].outputs[place].name, !calls[at].outputs[place].isStatusRegister, CCallPlan.parameter(of: place, calls, at, tokens) == nil else { continue }
            if !results.contains(where: { calls[at].outputs[$0].name?.source == name.source }) { results.append(place) }
        }
        self.results = results
        hasStructure = results.count(where: { calls[at].outputs[$0].type.scalar != nil }) > 3
        var checked = Array(repeating: false, count: calls[at].parameters.count)
        for index in calls[at].requirements.indices { CCallPlan.mark(calls[at].requirements[index].formula, &checked) }
        self.checked = checked
        hasCheck = !calls[at].requirements.isEmpty
        goesOn = calls[at].continuation.map { !CCallPlan.again($0, calls[at].returns).isEmpty || !$0.restartCodes.isEmpty } ?? false
        var successCodes: [CodeID] = []
        for index in calls[at].returns.indices where calls[at].returns[index].category == .success || calls[at].returns[index].category == .partial {
            successCodes.append(calls[at].returns[index].code)
        }
        self.successCodes = successCodes
    }

    /// The codes that define an output.
    func defining(_ output: Output) -> [CodeID] { output.definedOn.isEmpty ? successCodes : Array(output.definedOn) }

    /// The codes with which a call goes on that has nothing to hand out yet.
    var busyCodes: [CodeID] { CCallPlan.busy(call.returns) }

    private static func busy(_ returns: List<Return>) -> [CodeID] {
        returns.filter { $0.flow == .continue && ($0.category == .busy || $0.category == .longBusy) }.map(\.code)
    }

    /// Some of what is handed back comes in memory, and goes back in registers or cells.
    var takesTokens: Bool { call.continuation?.tokens.contains(where: \.isTaken) ?? false }

    /// A sequence may be given up by another call.
    var canBeAbandoned: Bool { call.continuation != nil && !call.abandonment.isEmpty }

    /// No caller sees the tokens: a sequence ends where it has begun.
    var hidesTokens: Bool { (call.mustFinish || canBeAbandoned) && call.continuation?.hasParts == false }

    /// What is handed back is r3 itself.
    var hasTokenInStatus: Bool { call.outputs.contains { $0.isStatusRegister && $0.role != .plain } }

    /// The codes with which it goes on by itself.
    var again: [CodeID] { call.continuation.map { CCallPlan.again($0, call.returns) } ?? [] }

    private static func again(_ continuation: Continuation, _ returns: List<Return>) -> [CodeID] {
        Array(continuation.retryCodes) + (continuation.hasParts ? busy(returns) : Array(continuation.continueCodes) + continuation.restartCodes)
    }

    /// Whether more than one code does.
    func isMore(_ output: Output) -> Bool { defining(output).count > 1 }

    private static func role(_ calls: [Call], _ at: Int, _ place: Int, _ tokens: List<Continuation.Token>) -> Role {
        if calls[at].parameters[place].fixed != nil || calls[at].parameters[place].name == nil { return .fixed }
        if calls[at].parameters[place].type.pointer != nil { return .memory }
        if calls[at].parameters[place].type.scalar == nil { return .carried }
        if tokens.contains(where: { $0.parameter == place && $0.isTaken }) { return .taken }
        if calls[at].parameters[place].isInOut || tokens.contains(where: { $0.parameter == place && $0.output != nil }) { return .inOut }
        if case .extent(let of) = calls[at].parameters[place].role, calls[at].parameters[of].type.pointer != nil { return .room(of: of) }
        return .number
    }

    /// The parameter that an output goes into, when it has none of its own.
    private static func parameter(of output: Int, _ calls: [Call], _ at: Int, _ tokens: List<Continuation.Token>) -> Int? {
        if case .token(let parameter) = calls[at].outputs[output].role { return parameter }
        if let token = tokens.first(where: { token in
            guard let known = token.output else { return false }
            return calls[at].outputs[known].name?.source == calls[at].outputs[output].name?.source
        }) { return token.parameter }
        return calls[at].parameters.indices.first { calls[at].parameters[$0].isInOut && calls[at].parameters[$0].name?.source == calls[at].outputs[output].name?.source }
    }

    func parameter(of output: Int) -> Int? { CCallPlan.parameter(of: output, context.model.calls, id.index, call.continuation?.tokens ?? []) }

    private static func mark(_ formula: Formula, _ checked: inout [Bool]) {
        switch formula {
        case .parameter(let place, _), .parameterWord(let place, _): checked[place] = true
        case .unary(_, let inner), .member(let inner, _): mark(inner, &checked)
        case .binary(_, let left, let right):
            mark(left, &checked)
            mark(right, &checked)
        default: break
        }
    }

    var snake: Name { call.name.snake }

    /// The one call is all there is: nothing to check, nothing to go on with.
    var isPlain: Bool { !hasCheck && !goesOn && !roles.contains(where: \.isMemory) }

    private static func type(_ parameter: Parameter) -> StaticString {
        if parameter.type.pointer != nil {
            if case .cell = parameter.slot { return "__u32" }
            return "__u64"
        }
        return CContext.type(parameter.type.scalar ?? .u64)
    }

    func type(_ place: Int) -> StaticString { types[place] }

    /// How many bytes registers carry, as an expression.
    func carriedSize(_ type: TypeUse, _ slot: Slot, _ out: TextBuffer) {
        if let size = fixedCarriedSize(type, slot) { return out.put(size) }
        if case .counted(let formula) = type.extent { CFormula(leaves: CCallLeaves(plan: self, dereferences: true), out: out).unsigned(formula) }
    }

    /// The same where it does not depend on anything: of a structure whose own size varies all that the registers hold.
    func fixedCarriedSize(_ type: TypeUse, _ slot: Slot) -> Int? {
        switch type.extent {
        case .fixed(let count): return count
        case .counted: return nil
        default: break
        }
        if case .buffer(let id) = type.base, let size = context.model.buffers[id.index].wholeSize { return size }
        if case .registers(let first, let last) = slot { return (last - first + 1) * 8 }
        return 8
    }

    /// Some argument or return cells may be left out.
    var argumentsVary: Bool { call.cells.map { $0.requiredArguments != $0.arguments } ?? false }
    var returnsVary: Bool { call.cells.map { $0.requiredReturns != $0.returns } ?? false }

    /// What is answered when an argument breaks a rule; as an expression.
    func violation(_ place: Int, _ out: TextBuffer) { code(call.parameters[place].violationCode, out) }

    func code(_ id: CodeID?, _ out: TextBuffer) {
        if let id, context.codes[id.index].values != nil {
            out.put(CCodeName(context.codes[id.index], context.codes[id.index].isRange ? .low : .only))
        } else {
            out.put(isRTAS ? "PAPR_RTAS_REFUSED" : "-4 /* H_PARAMETER */")
        }
    }
}

/// The name of an output's parameter: its own, with `_out` behind it when an argument has that name.
struct COutputName: Printable {
    let plan: CCallPlan
    let output: Int

    func print(into out: TextBuffer) {
        let name = plan.call.outputs[output].name!
        if plan.hasStructure || !plan.call.parameters.indices.contains(where: { plan.call.parameters[$0].name?.source == name.source }) {
            out.put(CName(name.snake))
        } else {
            out.put(name.snake, "_out")
        }
    }
}

/// The names in a call's formulas: the parameters of the function, fixed ones as numbers.
struct CCallLeaves: CLeaves {
    let plan: CCallPlan
    /// In-out parameters are pointers.
    var dereferences = false

    func leaf(_ formula: Formula) -> CLeaf {
        if case .output(let place, let bits) = formula {
            if let field = field(bits, plan.call.outputs[place].type) { return CLeaf(bits: field.width) }
            return CLeaf(plan.call.outputs[place].type.scalar ?? .u64)
        }
        guard case .parameter(let place, let bits) = formula else { return CLeaf(.u64) }
        let parameter = plan.call.parameters[place]
        if let fixed = parameter.fixed {
            var leaf = CLeaf(.u64)
            leaf.low = fixed.value
            leaf.high = fixed.value
            return leaf
        }
        if let field = field(bits, parameter.type) { return CLeaf(bits: field.width) }
        if parameter.type.pointer != nil { return CLeaf(plan.isRTAS ? .u32 : .u64) }
        return CLeaf(parameter.type.scalar ?? .u64)
    }

    func print(_ formula: Formula, into out: TextBuffer) {
        if case .parameterWord(let place, let word) = formula {
            out.put("papr_word(")
            name(place, out)
            out.put(", ")
            plan.carriedSize(plan.call.parameters[place].type, plan.call.parameters[place].slot, out)
            out.put(", ", word, ")")
            return
        }
        if case .output(let place, let bits) = formula {
            return part(field(bits, plan.call.outputs[place].type), out) { result(place, out) }
        }
        guard case .parameter(let place, let bits) = formula else { return out.put("0") }
        let parameter = plan.call.parameters[place]
        if let fixed = parameter.fixed { return out.put(CNumber(fixed)) }
        part(field(bits, parameter.type), out) { name(place, out) }
    }

    private func field(_ bits: Int?, _ type: TypeUse) -> BitSet.Field? {
        guard let bits, let set = type.bits else { return nil }
        return plan.context.model.bits[set.index].fields[bits]
    }

    /// All of a number, or bits of it.
    private func part(_ field: BitSet.Field?, _ out: TextBuffer, whole: () -> Void) {
        guard let field else { return whole() }
        out.put("((__u64)(")
        whole()
        out.put(" & ", CNumber(Number(value: Int128(field.mask)), inHex: true), ") >> ", field.shift, ")")
    }

    /// An output where it came back, whether it is stored or not, or handed on by its value.
    private func result(_ place: Int, _ out: TextBuffer) {
        guard dereferences else { return out.put(COutputName(plan: plan, output: place)) }
        let output = plan.call.outputs[place]
        out.put("((", CContext.type(output.type.scalar ?? .u64), ")")
        switch output.slot {
        case .registers(3, _): out.put("rc)")
        case .registers(let first, _): out.put("ret[", first - 4, "])")
        case .cell(let cell): out.put("rets[", cell, "])")
        case .cellPair(let high, let low): out.put("((__u64)rets[", high, "] << 32 | rets[", low, "]))")
        }
    }

    private func name(_ place: Int, _ out: TextBuffer) {
        if dereferences, case .inOut = plan.roles[place] { out.put("*") }
        out.put(plan.names[place]!)
    }
}
