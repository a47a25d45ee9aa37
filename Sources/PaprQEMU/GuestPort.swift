import PaprRuntime
import Synchronization

/// A guest that makes calls: an agent inside a machine of QEMU, or a program that speaks as one. Generated bindings run on it unchanged.
///
/// Its own forms of a call throw when there is no answer; those of the protocols, which can't, end this process with the reason then. Once a call has not
/// returned, or the machine has ended, every further use meets the same error. The machine ends with the object.
public final class GuestPort: Sendable {
    private let link: Mutex<AgentLink>
    /// Of a machine; a program has its own.
    private let heap = Mutex(GuestHeap(0x40_0000..<0x1000_0000))
    private let timeout: Duration
    private let tree: (address: UInt64, size: Int)
    /// Holds the files of the machine.
    private let directory: Directory
    private let image: AgentImage?

    /// Starts a machine; `image` is the agent when it has been compiled already. A call that takes longer than `timeout` is taken for one that does not return.
    public init(_ machine: Machine, image: AgentImage? = nil, timeout: Duration = .seconds(10)) throws(GuestError) {
        guard ChildProcess.isInstalled(Machine.tool) else { throw .missing(tool: Machine.tool, packages: Machine.packages) }
        let image = if let image { image } else { try AgentImage(machine.byteOrder) }
        let directory = try Directory()
        try machine.prepareFiles(in: directory)
        (self.directory, self.image, self.timeout) = (directory, image, timeout)
        let words = [Machine.tool] + machine.commandLine(image: image.path, directory: directory.path)
        let process = try ChildProcess(words, errors: directory.path + "/said", packages: Machine.packages)
        let link = try AgentLink(process, timeout: timeout) { directory.text("said") }
        tree = (link.hello.tree, link.hello.treeSize)
        self.link = Mutex(link)
    }

    /// Starts a program that speaks as an agent on its input and output.
    public init(program words: [String], timeout: Duration = .seconds(10)) throws(GuestError) {
        let directory = try Directory()
        (self.directory, self.timeout, image) = (directory, timeout, nil)
        let process = try ChildProcess(words, errors: directory.path + "/said", packages: "")
        let link = try AgentLink(process, timeout: timeout) { directory.text("said") }
        tree = (link.hello.tree, link.hello.treeSize)
        self.link = Mutex(link)
    }

    /// Asks the agent; the words of its answer, `nil` for a function that is not there.
    public func ask(_ request: String) throws(GuestError) -> [Substring]? {
        let answer = try link.withLock { link throws(GuestError) in try link.ask(request, timeout: timeout) }
        return if case .done(let words) = answer { words } else { nil }
    }

    /// What came on the console beside the agent's answers: what calls have printed.
    public var printed: [UInt8] { link.withLock { $0.printed } }

    /// Where a processor may be started, on a machine: it sleeps there.
    public static let idle: UInt64 = 0x60
}

// MARK: - Calls

extension GuestPort {
    /// Makes an hcall.
    public func call(_ opcode: UInt64, _ registers: inout Registers) throws(GuestError) -> Status {
        var words = ["h", String(opcode, radix: 16)]
        let last = (4...12).last { registers[$0] != 0 } ?? 3
        for number in 4..<(last + 1) { words.append(String(registers[number], radix: 16)) }
        let request = words.joined(separator: " ")
        let answer = (try ask(request) ?? []).compactMap { UInt64($0, radix: 16) }
        guard answer.count >= 10 else { throw .refused(request, reason: "no ten registers") }
        for number in 4...12 { registers[number] = answer[number - 3] }
        return Status(rawValue: Int64(bitPattern: answer[0]))
    }

    /// Calls an RTAS function; its `returns` return cells, or `nil` when there is no such function.
    public func call(_ name: String, _ cells: [UInt32], returns: Int) throws(GuestError) -> [UInt32]? {
        let request = (["f", name] + ([UInt32(returns)] + cells).map { String($0, radix: 16) }).joined(separator: " ")
        guard let answer = try ask(request) else { return nil }
        let result = answer.compactMap { UInt32($0, radix: 16) }
        guard result.count >= returns else { throw .refused(request, reason: "no \(returns) cells") }
        return Array(result.prefix(returns))
    }

    /// Ends the machine by RTAS power-off; how QEMU ended.
    public func powerOff() throws(GuestError) -> GuestError.Exit {
        try link.withLock { link throws(GuestError) in try link.end("q", timeout: timeout) }
    }
}

// MARK: - Memory

extension GuestPort {
    private static let chunk = 1024

    /// Writes memory.
    public func store(_ bytes: [UInt8], at address: UInt64) throws(GuestError) {
        var rest = bytes[...], at = address
        while !rest.isEmpty {
            let part = rest.prefix(Self.chunk)
            _ = try ask("w \(String(at, radix: 16)) \(Self.digits(part))")
            at &+= UInt64(part.count)
            rest = rest.dropFirst(part.count)
        }
    }

    /// Reads memory.
    public func load(at address: UInt64, count: Int) throws(GuestError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let size = min(count - bytes.count, Self.chunk)
            let request = "r \(String(address &+ UInt64(bytes.count), radix: 16)) \(String(size, radix: 16))"
            let words = try ask(request) ?? [], part = words.isEmpty ? [] : Self.bytes(Array(words[0].utf8))
            guard part.count == size else { throw .refused(request, reason: "not \(size) bytes") }
            bytes += part
        }
        return bytes
    }

    /// Reserves memory, all zero; `nil` when there is none.
    public func reserve(_ size: Int, alignment: Int, below limit: UInt64?) throws(GuestError) -> UInt64? {
        guard image != nil else {
            let request = "a \(String(size, radix: 16)) \(String(alignment, radix: 16)) \(String(limit ?? 0, radix: 16))"
            guard let word = try ask(request)?.first else { return nil }
            return UInt64(word, radix: 16)
        }
        let (address, untouched) = heap.withLock { heap in
            let untouched = heap.untouched
            return (heap.allocate(size, alignment, below: limit), untouched)
        }
        // A machine begins with zeros.
        if let address, address < untouched { try store([UInt8](repeating: 0, count: size), at: address) }
        return address
    }

    /// Gives back what `reserve` gave.
    public func release(_ address: UInt64, size: Int) throws(GuestError) {
        if image != nil { heap.withLock { $0.free(address) } } else { _ = try ask("u \(String(address, radix: 16)) \(String(size, radix: 16))") }
    }

    /// The device tree that the machine began with; empty without one.
    public func deviceTree() throws(GuestError) -> DeviceTree {
        guard tree.size > 0 else { return DeviceTree([]) }
        return DeviceTree(try load(at: tree.address, count: tree.size))
    }

    /// Two digits a byte.
    static func digits(_ bytes: ArraySlice<UInt8>) -> String {
        let letters = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The other way.
    static func bytes(_ digits: [UInt8]) -> [UInt8] {
        (0..<digits.count / 2).map { value(digits[2 * $0]) << 4 | value(digits[2 * $0 + 1]) }
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit <= UInt8(ascii: "9") ? digit & 15 : digit - 87 }
}
