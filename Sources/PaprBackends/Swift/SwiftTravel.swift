import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// Arguments, outputs and tokens, to registers or cells and back, as far as they do not lay themselves down.
    func travel(_ plan: SwiftCallPlan) {
        if plan.call.isOpaque { return opaque(plan) }
        if plan.isRTAS { frame(plan) }
        if !plan.laysArguments {
            if plan.hasArguments || plan.hasFixed { storeArguments(plan) }
            if plan.hasArguments { loadArguments(plan) }
        }
        if !plan.laysOutput {
            if plan.hasOutput { outputs(plan) } else if plan.firstDone != 0 { emptyOutput(plan) }
        }
        if plan.hasPart {
            if !plan.laysPart { parts(plan) }
            if plan.keepsFirst { kept(plan) }
        }
        tokens(plan)
        abandonment(plan)
        failureOutputs(plan)
    }

    /// Of a call of which only the number is known, the whole frame goes through.
    private func opaque(_ plan: SwiftCallPlan) {
        out.line("public typealias Arguments = ", plan.frame)
        out.line("public typealias Output = ", plan.frame)
        if plan.isRTAS { out.line("public static func frame(for a: ", plan.frame, ") -> ", plan.frame, " { a }") }
        out.line("public static func store(arguments a: ", plan.frame, ", in r: inout ", plan.frame, ") { r = a }")
        out.line("public static func arguments(in r: ", plan.frame, ") -> ", plan.frame, " { r }")
        out.line("public static func output(of code: ", plan.status, ", in r: ", plan.frame, ", to a: ", plan.frame, ") -> ", plan.frame, " { r }")
        out.line("public static func store(output o: ", plan.frame, ", in r: inout ", plan.frame, ") -> ", plan.status, " { r = o; return ", plan.status, "(rawValue: 0) }")
    }

    private func frame(_ plan: SwiftCallPlan) {
        guard let cells = plan.call.cells else { return }
        let optional = plan.arguments.filter { plan.call.parameters[$0].optional }
        if optional.isEmpty {
            out.line("public static func frame(for a: Arguments) -> ", plan.frame, " { ", plan.frame, "(arguments: ", cells.arguments, ", returns: ", cells.returns, ") }")
            return
        }
        out.line("public static func frame(for a: Arguments) -> ", plan.frame, " {")
        out.indented {
            out.line("var count = ", cells.requiredArguments)
            for place in optional {
                out.line("if a.", plan.parameters[place].member, " != nil { count = ", plan.call.parameters[place].slot.end, " }")
            }
            out.line("return ", plan.frame, "(arguments: count, returns: ", cells.returns, ")")
        }
        out.line("}")
    }

    private func throwing(_ plan: SwiftCallPlan) -> StaticString { plan.carriesBuffers ? " throws(BufferError)" : "" }

    private func storeArguments(_ plan: SwiftCallPlan) {
        out.line("public static func store(arguments a: Arguments, in r: inout ", plan.frame, ")", throwing(plan), " {")
        out.indented {
            out.indent()
            storeArguments(plan, receiver: "a.", separator: Text("\n").followed(by: Text(copying: Array(repeating: UInt8(ascii: " "), count: out.indentation))))
            out.put("\n")
        }
        out.line("}")
    }

    /// A statement for each argument, and for what the spec fixes.
    func storeArguments(_ plan: SwiftCallPlan, receiver: StaticString, separator: some Printable) {
        let frames = SwiftFrames(self, plan)
        var isFirst = true
        func separate() {
            if !isFirst { out.put(separator) }
            isFirst = false
        }
        for place in plan.call.parameters.indices {
            let parameter = plan.call.parameters[place]
            if let fixed = parameter.fixed {
                if fixed.word == 0 { continue }
                separate()
                frames.place(parameter.slot, isOutput: false)
                out.put(" = ", Hex(fixed.word), " as UInt64")
            } else if let name = parameter.name {
                separate()
                if parameter.optional { out.put("if let v = ", receiver, plan.parameters[place].member, " { ") }
                frames.store(parameter.type, parameter.slot, isOutput: false, field: name) {
                    if parameter.optional { out.put("v") } else { argument(place, plan, receiver) }
                    if let bits = parameter.fixedBits { out.put(".word & ~", Hex(bits.mask), " | ", Hex(bits.bits)) }
                }
                if parameter.optional { out.put(" }") }
            }
        }
    }

    private func argument(_ place: Int, _ plan: SwiftCallPlan, _ receiver: StaticString) {
        let member = plan.parameters[place].member
        if !plan.isToken(parameter: place) {
            if receiver.utf8CodeUnitCount == 0 { out.put(SwiftReceived(member)) } else { out.put(receiver, member) }
        } else if plan.tokens.count > 1 {
            out.put(receiver, "token.", member)
        } else {
            out.put(receiver, "token")
        }
    }

    private func loadArguments(_ plan: SwiftCallPlan) {
        out.line("public static func arguments(in r: ", plan.frame, ")", throwing(plan), " -> Arguments {")
        out.indented {
            out.indent()
            out.put("Arguments(")
            argumentValues(plan)
            out.put(")\n")
        }
        out.line("}")
    }

    /// The arguments of the initializer of `Arguments`, out of a frame.
    func argumentValues(_ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan)
        var isFirst = true
        for place in plan.arguments {
            let parameter = plan.call.parameters[place]
            comma(&isFirst)
            out.put(plan.parameters[place].label, ": ")
            if parameter.optional, case .cell(let cell) = parameter.slot { out.put("r.arguments.count > ", cell, " ? ") }
            frames.value(parameter.type, parameter.slot, isOutput: false) { count(parameter.type, plan) }
            if parameter.optional, case .cell = parameter.slot { out.put(" : nil") }
        }
        if !plan.tokens.isEmpty {
            comma(&isFirst)
            out.put("token: ")
            token(plan, frames) { (plan.call.parameters[$0.parameter].slot, false) }
        }
    }

    /// How many of the bytes that registers carry there are.
    private func count(_ type: TypeUse, _ plan: SwiftCallPlan) {
        switch type.extent {
        case .fixed(let count): out.put(", count: ", count)
        case .counted(.parameter(let place, nil)):
            out.put(", count: Int(clamping: ")
            SwiftFrames(self, plan).load(plan.call.parameters[place].slot, isOutput: false)
            out.put(")")
        case .counted(.output(let place, nil)):
            out.put(", count: Int(clamping: ")
            SwiftFrames(self, plan).load(plan.call.outputs[place].slot, isOutput: true)
            out.put(")")
        default: break
        }
    }

    private func token(_ plan: SwiftCallPlan, _ frames: SwiftFrames, _ slot: (Continuation.Token) -> (Slot, Bool)) {
        if plan.tokens.count > 1 { out.put("Token(") }
        for (index, token) in plan.tokens.enumerated() {
            let (place, isOutput) = slot(token)
            if plan.tokens.count > 1 { out.put(index > 0 ? ", " : "", plan.parameters[token.parameter].label, ": ") }
            if case .registers(3, _) = place {
                out.put(plan.tokens.count > 1 ? ".init" : "Token", "(word: UInt64(bitPattern: code.rawValue))")
            } else {
                frames.place(place, isOutput: isOutput)
            }
        }
        if plan.tokens.count > 1 { out.put(")") }
    }

    private func tokens(_ plan: SwiftCallPlan) {
        if plan.hasBufferToken {
            out.line("public static func token(of code: ", plan.status, ", in r: ", plan.frame, ") -> Token? { Token() }")
            out.line("public static func store(token t: Token, with code: ", plan.status, ", in r: inout ", plan.frame, ") -> ", plan.status, " { code }")
            out.line("public static func resume(_ a: inout Arguments, with t: Token) {}")
        }
        fromMemory(plan)
        guard !plan.tokens.isEmpty else { return }
        let frames = SwiftFrames(self, plan)
        out.indent()
        out.put("public static func token(of code: ", plan.status, ", in r: ", plan.frame, ") -> Token? { ")
        token(plan, frames) { (plan.call.outputs[$0.output!].slot, true) }
        out.put(" }\n")
        out.indent()
        out.put("public static func store(token t: Token, with code: ", plan.status, ", in r: inout ", plan.frame, ") -> ")
        out.put(plan.status, " { ")
        storeTokens(plan, frames)
        out.put(" }\n")
        out.line("public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }")
        if !plan.call.continuation!.restartCodes.isEmpty { out.line("public static var firstToken: Token? { .first }") }
    }

    /// The arguments of the call that gives a sequence up.
    private func abandonment(_ plan: SwiftCallPlan) {
        if plan.call.abandonment.isEmpty { return }
        out.line("public static func abandon(_ a: inout Arguments) -> Bool {")
        for setting in plan.call.abandonment {
            let parameter = setting.parameter
            out.indent()
            out.put("    a.")
            if plan.isToken(parameter: parameter) {
                out.put("token", plan.tokens.count > 1 ? "." : "", plan.tokens.count > 1 ? plan.parameters[parameter].member : .empty)
            } else {
                out.put(plan.parameters[parameter].member)
            }
            out.put(" = .init(word: ", SwiftNumber(setting.value), ")\n")
        }
        out.line("    return true")
        out.line("}")
    }

    /// Takes tokens out of memory; an adapter's is not that of a port.
    private func fromMemory(_ plan: SwiftCallPlan) {
        if plan.taken.isEmpty || plan.taken.contains(where: { !plan.isLent($0.memory!.parameter) }) { return }
        out.line("public static func resume(_ a: inout Arguments, from memory: some GuestMemory) {")
        for token in plan.taken {
            let memory = token.memory!
            out.indent()
            out.put("    a.", plan.parameters[token.parameter].member, " = .init(word: memory.number(at: a.", plan.parameters[memory.parameter].member)
            if memory.offset > 0 { out.put(" + ", memory.offset) }
            out.put(", size: ", memory.size!)
            switch memory.byteOrder {
            case .big: break
            case .little: out.put(", order: .little")
            case .native: out.put(", order: .native")
            }
            out.put("))\n")
        }
        out.line("}")
    }

    /// Lays tokens down; what is left is the code, which may be one of them itself.
    private func storeTokens(_ plan: SwiftCallPlan, _ frames: SwiftFrames) {
        var isCode = false
        for token in plan.tokens {
            let output = plan.call.outputs[token.output!]
            if output.isStatusRegister { continue }
            isCode = true
            frames.store(output.type, output.slot, isOutput: true, field: plan.call.parameters[token.parameter].name!) { value(of: token, plan) }
            out.put("; ")
        }
        out.put(isCode ? "return " : "")
        guard let token = plan.tokens.first(where: { plan.call.outputs[$0.output!].isStatusRegister }) else { return out.put("code") }
        out.put(plan.status, "(rawValue: Int64(bitPattern: ")
        value(of: token, plan)
        out.put(".word))")
    }

    private func value(of token: Continuation.Token, _ plan: SwiftCallPlan) {
        out.put("t")
        if plan.tokens.count > 1 { out.put(".", plan.parameters[token.parameter].member) }
    }
}

extension SwiftCallPlan {
    /// A register or cell is passed that nobody is asked for.
    var hasFixed: Bool {
        for place in call.parameters.indices where call.parameters[place].fixed?.word ?? 0 != 0 || call.parameters[place].fixedBits != nil { return true }
        return false
    }
}

extension Slot {
    /// One behind the last cell.
    var end: Int {
        switch self {
        case .registers(_, let last): last + 1
        case .cell(let cell): cell + 1
        case .cellPair(let high, let low): max(high, low) + 1
        }
    }
}
