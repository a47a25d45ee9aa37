import Foundation
import PaprBackends
import PaprSema
import PaprSource
import PaprSyntax
import Testing

/// The Swift outputs of some specs, in a directory.
final class SwiftOutputs: Sendable {
    let directory: CDirectory
    /// Paths below the directory.
    let files: [String]
    let diagnostics: [String]

    static let swiftc = CTool(name: "swiftc", package: "(Swift 6 comes from swift.org/install)")

    /// The project's specs and the awkward calls.
    static let specs = Result { try SwiftOutputs(COutputs.texts()) }

    /// The two modules that all others need, and a text of a test.
    static func with(_ text: String) throws -> SwiftOutputs {
        let needed = try COutputs.texts().filter { $0.0.hasSuffix("/status.papr") || $0.0.hasSuffix("/types.papr") }
        return try SwiftOutputs(needed + [("test.papr", text)])
    }

    init(_ texts: [(path: String, text: String)]) throws {
        directory = try CDirectory()
        var sources = Sources(), diagnostics = Diagnostics()
        let names = Interner()
        let trees = texts.map { item in
            let id = sources.add(path: item.path, text: Text(copying: item.text.utf8))
            return parse(sources[id], names: names, diagnostics: &diagnostics)
        }
        let model = analyze(trees, names: names, diagnostics: &diagnostics)
        var files: [String] = []
        if !diagnostics.hasErrors {
            for backend in Backends.all where backend.name == "swift" || backend.name == "mock" {
                for file in backend.generate(model, diagnostics: &diagnostics) where file.path.hasSuffix(".swift") {
                    try directory.write(file.path, Data(file.text.bytes))
                    files.append(file.path)
                }
            }
        }
        for file in SwiftRuntime.runtimeFiles() + SwiftRuntime.mockFiles() { try directory.write(file.path, Data(file.text.bytes)) }
        self.files = files
        self.diagnostics = diagnostics.all.map(\.message)
    }

    func text(_ path: String) throws -> String { try String(contentsOfFile: directory.path + "/" + path, encoding: .utf8) }

    /// Paths of the generated files, of those that they stand on, and of `main.swift` where there is one: all that makes a program without a package.
    private func vendored(mocks: Bool) -> [String] {
        let runtime = SwiftRuntime.runtimeFiles().map(\.path) + (mocks ? SwiftRuntime.mockFiles().map(\.path) : [])
        return (files.filter { mocks || !$0.hasPrefix("mock/") } + runtime).map { directory.path + "/" + $0 }
    }

    /// Compiles everything as one module; what the compiler said, warnings being errors.
    func compile(mocks: Bool = true, _ arguments: [String] = ["-typecheck"]) throws -> String {
        let (status, output) = try Self.swiftc.run(
            ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name", "Vendored"] + arguments + vendored(mocks: mocks))
        return status == 0 && output.isEmpty ? "" : "exit status \(status)\n\(output)"
    }

    /// Compiles everything with a main program and runs it; what was said by either.
    func run(_ main: String) throws -> String {
        try directory.write("main.swift", Data(main.utf8))
        let program = directory.path + "/program"
        let (status, output) = try Self.swiftc.run(
            ["-swift-version", "6", "-warnings-as-errors", "-module-name", "Vendored", "-o", program, directory.path + "/main.swift"] + vendored(mocks: true))
        guard status == 0 else { return output }
        return try CTool(name: program, package: "").run([]).output
    }
}
