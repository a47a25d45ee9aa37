import PaprSema
import PaprSource

/// What was read from registers, cells or memory, with the names that the spec has for it.
public indirect enum Value: Hashable, Sendable {
    case number(NumberValue)
    case bits(BitsValue)
    /// Bytes without a meaning of their own.
    case bytes([UInt8])
    /// Text without its NUL and padding.
    case text([UInt8])
    case list([Value])
    case structure(StructureValue)
    /// Not recorded.
    case unknown
}

/// A number; `name` is the enum case or the constant of its type that has this value.
public struct NumberValue: Hashable, Sendable {
    public var value: Int128
    public var name: Name?
    /// An address, an identifier or something else that is no count: shown in hexadecimal.
    public var isHex: Bool
    public var unit: Text?

    public init(value: Int128, name: Name? = nil, isHex: Bool = false, unit: Text? = nil) {
        (self.value, self.name, self.isHex, self.unit) = (value, name, isHex, unit)
    }
}

/// A number that is made of bit fields.
public struct BitsValue: Hashable, Sendable {
    /// The whole number.
    public var word: UInt64
    /// The named fields, in order of their bits.
    public var members: [Member]
    /// Which of them are one bit without a type of its own.
    public var flags: [Bool]
    /// Bits that are set and have no name, in place.
    public var unknown: UInt64
}

/// A structure in memory or in registers.
public struct StructureValue: Hashable, Sendable {
    public var type: Name
    /// Fields with a name; of a union the fields of the arm that was chosen, behind a member that is named by the arm.
    public var members: [Member]
    /// Why reading ended before the structure did.
    public var problem: BufferProblem?
}

/// Something with a name: an argument, an output, a field.
public struct Member: Hashable, Sendable {
    public var name: Name
    public var value: Value
}

/// What is wrong with the bytes of a structure.
public struct BufferProblem: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case endsEarly(needed: Int, available: Int)
        /// A fixed field holds something else.
        case unexpected(found: Int128, expected: Int128)
        /// A length that ends before the field begins, or a count of no sense.
        case badLength(Int128)
        /// Text without a NUL.
        case noEnd
        /// Elements of no bytes.
        case noProgress
        /// A `require` of the buffer is not kept.
        case rule(Text)
    }
    /// As in the spec; `nil`: the whole.
    public var field: Name?
    /// From the start of all bytes.
    public var offset: Int
    public var kind: Kind
}

extension Value {
    /// The part at `path`: `count` of bits, `entries[2].length` of a structure. `nil`: there is none.
    public subscript(path: String) -> Value? {
        guard let steps = Path.steps(path) else { return nil }
        return steps.reduce(Optional(self)) { value, step in value?.part(step) }
    }

    private func part(_ step: Path.Step) -> Value? {
        switch (self, step) {
        case (.bits(let bits), .name(let name)): bits.members.named(name)
        case (.structure(let structure), .name(let name)): structure.members.named(name)
        case (.list(let list), .index(let place)): place < list.count ? list[place] : nil
        default: nil
        }
    }

    /// The number it is; of bits the whole.
    public var number: Int128? {
        switch self {
        case .number(let number): number.value
        case .bits(let bits): Int128(bits.word)
        default: nil
        }
    }

    /// The first thing that is wrong with a structure in it.
    public var problem: BufferProblem? {
        switch self {
        case .structure(let structure): structure.problem ?? structure.members.lazy.compactMap(\.value.problem).first
        case .list(let list): list.lazy.compactMap(\.problem).first
        default: nil
        }
    }
}

extension [Member] {
    /// The value with this name; `capabilities.count` goes into it.
    public subscript(path: String) -> Value? {
        guard let steps = Path.steps(path), case .name(let first)? = steps.first, let value = named(first) else { return nil }
        return value[String(path.dropFirst(first.count).drop { $0 == "." })]
    }

    func named(_ name: String) -> Value? { first { $0.name.text.isSame(as: name) }?.value }
}

/// `list.blocks[0].length`, taken apart.
enum Path {
    enum Step: Hashable { case name(String), index(Int) }

    /// The steps of a path; `nil` when it is none. The empty path has none.
    static func steps(_ path: String) -> [Step]? {
        var steps: [Step] = []
        var rest = path[...]
        while let first = rest.first {
            if first == "[" {
                guard let end = rest.firstIndex(of: "]"), let place = Int(rest[rest.index(after: rest.startIndex)..<end]), place >= 0 else { return nil }
                steps.append(.index(place))
                rest = rest[rest.index(after: end)...]
            } else {
                if first == "." { rest.removeFirst() }
                let end = rest.firstIndex { $0 == "." || $0 == "[" } ?? rest.endIndex
                if end == rest.startIndex { return nil }
                steps.append(.name(String(rest[..<end])))
                rest = rest[end...]
            }
        }
        return steps
    }
}

extension Text {
    func isSame(as string: String) -> Bool { bytes.elementsEqual(string.utf8) }
}
