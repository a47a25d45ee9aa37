import PaprSema
import PaprValues
import Testing

/// What a line can go on with.
struct CompleteTests {
    let book = SpecBook.book

    @Test func calls() {
        #expect(book.completions(after: [], "H_SCM_UNB") == ["H_SCM_UNBIND_ALL", "H_SCM_UNBIND_MEM"])
        #expect(book.completions(after: [], "h_scm_heal") == ["H_SCM_HEALTH"])
        #expect(book.completions(after: [], "ibm,get-v") == ["ibm,get-vpd"])
        #expect(book.completions(after: ["H_NOT_THERE"], "").isEmpty)
    }

    @Test func argumentsThatAreNotGivenYet() {
        #expect(book.completions(after: ["H_SCM_BIND_MEM", "drcIndex=1"], "") == ["firstBlock=", "blockCount=", "address=", "token="])
        #expect(book.completions(after: ["H_SCM_BIND_MEM"], "add") == ["address="])
        // Fixed ones are not asked for.
        #expect(book.completions(after: ["H_SET_MODE_RESOURCE_LE"], "") == ["endianness="])
    }

    @Test func partsOfArguments() {
        #expect(book.completions(after: ["H_WATCHDOG"], "flags") == ["flags=", "flags."])
        #expect(book.completions(after: ["H_WATCHDOG"], "flags.") == ["flags.leaveOthers=", "flags.operation=", "flags.action="])
        #expect(book.completions(after: ["ibm,send-hvpipe-msg"], "blo") == ["blocks."])
        #expect(book.completions(after: ["ibm,send-hvpipe-msg"], "blocks.") == ["blocks.length=", "blocks.blocks[0]."])
        #expect(book.completions(after: ["ibm,send-hvpipe-msg"], "blocks.blocks[0].l") == ["blocks.blocks[0].length="])
        #expect(book.completions(after: ["H_SEND_CRQ"], "message.f") == ["message.format="])
    }

    @Test func whatStandsBehindTheSign() {
        #expect(book.completions(after: ["H_SCM_UNBIND_ALL"], "scope=") == ["scope=all", "scope=connector"])
        #expect(book.completions(after: ["H_WATCHDOG"], "flags.operation=ST") == ["flags.operation=START", "flags.operation=STOP"])
        #expect(book.completions(after: ["H_WATCHDOG"], "flags.action=re") == ["flags.action=restart"])
        #expect(book.completions(after: ["H_SCM_BIND_MEM"], "address=A") == ["address=ANY_ADDRESS"])
        #expect(book.completions(after: ["check-exception"], "eventMask=io|hot") == ["eventMask=io|hotPlug"])
        #expect(book.completions(after: ["H_SCM_BIND_MEM"], "nothing=").isEmpty)
    }

    @Test func resumingACall() throws {
        let bind = try book.call(named: "H_SCM_BIND_MEM")
        let words: [UInt64] = [1, 0, 4, .max, 0, 0, 0, 0, 0]
        let busy = book.reading(of: bind, words: words, status: 1)
        #expect(book.resumed(bind, words: words, reading: busy, results: [77, 0, 0, 0, 0, 0, 0, 0, 0]) == [1, 0, 4, .max, 77, 0, 0, 0, 0])
        #expect(book.resumed(bind, words: words, reading: book.reading(of: bind, words: words, status: 0), results: [0]) == nil)
        let vpd = try book.call(named: "ibm,get-vpd")
        let changed = book.reading(of: vpd, words: [1, 2, 3, 9], status: -4)
        #expect(book.resumed(vpd, words: [1, 2, 3, 9], reading: changed, results: [0xFFFF_FFFC, 5, 0]) == [1, 2, 3, 1])
    }

    @Test func givingUpACall() throws {
        let change = try book.call(named: "ibm,change-msi")
        #expect(book.abandoning(change, words: [0x800, 0, 1, 4, 8, 7]) == [0x800, 0, 1, 2, 8, 1])
        #expect(try book.abandoning(book.call(named: "ibm,get-vpd"), words: [1, 2, 3, 9]) == nil)
    }

    @Test func resumingWithWhatCameInMemory() throws {
        let scans = SpecBook.of("""
            module scans
            import status
            buffer Head { ct1: u64; ct2: u16 @endian(little) }
            buffer Scan { kind: u32; head: Head @unaligned }
            hcall H_SCAN = 0x2AC {
                in scan: &out Scan
                in ct1, ct2: u64
                returns { H_SUCCESS; H_BUSY -> continue(scan.head.ct1, 0) @token(scan.head.ct2, first: 5); H_PARAMETER }
            }
            """)
        let scan = try scans.call(named: "H_SCAN"), words: [UInt64] = [0x1000, 0, 5, 9, 9, 9, 9, 9, 9]
        let busy = scans.reading(of: scan, words: words, status: 1)
        let memory: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 7, 1]
        #expect(scans.resumed(scan, words: words, reading: busy, results: []) { $0 == 0x1000 ? memory : nil } == [0x1000, 0x102, 0x107, 9, 9, 9, 9, 9, 9])
    }
}
