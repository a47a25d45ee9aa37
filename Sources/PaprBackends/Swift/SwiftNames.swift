import PaprSema
import PaprSource

/// The names of all types that are generated, each given once; complains of those that can't be told apart.
final class SwiftNames {
    private(set) var types: [Text] = []
    private(set) var enums: [Text] = []
    private(set) var bits: [Text] = []
    private(set) var buffers: [Text] = []
    /// Of subfunctions: what they are called inside of their dispatcher.
    private(set) var calls: [Text] = []
    /// Of the modules: what their calls hang on.
    private(set) var modules: [Text] = []
    /// Of constants: what they are called in the type that they are members of, or among the numbers of their module.
    private(set) var constants: [Text] = []
    /// Of return codes: their members.
    private(set) var codes: [Text] = []
    private var table = SwiftTypeTable()
    private var spellings: NameMap<Spelling> = NameMap(capacity: 256)

    /// How a name is spelt as a member and in front of a colon.
    struct Spelling {
        let member: Text
        let label: Text
    }

    /// Each is made once.
    func spelling(_ name: Identifier) -> Spelling {
        if let known = spellings[name.snake] { return known }
        let member = SwiftWord.member(name).text
        let isPlain = member[0] != UInt8(ascii: "`")
        let spelling = Spelling(member: member, label: isPlain ? member : SwiftWord.label(name).text)
        spellings[name.snake] = spelling
        return spelling
    }

    init(_ model: Model, diagnostics: inout Diagnostics) {
        nameTypes(model, &diagnostics)
        nameCalls(model, &diagnostics)
        nameConstants(model, &diagnostics)
        codes = model.codes.map { CodeMember(SwiftCodes.snake($0, model)).text }
        modules = model.modules.map { module in
            let name = table.free(module.name)
            return table.isTaken(name) ? name.text.followed(by: Text("Calls")) : name.text
        }
    }

    private func nameTypes(_ model: Model, _ diagnostics: inout Diagnostics) {
        var free: [Name] = []
        func note(_ name: Identifier, _ module: Int) {
            free.append(table.free(name))
            table.note(free[free.count - 1], usedBy: module)
        }
        for type in model.types { note(type.name, type.module) }
        for enumeration in model.enums { note(enumeration.name, enumeration.module) }
        for bits in model.bits { note(bits.name, bits.module) }
        for buffer in model.buffers { note(buffer.name, buffer.module) }
        var place = 0
        func declare(_ name: Identifier, _ module: Int) -> Text {
            defer { place += 1 }
            // Two modules may have one name each: both get the module's in front.
            let own = table.isShared(free[place]) ? table.joined(model.modules[module].name, name) : free[place]
            claim(own, name, &diagnostics)
            return own.text
        }
        types = model.types.map { declare($0.name, $0.module) }
        enums = model.enums.map { declare($0.name, $0.module) }
        bits = model.bits.map { declare($0.name, $0.module) }
        buffers = model.buffers.map { declare($0.name, $0.module) }
    }

    private func claim(_ own: Name, _ name: Identifier, _ diagnostics: inout Diagnostics) {
        guard let other = table.take(own, at: name.span) else { return }
        diagnostics.collision(.swiftTypeTwice, name, own.text, other)
    }

    /// Calls are spelt without the words of their module when nothing else has that name; a type goes before a call.
    private func nameCalls(_ model: Model, _ diagnostics: inout Diagnostics) {
        calls = Array(repeating: Text.empty, count: model.calls.count)
        var short: [Name] = []
        for call in model.calls {
            short.append(table.spelt(SwiftNames.shortSnake(call.name, in: model.modules[call.module].name)))
            if !call.isSubfunction { table.noteCall(short[short.count - 1]) }
        }
        for place in model.calls.indices where !model.calls[place].isSubfunction {
            let name = model.calls[place].name
            var own = short[place]
            if !table.isOneCall(own) || table.isTaken(own) || table.isReserved(own) {
                own = table.free(name)
                if table.isTaken(own) { own = table.name(own.text.followed(by: Text("Call"))) }
            }
            claim(own, name, &diagnostics)
            calls[place] = own.text
        }
        for call in model.calls {
            if case .dispatcher(_, let subfunctions) = call.role { nameInside(call, subfunctions, model, &diagnostics) }
        }
    }

    /// Subfunctions stand inside of their dispatcher's type, where one must not hide a type that they use.
    private func nameInside(_ call: Call, _ subfunctions: List<CallID>, _ model: Model, _ diagnostics: inout Diagnostics) {
        var inside: [Text: Span] = [:]
        for id in subfunctions {
            let name = model[id].name
            let own = table.spelt(SwiftNames.shortSnake(name, in: call.name))
            let hides = SwiftNames.nested.contains(where: { Text($0) == own.text }) || table.isReserved(own) || table.isTaken(own)
            calls[id.index] = hides ? own.text.followed(by: Text("Call")) : own.text
            if let other = inside.updateValue(name.span, forKey: calls[id.index]) { diagnostics.collision(.swiftTypeTwice, name, own.text, other) }
        }
    }

