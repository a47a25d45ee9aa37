import PaprSema
import PaprSource

/// Fields of a number: IBM's bit numbers beside the form that a C programmer shifts by.
extension RestWriter {
    func bits(_ id: BitsID) {
        let set = model.bits[id.index]
        anchor(labels.bits[id.index])
        heading(.item) { out.put("bits " as StaticString, RestEscape(set.name.source.text)) }
        paragraphs(set.docs)
        scalar(set.scalar)
        out.put(", bit 0 the most significant.\n\n" as StaticString)
        table("Bits", "Shift form, mask", "Field") {
            for field in set.fields { self.field(field) }
        }
        facts(set.provenance)
    }

    private func field(_ field: BitSet.Field) {
        row {
            out.put(field.first)
            if field.last != field.first { out.put("-" as StaticString, field.last) }
        }
        cell {
            out.put("``" as StaticString, Hex(field.width >= 64 ? .max : (1 << UInt64(field.width)) - 1), " << " as StaticString, field.shift)
            out.put("`` ``" as StaticString, Hex(field.mask), "``" as StaticString)
        }
        cell {
            guard let name = field.name else { return out.put("*reserved*, must be zero" as StaticString) }
            out.put(RestLiteral(name.source.text))
            if !field.isFlag {
                out.put(": " as StaticString)
                base(field.type)
            }
            if let fixed = field.fixed {
                out.put("; always ``" as StaticString)
                number(fixed)
                out.put("``" as StaticString)
            }
            follow(". ", field.docs)
        }
    }
}
