import Foundation
import Testing

@Suite("what is read")
struct InputTests {
    @Test func filesDirectoriesAndStandardInputGoTogether() throws {
        let sandbox = try Sandbox()
        try sandbox.write("specs/status.papr", Spec.codes)
        try sandbox.write("specs/deep/one.papr", Spec.call("one", "H_ONE"))
        try sandbox.write("two.papr", Spec.call("two", "H_TWO", opcode: "0x1004"))
        try sandbox.write("specs/notes.txt", "not a spec")
        try sandbox.write("specs/.hidden.papr", "not a spec")
        let three = Data(Spec.call("three", "H_THREE", opcode: "0x1008").utf8)
        let result = try sandbox.run("specs", "two.papr", "-", "--dump=model", input: three)
        #expect(result.status == 0, "\(result.errors)")
        let modules = result.output.split(separator: "\n").filter { $0.hasPrefix("module ") }
        #expect(modules == ["module one", "module status", "module three", "module two"])
    }

    @Test func theOrderOfTheArgumentsChangesNoOutput() throws {
        let sandbox = try Sandbox()
        try sandbox.write("a/status.papr", Spec.codes)
        try sandbox.write("b/one.papr", Spec.call("one"))
        #expect(try sandbox.run("a", "b", "--c", "--swift", "--rst", "--mock", "--output=x").status == 0)
        #expect(try sandbox.run("b/one.papr", "a/", "--mock", "--rst", "--swift", "--c", "-oy").status == 0)
        #expect(try sandbox.shell("diff -r x y").output.isEmpty)
        #expect(sandbox.files(below: "x").count > 4)
    }

    @Test func aFileGivenTwiceIsReadOnce() throws {
        let sandbox = try Sandbox()
        try sandbox.write("specs/status.papr", Spec.codes)
        try FileManager.default.createSymbolicLink(at: sandbox.url("again.papr"), withDestinationURL: sandbox.url("specs/status.papr"))
        let result = try sandbox.run("specs", "specs/status.papr", "./specs/../specs", "again.papr", "--dump=model")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.components(separatedBy: "module status").count == 2)
    }

    @Test func importedModulesAreFoundBesideTheirImporter() throws {
        let sandbox = try Sandbox()
        try sandbox.write("specs/status.papr", Spec.codes)
        try sandbox.write("specs/one.papr", Spec.call("one"))
        #expect(try sandbox.run("specs/one.papr", "--dump=model").output.contains("module status"))
        try sandbox.write("elsewhere/two.papr", Spec.call("two"))
        #expect(try sandbox.run("elsewhere/two.papr", "--dump=model").status == 1)
        #expect(try sandbox.run("elsewhere/two.papr", "--import", "specs", "--dump=model").output.contains("module status"))
        #expect(try sandbox.run("-", "-Ispecs", "--dump=model", input: Data(Spec.call("three").utf8)).output.contains("module status"))
    }

    @Test func whatIsNotThereIsSaid() throws {
        let sandbox = try Sandbox()
        try FileManager.default.createDirectory(at: sandbox.url("empty"), withIntermediateDirectories: true)
        let cases = [
            ("nowhere.papr", "'nowhere.papr' does not exist"),
            ("empty", "there is no .papr file in 'empty'"),
            ("", "'' does not exist"),
        ]
        for (argument, message) in cases {
            let result = try sandbox.run(argument, "--c")
            #expect(result.status == 2)
            #expect(result.errors == "paprgen: \(message)\n")
        }
        #expect(sandbox.files(below: ".").isEmpty)
    }

    @Test func aLinkToADirectoryAboveIsNotFollowedForever() throws {
        let sandbox = try Sandbox()
        try sandbox.write("specs/status.papr", Spec.codes)
        try FileManager.default.createSymbolicLink(at: sandbox.url("specs/loop"), withDestinationURL: sandbox.url("specs"))
        #expect(try sandbox.run("specs", "--dump=tokens").status == 0)
    }

    @Test func whatIsNotUTF8IsLocated() throws {
        let sandbox = try Sandbox()
        try sandbox.write("latin.papr", Data("/// Caf".utf8) + [0xE9] + Data(" au lait.\nmodule latin\n".utf8))
        let result = try sandbox.run("latin.papr", "--c")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("latin.papr:1:8: error: "), "\(result.errors)")
        #expect(result.errors.contains("UTF-8"))
        #expect(result.errors.contains("PAPR0001"))
        #expect(result.errors.components(separatedBy: " error: ").count == 2, "one mistake, one error: \(result.errors)")
    }

    @Test func aNULIsLocated() throws {
        let sandbox = try Sandbox()
        try sandbox.write("nul.papr", Data("module nul\nconst A: u64 = 1".utf8) + [0] + Data("\n".utf8))
        let result = try sandbox.run("nul.papr", "--c")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("nul.papr:2:17: error: "), "\(result.errors)")
        #expect(result.errors.components(separatedBy: " error: ").count == 2, "one mistake, one error: \(result.errors)")
    }

    @Test(arguments: ["(", "[", "{", "-", "!", "f(", "x[", "by a { b = 1 {", "@a(", "in x {"])
    func aMillionNestedBracketsAreRefusedAndDoNotOverrunTheStack(bracket: String) throws {
        let sandbox = try Sandbox()
        for opening in ["const A: u64 = ", "buffer B { ", ""] {
            try sandbox.write("deep.papr", "module deep\n" + opening + String(repeating: bracket, count: 1_000_000))
            let result = try sandbox.run("deep.papr", "--c")
            #expect(result.status == 1, "\(opening)\(bracket)")
            #expect(result.errors.contains(" error: "))
            #expect(result.errors.utf8.count < 100_000)
        }
        #expect(sandbox.files(below: ".") == ["deep.papr"])
    }

    @Test(arguments: ["", "\n", "   ", "// only a remark", "module", "module x", "\u{FEFF}module x\n", "module x\r\nconst A: u64 = 1\r\n", "}", "\"", "/", "\\"])
    func oddTextsGiveAnAnswerAndNoCrash(text: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write("odd.papr", text)
        let result = try sandbox.run("odd.papr", "--c", "--swift", "--rst", "--mock")
        #expect([0, 1].contains(result.status), "\(result.errors)")
        #expect((result.status == 1) == result.errors.contains(" error: "))
    }

    @Test func errorsOfAllFilesComeTogether() throws {
        let sandbox = try Sandbox()
        try sandbox.write("specs/a.papr", "module a\nconst A: u64 = \n")
        try sandbox.write("specs/b.papr", "module b\nconst B: u65 = 1\n")
        try sandbox.write("specs/c.papr", Data("module c // ".utf8) + [0xFF, 0x0A])
        let result = try sandbox.run("specs", "--c")
        #expect(result.status == 1)
        for file in ["a", "b", "c"] { #expect(result.errors.contains("specs/\(file).papr:"), "\(result.errors)") }
        #expect(!sandbox.exists("Generated"))
    }
}
