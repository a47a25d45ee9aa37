/// The conversation with an agent: requests and answers, a line each, each with its number and its sum. See agent.h.
struct AgentLink: ~Copyable {
    private let process: ChildProcess
    private let said: @Sendable () -> String
    private var received: [UInt8] = []
    private var number: UInt64 = 0
    /// After this nothing can be asked any more.
    private var broken: GuestError?
    /// What came on the console that is no answer.
    private(set) var printed: [UInt8] = []
    let hello: Hello

    /// What the agent says of itself.
    struct Hello {
        var isLittle: Bool
        var tree: UInt64
        var treeSize: Int
    }

    enum Answer {
        case done([Substring])
        /// There is no such function.
        case absent
    }

    /// Waits for the hello of the agent in `process`; `said` is what the process has complained of.
    init(_ process: ChildProcess, timeout: Duration, said: @escaping @Sendable () -> String) throws(GuestError) {
        self.process = process
        self.said = said
        let deadline = ContinuousClock.now + timeout
        while true {
            var line: [UInt8] = []
            guard case .line = Self.line(from: process, &received, until: deadline, into: &line) else {
                _ = process.exit(within: .milliseconds(100))
                throw .notStarted(said: said())
            }
            guard let message = AgentMessage(line), message.number == 0, message.kind == "=", message.words.count == 4, message.words[0] == "1" else { continue }
            hello = Hello(isLittle: message.words[1] == "1", tree: UInt64(message.words[2], radix: 16) ?? 0, treeSize: Int(message.words[3], radix: 16) ?? 0)
            return
        }
    }

    /// Asks and waits for the answer.
    mutating func ask(_ request: String, timeout: Duration) throws(GuestError) -> Answer {
        if let broken { throw broken }
        number += 1
        let deadline = ContinuousClock.now + timeout
        guard process.send(AgentMessage.framed("\(String(number, radix: 16)) \(request)")) else { throw ended(request) }
        while true {
            guard let message = try next(request, until: deadline) else { continue }
            if message.number == number {
                switch message.kind {
                case "=": return .done(message.words)
                case "-": return .absent
                default: throw .refused(request, reason: message.words.joined(separator: " "))
                }
            }
            guard message.number == 0 else { continue }
            if message.kind == "=" {
                // After an exception it says hello again, too.
                throw .reset(during: request)
            } else if message.words.count == 3, message.words[0] == "trap" {
                _ = try next(request, until: deadline)
                throw .exception(
                    during: request, vector: UInt64(message.words[1], radix: 16) ?? 0, address: UInt64(message.words[2], radix: 16) ?? 0)
            }
        }
    }

    /// Sends a request to which there is no answer, and waits for the end of the process.
    mutating func end(_ request: String, timeout: Duration) throws(GuestError) -> GuestError.Exit {
        if let broken { throw broken }
        number += 1
        _ = process.send(AgentMessage.framed("\(String(number, radix: 16)) \(request)"))
        guard let exit = process.exit(within: timeout) else {
            process.kill()
            broken = .noAnswer(to: request)
            throw .noAnswer(to: request)
        }
        broken = .ended(to: request, exit, said: said())
        return exit
    }

    /// The next message; `nil` for a line that is none.
    private mutating func next(_ request: String, until deadline: ContinuousClock.Instant) throws(GuestError) -> AgentMessage? {
        var line: [UInt8] = []
        switch Self.line(from: process, &received, until: deadline, into: &line) {
        case .line:
            if let message = AgentMessage(line) { return message }
            printed += line
            return nil
        case .end: throw ended(request)
        case .timeout:
            process.kill()
            broken = .noAnswer(to: request)
            throw .noAnswer(to: request)
        }
    }

    private mutating func ended(_ request: String) -> GuestError {
        let error = GuestError.ended(to: request, process.exit(within: .seconds(5)) ?? .status(-1), said: said())
        broken = error
        return error
    }

    private enum Outcome { case line, end, timeout }

    /// Takes the next line out of what comes.
    private static func line(
        from process: ChildProcess, _ received: inout [UInt8], until deadline: ContinuousClock.Instant, into line: inout [UInt8]
    ) -> Outcome {
        while true {
            if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                line = Array(received[..<end])
                received.removeSubrange(...end)
                return .line
            }
            switch process.receive(until: deadline) {
            case .bytes(let bytes): received += bytes
            case .end: return .end
            case .timeout: return .timeout
            }
        }
    }
}

/// A line of an agent.
struct AgentMessage {
    let kind: Character
    let number: UInt64
    let words: [Substring]

    /// `nil`: not a whole line of an agent.
    init?(_ line: [UInt8]) {
        guard line.count >= 8, let first = line.first, "=-!".utf8.contains(first), line[line.count - 6] == UInt8(ascii: " "), line[line.count - 5] == UInt8(ascii: "*")
        else { return nil }
        let body = line.dropLast(6)
        guard UInt16(String(decoding: line.suffix(4), as: UTF8.self), radix: 16) == Self.sum(body) else { return nil }
        let parts = String(decoding: body.dropFirst(), as: UTF8.self).split(separator: " ")
        guard let front = parts.first, let number = UInt64(front, radix: 16) else { return nil }
        (kind, self.number, words) = (Character(Unicode.Scalar(first)), number, Array(parts.dropFirst()))
    }

    /// A request as it is sent.
    static func framed(_ body: String) -> [UInt8] {
        let digits = String(sum(body.utf8), radix: 16)
        return Array("\(body) *\(String(repeating: "0", count: 4 - digits.count))\(digits)\n".utf8)
    }

    private static func sum(_ bytes: some Sequence<UInt8>) -> UInt16 {
        bytes.reduce(0) { $0 &* 31 &+ UInt16($1) }
    }
}
