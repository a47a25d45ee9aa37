import PaprSema
import PaprSource

extension JSONModel {
    /// The members that every declaration begins with.
    func head(_ kind: StaticString, _ module: Int, _ name: Identifier, _ docs: Doc, to json: inout JSONWriter) {
        json.field("kind", kind)
        json.field("id", reference(module, name))
        json.names(name)
        json.texts("docs", docs.lines)
    }

    func write(_ constant: Constant, to json: inout JSONWriter) {
        head("const", constant.module, constant.name, constant.docs, to: &json)
        write("type", constant.type, in: .none, to: &json)
        json.value(constant.value)
        write(constant.provenance, to: &json)
    }

    func write(_ type: NamedType, to json: inout JSONWriter) {
        head("type", type.module, type.name, type.docs, to: &json)
        write(type.scalar, to: &json)
        if let address = type.address { write("address", address, to: &json) }
        if let handle = type.handle { write(handle, to: &json) }
        json.optional("unit", type.unit)
        write(type.provenance, to: &json)
    }

    private func write(_ handle: Handle, to json: inout JSONWriter) {
        json.object("handle", .line) { json in
            json.field("from", reference(handle.opener))
            json.field("until", reference(handle.closer))
            json.optional("taken", handle.taken.map { reference($0) })
        }
    }

    func write(_ enumeration: Enumeration, to json: inout JSONWriter) {
        head("enum", enumeration.module, enumeration.name, enumeration.docs, to: &json)
        write(enumeration.scalar, to: &json)
        json.array("cases") { json in
            for item in enumeration.cases {
                json.element(.line) { json in
                    json.names(item.name)
                    json.texts("docs", item.docs.lines)
                    json.value(item.value)
                }
            }
        }
        write(enumeration.provenance, to: &json)
    }

    func write(_ bits: BitSet, to json: inout JSONWriter) {
        head("bits", bits.module, bits.name, bits.docs, to: &json)
        write(bits.scalar, to: &json)
        json.flag("optionSet", bits.isOptionSet)
        json.field("knownMask", bits.knownMask)
        json.array("fields") { json in
            for field in bits.fields { json.element(.line) { write(field, to: &$0) } }
        }
        write(bits.provenance, to: &json)
    }

    private func write(_ field: BitSet.Field, to json: inout JSONWriter) {
        if let name = field.name { json.names(name) }
        json.texts("docs", field.docs.lines)
        json.field("first", field.first)
        json.field("last", field.last)
        json.field("shift", field.shift)
        json.field("mask", field.mask)
        write("type", field.type, in: .none, to: &json)
        if let fixed = field.fixed { json.number("fixed", fixed) }
        json.flag("flag", field.isFlag)
    }

    func write(_ table: CodeTable, to json: inout JSONWriter) {
        head("codes", table.module, table.name, table.docs, to: &json)
        json.array("codes") { json in
            for code in table.codes { json.element(.line) { write(code, to: &$0) } }
        }
    }

    /// A return code, as members of the object that is being written.
    func write(_ id: CodeID, to json: inout JSONWriter) {
        let code = model[id]
        json.field("id", reference(id))
        json.names(code.name)
        json.texts("docs", code.docs.lines)
        if let values = code.values { json.object("values") { $0.range(values) } }
        json.optional("spelling", code.spelling)
        json.field("class", JSONWord.category(code.category))
        json.texts("delays", code.delays)
        json.optional("errno", code.errno)
        if let carries = code.carries {
            json.object("carries") { json in
                json.names(carries.name)
                write("formula", carries.formula, in: .none, to: &json)
            }
        }
        json.spellings(code.spellings)
        json.flag("common", code.isCommon)
        json.optional("blames", code.blames)
        write(code.provenance, to: &json)
    }
}
