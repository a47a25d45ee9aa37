import Foundation
import Testing

@Suite("the project's own specs")
struct ProjectTests {
    @Test func generatedIsWhatTheSpecsMake() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.run(
            Project.root.appendingPathComponent("Specs").path, "--swift", "--c", "--rst", "--mock", "--check",
            "--output", Project.root.appendingPathComponent("Generated").path)
        #expect(result.status == 0, "Generated/ is not fresh; mend it with: swift run -c release paprgen Specs/ --swift --c --rst --mock\n\(result.errors)\(result.output.prefix(4000))")
    }

    /// What is changed in a copy of scm.papr, and what the error has to say.
    struct Mistake {
        var right: String
        var wrong: String
        /// What stands where the error points; part of `wrong`.
        var place: String
        var what: String
        var mend: String
    }

    static let mistakes = [
        Mistake(right: "import types", wrong: "import typs", place: "typs", what: "no module 'typs'", mend: "did you mean 'types'?"),
        Mistake(right: "saveFailed at 10", wrong: "saveFailed at 9", place: "9", what: "bit 9 has two fields", mend: "a bit belongs to one field"),
        Mistake(right: "in drcIndex: DrcIndex", wrong: "in drcIndex: DrcIdx", place: "DrcIdx", what: "no type 'DrcIdx'", mend: "did you mean 'DrcIndex'?"),
        Mistake(right: "require length in (1, 2, 4, 8)", wrong: "require lenght in (1, 2, 4, 8)", place: "lenght", what: "'lenght'", mend: "did you mean 'length'?"),
        Mistake(right: "H_BUSY -> continue(token, 0)", wrong: "H_BUSY", place: "H_BUSY", what: "'H_BUSY' asks to go on, but not how", mend: "-> continue(token, 0)"),
    ]

    @Test func fiveMistakesGiveFiveErrorsThatSayWhereWhatAndHowToMend() throws {
        let sandbox = try Sandbox()
        let specs = Project.root.appendingPathComponent("Specs")
        for name in ["status", "types"] { try sandbox.write(name + ".papr", try Data(contentsOf: specs.appendingPathComponent(name + ".papr"))) }
        var text = try String(contentsOf: specs.appendingPathComponent("scm.papr"), encoding: .utf8)
        var places: [String] = []
        for mistake in Self.mistakes {
            let range = try #require(text.range(of: mistake.right), "scm.papr has changed: '\(mistake.right)'")
            let before = text[..<range.lowerBound] + mistake.wrong[..<mistake.wrong.range(of: mistake.place)!.lowerBound]
            let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
            places.append("scm.papr:\(lines.count):\(lines.last!.count + 1): error: ")
            text.replaceSubrange(range, with: mistake.wrong)
        }
        try sandbox.write("scm.papr", text)
        let result = try sandbox.run("scm.papr", "--c", "--swift", "--rst", "--mock")
        #expect(result.status == 1)
        let errors = result.errors.components(separatedBy: "\n\n")
        #expect(errors.count == 5, "\(result.errors)")
        for (place, mistake) in zip(places, Self.mistakes) {
            let error = try #require(errors.first { $0.hasPrefix(place) }, "\(place)\n\(result.errors)")
            #expect(error.contains(mistake.what))
            #expect(error.contains(mistake.mend))
            #expect(error.firstMatch(of: /\[PAPR\d{4}\]/) != nil)
        }
        #expect(sandbox.files(below: ".").count == 3, "nothing is written")
    }
}
