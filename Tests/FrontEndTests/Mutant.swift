import Foundation
import PaprSource
import PaprSyntax

/// A source with one slip: a token deleted, doubled, swapped with the next one or misspelt.
struct Mutant {
    enum Slip: Int, CaseIterable { case deleted, doubled, swapped, misspelt }

    let bytes: [UInt8]
    let slip: Slip
    let word: String
    let offset: Int

    /// How many there are at most, some of them no slips at all.
    static func count(of tree: FileTree) -> Int { (tree.tokens.count - 1) * Slip.allCases.count }

    /// The `index`th one, four for each token; `nil` when that is no slip: a line break has no letters, and two equal words change places unseen.
    init?(of tree: FileTree, _ index: Int) {
        let token = tree.tokens[index / Slip.allCases.count], next = tree.tokens[index / Slip.allCases.count + 1]
        let range = Int(token.start)..<Int(token.end)
        let word = Array(tree.text[range].bytes)
        var bytes = Array(tree.text.bytes)
        slip = Slip(rawValue: index % Slip.allCases.count)!
        switch slip {
        case .deleted:
            bytes.removeSubrange(range)
        case .doubled:
            bytes.insert(contentsOf: [token.kind == .doc ? UInt8(ascii: "\n") : UInt8(ascii: " ")] + word, at: range.upperBound)
        case .swapped:
            let other = Int(next.start)..<Int(next.end)
            if other.isEmpty { return nil }
            let between = Array(bytes[range.upperBound..<other.lowerBound])
            bytes.replaceSubrange(range.lowerBound..<other.upperBound, with: Array(bytes[other]) + [UInt8(ascii: " ")] + between + word + [UInt8(ascii: " ")])
        case .misspelt:
            Mutant.misspell(&bytes, range, token.kind)
        }
        if range.isEmpty || Text.areEqual(bytes, tree.text) { return nil }
        self.bytes = bytes
        self.word = String(decoding: word, as: UTF8.self)
        offset = range.lowerBound
    }

    /// Letters change places, a digit becomes another one, a sign another sign.
    private static func misspell(_ bytes: inout [UInt8], _ range: Range<Int>, _ kind: TokenKind) {
        if kind == .newline || kind == .doc || range.isEmpty { return }
        let last = range.upperBound - 1
        if bytes[last] >= UInt8(ascii: "0"), bytes[last] <= UInt8(ascii: "9") {
            bytes[last] = bytes[last] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        } else if range.count > 2, bytes[range.lowerBound + 1] != bytes[range.lowerBound + 2] {
            bytes.swapAt(range.lowerBound + 1, range.lowerBound + 2)
        } else {
            bytes[last] = UInt8(ascii: "q")
        }
    }

    /// `doubled 'H_P2' at scm.papr:31`
    func description(in path: String, _ lines: LineTable) -> String {
        "\(slip) '\(word == "\n" ? "\\n" : word)' at \(path):\(lines.line(of: offset))"
    }
}

extension Text {
    /// At the speed of the library also where nothing is optimised.
    static func areEqual(_ left: [UInt8], _ right: Text) -> Bool {
        left.count == right.count && (left.isEmpty || memcmp(left, right.base, right.count) == 0)
    }
}
