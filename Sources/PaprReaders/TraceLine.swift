import PaprSource

/// A line of ftrace, trace-cmd or perf script: who, where, when, and what.
///
///     nvdimm-77      [003] d..1.   100.000120: hcall_entry: opcode=1024
///     nvdimm    77 [003]   100.000120: powerpc:hcall_entry: opcode=1024
struct TraceLine {
    /// What stands before the event's name, trimmed.
    var prefix: Text
    var event: EventName
    /// Behind `: `.
    var text: Text

    enum EventName {
        case hcallEntry, hcallExit, rtasInput, rtasOutput, rtasLowEntry, rtasLowExit, kvmEnter, kvmExit, recorded

        init?(_ word: Text) {
            switch word.count {
            case 9 where word.starts(with: "papr_call"): self = .recorded
            case 10 where word.starts(with: "hcall_exit"): self = .hcallExit
            case 10 where word.starts(with: "rtas_input"): self = .rtasInput
            case 11 where word.starts(with: "hcall_entry"): self = .hcallEntry
            case 11 where word.starts(with: "rtas_output"): self = .rtasOutput
            case 12 where word.starts(with: "rtas_ll_exit"): self = .rtasLowExit
            case 13 where word.starts(with: "rtas_ll_entry"): self = .rtasLowEntry
            case 14 where word.starts(with: "kvm_hcall_exit"): self = .kvmExit
            case 15 where word.starts(with: "kvm_hcall_enter"): self = .kvmEnter
            default: return nil
            }
        }

        var text: StaticString {
            switch self {
            case .hcallEntry: "hcall_entry"
            case .hcallExit: "hcall_exit"
            case .rtasInput: "rtas_input"
            case .rtasOutput: "rtas_output"
            case .rtasLowEntry: "rtas_ll_entry"
            case .rtasLowExit: "rtas_ll_exit"
            case .kvmEnter: "kvm_hcall_enter"
            case .kvmExit: "kvm_hcall_exit"
            case .recorded: "papr_call"
            }
        }
    }

    /// `nil`: the line is none of the events that are decoded.
    init?(_ line: Text) {
        var start = 0
        var place = 0
        while place + 1 < line.count {
            let byte = line.base[place]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { start = place + 1 }
            // The name ends with `: `; a system's name may stand before it.
            if byte == UInt8(ascii: ":") {
                if line.base[place + 1] == UInt8(ascii: " "), let event = EventName(line[start..<place]) {
                    let before = line[0..<start]
                    prefix = (before.withoutSystem ?? before).trimmed
                    self.event = event
                    text = line[place + 2..<line.count].trimmed
                    return
                }
                start = place + 1
            }
            place += 1
        }
        return nil
    }

    /// Who called: entry and exit belong together when it is the same. A task, or of the idle task the processor.
    var caller: TraceCaller { TraceCaller(prefix) }
}

/// What entry and exit have in common.
public struct TraceCaller: Hashable, Sendable {
    /// A task's number; `nil` when it is the idle one or not told.
    var task: UInt64?
    var processor: UInt64?
    var vcpu: UInt64?

    /// `nvdimm-77 [003] …` or `nvdimm 77 [003] …`, also `nvdimm-77 (70) [003]` and `nvdimm 70/77 [003]`.
    init(_ prefix: Text) {
        guard let bracket = prefix.bracket else { return }
        processor = bracket.number
        var end = bracket.start
        func skipSpaces() { while end > 0, prefix[end - 1] == UInt8(ascii: " ") { end -= 1 } }
        skipSpaces()
        if end > 0, prefix[end - 1] == UInt8(ascii: ")") {
            while end > 0, prefix[end - 1] != UInt8(ascii: "(") { end -= 1 }
            end = max(end - 1, 0)
            skipSpaces()
        }
        var start = end
        while start > 0, (0x30...0x39).contains(prefix[start - 1]) { start -= 1 }
        var digits = TextCursor(prefix[start..<end])
        guard let number = digits.number(), number != 0 else { return }
        task = number
        processor = nil
    }
}

extension Text {
    /// `[003]`: the last number in brackets and where it begins.
    fileprivate var bracket: (start: Int, number: UInt64)? {
        var place = count
        while place > 0 {
            place -= 1
            guard self[place] == UInt8(ascii: "[") else { continue }
            var cursor = TextCursor(self[place + 1..<count])
            if let number = cursor.number(), cursor.skip("]") { return (place, number) }
        }
        return nil
    }

    /// Without `powerpc:` at the end.
    fileprivate var withoutSystem: Text? {
        guard count > 0, self[count - 1] == UInt8(ascii: ":") else { return nil }
        var start = count - 1
        while start > 0, self[start - 1] > 0x20 { start -= 1 }
        // A time ends with a colon too.
        if start < count - 1, (0x30...0x39).contains(self[start]) { return nil }
        return self[0..<start]
    }
}
