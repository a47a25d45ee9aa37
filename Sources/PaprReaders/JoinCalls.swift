import PaprSource

/// A call put together from the events of its entry and its exit.
public struct TracedCall: Sendable {
    public enum Target: Sendable {
        case hcall(opcode: UInt64)
        /// As KVM names it.
        case named([UInt8])
        case rtas(name: [UInt8])
        /// An RTAS function of which no line has told the name.
        case token(UInt64)
    }
    public enum Completeness: Sendable {
        case whole
        /// Its entry is missing: what it was given is not known.
        case withoutEntry
        /// Its exit is missing: it is lost, or the call has not returned.
        case withoutExit
    }
    public var target: Target
    public var completeness: Completeness
    public var caller: TraceCaller
    /// Who, where and when, as it stands before the event.
    public var prefix: [UInt8]
    /// How many other calls were under way around it.
    public var depth = 0
    /// r4… or cells; what was not recorded is not there.
    public var arguments: [UInt64]
    public var status: Int64?
    /// The code as KVM names it.
    public var codeName: [UInt8]?
    public var results: [UInt64]?
    public var isAbsent = false
    public var memory: [RecordedMemory] = []
    /// Told by token, not inside of a call that was told by name.
    var isLow = false
}

/// Joins entries and exits, for each task, or each processor where that is idle, on a stack of its own: calls can be made while others are under way.
public struct CallJoiner {
    private var stacks: [TraceCaller: [TracedCall]] = [:]
    /// RTAS functions by token, learnt from where both stand.
    private var names: [UInt64: [UInt8]] = [:]
    /// More calls than that at a time no task has: the oldest has lost its exit.
    private static let deepest = 16

    public init() {}

    /// Takes one event; hands out the calls that are over with it, also those that have lost a half.
    public mutating func add(_ event: TraceEvent, _ caller: TraceCaller, _ prefix: Text, _ done: (TracedCall) -> Void) {
        func call(_ target: TracedCall.Target, _ arguments: [UInt64], _ completeness: TracedCall.Completeness = .whole) -> TracedCall {
            TracedCall(target: target, completeness: completeness, caller: caller, prefix: Array(prefix.bytes), arguments: arguments)
        }
        switch event {
        case .hcallEntry(let opcode):
            push(call(.hcall(opcode: opcode), []), done)
        case .hcallExit(let opcode, let status):
            var over = pop(caller, done) { if case .hcall(opcode) = $0.target { true } else { false } } ?? call(.hcall(opcode: opcode), [], .withoutEntry)
            over.status = status
            done(over)
        case .kvmEnter(_, let name, let words):
            push(call(TracedCall.Target(name), words), done)
        case .kvmExit(_, let code):
            // The exit does not say of what: it is the last one.
            var over = pop(caller, done) { _ in true } ?? call(.named([]), [], .withoutEntry)
            over.codeName = Array(code.bytes)
            done(over)
        case .rtasInput(let name, let cells):
            push(call(.rtas(name: Array(name.bytes)), cells), done)
        case .rtasOutput(let name, let cells):
            var over = pop(caller, done) { if case .rtas(let other) = $0.target { other.elementsEqual(name.bytes) } else { false } }
                ?? call(.rtas(name: Array(name.bytes)), [], .withoutEntry)
            over.results = cells
            done(over)
        case .rtasLowEntry(let token, let cells):
            enterLow(token, cells, call(.token(token), cells), done)
        case .rtasLowExit(let token, let cells):
            exitLow(token, cells, call(.token(token), [], .withoutEntry), done)
        case .recorded(let recorded):
            done(recorded.call(caller, prefix))
        case .lost:
            break
        }
    }

    /// The calls of which no exit has come, in the order of their entries for each caller.
    public mutating func finish(_ done: (TracedCall) -> Void) {
        for stack in stacks.values.sorted(by: { $0[0].prefix.lexicographicallyPrecedes($1[0].prefix) }) {
            for call in stack { done(call.unfinished) }
        }
        stacks = [:]
    }

    private mutating func push(_ call: TracedCall, _ done: (TracedCall) -> Void) {
        var call = call
        var stack = stacks.removeValue(forKey: call.caller) ?? []
        if stack.count >= CallJoiner.deepest { done(stack.removeFirst().unfinished) }
        call.depth = stack.count
        stack.append(call)
        stacks[call.caller] = stack
    }

    /// The innermost call that an exit belongs to; what is further in has lost its exit.
    private mutating func pop(_ caller: TraceCaller, _ done: (TracedCall) -> Void, where belongs: (TracedCall) -> Bool) -> TracedCall? {
        guard var stack = stacks[caller], let place = stack.lastIndex(where: belongs) else { return nil }
        for call in stack[(place + 1)...].reversed() { done(call.unfinished) }
        let call = stack[place]
        stack.removeSubrange(place...)
        if stack.isEmpty { stacks.removeValue(forKey: caller) } else { stacks[caller] = stack }
        return call
    }

    // MARK: RTAS by token

    /// Linux tells of a call by name, and inside of it by token: then the token has a name from now on, and the call is told once.
    private mutating func enterLow(_ token: UInt64, _ cells: [UInt64], _ call: TracedCall, _ done: (TracedCall) -> Void) {
        if let outer = stacks[call.caller]?.last, !outer.isLow, case .rtas(let name) = outer.target {
            names[token] = name
            return
        }
        var call = call
        if let name = names[token] { call.target = .rtas(name: name) }
        call.isLow = true
        push(call, done)
    }

    private mutating func exitLow(_ token: UInt64, _ cells: [UInt64], _ lone: TracedCall, _ done: (TracedCall) -> Void) {
        let name = names[token]
        let isInside = stacks[lone.caller]?.last.map { call in
            if case .rtas(let outer) = call.target { outer == name && !call.isLow } else { false }
        } ?? false
        if isInside { return }
        var over = pop(lone.caller, done) { call in
            switch call.target {
            case .token(token): true
            case .rtas(let other): other == name && call.isLow
            default: false
            }
        } ?? lone
        if let name { over.target = .rtas(name: name) }
        over.results = cells
        done(over)
    }
}

extension TracedCall {
    fileprivate var unfinished: TracedCall {
        var call = self
        call.completeness = .withoutExit
        return call
    }
}

extension TracedCall.Target {
    /// What KVM prints: a name, or the opcode where it has none.
    fileprivate init(_ name: Text) {
        var cursor = TextCursor(name)
        if let opcode = cursor.number(), cursor.isAtEnd { self = .hcall(opcode: opcode) } else { self = .named(Array(name.bytes)) }
    }
}

extension RecordedCall {
    fileprivate func call(_ caller: TraceCaller, _ prefix: Text) -> TracedCall {
        let target: TracedCall.Target = switch target {
        case .hcall(let opcode): .hcall(opcode: opcode)
        case .rtas(let name): .rtas(name: name)
        }
        return TracedCall(target: target, completeness: .whole, caller: caller, prefix: Array(prefix.bytes), arguments: arguments, status: status, results: results,
                          isAbsent: isAbsent, memory: memory)
    }
}
