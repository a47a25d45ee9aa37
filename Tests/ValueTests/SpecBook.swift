import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import PaprValues
import Testing

/// The calls of `Specs/`.
enum SpecBook {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let book: CallBook = {
        let directory = root.appending(path: "Specs")
        let files = try! FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".papr") }.sorted()
        return CallBook(model(files.map { ($0, try! Data(contentsOf: directory.appending(path: $0))) }))
    }()

    /// The calls of one spec, written in a test.
    static func of(_ text: String) -> CallBook {
        let status = try! Data(contentsOf: root.appending(path: "Specs/status.papr"))
        let types = try! Data(contentsOf: root.appending(path: "Specs/types.papr"))
        return CallBook(model([("status.papr", status), ("types.papr", types), ("test.papr", Data(text.utf8))]))
    }

    private static func model(_ files: [(String, Data)]) -> Model {
        let names = Interner()
        var sources = Sources(), diagnostics = Diagnostics()
        for (path, data) in files { sources.add(path: path, text: Text(copying: Array(data))) }
        let trees = sources.files.map { parse($0, names: names, diagnostics: &diagnostics) }
        let model = analyze(trees, names: names, diagnostics: &diagnostics)
        #expect(!diagnostics.hasErrors)
        return model
    }
}

extension CallBook {
    /// Encodes a call; memory is handed out from 0x10000 on, aligned as asked.
    func encode(_ name: String, _ arguments: String...) throws -> EncodedCall {
        let next = Box<UInt64>(0x10000)
        return try encode(call(named: name), arguments) { request in
            let address = (next.value + request.rules.alignment - 1) / request.rules.alignment * request.rules.alignment
            next.value = address + UInt64(max(request.size, 1))
            return address
        }
    }

    /// The registers r4… that an encoded call passes, without the zeros at the end.
    func words(_ name: String, _ arguments: String...) throws -> [UInt64] {
        let call = try encode(self.call(named: name), arguments) { request in 0x10000 }
        return Array(call.words.prefix(through: call.words.lastIndex { $0 != 0 } ?? 0))
    }

    /// What an encoding is refused with.
    func refusal(_ name: String, _ arguments: String...) -> String {
        do {
            _ = try encode(call(named: name), arguments) { _ in 0x10000 }
            return "accepted"
        } catch {
            return error.message
        }
    }
}

final class Box<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}
