import Foundation
import Testing

@Suite("--diagnostics")
struct DiagnosticFormatTests {
    static let wrong = "module wrong\nimport status\nhcall H_X = 1 { in a: u65; returns { H_SUCCESS } }\n"

    /// The one document that standard error is.
    static func document(_ result: Sandbox.Result) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(result.errors.utf8)) as? [String: Any], "\(result.errors)")
    }

    static func run(_ document: [String: Any]) throws -> [String: Any] { try #require((document["runs"] as? [[String: Any]])?.first) }

    @Test func mistakesAreADocument() throws {
        let sandbox = try Sandbox()
        try sandbox.write("status.papr", Spec.codes)
        try sandbox.write("wrong.papr", Self.wrong)
        let result = try sandbox.run("wrong.papr", "--c", "--diagnostics=json")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        let document = try Self.document(result)
        #expect(document["schema"] as? Int == 1)
        #expect(document["status"] as? Int == 1)
        let diagnostic = try #require((document["diagnostics"] as? [[String: Any]])?.first)
        #expect(diagnostic["number"] as? String == "PAPR0104")
        #expect(diagnostic["severity"] as? String == "error")
        #expect(diagnostic["file"] as? String == "wrong.papr")
        #expect(diagnostic["line"] as? Int == 3)
        #expect(diagnostic["column"] as? Int == 23)
        #expect(diagnostic["offset"] as? Int == 49)
        #expect(diagnostic["endOffset"] as? Int == 52)
        #expect(!sandbox.exists("Generated"))

        let sarif = try sandbox.run("wrong.papr", "--c", "--diagnostics", "sarif", "--color=always")
        #expect(sarif.status == 1)
        let results = try #require(try Self.run(Self.document(sarif))["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["PAPR0104"])
        #expect(!sarif.errors.contains("\u{1B}"))
    }

    @Test func specsAreLookedAtWithoutAnOutput() throws {
        let sandbox = try Sandbox()
        try sandbox.write("good.papr", Spec.codes)
        try sandbox.write("twice.papr", "module twice\nconst NO_BUFFER = 1\nconst noBuffer = 2\n")
        let good = try sandbox.run("good.papr", "--diagnostics=json")
        #expect(good.status == 0)
        #expect(try (Self.document(good)["diagnostics"] as? [Any])?.isEmpty == true)
        let twice = try sandbox.run("twice.papr", "--diagnostics=json")
        #expect(twice.status == 1)
        #expect(twice.errors.contains("PAPR0500"))
        let piped = try sandbox.run("-", "--diagnostics=sarif", input: Data("module é\n".utf8))
        #expect(piped.status == 1)
        #expect(piped.errors.contains("\"uri\": \"%3Cstdin%3E\""))
        #expect(sandbox.files(below: ".") == ["good.papr", "twice.papr"])
        #expect(try sandbox.run("good.papr").status == 2)
        #expect(try sandbox.run("good.papr", "--diagnostics=json", "--check").status == 2)
    }

    @Test func aRunThatWritesSaysSoOnStandardOutput() throws {
        let sandbox = try Sandbox()
        try sandbox.write("status.papr", Spec.codes)
        let written = try sandbox.run("status.papr", "--c", "--diagnostics=json")
        #expect(written.status == 0)
        #expect(written.output.hasPrefix("Generated: "))
        #expect(try Self.document(written)["status"] as? Int == 0)
        try sandbox.remove("Generated/c/papr/status.h")
        let stale = try sandbox.run("status.papr", "--c", "--check", "--diagnostics=sarif")
        #expect(stale.status == 1)
        let invocation = try #require((Self.run(Self.document(stale))["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        #expect(stale.errors.contains("'Generated' is not what the specs make: 1 missing"))
    }

    /// Also when the command line or the file system is wrong.
    @Test(arguments: [
        ["missing.papr", "--c", "--diagnostics=json"], ["--diagnostics", "json"], ["x.papr", "--diagnostics=json", "--swft"], ["--diagnostics=json", "--dump", "x"],
        ["x.papr", "--diagnostics=text", "--diagnostics=json"], ["explain", "9999", "--diagnostics=json"],
    ])
    func whateverHappensThereIsADocument(arguments: [String]) throws {
        let result = try Sandbox().shell("paprgen " + arguments.joined(separator: " "))
        #expect(result.status == 2)
        let document = try Self.document(result)
        #expect(document["status"] as? Int == 2)
        #expect((document["messages"] as? [String])?.count == 1)
        let sarif = try Sandbox().shell("paprgen " + arguments.joined(separator: " ").replacing("json", with: "sarif"))
        let invocation = try #require((Self.run(Self.document(sarif))["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
        #expect(invocation["exitCode"] as? Int == 2)
    }

    @Test func textStaysText() throws {
        let sandbox = try Sandbox()
        try sandbox.write("status.papr", Spec.codes)
        try sandbox.write("wrong.papr", Self.wrong)
        let result = try sandbox.run("wrong.papr", "--c", "--diagnostics=text")
        #expect(try result.errors == sandbox.run("wrong.papr", "--c").errors)
        #expect(result.errors.hasPrefix("wrong.papr:3:23: error: "))
        #expect(try sandbox.run("wrong.papr", "--c", "--diagnostics=xml").errors.contains("takes text, json, sarif"))
        #expect(try sandbox.run("wrong.papr", "--", "--diagnostics=json").errors.hasPrefix("paprgen: "))
    }

    @Test func theSchemaIsPrinted() throws {
        let result = try Sandbox().run("--schema", "diagnostics")
        #expect(result.status == 0)
        let file = Project.root.appendingPathComponent("Sources/CPaprSupport/text/json/diagnostics.schema.json")
        #expect(try result.output == String(contentsOf: file, encoding: .utf8))
    }
}
