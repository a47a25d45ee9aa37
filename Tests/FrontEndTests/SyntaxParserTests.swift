import Foundation
import PaprSource
import PaprSyntax
import Testing

/// Text to tree: the corpus, and that every tree prints back the bytes that it was read from.
@Suite struct SyntaxParserTests {
    @Test(arguments: CorpusCase.all(below: "syntax"))
    func readsTheCorpus(_ input: CorpusCase) throws {
        let parsed = ParsedSource(try input.source())
        #expect(parsed.printsBack, "the tree of \(input.path) doesn't print back its source")
        try input.check(["ast": dumpTree(parsed.tree), "diagnostics": parsed.rendered])
    }

    @Test(arguments: CorpusCase.all(below: "syntax/tokens"))
    func readsTokens(_ input: CorpusCase) throws {
        try input.check(["tokens": dumpTokens(ParsedSource(try input.source()).tree)])
    }

    @Test(arguments: ["Specs", "Tests/Corpus"].flatMap { Project.files(below: Project.root.appending(path: $0), ending: "papr") })
    func everySpecPrintsBack(_ url: URL) throws {
        let parsed = ParsedSource(SourceFile(id: 0, path: url.path, text: Text(copying: Array(try Data(contentsOf: url)))))
        #expect(parsed.printsBack)
    }

    @Test(arguments: Project.files(below: Project.root.appending(path: "Specs"), ending: "papr"))
    func everySpecIsGrammatical(_ url: URL) throws {
        let parsed = ParsedSource(SourceFile(id: 0, path: url.path, text: Text(copying: Array(try Data(contentsOf: url)))))
        #expect(parsed.rendered == "")
    }
}
