import Foundation
import Testing

@Suite("paprgen explain")
struct ExplainTests {
    @Test(arguments: ["PAPR0104", "papr0104", "104", "0104"])
    func aNumberIsExplained(word: String) throws {
        let result = try Sandbox().run("explain", word)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let sample = try String(contentsOf: Project.root.appendingPathComponent("Tests/Corpus/diagnostics/PAPR0104.good.papr"), encoding: .utf8)
        let said = try String(contentsOf: Project.root.appendingPathComponent("Tests/Corpus/diagnostics/PAPR0104.bad.txt"), encoding: .utf8)
        #expect(result.output.hasPrefix("PAPR0104: a name that nothing has\n\n"))
        for line in (said + sample).split(separator: "\n") { #expect(result.output.contains("\n    \(line)\n"), "\(line)") }
    }

    /// All of them at once: none is left out, and nothing in a sample reaches the terminal as a control character.
    @Test func allNumbersAreListedAndExplained() throws {
        let sandbox = try Sandbox()
        let list = try sandbox.run("explain").output.split(separator: "\n")
        #expect(list.count > 80)
        #expect(list.allSatisfy { $0.prefixMatch(of: /PAPR\d{4}  [a-z'&A-Z].+[^.]/) != nil && $0.count <= 100 })
        let numbers = list.map { String($0.prefix(8)) }
        #expect(numbers == numbers.sorted())
        let all = try sandbox.shell("paprgen explain \(numbers.joined(separator: " "))")
        #expect(all.status == 0)
        for line in list { #expect(all.output.contains("\(line.prefix(8)): \(line.dropFirst(10))\n")) }
        #expect(!all.output.unicodeScalars.contains { $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory) })
        #expect(all.output.components(separatedBy: "\nWhat is said of it:\n\n    ").count == numbers.count + 1)
    }

    @Test func whatIsNoNumberIsSaid() throws {
        let sandbox = try Sandbox()
        let refused = [
            ["99"]: "there is no PAPR0099; the nearest are PAPR00",
            ["PAPR9999"]: "there is no PAPR9999; the nearest is PAPR0",
            ["104", "x.papr"]: "'x.papr' is no number of a diagnostic, such as PAPR0104; 'paprgen explain' lists them all",
            ["\u{1B}[1m"]: "'<U+001B>[1m' is no number",
            ["104", "--c"]: "specs in a directory of that name are './explain'",
        ]
        for (words, message) in refused {
            let result = try sandbox.shell("paprgen explain " + words.map { "'\($0)'" }.joined(separator: " "))
            #expect(result.status == 2)
            #expect(result.output.isEmpty)
            #expect(result.errors.hasPrefix("paprgen: ") && result.errors.contains(message), "\(result.errors)")
        }
    }

    @Test func specsMayBeInADirectoryOfThatName() throws {
        let sandbox = try Sandbox()
        try sandbox.write("explain/status.papr", Spec.codes)
        #expect(try sandbox.run("./explain", "--c").status == 0)
    }

    @Test func colorIsForTerminalsUnlessAsked() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run("explain", "104", "--color=always").output.contains("\u{1B}["))
        #expect(try !sandbox.run("explain", "104").output.contains("\u{1B}["))
        #expect(try sandbox.run("explain", "--help").output.hasPrefix("usage:"))
    }
}
