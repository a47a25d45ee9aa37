import PaprSema
import PaprValues
import Testing

/// Which rule arguments break, and which code that makes one expect.
struct ViolationTests {
    let book = SpecBook.book

    private func expected(_ name: String, _ arguments: String...) throws -> [String] {
        let call = try book.encode(book.call(named: name), arguments) { _ in 0x10000 }
        return book.violations(of: call.id, words: call.words).map { $0.code.map { book.model[$0].name.source.string } ?? "?" }
    }

    @Test func requirementsInTheirOrder() throws {
        #expect(try expected("H_SCM_READ_METADATA", "drcIndex=1", "offset=0", "length=8") == [])
        #expect(try expected("H_SCM_READ_METADATA", "drcIndex=1", "offset=0", "length=3") == ["H_P3"])
        // The number, then the action.
        #expect(try expected("H_WATCHDOG_START", "number=0", "timeout=1", "flags.action=9") == ["H_P2", "H_PARAMETER"])
        // 8 bytes need no shift; one byte more than fits blames the offset.
        #expect(try expected("H_SCM_WRITE_METADATA", "drcIndex=1", "offset=0", "data=0x100", "length=1") == ["H_P2"])
        #expect(try expected("H_SCM_WRITE_METADATA", "drcIndex=1", "offset=0", "data=0xFF", "length=1") == [])
        #expect(try expected("H_SCM_WRITE_METADATA", "drcIndex=1", "offset=0", "data=-1", "length=8") == [])
        #expect(try expected("H_SEND_CRQ", "unitAddress=1", "message.header=0xFF") == ["H_PARAMETER"])
        #expect(try expected("H_SEND_CRQ", "unitAddress=1", "message.header=0x80") == [])
    }

    @Test func fixedAndReservedArgumentsAndBits() throws {
        #expect(try expected("H_SET_MODE_RESOURCE_LE", "endianness=little", "r7=1") == ["H_P4"])
        #expect(try expected("H_WATCHDOG_START", "flags=0x8000000000000002", "number=1", "timeout=1") == ["H_PARAMETER"])
        #expect(try expected("H_WATCHDOG", "flags=0x900", "number=1", "timeout=1") == ["H_PARAMETER"])
    }

    @Test func addressesAndWhatIsNotKnown() throws {
        #expect(try expected("H_VTERM_PARTNER_INFO", "unitAddress=1", "partition=0", "terminal=0", "partner=@0x1001") == ["H_PARAMETER"])
        // One argument alone decides nothing about the other.
        let write = try book.call(named: "H_SCM_WRITE_METADATA")
        #expect(book.violations(of: write, words: [1, 0, 0x100]).isEmpty)
    }
}
