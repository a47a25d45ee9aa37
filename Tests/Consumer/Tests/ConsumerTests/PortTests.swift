import Papr
import PaprMock
import PaprMocks
import PaprRuntime
import Synchronization
import Testing

/// What wraps a port, and a mock under several tasks at once.
@Suite struct PortTests {
    let mock = MockHypervisor()

    @Test func aRecorderSeesWhatGoesThrough() throws {
        let records = Records()
        let recorder = Recorder(mock) { records.append($0) }
        mock.on(ReadMetadata.self) { _ in .done(.init(data: 42)) }
        mock.on(GetVPD.self) { _ in .done(.init(bytesWritten: 0)) }
        _ = try recorder.scm.readMetadata(drcIndex: 1, offset: 8, length: 4)
        _ = try recorder.vpd.getVPD(location: LocationCode(code: ""), retry: Waits().policy())
        let seen = records.all
        #expect(seen.count == 2)
        #expect(seen[0].arguments(of: ReadMetadata.self) == .init(drcIndex: 1, offset: 8, length: 4))
        guard case .done(let output)? = seen[0].answer(of: ReadMetadata.self), output.data == 42 else {
            Issue.record("\(seen[0])")
            return
        }
        #expect(seen[0].arguments(of: Health.self) == nil && seen[1].arguments(of: GetVPD.self)?.workAreaSize == 4096)
    }

    /// A call on one line, as `paprgen decode` reads it, with what its addresses pointed to where a mock knows that.
    @Test func aRecordIsWrittenOnALine() throws {
        let records = Records()
        let recorder = Recorder(mock) { records.append($0) }
        mock.on(ReadMetadata.self) { _ in .done(.init(data: 0x1234)) }
        _ = try recorder.scm.readMetadata(drcIndex: 0x9000_0000, offset: 0, length: 8)
        // What comes back in registers that no output is in is not the mock's to say.
        #expect(String(decoding: records.all[0].line(), as: UTF8.self)
            .hasPrefix("papr_call: hcall=0x3E4 args={0x90000000,0x0,0x8,0x0,0x0,0x0,0x0,0x0,0x0} status=0x0 outs={0x1234,"))
        let hypervisor = MockHypervisor()
        let location = try #require(hypervisor.memory.place([0x41, 0])), area = try #require(hypervisor.memory.allocate(size: 2, alignment: 1, below: nil))
        hypervisor.on(GetVPD.self) { _ in .done(.init(bytesWritten: 0)) }
        _ = hypervisor.raw(GetVPD.self, GetVPD.Arguments(location: location, workArea: area, workAreaSize: 2))
        let line = try #require(hypervisor.log.first).line
        #expect(line.hasPrefix("papr_call: rtas=ibm,get-vpd args={0x\(String(location.rawValue, radix: 16, uppercase: true)),"), "\(line)")
        #expect(line.contains(" rets={0x0,") && line.contains(":4100") && line.hasSuffix(":0000"), "\(line)")
    }

    /// What a method lends to a call is written down as it was before and after, also on a port that knows nothing of the call.
    @Test func aRecordingHasTheMemoryOfItsCalls() throws {
        let recording = Recording(mock)
        mock.on(GetVPD.self) { arguments, memory in
            memory.write([0x2A, 0x56], at: arguments.workArea)
            return .done(.init(bytesWritten: 2))
        }
        #expect(try recording.vpd.getVPD(location: LocationCode(code: "A"), workAreaSize: 4, retry: Waits().policy()) == [0x2A, 0x56])
        let line = try #require(recording.lines.first)
        #expect(line.hasPrefix("papr_call: rtas=ibm,get-vpd args={0x"))
        #expect(line.contains(":4100 mem=0x") && line.hasSuffix(":00000000>2A560000"), "\(line)")
        #expect(mock.memory.allocations == 0 && recording.lines.count == 1)
    }

    @Test func manyTasksShareAMock() async throws {
        mock.on(Flush.self) { $0.token == .first ? .again(.init(rawValue: UInt64($0.drcIndex.rawValue)), .busy) : .done }
        let mock = mock
        await withTaskGroup(of: Bool.self) { group in
            for index in 1...64 {
                group.addTask {
                    (try? mock.scm.flush(drcIndex: DRCIndex(rawValue: UInt32(index)), retry: RetryPolicy(attempts: 5, totalDelay: .seconds(1), pause: .thread))) != nil
                }
            }
            for await isDone in group { #expect(isDone) }
        }
        let calls = mock.calls(Flush.self)
        #expect(calls.count == 128)
        for index in 1...64 {
            #expect(calls.filter { $0.arguments.drcIndex.rawValue == UInt32(index) }.map(\.arguments.token.rawValue) == [0, UInt64(index)])
        }
    }

    @Test func theSameTokenMayBeOutTwice() {
        mock.on(Flush.self) { $0.token == .first ? .again(.init(rawValue: 7), .busy) : .done }
        let first = Flush.Arguments(drcIndex: 1), next = Flush.Arguments(drcIndex: 1, token: .init(rawValue: 7))
        _ = mock.raw(Flush.self, first)
        _ = mock.raw(Flush.self, first)
        for expected in [true, true, false] {
            let isDone = if case .done = mock.raw(Flush.self, next) { true } else { false }
            #expect(isDone == expected)
        }
    }
}

/// What a recorder has seen.
final class Records: Sendable {
    private let list = Mutex<[CallRecord]>([])
    var all: [CallRecord] { list.withLock { $0 } }
    func append(_ record: CallRecord) { list.withLock { $0.append(record) } }
}

/// Counts down.
final class Counter: Sendable {
    private let left: Mutex<Int>
    init(_ count: Int) { left = Mutex(count) }
    func take() -> Bool {
        left.withLock { left in
            if left == 0 { return false }
            left -= 1
            return true
        }
    }
}
