import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// A text of the spec behind `///`: one line, on which nothing ends the comment, turns the reading direction or opens markup.
struct SwiftDocText: Printable {
    let text: Text

    func print(into buffer: TextBuffer) {
        guard needsCare else { return buffer.put(text) }
        let ticks = text.bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "`") ? 1 : 0) }
        var index = 0
        while index < text.count { index += put(at: index, unpaired: ticks % 2 == 1, into: buffer) }
    }

    /// Plain text of printable ASCII without a sign that means something somewhere; most lines are.
    private var needsCare: Bool {
        for byte in text.bytes where byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "<") { return true }
        return false
    }

    /// Prints what stands at `index` and tells how many bytes that was.
    private func put(at index: Int, unpaired: Bool, into buffer: TextBuffer) -> Int {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "`") where unpaired:
            buffer.append(byte: UInt8(ascii: "'"))
        case UInt8(ascii: "<"):
            buffer.put("\\<")
        case UInt8(ascii: "*") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "/"),
             UInt8(ascii: "/") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "*"):
            buffer.append(byte: byte)
            buffer.append(byte: UInt8(ascii: " "))
        case UInt8(ascii: "\"") where text[index...].bytes.starts(with: Text("\"\"\"").bytes):
            buffer.put("'''")
            return 3
        case 0..<0x20, 0x7F:
            buffer.put("U+", Digits(UInt32(byte)))
        case 0x80...:
            return putScalar(at: index, into: buffer)
        default:
            buffer.append(byte: byte)
        }
        return 1
    }

    private func putScalar(at index: Int, into buffer: TextBuffer) -> Int {
        let length = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
        guard index + length <= text.count, let scalar = String(decoding: text[index..<index + length].bytes, as: UTF8.self).unicodeScalars.first else {
            return text.count - index
        }
        if SwiftDocText.isInvisible(scalar.value) {
            buffer.put("U+", Digits(scalar.value))
        } else {
            buffer.append(text.base + index, length)
        }
        return length
    }

    /// Control and format characters, among them those that turn the reading direction or end a line.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Four hexadecimal digits or more.
    private struct Digits: Printable {
        let value: UInt32
        init(_ value: UInt32) { self.value = value }

        func print(into buffer: TextBuffer) {
            let digits = String(value, radix: 16, uppercase: true)
            buffer.put(String(repeating: "0", count: max(4 - digits.count, 0)), digits)
        }
    }
}

extension Text {
    /// From `range` to the end.
    fileprivate subscript(range: PartialRangeFrom<Int>) -> Text { self[range.lowerBound..<count] }
}

extension SwiftWriter {
    /// The documentation of something, a line each.
    func doc(_ doc: Doc) {
        for line in doc.lines {
            if line.isEmpty { out.line("///") } else { out.line("/// ", SwiftDocText(text: line)) }
        }
    }

    /// Only up to the first line with which a sentence or the paragraph ends: the call's type says the rest.
    func summary(_ doc: Doc) {
        for line in doc.lines {
            if line.isEmpty { return }
            out.line("/// ", SwiftDocText(text: line))
            if line[line.count - 1] == UInt8(ascii: ".") { return }
        }
    }

    /// Where the facts come from, and what is odd about them.
    func provenance(_ provenance: Provenance) {
        for note in provenance.notes { out.line("/// - Note: ", SwiftDocText(text: note)) }
        list("/// Sources: ", Array(provenance.sources) + provenance.specification)
    }

    private func list(_ heading: StaticString, _ texts: [Text]) {
        guard let first = texts.first else { return }
        out.line("///")
        out.indent()
        out.put(heading, SwiftDocText(text: first))
        for text in texts.dropFirst() { out.put("; ", SwiftDocText(text: text)) }
        out.put(".\n")
    }
}
