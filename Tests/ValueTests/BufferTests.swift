import PaprSema
import PaprSource
import PaprValues
import Testing

/// Structures field by field, also those that are cut or wrong.
struct BufferTests {
    let book = SpecBook.book

    private func memory(_ name: String, _ parameter: Int, _ bytes: [UInt8], words: [UInt64], status: Int64? = nil, results: [UInt64]? = nil) throws -> Value {
        book.value(of: try book.call(named: name), parameter: parameter, bytes: bytes, words: words, status: status, results: results)
    }

    @Test func onlyTheValidPartOfAWorkArea() throws {
        let area = Array("*VPD*".utf8) + Array(repeating: 0xEE, count: 11)
        let value = try memory("ibm,get-vpd", 1, area, words: [0x1000, 0x2000, 16, 1], status: 1, results: [1, 2, 5])
        #expect(ValueText.of(value) == "\"*VPD*\"")
        #expect(try memory("ibm,get-vpd", 0, Array("U78D2\0garbage".utf8), words: [0x1000, 0x2000, 16, 1])["code"] == .text(Array("U78D2".utf8)))
    }

    @Test func areasOfACall() throws {
        let areas = book.areas(of: try book.call(named: "ibm,get-vpd"), words: [0x1000, 0, 16, 1])
        #expect(areas.map(\.parameter) == [0] && areas[0].address == 0x1000 && areas[0].size == nil && areas[0].direction == .in)
        let term = book.areas(of: try book.call(named: "H_VTERM_PARTNER_INFO"), words: [1, 2, 3, 0x8000])
        #expect(term.map(\.parameter) == [3] && term[0].address == 0x8000 && term[0].size == 4096 && term[0].direction == .out)
    }

