import PaprReaders
import PaprSema
import PaprValues

/// How often each call was made and what it was answered with.
struct CallSums {
    fileprivate struct Sum {
        var calls = 0
        var retries = 0
        /// In the order in which they came first.
        var codes: [(name: String, count: Int)] = []
    }
    private struct Sequence: Hashable {
        var caller: TraceCaller
        var name: String
    }
    private var sums: [String: Sum] = [:]
    /// Calls whose last answer asks for the same call again.
    private var underWay: Set<Sequence> = []
    var otherLines = 0
    var malformed = 0
    var lostEvents: UInt64 = 0
    private var halves = 0

    var hasCalls: Bool { !sums.isEmpty }

    /// Counts a call: as a retry when the same task made it before and was to make it again.
    mutating func add(_ call: TracedCall, _ name: String, _ code: String, _ reading: CodeReading?) {
        if call.completeness != .whole { halves += 1 }
        if call.completeness == .withoutExit { return }
        let sequence = Sequence(caller: call.caller, name: name)
        let isRetry = underWay.remove(sequence) != nil
        if reading?.flow == .retry || reading?.flow == .continue { underWay.insert(sequence) }
        sums[name, default: Sum()].count(code, isRetry: isRetry)
    }

    /// A table of the calls, the most frequent first, and what else there was.
    func print(into text: inout String) {
        let rows = sums.sorted { ($1.value.attempts, $0.key) < ($0.value.attempts, $1.key) }
        if !rows.isEmpty {
            let width = rows.map(\.key.count).max() ?? 0
            text += "   calls  retries  " + "call".padded(width) + "  answers\n"
            for (name, sum) in rows {
                let codes = sum.codes.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
                text += String(sum.calls).right(8) + String(sum.retries).right(9) + "  " + name.padded(width) + "  " + codes + "\n"
            }
        }
        let others = [(otherLines, "other line", "other lines"), (malformed, "malformed event", "malformed events"), (halves, "call without its other half", "calls without their other half")]
        var parts = others.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        if lostEvents > 0 { parts.append("\(lostEvents) events lost before they were written") }
        if rows.isEmpty { parts.insert("no calls", at: 0) }
        if !parts.isEmpty { text += parts.joined(separator: ", ") + "\n" }
    }
}

extension CallSums.Sum {
    fileprivate var attempts: Int { calls + retries }

    fileprivate mutating func count(_ code: String, isRetry: Bool) {
        if isRetry { retries += 1 } else { calls += 1 }
        if let place = codes.firstIndex(where: { $0.name == code }) { codes[place].count += 1 } else { codes.append((code, 1)) }
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: Swift.max(width - count, 0)) }
    fileprivate func right(_ width: Int) -> String { String(repeating: " ", count: Swift.max(width - count, 0)) + self }
}
