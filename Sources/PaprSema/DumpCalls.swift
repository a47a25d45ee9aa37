import PaprSource

extension Dump {
    mutating func call(_ call: Call) {
        line(Dump.kind(call), Dump.names(call.name))
        indented { dump in
            dump.docs(call.docs)
            dump.facts(of: call)
            for parameter in call.parameters { dump.parameter(parameter, of: call) }
            for output in call.outputs { dump.output(output, of: call) }
            for requirement in call.requirements { dump.requirement(requirement, in: .call(call)) }
            for answer in call.returns { dump.answer(answer, of: call) }
            if let continuation = call.continuation { dump.continuation(continuation, of: call) }
            dump.provenance(call.provenance)
            if case .dispatcher(_, let subfunctions) = call.role {
                for subfunction in subfunctions { dump.call(dump.model[subfunction]) }
            }
        }
    }

    private static func kind(_ call: Call) -> String {
        let name = call.name.source.string
        return switch call.kind {
        case .hcall(let opcode): "hcall \(name) = \(number(opcode))"
        case .rtas: "rtas \(name)"
        }
    }

    private mutating func facts(of call: Call) {
        switch call.role {
        case .plain: break
        case .dispatcher(let selector, _): line("selector", path(selector, in: .call(call)))
        case .subfunction(let parent, let selector, let value):
            line("subfunction of", model[parent].name.source.string + ":", path(selector, in: .call(model[parent])), "=", Dump.number(value))
        }
        if let base = call.formOf { line("form of", model[base].name.source.string) }
        if !call.aliases.isEmpty { line("alias", call.aliases.map(\.string).joined(separator: " ")) }
        for spelling in call.spellings { line("spelling \(spelling.dialect):", Dump.quoted(spelling.spelling)) }
        if !call.shares.isEmpty { line("shares", call.shares.map(\.string).joined(separator: " ")) }
        if let why = call.opaque { line("opaque", Dump.quoted(why)) }
        if call.isExclusive { line("exclusive") }
        if call.mustFinish { line("must-finish") }
        if !call.abandonment.isEmpty {
            line("abandon", call.abandonment.map { "\(Dump.name(call.parameters[$0.parameter].name)) = \(Dump.number($0.value))" }.joined(separator: ", "))
        }
        if call.neverReturns { line("never-returns") }
        if let use = call.registers { line("registers", "\(use.arguments) in \(use.outputs) out", Dump.shape(use.shape)) }
        if let use = call.cells {
            line("cells", "\(use.requiredArguments)...\(use.arguments) in", "\(use.requiredReturns)...\(use.returns) out",
                 use.statusCell == 0 ? "" : "status \(use.statusCell)")
        }
        if let code = call.unknownSubfunction { line("unknown subfunction:", codeName(code)) }
    }

    private static func shape(_ shape: RegisterUse.Shape) -> String {
        switch shape {
        case .noReturns: "plpar_hcall_norets"
        case .four: "plpar_hcall"
        case .nine: "plpar_hcall9"
        }
    }

    private static func slot(_ slot: Slot) -> String {
        switch slot {
        case .registers(let first, let last): first == last ? "r\(first)" : "r\(first)...r\(last)"
        case .cell(let cell): "cell \(cell)"
        case .cellPair(let high, let low): "cells \(high),\(low)"
        }
    }

    private mutating func parameter(_ parameter: Parameter, of call: Call) {
        let role =
            switch parameter.role {
            case .plain: ""
            case .token: "token"
            case .extent(let place): "extent of \(Dump.name(call.parameters[place].name))"
            case .selector: "selector"
            }
        let fixedBits = parameter.fixedBits.map { "bits \(Dump.hex($0.bits)) under \(Dump.hex($0.mask))" } ?? ""
        line(parameter.isInOut ? "inout" : "in", Dump.slot(parameter.slot), Dump.name(parameter.name) + ":", type(parameter.type, in: .call(call)),
             parameter.fixed.map { "= \(Dump.number($0))" } ?? "", fixedBits, parameter.optional ? "optional" : "", role,
             Dump.unit(parameter.unit), "position \(parameter.position)", parameter.violationCode.map { "else \(codeName($0))" } ?? "")
        indented { dump in
            dump.docs(parameter.docs)
            dump.provenance(parameter.provenance)
        }
    }

    private mutating func output(_ output: Output, of call: Call) {
        let role =
            switch output.role {
            case .plain: ""
            case .token(let place): "token for \(Dump.name(call.parameters[place].name))"
            case .valid(let place): "valid part of \(Dump.name(call.parameters[place].name))"
            }
        line("out", Dump.slot(output.slot), Dump.name(output.name) + ":", type(output.type, in: .call(call)),
             output.definedOn.isEmpty ? "" : "on " + output.definedOn.map(codeName).joined(separator: ","),
             output.condition.map { "when \(formula($0, in: .call(call)))" } ?? "", output.keepFirst ? "keep-first" : "",
             output.optional ? "optional" : "", role, Dump.unit(output.unit))
        indented { dump in
            dump.docs(output.docs)
            dump.provenance(output.provenance)
        }
    }

    mutating func requirement(_ requirement: Requirement, in scope: Scope) {
        let call: Call? = if case .call(let call) = scope { call } else { nil }
        line(requirement.isImplied ? "implied" : "require", formula(requirement.formula, in: scope),
             requirement.code.map { "else \(codeName($0))" } ?? "",
             requirement.blames.flatMap { place in call.map { "blames \(Dump.name($0.parameters[place].name))" } } ?? "")
        indented { $0.docs(requirement.docs) }
    }

    private mutating func answer(_ answer: Return, of call: Call) {
        line("returns", codeName(answer.code), answer.condition.map { "when \(formula($0, in: .call(call)))" } ?? "",
             answer.flow == .done ? "" : "-> \(answer.flow)", answer.blames.map { "blames \(Dump.name(call.parameters[$0].name))" } ?? "",
             answer.errno.map { "errno \($0)" } ?? "", answer.isCommon ? "common" : "")
        if answer.isCommon { return }
        indented { dump in
            dump.docs(answer.docs)
            if dump.model[answer.code].call != nil { dump.code(dump.model[answer.code]) }
            dump.provenance(answer.provenance)
        }
    }

    private mutating func continuation(_ continuation: Continuation, of call: Call) {
        line("goes on", continuation.hasParts ? "with parts" : "", list("retry", continuation.retryCodes),
             list("continue", continuation.continueCodes), list("restart", continuation.restartCodes))
        indented { dump in
            for token in continuation.tokens {
                let output = token.output.map { Dump.name(call.outputs[$0].name) } ?? dump.memoryToken(token, of: call)
                dump.line("token", Dump.name(call.parameters[token.parameter].name), "<-", output, "first", Dump.number(token.first))
            }
        }
    }

    /// `field head.state`, or the whole buffer; of other memory with the argument in front.
    private func memoryToken(_ token: Continuation.Token, of call: Call) -> String {
        guard let memory = token.memory, !memory.fields.isEmpty else { return "the whole buffer" }
        let path = model.path(to: memory, of: call).map(\.source.string).joined(separator: ".")
        return token.isTaken ? "field \(path) of \(Dump.name(call.parameters[memory.parameter].name))" : "field \(path)"
    }

    private func list(_ word: String, _ codes: List<CodeID>) -> String {
        codes.isEmpty ? "" : word + " on " + codes.map(codeName).joined(separator: ",")
    }
}
