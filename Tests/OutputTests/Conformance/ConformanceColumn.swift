import Foundation
import PaprQEMU
import PaprRuntime
import PaprSema
import PaprValues

/// One of those that a table runs on: QEMU or a mock, behind an agent.
final class ConformanceColumn {
    enum Kind: Hashable { case qemu(isLittle: Bool), cMock, swiftMock }

    let kind: Kind
    let port: GuestPort
    /// What `$name` stands for.
    private(set) var variables: [String: UInt64] = [:]
    private var tree: DeviceTree?
    /// Put behind the name of an RTAS function, to make a wrong one of it.
    var suffix = ""
    /// Values of device-tree properties that another column has read.
    let properties: [String: UInt64]?

    init(_ kind: Kind, _ port: GuestPort, properties: [String: UInt64]? = nil) {
        (self.kind, self.port, self.properties) = (kind, port, properties)
    }

    /// What came of a call.
    struct Observation {
        enum End: Equatable {
            case answered, absent, ends, resets, hangs
            case broken(String)
        }
        var id: CallID
        var words: [UInt64]
        var end: End
        var status: Int64 = 0
        /// r4 to r12; all return cells.
        var results: [UInt64] = []
        /// Of a mock: see its agent. 0 answered, 1 refused, 2 unanswered, 3 unknown.
        var outcome: UInt64?
        /// Of the C mock: arguments as it understands them, by their names in C.
        var understood: [String: UInt64] = [:]
        /// Memory after the call, by parameter.
        var memory: [Int: [UInt8]] = [:]
        /// Calls made.
        var attempts = 1
    }

    /// What a mock is to answer.
    struct Script {
        var name: String
        var status: Int64
        var results: [UInt64]
    }

    // MARK: Steps

    /// Does what is no call; answers what is wrong.
    func perform(_ step: ConformanceTable.Step) throws -> String? {
        switch step {
        case .letMemory(let name, let size, let alignment, let below):
            guard let address = try port.reserve(size, alignment: alignment, below: below) else { return "there is no memory for '\(name)'" }
            variables[name] = address
        case .letProperty(let name, let path, let property, let at, let size):
            if let properties {
                variables[name] = properties[name]
                return nil
            }
            let tree = try self.tree ?? port.deviceTree()
            self.tree = tree
            guard let bytes = tree[path]?[property], at < bytes.count else { return "there is no \(property) in \(path)" }
            variables[name] = bytes[at...].prefix(size).reduce(0) { $0 << 8 | UInt64($1) }
        case .letNumber(let name, let text): variables[name] = ConformanceTable.number(substituted(text))
        case .store(let address, let bytes): try port.store(try Self.bytes(bytes), at: number(address))
        case .holds(let address, let bytes, let place):
            // A mock's hypervisor writes nothing by itself.
            guard case .qemu = kind else { return nil }
            let wanted = try Self.bytes(bytes), found = try port.load(at: number(address), count: wanted.count)
            return found == wanted ? nil : "\(place): the memory holds \(found)"
        case .wait(let time): if case .qemu = kind { usleep(UInt32(time) * 1000) }
        case .row: break
        }
        return nil
    }

    func keep(_ name: String, _ value: UInt64) { variables[name] = value }

    private func number(_ text: String) -> UInt64 { ConformanceTable.number(substituted(text)) ?? 0 }

    /// `$name` and `$name+0x10` become numbers.
    func substituted(_ text: String) -> String {
        text.replacing(#/\$([A-Za-z][A-Za-z0-9]*)(?:\+(0x[0-9A-Fa-f]+|[0-9]+))?/#) { match in
            let base = variables[String(match.1)] ?? 0
            return "0x" + String(base &+ (match.2.flatMap { ConformanceTable.number(String($0)) } ?? 0), radix: 16)
        }
    }

    private static func bytes(_ text: String) throws -> [UInt8] {
        guard text.hasPrefix("hex:") else { throw ConformanceTable.Mistake(description: "'\(text)' is no hex:…") }
        let digits = Array(text.dropFirst(4))
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }

