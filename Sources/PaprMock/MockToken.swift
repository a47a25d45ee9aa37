// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// What an earlier answer gave and a call hands back: in an argument, or in memory as it came.
public struct MockToken: Sendable {
    enum Source: Sendable {
        /// A register, or a return cell.
        case output(Int)
        /// r3, the code itself.
        case code
        case memory(MockMemoryPart)
    }
    /// The argument that carries it, or that points to the memory in which it goes back.
    let place: Int
    /// What the first call of a sequence passes; of what is no number zeros. `nil`: other tokens in the same memory tell.
    let first: UInt64?
    let source: Source
    let code: Int64

    public init(_ place: Int, first: UInt64, from output: Int, else code: Int64) {
        (self.place, self.first, source, self.code) = (place, first, .output(output), code)
    }

    /// A token that is r3 itself.
    public init(_ place: Int, first: UInt64, fromCodeElse code: Int64) {
        (self.place, self.first, source, self.code) = (place, first, .code, code)
    }

    /// A token that comes in memory, and goes back there when `place` is what points to it.
    public init(_ place: Int, first: UInt64?, in memory: MockMemoryPart, else code: Int64) {
        (self.place, self.first, source, self.code) = (place, first, .memory(memory), code)
    }

    /// The memory in which it goes back.
    var memoryHandedBack: MockMemoryPart? {
        if case .memory(let part) = source, part.place == place { part } else { nil }
    }
}

/// Part of the memory that an argument points to, or all of it.
public struct MockMemoryPart: Sendable {
    let place: Int
    let offset: Int
    /// `nil`: as many bytes as there are.
    let size: Int?
    let order: ByteOrder
    /// Numbers that are always the same.
    let fixed: [MockFixedNumber]

    public init(_ place: Int, offset: Int = 0, size: Int? = nil, order: ByteOrder = .big, fixed: [MockFixedNumber] = []) {
        (self.place, self.offset, self.size, self.order, self.fixed) = (place, offset, size, order, fixed)
    }

    /// What stands for it in a list of tokens: the number, or all bytes.
    func words(_ memory: [UInt8]) -> [UInt64] {
        let bytes = part(of: memory)
        return isNumber ? [number(bytes, order)] : bytes.map { UInt64($0) }
    }

    /// Whether a first call may pass it.
    func isFirst(_ memory: [UInt8], _ first: UInt64) -> Bool {
        if isNumber { return words(memory) == [first] }
        var bytes = part(of: memory)
        for field in fixed where field.offset + field.size <= bytes.count {
            let range = field.offset..<field.offset + field.size
            if number(Array(bytes[range]), field.order) != field.value { return false }
            for place in range { bytes[place] = 0 }
        }
        return bytes.allSatisfy { $0 == 0 }
    }

    /// Compared as a number, and not byte by byte.
    private var isNumber: Bool { size.map { $0 <= 8 } ?? false }

    private func part(of memory: [UInt8]) -> [UInt8] { Array(memory.dropFirst(offset).prefix(size ?? .max)) }

