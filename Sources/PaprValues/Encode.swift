import PaprSema
import PaprSource

/// A call ready to be made.
public struct EncodedCall: Sendable {
    /// The subfunction, when the arguments have chosen one.
    public var id: CallID
    /// r4…r12, always nine; of an RTAS call its argument cells, `nargs` of them.
    public var words: [UInt64]
    /// `nret` of an RTAS call, the status included.
    public var returnCells: Int
    /// Memory to be filled before the call and read after it.
    public var areas: [EncodedArea]
}

/// Memory of a call to be made.
public struct EncodedArea: Sendable {
    /// Place in `Call.parameters`; `nil`: something that a value of the call points to (`&hex:…`).
    public var parameter: Int?
    public var address: UInt64
    /// What lies there before the call, zeros included.
    public var bytes: [UInt8]
    public var direction: TypeUse.Pointer.Direction
    /// The hypervisor keeps it after the call.
    public var isHeld: Bool
}

/// Asks for memory: so many bytes, where the rules allow. The caller answers the address, or `nil` when there is none.
public struct AreaRequest: Sendable {
    public var size: Int
    public var rules: AddressRules
}

extension CallBook {
    /// Makes words and memory of named arguments.
    ///
    /// `arguments` are `name=value`, in any order. Fixed, reserved and selector arguments are filled in, tokens have their first value, lengths
    /// of buffers are theirs; an address argument gets memory from `place`. Values:
    ///
    /// - numbers: `5`, `-1`, `0x90000000`, a case of the enum, a constant, flags and numbers joined by `|`, `"CtlResCt"` for up to eight characters;
    /// - fields of bits, structures and their arrays: `flags.operation=START`, `list.blocks[0].length=16`;
    /// - bytes and text: `hello`, `"hello\n"`, `hex:00FF10`, `zero:64`; a structure whole: `message=hex:C001…`;
    /// - addresses: what lies there in the forms above, `size:64` for that much room, `@0x4000` for a place of the caller's own, `null`;
    ///   a number that is an address may be `&hex:…`: the bytes are placed too;
    /// - `r7=…` or `cell2=…` says what a register or a cell holds in the end, whatever the spec says; `nargs` and `nret` how many cells there are.
    ///
    /// The answer's `id` is the subfunction when the selector's argument has chosen one (`flags.operation=START` of H_WATCHDOG).
    public func encode(_ id: CallID, _ arguments: [String], place: @escaping (AreaRequest) -> UInt64?) throws(ValueError) -> EncodedCall {
        var encoder = CallEncoder(book: self, id: id, given: try Given(arguments), place: place)
        return try encoder.encode()
    }
}

/// Encodes one call.
struct CallEncoder {
    let book: CallBook
    private(set) var id: CallID
    private var call: Call
    private var given: Given
    private let place: (AreaRequest) -> UInt64?
    private var words: [UInt64] = []
    private var areas: [EncodedArea] = []
    private var returns = 0
    /// What goes to memory or registers as bytes, by parameter.
    private var contents: [Int: [UInt8]] = [:]
    /// Those whose bytes are a list of pieces.
    private var listed: Set<Int> = []

    init(book: CallBook, id: CallID, given: Given, place: @escaping (AreaRequest) -> UInt64?) {
        (self.book, self.id, self.given, self.place) = (book, id, given, place)
        call = book.model[id]
    }

    mutating func encode() throws(ValueError) -> EncodedCall {
        try chooseSubfunction()
        let overrides = try takeOverrides()
        try refuseUnknown()
        try measureFrame(overrides)
        for place in call.parameters.indices { try encodeContents(place) }
        for place in call.parameters.indices where !isAddress(place) && contents[place] == nil { try encodeNumber(place) }
        for place in call.parameters.indices where contents[place] != nil && !isAddress(place) { try carry(place) }
        for place in call.parameters.indices where isAddress(place) { try point(place) }
        for (slot, word) in overrides.words where slot < words.count { words[slot] = word }
        return EncodedCall(id: id, words: words, returnCells: returns, areas: areas)
    }

