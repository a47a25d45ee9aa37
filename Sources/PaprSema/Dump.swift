import PaprSource

/// A stable text of a whole model, one line a thing, what belongs to it indented below: the form of goldens, and the debugger.
public func dumpModel(_ model: Model) -> String {
    var dump = Dump(model: model)
    for module in model.modules { dump.module(module) }
    return dump.text
}

/// Prints a model. Facts that are as usual are left out, so a line says what is particular.
struct Dump {
    let model: Model
    private(set) var text = ""
    private var depth = 0

    init(model: Model) { self.model = model }

    mutating func line(_ words: String...) {
        text += String(repeating: "  ", count: depth)
        text += words.filter { !$0.isEmpty }.joined(separator: " ")
        text += "\n"
    }

    mutating func indented(_ body: (inout Dump) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    mutating func module(_ module: Module) {
        line("module", module.name.source.string)
        indented { dump in
            dump.docs(module.docs)
            for other in module.imports { dump.line("import", dump.model.modules[other].name.source.string) }
            for declaration in module.declarations { dump.declaration(declaration) }
        }
    }

    private mutating func declaration(_ declaration: DeclarationID) {
        switch declaration {
        case .constant(let id): constant(model[id])
        case .type(let id): namedType(model[id])
        case .enumeration(let id): enumeration(model[id])
        case .bits(let id): bits(model[id])
        case .buffer(let id): buffer(model[id])
        case .codes(let id): codes(model.codeTables[id.index])
        case .call(let id): call(model[id])
        }
    }

    mutating func docs(_ docs: Doc) {
        for docLine in docs.lines { line("///", Dump.quoted(docLine)) }
    }

    mutating func provenance(_ facts: Provenance) {
        for source in facts.sources { line("@source", Dump.quoted(source)) }
        for note in facts.notes { line("@note", Dump.quoted(note)) }
        for section in facts.specification { line("@spec", Dump.quoted(section)) }
        if let set = facts.functionSet { line("@functionSet", Dump.quoted(set)) }
        if let performance = facts.performanceClass { line("@performance", performance.string) }
        if let property = facts.property { line("@property", Dump.quoted(property)) }
        if !facts.hypervisors.isEmpty { line("@hypervisor", facts.hypervisors.map(\.string).joined(separator: " ")) }
        if let lock = facts.lock { line("@lock", Dump.quoted(lock)) }
        let context = facts.context
        if context.isStated { line("@context", context.process ? "process" : "", context.atomic ? "atomic" : "", context.real ? "real" : "") }
        if let filter = facts.filter {
            line("@filter", "buffer:\(filter.buffer) size:\(filter.size) buffer2:\(filter.buffer2) size2:\(filter.size2) fixed:\(filter.fixedSize)",
                 filter.bannedOnLittleEndian ? "banned-le" : "")
        }
    }
}

extension Dump {
    /// The names a declaration goes by: `scm_bind_mem bindMem`.
    static func names(_ name: Identifier) -> String { "(\(name.snake) \(name.shortCamel))" }

    static func name(_ name: Identifier?) -> String { name?.source.string ?? "_" }

    /// A number with the spelling it had, or in decimal.
    static func number(_ number: Number) -> String { number.spelling?.string ?? String(number.value) }

    static func unit(_ unit: Text?) -> String { unit.map { "unit \($0)" } ?? "" }

    /// One line of printable characters: control characters and backslashes as escapes.
    static func quoted(_ text: Text) -> String {
        text.string.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result += scalar == "\\" ? "\\\\" : String(scalar)
            }
        }
    }
}
