import Foundation
import PaprSource
import PaprSyntax
import Testing

/// One input of `Tests/Corpus` with its expected outputs beside it: `x.papr`, `x.ast`, `x.diagnostics`, ... A missing file means: empty.
///
/// `PAPRGEN_UPDATE=1 swift test` rewrites what differs, and still fails, so that nobody takes a rewriting run for a passing one.
struct CorpusCase: CustomTestStringConvertible, Sendable {
    let input: URL
    /// The path below `Tests/Corpus`: what messages show.
    let path: String

    var testDescription: String { path }

    /// The inputs below `Tests/Corpus/<directory>` that end in `.<ending>`, by path.
    static func all(below directory: String, ending: String = "papr") -> [CorpusCase] {
        let root = Project.root.appending(path: "Tests/Corpus")
        return Project.files(below: root.appending(path: directory), ending: ending).map {
            CorpusCase(input: $0, path: String($0.path.dropFirst(root.path.count + 1)))
        }
    }

    func source(id: FileID = 0) throws -> SourceFile {
        SourceFile(id: id, path: input.lastPathComponent, text: Text(copying: Array(try Data(contentsOf: input))))
    }

    /// Compares each output with the file beside the input that has its ending.
    func check(_ outputs: KeyValuePairs<String, String>) throws {
        for (ending, text) in outputs {
            let file = input.deletingPathExtension().appendingPathExtension(ending)
            let expected = FileManager.default.fileExists(atPath: file.path) ? try String(contentsOf: file, encoding: .utf8) : ""
            if Array(expected.utf8) != Array(text.utf8) { try report(file, expected, text) }
        }
    }

    private func report(_ file: URL, _ expected: String, _ actual: String) throws {
        guard ProcessInfo.processInfo.environment["PAPRGEN_UPDATE"] == "1" else {
            Issue.record("""
                \(file.lastPathComponent) of \(path) differs; look at it, then accept it with: PAPRGEN_UPDATE=1 swift test --filter FrontEndTests
                \(Self.difference(expected, actual))
                """)
            return
        }
        if actual.isEmpty { try FileManager.default.removeItem(at: file) } else { try Data(actual.utf8).write(to: file) }
        Issue.record("\(file.lastPathComponent) of \(path) rewritten")
    }

    /// The first lines that differ.
    private static func difference(_ expected: String, _ actual: String) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(old, new).prefix { $0 == $1 }.count
        let lines = old.dropFirst(same).prefix(8).map { "- \($0)" } + new.dropFirst(same).prefix(8).map { "+ \($0)" }
        return "from line \(same + 1):\n" + lines.joined(separator: "\n")
    }
}

/// The files of the project.
enum Project {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files below a directory that end in `.<ending>`, by path; none when there is no such directory.
    static func files(below directory: URL, ending: String) -> [URL] {
        guard let walker = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil) else { return [] }
        return walker.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
    }
}

/// A source that has been read, with what was said about it.
struct ParsedSource {
    let source: SourceFile
    let tree: FileTree
    let diagnostics: [Diagnostic]

    init(_ source: SourceFile) {
        var diagnostics = Diagnostics()
        self.source = source
        tree = parse(source, names: Interner(), diagnostics: &diagnostics)
        self.diagnostics = diagnostics.sorted()
    }

    init(_ text: String) { self.init(SourceFile(id: 0, path: "test.papr", text: Text(copying: Array(text.utf8)))) }

    var printsBack: Bool { SourcePrinter.print(tree).elementsEqual(source.text.bytes) }

    /// As a person reads them.
    var rendered: String {
        var sources = Sources()
        sources.add(path: source.path, text: source.text)
        var renderer = DiagnosticRenderer(sources: sources)
        return renderer.render(diagnostics)
    }
}
