import PaprSema
import PaprValues
import Testing

/// Named arguments become the words and the memory that the spec says.
struct EncodeTests {
    let book = SpecBook.book

    @Test func plainNumbersConstantsAndTheFirstToken() throws {
        // r4 DRC index, r5 first block, r6 count, r7 ANY_ADDRESS, r8 the token, 0 in the first call.
        let call = try book.encode("H_SCM_BIND_MEM", "drcIndex=0x90000000", "firstBlock=0", "blockCount=4", "address=ANY_ADDRESS")
        #expect(call.words == [0x9000_0000, 0, 4, 0xFFFF_FFFF_FFFF_FFFF, 0, 0, 0, 0, 0])
        #expect(call.areas.isEmpty)
        #expect(try book.words("H_SCM_BIND_MEM", "drcIndex=1", "firstBlock=0", "blockCount=1", "address=-1", "token=7")[4] == 7)
    }

    @Test func enumCasesAndSignedNumbers() throws {
        #expect(try book.words("H_SCM_UNBIND_ALL", "scope=connector", "drcIndex=0x90000000") == [2, 0x9000_0000])
        #expect(try book.words("H_SCM_UNBIND_ALL", "scope=UnbindScope.all", "drcIndex=0") == [1])
    }

    @Test func subfunctionsAreChosenByTheirNameOrTheSelector() throws {
        // flags: operation in bits 48...55, action in 56...63.
        let start = try book.encode("H_WATCHDOG", "flags.operation=START", "flags.action=restart", "number=1", "timeout=5000")
        #expect(start.words.prefix(3) == [0x102, 1, 5000])
        #expect(book.model[start.id].name.source.string == "H_WATCHDOG_START")
        let direct = try book.encode("H_WATCHDOG_START", "flags.action=restart", "number=1", "timeout=5000")
        #expect(direct.words == start.words)
        #expect(try book.words("H_WATCHDOG", "flags=0x102", "number=1", "timeout=5000") == [0x102, 1, 5000])
        #expect(try book.words("H_WATCHDOG_STOP", "number=ALL_WATCHDOGS", "timeout=0") == [0x200, 0xFFFF_FFFF_FFFF_FFFF])
        // An operation that none has: the raw registers.
        #expect(try book.words("H_WATCHDOG", "flags=0x900", "number=1", "timeout=2") == [0x900, 1, 2])
    }

    @Test func fixedArgumentsAreFilledIn() throws {
        // flags = 0, resource = 4, value1 and value2 = 0; the byte order stands in the flags.
        #expect(try book.words("H_SET_MODE_RESOURCE_LE", "endianness=little") == [1, 4])
        #expect(try book.words("H_SET_MODE", "resource=4", "endianness=big") == [0, 4])
    }

    @Test func bytesInRegisters() throws {
        // The first character is the most significant byte of r6; the length is counted.
        #expect(try book.words("H_PUT_TERM_CHAR", "terminal=0x71000000", "text=hello, w") == [0x7100_0000, 8, 0x6865_6C6C_6F2C_2077])
        #expect(try book.words("H_PUT_TERM_CHAR", "terminal=0", "text=hex:0A") == [0, 1, 0x0A00_0000_0000_0000])
        #expect(try book.words("H_PUT_TERM_CHAR", "terminal=0", "text=\"a\\n\"", "length=17") == [0, 17, 0x610A_0000_0000_0000])
    }

    @Test func structuresInRegisters() throws {
        // Byte 0 is the header, byte 1 the format: 0xC0 and 1 for an initialization.
        #expect(try book.words("H_SEND_CRQ", "unitAddress=0x30000000", "message.header=initialization", "message.format=initialize") == [0x3000_0000, 0xC001_0000_0000_0000])
        #expect(try book.words("H_SEND_CRQ", "unitAddress=1", "message.header=0x80", "message.format=2", "message.payload=hex:0102") == [1, 0x8002_0102_0000_0000])
        #expect(try book.words("H_SEND_CRQ", "unitAddress=1", "message=hex:C0020000000000000000000000000009") == [1, 0xC002_0000_0000_0000, 9])
    }

    @Test func memoryInAndOutOfAnRTASCall() throws {
        let call = try book.encode("ibm,get-vpd", "location=U78D2", "workAreaSize=256")
        #expect(call.words == [UInt64(call.areas[0].address), call.areas[1].address, 256, 1])
        #expect(call.returnCells == 3)
        #expect(call.areas[0].bytes == Array("U78D2\0".utf8))
        #expect(call.areas[0].direction == .in)
        #expect(call.areas[1].bytes == Array(repeating: 0, count: 256))
        #expect(call.areas[1].direction == .out)
        // Without a size the usual room.
        #expect(try book.encode("ibm,get-vpd", "location=").words[2] == 4096)
        #expect(try book.encode("ibm,get-vpd", "location=null", "workArea=@0x5000", "workAreaSize=16").words == [0, 0x5000, 16, 1])
    }

