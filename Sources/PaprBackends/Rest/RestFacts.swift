import PaprSema
import PaprSource

/// Availability, context and sources, a list under its own small heading; then a list of notes.
extension RestWriter {
    /// `first` prints items of its own, each on a line.
    func facts(_ facts: Provenance, first: () -> Void = {}) {
        let start = out.count
        rubric("Facts")
        let begun = out.count
        first()
        availability(facts)
        context(facts)
        texts("- *Specification*: ", facts.specification)
        texts("- *Sources*: ", facts.sources)
        if out.count > begun { out.blank() } else { out.truncate(to: start) }
        notes(facts.notes)
    }

    /// What is known about a row: the same, in the row's cell, without what a call's section tells.
    func cellFacts(_ facts: Provenance) {
        if let property = facts.property {
            sentence()
            out.put("With the property " as StaticString, RestLiteral(property), "." as StaticString)
        }
        if !facts.hypervisors.isEmpty {
            sentence()
            out.put("Known in " as StaticString)
            list(facts.hypervisors) { out.put(RestEscape($0.text)) }
            out.put("." as StaticString)
        }
        for note in facts.notes {
            sentence()
            inline(note.trimmed, startsLine: !isOneParagraph)
        }
        cellTexts("Specification: ", facts.specification)
        cellTexts("Sources: ", facts.sources)
    }

    private func cellTexts(_ title: StaticString, _ texts: List<Text>) {
        guard !texts.isEmpty else { return }
        sentence()
        out.put(title)
        for (place, text) in texts.enumerated() {
            if place > 0 { out.put("; " as StaticString) }
            inline(text.trimmed)
        }
        out.put("." as StaticString)
    }

    private func availability(_ facts: Provenance) {
        if let set = facts.functionSet { out.put("- *Function set*: " as StaticString, RestLiteral(set), " in ``ibm,hypertas-functions``\n" as StaticString) }
        if let property = facts.property { out.put("- *Property*: " as StaticString, RestLiteral(property), "\n" as StaticString) }
        if let performance = facts.performanceClass { out.put("- *Performance class*: " as StaticString, RestEscape(performance.text), "\n" as StaticString) }
        guard !facts.hypervisors.isEmpty else { return }
        out.put("- *Known in*: " as StaticString)
        list(facts.hypervisors) { out.put(RestEscape($0.text)) }
        out.put("\n" as StaticString)
    }

    private func context(_ facts: Provenance) {
        if facts.context.isStated {
            out.put("- *Context*: " as StaticString)
            var words: [StaticString] = []
            if facts.context.process { words.append("process") }
            if facts.context.atomic { words.append("atomic") }
            if facts.context.real { words.append("real mode") }
            list(words) { out.put($0) }
            out.put("\n" as StaticString)
        }
        if let lock = facts.lock { out.put("- *Linux lock*: " as StaticString, RestLiteral(lock), ", which the caller holds\n" as StaticString) }
        if let filter = facts.filter { self.filter(filter) }
    }

    /// The columns of Linux's filter for `sys_rtas`: which arguments are addresses and lengths.
    private func filter(_ filter: RTASFilter) {
        out.put("- *Linux filter*: " as StaticString)
        var isFirst = true
        func column(_ name: StaticString, _ value: Int) {
            guard value >= 0 else { return }
            if !isFirst { out.put(", " as StaticString) }
            out.put(name, " " as StaticString, value)
            isFirst = false
        }
        column("buffer", filter.buffer)
        column("size", filter.size)
        column("second buffer", filter.buffer2)
        column("second size", filter.size2)
        column("fixed size", filter.fixedSize)
        if filter.bannedOnLittleEndian { out.put(isFirst ? "" : ", " as StaticString, "banned on little-endian" as StaticString) }
        if isFirst, !filter.bannedOnLittleEndian { out.put("no buffers" as StaticString) }
        out.put("\n" as StaticString)
    }

    /// An item with several texts, `;` between them.
    private func texts(_ title: StaticString, _ texts: List<Text>) {
        guard !texts.isEmpty else { return }
        out.put(title)
        for (place, text) in texts.enumerated() {
            if place > 0 { out.put("; " as StaticString) }
            inline(text.trimmed)
        }
        out.put("\n" as StaticString)
    }

    private func notes(_ notes: List<Text>) {
        guard !notes.isEmpty else { return }
        rubric("Notes on the sources")
        for note in notes {
            out.put("- " as StaticString)
            inline(note.trimmed, startsLine: true)
            out.put("\n" as StaticString)
        }
        out.blank()
    }
}
