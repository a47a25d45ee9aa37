import PaprSema
import PaprSource

/// Where a value lives: in the value structure itself, or in one arm of its union.
struct CPlace: Printable {
    /// The union's name and the arm's, when there is one.
    var arm: (union: CUnionName, arm: Name)?

    func print(into out: TextBuffer) {
        if let arm { out.put(arm.union, ".", CName(arm.arm), ".") }
    }
}

/// `by_kind`: the member that holds the arms chosen by `kind`.
struct CUnionName: Printable {
    let selector: Name
    /// Of bits the field.
    let bits: Name?
    /// From 2 on when one list has several with one selector.
    let number: Int

    func print(into out: TextBuffer) {
        out.put("by_", selector)
        if let bits { out.put("_", bits) }
        if number > 1 { out.put("_", number) }
    }
}

/// What C looks at in a field again and again.
struct CField {
    let name: CName?
    /// Of a number.
    let scalar: Scalar?
    let order: ByteOrder
    /// Asked for and handed out; the others follow from these or are always the same.
    let isMember: Bool
    /// A number that only stands in the bytes: fixed, or derived from another field.
    let isLocal: Bool
    let isFixed: Bool
    /// -1: not known.
    let offset: Int
    let size: Int
}

/// One list of fields, of a buffer or of an arm, and what of it C needs to know.
final class CFieldList {
    let fields: List<Field>
    let place: CPlace
    /// The list around an arm.
    let outer: CFieldList?
    let infos: [CField]

    init(fields: List<Field>, place: CPlace = CPlace(), outer: CFieldList? = nil) {
        self.fields = fields
        self.place = place
        self.outer = outer
        infos = fields.indices.map { CFieldList.info(fields, $0) }
    }

    private static func info(_ fields: List<Field>, _ index: Int) -> CField {
        var scalar: Scalar?
        var isUnion = false
        switch fields[index].kind {
        case .scalar(let use): scalar = use.scalar ?? .u64
        case .union: isUnion = true
        default: break
        }
        let name = fields[index].name.map { CName($0.snake) }
        let isFixed = fields[index].fixed != nil
        let isLocal = isFixed || fields[index].counts.map { !fields[$0].mayBeCut } ?? false
        return CField(name: name, scalar: scalar, order: fields[index].byteOrder, isMember: (name != nil || isUnion) && !isLocal, isLocal: isLocal, isFixed: isFixed,
                      offset: fields[index].offset ?? -1, size: fields[index].size ?? -1)
    }

    var hasMembers: Bool { infos.contains { $0.isMember } }

    /// The name of the union at this place.
    func unionName(_ index: Int, _ model: Model) -> CUnionName? {
        guard infos[index].name == nil, case .union(let selector, _) = fields[index].kind else { return nil }
        var number = 1
        for other in 0..<index {
            if case .union(let path, _) = fields[other].kind, path == selector { number += 1 }
        }
        let field = (selector.isOuter ? outer ?? self : self).fields[selector.field]
        var bits: Name?
        if let place = selector.bits, case .scalar(let use) = field.kind, case .bits(let set) = use.base { bits = model.bits[set.index].fields[place].name?.snake }
        return CUnionName(selector: field.name!.snake, bits: bits, number: number)
    }
}

/// A buffer and what of it several printers need.
final class CBufferPlan {
    let buffer: Buffer
    let id: BufferID
    let name: Name
    let list: CFieldList
    /// Bytes of the packed structure: the whole, or the part before the first that varies. 0: there is none.
    let size: Int

    init(_ context: CContext, _ id: BufferID) {
        buffer = context.model.buffers[id.index]
        self.id = id
        name = buffer.name.snake
        list = CFieldList(fields: buffer.fields)
        size = CBufferTypes.size(buffer)
    }
}

/// The names in a buffer's formulas: members of the value, or numbers that only the function knows.
struct CFieldLeaves: CLeaves {
    let model: Model
    let list: CFieldList
    /// What stands for `sizeof(self)`.
    let size: StaticString

    private func owner(_ path: FieldPath) -> CFieldList { path.isOuter ? list.outer ?? list : list }
    private func field(_ path: FieldPath) -> Field { owner(path).fields[path.field] }

    func leaf(_ formula: Formula) -> CLeaf {
        guard case .field(let path) = formula else { return CLeaf(bits: 62) }
        switch field(path).kind {
        case .scalar(let use):
            if let bits = path.bits, case .bits(let set) = use.base { return CLeaf(bits: model.bits[set.index].fields[bits].width) }
            let scalar = use.scalar ?? .u64
            return owner(path).infos[path.field].isLocal ? CLeaf(bits: scalar.width) : CLeaf(scalar)
        default: return CLeaf(.u64)
        }
    }

    func print(_ formula: Formula, into out: TextBuffer) {
        guard case .field(let path) = formula else { return out.put(size) }
        let use: TypeUse? = if case .scalar(let use) = field(path).kind { use } else { nil }
        if let bits = path.bits, let use, case .bits(let set) = use.base {
            let part = model.bits[set.index].fields[bits]
            out.put("((__u64)(")
            number(path, out)
            out.put(" & ", CNumber(Number(value: Int128(part.mask)), inHex: true), ") >> ", part.shift, ")")
        } else {
            number(path, out)
        }
    }

    private func number(_ path: FieldPath, _ out: TextBuffer) {
        CNumberField(list: owner(path), index: path.field).print(into: out)
    }
}

/// A number of a list of fields: `value->length`, or `v_length` when it is not in the value.
struct CNumberField: Printable {
    let list: CFieldList
    let index: Int

    func print(into out: TextBuffer) {
        guard let name = list.infos[index].name else { return out.put("0") }
        if list.infos[index].isLocal {
            out.put("v_")
            if let arm = list.place.arm { out.put(arm.arm, "_") }
            out.put(name.name)
        } else {
            out.put("value->", list.place, name)
        }
    }
}

/// How a field's bytes are read and written: `be32`.
struct COrder: Printable {
    let width: Int
    let order: ByteOrder

    init(_ scalar: Scalar, _ order: ByteOrder) {
        width = scalar.width
        self.order = order
    }

    func print(into out: TextBuffer) {
        if width > 8 {
            switch order {
            case .big: out.put("be")
            case .little: out.put("le")
            case .native: out.put("ne")
            }
        }
        out.put(width)
    }
}
