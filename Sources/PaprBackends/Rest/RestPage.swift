import PaprSema
import PaprSource

/// The page of a module: text, a list of all that is on it, then calls and what they are made of, each kind under its heading.
extension RestWriter {
    func page() {
        let contents = PageContents(model, module)
        beginPage()
        heading(.page) { pageTitle(module) }
        paragraphs(introduction(module))
        overview(contents)
        group("Calls", contents.calls) { callSection($0) }
        group("Structures in memory", contents.buffers) { buffer($0) }
        group("Bit fields", contents.bits) { bits($0) }
        group("Enumerations", contents.enums) { enumeration($0) }
        if !contents.types.isEmpty {
            heading(.group, "Types")
            types(contents.types)
        }
        if !contents.constants.isEmpty {
            heading(.group, "Constants")
            constants(contents.constants)
        }
        group("Tables of return codes", contents.codeTables) { codeTable($0) }
        finishPage()
    }

    /// One line break at the end.
    func finishPage() {
        while out.count > 1, out.bytes[out.count - 2] == UInt8(ascii: "\n") { out.truncate(to: out.count - 1) }
    }

    private func group<ID>(_ title: StaticString, _ ids: [ID], _ print: (ID) -> Void) {
        guard !ids.isEmpty else { return }
        heading(.group, title)
        for id in ids { print(id) }
    }

    /// `Storage class memory (scm)` when the documentation's first paragraph is such a line, else the name.
    func pageTitle(_ place: Int) {
        let module = model.modules[place]
        guard let title = titleLine(module.docs) else { return out.put(RestEscape(module.name.source.text, startsLine: true)) }
        out.put(RestEscape(title, startsLine: true), " (" as StaticString, RestEscape(module.name.source.text), ")" as StaticString)
    }

    /// The first line without its stop, when it is a paragraph of its own and a plain one.
    private func titleLine(_ docs: Doc) -> Text? {
        guard let first = docs.lines.first?.trimmed, first.count > 1, first.count <= 72, first[first.count - 1] == UInt8(ascii: "."),
              docs.lines.count == 1 || docs.lines[1].trimmed.isEmpty, !first.bytes.contains(UInt8(ascii: "`")) else { return nil }
        return first[0..<(first.count - 1)]
    }

    /// What the title has not said.
    private func introduction(_ place: Int) -> Doc {
        let docs = model.modules[place].docs
        return titleLine(docs) == nil ? docs : Doc(lines: docs.lines.withoutFirst)
    }

    // MARK: The list at the beginning

    private func overview(_ contents: PageContents) {
        if !contents.calls.isEmpty {
            for id in contents.calls {
                out.put("- " as StaticString)
                localReference(labels.calls[id.index]) { callTitle(id) }
                overviewSummary(model.calls[id.index].docs)
            }
            out.blank()
        }
        names("Structures: ", contents.buffers) { (self.labels.buffers[$0.index], self.model.buffers[$0.index].name) }
        names("Bit fields: ", contents.bits) { (self.labels.bits[$0.index], self.model.bits[$0.index].name) }
        names("Enumerations: ", contents.enums) { (self.labels.enums[$0.index], self.model.enums[$0.index].name) }
        names("Types: ", contents.types) { (self.labels.types[$0.index], self.model.types[$0.index].name) }
        names("Constants: ", contents.constants) { (self.labels.constants[$0.index], self.model.constants[$0.index].name) }
        names("Return codes: ", contents.codeTables) { (self.labels.codeTables[$0.index], self.model.codeTables[$0.index].name) }
    }

    private func overviewSummary(_ docs: Doc) {
        if !docs.isEmpty {
            out.put(": " as StaticString)
            summary(docs)
        }
        out.put("\n" as StaticString)
    }

    private func names<ID>(_ title: StaticString, _ ids: [ID], _ name: (ID) -> (Text, Identifier)) {
        guard !ids.isEmpty else { return }
        out.put(title)
        for (place, id) in ids.enumerated() {
            if place > 0 { out.put(",\n" as StaticString) }
            let (label, identifier) = name(id)
            localReference(label) { out.put(RestEscape(identifier.source.text)) }
        }
        out.put(".\n\n" as StaticString)
    }
}

/// What a module declares, by kind, in source order.
struct PageContents {
    var calls: [CallID] = []
    var buffers: [BufferID] = []
    var bits: [BitsID] = []
    var enums: [EnumID] = []
    var types: [TypeID] = []
    var constants: [ConstantID] = []
    var codeTables: [CodeTableID] = []

    init(_ model: Model, _ module: Int) {
        for declaration in model.modules[module].declarations {
            switch declaration {
            case .constant(let id): constants.append(id)
            case .type(let id): types.append(id)
            case .enumeration(let id): enums.append(id)
            case .bits(let id): bits.append(id)
            case .buffer(let id): buffers.append(id)
            case .codes(let id): codeTables.append(id)
            case .call(let id): calls.append(id)
            }
        }
    }
}
