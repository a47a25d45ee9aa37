import Glibc
import Papr
import PaprMock
import PaprMocks
import PaprRuntime

/// The agent as a program on the generated mock: requests on standard input, answers on standard output, a line each.
///
/// It speaks as the agent inside a guest does, and has the requests of the C mock's agent: `a` and `u` for memory, `s` for the next answer. Behind the registers
/// or cells of an answer stands how the call went: 0 answered, 1 refused, 2 unanswered, 3 unknown.
@main struct MockAgent {
    let mock = MockHypervisor()

    static func main() {
        let agent = MockAgent()
        print("\n" + sealed("=0 1 \(ByteOrder.native == .little ? 1 : 0) 0 0"))
        flush()
        while let line = readLine() {
            let body = line.dropLast(6)
            guard sealed(String(body)) == line, let request = Request(body) else {
                say(Request.unread, "!", ["not understood"])
                continue
            }
            if request.letter == "q" { return }
            agent.serve(request)
        }
    }

    private static func say(_ request: Request, _ kind: Character, _ words: [String]) {
        print("\n" + sealed(([String(kind) + hex(request.number)] + words).joined(separator: " ")))
        flush()
    }

    private static func flush() { _ = fflush(nil) }

    /// A line with its sum behind it.
    private static func sealed(_ text: String) -> String {
        let sum = text.utf8.reduce(UInt16(0)) { $0 &* 31 &+ UInt16($1) }, digits = hex(UInt64(sum))
        return "\(text) *\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }

    private static func hex(_ number: UInt64) -> String { String(number, radix: 16) }

    // MARK: The requests

    private func serve(_ request: Request) {
        let answer: [String]? =
            switch request.letter {
            case "h": hcall(request)
            case "f": rtas(request)
            case "a": allocate(request)
            case "u": release(request)
            case "s": script(request)
            case "w": write(request)
            case "r": read(request)
            default: nil
            }
        guard let answer else { return Self.say(request, "-", []) }
        Self.say(request, "=", answer)
    }

    private func hcall(_ request: Request) -> [String]? {
        var registers = Registers()
        for (place, word) in request.numbers.dropFirst().prefix(9).enumerated() { registers[place + 4] = word }
        let status = mock.hcall(request.numbers.first ?? 0, &registers)
        return outcome([UInt64(bitPattern: status.rawValue)] + (4...12).map { registers[$0] })
    }

    private func rtas(_ request: Request) -> [String]? {
        guard let name = mock.function(named: request.words.first ?? ""), let returns = request.numbers.dropFirst().first else { return nil }
        let arguments = request.numbers.dropFirst(2).map { UInt32(truncatingIfNeeded: $0) }
        var frame = RTASFrame(arguments: RTASCells(arguments), returns: RTASCells(count: Int(returns)))
        guard mock.rtas(name, &frame) else { return nil }
        return outcome(frame.returns.array.map(UInt64.init))
    }

    /// The answer of a call and how it went; what was not asked for is forgotten.
    private func outcome(_ words: [UInt64]) -> [String] {
        let outcome: UInt64 =
            switch mock.log.last?.outcome {
            case .answered: 0
            case .refused: 1
            case .unanswered: 2
            case .unknown, nil: 3
            }
        mock.clearLog()
        mock.unqueueRaw()
        return (words + [outcome]).map(Self.hex)
    }

    private func allocate(_ request: Request) -> [String]? {
        guard request.numbers.count == 3 else { return nil }
        let below = request.numbers[2] == 0 ? nil : Optional(request.numbers[2])
        return mock.allocate(size: Int(request.numbers[0]), alignment: Int(request.numbers[1]), below: below).map { [Self.hex($0.rawValue)] }
    }

    private func release(_ request: Request) -> [String]? {
        guard request.numbers.count == 2 else { return nil }
        mock.free(GuestAddress(rawValue: request.numbers[0]), size: Int(request.numbers[1]))
        return []
    }

    private func script(_ request: Request) -> [String]? {
        guard let name = request.words.first, request.numbers.count > 1 else { return nil }
        return mock.queueRaw(name, status: Int64(bitPattern: request.numbers[1]), results: Array(request.numbers.dropFirst(2))) ? [] : nil
    }

    private func write(_ request: Request) -> [String]? {
        guard let address = request.numbers.first, request.words.count == 2 else { return nil }
        let digits = Array(request.words[1])
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        mock.memory.write(bytes, at: GuestAddress(rawValue: address))
        return []
    }

    private func read(_ request: Request) -> [String]? {
        guard request.numbers.count == 2 else { return nil }
        let bytes = mock.memory.read(at: GuestAddress(rawValue: request.numbers[0]), count: Int(request.numbers[1]))
        return [bytes.map { ($0 < 16 ? "0" : "") + Self.hex(UInt64($0)) }.joined()]
    }
}

/// A request, taken apart.
private struct Request {
    var number: UInt64
    var letter: Substring
    var words: [String]
    /// The words as numbers; one that is none is 0.
    var numbers: [UInt64]

    static let unread = Request(number: 0, letter: "", words: [], numbers: [])

    private init(number: UInt64, letter: Substring, words: [String], numbers: [UInt64]) {
        (self.number, self.letter, self.words, self.numbers) = (number, letter, words, numbers)
    }

    init?(_ line: Substring) {
        let parts = line.split(separator: " ")
        guard parts.count >= 2, let number = UInt64(parts[0], radix: 16) else { return nil }
        let words = parts.dropFirst(2).map(String.init)
        self.init(number: number, letter: parts[1], words: words, numbers: words.map { UInt64($0, radix: 16) ?? 0 })
    }
}
