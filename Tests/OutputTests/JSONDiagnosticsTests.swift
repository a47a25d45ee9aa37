import Foundation
import PaprBackends
import PaprSema
import PaprSource
import PaprSyntax
import Testing

/// What `--diagnostics=json` and `--diagnostics=sarif` say of every bad sample there is.
@Suite struct JSONDiagnosticsTests {
    /// A run over some texts, as the command does it.
    struct Run {
        var sources = Sources()
        var diagnostics: [Diagnostic] = []

        init(_ texts: [(path: String, bytes: [UInt8])]) {
            var all = Diagnostics()
            let names = Interner()
            for (path, bytes) in texts {
                let text = Text(copying: bytes)
                let invalid = text.firstInvalidByte
                let id = sources.add(path: path, text: invalid == nil ? text : text.mended)
                if let invalid { all.report(.notUTF8(sources[id], firstInvalid: invalid)) }
            }
            let trees = sources.files.map { parse($0, names: names, diagnostics: &all) }
            let model = analyze(trees, names: names, diagnostics: &all)
            if !all.hasErrors { for backend in Backends.all { _ = backend.generate(model, diagnostics: &all) } }
            diagnostics = all.sorted()
        }

        func json(messages: [String] = [], status: Int = 1) -> [UInt8] {
            var renderer = DiagnosticJSON(sources: sources)
            return renderer.document(diagnostics, messages: messages, status: status)
        }

        func sarif(messages: [String] = [], status: Int = 1) -> [UInt8] {
            var renderer = DiagnosticSARIF(sources: sources, version: "1.2.3")
            return renderer.document(diagnostics, messages: messages, status: status)
        }
    }

    static let samples = Result {
        let directory = JSONSchema.root.appendingPathComponent("Tests/Corpus/diagnostics")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".bad.papr") }.sorted()
        let common = Array(try Data(contentsOf: directory.appendingPathComponent("common.papr")))
        return try names.map { name in
            (name: name, run: Run([(name, Array(try Data(contentsOf: directory.appendingPathComponent(name)))), ("common.papr", common)]))
        }
    }

    /// Whatever stands in a path, a source or a message.
    static let hostile: Run = {
        var run = Run([("a b:{c}[1](2)\u{202E}\"\u{1B}%.papr", Array("module a\nconst é\u{202E}{} = \"\u{1B}]8;;\n".utf8)), ("/x/<stdin>", Array("modul \u{0} b".utf8))])
        let span = run.diagnostics[0].span
        run.diagnostics.append(Diagnostic(.unknownName, "no '{0}' and '{' at [x](1) \\ \u{1B}[31m", at: span, label: "{", severity: .warning,
                                          labels: [Label(span, "}")], notes: [Label(span, "[]")], fixes: [Fix("{x}", span.after, "{\u{202E}}")]))
        return run
    }()

    @Test func everyDocumentIsWhatTheSchemaSays() throws {
        let runs = try Self.samples.get() + [("hostile", Self.hostile), ("empty", Run([]))]
        let documents = runs.map { (name: $0.name, bytes: $0.run.json(messages: ["cannot read '\u{1B}'"], status: 2)) }
        #expect(try JSONSchema.diagnostics.mistakes(in: documents).isEmpty)
        #expect(documents.count > 150)
    }

    @Test func everySARIFDocumentIsWhatTheSchemaSays() throws {
        let runs = try Self.samples.get() + [("hostile", Self.hostile), ("empty", Run([]))]
        let said = try JSONSchema.sarif.mistakes(in: runs.map { (name: $0.name, bytes: $0.run.sarif(messages: ["{'\u{1B}'"], status: 2)) })
        #expect(said.isEmpty, "\(said)")
    }

    /// Lines, columns and bytes are three ways to one place, and what a fix replaces lies in it.
    @Test func placesAgree() throws {
        for (name, run) in try Self.samples.get() + [("hostile", Self.hostile)] {
            let document = try #require(JSONSerialization.jsonObject(with: Data(run.json())) as? [String: Any])
            let diagnostics = try #require(document["diagnostics"] as? [[String: Any]])
            #expect(diagnostics.count == run.diagnostics.count)
            for (diagnostic, original) in zip(diagnostics, run.diagnostics) {
                #expect(diagnostic["number"] as? String == original.number.description)
                for key in ["labels", "notes", "fixes"] {
                    for place in try #require(diagnostic[key] as? [[String: Any]]) { try Self.check(place, run, name) }
                }
                try Self.check(diagnostic, run, name)
            }
        }
    }

    private static func check(_ place: [String: Any], _ run: Run, _ name: String) throws {
        let path = try #require(place["file"] as? String)
        let text = try #require(run.sources.files.first { $0.path == path }).text.string
        for (line, column, offset) in [("line", "column", "offset"), ("endLine", "endColumn", "endOffset")] {
            let offset = try #require(place[offset] as? Int)
            let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(place[line] as? Int == before.count, "\(name)")
            #expect(place[column] as? Int == before.last!.count + 1, "\(name)")
        }
    }

    /// A rule for each number that occurs, with what `paprgen explain` says, and each result points at its own.
    @Test func rulesExplain() throws {
        let run = Run([("x.papr", Array("module x\nimport y\nimport y\nconst A = B\nconst A = 1\n".utf8))])
        let document = try #require(JSONSerialization.jsonObject(with: Data(run.sarif())) as? [String: Any])
        let found = try #require((document["runs"] as? [[String: Any]])?.first)
        let rules = try #require(((found["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
        let results = try #require(found["results"] as? [[String: Any]])
        #expect(Set(rules.map { $0["id"] as? String }) == Set(run.diagnostics.map(\.number.description)))
        #expect(results.count == run.diagnostics.count && results.count >= 2)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
        for rule in rules {
            let number = try #require(DiagnosticNumber.allCases.first { $0.description == rule["id"] as? String })
            let help = try #require((rule["help"] as? [String: String])?["text"])
            let plain = help.replacing("{{", with: "{").replacing("}}", with: "}")
            #expect(plain.hasPrefix(number.meaning) && plain.contains(number.sample.good.string))
        }
    }

    @Test func bracesAndLinksInMessagesAreNone() throws {
        let text = String(decoding: Self.hostile.sarif(), as: UTF8.self)
        #expect(text.contains(#""text": "no '{{0}}' and '{{' at \\[x\\](1) \\\\ <U+001B>\\[31m""#))
        #expect(text.contains(#""uri": "a%20b%3A%7Bc%7D%5B1%5D%282%29%E2%80%AE%22%1B%25.papr""#))
        #expect(text.contains(#""uri": "file:///x/%3Cstdin%3E""#))
        #expect(text.contains(#""insertedContent": {"text": "{\u202e}"}"#))
    }
}
