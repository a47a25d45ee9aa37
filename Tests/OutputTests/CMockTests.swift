import Foundation
import Testing

/// The generated wrappers against the generated mock, as a program: Tests/Corpus/c/mock.c.
@Suite struct CMockTests {
    static let warnings = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-g"]

    private func build(_ compiler: CTool, _ outputs: COutputs, _ more: [String], _ program: String) throws -> String {
        let sources = outputs.files.filter { $0.hasPrefix("mock/c/") && $0.hasSuffix(".c") }.map { outputs.directory.path + "/" + $0 }
        let executable = outputs.directory.path + "/" + program
        try expectSilence(compiler, Self.warnings + more + [outputs.include, "-I\(outputs.directory.path)/mock/c"] + sources
            + ["\(COutputs.root)/Tests/Corpus/c/mock.c", "-pthread", "-o", executable])
        return executable
    }

    @Test func behavesNatively() throws {
        let program = try build(.gcc, try COutputs.specs.get(), ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"], "mock-native")
        try expectSilence(CTool(name: program, package: ""), [])
    }

    @Test func behavesBigEndian() throws {
        let program = try build(.big, try COutputs.specs.get(), ["-static", "-O1"], "mock-big")
        try expectSilence(.qemu, [program])
    }

    /// The tables and the engine are clean for the other compiler and C++ sees the headers.
    @Test func compilesElsewhere() throws {
        let outputs = try COutputs.specs.get()
        for file in outputs.files where file.hasPrefix("mock/c/") && file.hasSuffix(".c") {
            try expectSilence(.clang, Self.warnings + ["-fsyntax-only", outputs.include, "-I\(outputs.directory.path)/mock/c", outputs.directory.path + "/" + file])
        }
        try expectSilence(.gxx, ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", outputs.include, "-I\(outputs.directory.path)/mock/c", "-x", "c++", "-"],
                          input: "#include \"papr_mock_all.h\"\n")
    }
}
