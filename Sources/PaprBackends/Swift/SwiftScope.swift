import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftMethod {
    /// A method that opens, lets the caller work, and closes however that ends: `withInjectionToken { … }`.
    func scopes() {
        for field in plan.fields where !field.isOptional && field.others.isEmpty {
            guard let handle = writer.model.handle(call.outputs[field.first].type), handle.opener == plan.id, results.isEmpty else { continue }
            let closer = SwiftCallPlan(handle.closer, writer)
            // Who closes with more than the handle has to be told the rest.
            if closer.arguments == [handle.parameter], closer.lent.isEmpty, !closer.isLeftToCaller { scope(field.first, handle, closer) }
        }
    }

    private func scope(_ output: Int, _ handle: Handle, _ closer: SwiftCallPlan) {
        guard case .named(let type) = call.outputs[output].type.base else { return }
        let closing = SwiftMethod(closer)
        out.blank()
        out.line("/// Opens with `", names.whole, "`, and closes when `body` is over, however that ends.")
        out.indent()
        out.put("public func ", SwiftWord.member(snake: Text("with_").followed(by: writer.model[type].name.snake.text)), "<_Result, _Work: Error>(")
        declareAsked()
        let isBounded = self.isBounded || closing.isBounded, isCarried = plan.goesOn && call.mustFinish || closer.goesOn && closer.call.mustFinish
        if isBounded { out.put("retry _retry: RetryPolicy, ") }
        if isCarried { out.put("pause _pause: Pause, ") }
        out.put("_ _body: (", writer.names.types[type.index], ") throws(_Work) -> _Result)")
        out.put(" throws(ScopeFailure<", self.type, failure, ", _Work, ", closing.type, closing.failure, ">) -> _Result {\n")
        out.indented {
            out.line("try scoped(")
            out.indented {
                out.indent()
                out.put("open: { () throws(", self.type, failure, ") in try ", names.whole, "(")
                let asked = self.asked
                for (index, argument) in asked.enumerated() {
                    if index > 0 { out.put(", ") }
                    pass(argument)
                }
                going(asked.isEmpty ? "" : ", ")
                out.put(").", plan.outputs[output].member, " },\n")
                out.indent()
                out.put("close: { _handle throws(", closing.type, closing.failure, ") in try ")
                closing.close(handle)
                out.put(" }, _body)\n")
            }
        }
        out.line("}")
    }

    private func declareAsked() {
        for argument in asked {
            declare(argument)
            out.put(", ")
        }
    }

    /// How it is carried on, behind the arguments.
    private func going(_ comma: StaticString) {
        if plan.goesOn { out.put(comma, call.mustFinish ? "pause: _pause" : "retry: _retry") }
    }

    private func close(_ handle: Handle) {
        out.put("self.base.", plan.goesOn && call.mustFinish ? "finish(" : "call(", type, ".self, .init(", plan.parameters[handle.parameter].label, ": _handle)")
        going(", ")
        out.put(")")
    }
}
