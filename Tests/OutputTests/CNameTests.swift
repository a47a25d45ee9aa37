import Foundation
import Testing

@testable import PaprBackends

/// Names and texts that could break C, or become something else in it.
@Suite struct CNameTests {
    /// Texts that mean something to a compiler, a preprocessor or a reader of kernel-doc.
    static let hostile = [
        "*/ int injected; /*", "*/", "/*", "/* */", "/**/ */", "**/", "*\\", "/", "*", "//", "\\", "ends with \\", "??/", "ends with ??/", "??(??)??<??>",
        "#include <stdio.h>", "#define H_SUCCESS 5", "#error no", "\" ' ' \"", "%s %n", "@drc_index: other words", "Return: nothing", "&struct page",
        "\u{01}\u{7F}\u{0B}\u{0C} controls", "\u{202E}desrever\u{202C}", "\u{2066}isolated\u{2069}", "\u{200F}\u{200B}\u{FEFF}", "\u{2028}line\u{2029}",
        "\u{85}next line", "\u{61C}", "日本語 ünïcödé", "_Pragma(\"x\")", "\\u0041 \\x", "*??/", "*\u{200B}/",
    ]

    private func spec(_ text: (Int) -> String) -> String {
        func doc(_ place: Int) -> String { "/// \(text(place))\n///\n/// \(text(place))\n" }
        var spec = "\(doc(0))module test\nimport status\nimport types\n"
        for place in Self.hostile.indices {
            spec += """
                \(doc(place))const VALUE\(place): u32 = \(place)
                \(doc(place))enum Kind\(place): u32 {
                \(doc(place))one = 1
                }
                \(doc(place))enum Large\(place): u64 {
                \(doc(place))one = 0x1_0000_0000_0000
                }
                \(doc(place))bits Flags\(place): u8 {
                \(doc(place))flag at 0
                \(doc(place))part: u8 at 1...7
                }
                \(doc(place))buffer Area\(place) {
                \(doc(place))kind: u8
                \(doc(place))by kind {
                \(doc(place))some = 1 {
                \(doc(place))value: u16 @unaligned
                }
                }
                }
                \(doc(place))hcall H_TEST\(place) = \(0x10000 + 4 * place) {
                \(doc(place))in drcIndex: DrcIndex
                \(doc(place))in area: &in Area\(place)
                \(doc(place))out result: u64
                require drcIndex > 0
                returns {
                \(doc(place))H_SUCCESS
                \(doc(place))H_PARAMETER; H_P2
                }
                @note("a note")
                @context(atomic)
                }
                \(doc(place))rtas "ibm,test-\(place)" @lock("\(String(text(place).filter { $0 != "\"" && $0 != "\\" && !$0.unicodeScalars.contains { $0.value < 32 } }))") {
                returns { RTAS_SUCCESS }
                }

                """
        }
        return spec
    }

