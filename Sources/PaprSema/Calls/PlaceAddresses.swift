import PaprSource
import PaprSyntax

extension CallBuilder {
    /// What an argument's address must be, and what carries it.
    func setAddress(_ parameter: inout Parameter, _ list: AttributeList) {
        parameter.type.descriptor = descriptor(parameter, list)
        parameter.address = addressRules(parameter, list)
        if let rules = parameter.address, parameter.type.pointer != nil { parameter.type.pointer?.address = rules }
    }

    private func addressRules(_ parameter: Parameter, _ list: AttributeList) -> AddressRules? {
        if parameter.type.pointer != nil {
            var base = AddressRules()
            if case .buffer(let id) = parameter.type.base { base.alignment = UInt64(analysis.model[id].alignment) }
            if isRTAS, case .cell = parameter.slot { base.below = 1 << 32 }
            var rules = analysis.addressRules(list, module: module, base: base)
            if let limit = parameter.type.descriptor.flatMap({ limit(of: $0) }) { rules.below = min(rules.below ?? limit, limit) }
            return rules
        }
        if case .named(let id) = parameter.type.base, let base = analysis.model[id].address { return analysis.addressRules(list, module: module, base: base) }
        return list.has("address") ? analysis.addressRules(list, module: module, base: AddressRules()) : nil
    }

    /// What no address reaches that fits the field; `nil`: all do.
    private func limit(of descriptor: TypeUse.Descriptor) -> UInt64? {
        let width = analysis.model[descriptor.bits].fields[descriptor.address].width
        return width < 64 ? 1 << UInt64(width) : nil
    }

    /// `@descriptor(BITS)`: bits with the fields `address` and `length`.
    private func descriptor(_ parameter: Parameter, _ list: AttributeList) -> TypeUse.Descriptor? {
        guard let attribute = list["descriptor"], let node = analysis.wordNode(list, "descriptor") else { return nil }
        guard parameter.type.pointer != nil, !isRTAS else {
            let (what, label) = isRTAS ? ("an argument of an RTAS call", "address and length take a cell each") : ("an argument that is no address", "write '&in', '&out' or '&inout' before its type")
            analysis.report(.misplacedAttribute, "'@descriptor' means nothing at \(what)", at: attribute.name.span, label: label)
            return nil
        }
        guard let symbol = analysis.resolve(node, module, "bits") else { return nil }
        guard case .bits(let id) = symbol else {
            analysis.report(.wrongType, "'\(node.name)' is \(analysis.kind(of: symbol)), and bits are needed", at: node.span, label: "name bits with the fields 'address' and 'length'",
                            notes: [Label(analysis.span(of: symbol), "declared here")])
            return nil
        }
        guard analysis.layOut(id), let address = part("address", of: id, node), let length = part("length", of: id, node) else { return nil }
        return TypeUse.Descriptor(bits: id, address: address, length: length)
    }

    /// The field of a descriptor that is filled in.
    private func part(_ name: StaticString, of id: BitsID, _ node: NameNode) -> Int? {
        let bits = analysis.model[id]
        if let place = bits.fields.firstIndex(where: { $0.fixed == nil && $0.name?.source.text == Text(name) }) { return place }
        if analysis.isSpoilt(id) || analysis.declares(id, analysis.names.intern(Text(name))) && !bits.fields.contains(where: { $0.name?.source.text == Text(name) }) { return nil }
        analysis.report(.unknownName, "'\(node.name)' has no field '\(name)' to be filled in", at: node.span, label: "a descriptor has 'address' and 'length'",
                        notes: [Label(bits.name.span, "declared here")])
        return nil
    }
}

extension Model {
    /// How many bytes the memory of an address has at least: those that are always there.
    func leastBytes(_ type: TypeUse) -> Int {
        if case .buffer(let id) = type.base, self[id].wholeSize == nil {
            if case .fixed(let count) = type.extent { return count }
            return self[id].fixedSize
        }
        switch type.extent {
        case .one: return elementBytes(type.base)
        case .fixed(let count): return count * elementBytes(type.base)
        case .counted, .until, .rest: return 0
        }
    }

    /// What brackets count.
    func elementBytes(_ base: BaseType) -> Int {
        switch base {
        case .buffer(let id): self[id].wholeSize ?? 1
        case .bytes, .cstring: 1
        case .scalar(let scalar): scalar.bytes
        case .named(let id): self[id].scalar.bytes
        case .enumeration(let id): self[id].scalar.bytes
        case .bits(let id): self[id].scalar.bytes
        }
    }

    /// Bits of a descriptor that are always the same: all but those of its two fields, and what they are.
    public func fixedPart(of descriptor: TypeUse.Descriptor) -> (mask: UInt64, value: UInt64) {
        var mask: UInt64 = 0, value: UInt64 = 0
        for (place, field) in self[descriptor.bits].fields.enumerated() where place != descriptor.address && place != descriptor.length {
            mask |= field.mask
            value |= (field.fixed?.word ?? 0) << UInt64(field.shift) & field.mask
        }
        return (mask, value)
    }
}
