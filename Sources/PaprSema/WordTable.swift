import PaprSource

/// Splits names of specs into words and joins the words in the ways that targets want; each name is split once.
struct WordTable {
    private struct Forms {
        var snake: Name
        /// Where the words are in `snake`.
        var words: [Range<Int>]
        /// Without a module's words in front.
        var plain: UnsafePointer<Identifier.Forms>
    }
    private let names: Interner
    private var known: [Name: Forms] = [:]
    private var scratch: [UInt8] = []

    init(names: Interner) {
        self.names = names
        known.reserveCapacity(1024)
    }

    /// The name in all its forms. `prefix`: the module, whose words are dropped in the short forms when something remains.
    mutating func identifier(_ name: Name, span: Span, prefix: Identifier? = nil) -> Identifier {
        let forms = forms(of: name)
        guard let prefix, let rest = dropping(prefix.snake, from: forms) else { return Identifier(forms.plain, span: span) }
        var short = forms.plain.pointee
        short.shortCamel = join(rest, of: forms.snake, firstUpper: false)
        short.shortPascal = join(rest, of: forms.snake, firstUpper: true)
        return Identifier(Identifier.immortal(short), span: span)
    }

    /// The words behind those of `prefix`; `nil` when `prefix` isn't in front or nothing remains.
    private func dropping(_ prefix: Name, from forms: Forms) -> ArraySlice<Range<Int>>? {
        let snake = forms.snake.text, start = prefix.text
        guard snake.count > start.count, snake[0..<start.count] == start, snake[start.count] == UInt8(ascii: "_"),
              let first = forms.words.firstIndex(where: { $0.lowerBound == start.count + 1 }) else { return nil }
        let rest = forms.words[first...]
        // A short name must not begin with a digit.
        return isDigit(snake[rest[first].lowerBound]) ? nil : rest
    }

    private mutating func forms(of name: Name) -> Forms {
        if let forms = known[name] { return forms }
        let text = name.text
        var snake: [UInt8] = []
        snake.reserveCapacity(text.count + 8)
        var words: [Range<Int>] = []
        for word in WordTable.words(of: text) {
            if !snake.isEmpty { snake.append(UInt8(ascii: "_")) }
            let start = snake.count
            for byte in text[word].bytes { snake.append(lower(byte)) }
            words.append(start..<snake.count)
        }
        if words.isEmpty { snake = [UInt8(ascii: "_")]; words = [0..<1] }
        let snakeName = snake.withUnsafeBufferPointer { names.intern(copying: $0) }
        let upperName = snake.map(upper).withUnsafeBufferPointer { names.intern(copying: $0) }
        let camel = join(words[...], of: snakeName, firstUpper: false), pascal = join(words[...], of: snakeName, firstUpper: true)
        let plain = Identifier.immortal(.init(source: name, snake: snakeName, upper: upperName, camel: camel, pascal: pascal, shortCamel: camel, shortPascal: pascal))
        let forms = Forms(snake: snakeName, words: words, plain: plain)
        known[name] = forms
        return forms
    }

    private mutating func join(_ words: ArraySlice<Range<Int>>, of snake: Name, firstUpper: Bool) -> Name {
        scratch.removeAll(keepingCapacity: true)
        for (index, word) in words.enumerated() {
            let bytes = snake.text[word].bytes
            // Digits on both sides of a joint would run together: `addr_64_32`.
            if let last = scratch.last, isDigit(last), isDigit(bytes[0]) { scratch.append(UInt8(ascii: "_")) }
            scratch.append(firstUpper || index > 0 ? upper(bytes[0]) : bytes[0])
            scratch.append(contentsOf: bytes[1...])
        }
        return scratch.withUnsafeBufferPointer { names.intern(copying: $0) }
    }

    /// The words of a name as ranges of its bytes: behind `ibm,` and `H_`; split at `-` `_` and other signs, and where capitals begin a word.
    static func words(of text: Text) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = prefixLength(of: text)
        for index in start..<text.count {
            if !isWordByte(text[index]) {
                if start < index { words.append(start..<index) }
                start = index + 1
            } else if index > start, beginsWord(text, index) {
                words.append(start..<index)
                start = index
            }
        }
        if start < text.count { words.append(start..<text.count) }
        return words
    }

    private static func prefixLength(of text: Text) -> Int {
        if let comma = text.bytes.firstIndex(of: UInt8(ascii: ",")), comma + 1 < text.count { return comma + 1 }
        if text.count > 2, text[0] == UInt8(ascii: "H"), text[1] == UInt8(ascii: "_") { return 2 }
        return 0
    }

    /// `aB`, and the last capital of a run that a small letter follows: `CRQMessage`.
    private static func beginsWord(_ text: Text, _ index: Int) -> Bool {
        guard isUpper(text[index]) else { return false }
        if isLower(text[index - 1]) { return true }
        if isDigit(text[index - 1]) { return index + 1 < text.count && isLower(text[index + 1]) }
        return isUpper(text[index - 1]) && index + 1 < text.count && isLower(text[index + 1])
    }
}

private func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
private func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isWordByte(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || isDigit(byte) }
private func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
private func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte & ~0x20 : byte }
