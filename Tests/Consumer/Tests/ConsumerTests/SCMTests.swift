import Papr
import PaprMock
import PaprMocks
import PaprRuntime
import Testing

/// Storage class memory against a mock: constraints, tokens, bounds, outputs that only some codes define.
@Suite struct SCMTests {
    let mock = MockHypervisor()
    let waits = Waits()
    let nvdimm: DRCIndex = 0x9000_0000

    @Test func outputsComeBackAndArgumentsArrive() throws {
        mock.on(ReadMetadata.self) { arguments in .done(.init(data: arguments.offset << 8 | arguments.length)) }
        let output = try mock.scm.readMetadata(drcIndex: nvdimm, offset: 0x12, length: 4)
        #expect(output.data == 0x1204)
        #expect(mock.calls(ReadMetadata.self).map(\.arguments) == [.init(drcIndex: 0x9000_0000, offset: 0x12, length: 4)])
    }

    @Test func aBrokenRuleIsThrownWithoutACall() {
        mock.on(ReadMetadata.self) { _ in .done(.init(data: 0)) }
        #expect(throws: ReadMetadata.Failure.p3) { try mock.scm.readMetadata(drcIndex: nvdimm, offset: 0, length: 3) }
        #expect(mock.log.isEmpty)
    }

    @Test(arguments: [0, 3, 9, UInt64.max]) func theHypervisorAnswersABrokenRuleBeforeAnyHandler(length: UInt64) {
        mock.on(ReadMetadata.self) { _ in .done(.init(data: 0)) }
        let answer = mock.raw(ReadMetadata.self, .init(drcIndex: nvdimm, offset: 0, length: length))
        guard case .failed(.p3) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(mock.log.map(\.outcome) == [.refused])
    }

    @Test func rulesAreLookedAtInTheOrderOfTheSpec() {
        mock.on(WriteMetadata.self) { _ in .done }
        // Both the length and the data are wrong: the length comes first. Then the data alone.
        #expect(throws: WriteMetadata.Failure.p4) { try mock.scm.writeMetadata(drcIndex: nvdimm, offset: 0, data: 0x1_0000, length: 3) }
        #expect(throws: WriteMetadata.Failure.p2) { try mock.scm.writeMetadata(drcIndex: nvdimm, offset: 0, data: 0x1_0000, length: 2) }
        #expect(throws: Never.self) { try mock.scm.writeMetadata(drcIndex: nvdimm, offset: 0, data: .max, length: 8) }
    }

    @Test func aTokenIsHandedBackUntilTheCallIsDone() throws {
        mock.on(BindMem.self) { $0.token == .first ? .again(.init(rawValue: 7), .busy) : .done(.init(address: $0.address, blocksBound: 4)) }
        let bound = try mock.scm.bindMem(drcIndex: nvdimm, firstBlock: 0, blockCount: 4, address: .any, pause: waits.pause)
        #expect(bound == .init(address: .any, blocksBound: 4))
        #expect(mock.calls(BindMem.self).map(\.arguments.token.rawValue) == [0, 7])
        #expect(waits.all == [.zero])
    }

    @Test func theFirstAddressCounts() throws {
        mock.queue(
            BindMem.self, .part(.init(address: 0x1000_0000, blocksBound: 1), .init(rawValue: 1), .busy),
            .part(.init(address: 0x2000_0000, blocksBound: 2), .init(rawValue: 2), .busy), .done(.init(address: 0x3000_0000, blocksBound: 4)))
        let bound = try mock.scm.bindMem(drcIndex: nvdimm, firstBlock: 0, blockCount: 4, address: .any, pause: waits.pause)
        #expect(bound == .init(address: 0x1000_0000, blocksBound: 4))
    }

    @Test func aTokenThatNobodyWasGivenIsRefused() {
        mock.on(BindMem.self) { _ in .done(.init(address: 0, blocksBound: 0)) }
        let answer = mock.raw(BindMem.self, .init(drcIndex: nvdimm, firstBlock: 0, blockCount: 1, address: .any, token: .init(rawValue: 99)))
        guard case .failed(.p5) = answer else {
            Issue.record("\(answer)")
            return
        }
    }

    @Test func longBusyIsWaitedForAsAdvised() throws {
        mock.queue(Flush.self, .again(.init(rawValue: 5), .longBusy(.ms10)), .again(.init(rawValue: 5), .longBusy(.s1)), .again(.init(rawValue: 6), .busy), .done)
        try mock.scm.flush(drcIndex: nvdimm, retry: waits.policy())
        #expect(waits.all == [.milliseconds(10), .seconds(1), .zero])
        #expect(mock.calls(Flush.self).map(\.arguments.token.rawValue) == [0, 5, 5, 6])
    }

