import Foundation
import Testing

/// Whatever a text of a spec holds, a reader sees that text and nothing else happens.
@Suite struct RestInjectionTests {
    /// Texts that would be markup in ReST.
    static let hostile = [
        ".. raw:: html", ".. include:: /etc/passwd", ".. |x| replace:: y", ".. _label: http://a.example/", "__ http://a.example/", "..",
        "*emphasis* and **strong**", "|substitution|", "name_ and name__ and _name", "[1]_ [#]_ [CIT2002]_", "a paragraph that ends so::",
        ":field: body", ":ref:x", "| line block", ">>> print(1)", "-a option", "--long=option", "/V option", "1. one", "a) one", "(iv) four",
        "#. auto", "+---+---+", "=== ===", "====", "----", "* star", "+ plus", "\u{2022} round", "\\ backslash \\* \\\\", "\\",
        "me@example.org", "mailto:me@example.org", "javascript:alert(1)", "data:text/html,x", "<script>alert(1)</script>", "&amp; &#x41;",
        "\"\"\" '''", "trailing_", "*/ /* // #include <x>", "{{ jinja }} {% raw %}", "${x} $(x) %x", "~~~~ ^^^^", "x::y ::", "...", "-- --- ---",
        "e.g. this", "I. Roman", "`", "``", "a ` b", "`unclosed", "x `` y", "\u{3000}wide space first", "\u{A0}fixed space first", "日本語 e\u{301} 🙂", "_", "|", "*",
    ]

    /// The text of each case is in paragraphs, lists, notes, sources and cells, and comes back letter by letter.
    @Test func hostileTextsAreShown() throws {
        let tree = try page(Self.hostile)
        #expect(tree.messages == [])
        #expect(tree.suspicious == [])
        #expect(Set(tree.links) == ["http://a.example/"])
        let call = try tree.section("H_TEST (0x7000)")
        for (place, text) in Self.hostile.enumerated() {
            #expect(call.texts.contains(text), "paragraph: \(text)")
            #expect(call.texts.contains("note \(text)"), "note: \(text)")
            let other = try #require(tree.sections.first { $0.title.hasPrefix("H_OTHER\(place) ") })
            #expect(try other.rows("Parameters") == [["1, r4", "p: in, u64. \(text)"]], "cell: \(text)")
        }
    }

    @Test func hostileTextsPassSphinx() throws {
        #expect(try RestPages.ofTest(Self.spec(Self.hostile)).sphinx() == "")
    }

    /// Lines made of the characters that mean something, in any order.
    @Test func anyMixtureIsShown() throws {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = ["*", "_", "|", "\\", ":", "::", ".", "..", "-", "--", " ", " ", "a", "B1", "1.", "(", ")", "[", "]", "<", ">", "=", "+", "/", "#",
                      "'", "\"", "@", "~", "^", "&", "http", "é", "\u{2022}", "{", "}", "$", "%", "!", "?", ",", ";", "H_X"]
        let texts = (0..<200).map { _ in (0...next(12)).map { _ in pieces[next(pieces.count)] }.joined() }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && !$0.hasPrefix("- ") }
        let tree = try page(texts)
        #expect(tree.messages == [])
        #expect(tree.suspicious == [])
        let shown = Set(try tree.section("H_TEST (0x7000)").texts)
        for text in texts { #expect(shown.contains(text), "\(text.debugDescription)") }
    }

    /// With backticks among them, no line makes docutils complain.
    @Test func anyMixtureOfBackticksIsInert() throws {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = ["`", "`", "``", "a", "_", " ", "H_BUSY", "\\", ":", "'", "\"", "(", ")", "<x>", "ref", "-", ".", "*", "|", "DrcIndex"]
        let texts = (0..<120).map { _ in (0...next(14)).map { _ in pieces[next(pieces.count)] }.joined() }
        let pages = try RestPages.ofTest(Self.spec(texts))
        let tree = try pages.doctree("test.rst")
        #expect(tree.messages == [])
        #expect(tree.suspicious == [])
        #expect(tree.links == [])
        let said = try pages.sphinx()
        #expect(said == "")
    }

