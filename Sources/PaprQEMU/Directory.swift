import Glibc

/// A directory of its own for temporary files, gone with the object.
final class Directory: Sendable {
    let path: String

    init() throws(GuestError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/papr-guest-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannot("make a directory below '\(base)'", errno: errno) }
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    deinit { Self.delete(path) }

    /// Deletes a file, or a directory with all that is in it.
    private static func delete(_ path: String) {
        if unlink(path) == 0 { return }
        guard let directory = opendir(path) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            if name != "." && name != ".." { delete("\(path)/\(name)") }
        }
        closedir(directory)
        rmdir(path)
    }

    /// Writes a file, and the directory that its name begins with, if any.
    func write(_ name: String, _ bytes: UnsafeRawBufferPointer) throws(GuestError) {
        if let slash = name.lastIndex(of: "/") { mkdir(path + "/" + name[..<slash], 0o777) }
        try create(name) { file in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(file, bytes.baseAddress! + done, bytes.count - done)
                if count < 0 { return false }
                done += count
            }
            return true
        }
    }

    /// Makes a file of `size` bytes that take no room as long as they are zero.
    func reserve(_ name: String, size: Int) throws(GuestError) {
        try create(name) { ftruncate($0, size) == 0 }
    }

    private func create(_ name: String, _ fill: (Int32) -> Bool) throws(GuestError) {
        let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .cannot("write '\(path)/\(name)'", errno: errno) }
        defer { close(file) }
        guard fill(file) else { throw .cannot("write '\(path)/\(name)'", errno: errno) }
    }

    /// The first kilobytes of a file as text; empty when there is none.
    func text(_ name: String) -> String {
        let file = open(path + "/" + name, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        return String(text.reversed().drop { $0.isWhitespace }.reversed())
    }
}
