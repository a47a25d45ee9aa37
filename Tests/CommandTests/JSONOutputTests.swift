import Foundation
import Testing

@Suite("--json")
struct JSONOutputTests {
    @Test func aModelIsWrittenWithItsSchemaAndChecked() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Specs/status.papr", Spec.codes)
        try sandbox.write("Specs/one.papr", Spec.call("one"))
        #expect(try sandbox.run("Specs", "--json").status == 0)
        #expect(sandbox.files(below: "Generated") == ["json/model.json", "json/model.schema.json", "paprgen.manifest"])
        let document = try #require(JSONSerialization.jsonObject(with: Data(sandbox.read("Generated/json/model.json").utf8)) as? [String: Any])
        #expect(document["schema"] as? Int == 1)
        #expect((document["modules"] as? [[String: Any]])?.map { $0["name"] as? String } == ["one", "status"])
        #expect(try sandbox.run("Specs", "--json", "--check").status == 0)
        try sandbox.write("Specs/one.papr", Spec.call("one", opcode: "0x1004"))
        let stale = try sandbox.run("Specs", "--json", "--check")
        #expect(stale.status == 1)
        #expect(stale.output.contains("+          \"opcode\": {\"value\": 4100, \"spelling\": \"0x1004\"},\n"))
        #expect(try sandbox.read("Generated/json/model.schema.json") == sandbox.run("--schema", "model").output)
    }
}
