import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// A call: a type with its arguments, outputs, token and failures, and how they travel.
    func call(_ id: CallID, _ diagnostics: inout Diagnostics) {
        let plan = SwiftCallPlan(id, self)
        plans.append(plan)
        let call = plan.call
        head(call, plan)
        out.line("public enum ", names.calls[id.index], ": ", plan.isRTAS ? "RTASCall" : "Hcall", " {")
        out.indented {
            identity(call, plan)
            if !call.isOpaque {
                ownCodes(call, plan)
                arguments(plan, &diagnostics)
                structure("Output", plan.fields, laid: plan.laysOutput, hasCode: plan.hasCode, plan, &diagnostics)
                part(plan, &diagnostics)
                token(plan)
            }
            failure(plan)
            if plan.carriesBuffers { out.line("public typealias Malformation = BufferError") }
            check(plan)
            flow(plan)
            delay(plan)
            matches(call, plan)
            travel(plan)
            subfunctions(call, &diagnostics)
        }
        out.line("}")
    }

    private func subfunctions(_ call: Call, _ diagnostics: inout Diagnostics) {
        guard case .dispatcher(_, let ids) = call.role else { return }
        for id in ids {
            out.blank()
            self.call(id, &diagnostics)
        }
    }

    private func head(_ call: Call, _ plan: SwiftCallPlan) {
        doc(call.docs)
        if !call.docs.isEmpty { out.line("///") }
        out.indent()
        out.put("/// `")
        out.put(call.name.source, "`")
        if case .hcall(let opcode) = call.kind { out.put(", opcode ", SwiftNumber(opcode)) }
        out.put(".")
        for alias in call.aliases { out.put(" Also `", alias, "`.") }
        if call.mustFinish { out.put(" Once begun it must be carried to its end.") }
        if !call.abandonment.isEmpty { out.put(" Once begun it is carried to its end or given up: see `abandon`.") }
        if call.isExclusive { out.put(" Its sequences must not interleave.") }
        if plan.isLeftToCaller { out.put(" Hands out data between its calls: make them one by one, with `once`.") }
        if let why = call.opaque { out.put(" Only its number is known: ", SwiftDocText(text: why), ".") }
        if let lock = call.provenance.lock { out.put(" The caller holds `", SwiftDocText(text: lock), "`.") }
        context(call.provenance.context)
        out.put("\n")
        provenance(call.provenance)
    }

    private func context(_ context: CallContext) {
        guard context.isStated else { return }
        out.put(" Context:")
        if context.process { out.put(" process") }
        if context.atomic { out.put(context.process ? ", atomic" : " atomic") }
        if context.real { out.put(context.process || context.atomic ? ", real mode" : " real mode") }
        out.put(".")
    }

    private func identity(_ call: Call, _ plan: SwiftCallPlan) {
        switch call.kind {
        case .hcall(let opcode): out.line("public static let opcode: UInt64 = ", SwiftNumber(opcode))
        case .rtas: out.line("public static let name: StaticString = \"", SwiftLiteral(call.rtasName(model)), "\"")
        }
        if let cells = call.cells, cells.statusCell != 0 { out.line("public static var statusCell: Int { ", cells.statusCell, " }") }
    }

    /// Codes that the call has for itself and that are no failure: a mock answers with them.
    private func ownCodes(_ call: Call, _ plan: SwiftCallPlan) {
        for line in call.returns where model[line.code].call != nil && !plan.failures.contains(where: { call.returns[$0.line].code == line.code }) {
            guard let values = model[line.code].values, values.isOne else { continue }
            doc(line.docs.isEmpty ? model[line.code].docs : line.docs)
            out.line("public static let ", names.codes[line.code.index], " = ", plan.status, "(rawValue: ", values.lowerBound, ")")
        }
    }

    /// Which of the subfunctions a frame chooses.
    private func matches(_ call: Call, _ plan: SwiftCallPlan) {
        guard case .subfunction = call.role else { return hasCells(call) }
        let selectors = call.parameters.compactMap { parameter -> (Slot, UInt64, UInt64)? in
            if parameter.role == .selector, let fixed = parameter.fixed { return (parameter.slot, .max, fixed.word) }
            return parameter.fixedBits.map { (parameter.slot, $0.mask, $0.bits) }
        }
        guard let (slot, mask, bits) = selectors.first else { return }
        out.indent()
        out.put("public static func matches(_ r: ", plan.frame, ") -> Bool { ")
        SwiftFrames(self, call).load(slot, isOutput: false)
        if mask != .max { out.put(" & ", Hex(mask)) }
        out.put(" == ", Hex(bits))
        if call.isToldByCells(model), let cells = call.cells {
            out.put(" && ")
            fits(cells)
        }
        out.put(" }\n")
    }

    /// Which of the forms of a function a frame is.
    private func hasCells(_ call: Call) {
        guard call.isToldByCells(model), let cells = call.cells else { return }
        out.indent()
        out.put("public static func matches(_ r: RTASFrame) -> Bool { ")
        fits(cells)
        out.put(" }\n")
    }

    private func fits(_ cells: CellUse) {
        count("arguments", cells.requiredArguments, cells.arguments)
        out.put(" && ")
        count("returns", cells.requiredReturns, cells.returns)
    }

    private func count(_ list: StaticString, _ least: Int, _ most: Int) {
        if least == most { out.put("r.", list, ".count == ", least) } else { out.put(least, "...", most, " ~= r.", list, ".count") }
    }
}

extension Call {
    /// Only the number is known.
    var isOpaque: Bool { opaque != nil && parameters.isEmpty && outputs.isEmpty }
}

/// Text inside of a string literal.
struct SwiftLiteral: Printable {
    private let text: Text

    init(_ text: Text) { self.text = text }

    func print(into buffer: TextBuffer) {
        for byte in text.bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                buffer.append(byte: UInt8(ascii: "\\"))
                buffer.append(byte: byte)
            case 0x20..<0x7F: buffer.append(byte: byte)
            default: buffer.put("\\u{", String(byte, radix: 16), "}")
            }
        }
    }
}
