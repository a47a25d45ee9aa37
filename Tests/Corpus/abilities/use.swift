// What a user of the twenty abilities relies on, against the generated mock. Says what is wrong, or nothing.

nonisolated(unsafe) var failures = 0

func check(_ condition: Bool, _ what: String, line: Int = #line) {
    if condition { return }
    print("use.swift:\(line): \(what)")
    failures += 1
}

extension MockHypervisor {
    /// The code of one call with nothing checked.
    func hcall(_ opcode: UInt64, _ arguments: some FrameValues<Registers>) -> Int64 {
        var registers = Registers()
        arguments.store(in: &registers)
        return hcall(opcode, &registers).rawValue
    }
}

let policy = RetryPolicy(attempts: 9, totalDelay: .seconds(1000), pause: .none)
let mock = MockHypervisor()

// 1 and 2: names and numbers.
check(CopOp.opcode == 0x304 && GetCPUCharacteristics.opcode == RescindLogical.opcode, "aliases and shared opcodes")
check(Cas.opcode == 0xF002 && KvmppcHVofClient.opcode == 0xF005, "opcodes")

// 3 and 4: a code that ends one call and carries another on.
mock.queue(Join.self, .done(.init(code: .continue)))
check(try mock.meanings.join().code == .continue, "H_CONTINUE ends H_JOIN")
mock.queue(ClearHpt.self, .retry(.continue), .done(()))
try mock.meanings.clearHpt(retry: policy)
mock.queue(GuestDelete.self, .retry(.init(rawValue: 9901)), .failed(.unsupportedFlag(.init(rawValue: -259))))
do {
    try mock.codes.guestDelete(flags: [], guestID: 1, retry: policy)
    check(false, "a failure is thrown")
} catch {
    guard case .failed(.unsupportedFlag(let code)) = error else { fatalError("\(error)") }
    check(code.rawValue == -259, "the code keeps the number of the bit")
}
do {
    try mock.codes.guestDelete(flags: .init(rawValue: 2), guestID: 1, retry: policy)
    check(false, "a reserved bit is refused")
} catch {
    guard case .failed(.unsupportedFlag(let code)) = error else { fatalError("\(error)") }
    check(code.rawValue == -256 - 62, "the code tells the bit that is wrong")
}

// 5: r3 that is no code, and handed back; no other call's long busy code is waited for.
func dump(_ byte: UInt8, _ control: Int64) -> Answer<HypervisorData> {
    .part(.init(data: Array(repeating: byte, count: 64)), .init(rawValue: control), .success)
}
let unhurried = RetryPolicy(attempts: 9, totalDelay: .zero, pause: .none)
mock.queue(HypervisorData.self, dump(1, 1), dump(2, 9905), dump(3, .max), .done(()))
check(try mock.noCode.hypervisorData(retry: unhurried) == [1, 2, 3].flatMap { Array(repeating: $0, count: 64) }, "all parts")
check(mock.calls(HypervisorData.self).map(\.arguments.token.rawValue) == [0, 1, 9905, .max], "what r3 was is passed")
mock.queue(HypervisorData.self, dump(1, 64), .failed(.function))
var parts = 0
do {
    try mock.noCode.hypervisorDataParts(retry: unhurried) { _ in parts += 1 }
    check(false, "H_Function fails")
} catch {
    check(error == .failed(.function) && parts == 1, "\(error)")
}
mock.queue(HypervisorData.self, dump(1, 64))
check(mock.hcall(HypervisorData.opcode, HypervisorData.Arguments(token: .init(rawValue: 65))) == -4, "nobody was given this token")

// 6: outputs on their codes, on conditions, behind gaps.
mock.queue(GuestCreate.self, .again(.init(rawValue: 11), .busy), .done(.init(guestID: 22)))
check(try mock.outputs.guestCreate(retry: policy).guestID == 22, "the guest, not the token")
mock.on(Read.self) { arguments in
    .done(arguments.flags.contains(.readFour) ? .init(high0: 1, low0: 2, high1: 3, low1: 4, high2: 5, low2: 6, high3: 7, low3: 8) : .init(high0: 1, low0: 2))
}
check(try mock.outputs.read(flags: [], index: 0).high1 == nil, "one entry")
check(try mock.outputs.read(flags: .readFour, index: 0).low3 == 8, "four entries")

