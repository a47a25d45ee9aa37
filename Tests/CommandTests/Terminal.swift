import Foundation

/// The command on a terminal of its own.
final class Terminal {
    private let process = Process()
    private let master: Int32
    private var seen = ""
    /// How much of what was seen earlier waits have used up.
    private var used = 0

    init(_ arguments: [String]) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // TIOCSPTLCK and TIOCGPTN of Linux: unlock the other end, and its number.
        var lock: Int32 = 0, number: Int32 = 0
        guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        process.executableURL = Project.command
        process.arguments = arguments
        (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
        try process.run()
        try handle.close()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(master)
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress!, $0.count) }
    }

    /// Whether a text comes, behind what was waited for before, within some seconds.
    func wait(for text: String) -> Bool {
        let until = Date(timeIntervalSinceNow: 30)
        while Date() < until {
            let rest = seen.dropFirst(used)
            if let found = rest.range(of: text) {
                used = seen.distance(from: seen.startIndex, to: found.upperBound)
                return true
            }
            guard read() else { return false }
        }
        return false
    }

    private func read() -> Bool {
        var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard Foundation.poll(&poll, 1, 1000) > 0 else { return true }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(master, &bytes, bytes.count)
        if count <= 0 { return false }
        seen += String(decoding: bytes.prefix(count), as: UTF8.self)
        return true
    }

    /// Waits some seconds for the end; the exit status, `nil` when it does not come.
    func end() -> Int32? {
        let until = Date(timeIntervalSinceNow: 10)
        while process.isRunning, Date() < until { _ = read() }
        return process.isRunning ? nil : process.terminationStatus
    }
}