    @Test func listsOfStructuresWithTheirLength() throws {
        let call = try book.encode("ibm,send-hvpipe-msg", "source.kind=hmc", "source.index=3", "blocks.blocks[0].address=&hello", "blocks.blocks[0].length=5")
        // Eight bits kind, eight reserved, sixteen index.
        #expect(call.words[0] == 0x0200_0003)
        let payload = try #require(call.areas.first { $0.parameter == nil })
        #expect(payload.bytes == Array("hello".utf8))
        #expect(payload.address % 4096 == 0)
        let list = try #require(call.areas.first { $0.parameter == 1 })
        #expect(list.bytes.count == 24)
        #expect(list.bytes.prefix(8) == [0, 0, 0, 0, 0, 0, 0, 24])
        #expect(list.bytes.suffix(8) == [0, 0, 0, 0, 0, 0, 0, 5])
        #expect(list.address % 4096 == 0)
    }

    @Test func optionalCellsAndRawOnes() throws {
        let short = try book.encode("check-exception", "vectorOffset=0x500", "additionalInformation=0x1000", "eventMask=hotPlug|io", "urgency=thorough", "logLength=1024")
        #expect(short.words.count == 6)
        #expect(short.words[2] == 0x1800_0000)
        #expect(short.areas.first?.bytes.count == 1024)
        let long = try book.encode("check-exception", "vectorOffset=0x500", "additionalInformation=0", "eventMask=0", "urgency=critical", "extendedInformation=9")
        #expect(long.words.count == 7 && long.words[6] == 9)
        #expect(try book.encode("check-exception", "vectorOffset=0", "additionalInformation=0", "eventMask=0", "urgency=0", "nargs=2", "nret=3").words.count == 2)
        #expect(try book.words("H_SET_MODE_RESOURCE_LE", "endianness=little", "r7=5") == [1, 4, 0, 5])
    }

    @Test func refusalsSayWhatIsAllowed() {
        #expect(book.refusal("H_SCM_HEALTHY") == "there is no call 'H_SCM_HEALTHY'; did you mean 'H_SCM_HEALTH'?")
        #expect(book.refusal("H_SCM_HEALTH") == "argument 'drcIndex' of H_SCM_HEALTH is missing")
        #expect(book.refusal("H_SCM_HEALTH", "drcIdnex=1") == "H_SCM_HEALTH has no argument 'drcIdnex'; it takes drcIndex; did you mean 'drcIndex'?")
        #expect(book.refusal("H_SCM_HEALTH", "drcIndex=0x100000000") == "argument 'drcIndex' of H_SCM_HEALTH has 32 bits, 0x100000000 does not fit")
        #expect(book.refusal("H_SCM_UNBIND_ALL", "scope=conector", "drcIndex=1")
            == "argument 'scope' of H_SCM_UNBIND_ALL can't be 'conector'; it is one of all, connector; did you mean 'connector'?")
        #expect(book.refusal("H_WATCHDOG", "flags.operation=BEGIN", "number=1", "timeout=1") == "'BEGIN' is no subfunction of H_WATCHDOG, which has START, STOP, QUERY, QUERY_LPM")
        #expect(book.refusal("H_WATCHDOG_START", "flags.acton=restart", "number=1", "timeout=1")
            == "argument 'flags' of H_WATCHDOG_START has no field 'acton'; it has leaveOthers, operation, action; did you mean 'action'?")
        #expect(book.refusal("H_SET_MODE_RESOURCE_LE", "endianness=big", "value2=1") == "'value2' of H_SET_MODE_RESOURCE_LE is always 0; to pass another value name its register: 'r7='")
        #expect(book.refusal("H_PUT_TERM_CHAR", "terminal=0", "text=seventeen letters") == "argument 'text' of H_PUT_TERM_CHAR has room for 16 bytes, not 17")
        #expect(book.refusal("ibm,send-hvpipe-msg", "source=0", "blocks.block[0].length=1")
            == "argument 'blocks' of ibm,send-hvpipe-msg: HvpipeBlockList has no field 'block' here; it has length, blocks; did you mean 'blocks'?")
        #expect(book.refusal("H_SCM_HEALTH", "drcIndex") == "'drcIndex' is no argument; write name=value")
        #expect(book.refusal("H_SCM_HEALTH", "drcIndex=1", "drcIndex=2") == "'drcIndex=2' is given twice")
    }
}
