import Glibc
import PaprSource

/// What a run did to the output directory.
struct WriteResult {
    var written: Int
    var unchanged: Int
    var removed: Int
    /// Left over, but changed by hand.
    var kept: [String]

    /// The one line that a run prints.
    func summary(below root: String) -> String {
        var line = "\(root): \(written) of \(written + unchanged) files written, \(unchanged) unchanged"
        if removed > 0 { line += ", \(removed) removed" }
        return line + "\n"
    }
}

extension OutputTree {
    /// Brings the directory up to date. Everything is written aside first; only when all of it is on the disk the names are changed.
    func write() throws(Failure) -> WriteResult {
        try refuseUnsafePaths()
        let signals = HeldSignals()
        defer { signals.release() }
        var writer = OutputWriter()
        do throws(Failure) {
            try writer.makeDirectory(root)
            let lock = try lockRoot()
            defer { lock.close() }
            let plan = try plan()
            for output in plan.missing + plan.stale {
                try writer.stage(full(output.path), output.bytes)
            }
            if plan.manifestIsStale { try writer.stage(full(Manifest.path), plan.manifest.text) }
            try writer.commit()
            for path in plan.leftOver { try remove(path) }
            return WriteResult(written: plan.missing.count + plan.stale.count, unchanged: plan.unchangedCount, removed: plan.leftOver.count,
                               kept: plan.changedLeftOver.map(full))
        } catch {
            writer.undo()
            throw error
        }
    }

    /// Runs that write below one directory wait for each other. Where the file system knows no locks, renaming still keeps each file whole.
    private func lockRoot() throws(Failure) -> Descriptor {
        guard let lock = Descriptor.open(root, O_RDONLY | O_DIRECTORY) else { throw Failure(cannot: "open", root, because: errno) }
        while flock(lock.number, LOCK_EX) != 0 && errno == EINTR {}
        return lock
    }

    private func refuseUnsafePaths() throws(Failure) {
        for (index, output) in outputs.enumerated() {
            if !Output.isSafe(output.path) { throw Failure("an output would leave the output directory: '\(output.path)'") }
            if output.path == Manifest.path || (index > 0 && outputs[index - 1].path == output.path) {
                throw Failure("two outputs have the path '\(output.path)'")
            }
        }
    }

    /// Removes a left-over file and the directories that it leaves empty.
    private func remove(_ path: String) throws(Failure) {
        if unlink(full(path)) != 0 && errno != ENOENT { throw Failure(cannot: "remove", full(path), because: errno) }
        var directory = Inputs.directory(of: path)
        while directory != "." && rmdir(full(directory)) == 0 { directory = Inputs.directory(of: directory) }
    }
}

/// Puts files in place all at once, as far as a file system can: first all beside their names, then all renamed.
private struct OutputWriter {
    private var staged: [(aside: String, path: String)] = []
    private var renamed = 0
    private var directories: [String] = []

    mutating func stage(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
        let directory = Inputs.directory(of: path)
        try makeDirectory(directory)
        let aside = Inputs.join(directory, ".\(path.split(separator: "/").last!).\(getpid())")
        guard let file = Descriptor.open(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666) else {
            throw Failure(cannot: "write", path, because: errno)
        }
        staged.append((aside, path))
        var code = file.writeAll(bytes)
        if Glibc.close(file.number) != 0 && code == 0 { code = errno }
        if code != 0 { throw Failure(cannot: "write", path, because: code) }
    }

    mutating func stage(_ path: String, _ text: String) throws(Failure) {
        let copy = Text(copying: Array(text.utf8))
        try stage(path, copy.bytes)
    }

    mutating func commit() throws(Failure) {
        while renamed < staged.count {
            let (aside, path) = staged[renamed]
            if rename(aside, path) != 0 { throw Failure(cannot: "write", path, because: errno) }
            renamed += 1
        }
    }

    /// Takes back what was not committed.
    mutating func undo() {
        for (aside, _) in staged[renamed...] { unlink(aside) }
        for directory in directories.reversed() { rmdir(directory) }
    }

    /// Makes a directory and those above it, where they are missing.
    mutating func makeDirectory(_ path: String) throws(Failure) {
        if try makeOne(path) { return }
        let above = Inputs.directory(of: path)
        if above != path { try makeDirectory(above) }
        if try !makeOne(path) { throw Failure(cannot: "make directory", path, because: ENOENT) }
    }

    /// Makes one directory if it is not there; answers `false` when the one above is missing.
    private mutating func makeOne(_ path: String) throws(Failure) -> Bool {
        if mkdir(path, 0o777) == 0 {
            directories.append(path)
            return true
        }
        switch errno {
        case ENOENT: return false
        case EEXIST:
            if let status = FileStatus(of: path), status.isDirectory { return true }
            throw Failure("cannot write below '\(path)': it is a file, not a directory")
        case let code: throw Failure(cannot: "make directory", path, because: code)
        }
    }
}

/// Keeps an interrupt from leaving half-written files beside the outputs: it comes when writing is over.
private struct HeldSignals {
    private var before = sigset_t()

    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
        sigprocmask(SIG_BLOCK, &held, &before)
    }

    func release() {
        var before = before
        sigprocmask(SIG_SETMASK, &before, nil)
    }
}
