import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// A name in Swift's spelling: `drcIndex`, `SCMStatistic`. Acronyms are all upper or all lower, words that Swift reserves stand in backticks.
struct SwiftWord: Printable {
    private enum Use { case member, label, payload, type }
    private let snake: Text
    private let use: Use
    private var isType: Bool { use == .type }

    /// Of a member, an argument, a case.
    static func member(_ identifier: Identifier) -> SwiftWord { SwiftWord(snake: identifier.snake.text, use: .member) }
    /// In front of a colon, where nearly every word may stand.
    static func label(_ identifier: Identifier) -> SwiftWord { SwiftWord(snake: identifier.snake.text, use: .label) }
    /// In front of a colon, where what a case carries is declared.
    static func payload(_ identifier: Identifier) -> SwiftWord { SwiftWord(snake: identifier.snake.text, use: .payload) }
    /// Of a type.
    static func type(_ identifier: Identifier) -> SwiftWord { SwiftWord(snake: identifier.snake.text, use: .type) }
    /// Of a name whose words are joined by underscores.
    static func member(snake: Text) -> SwiftWord { SwiftWord(snake: snake, use: .member) }
    static func type(snake: Text) -> SwiftWord { SwiftWord(snake: snake, use: .type) }

    func print(into buffer: TextBuffer) {
        let start = buffer.count
        plain(into: buffer)
        switch use {
        case .type: return
        case .label: if !SwiftKeywords.isRefused(["inout"], buffer.bytes, from: start) { return }
        case .payload: if !SwiftKeywords.isRefused(["inout", "var", "let"], buffer.bytes, from: start) { return }
        case .member: if !SwiftKeywords.contains(buffer.bytes, from: start) { return }
        }
        buffer.truncate(to: start)
        buffer.append(byte: UInt8(ascii: "`"))
        plain(into: buffer)
        buffer.append(byte: UInt8(ascii: "`"))
    }

    private func plain(into buffer: TextBuffer) {
        var sink = buffer
        plain(to: &sink)
    }

    /// A number that tells spellings apart, without printing them.
    var hash: UInt64 {
        var hash = SpellingHash()
        plain(to: &hash)
        return hash.value
    }

    @inline(__always)
    private func plain(to sink: inout some SpellingSink) {
        var word = 0
        if snake.isEmpty || snake[0] == UInt8(ascii: "_") || isDigit(snake[0]) { sink.take(UInt8(ascii: isType ? "N" : "n")) }
        while word < snake.count {
            var end = word
            while end < snake.count, snake[end] != UInt8(ascii: "_") { end += 1 }
            // Digits on both sides of a joint would run together.
            if word > 1, end > word, isDigit(snake[word]), isDigit(snake[word - 2]) { sink.take(UInt8(ascii: "_")) }
            put(snake[word..<end], upper: isType || word > 0, to: &sink)
            word = end + 1
        }
    }

    @inline(__always)
    private func put(_ word: Text, upper: Bool, to sink: inout some SpellingSink) {
        guard upper, !word.isEmpty else {
            sink.take(word)
            // Backticks don't help here: it would still be the value itself.
            if word.count == snake.count, word == Text("self") { sink.take(UInt8(ascii: "_")) }
            return
        }
        if Acronyms.contains(word) {
            for byte in word.bytes { sink.take(upperCase(byte)) }
        } else {
            sink.take(upperCase(word[0]))
            sink.take(word[1..<word.count])
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    private func upperCase(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "a") < 26 ? byte - 32 : byte }

    /// As text of its own, for names that are printed often or compared.
    var text: Text {
        let buffer = TextBuffer(capacity: 64)
        print(into: buffer)
        return Text(copying: buffer.bytes)
    }
}

/// Where the bytes of a spelling go.
private protocol SpellingSink {
    mutating func take(_ byte: UInt8)
    mutating func take(_ text: Text)
}

extension TextBuffer: SpellingSink {
    func take(_ byte: UInt8) { append(byte: byte) }
    func take(_ text: Text) { put(text) }
}

/// FNV-1a.
private struct SpellingHash: SpellingSink {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    mutating func take(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    mutating func take(_ text: Text) { for byte in text.bytes { take(byte) } }
}

/// Up to eight bytes as a number: short words compare as one.
@inline(__always)
private func packed(_ bytes: some Collection<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

/// A set of such numbers that is asked for every name that is printed: half-empty, open addressing, 0 is no word.
private struct PackedWords {
    private var slots: [UInt64] = Array(repeating: 0, count: 128)

    init(_ words: [String]) {
        for word in words {
            let word = packed(word.utf8)
            var place = PackedWords.place(of: word)
            while slots[place] != 0 { place = (place + 1) & 127 }
            slots[place] = word
        }
    }

    @inline(__always)
    func contains(_ word: UInt64) -> Bool {
        var place = PackedWords.place(of: word)
        while slots[place] != 0 {
            if slots[place] == word { return true }
            place = (place + 1) & 127
        }
        return false
    }

    @inline(__always)
    private static func place(of word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 57) }
}

/// Words that are spelt in capitals: `DRCIndex`, `sendCRQ`.
private enum Acronyms {
    private static let words = PackedWords(
        ["cpu", "crc", "crq", "dma", "drc", "hmc", "id", "io", "lan", "lpar", "mac", "mmio", "nvdimm", "pci", "rdma", "rtas", "scm", "tce", "uuid",
         "vio", "vmc", "vpa", "vpd", "xive"])

    @inline(__always)
    static func contains(_ word: Text) -> Bool { word.count <= 6 && word.count >= 2 && words.contains(packed(word.bytes)) }
}

/// Words that can't be a name without backticks.
enum SwiftKeywords {
    private static let short = PackedWords(
        ["as", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "false", "for",
         "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public",
         "repeat", "rethrows", "return", "static", "struct", "super", "switch", "throw", "throws", "true", "try", "var", "where",
         "while"])
    private static let long: [StaticString] = [
        "associatedtype", "extension", "fallthrough", "fileprivate", "precedencegroup", "subscript", "typealias",
    ]

    static func isRefused(_ words: [StaticString], _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let word = Text(base: bytes.baseAddress! + start, count: bytes.count - start)
        return words.contains { Text($0) == word }
    }

    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let word = Text(base: bytes.baseAddress! + start, count: bytes.count - start)
        if word.count <= 8 { return short.contains(packed(word.bytes)) }
        return word.count <= 15 && long.contains { Text($0) == word }
    }
}
