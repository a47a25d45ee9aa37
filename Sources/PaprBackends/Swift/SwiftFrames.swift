import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Prints how values lie in registers or cells: the frame is `r`, a hcall's status `code`.
struct SwiftFrames {
    private let writer: SwiftWriter
    private let isRTAS: Bool
    private var out: TextBuffer { writer.out }

    init(_ writer: SwiftWriter, _ call: Call) {
        self.writer = writer
        if case .rtas = call.kind { isRTAS = true } else { isRTAS = false }
    }

    /// The word at a place.
    func load(_ slot: Slot, isOutput: Bool) {
        switch slot {
        case .registers(3, _): out.put("UInt64(bitPattern: code.rawValue)")
        case .registers(let first, _): out.put("r.r", first)
        case .cell(let cell): out.put("r[", label(isOutput), ": ", cell, "]")
        case .cellPair(let high, let low): out.put("r[", label(isOutput), ": ", high, ", ", low, "]")
        }
    }

    private func label(_ isOutput: Bool) -> StaticString { isOutput ? "result" : "argument" }

    /// A value read from a place, as an argument of an initializer.
    func value(_ use: TypeUse, _ slot: Slot, isOutput: Bool, count: () -> Void) {
        guard use.pointer == nil, case .registers(let first, let last) = slot, isCarried(use, first, last) else {
            out.put(".init(word: ")
            load(slot, isOutput: isOutput)
            return out.put(")")
        }
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
        if use.pointer == nil, case .registers(let first, let last) = slot, isCarried(use, first, last) {
            out.put("try r.store(")
            value()
            if case .cstring = use.base { out.put(".bytes") }
            out.put(", in: ", first, "...", last, ", field: \"", field.camel, "\")")
            return
        }
        load(slot, isOutput: isOutput)
        out.put(" = ")
        value()
        out.put(".word")
    }

    private func isCarried(_ use: TypeUse, _ first: Int, _ last: Int) -> Bool {
        switch use.base {
        case .buffer, .bytes, .cstring: true
        default: first != last
        }
    }
}
