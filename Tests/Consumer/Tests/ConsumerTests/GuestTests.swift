import Papr
import PaprQEMU
import PaprRuntime
import Synchronization
import Testing

/// The bindings on a real hypervisor, QEMU's: what the other tests do with a mock, unchanged.
@Suite(.serialized) struct GuestTests {
    static let orders: [ByteOrder] = [.big, .little]
    let nvdimm: DRCIndex = 0x9000_0000

    @Test(arguments: orders) func metadataIsWrittenAndRead(_ order: ByteOrder) throws {
        let guest = try GuestPort(Machine([.nvdimm()], byteOrder: order))
        try guest.scm.writeMetadata(drcIndex: nvdimm, offset: 8, data: 0x0102_0304_0506_0708, length: 8)
        #expect(try guest.scm.readMetadata(drcIndex: nvdimm, offset: 8, length: 8).data == 0x0102_0304_0506_0708)
        #expect(try guest.scm.readMetadata(drcIndex: nvdimm, offset: 10, length: 2).data == 0x0304)
        #expect(throws: ReadMetadata.Failure.p2) { try guest.scm.readMetadata(drcIndex: nvdimm, offset: 1 << 20, length: 8) }
        #expect(throws: ReadMetadata.Failure.parameter) { try guest.scm.readMetadata(drcIndex: 1, offset: 0, length: 8) }
        // What the bindings refuse the hypervisor refuses in the same way.
        guard case .failed(.p3) = guest.raw(ReadMetadata.self, .init(drcIndex: nvdimm, offset: 0, length: 3)) else {
            Issue.record("3 bytes are read")
            return
        }
    }

    @Test(arguments: orders) func memoryIsBound(_ order: ByteOrder) throws {
        let guest = try GuestPort(Machine([.nvdimm(unarmed: true)], byteOrder: order))
        #expect(try guest.scm.bindMem(drcIndex: nvdimm, firstBlock: 0, blockCount: 1, address: .any, pause: .none).blocksBound == 1)
        #expect(try guest.scm.unbindAll(scope: .connector, drcIndex: nvdimm, pause: .none).blocksUnbound == 1)
        #expect(try guest.scm.health(drcIndex: nvdimm).health == .unarmed)
        #expect(throws: PerformanceStats.Failure.function) { try guest.scm.performanceStats(drcIndex: nvdimm, statistics: nil) }
    }

    @Test(arguments: orders) func structuresLieInItsMemory(_ order: ByteOrder) throws {
        let guest = try GuestPort(Machine(byteOrder: order, arguments: ["-uuid", "12345678-1234-1234-1234-123456789abc"]))
        let policy = RetryPolicy(attempts: 3, totalDelay: .seconds(1), pause: .thread)
        let uuid = try guest.sysparm.getSystemParameter(parameter: .uuid, value: SystemParameterValue(data: []), retry: policy)
        #expect(uuid.data == [0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x12, 0x34, 0x12, 0x34, 0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC])
    }

    // MARK: What is not over at once

    /// A flush goes on in the background; each answer is long busy with a hint of 10 ms and a token, until the last.
    @Test(arguments: orders) func aFlushIsCarriedToItsEnd(_ order: ByteOrder) throws {
        let guest = try GuestPort(Machine([.slowNVDIMM], byteOrder: order)), records = Records(), waits = Mutex<[Duration]>([])
        let pause = Pause { delay in
            waits.withLock { $0.append(delay) }
            Pause.thread.wait(delay)
        }
        try Recorder(guest) { records.append($0) }.scm.flush(drcIndex: nvdimm, retry: RetryPolicy(attempts: 1000, totalDelay: .seconds(60), pause: pause))
        let calls = records.all, tokens = calls.compactMap { $0.arguments(of: Flush.self)?.token.rawValue }, waited = waits.withLock { $0 }
        #expect(calls.count > 1 && waited.count == calls.count - 1, "every answer but the last asks to go on")
        #expect(waited.allSatisfy { $0 == .milliseconds(10) }, "\(waited)")
        #expect(tokens[0] == 0 && tokens[1] != 0 && Set(tokens.dropFirst()).count == 1, "\(tokens)")
        print("H_SCM_FLUSH, \(order): \(calls.count) calls, \(waited.reduce(.zero, +)) waited, token \(tokens[1])")
    }