    private func isAddress(_ place: Int) -> Bool { call.parameters[place].type.pointer != nil && call.parameters[place].fixed == nil }
    private func text(_ place: Int) -> Given? { call.parameters[place].name.flatMap { given[$0.source.string] } }

    // MARK: Which call

    /// Goes to the subfunction that the selector's argument names, by its own name, the end of it, or its number.
    private mutating func chooseSubfunction() throws(ValueError) {
        while case .dispatcher(let selector, let subfunctions) = call.role {
            let parameter = call.parameters[selector.field]
            guard let name = parameter.name?.source.string, let said = given[name] else { return }
            var text = said.text
            if let bits = selector.bits, case .bits(let set) = parameter.type.base {
                let field = book.model[set].fields[bits].name?.source.string ?? "_"
                if let part = said[field]?.text {
                    text = part
                } else if let whole = said.text {
                    let word = try WordReader(book: book, subject: name).number(whole, parameter.type)
                    text = String((UInt64(truncatingIfNeeded: word) & book.model[set].fields[bits].mask) >> UInt64(book.model[set].fields[bits].shift))
                }
            }
            guard let text, let chosen = try subfunction(text, subfunctions, parameter, selector) else { return }
            id = chosen
            call = book.model[id]
            if selector.bits != nil { drop(name, bits: selector, parameter.type) } else { given.members.removeAll { $0.name == name } }
        }
    }

    private func subfunction(_ text: String, _ subfunctions: List<CallID>, _ parameter: Parameter, _ selector: FieldPath) throws(ValueError) -> CallID? {
        if let found = subfunctions.first(where: { book.model[$0].name.source.string == text || book.selectorName($0, of: id) == text }) { return found }
        var use = parameter.type
        if let bits = selector.bits, case .bits(let set) = use.base { use = book.model[set].fields[bits].type }
        if Int128(literal: text) == nil, (try? WordReader(book: book, subject: "").number(text, use)) == nil {
            let names = subfunctions.map { book.selectorName($0, of: id) }
            throw ValueError("'\(text)' is no subfunction of \(call.name.source), which has \(names.joined(separator: ", "))" + hint(text, names.map { Text(copying: $0.utf8) }))
        }
        let number = try WordReader(book: book, subject: "").number(text, use)
        return subfunctions.first { book.model[$0].selectorValue == number }
    }

    /// The selector's bits are filled in from now on.
    private mutating func drop(_ name: String, bits selector: FieldPath, _ use: TypeUse) {
        guard case .bits(let set) = use.base, let field = book.model[set].fields[selector.bits!].name?.source.string,
              let place = given.members.firstIndex(where: { $0.name == name }) else { return }
        given.members[place].value.members.removeAll { $0.name == field }
        if given.members[place].value.isEmpty { given.members[place].value.text = "0" }
    }

    // MARK: The frame

    struct Overrides {
        var words: [(Int, UInt64)] = []
        var arguments: Int?
        var returns: Int?
    }

    /// Takes `r7=…`, `cell2=…`, `nargs=…` and `nret=…` out of what was given.
    private mutating func takeOverrides() throws(ValueError) -> Overrides {
        var overrides = Overrides()
        let parameters = Set(call.parameters.compactMap { $0.name?.source.string })
        var rest: [Given.Part] = []
        for part in given.members {
            let name = part.name
            let prefix = call.isRTAS ? "cell" : "r"
            let number = name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
            guard !parameters.contains(name), number != nil || (call.isRTAS && (name == "nargs" || name == "nret")), let text = part.value.text else {
                rest.append(part)
                continue
            }
            let word = UInt64(truncatingIfNeeded: try WordReader(book: book, subject: name).number(text, .word))
            if name == "nargs" { overrides.arguments = Int(clamping: word) } else if name == "nret" { overrides.returns = Int(clamping: word) } else {
                guard call.isRTAS ? (0..<16).contains(number!) : (4...12).contains(number!) else {
                    throw ValueError("'\(name)' carries no argument: \(call.isRTAS ? "cell0 to cell15" : "r4 to r12") do")
                }
                overrides.words.append((number! - (call.isRTAS ? 0 : 4), word))
            }
        }
        given.members = rest
        return overrides
    }

