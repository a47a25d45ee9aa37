import Foundation
import Testing

@Suite("--check")
struct CheckTests {
    private func project() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write("Specs/status.papr", Spec.codes)
        try sandbox.write("Specs/one.papr", Spec.call("one"))
        return sandbox
    }

    @Test func freshOutputsPass() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--rst").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        let check = try sandbox.run("Specs", "--c", "--rst", "--check")
        #expect(check.status == 0)
        #expect(check.errors.isEmpty)
        #expect(check.output == "Generated: \(before.count - 1) files, all as the specs make them\n")
        #expect(try sandbox.snapshot(of: "Generated") == before)
    }

    @Test func whatIsStaleMissingOrLeftOverFailsAndIsMendedByThePrintedCommand() throws {
        let sandbox = try project()
        try sandbox.write("Specs/left.papr", Spec.call("left", "H_LEFT", opcode: "0x1004"))
        #expect(try sandbox.run("Specs", "--c", "--rst").status == 0)
        let one = try #require(sandbox.files(below: "Generated/c").first { $0.contains("one") })
        let status = try #require(sandbox.files(below: "Generated/c").first { $0.contains("status") })
        let left = try #require(sandbox.files(below: "Generated/c").first { $0.contains("left") })
        try sandbox.write("Specs/one.papr", Spec.call("one").replacing("Does it.", with: "Does something else."))
        try sandbox.remove("Specs/left.papr")
        try sandbox.remove("Generated/c/" + status)
        let before = try sandbox.snapshot(of: "Generated")

        let check = try sandbox.run("Specs", "--c", "--rst", "--check")
        #expect(check.status == 1)
        #expect(try sandbox.snapshot(of: "Generated") == before, "--check writes nothing")
        #expect(check.output.contains("--- Generated/c/\(one)\n+++ Generated/c/\(one)\n@@ "))
        #expect(check.output.contains("Does it.") && check.output.contains("Does something else."))
        #expect(check.output.contains("--- /dev/null\n+++ Generated/c/\(status)\n@@ -0,0 +1,"))
        #expect(check.output.contains("--- Generated/c/\(left)\n+++ /dev/null\n@@ -1,"))
        #expect(check.errors.contains("stale") && check.errors.contains("1 missing") && check.errors.contains("left over"))

        let command = try #require(check.errors.split(separator: "\n").last).trimmingCharacters(in: .whitespaces)
        #expect(command == "\(Project.command.path) Specs --c --rst")
        #expect(try sandbox.shell(command).status == 0)
        #expect(try sandbox.run("Specs", "--c", "--rst", "--check").status == 0)
    }

    @Test func theDiffIsOneThatPatchUnderstands() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--rst", "--swift").status == 0)
        try sandbox.write("Specs/one.papr", Spec.call("one", "H_OTHER", opcode: "0x2000"))
        let check = try sandbox.run("Specs", "--c", "--rst", "--swift", "--check")
        #expect(check.status == 1)
        try sandbox.write("diff", check.output)
        let patched = try sandbox.shell("patch --quiet -p0 < diff")
        #expect(patched.status == 0, "\(patched) (a missing patch: apt-get install patch)")
        #expect(try sandbox.run("Specs", "--c", "--rst", "--swift", "--check").output.contains("@@") == true, "the manifest is still to be written")
        #expect(try sandbox.run("Specs", "--c", "--rst", "--swift").output.contains("Generated: 0 of "), "all files are as they should be")
    }

    @Test func nothingThereIsAllMissing() throws {
        let sandbox = try project()
        let check = try sandbox.run("Specs", "--c", "--check", "--output", "some where")
        #expect(check.status == 1)
        #expect(check.errors.contains("missing"))
        #expect(check.errors.hasSuffix("Specs --c --output 'some where'\n"))
        #expect(!sandbox.exists("some where"))
    }

    @Test func otherOutputsAreNotLookedAt() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--rst").status == 0)
        try sandbox.write("Specs/one.papr", Spec.call("one", opcode: "0x2000"))
        #expect(try sandbox.run("Specs", "--c").status == 0)
        #expect(try sandbox.run("Specs", "--c", "--check").status == 0)
        #expect(try sandbox.run("Specs", "--rst", "--check").status == 1)
    }

    @Test func specsWithMistakesAreNoStaleOutput() throws {
        let sandbox = try project()
        try sandbox.write("Specs/one.papr", "module one\nconst A: u64 =\n")
        let check = try sandbox.run("Specs", "--c", "--check")
        #expect(check.status == 1)
        #expect(check.output.isEmpty)
        #expect(check.errors.hasPrefix("Specs/one.papr:2:"))
    }
}
