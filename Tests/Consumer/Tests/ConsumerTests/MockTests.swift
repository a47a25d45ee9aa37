import Papr
import PaprMock
import PaprMocks
import PaprRuntime
import Testing

/// The mock itself: its queues, its memory, the order in which it looks at arguments, and several threads.
@Suite struct MockTests {
    let mock = MockHypervisor()

    @Test func aQueueGoesBeforeTheHandlerAndIsUsedUp() throws {
        mock.on(ReadMetadata.self) { _ in .done(.init(data: 3)) }
        mock.queue(ReadMetadata.self, .done(.init(data: 1)), .failed(.hardware))
        #expect(mock.queued(ReadMetadata.self) == 2)
        #expect(try mock.scm.readMetadata(drcIndex: 1, offset: 0, length: 1).data == 1)
        #expect(throws: ReadMetadata.Failure.hardware) { try mock.scm.readMetadata(drcIndex: 1, offset: 0, length: 1) }
        #expect(mock.queued(ReadMetadata.self) == 0)
        #expect(try mock.scm.readMetadata(drcIndex: 1, offset: 0, length: 1).data == 3)
        mock.clearLog()
        #expect(mock.log.isEmpty)
    }

    /// What is refused does not use up an answer.
    @Test func aRefusedCallLeavesTheQueue() {
        mock.queue(ReadMetadata.self, .done(.init(data: 1)))
        guard case .failed(.p3) = mock.raw(ReadMetadata.self, .init(drcIndex: 1, offset: 0, length: 3)) else {
            Issue.record("not refused")
            return
        }
        #expect(mock.queued(ReadMetadata.self) == 1 && mock.log.last?.outcome == .refused)
    }

    /// Rules of the spec are looked at before memory is: where both are wrong, the rule is what is answered.
    @Test func rulesGoBeforeMemory() {
        func answer(shift: UInt64) -> IntSetQueueConfig.Failure? {
            let nowhere = GuestAddress(rawValue: 0x1000_0000_0000)
            let arguments = IntSetQueueConfig.Arguments(
                flags: .init(rawValue: 0), target: .init(rawValue: 0), priority: 0, queue: nowhere, shift: shift)
            if case .failed(let failure) = mock.raw(IntSetQueueConfig.self, arguments) { return failure }
            return nil
        }
        #expect(answer(shift: 3) == .p5 && answer(shift: 12) == .p4)
    }

    @Test func memoryIsNeverReadOrWrittenBesideItsAreas() throws {
        let memory = MockMemory(start: 0x1000, limit: 0x2000)
        let area = try #require(memory.allocate(size: 16, alignment: 256, below: nil))
        #expect(area.rawValue % 256 == 0 && memory.allocations == 1)
        memory.write([1, 2, 3, 4], at: area + 12)
        #expect(memory.read(at: area + 12, count: 4) == [1, 2, 3, 4] && memory.faults.isEmpty)
        memory.write([1, 2], at: area + 15)
        #expect(memory.read(at: area + 16, count: 1) == [0] && memory.read(at: .null, count: 1) == [0])
        #expect(memory.faults.map(\.kind) == [.write, .read, .read])
        #expect(memory.allocate(size: 0x1000, alignment: 1, below: nil) == nil && memory.allocate(size: 1, alignment: 1, below: 0x1000) == nil)
        memory.free(area, size: 8)
        #expect(memory.faults.last?.kind == .free && memory.allocations == 1)
        memory.free(area, size: 16)
        #expect(memory.allocations == 0 && memory.rest(at: area) == nil)
    }

    /// A method gives back what it was lent, whatever comes of the call.
    @Test func whatIsLentIsGivenBack() {
        mock.on(GetVPD.self) { _ in .failed(.hardwareError) }
        #expect(throws: GetVPD.RetryFailure.failed(.hardwareError)) { try mock.vpd.getVPD(location: LocationCode(code: "U1"), retry: Waits().policy()) }
        #expect(mock.memory.allocations == 0 && mock.memory.faults.isEmpty)
    }

    @Test func atLeastOneCallIsMade() {
        let waits = Waits()
        mock.on(Flush.self) { _ in .retry(.busy) }
        #expect(throws: Flush.RetryFailure.self) { try mock.scm.flush(drcIndex: 1, retry: waits.policy(attempts: 0)) }
        #expect(mock.calls(Flush.self).count == 1 && waits.all == [])
    }

    @Test func aQueueIsSharedOutAmongThreads() async {
        let count = 200
        for place in 0..<count { mock.queue(ReadMetadata.self, .done(.init(data: UInt64(place)))) }
        let mock = mock
        let seen = await withTaskGroup(of: [UInt64].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var mine: [UInt64] = []
                    while let output = try? mock.scm.readMetadata(drcIndex: 1, offset: 0, length: 8) { mine.append(output.data) }
                    return mine
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(seen.sorted() == (0..<UInt64(count)).map { $0 })
        #expect(mock.log.filter { $0.outcome == .answered }.count == count && mock.log.filter { $0.outcome == .unanswered }.count == 8)
    }
}
