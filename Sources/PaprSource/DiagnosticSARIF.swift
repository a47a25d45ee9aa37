/// Diagnostics as SARIF 2.1.0, for code review and editors: one run with a rule for each number that occurs.
public struct DiagnosticSARIF {
    private let version: String
    private var places: DiagnosticPlaces

    /// - Parameter version: the release of the command.
    public init(sources: Sources, version: String) {
        self.version = version
        places = DiagnosticPlaces(sources)
    }

    /// - Parameters:
    ///   - messages: what the run had to say that is about no place in a spec.
    ///   - status: how it ended, as the shell sees it; 2 means that it could not do its work.
    public mutating func document(_ diagnostics: [Diagnostic], messages: [String], status: Int) -> [UInt8] {
        let numbers = Set(diagnostics.map(\.number)).sorted { $0.rawValue < $1.rawValue }
        var json = JSONWriter()
        json.object { json in
            json.field("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/cos02/schemas/sarif-schema-2.1.0.json")
            json.field("version", "2.1.0")
            json.array("runs") { json in
                json.element { json in
                    self.writeTool(numbers, to: &json)
                    json.field("columnKind", "unicodeCodePoints")
                    self.writeInvocation(messages, status, to: &json)
                    json.array("results") { json in
                        for diagnostic in diagnostics { json.element { self.write(diagnostic, numbers, to: &$0) } }
                    }
                }
            }
        }
        json.finish()
        return json.bytes
    }

    private func writeTool(_ numbers: [DiagnosticNumber], to json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.field("name", "paprgen")
                json.field("semanticVersion", version)
                json.array("rules") { json in
                    for number in numbers { json.element { self.writeRule(number, to: &$0) } }
                }
            }
        }
    }

    private func writeRule(_ number: DiagnosticNumber, to json: inout JSONWriter) {
        let bad = ShownText.lines(number.sample.bad.string), good = ShownText.lines(number.sample.good.string)
        json.field("id", number.description)
        json.message("shortDescription", number.summary)
        json.message("fullDescription", number.meaning)
        json.object("help") { json in
            json.field("text", JSONWriter.escaped("\(number.meaning)\n\nWrong:\n\n\(bad)\nMended:\n\n\(good)"))
            json.field("markdown", JSONWriter.escaped("\(number.meaning)\n\nWrong:\n\n```papr\n\(bad)```\n\nMended:\n\n```papr\n\(good)```\n"))
        }
    }

    private func writeInvocation(_ messages: [String], _ status: Int, to json: inout JSONWriter) {
        json.array("invocations") { json in
            json.element { json in
                json.field("executionSuccessful", status != 2)
                json.field("exitCode", status)
                json.array("toolExecutionNotifications") { json in
                    for message in messages {
                        json.element { json in
                            json.field("level", status == 2 ? "error" : "note")
                            json.message("message", message)
                        }
                    }
                }
            }
        }
    }
}

extension DiagnosticSARIF {
    private mutating func write(_ diagnostic: Diagnostic, _ numbers: [DiagnosticNumber], to json: inout JSONWriter) {
        json.field("ruleId", diagnostic.number.description)
        json.field("ruleIndex", numbers.firstIndex(of: diagnostic.number)!)
        json.field("level", diagnostic.severity.rawValue)
        json.message("message", diagnostic.message)
        json.array("locations") { json in
            json.element { self.write(Label(diagnostic.span, diagnostic.label), to: &$0) }
        }
        let related = diagnostic.labels + diagnostic.notes
        if !related.isEmpty {
            json.array("relatedLocations") { json in
                for label in related { json.element { self.write(label, to: &$0) } }
            }
        }
        if !diagnostic.fixes.isEmpty {
            json.array("fixes") { json in
                for fix in diagnostic.fixes { json.element { self.write(fix, to: &$0) } }
            }
        }
    }

    private mutating func write(_ label: Label, to json: inout JSONWriter) {
        let place = places.place(label.span)
        json.object("physicalLocation") { json in
            json.object("artifactLocation", .line) { $0.field("uri", FileURI.of(place.path)) }
            json.object("region", .line) { $0.region(place) }
        }
        if !label.text.isEmpty { json.message("message", label.text) }
    }

    private mutating func write(_ fix: Fix, to json: inout JSONWriter) {
        let place = places.place(fix.span)
        json.message("description", fix.message)
        json.array("artifactChanges") { json in
            json.element { json in
                json.object("artifactLocation", .line) { $0.field("uri", FileURI.of(place.path)) }
                json.array("replacements") { json in
                    json.element { json in
                        json.object("deletedRegion", .line) { $0.region(place) }
                        json.object("insertedContent", .line) { $0.field("text", fix.replacement) }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    /// A `message` or `multiformatMessageString` of SARIF.
    fileprivate mutating func message(_ name: StaticString, _ text: String) {
        object(name, .line) { $0.field("text", JSONWriter.escaped(ShownText.lines(text))) }
    }

    /// Braces in a message of SARIF hold places for arguments; plain ones are doubled. Brackets are escaped only where they would be read as a link.
    fileprivate static func escaped(_ text: String) -> String {
        let hasLink = text.contains("](")
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}": result.unicodeScalars.append(scalar)
            case "[", "]", "\\": if hasLink { result += "\\" }
            default: break
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    fileprivate mutating func region(_ place: DiagnosticPlace) {
        field("startLine", place.line)
        field("startColumn", place.column)
        field("endLine", place.endLine)
        field("endColumn", place.endColumn)
        field("byteOffset", place.offset)
        field("byteLength", place.endOffset - place.offset)
    }
}

/// The path of a file as a URI.
enum FileURI {
    /// Absolute paths as `file:` URIs, others relative, with everything escaped that is no letter, digit, `-._~` or `/`: a colon too, which would
    /// otherwise make a scheme of the word before it.
    static func of(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return uri
    }
}
