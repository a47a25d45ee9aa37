import Foundation
import PaprQEMU
import PaprRuntime

/// A file of cases: see Tests/Conformance/README.md.
struct ConformanceTable {
    /// Cases that run on one machine, one after the other.
    struct Group {
        var machine: Machine
        var orders: [ByteOrder]
        var steps: [Step] = []
        var place: String
        /// The line that asks for the machine.
        var text: String
    }

    enum Step {
        case letMemory(String, size: Int, alignment: Int, below: UInt64?)
        case letProperty(String, path: String, property: String, at: Int, size: Int)
        case letNumber(String, String)
        case store(String, String)
        case holds(String, String, place: String)
        case wait(Int)
        case row(Row)
    }

    struct Row {
        /// `scm.table:12`
        var place: String
        var text: String
        var call: String
        var arguments: [String]
        var expected: Expectation
        var qemu: Deviation?
        var mock: Deviation?
    }

    struct Deviation {
        var expected: Expectation
        var reason: String
    }

    /// What has to come back.
    struct Expectation {
        enum End: Equatable {
            case code(String)
            case absent, ends, resets, hangs
        }
        var end: End
        var outputs: [Wanted] = []
        /// Codes that ask to be called again.
        var after: [String] = []
        var needsOwnMachine: Bool { end == .ends || end == .resets || end == .hangs }
    }

    struct Wanted {
        enum Test: Equatable {
            case equal(String), different(String), any, kept(String)
        }
        var path: String
        var test: Test
    }

    struct Unprovoked {
        var call: String
        var codes: [String]
        var place: String
    }

    var groups: [Group] = []
    var unprovoked: [Unprovoked] = []
    /// Mistakes of a spec that nobody could see.
    var untold: [Unprovoked] = []

    struct Mistake: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads all tables of a directory.
    static func all(in directory: String) throws -> ConformanceTable {
        var table = ConformanceTable()
        for file in try FileManager.default.contentsOfDirectory(atPath: directory).filter({ $0.hasSuffix(".table") }).sorted() {
            try table.read(try String(contentsOfFile: directory + "/" + file, encoding: .utf8), name: file)
        }
        return table
    }

    private mutating func read(_ text: String, name: String) throws {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = "\(name):\(number + 1)", words = Self.words(String(line))
            if words.isEmpty || words[0].hasPrefix("#") { continue }
            try read(words, String(line), place)
        }
    }

    private mutating func read(_ words: [String], _ line: String, _ place: String) throws {
        switch words[0] {
        case "machine": groups.append(try Self.group(Array(words.dropFirst()), line, place))
        case "unprovoked":
            guard words.count >= 4, words.last!.hasPrefix("\"") else { throw Mistake(description: "\(place): unprovoked CALL CODE… \"reason\"") }
            unprovoked.append(Unprovoked(call: words[1], codes: Array(words[2..<words.count - 1]), place: place))
        case "untold":
            guard words.count >= 4, words.last!.hasPrefix("\"") else { throw Mistake(description: "\(place): untold CALL MISTAKE \"reason\"") }
            untold.append(Unprovoked(call: words[1], codes: [words[2..<words.count - 1].joined(separator: " ")], place: place))
        case "qemu", "mock":
            guard case .row(var row)? = groups.last?.steps.last, words.count >= 3, words.last!.hasPrefix("\"") else {
                throw Mistake(description: "\(place): a deviation stands behind its case: \(words[0]) CODE \"reason\"")
            }
            let deviation = Deviation(expected: try Self.expectation(Array(words[1..<words.count - 1]), place), reason: words.last!)
            if words[0] == "qemu" { row.qemu = deviation } else { row.mock = deviation }
            groups[groups.count - 1].steps[groups.last!.steps.count - 1] = .row(row)
        default:
            guard !groups.isEmpty else { throw Mistake(description: "\(place): there is no machine yet") }
            groups[groups.count - 1].steps.append(try Self.step(words, line, place))
        }
    }
}

// MARK: - Lines

