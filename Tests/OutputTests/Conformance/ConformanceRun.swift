import Foundation
import PaprQEMU
import PaprRuntime
import PaprSema
import PaprValues
import Synchronization

/// All tables, run on all columns.
struct ConformanceRun {
    /// A case and what came of it.
    struct Result: Sendable {
        var row: ConformanceTable.Row
        /// What the spec says of it.
        var spec = ""
        var answers: [ConformanceColumn.Kind: String] = [:]
        var problems: [String] = []
        /// What QEMU answered, by byte order.
        var observed: [Bool: ConformanceColumn.Observation] = [:]
    }

    let table: ConformanceTable
    let book: CallBook
    let judge: ConformanceJudge
    let agents: ConformanceAgents

    /// The specs of the project.
    static let specs = Swift.Result { CallBook(try COutputs(COutputs.texts().filter { $0.0.contains("/Specs/") }).model) }

    static let whole = Swift.Result {
        let table = try ConformanceTable.all(in: COutputs.root + "/Tests/Conformance")
        return ConformanceRun(table, try specs.get(), try ConformanceAgents.all.get())
    }

    /// The results of all groups, in the order of the tables.
    static let results = Swift.Result { try whole.get().results() }

    init(_ table: ConformanceTable, _ book: CallBook, _ agents: ConformanceAgents) {
        (self.table, self.book, self.agents) = (table, book, agents)
        judge = ConformanceJudge(book: book)
    }

    /// Runs the groups, two at a time.
    private func results() -> [[Result]] {
        let done = Mutex<[Int: [Result]]>([:]), count = table.groups.count
        DispatchQueue.concurrentPerform(iterations: count) { place in
            let results = self.results(of: table.groups[place])
            done.withLock { $0[place] = results }
        }
        return (0..<count).map { place in done.withLock { $0[place] ?? [] } }
    }

    /// Runs one group on QEMU, then on the mocks, which are told what QEMU answered where the spec can't know.
    func results(of group: ConformanceTable.Group) -> [Result] {
        var results = group.steps.compactMap { if case .row(let row) = $0 { Result(row: row) } else { nil } }
        var properties: [String: UInt64] = [:]
        if results.isEmpty { return [] }
        do {
            for order in group.orders {
                let column = try agents.column(.qemu(isLittle: order == .little), group.machine)
                runQEMU(group, column, &results)
                properties = column.variables
            }
            for kind in [ConformanceColumn.Kind.cMock, .swiftMock] {
                runMock(group, try agents.column(kind, group.machine, properties: properties), &results)
            }
        } catch {
            results[0].problems.append("\(error)")
        }
        return results
    }

    // MARK: QEMU

    private func runQEMU(_ group: ConformanceTable.Group, _ column: ConformanceColumn, _ results: inout [Result]) {
        var place = 0
        for step in group.steps {
            guard case .row(let row) = step else {
                prepare(step, column, &results, place)
                continue
            }
            let expected = row.qemu?.expected ?? row.expected
            do {
                let observation = try expected.needsOwnMachine ? alone(row, group, column.kind, book) : column.call(row, book, after: expected.after)
                results[place].observed[column.kind == .qemu(isLittle: true)] = observation
                let attempts = observation.attempts > 1 ? ", call \(observation.attempts)" : ""
                results[place].answers[column.kind] = judge.text(of: observation) + attempts
                if results[place].spec.isEmpty { foretell(observation, &results[place]) }
                for problem in judge.problems(observation, expected, isDocumented: row.qemu == nil, in: column) { note(problem, column, &results, place) }
            } catch {
                note("\(error)", column, &results, place)
            }
            place += 1
        }
    }

    /// Does what stands between cases.
    private func prepare(_ step: ConformanceTable.Step, _ column: ConformanceColumn, _ results: inout [Result], _ place: Int) {
        do {
            if let problem = try column.perform(step) { note(problem, column, &results, max(place - 1, 0)) }
        } catch {
            note("\(error)", column, &results, max(place - 1, 0))
        }
    }

    /// A case that ends its machine has one of its own, on which only memory and numbers are made ready.
    func alone(
        _ row: ConformanceTable.Row, _ group: ConformanceTable.Group, _ kind: ConformanceColumn.Kind, _ book: CallBook, suffix: String = ""
    ) throws -> ConformanceColumn.Observation {
        let column = try agents.column(kind, group.machine, timeout: row.expected.end == .hangs ? .seconds(2) : .seconds(20))
        for step in group.steps {
            if case .row(let other) = step, other.place == row.place { break }
            _ = try column.perform(step)
        }
        column.suffix = suffix
        return try column.call(row, book)
    }

    /// Whether the code is the one that is expected, as far as one is.
    func isAnswered(_ observation: ConformanceColumn.Observation, _ expected: ConformanceTable.Expectation) -> Bool {
        guard case .code(let name) = expected.end, let code = book.code(named: name, for: observation.id) else { return true }
        return book.model[code].values?.contains(Int128(observation.status)) ?? true
    }

    /// How a call that does not come back is to end.
    func end(_ expected: ConformanceTable.Expectation) -> ConformanceColumn.Observation.End? {
        switch expected.end {
        case .ends: .ends
        case .resets: .resets
        case .hangs: .hangs
        case .absent: .absent
        case .code: nil
        }
    }

