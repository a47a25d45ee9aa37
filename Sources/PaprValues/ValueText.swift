import PaprSource

/// Prints values on one line, in the form in which arguments are given: `{operation=START, action=restart}`, `0x4000`, `"text"`, `hex:00FF`.
public struct ValueText {
    public var text = ""
    /// Bytes shown of a run of them.
    private let most: Int

    public init(most: Int = 64) { self.most = most }

    public static func of(_ value: Value) -> String {
        var text = ValueText()
        text.put(value)
        return text.text
    }

    /// `a=1, b=2`
    public static func of(_ members: [Member]) -> String {
        var text = ValueText()
        text.put(members)
        return text.text
    }

    public mutating func put(_ value: Value) {
        switch value {
        case .number(let number): put(number)
        case .bits(let bits): put(bits)
        case .bytes(let bytes): put(bytes, isText: false)
        case .text(let bytes): put(bytes, isText: true)
        case .list(let list): put(list)
        case .structure(let structure): put(structure)
        case .unknown: text += "?"
        }
    }

    public mutating func put(_ members: [Member]) {
        for (place, member) in members.enumerated() {
            if place > 0 { text += ", " }
            put(member.name, "=")
            put(member.value)
        }
    }

    private mutating func put(_ name: Name, _ rest: StaticString) {
        text += name.string
        text += rest.description
    }

    private mutating func put(_ number: NumberValue) {
        if let name = number.name { return text += name.string }
        if number.isHex || (number.unit == nil && number.value > 0xFFFF) { putHex(number.value) } else { text += String(number.value) }
        if let unit = number.unit { text += " " + unit.string + (unit.isSame(as: "byte") && number.value != 1 ? "s" : "") }
    }

    private mutating func putHex(_ value: Int128) {
        if value < 0 { text += "-" }
        text += "0x" + String(value.magnitude, radix: 16, uppercase: true)
    }

    /// Flags by name, other fields with their value, what has no name in hexadecimal.
    private mutating func put(_ bits: BitsValue) {
        if bits.word == 0 { return text += "0" }
        text += "{"
        var isFirst = true
        for (member, isFlag) in zip(bits.members, bits.flags) where !isFlag || member.value.number != 0 {
            if !isFirst { text += ", " }
            isFirst = false
            text += member.name.string
            if isFlag { continue }
            text += "="
            put(member.value)
        }
        if bits.unknown != 0 {
            text += isFirst ? "" : ", "
            putHex(Int128(bits.unknown))
        }
        text += "}"
    }

    private mutating func put(_ bytes: [UInt8], isText: Bool) {
        // Text may end with its NUL.
        let shown = bytes.last == 0 ? bytes.dropLast() : bytes[...]
        let isPrintable = !shown.isEmpty && shown.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if isText || isPrintable { return putQuoted(bytes) }
        if bytes.count > 16, bytes.allSatisfy({ $0 == 0 }) { return text += "zero:\(bytes.count)" }
        text += "hex:"
        for byte in bytes.prefix(most) { putHex(byte) }
        putRest(bytes.count)
    }

    private mutating func putHex(_ byte: UInt8) {
        if byte < 16 { text += "0" }
        text += String(byte, radix: 16, uppercase: true)
    }

    private mutating func putRest(_ count: Int) {
        if count > most { text += "… (\(count) bytes)" }
    }

    private mutating func putQuoted(_ bytes: [UInt8]) {
        text += "\""
        for byte in bytes.prefix(most * 4) {
            switch byte {
            case UInt8(ascii: "\n"): text += "\\n"
            case UInt8(ascii: "\r"): text += "\\r"
            case UInt8(ascii: "\t"): text += "\\t"
            case 0: text += "\\0"
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\" + String(UnicodeScalar(byte))
            case 0x20...0x7E: text += String(UnicodeScalar(byte))
            default:
                text += "\\x"
                putHex(byte)
            }
        }
        text += "\""
        putRest(bytes.count / 4)
    }

    /// Elements; of several equal ones in a row the first and how many.
    private mutating func put(_ list: [Value]) {
        text += "["
        var place = 0
        while place < list.count {
            let end = list[place...].firstIndex { $0 != list[place] } ?? list.count
            if place > 0 { text += ", " }
            put(list[place])
            if end - place > 2 {
                text += " × \(end - place)"
                place = end
            } else {
                place += 1
            }
        }
        text += "]"
    }

    private mutating func put(_ structure: StructureValue) {
        text += "{"
        put(structure.members)
        if let problem = structure.problem {
            text += structure.members.isEmpty ? "" : ", "
            text += "! " + problem.description
        }
        text += "}"
    }
}

extension BufferProblem: CustomStringConvertible {
    /// `'length' at byte 8 needs 8 bytes, there are 4`
    public var description: String {
        let place = (field.map { "'\($0)' at byte " } ?? "byte ") + String(offset)
        switch kind {
        case .endsEarly(let needed, let available): return "\(place) needs \(needed) bytes, there are \(available)"
        case .unexpected(let found, let expected): return "\(place) is \(found), not \(expected)"
        case .badLength(let length): return "\(place): \(length) is no length here"
        case .noEnd: return "\(place) has no NUL"
        case .noProgress: return "\(place) has elements of no bytes"
        case .rule(let rule): return "does not keep '\(rule)'"
        }
    }
}