    private func refuseUnknown() throws(ValueError) {
        let names = call.parameters.compactMap { $0.name?.source.text }
        for name in given.members.map(\.name) where !names.contains(where: { $0.isSame(as: name) }) {
            let allowed = call.parameters.filter { $0.fixed == nil }.compactMap { $0.name?.source.string }
            let all = allowed.isEmpty ? "it takes none" : "it takes " + allowed.joined(separator: ", ")
            throw ValueError("\(call.name.source) has no argument '\(name)'; \(all)" + hint(name, names))
        }
    }

    private mutating func measureFrame(_ overrides: Overrides) throws(ValueError) {
        guard let cells = call.cells else { return words = Array(repeating: 0, count: 9) }
        var count = cells.requiredArguments
        for (place, parameter) in call.parameters.enumerated() where parameter.optional && text(place) != nil { count = max(count, parameter.slot.end) }
        for (cell, _) in overrides.words { count = max(count, cell + 1) }
        count = overrides.arguments ?? count
        returns = overrides.returns ?? cells.returns
        guard count <= 16, returns <= 16 else { throw ValueError("an RTAS call has at most 16 cells each way") }
        words = Array(repeating: 0, count: count)
    }

    private mutating func store(_ word: UInt64, _ slot: Slot) {
        slot.store(word, in: &words)
    }

    // MARK: Numbers

    private mutating func encodeNumber(_ place: Int) throws(ValueError) {
        let parameter = call.parameters[place]
        if let fixed = parameter.fixed {
            if text(place) != nil {
                let raw = call.isRTAS ? "cell" : "r"
                throw ValueError("'\(parameter.name!.source)' of \(call.name.source) is always \(fixed.value); to pass another value name its \(call.isRTAS ? "cell" : "register"): '\(raw)\(parameter.slot.first)='")
            }
            return store(fixed.word, parameter.slot)
        }
        var word: UInt64 = 0
        if let given = text(place) {
            word = try number(given, parameter)
        } else if let first = call.continuation?.tokens.first(where: { $0.parameter == place }) {
            word = first.first.word
        } else if let length = derivedLength(place) {
            word = UInt64(bitPattern: Int64(length))
        } else if parameter.optional {
            return
        } else if parameter.fixedBits == nil {
            throw missing(parameter)
        }
        if let bits = parameter.fixedBits { word = word & ~bits.mask | bits.bits }
        store(word, parameter.slot)
    }

    private func missing(_ parameter: Parameter) -> ValueError {
        let allowed = WordReader(book: book, subject: "").allowed(parameter.type)
        return ValueError("argument '\(parameter.name!.source)' of \(call.name.source) is missing" + (allowed.isEmpty ? "" : ": \(allowed)"))
    }

    private mutating func number(_ given: Given, _ parameter: Parameter) throws(ValueError) -> UInt64 {
        if let text = given.text, text.hasPrefix("&"), given.members.isEmpty {
            return try aside(String(text.dropFirst()), book.addressRules(parameter.type.base) ?? parameter.address ?? AddressRules(), parameter.name!.source.string)
        }
        let reader = WordReader(book: book, subject: "argument '\(parameter.name!.source)' of \(call.name.source)")
        return parameter.type.scalar!.word(try reader.number(given, parameter.type))
    }

    /// Memory that a value points to.
    private mutating func aside(_ text: String, _ rules: AddressRules, _ subject: String) throws(ValueError) -> UInt64 {
        let bytes = try ByteReader.bytes(text, subject: subject)
        let address = try allocate(bytes.count, rules, subject)
        areas.append(EncodedArea(parameter: nil, address: address, bytes: bytes, direction: .inout, isHeld: rules.heldUntil != nil))
        return address
    }

