import PaprSource
import Testing

/// Numbers, sizes and chains far beyond what anybody writes: told, or taken, but never a crash.
@Suite struct SemaLimitsTests {
    private func numbers(_ text: String) -> [DiagnosticNumber] {
        AnalysedSources([(path: "test.papr", text: "module test\n" + text)]).diagnostics.map(\.number)
    }

    static let largest = "0x7FFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF"

    @Test(arguments: [
        ("const A = \(largest) + 1", DiagnosticNumber.numberOutOfRange),
        ("const A = ~\(largest) - 1", .numberOutOfRange),
        ("const A = ~\(largest) / -1", .numberOutOfRange),
        ("const A = ~\(largest) % -1", .numberOutOfRange),
        ("const A = \(largest) * \(largest)", .numberOutOfRange),
        ("const A = 1 << -1", .numberOutOfRange),
        ("const A = 1 >> 1000", .numberOutOfRange),
        ("bits B: u64 { a at ~\(largest) }", .numberOutOfRange),
        ("codes C { A = ~\(largest)...\(largest) @delay(1, 2) @class(longBusy) }", .numberOutOfRange),
        ("codes C { A = -\(largest) }", .numberOutOfRange),
        ("hcall H = \(largest) @opaque(\"x\")", .numberOutOfRange),
        ("buffer A { x: u64[0x100_0000_0000] }", .numberOutOfRange),
        ("buffer A { x: u64[0x10_0000_0000] }\nbuffer B { a: A[0x10_0000_0000] }", .numberOutOfRange),
        ("buffer A { x: bytes[\(largest)] }", .numberOutOfRange),
    ])
    func tooLarge(_ text: String, _ number: DiagnosticNumber) {
        #expect(numbers(text) == [number])
    }

    @Test func rangesAtTheEndsOfNumbers() {
        let call = "codes C { OK = 0 @class(success); H_PARAMETER = -4 }\nhcall H_X = 4 { in a: u64; in b: s64\n"
        #expect(numbers(call + "require a in 0...0xFFFF_FFFF_FFFF_FFFF\nreturns { OK; H_PARAMETER } }") == [])
        #expect(numbers(call + "require b in -0x8000_0000_0000_0000...0\nrequire !(b in (1, 2))\nreturns { OK; H_PARAMETER } }") == [])
        #expect(numbers(call + "require a in 0...\(Self.largest)\nreturns { OK; H_PARAMETER } }") == [.numberOutOfRange])
        #expect(numbers(call + "require !(b in ~\(Self.largest)...0)\nreturns { OK; H_PARAMETER } }") == [.numberOutOfRange])
        #expect(numbers(call + "require a != -1\nreturns { OK; H_PARAMETER } }") == [])
        #expect(numbers(call + "require a == -1\nreturns { OK; H_PARAMETER } }") == [])
    }

    @Test func chains() {
        let deep = 2000
        let constants = (0..<deep).map { "const C\($0) = C\($0 + 1)" }.joined(separator: "\n") + "\nconst C\(deep) = 1\n"
        #expect(numbers(constants).allSatisfy { $0 == .nestedTooDeep })
        let buffers = (0..<deep).map { "buffer B\($0) { inner: B\($0 + 1) }" }.joined(separator: "\n") + "\nbuffer B\(deep) { x: u8 }\n"
        #expect(numbers(buffers).allSatisfy { $0 == .nestedTooDeep })
        let types = (0..<deep).map { "type T\($0): T\($0 + 1)" }.joined(separator: "\n") + "\ntype T\(deep): u8\n"
        #expect(numbers(types).allSatisfy { $0 == .nestedTooDeep })
    }

    @Test func manyUnknownNames() {
        let names = (0..<3000).map { "const A\($0): Unknown\($0) = 1" }.joined(separator: "\n")
        #expect(numbers(names).count == 3000)
    }
}
