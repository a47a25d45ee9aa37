import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

@testable import PaprBackends

/// The twenty abilities: real calls, one file for each in Tests/Corpus/abilities, through every output, compiled and used there.
@Suite struct AbilitiesTests {
    static let corpus = COutputs.root + "/Tests/Corpus/abilities"

    static func cases() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: corpus).filter { $0.hasSuffix(".papr") }.sorted().map { corpus + "/" + $0 }
    }

    static func texts() throws -> [(String, String)] {
        try (["status", "types"].map { COutputs.root + "/Specs/\($0).papr" } + cases()).map { ($0, try String(contentsOfFile: $0, encoding: .utf8)) }
    }

    /// The C of all cases together.
    static let outputs = Result { try COutputs(texts()) }

    @Test func thereAreTwenty() throws {
        let names = try Self.cases().map { String($0.split(separator: "/").last!.prefix(2)) }
        #expect(names == (1...20).map { $0 < 10 ? "0\($0)" : "\($0)" })
        let outputs = try Self.outputs.get()
        #expect(outputs.diagnostics.all.isEmpty, "\(outputs.diagnostics.all.map(\.message))")
    }

    static let compilers: [CTool] = [
        .gcc.with("-std=c11"), .clang.with("-std=c11"), .big.with("-std=c11", "-ffreestanding"),
        .gxx.with("-std=c++17", "-x", "c++"), .clangxx.with("-std=c++17", "-x", "c++"),
    ]

    @Test(arguments: compilers) func headersCompile(_ compiler: CTool) throws {
        let outputs = try Self.outputs.get()
        let language = compiler.arguments.contains("c++") ? [] : ["-x", "c"]
        try expectSilence(compiler, CHeaderTests.warnings + language + [outputs.include, "-c", "-", "-o", "/dev/null"], input: outputs.includesAll)
    }

    @Test(arguments: CHeaderTests.kernel) func headersCompileInKernels(_ compiler: CTool) throws {
        let outputs = try Self.outputs.get()
        try expectSilence(compiler, ["-Wall", "-Wextra", "-Wconversion", "-Werror", "-O2", outputs.include, "-x", "c", "-c", "-", "-o", "/dev/null"],
                          input: outputs.includesAll)
    }

    /// The wrappers against the mock, both compiled with every access checked: use.c says what is relied on.
    @Test func worksInC() throws {
        let outputs = try Self.outputs.get(), program = outputs.directory.path + "/use"
        let sources = outputs.files.filter { $0.hasPrefix("mock/c/") && $0.hasSuffix(".c") }.map { outputs.directory.path + "/" + $0 }
        try expectSilence(.gcc, ["-std=c11"] + CMockTests.warnings + ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", outputs.include,
                                 "-I\(outputs.directory.path)/mock/c", Self.corpus + "/use.c"] + sources + ["-pthread", "-o", program])
        try expectSilence(CTool(name: program, package: ""), [])
    }

    /// The bindings against the mock, with the runtimes in one module: use.swift says what is relied on.
    @Test func worksInSwift() throws {
        let directory = try CDirectory()
        var diagnostics = Diagnostics()
        let model = try Self.outputs.get().model
        let files = SwiftBackend.generate(model, diagnostics: &diagnostics) + SwiftMock.generate(model, diagnostics: &diagnostics)
            + SwiftRuntime.runtimeFiles() + SwiftRuntime.mockFiles()
        #expect(diagnostics.all.isEmpty)
        var paths = try files.map { try directory.write($0.path, Data($0.text.bytes)) }
        paths.append(try directory.write("main.swift", String(contentsOfFile: Self.corpus + "/use.swift", encoding: .utf8)))
        let swiftc = CTool(name: "swiftc", package: "swiftlang (or put a toolchain into PATH)")
        try expectSilence(swiftc, ["-Onone", "-swift-version", "6", "-warnings-as-errors"] + paths + ["-o", directory.path + "/use"])
        try expectSilence(CTool(name: directory.path + "/use", package: ""), [])
    }

    @Test func pagesAreAccepted() throws {
        #expect(try RestPages(Self.texts().map(\.1)).sphinx() == "")
    }

    /// What a page must say, by the file of the case.
    @Test(arguments: [
        ("aliases", ["H_GET_CPU_CHARACTERISTICS (0x1C8)", "*Shares its opcode with*"]), ("opcodes", ["H_REMOVE (0x04)", "KVMPPC_H_VOF_CLIENT (0xF005)"]),
        ("codes", ["number not known", "-511 to -256"]), ("meanings", ["Blames ``low``", "Final here.", "Errno ``EPIPE``"]),
        ("noCode", ["r3", "0 to 0x7FFFFFFFFFFFFFFF", "``control`` is ``0`` in the first call, then what r3 held"]), ("outputs", ["ibm,partition-performance-parameters-level", "flags.readFour"]),
        ("noCode", ["232 to 248 bytes", "only there when ``version >= 2``"]),
        ("subfunctions", ["then what ``ct1`` of the memory that ``output`` points to held", "H_SET_MODE_RESOURCE_LE", "30000"]), ("optional", ["nret 3 to 4", "The same function of firmware as", "ibm,change-msix-capable", "or given up: by the same call with ``function`` ``2`` and ``sequence`` ``1``"]),
        ("cut", ["Done, but what came is cut off."]),
        ("buffers", ["``count`` \\× :ref:`CounterElement <buffer-CounterElement>`, each in ``elementDataSize + 16`` bytes"]),
        ("registers", ["Must hold: ``session >= 1``"]),
        ("bitFields", ["0-7", "<< 56", "filled up with ``0xFFFF``", "in place of an element ends them", "``head.isShort``"]),
        ("sequences", ["``head.state``", "All of the memory that ``workArea`` points to goes back as it came."]),
        ("rtasCalls", ["the status is rets[1]", "opened by :ref:`ibm,open-errinjct", "until then another opening is answered with", "It does not return when it succeeds."]),
        ("provenance", ["hcall-interrupt", "process, atomic and real mode", "banned", "``rtas_ibm_get_indices_lock``"]),
        ("events", ["found by its identifier ``HP``"]),
        ("constraints", ["when ``inputLength < 0`` address of a list of :ref:`SegmentDescriptor", "of ``-inputLength`` bytes; each must be there, else :ref:`H_SG_LIST"]),
        ("bitFields", ["its first byte is the most significant of r4"]),
        ("subfunctions", ["the register holds address and length as :ref:`OutputDescriptor"]),
    ])
    func pagesSay(_ page: String, _ words: [String]) throws {
        let pages = try RestPages(Self.texts().map(\.1))
        let text = try pages.text(page + ".rst") + (page == "provenance" ? pages.text("sequences.rst") : "")
        for word in words { #expect(text.contains(word), "no '\(word)' in \(page).rst") }
    }
}
