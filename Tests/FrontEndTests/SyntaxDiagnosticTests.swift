import PaprSource
import PaprSyntax
import Testing

/// How diagnostics are shown, and that each that the parser can make has a case.
@Suite struct SyntaxDiagnosticTests {
    /// The numbers below 100 come from the parser, but for the first: whoever reads the file checks that it is UTF-8.
    @Test func everyNumberHasACase() throws {
        var seen: Set<DiagnosticNumber> = []
        for input in CorpusCase.all(below: "syntax/errors") { seen.formUnion(ParsedSource(try input.source()).diagnostics.map(\.number)) }
        let missing = DiagnosticNumber.allCases.filter { $0.rawValue > 1 && $0.rawValue < 100 && !seen.contains($0) }
        #expect(missing == [])
    }

    private static let text = """
        module m
        hcall H = 1 {
            in first, second: Foo
            require first == second
        }

        """

    /// Where a word stands for the `occurrence`th time.
    private func span(_ word: String, _ occurrence: Int = 1, file: FileID = 0) -> Span {
        let bytes = Array(Self.text.utf8), sought = Array(word.utf8)
        let places = bytes.indices.filter { bytes[$0...].starts(with: sought) }
        return Span(file: file, start: UInt32(places[occurrence - 1]), end: UInt32(places[occurrence - 1] + sought.count))
    }

    private func render(_ diagnostics: [Diagnostic], colour: Bool = false, limit: Int = 50) -> String {
        var sources = Sources()
        sources.add(path: "a.papr", text: Text(copying: Array(Self.text.utf8)))
        sources.add(path: "dir/b.papr", text: Text(copying: Array(Self.text.utf8)))
        var renderer = DiagnosticRenderer(sources: sources, colour: colour, limit: limit)
        return renderer.render(diagnostics)
    }

    @Test func severalLabelsOfALine() {
        let labels = [Label(span("first"), "the one"), Label(span("second"), "the other"), Label(span("first", 2), "used here")]
        let diagnostic = Diagnostic(.unexpectedToken, "no such type", at: span("Foo"), label: "not a type", labels: labels)
        #expect(render([diagnostic]) == """
            a.papr:3:23: error: no such type [PAPR0011]
                3 |     in first, second: Foo
                  |        -----  ------  ^^^ not a type
                  |        |      |
                  |        |      the other
                  |        the one
                4 |     require first == second
                  |             ----- used here

            """)
    }

    @Test func aSpanOfSeveralLines() {
        let whole = span("hcall").through(span("}"))
        #expect(render([Diagnostic(.unexpectedToken, "all of it", at: whole, label: "begins here", severity: .warning)]) == """
            a.papr:2:1: warning: all of it [PAPR0011]
                2 | hcall H = 1 {
                  | ^^^^^^^^^^^^^ begins here
              ...
                5 | }
                  | ^

            """)
    }

    @Test func notesAndLabelsOfAnotherFile() {
        let diagnostic = Diagnostic(.unexpectedToken, "twice", at: span("H"), labels: [Label(span("H", file: 1), "first here")],
                                    notes: [Label(span("Foo"), "and see\u{1B}[31m\u{202E} this\nthing")],
                                    fixes: [Fix("rename it", span("H"), "H_2"), Fix("drop it", span("hcall").through(span("}")), "")])
        #expect(render([diagnostic]) == """
            a.papr:2:7: error: twice [PAPR0011]
                2 | hcall H = 1 {
                  |       ^
            dir/b.papr:2:7: note: first here
                2 | hcall H = 1 {
                  |       ^
            a.papr:3:23: note: and see<U+001B>[31m<U+202E> this<U+000A>thing
                3 |     in first, second: Foo
                  |                       ^^^
            fix: rename it
                2 | hcall H_2 = 1 {
                  |       +++
            fix: drop it
                2 |

            """)
    }

    @Test func whatIsNotShownIsCounted() {
        let error = Diagnostic(.unexpectedToken, "bad", at: span("H"))
        var warning = error
        warning.severity = .warning
        #expect(render([error, error, error, warning], limit: 1).hasSuffix("\n\n2 more errors and 1 more warning not shown\n"))
        #expect(render([error, error], limit: 1).hasSuffix("\n\n1 more error not shown\n"))
        #expect(!render([error, error], limit: 2).contains("not shown"))
    }

    @Test func coloursOnlyWhenAsked() {
        let error = Diagnostic(.unexpectedToken, "bad", at: span("H"), label: "here")
        #expect(!render([error]).contains("\u{1B}"))
        let coloured = render([error], colour: true)
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == render([error]))
    }

    @Test func linesAndColumns() {
        let table = LineTable(Text(copying: Array("\u{FEFF}aä\u{1F642}b\r\n\nc".utf8)))
        #expect(table.count == 3)
        #expect(table.position(of: 3) == (1, 1))
        #expect(table.position(of: 10) == (1, 4))
        #expect(table.range(of: 1) == 3..<11)
        #expect(table.position(of: 14) == (3, 1))
        #expect(table.position(of: 15) == (3, 2))
    }
}
