import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

@testable import PaprBackends

/// ReST pages made from specs, for tests to look at.
struct RestPages {
    let model: Model
    let files: [(path: String, text: String)]

    /// Pages of specs given as texts; an error in one fails the test.
    init(_ specs: [String]) throws {
        var sources = Sources()
        var diagnostics = Diagnostics()
        let names = Interner()
        let trees = specs.enumerated().map { place, spec in
            let id = sources.add(path: "spec\(place).papr", text: Text(copying: Array(spec.utf8)))
            return parse(sources[id], names: names, diagnostics: &diagnostics)
        }
        model = analyze(trees, names: names, diagnostics: &diagnostics)
        for diagnostic in diagnostics.sorted() where diagnostic.severity == .error {
            Issue.record("\(diagnostic.number) \(sources[diagnostic.span]): \(diagnostic.message)")
        }
        try #require(!diagnostics.hasErrors)
        files = RestBackend.generate(model, diagnostics: &diagnostics).map { (String($0.path.dropFirst("rst/".count)), String(decoding: $0.text.bytes, as: UTF8.self)) }
        #expect(diagnostics.all.isEmpty)
    }

    /// Pages of the project's own specs.
    static func ofSpecs() throws -> RestPages {
        let directory = packageRoot.appendingPathComponent("Specs")
        let paths = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".papr") }.sorted()
        return try RestPages(paths.map { try String(contentsOf: directory.appendingPathComponent($0), encoding: .utf8) })
    }

    static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    func text(_ path: String) throws -> String {
        try #require(files.first { $0.path == path }?.text, "no page \(path) among \(files.map(\.path))")
    }

    /// A new directory with the pages in it.
    func write() throws -> URL {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("papr-rst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for file in files { try file.text.write(to: directory.appendingPathComponent(file.path), atomically: false, encoding: .utf8) }
        return directory
    }
}
