// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// What a mock has to know of a call beside its binding. Generated, one for each call.
public struct MockCall: Sendable {
    /// As in the spec: `H_SCM_BIND_MEM`.
    public let name: String
    let key: MockKey
    let type: ObjectIdentifier
    let rules: [MockRule]
    let areas: [MockArea]
    let tokens: [MockToken]
    let handles: [MockHandle]
    /// How its sequences have to end, where they must not be left in their middle.
    let ending: MockEnding?
    /// Cells that an RTAS call may have.
    let cells: ClosedRange<Int>?
    /// Of a call with subfunctions: what a selector that none of them has is answered with.
    let unknown: Int64?
    /// Which return cell of an RTAS call is the status.
    let statusCell: Int
    /// The name of an RTAS function.
    let function: StaticString?
    let registers: MockShape<Registers>?
    let frames: MockShape<RTASFrame>?

    public init<Call: Hcall>(
        _ call: Call.Type, _ name: String, rules: [MockRule] = [], areas: [MockArea] = [], tokens: [MockToken] = [], handles: [MockHandle] = [],
        ending: MockEnding? = nil, unknown: Int64? = nil, malformed: Int64? = nil
    ) {
        self.name = name
        key = .hcall(Call.opcode)
        type = ObjectIdentifier(call)
        (self.rules, self.areas, self.tokens, self.handles, self.unknown, cells) = (rules, areas, tokens, handles, unknown, nil)
        (self.ending, statusCell, function) = (ending, 0, nil)
        (registers, frames) = (MockShape(call, malformed: malformed), nil)
    }

    public init<Call: RTASCall>(
        _ call: Call.Type, cells: ClosedRange<Int>, rules: [MockRule] = [], areas: [MockArea] = [], tokens: [MockToken] = [], handles: [MockHandle] = [],
        ending: MockEnding? = nil, unknown: Int64? = nil
    ) {
        name = Call.name.description
        key = .rtas(name)
        type = ObjectIdentifier(call)
        (self.rules, self.areas, self.tokens, self.handles, self.unknown, self.cells) = (rules, areas, tokens, handles, unknown, cells)
        (self.ending, statusCell, function) = (ending, Call.statusCell, Call.name)
        (registers, frames) = (nil, MockShape(call, malformed: nil))
    }
}

/// What the binding of a call says of its registers or cells.
struct MockShape<Frame: MockFrame>: Sendable {
    /// Whether a frame chooses this one of several subfunctions.
    let matches: @Sendable (Frame) -> Bool
    /// The code of the first rule of the spec that the arguments break.
    let check: @Sendable (Frame) -> Int64?
    /// What becomes of the token when this code answers these arguments.
    let fate: @Sendable (Int64, _ before: Frame, _ after: Frame) -> TokenFate

    init<Call: PlatformCall>(_ call: Call.Type, malformed: Int64?) where Call.Frame == Frame {
        matches = { Call.matches($0) }
        check = { frame in
            // Arguments that make no sense are refused like those that break a rule.
            guard let arguments = try? Call.arguments(in: frame) else { return malformed ?? Frame.parameterError }
            return Call.check(arguments)?.code.map { Int64($0.rawValue) }
        }
        fate = { code, before, after in
            guard let arguments = try? Call.arguments(in: before) else { return .void }
            return switch Call.flow(of: Call.Code(rawValue: .init(truncatingIfNeeded: code)), in: after, to: arguments) {
            case .again: .new
            case .retry: .same
            case .done: .done
            case .restart, .failed: .void
            }
        }
    }
}

/// By what a hypervisor or firmware finds a call.
enum MockKey: Hashable, Sendable {
    case hcall(UInt64)
    case rtas(String)
}

/// An argument that must be so, by its register (4 to 12) or cell (from 0), and what is answered when it is not.
public struct MockRule: Sendable {
    let place: Int
    let mask: UInt64
    let value: UInt64
    let code: Int64
    /// The code is less by the number of the first bit that is wrong, the most significant one being 0.
    let tellsBit: Bool

    /// The bits `mask` of the argument are `value`.
    public static func fixed(_ place: Int, _ value: UInt64, mask: UInt64 = .max, else code: Int64) -> MockRule {
        MockRule(place: place, mask: mask, value: value & mask, code: code, tellsBit: false)
    }

    /// As `fixed`, and the code tells which bit is wrong: `last` for the most significant one, one less for the next.
    public static func bits(_ place: Int, _ value: UInt64, mask: UInt64 = .max, last: Int64) -> MockRule {
        MockRule(place: place, mask: mask, value: value & mask, code: last, tellsBit: true)
    }

    /// What an argument is answered with; `nil`: it is right.
    func refusal(of argument: UInt64) -> Int64? {
        let wrong = argument & mask ^ value
        if wrong == 0 { return nil }
        return tellsBit ? code - Int64(wrong.leadingZeroBitCount) : code
    }
}

