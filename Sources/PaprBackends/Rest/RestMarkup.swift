import PaprSema
import PaprSource

/// Texts of a spec: documentation, notes, sources.
///
/// Their markup is small. A name or text in `backticks` on one line is a literal, or a cross reference when it names a call, a code or another
/// declaration that the specs know; names of the call's own parameters and outputs stay literals, and of `Enum.case` the first part counts. A word
/// with an underscore and a capital in front, such as H_BUSY, is a reference without backticks when it is known. Empty lines separate paragraphs;
/// lines that begin with `- ` are a list. Everything else is text as it stands.
extension RestWriter {
    /// The paragraphs and lists of `doc`, with an empty line behind.
    func paragraphs(_ doc: Doc) {
        guard !doc.isEmpty else { return }
        out.indent()
        body(doc)
        out.blank()
    }

    /// The paragraphs of `doc`, the first of them on the line that has been begun; ends with a line break.
    func body(_ doc: Doc, startsLine: Bool = true) {
        var state = BodyState.begin
        for line in doc.lines { step(line.trimmed, &state, startsLine: startsLine || state != .begin) }
        if state != .begin { out.append(byte: UInt8(ascii: "\n")) }
    }

    /// `doc` behind something on the same line, with `separator` between.
    func follow(_ separator: StaticString, _ doc: Doc) {
        guard let first = doc.lines.first(where: { !$0.trimmed.isEmpty })?.trimmed else { return }
        if isItem(first) {
            newParagraph()
            body(doc)
        } else {
            out.put(separator)
            body(doc, startsLine: false)
        }
    }

    private func isItem(_ line: Text) -> Bool { line.count > 2 && line[0] == UInt8(ascii: "-") && line[1] == 0x20 }

    private enum BodyState { case begin, paragraph, item, gap, gapInList }

    private func step(_ line: Text, _ state: inout BodyState, startsLine: Bool) {
        if line.isEmpty {
            if state == .paragraph { state = .gap }
            if state == .item { state = .gapInList }
            return
        }
        let isItem = isItem(line)
        switch (state, isItem) {
        case (.begin, _): break
        case (.paragraph, false), (.item, true), (.gapInList, true):
            out.put("\n" as StaticString)
            out.indent()
        case (.item, false):
            out.put("\n" as StaticString)
            out.indent()
            out.put("  " as StaticString)
        case (.paragraph, true), (.gap, _), (.gapInList, false):
            newParagraph()
        }
        if isItem {
            out.put("- " as StaticString)
            inline(line[2..<line.count].trimmed, startsLine: true)
            state = .item
            isOneParagraph = false
        } else {
            inline(line, startsLine: startsLine)
            if state != .item { state = .paragraph }
        }
    }

    /// One line of text with its backticks and known names. `startsLine`: nothing stands before it on its line.
    func inline(_ text: Text, startsLine: Bool = false) {
        var start = 0
        while start < text.count {
            guard let open = tick(in: text, from: start), let close = tick(in: text, from: open + 1), isCode(text[(open + 1)..<close]) else { break }
            plain(text[start..<open], startsLine: startsLine && start == 0 && open > 1)
            if !mayPrecede(text, open) { out.put("\\ " as StaticString) }
            code(text[(open + 1)..<close])
            start = close + 1
            if start < text.count, !mayFollow(text[start]) { out.put("\\ " as StaticString) }
        }
        plain(text[start..<text.count], startsLine: startsLine && start == 0)
    }

    /// Text without backticks: words like `H_BUSY` that are known names are references.
    private func plain(_ text: Text, startsLine: Bool) {
        var start = 0
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "_") else { index += 1; continue }
            let word = self.word(in: text, around: index, from: start)
            index = word.upperBound
            guard let label = knownName(text[word]) else { continue }
            out.put(RestEscape(text[start..<word.lowerBound], startsLine: startsLine && start == 0))
            if word.lowerBound > 0, !mayPrecede(text, word.lowerBound) { out.put("\\ " as StaticString) }
            reference(text[word], label)
            start = word.upperBound
            if start < text.count, !mayFollow(text[start]) { out.put("\\ " as StaticString) }
        }
        out.put(RestEscape(text[start..<text.count], startsLine: startsLine && start == 0))
    }

    /// The letters, digits and underscores around `index`.
    private func word(in text: Text, around index: Int, from start: Int) -> Range<Int> {
        func isWord(_ byte: UInt8) -> Bool { RestEscape.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
        var (first, end) = (index, index + 1)
        while first > start, isWord(text[first - 1]) { first -= 1 }
        while end < text.count, isWord(text[end]) { end += 1 }
        return first..<end
    }

    /// The label of a name in capitals with an underscore, but for that of the call itself.
    private func knownName(_ word: Text) -> Text? {
        guard word.count > 2, word[0] >= UInt8(ascii: "A"), word[0] <= UInt8(ascii: "Z") else { return nil }
        if let call, model.calls[call.index].name.source.text == word { return nil }
        return labels.meaning(of: word, module: module, call: call)
    }

    private func tick(in text: Text, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if text[index] == UInt8(ascii: "`") { return index }
            index += 1
        }
        return nil
    }

    private func isCode(_ text: Text) -> Bool { !text.isEmpty && text.trimmed.count == text.count }

    /// Markup may begin behind the byte before `index`: at the beginning, behind a space or an opening bracket.
    private func mayPrecede(_ text: Text, _ index: Int) -> Bool {
        index == 0 || text[index - 1] == 0x20 || (text[index - 1] == UInt8(ascii: "(") && index + 1 < text.count && RestEscape.isAlphanumeric(text[index + 1]))
    }

    /// Markup may end before this byte.
    private func mayFollow(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
             UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// What stood in backticks.
    func code(_ text: Text) {
        if !isLocalName(text), let label = meaning(of: text) { reference(text, label) } else { out.put(RestLiteral(text)) }
    }

    private func meaning(of text: Text) -> Text? {
        if let label = labels.meaning(of: text, module: module, call: call) { return label }
        guard let dot = text.bytes.firstIndex(of: UInt8(ascii: ".")), dot > 0 else { return nil }
        return labels.meaning(of: text[0..<dot], module: module, call: call)
    }

    /// A parameter or output of the call whose section this is.
    private func isLocalName(_ text: Text) -> Bool {
        guard let call else { return false }
        for place in model.calls[call.index].parameters.indices where model.calls[call.index].parameters[place].name?.source.text == text { return true }
        for place in model.calls[call.index].outputs.indices where model.calls[call.index].outputs[place].name?.source.text == text { return true }
        return false
    }

    /// The first sentence of `doc`, on one line; nothing when there is none.
    func summary(_ doc: Doc, startsLine: Bool = false) {
        var isFirst = true
        for line in doc.lines {
            let line = line.trimmed
            if line.isEmpty {
                if !isFirst { return }
                continue
            }
            if !isFirst { out.put(" " as StaticString) }
            let end = sentenceEnd(line)
            inline(line[0..<(end ?? line.count)], startsLine: startsLine && isFirst)
            if end != nil { return }
            isFirst = false
        }
    }

    /// Behind the stop that ends the first sentence: at the end of the line, or before a space and no small letter.
    private func sentenceEnd(_ line: Text) -> Int? {
        var index = 0
        while index < line.count {
            if line[index] == UInt8(ascii: ".") {
                if index + 1 == line.count { return index + 1 }
                let next = index + 2 < line.count ? line[index + 2] : UInt8(ascii: "a")
                if line[index + 1] == 0x20, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { return index + 1 }
            }
            index += 1
        }
        return nil
    }
}
