import PaprSema
import PaprSource

/// What reading and writing a buffer have in common: the numbers that only the function knows, loops, arrays.
struct CBufferCode {
    let context: CContext
    let out: TextBuffer
    /// `r.at` or `w.at`.
    let at: StaticString

    /// The head of a function: what walks over the bytes, which are not more than the structure has, and the locals.
    func head(_ plan: CBufferPlan, _ kind: StaticString, _ name: StaticString, more: () -> Void = {}) {
        out.put("\tstruct papr_", kind, " ", name, " = papr_")
        out.put(kind, "(data, size")
        if let size = plan.buffer.paddedSize { out.put(" < ", size, " ? size : ", size) }
        out.put(");\n")
        locals(plan.list)
        more()
        out.put("\n")
        if !plan.list.hasMembers { out.put("\t(void)value;\n") }
    }

    /// Declares what the function needs besides its parameters.
    func locals(_ list: CFieldList, loops: Bool = true) {
        if loops, needsLoop(list.fields) { out.put("\tunsigned int i;\n") }
        for index in list.infos.indices {
            if list.infos[index].isLocal, list.infos[index].name != nil { out.put("\t__u64 ", CNumberField(list: list, index: index), ";\n") }
            if let union = list.unionName(index, context.model), case .union(_, let arms) = list.fields[index].kind {
                for arm in arms { locals(armList(arm, union, list), loops: false) }
            }
        }
    }

    func armList(_ arm: Field.Arm, _ union: CUnionName, _ list: CFieldList) -> CFieldList {
        CFieldList(fields: arm.fields, place: CPlace(arm: (union, arm.name.snake)), outer: list)
    }

    private func needsLoop(_ fields: List<Field>) -> Bool {
        fields.indices.contains { index in
            switch fields[index].kind {
            case .array: fields[index].name != nil && CBufferTypes(context: context, out: out).hasPlaces(fields[index])
            case .union(_, let arms): arms.contains { needsLoop($0.fields) }
            default: false
            }
        }
    }

    func formula(_ list: CFieldList) -> CFormula<CFieldLeaves> {
        CFormula(leaves: CFieldLeaves(model: context.model, list: list, size: at), out: out)
    }

    /// Field after field; those that are only there under one condition together, between the braces of an `if`. `otherwise` goes on behind these.
    func fields(_ list: CFieldList, _ tabs: StaticString, _ field: (Int, StaticString) -> Void, otherwise: (Range<Int>) -> Void = { _ in }) {
        var index = 0
        while index < list.fields.count {
            guard let condition = list.fields[index].condition else {
                field(index, tabs)
                index += 1
                continue
            }
            let form = index..<list.fields.endOfForm(index)
            out.put(tabs, "if (")
            formula(list).condition(condition)
            out.put(") {\n")
            for index in form { field(index, tabs.utf8CodeUnitCount == 1 ? "\t\t" : "\t\t\t") }
            out.put(tabs, "}")
            otherwise(form)
            out.put("\n")
            index = form.upperBound
        }
    }

    /// What must hold: `papr_check(&r, …)`.
    func checks(_ requirements: List<Requirement>, _ list: CFieldList, _ tabs: StaticString, _ call: StaticString) {
        for requirement in requirements {
            out.put(tabs, call)
            formula(list).condition(requirement.formula)
            out.put(");\n")
        }
    }

    /// Bytes of an element and the function that measures it: `16, NULL`.
    func element(_ use: TypeUse) {
        guard case .buffer(let id) = use.base else { return out.put((use.scalar ?? .u8).bytes, ", NULL") }
        if !context.isMeasured[id.index], let size = context.model.buffers[id.index].wholeSize {
            out.put(size, ", NULL")
        } else {
            out.put("0, papr_", context.model.buffers[id.index].name.snake, "_size")
        }
    }

    /// The number that chooses among the arms.
    func selector(_ path: FieldPath, _ list: CFieldList) {
        CFieldLeaves(model: context.model, list: list, size: at).print(.field(path), into: out)
    }

    /// Whether a formula speaks of the size of the whole.
    static func speaksOfSize(_ formula: Formula) -> Bool {
        switch formula {
        case .sizeOfSelf: true
        case .unary(_, let inner), .member(let inner, _): speaksOfSize(inner)
        case .binary(_, let left, let right): speaksOfSize(left) || speaksOfSize(right)
        default: false
        }
    }
}

/// What ends a list, and how it is found in memory: `0xFFFF, 2, papr_load_be`.
struct CTerminator: Printable {
    let terminator: Field.Terminator

    init(_ terminator: Field.Terminator) { self.terminator = terminator }

    static func value(_ terminator: Field.Terminator) -> CNumber {
        CNumber(Number(value: Int128(terminator.word), spelling: terminator.number.value < 0 ? nil : terminator.number.spelling))
    }

    func print(into out: TextBuffer) {
        out.put(CTerminator.value(terminator), ", ", terminator.scalar.bytes, ", papr_load_")
        switch terminator.byteOrder {
        case .big: out.put("be")
        case .little: out.put("le")
        case .native: out.put("ne")
        }
    }
}
