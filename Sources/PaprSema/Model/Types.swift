import PaprSource

/// A number in a register, a cell or memory: width in bits (8, 16, 24, 32, 64) and sign.
public struct Scalar: Hashable, Sendable {
    public var width: Int
    public var signed: Bool

    public init(width: Int, signed: Bool) {
        self.width = width
        self.signed = signed
    }
    public var bytes: Int { width / 8 }
    public static let u8 = Scalar(width: 8, signed: false)
    public static let u16 = Scalar(width: 16, signed: false)
    public static let u32 = Scalar(width: 32, signed: false)
    public static let u64 = Scalar(width: 64, signed: false)
}

/// What a name after `:` means.
public enum BaseType: Hashable, Sendable {
    case scalar(Scalar)
    /// `type NAME: u64 @…`
    case named(TypeID)
    case enumeration(EnumID)
    case bits(BitsID)
    case buffer(BufferID)
    /// Bytes without a meaning of their own.
    case bytes
    /// Bytes up to and with a NUL.
    case cstring
}

/// A type where it is used.
public struct TypeUse: Sendable {
    public var base: BaseType
    /// The number that carries it; `nil` for buffers, bytes and strings.
    public var scalar: Scalar?
    public var pointer: Pointer?
    /// `[…]`; for a pointer this is the extent of what it points to. A buffer whose own size varies fills its brackets: then they count bytes.
    public var extent: Extent {
        get { heldExtent?.value ?? .one }
        set { if case .one = newValue { heldExtent = nil } else { heldExtent = Held(newValue) } }
    }
    private var heldExtent: Held<Extent>?
    /// A trailing `?`.
    public var optional: Bool
    /// Of a pointer: the register carries a number that holds the address and how much memory there is.
    public var descriptor: Descriptor? {
        get { heldDescriptor?.value }
        set { heldDescriptor = newValue.map { Held($0) } }
    }
    private var heldDescriptor: Held<Descriptor>?
    /// Of a pointer to bytes whose length has a sign: what a list consists of that may stand in their place.
    public var list: PieceList? {
        get { heldList?.value }
        set { heldList = newValue.map { Held($0) } }
    }
    private var heldList: Held<PieceList>?

    public init(base: BaseType, scalar: Scalar?, pointer: Pointer? = nil, extent: Extent = .one, optional: Bool = false) {
        self.base = base
        self.scalar = scalar
        self.pointer = pointer
        self.optional = optional
        if case .one = extent { return }
        self.extent = extent
    }

    public static let word = TypeUse(base: .scalar(.u64), scalar: .u64)

    /// Of a pointer: the argument that tells how much memory there is, by its place in `Call.parameters`.
    public var lengthParameter: Int? {
        guard pointer != nil, case .counted(.parameter(let place, nil)) = extent else { return nil }
        return place
    }

    /// The bits that the number in its place consists of: its own, or those of its descriptor; `nil`: none.
    public var bits: BitsID? {
        if pointer != nil { return descriptor?.bits }
        if case .bits(let id) = base { return id }
        return nil
    }

    /// `@descriptor(BITS)`: in place of an address its place and its room in bytes, as two fields of a number.
    public struct Descriptor: Hashable, Sendable {
        public var bits: BitsID
        /// Places in `BitSet.fields`.
        public var address: Int
        public var length: Int
    }

    /// `@list(BUFFER, wrong: CODE)`: with a negative length memory holds a list of so many bytes, which tells where the pieces are.
    public struct PieceList: Hashable, Sendable {
        /// An element, which has one size.
        public var buffer: BufferID
        /// Places in `Buffer.fields` of numbers: where a piece is, and how many bytes it has.
        public var address: Int
        public var length: Int
        /// Place in `Call.parameters` of the length.
        public var by: Int
        /// What a piece that is not there is answered with; `nil`: not said.
        public var code: CodeID?
    }

    /// `&in`, `&out`, `&inout`: the address of something in the guest's memory.
    public struct Pointer: Hashable, Sendable {
        public enum Direction: UInt8, Sendable { case `in`, out, `inout` }
        /// `in`: the hypervisor reads it.
        public var direction: Direction
        public var nullable: Bool
        public var address: AddressRules

        public init(direction: Direction, nullable: Bool, address: AddressRules) {
            self.direction = direction
            self.nullable = nullable
            self.address = address
        }
    }