    @Test func attemptsAreBoundAndTheTokenIsLeft() throws {
        mock.on(Flush.self) { .again(.init(rawValue: $0.token.rawValue + 1), .longBusy(.ms10)) }
        let error = try #require(throws: Flush.RetryFailure.self) { try mock.scm.flush(drcIndex: nvdimm, retry: waits.policy(attempts: 3)) }
        let end = try #require(error.end)
        #expect(end.bound == .attempts && end.attempts == 3 && end.token == .init(rawValue: 3) && end.status == 9901)
        #expect(end.delay == .milliseconds(20))
        // Whoever wants to goes on from there, one step at a time.
        mock.on(Flush.self) { _ in .done }
        guard case .done = mock.once(Flush.self, .init(drcIndex: nvdimm, token: try #require(end.token))) else {
            Issue.record("not done")
            return
        }
    }

    @Test func delayIsBoundBeforeItIsWaited() throws {
        mock.on(Flush.self) { _ in .again(.init(rawValue: 1), .longBusy(.s10)) }
        let error = try #require(throws: Flush.RetryFailure.self) {
            try mock.scm.flush(drcIndex: nvdimm, retry: waits.policy(totalDelay: .seconds(25)))
        }
        #expect(error.end?.bound == .totalDelay)
        #expect(waits.all == [.seconds(10), .seconds(10)])
    }

    @Test func oneStepShowsTheToken() {
        mock.queue(UnbindAll.self, .again(.init(rawValue: 3), .longBusy(.ms1)))
        guard case .again(let token, let status) = mock.once(UnbindAll.self, .init(scope: .all, drcIndex: 0)) else {
            Issue.record("not busy")
            return
        }
        #expect(token.rawValue == 3 && status == .longBusyOrder1Msec && status.isLongBusy)
    }

    @Test func bitsKeepWhatHasNoName() throws {
        mock.on(Health.self) { _ in .done(.init(health: .init(rawValue: 0xC000_0000_0000_0001), valid: .init(rawValue: .max))) }
        let output = try mock.scm.health(drcIndex: nvdimm)
        #expect(output.health.contains([.unarmed, .shutdownDirty]) && !output.health.contains(.encrypted))
        #expect(output.health.rawValue & 1 == 1)
    }

    @Test func statisticsTellTheirSizeThenThemselves() throws {
        mock.on(PerformanceStats.self) { arguments, memory in
            if arguments.statistics == .null { return .done(.init(requiredSize: 48)) }
            let asked = try? memory.read(SCMStatistics.self, at: arguments.statistics, count: Int(arguments.size))
            guard let asked, asked.statistics.allSatisfy({ $0.id == .lifeRemaining }) else { return .failed(.partial(unknownStatistic: .fastWriteCount)) }
            try? memory.write(SCMStatistics(statistics: [.init(id: .lifeRemaining, value: 97), .init(id: .hostLoadCount, value: 5)]), at: arguments.statistics)
            return .done(.init())
        }
        let size = try mock.scm.performanceStats(drcIndex: nvdimm, statistics: nil)
        #expect(size.output.requiredSize == 48 && size.statistics == nil)
        let all = try mock.scm.performanceStats(drcIndex: nvdimm, statistics: .init(statistics: []), size: 48)
        #expect(all.statistics?.statistics == [.init(id: .lifeRemaining, value: 97), .init(id: .hostLoadCount, value: 5)])
        #expect(throws: PerformanceStats.Failure.partial(unknownStatistic: .fastWriteCount)) {
            try mock.scm.performanceStats(drcIndex: nvdimm, statistics: .init(statistics: [.init(id: .hostStoreCount, value: 0)]))
        }
        #expect(mock.memory.allocations == 0 && mock.memory.faults.isEmpty)
    }

    @Test func aCodeOfNoSpecIsKept() {
        mock.on(Health.self) { _ in .failed(.undocumented(.init(rawValue: -9999))) }
        #expect(throws: Health.Failure.undocumented(Status(rawValue: -9999))) { try mock.scm.health(drcIndex: nvdimm) }
    }

    @Test func whatNobodyAnswersIsNotThere() {
        #expect(throws: Health.Failure.function) { try mock.scm.health(drcIndex: nvdimm) }
        var registers = Registers()
        #expect(mock.hcall(0xF_FFF0, &registers) == .function)
        #expect(mock.log.map(\.outcome) == [.unanswered, .unknown])
        #expect(mock.log.map(\.name) == ["H_SCM_HEALTH", "0xFFFF0"])
    }
}

extension RetryError {
    /// Where it was given up.
    var end: GaveUp<Token>? { if case .gaveUp(let end) = self { end } else { nil } }
}
