import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

@testable import PaprBackends

/// What `--json` writes of a model.
@Suite struct JSONModelTests {
    struct Made {
        var name: String
        var model: Model
        var bytes: [UInt8]

        /// Specs by their paths below the project; an error in one fails the test.
        init(_ paths: [String]) throws {
            var sources = Sources(), diagnostics = Diagnostics()
            let names = Interner()
            let trees = try paths.map { path in
                let id = sources.add(path: path, text: Text(copying: Array(try Data(contentsOf: JSONSchema.root.appendingPathComponent(path)))))
                return parse(sources[id], names: names, diagnostics: &diagnostics)
            }
            model = analyze(trees, names: names, diagnostics: &diagnostics)
            try #require(!diagnostics.hasErrors, "\(paths): \(diagnostics.sorted().map(\.message))")
            name = paths[0].split(separator: "/").last! + ".json"
            let files = JSONBackend.generate(model, diagnostics: &diagnostics)
            let file = try #require(files.first { $0.path == "json/model.json" })
            bytes = withExtendedLifetime(file) { Array(file.text.bytes) }
        }

        func document() throws -> [String: Any] { try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]) }
    }

    static func papr(_ directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: JSONSchema.root.appendingPathComponent(directory).path)
            .filter { $0.hasSuffix(".papr") }.sorted().map { directory + "/" + $0 }
    }

    /// The project's specs, the calls that stand for an ability of the language each, and the example.
    static let all = Result {
        try [Made(papr("Specs")), Made(["Tests/Corpus/json/library.papr"])]
            + papr("Tests/Corpus/model").map { try Made([$0, "Specs/status.papr", "Specs/types.papr"]) }
    }

    @Test func everyDocumentIsWhatTheSchemaSays() throws {
        let said = try JSONSchema.model.mistakes(in: Self.all.get().map { ($0.name, $0.bytes) })
        #expect(said.isEmpty, "\(said)")
    }

    /// The example was read by a person: `PAPRGEN_UPDATE=1` rewrites it, to be read again.
    @Test func theExampleIsAsItWas() throws {
        let made = try Made(["Tests/Corpus/json/library.papr"])
        let golden = JSONSchema.root.appendingPathComponent("Tests/Corpus/json/library.json")
        if Array(try Data(contentsOf: golden)) == made.bytes { return }
        if ProcessInfo.processInfo.environment["PAPRGEN_UPDATE"] == "1" { try Data(made.bytes).write(to: golden) }
        Issue.record("library.json differs; look at it, then accept it with: PAPRGEN_UPDATE=1 swift test --filter JSONModelTests")
    }

    @Test func theOrderOfTheFilesDoesNotMatter() throws {
        let paths = try Self.papr("Specs")
        let one = try Made(paths).bytes, other = try Made(paths.reversed()).bytes
        #expect(one == other)
    }

    /// Every reference leads to something, and no two things have one.
    @Test func referencesResolve() throws {
        for made in try Self.all.get() {
            var known: [String] = [], used: Set<String> = []
            Self.walk(try made.document()) { key, value in
                switch (key, value) {
                case ("id", let id as String): known.append(id)
                case ("code", let id as String), ("declaration", let id as String), ("subfunctionOf", let id as String),
                    ("violationCode", let id as String), ("unknownSubfunction", let id as String), ("buffer", let id as String):
                    used.insert(id)
                case ("base", let id as String) where id.contains("."): used.insert(id)
                case ("definedOn", let ids as [String]), ("retryCodes", let ids as [String]), ("continueCodes", let ids as [String]),
                    ("restartCodes", let ids as [String]):
                    used.formUnion(ids)
                default: break
                }
            }
            #expect(Set(known).count == known.count, "\(made.name)")
            #expect(used.subtracting(known).isEmpty, "\(made.name): \(used.subtracting(known))")
            #expect(!used.isEmpty)
        }
    }

    /// No text of the model is left out: documentation, notes, sources, units, spellings, rules, attributes.
    @Test func everyTextIsThere() throws {
        for made in try Self.all.get() {
            var strings: Set<String> = []
            Self.walk(try made.document()) { _, value in
                if let text = value as? String { strings.insert(text) }
                if let texts = value as? [String] { strings.formUnion(texts) }
            }
            var texts: Set<String> = []
            Self.collect(made.model, into: &texts)
            #expect(texts.count > 10)
            let missing = texts.subtracting(strings)
            #expect(missing.isEmpty, "\(made.name): \(missing.sorted().prefix(5))")
        }
    }

    @Test func everyCallAndDeclarationIsThere() throws {
        for made in try Self.all.get() {
            var kinds: [String: Int] = [:]
            Self.walk(try made.document()) { key, value in
                if key == "kind", let kind = value as? String { kinds[kind, default: 0] += 1 }
            }
            let model = made.model
            #expect(kinds["hcall", default: 0] + kinds["rtas", default: 0] == model.calls.count)
            #expect(kinds["const", default: 0] == model.constants.count)
            #expect(kinds["type", default: 0] == model.types.count)
            #expect(kinds["enum", default: 0] == model.enums.count)
            #expect(kinds["bits", default: 0] == model.bits.count)
            #expect(kinds["codes", default: 0] == model.codeTables.count)
        }
    }

    /// Calls `body` for each member of each object.
    private static func walk(_ value: Any, _ body: (String, Any) -> Void) {
        if let object = value as? [String: Any] {
            for (key, inner) in object {
                body(key, inner)
                walk(inner, body)
            }
        } else if let array = value as? [Any] {
            for inner in array { walk(inner, body) }
        }
    }

    /// The texts anywhere in a value.
    private static func collect(_ value: Any, into texts: inout Set<String>) {
        if let text = value as? Text {
            if !text.isEmpty { texts.insert(text.string) }
        } else if let name = value as? Name {
            if !name.isEmpty { texts.insert(name.string) }
        } else if let name = value as? Identifier {
            texts.formUnion([name.source.string, name.snake.string])
        } else {
            for child in Mirror(reflecting: value).children { collect(child.value, into: &texts) }
        }
    }
}
