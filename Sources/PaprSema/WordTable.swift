import PaprSource

/// Splits names of specs into words and joins the words in the ways that targets want; each name is split once.
struct WordTable {
    private struct Forms {
        /// Without a module's words in front.
        var plain: UnsafePointer<Identifier.Forms>
        /// In bytes of `snake`, one bit each: where words begin, so far as they begin before byte 64.
        var starts: UInt64
    }
    private let names: Interner
    private var known = NameMap<Forms>(capacity: 2048)
    private var scratch: [UInt8] = []

    init(names: Interner) {
        self.names = names
    }

    /// The name in all its forms. `prefix`: the module, whose words are dropped in the short forms when something remains.
    mutating func identifier(_ name: Name, span: Span, prefix: Identifier? = nil) -> Identifier {
        let forms = forms(of: name)
        guard let prefix, let rest = dropping(prefix.snake.text, from: forms.plain.pointee.snake.text, forms.starts) else {
            return Identifier(forms.plain, span: span)
        }
        var short = forms.plain.pointee
        short.shortCamel = join(rest, firstUpper: false)
        short.shortPascal = join(rest, firstUpper: true)
        return Identifier(Identifier.immortal(short), span: span)
    }

    /// A name as it is in the spec, with the words of another one.
    mutating func identifier(_ name: Identifier, spelled other: Name, prefix: Identifier) -> Identifier {
        var forms = identifier(other, span: name.span, prefix: prefix).forms.pointee
        forms.source = name.source
        return Identifier(Identifier.immortal(forms), span: name.span)
    }

    /// The words behind those of `prefix`; `nil` when `prefix` isn't in front or nothing remains.
    private func dropping(_ prefix: Text, from snake: Text, _ starts: UInt64) -> Text? {
        guard snake.count > prefix.count + 1, snake[prefix.count] == underscore, prefix.count < 63, starts >> UInt64(prefix.count + 1) & 1 == 1,
              snake[0..<prefix.count] == prefix else { return nil }
        // A short name must not begin with a digit.
        return isDigit(snake[prefix.count + 1]) ? nil : snake[prefix.count + 1..<snake.count]
    }

    private mutating func forms(of name: Name) -> Forms {
        if let forms = known[name] { return forms }
        let text = name.text
        var starts: UInt64 = 0
        scratch.removeAll(keepingCapacity: true)
        WordTable.eachWord(of: text) { word in
            if !scratch.isEmpty { scratch.append(underscore) }
            if scratch.count < 64 { starts |= 1 << UInt64(scratch.count) }
            for index in word { scratch.append(lower(text[index])) }
        }
        if scratch.isEmpty { scratch.append(underscore) }
        let snake = interned()
        for index in scratch.indices { scratch[index] = upper(scratch[index]) }
        let upperName = interned()
        let camel = join(snake.text, firstUpper: false), pascal = join(snake.text, firstUpper: true)
        let plain = Identifier.immortal(.init(source: name, snake: snake, upper: upperName, camel: camel, pascal: pascal, shortCamel: camel, shortPascal: pascal))
        let forms = Forms(plain: plain, starts: starts)
        known[name] = forms
        return forms
    }

    /// `addr_64_32` as `addr64_32`, `drc_index` as `drcIndex` or `DrcIndex`: digits on both sides of a joint would run together.
    private mutating func join(_ snake: Text, firstUpper: Bool) -> Name {
        scratch.removeAll(keepingCapacity: true)
        var begins = firstUpper
        for index in 0..<snake.count {
            let byte = snake[index]
            if byte == underscore, snake.count > 1 {
                if index + 1 < snake.count, let last = scratch.last, isDigit(last), isDigit(snake[index + 1]) { scratch.append(underscore) }
                begins = true
            } else {
                scratch.append(begins ? upper(byte) : byte)
                begins = false
            }
        }
        return interned()
    }

    private func interned() -> Name { scratch.withUnsafeBufferPointer { names.intern(copying: $0) } }

    /// The words of a name as ranges of its bytes: behind `ibm,` and `H_`; split at `-` `_` and other signs, and where capitals begin a word.
    @inline(__always)
    private static func eachWord(of text: Text, _ body: (Range<Int>) -> Void) {
        var start = prefixLength(of: text)
        for index in start..<text.count {
            if !isWordByte(text[index]) {
                if start < index { body(start..<index) }
                start = index + 1
            } else if index > start, beginsWord(text, index) {
                body(start..<index)
                start = index
            }
        }
        if start < text.count { body(start..<text.count) }
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

private let underscore = UInt8(ascii: "_")
private func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
private func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isWordByte(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || isDigit(byte) }
private func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
private func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte & ~0x20 : byte }
