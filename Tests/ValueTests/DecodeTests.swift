import PaprSema
import PaprSource
import PaprValues
import Testing

/// Words and memory become the names and values that the spec has for them.
struct DecodeTests {
    let book = SpecBook.book

    private func arguments(_ opcode: UInt64, _ words: UInt64...) throws -> String {
        let call = try #require(book.identify(opcode: opcode, words: words))
        return book.model[call.id].name.source.string + " " + ValueText.of(book.arguments(of: call.id, words: words))
    }

    private func outputs(_ name: String, words: [UInt64] = Array(repeating: 0, count: 9), status: Int64, _ results: UInt64...) throws -> String {
        ValueText.of(book.outputs(of: try book.call(named: name), words: words, status: status, results: results))
    }

    @Test func arguments() throws {
        #expect(try arguments(0x3EC, 0x9000_0000, 0, 4, .max, 0) == "H_SCM_BIND_MEM drcIndex=0x90000000, firstBlock=0, blockCount=4, address=ANY_ADDRESS, token=0")
        #expect(try arguments(0x45C, 0x0001_0102, 1, 5000) == "H_WATCHDOG_START flags={leaveOthers, operation=1, action=restart}, number=1, timeout=5000 ms")
        // A bit that the spec reserves is kept; a selector that no subfunction has leaves the call itself.
        #expect(try arguments(0x45C, 0x8000_0000_0000_0900, 1, 2) == "H_WATCHDOG flags={operation=9, action=0, 0x8000000000000000}, number=1, timeout=2 ms")
        #expect(try #require(book.identify(opcode: 0x45C, words: [0x900])).isUnknownSubfunction)
        #expect(try arguments(0x58, 0x7100_0000, 3, 0x6869_0A00_0000_0000, 0) == "H_PUT_TERM_CHAR terminal=0x71000000, length=3 bytes, text=\"hi\\n\"")
        #expect(try arguments(0x108, 0x3000_0000, 0xC001_0000_0000_0000, 0)
            == "H_SEND_CRQ unitAddress=0x30000000, message={header=192, initialization={format=initialize, payload=hex:0000000000000000000000000000}}")
        // What was not recorded is not known, not zero.
        #expect(try arguments(0x3EC, 0x9000_0000, 1) == "H_SCM_BIND_MEM drcIndex=0x90000000, firstBlock=1, blockCount=?, address=?, token=?")
        #expect(book.identify(opcode: 0xDEAD_BEE0, words: []) == nil)
    }

    @Test func aliasesAndSharedOpcodes() throws {
        #expect(book.model[try book.call(named: "H_XIRR-X")].name.source.string == "H_XIRR_X")
        let shared = SpecBook.of("""
            module test
            import status
            hcall H_FIRST = 0x9000 @shares(H_SECOND) @opaque("not described") {}
            hcall H_SECOND = 0x9000 @shares(H_FIRST) @alias(H_OTHER) { in x: u64; returns { H_SUCCESS } }

            """)
        let found = try #require(shared.identify(opcode: 0x9000, words: [5]))
        #expect(shared.model[found.id].name.source.string == "H_SECOND")
        #expect(found.others == [try shared.call(named: "H_FIRST")])
        #expect(try shared.call(named: "H_OTHER") == found.id)
    }

    /// Two forms of a function take the same three cells; five come back from one and six from the other.
    @Test func formsOfAFunctionAreToldByTheirCells() throws {
        func found(_ returns: Int?) throws -> [String] {
            let call = try #require(book.identify(rtas: Array("ibm,query-pe-dma-window".utf8), words: [1, 2, 3], returns: returns))
            return ([call.id] + call.others).map { book.model[$0].name.source.string }
        }
        #expect(try found(5) == ["ibm,query-pe-dma-window"])
        #expect(try found(6) == ["ibm,query-pe-dma-window-64"])
        #expect(try found(nil) == ["ibm,query-pe-dma-window", "ibm,query-pe-dma-window-64"])
        #expect(book.identify(rtas: Array("not-there".utf8), words: []) == nil)
    }

    @Test func outputsExistOnlyForTheirCodes() throws {
        #expect(try outputs("H_SCM_BIND_MEM", status: 1, 77, 0x4000_0000, 2) == "token=77, address=0x40000000, blocksBound=2")
        #expect(try outputs("H_SCM_BIND_MEM", status: 0, 77, 0x4000_0000, 4) == "address=0x40000000, blocksBound=4")
        #expect(try outputs("H_SCM_BIND_MEM", status: -4, 77, 0x4000_0000, 4) == "")
        #expect(try outputs("H_WATCHDOG_QUERY", status: 0, 0x01F4_0003_0000_0000) == "capabilities={minimumTimeout=500, count=3}")
        #expect(try outputs("H_GET_TERM_CHAR", status: 0, 2, 0x6869_FFFF_FFFF_FFFF, 0) == "length=2 bytes, text=\"hi\"")
        #expect(try outputs("H_SCM_HEALTH", status: 0, 0xC000_0000_0000_0001, .max) .hasPrefix("health={unarmed, shutdownDirty, 0x1}"))
    }

    @Test func partsOfAValueByTheirPath() throws {
        let outputs = book.outputs(of: try book.call(named: "H_WATCHDOG_QUERY"), words: [0x300, 0, 0], status: 0, results: [0x01F4_0003_0000_0000])
        #expect(outputs["capabilities.count"]?.number == 3)
        #expect(outputs["capabilities.minimumTimeout"]?.number == 500)
        #expect(outputs["capabilities.nothing"] == nil)
        #expect(outputs["nothing"] == nil)
    }

    @Test func codesWithTheirCauseInTheCall() throws {
        let write = try book.call(named: "H_SCM_READ_METADATA")
        let wrong = book.reading(of: write, words: [1, 0, 3], status: -56)
        #expect(book.model[try #require(wrong.code)].name.source.string == "H_P3")
        #expect(wrong.cause.lines.map(\.string) == ["`length` is not 1, 2, 4 or 8."])
        #expect(wrong.blames == 2 && wrong.category == .error && wrong.delay == nil)
        // A code of the table that this call is not said to answer.
        let odd = book.reading(of: write, words: [], status: -77)
        #expect(odd.line == nil)
        #expect(book.model[try #require(odd.code)].name.source.string == "H_IN_USE")
        // The narrowest of two codes, and its delay.
        let unbind = try book.call(named: "H_SCM_UNBIND_ALL")
        let busy = book.reading(of: unbind, words: [], status: 9901)
        #expect(book.model[try #require(busy.code)].name.source.string == "H_LONG_BUSY_ORDER_10_MSEC")
        #expect(busy.delay == 10 && busy.flow == .continue && busy.category == .longBusy)
        #expect(book.reading(of: unbind, words: [], status: -12345).code == nil)
    }

    @Test func aCodeThatCarriesABit() throws {
        let mode = try book.call(named: "H_SET_MODE_RESOURCE_ADDR_TRANS_MODE")
        let reading = book.reading(of: mode, words: [5, 3, 0, 0], status: -319)
        #expect(book.model[try #require(reading.code)].name.source.string == "H_UNSUPPORTED_FLAG")
        // -256 - -319
        #expect(reading.carried?.name.string == "bit")
        #expect(reading.carried?.value == 63)
        #expect(reading.blames == 0)
    }

    @Test func theSameStatusMeansSomethingElseElsewhere() throws {
        let send = book.reading(of: try book.call(named: "ibm,send-hvpipe-msg"), words: [], status: -4)
        #expect(book.model[try #require(send.code)].name.source.string == "HVPIPE_CLOSED")
        let vpd = book.reading(of: try book.call(named: "ibm,get-vpd"), words: [], status: -4)
        #expect(book.model[try #require(vpd.code)].name.source.string == "VPD_CHANGED")
        #expect(vpd.flow == .restart)
        #expect(book.status(of: try book.call(named: "ibm,get-vpd"), cells: [0xFFFF_FFFC, 1, 0]) == -4)
    }
}
