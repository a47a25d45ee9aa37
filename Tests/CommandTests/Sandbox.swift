import Foundation

/// A directory of its own in which the built command is run as a process.
final class Sandbox {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("paprgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// What a run left behind.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs the command with the sandbox as its working directory; without `input` standard input is empty.
    func run(_ arguments: String..., input: Data = Data(), environment: [String: String] = [:]) throws -> Result {
        try start(Project.command.path, arguments, input: input, environment: environment)
    }

    /// Runs a line of shell in which `paprgen` is the built command.
    func shell(_ line: String) throws -> Result {
        try start("/bin/sh", ["-c", "paprgen() { '\(Project.command.path)' \"$@\"; }\n" + line], input: Data(), environment: [:])
    }

    private func start(_ program: String, _ arguments: [String], input: Data, environment: [String: String]) throws -> Result {
        let streams = FileManager.default.temporaryDirectory.appendingPathComponent("paprgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let (given, output, errors) = (streams.appendingPathComponent("in"), streams.appendingPathComponent("out"), streams.appendingPathComponent("err"))
        for (file, data) in [(given, input), (output, Data()), (errors, Data())] { try data.write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = root
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Result(status: status, output: try String(contentsOf: output, encoding: .utf8), errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

extension Sandbox {
    func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func write(_ path: String, _ data: Data) throws {
        try FileManager.default.createDirectory(at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url(path))
    }

    func read(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }
    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }
    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

    /// All files below a directory, sorted, hidden ones too.
    func files(below path: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String } ?? []
        return found.filter { file in
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: url(path + "/" + file).path, isDirectory: &isDirectory) && !isDirectory.boolValue
        }.sorted()
    }

    /// Everything below a directory with its bytes and time stamps.
    func snapshot(of path: String) throws -> [String: Stamp] {
        var all: [String: Stamp] = [:]
        for file in files(below: path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: url(path + "/" + file).path)
            all[file] = Stamp(bytes: try Data(contentsOf: url(path + "/" + file)), modified: attributes[.modificationDate] as! Date,
                              inode: attributes[.systemFileNumber] as! NSNumber)
        }
        return all
    }

    struct Stamp: Equatable {
        var bytes: Data
        var modified: Date
        var inode: NSNumber
    }
}

/// Where the project and its command are.
enum Project {
    /// Beside the test bundle, where the build put it.
    static let command: URL = {
        let tests = URL(fileURLWithPath: try! FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        return tests.deletingLastPathComponent().appendingPathComponent("paprgen")
    }()

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// Small specs for tests.
enum Spec {
    static let codes = """
        /// Return codes.
        module status

        codes Hcall {
            /// It is done.
            H_SUCCESS = 0 @class(success)
            /// An argument is wrong.
            H_PARAMETER = -4
        }

        """

    /// A module with one call, on top of `codes`.
    static func call(_ module: String, _ name: String = "H_DO_IT", opcode: String = "0x1000") -> String {
        """
        /// One call.
        module \(module)
        import status

        /// Does it.
        hcall \(name) = \(opcode) {
            in what: u64
            out answer: u64
            returns { H_SUCCESS; H_PARAMETER }
        }

        """
    }
}
