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
