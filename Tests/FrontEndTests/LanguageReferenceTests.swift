import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

@testable import PaprSema

/// Specs/LANGUAGE.md says what is so: its examples compile, and it has every attribute.
@Suite struct LanguageReferenceTests {
    static let specs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Specs")

    static func text() throws -> String { try String(contentsOf: specs.appendingPathComponent("LANGUAGE.md"), encoding: .utf8) }

    /// What stands between "```papr" and "```".
    static func examples() throws -> [String] {
        try text().components(separatedBy: "```papr\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    @Test func everyExampleCompiles() throws {
        let examples = try Self.examples()
        #expect(examples.count >= 9)
        for example in examples {
            var sources = Sources()
            for name in ["status", "types"] {
                let bytes = try Data(contentsOf: Self.specs.appendingPathComponent(name + ".papr"))
                sources.add(path: name + ".papr", text: Text(copying: bytes))
            }
            let whole = example.hasPrefix("module") ? example : "module example\nimport status\nimport types\n" + example
            sources.add(path: "example.papr", text: Text(copying: Array(whole.utf8)))
            var diagnostics = Diagnostics()
            let names = Interner()
            let trees = sources.files.map { parse($0, names: names, diagnostics: &diagnostics) }
            _ = analyze(trees, names: names, diagnostics: &diagnostics)
            let said = diagnostics.sorted().map { "\($0.number) \($0.message)" }
            #expect(said.isEmpty, "\(said) in\n\(example)")
        }
    }

    @Test func everyAttributeIsDescribed() throws {
        let lines = try Self.text().split(separator: "\n")
        for row in AttributeTable.rows {
            let described = lines.contains { $0.hasPrefix("| `@\(row.name)` |") && $0.hasSuffix("| \(row.meaning) | \(row.outputs) |") }
            #expect(described, "Specs/LANGUAGE.md has no row for @\(row.name): \(row.meaning) \(row.outputs)")
        }
    }

    @Test func everyDeclarationKindAndFlowIsDescribed() throws {
        let text = try Self.text()
        for word in ["const", "type", "enum", "bits", "buffer", "codes", "hcall", "rtas", "retry", "restart", "partial", "never", "continue"] {
            #expect(text.contains("`\(word)`") || text.contains("`-> \(word)"), "Specs/LANGUAGE.md does not describe '\(word)'")
        }
    }
}
