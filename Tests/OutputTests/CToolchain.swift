import Foundation
import Testing

/// A program that the tests of the C outputs need, and the package that it comes with.
struct CTool: Sendable, CustomStringConvertible {
    let name: String
    let package: String
    var arguments: [String] = []

    var description: String { ([name] + arguments).joined(separator: " ") }

    func with(_ more: String...) -> CTool { CTool(name: name, package: package, arguments: arguments + more) }

    static let gcc = CTool(name: "gcc", package: "gcc")
    static let gxx = CTool(name: "g++", package: "g++")
    static let clang = CTool(name: "/usr/bin/clang", package: "clang")
    static let clangxx = CTool(name: "/usr/bin/clang++", package: "clang")
    static let big = CTool(name: "powerpc64-linux-gnu-gcc", package: "gcc-powerpc64-linux-gnu libc6-dev-ppc64-cross")
    static let little = CTool(name: "powerpc64le-linux-gnu-gcc", package: "gcc-powerpc64le-linux-gnu libc6-dev-ppc64el-cross")
    static let sparse = CTool(name: "sparse", package: "sparse")
    static let qemu = CTool(name: "qemu-ppc64", package: "qemu-user")

    /// Runs it; what it said on both channels, and its exit status. A tool that is missing is a failure that says what to install.
    func run(_ more: [String], input: String = "") throws -> (status: Int32, output: String) {
        let path = try path()
        let process = Process(), output = Pipe(), standardInput = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments + more
        process.standardOutput = output
        process.standardError = output
        process.standardInput = standardInput
        try process.run()
        standardInput.fileHandleForWriting.write(Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Where it is. A tool that is missing is a failure that says what to install.
    func path() throws -> String {
        guard let path = find() else { throw Missing(tool: self) }
        return path
    }

    private func find() -> String? {
        if name.hasPrefix("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
        return (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    struct Missing: Error, CustomStringConvertible {
        let tool: CTool
        var description: String { "'\(tool.name)' is not there: apt-get install --no-install-recommends \(tool.package)" }
    }
}

/// A directory of its own, gone with the object.
final class CDirectory: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("paprgen-c-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }

    @discardableResult
    func write(_ name: String, _ bytes: Data) throws -> String {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
        return file.path
    }
}

/// Says nothing and ends well.
func expectSilence(_ tool: CTool, _ arguments: [String], input: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws {
    let result = try tool.run(arguments, input: input)
    #expect(result.status == 0 && result.output.isEmpty, "\(tool): \(result.output.prefix(4000))", sourceLocation: sourceLocation)
}
