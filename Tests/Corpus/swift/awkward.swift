// The calls of Tests/Corpus/c/awkward.papr, each against the mock. Says what is not as expected.

var isFine = true
@MainActor func expect(_ isTrue: Bool, line: Int = #line) {
    if !isTrue {
        isFine = false
        print("line \(line): not as expected")
    }
}

@MainActor func expectFailure<Failure: Error & Equatable>(_ failure: Failure, line: Int = #line, _ body: () throws(Failure) -> Void) {
    do {
        try body()
        expect(false, line: line)
    } catch {
        expect(error == failure, line: line)
    }
}

let mock = MockHypervisor()
let policy = RetryPolicy(attempts: 10, totalDelay: .seconds(200), pause: .none)

/// The registers of the last hcall, before and after.
func registers() -> (before: Registers, after: Registers) {
    guard case .hcall(_, let before, _, let after)? = mock.log.last?.record else { return (Registers(), Registers()) }
    return (before, after)
}

// H_CHOOSE_MODE: the function is chosen by an argument, and its others are fixed.
mock.on(ChooseMode.ResourceLe.self) { $0.flags == 1 ? .done : .failed(.p4) }
mock.on(ChooseMode.ResourceSetDawr0.self) { $0.dawr == 0x1000 && $0.dawrx == 5 ? .done : .failed(.p3) }
try mock.awkward.chooseModeResourceLe(flags: 1)
expect(registers().before.r4 == 1 && registers().before.r5 == 4 && registers().before.r6 == 0)
try mock.awkward.chooseModeResourceSetDawr0(dawr: 0x1000, dawrx: 5)
expect(registers().before.r5 == 2 && registers().before.r6 == 0x1000 && registers().before.r7 == 5)
let badFlags = mock.once(ChooseMode.ResourceLe.self, .init(flags: 2))
if case .failed(.unsupportedFlag(let status)) = badFlags { expect(status.unsupportedFlagBit != nil) } else { expect(false) }
// Not zero where zero is asked for, and no such function: as the hypervisor answers.
var raw = Registers()
(raw.r5, raw.r6) = (4, 9)
expect(mock.hcall(ChooseMode.opcode, &raw) == .p3)
raw = Registers()
raw.r5 = 77
expect(mock.hcall(ChooseMode.opcode, &raw) == .p2)

// H_GUARD: chosen by bits of an argument, which the binding sets.
mock.on(Guard.Start.self) { $0.flags.leaveOthers && $0.flags.action == 2 && $0.timeout == 1000 ? .done : .failed(.noop) }
mock.on(Guard.Query.self) { _ in .done(.init(capabilities: 0x0001_0004)) }
try mock.awkward.guardStart(flags: .init(leaveOthers: true, action: 2), number: 1, timeout: 1000)
expect(registers().before.r4 == 0x1_0102)
expect(try mock.awkward.guardQuery(flags: .init()).capabilities == 0x0001_0004)
expectFailure(.p2) { () throws(Guard.Start.Failure) in try mock.awkward.guardStart(flags: .init(), number: 0, timeout: 1) }
expect(mock.calls(Guard.Start.self).count == 1 && mock.calls(Guard.Query.self).count == 1)

// H_GUEST_CREATE: what r4 is depends on the code; the first token is all ones.
mock.on(GuestCreate.self) { $0.token == .first ? .again(.init(rawValue: 3), .longBusy(.ms100)) : .done(.init(guestID: 12)) }
expect(try mock.awkward.guestCreate(retry: policy).guestID == 12)
expect(mock.calls(GuestCreate.self).map(\.arguments.token.rawValue) == [.max, 3])

// Text in registers, in both directions.
mock.on(PutText.self) { $0.text == Array("hello, world".utf8) && $0.length == 12 ? .done : .failed(.parameter) }
try mock.awkward.putText(terminal: 0, text: Array("hello, world".utf8), retry: policy)
expect(registers().before.r6 == 0x6865_6C6C_6F2C_2077 && registers().before.r7 == 0x6F72_6C64_0000_0000)
expectFailure(.failed(.p2)) { () throws(PutText.RetryFailure) in
    try mock.awkward.putText(terminal: 0, text: [UInt8](repeating: 1, count: 17), retry: policy)
}
mock.on(GetText.self) { _ in .done(.init(length: 2, text: [0x68, 0x69])) }
expect(try mock.awkward.getText(terminal: 0).text.prefix(2) == [0x68, 0x69])

