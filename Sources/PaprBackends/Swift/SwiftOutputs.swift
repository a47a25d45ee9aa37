import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// The output out of a frame, and into one.
    func outputs(_ plan: SwiftCallPlan) {
        let throwing: StaticString = plan.carriesBuffers ? " throws(BufferError)" : ""
        out.line("public static func output(of code: ", plan.status, ", in r: ", plan.frame, ", to a: Arguments)", throwing, " -> Output {")
        out.indented {
            out.indent()
            out.put("Output(")
            for (index, field) in plan.fields.enumerated() {
                if index > 0 { out.put(", ") }
                out.put(plan.outputs[field.first].label, ": ")
                load(field, plan)
            }
            if plan.hasCode { out.put(plan.fields.isEmpty ? "" : ", ", "code: code") }
            out.put(")\n")
        }
        out.line("}")
        out.line("public static func store(output o: Output, in r: inout ", plan.frame, ")", throwing, " -> ", plan.status, " {")
        out.indented {
            for field in plan.fields { store(field, "o", plan) }
            code(plan)
        }
        out.line("}")
    }

    /// Nothing comes back, and the code that says so is not zero.
    func emptyOutput(_ plan: SwiftCallPlan) {
        out.line("public static func store(output o: Void, in r: inout ", plan.frame, ") -> ", plan.status, " { ", plan.status, "(rawValue: ", plan.firstDone, ") }")
    }

    private func code(_ plan: SwiftCallPlan) {
        if let value = plan.fields.first(where: { plan.call.outputs[$0.first].isStatusRegister }) {
            out.line("return ", plan.status, "(rawValue: Int64(bitPattern: o.", plan.outputs[value.first].member, ".word))")
        } else if plan.hasCode {
            out.line("return o.code")
        } else {
            out.line("return ", plan.status, "(rawValue: ", plan.firstDone, ")")
        }
    }

    /// A field's value; where it lies, and whether it is there, can depend on the code and on a condition.
    private func load(_ field: SwiftCallPlan.Field, _ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan)
        for place in field.all {
            let output = plan.call.outputs[place]
            if field.isOptional {
                condition(place, plan)
                out.put(" ? ")
            }
            frames.value(output.type, output.slot, isOutput: true) { fixedCount(output.type, plan) }
            if field.isOptional { out.put(" : ") }
        }
        if field.isOptional { out.put("nil") }
    }

    private func fixedCount(_ type: TypeUse, _ plan: SwiftCallPlan) {
        switch type.extent {
        case .fixed(let count): out.put(", count: ", count)
        case .counted(let formula):
            out.put(", count: Int(clamping: ")
            SwiftFormula(self, .call(plan.call)).number(formula)
            out.put(")")
        default: break
        }
    }

    private func condition(_ place: Int, _ plan: SwiftCallPlan) {
        let output = plan.call.outputs[place]
        let lines = plan.done.map { plan.call.returns[$0] }
        let defined = lines.filter { plan.isDefined(place, after: $0) }
        let isEverywhere = defined.count == lines.count
        if output.condition != nil && !isEverywhere { out.put("(") }
        if !isEverywhere {
            for (index, line) in defined.enumerated() {
                out.put(index > 0 ? " || " : "", RangePattern(model[line.code].values!), " ~= code.rawValue")
            }
        }
        if let formula = output.condition {
            if !isEverywhere { out.put(") && (") }
            SwiftFormula(self, .call(plan.call)).condition(formula)
            if !isEverywhere { out.put(")") }
        } else if isEverywhere {
            presence(output)
        }
    }

    /// An output that not every platform has.
    private func presence(_ output: Output) {
        if case .cell(let cell) = output.slot { out.put("r.returns.count > ", cell) } else { out.put("true") }
    }

    private func store(_ field: SwiftCallPlan.Field, _ receiver: StaticString, _ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan)
        for place in field.all where !plan.call.outputs[place].isStatusRegister {
            let output = plan.call.outputs[place]
            out.indent()
            if field.isOptional { out.put("if let v = ", receiver, ".", plan.outputs[place].member) }
            if field.isOptional, !field.others.isEmpty {
                out.put(", ")
                condition(place, plan)
            }
            if field.isOptional { out.put(" { ") }
            frames.store(output.type, output.slot, isOutput: true, field: output.name!) {
                if field.isOptional { out.put("v") } else { out.put(receiver, ".", plan.outputs[place].member) }
            }
            out.put(field.isOptional ? " }\n" : "\n")
        }
    }

    /// What an answer leaves that is not the last one.
    func parts(_ plan: SwiftCallPlan) {
        let frames = SwiftFrames(self, plan)
        out.indent()
        let throwing: StaticString = plan.carriesBuffers ? " throws(BufferError)" : ""
        out.put("public static func part(of code: ", plan.status, ", in r: ", plan.frame, ")")
        out.put(throwing, " -> Part? { Part(")
        for (index, field) in plan.partFields.enumerated() {
            let output = plan.call.outputs[field.first]
            out.put(index > 0 ? ", " : "", plan.outputs[field.first].label, ": ")
            frames.value(output.type, output.slot, isOutput: true) { fixedCount(output.type, plan) }
        }
        out.put(") }\n")
        out.line("public static func store(part p: Part, in r: inout ", plan.frame, ")", throwing, " {")
        out.indented { for field in plan.partFields { store(field, "p", plan) } }
        out.line("}")
    }

    /// The first answer that gives a value other than zero counts.
    func kept(_ plan: SwiftCallPlan) {
        let names = plan.partFields.filter { plan.call.outputs[$0.first].keepFirst }.map { plan.outputs[$0.first].member }
        out.line("public static func keep(_ kept: inout Part?, _ part: Part) {")
        out.line("    guard var earlier = kept else { return kept = part }")
        for name in names {
            out.line("    if earlier.", name, ".word == 0 { earlier.", name, " = part.", name, " }")
        }
        out.line("    kept = earlier")
        out.line("}")
        out.line("public static func settle(_ kept: Part, in o: inout Output) {")
        for name in names {
            out.line("    if kept.", name, ".word != 0 { o.", name, " = kept.", name, " }")
        }
        out.line("}")
    }

    /// What failures carry beside their code.
    func failureOutputs(_ plan: SwiftCallPlan) {
        let loaded = plan.failures.filter { !$0.outputs.isEmpty }
        if loaded.isEmpty { return }
        let frames = SwiftFrames(self, plan)
        out.line("public static func failure(_ code: ", plan.status, ", in r: ", plan.frame, ") -> Failure {")
        out.line("    switch code.rawValue {")
        for failure in loaded {
            out.indent()
            out.put("    case ", RangePattern(failure.values), ": .", failure.name, "(", !failure.values.isOne ? "code, " : "")
            for (index, place) in failure.outputs.enumerated() {
                let output = plan.call.outputs[place]
                out.put(index > 0 ? ", " : "", plan.outputs[place].label, ": ")
                frames.value(output.type, output.slot, isOutput: true) { fixedCount(output.type, plan) }
            }
            out.put(")\n")
        }
        out.line("    default: Failure(code)")
        out.line("    }")
        out.line("}")
        storeFailures(loaded, plan, frames)
    }

    private func storeFailures(_ loaded: [SwiftCallPlan.FailureCase], _ plan: SwiftCallPlan, _ frames: SwiftFrames) {
        out.line("public static func store(failure f: Failure, in r: inout ", plan.frame, ") {")
        out.indented {
            for failure in loaded {
                out.indent()
                out.put("if case .", failure.name, "(", !failure.values.isOne ? "_, " : "")
                for index in failure.outputs.indices { out.put(index > 0 ? ", " : "", "let v", index) }
                out.put(") = f { ")
                for (index, place) in failure.outputs.enumerated() {
                    let output = plan.call.outputs[place]
                    if index > 0 { out.put("; ") }
                    frames.store(output.type, output.slot, isOutput: true, field: output.name!) { out.put("v", index) }
                }
                out.put(" }\n")
            }
        }
        out.line("}")
    }
}

extension SwiftCallPlan.Field {
    /// Places in `Call.outputs`, of each output of this name.
    fileprivate var all: [Int] { [first] + others }
}
