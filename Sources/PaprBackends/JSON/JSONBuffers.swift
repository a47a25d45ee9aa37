import PaprSema
import PaprSource

extension JSONModel {
    func write(_ buffer: Buffer, to json: inout JSONWriter) {
        head("buffer", buffer.module, buffer.name, buffer.docs, to: &json)
        if let base = buffer.base { json.field("base", reference(base)) }
        json.field("fixedSize", buffer.fixedSize)
        json.optional("paddedSize", buffer.paddedSize)
        json.optional("wholeSize", buffer.wholeSize)
        if buffer.wholeSize == nil { json.optional("largestSize", buffer.largestSize) }
        json.field("alignment", buffer.alignment)
        json.field("byteOrder", JSONWord.byteOrder(buffer.byteOrder))
        json.optional("eventSection", buffer.eventSection)
        write(buffer.fields, outer: nil, to: &json)
        write(buffer.requirements, in: .fields(buffer.fields, outer: nil), to: &json)
        write(buffer.provenance, to: &json)
    }

    private func write(_ fields: List<Field>, outer: List<Field>?, to json: inout JSONWriter) {
        json.array("fields") { json in
            for field in fields {
                let isUnion = if case .union = field.kind { true } else { false }
                json.element(isUnion ? .lines : .line) { write(field, among: fields, outer: outer, to: &$0) }
            }
        }
    }

    private func write(_ field: Field, among list: List<Field>, outer: List<Field>?, to json: inout JSONWriter) {
        let scope = JSONScope.fields(list, outer: outer)
        if let name = field.name { json.names(name) }
        json.texts("docs", field.docs.lines)
        json.optional("offset", field.offset)
        json.optional("size", field.size)
        write(field.kind, among: list, in: scope, to: &json)
        json.field("byteOrder", JSONWord.byteOrder(field.byteOrder))
        if let condition = field.condition { write("condition", condition, in: scope, to: &json) }
        if let fixed = field.fixed { write("fixed", fixed, in: scope, to: &json) }
        json.optional("counts", field.counts)
        if let stride = field.stride { write("stride", stride, in: scope, to: &json) }
        if let terminator = field.terminator {
            json.object("terminator", .line) { json in
                json.value(terminator.number)
                write(terminator.scalar, to: &json)
                json.field("byteOrder", JSONWord.byteOrder(terminator.byteOrder))
            }
        }
        json.flag("mayBeCut", field.mayBeCut)
        json.optional("unit", field.unit)
        write(field.provenance, to: &json)
    }

    private func write(_ kind: Field.Kind, among list: List<Field>, in scope: JSONScope, to json: inout JSONWriter) {
        switch kind {
        case .scalar(let use):
            json.field("kind", "number")
            write("type", use, in: scope, to: &json)
        case .array(let use):
            json.field("kind", "array")
            write("type", use, in: scope, to: &json)
        case .bytes(let extent):
            json.field("kind", "bytes")
            write(extent, in: scope, to: &json)
        case .cstring(let extent):
            json.field("kind", "cstring")
            write(extent, in: scope, to: &json)
        case .nested(let id):
            json.field("kind", "buffer")
            json.field("buffer", reference(id))
        case .union(let selector, let arms):
            json.field("kind", "union")
            json.object("selector", .line) { write(selector, in: scope, to: &$0) }
            json.array("arms") { json in
                for arm in arms { json.element { write(arm, outer: list, to: &$0) } }
            }
        }
    }

    private func write(_ arm: Field.Arm, outer: List<Field>, to json: inout JSONWriter) {
        json.names(arm.name)
        json.texts("docs", arm.docs.lines)
        json.value(arm.value)
        json.optional("size", arm.size)
        write(arm.fields, outer: outer, to: &json)
        write(arm.requirements, in: .fields(arm.fields, outer: outer), to: &json)
    }

    /// The rules of a call or buffer, in the order of the checks.
    func write(_ requirements: List<Requirement>, in scope: JSONScope, to json: inout JSONWriter) {
        json.list("requirements", requirements, .lines) { json, requirement in
            json.element(.line) { json in
                json.field("text", requirement.text)
                json.texts("docs", requirement.docs.lines)
                write("formula", requirement.formula, in: scope, to: &json)
                json.flag("implied", requirement.isImplied)
                json.optional("code", requirement.code.map { reference($0) })
                json.optional("blames", requirement.blames)
            }
        }
    }
}