    @Test(arguments: orders) func aBoundSetTooLowGivesUpWithTheToken(_ order: ByteOrder) throws {
        let guest = try GuestPort(Machine([.slowNVDIMM], byteOrder: order))
        for (policy, bound) in [
            (RetryPolicy(attempts: 1, totalDelay: .seconds(60), pause: .thread), GaveUp<Flush.Token>.Bound.attempts),
            (RetryPolicy(attempts: 1000, totalDelay: .milliseconds(9), pause: .thread), .totalDelay),
        ] {
            let error = try #require(throws: Flush.RetryFailure.self) { try guest.scm.flush(drcIndex: nvdimm, retry: policy) }
            let end = try #require(error.end)
            #expect(end.bound == bound && end.attempts == 1 && end.delay == .zero && end.status == 9901)
            // Whoever wants to goes on from there.
            let arguments = Flush.Arguments(drcIndex: nvdimm, token: try #require(end.token))
            try guest.call(Flush.self, arguments, retry: RetryPolicy(attempts: 1000, totalDelay: .seconds(60), pause: .thread))
        }
    }

    // MARK: RTAS, by both ways

    /// In the guest through the hypervisor's own hcall, and without any guest through QEMU's test protocol: the same answers, as the spec says.
    @Test func rtasAnswersTheSameByBothWays() throws {
        let machine = Machine([.nvram], arguments: ["-uuid", "12345678-1234-1234-1234-123456789abc"])
        let outside = try rtas(QTestPort(machine))
        for order in Self.orders {
            var machine = machine
            machine.byteOrder = order
            #expect(try rtas(GuestPort(machine)) == outside)
        }
        #expect(outside == [
            "[18, 52, 86, 120, 18, 52, 18, 52, 18, 52, 18, 52, 86, 120, 154, 188]", "failed(Papr.GetSystemParameter.Failure.unsupported)",
            "failed(Papr.SetSystemParameter.Failure.notAuthorized)", "4", "[0, 0, 1, 2, 3, 4, 0, 0]", "invalidParameter", "()", "2001",
            "failed(Papr.GetPowerLevel.Failure.invalidParameter)", "()", "failed(Papr.GetVPD.Failure.absent)",
        ])
    }

    /// What a number of functions answer, in words.
    private func rtas<Port: RTASPort & GuestMemory>(_ port: Port) throws -> [String] {
        let policy = RetryPolicy(attempts: 3, totalDelay: .seconds(1), pause: .thread)
        return [
            said { try port.sysparm.getSystemParameter(parameter: .uuid, value: SystemParameterValue(data: []), retry: policy).data },
            said { try port.sysparm.getSystemParameter(parameter: .init(rawValue: 9999), value: SystemParameterValue(data: []), retry: policy).data },
            said { try port.sysparm.setSystemParameter(parameter: .uuid, value: SystemParameterInput(data: [1]), retry: policy) },
            said { try port.nvram.store(offset: 16, buffer: [1, 2, 3, 4]).bytesCopied },
            said { try port.nvram.fetch(offset: 14, length: 8) },
            said { try port.nvram.fetch(offset: 64 << 10, length: 8) },
            said { try port.clock.setTimeOfDay(year: 2001, month: 2, day: 3, hour: 4, minute: 5, second: 6, nanosecond: 0, retry: policy) },
            said { try port.clock.getTimeOfDay(retry: policy).year },
            said { try port.power.getPowerLevel(domain: .init(rawValue: 100), retry: policy).level },
            said { try port.display.character(character: 65, retry: policy) },
            said { try port.vpd.getVPD(location: LocationCode(code: ""), retry: policy) },
        ]
    }

    /// What comes back, or is thrown.
    private func said<Result>(_ call: () throws -> Result) -> String {
        do { return "\(try call())" } catch { return "\(error)" }
    }

    // MARK: What does not come back

    @Test func aCallThatDoesNotReturnIsToldAndTheMachineIsGone() throws {
        let guest = try GuestPort(Machine(), timeout: .milliseconds(1500))
        var registers = Registers()
        registers.r4 = 0x1000_0000_0000
        #expect(try guest.call(0xE0, &registers) == .success, "asleep until the decrementer")
        // Behind the shut-down of a machine with nobody to end it.
        let stopped = try GuestPort(Machine(arguments: ["-no-shutdown"]), timeout: .milliseconds(1500))
        #expect(throws: GuestError.noAnswer(to: "f power-off 1 0 0")) { try stopped.call("power-off", [0, 0], returns: 1) }
        #expect(throws: GuestError.noAnswer(to: "f power-off 1 0 0")) { try stopped.call("get-time-of-day", [], returns: 8) }
    }

    @Test func anEndOfTheMachineIsTold() throws {
        let guest = try GuestPort(Machine())
        #expect(throws: GuestError.ended(to: "f power-off 1 0 0", .status(0), said: "")) { try guest.call("power-off", [0, 0], returns: 1) }
        #expect(try GuestPort(Machine()).powerOff() == .status(0))
    }

    @Test func aResetIsToldAndTheAgentRunsAgain() throws {
        let guest = try GuestPort(Machine())
        var registers = Registers()
        registers.r4 = UInt64(bitPattern: -1)
        #expect(throws: GuestError.reset(during: "h 380 ffffffffffffffff")) { try guest.call(0x380, &registers) }
        registers.r4 = 0
        #expect(try guest.call(0x1C8, &registers) == .success)
        #expect(try guest.call("no-such-function", [], returns: 1) == nil)
    }

    @Test func whatCallsPrintIsNoAnswer() throws {
        let guest = try GuestPort(Machine())
        #expect(try guest.call("display-character", [UInt32(UInt8(ascii: "A"))], returns: 1) == [0])
        try guest.vterm.putTermChar(terminal: 0x7100_0000, text: Array("=1 0 *0000".utf8), retry: .init(attempts: 9, totalDelay: .zero, pause: .none))
        #expect(try guest.call("no-such-function", [], returns: 1) == nil)
        #expect(String(decoding: guest.printed, as: UTF8.self) == "A=1 0 *0000")
    }

    @Test func itsTreeCanBeRead() throws {
        let tree = try GuestPort(Machine([.vscsi()])).deviceTree()
        #expect(tree["/rtas"]?["power-off"]?.count == 4)
        #expect(tree["/vdevice/v-scsi@71000002"]?["reg"] == [0x71, 0, 0, 2])
    }

    @Test func aMissingFileIsAnError() {
        #expect(throws: GuestError.self) { try GuestPort(Machine([.pci("no-such-device")])) }
    }
}
