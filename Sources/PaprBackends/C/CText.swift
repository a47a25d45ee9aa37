import PaprSema
import PaprSource

/// A documentation line as it may stand in a C comment: what would end the comment, start another, join lines, or be something else than it
/// looks like is broken up or replaced.
struct CComment: Printable {
    let text: Text

    init(_ text: Text) { self.text = text }

    func print(into buffer: TextBuffer) {
        var start = 0, index = 0
        while index < text.count {
            if CComment.isPlain[Int(text[index])] {
                index += 1
                continue
            }
            let length = replace(index, start, buffer)
            index += max(length, 1)
            if length > 0 { start = index }
        }
        buffer.append(text.base + start, index - start)
    }

    /// Prints what stands before `index` and a replacement for what stands there; answers how many bytes that was, 0 when it can stay.
    private func replace(_ index: Int, _ start: Int, _ buffer: TextBuffer) -> Int {
        let (length, words) = replacement(index)
        guard length > 0 else { return 0 }
        buffer.append(text.base + start, index - start)
        buffer.put(words)
        return length
    }

    private func replacement(_ index: Int) -> (Int, StaticString) {
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch text[index] {
        case UInt8(ascii: "*"): return next == UInt8(ascii: "/") ? (1, "* ") : (0, "")
        case UInt8(ascii: "/"): return next == UInt8(ascii: "*") ? (1, "/ ") : (0, "")
        case UInt8(ascii: "?"): return next == UInt8(ascii: "?") ? (1, "? ") : (0, "")
        case UInt8(ascii: "\\"): return index + 1 == text.count ? (1, "(backslash)") : (0, "")
        // At the start of a line kernel-doc would take it for a parameter.
        case UInt8(ascii: "@"): return text[0..<index].bytes.allSatisfy { $0 == UInt8(ascii: " ") } ? (1, "\\@") : (0, "")
        case 0...31, 127: return (1, text[index] == 9 ? " " : "\u{FFFD}")
        default:
            let length = hiddenLength(index)
            return length > 0 ? (length, "\u{FFFD}") : (0, "")
        }
    }

    /// The bytes of a character that is not seen or turns the direction of what is.
    private func hiddenLength(_ index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
        switch (byte(0), byte(1), byte(2)) {
        case (0xC2, 0x80...0x9F, _), (0xD8, 0x9C, _): return 2
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    private static let isPlain: [Bool] = (0..<256).map { byte in
        byte >= 32 && byte < 127 && !"*/?\\@".utf8.contains(UInt8(byte))
    }
}

/// The inside of a C string literal.
struct CString: Printable {
    let text: Text

    init(_ text: Text) { self.text = text }

    func print(into buffer: TextBuffer) {
        for byte in text.bytes {
            if byte >= 32, byte < 127, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "?") {
                buffer.append(byte: byte)
            } else {
                buffer.append(byte: UInt8(ascii: "\\"))
                for shift in [6, 3, 0] as [UInt8] { buffer.append(byte: UInt8(ascii: "0") + (byte >> shift) & 7) }
            }
        }
    }
}

/// A number as a C literal that has the type it needs.
struct CNumber: Printable {
    let number: Number
    /// Hexadecimal when the spec does not say how.
    var inHex = false

    init(_ number: Number, inHex: Bool = false) {
        self.number = number
        self.inHex = inHex
    }

    init(_ value: Int128) { number = Number(value: value) }

    func print(into buffer: TextBuffer) {
        let value = number.value
        if let spelling = number.spelling {
            buffer.put(spelling)
        } else if value == Int128(Int64.min) {
            buffer.put("(-9223372036854775807LL - 1)")
            return
        } else if inHex || value > 0xFFFF, let word = UInt64(exactly: value) {
            buffer.put(Hex(word))
        } else {
            buffer.put(value)
        }
        if value > 0xFFFF_FFFF || value < -0x8000_0000 {
            buffer.put(value > Int128(Int64.max) ? "ULL" : "LL")
        } else if value > 0x7FFF_FFFF {
            buffer.append(byte: UInt8(ascii: "U"))
        }
    }
}

extension TextBuffer {
    /// `piece, piece` broken into lines of about a hundred columns; `start` is where the line began.
    func listed<Piece: Printable>(_ piece: Piece, first: inout Bool, start: inout Int) {
        if !first {
            if count - start > 84 {
                let tabs = self.tabs(behind: start)
                put(",\n")
                start = count
                for _ in 0..<tabs { put("\t") }
            } else {
                put(", ")
            }
        }
        first = false
        put(piece)
    }

    /// How far what goes on behind the line around `place` is indented: deeper than a line that begins, as far as one that goes on itself.
    private func tabs(behind place: Int) -> Int {
        var begin = place, tabs = 0
        while begin > 0, bytes[begin - 1] != UInt8(ascii: "\n") { begin -= 1 }
        while begin + tabs < count, bytes[begin + tabs] == UInt8(ascii: "\t") { tabs += 1 }
        return begin > 1 && bytes[begin - 2] == UInt8(ascii: ",") ? tabs : max(tabs + 1, 2)
    }
}