// 8: nine of them.
mock.queue(Pic.self, .done(.init(poolIdle: 1, poolProcessors: 2, timeBase: 3, purr: 4, spurr: 5, pool: .init(rawValue: 6), virtualTimeBase: 7, virtualPurr: 8, virtualSpurr: 9)))
check(try mock.nine.pic().virtualSpurr == 9, "r12 is an output")

// 9: subfunctions fix what chooses them.
mock.queue(Watchdog.Query.self, .done(.init(capabilities: .init(rawValue: 0x0001_0002_0000_0000))))
let capabilities = try mock.subfunctions.watchdogQuery(flags: .init(rawValue: 0))
check(capabilities.capabilities.minimumTimeout == 1 && capabilities.capabilities.watchdogs == 2, "bits 0 to 15 are the most significant")
check(mock.log.last?.record.arguments(of: Watchdog.Query.self) != nil, "the log knows the subfunction")

// 11: a register with the address and the length of memory.
mock.on(Vioctl.GetIllanVlanIDList.self) { arguments in
    check(arguments.output == MemoryArea(address: 0x8000, length: 6), "the memory that the register tells of")
    return .done(.init(code: .success))
}
let vlans = MemoryArea<BusAddress>(address: 0x8000, length: 6)
check(try mock.subfunctions.vioctlGetIllanVlanIDList(unitAddress: 1, output: vlans).code == .success, "a list of VLANs")
if case .hcall(_, let before, _, _)? = mock.log.last?.record { check(before.r6 == 0x0000_0006_0000_8000, "24 bits of length, 32 of address") }
for wrong in [MemoryArea<BusAddress>(address: 0x1_0000_8000, length: 6), .init(address: 0x8000, length: 0x100_0000), .init(address: 0x8000, length: 1)] {
    do {
        _ = try mock.subfunctions.vioctlGetIllanVlanIDList(unitAddress: 1, output: wrong)
        check(false, "\(wrong) is refused")
    } catch { check(error == .parameter, "\(error)") }
}

// 5: a structure of two versions.
var guest = HvGuestState(
    version: 1, lpid: 1, vcpuToken: 2, lpcr: 3, pcr: 4, amor: 5, dpdes: 6, hfscr: 7, tbOffset: 8, dawr0: 9, dawrx0: 10, ciabr: 11, hdecExpiry: 12,
    purr: 13, spurr: 14, ic: 15, vtb: 16, hdar: 17, hdsisr: 18, heir: 19, asdr: 20, srr0: 21, srr1: 22, sprg: [1, 2, 3, 4], pidr: 27, cfar: 28, ppr: 29)
check(try guest.encoded().count == 232 && HvGuestState(bytes: guest.encoded()) == guest, "the first version")
guest.version = 2
do {
    _ = try guest.encoded()
    check(false, "the second version has two fields more")
} catch { check(error == BufferError("dawr1", at: 232, .rule), "\(error)") }
(guest.dawr1, guest.dawrx1) = (30, 31)
check(try guest.encoded().count == 248 && HvGuestState(bytes: guest.encoded()) == guest, "the second version")
guest.version = 1
do {
    _ = try guest.encoded()
    check(false, "the first version has not")
} catch {}

// 10: cells that may be missing.
mock.on(CheckException.self) { arguments in arguments.extended == nil ? .done(.init(code: .success)) : .done(.init(code: CheckException.noErrorsFound)) }
check(try mock.cut.checkException(vectorOffset: 1, information: 2, eventMask: 3, isCritical: 0).output.code == .success, "six cells")
check(try mock.cut.checkException(vectorOffset: 1, information: 2, eventMask: 3, isCritical: 0, extended: 4).output.code == CheckException.noErrorsFound, "seven")
mock.queue(QueryPeDMAWindow64.self, .done(.init(windows: 1, largest: 0x20_0000_0000, pageSizes: [], migration: [])))
mock.queue(QueryPeDMAWindow.self, .done(.init(windows: 2, largest: 7, pageSizes: [], migration: [])))
check(try mock.optional.queryPeDMAWindow64(address: 1, bridge: 2).largest == 0x20_0000_0000, "the form with six return cells")
check(try mock.optional.queryPeDMAWindow(address: 1, bridge: 2).largest == 7, "the form with five")

