/// Writes one JSON document: UTF-8, two columns a level, members in the order in which they are written.
///
///     json.object { json in
///         json.field("name", "scm")
///         json.array("calls") { json in json.object(.line) { $0.field("opcode", 0x3EC) } }
///     }
///
/// Whatever a text has in it, nothing in the document is invisible or turns the direction of writing: such characters are escaped.
public struct JSONWriter {
    /// Whether the members of an object or array have a line each, or all share one; what is inside a shared line shares it too.
    public enum Layout { case lines, line }

    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isEmpty = true
    /// How deep it was when a shared line began.
    private var sharedDepth = Int.max

    public init(capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

    /// Numbers beyond this can't be told apart by readers that keep numbers as binary64; they are written as decimal strings.
    public static let largestNumber: Int128 = (1 << 53) - 1

    public mutating func object(_ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, members)
    }

    public mutating func array(_ layout: Layout = .lines, _ elements: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "["), UInt8(ascii: "]"), layout, elements)
    }

    /// The name of a member; its value has to follow.
    public mutating func key(_ name: StaticString) {
        separate()
        name.write(to: &self)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
    }

    /// An element of an array.
    public mutating func element(_ value: some JSONValue) {
        separate()
        value.write(to: &self)
    }

    /// An element of an array that is an object.
    public mutating func element(_ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
        separate()
        object(layout, members)
    }

    public mutating func field(_ name: StaticString, _ value: some JSONValue) {
        key(name)
        value.write(to: &self)
    }

    public mutating func object(_ name: StaticString, _ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(layout, members)
    }

    public mutating func array(_ name: StaticString, _ layout: Layout = .lines, _ elements: (inout JSONWriter) -> Void) {
        key(name)
        array(layout, elements)
    }

    /// Ends the document.
    public mutating func finish() { bytes.append(UInt8(ascii: "\n")) }
}

extension JSONWriter {
    private mutating func nested(_ opening: UInt8, _ closing: UInt8, _ layout: Layout, _ body: (inout JSONWriter) -> Void) {
        let outer = sharedDepth
        if layout == .line { sharedDepth = min(sharedDepth, depth) }
        bytes.append(opening)
        depth += 1
        isEmpty = true
        body(&self)
        depth -= 1
        if !isEmpty, depth < sharedDepth { lineBreak() }
        bytes.append(closing)
        isEmpty = false
        sharedDepth = outer
    }

    private mutating func separate() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        if depth <= sharedDepth {
            lineBreak()
        } else if !isEmpty {
            bytes.append(UInt8(ascii: " "))
        }
        isEmpty = false
    }

    private mutating func lineBreak() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}

/// Something that is one JSON value.
public protocol JSONValue {
    func write(to json: inout JSONWriter)
}

extension JSONWriter {
    /// A string: what can't be seen, quotes and backslashes as escapes. What is no UTF-8 becomes U+FFFD.
    mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if text.allSatisfy({ JSONWriter.isPlain($0) }) {
            bytes.append(contentsOf: text)
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { put(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number, or its decimal digits in a string when it is beyond `largestNumber`.
    mutating func number(_ value: Int128) {
        let isNumber = value.magnitude <= JSONWriter.largestNumber.magnitude
        if !isNumber { bytes.append(UInt8(ascii: "\"")) }
        if let small = Int(exactly: value) { bytes.append(contentsOf: String(small).utf8) } else { bytes.append(contentsOf: String(value).utf8) }
        if !isNumber { bytes.append(UInt8(ascii: "\"")) }
    }

    mutating func literal(_ word: StaticString) { bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": literal(#"\""#)
        case "\\": literal(#"\\"#)
        case "\n": literal(#"\n"#)
        case "\t": literal(#"\t"#)
        case "\r": literal(#"\r"#)
        case _ where ShownText.isUnseen(scalar): for unit in UTF16.encode(scalar)! { escape(unit) }
        default: bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    private mutating func escape(_ unit: UInt16) {
        literal(#"\u"#)
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

extension String: JSONValue {
    public func write(to json: inout JSONWriter) {
        var copy = self
        copy.withUTF8 { json.string($0) }
    }
}

extension StaticString: JSONValue {
    public func write(to json: inout JSONWriter) { json.string(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)) }
}

extension Text: JSONValue {
    public func write(to json: inout JSONWriter) { json.string(bytes) }
}

extension Name: JSONValue {
    public func write(to json: inout JSONWriter) { json.string(text.bytes) }
}

extension Bool: JSONValue {
    public func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Int: JSONValue {
    public func write(to json: inout JSONWriter) { json.number(Int128(self)) }
}

extension UInt64: JSONValue {
    public func write(to json: inout JSONWriter) { json.number(Int128(self)) }
}

extension Int128: JSONValue {
    public func write(to json: inout JSONWriter) { json.number(self) }
}
