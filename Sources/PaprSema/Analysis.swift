import PaprSource
import PaprSyntax

/// What the passes share: the trees, the names, the model as far as it is made.
final class Analysis {
    let trees: [FileTree]
    let names: Interner
    let arena: Arena
    var diagnostics: Diagnostics
    var model = Model()

    /// Module names to places in `model.modules`.
    var moduleIndex: [Name: Int] = [:]
    /// Which tree a module was made from.
    var moduleTrees: [Int] = []
    /// What a module declares, by name.
    var scopes: [NameMap<Symbol>] = []
    /// Modules that import something that is not there, or not all there: a name that they use and nobody knows may be from there.
    var missesImport: [Bool] = []
    /// Names of declarations that could not be read: nobody is blamed for using them.
    var unreadNames: Set<Name> = []
    /// Calls until which memory is held, where they are named, by module.
    var holders: [(node: NameNode, module: Int)] = []
    /// Constants, types and buffers whose making led to the one that is made now.
    var underway: [NameNode] = []
    /// Types of handles, with their attributes.
    var handleNodes: [(type: TypeID, list: AttributeList)] = []
    let complaints: Complaints
    /// Names that nothing has, each complained of once with all the places that use it; told at the end.
    var unknownNames: [Diagnostic] = []
    private var unknownPlaces: [Name: Int] = [:]
    /// The declaration behind each thing of the model.
    var constantNodes: [Declaration] = []
    var typeNodes: [Declaration] = []
    var enumNodes: [Declaration] = []
    var bitsNodes: [Declaration] = []
    var bufferNodes: [Declaration] = []
    var callNodes: [(declaration: Declaration, id: CallID, module: Int)] = []

    var constantStates: [ResolutionState] = []
    var typeStates: [ResolutionState] = []
    var bufferStates: [ResolutionState] = []
    var bitsDone: [Bool] = []
    /// Enums and `bits` that don't say how wide they are: what they are used for can't be made.
    var unsizedEnums: Set<EnumID> = []
    var unsizedBits: Set<BitsID> = []
    /// Codes of which something is wrong: their class and values say nothing.
    var spoiltCodes: Set<CodeID> = []
    /// Of which number of bytes a buffer's place must be a multiple, so that its numbers are aligned.
    var naturalAlignments: [BufferID: Int] = [:]
    /// Buffers that go on to the end of what there is.
    var openBuffers: Set<BufferID> = []

    // Not lazy: a lazy table is copied whenever it changes.
    var words: WordTable
    let attributeRows: NameMap<Int>
    let known: KnownNames
    let errnoNames: Set<Name>

    init(trees: [FileTree], names: Interner, diagnostics: Diagnostics) {
        self.trees = trees
        self.names = names
        arena = names.arena
        self.diagnostics = diagnostics
        complaints = Complaints(diagnostics, trees)
        words = WordTable(names: names)
        attributeRows = AttributeTable.index(names)
        known = KnownNames(names)
        errnoNames = Set(ErrnoNames.all.map { names.intern(Text($0)) })
    }

    /// Complains, unless the parser has complained of the place.
    func report(_ number: DiagnosticNumber, _ message: String, at span: Span, label: String = "",
                labels: [Label] = [], notes: [Label] = [], fixes: [Fix] = []) {
        if complaints.silence(span) { return }
        diagnostics.report(Diagnostic(number, message, at: span, label: label, labels: labels, notes: notes, fixes: fixes))
    }

    /// Complains of a name that nothing has, or of a module that is not imported: the first time it is missed, with the next places as notes.
    func reportUnknown(_ name: Name, _ number: DiagnosticNumber, _ message: String, at span: Span, label: String = "", notes: [Label] = [], fixes: [Fix] = []) {
        if complaints.silence(span) { return }
        guard let place = unknownPlaces[name] else {
            unknownPlaces[name] = unknownNames.count
            unknownNames.append(Diagnostic(number, message, at: span, label: label, notes: notes, fixes: fixes))
            return
        }
        let first = unknownNames[place]
        if first.span == span || first.notes.count >= 4 || first.notes.contains(where: { $0.span == span }) { return }
        let text = first.number == .notImported ? "'\(source(span))' is in it too" : "'\(source(span))' is used here too"
        unknownNames[place].notes.append(Label(span, text))
    }

    /// Hands over what was kept for the end.
    func finish() -> Diagnostics {
        for unknown in unknownNames { diagnostics.report(unknown) }
        return diagnostics
    }

    func source(_ span: Span) -> Text {
        trees[treeOfFile(span.file)].text[Int(span.start)..<Int(span.end)]
    }

    func identifier(_ node: NameNode, module: Int? = nil) -> Identifier {
        if node.isString { checkSpelling(node) }
        return words.identifier(node.name, span: node.span, prefix: module.map { model.modules[$0].name })
    }

    /// A name in quotes may be any word, as long as it has a letter or digit and can be seen.
    private func checkSpelling(_ node: NameNode) {
        let text = node.name.text
        func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        if text.bytes.contains(where: isLetter), text.bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return }
        report(.invalidName, text.isEmpty ? "an empty text is no name" : "this text is no name", at: node.span,
               label: "a name has letters or digits, and no other characters than those of ASCII that can be seen")
    }

    private func treeOfFile(_ file: FileID) -> Int {
        if Int(file) < trees.count, trees[Int(file)].file == file { return Int(file) }
        return trees.firstIndex { $0.file == file } ?? 0
    }
}

/// How far something is that others may ask for before its turn.
enum ResolutionState: UInt8 {
    case untouched, running, done, failed
}

/// What a name stands for.
enum Symbol {
    case constant(ConstantID)
    case type(TypeID)
    case enumeration(EnumID)
    case bits(BitsID)
    case buffer(BufferID)
    case table(CodeTableID)
    case code(CodeID)
    case call(CallID)
}

/// Names that the language itself knows.
struct KnownNames {
    let reserved, selfName, sizeof, status, bytes, cstring: Name
    let scalars: [Name: Scalar]

    init(_ names: Interner) {
        reserved = names.intern(Text("_"))
        selfName = names.intern(Text("self"))
        sizeof = names.intern(Text("sizeof"))
        status = names.intern(Text("status"))
        bytes = names.intern(Text("bytes"))
        cstring = names.intern(Text("cstring"))
        var scalars: [Name: Scalar] = [:]
        for width in [8, 16, 24, 32, 64] {
            scalars[names.intern("u\(width)")] = Scalar(width: width, signed: false)
            scalars[names.intern("s\(width)")] = Scalar(width: width, signed: true)
        }
        self.scalars = scalars
    }
}

extension NameNode {
    /// Another name, written as this one is.
    func quoted(_ other: Name) -> String { isString ? "\"\(other)\"" : other.string }
}
