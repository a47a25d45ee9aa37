import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftMethod {
    /// Lends memory for all that needs some, with what goes there in it.
    func lend() {
        out.line("var _memory = GuestScratch(self.base, throwing: ", type, failure, ".self)")
        out.line("defer { _memory.free() }")
        for place in plan.lent {
            let parameter = call.parameters[place], pointer = parameter.type.pointer!
            out.indent()
            out.put("let ", LentName(parameter), " = try _memory.lend(\"", parameter.name!.camel, "\"")
            if pointer.direction != .out || parameter.type.list != nil { out.put(", ", plan.parameters[place].member) }
            if pointer.direction != .in, parameter.type.list == nil { room(place, parameter) }
            let rules = parameter.address ?? pointer.address
            if rules.alignment > 1 { out.put(", alignment: ", rules.alignment) }
            if let below = rules.below { out.put(", below: ", Hex(below)) }
            if let within = rules.within { out.put(", within: ", within) }
            out.put(")\n")
        }
    }

    /// How many bytes an argument's memory has.
    private func room(_ place: Int, _ parameter: Parameter) {
        out.put(", room: ")
        if let bytes = writer.fixedBytes(parameter.type) { return out.put(bytes) }
        roomName(place, plan.extent(of: place))
        if let element = writer.element(parameter.type), element > 1 { out.put(" * ", element) }
    }

    /// The arguments as they travel, from those of the method.
    func values() {
        if call.isOpaque { return out.put("frame") }
        if !plan.hasArguments { return out.put("()") }
        out.put(".init(")
        var isFirst = true
        for place in plan.arguments where plan.first(of: place) == nil {
            writer.comma(&isFirst)
            out.put(plan.parameters[place].label, ": ")
            let parameter = call.parameters[place], member = plan.parameters[place].member
            if plan.isLent(place) {
                if parameter.type.descriptor != nil {
                    out.put(".init(address: ", LentName(parameter), ".address, length: UInt64(", LentName(parameter), parameter.type.pointer!.direction == .in ? ".count))" : ".room))")
                } else {
                    out.put(LentName(parameter), ".address")
                }
            } else if let of = derivedExtent(place) {
                extent(place, of: of)
            } else if case .buffer(let id) = parameter.type.base, parameter.type.pointer == nil {
                out.put("try ", type, failure, ".converting { () throws(BufferError) in try ", member, ".read(as: ", writer.names.buffers[id.index], ".self) }")
            } else {
                out.put(member)
            }
        }
        out.put(")")
    }

    private func extent(_ place: Int, of: Int) {
        let target = call.parameters[of]
        out.put(writer.name(call.parameters[place].type.scalar ?? .u64), "(clamping: ")
        if target.type.pointer == nil {
            out.put(plan.parameters[of].member, ".count")
        } else if target.type.list != nil {
            out.put(LentName(target), ".length")
        } else {
            out.put(LentName(target), target.type.pointer!.direction == .in ? ".count" : ".room")
            if let element = writer.element(target.type), element > 1 { out.put(" / ", element) }
        }
        out.put(")")
    }

    /// Reads what came back.
    func giveBack(_ results: [Int]) {
        out.indent()
        out.put("return try ")
        let isTuple = results.count + (outputMatters ? 1 : 0) > 1
        if isTuple { out.put("(") }
        if outputMatters { out.put("_output, ") }
        for (index, place) in results.enumerated() {
            let parameter = call.parameters[place]
            if index > 0 { out.put(", ") }
            if parameter.type.pointer!.nullable { out.put(LentName(parameter), ".address == .null ? nil : ") }
            if let valid = plan.valid(of: place), plan.fields.contains(where: { $0.first == valid && $0.others.isEmpty && !$0.isOptional }) {
                decode(place, count: "_output.", valid)
            } else {
                decode(place, count: "", nil)
            }
        }
        out.put(isTuple ? ")\n" : "\n")
    }

    /// What an argument's memory holds, as far as it is valid.
    func decode(_ place: Int, count receiver: StaticString, _ valid: Int?) {
        let parameter = call.parameters[place]
        if case .bytes = parameter.type.base { out.put("_memory.bytes(") } else { out.put("_memory.decode(") }
        out.put(LentName(parameter))
        if let valid {
            out.put(", count: ", receiver, plan.outputs[valid].member)
            if let element = writer.element(parameter.type), element > 1 { out.put(", each: ", element) }
        }
        out.put(")")
    }
}

extension SwiftCallPlan {
    func isLent(_ place: Int) -> Bool {
        for lent in lent where lent == place { return true }
        return false
    }
}

/// What a method calls the memory of an argument: `_record`; one that is called as something else of the method gets another underscore.
private struct LentName: Printable {
    private let name: Text

    init(_ parameter: Parameter) { name = parameter.name!.camel.text }

    func print(into buffer: TextBuffer) {
        buffer.put("_", name)
        if name.count <= 6, LentName.taken.contains(where: { Text($0) == name }) { buffer.put("_") }
    }

    private static let taken: [StaticString] = ["memory", "output", "retry", "pause", "part", "whole"]
}
