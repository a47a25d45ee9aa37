import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// A list of fields, and what becomes of each.
final class SwiftFieldList {
    let fields: List<Field>
    /// A member of the structure.
    private(set) var isKept: [Bool]
    /// A whole number that says which arm of a union follows: the arm knows it.
    private(set) var isSelector: [Bool]
    /// A length that `until` names and nothing else fixes: derived from what is written.
    private(set) var isEnd: [Bool]
    /// The count of something that may be cut: kept, as what was there before it was cut.
    private(set) var isCutCount: [Bool]

    init(_ fields: List<Field>) {
        self.fields = fields
        let none = Array(repeating: false, count: fields.count)
        (isKept, isSelector, isEnd, isCutCount) = (none, none, none, none)
        for place in fields.indices { mark(place) }
        for place in fields.indices { isKept[place] = isMember(place) }
    }

    /// What the field at `place` makes of others.
    private func mark(_ place: Int) {
        switch fields[place].kind {
        case .union(let path, _):
            if path.bits == nil, !path.isOuter { isSelector[path.field] = true }
        case .array, .bytes, .cstring:
            if case .until(.field(let path))? = fields[place].extent, path == FieldPath(field: path.field), fields[path.field].fixed == nil { isEnd[path.field] = true }
        case .scalar:
            if let target = fields[place].counts, fields[target].mayBeCut { isCutCount[place] = true }
        case .nested: break
        }
    }

    private func isMember(_ place: Int) -> Bool {
        if case .union = fields[place].kind { return true }
        if fields[place].name == nil || fields[place].fixed != nil { return false }
        if fields[place].counts != nil { return isCutCount[place] }
        return !isSelector[place] && !isEnd[place]
    }

    subscript(place: Int) -> Field { _read { yield fields[place] } }
    var count: Int { fields.count }
    var indices: Range<Int> { fields.indices }
}

/// The fields of a buffer, or of one arm of its union, and how each is named where they are read or written.
///
/// Fields that are kept are members; the others (fixed, derived, reserved) are local while they are read: `f0`, inside of an arm `g0`.
struct SwiftFields {
    enum Use { case reading, writing }
    let list: SwiftFieldList
    let use: Use
    /// Of an arm: the fields of the buffer.
    private let outer: SwiftFieldList?
    var isArm: Bool { outer != nil }

    init(_ list: SwiftFieldList, _ use: Use, inside outer: SwiftFieldList? = nil) {
        (self.list, self.use, self.outer) = (list, use, outer)
    }

    /// The number type of a field under the name that `put` prints; `nil` when that is no number of its own type.
    func scalar(_ path: FieldPath) -> Scalar? {
        let fields = path.isOuter ? outer ?? list : list
        guard case .scalar(let type) = fields[path.field].kind else { return nil }
        return use == .writing && fields[path.field].counts != nil ? nil : type.scalar
    }

    /// A field's number.
    func put(_ path: FieldPath, _ writer: SwiftWriter) {
        let fields = path.isOuter ? outer ?? list : list
        let field = fields[path.field]
        guard case .scalar(let type) = field.kind else { return writer.out.put("0") }
        let isLocal = isArm && !path.isOuter
        if use == .writing, let target = field.counts, !fields.isCutCount[path.field] { return putCount(fields, target, isLocal, writer) }
        if isLocal {
            writer.out.put("g", path.field)
        } else if fields.isKept[path.field] || use == .writing, let name = field.name {
            writer.out.put("self.", SwiftWord.member(name))
        } else {
            writer.out.put("f", path.field)
        }
        if writer.isOpen(type) { writer.out.put(".rawValue") }
        if let bits = path.bits, case .bits(let id) = type.base {
            let part = writer.model[id].fields[bits]
            writer.out.put(" >> ", part.shift, " & ", Hex(part.mask >> UInt64(part.shift)))
        }
    }

    /// How many elements the field at `target` has.
    func putCount(_ fields: SwiftFieldList, _ target: Int, _ isLocal: Bool, _ writer: SwiftWriter) {
        if isLocal { writer.out.put("g", target) } else { writer.out.put("self.", SwiftWord.member(fields[target].name!)) }
        if case .cstring = fields[target].kind { writer.out.put(".bytes") }
        writer.out.put(".count")
    }

    func putSize(_ writer: SwiftWriter) { writer.out.put(use == .reading ? "r.taken" : "w.taken") }
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
        case .little: buffer.put(", .little")
        case .native: buffer.put(", .native")
        }
    }
}

extension Int128 {
    /// The low bytes, as a number without a sign.
    func word(_ bytes: Int) -> UInt64 { UInt64(truncatingIfNeeded: self) & (bytes >= 8 ? .max : 1 << UInt64(8 * bytes) - 1) }
}
