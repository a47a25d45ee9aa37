import PaprSource

extension Dump {
    mutating func constant(_ constant: Constant) {
        line("const", constant.name.source.string + ":", type(constant.type, in: .none), "=", Dump.number(constant.value), Dump.names(constant.name))
        indented { dump in
            dump.docs(constant.docs)
            dump.provenance(constant.provenance)
        }
    }

    private func handle(_ handle: Handle) -> String {
        let taken = handle.taken.map { ", taken: \(model[$0].name.source)" } ?? ""
        return "@handle(from: \(model[handle.opener].name.source), until: \(model[handle.closer].name.source)\(taken))"
    }

    mutating func namedType(_ type: NamedType) {
        line("type", type.name.source.string + ":", Dump.scalar(type.scalar), type.address.map(Dump.address) ?? "", type.handle.map(handle) ?? "", Dump.unit(type.unit), Dump.names(type.name))
        indented { dump in
            dump.docs(type.docs)
            dump.provenance(type.provenance)
        }
    }

    mutating func enumeration(_ enumeration: Enumeration) {
        line("enum", enumeration.name.source.string + ":", Dump.scalar(enumeration.scalar), Dump.names(enumeration.name))
        indented { dump in
            dump.docs(enumeration.docs)
            for item in enumeration.cases {
                dump.line("case", item.name.source.string, "=", Dump.number(item.value))
                dump.indented { $0.docs(item.docs) }
            }
            dump.provenance(enumeration.provenance)
        }
    }

    mutating func bits(_ bits: BitSet) {
        line("bits", bits.name.source.string + ":", Dump.scalar(bits.scalar), bits.isOptionSet ? "option-set" : "",
             "known \(Dump.hex(bits.knownMask))", Dump.names(bits.name))
        indented { dump in
            dump.docs(bits.docs)
            for field in bits.fields { dump.bitField(field) }
            dump.provenance(bits.provenance)
        }
    }

    private mutating func bitField(_ field: BitSet.Field) {
        let place = field.first == field.last ? "\(field.first)" : "\(field.first)...\(field.last)"
        line("bit", Dump.name(field.name), "at", place, field.isFlag ? "flag" : ": " + type(field.type, in: .none), "shift \(field.shift)",
             "mask \(Dump.hex(field.mask))", field.fixed.map { "= \(Dump.number($0))" } ?? "")
        indented { $0.docs(field.docs) }
    }

    mutating func buffer(_ buffer: Buffer) {
        line("buffer", buffer.name.source.string, buffer.isFixed ? "size \(buffer.fixedSize)" : "size \(buffer.fixedSize)...",
             buffer.paddedSize.map { "padded \($0)" } ?? "", "align \(buffer.alignment)", Dump.byteOrder(buffer.byteOrder),
             buffer.base.map { "form of \(model[$0].name.source)" } ?? "", buffer.eventSection.map { "event '\(Dump.quoted($0))'" } ?? "",
             Dump.names(buffer.name))
        indented { dump in
            dump.docs(buffer.docs)
            for field in buffer.fields { dump.field(field, among: buffer.fields, outer: nil, order: buffer.byteOrder) }
            for requirement in buffer.requirements { dump.requirement(requirement, in: .fields(buffer.fields, outer: nil)) }
            dump.provenance(buffer.provenance)
        }
    }

