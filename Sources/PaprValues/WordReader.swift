import PaprSema
import PaprSource

/// Reads numbers as they are given in words: literals, names, sums of flags.
struct WordReader {
    let book: CallBook
    /// What the number is for, as a message says it: `argument 'scope' of H_SCM_UNBIND_ALL`.
    let subject: String

    /// A number with what was said of its bit fields.
    func number(_ given: Given, _ use: TypeUse) throws(ValueError) -> Int128 {
        if given.members.isEmpty {
            guard let text = given.text else { throw ValueError("\(subject) is one number, without elements") }
            return try number(text, use)
        }
        guard case .bits(let id) = use.base else { throw ValueError("\(subject) has no field '\(given.members[0].name)': it is one number") }
        var word = try given.text.map { text throws(ValueError) in UInt64(truncatingIfNeeded: try number(text, use)) } ?? 0
        let fields = book.model[id].fields
        for part in given.members {
            let (name, value) = (part.name, part.value)
            guard let field = fields.first(where: { $0.name?.source.text.isSame(as: name) ?? false }) else {
                throw ValueError("\(subject) has no field '\(name)'; it has \(list(fields.compactMap { $0.name?.source.text }))" + hint(name, fields.compactMap { $0.name?.source.text }))
            }
            let bits = try WordReader(book: book, subject: "'\(name)' of \(subject)").number(value, field.type)
            guard bits >= 0, bits < Int128(1) << Int128(field.width) else { throw ValueError("\(subject): '\(name)' has \(field.width) bits, \(bits) does not fit") }
            word = word & ~field.mask | UInt64(bits) << UInt64(field.shift)
        }
        return Int128(word)
    }

    /// A number out of text.
    func number(_ text: String, _ use: TypeUse) throws(ValueError) -> Int128 {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        var number: Int128 = 0
        for part in parts {
            let value = try one(part.trimmed, use)
            number = parts.count == 1 ? value : number | value
        }
        if let scalar = use.scalar, !scalar.holds(number) {
            throw ValueError("\(subject) has \(scalar.width) bits, \(text) does not fit")
        }
        return number
    }

    private func one(_ word: String, _ use: TypeUse) throws(ValueError) -> Int128 {
        if let number = Int128(literal: word) { return number }
        if let number = Int128(characters: word) { return number }
        if let number = named(word, use) { return number }
        let allowed = allowed(use)
        throw ValueError("\(subject) can't be '\(word)'" + (allowed.isEmpty ? "; it is a number" : "; \(allowed)") + hint(word, names(use) + book.model.constants.map { $0.name.source.text }))
    }

    /// An enum case, `Enum.case`, a flag, a constant.
    private func named(_ word: String, _ use: TypeUse) -> Int128? {
        switch use.base {
        case .enumeration(let id):
            let last = word.split(separator: ".").last.map(String.init) ?? word
            if let found = book.model[id].cases.first(where: { $0.name.source.text.isSame(as: last) }) { return found.value.value }
        case .bits(let id):
            if let field = book.model[id].fields.first(where: { $0.name?.source.text.isSame(as: word) ?? false }), field.width == 1 { return Int128(field.mask) }
        default: break
        }
        return book.model.constants.first { $0.name.source.text.isSame(as: word) }?.value.value
    }

    private func names(_ use: TypeUse) -> [Text] {
        switch use.base {
        case .enumeration(let id): book.model[id].cases.map { $0.name.source.text }
        case .bits(let id): book.model[id].fields.compactMap { $0.name?.source.text }
        default: []
        }
    }

    /// What may be said, as the end of a sentence; empty: any number.
    func allowed(_ use: TypeUse) -> String {
        if use.pointer != nil { return "its memory is given as fields, hex:…, zero:64, size:64, @0x4000 or null" }
        switch use.base {
        case .enumeration: return "it is one of \(list(names(use)))"
        case .bits: return "it has the fields \(list(names(use)))"
        default: return ""
        }
    }

    private func list(_ names: [Text]) -> String {
        names.prefix(16).map(\.string).joined(separator: ", ") + (names.count > 16 ? ", …" : "")
    }
}

extension Int128 {
    /// `12`, `-1`, `0x1F`, `0b101`, with `_` between digits.
    init?(literal: String) {
        var digits = literal.filter { $0 != "_" }[...]
        let isNegative = digits.hasPrefix("-")
        if isNegative { digits.removeFirst() }
        var radix = 10
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") { radix = 16 } else if digits.hasPrefix("0b") { radix = 2 }
        if radix != 10 { digits.removeFirst(2) }
        guard digits.first.map({ $0 != "+" && $0 != "-" }) ?? false, let magnitude = UInt64(digits, radix: radix) else { return nil }
        self = isNegative ? -Int128(magnitude) : Int128(magnitude)
    }

    /// `"CtlResCt"`: up to eight characters, the first most significant.
    init?(characters: String) {
        let bytes = Array(characters.utf8)
        guard bytes.count >= 3, bytes.count <= 10, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") else { return nil }
        self = Int128(bytes[1..<bytes.count - 1].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}

extension Substring {
    /// Without spaces around.
    var trimmed: String {
        let start = firstIndex { $0 != " " } ?? endIndex
        let end = lastIndex { $0 != " " }.map(index(after:)) ?? endIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
