import PaprSema
import PaprSource

/// The parts of a kernel-doc comment.
struct CDocs {
    let context: CContext
    let out: TextBuffer
    /// Names of the spec that have another form here.
    var names: [(spec: Name, c: Name)] = []

    /// A line, with the names between backticks as they are here.
    func line(_ text: Text) {
        guard !names.isEmpty, let first = text.bytes.firstIndex(of: UInt8(ascii: "`")) else { return out.put(CComment(text)) }
        var start = 0, open = first
        while let close = text[open + 1..<text.count].bytes.firstIndex(of: UInt8(ascii: "`")).map({ $0 + open + 1 }) {
            let word = text[open + 1..<close]
            if let name = names.first(where: { $0.spec.text == word })?.c {
                out.put(CComment(text[start..<open]), "@", CName(name))
                start = close + 1
            }
            guard let next = text[close + 1..<text.count].bytes.firstIndex(of: UInt8(ascii: "`")) else { break }
            open = close + 1 + next
        }
        out.put(CComment(text[start..<text.count]))
    }

    /// ` - First sentence.` behind the name, or the name again.
    func summary(_ docs: Doc, _ name: Identifier) {
        out.put(" - ")
        if let first = docs.lines.first, !first.isEmpty { line(first); out.put("\n") } else { out.put(CComment(name.source.text), "\n") }
    }

    /// `Return: …` and its like at the start of a line are sections to kernel-doc, and these the header has of its own.
    private static func beginsSection(_ line: Text) -> Bool {
        guard let colon = line.bytes.prefix(16).firstIndex(of: UInt8(ascii: ":")) else { return false }
        let word = line[0..<colon].bytes.map { $0 | 0x20 }.drop { $0 == 0x20 }
        return sections.contains { word.starts(with: $0.utf8) }
    }

    private static let sections = ["context", "return", "description", "note", "example"]

    /// What follows the first line.
    func rest(_ docs: Doc) {
        var isFirst = true
        for line in docs.lines.dropFirst() {
            if isFirst, !line.isEmpty { out.put(" *\n") }
            isFirst = false
            if line.isEmpty { out.put(" *\n") } else {
                out.put(CDocs.beginsSection(line) ? " * \\" : " * ")
                self.line(line)
                out.put("\n")
            }
        }
    }

    /// The words behind `@name:`: its own, or those of its type.
    /// `carried`: as many bytes in registers; `condition`: when it is there.
    func words(_ docs: Doc, _ type: TypeUse?, _ unit: Text?, carried: Int? = nil, isOutput: Bool = false, condition: Text? = nil) {
        if docs.isEmpty {
            if let type, let first = context.docs(of: type.base) { out.put(" ", CComment(first)) }
        } else {
            for line in docs.lines where !line.isEmpty { out.put(" "); self.line(line) }
        }
        if let unit { out.put(" (", CComment(unit), ")") }
        if let type { kind(type.base) }
        if let bits = type?.descriptor?.bits { out.put(" One call takes address and length as PAPR_", context.model.bits[bits.index].name.upper, "_*.") }
        if let list = type?.list { out.put(" In one piece, or a list of struct papr_", context.model.buffers[list.buffer.index].name.snake, ".") }
        if let carried { bytes(carried, type, isOutput) }
        if let condition { out.put(" Only there when ", CComment(condition), ", otherwise zero.") }
        out.put("\n")
    }

    /// What is to be done with bytes that registers carry.
    private func bytes(_ count: Int, _ type: TypeUse?, _ isOutput: Bool) {
        out.put(" ", count, " bytes")
        if case .buffer(let id)? = type?.base {
            out.put(isOutput ? ", for papr_" : ", from papr_", context.model.buffers[id.index].name.snake, isOutput ? "_read()" : "_write()")
        }
        out.put(".")
    }

    /// Where the values of a type with a name are to be found.
    private func kind(_ base: BaseType) {
        switch base {
        case .enumeration(let id): out.put(" One of PAPR_", context.model.enums[id.index].name.upper, "_*.")
        case .bits(let id): out.put(" Bits: PAPR_", context.model.bits[id.index].name.upper, "_*.")
        default: break
        }
    }
}
