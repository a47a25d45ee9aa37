import Papr
import PaprMock
import PaprMocks
import PaprRuntime
import Testing

/// RTAS calls: memory that is lent and given back, sequences in parts, errors of transport and of structures.
@Suite struct RTASTests {
    let mock = MockHypervisor()
    let waits = Waits()
    let hmc = HvpipeSource(kind: .hmc, index: 1)

    // MARK: ibm,get-vpd

    /// Answers with three parts; `change` is how often the data change underneath after the second.
    private func serveVPD(changes: Int = 0) {
        let left = Counter(changes)
        mock.on(GetVPD.self) { call, memory in
            let part = UInt8(call.token.rawValue)
            if part == 3, left.take() { return .restart(GetVPD.changed) }
            memory.write([part, part], at: call.workArea)
            return part == 3 ? .done(.init(bytesWritten: 1)) : .part(.init(bytesWritten: 2), .init(rawValue: UInt32(part) + 1), GetVPD.moreData)
        }
    }

    @Test func partsArePutTogether() throws {
        serveVPD()
        let data = try mock.vpd.getVPD(location: LocationCode(code: "U78D2.001.WZS0001-P1"), retry: waits.policy())
        #expect(data == [1, 1, 2, 2, 3])
        #expect(mock.calls(GetVPD.self).map(\.arguments.token.rawValue) == [1, 2, 3])
        #expect(mock.memory.allocations == 0)
    }

    @Test func whatHasBecomeVoidIsReadAnew() throws {
        serveVPD(changes: 2)
        #expect(try mock.vpd.getVPD(location: LocationCode(code: ""), retry: waits.policy()) == [1, 1, 2, 2, 3])
        #expect(mock.calls(GetVPD.self).map(\.arguments.token.rawValue) == [1, 2, 3, 1, 2, 3, 1, 2, 3])
    }

    @Test func partsAreHandedOut() throws {
        serveVPD(changes: 1)
        var seen: [[UInt8]] = []
        try mock.vpd.getVPDParts(location: LocationCode(code: ""), retry: waits.policy()) { event in
            switch event {
            case .part(let bytes): seen.append(bytes)
            case .restart: seen.append([])
            }
        }
        #expect(seen == [[1, 1], [2, 2], [], [1, 1], [2, 2], [3]])
    }

    @Test func dataThatNeverSettleAreGivenUp() throws {
        serveVPD(changes: .max)
        let error = try #require(throws: GetVPD.RetryFailure.self) { try mock.vpd.getVPD(location: LocationCode(code: ""), retry: waits.policy(attempts: 9)) }
        #expect(error.end?.attempts == 9 && error.end?.token == nil && error.end?.status == -4)
        #expect(mock.memory.allocations == 0)
    }

    @Test func busyIsRetriedWithTheSameNumber() throws {
        serveVPD()
        mock.queue(GetVPD.self, .retry(.busy), .retry(.longBusy(.ms100)))
        #expect(try mock.vpd.getVPD(location: LocationCode(code: ""), retry: waits.policy()).count == 5)
        #expect(mock.calls(GetVPD.self).map(\.arguments.token.rawValue) == [1, 1, 1, 2, 3])
        #expect(waits.all.prefix(2) == [.zero, .milliseconds(100)])
    }

