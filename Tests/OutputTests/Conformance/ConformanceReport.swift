import Foundation
import PaprSema
import PaprValues

/// Spec, mock and QEMU beside each other.
struct ConformanceReport {
    let run: ConformanceRun
    let results: [[ConformanceRun.Result]]

    var text: String {
        var lines = ["\(pad("spec", 24))\(pad("mocks: C, Swift", 40))\(pad("QEMU: big-, little-endian", 40))case"]
        for (group, results) in zip(run.table.groups, results) {
            lines += ["", "\(group.text.trimmingCharacters(in: .whitespaces))    (\(group.place))"]
            for result in results { lines += self.lines(result) }
        }
        let all = results.joined()
        lines += ["", "\(all.count) cases, \(all.filter { !$0.problems.isEmpty }.count) of them wrong, none skipped; \(all.filter { $0.row.qemu != nil }.count) deviations of QEMU"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ result: ConformanceRun.Result) -> [String] {
        let mocks = both(result.answers[.cMock], result.answers[.swiftMock])
        let qemu = both(result.answers[.qemu(isLittle: false)], result.answers[.qemu(isLittle: true)])
        var lines = ["\(pad(result.spec, 24))\(pad(mocks, 40))\(pad(qemu, 40))\(result.row.text.trimmingCharacters(in: .whitespaces))"]
        if let deviation = result.row.qemu { lines.append("\(pad("", 24))\(pad("", 40))deviates: \(deviation.reason)") }
        if let deviation = result.row.mock { lines.append("\(pad("", 24))deviates: \(deviation.reason)") }
        return lines + result.problems.map { "    WRONG \(result.row.place): \($0)" }
    }

    private func both(_ first: String?, _ second: String?) -> String {
        guard let first, let second, first != second else { return first ?? second ?? "-" }
        return first + ", " + second
    }

    private func pad(_ text: String, _ width: Int) -> String { text.count < width ? text + String(repeating: " ", count: width - text.count) : text + " " }
}

/// Which documented codes the tables have provoked on QEMU.
struct ConformanceCoverage {
    let run: ConformanceRun
    let results: [[ConformanceRun.Result]]

    private struct Line: Hashable {
        var call: String
        var code: String
    }

    /// Codes that no case provokes and that are not listed as such, and those listed that are provoked.
    var problems: [String] {
        let provoked = provokedLines
        var problems: [String] = []
        for id in answeredCalls {
            for code in documented(id) where !provoked.contains(Line(call: name(id), code: code)) && !isListed(name(id), code) {
                problems.append("\(name(id)) answers \(code), but no case provokes it")
            }
        }
        for entry in run.table.unprovoked where !entry.call.contains("*") {
            for code in entry.codes where provoked.contains(Line(call: entry.call, code: code)) {
                problems.append("\(entry.place): \(code) of \(entry.call) is provoked")
            }
        }
        return problems.sorted()
    }

    /// Calls that a case has reached.
    var answeredCalls: [CallID] {
        var seen: [CallID] = []
        for result in results.joined() {
            for observation in result.observed.values where observation.end != .absent && !seen.contains(observation.id) { seen.append(observation.id) }
        }
        return seen
    }

    /// The lines of `returns` that a case has met.
    var provokedPlaces: [CallID: Set<Int>] {
        var places: [CallID: Set<Int>] = [:]
        for result in results.joined() {
            for observation in result.observed.values where observation.end == .answered {
                let reading = run.book.reading(of: observation.id, words: observation.words, status: observation.status, results: observation.results)
                if let line = reading.line, !run.book.model[observation.id].returns[line].isCommon { places[observation.id, default: []].insert(line) }
            }
        }
        return places
    }

    private var provokedLines: Set<Line> {
        var lines: Set<Line> = []
        for result in results.joined() {
            for observation in result.observed.values where observation.end == .answered {
                let reading = run.book.reading(of: observation.id, words: observation.words, status: observation.status, results: observation.results)
                guard let line = reading.line else { continue }
                lines.insert(Line(call: name(observation.id), code: run.book.model[run.book.model[observation.id].returns[line].code].name.source.string))
            }
            for observation in result.observed.values where observation.end != .answered {
                let never = run.book.model[observation.id].returns.filter { $0.flow == .never }
                for line in never { lines.insert(Line(call: name(observation.id), code: run.book.model[line.code].name.source.string)) }
            }
        }
        return lines
    }

    private func name(_ id: CallID) -> String { run.book.model[id].name.source.string }

    private func documented(_ id: CallID) -> [String] {
        var codes: [String] = []
        // A dispatcher is only reached by a selector that none of its subfunctions has.
        if case .dispatcher = run.book.model[id].role { return run.book.model[id].unknownSubfunction.map { [run.book.model[$0].name.source.string] } ?? [] }
        for line in run.book.model[id].returns where !line.isCommon {
            let name = run.book.model[line.code].name.source.string
            if !codes.contains(name) { codes.append(name) }
        }
        return codes
    }

    /// Whether a name is one of those that a pattern with `*` stands for.
    private static func isMeant(_ name: String, by pattern: Substring) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
        guard name.hasPrefix(pattern[..<star]) else { return false }
        let rest = pattern[pattern.index(after: star)...]
        return rest.isEmpty || name.indices.contains { $0 >= name.index(name.startIndex, offsetBy: pattern[..<star].count) && isMeant(String(name[$0...]), by: rest) }
    }

    private func isListed(_ call: String, _ code: String) -> Bool {
        run.table.unprovoked.contains { entry in entry.codes.contains(code) && Self.isMeant(call, by: entry.call[...]) }
    }
}
