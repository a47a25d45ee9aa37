import Foundation
import PaprSource
import Testing

@Suite struct JSONWriterTests {
    static func document(_ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        body(&json)
        json.finish()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func membersHaveALineEachOrShareOne() {
        let text = Self.document { json in
            json.object { json in
                json.field("name", "scm")
                json.object("empty") { _ in }
                json.array("calls") { json in
                    json.element(.line) { json in
                        json.field("opcode", 0x3EC)
                        json.array("words") { $0.element(true); $0.element("x") }
                    }
                    json.element { $0.array("none", .line) { _ in } }
                    json.element(7)
                }
            }
        }
        #expect(text == """
            {
              "name": "scm",
              "empty": {},
              "calls": [
                {"opcode": 1004, "words": [true, "x"]},
                {
                  "none": []
                },
                7
              ]
            }

            """)
    }

    /// All characters there are come back as they were, and none that can't be seen stands in the document.
    @Test func everyCharacterIsWrittenSafely() throws {
        let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
        for part in stride(from: 0, to: scalars.count, by: 0x4000) {
            var text = ""
            text.unicodeScalars += scalars[part..<min(part + 0x4000, scalars.count)]
            let written = Self.document { json in json.array { $0.element(text) } }
            let back = try #require(JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String])
            #expect(back[0].unicodeScalars.elementsEqual(text.unicodeScalars), "from U+\(String(part, radix: 16))")
            let unseen = written.unicodeScalars.filter { scalar in
                switch scalar.properties.generalCategory {
                case .control: scalar != "\n"
                case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
                default: false
                }
            }
            #expect(unseen.isEmpty)
        }
    }

    @Test func whatIsNoUTF8BecomesAReplacementCharacter() {
        let text = Text(copying: [0x61, 0xFF, 0xC3, 0xED, 0xA0, 0x80, 0x62])
        let written = Self.document { json in json.array(.line) { $0.element(text) } }
        #expect(written == "[\"\(text.string)\"]\n")
        #expect(text.string.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test func numbersThatReadersWouldRoundAreStrings() {
        let numbers: [Int128] = [0, -1, 1 << 53 - 1, 1 << 53, -(1 << 53 - 1), -(1 << 53), Int128(UInt64.max), .max, .min]
        let written = Self.document { json in
            json.array(.line) { json in for number in numbers { json.element(number) } }
        }
        #expect(written == """
            [0, -1, 9007199254740991, "9007199254740992", -9007199254740991, "-9007199254740992", "18446744073709551615", \
            "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728"]

            """)
    }
}
