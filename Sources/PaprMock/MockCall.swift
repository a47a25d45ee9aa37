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
    /// Cells that an RTAS call may have.
    let cells: ClosedRange<Int>?
    /// Of a call with subfunctions: what a selector that none of them has is answered with.
    let unknown: Int64?
    /// Which return cell of an RTAS call is the status.
    let statusCell: Int
    let matchesRegisters: @Sendable (Registers) -> Bool
    let matchesFrame: @Sendable (RTASFrame) -> Bool

    public init<Call: Hcall>(
        _ call: Call.Type, _ name: String, rules: [MockRule] = [], areas: [MockArea] = [], tokens: [MockToken] = [], unknown: Int64? = nil
    ) {
        self.name = name
        key = .hcall(Call.opcode)
        type = ObjectIdentifier(call)
        (self.rules, self.areas, self.tokens, self.unknown, cells) = (rules, areas, tokens, unknown, nil)
        statusCell = 0
        matchesRegisters = { Call.matches($0) }
        matchesFrame = { _ in false }
    }

    public init<Call: RTASCall>(
        _ call: Call.Type, cells: ClosedRange<Int>, rules: [MockRule] = [], areas: [MockArea] = [], tokens: [MockToken] = [],
        unknown: Int64? = nil
    ) {
        name = Call.name.description
        key = .rtas(name)
        type = ObjectIdentifier(call)
        (self.rules, self.areas, self.tokens, self.unknown, self.cells) = (rules, areas, tokens, unknown, cells)
        statusCell = Call.statusCell
        matchesRegisters = { _ in false }
        matchesFrame = { Call.matches($0) }
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

    /// The bits `mask` of the argument are `value`.
    public static func fixed(_ place: Int, _ value: UInt64, mask: UInt64 = .max, else code: Int64) -> MockRule {
        MockRule(place: place, mask: mask, value: value & mask, code: code)
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
    }
    let name: String
    let place: Int
    let direction: Direction
    let size: Size
    let nullable: Bool
    let code: Int64

    public init(_ name: String, _ place: Int, _ direction: Direction, _ size: Size, nullable: Bool = false, else code: Int64) {
        (self.name, self.place, self.direction, self.size, self.nullable, self.code) = (name, place, direction, size, nullable, code)
    }
}

/// An argument that hands back what an earlier answer gave.
public struct MockToken: Sendable {
    let place: Int
    let first: UInt64
    /// The output that gives it: a register, or a return cell.
    let output: Int
    let code: Int64

    public init(_ place: Int, first: UInt64, from output: Int, else code: Int64) {
        (self.place, self.first, self.output, self.code) = (place, first, output, code)
    }
}

/// Registers or cells, by place.
protocol MockFrame: Sendable {
    func argument(_ place: Int) -> UInt64
    func output(_ place: Int) -> UInt64
    /// Whether the call has as many arguments as `call` takes.
    func fits(_ call: MockCall) -> Bool
    func chooses(_ call: MockCall) -> Bool
    /// What wrong arguments are answered with where no spec says more.
    static var parameterError: Int64 { get }
}

extension Registers: MockFrame {
    func argument(_ place: Int) -> UInt64 { self[place] }
    func output(_ place: Int) -> UInt64 { self[place] }
    func fits(_ call: MockCall) -> Bool { true }
    func chooses(_ call: MockCall) -> Bool { call.matchesRegisters(self) }
    static var parameterError: Int64 { -4 }  // H_PARAMETER
}

extension RTASFrame: MockFrame {
    func argument(_ place: Int) -> UInt64 { UInt64(arguments[place]) }
    func output(_ place: Int) -> UInt64 { UInt64(returns[place]) }
    func fits(_ call: MockCall) -> Bool { call.cells?.contains(arguments.count) ?? true }
    func chooses(_ call: MockCall) -> Bool { call.matchesFrame(self) }
    static var parameterError: Int64 { -3 }
}
