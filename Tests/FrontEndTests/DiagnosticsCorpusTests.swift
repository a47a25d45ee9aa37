import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

/// `Tests/Corpus/diagnostics`: for each number a sample that gives it, `PAPR0123.bad.papr`, what is then said of it, `PAPR0123.bad.txt`, and the
/// sample mended, `PAPR0123.good.papr`. Where one number says different things there are more: `PAPR0123-b.bad.papr`. All of them may import
/// `common.papr`.
@Suite struct DiagnosticsCorpusTests {
    static let samples = CorpusCase.all(below: "diagnostics").filter { $0.name != "common" }

    @Test(arguments: DiagnosticNumber.allCases) func everyNumberHasSamples(_ number: DiagnosticNumber) {
        let names = Self.samples.map(\.name)
        #expect(names.contains("\(number).bad"), "write Tests/Corpus/diagnostics/\(number).bad.papr")
        for bad in names where bad.hasPrefix("\(number)") && bad.hasSuffix(".bad") {
            #expect(names.contains(bad.dropLast(4) + ".good"), "write Tests/Corpus/diagnostics/\(bad.dropLast(4)).good.papr")
        }
    }

    /// What `paprgen explain` prints of a number is there, in the house's style, and its samples are those files.
    @Test(arguments: DiagnosticNumber.allCases) func everyNumberIsExplained(_ number: DiagnosticNumber) throws {
        #expect(!number.summary.isEmpty && !number.summary.hasSuffix(".") && !number.summary.contains("\n"))
        #expect(number.summary.count <= 90, "'paprgen explain' shows it on one line: \(number.summary)")
        let sentences = number.meaning.split(separator: /[.?!] (?=[A-Z'])|\.$/).count
        #expect(number.meaning.hasSuffix(".") && !number.meaning.contains("\n") && (2...4).contains(sentences), "\(sentences) sentences: \(number.meaning)")
        for (kind, embedded) in [("bad", number.sample.bad), ("good", number.sample.good)] {
            let sample = Self.samples.first { $0.name == "\(number).\(kind)" }
            #expect(try sample?.source().text == embedded, "Sources/CPaprSupport/samples.c hasn't \(number).\(kind).papr in its place")
        }
        #expect(try Self.common(id: 0).text == DiagnosticSample.common)
    }

    @Test(arguments: samples.filter { $0.name.hasSuffix(".bad") }) func aBadSampleGivesItsNumberOnce(_ sample: CorpusCase) throws {
        let run = try AnalysedSources([sample.source(id: 0), Self.common(id: 1)])
        #expect(run.diagnostics.map(\.number.description) == [String(sample.name.prefix(8))], "\(run.rendered)")
        try sample.check(["txt": run.rendered])
    }

    @Test(arguments: samples.filter { $0.name.hasSuffix(".good") }) func aGoodSampleGivesNothing(_ sample: CorpusCase) throws {
        let run = try AnalysedSources([sample.source(id: 0), Self.common(id: 1)])
        #expect(run.diagnostics.isEmpty, "\(run.rendered)")
    }

    private static func common(id: FileID) throws -> SourceFile {
        try CorpusCase.all(below: "diagnostics").first { $0.name == "common" }!.source(id: id)
    }
}

extension CorpusCase {
    /// `PAPR0123.bad` of `PAPR0123.bad.papr`.
    var name: String { input.deletingPathExtension().lastPathComponent }
}
