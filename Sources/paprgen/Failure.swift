import Glibc

/// How a run ended, as the shell sees it.
enum ExitStatus: Int32 {
    case done = 0
    /// The specs are wrong, or `--check` found outputs that are not what they make.
    case wrongInput = 1
    /// The command line or the file system is.
    case cannotRun = 2
}

/// Why a run can't go on: one plain sentence.
struct Failure: Error {
    var message: String
    var status: ExitStatus = .cannotRun

    init(_ message: String, status: ExitStatus = .cannotRun) {
        self.message = message
        self.status = status
    }

    /// `cannot read 'x': no such file or directory`
    init(cannot verb: String, _ path: String, because code: Int32) {
        self.init("cannot \(verb) '\(path)': \(Failure.reason(code))")
    }

    /// What the C library says of an `errno`, as the end of a sentence.
    static func reason(_ code: Int32) -> String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
