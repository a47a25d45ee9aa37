import PaprSource

/// `hcall` or `rtas`, or one subfunction of such a call.
public struct Call: Sendable {
    public enum Kind: Sendable {
        /// Opcode in r3, with the spelling of its literal.
        case hcall(opcode: Number)
        /// Found in the device tree by its name.
        case rtas
    }
    public enum Role: Sendable {
        case plain
        /// Has subfunctions: `selector` is the argument (or bits of it) that chooses. Its own parameters are the raw registers.
        case dispatcher(selector: FieldPath, subfunctions: List<CallID>)
        /// One of them: the parent's arguments with what `by` changed, the selector fixed.
        case subfunction(of: CallID, selector: FieldPath, value: Number)
    }
    public var name: Identifier
    public var kind: Kind
    public var role: Role
    public var docs: Doc
    public var provenance: Provenance
    /// `@alias(…)`: other names of the same call.
    public var aliases: List<Name>
    /// `@spelling(lopar: "H_Cop", …)`: how a dialect writes its name.
    public var spellings: List<(dialect: Name, spelling: Text)> = List()
    /// `@shares(…)`: other calls known to use the opcode.
    public var shares: List<Name>
    /// `@form(OTHER)`: the same function of firmware as that call, told apart by the number of cells.
    public var formOf: CallID?
    /// Other calls are forms of this one.
    public var hasForms = false
    /// `@opaque("why")`: only the number is known.
    public var opaque: Text?
    /// `@exclusive`: its sequences must not interleave.
    public var isExclusive: Bool
    /// `@carry`: once begun it must be carried to its end.
    public var mustFinish: Bool
    /// `@abandon(function: default, sequence: 1)`: a sequence is carried to its end or given up by the same call with these arguments changed; empty: not so.
    public var abandonment: List<Setting> = List()
    /// `-> never` on its only way out: it does not return on success.
    public var neverReturns: Bool

    /// Arguments in register or cell order; reserved and fixed ones included.
    public var parameters: List<Parameter>
    /// In register or cell order, the status not among them.
    public var outputs: List<Output>
    /// In source order, which is the order of the checks.
    public var requirements: List<Requirement>
    /// In source order, then those that every call may answer (`isCommon`).
    public var returns: List<Return>
    public var continuation: Continuation?
    public var registers: RegisterUse?
    public var cells: CellUse?
    /// The code for a selector value that no subfunction has; `nil`: not said.
    public var unknownSubfunction: CodeID?
    public var module: Int
    public var span: Span
}

/// A value for an argument: place in `Call.parameters`.
public struct Setting: Sendable {
    public var parameter: Int
    public var value: Number
}

/// How much of r4...r12 an hcall uses.
public struct RegisterUse: Sendable {
    /// Highest argument register - 3: what a wrapper has to pass.
    public var arguments: Int
    /// Highest output register - 3; 0 when there are none.
    public var outputs: Int
    /// The narrowest of Linux's wrappers that carries it.
    public enum Shape: UInt8, Sendable {
        /// `plpar_hcall_norets`: up to 7 arguments, no outputs.
        case noReturns
        /// `plpar_hcall`: up to 6 arguments, 4 outputs.
        case four
        /// `plpar_hcall9`: 9 and 9.
        case nine
    }
    public var shape: Shape
}

/// The cells of an RTAS call.
public struct CellUse: Sendable {
    /// `nargs`, optional trailing arguments included.
    public var arguments: Int
    /// `nargs` without the optional ones.
    public var requiredArguments: Int
    /// `nret`, the status included.
    public var returns: Int
    public var requiredReturns: Int
    /// Which of the return cells is the status; 0 but for ibm,open-errinjct.
    public var statusCell: Int
}

/// Where a value travels.
public enum Slot: Hashable, Sendable {
    /// Registers r4...r12 (r3 for an output that is not a code), first to last.
    case registers(Int, Int)
    /// One argument or return cell, counted from 0; for outputs 0 is the status.
    case cell(Int)
    /// A 64-bit value in two cells.
    case cellPair(high: Int, low: Int)
}