    @Test func invisibleCharactersAreShown() throws {
        let cases = [
            ("\u{202E}right to left", "[U+202E]right to left"), ("a\u{200B}b\u{2066}c", "a[U+200B]b[U+2066]c"), ("line\u{2028}end", "line[U+2028]end"),
            ("next\u{85}line", "next[U+0085]line"), ("bell\u{7}", "bell[U+0007]"), ("escape\u{1B}[0m", "escape[U+001B][0m"), ("form\u{C}feed", "form[U+000C]feed"),
            ("tab\there", "tab here"), ("mark\u{FEFF}", "mark[U+FEFF]"), ("tag\u{E0041}", "tag[U+E0041]"), ("`in code\u{202E}`", "in code[U+202E]"),
        ]
        let tree = try page(cases.map(\.0))
        #expect(tree.messages == [])
        #expect(Array(try tree.section("H_TEST (0x7000)").texts.prefix(cases.count)) == cases.map(\.1))
    }

    /// Names that are strings, function sets and other texts that are not documentation.
    @Test func namesAreInert() throws {
        let pages = try RestPages.ofTest(#"""
            rtas "a`b*c_|d" {
                in x: u32
                returns { RTAS_SUCCESS }
                @functionSet("set` _x")
                @property("*p*_")
                @lock("l``l")
                @spec(".. raw:: html", "|s|")
                @source("http://a.example/x_y_", "s*")
            }
            enum "E`x_ *": u64 { "c` |x|" = 1; "d``" = 2 }
            bits "B`|": u64 { "f`_" at 0; _ at 1...7; "g*": u8 at 8...15; _ at 16...63 }
            buffer "Buf` <x>" { "len`": u32; "by`tes": u32 }
            const "K`_": u32 = 7
            rtas "r`*" {
                in "p`q_": u32
                out "o`": u64
                returns { RTAS_SUCCESS; "MO`RE" = -9; RTAS_INVALID_PARAMETER }
            }
            hcall "H`S" = 0x7770 @alias("H_`A") {
                in "f`": u64
                in y: u64
                by y { "SU`B" = 1 { in "f`" = 0 } }
                returns { H_SUCCESS; H_PARAMETER; H_P2 }
            }
            rtas "A B <c>" { returns { RTAS_SUCCESS } }
            rtas "a-b <c>" { returns { RTAS_SUCCESS } }
            """#)
        let tree = try pages.doctree("test.rst")
        #expect(tree.messages == [])
        #expect(tree.suspicious == [])
        #expect(tree.links == ["http://a.example/x_y_"])
        let call = try tree.section("a`b*c_|d (RTAS)")
        #expect(call.texts.contains("Property: *p*_"))
        #expect(call.texts.contains("Specification: .. raw:: html; |s|"))
        #expect(call.literals == ["a`b*c_|d(x)"])
        #expect(try tree.section("r`* (RTAS)").rows("Parameters") == [["1, args[0]", "p`q_: in, u32"]])
        #expect(try tree.section("buffer Buf` <x>").rows() == [["0x0", "4", "len`: u32"], ["0x4", "4", "by`tes: u32"]])
        let said = try pages.sphinx()
        #expect(said == "")
    }

    // MARK: Making pages

    private func page(_ texts: [String]) throws -> RestDoctree { try RestPages.ofTest(Self.spec(texts)).doctree("test.rst") }

    /// A call with each text as a paragraph and as a note, then a call each with the text on its parameter.
    private static func spec(_ texts: [String]) -> String {
        let paragraphs = texts.map { "/// \($0)\n///\n" }.joined()
        let notes = texts.map { "    @note(\"note \(quoted($0))\")\n" }.joined()
        let others = texts.enumerated().map { place, text in
            "hcall H_OTHER\(place) = \(0x7100 + place * 4) {\n    /// \(text)\n    in p: u64\n    returns { H_SUCCESS }\n}\n"
        }
        return paragraphs + "hcall H_TEST = 0x7000 {\n    returns { H_SUCCESS }\n" + notes + "}\n" + others.joined()
    }

    private static func quoted(_ text: String) -> String { text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") }
}