// 11: domains of 15 and of 31 bits, one behind the other over six registers.
let domains = DomainList(domains: [
    Domain(head: .init(isShort: true, number: 5), body: .short), Domain(head: .init(number: 1), body: .long(low: 0x2345)),
    Domain(head: .init(isShort: true), body: .short),
])
mock.on(HomeNodeAssociativity.self) { _ in .done(.init(domains: domains)) }
check(try mock.bitFields.homeNodeAssociativity(kind: .virtualProcessor, processor: 0).domains == domains, "three domains")
check(try domains.encoded() == [0x80, 5, 0, 1, 0x23, 0x45, 0x80, 0] + Array(repeating: 0xFF, count: 40), "all ones fill up")
for wrong in [Domain(head: .init(isShort: true, number: 0x7FFF), body: .short), Domain(head: .init(number: 1), body: .short)] {
    do {
        _ = try DomainList(domains: [wrong]).encoded()
        check(false, "a domain that looks like the end, or is not what its head says")
    } catch {}
}

// 12: structures and bytes in registers.
mock.on(PutTermChar.self) { arguments in .done(()) }
try mock.registers.putTermChar(terminal: 0, text: Array("abc".utf8), retry: policy)
check(mock.calls(PutTermChar.self).last?.arguments.text == Array("abc".utf8), "three bytes")
do {
    try mock.registers.putTermChar(terminal: 0, text: Array(repeating: 0x20, count: 17), retry: policy)
    check(false, "seventeen bytes")
} catch {}
mock.on(SendCRQ.self) { _ in .done(()) }
try mock.registers.sendCRQ(unitAddress: .init(rawValue: 1), message: ScsiMessage(format: 1, status: 0, timeout: 0, length: 8, address: 5))

do {
    try mock.registers.sendCRQ(unitAddress: .init(rawValue: 1), message: ManagementMessage(body: .open(session: 0, index: 0, buffer: 5)))
    check(false, "no session is 0 when it is opened")
} catch {}
try mock.registers.sendCRQ(unitAddress: .init(rawValue: 1), message: ManagementMessage(body: .open(session: 1, index: 0, buffer: 5)))
check((try? ManagementMessage(bytes: [0x80, 2] + Array(repeating: 0, count: 14))) == nil, "nor when it is read")
check(try ManagementMessage(bytes: [0x80, 6] + Array(repeating: 0, count: 14)).type == 6, "in another arm it may be")

// 13: a negative length is that of a list of pieces.
func coprocessor(_ arguments: CopOp.Plain.Arguments, _ memory: MockMemory) -> Answer<CopOp.Plain> {
    switch try? arguments.input(in: memory) {
    case .bytes(let bytes)?: check(bytes == Array("hello".utf8) && arguments.inputLength == 5, "data")
    case .list(let pieces)?:
        check(pieces.map(\.length) == [5, 3] && arguments.inputLength == -32, "two pieces")
        check(memory.read(at: pieces[0].address, count: 5) == Array("hello".utf8), "the first of them")
    case nil: check(false, "neither data nor a list")
    }
    if case .room(let room)? = try? arguments.output(in: memory) {
        check(room == 64 && arguments.outputLength == 64, "room for what comes back")
        memory.write(Array("packed".utf8), at: arguments.output)
    }
    return .done(())
}
mock.on(CopOp.Plain.self, coprocessor)
let status = CoprocessorBlock(status: 0, address: 0)
let packed = try mock.constraints.copOpPlain(flags: .init(), resource: 1, input: .bytes(Array("hello".utf8)), output: .room(64), block: status, retry: policy)
check(packed.output.starts(with: "packed".utf8), "\(packed.output)")
let page = mock.memory.place(Array("hello, you".utf8) + Array(repeating: 0, count: 4086), alignment: 4096)!
let pieces = [SegmentDescriptor(address: page, length: 5), SegmentDescriptor(address: page + 7, length: 3)]
let elsewhere = try mock.constraints.copOpPlain(flags: .init(), resource: 1, input: .list(pieces), output: .list(pieces), block: status, retry: policy)
check(elsewhere.output == [], "what is written lies in the pieces")
do {
    let missing = [SegmentDescriptor(address: 0x7000_0000, length: 5)]
    _ = try mock.constraints.copOpPlain(flags: .init(), resource: 1, input: .list(missing), block: status, retry: policy)
    check(false, "a piece that is not there")
} catch {
    guard case .failed(.sgList) = error else { fatalError("\(error)") }
}
var part = Registers()
(part.r5, part.r6, part.r7) = (1, page.rawValue, UInt64(bitPattern: -24))
(part.r8, part.r9, part.r10) = (page.rawValue, 64, page.rawValue)
check(mock.hcall(CopOp.opcode, &part) == .init(rawValue: -56), "H_P3: a list of one and a half")
mock.queue(CopOp.Encoded.self, .done(()))
_ = try mock.constraints.copOpEncoded(flags: .init(function: 7), resource: 1, lengths: .init(rc: 0x8001), block: status, retry: policy)
if case .hcall(_, let before, _, _)? = mock.log.last?.record { check(before.r4 == 0x100_0007 && before.r6 == 0x8001 << 48 && before.r7 == 0, "Rc") }
mock.memory.free(page, size: 4096)

