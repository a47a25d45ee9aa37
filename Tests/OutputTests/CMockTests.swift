import Foundation
import Testing

/// The generated wrappers against the generated mock, as a program: Tests/Corpus/c/mock.
@Suite struct CMockTests {
    static let warnings = ["-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Werror", "-O1", "-g"]

    /// The project's specs, the awkward calls, and those that ask something of a mock.
    static let outputs = Result {
        let path = COutputs.root + "/Tests/Corpus/c/mock/mocks.papr"
        return try COutputs(COutputs.texts() + [(path, String(contentsOfFile: path, encoding: .utf8))])
    }

    private func includes(_ outputs: COutputs) -> [String] { [outputs.include, "-I\(outputs.directory.path)/mock/c"] }

    private func sources(_ outputs: COutputs) -> [String] {
        outputs.files.filter { $0.hasPrefix("mock/c/") && $0.hasSuffix(".c") }.map { outputs.directory.path + "/" + $0 }
    }

    private func headers(_ outputs: COutputs) -> String {
        outputs.files.filter { $0.hasPrefix("mock/c/papr/mock/") && $0.hasSuffix(".h") }.map { "#include \"\($0.dropFirst("mock/c/".count))\"\n" }.joined()
    }

    /// Builds the program of checks and runs it; it is silent when all is as it should be.
    private func run(_ compiler: CTool, _ options: [String], _ name: String, with runner: CTool? = nil) throws {
        let outputs = try Self.outputs.get(), program = outputs.directory.path + "/" + name
        let corpus = COutputs.root + "/Tests/Corpus/c/mock"
        let checks = try FileManager.default.contentsOfDirectory(atPath: corpus).filter { $0.hasSuffix(".c") }.sorted().map { corpus + "/" + $0 }
        try expectSilence(compiler, ["-std=c11"] + Self.warnings + options + includes(outputs) + sources(outputs) + checks + ["-pthread", "-o", program])
        if let runner { try expectSilence(runner, [program]) } else { try expectSilence(CTool(name: program, package: ""), []) }
    }

    @Test func behavesWithEveryAccessChecked() throws {
        try run(.gcc, ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"], "mock-checked")
    }

    @Test func threadsDoNotRace() throws { try run(.gcc, ["-fsanitize=thread"], "mock-threads") }

    @Test func behavesWithClang() throws { try run(.clang, [], "mock-clang") }

    @Test func behavesBigEndian() throws { try run(.big, ["-static"], "mock-big", with: .qemu) }

    @Test func compilesAsCxx() throws {
        let outputs = try Self.outputs.get()
        for compiler in [CTool.gxx, .clangxx] {
            try expectSilence(compiler, ["-std=c++17"] + Self.warnings + includes(outputs) + ["-x", "c++", "-fsyntax-only", "-"],
                              input: headers(outputs) + headers(outputs) + "#include \"papr/mock_all.h\"\n")
        }
    }

    /// A driver of one module needs the engine and that module's table, nothing else.
    @Test func oneModuleIsEnough() throws {
        let outputs = try Self.outputs.get(), program = outputs.directory.path + "/mock-one"
        let text = """
            #include "papr/mock/scm.h"
            static const struct papr_mock_call *const *const modules[] = { papr_mock_module_scm, NULL };
            int main(void)
            {
            \tstruct papr_mock *mock = papr_mock_start(modules);
            \tconst struct papr_mock_out_scm_health answer = { 1, 2 };
            \t__u64 health = 0, valid = 0;
            \tint wrong;

            \tpapr_mock_queue_scm_health(mock, H_SUCCESS, &answer);
            \twrong = papr_scm_health(1, &health, &valid) != H_SUCCESS || health != 1 || valid != 2;
            \treturn papr_mock_stop(mock) || wrong;
            }

            """
        let needed = sources(outputs).filter { !$0.hasSuffix("/mock_all.c") && ($0.hasSuffix("/mock/scm.c") || !$0.contains("/papr/mock/")) }
        try expectSilence(.gcc, ["-std=c11"] + Self.warnings + includes(outputs) + ["-x", "c", "-"] + needed + ["-pthread", "-o", program], input: text)
        try expectSilence(CTool(name: program, package: ""), [])
    }

    /// Every call of the corpus has a table that compiles; the headers have tests of their own.
    @Test func tablesOfTheCorpusCompile() throws {
        let corpus = COutputs.root + "/Tests/Corpus/model"
        let names = try FileManager.default.contentsOfDirectory(atPath: corpus).filter { $0.hasSuffix(".papr") }.sorted()
        #expect(names.count >= 20)
        for name in names {
            let outputs = try COutputs.with(String(contentsOfFile: corpus + "/" + name, encoding: .utf8))
            #expect(!outputs.diagnostics.hasErrors, "\(name): \(outputs.diagnostics.all.map(\.message))")
            let files = sources(outputs).filter { $0.contains("/papr/mock/") || $0.hasSuffix("/mock_all.c") }
            try expectSilence(.gcc, ["-std=c11"] + Self.warnings + ["-isystem", outputs.directory.path + "/c", "-I\(outputs.directory.path)/mock/c", "-fsyntax-only"] + files)
        }
    }

    /// What begins with `papr_mock_` is the engine's.
    @Test(arguments: [
        ("module test\nimport status\nhcall H_MOCK_START = 0xF100 { returns { H_SUCCESS } }\n", "what begins with 'papr_mock_' belongs to the mock"),
        ("module mock\nimport status\nhcall H_ONE = 0xF100 { returns { H_SUCCESS } }\n", "module 'mock' would be the C header 'mock.h'"),
        ("module test\nimport status\nhcall H_ONE_TWO = 0xF100 { returns { H_SUCCESS } }\nhcall H_ONE__TWO = 0xF104 @opaque(\"old\")\n",
         "'H_ONE__TWO' becomes 'papr_mock_call_one_two' in C"),
    ])
    func namesOfTheEngineAreRefused(_ text: String, _ message: String) throws {
        let outputs = try COutputs.with(text)
        let messages = outputs.diagnostics.all.map(\.message)
        #expect(messages.contains { $0.contains(message) }, "\(messages)")
    }

    /// Names and texts can't break the tables.
    @Test func hostileTextsAreInert() throws {
        let outputs = try COutputs.with("""
            module test
            import status
            /// Ends here */ int injected; /* or "here\\" ??/
            hcall H_ONE = 0xF100 @opaque("*/ #error \\"")
            rtas "ibm,a\\"b*/c" {
                in int, class, "out", in1: u32
                in template: &in bytes[in1]
                out nargs, register: u32
                returns { RTAS_SUCCESS; RTAS_INVALID_PARAMETER }
            }

            """)
        try #require(!outputs.diagnostics.hasErrors, "\(outputs.diagnostics.all.map(\.message))")
        for file in sources(outputs) {
            for compiler in [CTool.gcc, .clang] {
                try expectSilence(compiler, ["-std=c11"] + Self.warnings + includes(outputs) + ["-fsyntax-only", file])
            }
        }
    }
}
