import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// `type NAME: u32`: a number with a meaning. Addresses in the partition's memory are the runtime's own type.
    func namedType(_ id: TypeID) {
        let type = model[id]
        doc(type.docs)
        if let handle = type.handle {
            if !type.docs.isEmpty { out.line("///") }
            out.line("/// `", model[handle.opener].name.source, "` gives it; it is good until `", model[handle.closer].name.source, "`.")
        }
        provenance(type.provenance)
        if let address = type.address, type.scalar == .u64 {
            out.line("public typealias ", names.types[id.index], " = ", address.kind == .io ? "BusAddress" : "GuestAddress")
            return
        }
        open(names.types[id.index], "NamedNumber", type.scalar)
        out.line("}")
    }

    /// The beginning of a structure around a number.
    private func open(_ name: Text, _ conformance: StaticString, _ scalar: Scalar) {
        out.line("public struct ", name, ": ", conformance, " {")
        rawValue(scalar)
    }

    func rawValue(_ scalar: Scalar) {
        out.line("    public var rawValue: ", self.name(scalar))
        out.line("    public init(rawValue: ", self.name(scalar), ") { self.rawValue = rawValue }")
    }

    /// `enum NAME: u32 { … }`: open, other values are kept.
    func enumeration(_ id: EnumID, _ diagnostics: inout Diagnostics) {
        let enumeration = model[id], name = names.enums[id.index]
        doc(enumeration.docs)
        provenance(enumeration.provenance)
        open(name, "OpenValue", enumeration.scalar)
        var members = SwiftMembers()
        out.indented {
            for item in enumeration.cases {
                members.claim(item.name, &diagnostics)
                doc(item.docs)
                out.line("public static let ", StaticMember(item.name), " = ", name, "(rawValue: ", SwiftNumber(item.value), ")")
            }
        }
        out.line("}")
    }

    /// `bits NAME: u64 { … }`
    func bits(_ id: BitsID, _ diagnostics: inout Diagnostics) {
        let bits = model[id], name = names.bits[id.index]
        doc(bits.docs)
        provenance(bits.provenance)
        var members = SwiftMembers()
        for field in bits.fields { if let name = field.name { members.claim(name, &diagnostics) } }
        if bits.isOptionSet {
            open(name, "OptionSet, OpenValue", bits.scalar)
            out.indented { options(bits, name) }
        } else {
            open(name, "BitFields", bits.scalar)
            out.indented {
                initializer(bits)
                for field in bits.fields { if field.name != nil { accessor(field, of: bits) } }
            }
        }
        out.line("}")
    }

    private func options(_ bits: BitSet, _ name: Text) {
        for field in bits.fields {
            guard let member = field.name else { continue }
            doc(field.docs)
            out.line("public static let ", StaticMember(member), " = ", name, "(rawValue: ", Hex(field.mask), ")")
        }
    }

    private func initializer(_ bits: BitSet) {
        let asked = bits.fields.filter { $0.name != nil && $0.fixed == nil }
        let fixed = bits.fields.filter { $0.fixed != nil && $0.fixed!.word != 0 }
        if asked.isEmpty { return }
        out.indent()
        out.put("public init(")
        for (place, field) in asked.enumerated() {
            if place > 0 { out.put(", ") }
            out.put(SwiftWord.member(field.name!), ": ", fieldType(field), " = ", field.isFlag ? "false" : ".init(word: 0)")
        }
        out.put(") {\n")
        out.indented {
            out.indent()
            out.put("self.init(rawValue: ")
            out.put(Hex(fixed.reduce(0) { $0 | $1.fixed!.word << UInt64($1.shift) }), ")\n")
            for field in asked { out.line("self.", SwiftWord.member(field.name!), " = ", SwiftWord.member(field.name!)) }
        }
        out.line("}")
    }

    private func fieldType(_ field: BitSet.Field) -> Text { field.isFlag ? Text("Bool") : name(field.type.base) }

    private func accessor(_ field: BitSet.Field, of bits: BitSet) {
        doc(field.docs)
        let getter: StaticString = field.type.scalar?.signed == true && !field.isFlag ? "signedField" : "field"
        out.line("public var ", SwiftWord.member(field.name!), ": ", fieldType(field), " {")
        out.line("    get { ", getter, "(", Hex(field.mask), ", ", field.shift, ") }")
        if field.fixed == nil { out.line("    set { setField(", Hex(field.mask), ", ", field.shift, ", newValue) }") }
        out.line("}")
    }
}

/// A static member; one that the type has already gets a suffix.
struct StaticMember: Printable {
    private let identifier: Identifier

    init(_ identifier: Identifier) { self.identifier = identifier }

    func print(into buffer: TextBuffer) {
        let start = buffer.count
        buffer.put(SwiftWord.member(identifier))
        let word = Text(base: buffer.bytes.baseAddress! + start, count: buffer.count - start)
        if word == Text("storedBytes") || word == Text("allZeros") { buffer.put("Value") }
    }
}
