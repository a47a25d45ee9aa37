import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// What the spec's constraints say of the arguments.
    func check(_ plan: SwiftCallPlan) {
        let rules = plan.call.requirements.filter { $0.code.flatMap { model[$0].values } != nil }
        let below = plan.isRTAS ? plan.arguments.filter { plan.call.parameters[$0].type.pointer != nil } : []
        if rules.isEmpty && below.isEmpty { return }
        out.line("public static func check(_ a: Arguments) -> Failure? {")
        out.indented {
            for rule in rules {
                if !rule.isImplied { out.line("// ", SwiftDocText(text: rule.text)) }
                out.indent()
                out.put("if !(")
                SwiftFormula(self, .call(plan.call)).condition(rule.formula)
                out.put(") { return ")
                failureValue(rule.code!, plan)
                out.put(" }\n")
            }
            for place in below { cellAddress(place, plan) }
            out.line("return nil")
        }
        out.line("}")
    }

    /// An address that does not fit a cell.
    private func cellAddress(_ place: Int, _ plan: SwiftCallPlan) {
        let parameter = plan.call.parameters[place]
        out.indent()
        out.put("if a.", SwiftWord.member(parameter.name!), ".rawValue >> 32 != 0 { return ")
        if let code = parameter.violationCode { failureValue(code, plan) } else { out.put("Failure(RTASStatus(rawValue: -3))") }
        out.put(" }\n")
    }

    private func failureValue(_ code: CodeID, _ plan: SwiftCallPlan) {
        if let known = plan.failures.first(where: { plan.call.returns[$0.line].code == code && !$0.isLoaded }) {
            out.put(".", known.name)
        } else {
            out.put("Failure(", plan.status, "(rawValue: ", model[code].values!.lowerBound, "))")
        }
    }

    /// What each code asks for; nothing when there is only success.
    func flow(_ plan: SwiftCallPlan) {
        let lines = plan.call.returns.filter { model[$0.code].values != nil }
        let isSimple = lines.allSatisfy { line in
            line.condition == nil && (flow(of: line, plan) == "failed" || (flow(of: line, plan) == "done" && model[line.code].values == 0...0))
        }
        if isSimple && (!plan.done.isEmpty || plan.call.isOpaque) { return }
        out.line("public static func flow(of code: ", plan.status, ", in r: ", plan.frame, ", to a: Arguments) -> Flow {")
        out.indented {
            if plan.call.outputs.contains(where: \.isStatusRegister) && plan.done.isEmpty {
                // r3 is a value where it is not one of the codes.
                out.line("switch code.rawValue {")
                for failure in plan.failures { out.line("case ", RangePattern(failure.values), ": .failed") }
                out.line("default: .done")
            } else {
                out.line("switch code.rawValue {")
                conditional(lines, plan)
                for kind in ["done", "retry", "again", "restart"] as [StaticString] { plain(lines, kind, plan) }
                out.line("default: .failed")
            }
            out.line("}")
        }
        out.line("}")
    }

    private func flow(of line: Return, _ plan: SwiftCallPlan) -> StaticString {
        switch line.flow {
        case .retry: return "retry"
        case .restart: return "restart"
        case .continue: return plan.hasToken ? "again" : "retry"
        case .partial, .never: return "done"
        case .done: return line.category == .error || line.category == .busy || line.category == .longBusy ? "failed" : "done"
        }
    }

    private func conditional(_ lines: [Return], _ plan: SwiftCallPlan) {
        for line in lines {
            guard let condition = line.condition else { continue }
            out.indent()
            out.put("case ", RangePattern(model[line.code].values!), " where ")
            SwiftFormula(self, .call(plan.call)).condition(condition)
            out.put(": .", flow(of: line, plan), "\n")
        }
    }

    private func plain(_ lines: [Return], _ kind: StaticString, _ plan: SwiftCallPlan) {
        var isFirst = true
        for line in lines where line.condition == nil && flow(of: line, plan) == kind {
            if isFirst { out.indent() }
            out.put(isFirst ? "case " : ", ", RangePattern(model[line.code].values!))
            isFirst = false
        }
        if !isFirst { out.put(": .", kind, "\n") }
    }
}