extension ConformanceTable {
    private static func group(_ words: [String], _ line: String, _ place: String) throws -> Group {
        var machine = Machine(), orders: [ByteOrder] = [.big, .little]
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init), value = parts.count > 1 ? parts[1] : ""
            switch parts[0] {
            case "cpu": machine.processor = value
            case "cpus": machine.processors = Int(value) ?? 1
            case "memory": machine.memory = Int(value) ?? 512
            case "order": orders = [value == "big" ? .big : .little]
            case "option": machine.options.append(value)
            case "device": machine.devices.append(.options(["-device", value]))
            case "argument": machine.arguments += value.split(separator: ",").map(String.init)
            default:
                guard let device = Device(word) else { throw Mistake(description: "\(place): there is no device '\(word)', but \(Device.names)") }
                machine.devices.append(device)
            }
        }
        return Group(machine: machine, orders: orders, place: place, text: line)
    }

    private static func step(_ words: [String], _ line: String, _ place: String) throws -> Step {
        func option(_ name: String) -> UInt64? { words.first { $0.hasPrefix(name + "=") }.flatMap { number(String($0.dropFirst(name.count + 1))) } }
        let count = words.count
        if words[0] == "let", count >= 4, words[2] == "=" {
            if words[3] == "memory", count >= 5, let size = number(words[4]) {
                return .letMemory(words[1], size: Int(size), alignment: Int(option("align") ?? 1), below: option("below"))
            }
            if words[3] == "property", count >= 6 {
                return .letProperty(words[1], path: words[4], property: words[5], at: Int(option("at") ?? 0), size: Int(option("size") ?? 8))
            }
            return .letNumber(words[1], words[3...].joined())
        }
        if words[0] == "store", count == 3 { return .store(words[1], words[2]) }
        if words[0] == "holds", count == 3 { return .holds(words[1], words[2], place: place) }
        if words[0] == "wait", count == 2, let time = Int(words[1]) { return .wait(time) }
        guard let arrow = words.firstIndex(of: "->"), arrow + 1 < count else { throw Mistake(description: "\(place): not understood") }
        let expected = try expectation(Array(words[(arrow + 1)...]), place)
        return .row(Row(place: place, text: line, call: words[0], arguments: Array(words[1..<arrow]), expected: expected))
    }

    private static func expectation(_ words: [String], _ place: String) throws -> Expectation {
        var expected: Expectation
        switch words[0] {
        case "absent": expected = Expectation(end: .absent)
        case "ends": expected = Expectation(end: .ends)
        case "resets": expected = Expectation(end: .resets)
        case "hangs": expected = Expectation(end: .hangs)
        default: expected = Expectation(end: .code(words[0]))
        }
        var rest = words.dropFirst()
        if rest.first == "after", rest.count >= 2 {
            expected.after = rest[rest.startIndex + 1].split(separator: ",").map(String.init)
            rest = rest.dropFirst(2)
        }
        for word in rest {
            guard let equals = word.firstIndex(of: "=") else { throw Mistake(description: "\(place): '\(word)' is no output; write name=value") }
            let value = String(word[word.index(after: equals)...])
            let isDifferent = word[..<equals].hasSuffix("!")
            let path = String(word[..<equals].dropLast(isDifferent ? 1 : 0))
            let test: Wanted.Test =
                isDifferent ? .different(value) : value == "?" ? .any : value.hasPrefix(">") ? .kept(String(value.dropFirst())) : .equal(value)
            expected.outputs.append(Wanted(path: path, test: test))
        }
        return expected
    }

    /// Splits at spaces, but not inside quotes, braces and brackets.
    static func words(_ line: String) -> [String] {
        var words: [String] = [], word = "", depth = 0, isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if "{[(".contains(character) { depth += 1 } else if "}])".contains(character) { depth -= 1 }
            }
            if character == " ", !isQuoted, depth == 0 {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    static func number(_ text: String) -> UInt64? {
        if text.hasPrefix("0x") { return UInt64(text.dropFirst(2).filter { $0 != "_" }, radix: 16) }
        if text.hasPrefix("-") { return Int64(text).map { UInt64(bitPattern: $0) } }
        return UInt64(text)
    }
}