    /// Without its comments a header is the same whatever the comments say, and compilers have nothing to complain of.
    @Test func textsStayComments() throws {
        let hostile = try COutputs.with(spec { Self.hostile[$0] }), harmless = try COutputs.with(spec { _ in "Words." })
        #expect(hostile.diagnostics.all.isEmpty && harmless.diagnostics.all.isEmpty, "\(hostile.diagnostics.all.prefix(3))")
        for file in hostile.files where file.hasSuffix("test.h") || file.hasSuffix("test.c") {
            #expect(try stripped(hostile, file) == stripped(harmless, file), "\(file)")
            let bytes = try hostile.text(file)
            #expect(!bytes.unicodeScalars.contains { $0.properties.isBidiControl || ($0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t") })
        }
        for compiler in [CTool.gcc.with("-std=c11", "-trigraphs"), .clang.with("-std=c11", "-trigraphs"), .gxx.with("-std=c++17", "-x", "c++")] {
            let language = compiler.arguments.contains("c++") ? [] : ["-x", "c"]
            try expectSilence(compiler, ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", hostile.include] + language + ["-"], input: "#include \"papr/test.h\"\n")
        }
    }

    private func stripped(_ outputs: COutputs, _ file: String) throws -> String {
        let result = try CTool.gcc.run(["-fpreprocessed", "-dD", "-E", "-P", "-x", "c", outputs.directory.path + "/" + file])
        #expect(result.status == 0, "\(result.output)")
        return result.output
    }

    /// A name of an RTAS call has signs that no name of C has.
    @Test func namesStayStrings() throws {
        let outputs = try COutputs.with("module test\nimport status\nrtas \"ibm,a.b+c#d-e\" {\n  returns { RTAS_SUCCESS }\n}\n")
        #expect(outputs.diagnostics.all.isEmpty)
        try expectSilence(.gcc, ["-std=c11", "-Wall", "-Werror", "-fsyntax-only", outputs.include, "-x", "c", "-"], input: "#include \"papr/test.h\"\n")
    }

    /// What two names become is told before a compiler finds it, with both places.
    @Test(arguments: [
        "hcall H_GET_VPD = 0x7000 { returns { H_SUCCESS } }\nrtas \"ibm,get-vpd\" { returns { RTAS_SUCCESS } }",
        "hcall H_X = 0x7000 { returns { H_SUCCESS } }\nhcall H_X_ERRNO = 0x7004 { returns { H_SUCCESS } }",
        "hcall H_MEMORY = 0x7000 { returns { H_SUCCESS } }",
        "hcall H_AREA_READ = 0x7000 { returns { H_SUCCESS } }\nbuffer Area { value: u32 }",
        "buffer Area { value: u32 }\nbuffer AreaValue { value: u32 }",
        "buffer Area { value: u32 }\nenum area: u32 { one = 1 }",
        "const twoWords: u32 = 1\nconst TWO_WORDS: u32 = 2",
        "const ONE_TWO_THREE: u32 = 1\nenum oneTwo: u32 { three = 3 }",
        "const TEST_H: u32 = 1",
        "const MORE: u32 = 1\nrtas \"ibm,x\" { returns { RTAS_SUCCESS; MORE = 1 } }",
        "rtas \"ibm,x\" { returns { RTAS_SUCCESS; MORE = 1 } }\nrtas \"ibm,y\" { returns { RTAS_SUCCESS; MORE = 2 } }",
        "hcall H_X = 0x7000 { in drcIndex: u64; in drc_index: u64; returns { H_SUCCESS } }",
        "hcall H_X = 0x7000 { in drcIndex: u64; out drc_index: u64; returns { H_SUCCESS } }",
        "buffer Area { oneTwo: u32; one_two: u32 }",
        "buffer Area { kind: u8; byKind: u8; by kind { one = 1 { value: u8 } } }",
    ]) func collisionsAreTold(_ text: String) throws {
        let outputs = try COutputs.with("module test\nimport status\n" + text + "\n")
        let found = outputs.diagnostics.all.filter { $0.number == .nameCollidesInC }
        #expect(found.count >= 1, "\(outputs.diagnostics.all)")
        #expect(Set(found.map(\.message)).count == found.count || outputs.diagnostics.sorted().filter { $0.number == .nameCollidesInC }.count == 1)
    }

    /// A function and a tag may have one name.
    @Test func callsAndBuffersShareNames() throws {
        let outputs = try COutputs.with("module test\nimport status\nbuffer Area { value: u32 }\nhcall H_AREA = 0x7000 { in area: &in Area; returns { H_SUCCESS } }\n")
        #expect(outputs.diagnostics.all.isEmpty)
        for compiler in [CTool.gcc.with("-std=c11", "-x", "c"), .gxx.with("-std=c++17", "-x", "c++")] {
            try expectSilence(compiler, ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", outputs.include, "-"], input: "#include \"papr/test.h\"\n")
        }
    }

    /// Names that C has for itself get an underscore.
    @Test func reservedNamesAreEscaped() throws {
        let text = try COutputs.specs.get().text("c/papr/awkward.h")
        #expect(text.contains("papr_reserved_words_once(__u64 class_, __u64 register_, __u64 int_,"))
        #expect(text.contains("__s64 signed_;"))
    }
}
