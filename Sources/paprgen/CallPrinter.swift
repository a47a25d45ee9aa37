import PaprReaders
import PaprSource
import PaprValues

/// Prints the calls of a trace, and counts them.
struct CallPrinter {
    private let book: CallBook
    private let printsCalls: Bool
    private var text = ""
    var sums = CallSums()

    init(book: CallBook, printsCalls: Bool) {
        self.book = book
        self.printsCalls = printsCalls
    }

    mutating func flush() throws(Failure) {
        if text.isEmpty { return }
        try Console.write(text)
        text.removeAll(keepingCapacity: true)
    }

    mutating func lost(_ count: UInt64) {
        sums.lostEvents += count
        if printsCalls { text += "-- \(count) events were lost here\n" }
    }

    mutating func putSums() {
        if printsCalls && !text.isEmpty || printsCalls && sums.hasCalls { text += "\n" }
        sums.print(into: &text)
    }

    mutating func put(_ call: TracedCall) {
        let found = identify(call)
        let status = status(of: call, found)
        let words = call.arguments
        let results = call.results
        let name = found.map { book.model[$0.id].name.source.string } ?? unknownName(call)
        let reading = found.flatMap { found in status.map { book.reading(of: found.id, words: words, status: $0, results: results) } }
        sums.add(call, name, call.isAbsent ? "absent" : reading.map { book.name(of: $0) } ?? answerName(call, status, number: false), reading)
        if !printsCalls { return }
        begin(call)
        guard let found else {
            text += name
            if !words.isEmpty { text += "(" + words.map(hex).joined(separator: ", ") + ")" }
            text += call.completeness == .withoutExit ? "" : " = " + answerName(call, status)
            text += "\n"
            remark(call, name.isEmpty ? nil : "no spec has this call")
            return
        }
        let shown = CallText(book, found, words: words, status: call.isAbsent ? nil : status, results: results)
        text += shown.head
        if call.isAbsent { text += " = absent" } else if status != nil { text += shown.answer } else if let code = call.codeName { text += " = " + inert(code) }
        text += "\n"
        if !call.memory.isEmpty { for area in book.areas(of: found.id, words: words) { put(area, call, shown) } }
        for line in shown.remarks { text += "    " + line + "\n" }
        remark(call, call.isAbsent ? "the firmware has no such function" : nil)
    }

    /// Who, where and when; further in when the call was made inside of another one.
    private mutating func begin(_ call: TracedCall) {
        if !call.prefix.isEmpty {
            text += inert(call.prefix)
            text += call.prefix.last == UInt8(ascii: ":") ? " " : ": "
        }
        for _ in 0..<call.depth { text += "  " }
    }

    private mutating func remark(_ call: TracedCall, _ remark: String?) {
        switch call.completeness {
        case .whole: break
        case .withoutEntry: text += "    its entry is missing\n"
        case .withoutExit: text += "    its exit is missing\n"
        }
        if let remark { text += "    " + remark + "\n" }
    }

    private mutating func put(_ area: CallArea, _ call: TracedCall, _ shown: CallText) {
        guard let memory = call.memory.first(where: { $0.address == area.address }) else { return }
        if area.direction != .out { text += "    " + shown.memory(area, memory.before, isAfter: false) + "\n" }
        if shown.tells(area, before: memory.before, after: memory.after) { text += "    " + shown.memory(area, memory.after, isAfter: true) + "\n" }
    }
}

extension CallPrinter {
    private func identify(_ call: TracedCall) -> IdentifiedCall? {
        switch call.target {
        case .hcall(let opcode): return book.identify(opcode: opcode, words: call.arguments)
        case .rtas(let name): return book.identify(rtas: name, words: call.arguments, returns: call.results?.count)
        case .named(let name):
            guard let id = book.find(name), case .hcall(let opcode) = book.model[id].kind else { return nil }
            return book.identify(opcode: opcode.word, words: call.arguments)
        case .token: return nil
        }
    }

    private func unknownName(_ call: TracedCall) -> String {
        switch call.target {
        case .hcall(let opcode): hex(opcode)
        case .rtas(let name), .named(let name): inert(name)
        case .token(let token): "RTAS token \(token)"
        }
    }

    private func status(of call: TracedCall, _ found: IdentifiedCall?) -> Int64? {
        if let status = call.status { return status }
        if let name = call.codeName { return status(name) }
        guard let cells = call.results else { return nil }
        return found.flatMap { book.status(of: $0.id, cells: cells) } ?? cells.first.map { Int64(Int32(truncatingIfNeeded: $0)) }
    }

    /// A code that KVM names, or a number where it has no name.
    private func status(_ name: [UInt8]) -> Int64? {
        if let status = book.status(named: name) { return status }
        let word = String(decoding: name, as: UTF8.self)
        return word.hasPrefix("0x") ? UInt64(word.dropFirst(2), radix: 16).map { Int64(bitPattern: $0) } : Int64(word)
    }

    private func answerName(_ call: TracedCall, _ status: Int64?, number: Bool = true) -> String {
        if call.isAbsent { return "absent" }
        if let code = call.codeName { return inert(code) }
        guard let status else { return "?" }
        guard case .hcall = call.target, let code = book.code(for: status, isRTAS: false) else { return String(status) }
        return book.model[code].name.source.string + (number ? " (\(status))" : "")
    }

    private func hex(_ word: UInt64) -> String { "0x" + String(word, radix: 16, uppercase: true) }
    private func inert(_ bytes: [UInt8]) -> String { ShownText.inert(String(decoding: bytes, as: UTF8.self)) }
}