    private mutating func field(_ field: Field, among list: List<Field>, outer: List<Field>?, order: ByteOrder) {
        let scope = Scope.fields(list, outer: outer)
        line("field", Dump.name(field.name), "at \(field.offset.map(String.init) ?? "?")", "size \(field.size.map(String.init) ?? "?"):",
             kind(field.kind, in: scope), field.byteOrder == order ? "" : Dump.byteOrder(field.byteOrder),
             field.condition.map { "when \(formula($0, in: scope))" } ?? "", field.fixed.map { "= \(formula($0, in: scope))" } ?? "", field.counts.map { "counts \(Dump.name(list[$0].name))" } ?? "",
             field.mayBeCut ? "may-be-cut" : "", field.stride.map { "stride \(formula($0, in: scope))" } ?? "", field.terminator.map { "terminator \(Dump.number($0.number))" } ?? "", Dump.unit(field.unit))
        indented { dump in
            dump.docs(field.docs)
            dump.provenance(field.provenance)
            guard case .union(_, let arms) = field.kind else { return }
            for arm in arms {
                dump.line("arm", arm.name.source.string, "=", Dump.number(arm.value), "size \(arm.size.map(String.init) ?? "?")")
                dump.indented { dump in
                    dump.docs(arm.docs)
                    for inner in arm.fields { dump.field(inner, among: arm.fields, outer: list, order: order) }
                    for requirement in arm.requirements { dump.requirement(requirement, in: .fields(arm.fields, outer: list)) }
                }
            }
        }
    }

    private func kind(_ kind: Field.Kind, in scope: Scope) -> String {
        switch kind {
        case .scalar(let use), .array(let use): type(use, in: scope)
        case .bytes(let extent): "bytes" + brackets(extent, in: scope)
        case .cstring(let extent): "cstring" + brackets(extent, in: scope)
        case .nested(let id): model[id].name.source.string
        case .union(let selector, _): "by " + path(selector, in: scope)
        }
    }
}

extension Dump {
    /// A type as it would be written.
    func type(_ use: TypeUse, in scope: Scope) -> String {
        var text = ""
        if let pointer = use.pointer { text += (pointer.nullable ? "&?" : "&") + Dump.direction(pointer.direction) + " " }
        text += base(use.base) + brackets(use.extent, in: scope) + (use.optional ? "?" : "")
        if let pointer = use.pointer { text += " " + Dump.address(pointer.address) }
        if let descriptor = use.descriptor { text += " @descriptor(\(model[descriptor.bits].name.source))" }
        if let list = use.list {
            text += " @list(\(model[list.buffer].name.source)" + (list.code.map { ", wrong: \(model[$0].name.source)" } ?? "") + ")"
        }
        return text
    }

    private func base(_ base: BaseType) -> String {
        switch base {
        case .scalar(let scalar): Dump.scalar(scalar)
        case .named(let id): model[id].name.source.string
        case .enumeration(let id): model[id].name.source.string
        case .bits(let id): model[id].name.source.string
        case .buffer(let id): model[id].name.source.string
        case .bytes: "bytes"
        case .cstring: "cstring"
        }
    }

    private func brackets(_ extent: TypeUse.Extent, in scope: Scope) -> String {
        switch extent {
        case .one: ""
        case .fixed(let count): "[\(count)]"
        case .counted(let count): "[\(formula(count, in: scope))]"
        case .until(let end): "[until \(formula(end, in: scope))]"
        case .rest: "[]"
        }
    }

    private static func direction(_ direction: TypeUse.Pointer.Direction) -> String {
        switch direction {
        case .in: "in"
        case .out: "out"
        case .inout: "inout"
        }
    }

    static func scalar(_ scalar: Scalar) -> String { (scalar.signed ? "s" : "u") + String(scalar.width) }

    static func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16, uppercase: true) }

    static func address(_ rules: AddressRules) -> String {
        var words = [rules.kind == .io ? "io" : "real"]
        if rules.alignment != 1 { words.append("align: \(rules.alignment)") }
        if let below = rules.below { words.append("below: \(hex(below))") }
        if let within = rules.within { words.append("within: \(within)") }
        if let call = rules.heldUntil { words.append("held: \(call)") }
        return "@address(\(words.joined(separator: ", ")))"
    }

    private static func byteOrder(_ order: ByteOrder) -> String {
        switch order {
        case .big: "big-endian"
        case .little: "little-endian"
        case .native: "native-endian"
        }
    }
}