    private func allocate(_ size: Int, _ rules: AddressRules, _ subject: String) throws(ValueError) -> UInt64 {
        guard let address = place(AreaRequest(size: size, rules: rules)) else { throw ValueError("there is no memory for the \(size) bytes of '\(subject)'") }
        return address
    }
}

// MARK: - Bytes in registers and memory

extension CallEncoder {
    /// The bytes of an argument that consists of some.
    private mutating func encodeContents(_ place: Int) throws(ValueError) {
        let parameter = call.parameters[place]
        guard parameter.fixed == nil, isAddress(place) || parameter.type.isCarried(parameter.slot) else { return }
        guard let given = text(place) else {
            if isAddress(place) { return }
            throw missing(parameter)
        }
        if isAddress(place), given.members.isEmpty, let text = given.text, text == "null" || text.hasPrefix("@") || text.hasPrefix("size:") { return }
        var placed: [EncodedArea] = []
        let allocate = self.place
        let subject = "argument '\(parameter.name!.source)' of \(call.name.source)"
        var writer = BufferText(book: book, subject: subject) { text, rules throws(ValueError) in
            let bytes = try ByteReader.bytes(text, subject: subject)
            guard let address = allocate(AreaRequest(size: bytes.count, rules: rules)) else { throw ValueError("there is no memory for the \(bytes.count) bytes of \(subject)") }
            placed.append(EncodedArea(parameter: nil, address: address, bytes: bytes, direction: .inout, isHeld: rules.heldUntil != nil))
            return address
        }
        if let list = parameter.type.list, !given.elements.isEmpty {
            contents[place] = try writer.bytes(given, TypeUse(base: .buffer(list.buffer), scalar: nil, extent: .rest))
            listed.insert(place)
        } else {
            contents[place] = try writer.bytes(given, parameter.type)
        }
        areas += placed
    }

    /// Lays bytes into registers.
    private mutating func carry(_ place: Int) throws(ValueError) {
        guard case .registers(let first, let last) = call.parameters[place].slot, let bytes = contents[place] else { return }
        let room = (last - first + 1) * 8
        guard bytes.count <= room else {
            throw ValueError("argument '\(call.parameters[place].name!.source)' of \(call.name.source) has room for \(room) bytes, not \(bytes.count)")
        }
        for register in first...last { words[register - 4] = bytes.bigEndian(at: (register - first) * 8, 8) }
    }

    /// The length of another argument that this one tells.
    private func derivedLength(_ place: Int) -> Int? {
        guard case .extent(let of) = call.parameters[place].role else { return nil }
        let element = book.elementSize(call.parameters[of].type)
        if listed.contains(of) { return contents[of].map { -$0.count } }
        if !isAddress(of) { return contents[of].map { $0.count / element } }
        if let text = text(of)?.text {
            if text == "null" { return 0 }
            if text.hasPrefix("size:") { return Int(text.dropFirst(5)).map { $0 / element } }
            if text.hasPrefix("@") { return nil }
        }
        let least = call.parameters[of].type.pointer!.direction == .in ? 0 : CallEncoder.usualRoom
        return max(contents[of]?.count ?? 0, least) / element
    }

    /// Bytes that an output buffer gets when nothing says how many.
    static var usualRoom: Int { 4096 }

