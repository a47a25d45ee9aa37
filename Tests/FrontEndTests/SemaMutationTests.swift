import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

/// One slip in a real spec, anywhere: nothing crashes or hangs, every error has its place, and there are few of them.
@Suite struct SemaMutationTests {
    /// Every how many mutants one is tried; apart from 4, so that all kinds have their turn. Each costs an analysis of all specs.
    private static let step = 199

    @Test func aSlipGivesFewErrors() throws {
        let specs = Specs()
        #expect(specs.diagnostics.isEmpty)
        var tally = Tally()
        for file in specs.files {
            var index = Int(file.id)
            while let mutant = Mutant(of: specs.trees[Int(file.id)], index) {
                tally.add(specs.errors(with: mutant, as: file), mutant)
                index += Self.step
            }
        }
        print(tally.description)
        #expect(tally.mutants > 200)
        #expect(tally.withFewErrors * 10 >= tally.mutants * 9, "\(tally.worst)")
    }
}

/// The specs of the project, read once.
private struct Specs {
    let names = Interner()
    let files: [SourceFile]
    let trees: [FileTree]
    let diagnostics: [Diagnostic]

    init() {
        let urls = Project.files(below: Project.root.appending(path: "Specs"), ending: "papr")
        files = urls.enumerated().map { id, url in
            SourceFile(id: FileID(id), path: url.lastPathComponent, text: Text(copying: Array((try? Data(contentsOf: url)) ?? Data())))
        }
        var diagnostics = Diagnostics()
        let names = names
        trees = files.map { parse($0, names: names, diagnostics: &diagnostics) }
        _ = analyze(trees, names: names, diagnostics: &diagnostics)
        self.diagnostics = diagnostics.sorted()
    }

    /// What is said when one file is another; every error has a place.
    func errors(with mutant: Mutant, as file: SourceFile) -> [Diagnostic] {
        let text = Text(copying: mutant.bytes)
        var diagnostics = Diagnostics()
        var trees = trees
        trees[Int(file.id)] = parse(SourceFile(id: file.id, path: file.path, text: text), names: names, diagnostics: &diagnostics)
        _ = analyze(trees, names: names, diagnostics: &diagnostics)
        let errors = diagnostics.sorted()
        for error in errors {
            for span in [error.span] + (error.labels + error.notes).map(\.span) + error.fixes.map(\.span) {
                let length = span.file == file.id ? text.count : Int(span.file) < files.count ? files[Int(span.file)].text.count : -1
                #expect(span.start <= span.end && Int(span.end) <= length, "\(mutant.what): \(error)")
            }
            #expect(!error.message.isEmpty)
        }
        return errors
    }
}

/// A text with one token deleted, doubled, swapped with the next one or misspelt.
private struct Mutant {
    let bytes: [UInt8]
    let what: String

    /// The `index`th one, four for each token; `nil` behind the last.
    init?(of tree: FileTree, _ index: Int) {
        let tokens = tree.tokens.filter { $0.end > $0.start && $0.kind != .newline && $0.kind != .doc }
        let place = index / 4
        guard place + 1 < tokens.count else { return nil }
        let range = Int(tokens[place].start)..<Int(tokens[place].end)
        let next = Int(tokens[place + 1].start)..<Int(tokens[place + 1].end)
        var bytes = Array(tree.text.bytes)
        let word = Array(bytes[range])
        let kind: String
        switch index % 4 {
        case 0:
            kind = "without"
            bytes.removeSubrange(range)
        case 1:
            kind = "doubled"
            bytes.insert(contentsOf: [UInt8(ascii: " ")] + word, at: range.upperBound)
        case 2:
            kind = "swapped"
            let other = Array(bytes[next])
            bytes.replaceSubrange(next, with: word)
            bytes.replaceSubrange(range, with: other)
        default:
            kind = "misspelt"
            Mutant.misspell(&bytes, range)
        }
        self.bytes = bytes
        what = "\(kind) '\(String(decoding: word, as: UTF8.self))' at byte \(range.lowerBound)"
    }

    /// Letters change places, a digit becomes another one.
    private static func misspell(_ bytes: inout [UInt8], _ range: Range<Int>) {
        let last = range.upperBound - 1
        if bytes[last] >= UInt8(ascii: "0"), bytes[last] <= UInt8(ascii: "9") {
            bytes[last] = bytes[last] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        } else if range.count > 2, bytes[range.lowerBound + 1] != bytes[range.lowerBound + 2] {
            bytes.swapAt(range.lowerBound + 1, range.lowerBound + 2)
        } else {
            bytes[last] = UInt8(ascii: "q")
        }
    }
}

/// How many errors the mutants gave.
private struct Tally: CustomStringConvertible {
    private(set) var mutants = 0
    private(set) var withFewErrors = 0
    private(set) var worst = ""
    private var most = 0
    private var byCount: [Int: Int] = [:]
    private var byNumber: [DiagnosticNumber: Int] = [:]

    mutating func add(_ errors: [Diagnostic], _ mutant: Mutant) {
        mutants += 1
        if errors.count <= 3 { withFewErrors += 1 }
        byCount[errors.count, default: 0] += 1
        for error in errors { byNumber[error.number, default: 0] += 1 }
        if errors.count > most {
            most = errors.count
            worst = "\(mutant.what): " + errors.map(\.message).joined(separator: "; ")
        }
    }

    var description: String {
        let counts = byCount.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        let numbers = byNumber.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key): \($0.value)" }
        return "errors of a slip: \(counts.joined(separator: ", ")); by number: \(numbers.joined(separator: ", "))"
    }
}
