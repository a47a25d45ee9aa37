import PaprBackends
import PaprSema
import PaprSource
import PaprSyntax

/// Files that have been read and analysed together, with what was said about them.
struct AnalysedSources {
    let sources: Sources
    let model: Model
    let diagnostics: [Diagnostic]

    /// - Parameter withOutputs: whether the back-ends have their say too.
    init(_ files: [SourceFile], withOutputs: Bool = true) {
        var sources = Sources()
        var diagnostics = Diagnostics()
        let names = Interner()
        var trees: [FileTree] = []
        for file in files {
            let invalid = file.text.firstInvalidByte
            sources.add(path: file.path, text: invalid == nil ? file.text : file.text.mended)
            let known = sources.files[sources.files.count - 1]
            if let invalid { diagnostics.report(.notUTF8(known, firstInvalid: invalid)) }
            trees.append(parse(known, names: names, diagnostics: &diagnostics))
        }
        model = analyze(trees, names: names, diagnostics: &diagnostics)
        if withOutputs, !diagnostics.hasErrors {
            for backend in Backends.all { _ = backend.generate(model, diagnostics: &diagnostics) }
        }
        self.sources = sources
        self.diagnostics = diagnostics.sorted()
    }

    init(_ texts: [(path: String, text: String)]) {
        self.init(texts.enumerated().map { SourceFile(id: FileID($0.offset), path: $0.element.path, text: Text(copying: Array($0.element.text.utf8))) })
    }

    /// As a person reads them.
    var rendered: String {
        var renderer = DiagnosticRenderer(sources: sources)
        return renderer.render(diagnostics)
    }
}
