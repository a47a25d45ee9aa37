import PaprSema
import PaprSource

/// Structures in memory: size, byte order, a table of fields, and one table more for each arm of a union.
extension RestWriter {
    func buffer(_ id: BufferID) {
        let buffer = model.buffers[id.index]
        anchor(labels.buffers[id.index])
        heading(.item) { out.put("buffer " as StaticString, RestEscape(buffer.name.source.text)) }
        paragraphs(buffer.docs)
        outline(buffer)
        if !buffer.fields.isEmpty { fields(buffer.fields, outer: [], order: buffer.byteOrder) }
        arms(of: buffer.fields, order: buffer.byteOrder)
        requirements(buffer.requirements)
        facts(buffer.provenance)
    }

    private func outline(_ buffer: Buffer) {
        if let size = buffer.wholeSize {
            out.put(size, size == 1 ? " byte" : " bytes" as StaticString)
        } else {
            if let largest = buffer.largestSize { out.put(buffer.fixedSize, " to " as StaticString, largest, " bytes" as StaticString) }
            else { out.put("At least " as StaticString, buffer.fixedSize, buffer.fixedSize == 1 ? " byte" : " bytes" as StaticString) }
        }
        switch buffer.byteOrder {
        case .big: out.put(", big-endian" as StaticString)
        case .little: out.put(", little-endian" as StaticString)
        case .native: out.put(", in the byte order of the machine" as StaticString)
        }
        if buffer.alignment > 1 { out.put(", aligned to " as StaticString, buffer.alignment) }
        if buffer.paddedSize != nil {
            out.put(", filled up with " as StaticString)
            if let terminator = buffer.fields.last?.terminator, terminator.word != 0 {
                out.put("``" as StaticString)
                number(terminator.number)
                out.put("``" as StaticString)
            } else {
                out.put("zeros" as StaticString)
            }
        }
        out.put("." as StaticString)
        if let base = buffer.base {
            out.put(" A form of " as StaticString)
            reference(model.buffers[base.index].name.source.text, labels.buffers[base.index])
            out.put(": it may stand wherever that may." as StaticString)
        }
        if let section = buffer.eventSection { out.put(" A section of an RTAS error log, found by its identifier " as StaticString, RestLiteral(section), "." as StaticString) }
        out.put("\n\n" as StaticString)
    }

    private func fields(_ fields: List<Field>, outer: List<Field>, order: ByteOrder) {
        table("Offset", "Size", "Field") {
            for field in fields { self.field(field, fields, outer, order) }
        }
    }

    private func field(_ field: Field, _ fields: List<Field>, _ outer: List<Field>, _ order: ByteOrder) {
        row { if let offset = field.offset { out.put(Hex(UInt64(offset))) } else { out.put("varies" as StaticString) } }
        cell { if let size = field.size { out.put(size) } else { out.put("varies" as StaticString) } }
        cell {
            if case .union(let selector, _) = field.kind { return union(selector, fields, outer) }
            guard let name = field.name else {
                out.put("*reserved*" as StaticString)
                if field.condition != nil { value(field, fields, outer) }
                return follow(". ", field.docs)
            }
            out.put(RestLiteral(name.source.text), ": " as StaticString)
            kind(field.kind, .fields(fields, outer: outer))
            unit(field.unit)
            if field.byteOrder != order, case .scalar = field.kind { out.put(field.byteOrder == .big ? ", big-endian" : field.byteOrder == .little ? ", little-endian" : ", native" as StaticString) }
            value(field, fields, outer)
            follow(". ", field.docs)
        }
    }

    private func union(_ selector: FieldPath, _ fields: List<Field>, _ outer: List<Field>) {
        out.put("What follows depends on " as StaticString)
        formula(.field(selector), in: .fields(fields, outer: outer))
        out.put(": see below." as StaticString)
    }

    private func value(_ field: Field, _ fields: List<Field>, _ outer: List<Field>) {
        if let condition = field.condition {
            out.put("; only there when " as StaticString)
            formula(condition, in: .fields(fields, outer: outer))
        }
        if let fixed = field.fixed {
            out.put("; always " as StaticString)
            formula(fixed, in: .fields(fields, outer: outer))
        }
        if let counted = field.counts, fields.indices.contains(counted), let name = fields[counted].name {
            out.put("; tells how much there is of " as StaticString, RestLiteral(name.source.text))
        }
        if let stride = field.stride {
            out.put(", each in " as StaticString)
            formula(stride, in: .fields(fields, outer: outer))
            out.put(" bytes" as StaticString)
        }
        if let terminator = field.terminator {
            out.put("; a number that is ``" as StaticString)
            number(terminator.number)
            out.put("`` in place of an element ends them" as StaticString)
        }
        if field.mayBeCut { out.put("; ends early where there was no room for all of it" as StaticString) }
    }

    private func kind(_ kind: Field.Kind, _ scope: RestScope) {
        switch kind {
        case .scalar(let type), .array(let type): self.type(type, in: scope)
        case .bytes(let extent): type(TypeUse(base: .bytes, scalar: nil, extent: extent), in: scope)
        case .cstring(.fixed(let count)): out.put("text in " as StaticString, count, " bytes, zeros behind it" as StaticString)
        case .cstring(.one), .cstring(.rest): out.put("text with a NUL behind" as StaticString)
        case .cstring(let extent):
            out.put("text with a NUL behind, in " as StaticString)
            type(TypeUse(base: .bytes, scalar: nil, extent: extent), in: scope)
        case .nested(let id): reference(model.buffers[id.index].name.source.text, labels.buffers[id.index])
        case .union: break
        }
    }

    /// The arms of all unions among `fields`.
    private func arms(of fields: List<Field>, order: ByteOrder) {
        for field in fields {
            guard case .union(let selector, let arms) = field.kind else { continue }
            for arm in arms { self.arm(arm, selector, fields, order) }
            out.line("With any other value, what follows are bytes without a known meaning." as StaticString)
            out.blank()
        }
    }

    private func arm(_ arm: Field.Arm, _ selector: FieldPath, _ outer: List<Field>, _ order: ByteOrder) {
        out.put("When " as StaticString)
        formula(.field(selector), in: .fields(outer, outer: outer))
        out.put(" is ``" as StaticString)
        number(arm.value)
        out.put("``, *" as StaticString, RestEscape(arm.name.source.text), "*" as StaticString)
        if arm.fields.isEmpty { out.put(", nothing follows" as StaticString) }
        if arm.docs.isEmpty { out.put(".\n" as StaticString) } else { follow(": ", arm.docs) }
        out.blank()
        if !arm.fields.isEmpty { fields(arm.fields, outer: outer, order: order) }
        requirements(arm.requirements)
        arms(of: arm.fields, order: order)
    }

    private func requirements(_ list: List<Requirement>) {
        var isFirst = true
        for requirement in list where !requirement.isImplied {
            out.put("- Must hold: " as StaticString, RestLiteral(requirement.text), "." as StaticString)
            for line in requirement.docs.lines {
                out.put(" " as StaticString)
                inline(line.trimmed)
            }
            out.put("\n" as StaticString)
            isFirst = false
        }
        if !isFirst { out.blank() }
    }
}