    @Test func listsUntilTheirLength() throws {
        var bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 24] + [0, 0, 0, 0, 0, 1, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 5]
        let list = try memory("ibm,send-hvpipe-msg", 1, bytes + [9, 9], words: [0, 0x1000])
        #expect(ValueText.of(list) == "{length=24, blocks=[{address=0x10000, length=5}]}")
        #expect(list["blocks[0].length"]?.number == 5)
        // Cut in the middle of the element.
        bytes.removeLast(4)
        #expect(try memory("ibm,send-hvpipe-msg", 1, bytes, words: [0, 0x1000]).problem?.kind == .endsEarly(needed: 16, available: 12))
        // A length that is no multiple of an element, and one that ends before it begins.
        bytes[7] = 4
        #expect(try memory("ibm,send-hvpipe-msg", 1, bytes, words: [0, 0x1000]).problem?.kind == .badLength(4))
        #expect(try memory("ibm,send-hvpipe-msg", 1, [0, 0], words: [0, 0x1000]).problem?.description == "'length' at byte 0 needs 8 bytes, there are 2")
    }

    @Test func anEventLogWithItsSection() throws {
        // The fixed part: version 6, severity event, extended, type hvpipe (230), 29 bytes of extended log.
        let fixed: [UInt8] = [0x06, 0x24, 0x00, 0xE6, 0, 0, 0, 29]
        // Flags: valid, new, big-endian; format: PowerPC, 14; company IBM.
        let extended: [UInt8] = [0x86, 0, 0x8E, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x42, 0x4D, 0x00]
        // Section PE of 13 bytes: source of kind hmc with index 3, lost connection.
        let section: [UInt8] = [0x50, 0x45, 0, 13, 1, 0, 0, 0] + [0x02, 0x00, 0x00, 0x03, 0x02]
        let bytes = fixed + extended + section
        let log = try memory("check-exception", 4, bytes, words: [0x500, 0, 0x0400_0000, 0, 0x1000, 1024])
        #expect(log["summary.type"] == log["summary"]?["type"])
        #expect(ValueText.of(try #require(log["summary.type"])) == "hvpipe")
        #expect(ValueText.of(try #require(log["extended.company"])) == "0x49424D00")
        #expect(ValueText.of(try #require(log["extended.sections[0].data"])) == "{source={kind=hmc, index=3}, kind={lostConnection}}")
        #expect(log.problem == nil)
        // Other bytes that may be cut are no log.
        let parameter = try memory("ibm,get-system-parameter", 1, [0, 60] + Array(repeating: 0x41, count: 60), words: [20, 0x1000, 64], status: 0, results: [0])
        #expect(ValueText.of(try #require(parameter["data"])) == "\"" + String(repeating: "A", count: 60) + "\"")
        // A section of no length does not hang.
        let stuck = fixed + extended + [0x50, 0x45, 0, 0, 1, 0, 0, 0]
        #expect(try memory("check-exception", 4, stuck, words: [0x500, 0, 0, 0, 0x1000, 1024]).problem != nil)
    }

    @Test func fixedFieldsAndRulesAreChecked() throws {
        let statistics = try #require(book.model.buffers.firstIndex { $0.name.source.string == "ScmStatistics" })
        let good = Array("SCMSTATS".utf8) + [0, 0, 0, 1, 0, 0, 0, 1] + Array("MemLife ".utf8) + [0, 0, 0, 0, 0, 0, 0, 99]
        #expect(ValueText.of(.structure(book.value(of: good, as: BufferID(statistics))))
            == "{eyeCatcher=0x53434D5354415453, version=1, count=1, statistics=[{id=lifeRemaining, value=99}]}")
        var bad = good
        bad[11] = 2
        #expect(book.value(of: bad, as: BufferID(statistics)).problem?.kind == .unexpected(found: 2, expected: 1))
        let location = try #require(book.model.buffers.firstIndex { $0.name.source.string == "LocationCode" })
        let long = Array(repeating: UInt8(ascii: "x"), count: 80) + [0]
        #expect(book.value(of: long, as: BufferID(location)).problem?.kind == .rule(Text("sizeof(self) <= LOCATION_CODE_SIZE")))
        #expect(book.value(of: Array("no end".utf8), as: BufferID(location)).problem?.kind == .noEnd)
    }

    @Test func aListEndsWithItsNumberOrItsStructure() throws {
        let area = try #require(book.model.buffers.firstIndex { $0.name.source.string == "NodesWorkArea" })
        var bytes: [UInt8] = Array(repeating: 0, count: 16) + [2, 0, 0, 1, 0, 0, 0, 9] + [3, 0, 0, 1, 0, 0, 0, 7, 0x80, 0, 0, 1]
        let list = Value.structure(book.value(of: bytes + Array(repeating: 0, count: 4096 - bytes.count), as: BufferID(area)))
        #expect(list.problem == nil)
        #expect(list["operations[0].updated.nodes[0]"]?.number == 9 && list["operations[1].added.nodes[0].connector"]?.number == 0x8000_0001)
        #expect(list["operations[2]"] == nil)
        // What stands behind the end is not looked at; an operation that does not end is a mistake.
        let behind = Value.structure(book.value(of: bytes + [0, 2, 0xFF, 0xFF] + Array(repeating: 0, count: 4092 - bytes.count), as: BufferID(area)))
        #expect(behind.problem == nil && behind["operations[2]"] == nil)
        bytes[17] = 1
        #expect(Value.structure(book.value(of: bytes + Array(repeating: 0, count: 4096 - bytes.count), as: BufferID(area))).problem != nil)
    }

    @Test func listsAreEndedWhenWritten() throws {
        let call = try book.encode("ibm,update-nodes", "scope=migration", "workArea.operations[0].change=updated", "workArea.operations[0].count=1", "workArea.operations[0].nodes=9")
        let bytes = try #require(call.areas.first).bytes
        #expect(bytes.count == 4096 && Array(bytes[16..<28]) == [2, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0])
        #expect(throws: ValueError.self) { try book.encode("ibm,update-nodes", "scope=migration", "workArea.operations[0].change=end") }
    }

    @Test func fieldsOfALaterVersion() throws {
        let state = try #require(book.model.buffers.firstIndex { $0.name.source.string == "HvGuestState" })
        let first = book.value(of: [0, 0, 0, 0, 0, 0, 0, 1] + Array(repeating: 0, count: 240), as: BufferID(state))
        #expect(first.problem == nil && first.members.last?.name.string == "ppr")
        let second = book.value(of: [0, 0, 0, 0, 0, 0, 0, 2] + Array(repeating: 0, count: 232) + Array(repeating: 1, count: 8), as: BufferID(state))
        #expect(second.problem == nil && second.members.last?.name.string == "dawrx1" && second.members.last?.value.number == 0x0101_0101_0101_0101)
        #expect(throws: ValueError.self) { try book.encode("H_ENTER_NESTED", "state.version=1", "state.dawr1=1") }
        #expect(try book.encode("H_ENTER_NESTED", "state.version=2", "state.dawr1=1").areas.first?.bytes.count == 248)
    }

    @Test func rulesOfAnArm() throws {
        let message = try #require(book.model.buffers.firstIndex { $0.name.source.string == "VmcMessage" })
        func problem(_ type: UInt8) -> BufferProblem? {
            Value.structure(book.value(of: [0x80, type] + Array(repeating: 0, count: 14), as: BufferID(message))).problem
        }
        #expect(problem(2)?.kind == .rule(Text("session >= 1")) && problem(3) == nil)
    }

    @Test func whatIsWrittenReadsBackTheSame() throws {
        let call = try book.encode("H_SCM_PERFORMANCE_STATS", "drcIndex=1", "statistics.statistics[0].id=powerOnSeconds", "statistics.statistics[1].id=\"CtlResCt\"")
        let bytes = try #require(call.areas.first).bytes
        let value = book.value(of: call.id, parameter: 1, bytes: bytes, words: call.words)
        #expect(value["count"]?.number == 2)
        #expect(ValueText.of(try #require(value["statistics"])) == "[{id=powerOnSeconds, value=0}, {id=controllerResetCount, value=0}]")
    }
}
