import Papr
import PaprMock
import PaprMocks
import PaprRuntime
import Testing

/// The management channel: messages that travel in registers, in every form; a call that must be carried to its end.
@Suite struct VMCTests {
    let mock = MockHypervisor()
    let waits = Waits()
    let unit: UnitAddress = 0x3000_0002

    @Test func aMessageLiesInTwoRegisters() throws {
        mock.on(SendCRQ.self) { _ in .done }
        let message = VMCMessage(body: .signal(session: 3, index: 1, buffer: 7, length: 291))
        try mock.vmc.sendCRQ(unitAddress: unit, message: message)
        guard case .hcall(0x108, let registers, .success, _)? = mock.log.first?.record else {
            Issue.record("\(mock.log)")
            return
        }
        #expect(registers.r4 == 0x3000_0002 && registers.r5 == 0x8006_0000_0301_0007 && registers.r6 == 0x0000_0000_0000_0123)
    }

    @Test func aMessageIsReadAsItsForm() throws {
        mock.on(SendCRQ.self) { call in
            guard let message = try? call.message.read(as: VMCMessage.self), case .capabilities(let connections, _, _, _, let version) = message.body else {
                return .failed(.parameter)
            }
            return connections == 2 && version == VMCConstants.protocolVersion ? .done : .failed(.dropped)
        }
        let hello = VMCMessage.Body.capabilities(connections: 2, poolSize: 16, mtu: 4096, queueSize: 256, version: VMCConstants.protocolVersion)
        try mock.vmc.sendCRQ(unitAddress: unit, message: VMCMessage(body: hello))
        #expect(throws: SendCRQ.Failure.parameter) {
            try mock.vmc.sendCRQ(unitAddress: unit, message: CRQMessage(body: .initialization(format: .initialize, payload: [UInt8](repeating: 0, count: 14))))
        }
    }

    @Test func whatMustNotBeSentIsRefused() {
        mock.on(SendCRQ.self) { _ in .done }
        let event = CRQMessage(body: .transportEvent(event: .partnerFailed))
        #expect(throws: SendCRQ.Failure.parameter) { try mock.vmc.sendCRQ(unitAddress: unit, message: event) }
        #expect(mock.log.isEmpty)
        guard case .failed(.parameter) = mock.raw(SendCRQ.self, .init(unitAddress: unit, message: event)) else {
            Issue.record("accepted")
            return
        }
        #expect(mock.log.map(\.outcome) == [.refused])
    }

    @Test func aStructureThatDoesNotFitIsTheCallersMistake() {
        let short = CRQMessage(body: .command(format: 1, payload: [1, 2, 3]))
        #expect(throws: SendCRQ.Failure.buffer(BufferError("payload", at: 2, .wrongCount(3, expected: 14)))) {
            try mock.vmc.sendCRQ(unitAddress: unit, message: short)
        }
    }

    @Test func aCallIsCarriedToItsEnd() throws {
        for _ in 0..<500 { mock.queue(FreeCRQ.self, .retry(.busy)) }
        mock.queue(FreeCRQ.self, .retry(.longBusy(.ms1)), .done)
        try mock.vmc.freeCRQ(unitAddress: unit, pause: waits.pause)
        #expect(waits.all.count == 501 && waits.all.last == .milliseconds(1))
        #expect(mock.queued(FreeCRQ.self) == 0)
    }

    @Test func severalCodesEndACallWell() throws {
        mock.queue(RegCRQ.self, .done(.init(code: .closed)), .done(.init()))
        #expect(try mock.vmc.regCRQ(unitAddress: unit, queue: 0x1000, length: 4096).code == .closed)
        #expect(try mock.vmc.regCRQ(unitAddress: unit, queue: 0x1000, length: 4096).code == .success)
        #expect(throws: RegCRQ.Failure.parameter) { try mock.vmc.regCRQ(unitAddress: unit, queue: 0x1008, length: 4096) }
    }

    @Test func reservedBitsAreLookedAt() throws {
        mock.on(VIOSignal.self) { _ in .done }
        try mock.vmc.vioSignal(unitAddress: unit, mode: [.first, .second])
        #expect(throws: VIOSignal.Failure.parameter) { try mock.vmc.vioSignal(unitAddress: unit, mode: .init(rawValue: 4)) }
    }

    @Test func signedArgumentsStaySigned() {
        mock.on(CopyRDMA.self) { _ in .done }
        #expect(throws: CopyRDMA.Failure.parameter) {
            try mock.vmc.copyRDMA(length: -1, sourceBus: 1, source: 0, destinationBus: 2, destination: 0)
        }
    }
}
