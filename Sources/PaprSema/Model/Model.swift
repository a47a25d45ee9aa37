import PaprSource

/// The checked meaning of all specs of a run: what every output is made from.
///
/// Plain values that point at each other by index. Modules come in the order of their names, declarations in source order; every list has one
/// order that all outputs share. A model without errors is complete: a back-end finds no name unresolved, no register unassigned.
/// Its lists lie in the arena of the run's names and own nothing, so a copy costs as little as its bytes.
public struct Model: Sendable {
    public var modules: [Module] = []
    public var constants: [Constant] = []
    public var types: [NamedType] = []
    public var enums: [Enumeration] = []
    public var bits: [BitSet] = []
    public var buffers: [Buffer] = []
    public var codeTables: [CodeTable] = []
    /// All codes of all tables, and those that a call defines for itself.
    public var codes: [Code] = []
    /// All calls; a subfunction is a call of its own, reached through its parent's `role`.
    public var calls: [Call] = []

    public init() {}

    // They lend the element in place: a call or a code is a large thing to copy for one of its facts.
    @inlinable public subscript(id: ConstantID) -> Constant { _read { yield constants[id.index] } }
    @inlinable public subscript(id: TypeID) -> NamedType { _read { yield types[id.index] } }
    @inlinable public subscript(id: EnumID) -> Enumeration { _read { yield enums[id.index] } }
    @inlinable public subscript(id: BitsID) -> BitSet { _read { yield bits[id.index] } }
    @inlinable public subscript(id: BufferID) -> Buffer { _read { yield buffers[id.index] } }
    @inlinable public subscript(id: CodeTableID) -> CodeTable { _read { yield codeTables[id.index] } }
    @inlinable public subscript(id: CodeID) -> Code { _read { yield codes[id.index] } }
    @inlinable public subscript(id: CallID) -> Call { _read { yield calls[id.index] } }
}

/// The place of something in one of the model's lists.
public struct Index<Element>: Hashable, Sendable {
    public var index: Int

    public init(_ index: Int) { self.index = index }
}
public typealias ConstantID = Index<Constant>
public typealias TypeID = Index<NamedType>
public typealias EnumID = Index<Enumeration>
public typealias BitsID = Index<BitSet>
public typealias BufferID = Index<Buffer>
public typealias CodeTableID = Index<CodeTable>
public typealias CodeID = Index<Code>
public typealias CallID = Index<Call>

/// One `.papr` file.
public struct Module: Sendable {
    public var name: Identifier
    public var docs: Doc
    /// Places in `Model.modules`.
    public var imports: [Int]
    /// What it declares, in source order. Subfunctions and codes of a call or table are not listed, they hang on their owner.
    public var declarations: [DeclarationID]
    public var file: FileID
}

public enum DeclarationID: Hashable, Sendable {
    case constant(ConstantID), type(TypeID), enumeration(EnumID), bits(BitsID), buffer(BufferID), codes(CodeTableID), call(CallID)
}

/// A name and how its words are joined in the usual ways. Which of them a target uses, with which prefix and escaped how, is the target's affair.
///
/// Words: `drcIndex` is `drc index`; `H_SCM_BIND_MEM` is `scm bind mem` (`H_` dropped); `"ibm,get-vpd"` is `get vpd` (the part up to the comma dropped).
/// Trivial: the forms are made once for each name and never freed.
public struct Identifier: Hashable, @unchecked Sendable {
    @usableFromInline struct Forms {
        @usableFromInline var source, snake, upper, camel, pascal, shortCamel, shortPascal: Name
    }
    @usableFromInline let forms: UnsafePointer<Forms>
    public var span: Span

    /// As in the spec: `H_SCM_BIND_MEM`, `ibm,get-vpd`, `drcIndex`.
    @inlinable public var source: Name { forms.pointee.source }
    /// `scm_bind_mem`
    @inlinable public var snake: Name { forms.pointee.snake }
    /// `SCM_BIND_MEM`
    @inlinable public var upper: Name { forms.pointee.upper }
    /// `scmBindMem`
    @inlinable public var camel: Name { forms.pointee.camel }
    /// `ScmBindMem`
    @inlinable public var pascal: Name { forms.pointee.pascal }
    /// Without the words of the module's name in front, when some remain: `bindMem` in module `scm`. Otherwise as `camel`.
    @inlinable public var shortCamel: Name { forms.pointee.shortCamel }
    /// As `shortCamel`, `BindMem`.
    @inlinable public var shortPascal: Name { forms.pointee.shortPascal }

    init(_ forms: UnsafePointer<Forms>, span: Span) {
        self.forms = forms
        self.span = span
    }

