import PaprSource

/// Where an attribute may stand.
struct AttributePlaces: OptionSet {
    let rawValue: Int
    static let type = AttributePlaces(rawValue: 1 << 0)
    static let enumeration = AttributePlaces(rawValue: 1 << 1)
    static let bits = AttributePlaces(rawValue: 1 << 2)
    static let buffer = AttributePlaces(rawValue: 1 << 3)
    static let call = AttributePlaces(rawValue: 1 << 4)
    static let code = AttributePlaces(rawValue: 1 << 5)
    static let parameter = AttributePlaces(rawValue: 1 << 6)
    static let output = AttributePlaces(rawValue: 1 << 7)
    static let field = AttributePlaces(rawValue: 1 << 8)
    /// A line of `returns`.
    static let answer = AttributePlaces(rawValue: 1 << 9)
    /// A line of `by` in a call: a subfunction.
    static let subfunction = AttributePlaces(rawValue: 1 << 10)
    /// The braces of `by`.
    static let by = AttributePlaces(rawValue: 1 << 11)
    static let const = AttributePlaces(rawValue: 1 << 12)
    static let bit = AttributePlaces(rawValue: 1 << 13)

    /// `an argument or an output`
    var words: String {
        let all: [(AttributePlaces, String)] = [
            (.const, "a constant"), (.type, "a type"), (.enumeration, "an enum"), (.bits, "bits"), (.buffer, "a buffer"), (.field, "a field"), (.bit, "a field of bits"),
            (.call, "a call"), (.subfunction, "a subfunction"), (.by, "'by'"), (.parameter, "an argument"), (.output, "an output"), (.answer, "a line of 'returns'"),
            (.code, "a code"),
        ]
        let words = all.filter { contains($0.0) }.map(\.1)
        return words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
    }

    static let declaration: AttributePlaces = [.type, .enumeration, .bits, .buffer, .call, .subfunction, .const]
}

/// One attribute of the language: its name, where it may stand, what it takes, what it means.
struct AttributeRow {
    enum Arguments {
        case none
        /// One or more strings.
        case texts
        /// Exactly one string.
        case text
        /// One or more bare words.
        case words
        /// Exactly one bare word.
        case word
        /// One or more numbers.
        case numbers
        /// Exactly one number.
        case number
        /// Exactly one formula over fields.
        case expression
        /// Words, and numbers or words or texts with one of these labels.
        case mixed([StaticString])
        /// One path, and values with one of these labels.
        case path([StaticString])
        /// Constants, each with a label that is a name of its own.
        case settings
        /// One formula with a label that is a name of its own.
        case formula
    }
    var name: StaticString
    var places: AttributePlaces
    var arguments: Arguments
    /// A sentence for the language reference.
    var meaning: StaticString
}

