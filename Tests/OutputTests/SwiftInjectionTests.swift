import Foundation
import Testing

/// No text and no name of a spec gets out of its place: what is generated compiles, and says the same.
@Suite struct SwiftInjectionTests {
    static let hostile = [
        "*/ let a = 1 /*", "/* never closed", "*/ */ */", "\"\"\"", "\\\"\"\" \\(1)", "\\", "ends with a backslash \\", "`code` and ` alone", "``` fence", "#if false",
        "#warning(\"x\")", "#error(\"x\")", "// comment", "/// more", "@available(*, unavailable)", "</tag> <b>", "- Parameter x: y", "- Throws: z", "\u{202E}right to left",
        "isolate \u{2066} \u{2069}", "line\u{2028}fatalError()", "paragraph\u{2029}fatalError()", "next\u{85}fatalError()", "form\u{C}feed", "vertical\u{B}tab",
        "carriage\u{1B}[31m", "bell\u{7}", "zero\u{200B}width", "bom\u{FEFF}", "tag\u{E0041}", "日本語 e\u{301} 🙂", "|", "{", "}", ")", "import Foundation",
    ]

    private static var spec: String {
        let docs = hostile.map { "/// \($0)\n" }.joined()
        let attributes = hostile.filter { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }
            .map { "@note(\"\($0.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))\")\n" }.joined()
        return """
            \(docs)module test
            import status
            import types

            \(docs)const LIMIT: u32 = 1
            \(docs)type Kind: u32
            \(docs)enum Way: u8 {
                \(docs)one = 1
            }
            \(docs)bits Flags: u64 {
                \(docs)first at 0
                \(docs)rest: u64 at 1...63
            }
            \(docs)buffer Area {
                \(docs)kind: u8
                \(docs)by kind {
                    \(docs)one = 1 { \(docs)value: u8 }
                }
            }
            \(docs)hcall H_TEST = 0x7000 {
                \(docs)in area: &in Area
                \(docs)in flags: Flags
                \(docs)out value: u64
                returns {
                    \(docs)H_SUCCESS
                    \(docs)H_PARAMETER
                    \(docs)MINE = -77
                }
                \(attributes)
            }
            """
    }

    @Test func textsStayComments() throws {
        let outputs = try SwiftOutputs.with(Self.spec)
        #expect(outputs.diagnostics == [])
        let said = try outputs.compile()
        #expect(said == "", "\(said)")
        let text = try outputs.text("swift/test.papr.swift")
        // Whatever is said of the hostile texts is said behind slashes, and nothing invisible is left.
        for line in text.split(separator: "\n") where line.contains("fatalError") || line.contains("#error") || line.contains("never closed") {
            #expect(line.trimmingCharacters(in: .whitespaces).hasPrefix("//"), "\(line)")
        }
        let invisible = text.unicodeScalars.filter { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
                || scalar.properties.generalCategory == .format || scalar.value == 0x2028 || scalar.value == 0x2029
        }
        #expect(invisible.isEmpty)
        #expect(text.contains("U+202Eright to left") && text.contains("日本語"))
        #expect(!text.contains("*/") && !text.contains("/*") && !text.contains("\"\"\""))
    }

