import PaprSema
import PaprSource

/// The names of all types that are generated, each given once; complains of those that can't be told apart.
struct SwiftNames {
    private(set) var types: [Text] = []
    private(set) var enums: [Text] = []
    private(set) var bits: [Text] = []
    private(set) var buffers: [Text] = []
    /// Of subfunctions: what they are called inside of their dispatcher.
    private(set) var calls: [Text] = []
    /// Of the modules: what their calls hang on.
    private(set) var modules: [Text] = []
    private var taken: [Text: Span] = [:]

    init(_ model: Model, diagnostics: inout Diagnostics) {
        types = model.types.map { declare($0.name, &diagnostics) }
        enums = model.enums.map { declare($0.name, &diagnostics) }
        bits = model.bits.map { declare($0.name, &diagnostics) }
        buffers = model.buffers.map { declare($0.name, &diagnostics) }
        modules = model.modules.map { module in
            let isUsed = module.declarations.contains { if case .call = $0 { true } else { false } }
            return isUsed ? declare(module.name, &diagnostics) : SwiftNames.moduleName(module.name)
        }
        nameCalls(model, &diagnostics)
    }

    /// Types are spelt in full; one that Swift or the runtime has already gets a prefix.
    private mutating func declare(_ name: Identifier, _ diagnostics: inout Diagnostics) -> Text {
        let text = SwiftNames.moduleName(name)
        claim(text, name, &diagnostics)
        return text
    }

    private static func moduleName(_ name: Identifier) -> Text {
        let text = SwiftWord.type(name).text
        return reserved.contains(text) ? Text(copying: Array("Papr".utf8) + Array(text.bytes)) : text
    }

    private mutating func claim(_ text: Text, _ name: Identifier, _ diagnostics: inout Diagnostics) {
        guard let other = taken.updateValue(name.span, forKey: text) else { return }
        diagnostics.report(Diagnostic(.swiftTypeTwice, "'\(name.source)' is named '\(text)' in Swift, and so is something else", at: name.span,
                                      notes: [Label(other, "the other one")]))
    }

    /// Calls are spelt without the words of their module when nothing else has that name.
    private mutating func nameCalls(_ model: Model, _ diagnostics: inout Diagnostics) {
        calls = Array(repeating: Text.empty, count: model.calls.count)
        let short = model.calls.map { SwiftWord.type(snake: SwiftNames.shortSnake($0.name, in: model.modules[$0.module].name)).text }
        var uses: [Text: Int] = [:]
        for (place, call) in model.calls.enumerated() where !call.isSubfunction { uses[short[place], default: 0] += 1 }
        for (place, call) in model.calls.enumerated() where !call.isSubfunction {
            let isFree = uses[short[place]] == 1 && taken[short[place]] == nil && !SwiftNames.reserved.contains(short[place])
            calls[place] = isFree ? short[place] : SwiftNames.moduleName(call.name)
            claim(calls[place], call.name, &diagnostics)
        }
        for call in model.calls {
            guard case .dispatcher(_, let subfunctions) = call.role else { continue }
            var inside: [Text: Span] = [:]
            for id in subfunctions {
                let name = model[id].name
                let text = SwiftWord.type(snake: SwiftNames.shortSnake(name, in: call.name)).text
                calls[id.index] = SwiftNames.nested.contains(text) ? Text(copying: Array(text.bytes) + Array("Call".utf8)) : text
                if let other = inside.updateValue(name.span, forKey: calls[id.index]) {
                    diagnostics.report(Diagnostic(.swiftTypeTwice, "'\(name.source)' is named '\(text)' in Swift, and so is another subfunction",
                                                  at: name.span, notes: [Label(other, "the other one")]))
                }
            }
        }
    }

    /// The words of `name` without those of `prefix` in front, when some remain and they can begin a name.
    static func shortSnake(_ name: Identifier, in prefix: Identifier) -> Text {
        let all = name.snake.text, front = prefix.snake.text
        guard all.count > front.count + 1, all[0..<front.count] == front, all[front.count] == UInt8(ascii: "_"),
              all[front.count + 1] > UInt8(ascii: "9") else { return all }
        return all[front.count + 1..<all.count]
    }

    /// What a subfunction has of its own.
    private static let nested: Set<Text> = Set(
        (["Arguments", "Output", "Part", "Token", "Failure", "Code", "Frame", "RetryFailure", "Malformation"] as [StaticString]).map { Text($0) })

    /// Names of the standard library that generated code uses, and all of the runtime's.
    private static let reserved: Set<Text> = Set(
        ([
            "Any", "AnyObject", "Array", "Bool", "Character", "ClosedRange", "Collection", "Comparable", "Data", "Decodable", "Dictionary", "Double",
            "Duration", "Encodable", "Equatable", "Error", "ExpressibleByIntegerLiteral", "Float", "Hashable", "Identifiable", "Int", "Int128", "Int16",
            "Int32", "Int64", "Int8", "Iterator", "Never", "Optional", "OptionSet", "Protocol", "Range", "RawRepresentable", "RawSpan", "Result", "Self",
            "Sendable", "Sequence", "Set", "Slice", "Span", "StaticString", "String", "Substring", "Swift", "Type", "UInt", "UInt128", "UInt16", "UInt32",
            "UInt64", "UInt8", "Void",
            "Answer", "BitFields", "BufferCallFailure", "BufferError", "BufferReader", "BufferThrown", "BufferWriter", "BusAddress", "BusyDelay",
            "ByteOrder", "ByteString", "CallFailure", "CallRecord", "Flow", "Formulas", "GaveUp", "GuestAddress", "GuestBuffer", "GuestMemory", "GuestScratch",
            "Hcall", "HcallPort", "LoggedBuffer", "LoggedCall", "MadeCall", "MemoryFault", "MockArea", "MockCall", "MockHypervisor", "MockMemory",
            "MockRule", "MockToken", "NamedNumber", "OpenValue", "Papr", "PaprMock", "PaprRuntime", "PartEvent", "Patience", "Pause", "PlatformCall",
            "RTASCall", "RTASCallFailure", "RTASCells", "RTASFrame", "RTASName", "RTASPort", "RTASStatus", "Recorder", "RegisterValue", "Registers",
            "RetryError", "RetryPolicy", "Script", "Status", "StatusCode", "TokenInBuffer",
        ] as [StaticString]).map { Text($0) })
}

extension Call {
    var isSubfunction: Bool { if case .subfunction = role { true } else { false } }
}

/// Complains of two names of one list that are the same in Swift.
struct SwiftMembers {
    private var taken: [Text: Span] = [:]
    private let place: Identifier

    init(of place: Identifier) { self.place = place }

    mutating func claim(_ name: Identifier, _ diagnostics: inout Diagnostics) {
        let text = SwiftWord.member(name).text
        guard let other = taken.updateValue(name.span, forKey: text) else { return }
        diagnostics.report(Diagnostic(.swiftMemberTwice, "'\(name.source)' is named '\(text)' in Swift, and so is another part of '\(place.source)'", at: name.span,
                                      notes: [Label(other, "the other one")]))
    }
}
