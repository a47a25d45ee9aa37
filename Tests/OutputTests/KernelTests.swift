import Foundation
import Testing

/// The generated C headers in Linux kernels of Debian's, booted under QEMU: `Tests/Kernel/run` builds a module and loads it.
///
/// The one kernel finds RTAS functions by name, the other by handle; they differ in page size, too.
@Suite(.serialized) struct KernelTests {
    /// The headers of the project's specs.
    static let outputs = Result { try COutputs(COutputs.texts().filter { $0.0.contains("/Specs/") }) }

    @Test(arguments: ["release", "backports"]) func makesCalls(_ kind: String) throws {
        let outputs = try Self.outputs.get()
        let result = try run(kind, include: outputs.directory.path + "/c", log: outputs.directory.path + "/kernel-\(kind).log")
        guard result.status == 0 else { throw Failure(message: result.log) }
        let isCount = { (line: Substring) in line.hasPrefix("papr: count: ") }
        let lines = result.console.split(separator: "\n")
        let expected = try String(contentsOfFile: COutputs.root + "/Tests/Kernel/expected.txt", encoding: .utf8).split(separator: "\n")
        #expect(lines.filter { !isCount($0) } == expected, "\(result.console)\n\(result.log)")
        try checkCount(#require(lines.first(where: isCount)))
    }

    /// The hypervisor asks for 10 ms at each attempt and does not end a flush at once.
    private func checkCount(_ line: Substring) throws {
        let match = try #require(line.wholeMatch(of: /papr: count: ([0-9]+) attempts, ([0-9]+) ms/))
        let attempts = try #require(Int(match.1)), ms = try #require(Int(match.2))
        #expect((1...1000).contains(attempts) && ms == 10 * attempts)
    }

    private func run(_ kind: String, include: String, log: String) throws -> (status: Int32, console: String, log: String) {
        let process = Process(), output = Pipe()
        try Data().write(to: URL(fileURLWithPath: log))
        process.executableURL = URL(fileURLWithPath: COutputs.root + "/Tests/Kernel/run")
        process.arguments = [kind, include]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self), try String(contentsOfFile: log, encoding: .utf8))
    }

    struct Failure: Error, CustomStringConvertible {
        let message: String
        var description: String { message }
    }
}
