import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftMethod {
    /// Encodes what goes there, then lends memory for all of it.
    func lend() {
        out.line("var _scratch = GuestScratch<Base, ", type, failure, ">(self.base)")
        out.line("defer { _scratch.free() }")
        for place in plan.lent {
            let parameter = call.parameters[place]
            if parameter.type.pointer!.direction != .out {
                out.line("let _", parameter.name!.camel, " = try _scratch.encode(\"", parameter.name!.camel, "\", ", SwiftWord.member(parameter.name!), ")")
            }
            if parameter.type.pointer!.direction != .in { room(place, parameter) }
        }
        out.indent()
        out.put("let _arguments = ")
        out.put(type, ".Arguments(")
        argumentList()
        out.put(")\n")
    }

    /// How many bytes an argument's memory has.
    private func room(_ place: Int, _ parameter: Parameter) {
        out.indent()
        out.put("let _", parameter.name!.camel, "Room = _scratch.room(")
        if let bytes = writer.fixedBytes(parameter.type) {
            out.put(bytes)
        } else {
            roomName(place, plan.extent(of: place))
            if let element = writer.element(parameter.type), element > 1 { out.put(" * ", element) }
        }
        if parameter.type.pointer!.direction == .inout { out.put(", _", parameter.name!.camel) }
        out.put(")\n")
    }

    /// The arguments as they travel, from those of the method.
    func values() {
        if call.isOpaque { return out.put("frame") }
        if !plan.hasArguments { return out.put("()") }
        out.put(".init(")
        argumentList()
        out.put(")")
    }

    private func argumentList() {
        for (index, place) in plan.arguments.enumerated() {
            let parameter = call.parameters[place]
            let name = SwiftWord.member(parameter.name!)
            out.put(index > 0 ? ", " : "", SwiftWord.label(parameter.name!), ": ")
            if plan.lent.contains(place) {
                lent(place, parameter)
            } else if let of = derivedExtent(place) {
                extent(place, of: of)
            } else if case .buffer(let id) = parameter.type.base, parameter.type.pointer == nil {
                out.put("try ", type, failure, ".converting { () throws(BufferError) in try ", name, ".read(as: ", writer.names.buffers[id.index], ".self) }")
            } else {
                out.put(name)
            }
        }
    }

    private func extent(_ place: Int, of: Int) {
        let target = call.parameters[of]
        out.put(writer.name(call.parameters[place].type.scalar ?? .u64), "(clamping: ")
        if target.type.pointer == nil {
            out.put(SwiftWord.member(target.name!), ".count")
        } else {
            let isOnlyIn = target.type.pointer!.direction == .in
            out.put("_", target.name!.camel, isOnlyIn ? target.type.pointer!.nullable ? "?.count ?? 0" : ".count" : "Room")
            if let element = writer.element(target.type), element > 1 { out.put(" / ", element) }
        }
        out.put(")")
    }

    private func lent(_ place: Int, _ parameter: Parameter) {
        let pointer = parameter.type.pointer!
        out.put("try _scratch.lend(\"", parameter.name!.camel, "\"")
        if pointer.direction != .out { out.put(", _", parameter.name!.camel) }
        if pointer.direction != .in { out.put(", room: _", parameter.name!.camel, "Room") }
        let rules = parameter.address ?? pointer.address
        if rules.alignment > 1 { out.put(", alignment: ", rules.alignment) }
        if let below = rules.below { out.put(", below: ", Hex(below)) }
        out.put(")")
    }

    /// Reads what came back.
    func giveBack(_ results: [Int]) {
        out.indent()
        out.put("return ")
        let isTuple = results.count + (outputMatters ? 1 : 0) > 1
        if isTuple { out.put("(") }
        if outputMatters { out.put("_output, ") }
        for (index, place) in results.enumerated() {
            let parameter = call.parameters[place]
            if index > 0 { out.put(", ") }
            if parameter.type.pointer!.nullable { out.put("_arguments.", SwiftWord.member(parameter.name!), " == .null ? nil : ") }
            out.put("try ")
            if let valid = plan.valid(of: place), plan.fields.contains(where: { $0.outputs == [valid] && !$0.isOptional }) {
                decode(place, count: "_output.", call.outputs[valid].name!)
            } else {
                decode(place, count: "", nil)
            }
        }
        out.put(isTuple ? ")\n" : "\n")
    }

    /// What an argument's memory holds, as far as it is valid.
    func decode(_ place: Int, count receiver: StaticString, _ valid: Identifier?) {
        let parameter = call.parameters[place]
        if case .bytes = parameter.type.base { out.put("_scratch.bytes(\"") } else { out.put("_scratch.decode(\"") }
        out.put(parameter.name!.camel, "\", at: _arguments.", SwiftWord.member(parameter.name!), ", count: ")
        if let valid {
            out.put(receiver, SwiftWord.member(valid))
            if let element = writer.element(parameter.type), element > 1 { out.put(", each: ", element) }
        } else {
            out.put("_", parameter.name!.camel, "Room")
        }
        out.put(", room: _", parameter.name!.camel, "Room)")
    }
}
