import Foundation
import PaprQEMU
import Testing

/// The specs, both mocks and QEMU on the same table: see Tests/Conformance/README.md.
@Suite struct ConformanceTests {
    @Test func everyCaseIsAsTheTableSays() throws {
        let run = try ConformanceRun.whole.get(), results = try ConformanceRun.results.get()
        let report = ConformanceReport(run: run, results: results).text
        try report.write(toFile: COutputs.root + "/.build/conformance.txt", atomically: true, encoding: .utf8)
        for result in results.joined() where !result.problems.isEmpty {
            Issue.record("\(result.row.place): \(result.row.text)\n\(result.problems.joined(separator: "\n"))")
        }
        for (group, results) in zip(run.table.groups, results) {
            for result in results { #expect(result.answers.count == group.orders.count + 2, "\(result.row.place) is skipped") }
        }
    }

    @Test func everyDocumentedCodeIsProvokedOrListed() throws {
        let problems = ConformanceCoverage(run: try ConformanceRun.whole.get(), results: try ConformanceRun.results.get()).problems
        #expect(problems.isEmpty, "add a case, or 'unprovoked CALL CODE \"why\"' for:\n\(problems.joined(separator: "\n"))")
    }
}

/// Specs with one mistake each turn the run red.
@Suite struct ConformanceMutantTests {
    @Test func noMutantSurvives() throws {
        let run = try ConformanceRun.whole.get(), results = try ConformanceRun.results.get()
        let calls = ConformanceCoverage(run: run, results: results).answeredCalls
        let mutants = ConformanceMutants(run.book.model, calls: calls, provoked: ConformanceCoverage(run: run, results: results).provokedPlaces).all.filter { mutant in
            !run.table.untold.contains { $0.call == run.book.model[mutant.calls.first!].name.source.string && mutant.name.hasSuffix(": " + $0.codes[0]) }
        }
        let fates = ConformanceMutantRun(run, results).fates(mutants)
        var lines: [String] = []
        for kind in ConformanceMutant.Kind.allCases {
            let found = zip(mutants, fates).filter { $0.0.kind == kind }.map(\.1)
            let told = [ConformanceMutantRun.Fate.qemu, .table, .mock].map { fate in "\(found.count { $0 == fate }) found \(fate.rawValue)" }
            lines.append("\(kind.rawValue): \(found.count) mutants, \(told.joined(separator: ", ")), \(found.count { $0 == .survives }) survive")
        }
        let survivors = zip(mutants, fates).filter { $0.1 == .survives }.map(\.0.name)
        let report = "\(mutants.count) mutants of \(calls.count) calls, \(survivors.count) survive\n" + (lines + survivors.map { "SURVIVES \($0)" }).joined(separator: "\n") + "\n"
        try report.write(toFile: COutputs.root + "/.build/mutants.txt", atomically: true, encoding: .utf8)
        #expect(survivors.isEmpty, "\(survivors.joined(separator: "\n"))")
    }
}
