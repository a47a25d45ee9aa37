// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif

extension MockHypervisor: HcallPort {
    public func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status {
        let before = registers
        let made = perform(.hcall(opcode), &registers, \.registerScripts)
        let status = Status(rawValue: made.code ?? -2)  // H_FUNCTION
        if made.outcome != .answered { registers = Registers() }
        note(made, .hcall(opcode: opcode, before: before, status: status, after: registers))
        return status
    }
}

extension MockHypervisor: RTASPort {
    public func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool {
        var frame = RTASFrame(arguments: cells.count, returns: results.count)
        for place in 0..<frame.arguments.count { frame.arguments[place] = cells[place] }
        let before = frame
        let made = perform(.rtas(name.description), &frame, \.frameScripts)
        guard let code = made.code else {
            note(made, .rtas(name: RTASName(name), before: before, after: nil))
            return false
        }
        frame.returns[made.call?.statusCell ?? 0] = UInt32(truncatingIfNeeded: code)
        for place in 0..<frame.returns.count { results[place] = frame.returns[place] }
        note(made, .rtas(name: RTASName(name), before: before, after: frame))
        return true
    }
}

extension MockHypervisor: GuestMemory {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        memory.allocate(size: size, alignment: alignment, below: limit)
    }
    public func free(_ address: GuestAddress, size: Int) { memory.free(address, size: size) }
    public func write(_ bytes: RawSpan, at address: GuestAddress) { memory.write(bytes, at: address) }
    public func read(at address: GuestAddress, into bytes: inout MutableRawSpan) { memory.read(at: address, into: &bytes) }
}

/// How a call went.
private struct Made {
    var call: MockCall?
    var name: String
    var outcome: LoggedCall.Outcome
    /// `nil`: there is no such call.
    var code: Int64?
    var buffers: [LoggedBuffer] = []
}

extension MockHypervisor {
    private func perform<Frame: MockFrame>(
        _ key: MockKey, _ frame: inout Frame, _ scripts: KeyPath<State, [ObjectIdentifier: Script<Frame>]>
    ) -> Made {
        let (candidates, all) = state.withLock { state in
            ((known[key] ?? []) + (state.added[key] ?? []), state[keyPath: scripts])
        }
        guard let first = candidates.first else { return Made(name: key.name, outcome: .unknown) }
        let before = frame
        let chosen = candidates.filter { Frame.shape(of: $0)?.matches(before) ?? false }
        // Two calls may share an opcode: the one that a test has answers for is meant. A subfunction goes before its dispatcher.
        guard let call = chosen.first(where: { all[$0.type] != nil || hasRaw($0) }) ?? chosen.first(where: { $0.unknown == nil }) else {
            let dispatcher = chosen.first ?? first
            return Made(call: dispatcher, name: dispatcher.name, outcome: .refused, code: dispatcher.unknown ?? Frame.parameterError)
        }
        var made = Made(call: call, name: call.name, outcome: .unanswered)
        let script = all[call.type]
        made.buffers = copies(call, before)
        if let code = broken(call, frame) ?? Frame.shape(of: call)?.check(frame) ?? missing(call, frame) ?? badToken(call, frame) ?? badHandle(call, frame) {
            (made.outcome, made.code) = (.refused, code)
        } else if let raw = takeRaw(call) {
            (made.outcome, made.code) = (.answered, raw.status)
            frame.store(raw.results, statusCell: call.statusCell)
            if let fate = Frame.shape(of: call)?.fate(raw.status, before, frame) { handOut(call, fate, raw.status, before, frame) }
        } else if let ran = script?.run(&frame, memory) {
            made.outcome = .answered
            if case .code(let code, let fate) = ran {
                made.code = code
                handOut(call, fate, code, before, frame)
            }
        }
        for place in made.buffers.indices {
            made.buffers[place].after = memory.read(at: made.buffers[place].address, count: made.buffers[place].before.count)
        }
        return made
    }

    private func note(_ made: Made, _ record: CallRecord) {
        state.withLock { state in
            state.log.append(LoggedCall(name: made.name, outcome: made.outcome, record: record, buffers: made.buffers))
        }
    }

    /// The code of the first fixed or reserved argument that is another value.
    private func broken<Frame: MockFrame>(_ call: MockCall, _ frame: Frame) -> Int64? {
        guard frame.fits(call) else { return Frame.parameterError }
        return call.rules.compactMap { rule in rule.refusal(of: frame.argument(rule.place)).map { (rule.place, $0) } }.min { $0.0 < $1.0 }?.1
    }

