import PaprSource

/// How a run says what is wrong: `--diagnostics`.
enum DiagnosticFormat: String, CaseIterable {
    /// For a person, as soon as it is known.
    case text
    /// One document when all is over, even when there is nothing to say.
    case json, sarif

    /// What a command line asks for, also one that can't be understood.
    init(askedBy commandLine: [String]) {
        let words = commandLine.prefix { $0 != "--" }
        let values = zip(words, words.dropFirst() + [""]).compactMap { word, next in
            word == "--diagnostics" ? next : word.hasPrefix("--diagnostics=") ? String(word.dropFirst("--diagnostics=".count)) : nil
        }
        self = values.last.flatMap { DiagnosticFormat(rawValue: $0) } ?? .text
    }
}

/// All that a run says on standard error.
final class Report {
    private let format: DiagnosticFormat
    /// Whether messages are coloured, once that is known.
    var color = ColorChoice.auto
    private var messages: [String] = []
    private var diagnostics: [Diagnostic] = []
    private var sources = Sources()

    init(_ format: DiagnosticFormat) { self.format = format }

    /// Something about no place in a spec: one sentence.
    func say(_ message: String) {
        if format == .text { Console.complain("paprgen: \(message)\n") } else { messages.append(message) }
    }

    /// Everything that was found in the specs, in source order. Where text would be too much, warnings make room.
    func show(_ all: Diagnostics, of sources: Sources) {
        diagnostics = all.sorted()
        self.sources = sources
        if format != .text || diagnostics.isEmpty { return }
        var shown = diagnostics
        if shown.count > Report.mostDiagnostics { shown = shown.filter { $0.severity == .error } + shown.filter { $0.severity != .error } }
        var renderer = DiagnosticRenderer(sources: sources, colour: color.applies(to: 2), limit: Report.mostDiagnostics)
        Console.complain(renderer.render(shown))
    }

    /// The run is over: the document, if one is wanted.
    func end(_ status: ExitStatus) {
        switch format {
        case .text: break
        case .json:
            var renderer = DiagnosticJSON(sources: sources)
            Console.complain(renderer.document(diagnostics, messages: messages, status: Int(status.rawValue)))
        case .sarif:
            var renderer = DiagnosticSARIF(sources: sources, version: Help.release)
            Console.complain(renderer.document(diagnostics, messages: messages, status: Int(status.rawValue)))
        }
    }

    private static let mostDiagnostics = 50
}
