import PaprSource
import PaprSyntax

/// The parts that an entry or a declaration can have in the grammar.
struct EntryParts: OptionSet {
    let rawValue: Int
    static let names = EntryParts(rawValue: 1 << 0)
    static let type = EntryParts(rawValue: 1 << 1)
    static let position = EntryParts(rawValue: 1 << 2)
    static let value = EntryParts(rawValue: 1 << 3)
    static let conditions = EntryParts(rawValue: 1 << 4)
    static let flow = EntryParts(rawValue: 1 << 5)
    static let body = EntryParts(rawValue: 1 << 6)
}

/// What an entry is where it stands, and which parts mean something there.
struct EntryPlace {
    /// `a case`
    var what: StaticString
    var parts: EntryParts
    /// What to write instead of something else.
    var rule: StaticString
    /// Attributes between these braces belong to what is around.
    var hasAttributes = true

    static let enumCase = EntryPlace(what: "a case", parts: [.value, .names], rule: "an enum has cases: 'name = value'")
    static let bit = EntryPlace(what: "a field of bits", parts: [.names, .type, .position, .value], rule: "bits have fields: 'name at first...last'")
    static let field = EntryPlace(what: "a field", parts: [.names, .type, .position, .value, .conditions], rule: "a buffer has fields: 'name: type'")
    static let arm = EntryPlace(what: "an arm", parts: [.value, .body], rule: "'by' has arms: 'name = value { … }'", hasAttributes: false)
    static let code = EntryPlace(what: "a code", parts: [.names, .value], rule: "a table has codes: 'NAME = value @class(…)'", hasAttributes: false)
    static let answer = EntryPlace(what: "a line of 'returns'", parts: [.names, .value, .conditions, .flow], rule: "'returns' lists codes", hasAttributes: false)
    static let argument = EntryPlace(what: "an argument", parts: [.names, .type, .position, .value], rule: "")
    static let output = EntryPlace(what: "an output", parts: [.names, .type, .position, .conditions], rule: "'out when' has outputs: 'name: type'", hasAttributes: false)
    static let subfunction = EntryPlace(what: "a subfunction", parts: [.value, .body], rule: "'by' has subfunctions: 'NAME = value { … }'")
}

extension Analysis {
    /// The entry of a member that may be nothing else; complains of other members, and of parts that mean nothing there.
    func plainEntry(_ member: Member, _ place: EntryPlace) -> Entry? {
        switch member.node {
        case .invalid: return nil
        case .attribute(let node):
            if !place.hasAttributes { reportLoneAttribute(node) }
            return nil
        case .entry(nil, let entry):
            checkParts(entry, place)
            return entry
        default:
            report(.strayMember, "\(member.words) can't stand here", at: firstWord(member.span), label: "\(place.rule)")
            return nil
        }
    }

    /// An attribute on a line of its own, between braces that have none.
    func reportLoneAttribute(_ node: AttributeNode) {
        report(.misplacedAttribute, "'@\(node.name.name)' on a line of its own means nothing here", at: node.name.span,
               label: "write it behind what it belongs to")
    }

    /// What is written must mean something.
    func checkParts(_ entry: Entry, _ place: EntryPlace) {
        let parts = place.parts
        if entry.parts.isSubset(of: parts) { return }
        func stray(_ part: EntryParts, _ span: Span?, _ what: StaticString) {
            guard let span, !parts.contains(part) else { return }
            report(.strayMember, "\(place.what) has no \(what)", at: span, label: "leave it out")
        }
        if entry.names.count > 1 { stray(.names, entry.names[1].span, "second name") }
        stray(.type, entry.type?.span, "type")
        stray(.position, entry.position?.span, "place: 'at' means nothing here")
        stray(.value, entry.value?.span, "fixed value")
        stray(.conditions, entry.conditions.first?.span, "condition: 'when' means nothing here")
        stray(.flow, entry.flow?.span, "way to go on")
        if let body = entry.body { stray(.body, body.first.map { firstWord($0.span) } ?? entry.names[0].span, "braces") }
    }

    /// Documentation of what no output shows.
    @inline(__always)
    func checkDocumentation(of member: Member, _ what: StaticString, _ remedy: StaticString) {
        if member.docs.lines.isEmpty { return }
        report(.misplacedDocumentation, "documentation of \(what) reaches nobody", at: member.docs.span, label: "\(remedy)")
    }

    /// The head of a declaration has only what its kind can have.
    func checkHead(_ declaration: Declaration) {
        let (what, parts): (StaticString, EntryParts) = switch declaration.kind {
        case .const: ("a constant", [.type, .value])
        case .type: ("a type", [.type])
        case .enum: ("an enum", [.type, .body])
        case .bits: ("a set of bits", [.type, .body])
        case .buffer: ("a buffer", [.type, .body])
        case .codes: ("a table of codes", [.body])
        case .hcall: ("a call", [.value, .body])
        case .rtas: ("a call", [.value, .body])  // of its value the call's own pass complains
        case .invalid: ("", [.type, .value, .body])
        }
        if let type = declaration.type, !parts.contains(.type) { report(.strayMember, "\(what) has no type", at: type.span, label: "leave it out") }
        if let value = declaration.value, !parts.contains(.value) { report(.strayMember, "\(what) has no value", at: value.span, label: "leave it out") }
        if !parts.contains(.body), let member = declaration.body?.first(where: { !$0.isAttribute }) {
            report(.strayMember, "\(what) has nothing but attributes in its braces", at: firstWord(member.span), label: "leave it out")
        }
    }

    /// Complains when there is nothing between the braces, or no braces.
    func checkNotEmpty(_ members: [Member]?, _ what: String, _ span: Span, _ rule: StaticString) {
        if complaints.spoil(span) || (members ?? []).contains(where: { !$0.isAttribute }) { return }
        report(.emptyDeclaration, what, at: span, label: "\(rule)")
    }

    /// The first word of something longer.
    func firstWord(_ span: Span) -> Span {
        let text = source(span)
        let count = text.bytes.firstIndex { !isWordByte($0) } ?? text.count
        return Span(file: span.file, start: span.start, end: span.start + UInt32(max(count, 1)))
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") || byte == UInt8(ascii: "_")
    }
}

extension Entry {
    /// The parts that it has.
    fileprivate var parts: EntryParts {
        var parts: EntryParts = []
        if names.count > 1 { parts.insert(.names) }
        if case .some = type { parts.insert(.type) }
        if case .some = position { parts.insert(.position) }
        if case .some = value { parts.insert(.value) }
        if !conditions.isEmpty { parts.insert(.conditions) }
        if case .some = flow { parts.insert(.flow) }
        if case .some = body { parts.insert(.body) }
        return parts
    }
}

extension Member {
    /// What it is, for messages.
    fileprivate var words: String {
        switch node {
        case .attribute: "an attribute"
        case .require: "a constraint"
        case .by: "'by'"
        case .returns: "'returns'"
        case .conditional: "'when'"
        case .entry(.in, _): "an argument"
        case .entry(.out, _): "an output"
        case .entry(.inout, _): "an argument that is an output too"
        case .entry(nil, _): "this"
        case .invalid: "this"
        }
    }
}