    /// The code of the first address whose memory is not there.
    private func missing(_ call: MockCall, _ frame: some MockFrame) -> Int64? {
        for area in call.areas {
            if !isThere(area, frame) { return area.code }
            if let list = area.list, !piecesAreThere(list, area, frame) { return list.code }
        }
        return nil
    }

    /// Whether there is memory at each piece of a list.
    private func piecesAreThere(_ list: MockList, _ area: MockArea, _ frame: some MockFrame) -> Bool {
        let length = Int64(bitPattern: frame.argument(list.length)), address = address(of: area, frame)
        if length >= 0 || address == .null { return true }
        guard let pieces = list.pieces(memory.read(at: address, count: Int(clamping: length.magnitude))) else { return false }
        return pieces.allSatisfy { piece in
            memory.rest(at: GuestAddress(rawValue: piece.address)).map { UInt64($0.count) >= piece.length } ?? false
        }
    }

    private func isThere(_ area: MockArea, _ frame: some MockFrame) -> Bool {
        let address = address(of: area, frame)
        if address == .null { return area.nullable }
        guard let rest = memory.rest(at: address) else { return false }
        return size(of: area, frame, rest.count) <= rest.count
    }

    private func size(of area: MockArea, _ frame: some MockFrame, _ rest: Int) -> Int {
        if let list = area.list { return Int(clamping: Int64(bitPattern: frame.argument(list.length)).magnitude) }
        return switch area.size {
        case .bytes(let count): count
        case .counted(let place, let each): Int(clamping: frame.argument(place).multipliedReportingOverflow(by: UInt64(each)).partialValue)
        case .rest: rest
        case .described(let fields): Int(clamping: (fields.memory(in: frame.argument(area.place)) as MemoryArea<GuestAddress>).length)
        }
    }

    private func address(of area: MockArea, _ frame: some MockFrame) -> GuestAddress {
        let word = frame.argument(area.place)
        if case .described(let fields) = area.size { return fields.memory(in: word).address }
        return GuestAddress(rawValue: word)
    }

    /// Deep copies of what the arguments point to.
    private func copies(_ call: MockCall, _ frame: some MockFrame) -> [LoggedBuffer] {
        call.areas.compactMap { area in
            guard let bytes = bytes(of: area, frame) else { return nil }
            return LoggedBuffer(name: area.name, address: address(of: area, frame), before: bytes, after: bytes)
        }
    }

    /// What an argument points to; `nil`: it isn't there.
    func bytes(of area: MockArea, _ frame: some MockFrame) -> [UInt8]? {
        guard isThere(area, frame), let rest = memory.rest(at: address(of: area, frame)) else { return nil }
        return Array(rest.prefix(size(of: area, frame, rest.count)))
    }

    /// The code of a handle that is not open, or of an opening while there is one.
    private func badHandle(_ call: MockCall, _ frame: some MockFrame) -> Int64? {
        guard checksTokens, !call.handles.isEmpty else { return nil }
        return state.withLock { state in
            for handle in call.handles {
                let open = state.handles[handle.type] ?? []
                switch handle.role {
                case .opens(let taken?) where !open.isEmpty: return taken
                case .opens: break
                case .uses(let code), .closes(let code): if !open.contains(handle.value(frame.argument)) { return code }
                }
            }
            return nil
        }
    }

    /// Notes what a call that is done has opened or closed.
    private func settleHandles(_ call: MockCall, _ before: some MockFrame, _ after: some MockFrame) {
        for handle in call.handles {
            state.withLock { state in
                switch handle.role {
                case .opens: state.handles[handle.type, default: []].insert(handle.value(after.output))
                case .closes: state.handles[handle.type]?.remove(handle.value(before.argument))
                case .uses: break
                }
            }
        }
    }

    /// Notes the tokens with which a call may go on, and what one that is done has opened or closed.
    private func handOut<Frame: MockFrame>(_ call: MockCall, _ fate: TokenFate, _ code: Int64, _ before: Frame, _ after: Frame) {
        if fate == .done { settleHandles(call, before, after) }
        handOutTokens(call, fate, code, before, after)
    }
}

extension MockKey {
    fileprivate var name: String {
        switch self {
        case .hcall(let opcode): "0x" + String(opcode, radix: 16, uppercase: true)
        case .rtas(let name): name
        }
    }
}
