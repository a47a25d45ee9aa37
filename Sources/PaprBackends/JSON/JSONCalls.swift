import PaprSema
import PaprSource

extension JSONModel {
    func write(_ call: Call, _ id: CallID, to json: inout JSONWriter) {
        let isHcall = if case .hcall = call.kind { true } else { false }
        head(isHcall ? "hcall" : "rtas", call.module, call.name, call.docs, to: &json)
        if case .hcall(let opcode) = call.kind { json.number("opcode", opcode) }
        writeFacts(call, to: &json)
        json.list("parameters", call.parameters, .lines) { json, parameter in json.element(.line) { write(parameter, of: call, to: &$0) } }
        json.list("outputs", call.outputs, .lines) { json, output in json.element(.line) { write(output, of: call, to: &$0) } }
        write(call.requirements, in: .call(call), to: &json)
        json.list("returns", call.returns, .lines) { json, answer in json.element(.line) { write(answer, of: call, to: &$0) } }
        json.list("codes", codes(of: id, call), .lines) { json, code in json.element(.line) { write(code, to: &$0) } }
        if let continuation = call.continuation { write(continuation, of: call, to: &json) }
        json.optional("unknownSubfunction", call.unknownSubfunction.map { reference($0) })
        write(call.provenance, to: &json)
        guard case .dispatcher(_, let subfunctions) = call.role else { return }
        json.array("subfunctions") { json in
            for subfunction in subfunctions { json.element { write(model[subfunction], subfunction, to: &$0) } }
        }
    }

    /// Those that the call defines for itself, on its own lines or on those of its subfunctions; each once.
    private func codes(of id: CallID, _ call: Call) -> [CodeID] {
        var lines = Array(call.returns)
        if case .dispatcher(_, let subfunctions) = call.role { for subfunction in subfunctions { lines += model[subfunction].returns } }
        var seen: Set<CodeID> = []
        return lines.map(\.code).filter { model[$0].call == id && seen.insert($0).inserted }
    }

    private func writeFacts(_ call: Call, to json: inout JSONWriter) {
        switch call.role {
        case .plain: break
        case .dispatcher(let selector, _): json.object("selector", .line) { write(selector, in: .call(call), to: &$0) }
        case .subfunction(let parent, let selector, let value):
            json.field("subfunctionOf", reference(parent))
            json.object("selector", .line) { write(selector, in: .call(model[parent]), to: &$0) }
            json.number("selectorValue", value)
        }
        if let base = call.formOf { json.field("formOf", reference(base)) }
        json.texts("aliases", call.aliases)
        json.spellings(call.spellings)
        json.texts("shares", call.shares)
        json.optional("opaque", call.opaque)
        json.flag("exclusive", call.isExclusive)
        json.flag("mustFinish", call.mustFinish)
        json.list("abandon", call.abandonment) { json, setting in
            json.element(.line) {
                $0.field("parameter", setting.parameter)
                $0.number("value", setting.value)
            }
        }
        json.flag("neverReturns", call.neverReturns)
        if let use = call.registers {
            json.object("registers", .line) { json in
                json.field("arguments", use.arguments)
                json.field("outputs", use.outputs)
                json.field("wrapper", JSONWord.shape(use.shape))
            }
        }
        if let use = call.cells {
            json.object("cells", .line) { json in
                json.field("arguments", use.arguments)
                json.field("requiredArguments", use.requiredArguments)
                json.field("returns", use.returns)
                json.field("requiredReturns", use.requiredReturns)
                json.field("statusCell", use.statusCell)
            }
        }
    }

