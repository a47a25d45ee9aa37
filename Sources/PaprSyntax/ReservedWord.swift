/// The nine words that can't be names without quotes.
enum ReservedWord {
    /// The kind of a word of `count` bytes: reserved or an identifier.
    @inline(__always)
    static func kind(_ word: UnsafePointer<UInt8>, _ count: Int) -> TokenKind {
        // None is longer than `returns`, all are lower case.
        count < 2 || count > 7 || word[0] < UInt8(ascii: "a") ? .identifier : lookUp(word, count)
    }

    private static func lookUp(_ word: UnsafePointer<UInt8>, _ count: Int) -> TokenKind {
        switch (word[0], count) {
        case (UInt8(ascii: "i"), 2): matches(word, "in") ? .in : .identifier
        case (UInt8(ascii: "i"), 5): matches(word, "inout") ? .inout : .identifier
        case (UInt8(ascii: "o"), 3): matches(word, "out") ? .out : .identifier
        case (UInt8(ascii: "r"), 7): matches(word, "require") ? .require : matches(word, "returns") ? .returns : .identifier
        case (UInt8(ascii: "e"), 4): matches(word, "else") ? .else : .identifier
        case (UInt8(ascii: "b"), 2): matches(word, "by") ? .by : .identifier
        case (UInt8(ascii: "a"), 2): matches(word, "at") ? .at : .identifier
        case (UInt8(ascii: "w"), 4): matches(word, "when") ? .when : .identifier
        default: .identifier
        }
    }

    private static func matches(_ word: UnsafePointer<UInt8>, _ known: StaticString) -> Bool {
        for index in 0..<known.utf8CodeUnitCount where word[index] != known.utf8Start[index] { return false }
        return true
    }
}
