import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// Arguments, outputs and tokens, to registers or cells and back.
    func travel(_ plan: SwiftCallPlan) {
        if plan.call.isOpaque { return opaque(plan) }
        if plan.isRTAS { frame(plan) }
        if plan.hasArguments || plan.call.parameters.contains(where: { $0.fixed?.word ?? 0 != 0 || $0.fixedBits != nil }) { storeArguments(plan) }
        if plan.hasArguments { loadArguments(plan) }
        if plan.hasOutput { outputs(plan) } else if plan.firstDone != 0 { emptyOutput(plan) }
        if plan.hasPart { parts(plan) }
        tokens(plan)
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
                let parameter = plan.call.parameters[place]
                out.line("if a.", SwiftWord.member(parameter.name!), " != nil { count = ", parameter.slot.end, " }")
            }
            out.line("return ", plan.frame, "(arguments: count, returns: ", cells.returns, ")")
        }
        out.line("}")
    }

    private func throwing(_ plan: SwiftCallPlan) -> StaticString { plan.carriesBuffers ? " throws(BufferError)" : "" }

    private func storeArguments(_ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan.call)
        out.line("public static func store(arguments a: Arguments, in r: inout ", plan.frame, ")", throwing(plan), " {")
        out.indented {
            for (place, parameter) in plan.call.parameters.enumerated() {
                if let fixed = parameter.fixed {
                    guard fixed.word != 0 else { continue }
                    out.indent()
                    frames.load(parameter.slot, isOutput: false)
                    out.put(" = ", Hex(fixed.word), "\n")
                } else if let name = parameter.name {
                    out.indent()
                    if parameter.optional { out.put("if let v = a.", SwiftWord.member(name), " { ") }
                    frames.store(parameter.type, parameter.slot, isOutput: false, field: name) {
                        if parameter.optional { out.put("v") } else { argument(place, name, plan) }
                    }
                    if let bits = parameter.fixedBits { out.put(" & ~", Hex(bits.mask), " | ", Hex(bits.bits)) }
                    out.put(parameter.optional ? " }\n" : "\n")
                }
            }
        }
        out.line("}")
    }

    private func argument(_ place: Int, _ name: Identifier, _ plan: SwiftCallPlan) {
        guard plan.tokens.contains(where: { $0.parameter == place }) else { return out.put("a.", SwiftWord.member(name)) }
        out.put("a.token")
        if plan.tokens.count > 1 { out.put(".", SwiftWord.member(name)) }
    }

    private func loadArguments(_ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan.call)
        out.line("public static func arguments(in r: ", plan.frame, ")", throwing(plan), " -> Arguments {")
        out.indented {
            out.indent()
            out.put("Arguments(")
            for (index, place) in plan.arguments.enumerated() {
                let parameter = plan.call.parameters[place]
                out.put(index > 0 ? ", " : "", SwiftWord.label(parameter.name!), ": ")
                if parameter.optional, case .cell(let cell) = parameter.slot { out.put("r.arguments.count > ", cell, " ? ") }
                frames.value(parameter.type, parameter.slot, isOutput: false) { count(parameter.type, plan) }
                if parameter.optional, case .cell = parameter.slot { out.put(" : nil") }
            }
            if !plan.tokens.isEmpty {
                out.put(plan.arguments.isEmpty ? "" : ", ", "token: ")
                token(plan, frames) { (plan.call.parameters[$0.parameter].slot, false) }
            }
            out.put(")\n")
        }
        out.line("}")
    }

    /// How many of the bytes that registers carry there are.
    private func count(_ type: TypeUse, _ plan: SwiftCallPlan) {
        switch type.extent {
        case .fixed(let count): out.put(", count: ", count)
        case .counted(.parameter(let place, nil)):
            out.put(", count: Int(clamping: ")
            SwiftFrames(self, plan.call).load(plan.call.parameters[place].slot, isOutput: false)
            out.put(")")
        case .counted(.output(let place, nil)):
            out.put(", count: Int(clamping: ")
            SwiftFrames(self, plan.call).load(plan.call.outputs[place].slot, isOutput: true)
            out.put(")")
        default: break
        }
    }

    private func token(_ plan: SwiftCallPlan, _ frames: SwiftFrames, _ slot: (Continuation.Token) -> (Slot, Bool)) {
        out.put("Token(")
        for (index, token) in plan.tokens.enumerated() {
            let (place, isOutput) = slot(token)
            if plan.tokens.count > 1 { out.put(index > 0 ? ", " : "", SwiftWord.label(plan.call.parameters[token.parameter].name!), ": .init(word: ") } else { out.put("word: ") }
            frames.load(place, isOutput: isOutput)
            if plan.tokens.count > 1 { out.put(")") }
        }
        out.put(")")
    }

    private func tokens(_ plan: SwiftCallPlan) {
        if plan.hasBufferToken {
            out.line("public static func token(in r: ", plan.frame, ") -> Token? { Token() }")
            out.line("public static func store(token t: Token, in r: inout ", plan.frame, ") {}")
            out.line("public static func resume(_ a: inout Arguments, with t: Token) {}")
        }
        guard !plan.tokens.isEmpty else { return }
        let frames = SwiftFrames(self, plan.call)
        out.indent()
        out.put("public static func token(in r: ", plan.frame, ") -> Token? { ")
        token(plan, frames) { (plan.call.outputs[$0.output!].slot, true) }
        out.put(" }\n")
        out.indent()
        out.put("public static func store(token t: Token, in r: inout ", plan.frame, ") { ")
        for (index, token) in plan.tokens.enumerated() {
            if index > 0 { out.put("; ") }
            let name = plan.call.parameters[token.parameter].name!
            frames.store(plan.call.outputs[token.output!].type, plan.call.outputs[token.output!].slot, isOutput: true, field: name) {
                out.put("t")
                if plan.tokens.count > 1 { out.put(".", SwiftWord.member(name)) }
            }
        }
        out.put(" }\n")
        out.line("public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }")
        if !plan.call.continuation!.restartCodes.isEmpty { out.line("public static var firstToken: Token? { .first }") }
    }
}

extension SwiftCallPlan {
    var hasArguments: Bool { !arguments.isEmpty || !tokens.isEmpty }
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