    public enum Extent: Sendable {
        /// One, no brackets.
        case one
        /// `[n]`: a fixed number of elements.
        case fixed(Int)
        /// `[expr]` that depends on another argument or field.
        case counted(Formula)
        /// `[until expr]`: elements until that many bytes of the enclosing buffer are used.
        case until(Formula)
        /// `[]`: up to the end of what there is.
        case rest
    }
}

/// What an address must be: `@address(real | io | effective, align: 4096, below: 0x1_0000_0000, within: 4096)`, `@held(until: H_FREE_CRQ)`.
public struct AddressRules: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        /// A logical real address of the guest.
        case real
        /// An I/O address through a TCE table.
        case io
    }
    public var kind: Kind = .real
    /// In bytes, 1: none.
    public var alignment: UInt64 = 1
    /// The whole of it lies below this; `nil`: anywhere. RTAS: 4 GiB.
    public var below: UInt64?
    /// It does not cross a multiple of this. Where an argument tells the length, this is among the call's requirements, and the length is blamed.
    public var within: UInt64?
    /// The hypervisor keeps it after the call returns, until this call.
    public var heldUntil: Name?

    public init() {}
}

/// `type NAME: u32 @…`: a number with a meaning, or an address.
public struct NamedType: Sendable {
    public var name: Identifier
    public var docs: Doc
    public var scalar: Scalar
    /// When values of the type are addresses.
    public var address: AddressRules?
    /// When values of the type name something that a call has opened.
    public var handle: Handle?
    /// What the number counts.
    public var unit: Text?
    public var provenance: Provenance
    public var module: Int
}

/// `@handle(from: OPENER, until: CLOSER, taken: CODE)` of a type: its values come from one call and are good until another one.
public struct Handle: Sendable {
    public var opener: CallID
    /// Which of the opener's outputs it is.
    public var output: Int
    public var closer: CallID
    /// Which of the closer's arguments it is.
    public var parameter: Int
    /// What the opener answers while there is one; `nil`: there may be any number of them.
    public var taken: CodeID?
}

/// `enum NAME: u64 { name = value }`. Values that come back from a hypervisor may be others.
public struct Enumeration: Sendable {
    public struct Case: Sendable {
        public var name: Identifier
        public var docs: Doc
        public var value: Number
    }
    public var name: Identifier
    public var docs: Doc
    public var scalar: Scalar
    public var cases: List<Case>
    public var provenance: Provenance
    public var module: Int
}

/// `bits NAME: u64 { name at 0…3 }`: fields of a number, bit 0 the most significant as IBM counts.
public struct BitSet: Sendable {
    public struct Field: Sendable {
        /// `nil` for `_`, must be zero.
        public var name: Identifier?
        public var docs: Doc
        /// IBM's numbers, from the most significant bit.
        public var first: Int
        public var last: Int
        /// How many places the field is shifted left: `width of the set - 1 - last`.
        public var shift: Int
        public var width: Int { last - first + 1 }
        /// In place, not shifted down.
        public var mask: UInt64
        public var type: TypeUse
        /// `= expr`: always this.
        public var fixed: Number?
        /// One bit without a type of its own.
        public var isFlag: Bool
    }
    public var name: Identifier
    public var docs: Doc
    public var scalar: Scalar
    /// In order of their bits, holes excluded by the checks.
    public var fields: List<Field>
    /// Every named field is one bit wide: an option set.
    public var isOptionSet: Bool
    /// All bits that a named field has.
    public var knownMask: UInt64
    public var provenance: Provenance
    public var module: Int
}

/// A structure in memory. Packed; big-endian unless said otherwise.
public struct Buffer: Sendable {
    public var name: Identifier
    public var docs: Doc
    /// `buffer NAME: BASE`: a form of that buffer, of its size; it may stand wherever the base may.
    public var base: BufferID?
    /// In order of their offsets.
    public var fields: List<Field>
    /// Bytes up to the first part whose size depends on values.
    public var fixedSize: Int
    /// The whole size does not depend on values: see `wholeSize`.
    public var isFixed: Bool
    /// In bytes, padding included; `nil` when it depends on values.
    public var wholeSize: Int? { paddedSize ?? (isFixed ? fixedSize : nil) }
    /// In bytes, with all fields that only some forms have; `nil` when it depends on more than that.
    public var largestSize: Int?
    /// `@size(n)`: the whole is this long, zero-padded; fixed.
    public var paddedSize: Int?
    /// `@align(n)`: where it must lie.
    public var alignment: Int
    public var byteOrder: ByteOrder
    /// `@event("HP")`: a section of an RTAS error log with this identifier.
    public var eventSection: Text?
    public var requirements: List<Requirement>
    public var provenance: Provenance
    public var module: Int
}

