import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// What the spec's constraints say of the arguments.
    func check(_ plan: SwiftCallPlan) {
        let rules = plan.call.requirements.filter { $0.code.flatMap { model[$0].values } != nil }
        let below = plan.isRTAS ? plan.arguments.filter { plan.call.parameters[$0].type.pointer != nil } : []
        let described = plan.arguments.filter { plan.call.parameters[$0].type.descriptor != nil }
        if rules.isEmpty && below.isEmpty && described.isEmpty { return }
        out.line("public static func check(_ a: Arguments) -> Failure? {")
        out.indented {
            for place in described { fit(place, plan) }
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

    /// An address or a length that does not fit its descriptor.
    private func fit(_ place: Int, _ plan: SwiftCallPlan) {
        let parameter = plan.call.parameters[place]
        out.indent()
        out.put("if !a.", plan.parameters[place].member, ".fits(")
        fields(of: parameter.type.descriptor!)
        out.put(") { return ")
        if let code = parameter.violationCode { failureValue(code, plan) } else { out.put("Failure(Status(rawValue: -4))") }
        out.put(" }\n")
    }

    /// An address that does not fit a cell.
    private func cellAddress(_ place: Int, _ plan: SwiftCallPlan) {
        let parameter = plan.call.parameters[place]
        out.indent()
        out.put("if a.", plan.parameters[place].member, ".rawValue >> 32 != 0 { return ")
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
        let isConditional = plan.call.returns.contains { $0.condition != nil && model[$0.code].values != nil }
        if !isConditional, flowsAsUsual(plan), !plan.done.isEmpty || plan.call.isOpaque { return }
        out.indent()
        out.put("public static func flow(of code: ", plan.status)
        if isConditional { out.put(", in r: ", plan.frame, ", to a: Arguments") }
        out.put(") -> Flow { switch code.rawValue { ")
        if plan.done.isEmpty, plan.call.hasValueInStatus {
            // r3 is a value where it is not one of the codes.
            for failure in plan.failures { out.put("case ", RangePattern(failure.values), ": .failed; ") }
            out.put("default: .done } }\n")
        } else {
            if isConditional { conditional(plan) }
            for kind in [Flow.done, .retry, .again, .restart] { plain(kind, plan) }
            out.put("default: .failed } }\n")
        }
    }

    /// A code of its own around the long busy ones of all calls says nothing of how long to wait.
    func delay(_ plan: SwiftCallPlan) {
        for line in plan.call.returns where [.continue, .retry, .restart].contains(line.flow) {
            let code = model[line.code]
            guard let values = code.values, !values.isOne, code.delays.isEmpty, values.overlaps(9900...9905) else { continue }
            out.line("public static func delay(after code: ", plan.status, ") -> Duration { ", RangePattern(values), " ~= code.rawValue ? .zero : code.advisedDelay }")
            return
        }
    }

    /// Only zero is well, and nothing goes on.
    private func flowsAsUsual(_ plan: SwiftCallPlan) -> Bool {
        for line in plan.call.returns {
            guard let values = model[line.code].values else { continue }
            switch flow(of: line, plan) {
            case .failed: break
            case .done where values == 0...0: break
            default: return false
            }
        }
        return true
    }

    private enum Flow {
        case done, retry, again, restart, failed

        var name: StaticString {
            switch self {
            case .done: "done"
            case .retry: "retry"
            case .again: "again"
            case .restart: "restart"
            case .failed: "failed"
            }
        }
    }

    private func flow(of line: Return, _ plan: SwiftCallPlan) -> Flow {
        switch line.flow {
        case .retry: .retry
        case .restart: .restart
        case .continue: plan.hasToken ? .again : .retry
        case .partial, .never: .done
        case .done: line.category == .error || line.category == .busy || line.category == .longBusy ? .failed : .done
        }
    }

    private func conditional(_ plan: SwiftCallPlan) {
        for line in plan.call.returns {
            guard let condition = line.condition, let values = model[line.code].values else { continue }
            out.put("case ", RangePattern(values), " where ")
            SwiftFormula(self, .call(plan.call)).condition(condition)
            out.put(": .", flow(of: line, plan).name, "; ")
        }
    }

    private func plain(_ kind: Flow, _ plan: SwiftCallPlan) {
        var isFirst = true
        for line in plan.call.returns where line.condition == nil && flow(of: line, plan) == kind {
            guard let values = model[line.code].values else { continue }
            out.put(isFirst ? "case " : ", ", RangePattern(values))
            isFirst = false
        }
        if !isFirst { out.put(": .", kind.name, "; ") }
    }
}
