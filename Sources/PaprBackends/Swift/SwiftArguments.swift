import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// The type of an argument or output in a frame.
    func frameType(_ use: TypeUse, _ slot: Slot, address: AddressRules?) -> Text {
        if let pointer = use.pointer { return Text((address ?? pointer.address).kind == .io ? "BusAddress" : "GuestAddress") }
        if case .registers(let first, let last) = slot, first != last {
            if case .buffer = use.base { return name(use.base) }
            if case .cstring = use.base { return name(use.base) }
            return Text("[UInt8]")
        }
        return name(use.base)
    }

    func frameType(_ parameter: Parameter) -> Text { frameType(parameter.type, parameter.slot, address: parameter.address) }

    /// `struct Arguments`: all that is asked for, and the token.
    func arguments(_ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        if plan.arguments.isEmpty && plan.tokens.isEmpty {
            out.line("public typealias Arguments = Void")
            return
        }
        var members = SwiftMembers()
        out.line("public struct Arguments: Sendable, Equatable {")
        out.indented {
            for place in plan.arguments {
                let parameter = plan.call.parameters[place]
                members.claim(parameter.name!, &diagnostics)
                doc(parameter.docs)
                out.line("public var ", SwiftWord.member(parameter.name!), ": ", frameType(parameter), parameter.optional ? "?" : "")
            }
            if !plan.tokens.isEmpty { out.line("public var token: Token") }
            argumentsInitializer(plan)
        }
        out.line("}")
    }

    private func argumentsInitializer(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public init(")
        for (index, place) in plan.arguments.enumerated() {
            let parameter = plan.call.parameters[place]
            if index > 0 { out.put(", ") }
            out.put(SwiftWord.member(parameter.name!), ": ", frameType(parameter), parameter.optional ? "? = nil" : "")
        }
        if !plan.tokens.isEmpty { out.put(plan.arguments.isEmpty ? "" : ", ", "token: Token = .first") }
        out.put(") {\n")
        out.indented {
            for place in plan.arguments { assign(plan.call.parameters[place].name!) }
            if !plan.tokens.isEmpty { out.line("self.token = token") }
        }
        out.line("}")
    }

    func assign(_ name: Identifier) { out.line("self.", SwiftWord.member(name), " = ", SwiftWord.member(name)) }

    /// `struct Output` or `struct Part`.
    func structure(_ name: StaticString, _ fields: [SwiftCallPlan.Field], _ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        let hasCode = plan.hasCode && name == "Output"
        if fields.isEmpty && !hasCode {
            out.line("public typealias ", name, " = Void")
            return
        }
        var members = SwiftMembers()
        out.line("public struct ", name, ": Sendable, Equatable {")
        out.indented {
            for field in fields {
                let output = plan.call.outputs[field.outputs[0]]
                members.claim(output.name!, &diagnostics)
                doc(output.docs)
                out.line("public var ", SwiftWord.member(output.name!), ": ", frameType(output.type, output.slot, address: nil), field.isOptional ? "?" : "")
            }
            if hasCode {
                out.line("/// Which of the codes that are no failure it was.")
                out.line("public var code: ", plan.status)
                isPartial(plan)
            }
            structureInitializer(fields, hasCode, plan)
        }
        out.line("}")
    }

    /// Whether the code is one of those that say so.
    private func isPartial(_ plan: SwiftCallPlan) {
        let lines = plan.done.map { plan.call.returns[$0] }.filter { $0.flow == .partial || $0.category == .partial }
        if lines.isEmpty { return }
        out.line("/// What came is not all there is, but valid.")
        out.indent()
        out.put("public var isPartial: Bool { ")
        for (index, line) in lines.enumerated() {
            out.put(index > 0 ? " || " : "", RangePattern(model[line.code].values!), " ~= code.rawValue")
        }
        out.put(" }\n")
    }

    private func structureInitializer(_ fields: [SwiftCallPlan.Field], _ hasCode: Bool, _ plan: SwiftCallPlan) {
        out.indent()
        out.put("public init(")
        for (index, field) in fields.enumerated() {
            let output = plan.call.outputs[field.outputs[0]]
            if index > 0 { out.put(", ") }
            out.put(SwiftWord.member(output.name!), ": ", frameType(output.type, output.slot, address: nil), field.isOptional ? "? = nil" : "")
        }
        if hasCode {
            out.put(fields.isEmpty ? "" : ", ", "code: ", plan.status, " = ", plan.status, "(rawValue: ", plan.firstDone, ")")
        }
        out.put(") {\n")
        out.indented {
            for field in fields { assign(plan.call.outputs[field.outputs[0]].name!) }
            if hasCode { out.line("self.code = code") }
        }
        out.line("}")
    }

    func part(_ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        guard plan.hasPart else { return }
        if plan.partIsOutput {
            out.line("public typealias Part = Output")
        } else {
            structure("Part", plan.partFields, plan, &diagnostics)
        }
    }

    /// `struct Token`: a number, or several.
    func token(_ plan: SwiftCallPlan) {
        if plan.hasBufferToken {
            out.line("public typealias Token = TokenInBuffer")
            return
        }
        guard let token = plan.tokens.first else { return }
        let parameter = plan.call.parameters[token.parameter]
        out.line("/// What an answer gives and the next call hands back: `", parameter.name!.camel, "`.")
        if plan.tokens.count == 1 {
            out.line("public struct Token: OpenValue {")
            rawValue(parameter.type.scalar ?? .u64)
            out.line("    /// Begins a sequence.")
            out.line("    public static let first = Token(rawValue: ", SwiftNumber(token.first), ")")
        } else {
            severalTokens(plan)
        }
        out.line("}")
    }

    private func severalTokens(_ plan: SwiftCallPlan) {
        out.line("public struct Token: Sendable, Equatable {")
        out.indented {
            for token in plan.tokens {
                let parameter = plan.call.parameters[token.parameter]
                out.line("public var ", SwiftWord.member(parameter.name!), ": ", name(parameter.type.scalar ?? .u64))
            }
            out.indent()
            out.put("public init(")
            for (index, token) in plan.tokens.enumerated() {
                let parameter = plan.call.parameters[token.parameter]
                out.put(index > 0 ? ", " : "", SwiftWord.member(parameter.name!), ": ", name(parameter.type.scalar ?? .u64))
            }
            out.put(") {\n")
            out.indented { for token in plan.tokens { assign(plan.call.parameters[token.parameter].name!) } }
            out.line("}")
            out.line("/// Begins a sequence.")
            out.indent()
            out.put("public static let first = Token(")
            for (index, token) in plan.tokens.enumerated() {
                out.put(index > 0 ? ", " : "", SwiftWord.label(plan.call.parameters[token.parameter].name!), ": ", SwiftNumber(token.first))
            }
            out.put(")\n")
        }
    }
}

extension SwiftCallPlan {
    /// The number of the first code that ends the call well.
    var firstDone: Int128 { done.first.flatMap { writer.model[call.returns[$0].code].values?.lowerBound } ?? 0 }
}

extension StaticString {
    static func == (left: StaticString, right: StaticString) -> Bool { Text(left) == Text(right) }
}
