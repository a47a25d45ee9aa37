import PaprSource

/// Reads one line from left to right.
struct TextCursor {
    private(set) var rest: Text

    init(_ text: Text) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    /// Steps over `word` when it stands here.
    mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard rest.starts(with: word) else { return false }
        rest = rest[count..<rest.count]
        return true
    }

    mutating func skipSpaces() {
        while !rest.isEmpty, rest[0] == UInt8(ascii: " ") || rest[0] == UInt8(ascii: "\t") { rest = rest[1..<rest.count] }
    }

    /// The bytes up to `word`, which is stepped over; `nil`, and nothing is read, when it does not come.
    mutating func until(_ word: StaticString) -> Text? {
        guard let place = rest.firstIndex(of: word) else { return nil }
        defer { rest = rest[place + word.utf8CodeUnitCount..<rest.count] }
        return rest[0..<place]
    }

    /// The bytes up to a space or the end.
    mutating func word() -> Text {
        let end = rest.bytes.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? rest.count
        defer { rest = rest[end..<rest.count] }
        return rest[0..<end]
    }

    /// A decimal number or one with `0x`; with a sign the two's complement.
    mutating func number() -> UInt64? {
        var copy = self
        let isNegative = copy.skip("-")
        guard let magnitude = copy.skip("0x") ? copy.digits(radix: 16) : copy.digits(radix: 10) else { return nil }
        self = copy
        return isNegative ? 0 &- magnitude : magnitude
    }

    private mutating func digits(radix: UInt64) -> UInt64? {
        var value: UInt64 = 0, count = 0
        while count < rest.count, let digit = rest[count].digit, UInt64(digit) < radix {
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            if overflow || carry { return nil }
            value = sum
            count += 1
        }
        if count == 0 { return nil }
        rest = rest[count..<rest.count]
        return value
    }

    /// `{0x1,0x2}`
    mutating func array(most: Int = 64) -> [UInt64]? {
        guard skip("{") else { return nil }
        var values: [UInt64] = []
        if skip("}") { return values }
        while let value = number() {
            values.append(value)
            if values.count > most { return nil }
            if skip("}") { return values }
            guard skip(",") else { return nil }
        }
        return nil
    }

    /// An array up to the end: ` {0x1,0x2}` as the kernel prints it, ` 1 2` as the library does that perf and trace-cmd use, which leaves
    /// nothing of an empty one.
    mutating func cells() -> [UInt64]? {
        skipSpaces()
        if !rest.isEmpty, rest[0] == UInt8(ascii: "{") { return array() }
        var values: [UInt64] = []
        while !isAtEnd, values.count < 64 {
            guard let value = number() else { return nil }
            values.append(value)
            skipSpaces()
        }
        return values
    }

    /// Pairs of hexadecimal digits; `nil` when there is half of one.
    mutating func hexBytes() -> [UInt8]? {
        var bytes: [UInt8] = []
        var count = 0
        while count + 1 < rest.count, let high = rest[count].digit, let low = rest[count + 1].digit {
            bytes.append(high << 4 | low)
            count += 2
        }
        if count < rest.count, rest[count].digit != nil { return nil }
        rest = rest[count..<rest.count]
        return bytes
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    fileprivate var digit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension Text {
    func starts(with word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && UnsafeBufferPointer(start: base, count: word.utf8CodeUnitCount).elementsEqual(word.bytes)
    }

    /// Where `word` begins first.
    func firstIndex(of word: StaticString) -> Int? {
        let length = word.utf8CodeUnitCount, first = word.utf8Start[0]
        var place = 0
        while place + length <= count {
            if base[place] == first, self[place..<count].starts(with: word) { return place }
            place += 1
        }
        return nil
    }

    /// Without white space around.
    var trimmed: Text {
        var start = 0, end = count
        func isWhite(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") }
        while start < end, isWhite(base[start]) { start += 1 }
        while end > start, isWhite(base[end - 1]) { end -= 1 }
        return self[start..<end]
    }
}

extension StaticString {
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
