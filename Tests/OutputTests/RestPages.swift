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

    /// Pages of specs given as texts, their paths below `rst/`; an error in one fails the test.
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
        let before = diagnostics.all.count
        let made = RestBackend.generate(model, diagnostics: &diagnostics)
        #expect(made.allSatisfy { $0.path.hasPrefix("rst/") })
        files = made.map { (String($0.path.dropFirst("rst/".count)), String(decoding: $0.text.bytes, as: UTF8.self)) }
        #expect(diagnostics.all.count == before)
    }

    /// Pages of the project's own specs.
    static func ofSpecs() throws -> RestPages {
        let directory = packageRoot.appendingPathComponent("Specs")
        let paths = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".papr") }.sorted()
        return try RestPages(paths.map { try String(contentsOf: directory.appendingPathComponent($0), encoding: .utf8) })
    }

    /// Pages of one module `test` beside the project's codes and types.
    static func ofTest(_ declarations: String) throws -> RestPages {
        let shared = try ["status", "types"].map {
            try String(contentsOf: packageRoot.appendingPathComponent("Specs/\($0).papr"), encoding: .utf8)
        }
        return try RestPages(shared + ["module test\nimport status\nimport types\n\n" + declarations + "\n"])
    }

    static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    func text(_ path: String) throws -> String {
        try #require(files.first { $0.path == path }?.text, "no page \(path) among \(files.map(\.path))")
    }

    /// Does something with a directory that holds the pages.
    func written<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("papr-rst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        for file in files { try file.text.write(to: directory.appendingPathComponent(file.path), atomically: false, encoding: .utf8) }
        return try body(directory)
    }
}

// MARK: Sphinx and docutils

/// What docutils makes of a page: see Tests/Sphinx/doctree.py.
struct RestDoctree: Decodable {
    struct Section: Decodable {
        struct Table: Decodable {
            var rubric: String
            var rows: [[String]]
        }
        var title: String
        var ids: [String]
        var texts: [String]
        var literals: [String]
        var tables: [Table]

        /// The rows, without the header, of the table below a rubric.
        func rows(_ rubric: String = "") throws -> [[String]] {
            let table = try #require(tables.first { $0.rubric == rubric }, "no table '\(rubric)' in \(title): \(tables.map(\.rubric))")
            return Array(table.rows.dropFirst())
        }
    }
    var messages: [String]
    var suspicious: [String]
    var targets: [String]
    var links: [String]
    var sections: [Section]

    func section(_ title: String) throws -> Section {
        try #require(sections.first { $0.title == title }, "no section '\(title)': \(sections.map(\.title))")
    }
}

extension RestPages {
    /// Python with Sphinx, from the environment that Tests/run makes.
    static func python() throws -> URL {
        let root = ProcessInfo.processInfo.environment["PAPRGEN_VENV"] ?? packageRoot.appendingPathComponent(".build/venv").path
        let python = URL(fileURLWithPath: root).appendingPathComponent("bin/python")
        let install = "python3 -m venv .build/venv && .build/venv/bin/pip install Sphinx==8.1.3 docutils==0.21.2"
        try #require(FileManager.default.isExecutableFile(atPath: python.path), "Sphinx is missing: \(install)")
        return python
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
        let process = Process()
        process.executableURL = try python()
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// Builds HTML with every warning an error; answers what Sphinx said, and gives the HTML directory to `body`.
    func sphinx(_ body: (URL) throws -> Void = { _ in }) throws -> String {
        try written { directory in
            let html = directory.appendingPathComponent("_html")
            let checks = RestPages.packageRoot.appendingPathComponent("Tests/Sphinx").path
            let result = try RestPages.run(["-m", "sphinx", "-q", "-W", "--keep-going", "-n", "-E", "-c", checks, directory.path, html.path])
            let said = String(decoding: result.output, as: UTF8.self)
            if result.status == 0 { try body(html) }
            return result.status == 0 ? said : "status \(result.status)\n" + said
        }
    }

    /// All pages, or one, as docutils reads them, without Sphinx.
    func doctrees(of page: String? = nil) throws -> [String: RestDoctree] {
        try written { directory in
            let reader = RestPages.packageRoot.appendingPathComponent("Tests/Sphinx/doctree.py").path
            let result = try RestPages.run([reader] + files.filter { page == nil || $0.path == page }.map { directory.appendingPathComponent($0.path).path })
            try #require(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
            let trees = try JSONDecoder().decode([String: RestDoctree].self, from: result.output)
            return Dictionary(uniqueKeysWithValues: trees.map { (URL(fileURLWithPath: $0.key).lastPathComponent, $0.value) })
        }
    }

    func doctree(_ page: String) throws -> RestDoctree { try #require(try doctrees(of: page)[page]) }
}