    public init(source: Name, snake: Name, upper: Name, camel: Name, pascal: Name, shortCamel: Name, shortPascal: Name, span: Span) {
        self.init(Identifier.immortal(Forms(source: source, snake: snake, upper: upper, camel: camel, pascal: pascal, shortCamel: shortCamel,
                                            shortPascal: shortPascal)), span: span)
    }

    static func immortal(_ forms: Forms) -> UnsafePointer<Forms> {
        let copy = UnsafeMutablePointer<Forms>.allocate(capacity: 1)
        copy.initialize(to: forms)
        return UnsafePointer(copy)
    }

    public static func == (left: Identifier, right: Identifier) -> Bool { left.source == right.source && left.span == right.span }
    public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Documentation: `///` lines as they were, UTF-8, no line breaks inside, any character possible. An empty line separates paragraphs.
public struct Doc: Sendable {
    public var lines: List<Text>
    public var isEmpty: Bool { lines.isEmpty }

    public init(lines: List<Text>) { self.lines = lines }
    public static var none: Doc { Doc(lines: List()) }
}

/// Where facts come from and what is known around a declaration; the arguments of its attributes.
///
/// Most declarations of a model have none: an empty one is a null pointer.
public struct Provenance: Sendable {
    /// What a declaration's attributes say, while it is gathered.
    public struct Facts: Sendable {
        /// `@source(…)`: the places that say so, e.g. `Linux papr_scm.c`.
        public var sources: List<Text> = List()
        /// `@note(…)`: contradictions between sources, remarks.
        public var notes: List<Text> = List()
        /// `@spec(…)`: sections of LoPAR or PAPR.
        public var specification: List<Text> = List()
        /// `@functionSet("hcall-scm")`, for `ibm,hypertas-functions`.
        public var functionSet: Text?
        /// `@performance(critical | normal | continued | terminal)`, LoPAR's class.
        public var performanceClass: Name?
        /// `@property("ibm,…")`: the device-tree property that tells that it is there.
        public var property: Text?
        /// `@hypervisor(PowerVM, QEMU, KVM)`: who is known to have it; empty: not said.
        public var hypervisors: List<Name> = List()
        /// `@lock("rtas_ibm_get_vpd_lock")`: the mutex that Linux holds around it; the caller's affair.
        public var lock: Text?
        /// `@context(…)`: where it may be called.
        public var context: CallContext = CallContext()
        /// `@filter(buffer: 1, size: 2, …)`: columns of Linux's filter table for sys_rtas, -1 for none; `nil`: not said.
        public var filter: RTASFilter?

        public init() {}
    }
    private static let none = Facts()
    private let held: Held<Facts>?

    /// Nothing is said.
    public init() { held = nil }

    init(_ facts: Held<Facts>) { held = facts }

    /// All of it.
    public var facts: Facts { _read { yield held?.value ?? Provenance.none } }

    public var sources: List<Text> { held?.value.sources ?? List() }
    public var notes: List<Text> { held?.value.notes ?? List() }
    public var specification: List<Text> { held?.value.specification ?? List() }
    public var functionSet: Text? { held?.value.functionSet }
    public var performanceClass: Name? { held?.value.performanceClass }
    public var property: Text? { held?.value.property }
    public var hypervisors: List<Name> { held?.value.hypervisors ?? List() }
    public var lock: Text? { held?.value.lock }
    public var context: CallContext { held?.value.context ?? CallContext() }
    public var filter: RTASFilter? { held?.value.filter }
}

/// Where a call may be made.
public struct CallContext: Sendable, Equatable {
    /// `@context(process)`: it may sleep when it is carried on; `atomic`: from atomic context too; `real`: also with translation off.
    public var process = false
    public var atomic = false
    public var real = false
    public var isStated: Bool { process || atomic || real }

    public init() {}
}

public struct RTASFilter: Sendable, Equatable {
    public var buffer = -1, size = -1, buffer2 = -1, size2 = -1, fixedSize = -1
    public var bannedOnLittleEndian = false

    public init() {}
}

/// `const NAME: type = value`
public struct Constant: Sendable {
    public var name: Identifier
    public var docs: Doc
    public var type: TypeUse
    public var value: Number
    public var provenance = Provenance()
    public var module: Int
}

/// A constant value with the spelling it had, when it was one literal: `0x04` stays `0x04`.
public struct Number: Sendable, Hashable {
    public var value: Int128
    /// The literal's source text, only when it is one that C and Swift read too (decimal, `0x`); otherwise `nil`.
    public var spelling: Text?

    public init(value: Int128, spelling: Text? = nil) {
        self.value = value
        self.spelling = spelling
    }
    /// The low 64 bits: what a register holds.
    public var word: UInt64 { UInt64(truncatingIfNeeded: value) }

    public static func == (left: Number, right: Number) -> Bool { left.value == right.value }
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
