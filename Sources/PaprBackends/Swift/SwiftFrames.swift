import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Prints how values lie in registers or cells: the frame is `r`, a hcall's status `code`.
struct SwiftFrames {
    private let writer: SwiftWriter
    private let isRTAS: Bool
    private var out: TextBuffer { writer.out }

    init(_ writer: SwiftWriter, _ plan: SwiftCallPlan) {
        self.writer = writer
        isRTAS = plan.isRTAS
    }

    init(_ writer: SwiftWriter, _ call: Call) {
        self.writer = writer
        if case .rtas = call.kind { isRTAS = true } else { isRTAS = false }
    }

    /// The word at a place.
    func load(_ slot: Slot, isOutput: Bool) {
        switch slot {
        case .registers(3, _): out.put("UInt64(bitPattern: code.rawValue)")
        case .registers(let first, _): out.put("r.r", first)
        default:
            out.put("(")
            place(slot, isOutput: isOutput)
            out.put(" as UInt64)")
        }
    }

    /// The value at a place, of the type that is asked for; also to be assigned to.
    func place(_ slot: Slot, isOutput: Bool) {
        switch slot {
        case .registers(let first, _): out.put("r[at: ", first, "]")
        case .cell(let cell): out.put("r[", isOutput ? "result: " : "argument: ", cell, "]")
        case .cellPair(let high, let low):
            out.put("r[", isOutput ? "result: " : "argument: ")
            out.put(high, ", ", low, "]")
        }
    }

    /// A value read from a place, as an argument of an initializer.
    func value(_ use: TypeUse, _ slot: Slot, isOutput: Bool, count: () -> Void) {
        if case .registers(3, _) = slot { return out.put(".init(word: UInt64(bitPattern: code.rawValue))") }
        if use.descriptor != nil { return described(use, slot) }
        guard case .registers(let first, let last) = slot, writer.isCarried(use, slot) else { return place(slot, isOutput: isOutput) }
        if case .buffer(let id) = use.base {
            return out.put("try r.buffer(", writer.names.buffers[id.index], ".self, ", first, "...", last, ")")
        }
        if case .cstring = use.base { out.put("ByteString(") }
        out.put("r.bytes(", first, "...", last)
        count()
        out.put(")")
        if case .cstring = use.base { out.put(")") }
    }

    /// Lays the value that `value` prints down at a place.
    func store(_ use: TypeUse, _ slot: Slot, isOutput: Bool, field: Identifier, value: () -> Void) {
        if case .registers(let first, let last) = slot, writer.isCarried(use, slot) {
            out.put("try r.store(")
            value()
            if case .cstring = use.base { out.put(".bytes") }
            out.put(", in: ", first, "...", last, ", field: \"", field.camel, "\")")
            return
        }
        if use.descriptor != nil { described(use, slot) } else { place(slot, isOutput: isOutput) }
        out.put(" = ")
        value()
    }

    /// Memory of which one register tells.
    private func described(_ use: TypeUse, _ slot: Slot) {
        guard case .registers(let register, _) = slot, let descriptor = use.descriptor else { return }
        out.put("r[", register, ", as: ")
        writer.fields(of: descriptor)
        out.put("]")
    }
}

extension SwiftWriter {
    /// Where a register holds address and length.
    func fields(of descriptor: TypeUse.Descriptor) {
        let bits = model[descriptor.bits], fixed = model.fixedPart(of: descriptor).value
        out.put(".init(address: ", Hex(bits.fields[descriptor.address].mask), ", length: ", Hex(bits.fields[descriptor.length].mask))
        if fixed != 0 { out.put(", fixed: ", Hex(fixed)) }
        out.put(")")
    }
}
