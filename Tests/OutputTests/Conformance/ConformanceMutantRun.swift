import Foundation
import PaprQEMU
import PaprSema
import PaprValues
import Synchronization

/// Runs the tables with specs that are wrong: each has to turn a case red.
struct ConformanceMutantRun {
    let run: ConformanceRun
    let results: [[ConformanceRun.Result]]

    enum Fate: String, Sendable {
        case qemu = "by QEMU", table = "by the table", mock = "by the mocks", survives
    }

    /// What becomes of each mutant.
    func fates(_ mutants: [ConformanceMutant]) -> [Fate] {
        let fates = Mutex([Fate](repeating: .survives, count: mutants.count))
        DispatchQueue.concurrentPerform(iterations: mutants.count) { place in
            let fate = fate(mutants[place])
            fates.withLock { $0[place] = fate }
        }
        return fates.withLock { $0 }
    }

    private func fate(_ mutant: ConformanceMutant) -> Fate {
        let book = CallBook(mutant.model)
        // A wrong code is found by what QEMU has answered already.
        if mutant.kind == .code { return isRed(mutant, book) ? .table : .survives }
        for group in run.table.groups where has(group, mutant) {
            if isRed(mutant, book, group, .qemu(isLittle: group.orders == [.little])) { return .qemu }
        }
        for (group, results) in zip(run.table.groups, results) where has(group, mutant) {
            if isRed(mutant, book, group, .cMock, results) { return .mock }
        }
        return .survives
    }

    private func has(_ group: ConformanceTable.Group, _ mutant: ConformanceMutant) -> Bool {
        group.steps.contains { if case .row(let row) = $0 { isMeant(row, mutant) } else { false } }
    }

    private func isMeant(_ row: ConformanceTable.Row, _ mutant: ConformanceMutant) -> Bool { calls[row.place].map { mutant.calls.contains($0) } ?? false }

    /// The call that each case has reached.
    private let calls: [String: CallID]

    init(_ run: ConformanceRun, _ results: [[ConformanceRun.Result]]) {
        (self.run, self.results) = (run, results)
        calls = Dictionary(results.joined().compactMap { result in result.observed.values.first.map { (result.row.place, $0.id) } }) { first, _ in first }
    }

    // MARK: On the record

    /// Whether what QEMU has answered contradicts the spec.
    private func isRed(_ mutant: ConformanceMutant, _ book: CallBook) -> Bool {
        let judge = ConformanceJudge(book: book)
        return results.joined().contains { result in
            result.observed.values.contains { observation in
                guard mutant.calls.contains(observation.id) else { return false }
                return contradicts(judge, result.row, observation)
            }
        }
    }

    private func contradicts(_ judge: ConformanceJudge, _ row: ConformanceTable.Row, _ observation: ConformanceColumn.Observation) -> Bool {
        if case .code(let name) = row.expected.end, let foretold = judge.foretold(observation.id, observation.words),
           judge.book.code(named: name, for: observation.id) != foretold { return true }
        guard observation.end == .answered else { return false }
        // A code that every call may answer is not what was meant.
        func isDocumented(_ book: CallBook) -> Bool {
            let line = book.reading(of: observation.id, words: observation.words, status: observation.status, results: observation.results).line
            return line.map { !book.model[observation.id].returns[$0].isCommon } ?? false
        }
        return isDocumented(run.book) && !isDocumented(judge.book)
    }

    // MARK: On a machine or a mock

    private func isRed(
        _ mutant: ConformanceMutant, _ book: CallBook, _ group: ConformanceTable.Group, _ kind: ConformanceColumn.Kind, _ recorded: [ConformanceRun.Result] = []
    ) -> Bool {
        guard let column = try? run.agents.column(kind, group.machine, properties: [:], timeout: .seconds(5)) else { return false }
        let judge = ConformanceJudge(book: book)
        let last = group.steps.lastIndex { if case .row(let row) = $0 { isMeant(row, mutant) } else { false } } ?? 0
        for step in group.steps[...last] {
            guard case .row(let row) = step else {
                if (try? column.perform(step)) == nil { return true }
                continue
            }
            if isMeant(row, mutant) {
                if isRed(row, mutant, judge, column, group, recorded) { return true }
            } else {
                makeReady(row, column, recorded)
            }
        }
        return false
    }

    /// A case of another call, which the next ones may need.
    private func makeReady(_ row: ConformanceTable.Row, _ column: ConformanceColumn, _ recorded: [ConformanceRun.Result]) {
        let expected = row.qemu?.expected ?? row.expected
        guard !expected.needsOwnMachine else { return }
        guard let observation = try? column.call(row, run.book, after: expected.after, script: run.script(row, column, recorded)) else { return }
        _ = run.judge.problems(observation, expected, isDocumented: false, in: column)
    }

    private func isRed(
        _ row: ConformanceTable.Row, _ mutant: ConformanceMutant, _ judge: ConformanceJudge, _ column: ConformanceColumn, _ group: ConformanceTable.Group,
        _ recorded: [ConformanceRun.Result]
    ) -> Bool {
        let isQEMU = if case .qemu = column.kind { true } else { false }
        let expected = isQEMU ? row.qemu?.expected ?? row.expected : row.mock?.expected ?? row.expected
        column.suffix = mutant.suffix
        defer { column.suffix = "" }
        do {
            if isQEMU, expected.needsOwnMachine { return try run.alone(row, group, column.kind, judge.book, suffix: mutant.suffix).end != run.end(expected) }
            let observation = try column.call(row, judge.book, after: expected.after, script: isQEMU ? nil : run.script(row, column, recorded))
            // It was another call for the mock, or had other arguments.
            if !isQEMU { return observation.outcome ?? 0 > 1 || !judge.misunderstood(observation).isEmpty || !run.isAnswered(observation, expected) }
            return !judge.problems(observation, expected, isDocumented: row.qemu == nil, in: column).isEmpty
        } catch {
            return true
        }
    }
}
