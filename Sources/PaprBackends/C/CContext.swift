import PaprSema
import PaprSource

/// A return code as C needs it, small enough to be looked at often.
struct CCode {
    var name: Name
    /// A call's own, under a name that is not Linux's: gets the prefix.
    var isPrefixed: Bool
    /// First and last value; `nil`: documented, number unknown.
    var values: ClosedRange<Int128>?
    /// Linux's names of both ends of a range, when the spec gives them.
    var ends: (low: Text, high: Text)?
    var category: Code.Class
    var hasDelay: Bool
    var table: CodeTableID?

    var isRange: Bool { values.map { $0.lowerBound != $0.upperBound } ?? false }
}

/// What the generators of one run share.
final class CContext {
    let model: Model
    let codes: [CCode]
    /// Which buffers are elements of arrays.
    let isElement: [Bool]
    /// Which buffers have to be read to know where they end, or whether they are right.
    let isMeasured: [Bool]

    init(_ model: Model) {
        self.model = model
        codes = model.codes.map(CContext.code)
        var isElement = Array(repeating: false, count: model.buffers.count)
        func mark(_ fields: List<Field>) {
            for index in fields.indices {
                switch fields[index].kind {
                case .array(let use): if case .buffer(let id) = use.base { isElement[id.index] = true }
                case .union(_, let arms): for arm in arms { mark(arm.fields) }
                default: break
                }
            }
        }
        for index in model.buffers.indices { mark(model.buffers[index].fields) }
        for call in model.calls.indices {
            for place in model.calls[call].parameters.indices where model.calls[call].parameters[place].type.pointer != nil {
                if let list = model.calls[call].parameters[place].type.list { isElement[list.buffer.index] = true }
                guard case .buffer(let id) = model.calls[call].parameters[place].type.base else { continue }
                if case .one = model.calls[call].parameters[place].type.extent { continue }
                isElement[id.index] = true
            }
        }
        self.isElement = isElement
        isMeasured = CContext.measured(model)
    }

    /// Which buffers have no fixed size, or may be refused although their size is right. Each is looked at once, however often others hold it.
    private static func measured(_ model: Model) -> [Bool] {
        var canBeWrong = [Bool?](repeating: nil, count: model.buffers.count)
        func visit(_ id: BufferID) -> Bool {
            if let known = canBeWrong[id.index] { return known }
            let found = !model[id].requirements.isEmpty || visit(model[id].fields)
            canBeWrong[id.index] = found
            return found
        }
        func visit(_ fields: List<Field>) -> Bool {
            fields.indices.contains { place in
                if fields[place].fixed != nil { return true }
                switch fields[place].kind {
                case .nested(let inner): return visit(inner)
                case .array(let use): if case .buffer(let inner) = use.base { return visit(inner) } else { return false }
                case .union(_, let arms): return arms.contains { !$0.requirements.isEmpty || visit($0.fields) }
                case .scalar, .bytes, .cstring: return false
                }
            }
        }
        return model.buffers.indices.map { model.buffers[$0].wholeSize == nil || visit(BufferID($0)) }
    }

    private static func code(_ code: Code) -> CCode {
        let source = code.name.source.text
        let isLinux = source.hasPrefix("H_") || source.hasPrefix("RTAS_")
        var ends: (Text, Text)?
        if let values = code.values, values.lowerBound != values.upperBound,
           let spelling = code.spellings.first(where: { $0.dialect.text == Text("linux") })?.spelling {
            ends = twoNames(spelling)
        }
        return CCode(name: code.name.source, isPrefixed: code.call != nil && !isLinux, values: code.values, ends: ends, category: code.category,
                     hasDelay: !code.delays.isEmpty, table: code.table)
    }

    /// `A...B`, both names of C.
    private static func twoNames(_ spelling: Text) -> (Text, Text)? {
        guard let dots = (0..<max(spelling.count - 3, 0)).first(where: { spelling[$0..<$0 + 3] == Text("...") }) else { return nil }
        let low = spelling[0..<dots], high = spelling[dots + 3..<spelling.count]
        return low.isIdentifier && high.isIdentifier ? (low, high) : nil
    }

