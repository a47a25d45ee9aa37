import PaprSource
import PaprSyntax
import Testing

/// Every token of the language's examples deleted, doubled, exchanged with its neighbour or misspelt, one at a time.
@Suite struct SyntaxMutationTests {
    enum Mutation: CaseIterable { case delete, double, swap, misspell }

    /// What becomes of a source when something is done to its token `index`; `nil` when nothing can be.
    private func mutate(_ tree: FileTree, _ index: Int, _ mutation: Mutation) -> [UInt8]? {
        let token = tree.tokens[index]
        let word = bytes(tree, token)
        switch mutation {
        case .delete:
            return replace(tree, token.start..<token.end, by: [])
        case .double:
            return replace(tree, token.start..<token.end, by: word + [UInt8(ascii: token.kind == .newline || token.kind == .doc ? "\n" : " ")] + word)
        case .swap:
            let next = tree.tokens[index + 1]
            guard next.kind != .endOfFile else { return nil }
            let between = Array(tree.text[Int(token.end)..<Int(next.start)].bytes)
            return replace(tree, token.start..<next.end, by: bytes(tree, next) + [0x20] + between + word + [0x20])
        case .misspell:
            guard token.kind == .identifier || token.kind >= .in && token.kind <= .when, word.count > 2 else { return nil }
            return replace(tree, token.start..<token.end, by: [word[0], word[2], word[1]] + word.dropFirst(3))
        }
    }

    private func bytes(_ tree: FileTree, _ token: Token) -> [UInt8] { Array(tree.text[Int(token.start)..<Int(token.end)].bytes) }

    private func replace(_ tree: FileTree, _ range: Range<UInt32>, by bytes: [UInt8]) -> [UInt8] {
        Array(tree.text[0..<Int(range.lowerBound)].bytes) + bytes + Array(tree.text[Int(range.upperBound)..<tree.text.count].bytes)
    }

    /// Each declaration of the examples in a file of its own, with another behind it that every mistake must leave whole.
    private func examples() throws -> [FileTree] {
        let input = try #require(CorpusCase.all(below: "syntax").first { $0.path == "syntax/language.papr" })
        let tree = ParsedSource(try input.source()).tree
        return tree.declarations.map { declaration in
            let start = min(declaration.span.start, declaration.docs.span.start)
            let text = tree.text[Int(start)..<Int(declaration.span.end)].string
            return ParsedSource("module example\n\n\(text)\n\n/// Stays.\nconst LAST = 1\n").tree
        }
    }

    @Test func oneMistakeMakesFewErrors() throws {
        var histogram: [Int: Int] = [:]
        var survived = 0, total = 0
        for example in try examples() {
            for index in 3..<example.tokens.count - 8 {
                for mutation in Mutation.allCases {
                    guard let mutant = mutate(example, index, mutation) else { continue }
                    let parsed = ParsedSource(String(decoding: mutant, as: UTF8.self))
                    #expect(parsed.printsBack)
                    histogram[parsed.diagnostics.count, default: 0] += 1
                    total += 1
                    if parsed.tree.declarations.contains(where: { $0.kind == .const && $0.name.name.string == "LAST" }) { survived += 1 }
                }
            }
        }
        let few = histogram.filter { $0.key <= 3 }.values.reduce(0, +)
        let one = histogram.filter { $0.key <= 1 }.values.reduce(0, +)
        print("errors of a mutant: \(histogram.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))")
        #expect(total > 2500)
        #expect(few * 1000 >= total * 999, "\(total - few) of \(total) mutants have more than three errors")
        #expect(one * 100 >= total * 96, "\(total - one) of \(total) mutants have more than one error")
        #expect(survived * 100 >= total * 99, "\(total - survived) of \(total) mutants lose the declaration behind them")
    }
}

extension TokenKind: Comparable {
    public static func < (left: TokenKind, right: TokenKind) -> Bool { left.rawValue < right.rawValue }
}
