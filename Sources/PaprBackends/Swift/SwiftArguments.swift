import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `struct Arguments`: all that is asked for, and the token.
    func arguments(_ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        if !plan.hasArguments { return }
        var members = SwiftMembers()
        out.line("public struct Arguments: ", plan.laysArguments ? "FrameValues {" : "Sendable, Equatable {")
        out.indented {
            var variables = SwiftVariables(self)
            for place in plan.arguments {
                let parameter = plan.call.parameters[place], value = plan.parameters[place]
                members.claim(parameter.name!, &diagnostics)
                variables.next(parameter.docs, value, parameter.optional)
            }
            variables.end()
            if !plan.tokens.isEmpty { out.line("public var token: Token") }
            argumentsInitializer(plan)
            if plan.laysArguments { laidArguments(plan) }
            for place in plan.lent where plan.call.parameters[place].type.list != nil { pieces(place, plan) }
        }
        out.line("}")
    }

    /// What memory that may be a list holds: the other side of the method's argument.
    private func pieces(_ place: Int, _ plan: SwiftCallPlan) {
        let type = plan.call.parameters[place].type, list = type.list!, value = plan.parameters[place]
        let kind: StaticString = type.pointer!.direction == .in ? "Gathered<" : "Scattered<"
        out.line("/// The bytes that `", value.label, "` points to, or the list.")
        out.indent()
        out.put("public func ", value.member, "(in memory: some GuestMemory) throws(BufferError) -> ", kind, names.buffers[list.buffer.index], "> { try .init(at: ", value.member)
        out.put(", length: ", plan.parameters[list.by].member, ".word, in: memory) }\n")
    }

    private func argumentsInitializer(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public init(")
        var isFirst = true
        for place in plan.arguments {
            let value = plan.parameters[place]
            comma(&isFirst)
            out.put(value.member, ": ", value.type)
            if plan.call.parameters[place].optional { out.put("? = nil") }
            if let first = plan.first(of: place) { out.put(" = .init(word: ", SwiftNumber(first), ")") }
        }
        if !plan.tokens.isEmpty {
            comma(&isFirst)
            out.put("token: Token = .first")
        }
        out.put(") ")
        assign(plan.arguments.count + (plan.tokens.isEmpty ? 0 : 1)) { index in
            index < plan.arguments.count ? plan.parameters[plan.arguments[index]].member : Text("token")
        }
    }

    @inline(__always)
    func comma(_ isFirst: inout Bool) {
        if !isFirst { out.put(", ") }
        isFirst = false
    }

    /// The body of an initializer, behind its parentheses: `(self.a, self.b) = (a, b)`; a line each where there are many.
    func assign(_ count: Int, _ member: (Int) -> Text) {
        if count == 1 { return out.put("{ self.", member(0), " = ", member(0), " }\n") }
        out.put(count > 2 ? "{\n" : "{ ")
        if count > 8 {
            for index in 0..<count {
                out.indent()
                out.put("    self.", member(index), " = ", member(index), "\n")
            }
        } else {
            if count > 2 { out.indent() }
            out.put(count > 2 ? "    (self." : "(self.", member(0))
            for index in 1..<count { out.put(", self.", member(index)) }
            out.put(") = (", member(0))
            for index in 1..<count { out.put(", ", member(index)) }
            out.put(count > 2 ? ")\n" : ") }\n")
        }
        if count > 2 { out.line("}") }
    }

    /// Reads and lays down arguments that lie each in a place of its own.
    private func laidArguments(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public init(in r: ", plan.frame, ") { self.init(")
        argumentValues(plan)
        out.put(") }\n")
        out.indent()
        out.put("public func store(in r: inout ", plan.frame, ") { ")
        storeArguments(plan, receiver: "", separator: "; ")
        out.put(" }\n")
    }

    /// `struct Output` or `struct Part`.
    func structure(_ name: StaticString, _ fields: [SwiftCallPlan.Field], laid: Bool, hasCode: Bool, _ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        if fields.isEmpty && !hasCode { return }
        var members = SwiftMembers()
        out.line("public struct ", name, laid ? ": FrameValues {" : ": Sendable, Equatable {" as StaticString)
        out.indented {
            var variables = SwiftVariables(self)
            for field in fields {
                let output = plan.call.outputs[field.first], value = plan.outputs[field.first]
                members.claim(output.name!, &diagnostics)
                variables.next(output.docs, value, field.isOptional)
            }
            variables.end()
            if hasCode {
                out.line("/// Which of the codes that are no failure it was.")
                out.line("public var code: ", plan.status)
                isPartial(plan)
            }
            structureInitializer(fields, hasCode, plan)
            if laid { laidOutputs(fields, plan) }
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
        var isFirst = true
        for field in fields {
            let value = plan.outputs[field.first]
            comma(&isFirst)
            out.put(value.member, ": ", value.type)
            if field.isOptional { out.put("? = nil") }
        }
        if hasCode {
            comma(&isFirst)
            out.put("code: ", plan.status, " = ", plan.status, "(rawValue: ", plan.firstDone, ")")
        }
        out.put(") ")
        assign(fields.count + (hasCode ? 1 : 0)) { index in index < fields.count ? plan.outputs[fields[index].first].member : Text("code") }
    }

    /// Reads and lays down outputs that lie each in a place of its own.
    private func laidOutputs(_ fields: [SwiftCallPlan.Field], _ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan)
        out.indent()
        out.put("public init(in r: ", plan.frame, ") { self.init(")
        var isFirst = true
        for field in fields {
            comma(&isFirst)
            out.put(plan.outputs[field.first].label, ": ")
            frames.place(plan.call.outputs[field.first].slot, isOutput: true)
        }
        out.put(") }\n")
        out.indent()
        out.put("public func store(in r: inout ", plan.frame, ") { ")
        isFirst = true
        for field in fields {
            if !isFirst { out.put("; ") }
            isFirst = false
            frames.place(plan.call.outputs[field.first].slot, isOutput: true)
            out.put(" = ", SwiftReceived(plan.outputs[field.first].member))
        }
        out.put(" }\n")
    }

    func part(_ plan: SwiftCallPlan, _ diagnostics: inout Diagnostics) {
        guard plan.hasPart else { return }
        if plan.partIsOutput {
            out.line("public typealias Part = Output")
        } else {
            structure("Part", plan.partFields, laid: plan.laysPart, hasCode: false, plan, &diagnostics)
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
                out.line("public var ", plan.parameters[token.parameter].member, ": ", name(plan.call.parameters[token.parameter].type.scalar ?? .u64))
            }
            out.indent()
            out.put("public init(")
            for (index, token) in plan.tokens.enumerated() {
                let parameter = plan.call.parameters[token.parameter]
                out.put(index > 0 ? ", " : "", plan.parameters[token.parameter].member, ": ", name(parameter.type.scalar ?? .u64))
            }
            out.put(") ")
            assign(plan.tokens.count) { plan.parameters[plan.tokens[$0].parameter].member }
            out.line("/// Begins a sequence.")
            out.indent()
            out.put("public static let first = Token(")
            for (index, token) in plan.tokens.enumerated() {
                out.put(index > 0 ? ", " : "", plan.parameters[token.parameter].label, ": ", SwiftNumber(token.first))
            }
            out.put(")\n")
        }
    }
}

/// Prints the members of a structure: those of one type that follow each other, and of which there is nothing to say, on one line.
struct SwiftVariables {
    private let writer: SwiftWriter
    private var type = Text.empty
    private var isOptional = false
    private var count = 0

    init(_ writer: SwiftWriter) { self.writer = writer }

    mutating func next(_ docs: Doc, _ value: SwiftValue, _ isOptional: Bool) {
        if count > 0, docs.isEmpty, isOptional == self.isOptional, value.type == type, count < 8 {
            writer.out.put(", ", value.member)
            count += 1
            return
        }
        end()
        writer.doc(docs)
        writer.out.indent()
        writer.out.put("public var ", value.member)
        (type, self.isOptional, count) = (value.type, isOptional, docs.isEmpty ? 1 : 8)
    }

    mutating func end() {
        if count == 0 { return }
        writer.out.put(": ", type, isOptional ? "?\n" : "\n")
        count = 0
    }
}

/// A member where the frame is called `r`.
struct SwiftReceived: Printable {
    private let member: Text

    init(_ member: Text) { self.member = member }

    @inline(__always)
    func print(into buffer: TextBuffer) {
        if member.count == 1, member[0] == UInt8(ascii: "r") { buffer.put("self.") }
        buffer.put(member)
    }
}

extension StaticString {
    static func == (left: StaticString, right: StaticString) -> Bool { Text(left) == Text(right) }
}
