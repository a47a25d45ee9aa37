import PaprSema
import PaprSource

/// Constants, enumerations and bits.
struct CTypes {
    let context: CContext
    let out: TextBuffer

    func constant(_ id: ConstantID) {
        let constant = context.model.constants[id.index]
        out.put("\n")
        if let first = constant.docs.lines.first { out.put("/* ", CComment(first)) } else { out.put("/* ", constant.name.snake) }
        for line in constant.docs.lines.dropFirst() where !line.isEmpty { out.put(" ", CComment(line)) }
        out.put(" */\n#define PAPR_", constant.name.upper, " ", CNumber(constant.value), "\n")
    }

    /// An `enum` where its values fit one in every C, else macros.
    func enumeration(_ id: EnumID) {
        let name = context.model.enums[id.index].name
        let cases = context.model.enums[id.index].cases
        let isSmall = cases.allSatisfy { $0.value.value >= -0x8000_0000 && $0.value.value <= 0x7FFF_FFFF }
        out.put(isSmall ? "\n/**\n * enum papr_" : "\n/**\n * DOC: papr_", name.snake)
        CDocs(context: context, out: out).summary(context.model.enums[id.index].docs, name)
        if isSmall {
            for item in cases {
                out.put(" * @PAPR_", name.upper, "_", item.name.upper, ":")
                for line in item.docs.lines where !line.isEmpty { out.put(" ", CComment(line)) }
                out.put("\n")
            }
        }
        CDocs(context: context, out: out).rest(context.model.enums[id.index].docs)
        out.put(" */\n")
        if isSmall { out.put("enum papr_", name.snake, " {\n") }
        for item in cases {
            if isSmall {
                out.put("\tPAPR_", name.upper, "_", item.name.upper, " = ", CNumber(item.value), ",\n")
            } else {
                out.put("#define PAPR_", name.upper, "_", item.name.upper, " ", CNumber(item.value), " /*")
                for line in item.docs.lines where !line.isEmpty { out.put(" ", CComment(line)) }
                out.put(" */\n")
            }
        }
        if isSmall { out.put("};\n") }
    }

    /// A mask for each flag; mask and shift for each wider field.
    func bits(_ id: BitsID) {
        let name = context.model.bits[id.index].name
        out.put("\n/**\n * DOC: papr_", name.snake)
        CDocs(context: context, out: out).summary(context.model.bits[id.index].docs, name)
        CDocs(context: context, out: out).rest(context.model.bits[id.index].docs)
        out.put(" */\n")
        for field in context.model.bits[id.index].fields {
            guard let word = field.name?.upper else { continue }
            let mask = CNumber(Number(value: Int128(field.mask)), inHex: true)
            if field.isFlag {
                out.put("#define PAPR_", name.upper, "_", word, " ", mask, " /* bit ", field.first)
            } else {
                out.put("#define PAPR_", name.upper, "_", word, "_SHIFT ", field.shift, "\n")
                out.put("#define PAPR_", name.upper, "_", word, "_MASK ", mask, " /* bits ", field.first, "-", field.last)
            }
            for (place, line) in field.docs.lines.enumerated() where !line.isEmpty { out.put(place == 0 ? ": " : " ", CComment(line)) }
            out.put(" */\n")
        }
    }
}
