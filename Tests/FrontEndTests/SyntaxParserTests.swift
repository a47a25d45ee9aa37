import Foundation
import PaprSource
import PaprSyntax
import Testing

@Suite struct SyntaxParserTests {
    @Test func readsEveryExampleOfTheLanguage() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/syntax/language.papr")
        let text = Text(copying: Array(try Data(contentsOf: url)))
        var diagnostics = Diagnostics()
        let tree = parse(SourceFile(id: 0, path: "language.papr", text: text), names: Interner(), diagnostics: &diagnostics)
        let file = SourceFile(id: 0, path: "language.papr", text: text)
        #expect(diagnostics.sorted().map { "\(file.position(of: $0.span.start)) \($0.message)" } == [])
        #expect(tree.declarations.count == 19)
    }
}
