import PaprRuntime
import Testing

/// What generated code stands on, at its edges: registers and cells, bytes, memory that is lent, bounds of a sequence.
@Suite struct RuntimeTests {
    // MARK: Registers and cells

    @Test func registersBeyondTheLastReadAsZeroAndKeepNothing() {
        var registers = Registers()
        for number in 4...12 { registers[number] = UInt64(number) }
        registers[3] = 1
        registers[13] = 1
        #expect(registers[3] == 0 && registers[13] == 0)
        #expect((4...12).map { registers[$0] } == [4, 5, 6, 7, 8, 9, 10, 11, 12] && registers.r12 == 12)
    }

    @Test func aRegisterIsReadAsTheTypeThatIsAskedFor() {
        var registers = Registers()
        registers[at: 4] = Int32(-2)
        #expect(registers.r4 == 0xFFFF_FFFF_FFFF_FFFE)
        registers.r5 = 0x1_8000_0001
        let (low, signed, flag): (UInt32, Int32, Bool) = (registers[at: 5], registers[at: 5], registers[at: 5])
        #expect(low == 0x8000_0001 && signed == Int32.min + 1 && flag)
    }

    @Test func bytesThatRegistersCarryComeBackAndNoMore() throws {
        var registers = Registers()
        registers.r7 = .max
        try registers.store([1, 2, 3, 4, 5, 6, 7, 8, 9], in: 6...7, field: "text")
        #expect(registers.r6 == 0x0102_0304_0506_0708 && registers.r7 == 0x0900_0000_0000_0000)
        #expect(registers.bytes(6...7, count: 9) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
        #expect(registers.bytes(6...7, count: -1) == [] && registers.bytes(6...7, count: 100).count == 16)
        #expect(throws: BufferError("text", at: 0, .tooLong(17, limit: 16))) {
            try registers.store([UInt8](repeating: 0, count: 17), in: 6...7, field: "text")
        }
    }

    @Test func cellsAreSixteenAtMost() {
        var cells = RTASCells(count: 40)
        #expect(cells.count == 16 && RTASCells(count: -1).count == 0)
        cells[16] = 1
        cells[-1] = 1
        #expect(cells.array == [UInt32](repeating: 0, count: 16))
        var frame = RTASFrame(arguments: 2, returns: 3)
        frame[argument: 0, 1] = 0x1_0000_0002 as UInt64
        frame[result: 2] = Int32(-3)
        #expect(frame.arguments.array == [1, 2] && frame.returns.array == [0, 0, 0xFFFF_FFFD])
        let negative: Int32 = frame[result: 2]
        #expect(negative == -3)
    }

    // MARK: Bytes

    @Test func aReaderStopsAtTheEnd() {
        var reader = BufferReader([1, 2, 3])
        #expect(throws: BufferError("word", at: 0, .endsEarly(needed: 4, available: 3))) { try reader.word("word", 4) }
        #expect(reader.offset == 0)
        #expect(throws: BufferError("bytes", at: 0, .endsEarly(needed: -1, available: 3))) { try reader.bytes("bytes", count: -1) }
        #expect(throws: BufferError("name", at: 0, .badText)) { try reader.text("name") }
    }

    @Test func numbersOfAnyWidthAndOrderAreRead() throws {
        var reader = BufferReader([0xFF, 0xFF, 0xFE, 0xFE, 0xFF, 0xFF, 0x12, 0x34, 0x34, 0x12])
        let (big, little): (Int32, Int32) = (try reader.value("big", bytes: 3), try reader.value("little", .little, bytes: 3))
        #expect(big == -2 && little == -2)
        let (first, second): (UInt16, UInt16) = (try reader.value("first"), try reader.value("second", .little))
        #expect(first == 0x1234 && second == 0x1234 && reader.available == 0)
    }

    @Test func whatIsCutIsReadAsFarAsItGoes() throws {
        var reader = BufferReader([1, 2, 3])
        #expect(try reader.cutBytes("data", count: 100) == [1, 2, 3])
        #expect(try reader.rest("rest") == [])
        let none: [UInt16] = try reader.array("none", count: -5)
        #expect(none == [])
    }

    @Test func aStructureHasItsOwnEndInsideOfAnother() throws {
        var reader = BufferReader([1, 2, 3, 4, 5, 6])
        try reader.skip(1)
        let outer = try reader.begin("inner", size: 3)
        #expect(reader.taken == 0 && reader.available == 3)
        try reader.skip(1)
        reader.finish(outer)
        #expect(reader.offset == 4 && reader.available == 2)
        #expect(throws: BufferError("inner", at: 4, .endsEarly(needed: 3, available: 2))) { _ = try reader.begin("inner", size: 3) }
    }

    @Test func aWriterRefusesWhatDoesNotFit() throws {
        var writer = BufferWriter()
        writer.values(UInt8(1), Int16(-1), UInt8(2), UInt32(3))
        #expect(writer.bytes == [1, 0xFF, 0xFF, 2, 0, 0, 0, 3])
        try writer.derived("length", 255, 1)
        #expect(throws: BufferError("length", at: 9, .tooLong(256, limit: 255))) { try writer.derived("length", 256, 1) }
        let hole = writer.hole(2)
        try writer.fill(hole, "end", 0x1234, 2, .little)
        #expect(writer.bytes.suffix(3) == [255, 0x34, 0x12])
        #expect(throws: BufferError("text", at: 11, .badText)) { try writer.text(ByteString([0x41, 0, 0x42]), "text", count: 8) }
        #expect(throws: BufferError("text", at: 11, .tooLong(3, limit: 2))) { try writer.text("abc", "text", count: 2) }
        #expect(throws: BufferError("list", at: 11, .wrongCount(1, expected: 2))) { try writer.array([UInt16(1)], "list", count: 2) }
        let outer = writer.begin()
        writer.zeros(3)
        #expect(throws: BufferError("inner", at: 11, .tooLong(3, limit: 2))) { try writer.finish(outer, "inner", size: 2) }
    }

    // MARK: Formulas

    @Test func arithmeticNeitherTrapsNorWraps() {
        #expect(Formulas.quotient(1, 0) == 0 && Formulas.remainder(1, 0) == 0 && Formulas.quotient(.min, -1) == 0)
        #expect(Formulas.product(.max, 2) == .max && Formulas.product(.max, -2) == .min)
        #expect(Formulas.sum(.max, 1) == .max && Formulas.sum(.min, -1) == .min && Formulas.difference(.min, 1) == .min)
        #expect(Formulas.shifted(1, 200) == .max && Formulas.shifted(-1, 200) == .min && Formulas.shifted(8, -2) == 2 && Formulas.shifted(8, .min) == 0)
    }

    // MARK: Statuses

    @Test func onlyLongBusyAdvisesToWait() {
        let advised = (9899...9906).map { Status(rawValue: $0).advisedDelay }
        #expect(advised == [.zero, .milliseconds(1), .milliseconds(10), .milliseconds(100), .seconds(1), .seconds(10), .seconds(100), .zero])
        #expect(Status(rawValue: .min).advisedDelay == .zero && RTASStatus(rawValue: 9902).advisedDelay == .milliseconds(100))
        let delays: [UInt64] = [1, 10, 100]
        #expect([0, 1, 2, 10, 11, 1000].map { BusyDelay(milliseconds: $0).place(in: delays) } == [0, 0, 1, 1, 2, 2])
        #expect(BusyDelay.ms1.place(in: []) == 0)
    }
}
