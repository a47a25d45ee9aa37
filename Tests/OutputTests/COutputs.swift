import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Testing

@testable import PaprBackends

/// The C outputs of some specs, in a directory.
final class COutputs: Sendable {
    let directory: CDirectory
    /// Paths below the directory.
    let files: [String]
    let model: Model
    let diagnostics: Diagnostics

    /// The project's specs and the awkward calls.
    static let specs = Result { try COutputs(COutputs.texts()) }

    /// Where the project is.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    static func texts() throws -> [(String, String)] {
        let specs = try FileManager.default.contentsOfDirectory(atPath: root + "/Specs").filter { $0.hasSuffix(".papr") }.sorted()
        return try (specs.map { root + "/Specs/" + $0 } + [root + "/Tests/Corpus/c/awkward.papr"]).map { ($0, try String(contentsOfFile: $0, encoding: .utf8)) }
    }

    /// The two modules that all others need, and a text of a test.
    static func with(_ text: String) throws -> COutputs {
        let needed = try texts().filter { $0.0.hasSuffix("/status.papr") || $0.0.hasSuffix("/types.papr") }
        return try COutputs(needed + [("test.papr", text)])
    }

    init(_ texts: [(path: String, text: String)]) throws {
        var sources = Sources(), diagnostics = Diagnostics()
        let names = Interner()
        let trees = texts.map { item in
            let id = sources.add(path: item.path, text: Text(copying: item.text.utf8))
            return parse(sources[id], names: names, diagnostics: &diagnostics)
        }
        model = analyze(trees, names: names, diagnostics: &diagnostics)
        directory = try CDirectory()
        var files: [String] = []
        if !diagnostics.hasErrors {
            for file in CBackend.generate(model, diagnostics: &diagnostics) + CMock.generate(model, diagnostics: &diagnostics) {
                try directory.write(file.path, Data(file.text.bytes))
                files.append(file.path)
            }
        }
        self.files = files
        self.diagnostics = diagnostics
    }

    /// The headers of modules.
    var headers: [String] { files.filter { $0.hasPrefix("c/papr/") && !$0.hasSuffix("/support.h") }.map { String($0.dropFirst(2)) } }

    /// A text that includes all of them, twice.
    var includesAll: String { (headers + headers).map { "#include \"\($0)\"\n" }.joined() }

    var include: String { "-I" + directory.path + "/c" }

    func text(_ path: String) throws -> String { try String(contentsOfFile: directory.path + "/" + path, encoding: .utf8) }
}
