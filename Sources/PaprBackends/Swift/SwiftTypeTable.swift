import PaprSema
import PaprSource

/// The names of types as they are spelt: which of them are taken, and by whom.
struct SwiftTypeTable {
    private struct Use {
        var isReserved = false
        /// The module that declares a type of this name; -1: none, -2: several.
        var module = -1
        /// Calls that would have this name without the words of their module.
        var calls = 0
        var taken: Span?
    }
    private let words = Interner(capacity: 1024)
    private let spelling = TextBuffer(capacity: 256)
    private var uses = NameMap<Use>(capacity: 512)

    init() {
        for word in SwiftTypeTable.reserved {
            let name = words.intern(Text(word))
            uses[name] = Use(isReserved: true)
        }
    }

    /// A spelling as a name.
    func name(_ text: Text) -> Name { words.intern(text) }

    /// The words of `snake` as a type.
    func spelt(_ snake: Text) -> Name {
        spelling.truncate(to: 0)
        SwiftWord.type(snake: snake).print(into: spelling)
        return words.intern(copying: spelling.bytes)
    }

    /// Types are spelt in full; one that Swift or the runtime has already gets a prefix.
    func free(_ name: Identifier) -> Name {
        let own = spelt(name.snake.text)
        return isReserved(own) ? words.intern(Text("Papr").followed(by: own.text)) : own
    }

    func joined(_ module: Identifier, _ name: Identifier) -> Name { words.intern(spelt(module.snake.text).text.followed(by: spelt(name.snake.text).text)) }

    func isReserved(_ name: Name) -> Bool { uses[name]?.isReserved == true }
    func isShared(_ name: Name) -> Bool { uses[name]?.module == -2 }
    func isOneCall(_ name: Name) -> Bool { uses[name]?.calls == 1 }
    func isTaken(_ name: Name) -> Bool { uses[name]?.taken != nil }

    mutating func note(_ name: Name, usedBy module: Int) {
        var use = uses[name] ?? Use()
        use.module = use.module == -1 || use.module == module ? module : -2
        uses[name] = use
    }

    mutating func noteCall(_ name: Name) {
        var use = uses[name] ?? Use()
        use.calls += 1
        uses[name] = use
    }

    /// Takes the name for what is declared at `span`; tells what has it already.
    mutating func take(_ name: Name, at span: Span) -> Span? {
        var use = uses[name] ?? Use()
        let other = use.taken
        use.taken = span
        uses[name] = use
        return other
    }

    /// Names of the standard library that generated code uses, and all of the runtime's.
    private static let reserved: [StaticString] = [
        "Any", "AnyObject", "Array", "Base", "Bool", "Character", "ClosedRange", "Collection", "Comparable", "Data", "Decodable", "Dictionary",
        "Double", "Duration", "Encodable", "Equatable", "Error", "ExpressibleByIntegerLiteral", "Float", "Hashable", "Identifiable", "Int", "Int128",
        "Int16", "Int32", "Int64", "Int8", "Iterator", "Never", "Optional", "OptionSet", "Protocol", "Range", "RawRepresentable", "RawSpan",
        "Result", "Self", "Sendable", "Sequence", "Set", "Slice", "Span", "StaticString", "String", "Substring", "Swift", "Type", "UInt", "UInt128",
        "UInt16", "UInt32", "UInt64", "UInt8", "Void",
        "Answer", "BitFields", "BufferCallFailure", "BufferError", "BufferReader", "BufferThrown", "BufferWriter", "BusAddress", "BusyDelay",
        "ByteOrder", "ByteString", "CallFailure", "CallRecord", "EventLogSection", "Flow", "Formulas", "FrameValues", "Gathered", "GaveUp", "GuestAddress",
        "GuestBuffer", "GuestMemory", "GuestScratch", "Hcall", "HcallPort", "Lent", "LoggedBuffer", "LoggedCall", "MadeCall", "MemoryArea", "MemoryDescriptor", "MemoryFault",
        "MemoryValue", "MockArea", "MockCall", "MockHandle", "MockHypervisor", "MockList", "MockMemory", "MockRule", "MockToken", "NamedNumber", "OpenValue", "Papr",
        "PaprMock", "PaprRuntime", "PartEvent", "Patience", "Pause", "PlatformCall", "RTASCall", "RTASCallFailure", "RTASCells", "RTASFrame",
        "RTASName", "RTASPort", "RTASStatus", "RecordedMemory", "Recorder", "Recording", "RegisterValue", "Registers", "RetryError", "RetryPolicy", "Scattered", "ScopeFailure",
        "Script", "Status", "StatusCode", "TokenInBuffer",
    ]
}
