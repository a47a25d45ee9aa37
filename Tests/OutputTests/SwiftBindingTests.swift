import Foundation
import PaprBackends
import Testing

/// The Swift outputs without a package: compiled together with what they stand on, for machines with and without an operating system.
@Suite struct SwiftBindingTests {
    @Test func everythingCompilesAsOneModuleWithoutAWarning() throws {
        let said = try SwiftOutputs.specs.get().compile()
        #expect(said == "", "\(said)")
    }

    @Test(arguments: ["x86_64-unknown-none-elf", "riscv64-none-none-eabi"]) func bindingsAreForMachinesWithoutASystemToo(target: String) throws {
        let outputs = try SwiftOutputs.specs.get()
        let object = outputs.directory.path + "/\(target).o"
        let said = try outputs.compile(mocks: false, ["-target", target, "-enable-experimental-feature", "Embedded", "-wmo", "-c", "-o", object])
        #expect(said == "", "\(said)")
    }

    @Test func theCommandHasEveryFileOfTheRuntimeInside() throws {
        for (folder, files) in [("PaprRuntime", SwiftRuntime.runtimeFiles()), ("PaprMock", SwiftRuntime.mockFiles())] {
            let directory = COutputs.root + "/Sources/" + folder
            let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            #expect(files.map { ($0.path as NSString).lastPathComponent }.sorted() == names, "list them all in Sources/CPaprSupport/swift.c")
            for file in files {
                let source = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + (file.path as NSString).lastPathComponent))
                #expect(Data(file.text.bytes) == source, "\(file.path)")
            }
        }
    }

    @Test func noFoundationAndNoStringBelowTheMocks() throws {
        for file in try SwiftOutputs.specs.get().files where file.hasPrefix("swift/") {
            let text = try SwiftOutputs.specs.get().text(file)
            #expect(!text.contains("Foundation") && text.range(of: #"\bString\b"#, options: .regularExpression) == nil, "\(file)")
        }
        for file in SwiftRuntime.runtimeFiles() {
            let text = String(decoding: file.text.bytes, as: UTF8.self)
            #expect(!text.contains("import Foundation") && text.range(of: #"[:<\[( ]String\b"#, options: .regularExpression) == nil, "\(file.path)")
        }
    }

    @Test func filesSayWhatTheyAre() throws {
        let outputs = try SwiftOutputs.specs.get()
        for file in outputs.files {
            let lines = try outputs.text(file).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines[0] == "// SPDX-License-Identifier: GPL-2.0-or-later OR MIT" && lines[1].hasPrefix("// Made by paprgen"), "\(file)")
            #expect(lines.contains("#if canImport(PaprRuntime)") && lines.last == "", "\(file)")
            #expect(!lines.contains { $0.hasSuffix(" ") || $0.contains("\t") }, "\(file)")
        }
    }

    /// Awkward calls, each against the mock.
    @Test func awkwardCallsDoWhatTheySay() throws {
        let main = try String(contentsOfFile: COutputs.root + "/Tests/Corpus/swift/awkward.swift", encoding: .utf8)
        let said = try SwiftOutputs.specs.get().run(main)
        #expect(said == "as expected\n", "\(said)")
    }
}