// 14: tokens, values that stand.
mock.queue(
    SCMBindMem.self, .part(.init(address: .init(rawValue: 0x5000)), .init(rawValue: 7), .busy),
    .done(.init(address: .init(rawValue: 0x9999), blocksBound: 4)))
let bound = try mock.sequences.scmBindMem(drcIndex: .init(rawValue: 1), firstBlock: 0, blockCount: 4, address: .any, retry: policy)
check(bound.address.rawValue == 0x5000 && bound.blocksBound == 4, "the first address stands")

// 14: a work area goes back as it came, all of it.
let workArea = mock.allocate(size: 4096, alignment: 4096, below: 1 << 32)!
mock.on(ConfigureConnector.self) { arguments, memory in
    let state = memory.number(at: arguments.workArea + 4, size: 4)
    memory.write([0, 0, 0, UInt8(state + 1)], at: arguments.workArea + 4)
    return state < 2 ? .again(.init(), ConfigureConnector.connectorNextChild) : .done
}
func configure() -> Int64 {
    switch mock.once(ConfigureConnector.self, .init(workArea: workArea, extent: .null)) {
    case .again(_, let code): Int64(code.rawValue)
    case .done: 0
    default: -3
    }
}
mock.write([0x80, 0, 0, 1], at: workArea)
check(configure() == 2, "the first call")
mock.write([1], at: workArea + 4095)
check(configure() == -3, "it is not as it came")
mock.write([0], at: workArea + 4095)
check(configure() == 2 && configure() == 0, "as it came")

// 9 and 14: what comes in an adapter's memory the caller takes out of it.
mock.on(Vioctl.IllanMACScan.self) { $0.ct1 == 0 ? .again(.init(), .inProgress) : .done }
let area = MemoryArea(address: BusAddress(rawValue: 0x8000), length: 64)
if case .again = mock.once(Vioctl.IllanMACScan.self, .init(unitAddress: .init(rawValue: 1), output: area)) {} else { check(false, "there is more") }
if case .done = mock.once(Vioctl.IllanMACScan.self, .init(unitAddress: .init(rawValue: 1), output: area, ct1: 7, ct2: 8)) {} else { check(false, "that is all") }

// 14: a change that takes too long is given up, and not simply left.
mock.on(ChangeMsi.self) { arguments in
    arguments.function == .default ? .done(.init(granted: 1)) : .again(.init(rawValue: arguments.token.rawValue + 6), .busy)
}
do {
    _ = try mock.optional.changeMsi(address: 1, bridge: 2, function: .setMsix, requested: 8, retry: RetryPolicy(attempts: 2, totalDelay: .zero, pause: .none))
    check(false, "it is never done")
} catch {
    guard case .gaveUp(let end) = error else { fatalError("\(error)") }
    check(end.token == nil && end.attempts == 2 && mock.unfinished.isEmpty, "given up")
}
let changes = mock.calls(ChangeMsi.self).map(\.arguments)
check(changes.map(\.token.rawValue) == [1, 7, 1] && changes.map(\.function) == [.setMsix, .setMsix, .default], "with the first number again")
check(changes[2].requested == 8 && changes[2].address == 1, "all else stays")
_ = mock.once(ChangeMsi.self, .init(address: 1, bridge: 2, function: .set, requested: 4))
check(mock.unfinished == ["ibm,change-msi"], "left in its middle")

// 15: null has a meaning.
mock.on(PksGenKey.self) { _ in .done(()) }

// 16: elements of a size that their result tells; a newer one's fields are passed over.
let counted: [UInt8] = [2, 1, 0, 0, 0, 0, 0, 0] + Array(repeating: 0, count: 24) + [0, 1, 0, 2, 0, 8, 0, 0]
    + [0, 1, 0, 3, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 1, 0] + [0, 2, 0, 3, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 2, 0]
