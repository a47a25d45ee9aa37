import PaprSema
import PaprSource

/// The fields of a buffer, or of one arm of its union, and how each is named where they are read or written.
///
/// Fields that are kept are members; the others (fixed, derived, reserved) are local while they are read: `f0`, inside of an arm `g0`.
struct SwiftFields {
    enum Use { case reading, writing }
    let list: [Field]
    let use: Use
    /// Of an arm: the fields of the buffer.
    private let outer: [Field]
    let isArm: Bool

    init(_ list: [Field], _ use: Use) {
        (self.list, self.use, outer, isArm) = (list, use, [], false)
    }

    init(arm list: [Field], of outer: [Field], _ use: Use) {
        (self.list, self.use, self.outer, isArm) = (list, use, outer, true)
    }

    /// A whole number that says which arm of a union follows: the arm knows it.
    static func isSelector(_ place: Int, in list: [Field]) -> Bool {
        list.contains { if case .union(let path, _) = $0.kind { path.field == place && path.bits == nil && !path.isOuter } else { false } }
    }

    /// A length that `until` names and nothing else fixes: derived from what is written.
    static func isEnd(_ place: Int, in list: [Field]) -> Bool {
        list[place].fixed == nil && list.contains { if case .until(.field(let path))? = $0.extent { path == FieldPath(field: place) } else { false } }
    }

    /// The count of something that may be cut: what was there before it was cut.
    static func isCutCount(_ place: Int, in list: [Field]) -> Bool { list[place].counts.map { list[$0].mayBeCut } ?? false }

    /// Kept as a member of the structure.
    static func isKept(_ place: Int, in list: [Field]) -> Bool {
        let field = list[place]
        if case .union = field.kind { return true }
        if field.name == nil || field.fixed != nil { return false }
        if field.counts != nil { return isCutCount(place, in: list) }
        return !isSelector(place, in: list) && !isEnd(place, in: list)
    }

    /// The number type of a field under the name that `put` prints; `nil` when that is no number of its own type.
    func scalar(_ path: FieldPath) -> Scalar? {
        let fields = path.isOuter ? outer : list
        guard case .scalar(let type) = fields[path.field].kind else { return nil }
        return use == .writing && fields[path.field].counts != nil ? nil : type.scalar
    }

    /// A field's number.
    func put(_ path: FieldPath, _ writer: SwiftWriter) {
        let fields = path.isOuter ? outer : list
        let field = fields[path.field]
        guard case .scalar(let type) = field.kind else { return writer.out.put("0" as StaticString) }
        let isLocal = isArm && !path.isOuter
        if use == .writing, let target = field.counts, !SwiftFields.isCutCount(path.field, in: fields) { return putCount(fields, target, isLocal, writer) }
        if isLocal {
            writer.out.put("g" as StaticString, path.field)
        } else if SwiftFields.isKept(path.field, in: fields) || use == .writing, let name = field.name {
            writer.out.put("self.", SwiftWord.member(name))
        } else {
            writer.out.put("f" as StaticString, path.field)
        }
        if writer.isOpen(type) { writer.out.put(".rawValue" as StaticString) }
        if let bits = path.bits, case .bits(let id) = type.base {
            let part = writer.model[id].fields[bits]
            writer.out.put(" >> ", part.shift, " & ", Hex(part.mask >> UInt64(part.shift)))
        }
    }

    /// How many elements the field at `target` has.
    func putCount(_ fields: [Field], _ target: Int, _ isLocal: Bool, _ writer: SwiftWriter) {
        if isLocal { writer.out.put("g" as StaticString, target) } else { writer.out.put("self.", SwiftWord.member(fields[target].name!)) }
        if case .cstring = fields[target].kind { writer.out.put(".bytes" as StaticString) }
        writer.out.put(".count" as StaticString)
    }

    func putSize(_ writer: SwiftWriter) { writer.out.put(use == .reading ? "r.taken" : "w.taken" as StaticString) }
}

extension Field {
    /// How many there are, of a field that is several.
    var extent: TypeUse.Extent? {
        switch kind {
        case .array(let type): type.extent
        case .bytes(let extent), .cstring(let extent): extent
        default: nil
        }
    }

    /// For messages: as the spec names it.
    var label: Text { name?.camel.text ?? Text("_") }
}

/// The byte order as a last argument; none where it is the usual one.
struct SwiftOrder: Printable {
    private let order: ByteOrder

    init(_ order: ByteOrder) { self.order = order }

    func print(into buffer: TextBuffer) {
        switch order {
        case .big: break
        case .little: buffer.put(", .little" as StaticString)
        case .native: buffer.put(", .native" as StaticString)
        }
    }
}

extension Int128 {
    /// The low bytes, as a number without a sign.
    func word(_ bytes: Int) -> UInt64 { UInt64(truncatingIfNeeded: self) & (bytes >= 8 ? .max : 1 << UInt64(8 * bytes) - 1) }
}
