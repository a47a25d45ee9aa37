import Glibc
import PaprQEMU
import PaprRuntime
import PaprSema
import PaprSource
import PaprValues

/// Why a call could not be made or has no answer.
enum CallTrouble: Error {
    /// The words name no call, or not as it can be made.
    case words(String)
    case guest(GuestError)
    case failure(Failure)

    /// As the end of a run that was to make this call only.
    var failure: Failure {
        switch self {
        case .words(let message): Failure(message)
        case .guest(let error): Failure(error.description, status: error.isOfTheCall ? .wrongInput : .cannotRun)
        case .failure(let failure): failure
        }
    }
}

extension GuestError {
    /// The machine was there; it is the call that has no answer.
    fileprivate var isOfTheCall: Bool {
        switch self {
        case .noAnswer, .ended, .reset, .exception, .refused: true
        case .missing, .cannot, .notBuilt, .notStarted: false
        }
    }
}

/// Makes calls on a machine, which is started for the first of them.
final class Caller {
    let book: CallBook
    private let calling: Calling
    private var port: GuestPort?

    init(book: CallBook, calling: Calling) { (self.book, self.calling) = (book, calling) }

    /// The next call has a fresh machine.
    func forgetMachine() { port = nil }

    /// Makes a call, and goes on with it as often as is allowed; hands out what is to be shown. False when it has failed in the end.
    func make(_ words: [String], show: (String) throws(Failure) -> Void) throws(CallTrouble) -> Bool {
        let id: CallID, arguments = Array(words.dropFirst())
        do throws(ValueError) {
            id = try book.call(named: words[0])
            // What is wrong with the words is told before a machine is started.
            _ = try book.encode(id, arguments) { _ in 0 }
        } catch {
            throw .words(error.message)
        }
        do throws(CallTrouble) {
            return try make(id, arguments, on: try guest { () throws(GuestError) in try machine() }, show)
        } catch {
            if case .guest = error { port = nil }
            throw error
        }
    }

    private func machine() throws(GuestError) -> GuestPort {
        if let port { return port }
        let made = try GuestPort(Machine(calling.devices, byteOrder: calling.isLittle ? .little : .big, options: calling.machine))
        port = made
        return made
    }

    private func guest<Result>(_ body: () throws(GuestError) -> Result) throws(CallTrouble) -> Result {
        do throws(GuestError) { return try body() } catch { throw .guest(error) }
    }
}

extension Caller {
    private func make(_ id: CallID, _ arguments: [String], on port: GuestPort, _ show: (String) throws(Failure) -> Void) throws(CallTrouble) -> Bool {
        let encoded = try encode(id, arguments, port)
        defer { for area in encoded.areas where !area.isHeld { try? port.release(area.address, size: area.bytes.count) } }
        for area in encoded.areas { try guest { () throws(GuestError) in try port.store(area.bytes, at: area.address) } }
        var words = encoded.words
        for attempt in 1... {
            guard let (reading, next) = try step(encoded, words, port, show) else { return false }
            guard let next, attempt < calling.attempts else {
                // A sequence of one call is the caller's to go on with.
                if next != nil, attempt > 1, let last = book.abandoning(encoded.id, words: words) { _ = try step(encoded, last, port, show) }
                return reading.isGood
            }
            usleep(UInt32(clamping: (reading.delay ?? 0) * 1000))
            words = next
        }
        return false
    }

    /// Makes one call and shows it: what it says, and what the next one passes; `nil`: there is no such function.
    private func step(
        _ encoded: EncodedCall, _ words: [UInt64], _ port: GuestPort, _ show: (String) throws(Failure) -> Void
    ) throws(CallTrouble) -> (CodeReading, [UInt64]?)? {
        let before = try contents(encoded, port)
        let answer = try perform(encoded, words, port)
        let after = try contents(encoded, port)
        let made = MadeCall(call: book.identified(encoded.id, words: words), words: words, answer: answer, before: before, after: after)
        do throws(Failure) { try show(made.text(book)) } catch { throw .failure(error) }
        guard let answer else { return nil }
        let reading = book.reading(of: encoded.id, words: words, status: answer.status, results: answer.results)
        return (reading, book.resumed(encoded.id, words: words, reading: reading, results: answer.results, memory: { after[$0] }))
    }

    private func encode(_ id: CallID, _ arguments: [String], _ port: GuestPort) throws(CallTrouble) -> EncodedCall {
        let trouble = Held<GuestError>()
        do throws(ValueError) {
            return try book.encode(id, arguments) { request in
                do throws(GuestError) {
                    return try port.reserve(request.size, alignment: Int(request.rules.alignment), below: request.rules.below)
                } catch {
                    trouble.value = error
                    return nil
                }
            }
        } catch {
            if let trouble = trouble.value { throw .guest(trouble) }
            throw .words(error.message)
        }
    }

    /// `nil`: there is no such RTAS function.
    private func perform(_ encoded: EncodedCall, _ words: [UInt64], _ port: GuestPort) throws(CallTrouble) -> CallAnswer? {
        guard case .hcall(let opcode) = book.model[encoded.id].kind else {
            let name = book.model[encoded.id].rtasName(book.model).string
            let cells = try guest { () throws(GuestError) in try port.call(name, words.map { UInt32(truncatingIfNeeded: $0) }, returns: encoded.returnCells) }
            guard let results = cells?.map({ UInt64($0) }) else { return nil }
            return CallAnswer(status: book.status(of: encoded.id, cells: results) ?? 0, results: results)
        }
        var registers = Registers()
        for (place, word) in words.enumerated() { registers[place + 4] = word }
        let status = try guest { () throws(GuestError) in try port.call(opcode.word, &registers) }
        return CallAnswer(status: status.rawValue, results: (4...12).map { registers[$0] })
    }

    private func contents(_ encoded: EncodedCall, _ port: GuestPort) throws(CallTrouble) -> [UInt64: [UInt8]] {
        var contents: [UInt64: [UInt8]] = [:]
        for area in encoded.areas where area.parameter != nil {
            contents[area.address] = try guest { () throws(GuestError) in try port.load(at: area.address, count: area.bytes.count) }
        }
        return contents
    }
}

private final class Held<Value> { var value: Value? }

/// What a call was answered with.
struct CallAnswer {
    var status: Int64
    /// r4…r12, or the return cells.
    var results: [UInt64]
}

/// A call that was made, with the memory it was given.
private struct MadeCall {
    var call: IdentifiedCall
    var words: [UInt64]
    var answer: CallAnswer?
    var before: [UInt64: [UInt8]]
    var after: [UInt64: [UInt8]]

    func text(_ book: CallBook) -> String {
        let shown = CallText(book, call, words: words, status: answer?.status, results: answer?.results)
        var text = shown.head + (answer == nil ? " = absent" : shown.answer) + "\n"
        for area in book.areas(of: call.id, words: words) {
            if area.direction != .out, let bytes = before[area.address] { text += "    " + shown.memory(area, bytes, isAfter: false) + "\n" }
            if let bytes = after[area.address], shown.tells(area, before: before[area.address] ?? [], after: bytes) {
                text += "    " + shown.memory(area, bytes, isAfter: true) + "\n"
            }
        }
        for line in shown.broken + shown.remarks { text += "    " + line + "\n" }
        if answer == nil { text += "    the firmware has no such function\n" }
        return text
    }
}
