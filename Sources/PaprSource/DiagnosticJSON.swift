internal import CPaprSupport

/// Diagnostics for programs: one JSON document, described by `Sources/CPaprSupport/text/json/diagnostics.schema.json`.
public struct DiagnosticJSON {
    /// Counted up when something that was there is left out or means something else; additions don't count.
    public static let schema = 1

    /// The JSON Schema of the document.
    public static var schemaText: Text {
        Text(base: papr_embedded_diagnostics_schema.text, count: Int(papr_embedded_diagnostics_schema.size))
    }

    private var places: DiagnosticPlaces

    public init(sources: Sources) { places = DiagnosticPlaces(sources) }

    /// - Parameters:
    ///   - messages: what the run had to say that is about no place in a spec.
    ///   - status: how it ended, as the shell sees it.
    public mutating func document(_ diagnostics: [Diagnostic], messages: [String], status: Int) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("generator", "paprgen")
            json.field("document", "diagnostics")
            json.field("schema", DiagnosticJSON.schema)
            json.field("status", status)
            json.array("diagnostics") { json in
                for diagnostic in diagnostics { json.element { self.write(diagnostic, to: &$0) } }
            }
            json.array("messages") { json in
                for message in messages { json.element(ShownText.lines(message)) }
            }
        }
        json.finish()
        return json.bytes
    }

    private mutating func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.field("number", diagnostic.number.description)
        json.field("severity", diagnostic.severity.rawValue)
        json.field("message", ShownText.inert(diagnostic.message))
        write(diagnostic.span, to: &json)
        if !diagnostic.label.isEmpty { json.field("label", ShownText.inert(diagnostic.label)) }
        write("labels", diagnostic.labels, to: &json)
        write("notes", diagnostic.notes, to: &json)
        json.array("fixes") { json in
            for fix in diagnostic.fixes {
                json.element { json in
                    json.field("message", ShownText.inert(fix.message))
                    self.write(fix.span, to: &json)
                    json.field("replacement", fix.replacement)
                }
            }
        }
    }

    private mutating func write(_ name: StaticString, _ labels: [Label], to json: inout JSONWriter) {
        json.array(name) { json in
            for label in labels {
                json.element { json in
                    json.field("message", ShownText.inert(label.text))
                    self.write(label.span, to: &json)
                }
            }
        }
    }

    private mutating func write(_ span: Span, to json: inout JSONWriter) {
        let place = places.place(span)
        json.field("file", place.path)
        json.field("line", place.line)
        json.field("column", place.column)
        json.field("endLine", place.endLine)
        json.field("endColumn", place.endColumn)
        json.field("offset", place.offset)
        json.field("endOffset", place.endOffset)
    }
}
