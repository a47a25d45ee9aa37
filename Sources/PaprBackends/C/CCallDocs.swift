import PaprSema
import PaprSource

/// The kernel-doc comment of `papr_x()`.
struct CCallDocs {
    let plan: CCallPlan
    let out: TextBuffer

    private let docs: CDocs

    init(plan: CCallPlan, out: TextBuffer) {
        self.plan = plan
        self.out = out
        var docs = CDocs(context: plan.context, out: out)
        docs.names.reserveCapacity(plan.call.parameters.count + plan.call.outputs.count)
        for place in plan.call.parameters.indices { if let name = plan.call.parameters[place].name { docs.names.append((name.source, name.snake)) } }
        for place in plan.call.outputs.indices { if let name = plan.call.outputs[place].name { docs.names.append((name.source, name.snake)) } }
        self.docs = docs
    }

    func print() {
        out.put("\n/**\n * papr_", plan.snake, "()")
        docs.summary(plan.call.docs, plan.call.name)
        parameters { _ in true }
        if plan.goesOn { out.put(plan.call.mustFinish ? " * @wait: how to wait between calls\n" : " * @retry: how far to go on\n") }
        docs.rest(plan.call.docs)
        remarks()
        context()
        returns()
        out.put(" */\n")
    }

    /// The parameters of the function: those arguments, all outputs, the numbers of cells.
    func parameters(_ isOne: (Int) -> Bool) {
        for place in plan.call.parameters.indices where isOne(place) { parameter(place) }
        if plan.hasStructure { out.put(" * @out: takes what comes back\n") }
        for place in plan.results where !plan.hasStructure || plan.call.outputs[place].type.scalar == nil {
            out.put(" * @", COutputName(plan: plan, output: place), ":")
            let output = plan.call.outputs[place]
            docs.words(output.docs, output.type, output.unit, carried: output.type.scalar == nil ? plan.fixedCarriedSize(output.type, output.slot) : nil, isOutput: true)
        }
        if let cells = plan.call.cells {
            if plan.argumentsVary { out.put(" * @nargs: argument cells to pass, ", cells.requiredArguments, " to ", cells.arguments, "\n") }
            if plan.returnsVary { out.put(" * @nret: cells to come back, ", cells.requiredReturns, " to ", cells.returns, ", the status among them\n") }
        }
    }

    private func parameter(_ place: Int) {
        switch plan.roles[place] {
        case .fixed, .room: return
        case .inOut, .taken: if plan.hidesTokens && isToken(place) { return }
        default: break
        }
        out.put(" * @", plan.names[place]!, ":")
        let parameter = plan.call.parameters[place]
        let carried = if case .carried = plan.roles[place] { plan.fixedCarriedSize(parameter.type, parameter.slot) } else { nil as Int? }
        docs.words(parameter.docs, parameter.type, parameter.unit, carried: carried)
    }

    private func isToken(_ place: Int) -> Bool {
        plan.call.continuation.map { $0.tokens.contains { $0.parameter == place && !$0.staysInMemory } && !$0.hasParts } ?? false
    }

    private func remarks() {
        if let continuation = plan.call.continuation { goingOn(continuation) }
        for parameter in plan.call.parameters {
            guard let until = parameter.address?.heldUntil, let name = parameter.name else { continue }
            out.put(" *\n * The memory of @", CName(name.snake), " belongs to the hypervisor until ", CComment(until.text), ".\n")
        }
        handles()
        if plan.call.isExclusive { out.put(" *\n * Sequences of calls must not interleave: the caller keeps others away.\n") }
        if plan.call.neverReturns { out.put(" *\n * It does not come back.\n") }
    }

    /// What the call opens, and what of its arguments another one has opened.
    private func handles() {
        let model = plan.context.model
        for output in plan.call.outputs {
            guard let handle = model.handle(output.type), handle.opener == plan.id, let name = output.name else { continue }
            out.put(" *\n * What @", CName(name.snake), " names stays open until ", CComment(model[handle.closer].name.source.text), ".\n")
        }
        for parameter in plan.call.parameters where parameter.fixed == nil {
            guard let handle = model.handle(parameter.type), let name = parameter.name else { continue }
            out.put(" *\n * @", CName(name.snake), " comes from ", CComment(model[handle.opener].name.source.text))
            if handle.closer == plan.id { out.put(" and is worth nothing afterwards.\n") } else { out.put(" and is good until ", CComment(model[handle.closer].name.source.text), ".\n") }
        }
    }

