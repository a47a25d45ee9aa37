import PaprSema
import PaprSource

/// Enumerations, types, constants and tables of codes.
extension RestWriter {
    func enumeration(_ id: EnumID) {
        let enumeration = model.enums[id.index]
        anchor(labels.enums[id.index])
        heading(.item) { out.put("enum " as StaticString, RestEscape(enumeration.name.source.text)) }
        paragraphs(enumeration.docs)
        scalar(enumeration.scalar)
        out.put(".\n\n" as StaticString)
        if !enumeration.cases.isEmpty {
            table("Value", "Name and meaning") {
                for value in enumeration.cases { self.value(value) }
            }
        }
        facts(enumeration.provenance)
    }

    private func value(_ value: Enumeration.Case) {
        row { literal(value.value) }
        cell {
            out.put(RestLiteral(value.name.source.text))
            follow(": ", value.docs)
        }
    }

    /// A number between double backticks, as spelled.
    private func literal(_ value: Number) {
        out.put("``" as StaticString)
        number(value)
        out.put("``" as StaticString)
    }

    /// A list of types, each with its anchor.
    func types(_ ids: [TypeID]) {
        for id in ids {
            let type = model.types[id.index]
            item(type.name.source.text, labels.types[id.index]) {
                out.put(", " as StaticString)
                scalar(type.scalar)
                if let rules = type.address {
                    out.put(", " as StaticString)
                    address(rules)
                }
                if let handle = type.handle {
                    out.put(", opened by " as StaticString)
                    reference(handle.opener)
                    out.put(", good until " as StaticString)
                    reference(handle.closer)
                }
                text(type.docs, type.provenance)
            }
        }
        out.blank()
    }

    func constants(_ ids: [ConstantID]) {
        for id in ids {
            let constant = model.constants[id.index]
            item(constant.name.source.text, labels.constants[id.index]) {
                out.put(" = " as StaticString)
                literal(constant.value)
                out.put(", " as StaticString)
                base(constant.type)
                text(constant.docs, Provenance())
            }
        }
        out.blank()
    }

    /// A list item that begins with its anchor and name.
    private func item(_ name: Text, _ label: Text, _ print: () -> Void) {
        out.put("- " as StaticString)
        out.indentation += 2
        isOneParagraph = true
        anchoredName(name, label)
        print()
        out.indentation -= 2
        if out.bytes[out.count - 1] != UInt8(ascii: "\n") { out.put("\n" as StaticString) }
    }

    func codeTable(_ id: CodeTableID) {
        let table = model.codeTables[id.index]
        anchor(labels.codeTables[id.index])
        heading(.item) { out.put("codes " as StaticString, RestEscape(table.name.source.text)) }
        paragraphs(table.docs)
        self.table("Value", "Code and meaning") {
            for code in table.codes { self.code(code) }
        }
    }

    private func code(_ id: CodeID) {
        let code = model.codes[id.index]
        row { values(of: id) }
        cell {
            anchoredName(code.name.source.text, labels.codes[id.index])
            out.put(", " as StaticString)
            category(code.category)
            if let errno = code.errno { out.put(", errno " as StaticString, RestLiteral(errno.text)) }
            if code.isCommon { out.put(", any call may answer it" as StaticString) }
            text(code.docs, code.provenance)
            particulars(code)
        }
    }

    private func category(_ category: Code.Class) {
        switch category {
        case .success: out.put("success" as StaticString)
        case .busy: out.put("busy" as StaticString)
        case .longBusy: out.put("long busy" as StaticString)
        case .continue: out.put("more to do" as StaticString)
        case .partial: out.put("done in part" as StaticString)
        case .error: out.put("error" as StaticString)
        }
    }

    private func particulars(_ code: Code) {
        if !code.delays.isEmpty {
            sentence()
            out.put("Wait " as StaticString)
            for (place, delay) in code.delays.enumerated() { out.put(place > 0 ? ", " : "" as StaticString, delay) }
            out.put(" ms." as StaticString)
        }
        if let carried = code.carries {
            sentence()
            out.put("Carries " as StaticString, RestLiteral(carried.name.source.text), ": " as StaticString)
            formula(carried.formula, in: .status)
            out.put("." as StaticString)
        }
        guard !code.spellings.isEmpty else { return }
        sentence()
        out.put("Spelled " as StaticString)
        list(code.spellings) { spelling in
            range(spelling.spelling)
            out.put(" in " as StaticString, RestEscape(spelling.dialect.text))
        }
        out.put("." as StaticString)
    }

    /// A spelling; of `FIRST...LAST` both ends, so that the line can break between them.
    private func range(_ text: Text) {
        let dots = Text("...")
        let middle = (0..<max(0, text.count - 2)).first { text[$0..<($0 + 3)] == dots }
        guard let middle, middle > 0, middle + 3 < text.count else { return out.put(RestLiteral(text)) }
        out.put(RestLiteral(text[0..<middle]), " to " as StaticString, RestLiteral(text[(middle + 3)..<text.count]))
    }

    private func text(_ docs: Doc, _ facts: Provenance) {
        follow(". ", docs)
        cellFacts(facts)
    }
}
