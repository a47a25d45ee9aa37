import PaprSema
import PaprSource

extension SwiftWriter {
    /// `enum Failure`: one case for each code that is an error here, and for what is not the hypervisor's.
    func failure(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public enum Failure: ", plan.isRTAS ? "RTASCallFailure" : "CallFailure" as StaticString, plan.failsOnBuffers ? ", BufferCallFailure {\n" : " {\n" as StaticString)
        out.indented {
            cases(plan)
            decode(plan)
            encode(plan)
        }
        out.line("}" as StaticString)
    }

    private func cases(_ plan: SwiftCallPlan) {
        for failure in plan.failures where !plan.call.returns[failure.line].isCommon {
            let line = plan.call.returns[failure.line]
            doc(line.docs.isEmpty ? model[line.code].docs : line.docs)
            out.indent()
            out.put("case ", CodeMember(failure.name))
            payload(failure, plan)
            out.put("\n" as StaticString)
        }
        let common = plan.failures.filter { plan.call.returns[$0.line].isCommon }
        if !common.isEmpty {
            out.line("/// What any call may answer." as StaticString)
            out.indent()
            for (index, failure) in common.enumerated() { out.put(index == 0 ? "case " : ", " as StaticString, CodeMember(failure.name)) }
            out.put("\n" as StaticString)
        }
        if plan.isRTAS { out.line("/// This firmware has no such function.\n" as StaticString, Spaces(out), "case absent") }
        if plan.failsOnBuffers { out.line("/// A structure can't be written or read, or there is no memory for it.\n" as StaticString, Spaces(out), "case buffer(BufferError)") }
        out.line("/// A code that the spec does not have for this call.\n" as StaticString, Spaces(out), "case undocumented(", plan.status, ")")
    }

    /// What a case carries: outputs that come with the code, the code itself when it is one of many.
    private func payload(_ failure: SwiftCallPlan.FailureCase, _ plan: SwiftCallPlan) {
        guard failure.isLoaded else { return }
        out.put("(" as StaticString)
        if !failure.values.isOne { out.put(plan.status, failure.outputs.isEmpty ? "" : ", " as StaticString) }
        for (index, place) in failure.outputs.enumerated() {
            let output = plan.call.outputs[place]
            out.put(index > 0 ? ", " : "" as StaticString, SwiftWord.payload(output.name!), ": ", frameType(output.type, output.slot, address: nil))
        }
        out.put(")" as StaticString)
    }

    private func decode(_ plan: SwiftCallPlan) {
        out.line("public init(_ code: ", plan.status, ") {")
        out.indented {
            out.line("switch code.rawValue {" as StaticString)
            for failure in plan.failures {
                out.indent()
                out.put("case ", RangePattern(failure.values), ": self = .", CodeMember(failure.name))
                if failure.isLoaded {
                    out.put("(" as StaticString)
                    if !failure.values.isOne { out.put("code", failure.outputs.isEmpty ? "" : ", " as StaticString) }
                    for (index, place) in failure.outputs.enumerated() {
                        let output = plan.call.outputs[place]
                        out.put(index > 0 ? ", " : "" as StaticString, SwiftWord.label(output.name!), ": ", zero(output))
                    }
                    out.put(")" as StaticString)
                }
                out.put("\n" as StaticString)
            }
            out.line("default: self = .undocumented(code)" as StaticString)
            out.line("}" as StaticString)
        }
        out.line("}" as StaticString)
    }

    private func zero(_ output: Output) -> StaticString {
        if case .registers(let first, let last) = output.slot, first != last { return "[]" }
        return ".init(word: 0)"
    }

    private func encode(_ plan: SwiftCallPlan) {
        out.line("public var code: ", plan.status, "? {")
        out.indented {
            out.line("switch self {" as StaticString)
            for failure in plan.failures {
                out.indent()
                out.put("case .", CodeMember(failure.name))
                if !failure.values.isOne {
                    out.put("(let code" as StaticString)
                    for _ in failure.outputs { out.put(", _" as StaticString) }
                    out.put("): code\n" as StaticString)
                } else {
                    out.put(": ", plan.status, "(rawValue: ", failure.values.lowerBound, ")\n")
                }
            }
            if plan.isRTAS || plan.failsOnBuffers {
                out.line("case ", plan.isRTAS ? ".absent" : "" as StaticString, plan.isRTAS && plan.failsOnBuffers ? ", " : "" as StaticString,
                         plan.failsOnBuffers ? ".buffer" : "" as StaticString, ": nil")
            }
            out.line("case .undocumented(let code): code" as StaticString)
            out.line("}" as StaticString)
        }
        out.line("}" as StaticString)
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