    /// Places the memory of an address argument.
    private mutating func point(_ place: Int) throws(ValueError) {
        let parameter = call.parameters[place], pointer = parameter.type.pointer!, name = parameter.name!.source.string
        let rules = parameter.address ?? pointer.address
        var size: Int?
        if let text = text(place)?.text, contents[place] == nil {
            if text == "null" { return }
            if text.hasPrefix("@") {
                let reader = WordReader(book: book, subject: "argument '\(name)' of \(call.name.source)")
                if let descriptor = parameter.type.descriptor { return try describe(String(text.dropFirst()), descriptor, parameter, reader) }
                return store(UInt64(truncatingIfNeeded: try reader.number(String(text.dropFirst()), .word)), parameter.slot)
            }
            guard let room = Int(text.dropFirst(5)), room >= 0, room <= 1 << 30 else { throw ValueError("'\(text)' is no size: write 'size:64'") }
            size = room
        } else if text(place) == nil {
            if parameter.optional || pointer.nullable { return }
            if pointer.direction == .in { throw missing(parameter) }
            if pointer.direction == .inout, case .buffer(let id) = parameter.type.base { contents[place] = try emptyBuffer(id, name) }
        }
        var bytes = contents[place] ?? []
        let scope = CallScope(model: book.model, call: call, arguments: words)
        let asked = size ?? book.size(of: parameter.type, scope) ?? (pointer.direction == .in ? bytes.count : CallEncoder.usualRoom)
        guard asked <= 1 << 30 else { throw ValueError("argument '\(name)' of \(call.name.source) can't have \(asked) bytes") }
        if asked > bytes.count { bytes += Array(repeating: 0, count: asked - bytes.count) }
        let address = try allocate(bytes.count, rules, name)
        areas.append(EncodedArea(parameter: place, address: address, bytes: bytes, direction: pointer.direction, isHeld: rules.heldUntil != nil))
        store(try descriptor(of: address, bytes.count, parameter) ?? address, parameter.slot)
    }

    /// `@0x4000+64`: a place of the caller's own, and how much room there is.
    private mutating func describe(_ text: String, _ descriptor: TypeUse.Descriptor, _ parameter: Parameter, _ reader: WordReader) throws(ValueError) {
        let parts = text.split(separator: "+", maxSplits: 1)
        guard parts.count == 2 else { throw ValueError("\(reader.subject) tells a length, too: write '@0x4000+64'") }
        let address = try reader.number(String(parts[0]), .word), length = try reader.number(String(parts[1]), .word)
        store(try self.descriptor(of: UInt64(truncatingIfNeeded: address), Int(clamping: length), parameter) ?? 0, parameter.slot)
    }

    /// The word that holds address and length; `nil`: the address travels alone.
    private func descriptor(of address: UInt64, _ length: Int, _ parameter: Parameter) throws(ValueError) -> UInt64? {
        guard let descriptor = parameter.type.descriptor else { return nil }
        let fields = book.model[descriptor.bits].fields, subject = "argument '\(parameter.name!.source)' of \(call.name.source)"
        var word = book.model.fixedPart(of: descriptor).value
        for (field, value) in [(fields[descriptor.address], address), (fields[descriptor.length], UInt64(length))] {
            guard value >> UInt64(field.width - 1) < 2 else { throw ValueError("\(subject): its \(field.name!.source) has \(field.width) bits, \(value) does not fit") }
            word |= value << UInt64(field.shift)
        }
        return word
    }

    /// A structure of which nothing was said: fixed fields and zeros.
    private func emptyBuffer(_ id: BufferID, _ name: String) throws(ValueError) -> [UInt8] {
        var writer = BufferText(book: book, subject: name) { _, _ throws(ValueError) in 0 }
        return try writer.bytes(Given(), TypeUse(base: .buffer(id), scalar: nil))
    }
}

extension CallBook {
    /// A subfunction's name without its parent's: START of H_WATCHDOG_START.
    public func selectorName(_ id: CallID, of parent: CallID) -> String {
        let name = model[id].name.source.string, prefix = model[parent].name.source.string + "_"
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }

    /// What an address of this type must be; `nil`: it is none.
    func addressRules(_ base: BaseType) -> AddressRules? { if case .named(let id) = base { model[id].address } else { nil } }
}

extension Slot {
    /// The number of its first register or cell.
    var first: Int {
        switch self {
        case .registers(let first, _): first
        case .cell(let cell): cell
        case .cellPair(let high, _): high
        }
    }
}

/// `; did you mean 'x'?`
func hint(_ word: String, _ names: some Sequence<Text>) -> String {
    nearestWord(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ""
}
