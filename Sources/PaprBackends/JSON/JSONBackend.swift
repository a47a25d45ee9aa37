import CPaprSupport
import PaprSema
import PaprSource

/// The checked model as JSON, for other tools: `json/model.json`, and beside it the JSON Schema that describes it.
public enum JSONBackend: Backend {
    public static var name: String { "json" }
    public static var summary: String { "the checked model as JSON, for other tools" }

    /// Counted up when something that was there is left out or means something else; additions don't count.
    public static let schema = 1

    /// The JSON Schema of `model.json`: its reference.
    public static var schemaText: Text { Text(base: papr_embedded_model_schema.text, count: Int(papr_embedded_model_schema.size)) }

    public static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let document = TextBuffer(capacity: 1)
        JSONModel(model).document.withUnsafeBufferPointer { bytes in
            if let base = bytes.baseAddress { document.append(base, bytes.count) }
        }
        let description = TextBuffer(capacity: schemaText.count)
        description.put(schemaText)
        return [OutputFile(path: "json/model.json", text: document), OutputFile(path: "json/model.schema.json", text: description)]
    }
}

/// Writes a model. What is as usual is left out: false, nothing, an empty list.
struct JSONModel {
    let model: Model

    init(_ model: Model) { self.model = model }

    var document: [UInt8] {
        var json = JSONWriter(capacity: 1 << 16 + 4096 * model.calls.count)
        json.object { json in
            json.field("$schema", "model.schema.json")
            json.field("$comment", "SPDX-License-Identifier: (GPL-2.0-or-later OR MIT)")
            json.field("generator", "paprgen")
            json.field("document", "model")
            json.field("schema", JSONBackend.schema)
            json.array("modules") { json in
                for module in model.modules { json.element { write(module, to: &$0) } }
            }
        }
        json.finish()
        return json.bytes
    }

    private func write(_ module: Module, to json: inout JSONWriter) {
        json.names(module.name)
        json.texts("docs", module.docs.lines)
        json.list("imports", module.imports) { $0.element(model.modules[$1].name.source) }
        json.array("declarations") { json in
            for declaration in module.declarations { json.element { write(declaration, to: &$0) } }
        }
    }

    private func write(_ declaration: DeclarationID, to json: inout JSONWriter) {
        switch declaration {
        case .constant(let id): write(model[id], to: &json)
        case .type(let id): write(model[id], to: &json)
        case .enumeration(let id): write(model[id], to: &json)
        case .bits(let id): write(model[id], to: &json)
        case .buffer(let id): write(model[id], to: &json)
        case .codes(let id): write(model.codeTables[id.index], to: &json)
        case .call(let id): write(model[id], id, to: &json)
        }
    }
}

/// What a declaration or code is known by in the whole document: `scm.H_SCM_BIND_MEM`, `status.Hcall.H_BUSY`.
struct JSONReference: JSONValue {
    let parts: [Name]

    func write(to json: inout JSONWriter) { parts.map(\.string).joined(separator: ".").write(to: &json) }
}

extension JSONModel {
    func reference(_ module: Int, _ name: Identifier) -> JSONReference { JSONReference(parts: [model.modules[module].name.source, name.source]) }

    func reference(_ id: CallID) -> JSONReference { reference(model[id].module, model[id].name) }

    func reference(_ id: BufferID) -> JSONReference { reference(model[id].module, model[id].name) }

    /// A code belongs to the table that it stands in, or to the call that defines it.
    func reference(_ id: CodeID) -> JSONReference {
        let code = model[id]
        if let call = code.call { return JSONReference(parts: reference(call).parts + [code.name.source]) }
        guard let table = code.table.map({ model.codeTables[$0.index] }) else { return reference(code.module, code.name) }
        return JSONReference(parts: reference(table.module, table.name).parts + [code.name.source])
    }
}

extension JSONWriter {
    mutating func names(_ name: Identifier) {
        field("name", name.source)
        field("snake", name.snake)
    }

    /// A list on one line; nothing when it is empty.
    mutating func list<Element>(_ name: StaticString, _ elements: some Collection<Element>, _ layout: Layout = .line, _ body: (inout JSONWriter, Element) -> Void) {
        if elements.isEmpty { return }
        array(name, layout) { json in for element in elements { body(&json, element) } }
    }

    mutating func texts<Element: JSONValue>(_ name: StaticString, _ texts: some Collection<Element>) { list(name, texts) { $0.element($1) } }

    mutating func flag(_ name: StaticString, _ value: Bool) {
        if value { field(name, true) }
    }

    mutating func optional(_ name: StaticString, _ value: (some JSONValue)?) {
        if let value { field(name, value) }
    }

    mutating func number(_ name: StaticString, _ number: Number) { object(name, .line) { $0.value(number) } }

    /// A number as members of the object that is being written.
    mutating func value(_ number: Number) {
        field("value", number.value)
        optional("spelling", number.spelling)
    }

    mutating func spellings(_ spellings: List<(dialect: Name, spelling: Text)>) {
        list("spellings", spellings) { json, item in
            json.element(.line) { json in
                json.field("dialect", item.dialect)
                json.field("spelling", item.spelling)
            }
        }
    }
}
