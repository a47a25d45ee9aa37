import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `enum Failure`: one case for each code that is an error here, and for what is not the hypervisor's.
    func failure(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public enum Failure: ", plan.isRTAS ? "RTASCallFailure" : "CallFailure", plan.failsOnBuffers ? ", BufferCallFailure {\n" : " {\n")
        out.indented {
            cases(plan)
            decode(plan)
            encode(plan)
        }
        out.line("}")
    }

    private func cases(_ plan: SwiftCallPlan) {
        for failure in plan.failures where !plan.call.returns[failure.line].isCommon {
            let line = plan.call.returns[failure.line]
            doc(line.docs.isEmpty ? model[line.code].docs : line.docs)
            out.indent()
            out.put("case ", failure.name)
            payload(failure, plan)
            out.put("\n")
        }
        let common = plan.failures.filter { plan.call.returns[$0.line].isCommon }
        if !common.isEmpty {
            out.line("/// What any call may answer.")
            out.indent()
            for (index, failure) in common.enumerated() { out.put(index == 0 ? "case " : ", ", failure.name) }
            out.put("\n")
        }
        if plan.isRTAS { out.line("/// This firmware has no such function.\n", Spaces(out), "case absent") }
        if plan.failsOnBuffers { out.line("/// A structure can't be written or read, or there is no memory for it.\n", Spaces(out), "case buffer(BufferError)") }
        out.line("/// A code that the spec does not have for this call.\n", Spaces(out), "case undocumented(", plan.status, ")")
    }

    /// What a case carries: outputs that come with the code, the code itself when it is one of many.
    private func payload(_ failure: SwiftCallPlan.FailureCase, _ plan: SwiftCallPlan) {
        guard failure.isLoaded else { return }
        out.put("(")
        if !failure.values.isOne { out.put(plan.status, failure.outputs.isEmpty ? "" : ", ") }
        for (index, place) in failure.outputs.enumerated() {
            let output = plan.call.outputs[place]
            out.put(index > 0 ? ", " : "", SwiftWord.payload(output.name!), ": ", frameType(output.type, output.slot, address: nil))
        }
        out.put(")")
    }

    private func decode(_ plan: SwiftCallPlan) {
        out.line("public init(_ code: ", plan.status, ") {")
        out.indented {
            out.line("switch code.rawValue {")
            for failure in plan.failures {
                out.indent()
                out.put("case ", RangePattern(failure.values), ": self = .", failure.name)
                if failure.isLoaded {
                    out.put("(")
                    if !failure.values.isOne { out.put("code", failure.outputs.isEmpty ? "" : ", ") }
                    for (index, place) in failure.outputs.enumerated() {
                        let output = plan.call.outputs[place]
                        out.put(index > 0 ? ", " : "", SwiftWord.label(output.name!), ": ", zero(output))
                    }
                    out.put(")")
                }
                out.put("\n")
            }
            out.line("default: self = .undocumented(code)")
            out.line("}")
        }
        out.line("}")
    }

    private func zero(_ output: Output) -> StaticString {
        if case .registers(let first, let last) = output.slot, first != last { return "[]" }
        return ".init(word: 0)"
    }

    private func encode(_ plan: SwiftCallPlan) {
        out.line("public var code: ", plan.status, "? {")
        out.indented {
            out.line("switch self {")
            for failure in plan.failures {
                out.indent()
                out.put("case .", failure.name)
                if !failure.values.isOne {
                    out.put("(let code")
                    for _ in failure.outputs { out.put(", _") }
                    out.put("): code\n")
                } else {
                    out.put(": ", plan.status, "(rawValue: ", failure.values.lowerBound, ")\n")
                }
            }
            if plan.isRTAS || plan.failsOnBuffers {
                out.line("case ", plan.isRTAS ? ".absent" : "", plan.isRTAS && plan.failsOnBuffers ? ", " : "",
                         plan.failsOnBuffers ? ".buffer" : "", ": nil")
            }
            out.line("case .undocumented(let code): code")
            out.line("}")
        }
        out.line("}")
    }
}

extension SwiftCallPlan.FailureCase {
    var isLoaded: Bool { !values.isOne || !outputs.isEmpty }
}

/// The white space before a line that follows in the same print.
struct Spaces: Printable {
    private let count: Int
    init(_ buffer: TextBuffer) { count = buffer.indentation }

    func print(into buffer: TextBuffer) { for _ in 0..<count { buffer.append(byte: UInt8(ascii: " ")) } }
}