    /// Every word that Swift reserves, and every name that generated code uses, where a spec may put it.
    static let words = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "internal", "let", "open", "operator", "private",
        "precedencegroup", "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default",
        "defer", "do", "else", "fallthrough", "for", "guard", "if", "repeat", "return", "throw", "switch", "where", "while", "any", "as", "await", "false", "is",
        "nil", "self", "super", "throws", "true", "try", "some", "async", "each", "copy", "consume", "borrowing", "consuming", "actor", "macro", "package", "type",
        "get", "set", "left", "right", "none", "some", "lazy", "weak", "unowned", "mutating", "indirect", "dynamic", "final", "optional", "required", "override",
        "base", "body", "code", "token", "arguments", "output", "failure", "part", "frame", "opcode", "name", "value", "field", "word", "raw", "once", "call", "retry",
        "pause", "scratch", "whole", "event", "error", "buffer", "rest", "count", "a", "r", "o", "t", "p", "f", "w", "v", "outer", "selector", "encoded", "size",
        "alignment", "bytes", "check", "flow", "store", "unknown", "undocumented", "absent", "first", "memory", "lent", "f0", "g1", "hole0", "end1",
    ]

    /// Words that a spec can only have as a name in quotes.
    private static let specWords: Set = ["in", "out", "inout", "require", "else", "by", "returns", "at", "when"]

    @Test func reservedWordsAreOnlyNames() throws {
        let words = Self.words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        func list(_ indent: String, _ line: (Int, String) -> String) -> String { words.enumerated().map { indent + line($0.offset, "\"\($0.element)\"") }.joined(separator: "\n") }
        let calls = words.enumerated().map { index, word in
            """
            hcall "h_\(word)" = \(0x10000 + 4 * index) {
                in "\(word)": u64
                in pointer: &in Everything
                out "\(word)": u64
                \(Self.specWords.contains(word) ? "" : "require \(word) > 1 else H_PARAMETER")
                returns { H_SUCCESS; H_PARAMETER; H_BUSY -> retry }
            }
            hcall "h_lent_\(word)" = \(0x20000 + 4 * index) {
                in "\(word)": &inout Everything
                in second: &out u8[16]
                out used: u64
                returns { H_SUCCESS; H_PARAMETER; H_BUSY -> retry }
            }
            rtas "ibm,\(word)" {
                in "\(word)": bytes4
                inout area: u32
                returns { RTAS_SUCCESS; "\(word)" = -70; RTAS_INVALID_PARAMETER }
            }
            """.replacingOccurrences(of: "bytes4", with: "u32")
        }
        let spec = """
            module test
            import status
            import types
            enum Names: u32 {
            \(list("    ") { "\($1) = \($0)" })
            }
            buffer Everything {
            \(list("    ") { _, word in "\(word): u8" })
            }
            buffer Arms {
                kind: u8
                by kind {
            \(list("        ") { "\($1) = \($0) { \($1): u8; inside: u8 }" })
                }
            }
            \(calls.joined(separator: "\n"))
            """
        let outputs = try SwiftOutputs.with(spec)
        #expect(outputs.diagnostics == [])
        let said = try outputs.compile()
        #expect(said == "", "\(said)")
    }

    /// A subfunction stands inside of its dispatcher's type, and may be called as a type is that it uses.
    @Test func subfunctionsDoNotHideTypes() throws {
        let outputs = try SwiftOutputs.with("""
            module test
            import status
            enum Kind: u64 { one = 1 }
            buffer Area { value: u32 }
            hcall H_DO = 0x7F0 {
                in what, value: u64
                by what {
                    KIND = 1 { in kind: Kind at value }
                    AREA = 2 { in area: &in Area at value }
                }
                returns { H_SUCCESS; H_PARAMETER; H_P2 }
            }

            """)
        #expect(outputs.diagnostics == [])
        let said = try outputs.compile()
        #expect(said == "", "\(said)")
    }

    @Test func typesOfTheLibraryKeepTheirNames() throws {
        let names = ["Error", "Result", "Int", "UInt64", "Sendable", "Status", "Registers", "String", "Array", "Optional", "Never", "Hcall", "Answer", "Token", "Self", "Type"]
        let spec = "module test\nimport status\nimport types\n" + names.enumerated().map { index, name in
            "enum \(name): u64 { one = \(index) }\nhcall H_\(name.uppercased()) = \(0x10000 + 4 * index) { in value: \(name); returns { H_SUCCESS; H_PARAMETER } }\n"
        }.joined()
        let outputs = try SwiftOutputs.with(spec)
        #expect(outputs.diagnostics == [])
        let said = try outputs.compile()
        #expect(said == "", "\(said)")
    }
}
