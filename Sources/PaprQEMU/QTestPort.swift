import PaprRuntime
import Synchronization

/// RTAS of a machine in which no processor runs, through QEMU's protocol for tests: neither a guest nor a cross compiler is needed.
///
/// Hcalls can't be made this way. Its own forms of a call throw when there is no answer; those of the protocols end this process with the reason then.
public final class QTestPort: Sendable {
    private let conversation: Mutex<Conversation>
    private let heap = Mutex(GuestHeap(0x40_0000..<0x1000_0000))
    private let timeout: Duration
    /// Holds the files of the machine.
    private let directory: Directory

    /// Where cells and results of a call lie; within the first megabytes, which no allocation gives away.
    private static let cells: UInt64 = 0x1000, results: UInt64 = 0x2000

    public init(_ machine: Machine, timeout: Duration = .seconds(10)) throws(GuestError) {
        let directory = try Directory()
        (self.directory, self.timeout) = (directory, timeout)
        try machine.prepareFiles(in: directory)
        let words = [Machine.tool] + machine.commandLine(["-S", "-serial", "null", "-qtest", "stdio", "-qtest-log", "none"], directory: directory.path)
        let process = try ChildProcess(words, errors: directory.path + "/said", packages: Machine.packages)
        conversation = Mutex(Conversation(process: process) { directory.text("said") })
    }

    private func ask(_ command: String) throws(GuestError) -> String {
        try conversation.withLock { conversation throws(GuestError) in try conversation.ask(command, until: .now + timeout) }
    }

    /// Calls an RTAS function; its `returns` return cells, or `nil` when there is no such function.
    public func call(_ name: String, _ cells: [UInt32], returns: Int) throws(GuestError) -> [UInt32]? {
        try store(cells.flatMap { cell in (0..<4).map { UInt8(truncatingIfNeeded: cell >> UInt32(24 - 8 * $0)) } }, at: Self.cells)
        let answer = try ask("rtas \(name) \(cells.count) \(Self.cells) \(returns) \(Self.results)")
        // H_PARAMETER of the hcall that QEMU makes of it.
        if UInt64(answer) == UInt64(bitPattern: -4) { return nil }
        let bytes = try load(at: Self.results, count: 4 * returns)
        return (0..<returns).map { cell in bytes[(4 * cell)..<(4 * cell + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
    }

    /// Writes memory.
    public func store(_ bytes: [UInt8], at address: UInt64) throws(GuestError) {
        if !bytes.isEmpty { _ = try ask("write \(address) \(bytes.count) 0x\(GuestPort.digits(bytes[...]))") }
    }

    /// Reads memory.
    public func load(at address: UInt64, count: Int) throws(GuestError) -> [UInt8] {
        if count == 0 { return [] }
        return GuestPort.bytes(Array(try ask("read \(address) \(count)").utf8.dropFirst(2)))
    }
}

extension QTestPort: MachinePort {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        guard let address = heap.withLock({ $0.allocate(size, alignment, below: limit) }) else { return nil }
        write([UInt8](repeating: 0, count: size), at: GuestAddress(rawValue: address))
        return GuestAddress(rawValue: address)
    }

    public func free(_ address: GuestAddress, size: Int) { heap.withLock { $0.free(address.rawValue) } }
}

/// Commands and answers, a line each.
private struct Conversation: ~Copyable {
    let process: ChildProcess
    let said: @Sendable () -> String
    private var received: [UInt8] = []
    /// After this nothing can be asked any more.
    private var broken: GuestError?

    init(process: ChildProcess, said: @escaping @Sendable () -> String) { (self.process, self.said) = (process, said) }

    /// What is behind the OK of the answer.
    mutating func ask(_ command: String, until deadline: ContinuousClock.Instant) throws(GuestError) -> String {
        if let broken { throw broken }
        _ = process.send(Array("\(command)\n".utf8))
        while true {
            while let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: received[..<end], as: UTF8.self)
                received.removeSubrange(...end)
                // Interrupts of the machine are told in between.
                if line == "OK" { return "" }
                if line.hasPrefix("OK ") { return String(line.dropFirst(3)) }
                if line.hasPrefix("FAIL") || line.hasPrefix("ERR") { throw .refused(command, reason: line) }
            }
            switch process.receive(until: deadline) {
            case .bytes(let bytes): received += bytes
            case .end:
                broken = .ended(to: command, process.exit(within: .seconds(5)) ?? .status(-1), said: said())
                throw broken!
            case .timeout:
                process.kill()
                broken = .noAnswer(to: command)
                throw broken!
            }
        }
    }
}
