import PaprSema
import PaprSource

/// The calls of a checked model, to be found, encoded, decoded and checked as values.
///
/// Calls travel as words. Of an hcall `words[0]` is r4, `words[1]` r5 and so on, there and back; r3 is the opcode there and the status back.
/// Of an RTAS call they are the argument cells, and back the return cells with the status among them. Words behind the last are not known:
/// a trace that has recorded four of nine registers has four words.
///
/// - Find a call: `call(named:)`, `identify(opcode:words:)`, `identify(rtas:words:)`.
/// - Make one: `encode(_:_:place:)` takes `name=value` and answers words and memory.
/// - Read one: `arguments(of:words:)`, `areas(of:words:)` and `value(of:bytes:…)` for what its addresses point to,
///   `reading(of:status:…)` for the code with its cause, `outputs(of:…)`.
/// - Foretell: `violations(of:words:)`, the rules of the spec that these arguments break and the code that each names.
public struct CallBook: Sendable {
    public let model: Model
    private let byOpcode: [UInt64: [CallID]]
    private let byName: [Text: CallID]
    let statusByName: [Text: Int64]
    /// By place in `Model.codeTables`, and which of them are for RTAS calls.
    let codes: [CodesByValue]
    let isOfRTAS: [Bool]
    /// Constants of named types and enums by their value: `ANY_ADDRESS` for a LogicalAddress.
    let constants: [BaseType: [ConstantID]]
    /// Buffers that are sections of an event log, by identifier.
    let sections: [Text: BufferID]
    /// The log that consists of such sections: a buffer that ends in structures with a 16-bit identifier in front.
    let sectionedLog: BufferID?
    /// The name of what no arm of a union describes.
    let other = Interner().intern("other")

    public init(_ model: Model) {
        self.model = model
        var byOpcode: [UInt64: [CallID]] = [:], byName: [Text: CallID] = [:]
        for place in model.calls.indices {
            let call = model.calls[place], id = CallID(place)
            if case .hcall(let opcode) = call.kind, !call.isSubfunction { byOpcode[opcode.word, default: []].append(id) }
            byName[call.name.source.text] = id
        }
        for place in model.calls.indices {
            let call = model.calls[place]
            for name in call.aliases.map(\.text) + call.spellings.map(\.spelling) where byName[name] == nil { byName[name] = CallID(place) }
        }
        self.byOpcode = byOpcode
        self.byName = byName
        statusByName = CallBook.statuses(model)
        codes = model.codeTables.map { CodesByValue($0, model) }
        var isOfRTAS = Array(repeating: false, count: codes.count)
        for call in model.calls where call.isRTAS { for line in call.returns { if let table = model[line.code].table { isOfRTAS[table.index] = true } } }
        self.isOfRTAS = isOfRTAS
        var constants: [BaseType: [ConstantID]] = [:]
        for place in model.constants.indices {
            switch model.constants[place].type.base {
            case .named, .enumeration: constants[model.constants[place].type.base, default: []].append(ConstantID(place))
            default: break
            }
        }
        self.constants = constants
        sectionedLog = model.buffers.indices.map(BufferID.init).first { model.isSectionedLog($0) }
        sections = Dictionary(model.buffers.indices.compactMap { place in model.buffers[place].eventSection.map { ($0, BufferID(place)) } }) { first, _ in first }
    }
}

/// A call found by what a caller passed.
public struct IdentifiedCall: Hashable, Sendable {
    public var id: CallID
    /// Other calls with the opcode (`@shares`): which of them was meant can't be seen from outside.
    public var others: [CallID]
    /// It has subfunctions, and the selector chooses none of them.
    public var isUnknownSubfunction: Bool
}

