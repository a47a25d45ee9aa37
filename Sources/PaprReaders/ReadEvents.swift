import PaprSource

/// Why a line that has an event's name is no such event.
public struct MalformedEvent: Error, Sendable {
    public var message: String
}

extension TraceEvent {
    /// The event of a line, and who it is from; `nil`: the line has none.
    public static func read(_ line: Text) throws(MalformedEvent) -> (event: TraceEvent, caller: TraceCaller, prefix: Text)? {
        guard let parts = TraceLine(line) else {
            guard let count = lostEvents(line) else { return nil }
            return (.lost(count: count), TraceCaller(.empty), .empty)
        }
        var cursor = TextCursor(parts.text)
        guard let event = TraceEvent(parts.event, &cursor) else {
            let place = parts.text.count - cursor.rest.count
            throw MalformedEvent(message: "this is no '\(parts.event.text)' event: it should be '\(parts.event.form)'" + (place > 0 ? "; it differs from byte \(place + 1) of its text on" : ""))
        }
        var caller = parts.caller
        switch event {
        case .kvmEnter(let vcpu, _, _), .kvmExit(let vcpu, _): caller.vcpu = vcpu
        default: break
        }
        return (event, caller, parts.prefix)
    }

    private static func lostEvents(_ line: Text) -> UInt64? {
        guard let place = line.firstIndex(of: "[LOST ") else { return nil }
        var cursor = TextCursor(line[place..<line.count])
        guard cursor.skip("[LOST "), let count = cursor.number(), cursor.skip(" EVENTS]") else { return nil }
        return count
    }

    /// `nil`: the text is not as it should be; the cursor stands where it is not.
    private init?(_ name: TraceLine.EventName, _ cursor: inout TextCursor) {
        switch name {
        case .hcallEntry:
            guard cursor.skip("opcode="), let opcode = cursor.number(), cursor.isAtEnd else { return nil }
            self = .hcallEntry(opcode: opcode)
        case .hcallExit:
            guard cursor.skip("opcode="), let opcode = cursor.number(), cursor.skip(" retval="), let status = cursor.number(), cursor.isAtEnd else { return nil }
            self = .hcallExit(opcode: opcode, status: Int64(bitPattern: status))
        case .rtasInput:
            guard let name = cursor.until(" arguments:"), let cells = cursor.cells(), cursor.isAtEnd else { return nil }
            self = .rtasInput(name: name, cells: cells)
        case .rtasOutput:
            guard let name = cursor.until(" status: "), let status = cursor.number(), cursor.skip(", other outputs:"), let others = cursor.cells(), cursor.isAtEnd else { return nil }
            self = .rtasOutput(name: name, cells: [status & 0xFFFF_FFFF] + others)
        case .rtasLowEntry, .rtasLowExit:
            guard let (token, arguments, results) = TraceEvent.lowLevel(&cursor) else { return nil }
            self = name == .rtasLowEntry ? .rtasLowEntry(token: token, cells: arguments) : .rtasLowExit(token: token, cells: results)
        case .kvmEnter:
            guard let vcpu = TraceEvent.vcpu(&cursor), cursor.skip("hcall="), let call = cursor.until(" GPR4-7=") else { return nil }
            var words: [UInt64] = []
            while let word = cursor.number() {
                words.append(word)
                if !cursor.skip(",") { break }
            }
            guard words.count == 4, cursor.isAtEnd else { return nil }
            self = .kvmEnter(vcpu: vcpu, call: call, words: words)
        case .kvmExit:
            guard let vcpu = TraceEvent.vcpu(&cursor), cursor.skip("ret="), cursor.until(" hcall_rc=") != nil, !cursor.isAtEnd else { return nil }
            self = .kvmExit(vcpu: vcpu, code: cursor.rest)
        case .recorded:
            guard let call = RecordedCall(&cursor) else { return nil }
            self = .recorded(call)
        }
    }