/// An argument that is the address of memory that the call reads or writes.
public struct MockArea: Sendable {
    public enum Direction: Sendable { case `in`, out, `inout` }
    /// How much of the memory belongs to the argument.
    public enum Size: Sendable {
        case bytes(Int)
        /// As another argument says, in elements of so many bytes.
        case counted(by: Int, each: Int)
        /// What there is from the address on.
        case rest
        /// As the argument says beside the address.
        case described(MemoryDescriptor)
    }
    let name: String
    let place: Int
    let direction: Direction
    let size: Size
    let nullable: Bool
    let list: MockList?
    let code: Int64

    public init(
        _ name: String, _ place: Int, _ direction: Direction, _ size: Size, nullable: Bool = false, list: MockList? = nil, else code: Int64
    ) {
        (self.name, self.place, self.direction, self.size, self.nullable, self.list, self.code) = (name, place, direction, size, nullable, list, code)
    }
}

/// A list of pieces that stands in the place of memory when the length of that is negative.
public struct MockList: Sendable {
    let length: Int
    let code: Int64
    /// Address and length of each piece; `nil`: it is no such list.
    let pieces: @Sendable ([UInt8]) -> [(address: UInt64, length: UInt64)]?

    /// `length`: the argument that tells it; `code` answers a piece that is not there.
    public init<Piece: GuestBuffer>(
        _ piece: Piece.Type, by length: Int, else code: Int64, _ place: @escaping @Sendable (Piece) -> (UInt64, UInt64)
    ) {
        (self.length, self.code) = (length, code)
        pieces = { bytes in
            var reader = BufferReader(bytes)
            return (try? [Piece].fromMemory("", &reader))?.map(place)
        }
    }
}

/// What a call opens, uses or closes: a number by its type, in a register or cell, or in two cells, the high one first.
public struct MockHandle: Sendable {
    enum Role: Sendable {
        /// Its answer gives it; while there is one, another call may be answered with a code.
        case opens(taken: Int64?)
        /// An argument has it; one that is not open is answered with a code.
        case uses(else: Int64)
        case closes(else: Int64)
    }
    let type: String
    let places: [Int]
    let role: Role

    public static func opens(_ type: String, _ places: Int..., taken: Int64? = nil) -> MockHandle {
        MockHandle(type: type, places: places, role: .opens(taken: taken))
    }
    public static func uses(_ type: String, _ places: Int..., else code: Int64) -> MockHandle {
        MockHandle(type: type, places: places, role: .uses(else: code))
    }
    public static func closes(_ type: String, _ places: Int..., else code: Int64) -> MockHandle {
        MockHandle(type: type, places: places, role: .closes(else: code))
    }

    /// The number in its places.
    func value(_ read: (Int) -> UInt64) -> UInt64 { places.reduce(0) { $0 << 32 | read($1) } }
}

/// Registers or cells, by place.
protocol MockFrame: Sendable {
    /// Where arguments are.
    var places: Range<Int> { get }
    func argument(_ place: Int) -> UInt64
    func output(_ place: Int) -> UInt64
    /// Whether the call has as many arguments as `call` takes.
    func fits(_ call: MockCall) -> Bool
    /// What `call` makes of such a frame; `nil` when it is of another kind.
    static func shape(of call: MockCall) -> MockShape<Self>?
    /// Takes what an answer leaves: all registers, or all return cells but that of the status.
    mutating func store(_ results: [UInt64], statusCell: Int)
    /// What wrong arguments are answered with where no spec says more.
    static var parameterError: Int64 { get }
}

extension Registers: MockFrame {
    var places: Range<Int> { 4..<13 }
    func argument(_ place: Int) -> UInt64 { self[place] }
    func output(_ place: Int) -> UInt64 { self[place] }
    func fits(_ call: MockCall) -> Bool { true }
    static func shape(of call: MockCall) -> MockShape<Registers>? { call.registers }
    mutating func store(_ results: [UInt64], statusCell: Int) {
        for number in 4...12 { self[number] = number - 4 < results.count ? results[number - 4] : 0 }
    }
    static var parameterError: Int64 { -4 }  // H_PARAMETER
}

extension RTASFrame: MockFrame {
    var places: Range<Int> { 0..<arguments.count }
    func argument(_ place: Int) -> UInt64 { UInt64(arguments[place]) }
    func output(_ place: Int) -> UInt64 { UInt64(returns[place]) }
    func fits(_ call: MockCall) -> Bool { call.cells?.contains(arguments.count) ?? true }
    static func shape(of call: MockCall) -> MockShape<RTASFrame>? { call.frames }
    mutating func store(_ results: [UInt64], statusCell: Int) {
        let cells = (0..<returns.count).filter { $0 != statusCell }
        for (cell, result) in zip(cells, results) { returns[cell] = UInt32(truncatingIfNeeded: result) }
    }
    static var parameterError: Int64 { -3 }
}