extension CallBook {
    /// By its name in the spec, an alias or a dialect's spelling; subfunctions by theirs (`H_WATCHDOG_START`).
    public func call(named name: String) throws(ValueError) -> CallID {
        if let id = find(Array(name.utf8)) { return id }
        let near = nearestWord(to: name, among: model.calls.lazy.map { $0.name.source.text })
        throw ValueError("there is no call '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }

    /// The call with this name, alias or spelling; `nil`: there is none.
    public func find(_ name: [UInt8]) -> CallID? { Text.lend(name) { byName[$0] } }

    /// What an opcode and the registers mean; `nil`: no spec has the opcode.
    public func identify(opcode: UInt64, words: [UInt64]) -> IdentifiedCall? {
        guard let calls = byOpcode[opcode] else { return nil }
        // Of two that share an opcode the one that is described tells more.
        let first = calls.first { model[$0].opaque == nil } ?? calls[0]
        return chosen(first, others: calls.filter { $0 != first }, words)
    }

    /// What an RTAS function's name and its cells mean; `nil`: no spec has it.
    ///
    /// - Parameter returns: how many return cells there are, by which forms of a function are told apart; `nil`: not known.
    public func identify(rtas name: [UInt8], words: [UInt64], returns: Int? = nil) -> IdentifiedCall? {
        guard let id = find(name), case .rtas = model[id].kind else { return nil }
        let base = model.parent(of: id)
        guard model[base].hasForms else { return chosen(base, others: [], words) }
        let forms = [base] + model.calls.indices.map(CallID.init).filter { model[$0].formOf == base }
        let fitting = forms.filter { model[$0].cells?.fits(arguments: words.count, returns: returns) ?? false }
        return chosen(fitting.first ?? base, others: Array(fitting.dropFirst()), words)
    }

    /// A call that is known, or the one of its subfunctions that these words choose.
    public func identified(_ id: CallID, words: [UInt64]) -> IdentifiedCall { chosen(model.parent(of: id), others: [], words) }

    /// The subfunction that the words choose.
    private func chosen(_ id: CallID, others: [CallID], _ words: [UInt64]) -> IdentifiedCall {
        var id = id
        while case .dispatcher(let selector, let subfunctions) = model[id].role {
            guard let value = number(of: selector, model[id], words) else { break }
            guard let next = subfunctions.first(where: { model[$0].selectorValue == value }) else {
                return IdentifiedCall(id: id, others: others, isUnknownSubfunction: true)
            }
            id = next
        }
        return IdentifiedCall(id: id, others: others, isUnknownSubfunction: false)
    }

    /// The value of a selector.
    func number(of selector: FieldPath, _ call: Call, _ words: [UInt64]) -> Int128? {
        CallScope(model: model, call: call, arguments: words).leaf(.parameter(selector.field, bits: selector.bits))
    }

    /// All names under which a call can be asked for, in the model's order; aliases last.
    public var callNames: [Text] { model.calls.map { $0.name.source.text } + model.calls.flatMap { $0.aliases.map(\.text) } }
}

extension Model {
    /// Ends in elements that begin with a 16-bit identifier and a length and end in bytes of that length.
    fileprivate func isSectionedLog(_ id: BufferID) -> Bool {
        guard case .array(let use)? = self[id].fields.last?.kind, case .rest = use.extent, case .buffer(let element) = use.base else { return false }
        let fields = self[element].fields
        guard fields.count > 2, case .scalar(let first) = fields[0].kind, first.scalar == .u16, case .bytes(.until)? = fields.last?.kind else { return false }
        return buffers.contains { $0.eventSection != nil }
    }

    /// The call whose subfunction it is, or itself.
    func parent(of id: CallID) -> CallID {
        if case .subfunction(let parent, _, _) = self[id].role { return self.parent(of: parent) }
        return id
    }
}

extension CellUse {
    /// Whether a call may have so many cells; `nil`: not known.
    fileprivate func fits(arguments count: Int, returns: Int?) -> Bool {
        (requiredArguments...arguments).contains(count) && (returns.map { (requiredReturns...self.returns).contains($0) } ?? true)
    }
}

extension Call {
    public var isRTAS: Bool { if case .rtas = kind { true } else { false } }
    var isSubfunction: Bool { if case .subfunction = role { true } else { false } }
    var selectorValue: Int128? { if case .subfunction(_, _, let value) = role { value.value } else { nil } }
}

/// Why something can't be encoded: one sentence that says which argument, what is allowed, and the nearest right name.
public struct ValueError: Error, Hashable, Sendable {
    public var message: String
    public init(_ message: String) { self.message = message }
}

/// The word that was probably meant.
func nearestWord(to word: String, among candidates: some Sequence<Text>) -> Text? {
    nearest(to: Text(copying: word.utf8), among: candidates)
}

extension Text {
    /// Bytes as a text for as long as `body` runs: a text that is kept is never freed.
    static func lend<Result>(_ bytes: [UInt8], _ body: (Text) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in body(bytes.baseAddress.map { Text(base: $0, count: bytes.count) } ?? .empty) }
    }
}
