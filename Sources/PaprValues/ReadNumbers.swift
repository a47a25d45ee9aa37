import PaprSema
import PaprSource

extension CallBook {
    /// A word as a value of its type.
    func value(_ word: UInt64, _ use: TypeUse, unit: Text? = nil) -> Value {
        if use.pointer != nil { return .number(NumberValue(value: Int128(word), name: nil, isHex: true, unit: nil)) }
        if case .bits(let id) = use.base { return .bits(bits(word, id)) }
        let number = use.scalar.map { $0.number(word) } ?? Int128(word)
        return .number(NumberValue(value: number, name: name(of: number, use.base), isHex: isHex(use.base), unit: unit ?? self.unit(use.base)))
    }

    /// The enum case, or the constant of this very type, that has the value.
    private func name(of number: Int128, _ base: BaseType) -> Name? {
        if case .enumeration(let id) = base, let found = model[id].cases.first(where: { $0.value.value == number }) { return found.name.source }
        guard let ids = constants[base] else { return nil }
        let mask = base.scalar(model).map { $0.width < 64 ? Int128(1) << Int128($0.width) - 1 : Int128(UInt64.max) } ?? -1
        return ids.first { model[$0].value.value & mask == number & mask }.map { model[$0].name.source }
    }

    /// Addresses and identifiers; what has a unit is a count.
    private func isHex(_ base: BaseType) -> Bool {
        if case .named(let id) = base { model[id].unit == nil } else { false }
    }

    private func unit(_ base: BaseType) -> Text? {
        if case .named(let id) = base { model[id].unit } else { nil }
    }

    private func bits(_ word: UInt64, _ id: BitsID) -> BitsValue {
        let set = model[id]
        var members: [Member] = [], flags: [Bool] = []
        for field in set.fields {
            guard let name = field.name else { continue }
            members.append(Member(name: name.source, value: value((word & field.mask) >> UInt64(field.shift), field.type)))
            flags.append(field.isFlag)
        }
        return BitsValue(word: word, members: members, flags: flags, unknown: word & ~set.knownMask)
    }
}

extension BaseType {
    /// The number that carries it.
    func scalar(_ model: Model) -> Scalar? {
        switch self {
        case .scalar(let scalar): scalar
        case .named(let id): model[id].scalar
        case .enumeration(let id): model[id].scalar
        case .bits(let id): model[id].scalar
        case .buffer, .bytes, .cstring: nil
        }
    }
}