public struct Parameter: Sendable {
    public var name: Identifier?  // `nil`: `_`, reserved
    public var docs: Doc
    public var type: TypeUse
    public var slot: Slot
    /// The register or cells are an output too; its output has the same name.
    public var isInOut: Bool
    /// `= expr`: not asked for, passed, checked by the mock. Reserved ones are fixed at 0.
    public var fixed: Number?
    public var isReserved: Bool { name == nil }
    /// What the address that it holds must be; `nil` when it holds none.
    public var address: AddressRules?
    /// Bits of it that a subfunction's selector fixes, in place: pass `(value & ~mask) | bits`.
    public var fixedBits: (mask: UInt64, bits: UInt64)?
    /// What the hypervisor answers when a fixed or reserved argument, a reserved bit or a rule of the address is not kept; `nil`: not said.
    public var violationCode: CodeID?
    /// A `?`: may be left out, with all that follow it.
    public var optional: Bool
    public var unit: Text?
    public var role: Role
    public var provenance: Provenance
    /// Its number when one counts registers or cells from 1: what H_Pn blames. A value over several registers has the number of its first.
    public var position: Int
    public var span: Span

    public enum Role: Hashable, Sendable {
        case plain
        /// Handed back from the output of the same name; not asked for by the form that goes on by itself.
        case token
        /// The capacity in bytes or elements of what that parameter points to: taken from the buffer.
        case extent(of: Int)
        /// Chooses the subfunction; fixed.
        case selector
    }
}

public struct Output: Sendable {
    public var name: Identifier?  // `nil`: `_`, a gap
    public var docs: Doc
    public var type: TypeUse
    public var slot: Slot
    /// Defined exactly on these codes; empty: on every code of class success or partial.
    public var definedOn: List<CodeID>
    /// `when` with something else than codes; evaluated over arguments.
    public var condition: Formula? {
        get { heldCondition?.value }
        set { heldCondition = newValue.map(Held.init) }
    }
    var heldCondition: Held<Formula>? = nil
    /// The first answer's value is the result, later ones are ignored.
    public var keepFirst: Bool
    public var optional: Bool
    public var unit: Text?
    public var role: Role
    /// The value is not a number but a whole: r3 itself.
    public var isStatusRegister: Bool { if case .registers(3, _) = slot { true } else { false } }
    public var provenance: Provenance
    public var span: Span

    public enum Role: Hashable, Sendable {
        case plain
        /// Handed back as the argument at this place.
        case token(parameter: Int)
        /// How many bytes of what that parameter points to are valid.
        case valid(of: Int)
    }
}

/// `require expr [else CODE]`
public struct Requirement: Sendable {
    public var docs: Doc
    public var formula: Formula {
        get { heldFormula.value }
        set { heldFormula = Held(newValue) }
    }
    var heldFormula: Held<Formula>
    /// As it is in the spec; made up for a rule that follows from an address (`isImplied`).
    public var text: Text
    /// Not written as `require`: alignment and limits of an address.
    public var isImplied: Bool
    /// What the hypervisor answers; `nil` in buffers.
    public var code: CodeID?
    /// The parameter that is wrong then (place in `Call.parameters`).
    public var blames: Int?
    public var span: Span
}

/// An expression over arguments, outputs or fields; names resolved, constants folded. Numbers are 128 bits wide: no wrap.
public indirect enum Formula: Hashable, Sendable {
    case number(Int128)
    /// `Call.parameters[i]`, of bits the field `bits`.
    case parameter(Int, bits: Int?)
    /// One of the registers of `Call.parameters[i]` that carry a structure, counted from 0, as an unsigned number.
    case parameterWord(Int, word: Int)
    /// `Call.outputs[i]`
    case output(Int, bits: Int?)
    /// A field of the buffer's list, of bits one of their fields.
    case field(FieldPath)
    /// `sizeof(self)`: the bytes of the buffer in which it stands.
    case sizeOfSelf
    case unary(FormulaOperator, Formula)
    case binary(FormulaOperator, Formula, Formula)
    /// `x in (1, 2, 8...16)`: any of the ranges, bounds included.
    case member(Formula, [ClosedRange<Int128>])
}