    private func number(_ bytes: [UInt8], _ order: ByteOrder) -> UInt64 {
        (order == .big ? bytes : bytes.reversed()).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// A number in memory that is always the same.
public struct MockFixedNumber: Sendable {
    let offset: Int
    let size: Int
    let order: ByteOrder
    let value: UInt64

    public init(_ offset: Int, size: Int, order: ByteOrder = .big, _ value: UInt64) {
        (self.offset, self.size, self.order, self.value) = (offset, size, order, value)
    }
}

/// That a sequence must not be left in its middle.
public struct MockEnding: Sendable {
    let settings: [(place: Int, value: UInt64)]

    /// It must be carried to its end.
    public static let carried = MockEnding(settings: [])

    /// Or given up: what arguments are then, by their registers or cells.
    public static func orAbandoned(_ settings: (Int, UInt64)...) -> MockEnding { MockEnding(settings: settings.map { (place: $0.0, value: $0.1) }) }
}

/// A sequence that is not over: what the next call of it passes.
struct MockSequence: Sendable {
    let name: String
    let mustEnd: Bool
    let tokens: [[UInt64]]
    /// All arguments of the last call.
    let arguments: [UInt64]
}

extension MockHypervisor {
    /// The calls whose sequences have begun and are neither over nor given up, though the spec says that they must not be left so.
    public var unfinished: [String] { state.withLock { $0.sequences.values.joined().filter(\.mustEnd).map(\.name).sorted() } }

    /// The code of tokens that are neither the first ones nor some that were handed out; the sequence that they go on with is no more.
    func badToken(_ call: MockCall, _ frame: some MockFrame) -> Int64? {
        if call.tokens.isEmpty, call.ending == nil { return nil }
        let tokens = call.tokens.map { passed($0, call, frame) }, arguments = frame.places.map(frame.argument)
        let isKnown = state.withLock { state in
            if givesUp(call, frame, &state) { return true }
            guard let place = state.sequences[call.type]?.firstIndex(where: { call.tokens.isEmpty ? $0.arguments == arguments : $0.tokens == tokens }) else { return false }
            state.sequences[call.type]?.remove(at: place)
            return true
        }
        if isKnown || !checksTokens || call.tokens.allSatisfy({ isFirst($0, call, frame) }) { return nil }
        return call.tokens.first?.code
    }

    /// Whether a call gives up sequences with the same other arguments; forgets them.
    private func givesUp(_ call: MockCall, _ frame: some MockFrame, _ state: inout State) -> Bool {
        guard let settings = call.ending?.settings, !settings.isEmpty, settings.allSatisfy({ frame.argument($0.place) == $0.value }) else { return false }
        let changed = settings.map(\.place) + call.tokens.filter { $0.memoryHandedBack == nil }.map(\.place)
        let others = frame.places.enumerated().filter { !changed.contains($0.element) }
        let before = state.sequences[call.type]?.count ?? 0
        state.sequences[call.type]?.removeAll { sequence in
            others.allSatisfy { $0.offset < sequence.arguments.count && sequence.arguments[$0.offset] == frame.argument($0.element) }
        }
        return state.sequences[call.type]?.count ?? 0 < before
    }

    private func isFirst(_ token: MockToken, _ call: MockCall, _ frame: some MockFrame) -> Bool {
        guard let first = token.first else { return true }
        guard let part = token.memoryHandedBack else { return frame.argument(token.place) == first }
        return contents(part, call, frame).map { part.isFirst($0, first) } ?? true
    }

    private func passed(_ token: MockToken, _ call: MockCall, _ frame: some MockFrame) -> [UInt64] {
        guard let part = token.memoryHandedBack else { return [frame.argument(token.place)] }
        return contents(part, call, frame).map(part.words) ?? []
    }

    /// The memory of the argument that holds a token, as it is now.
    private func contents(_ part: MockMemoryPart, _ call: MockCall, _ frame: some MockFrame) -> [UInt8]? {
        guard let area = call.areas.first(where: { $0.place == part.place }) else { return nil }
        return bytes(of: area, frame)
    }

    /// Notes the tokens with which a call may go on.
    func handOutTokens<Frame: MockFrame>(_ call: MockCall, _ fate: TokenFate, _ code: Int64, _ before: Frame, _ after: Frame) {
        guard !call.tokens.isEmpty || call.ending != nil, fate == .new || fate == .same else { return }
        let next = call.tokens.map { token in
            switch token.source {
            case .output(let place) where fate == .new: return [after.output(place)]
            case .code where fate == .new: return [UInt64(bitPattern: code)]
            case .memory(let part) where fate == .new && part.place != token.place: return contents(part, call, before).map(part.words) ?? []
            default: return passed(token, call, before)
            }
        }
        let sequence = MockSequence(name: call.name, mustEnd: call.ending != nil, tokens: next, arguments: before.places.map(before.argument))
        state.withLock { state in state.sequences[call.type, default: []].append(sequence) }
    }
}
