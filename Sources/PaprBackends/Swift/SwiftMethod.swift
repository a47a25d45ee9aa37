import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Prints the method that makes a call: memory is lent and given back, lengths are those of what is passed, and the call is carried on.
///
/// Names of its own begin with an underscore, so no argument of a spec can be in their way: `_value` is the memory of `value`.
struct SwiftMethod {
    let plan: SwiftCallPlan
    let type: TypePath
    /// How it is spelt, and how the form is that hands out parts.
    let names: (whole: Text, parts: Text)
    var writer: SwiftWriter { plan.writer }
    var out: TextBuffer { plan.writer.out }
    var call: Call { _read { yield plan.call } }

    /// The call's type, inside of its dispatcher's where it has one.
    struct TypePath: Printable {
        var outer: Text?
        var inner: Text

        func print(into buffer: TextBuffer) {
            if let outer { buffer.put(outer, ".") }
            buffer.put(inner)
        }
    }

    init(_ plan: SwiftCallPlan) {
        self.plan = plan
        let (writer, call, id) = (plan.writer, plan.call, plan.id)
        let module = writer.model.modules[call.module].name
        type = writer.path(id)
        var snake = SwiftNames.shortSnake(call.name, in: module)
        if case .subfunction(let parent, _, _) = call.role {
            let own = SwiftNames.shortSnake(call.name, in: writer.model[parent].name)
            snake = SwiftNames.shortSnake(writer.model[parent].name, in: module).followed(by: Text("_")).followed(by: own)
        }
        let parts = plan.collected == nil && !plan.handsOutFrames ? Text.empty : SwiftWord.member(snake: snake.followed(by: Text("_parts"))).text
        names = (SwiftWord.member(snake: snake).text, parts)
    }

    func print() {
        writer.summary(call.docs)
        if let collected = plan.collected, isBounded {
            parts(collected)
            out.blank()
            whole()
        } else if plan.handsOutFrames, isBounded {
            frameParts()
            if plan.collectedBytes == nil { return }
            out.blank()
            whole()
        } else {
            single()
        }
    }

    /// Goes on within a policy.
    var isBounded: Bool { plan.goesOn && !call.mustFinish }
    /// What it throws.
    var failure: StaticString { isBounded ? ".RetryFailure" : ".Failure" }
    /// Memory that the call has written.
    var results: [Int] { plan.lent.filter { call.parameters[$0].type.pointer!.direction != .in } }

    /// Whether the output says more than how much memory is valid.
    var outputMatters: Bool {
        plan.hasCode || plan.fields.contains { field in
            if case .valid(let of) = call.outputs[field.first].role { !plan.isLent(of) } else { true }
        }
    }

    private func single() {
        signature()
        out.indented {
            if !plan.lent.isEmpty { lend() }
            let results = self.results
            out.indent()
            if !results.isEmpty, plan.hasOutput { out.put("let _output = ") }
            if results.isEmpty, !plan.lent.isEmpty { out.put("return ") }
            make()
            if plan.goesOn { out.put(call.mustFinish ? ", pause: _pause" : ", retry: _retry") }
            out.put(")\n")
            if !results.isEmpty { giveBack(results) }
        }
        out.line("}")
    }

    /// Hands out part after part.
    private func parts(_ collected: Int) {
        out.line("///\n", Spaces(out), "/// Hands out each part as it comes; a restart says that those before are void.")
        signature(handsOutParts: true)
        let valid = plan.valid(of: collected)!
        out.indented {
            lend()
            out.indent()
            out.put("let _output = ")
            make()
            out.put(", retry: _retry) { event throws(", type, ".RetryFailure) in\n")
            out.indented {
                out.indent()
                out.put("_part(try event.map { part throws(", type, ".RetryFailure) in try ")
                decode(collected, count: "part.", valid)
                out.put(" })\n")
            }
            out.line("}")
            out.indent()
            out.put("_part(.part(try ")
            decode(collected, count: "_output.", valid)
            out.put("))\n")
        }
        out.line("}")
    }

    /// Hands out part after part, as registers or cells bring them.
    private func frameParts() {
        out.line("///\n", Spaces(out), "/// Hands out each part as it comes; a restart says that those before are void.")
        signature(handsOutParts: true)
        let bytes = plan.collectedBytes
        out.indented {
            if !plan.lent.isEmpty { lend() }
            out.indent()
            if plan.hasOutput { out.put(bytes == nil ? "return " : "let _output = ") }
            make()
            out.put(", retry: _retry) { event throws(", type, ".RetryFailure) in _part(event")
            if let bytes { out.put(".map { $0.", plan.outputs[bytes].member, " }") }
            out.put(") }\n")
            if let bytes, plan.hasOutput { out.line("_part(.part(_output.", plan.outputs[bytes].member, "))") }
        }
        out.line("}")
    }

    /// Puts all parts together.
    private func whole() {
        writer.summary(call.docs)
        out.line("///\n", Spaces(out), "/// Puts the parts together; begins again when they have become void.")
        signature(isWhole: true)
        out.indented {
            out.line("var _whole: [UInt8] = []")
            out.indent()
            out.put("try ")
            out.put(names.parts, "(")
            for argument in asked {
                pass(argument)
                out.put(", ")
            }
            out.put("retry: _retry) { $0.append(to: &_whole) }\n")
            out.line("return _whole")
        }
        out.line("}")
    }

    /// Makes the call, up to what comes behind its arguments.
    private func make() {
        out.put("try self.base.", plan.goesOn && call.mustFinish ? "finish(" : "call(", type, ".self, ")
        values()
    }
}

extension SwiftWriter {
    /// The type of a call.
    func path(_ id: CallID) -> SwiftMethod.TypePath {
        if case .subfunction(let parent, _, _) = model[id].role { return .init(outer: names.calls[parent.index], inner: names.calls[id.index]) }
        return .init(outer: nil, inner: names.calls[id.index])
    }
}
