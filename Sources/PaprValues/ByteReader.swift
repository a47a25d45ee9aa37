/// Reads bytes as they are given in words.
enum ByteReader {
    /// `hex:00FF10`, `zero:64`, `"with \n and \x00"`, anything else as it is.
    static func bytes(_ text: String, subject: String) throws(ValueError) -> [UInt8] {
        if text.hasPrefix("hex:") { return try hex(text.dropFirst(4), subject) }
        if text.hasPrefix("zero:") {
            guard let count = Int(text.dropFirst(5)), count >= 0, count <= 1 << 24 else { throw ValueError("\(subject): '\(text)' is no number of zeros: write 'zero:64'") }
            return Array(repeating: 0, count: count)
        }
        if text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { return try quoted(Array(text.utf8.dropFirst().dropLast()), subject) }
        return Array(text.utf8)
    }

    private static func hex(_ text: Substring, _ subject: String) throws(ValueError) -> [UInt8] {
        let digits = text.filter { !" _:".contains($0) }.map { $0.hexDigitValue }
        guard digits.count % 2 == 0, !digits.contains(nil) else { throw ValueError("\(subject): 'hex:\(text)' is not pairs of hexadecimal digits") }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
    }

    private static func quoted(_ text: [UInt8], _ subject: String) throws(ValueError) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "0"): bytes.append(0)
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
            case UInt8(ascii: "x"):
                guard let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 else { fallthrough }
                bytes.append(byte)
                rest = rest.dropFirst(2)
            default: throw ValueError("\(subject): a \\ in text stands before n, r, t, 0, x and two digits, \\ or \"")
            }
        }
        return bytes
    }
}