    private func nameConstants(_ model: Model, _ diagnostics: inout Diagnostics) {
        var members: [BaseType: SwiftMembers] = [:]
        var numbers = Array(repeating: SwiftMembers(), count: model.modules.count)
        for constant in model.constants {
            let name = SwiftNames.memberSnake(constant, model)
            constants.append(name)
            if case .scalar = constant.type.base {
                numbers[constant.module].claim(constant.name, as: name, &diagnostics)
            } else if !constant.repeatsCase(name, model) {
                members[constant.type.base, default: SwiftMembers(of: constant.type.base, model)].claim(constant.name, as: name, &diagnostics)
            }
        }
    }

    /// `ANY_ADDRESS: LogicalAddress` is `any`: the type says the rest. A plain number drops the words of its module.
    private static func memberSnake(_ constant: Constant, _ model: Model) -> Text {
        guard let type = model.identifier(of: constant.type.base)?.snake.text else {
            return shortSnake(constant.name, in: model.modules[constant.module].name)
        }
        let all = constant.name.snake.text
        let last = type.bytes.lastIndex(of: UInt8(ascii: "_")).map { type[$0 + 1..<type.count] } ?? type
        let rest = all.count - last.count - 1
        guard rest > 0, all[rest] == UInt8(ascii: "_"), all[rest + 1..<all.count] == last else { return all }
        return all[0..<rest]
    }

    /// The words of `name` without those of `prefix` in front, when some remain and they can begin a name.
    static func shortSnake(_ name: Identifier, in prefix: Identifier) -> Text {
        let all = name.snake.text, front = prefix.snake.text
        guard all.count > front.count + 1, all[0..<front.count] == front, all[front.count] == UInt8(ascii: "_"),
              all[front.count + 1] > UInt8(ascii: "9") else { return all }
        return all[front.count + 1..<all.count]
    }

    /// What a subfunction has of its own.
    private static let nested: [StaticString] = [
        "Arguments", "Output", "Part", "Token", "Failure", "Code", "Frame", "RetryFailure", "Malformation",
    ]
}

extension Constant {
    /// Another name for a case that has the same name in Swift says nothing new, nor does another null address.
    func repeatsCase(_ snake: Text, _ model: Model) -> Bool {
        switch type.base {
        case .enumeration(let id): model[id].cases.contains { $0.name.snake.text == snake && $0.value == value }
        case .named(let id): model[id].address != nil && snake == Text("null")
        default: false
        }
    }
}

extension Model {
    /// The name of a type that is declared and not a buffer.
    fileprivate func identifier(of base: BaseType) -> Identifier? {
        switch base {
        case .named(let id): self[id].name
        case .enumeration(let id): self[id].name
        case .bits(let id): self[id].name
        default: nil
        }
    }
}

extension Call {
    var isSubfunction: Bool { if case .subfunction = role { true } else { false } }
    var isDispatcher: Bool { if case .dispatcher = role { true } else { false } }
}

/// Complains of two names of one list that are the same in Swift.
struct SwiftMembers {
    private var taken: [(spelling: UInt64, span: Span)] = []

    init() {}

    /// Those that a type has from its own declaration.
    init(of base: BaseType, _ model: Model) {
        let names: [Identifier] = switch base {
        case .enumeration(let id): model[id].cases.map(\.name)
        case .bits(let id): model[id].fields.compactMap(\.name)
        default: []
        }
        for name in names { taken.append((SwiftWord.member(name).hash, name.span)) }
    }

    mutating func claim(_ name: Identifier, _ diagnostics: inout Diagnostics) { claim(name, as: name.snake.text, &diagnostics) }

    /// `snake` are the words that are printed.
    mutating func claim(_ name: Identifier, as snake: Text, _ diagnostics: inout Diagnostics) {
        let spelling = SwiftWord.member(snake: snake).hash
        if let other = taken.first(where: { $0.spelling == spelling }) {
            diagnostics.collision(.swiftMemberTwice, name, SwiftWord.member(snake: snake).text, other.span)
        } else {
            taken.append((spelling, name.span))
        }
    }
}

extension Diagnostics {
    /// Two names that are one in Swift; nothing when another output has complained of the same.
    fileprivate mutating func collision(_ number: DiagnosticNumber, _ name: Identifier, _ text: Text, _ other: Span) {
        if all.contains(where: { $0.span == name.span }) { return }
        report(Diagnostic(number, "'\(name.source)' becomes '\(text)' in Swift, and so does another name", at: name.span,
                          label: "give one of them another name", notes: [Label(other, "the other one")]))
    }
}

extension Text {
    /// Both, one behind the other.
    func followed(by other: Text) -> Text { Text(copying: Array(bytes) + Array(other.bytes)) }
}
