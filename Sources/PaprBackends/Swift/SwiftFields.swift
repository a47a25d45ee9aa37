import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// A list of fields, what becomes of each, and how it is spelt.
final class SwiftFieldList {
    struct Marks: OptionSet {
        var rawValue: UInt8
        /// A member of the structure.
        static let kept = Marks(rawValue: 1)
        /// A whole number that says which arm of a union follows: the arm knows it.
        static let selector = Marks(rawValue: 2)
        /// A length that `until` names and nothing else fixes: derived from what is written.
        static let end = Marks(rawValue: 4)
        /// The count of something that may be cut: kept, as what was there before it was cut.
        static let cutCount = Marks(rawValue: 8)
        /// A formula in the extent of another field speaks of it.
        static let named = Marks(rawValue: 16)
    }
    let fields: List<Field>
    /// A union has no name in the spec, but gets one.
    let names: List<SwiftValue>
    private let marks: UnsafeMutablePointer<Marks>

    /// Of a union's arm: unions inside of it stay bytes.
    init(_ fields: List<Field>, _ writer: SwiftWriter, isArm: Bool = false) {
        self.fields = fields
        names = writer.spell(fields, isArm: isArm)
        marks = writer.arena.allocate(Marks.self, fields.count)
        marks.initialize(repeating: [], count: fields.count)
        for place in fields.indices { mark(place) }
        for place in fields.indices where isMember(place) { marks[place].insert(.kept) }
    }

    /// What the field at `place` makes of others.
    private func mark(_ place: Int) {
        fields[place].stride?.forEachField { if !$0.isOuter { marks[$0.field].insert(.named) } }
        switch fields[place].kind {
        case .union(let path, _):
            if path.bits == nil, !path.isOuter { marks[path.field].insert(.selector) }
        case .array, .bytes, .cstring:
            switch fields[place].extent {
            case .counted(let formula)?:
                formula.forEachField { if !$0.isOuter { marks[$0.field].insert(.named) } }
            case .until(let formula)?:
                formula.forEachField { if !$0.isOuter { marks[$0.field].insert(.named) } }
                if case .field(let path) = formula, path == FieldPath(field: path.field), fields[path.field].fixed == nil { marks[path.field].insert(.end) }
            default: break
            }
        case .scalar:
            if let target = fields[place].counts, fields[target].mayBeCut { marks[place].insert(.cutCount) }
        case .nested: break
        }
    }

    private func isMember(_ place: Int) -> Bool {
        if case .union = fields[place].kind { return true }
        if fields[place].name == nil || fields[place].fixed != nil { return false }
        if fields[place].counts != nil { return marks[place].contains(.cutCount) }
        return marks[place].isDisjoint(with: [.selector, .end])
    }

    func isKept(_ place: Int) -> Bool { marks[place].contains(.kept) }
    func isSelector(_ place: Int) -> Bool { marks[place].contains(.selector) }
    func isEnd(_ place: Int) -> Bool { marks[place].contains(.end) }
    func isCutCount(_ place: Int) -> Bool { marks[place].contains(.cutCount) }
    func isNamed(_ place: Int) -> Bool { marks[place].contains(.named) }

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

    /// The list that a path is of.
    func owner(_ path: FieldPath) -> SwiftFieldList { path.isOuter ? outer ?? list : list }

    /// As the spec names it.
    func label(_ path: FieldPath) -> Text { owner(path)[path.field].label }

    /// The number type of a field under the name that `put` prints; `nil` when that is no number of its own type.
    func scalar(_ path: FieldPath) -> Scalar? {
        let fields = owner(path)
        guard case .scalar(let type) = fields[path.field].kind else { return nil }
        return use == .writing && fields[path.field].counts != nil ? nil : type.scalar
    }

    /// A field's number.
    func put(_ path: FieldPath, _ writer: SwiftWriter) {
        let fields = owner(path)
        let field = fields[path.field]
        guard case .scalar(let type) = field.kind else { return writer.out.put("0") }
        // What is always the same is in no variable.
        if case .number(let value)? = field.fixed, path.bits == nil { return writer.out.put(value) }
        let isLocal = isArm && !path.isOuter
        if use == .writing, let target = field.counts, !fields.isCutCount(path.field) { return putCount(fields, target, isLocal, writer) }
        let isOptional = field.condition != nil
        if isOptional { writer.out.put("(") }
        if isLocal {
            writer.out.put("g", path.field)
        } else if fields.isKept(path.field) || use == .writing, field.name != nil {
            writer.out.put(SwiftOwn(fields.names[path.field].member))
        } else {
            writer.out.put("f", path.field)
        }
        if writer.isOpen(type) { writer.out.put(isOptional ? "?.rawValue" : ".rawValue") }
        if isOptional { writer.out.put(" ?? 0)") }
        if let bits = path.bits, case .bits(let id) = type.base {
            let part = writer.model[id].fields[bits]
            writer.out.put(" >> ", part.shift, " & ", Hex(part.mask >> UInt64(part.shift)))
        }
    }

