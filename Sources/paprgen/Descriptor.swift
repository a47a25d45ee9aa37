import Glibc
import PaprSource

/// An open file.
struct Descriptor {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    /// Opens a file; `nil` and `errno` when that fails.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Descriptor? {
        let number = Glibc.open(path, flags | O_CLOEXEC, mode)
        return number < 0 ? nil : Descriptor(number)
    }

    func close() { _ = Glibc.close(number) }

    /// Writes all bytes; answers 0 or an `errno`.
    func writeAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        var done = 0
        while done < bytes.count {
            let count = Glibc.write(number, bytes.baseAddress! + done, bytes.count - done)
            if count > 0 { done += count } else if errno != EINTR { return errno }
        }
        return 0
    }

    /// Reads up to `count` bytes, fewer only at the end of the file; answers how many, or -1 and `errno`.
    func read(into base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        var done = 0
        while done < count {
            let more = Glibc.read(number, base + done, count - done)
            if more == 0 { break }
            if more > 0 { done += more } else if errno != EINTR { return -1 }
        }
        return done
    }

    var status: FileStatus? {
        var raw = stat()
        return fstat(number, &raw) == 0 ? FileStatus(raw: raw) : nil
    }
}

/// What a file is.
struct FileStatus {
    fileprivate let raw: stat

    fileprivate init(raw: stat) { self.raw = raw }

    /// Follows symbolic links; `nil` and `errno` when there is nothing.
    init?(of path: String) {
        var raw = stat()
        if stat(path, &raw) != 0 { return nil }
        self.raw = raw
    }

    var isDirectory: Bool { raw.st_mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { raw.st_mode & S_IFMT == S_IFREG }
    var size: Int { Int(raw.st_size) }
    var identity: FileIdentity { FileIdentity(device: raw.st_dev, inode: raw.st_ino) }
}

/// Which file it is, whatever its name.
struct FileIdentity: Hashable {
    var device: dev_t
    var inode: ino_t
}

extension Text {
    /// Longer texts can't be told apart by 32-bit offsets; a spec has some kilobytes.
    static let longest = 1 << 30

    /// Reads a whole file into memory that is never freed: with one read when its size is known.
    init(contentsOf file: Descriptor, path: String) throws(Failure) {
        guard let status = file.status else { throw Failure(cannot: "read", path, because: errno) }
        if status.isDirectory { throw Failure("'\(path)' is a directory, not a file") }
        if status.isRegular && status.size > Text.longest { throw Failure("'\(path)' is longer than a gigabyte") }
        var capacity = status.isRegular && status.size > 0 ? status.size : 1 << 16
        var base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        var count = 0
        while true {
            let more = file.read(into: base + count, capacity - count)
            if more < 0 { throw Failure(cannot: "read", path, because: errno) }
            count += more
            if count < capacity || (status.isRegular && status.size > 0) { break }
            if count > Text.longest { throw Failure("'\(path)' is longer than a gigabyte") }
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
            larger.update(from: base, count: count)
            base.deallocate()
            base = larger
            capacity *= 2
        }
        self.init(base: base, count: count)
    }
}
