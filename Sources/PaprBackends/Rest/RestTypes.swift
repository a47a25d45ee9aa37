import PaprSema
import PaprSource

/// Types, told in a few words.
extension RestWriter {
    func scalar(_ scalar: Scalar) { out.put(scalar.signed ? "s" : "u" as StaticString, scalar.width) }

    /// The name after `:`, a reference when it is declared.
    func base(_ type: TypeUse) {
        switch type.base {
        case .scalar(let scalar): self.scalar(scalar)
        case .named(let id): reference(model.types[id.index].name.source.text, labels.types[id.index])
        case .enumeration(let id): reference(model.enums[id.index].name.source.text, labels.enums[id.index])
        case .bits(let id): reference(model.bits[id.index].name.source.text, labels.bits[id.index])
        case .buffer(let id): reference(model.buffers[id.index].name.source.text, labels.buffers[id.index])
        case .bytes: out.put("bytes" as StaticString)
        case .cstring: out.put("text with a NUL behind" as StaticString)
        }
    }

    /// `u64`, `16 bytes`, `address of LocationCode, which the hypervisor reads`.
    func type(_ type: TypeUse, in scope: RestScope) {
        guard let pointer = type.pointer else { return extent(type, in: scope) }
        out.put("address of " as StaticString)
        extent(type, in: scope)
        switch pointer.direction {
        case .in: out.put(", read" as StaticString)
        case .out: out.put(", written" as StaticString)
        case .inout: out.put(", read and written" as StaticString)
        }
        if let bits = type.descriptor?.bits {
            out.put("; the register holds address and length as " as StaticString)
            reference(model.bits[bits.index].name.source.text, labels.bits[bits.index])
        }
        if let list = type.list {
            out.put("; when " as StaticString)
            formula(.binary(.less, .parameter(list.by, bits: nil), .number(0)), in: scope)
            out.put(" address of a list of " as StaticString)
            reference(model.buffers[list.buffer.index].name.source.text, labels.buffers[list.buffer.index])
            out.put(", which tells where the bytes are, of " as StaticString)
            formula(.unary(.negate, .parameter(list.by, bits: nil)), in: scope)
            out.put(" bytes" as StaticString)
            if let code = list.code {
                out.put("; each must be there, else " as StaticString)
                reference(code)
            }
        }
        if pointer.nullable { out.put("; 0 for none" as StaticString) }
    }

    private func extent(_ type: TypeUse, in scope: RestScope) {
        switch type.extent {
        case .one: base(type)
        case .fixed(let count):
            out.put(count, " " as StaticString)
            many(type, scope)
        case .counted(let count):
            formula(count, in: scope)
            out.put(" " as StaticString)
            many(type, scope)
        case .until(let end):
            base(type)
            out.put(", repeated up to byte " as StaticString)
            formula(end, in: scope)
        case .rest:
            base(type)
            out.put(", up to the end" as StaticString)
        }
    }

    /// What is counted; of memory that a call is given, a buffer of varying size counts in bytes.
    private func many(_ type: TypeUse, _ scope: RestScope) {
        if case .bytes = type.base { return out.put("bytes" as StaticString) }
        if case .call = scope, case .buffer(let id) = type.base, !model.buffers[id.index].isFixed { out.put("bytes of " as StaticString) } else { out.put("\\× " as StaticString) }
        base(type)
    }

    /// The rules for an address; nothing when there are none but being a logical real address.
    func address(_ rules: AddressRules) {
        var isFirst = true
        func next() {
            out.put(isFirst ? "" : ", " as StaticString)
            isFirst = false
        }
        next()
        out.put(rules.kind == .io ? "I/O address, through a TCE table" : "logical real address" as StaticString)
        if rules.alignment > 1 {
            next()
            out.put("aligned to " as StaticString, rules.alignment)
        }
        if let below = rules.below {
            next()
            out.put("wholly below " as StaticString)
            size(below)
        }
        if let within = rules.within {
            next()
            out.put("not across a multiple of " as StaticString, within)
        }
        if let until = rules.heldUntil {
            next()
            out.put("kept by the hypervisor until " as StaticString)
            code(until.text)
        }
    }

    /// `4 GiB`, `2 MiB`, `4096`
    private func size(_ bytes: UInt64) {
        if bytes > 0, bytes % (1 << 30) == 0 { return out.put(bytes >> 30, " GiB" as StaticString) }
        if bytes > 0, bytes % (1 << 20) == 0 { return out.put(bytes >> 20, " MiB" as StaticString) }
        out.put(bytes)
    }

    func unit(_ unit: Text?) {
        if let unit { out.put(" (" as StaticString, RestEscape(unit), ")" as StaticString) }
    }
}
