// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// An answer as it is to arrive, whatever the spec makes of it.
struct RawAnswer: Sendable {
    var status: Int64
    /// r4 and so on, or the return cells without that of the status.
    var results: [UInt64]
}

/// Answers by number, for those who know calls by their names only: a recording that is played, a protocol that others speak.
extension MockHypervisor {
    /// Answers the next call of this name, before queues and handlers are asked; arguments that break a rule are still refused.
    ///
    /// - Parameters:
    ///   - name: as in the spec; of an RTAS function as in the device tree, whichever subfunction it is.
    ///   - results: r4 and so on, or the return cells without that of the status; those that are missing are 0.
    /// - Returns: whether there is such a call.
    @discardableResult
    public func queueRaw(_ name: String, status: Int64, results: [UInt64]) -> Bool {
        guard known.values.joined().contains(where: { $0.name == name }) else { return false }
        state.withLock { $0.raw[name, default: []].append(RawAnswer(status: status, results: results)) }
        return true
    }

    /// Takes back the answers that were given by number.
    public func unqueueRaw() { state.withLock { $0.raw = [:] } }

    /// The name of an RTAS function, as the protocol of a port wants it; `nil`: no spec has it.
    public func function(named name: String) -> StaticString? { known[.rtas(name)]?.first?.function }

    func hasRaw(_ call: MockCall) -> Bool { state.withLock { $0.raw[call.name]?.isEmpty == false } }

    func takeRaw(_ call: MockCall) -> RawAnswer? {
        state.withLock { state in state.raw[call.name]?.isEmpty == false ? state.raw[call.name]!.removeFirst() : nil }
    }
}