// Nine and nine, and constraints whose arithmetic must not wrap.
mock.on(Nine.self) { .done(.init(j: $0.i, k: $0.h, l: $0.g, m: $0.f, n: $0.e, o: $0.d, p: $0.c, q: $0.b, r: $0.a)) }
let nine = try mock.awkward.nine(a: 1, b: 2, c: 3, d: 4, e: 0, f: 6, g: 7, h: 8, i: 9)
expect(nine.j == 9 && nine.r == 1 && registers().after.r12 == 1)
expectFailure(.p2) { () throws(Nine.Failure) in _ = try mock.awkward.nine(a: .max, b: 1, c: 0, d: 0, e: 0, f: 0, g: 0, h: 2, i: 0) }
expectFailure(.p4) { () throws(Nine.Failure) in _ = try mock.awkward.nine(a: 0, b: 0, c: .max, d: .max, e: 0, f: 0, g: 0, h: 2, i: 0) }
expectFailure(.p6) { () throws(Nine.Failure) in _ = try mock.awkward.nine(a: 0, b: 0, c: 0, d: 0, e: 1, f: 2, g: 0, h: 2, i: 0) }
expectFailure(.p8) { () throws(Nine.Failure) in _ = try mock.awkward.nine(a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0xFFFF_FFFF_FFFF_FFFF, i: 0) }

// Registers that are argument and result; a code that is done in part.
mock.on(RemoveTwo.self) { .done(.init(first: $0.first + 1, second: $0.second * 2, code: .partial)) }
let removed = try mock.awkward.removeTwo(first: 1, second: -4)
expect(removed == .init(first: 2, second: -8, code: .partial))
expectFailure(.p2) { () throws(RemoveTwo.Failure) in _ = try mock.awkward.removeTwo(first: 1, second: 0) }

// r3 that is no code.
mock.on(EnterPair.self) { call, memory in
    guard let state = try? memory.read(PairState.self, at: call.state, count: 16), state.lpid == 5 else { return .failed(.parameter) }
    return .done(.init(trap: 0xC00))
}
let state = PairState(version: 1, lpid: 5, vcpu: 0)
let entered = try mock.awkward.enterPair(state: state, registers: state)
expect(entered.output.trap == 0xC00 && entered.state == state)

// Memory of several kinds: elements are counted, bytes are read back.
mock.on(CopyList.self) { call, memory in
    memory.write(memory.read(at: call.list, count: 4 * Int(call.count)), at: call.page)
    return call.count == 3 ? .done : .failed(.p2)
}
expect(try mock.awkward.copyList(list: [1, 2, 3], small: [0, 0, 0, 0, 0, 0]).prefix(12) == [0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3])

// Only the number is known: the registers go through.
mock.on(AsrOn.self) { frame in .done(frame) }
var frame = Registers()
frame.r9 = 9
expect(try mock.awkward.asrOn(frame: frame).r9 == 9)

// The status is not the first cell; pairs of cells that lie apart; a last argument that is left out.
mock.queue(OpenLock.self, .retry(.busy), .done(.init(openToken: 77)))
expect(try mock.awkward.openLock(retry: policy).openToken == 77)
if case .rtas(_, _, let after?)? = mock.log.last?.record { expect(after.returns.array == [77, 0]) } else { expect(false) }
mock.on(QueryWindow.self) { .done(.init(windows: $0.address, largest: $0.unit, pages: -5, more: $0.extra == nil ? nil : 1)) }
let window = try mock.awkward.queryWindow(address: 3, unit: 0x1_0000_0002)
expect(window.windows == 3 && window.largest == 0x1_0000_0002 && window.pages == -5)
expect(try mock.awkward.queryWindow(address: 3, unit: 1, extra: 4).more == 1)

// A token in memory, which goes back as it came; the data between are taken call by call.
mock.on(WalkNodes.self) { call, memory in
    let area = try? memory.read(WalkWorkArea.self, at: call.workArea, count: 4096)
    guard let area, area.state == 0 else { return .done }
    try? memory.write(WalkWorkArea(state: 9, operations: [1, 2]), at: call.workArea)
    return .again(.init(), WalkNodes.more)
}
let area = mock.memory.place(try WalkWorkArea(state: 0, operations: []).encoded())!
let step = WalkNodes.Arguments(workArea: area, scope: 1)
if case .again(_, let code) = mock.once(WalkNodes.self, step) { expect(code == WalkNodes.more) } else { expect(false) }
if case .done = mock.once(WalkNodes.self, step) {} else { expect(false) }