    /// How many elements the field at `target` has.
    func putCount(_ fields: SwiftFieldList, _ target: Int, _ isLocal: Bool, _ writer: SwiftWriter) {
        if isLocal { writer.out.put("g", target) } else { writer.out.put(SwiftOwn(fields.names[target].member)) }
        if case .cstring = fields[target].kind { writer.out.put(".bytes") }
        writer.out.put(".count")
    }

    func putSize(_ writer: SwiftWriter) { writer.out.put(use == .reading ? "r.taken" : "w.taken") }
}

/// A member, where the reader and what it keeps for itself have short names: `r`, `w`, `outer`, `f0`, `hole0`.
struct SwiftOwn: Printable {
    private let member: Text

    init(_ member: Text) { self.member = member }

    @inline(__always)
    func print(into buffer: TextBuffer) {
        if member.count == 1 || member[member.count - 1] &- UInt8(ascii: "0") < 10 || member.count == 5 && member == Text("outer") { buffer.put("self.") }
        buffer.put(member)
    }
}

extension Formula {
    /// Calls `body` with each field that it speaks of.
    func forEachField(_ body: (FieldPath) -> Void) {
        switch self {
        case .field(let path): body(path)
        case .unary(_, let inner), .member(let inner, _): inner.forEachField(body)
        case .binary(_, let left, let right):
            left.forEachField(body)
            right.forEachField(body)
        default: break
        }
    }
}

extension Field {
    /// For messages: as the spec names it.
    var label: Text { name?.camel.text ?? Text("_") }
}

extension SwiftWriter {
    /// How all fields of a list are spelt.
    fileprivate func spell(_ fields: List<Field>, isArm: Bool) -> List<SwiftValue> {
        if fields.isEmpty { return List() }
        let values = arena.allocate(SwiftValue.self, fields.count)
        var unions = 0
        for place in fields.indices {
            let field = fields[place]
            var value = SwiftValue()
            if let name = field.name {
                let spelling = names.spelling(name)
                (value.member, value.label) = (spelling.member, spelling.label)
            }
            switch field.kind {
            case .scalar(let type): value.type = name(type.base)
            case .array(let type): value.type = text { out in out.put("[", name(type.base), "]") }
            case .bytes: value.type = Text("[UInt8]")
            case .cstring: value.type = Text("ByteString")
            case .nested(let id): value.type = names.buffers[id.index]
            case .union:
                // The first is `body`, or `content` where a field has that name.
                let isTaken = fields.contains { $0.name?.snake.text == Text("body") }
                let number = unions == 0 ? "" : String(unions + 1)
                if field.name == nil { value.member = text { out in out.put(isTaken ? "content" : "body", number) } }
                if field.name == nil { value.label = value.member }
                value.type = isArm ? Text("[UInt8]") : text { out in out.put(isTaken ? "Content" : "Body", number) }
                unions += 1
            }
            if field.condition != nil { value.type = value.type.followed(by: Text("?")) }
            (values + place).initialize(to: value)
        }
        return List(base: values, count: fields.count)
    }

    private func text(_ print: (TextBuffer) -> Void) -> Text {
        let buffer = TextBuffer(capacity: 64)
        print(buffer)
        return Text(copying: buffer.bytes)
    }
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

/// What ends a list, as arguments: `, terminator: 0xFFFF, of: 2`.
struct SwiftTerminator: Printable {
    private let terminator: Field.Terminator

    init(_ terminator: Field.Terminator) { self.terminator = terminator }

    func print(into buffer: TextBuffer) {
        buffer.put(", terminator: ", Hex(terminator.word), ", of: ", terminator.scalar.bytes, SwiftOrder(terminator.byteOrder))
    }
}

extension Int128 {
    /// The low bytes, as a number without a sign.
    func word(_ bytes: Int) -> UInt64 { UInt64(truncatingIfNeeded: self) & (bytes >= 8 ? .max : 1 << UInt64(8 * bytes) - 1) }
}