    private func goingOn(_ continuation: Continuation) {
        if plan.call.mustFinish {
            out.put(" *\n * Goes on until it is done, without a bound: it must not be left half way.\n")
        } else if plan.canBeAbandoned {
            out.put(" *\n")
            if plan.goesOn { out.put(" * When @retry is used up it gives the sequence up with papr_", plan.snake, "_abandon() and returns the last status.\n") }
            if continuation.hasParts { out.put(" * Who does not take all parts has to call papr_", plan.snake, "_abandon().\n") }
        } else if !plan.goesOn {
            out.put(" *\n")
        } else {
            out.put(" *\n * Gives up when @retry is used up and returns the last status")
            for token in continuation.tokens where !token.staysInMemory { out.put("; @", plan.names[token.parameter]!, " goes on from there") }
            out.put(".\n")
        }
        for token in continuation.tokens {
            let name = plan.names[token.parameter]!
            if token.staysInMemory {
                stays(token, name, continuation)
            } else if !plan.hidesTokens {
                out.put(" * Begin with @", name, " at ", CNumber(token.first), ".\n")
            }
        }
        guard continuation.hasParts else { return }
        out.put(" * Each call brings a part: take it, and call again as long as the status is ")
        let busy = plan.busyCodes
        names(continuation.continueCodes.filter { !busy.contains($0) })
        out.put(".\n")
        if !continuation.restartCodes.isEmpty {
            out.put(" * Upon ")
            names(continuation.restartCodes)
            out.put(" what came so far is void; the next call begins anew.\n")
        }
    }

    /// What a token in memory begins with, unless others inside of it say so, and that it goes back.
    private func stays(_ token: Continuation.Token, _ name: CName, _ continuation: Continuation) {
        if !continuation.isToldInside(token) {
            out.put(" * Begin with ", CNumber(token.first), " in ")
            member(token, name)
            out.put(token.memory!.isNumber || !token.memory!.fields.isEmpty ? ".\n" : ", but for what is fixed.\n")
        }
        if continuation.isInside(token) { return }
        out.put(" * Hand ")
        member(token, name)
        out.put(" back as it came.\n")
    }

    /// `@work_area`, or a member of it.
    private func member(_ token: Continuation.Token, _ name: CName) {
        let path = plan.context.model.path(to: token.memory!, of: plan.call)
        if path.isEmpty { return out.put("@", name) }
        out.put("the member ")
        for (place, field) in path.enumerated() { out.put(place > 0 ? "." : "", field.snake) }
        out.put(" of @", name)
    }

    private func names(_ codes: some Collection<CodeID>) {
        for (place, id) in codes.enumerated() {
            let code = plan.context.codes[id.index]
            out.put(place > 0 ? " or %" : "%", CCodeName(code, code.isRange ? .low : .only))
            if code.isRange { out.put(" to %", CCodeName(code, .high)) }
        }
    }

    private func context() {
        let context = plan.call.provenance.context
        if context.isStated || plan.call.provenance.lock != nil { out.put(" *\n * Context: ") }
        if context.isStated {
            out.put(context.atomic ? "Process or atomic context" : context.process ? "Process context" : "")
            if context.real { out.put(context.atomic || context.process ? ", also with translation off" : "Translation off") }
            out.put(plan.goesOn && !plan.call.mustFinish && context.atomic ? "; sleeps if @retry says so.\n" : plan.goesOn ? "; may sleep.\n" : ".\n")
        }
        if let lock = plan.call.provenance.lock { out.put(context.isStated ? " * " : "", "The caller holds ", CComment(lock), ".\n") }
    }

    private func returns() {
        out.put(" *\n * Return:")
        if let output = plan.call.outputs.first(where: \.isStatusRegister), output.role == .plain, let name = output.name { out.put(" ", CComment(name.source.text), ", or a code:") }
        out.put("\n")
        for index in plan.call.returns.indices where !plan.call.returns[index].isCommon {
            let id = plan.call.returns[index].code, code = plan.context.codes[id.index]
            out.put(" * * %", CCodeName(code, code.isRange ? .low : .only))
            if code.isRange { out.put(" to %", CCodeName(code, .high)) }
            if let condition = plan.call.returns[index].condition {
                out.put(" when ")
                CFormula(leaves: CCallLeaves(plan: plan), out: out).condition(condition)
            }
            if plan.call.returns[index].docs.isEmpty { meaning(plan.context.model.codes[id.index].docs) } else { meaning(plan.call.returns[index].docs) }
        }
        if plan.isRTAS { out.put(" * * %PAPR_RTAS_ABSENT - This firmware has no such function.\n") }
    }

    /// The first paragraph.
    private func meaning(_ lines: Doc) {
        var isFirst = true
        for text in lines.lines {
            if text.isEmpty { break }
            out.put(isFirst ? " - " : " ")
            docs.line(text)
            isFirst = false
        }
        out.put("\n")
    }
}
