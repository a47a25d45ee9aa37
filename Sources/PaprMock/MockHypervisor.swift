// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif
import Synchronization

/// A hypervisor and its firmware as a test wants them: answers hcalls and RTAS calls from queues and handlers, and keeps a log.
///
/// Before a handler is asked, arguments are looked at as the spec says: fixed and reserved ones in their order, then the rules in theirs, then
/// whether memory is there, then tokens, then whether what is named has been opened. The first that is wrong is answered with the code that the spec names. A call that no spec has, or that nothing answers,
/// gets H_FUNCTION; an RTAS function is absent then. May be used from several threads; handlers may run at the same time.
public final class MockHypervisor: Sendable {
    public let memory: MockMemory
    let known: [MockKey: [MockCall]]
    let checksTokens: Bool

    struct State {
        var registerScripts: [ObjectIdentifier: Script<Registers>] = [:]
        var frameScripts: [ObjectIdentifier: Script<RTASFrame>] = [:]
        var answers: [ObjectIdentifier: any Sendable] = [:]
        /// By the name of the call.
        var raw: [String: [RawAnswer]] = [:]
        /// Calls that no generated description has, but a handler.
        var added: [MockKey: [MockCall]] = [:]
        /// Sequences that are not over: tokens handed out and not come back yet, each as often as it is out.
        var sequences: [ObjectIdentifier: [MockSequence]] = [:]
        /// What has been opened and not closed yet, by type.
        var handles: [String: Set<UInt64>] = [:]
        var log: [LoggedCall] = []
    }
    let state = Mutex(State())

    /// A mock that knows `calls`. Without `checksTokens` a handler sees tokens that nobody was given and handles that are not open, too.
    public init(calls: [MockCall], memory: MockMemory = MockMemory(), checksTokens: Bool = true) {
        self.memory = memory
        self.checksTokens = checksTokens
        known = Dictionary(grouping: calls, by: \.key)
    }

    /// All calls so far, in the order in which they were over.
    public var log: [LoggedCall] { state.withLock { $0.log } }

    /// What has been opened and not closed, by the type of its handle: empty when a test has cleaned up.
    public var openHandles: [String: Set<UInt64>] { state.withLock { $0.handles.filter { !$0.value.isEmpty } } }

    public func clearLog() { state.withLock { $0.log = [] } }
}

// MARK: - What to answer

extension MockHypervisor {
    /// Answers each `call` with what `handler` says.
    public func on<Call: Hcall>(_ call: Call.Type, _ handler: @escaping @Sendable (Call.Arguments) -> Answer<Call>) {
        answers(to: call).set { arguments, _ in handler(arguments) }
    }

    /// Answers each `call` with what `handler` says, which gets the memory to read and write.
    public func on<Call: Hcall>(_ call: Call.Type, _ handler: @escaping @Sendable (Call.Arguments, MockMemory) -> Answer<Call>) {
        answers(to: call).set(handler)
    }

    /// Answers the next `call`s one after the other, before a handler is asked.
    public func queue<Call: Hcall>(_ call: Call.Type, _ list: Answer<Call>...) { answers(to: call).append(list) }

    /// Answers that are still queued.
    public func queued<Call: Hcall>(_ call: Call.Type) -> Int { answers(to: call).queued }

    /// Answers each `call` with what `handler` says.
    public func on<Call: RTASCall>(_ call: Call.Type, _ handler: @escaping @Sendable (Call.Arguments) -> Answer<Call>) {
        answers(to: call).set { arguments, _ in handler(arguments) }
    }

    /// Answers each `call` with what `handler` says, which gets the memory to read and write.
    public func on<Call: RTASCall>(_ call: Call.Type, _ handler: @escaping @Sendable (Call.Arguments, MockMemory) -> Answer<Call>) {
        answers(to: call).set(handler)
    }

    /// Answers the next `call`s one after the other, before a handler is asked.
    public func queue<Call: RTASCall>(_ call: Call.Type, _ list: Answer<Call>...) { answers(to: call).append(list) }

    /// Answers that are still queued.
    public func queued<Call: RTASCall>(_ call: Call.Type) -> Int { answers(to: call).queued }

    private func answers<Call: Hcall>(to call: Call.Type) -> Answers<Call> {
        answers(to: MockCall(call, "0x" + String(Call.opcode, radix: 16, uppercase: true))) { state, answers in
            state.registerScripts[ObjectIdentifier(call)] = answers.script { _ in Registers() }
        }
    }

    private func answers<Call: RTASCall>(to call: Call.Type) -> Answers<Call> {
        answers(to: MockCall(call, cells: 0...16)) { state, answers in
            state.frameScripts[ObjectIdentifier(call)] = answers.script { $0 }
        }
    }

    private func answers<Call: PlatformCall>(to call: MockCall, add: (inout State, Answers<Call>) -> Void) -> Answers<Call> {
        state.withLock { state in
            if let there = state.answers[call.type] as? Answers<Call> { return there }
            let new = Answers<Call>()
            state.answers[call.type] = new
            add(&state, new)
            if known[call.key]?.contains(where: { $0.type == call.type }) != true { state.added[call.key, default: []].append(call) }
            return new
        }
    }
}
