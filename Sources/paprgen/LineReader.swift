import Glibc
import PaprSource

/// Takes lines out of a file as they come.
struct LineReader {
    private let file: Descriptor
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private var start = 0
    private var end = 0
    /// Up to where there is no line break.
    private var searched = 0
    /// Of the line that was handed out last, from 1.
    private(set) var number = 0
    /// What is behind this many bytes of a line is dropped.
    private static let longest = 1 << 20

    init(_ file: Descriptor) {
        self.file = file
        bytes = .allocate(capacity: 1 << 16)
    }

    /// The next line that is whole, without its break; lives until the next `fill`.
    mutating func next() -> Text? {
        guard let found = memchr(bytes.baseAddress! + searched, 0x0A, end - searched) else {
            searched = end
            return nil
        }
        let stop = found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(bytes.baseAddress!)
        defer { (start, searched) = (stop + 1, stop + 1) }
        return line(upTo: stop)
    }

    /// What stands behind the last line break; `nil`: nothing.
    mutating func rest() -> Text? {
        if start == end { return nil }
        defer { (start, searched) = (end, end) }
        return line(upTo: end)
    }

    private mutating func line(upTo stop: Int) -> Text {
        number += 1
        return Text(base: UnsafePointer(bytes.baseAddress! + start), count: stop - start)
    }

    /// Waits for more bytes; false at the end of the file, and where it was interrupted.
    mutating func fill(_ path: String) throws(Failure) -> Bool {
        if start > 0 {
            memmove(bytes.baseAddress!, bytes.baseAddress! + start, end - start)
            (end, searched, start) = (end - start, searched - start, 0)
        }
        if end == bytes.count {
            if end >= LineReader.longest { (end, searched) = (LineReader.longest / 2, LineReader.longest / 2) } else { grow() }
        }
        while !Interruption.isThere {
            let count = Glibc.read(file.number, bytes.baseAddress! + end, bytes.count - end)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw Failure(cannot: "read", path, because: errno) }
            end += count
            return count > 0
        }
        return false
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count * 2)
        memcpy(larger.baseAddress!, bytes.baseAddress!, end)
        bytes.deallocate()
        bytes = larger
    }
}