    private func note(_ problem: String, _ column: ConformanceColumn, _ results: inout [Result], _ place: Int) {
        let name = switch column.kind {
        case .qemu(let isLittle): isLittle ? "QEMU, little-endian" : "QEMU, big-endian"
        case .cMock: "C mock"
        case .swiftMock: "Swift mock"
        }
        results[place].problems.append("\(name): \(problem)")
    }

    // MARK: The spec and the mocks

    /// What the spec says of the arguments.
    private func foretell(_ observation: ConformanceColumn.Observation, _ result: inout Result) {
        guard let code = judge.foretold(observation.id, observation.words) else {
            result.spec = "documented"
            return
        }
        let name = book.model[code].name.source.string
        result.spec = name
        if case .code(let expected) = result.row.expected.end, book.code(named: expected, for: observation.id) != code {
            result.problems.append("spec: foretells \(name)")
        }
    }

    private func runMock(_ group: ConformanceTable.Group, _ column: ConformanceColumn, _ results: inout [Result]) {
        var place = 0
        for step in group.steps {
            guard case .row(let row) = step else {
                prepare(step, column, &results, place)
                continue
            }
            defer { place += 1 }
            guard let observed = results[place].observed[false] ?? results[place].observed[true] else { continue }
            do {
                try runMock(row, observed, column, &results, place)
            } catch {
                note("\(error)", column, &results, place)
            }
        }
    }

    private func runMock(
        _ row: ConformanceTable.Row, _ observed: ConformanceColumn.Observation, _ column: ConformanceColumn, _ results: inout [Result], _ place: Int
    ) throws {
        let isForetold = results[place].spec != "documented"
        let script = isForetold ? nil : script(row, observed, column)
        let observation = try column.call(row, book, script: script)
        results[place].answers[column.kind] = judge.text(of: observation)
        for problem in judge.misunderstood(observation) { note(problem, column, &results, place) }
        if case .code = row.expected.end {
            let expected = row.mock?.expected ?? row.expected
            for problem in judge.problems(observation, expected, isDocumented: true, in: column) where !isMemory(problem, observation) {
                note(problem, column, &results, place)
            }
            let isRefused = observation.outcome == 1
            if isForetold, !isRefused, row.mock == nil { note("does not refuse", column, &results, place) }
        } else if row.expected.end != .absent, observation.outcome != 0 {
            note("refuses the call", column, &results, place)
        }
    }

    /// What a hypervisor writes is not the mock's to know.
    private func isMemory(_ problem: String, _ observation: ConformanceColumn.Observation) -> Bool {
        let names = observation.memory.keys.compactMap { book.model[observation.id].parameters[$0].name?.source.string }
        return names.contains { problem.hasPrefix($0 + ".") || problem.hasPrefix($0 + "=") || problem.hasPrefix($0 + "[") }
    }

    /// What a mock is to answer in a case that was run before; `nil` for QEMU, and where the spec foretells the answer.
    func script(_ row: ConformanceTable.Row, _ column: ConformanceColumn, _ recorded: [Result]) -> ConformanceColumn.Script? {
        guard let result = recorded.first(where: { $0.row.place == row.place }), result.spec == "documented",
              let observed = result.observed[false] ?? result.observed[true] else { return nil }
        return script(row, observed, column)
    }

    /// QEMU's answer, or where it deviates, the one that the spec has.
    private func script(_ row: ConformanceTable.Row, _ observed: ConformanceColumn.Observation, _ column: ConformanceColumn) -> ConformanceColumn.Script {
        let call = book.model[observed.id]
        var status = observed.status, results = observed.results
        if row.qemu != nil || observed.end != .answered {
            if case .code(let name) = row.expected.end { status = book.value(ofCode: name, for: observed.id) ?? 0 } else { status = 0 }
        }
        // Addresses are not the same everywhere.
        for output in row.expected.outputs {
            guard case .equal(let text) = output.test, let number = ConformanceTable.number(column.substituted(text)) else { continue }
            if let slot = call.outputs.first(where: { $0.name?.source.string == output.path })?.slot { slot.lay(number, in: &results) }
        }
        if let cells = call.cells {
            results = results.isEmpty ? Array(repeating: 0, count: cells.returns) : results
            results.remove(at: cells.statusCell)
        }
        // The Swift mock knows RTAS calls by their function.
        let name = call.isRTAS && column.kind == .swiftMock ? book.wireName(of: observed.id) : call.name.source.string
        return .init(name: name, status: status, results: results)
    }
}

extension Slot {
    /// Lays a number there.
    fileprivate func lay(_ word: UInt64, in words: inout [UInt64]) {
        switch self {
        case .registers(let first, _): if first - 4 < words.count, first >= 4 { words[first - 4] = word }
        case .cell(let cell): if cell < words.count { words[cell] = word & 0xFFFF_FFFF }
        case .cellPair(let high, let low): if max(high, low) < words.count { (words[high], words[low]) = (word >> 32, word & 0xFFFF_FFFF) }
        }
    }
}