    private func write(_ parameter: Parameter, of call: Call, to json: inout JSONWriter) {
        if let name = parameter.name { json.names(name) }
        json.texts("docs", parameter.docs.lines)
        write("type", parameter.type, in: .call(call), to: &json)
        write(parameter.slot, to: &json)
        json.field("position", parameter.position)
        json.flag("inOut", parameter.isInOut)
        if let fixed = parameter.fixed { json.number("fixed", fixed) }
        if let address = parameter.address { write("address", address, to: &json) }
        if let fixed = parameter.fixedBits {
            json.object("fixedBits") { json in
                json.field("mask", fixed.mask)
                json.field("bits", fixed.bits)
            }
        }
        json.optional("violationCode", parameter.violationCode.map { reference($0) })
        json.flag("optional", parameter.optional)
        json.optional("unit", parameter.unit)
        switch parameter.role {
        case .plain: break
        case .token: json.field("role", "token")
        case .extent(let place):
            json.field("role", "extent")
            json.field("extentOf", place)
        case .selector: json.field("role", "selector")
        }
        write(parameter.provenance, to: &json)
    }

    private func write(_ output: Output, of call: Call, to json: inout JSONWriter) {
        if let name = output.name { json.names(name) }
        json.texts("docs", output.docs.lines)
        write("type", output.type, in: .call(call), to: &json)
        write(output.slot, to: &json)
        json.texts("definedOn", output.definedOn.map { reference($0) })
        if let condition = output.condition { write("condition", condition, in: .call(call), to: &json) }
        json.flag("keepFirst", output.keepFirst)
        json.flag("optional", output.optional)
        json.optional("unit", output.unit)
        switch output.role {
        case .plain: break
        case .token(let place):
            json.field("role", "token")
            json.field("tokenOf", place)
        case .valid(let place):
            json.field("role", "valid")
            json.field("validOf", place)
        }
        write(output.provenance, to: &json)
    }

    private func write(_ slot: Slot, to json: inout JSONWriter) {
        json.object("slot") { json in
            switch slot {
            case .registers(let first, let last):
                json.field("firstRegister", first)
                json.field("lastRegister", last)
            case .cell(let cell): json.field("cell", cell)
            case .cellPair(let high, let low):
                json.field("highCell", high)
                json.field("lowCell", low)
            }
        }
    }
}

extension JSONModel {
    private func write(_ answer: Return, of call: Call, to json: inout JSONWriter) {
        json.field("code", reference(answer.code))
        json.texts("docs", answer.docs.lines)
        json.field("class", JSONWord.category(answer.category))
        if answer.flow != .done { json.field("flow", JSONWord.flow(answer.flow)) }
        if let condition = answer.condition { write("condition", condition, in: .call(call), to: &json) }
        json.optional("blames", answer.blames)
        json.flag("blamesExplicitly", answer.blamesExplicitly)
        json.optional("errno", answer.errno)
        json.flag("common", answer.isCommon)
        write(answer.provenance, to: &json)
    }

    private func write(_ continuation: Continuation, of call: Call, to json: inout JSONWriter) {
        json.object("continuation") { json in
            json.list("tokens", continuation.tokens, .lines) { json, token in
                json.element(.line) { write(token, of: call, to: &$0) }
            }
            json.flag("hasParts", continuation.hasParts)
            json.texts("retryCodes", continuation.retryCodes.map { reference($0) })
            json.texts("continueCodes", continuation.continueCodes.map { reference($0) })
            json.texts("restartCodes", continuation.restartCodes.map { reference($0) })
        }
    }

    private func write(_ token: Continuation.Token, of call: Call, to json: inout JSONWriter) {
        json.field("parameter", token.parameter)
        json.optional("output", token.output)
        if let memory = token.memory {
            if memory.fields.count == 1, token.staysInMemory, case .buffer(let id) = call.parameters[token.parameter].type.base {
                json.object("field") { write(FieldPath(field: memory.fields[0]), in: .fields(model[id].fields, outer: nil), to: &$0) }
            }
            json.object("memory") { json in
                json.field("parameter", memory.parameter)
                json.texts("path", model.path(to: memory, of: call).map(\.source))
                json.field("offset", memory.offset)
                json.optional("size", memory.size)
                json.field("byteOrder", JSONWord.byteOrder(memory.byteOrder))
            }
        }
        json.number("first", token.first)
    }
}
