import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftMethod {
    /// Something that the method asks for.
    enum Asked {
        case value(Int)
        /// A structure or bytes behind an address.
        case memory(Int)
        /// How much room the memory of an argument has; `extent` is the argument that tells it.
        case room(Int, extent: Int?)
    }

    /// What the method asks for, in the order of the spec. Lengths of what is passed, and tokens, are not asked for.
    var asked: [Asked] {
        var asked: [Asked] = []
        for place in plan.arguments where plan.first(of: place) == nil {
            let parameter = call.parameters[place]
            if plan.isLent(place) {
                if parameter.type.pointer!.direction != .out || parameter.type.list != nil { asked.append(.memory(place)) }
                if needsRoom(place), plan.extent(of: place) == nil { asked.append(.room(place, extent: nil)) }
            } else if let of = derivedExtent(place) {
                if plan.isLent(of), needsRoom(of) { asked.append(.room(of, extent: place)) }
            } else {
                asked.append(.value(place))
            }
        }
        return asked
    }

    /// The argument whose length this one is, when the method knows it by itself.
    func derivedExtent(_ place: Int) -> Int? {
        guard case .extent(let of) = call.parameters[place].role, plan.arguments.contains(of) else { return nil }
        return plan.isLent(of) || call.parameters[of].type.pointer == nil ? of : nil
    }

    /// The hypervisor writes as much as there is room for.
    func needsRoom(_ place: Int) -> Bool {
        let type = call.parameters[place].type
        return type.pointer!.direction != .in && type.list == nil && writer.fixedBytes(type) == nil
    }

    func signature(handsOutParts: Bool = false, isWhole: Bool = false) {
        out.indent()
        out.put("public func ", handsOutParts ? names.parts : names.whole, "(")
        var isFirst = true
        for argument in asked {
            if !isFirst { out.put(", ") }
            isFirst = false
            declare(argument)
        }
        if call.isOpaque {
            out.put("frame: ")
            out.put(type, ".Frame")
        }
        if plan.goesOn {
            out.put(isFirst ? "" : ", ", call.mustFinish ? "pause _pause: Pause" : "retry _retry: RetryPolicy")
            if handsOutParts {
                out.put(", part _part: (PartEvent<")
                if plan.collected != nil || plan.collectedBytes != nil { out.put("[UInt8]") } else { out.put(type, ".Part") }
                out.put(">) -> Void")
            }
        }
        out.put(") throws(", type, failure, ")")
        if isWhole { out.put(" -> [UInt8]") } else if !handsOutParts || plan.collected == nil && plan.collectedBytes == nil { resultType() }
        out.put(" {\n")
    }

    func declare(_ argument: Asked) {
        switch argument {
        case .value(let place):
            let parameter = call.parameters[place]
            out.put(plan.parameters[place].member, ": ")
            if case .buffer(let id) = parameter.type.base, parameter.type.pointer == nil {
                out.put("some GuestBuffer<", writer.names.buffers[id.index], ">")
            } else {
                out.put(plan.parameters[place].type, parameter.optional ? "? = nil" : "")
            }
        case .memory(let place):
            out.put(plan.parameters[place].member, ": ")
            memoryType(call.parameters[place].type, isInput: true)
            if call.parameters[place].type.list != nil, call.parameters[place].type.pointer!.direction == .out { out.put(" = .room(4096)") }
        case .room(let place, let extent):
            roomName(place, extent)
            out.put(": Int = ", writer.element(call.parameters[place].type) == nil ? "4096" : "1")
        }
    }

    /// An argument of this method handed on to another form of it.
    func pass(_ argument: Asked) {
        switch argument {
        case .value(let place), .memory(let place):
            out.put(plan.parameters[place].label, ": ", plan.parameters[place].member)
        case .room(let place, let extent):
            roomName(place, extent)
            out.put(": ")
            roomName(place, extent)
        }
    }

    /// `size`, as the spec names the argument that tells it; otherwise `valueRoom`.
    func roomName(_ place: Int, _ extent: Int?) {
        if let extent { return out.put(plan.parameters[extent].member) }
        out.put(SwiftWord.member(snake: call.parameters[place].name!.snake.text.followed(by: Text("_room"))))
    }

    private func resultType() {
        let results = self.results
        if results.isEmpty {
            if plan.hasOutput { out.put(" -> ", type, ".Output") }
            if call.isOpaque { out.put(" -> ", type, ".Output") }
            return
        }
        let isTuple = results.count + (outputMatters ? 1 : 0) > 1
        out.put(" -> ", isTuple ? "(" : "")
        if outputMatters {
            // No two elements may have one label, and the argument's stays.
            let isTaken = results.contains { plan.parameters[$0].label == Text("output") }
            out.put(isTaken ? "" : "output: ", type, ".Output, ")
        }
        for (index, place) in results.enumerated() {
            if index > 0 { out.put(", ") }
            if isTuple { out.put(plan.parameters[place].label, ": ") }
            memoryType(call.parameters[place].type, isInput: false)
        }
        if isTuple { out.put(")") }
    }

    /// The type of what an address points to.
    private func memoryType(_ type: TypeUse, isInput: Bool) {
        let optional: StaticString = type.pointer!.nullable ? "?" : ""
        if isInput, let list = type.list {
            return out.put(type.pointer!.direction == .in ? "Gathered<" : "Scattered<", writer.names.buffers[list.buffer.index], ">", optional)
        }
        if writer.isSeveral(type) { return out.put("[", writer.name(type.base), "]", optional) }
        if case .buffer = type.base, isInput, !type.pointer!.nullable { return out.put("some GuestBuffer<", writer.name(type.base), ">") }
        out.put(writer.name(type.base), optional)
    }
}

extension SwiftWriter {
    /// What an address points to is an array of elements of one size.
    func isSeveral(_ type: TypeUse) -> Bool {
        switch type.extent {
        case .one: return false
        default: return element(type) != nil
        }
    }

    /// How many bytes an element has, of what has elements; `nil`: bytes, text, or a structure whose size varies and which fills the memory.
    func element(_ type: TypeUse) -> Int? {
        switch type.base {
        case .bytes, .cstring: nil
        case .buffer(let id): model[id].wholeSize
        case .scalar(let scalar): scalar.bytes
        case .named(let id): model[id].scalar.bytes
        case .enumeration(let id): model[id].scalar.bytes
        case .bits(let id): model[id].scalar.bytes
        }
    }

    /// How many bytes an address points to, when that does not depend on anything.
    func fixedBytes(_ type: TypeUse) -> Int? {
        switch type.extent {
        case .one: if case .buffer(let id) = type.base { model[id].largestSize } else { element(type) }
        case .fixed(let count): (element(type) ?? 1) * count
        default: nil
        }
    }
}
