import PaprSema
import PaprValues
import Testing

/// What registers carry that is more than a number.
struct RegisterTests {
    let book = SpecBook.of(
        """
        module test
        import status
        import types

        bits OutputDescriptor: u64 { control: u8 at 0...7 = 0; length: u32 at 8...31; address: u32 at 32...63 }
        buffer VlanList { port: u16; others: u16[] }

        hcall H_LIST_VLANS = 0x7F00 {
            in unitAddress: u32
            in list: &out VlanList @descriptor(OutputDescriptor) @address(io, align: 8)
            in more: &?out VlanList @descriptor(OutputDescriptor) @address(io)
            returns { H_SUCCESS; H_PARAMETER; H_P2; H_P3 }
        }

        buffer Segment { address: LogicalAddress; length: u64 }

        hcall H_COPY_PIECES = 0x7F08 {
            in input: &in bytes[inputLength] @list(Segment, wrong: H_SG_LIST) @address(real, within: 4096)
            in inputLength: s64
            returns { H_SUCCESS; H_PARAMETER; H_P2; H_SG_LIST }
        }

        bits PaceHead: u8 { isShort at 0; number: u8 at 1...7 }
        buffer Pace { head: PaceHead; by head.isShort { long = 0 { low: u8 }; short = 1 { } } }
        buffer Paces { paces: Pace[] @terminator(0xFF) }

        hcall H_WALK_PACES = 0x7F04 {
            in first: u64
            in paces: Paces at r5...r6
            out others: Paces at r4...r6
            returns { H_SUCCESS; H_PARAMETER; H_P2 }
        }
        """)

    @Test func dataOrAListOfPieces() throws {
        let id = try book.call(named: "H_COPY_PIECES")
        let data = try book.encode("H_COPY_PIECES", "input=hello")
        #expect(data.words[1] == 5 && data.areas.map(\.bytes) == [Array("hello".utf8)])
        #expect(ValueText.of(book.value(of: id, parameter: 0, bytes: data.areas[0].bytes, words: data.words)) == "\"hello\"")
        // The pieces are placed first, then the list: -32 bytes of it.
        let list = try book.encode("H_COPY_PIECES", "input[0].address=&hello", "input[0].length=5", "input[1].address=0x4000", "input[1].length=3")
        #expect(Int64(bitPattern: list.words[1]) == -32 && list.areas.count == 2)
        let area = try #require(list.areas.first { $0.parameter == 0 })
        #expect(area.address == list.words[0] && area.bytes.count == 32)
        let first = try #require(list.areas.first { $0.parameter == nil })
        let value = book.value(of: id, parameter: 0, bytes: area.bytes, words: list.words)
        #expect(ValueText.of(value) == "[{address=0x\(String(first.address, radix: 16)), length=5}, {address=0x4000, length=3}]")
        #expect(book.areas(of: id, words: list.words).map(\.size) == [32])
        #expect(book.violations(of: id, words: list.words).isEmpty)
        // A list of one and a half; one that leaves its page.
        func codes(_ address: UInt64, _ length: Int64) -> [String] {
            book.violations(of: id, words: [address, UInt64(bitPattern: length)]).map { $0.code.map { book.model[$0].name.source.string } ?? "none" }
        }
        #expect(codes(0x1000, -24) == ["H_P2"] && codes(0x1FF0, -32) == ["H_P2"] && codes(0x1FF0, 17) == ["H_P2"])
        #expect(codes(0x1FF0, -16).isEmpty && codes(0x1FF0, 16).isEmpty)
    }

    @Test func piecesAreCompleted() {
        #expect(book.completions(after: ["H_COPY_PIECES"], "inp") == ["input=", "input[0].", "inputLength="])
        #expect(book.completions(after: ["H_COPY_PIECES"], "input[0].") == ["input[0].address=", "input[0].length="])
    }

    @Test func aStructureOfVaryingSizeLiesInRegisters() throws {
        let id = try book.call(named: "H_WALK_PACES")
        let words = try book.words("H_WALK_PACES", "first=1", "paces.paces[0].head=0x85", "paces.paces[1].head=1", "paces.paces[1].long.low=0x23")
        #expect(words == [1, 0x8501_23FF_0000_0000])
        let outputs = book.outputs(of: id, words: words, status: 0, results: [0x8501_23FF_0000_0000, 0, 0])
        #expect(ValueText.of(outputs) == "others={paces=[{head={isShort, number=5}, short={}}, {head={number=1}, long={low=35}}]}")
        #expect(try book.words("H_WALK_PACES", "first=1", "paces=hex:850123FF") == words)
        #expect(book.refusal("H_WALK_PACES", "first=1", "paces=zero:17").hasSuffix("has room for 16 bytes, not 17"))
    }

    @Test func memoryAndItsLengthGoIntoOneRegister() throws {
        let call = try book.encode("H_LIST_VLANS", "unitAddress=1", "list=size:64")
        #expect(call.words.prefix(2) == [1, 0x0000_0040_0001_0000])
        #expect(call.areas.map(\.bytes.count) == [64] && call.areas[0].address == 0x10000)
        #expect(try book.words("H_LIST_VLANS", "unitAddress=1", "list=@0x8000+16") == [1, 0x0000_0010_0000_8000])
        #expect(book.refusal("H_LIST_VLANS", "unitAddress=1", "list=@0x8000").hasSuffix("tells a length, too: write '@0x4000+64'"))
        #expect(book.refusal("H_LIST_VLANS", "unitAddress=1", "list=size:0x1000000").hasSuffix("is no size: write 'size:64'"))
        #expect(book.refusal("H_LIST_VLANS", "unitAddress=1", "list=size:16777216").hasSuffix("its length has 24 bits, 16777216 does not fit"))
        #expect(book.refusal("H_LIST_VLANS", "unitAddress=1", "list=@0x100000000+8").hasSuffix("its address has 32 bits, 4294967296 does not fit"))
    }

    @Test func aDescriptorIsTakenApart() throws {
        let id = try book.call(named: "H_LIST_VLANS"), words: [UInt64] = [1, 0x0000_0006_0000_8000]
        let areas = book.areas(of: id, words: words)
        #expect(areas.count == 1 && areas[0].address == 0x8000 && areas[0].size == 6 && areas[0].direction == .out)
        // What lies behind the room is not the list's.
        let list = book.value(of: id, parameter: 1, bytes: [0, 1, 0, 2, 0, 3, 0, 4], words: words)
        #expect(ValueText.of(list) == "{port=1, others=[2, 3]}")
        #expect(book.violations(of: id, words: words).isEmpty)
    }

    @Test func rulesSpeakOfAddressAndLength() throws {
        let id = try book.call(named: "H_LIST_VLANS")
        func codes(_ word: UInt64) -> [String] {
            book.violations(of: id, words: [1, word]).map { $0.code.map { book.model[$0].name.source.string } ?? "none" }
        }
        #expect(codes(0x0000_0006_0000_8004) == ["H_P2"])
        #expect(codes(0x0000_0001_0000_8000) == ["H_P2"])
        #expect(codes(0x0100_0006_0000_8000) == ["H_P2"])
        // What may be left out has no length then.
        #expect(book.violations(of: id, words: [1, 0x0000_0006_0000_8000, 0]).isEmpty)
        #expect(book.violations(of: id, words: [1, 0x0000_0006_0000_8000, 0x0000_0001_0000_8000]).count == 1)
    }
}