// A structure of varying size in registers, there and back.
mock.on(WalkPaces.self) { arguments in .done(.init(others: arguments.paces)) }
let paces = Paces(paces: [Pace(head: .init(isShort: true, number: 5), body: .short), Pace(head: .init(number: 1), body: .long(low: 0x23))])
expect(try mock.awkward.walkPaces(first: 1, paces: paces).others == paces)
if case .hcall(_, let before, _, _)? = mock.log.last?.record { expect(before.r5 == 0x8501_23FF_0000_0000 && before.r6 == 0) } else { expect(false) }
var cut = Registers()
(cut.r5, cut.r6) = (0x8181_8181_8181_8181, 0x8181_8181_8181_8101)
expect(mock.hcall(WalkPaces.opcode, &cut) == .init(rawValue: -55))

// Everything that a structure can have.
let everything = Everything(
    flags: Small(first: true, class: 3), negative: -1, three: 0x010203, minusThree: -2, little: 0x1234, native: 1, class: 5, words: [-1, 0, 1], name: "name",
    raw: [1, 2, 3, 4, 5], pair: Pair(left: 1, right: -1), pairs: [Pair(left: 2, right: 3), Pair(left: 4, right: 5)],
    items: [Item(data: [7]), Item(data: []), Item(data: [8, 9])], text: [0x61], title: "title", body: .nested(members: [Pair(left: 6, right: 7)]))
let bytes = try everything.encoded()
expect(bytes.prefix(6) == [0, 0, 0, UInt8(bytes.count), 0xBE, 0xEF] && bytes[6] == 0x83 && bytes[7] == 0xFF)
expect(Array(bytes[8..<16]) == [1, 2, 3, 0xFF, 0xFF, 0xFE, 0x34, 0x12])
expect(try Everything(bytes: bytes) == everything)
expect(everything.itemCount == 3 && everything.textLength == 1 && everything.kind == 2)
var other = everything
other.body = .unknown(kind: 200, other: [9, 9])
expect(try Everything(bytes: other.encoded()) == other)
other.words = [1]
expectFailure(BufferError("words", at: 28, .wrongCount(1, expected: 3))) { () throws(BufferError) in _ = try other.encoded() }
other = everything
(other.negative, other.body) = (0, .rest(tail: []))
expectFailure(BufferError("negative", at: try other.lengthOfWhole(), .rule)) { () throws(BufferError) in _ = try other.encoded() }

extension Everything {
    /// How long it would be with a rule that it keeps.
    func lengthOfWhole() throws(BufferError) -> Int {
        var kept = self
        kept.negative = -1
        return try kept.encoded().count
    }
}

// H_SCAN_MEMBERS: what comes in memory goes back as arguments.
func scan(_ ct1: UInt64, _ ct2: UInt64) -> Scan { Scan(tokens: .init(ct1: ct1, ct2: ct2), members: [ct1, 0, 0, 0]) }
mock.on(ScanMembers.self) { arguments, memory in
    let step = arguments.ct1 == 0 ? 1 : arguments.ct1 + 1
    try! memory.write(scan(step, step * 256), at: arguments.scan)
    return step < 4 ? .again(.init(), .busy) : .done
}
expect(try mock.awkward.scanMembers(retry: policy).members == [4, 0, 0, 0])
expect(mock.calls(ScanMembers.self).map(\.arguments.ct1) == [0, 1, 2, 3] && mock.calls(ScanMembers.self).map(\.arguments.ct2) == [5, 256, 512, 768])
let place = mock.allocate(size: 56, alignment: 8, below: nil)!
if case .again = mock.once(ScanMembers.self, .init(scan: place)) {} else { expect(false) }
if case .failed(.p2) = mock.once(ScanMembers.self, .init(scan: place, ct1: 1, ct2: 257)) {} else { expect(false) }

// H_FOLLOW_TRAIL: the whole goes back as it came; at first it is zero but for what is fixed.
mock.on(FollowTrail.self) { arguments, memory in
    var trail = try! memory.read(Trail.self, at: arguments.trail, count: 32)
    trail.place += 1
    try! memory.write(trail, at: arguments.trail)
    return trail.place < 3 ? .again(.init(), .continue) : .done
}
func follow(_ trail: Trail) -> Status {
    try! mock.write(trail, at: place)
    var registers = Registers()
    registers.r4 = place.rawValue
    return mock.hcall(FollowTrail.opcode, &registers)
}
expect(follow(Trail(place: 1, others: Array(repeating: 0, count: 16))) == .parameter)
expect(follow(Trail(place: 0, others: Array(repeating: 0, count: 16))) == .continue)
expect(follow(Trail(place: 1, others: [1] + Array(repeating: 0, count: 15))) == .parameter)
expect(follow(Trail(place: 1, others: Array(repeating: 0, count: 16))) == .continue)
expect(follow(Trail(place: 2, others: Array(repeating: 0, count: 16))) == .success)
mock.free(place, size: 56)

expect(mock.memory.faults.isEmpty)
if isFine { print("as expected") }
