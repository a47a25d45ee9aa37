import Glibc

/// Standard output and standard error.
enum Console {
    /// Writes all of `bytes` to standard output.
    static func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
        let code = Descriptor(STDOUT_FILENO).writeAll(bytes)
        if code == EPIPE { throw Failure("standard output was closed before all of it was written") }
        if code != 0 { throw Failure("cannot write to standard output: \(Failure.reason(code))") }
    }

    static func write(_ text: String) throws(Failure) {
        var text = text
        let result: Result<Void, Failure> = text.withUTF8 { bytes in
            Result { () throws(Failure) in try write(bytes) }
        }
        try result.get()
    }

    /// Writes to standard error; there is nobody to tell when that fails.
    static func complain(_ text: String) {
        var text = text
        text.withUTF8 { bytes in _ = Descriptor(STDERR_FILENO).writeAll(bytes) }
    }

    static func complain(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in _ = Descriptor(STDERR_FILENO).writeAll(bytes) }
    }
}

/// When messages are coloured.
enum ColorChoice: String, CaseIterable {
    case auto, always, never

    /// Whether text for a descriptor is coloured: on a terminal, unless `NO_COLOR` is set or the terminal is dumb.
    func applies(to descriptor: Int32) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isatty(descriptor) == 1 && ColorChoice.variable("NO_COLOR").isEmpty && ColorChoice.variable("TERM") != "dumb"
        }
    }

    private static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}