/// One line of `returns`.
public struct Return: Sendable {
    public var code: CodeID
    /// What it means here; empty: the code's own meaning.
    public var docs: Doc
    /// The parameter it blames: H_Pn the nth, or `@blames(name)`; H_PARAMETER the first when nothing else is said.
    public var blames: Int?
    /// It was said with `@blames`, not by the code's number.
    public var blamesExplicitly = false
    /// The code's class, or `@class` of this line: what it amounts to here.
    public var category: Code.Class
    public var flow: Flow
    /// `when expr`: only then; an earlier line with the same code has been looked at first.
    public var condition: Formula? {
        get { heldCondition?.value }
        set { heldCondition = newValue.map(Held.init) }
    }
    var heldCondition: Held<Formula>? = nil
    /// `@errno(EPIPE)` here, else the code's own.
    public var errno: Name?
    /// Comes from the codes that every call may answer.
    public var isCommon: Bool
    public var provenance: Provenance
    public var span: Span

    public enum Flow: UInt8, Hashable, Sendable {
        /// It is over: as the code's class says, done or failed.
        case done
        /// The same call again.
        case retry
        /// From the first call of the sequence.
        case restart
        /// Done, but what came is cut off.
        case partial
        /// Again with the token handed back.
        case `continue`
        /// There is no return.
        case never
    }
}

/// How a call goes on that is not over with its first answer.
public struct Continuation: Sendable {
    public struct Token: Sendable {
        /// Places in `Call.parameters` and `Call.outputs`. Several: each is handed back.
        public var parameter: Int
        /// `nil`: the token lies in memory.
        public var output: Int?
        /// Then, where.
        public var memory: Memory?
        /// Passed by the first call. Of more than eight bytes it is 0: all of them, but for fixed fields of a whole buffer.
        public var first: Number
        /// A field of memory is the argument of another place in the next call.
        public var isTaken: Bool { memory.map { $0.parameter != parameter } ?? false }
        /// It goes back in the memory where it came.
        public var staysInMemory: Bool { memory?.parameter == parameter }
    }

    /// Part of the memory that an argument points to, or all of it.
    public struct Memory: Sendable {
        /// Place in `Call.parameters`: the token's own when it goes back as it came.
        public var parameter: Int
        /// The way to a field: one of the buffer's own, then fields of the buffers inside. Empty: the whole.
        public var fields: List<Int>
        /// In bytes from the start of the memory.
        public var offset: Int
        /// In bytes; `nil`: as many as there are.
        public var size: Int?
        public var byteOrder: ByteOrder
        /// A number, and not bytes that are only compared.
        public var isNumber: Bool { size.map { $0 <= 8 } ?? false }
    }
    public var tokens: List<Token>

    /// Whether other tokens inside of the same part of memory tell what the first call has there.
    public func isToldInside(_ token: Token) -> Bool {
        guard token.staysInMemory, let memory = token.memory else { return false }
        return tokens.contains { other in
            guard other.staysInMemory, other.parameter == token.parameter, let fields = other.memory?.fields, fields.count > memory.fields.count else { return false }
            return memory.fields.indices.allSatisfy { fields[$0] == memory.fields[$0] }
        }
    }

    /// Whether another token is a part of the same memory that has this one in it.
    public func isInside(_ token: Token) -> Bool {
        guard token.staysInMemory, let fields = token.memory?.fields else { return false }
        return tokens.contains { other in
            guard other.staysInMemory, other.parameter == token.parameter, let around = other.memory?.fields, around.count < fields.count else { return false }
            return around.indices.allSatisfy { around[$0] == fields[$0] }
        }
    }

