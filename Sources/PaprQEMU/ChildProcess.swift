import Glibc

/// A process that is spoken to on its input and output, and ends with the object or with this process.
///
/// A thread of its own starts it and waits for its end, so that the kernel can be told to end it when this process is gone (`setpriv --pdeathsig`).
final class ChildProcess: Sendable {
    /// Its input and output: a socket, so that writing to a process that is gone is an error and no signal.
    let channel: Int32
    private let thread: WaitingThread

    /// Starts `words[0]`, found in PATH; what it says on its error output goes to the file `errors`.
    init(_ words: [String], errors: String, packages: String) throws(GuestError) {
        guard Self.isInstalled(words[0]) else { throw .missing(tool: words[0], packages: packages) }
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { throw .cannot("make a socket", errno: errno) }
        defer { close(ends[1]) }
        channel = ends[0]
        let guarded = Self.isInstalled("setpriv") ? ["setpriv", "--pdeathsig", "KILL", "--"] + words : words
        do {
            thread = try WaitingThread(guarded, channel: ends[1], errors: errors)
        } catch {
            close(ends[0])
            throw error
        }
    }

    deinit {
        thread.kill()
        close(channel)
    }

    static func isInstalled(_ tool: String) -> Bool {
        if tool.contains("/") { return access(tool, X_OK) == 0 }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").contains { access("\($0)/\(tool)", X_OK) == 0 }
    }

    /// How it ended; waits for that at most so long.
    func exit(within wait: Duration) -> GuestError.Exit? { thread.exit(within: wait) }

    func kill() { thread.kill() }

    /// Sends all bytes; `false`: nobody takes them.
    func send(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.send(channel, $0.baseAddress! + done, bytes.count - done, Int32(MSG_NOSIGNAL)) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return false }
            done += count
        }
        return true
    }

    enum Received {
        case bytes([UInt8])
        case end
        case timeout
    }

    /// What has come, at least one byte; waits for that until `deadline`.
    func receive(until deadline: ContinuousClock.Instant) -> Received {
        while true {
            let left = deadline - .now
            var wanted = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
            let ready = poll(&wanted, 1, left > .zero ? Int32(clamping: left.milliseconds + 1) : 0)
            if ready == 0 && left <= .zero { return .timeout }
            if ready <= 0 { continue }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = recv(channel, &bytes, bytes.count, 0)
            if count > 0 { return .bytes(Array(bytes.prefix(count))) }
            if count == 0 || errno != EINTR { return .end }
        }
    }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
