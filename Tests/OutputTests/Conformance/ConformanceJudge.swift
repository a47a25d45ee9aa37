import PaprSema
import PaprSource
import PaprValues

/// Whether what came of a call is what a case and the spec say.
struct ConformanceJudge {
    let book: CallBook

    /// The code that the spec foretells, because the arguments break a rule; `nil`: they break none.
    func foretold(_ id: CallID, _ words: [UInt64]) -> CodeID? {
        book.violations(of: id, words: words).lazy.compactMap(\.code).first
    }

    /// What is wrong with the answer of a call.
    ///
    /// - Parameter isDocumented: the code has to be one that the spec says the call answers.
    func problems(
        _ observation: ConformanceColumn.Observation, _ expected: ConformanceTable.Expectation, isDocumented: Bool, in column: ConformanceColumn
    ) -> [String] {
        switch (expected.end, observation.end) {
        case (.absent, .absent), (.ends, .ends), (.resets, .resets), (.hangs, .hangs): return []
        case (.code(let name), .answered): return answerProblems(observation, name, expected.outputs, isDocumented, column)
        default: return ["\(observation.end)"]
        }
    }

    private func answerProblems(
        _ observation: ConformanceColumn.Observation, _ name: String, _ wanted: [ConformanceTable.Wanted], _ isDocumented: Bool, _ column: ConformanceColumn
    ) -> [String] {
        let id = observation.id, reading = book.reading(of: id, words: observation.words, status: observation.status, results: observation.results)
        var problems: [String] = []
        if let number = ConformanceTable.number(name) {
            if Int64(bitPattern: number) != observation.status { problems.append(text(of: observation)) }
        } else if let code = book.code(named: name, for: id), book.model[code].values?.contains(Int128(observation.status)) == true {
            if isDocumented, reading.line == nil { problems.append("the spec does not say that it answers \(name)") }
        } else {
            problems.append(text(of: observation))
        }
        if problems.isEmpty { problems += outputProblems(observation, reading, wanted, column) }
        return problems
    }

    private func outputProblems(
        _ observation: ConformanceColumn.Observation, _ reading: CodeReading, _ wanted: [ConformanceTable.Wanted], _ column: ConformanceColumn
    ) -> [String] {
        let members = outputs(observation, reading)
        var problems: [String] = []
        for output in wanted {
            guard let value = members.first(where: { $0.name == output.root })?.value[output.rest] else {
                problems.append("there is no output '\(output.path)'")
                continue
            }
            let text = ValueText.of(value)
            switch output.test {
            case .any: break
            case .equal(let wanted): if !Self.isSame(value, text, column.substituted(wanted)) { problems.append("\(output.path)=\(text)") }
            case .different(let other): if Self.isSame(value, text, column.substituted(other)) { problems.append("\(output.path)=\(text)") }
            case .kept(let name): column.keep(name, value.number.map { UInt64(truncatingIfNeeded: $0) } ?? 0)
            }
        }
        // An output that nobody looks at proves nothing.
        for member in members where !member.isMemory && !wanted.contains(where: { $0.root == member.name }) {
            problems.append("what of \(member.name)=\(ValueText.of(member.value))?")
        }
        return problems
    }

    /// Arguments that a mock understands otherwise than they were meant.
    func misunderstood(_ observation: ConformanceColumn.Observation) -> [String] {
        let call = book.model[observation.id]
        return book.arguments(of: observation.id, words: observation.words).compactMap { member in
            guard let number = member.value.number, let parameter = call.parameters.first(where: { $0.name?.source == member.name }),
                  let understood = observation.understood[parameter.name!.snake.string] else { return nil }
            let width = UInt64(parameter.type.scalar?.width ?? 64), mask = width < 64 ? (1 << width) - 1 : UInt64.max
            return UInt64(truncatingIfNeeded: number) & mask == understood & mask ? nil : "understands \(member.name.string) as 0x\(String(understood, radix: 16))"
        }
    }

    struct Named {
        var name: String
        var value: Value
        var isMemory = false
    }

    /// All that came back: outputs, what is inside the code, memory.
    private func outputs(_ observation: ConformanceColumn.Observation, _ reading: CodeReading) -> [Named] {
        let id = observation.id, (words, status, results) = (observation.words, observation.status, observation.results)
        var all = book.outputs(of: id, words: words, status: status, results: results).map { Named(name: $0.name.string, value: $0.value) }
        if let carried = reading.carried { all.append(Named(name: carried.name.string, value: .number(NumberValue(value: carried.value)))) }
        for (parameter, bytes) in observation.memory.sorted(by: { $0.key < $1.key }) {
            guard let name = book.model[id].parameters[parameter].name?.source.string else { continue }
            all.append(Named(name: name, value: book.value(of: id, parameter: parameter, bytes: bytes, words: words, status: status, results: results), isMemory: true))
        }
        return all
    }

    private static func isSame(_ value: Value, _ text: String, _ wanted: String) -> Bool {
        if let number = value.number, let other = ConformanceTable.number(wanted) { return UInt64(truncatingIfNeeded: number) == other }
        return text == wanted || text.uppercased() == wanted.uppercased()
    }

    /// `H_SUCCESS`, or the number when the call has no such code.
    func text(of observation: ConformanceColumn.Observation) -> String {
        guard observation.end == .answered else { return "\(observation.end)" }
        let reading = book.reading(of: observation.id, words: observation.words, status: observation.status, results: observation.results)
        return reading.code.map { book.model[$0].name.source.string } ?? "\(observation.status)"
    }
}

extension ConformanceTable.Wanted {
    /// `list` of `list.blocks[0]`.
    var root: String { String(path.prefix { $0 != "." && $0 != "[" }) }
    var rest: String { String(path.dropFirst(root.count).drop { $0 == "." }) }
}