/// Every attribute there is. A new one is one row here and its use in the pass that reads it.
enum AttributeTable {
    static let rows: [AttributeRow] = [
        .init(name: "source", places: [.declaration, .code, .parameter, .output, .answer, .field], arguments: .texts, meaning: "Who says so."),
        .init(name: "note", places: [.declaration, .code, .parameter, .output, .answer, .field], arguments: .texts, meaning: "A remark, or a contradiction between sources."),
        .init(name: "spec", places: [.declaration, .code], arguments: .texts, meaning: "Sections of LoPAR or PAPR."),
        .init(name: "functionSet", places: [.call, .subfunction], arguments: .text, meaning: "The function set in ibm,hypertas-functions that announces it."),
        .init(name: "performance", places: [.call, .subfunction], arguments: .word, meaning: "LoPAR's performance class: critical, normal, continued or terminal."),
        .init(name: "property", places: [.call, .subfunction, .parameter, .output], arguments: .text, meaning: "The device-tree property that announces it."),
        .init(name: "hypervisor", places: [.call, .subfunction, .code], arguments: .words, meaning: "Hypervisors that are known to have it."),
        .init(name: "lock", places: [.call, .subfunction], arguments: .text, meaning: "The mutex that Linux holds around it: the caller's affair."),
        .init(name: "context", places: [.call, .subfunction], arguments: .words, meaning: "Where it may be called from: process, atomic, real."),
        .init(name: "filter", places: [.call], arguments: .mixed(["buffer", "size", "buffer2", "size2", "fixed"]),
              meaning: "Its row in Linux's filter of the rtas system call; the word bannedOnLittleEndian is the last column."),
        .init(name: "alias", places: [.call], arguments: .words, meaning: "Other names of the same call."),
        .init(name: "shares", places: [.call], arguments: .words, meaning: "Another call has the same opcode, and this is known."),
        .init(name: "form", places: [.call], arguments: .word, meaning: "Of an RTAS call: the same function of firmware as that call, with other cells."),
        .init(name: "named", places: [.call], arguments: .word, meaning: "What the outputs call it, where its own name is taken by another call."),
        .init(name: "without", places: [.subfunction], arguments: .words, meaning: "Codes of the call that this subfunction does not answer."),
        .init(name: "opaque", places: [.call], arguments: .text, meaning: "Only the number is known, and why."),
        .init(name: "exclusive", places: [.call, .subfunction], arguments: .none, meaning: "Sequences of it must not interleave."),
        .init(name: "carry", places: [.call, .subfunction], arguments: .none, meaning: "Once begun it must be carried to its end: the only form without a bound."),
        .init(name: "abandon", places: [.call, .subfunction], arguments: .settings,
              meaning: "How a sequence is given up that must not be left otherwise: the same call with these arguments changed."),
        .init(name: "unknown", places: [.by, .parameter], arguments: .word,
              meaning: "What a value that can't be is answered with: an unknown selector, another value than the fixed or reserved one, a wrong address."),
        .init(name: "align", places: [.buffer], arguments: .number, meaning: "Bytes of which its address is a multiple."),
        .init(name: "size", places: [.buffer], arguments: .number, meaning: "Its whole length in bytes, zero-padded."),
        .init(name: "endian", places: [.buffer, .field], arguments: .word, meaning: "Byte order in memory when it is not big: little or native."),
        .init(name: "event", places: [.buffer], arguments: .text, meaning: "A section of an RTAS error log, by its identifier."),
        .init(name: "unaligned", places: [.buffer, .field], arguments: .none, meaning: "A number that is not naturally aligned, on purpose."),
        .init(name: "cut", places: [.field], arguments: .none, meaning: "The last bytes may be missing where there was no room: a reader takes what came."),
        .init(name: "stride", places: [.field], arguments: .expression, meaning: "Bytes from one element of a list to the next."),
        .init(name: "terminator", places: [.field], arguments: .number, meaning: "A list ends before an element that begins with this number."),
        .init(name: "address", places: [.type, .parameter], arguments: .mixed(["align", "below", "within"]),
              meaning: "What an address must be: real or io, a multiple of align, below a limit, within one page."),
        .init(name: "handle", places: [.type], arguments: .mixed(["from", "until", "taken"]),
              meaning: "Its values come from one call and are good until another; the first may answer a code while there is one."),
        .init(name: "descriptor", places: [.parameter], arguments: .word,
              meaning: "What the register holds in place of an address: bits with the fields address and length, the latter in bytes."),
        .init(name: "list", places: [.parameter], arguments: .mixed(["wrong"]),
              meaning: "Where the length is negative memory holds a list of these, each with the fields address and length; the code for one that is wrong."),
        .init(name: "held", places: [.parameter], arguments: .mixed(["until"]), meaning: "The hypervisor keeps the memory after the call, until that call."),
        .init(name: "cells", places: [.parameter, .output], arguments: .number, meaning: "How many cells it takes in an RTAS call: an address takes one."),
        .init(name: "unit", places: [.parameter, .output, .field, .type], arguments: .word, meaning: "What a number counts."),
        .init(name: "keepFirst", places: [.output], arguments: .none, meaning: "The first answer's value stands; later ones are ignored."),
        .init(name: "class", places: [.code, .answer], arguments: .word, meaning: "success, busy, longBusy, continue, partial or error."),
        .init(name: "delay", places: [.code], arguments: .numbers, meaning: "Milliseconds to wait, for each value of the range."),
        .init(name: "carries", places: [.code], arguments: .formula, meaning: "A value inside the status."),
        .init(name: "errno", places: [.code, .answer], arguments: .word, meaning: "What Linux makes of it."),
        .init(name: "common", places: [.code], arguments: .none, meaning: "Every call may answer it."),
        .init(name: "spelling", places: [.code, .call], arguments: .mixed(["lopar", "linux", "qemu", "freebsd", "slof"]), meaning: "How a dialect writes it."),
        .init(name: "blames", places: [.answer], arguments: .word, meaning: "The argument that is wrong when it is not the nth."),
        .init(name: "final", places: [.answer], arguments: .none, meaning: "Ends the call here, though elsewhere it asks to go on."),
        .init(name: "token", places: [.answer], arguments: .path(["first"]), meaning: "One more token that is handed back, and its first value."),
    ]

    /// Rows by name.
    static func index(_ names: Interner) -> NameMap<Int> {
        var index = NameMap<Int>(capacity: rows.count)
        for (place, row) in rows.enumerated() { index[names.intern(Text(row.name))] = place }
        return index
    }
}