    /// What holds a number outside of memory.
    static func type(_ scalar: Scalar) -> StaticString {
        switch (scalar.width, scalar.signed) {
        case (8, false): "__u8"
        case (16, false): "__u16"
        case (24, false), (32, false): "__u32"
        case (8, true): "__s8"
        case (16, true): "__s16"
        case (24, true), (32, true): "__s32"
        case (_, true): "__s64"
        default: "__u64"
        }
    }

    /// What the brackets count: elements of this size, or bytes.
    func elementSize(_ type: TypeUse) -> Int {
        switch type.base {
        case .buffer(let id): model.buffers[id.index].wholeSize ?? 1
        case .bytes, .cstring: 1
        case .scalar(let scalar): scalar.bytes
        case .named(let id): model.types[id.index].scalar.bytes
        case .enumeration(let id): model.enums[id.index].scalar.bytes
        case .bits(let id): model.bits[id.index].scalar.bytes
        }
    }

    /// The first line of what is said of a type that has a name.
    func docs(of base: BaseType) -> Text? {
        switch base {
        case .named(let id): model.types[id.index].docs.lines.first
        case .enumeration(let id): model.enums[id.index].docs.lines.first
        case .bits(let id): model.bits[id.index].docs.lines.first
        case .buffer(let id): model.buffers[id.index].docs.lines.first
        case .scalar, .bytes, .cstring: nil
        }
    }
}

extension Text {
    func hasPrefix(_ prefix: StaticString) -> Bool {
        count >= prefix.utf8CodeUnitCount && self[0..<prefix.utf8CodeUnitCount] == Text(prefix)
    }

    var isIdentifier: Bool {
        guard count > 0, !(self[0] >= UInt8(ascii: "0") && self[0] <= UInt8(ascii: "9")) else { return false }
        return bytes.allSatisfy {
            ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "_")
        }
    }
}

/// The name of a code's macro; of a range the one for its first or last value.
struct CCodeName: Printable {
    enum End { case only, low, high }
    let code: CCode
    var end = End.only

    init(_ code: CCode, _ end: End = .only) {
        self.code = code
        self.end = end
    }

    func print(into buffer: TextBuffer) {
        if end != .only, let ends = code.ends { return buffer.put(end == .low ? ends.low : ends.high) }
        if code.isPrefixed { buffer.put("PAPR_") }
        buffer.put(code.name)
        switch end {
        case .only: break
        case .low: buffer.put("_FIRST")
        case .high: buffer.put("_LAST")
        }
    }
}

extension CContext {
    /// `rc == H_BUSY || (rc >= … && rc <= …)`; answers whether there was anything to ask for.
    @discardableResult
    func test(_ ids: some Collection<CodeID>, _ out: TextBuffer) -> Bool {
        var isFirst = true
        for id in ids {
            let code = codes[id.index]
            guard code.values != nil else { continue }
            if !isFirst { out.put(" || ") }
            isFirst = false
            if code.isRange {
                // No compiler is asked whether a status is as large as it can be at most.
                if code.values!.upperBound >= Int128(Int64.max) {
                    out.put("(rc >= ", CCodeName(code, .low), ")")
                } else {
                    out.put("(rc >= ", CCodeName(code, .low), " && rc <= ", CCodeName(code, .high), ")")
                }
            } else {
                out.put("rc == ", CCodeName(code))
            }
        }
        return !isFirst
    }

    /// How many milliseconds to wait after one of these codes, as an expression.
    func delay(_ ids: some Collection<CodeID>, _ out: TextBuffer) {
        guard let id = ids.first(where: { codes[$0.index].hasDelay }) else { return out.put("0") }
        if let table = codes[id.index].table {
            out.put("papr_", model.codeTables[table.index].name.snake, "_delay(rc)")
        } else {
            out.put(model.codes[id.index].delays[0])
        }
    }
}
