/// Diagnostics for a person's eyes:
///
///     Specs/scm.papr:12:18: error: unknown type 'DrcIndx' [PAPR0104]
///        12 |     in drcIndex: DrcIndx
///           |                  ^^^^^^^ not a type
///     fix: write 'DrcIndex'
///        12 |     in drcIndex: DrcIndex
///           |                  ++++++++
///
/// Nothing that stands in a source reaches the terminal as a control character, and no line is shown longer than a screen is wide.
public struct DiagnosticRenderer {
    private let sources: Sources
    private let style: Style
    private let limit: Int
    private var tables: [FileID: LineTable] = [:]

    /// - Parameters:
    ///   - colour: whether to write the escape sequences of a terminal; the caller knows where the text goes.
    ///   - limit: how many diagnostics are shown at most; the rest is counted.
    public init(sources: Sources, colour: Bool = false, limit: Int = 50) {
        self.sources = sources
        style = Style(isOn: colour)
        self.limit = limit
    }

    /// The diagnostics in the order given, an empty line between two, and how many are not shown. Errors come before the limit is spent on
    /// warnings only if the caller sorts them so.
    public mutating func render(_ diagnostics: [Diagnostic]) -> String {
        var text = ""
        for diagnostic in diagnostics.prefix(limit) {
            if !text.isEmpty { text += "\n" }
            for line in lines(of: diagnostic) { text += line + "\n" }
        }
        let rest = diagnostics.dropFirst(limit)
        if !rest.isEmpty { text += "\n" + style.paint(unshown(rest), .strong) + "\n" }
        return text
    }

    private func unshown(_ rest: ArraySlice<Diagnostic>) -> String {
        let errors = rest.reduce(0) { $0 + ($1.severity == .error ? 1 : 0) }
        let warnings = rest.count - errors
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors) more error\(errors == 1 ? "" : "s")") }
        if warnings > 0 { parts.append("\(warnings) more warning\(warnings == 1 ? "" : "s")") }
        return parts.joined(separator: " and ") + " not shown"
    }

    private mutating func lines(of diagnostic: Diagnostic) -> [String] {
        let ink: Style.Ink = diagnostic.severity == .error ? .error : .warning
        var lines = [header(diagnostic.span, diagnostic.severity.rawValue, ink, "\(diagnostic.message) [\(diagnostic.number)]")]
        let near = diagnostic.labels.filter { $0.span.file == diagnostic.span.file }
        lines += excerpt(Label(diagnostic.span, diagnostic.label), near, ink)
        for note in diagnostic.labels.filter({ $0.span.file != diagnostic.span.file }) + diagnostic.notes {
            lines.append(header(note.span, "note", .note, note.text))
            lines += excerpt(Label(note.span, ""), [], .note)
        }
        for fix in diagnostic.fixes { lines += suggestion(fix) }
        return lines
    }

    /// `path:line:column: kind: message`
    private mutating func header(_ span: Span, _ kind: String, _ ink: Style.Ink, _ message: String) -> String {
        let position = table(span.file).position(of: Int(span.start))
        let place = "\(ShownText.inert(sources[span.file].path)):\(position.line):\(position.column):"
        return style.paint(place, .strong) + " " + style.paint(kind + ":", ink) + " " + style.paint(ShownText.inert(message), .strong)
    }

    private mutating func excerpt(_ main: Label, _ others: [Label], _ ink: Style.Ink) -> [String] {
        var excerpt = Excerpt(table(main.span.file), style: style, ink: ink)
        excerpt.add(main.span, main.text, isMain: true)
        for other in others { excerpt.add(other.span, other.text, isMain: false) }
        excerpt.render()
        return excerpt.lines
    }

    /// The mended lines, with `+` under what is new.
    private mutating func suggestion(_ fix: Fix) -> [String] {
        let header = style.paint("fix:", .fix) + " " + ShownText.inert(fix.message)
        return [header] + MendedText(fix, table(fix.span.file)).lines(style)
    }

    private mutating func table(_ file: FileID) -> LineTable {
        if let known = tables[file] { return known }
        let table = LineTable(sources[file].text)
        tables[file] = table
        return table
    }
}
