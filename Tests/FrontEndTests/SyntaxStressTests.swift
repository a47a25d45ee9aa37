import PaprSource
import PaprSyntax
import Testing

/// Sources that nobody writes: a plain diagnostic each, soon, and no crash.
@Suite struct SyntaxStressTests {
    struct Flood: CustomTestStringConvertible, Sendable {
        var before = "module m\nconst A = "
        var unit: String
        var after = "\nconst LAST = 1\n"
        var errors = 1...2
        var times = 50_000
        var testDescription: String { unit.debugDescription }
    }

    @Test(.timeLimit(.minutes(1)), arguments: [
        Flood(unit: "(", times: 1_000_000), Flood(unit: "["), Flood(unit: "{", times: 1_000_000), Flood(unit: ")"), Flood(unit: "}"), Flood(unit: "-"), Flood(unit: "!("),
        Flood(unit: "f("), Flood(unit: "1 + "), Flood(unit: "1,"), Flood(unit: "a."), Flood(unit: "?"), Flood(unit: "\"\" "),
        Flood(unit: "\""), Flood(unit: "/* "), Flood(unit: "\u{0}"), Flood(unit: "$#"), Flood(unit: "ä ", errors: 1...50_001), Flood(unit: "0x"),
        Flood(unit: "\\"), Flood(unit: "@a("), Flood(unit: "(\n"), Flood(unit: "(a\n", errors: 1...3), Flood(unit: "const "),
        Flood(before: "module m\nhcall H = 1 ", unit: "{"), Flood(before: "module m\nhcall H = 1 {", unit: "by x {\n"),
        Flood(before: "module m\nhcall H = 1 {", unit: "returns {"), Flood(before: "module m\nhcall H = 1 {", unit: "returns a "),
        Flood(before: "module m\nhcall H = 1 {", unit: "a {"), Flood(before: "module m\nhcall H = 1 {", unit: "out when x { "),
        Flood(before: "module m\nhcall H = 1 {\n", unit: "{\n"), Flood(before: "module m\nhcall H = 1 { in a: ", unit: "b["),
        Flood(before: "module m\nhcall H = 1 {", unit: "a b "), Flood(before: "module m\n", unit: "}\n"),
        Flood(before: "module m\nhcall H = 1 {\n", unit: ";", errors: 1...1), Flood(before: "", unit: ";", errors: 1...1),
        Flood(before: "module m\nhcall H = 1\n", unit: "/// doc\n", errors: 0...0), Flood(before: "", unit: "a\n"),
        Flood(before: "", unit: "import ", errors: 1...3), Flood(before: "module m\n", unit: "{ } ", errors: 1...2),
        Flood(before: "module m\n", unit: "const = "), Flood(before: "module m\nbits B {\n_ ", unit: "at 1 "),
    ])
    func aFloodOf(_ flood: Flood) {
        let parsed = ParsedSource(flood.before + String(repeating: flood.unit, count: flood.times) + flood.after)
        #expect(parsed.printsBack)
        #expect(flood.errors.contains(parsed.diagnostics.count), "\(parsed.diagnostics.count) errors: \(parsed.diagnostics.prefix(4).map(\.message))")
        #expect(parsed.diagnostics.allSatisfy { $0.message.utf8.count < 300 })
        #expect(parsed.rendered.utf8.count < 40_000)
    }

    @Test func theTreeIsAsDeepAsAllowed() {
        let deep = String(repeating: "(", count: 199) + "1" + String(repeating: ")", count: 199)
        #expect(ParsedSource("module m\nconst A = \(deep)\n").diagnostics.isEmpty)
        let chain = String(repeating: "1 + ", count: 198) + "1"
        #expect(ParsedSource("module m\nconst A = \(chain)\n").diagnostics.isEmpty)
    }

    /// Any bytes at all, as long as they are UTF-8: the reader comes to an end and the tree has them all.
    @Test func anythingPrintsBack() {
        var random = SystemRandomNumberGenerator()
        let pieces = ["in", "out", "when", "at", "by", "returns", "require", "else", "hcall", "module", "a", "1", "\"s\"", "{", "}", "(", ")", "[", "]",
                      ",", ":", ".", "?", "@", "->", "=", "...", "+", "-", "&", "\n", "\n", ";", "/// d\n", "// c\n", "\u{202E}", "\0", "ö", "\\", "\""]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined(separator: " ")
            let parsed = ParsedSource(text)
            #expect(parsed.printsBack, "\(text.debugDescription)")
            #expect(!parsed.rendered.unicodeScalars.contains("\u{202E}"))
        }
    }
}
