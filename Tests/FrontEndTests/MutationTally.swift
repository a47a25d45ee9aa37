import PaprSource

/// How many errors slips gave.
struct MutationTally: CustomStringConvertible, Sendable {
    private(set) var mutants = 0
    /// Those with at most one error, and with at most three.
    private(set) var withOne = 0
    private(set) var withFew = 0
    /// Those that lost a declaration behind the slip.
    private(set) var withLoss = 0
    private(set) var worst: [(errors: Int, text: String)] = []
    private(set) var slowest: (time: Duration, text: String) = (.zero, "")
    /// Whatever must never be.
    private(set) var faults: [String] = []
    private var byCount: [Int: Int] = [:]
    private var byNumber: [DiagnosticNumber: Int] = [:]

    mutating func add(_ errors: [Diagnostic], loses: Bool, time: Duration, what: () -> String) {
        mutants += 1
        if errors.count <= 1 { withOne += 1 }
        if errors.count <= 3 { withFew += 1 }
        if loses { withLoss += 1 }
        byCount[errors.count, default: 0] += 1
        for error in errors { byNumber[error.number, default: 0] += 1 }
        if errors.count > 3 { note(errors.count, what() + ": " + errors.map { "\($0.number) \($0.message)" }.joined(separator: "; ")) }
        if time > slowest.time { slowest = (time, what()) }
    }

    mutating func fault(_ text: String) { faults.append(text) }

    mutating func add(_ other: MutationTally) {
        mutants += other.mutants
        withOne += other.withOne
        withFew += other.withFew
        withLoss += other.withLoss
        faults += other.faults
        byCount.merge(other.byCount, uniquingKeysWith: +)
        byNumber.merge(other.byNumber, uniquingKeysWith: +)
        for (errors, text) in other.worst { note(errors, text) }
        if other.slowest.time > slowest.time { slowest = other.slowest }
    }

    /// Keeps the worst twenty.
    private mutating func note(_ errors: Int, _ text: String) {
        if worst.count == 20, errors <= worst[19].errors { return }
        worst.insert((errors, text), at: worst.firstIndex { $0.errors < errors } ?? worst.count)
        if worst.count > 20 { worst.removeLast() }
    }

    var description: String {
        let counts = byCount.sorted { $0.key < $1.key }.map { "\($0.value) have \($0.key)" }
        let numbers = byNumber.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
        return "\(mutants) mutants; errors of each: \(counts.joined(separator: ", ")); errors by number: \(numbers.joined(separator: ", "))"
    }
}
