import Foundation
import Papr
import PaprRuntime

/// A line of `Tests/Corpus/buffers/vectors.txt`, whose head says how it is written.
struct Vector: CustomStringConvertible {
    enum Mark: Character { case both = " ", readOnly = "-", little = "<", big = ">", refused = "!" }
    var mark: Mark
    var buffer: String
    var bytes: [UInt8]
    var values: [String: Value]
    var line: Int
    var description: String { "line \(line): \(buffer)" }

    /// Those that are meant for a machine like this one.
    static func all() throws -> [Vector] {
        let lines = try String(contentsOf: try file(), encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let foreign: Mark = ByteOrder.native == .little ? .big : .little
        return try lines.enumerated().filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
            .map { try Vector(String($0.element), line: $0.offset + 1) }.filter { $0.mark != foreign }
    }

    /// The table of the project around this package, however deep that lies in it.
    private static func file() throws -> URL {
        var directory = URL(fileURLWithPath: #filePath)
        while directory.path != "/" {
            directory.deleteLastPathComponent()
            let file = directory.appendingPathComponent("Tests/Corpus/buffers/vectors.txt")
            if FileManager.default.fileExists(atPath: file.path) { return file }
        }
        throw CocoaError(.fileNoSuchFile)
    }

    init(_ text: String, line: Int) throws {
        var words = text.split(separator: " ").map(String.init)
        mark = words[0].count == 1 ? try Mark(rawValue: Character(words.removeFirst())).orFail(line) : .both
        buffer = words.removeFirst()
        bytes = try Vector.bytes(words.removeFirst(), line)
        values = [:]
        for word in words {
            let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
            values[sides[0]] = sides[0].hasSuffix("arm") ? .text(sides[1]) : try Value(sides[1]).orFail(line)
        }
        self.line = line
    }

    private static func bytes(_ text: String, _ line: Int) throws -> [UInt8] {
        if text == "-" { return [] }
        return try text.split(separator: ".").flatMap { group in
            let parts = group.split(separator: "*")
            var bytes = try hex(parts[0]).orFail(line)
            if parts.count > 1 { bytes += [UInt8](repeating: bytes.last!, count: Int(parts[1])! - 1) }
            return bytes
        }
    }

    static func hex(_ text: Substring) -> [UInt8]? {
        var digits = text.compactMap(\.hexDigitValue)[...]
        guard digits.count == text.count, digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        while !digits.isEmpty { bytes.append(UInt8(digits.removeFirst() << 4 | digits.removeFirst())) }
        return bytes
    }
}

/// A number, bytes, or the name of an arm.
enum Value: Equatable, CustomStringConvertible {
    case number(UInt64), bytes([UInt8]), text(String)

    init?(_ text: String) {
        if text.hasPrefix("{") {
            guard let bytes = Vector.hex(text.dropFirst().dropLast()) else { return nil }
            self = .bytes(bytes)
        } else if text.hasPrefix("\"") {
            self = .bytes(Array(text.dropFirst().dropLast().utf8))
        } else {
            guard let number = text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text) else { return nil }
            self = .number(number)
        }
    }

    var description: String {
        switch self {
        case .number(let number): String(number)
        case .bytes(let bytes): "{" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "}"
        case .text(let text): text
        }
    }
}

extension Optional {
    struct BadLine: Error { var line: Int }
    func orFail(_ line: Int) throws -> Wrapped {
        guard let self else { throw BadLine(line: line) }
        return self
    }
}