public enum ByteOrder: UInt8, Sendable { case big, little, native }

/// A field of a buffer or of one arm of its union.
public struct Field: Sendable {
    /// `nil` for `_`: reserved, zero when written, ignored when read.
    public var name: Identifier?
    public var docs: Doc
    /// From the start of the buffer, in bytes; of an arm's fields: from the start of the buffer too. `nil` behind a part of variable size.
    public var offset: Int?
    /// In bytes, when it is there; `nil` when it depends on values.
    public var size: Int?
    /// `when expr`: it is only there when this holds, over earlier fields; where it is not, formulas find 0. Never that of a field that another's length or union needs.
    public var condition: Formula? { heldCondition?.value.formula }
    /// As it is in the spec.
    public var conditionText: Text? { heldCondition?.value.text }
    var heldCondition: Held<(formula: Formula, text: Text)>? = nil
    public var kind: Kind { _read { yield heldKind.value } }
    let heldKind: Held<Kind>
    public var byteOrder: ByteOrder
    /// `= expr`: not asked for, written, checked when read. May speak of `sizeof(self)`.
    public var fixed: Formula? {
        get { heldFixed?.value }
        set { heldFixed = newValue.map(Held.init) }
    }
    var heldFixed: Held<Formula>? = nil
    /// This field is the count or length of the variable field at this place of the same list: derived when written.
    public var counts: Int?
    /// `@cut`: the last field, bytes. Where there was no room for all of it, what came ends early: a reader takes what there is, never past its length.
    public var mayBeCut = false
    /// `@stride(size + 8)`: bytes from one element to the next, over earlier fields. What an element's own fields leave of it is skipped, and zero when written.
    public var stride: Formula? { heldStride?.value }
    var heldStride: Held<Formula>?
    /// `@terminator(0)`: the list, which goes on to the end of its structure, ends before an element whose first number has that value.
    public var terminator: Terminator? { heldTerminator?.value }
    var heldTerminator: Held<Terminator>?
    public var unit: Text?
    public var provenance = Provenance()

    /// What stands where a list has ended: a number alone, not a whole element.
    public struct Terminator: Sendable {
        public var number: Number
        /// Of the first number of an element, and how it lies in memory.
        public var scalar: Scalar
        public var byteOrder: ByteOrder
        /// As its bytes are read, without a sign.
        public var word: UInt64 { number.word & (scalar.width == 64 ? .max : 1 << UInt64(scalar.width) - 1) }
    }

    public enum Kind: Sendable {
        /// A number, a named number, an enum or bits: see `TypeUse.scalar`.
        case scalar(TypeUse)
        /// Several of them, `extent` is fixed, counted, until or rest. Base may be a buffer (elements of fixed or own size), scalar, enum, bits.
        case array(TypeUse)
        /// Opaque bytes, `extent` as for an array.
        case bytes(TypeUse.Extent)
        /// Text in a fixed number of bytes (zero-padded), or up to its NUL (`.rest`).
        case cstring(TypeUse.Extent)
        /// A buffer inside.
        case nested(BufferID)
        /// `by path { name = value { … } }`: which arm is chosen by an earlier field. Other values: the rest as opaque bytes.
        case union(selector: FieldPath, arms: List<Arm>)
    }

    public struct Arm: Sendable {
        public var name: Identifier
        public var docs: Doc
        public var value: Number
        public var fields: List<Field>
        /// Of its fields and those around, when it is chosen.
        public var requirements: List<Requirement>
        /// `nil` when it depends on values.
        public var size: Int?
    }
}

/// The way to a number: a field of the same list by its place, then, inside bits, one of their fields.
public struct FieldPath: Hashable, Sendable {
    public var field: Int
    public var bits: Int?
    /// The field is in the list of the buffer around, seen from an arm of its union.
    public var isOuter: Bool

    public init(field: Int, bits: Int? = nil, isOuter: Bool = false) {
        self.field = field
        self.bits = bits
        self.isOuter = isOuter
    }
}
