import Foundation
import Testing

/// Validates JSON documents against a JSON Schema, with Python's jsonschema from the environment that Tests/run makes.
struct JSONSchema {
    let path: String

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let diagnostics = JSONSchema(path: root.appendingPathComponent("Sources/CPaprSupport/text/json/diagnostics.schema.json").path)
    static let model = JSONSchema(path: root.appendingPathComponent("Sources/CPaprSupport/text/json/model.schema.json").path)
    static let sarif = JSONSchema(path: root.appendingPathComponent("Tests/Schemas/sarif.schema.json").path)

    /// What is wrong with the documents, each under its name; empty when nothing is.
    func mistakes(in documents: [(name: String, bytes: [UInt8])]) throws -> String {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("paprgen-json-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        for document in documents { try Data(document.bytes).write(to: directory.appendingPathComponent(document.name)) }
        let process = Process(), pipe = Pipe()
        process.executableURL = try JSONSchema.python()
        process.arguments = [JSONSchema.root.appendingPathComponent("Tests/Schemas/validate.py").path, path] + documents.map(\.name)
        process.currentDirectoryURL = directory
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 || !said.isEmpty ? said : "status \(process.terminationStatus)"
    }

    private static func python() throws -> URL {
        let environment = ProcessInfo.processInfo.environment["PAPRGEN_VENV"] ?? root.appendingPathComponent(".build/venv").path
        let python = URL(fileURLWithPath: environment).appendingPathComponent("bin/python")
        let install = "python3 -m venv .build/venv && .build/venv/bin/pip install jsonschema==4.26.0"
        try #require(FileManager.default.isExecutableFile(atPath: python.path), "jsonschema is missing: \(install)")
        return python
    }
}