    // MARK: Calls

    /// Makes the call of a row; again as long as it answers one of `after`.
    func call(_ row: ConformanceTable.Row, _ book: CallBook, after: [String] = [], script: Script? = nil) throws -> Observation {
        let id = try book.call(named: row.call)
        let encoded = try book.encode(id, row.arguments.map(substituted)) { request in
            let alignment = max(request.rules.alignment, request.rules.within ?? 1)
            return try? self.port.reserve(request.size, alignment: Int(alignment), below: request.rules.below)
        }
        for area in encoded.areas { try port.store(area.bytes, at: area.address) }
        if let script {
            let words = ["s", script.name, hex(UInt64(bitPattern: script.status))] + script.results.map(hex)
            guard try port.ask(words.joined(separator: " ")) != nil else { throw ConformanceTable.Mistake(description: "the mock has no \(script.name)") }
        }
        var observation = try make(encoded, book)
        let again = after.compactMap { book.value(ofCode: $0, for: encoded.id) }
        while observation.end == .answered, again.contains(observation.status), observation.attempts < 200_000 {
            let attempts = observation.attempts
            observation = try make(encoded, book)
            observation.attempts = attempts + 1
        }
        guard observation.end == .answered else { return observation }
        for area in encoded.areas {
            if let parameter = area.parameter, area.direction != .in { observation.memory[parameter] = try port.load(at: area.address, count: area.bytes.count) }
            if !area.isHeld { try port.release(area.address, size: area.bytes.count) }
        }
        return observation
    }

    private func hex(_ word: UInt64) -> String { String(word, radix: 16) }

    private func make(_ encoded: EncodedCall, _ book: CallBook) throws -> Observation {
        var observation = Observation(id: encoded.id, words: encoded.words, end: .answered)
        let call = book.model[encoded.id]
        do {
            if case .hcall(let opcode) = call.kind {
                let words = try port.ask((["h", hex(opcode.word)] + encoded.words.map(hex)).joined(separator: " ")) ?? []
                let answer = words.prefix(10).compactMap { UInt64($0, radix: 16) }
                observation.status = Int64(bitPattern: answer[0])
                observation.results = Array(answer[1...9])
                observation.note(words.dropFirst(10))
            } else {
                let name = book.wireName(of: encoded.id) + suffix
                guard let words = try port.ask((["f", name, hex(UInt64(encoded.returnCells))] + encoded.words.map(hex)).joined(separator: " ")) else {
                    observation.end = .absent
                    return observation
                }
                observation.results = words.prefix(encoded.returnCells).compactMap { UInt64($0, radix: 16) }
                observation.status = book.status(of: encoded.id, cells: observation.results) ?? 0
                observation.note(words.dropFirst(encoded.returnCells))
            }
        } catch {
            observation.end =
                switch error {
                case .noAnswer: .hangs
                case .ended: .ends
                case .reset: .resets
                default: .broken(error.description)
                }
        }
        return observation
    }
}

extension ConformanceColumn.Observation {
    /// Takes what a mock says beside its answer.
    fileprivate mutating func note(_ words: ArraySlice<Substring>) {
        guard let first = words.first else { return }
        outcome = UInt64(first, radix: 16)
        let rest = Array(words.dropFirst())
        for place in stride(from: 0, to: rest.count - 1, by: 2) { understood[String(rest[place])] = UInt64(rest[place + 1], radix: 16) }
    }
}

extension CallBook {
    /// The number of a code, as the call knows it.
    func value(ofCode name: String, for id: CallID) -> Int64? { code(named: name, for: id).flatMap { model[$0].values }.map { Int64(clamping: $0.lowerBound) } }

    /// A code by its name: the call's own first.
    func code(named name: String, for id: CallID) -> CodeID? {
        let lines = model[id].returns.map(\.code)
        return (lines + model.codes.indices.map { CodeID($0) }).first { model[$0].name.source.string == name }
    }

    /// The name of an RTAS function in the device tree.
    func wireName(of id: CallID) -> String {
        model[id].rtasName(model).string
    }
}
