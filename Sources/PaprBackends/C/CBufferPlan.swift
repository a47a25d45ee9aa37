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

/// One list of fields, of a buffer or of an arm, and what of it C needs to know again and again.
struct CFieldList {
    let fields: [Field]
    let place: CPlace
    /// The list around an arm.
    let outer: [Field]

    /// Asked for and handed out; the others follow from these or are always the same.
    func isMember(_ index: Int) -> Bool {
        guard fields[index].name != nil || fields[index].isUnion else { return false }
        return !isLocal(index)
    }

    /// A number that only stands in the bytes: fixed, or derived from another field.
    func isLocal(_ index: Int) -> Bool {
        if fields[index].fixed != nil { return true }
        guard let counted = fields[index].counts else { return false }
        return !fields[counted].mayBeCut
    }

    /// The name of the union at this place.
    func unionName(_ index: Int, _ model: Model) -> CUnionName? {
        guard case .union(let selector, _) = fields[index].kind else { return nil }
        var number = 1
        for other in 0..<index {
            if case .union(let path, _) = fields[other].kind, path == selector { number += 1 }
        }
        let field = (selector.isOuter ? outer : fields)[selector.field]
        var bits: Name?
        if let place = selector.bits, case .scalar(let use) = field.kind, case .bits(let set) = use.base { bits = model.bits[set.index].fields[place].name?.snake }
        return CUnionName(selector: field.name!.snake, bits: bits, number: number)
    }
}

extension Field {
    var isUnion: Bool { if case .union = kind { true } else { false } }
}

extension Buffer {
    var list: CFieldList { CFieldList(fields: fields, place: CPlace(), outer: []) }
}

/// The names in a buffer's formulas: members of the value, or numbers that only the function knows.
struct CFieldLeaves: CLeaves {
    let model: Model
    let list: CFieldList
    /// What stands for `sizeof(self)`.
    let size: StaticString

    private func field(_ path: FieldPath) -> Field { (path.isOuter ? list.outer : list.fields)[path.field] }

    func leaf(_ formula: Formula) -> CLeaf {
        guard case .field(let path) = formula else { return CLeaf(bits: 62) }
        switch field(path).kind {
        case .scalar(let use):
            if let bits = path.bits, case .bits(let set) = use.base { return CLeaf(bits: model.bits[set.index].fields[bits].width) }
            let scalar = use.scalar ?? .u64
            return !path.isOuter && list.isLocal(path.field) ? CLeaf(bits: scalar.width) : CLeaf(scalar)
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
        let owner = path.isOuter ? CFieldList(fields: list.outer, place: CPlace(), outer: []) : list
        CNumberField(list: owner, index: path.field).print(into: out)
    }
}

/// A number of a list of fields: `value->length`, or `v_length` when it is not in the value.
struct CNumberField: Printable {
    let list: CFieldList
    let index: Int

    func print(into out: TextBuffer) {
        guard let name = list.fields[index].name?.snake else { return out.put("0") }
        if list.isLocal(index) {
            out.put("v_")
            if let arm = list.place.arm { out.put(arm.arm, "_") }
            out.put(name)
        } else {
            out.put("value->", list.place, CName(name))
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
