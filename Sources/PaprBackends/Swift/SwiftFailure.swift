import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `enum Failure`: one case for each code that is an error here, and for what is not the hypervisor's.
    func failure(_ plan: SwiftCallPlan) {
        out.indent()
        out.put("public enum Failure: ", plan.isRTAS ? plan.failsOnBuffers ? "RTASCallFailure, BufferCallFailure {\n" : "RTASCallFailure {\n"
            : plan.failsOnBuffers ? "BufferCallFailure {\n" : "CallFailure {\n")
        out.indented {
            cases(plan)
            decode(plan)
            encode(plan)
        }
        out.line("}")
    }

    private func cases(_ plan: SwiftCallPlan) {
        var common = 0
        for failure in plan.failures {
            let line = plan.call.returns[failure.line]
            if line.isCommon {
                common += 1
                continue
            }
            doc(line.docs.isEmpty ? model[line.code].docs : line.docs)
            out.indent()
            out.put("case ", failure.name)
            payload(failure, plan)
            out.put("\n")
        }
        if common > 0 {
            out.line("/// What any call may answer.")
            out.indent()
            var isFirst = true
            for failure in plan.failures where plan.call.returns[failure.line].isCommon {
                out.put(isFirst ? "case " : ", ", failure.name)
                isFirst = false
            }
            out.put("\n")
        }
        out.indent()
        out.put(plan.isRTAS ? plan.failsOnBuffers ? "case absent, buffer(BufferError), undocumented(" : "case absent, undocumented("
            : plan.failsOnBuffers ? "case buffer(BufferError), undocumented(" : "case undocumented(", plan.status, ")\n")
    }

    /// What a case carries: outputs that come with the code, the code itself when it is one of many.
    private func payload(_ failure: SwiftCallPlan.FailureCase, _ plan: SwiftCallPlan) {
        guard failure.isLoaded else { return }
        out.put("(")
        if !failure.values.isOne { out.put(plan.status, failure.outputs.isEmpty ? "" : ", ") }
        for (index, place) in failure.outputs.enumerated() {
            out.put(index > 0 ? ", " : "", SwiftWord.payload(plan.call.outputs[place].name!), ": ", plan.outputs[place].type)
        }
        out.put(")")
    }

    /// What each code says.
    private func decode(_ plan: SwiftCallPlan) {
        var list = CaseList(self, plan)
        out.indent()
        out.put("public init(_ code: ", plan.status, ") { self = switch code.rawValue {")
        for failure in plan.failures {
            list.next()
            out.put("case ", RangePattern(failure.values), ": .", failure.name)
            if !failure.isLoaded { continue }
            out.put("(")
            if !failure.values.isOne { out.put("code", failure.outputs.isEmpty ? "" : ", ") }
            for (index, place) in failure.outputs.enumerated() {
                out.put(index > 0 ? ", " : "", plan.outputs[place].label, ": ", zero(plan.call.outputs[place]))
            }
            out.put(")")
        }
        list.next()
        out.put("default: .undocumented(code)")
        list.end()
    }

    private func zero(_ output: Output) -> StaticString { isCarried(output.type, output.slot) ? "[]" : ".init(word: 0)" }

    /// The code that says each.
    private func encode(_ plan: SwiftCallPlan) {
        var list = CaseList(self, plan)
        out.indent()
        out.put("public var code: ", plan.status, "? { switch self {")
        for failure in plan.failures {
            list.next()
            out.put("case .", failure.name)
            if failure.values.isOne {
                out.put(": ", failure.values.lowerBound)
            } else {
                out.put("(let code")
                for _ in failure.outputs { out.put(", _") }
                out.put("): code")
            }
        }
        if plan.isRTAS || plan.failsOnBuffers {
            list.next()
            out.put(plan.isRTAS ? plan.failsOnBuffers ? "case .absent, .buffer: nil" : "case .absent: nil" : "case .buffer: nil")
        }
        list.next()
        out.put("case .undocumented(let code): code")
        list.end()
    }
}

/// The short cases of a switch: on its line when they are few, otherwise some to a line below it.
private struct CaseList {
    private let out: TextBuffer
    private let isLong: Bool
    private var count = 0

    init(_ writer: SwiftWriter, _ plan: SwiftCallPlan) {
        out = writer.out
        isLong = plan.failures.count > 4
    }

    /// Before each case.
    mutating func next() {
        if isLong, count % 6 == 0 {
            out.put("\n")
            out.indent()
        } else {
            out.put(count > 0 ? "; " : " ")
        }
        count += 1
    }

    func end() {
        if isLong {
            out.put("\n")
            out.indent()
            out.put("} }\n")
        } else {
            out.put(" } }\n")
        }
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
