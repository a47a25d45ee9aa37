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
    /// For the language reference: what it says, and what the outputs do with it. The model in JSON has them all.
    var meaning: StaticString
    var outputs: StaticString
}

/// Every attribute there is. A new one is one row here and its use in the pass that reads it.
enum AttributeTable {
    static let rows: [AttributeRow] = [
        .init(name: "source", places: [.declaration, .code, .parameter, .output, .answer, .field], arguments: .texts, meaning: "Who says so.",
              outputs: "Swift comments and ReST name it."),
        .init(name: "note", places: [.declaration, .code, .parameter, .output, .answer, .field], arguments: .texts, meaning: "A remark, or a contradiction between sources.",
              outputs: "Swift comments and ReST print it."),
        .init(name: "spec", places: [.declaration, .code], arguments: .texts, meaning: "Sections of LoPAR or PAPR.",
              outputs: "Swift comments and ReST name them."),
        .init(name: "functionSet", places: [.call, .subfunction], arguments: .text, meaning: "The function set in ibm,hypertas-functions that announces it.",
              outputs: "ReST says so, and has an index by function set."),
        .init(name: "performance", places: [.call, .subfunction], arguments: .word, meaning: "LoPAR's performance class: critical, normal, continued or terminal.",
              outputs: "ReST says so."),
        .init(name: "property", places: [.call, .subfunction, .parameter, .output], arguments: .text, meaning: "The device-tree property that announces it.",
              outputs: "ReST says so."),
        .init(name: "hypervisor", places: [.call, .subfunction, .code], arguments: .words, meaning: "Hypervisors that are known to have it.",
              outputs: "ReST says so."),
        .init(name: "lock", places: [.call, .subfunction], arguments: .text, meaning: "The mutex that Linux holds around it: the caller's affair.",
              outputs: "Comments in C and Swift, and ReST, ask the caller for it."),
        .init(name: "context", places: [.call, .subfunction], arguments: .words, meaning: "Where it may be called from: process, atomic, real.",
              outputs: "Comments in C and Swift, and ReST. C has a `_raw` form for real mode, and waits without sleeping where it is atomic."),
        .init(name: "filter", places: [.call], arguments: .mixed(["buffer", "size", "buffer2", "size2", "fixed"]),
              meaning: "Its row in Linux's filter of the rtas system call; the word bannedOnLittleEndian is the last column.",
              outputs: "ReST prints the row."),
        .init(name: "alias", places: [.call], arguments: .words, meaning: "Other names of the same call.",
              outputs: "C has a macro for each; Swift and ReST name them; `paprgen call` and `decode` know them."),
        .init(name: "shares", places: [.call], arguments: .words, meaning: "Another call has the same opcode, and this is known.",
              outputs: "ReST says so; the mocks take the call that has answers, or whose subfunction fits."),
        .init(name: "form", places: [.call], arguments: .word, meaning: "Of an RTAS call: the same function of firmware as that call, with other cells.",
              outputs: "C and Swift have a function for each; the mocks take the one whose cells fit."),
        .init(name: "named", places: [.call], arguments: .word, meaning: "What the outputs call it, where its own name is taken by another call.",
              outputs: "The name in C, Swift, ReST and the mocks."),
        .init(name: "without", places: [.subfunction], arguments: .words, meaning: "Codes of the call that this subfunction does not answer.",
              outputs: "No output lists it."),
        .init(name: "opaque", places: [.call], arguments: .text, meaning: "Only the number is known, and why.",
              outputs: "C has the macro, Swift a method over bare registers, ReST the reason; the mocks take raw answers."),
        .init(name: "exclusive", places: [.call, .subfunction], arguments: .none, meaning: "Sequences of it must not interleave.",
              outputs: "Comments in C and Swift, and ReST, say so; the C mock complains of sequences of two threads at a time."),
        .init(name: "carry", places: [.call, .subfunction], arguments: .none, meaning: "Once begun it must be carried to its end: the only form without a bound.",
              outputs: "C takes `enum papr_wait` and Swift `pause:` in place of a bound; the mocks tell of a sequence that was left."),
        .init(name: "abandon", places: [.call, .subfunction], arguments: .settings,
              meaning: "How a sequence is given up that must not be left otherwise: the same call with these arguments changed.",
              outputs: "C has `papr_x_abandon()`; forms with a bound make that call when they give up; the mocks take it."),
        .init(name: "unknown", places: [.by, .parameter], arguments: .word,
              meaning: "What a value that can't be is answered with: an unknown selector, another value than the fixed or reserved one, a wrong address.",
              outputs: "Checked forms and mocks answer it; ReST lists it."),
        .init(name: "align", places: [.buffer], arguments: .number, meaning: "Bytes of which its address is a multiple.",
              outputs: "Checked forms and mocks refuse others; Swift lends memory that is so."),
        .init(name: "size", places: [.buffer], arguments: .number, meaning: "Its whole length in bytes, zero-padded.",
              outputs: "Writers fill up, readers want it all; C asserts it."),
        .init(name: "endian", places: [.buffer, .field], arguments: .word, meaning: "Byte order in memory when it is not big: little or native.",
              outputs: "Readers and writers swap; C uses `__le` types, or plain ones."),
        .init(name: "event", places: [.buffer], arguments: .text, meaning: "A section of an RTAS error log, by its identifier.",
              outputs: "C has `papr_x_find()`, Swift `init(inEventLog:)`; ReST says so."),
        .init(name: "unaligned", places: [.buffer, .field], arguments: .none, meaning: "A number that is not naturally aligned, on purpose.",
              outputs: "None: it keeps an error away."),
        .init(name: "cut", places: [.field], arguments: .none, meaning: "The last bytes may be missing where there was no room: a reader takes what came.",
              outputs: "Readers take what came; ReST says so."),
        .init(name: "stride", places: [.field], arguments: .expression, meaning: "Bytes from one element of a list to the next.",
              outputs: "Readers and writers step by it; ReST shows it."),
        .init(name: "terminator", places: [.field], arguments: .number, meaning: "A list ends before an element that begins with this number.",
              outputs: "Readers stop there, writers end the list with it; ReST shows it."),
        .init(name: "address", places: [.type, .parameter], arguments: .mixed(["align", "below", "within"]),
              meaning: "What an address must be: real or io, a multiple of align, below a limit, within one page.",
              outputs: "Checked forms and mocks refuse what breaks a rule; Swift has `GuestAddress` or `BusAddress` and lends memory that is so; ReST lists the rules."),
        .init(name: "handle", places: [.type], arguments: .mixed(["from", "until", "taken"]),
              meaning: "Its values come from one call and are good until another; the first may answer a code while there is one.",
              outputs: "Swift has a method around the work; the mocks know what is open; comments and ReST say so."),
        .init(name: "descriptor", places: [.parameter], arguments: .word,
              meaning: "What the register holds in place of an address: bits with the fields address and length, the latter in bytes.",
              outputs: "C and Swift take memory and put both numbers together; the mocks take them apart; ReST shows the bits."),
        .init(name: "list", places: [.parameter], arguments: .mixed(["wrong"]),
              meaning: "Where the length is negative memory holds a list of these, each with the fields address and length; the code for one that is wrong.",
              outputs: "C takes `struct papr_pieces`, Swift data or a list; the mocks look at each piece; ReST describes both."),
        .init(name: "held", places: [.parameter], arguments: .mixed(["until"]), meaning: "The hypervisor keeps the memory after the call, until that call.",
              outputs: "Comments and ReST say so; Swift leaves the memory to the caller; the C mock complains when it is freed before."),
        .init(name: "cells", places: [.parameter, .output], arguments: .number, meaning: "How many cells it takes in an RTAS call: an address takes one.",
              outputs: "The place of it in every output."),
        .init(name: "unit", places: [.parameter, .output, .field, .type], arguments: .word, meaning: "What a number counts.",
              outputs: "Comments and ReST say so; `paprgen decode` and `call` print it."),
        .init(name: "keepFirst", places: [.output], arguments: .none, meaning: "The first answer's value stands; later ones are ignored.",
              outputs: "The forms that go on hand out the first value; ReST says so."),
        .init(name: "class", places: [.code, .answer], arguments: .word, meaning: "success, busy, longBusy, continue, partial or error.",
              outputs: "Which forms there are, what Swift throws, what the errno is, how the mocks go on."),
        .init(name: "delay", places: [.code], arguments: .numbers, meaning: "Milliseconds to wait, for each value of the range.",
              outputs: "Forms that go on wait so long; C has `papr_hcall_delay()`, Swift `advisedDelay`; ReST lists them."),
        .init(name: "carries", places: [.code], arguments: .formula, meaning: "A value inside the status.",
              outputs: "Swift has a property, the mocks answer the bit that is wrong, `decode` prints it; ReST says so."),
        .init(name: "errno", places: [.code, .answer], arguments: .word, meaning: "What Linux makes of it.",
              outputs: "C has `papr_x_errno()`; ReST lists it."),
        .init(name: "common", places: [.code], arguments: .none, meaning: "Every call may answer it.",
              outputs: "Listed at every call; Swift has a case for it in each failure."),
        .init(name: "spelling", places: [.code, .call], arguments: .mixed(["lopar", "linux", "qemu", "freebsd", "slof"]), meaning: "How a dialect writes it.",
              outputs: "C takes Linux's names for the ends of ranges; ReST lists all."),
        .init(name: "blames", places: [.answer], arguments: .word, meaning: "The argument that is wrong when it is not the nth.",
              outputs: "Checked forms and mocks answer this code for that argument; ReST and `decode` say which it is."),
        .init(name: "final", places: [.answer], arguments: .none, meaning: "Ends the call here, though elsewhere it asks to go on.",
              outputs: "No form goes on there; ReST says so."),
        .init(name: "token", places: [.answer], arguments: .path(["first"]), meaning: "One more token that is handed back, and its first value.",
              outputs: "Forms that go on hand it back; the mocks refuse one that they did not give."),
    ]

    /// Rows by name.
    static func index(_ names: Interner) -> NameMap<Int> {
        var index = NameMap<Int>(capacity: rows.count)
        for (place, row) in rows.enumerated() { index[names.intern(Text(row.name))] = place }
        return index
    }
}