    private static func vcpu(_ cursor: inout TextCursor) -> UInt64? {
        guard cursor.skip("VCPU "), let vcpu = cursor.number(), cursor.skip(": ") else { return nil }
        return vcpu
    }

    /// `token=8198 nargs=3 nret=1 params: [0]=0x00000001 …`: always sixteen of them.
    private static func lowLevel(_ cursor: inout TextCursor) -> (token: UInt64, arguments: [UInt64], results: [UInt64])? {
        guard cursor.skip("token="), let token = cursor.number(), cursor.skip(" nargs="), let arguments = cursor.number(),
              cursor.skip(" nret="), let results = cursor.number(), cursor.skip(" params:"), arguments <= 16, results <= 16 else { return nil }
        var cells: [UInt64] = []
        while cells.count < 16 {
            cursor.skipSpaces()
            guard cursor.skip("["), cursor.number() == UInt64(cells.count), cursor.skip("]="), let cell = cursor.number() else { break }
            cells.append(cell)
        }
        guard cursor.isAtEnd, cells.count >= min(Int(arguments + results), 16) else { return nil }
        return (token, Array(cells.prefix(Int(arguments))), Array(cells.dropFirst(Int(arguments)).prefix(Int(results))))
    }
}

extension RecordedCall {
    fileprivate init?(_ cursor: inout TextCursor) {
        if cursor.skip("hcall="), let opcode = cursor.number() {
            target = .hcall(opcode: opcode)
        } else if cursor.skip("rtas=") {
            target = .rtas(name: Array(cursor.word().bytes))
        } else {
            return nil
        }
        while !cursor.isAtEnd {
            cursor.skipSpaces()
            if cursor.isAtEnd { break }
            guard readPart(&cursor) else { return nil }
        }
        // Either it came back with something, or there is no such function.
        if case .hcall = target, status == nil { return nil }
        if case .rtas = target, results == nil, !isAbsent { return nil }
    }

    private mutating func readPart(_ cursor: inout TextCursor) -> Bool {
        if cursor.skip("args=") {
            guard let words = cursor.array() else { return false }
            arguments = words
        } else if cursor.skip("outs=") || cursor.skip("rets=") {
            guard let words = cursor.array() else { return false }
            results = words
        } else if cursor.skip("status=") {
            guard let word = cursor.number() else { return false }
            status = Int64(bitPattern: word)
        } else if cursor.skip("absent") {
            isAbsent = true
        } else if cursor.skip("mem=") {
            guard let address = cursor.number(), cursor.skip(":"), let before = cursor.hexBytes() else { return false }
            var area = RecordedMemory(address: address, before: before, after: before)
            if cursor.skip(">") {
                guard let after = cursor.hexBytes() else { return false }
                area.after = after
            }
            memory.append(area)
        } else {
            let word = cursor.word()
            return word.bytes.contains(UInt8(ascii: "="))
        }
        return cursor.isAtEnd || cursor.rest[0] == UInt8(ascii: " ")
    }
}

extension TraceLine.EventName {
    /// How the event's text looks, for messages.
    fileprivate var form: StaticString {
        switch self {
        case .hcallEntry: "opcode=1024"
        case .hcallExit: "opcode=1024 retval=0"
        case .rtasInput: "event-scan arguments: {0x1,0x2}"
        case .rtasOutput: "event-scan status: 0, other outputs: {0x1}"
        case .rtasLowEntry, .rtasLowExit: "token=1 nargs=1 nret=1 params: [0]=0x00000000 [1]=0x00000000 …"
        case .kvmEnter: "VCPU 0: hcall=H_CEDE GPR4-7=0x0,0x0,0x0,0x0"
        case .kvmExit: "VCPU 0: ret=RESUME_GUEST hcall_rc=H_SUCCESS"
        case .recorded: "hcall=0x400 args={0x1} status=0 outs={0x1}"
        }
    }
}