let counters = try CounterResults(bytes: counted)
if case .second(let results) = counters.body {
    check(results[0].elements.map(\.threadGroup) == [7, 8] && results[0].elements.map(\.counters) == [[0x100], [0x200]], "two elements of 24 bytes")
} else {
    check(false, "the second version")
}
check(try counters.encoded() == counted, "the same bytes")
do {
    _ = try CounterResult(request: 0, complete: 1, elementDataSize: 0, elements: [.init(partition: 1, place: 2, configuration: 0, threadGroup: 0, counters: [1])]).encoded()
    check(false, "an element longer than the stride")
} catch {}

// 17: cut off but valid. Values of eight bytes, of which two came.
let answered: [UInt8] = [0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0x1B, 0, 8, 8, 8] + Array(repeating: 0, count: 12) + Array(1...20)
let perf = try PerfRequest(bytes: answered)
check(perf.values.map(\.data) == [Array(1...8), Array(9...16)] && perf.returned == 2, "two values")
check(try perf.encoded() == Array(answered.prefix(48)), "and no more")
mock.queue(GetPerfCounterInfo.self, .done(.init(detail: 0x1B, code: .parameter)), .failed(.parameter(detail: 2)))
let request = PerfRequest(request: 0x10, startingIndex: 0, secondaryIndex: 0, detail: 0, elementSize: 0, versionIn: 8, versionOut: 0, values: [])
check(try mock.cut.getPerfCounterInfo(request: request).output.isPartial, "cut off")
do {
    _ = try mock.cut.getPerfCounterInfo(request: request)
    check(false, "another H_PARAMETER fails")
} catch {
    check(error == .parameter(detail: 2), "\(error)")
}

// 18: a status that is not first.
mock.queue(OpenErrinjct.self, .done(.init(openToken: .init(rawValue: 0x55))))
check(try mock.rtasCalls.openErrinjct(retry: policy).openToken.rawValue == 0x55, "the token comes before the status")
check(mock.openHandles == ["InjectionToken": [0x55]], "it is open")
do {
    _ = try mock.rtasCalls.openErrinjct(retry: policy)
    check(false, "it is opened once")
} catch { check(error == .failed(.errinjctAlreadyOpen), "a second opening is refused") }
for (token, wanted) in [(0x56, .failed(.errinjctCloseNotOpener)), (0x55, nil), (0x55, .failed(.errinjctCloseNotOpener))] as [(UInt32, CloseErrinjct.RetryFailure?)] {
    if wanted == nil { mock.queue(CloseErrinjct.self, .done(())) }
    do {
        try mock.rtasCalls.closeErrinjct(openToken: .init(rawValue: token), retry: policy)
        check(wanted == nil, "\(token) is not open")
    } catch { check(error == wanted, "\(token): \(error)") }
}

// 18: open as long as the work takes, also when that fails.
struct GivenUp: Error, Equatable {}
for fails in [false, true] {
    mock.queue(OpenErrinjct.self, .done(.init(openToken: .init(rawValue: 9))))
    mock.queue(CloseErrinjct.self, .done(()))
    do {
        let made = try mock.rtasCalls.withInjectionToken(retry: policy) { token throws(GivenUp) in
            if fails { throw GivenUp() }
            return mock.openHandles["InjectionToken"] == [UInt64(token.rawValue)]
        }
        check(made && !fails, "the work is done while it is open")
    } catch {
        guard case .work(let work) = error else { fatalError("\(error)") }
        check(fails && work == GivenUp(), "the error is that of the work")
    }
    check(mock.openHandles.isEmpty, "it is closed behind the work")
}

mock.queue(OpenErrinjct.self, .failed(.errinjctNotEnabled))
do {
    try mock.rtasCalls.withInjectionToken(retry: policy) { _ in check(false, "nothing was opened") }
} catch {
    guard case .opening(.failed(.errinjctNotEnabled)) = error else { fatalError("\(error)") }
}

// 20: sections of an error log.
var log: [UInt8] = [6, 0x04, 0, 0xE6, 0, 0, 0, 48, 0x80, 0, 0x0E, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IBM\0".utf8)
log += Array("PH".utf8) + [0, 16] + Array(repeating: 0, count: 12) + Array("PE".utf8) + [0, 13, 1, 0, 0, 0, 2, 0, 0, 5, 1]
check(try PipeSection(inEventLog: log)?.origin == 0x0200_0005, "the section of the pipe")
check(try HotplugSection(inEventLog: log) == nil, "no hotplug")
log[27] = 0
check(try PipeSection(inEventLog: log) == nil, "a section without a length is the last")

if failures > 0 { fatalError("\(failures) failures") }