    @Test func moreThanThereIsRoomForIsNotRead() {
        mock.on(GetVPD.self) { _ in .done(.init(bytesWritten: 4097)) }
        #expect(throws: GetVPD.RetryFailure.failed(.buffer(BufferError("workArea", at: 0, .tooLong(4097, limit: 4096))))) {
            try mock.vpd.getVPD(location: LocationCode(code: ""), retry: waits.policy())
        }
    }

    @Test func aLocationThatIsTooLongIsNotPassed() {
        #expect(throws: GetVPD.RetryFailure.self) {
            try mock.vpd.getVPD(location: LocationCode(code: ByteString([UInt8](repeating: 0x41, count: 80))), retry: waits.policy())
        }
        #expect(mock.log.isEmpty)
    }

    @Test func memoryThatIsNotThereIsToldNotUsed() {
        let small = MockHypervisor(memory: MockMemory(start: 0x1000, limit: 0x1800))
        #expect(throws: GetVPD.RetryFailure.failed(.buffer(BufferError("workArea", at: 0, .noMemory(4096))))) {
            try small.vpd.getVPD(location: LocationCode(code: ""), retry: waits.policy())
        }
        #expect(small.memory.allocations == 0)
    }

    // MARK: The pipe

    @Test func aListOfBlocksIsSent() throws {
        mock.on(SendHvpipeMsg.self) { call, memory in
            guard let list = try? memory.read(HvpipeBlockList.self, at: call.blocks, count: 24), let block = list.blocks.first else { return .failed(.invalidParameter) }
            return memory.read(at: GuestAddress(rawValue: block.address.rawValue), count: Int(block.length)) == [1, 2, 3] ? .done : .failed(.closed)
        }
        let payload = try #require(mock.memory.place([1, 2, 3], alignment: 4096))
        try mock.hvpipe.sendHvpipeMsg(source: hmc, blocks: HvpipeBlockList(blocks: [.init(address: payload, length: 3)]), retry: waits.policy())
        let sent = try #require(mock.calls(SendHvpipeMsg.self).first)
        #expect(sent.arguments.source.rawValue == 0x0200_0001 && sent.arguments.blocks.rawValue % 4096 == 0)
        // The log has a copy of the list, though the memory was given back.
        #expect(sent.buffer("blocks")?.before.prefix(8) == [0, 0, 0, 0, 0, 0, 0, 24])
        #expect(mock.memory.allocations == 1)
    }

    @Test func aPayloadComesWithItsSource() throws {
        mock.on(ReceiveHvpipeMsg.self) { call, memory in
            memory.write([9, 8, 7], at: call.workArea)
            return .done(.init(source: HvpipeSource(kind: .hmc, index: 2), bytesWritten: 3))
        }
        let (output, payload) = try mock.hvpipe.receiveHvpipeMsg(retry: waits.policy())
        #expect(output.source.kind == .hmc && output.source.index == 2 && payload == [9, 8, 7])
    }

    @Test func aClosedPipeIsAFailureOfItsOwn() {
        mock.queue(SendHvpipeMsg.self, .failed(.closed))
        #expect(throws: SendHvpipeMsg.RetryFailure.failed(.closed)) {
            try mock.hvpipe.sendHvpipeMsg(source: hmc, blocks: HvpipeBlockList(blocks: []), retry: waits.policy())
        }
    }

    @Test func aFunctionThatIsNotThereIsAbsent() {
        #expect(throws: SendHvpipeMsg.RetryFailure.failed(.absent)) {
            try mock.hvpipe.sendHvpipeMsg(source: hmc, blocks: HvpipeBlockList(blocks: []), retry: waits.policy())
        }
    }

    @Test func addressesBeyondFourGigabytesAreRefused() {
        mock.on(SendHvpipeMsg.self) { _ in .done }
        guard case .failed(.invalidParameter) = mock.once(SendHvpipeMsg.self, .init(source: hmc, blocks: 0x1_0000_0000)) else {
            Issue.record("accepted")
            return
        }
        #expect(mock.log.isEmpty)
    }

    @Test func reservedBitsAndMissingMemoryAreAnsweredAsFirmwareWould() {
        mock.on(SendHvpipeMsg.self) { _ in .done }
        for bad in [SendHvpipeMsg.Arguments(source: .init(rawValue: 0x0201_0001), blocks: 0x1_0000), .init(source: hmc, blocks: 0x7000), .init(source: hmc, blocks: .null)] {
            guard case .failed(.invalidParameter) = mock.raw(SendHvpipeMsg.self, bad) else {
                Issue.record("accepted \(bad)")
                continue
            }
        }
        #expect(mock.log.map(\.outcome) == [.refused, .refused, .refused])
    }

    // MARK: Events and parameters

    @Test func anEventIsFoundInItsLog() throws {
        let event = HvpipeEvent(source: hmc, kind: .messageAvailable)
        let section = EventSection(id: 0x5045, version: 1, subtype: 0, creator: 0, data: try event.encoded())
        let extended = ExtendedEventLog(flags: [.valid, .new, .bigEndian], format: .init(powerPc: true, format: 14), company: 0x4942_4D00, sections: [section])
        let log = EventLog(summary: .init(version: 6, severity: .event, extended: true, type: .hvpipe), extended: try extended.encoded())
        mock.on(CheckException.self) { call, memory in
            try? memory.write(log, at: call.log)
            return call.eventMask == .hvpipeMessages && call.extendedInformation == nil ? .done : .failed(.noErrorsFound)
        }
        let found = try mock.events.checkException(
            vectorOffset: EventsConstants.externalInterruptVector, additionalInformation: 17, eventMask: .hvpipeMessages, urgency: .critical)
        let sections = try ExtendedEventLog(bytes: found.extended).sections
        #expect(found.summary.type == .hvpipe && found.extendedLength == 29)
        #expect(try HvpipeEvent(bytes: sections[0].data) == event)
    }

    @Test func aLastArgumentMayBeLeftOut() throws {
        mock.on(CheckException.self) { call in call.extendedInformation == 5 ? .done : .failed(.noErrorsFound) }
        _ = try mock.events.checkException(vectorOffset: 0, additionalInformation: 0, eventMask: .io, urgency: .thorough, extendedInformation: 5)
        #expect(throws: CheckException.Failure.noErrorsFound) {
            try mock.events.checkException(vectorOffset: 0, additionalInformation: 0, eventMask: .io, urgency: .thorough)
        }
        let counts = mock.log.map { if case .rtas(_, let before, _) = $0.record { before.arguments.count } else { 0 } }
        #expect(counts == [7, 6])
    }

    @Test func aParameterIsReadAndSet() throws {
        mock.on(GetSystemParameter.self) { call, memory in
            guard call.parameter == .lparName else { return .failed(.unsupported) }
            try? memory.write(SystemParameterValue(data: Array("lpar1\0".utf8)), at: call.value)
            return .done
        }
        let name = try mock.sysparm.getSystemParameter(parameter: .lparName, value: SystemParameterValue(data: []), retry: waits.policy())
        #expect(name.data == Array("lpar1\0".utf8))
        mock.on(SetSystemParameter.self) { call, memory in
            memory.read(at: call.value, count: 3) == [0, 1, 1] ? .done : .failed(.error)
        }
        try mock.sysparm.setSystemParameter(parameter: .hvpipeEnable, value: SystemParameterInput(data: [1]), retry: waits.policy())
    }
}