    /// There is data to take between the calls (a memory output, `MORE_DATA`).
    public var hasParts: Bool
    /// Codes by what they ask for.
    public var retryCodes: List<CodeID>
    public var continueCodes: List<CodeID>
    public var restartCodes: List<CodeID>
}

/// `codes NAME { … }`: the table of hcalls or of RTAS calls.
public struct CodeTable: Sendable {
    public var name: Identifier
    public var docs: Doc
    public var codes: List<CodeID>
    public var module: Int
}

/// A return code.
public struct Code: Sendable {
    public enum Class: UInt8, Hashable, Sendable {
        case success, busy, longBusy, `continue`, partial, error
    }
    public var name: Identifier
    public var docs: Doc
    /// First to last; one value mostly. `nil`: documented, number unknown.
    public var values: ClosedRange<Int128>?
    public var spelling: Text?
    public var category: Class
    /// Milliseconds, one for each value of the range, or one for all.
    public var delays: List<UInt64>
    public var errno: Name?
    /// `@carries(name: formula)`: a value inside the status. The formula speaks of `status` as `.output(-1)`.
    public var carries: (name: Identifier, formula: Formula)? {
        get { heldCarries?.value }
        set { heldCarries = newValue.map { Held($0) } }
    }
    var heldCarries: Held<(name: Identifier, formula: Formula)>? = nil
    /// `@spelling(lopar: "H_Busy", qemu: "…")`
    public var spellings: List<(dialect: Name, spelling: Text)>
    /// `@common`: every call may answer it.
    public var isCommon: Bool
    /// Which parameter H_Pn blames, by the name: 1 for H_PARAMETER, n for H_Pn; `nil` for others.
    public var blames: Int?
    /// The call that defines it for itself, `nil`: a table's.
    public var call: CallID?
    /// The table it is in, or of the call's kind.
    public var table: CodeTableID?
    public var provenance: Provenance
    public var module: Int
}

extension ClosedRange<Int128> {
    /// One value; the count of a range may be more than an `Int` holds.
    public var isOne: Bool { lowerBound == upperBound }
    /// From the first to the last value.
    public var distance: Int128 { upperBound - lowerBound }
}

extension Code {
    /// Whether it is its last value less the number of a bit that is wrong, the most significant one being 0.
    public var tellsBit: Bool {
        guard let values, !values.isOne, case .binary(.subtract, .number(values.upperBound), .output(-1, _))? = carries?.formula else { return false }
        return true
    }
}

extension Call {
    /// r3 is a value wherever it is not one of the codes: an output without any condition, not a token that some codes are.
    public var hasValueInStatus: Bool { outputs.contains { $0.isStatusRegister && $0.definedOn.isEmpty } }

    /// The name by which firmware knows it: a subfunction's and a form's that of the call behind.
    public func rtasName(_ model: Model) -> Text {
        if case .subfunction(let parent, _, _) = role { return model[parent].rtasName(model) }
        return formOf.map { model[$0].name.source.text } ?? name.source.text
    }

    /// Whether a call with other cells has the same name, so that those tell which is meant.
    public func isToldByCells(_ model: Model) -> Bool {
        if case .subfunction(let parent, _, _) = role { return model[parent].isToldByCells(model) }
        return hasForms || formOf != nil
    }
}

extension Model {
    /// The fields from the memory that an argument points to down to a token, outermost first.
    public func path(to memory: Continuation.Memory, of call: Call) -> [Identifier] {
        var base = call.parameters[memory.parameter].type.base
        return memory.fields.compactMap { place in
            guard case .buffer(let id) = base else { return nil }
            if case .nested(let inner) = self[id].fields[place].kind { base = .buffer(inner) }
            return self[id].fields[place].name
        }
    }
}
