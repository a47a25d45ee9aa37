// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nested.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Partition table: where it is and how large it is, as in the register PTCR.
///
/// Sources: Power ISA 3.0 Book III; Linux arch/powerpc/kvm/book3s_hv_nested.c; QEMU spapr_hcall.c.
public struct NestedPartitionTable: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(address: UInt64 = .init(word: 0), size: UInt8 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.address = address
        self.size = size
    }
    /// Address in units of 4096 bytes.
    public var address: UInt64 {
        get { field(0xFFFFFFFFFFFF000, 12) }
        set { setField(0xFFFFFFFFFFFF000, 12, newValue) }
    }
    /// Binary logarithm of the size in bytes, minus 12.
    public var size: UInt8 {
        get { field(0x1F, 0) }
        set { setField(0x1F, 0, newValue) }
    }
}

/// State of a guest besides its general registers. In the byte order of the caller.
/// - Note: QEMU takes the byte order of its host.
///
/// Sources: Linux asm/hvcall.h struct hv_guest_state; QEMU spapr.h struct kvmppc_hv_guest_state.
public struct HvGuestState: GuestBuffer {
    /// Version of this structure.
    public var version: UInt64
    /// The guest.
    public var lpid: UInt32
    /// Identifies the virtual processor, so that cached translations can be kept apart.
    public var vcpuToken: UInt32
    public var lpcr, pcr, amor, dpdes, hfscr: UInt64
    /// Time base of the guest minus that of the caller.
    public var timeBaseOffset: Int64
    public var dawr0, dawrx0, ciabr: UInt64
    /// Time base at which the hypervisor decrementer expires.
    public var hdecExpiry: UInt64
    public var purr, spurr, ic, vtb, hdar, hdsisr, heir, asdr: UInt64
    public var srr0, srr1: UInt64
    public var sprg: [UInt64]
    public var pidr, cfar, ppr: UInt64
    public var dawr1, dawrx1: UInt64?
    public init(version: UInt64, lpid: UInt32, vcpuToken: UInt32, lpcr: UInt64, pcr: UInt64, amor: UInt64, dpdes: UInt64, hfscr: UInt64, timeBaseOffset: Int64, dawr0: UInt64, dawrx0: UInt64, ciabr: UInt64, hdecExpiry: UInt64, purr: UInt64, spurr: UInt64, ic: UInt64, vtb: UInt64, hdar: UInt64, hdsisr: UInt64, heir: UInt64, asdr: UInt64, srr0: UInt64, srr1: UInt64, sprg: [UInt64], pidr: UInt64, cfar: UInt64, ppr: UInt64, dawr1: UInt64? = nil, dawrx1: UInt64? = nil) {
        self.version = version
        self.lpid = lpid
        self.vcpuToken = vcpuToken
        self.lpcr = lpcr
        self.pcr = pcr
        self.amor = amor
        self.dpdes = dpdes
        self.hfscr = hfscr
        self.timeBaseOffset = timeBaseOffset
        self.dawr0 = dawr0
        self.dawrx0 = dawrx0
        self.ciabr = ciabr
        self.hdecExpiry = hdecExpiry
        self.purr = purr
        self.spurr = spurr
        self.ic = ic
        self.vtb = vtb
        self.hdar = hdar
        self.hdsisr = hdsisr
        self.heir = heir
        self.asdr = asdr
        self.srr0 = srr0
        self.srr1 = srr1
        self.sprg = sprg
        self.pidr = pidr
        self.cfar = cfar
        self.ppr = ppr
        self.dawr1 = dawr1
        self.dawrx1 = dawrx1
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        version = try r.value("version", .native)
        lpid = try r.value("lpid", .native)
        vcpuToken = try r.value("vcpuToken", .native)
        lpcr = try r.value("lpcr", .native)
        pcr = try r.value("pcr", .native)
        amor = try r.value("amor", .native)
        dpdes = try r.value("dpdes", .native)
        hfscr = try r.value("hfscr", .native)
        timeBaseOffset = try r.value("timeBaseOffset", .native)
        self.dawr0 = try r.value("dawr0", .native)
        self.dawrx0 = try r.value("dawrx0", .native)
        ciabr = try r.value("ciabr", .native)
        hdecExpiry = try r.value("hdecExpiry", .native)
        purr = try r.value("purr", .native)
        spurr = try r.value("spurr", .native)
        ic = try r.value("ic", .native)
        vtb = try r.value("vtb", .native)
        hdar = try r.value("hdar", .native)
        hdsisr = try r.value("hdsisr", .native)
        heir = try r.value("heir", .native)
        asdr = try r.value("asdr", .native)
        self.srr0 = try r.value("srr0", .native)
        self.srr1 = try r.value("srr1", .native)
        sprg = try r.array("sprg", count: 4, .native)
        pidr = try r.value("pidr", .native)
        cfar = try r.value("cfar", .native)
        ppr = try r.value("ppr", .native)
        if version >= 2 {
            self.dawr1 = try r.value("dawr1", .native)
            self.dawrx1 = try r.value("dawrx1", .native)
        } else {
            self.dawr1 = nil
            self.dawrx1 = nil
        }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(version, .native)
        w.value(lpid, .native)
        w.value(vcpuToken, .native)
        w.value(lpcr, .native)
        w.value(pcr, .native)
        w.value(amor, .native)
        w.value(dpdes, .native)
        w.value(hfscr, .native)
        w.value(timeBaseOffset, .native)
        w.value(self.dawr0, .native)
        w.value(self.dawrx0, .native)
        w.value(ciabr, .native)
        w.value(hdecExpiry, .native)
        w.value(purr, .native)
        w.value(spurr, .native)
        w.value(ic, .native)
        w.value(vtb, .native)
        w.value(hdar, .native)
        w.value(hdsisr, .native)
        w.value(heir, .native)
        w.value(asdr, .native)
        w.value(self.srr0, .native)
        w.value(self.srr1, .native)
        try w.array(sprg, "sprg", count: 4, .native)
        w.value(pidr, .native)
        w.value(cfar, .native)
        w.value(ppr, .native)
        if version >= 2 {
            guard let v27 = self.dawr1 else { throw w.broken("dawr1") }
            w.value(v27, .native)
            guard let v28 = self.dawrx1 else { throw w.broken("dawrx1") }
            w.value(v28, .native)
        } else {
            if self.dawr1 != nil { throw w.broken("dawr1") }
            if self.dawrx1 != nil { throw w.broken("dawrx1") }
        }
    }
}

/// General registers of a guest. In the byte order of the caller.
///
/// Sources: Linux asm/ptrace.h struct pt_regs; QEMU spapr.h struct kvmppc_pt_regs.
public struct NestedRegisters: GuestBuffer {
    public static var fixedSize: Int? { 352 }
    public var gpr: [UInt64]
    public var nip, msr, originalGpr3, ctr, link, xer, ccr, softe: UInt64
    public var trap, dar, dsisr, result: UInt64
    public init(gpr: [UInt64], nip: UInt64, msr: UInt64, originalGpr3: UInt64, ctr: UInt64, link: UInt64, xer: UInt64, ccr: UInt64, softe: UInt64, trap: UInt64, dar: UInt64, dsisr: UInt64, result: UInt64) {
        self.gpr = gpr
        self.nip = nip
        self.msr = msr
        self.originalGpr3 = originalGpr3
        self.ctr = ctr
        self.link = link
        self.xer = xer
        self.ccr = ccr
        self.softe = softe
        self.trap = trap
        self.dar = dar
        self.dsisr = dsisr
        self.result = result
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        gpr = try r.array("gpr", count: 32, .native)
        nip = try r.value("nip", .native)
        msr = try r.value("msr", .native)
        self.originalGpr3 = try r.value("originalGpr3", .native)
        ctr = try r.value("ctr", .native)
        link = try r.value("link", .native)
        xer = try r.value("xer", .native)
        ccr = try r.value("ccr", .native)
        softe = try r.value("softe", .native)
        trap = try r.value("trap", .native)
        dar = try r.value("dar", .native)
        dsisr = try r.value("dsisr", .native)
        result = try r.value("result", .native)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.array(gpr, "gpr", count: 32, .native)
        w.value(nip, .native)
        w.value(msr, .native)
        w.value(self.originalGpr3, .native)
        w.value(ctr, .native)
        w.value(link, .native)
        w.value(xer, .native)
        w.value(ccr, .native)
        w.value(softe, .native)
        w.value(trap, .native)
        w.value(dar, .native)
        w.value(dsisr, .native)
        w.value(result, .native)
    }
}

/// Registers the partition table, or deregisters it with 0.
///
/// `H_SET_PARTITION_TABLE`, opcode 0xF800. Context: process.
/// - Note: QEMU does not check the address.
///
/// Sources: Linux arch/powerpc/kvm/book3s_hv_nested.c; QEMU spapr_hcall.c.
public enum SetPartitionTable: Hcall {
    public static let opcode: UInt64 = 0xF800
    public struct Arguments: FrameValues {
        /// The table, of at most 64 KiB.
        public var table: NestedPartitionTable
        public init(table: NestedPartitionTable) { self.table = table }
        public init(in r: Registers) { self.init(table: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = table }
    }
    public enum Failure: CallFailure {
        /// The table is too large or is not memory of this partition.
        case parameter
        /// The partition cannot have guests.
        case function
        /// What any call may answer.
        case hardware, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // table.size \<= 4
        if !(Int128(a.table.rawValue >> 0 & 0x1F) <= 4) { return .parameter }
        return nil
    }
}

/// Runs a guest until something is to be done that only the caller can do.
///
/// In both structures the hypervisor returns the state of the guest.
///
/// `H_ENTER_NESTED`, opcode 0xF804. Context: atomic.
/// - Note: KVM answers H_P2 to an unknown version and H_PARAMETER if one of the structures is not memory. This spec follows KVM.
/// - Note: QEMU answers H_PARAMETER to an unknown version. QEMU 7.2 aborts if one of the structures is not memory.
///
/// Sources: Linux arch/powerpc/kvm/book3s_hv_nested.c; Linux arch/powerpc/kvm/book3s_hv.c; QEMU spapr_hcall.c.
public enum EnterNested: Hcall {
    public static let opcode: UInt64 = 0xF804
    public struct Arguments: FrameValues {
        /// State of the guest.
        public var state: GuestAddress
        /// General registers of the guest.
        public var registers: GuestAddress
        public init(state: GuestAddress, registers: GuestAddress) { (self.state, self.registers) = (state, registers) }
        public init(in r: Registers) { self.init(state: r[at: 4], registers: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = state; r[at: 5] = registers }
    }
    public struct Output: Sendable, Equatable {
        /// Interrupt vector that tells why the guest was left, for example 0xC00 for a hypervisor call; 0 if the caller has an interrupt.
        public var trap: UInt64
        public init(trap: UInt64) { self.trap = trap }
    }
    public enum Failure: BufferCallFailure {
        /// A structure is not memory of this partition, or the guest is not valid.
        case parameter
        /// The version of `state` is not supported.
        case p2
        /// No partition table has been registered.
        case notAvailable
        /// The transactional state of the caller or of the guest is not valid.
        case badMode
        /// The hypervisor has not enough memory.
        case noMem
        /// The partition cannot have guests.
        case function
        /// What any call may answer.
        case hardware, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case 3: .notAvailable; case -5: .badMode; case -9: .noMem; case -2: .function
        case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .notAvailable: 3; case .badMode: -5; case .noMem: -9; case .function: -2
        case .hardware: -1; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case -4: .failed; case -55: .failed; case 3: .failed; case -5: .failed; case -9: .failed; case -2: .failed; case -1: .failed; case -3: .failed; default: .done } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(trap: .init(word: UInt64(bitPattern: code.rawValue)))
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        return Status(rawValue: Int64(bitPattern: o.trap.word))
    }
}

/// Executes the instruction `tlbie` for guests.
///
/// `H_TLB_INVALIDATE`, opcode 0xF808. Context: process, atomic.
/// - Note: QEMU always answers H_SUCCESS: it keeps no translations of guests.
///
/// Sources: Linux arch/powerpc/kvm/book3s_hv_nested.c; QEMU spapr_hcall.c.
public enum TlbInvalidate: Hcall {
    public static let opcode: UInt64 = 0xF808
    public struct Arguments: FrameValues {
        /// The instruction; the hypervisor looks at its fields RIC, PRS and R.
        public var instruction: UInt64
        /// What the register RS of the instruction contains.
        public var rs: UInt64
        /// What the register RB of the instruction contains.
        public var rb: UInt64
        public init(instruction: UInt64, rs: UInt64, rb: UInt64) {
            (self.instruction, self.rs, self.rb) = (instruction, rs, rb)
        }
        public init(in r: Registers) { self.init(instruction: r[at: 4], rs: r[at: 5], rb: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = instruction; r[at: 5] = rs; r[at: 6] = rb }
    }
    public enum Failure: CallFailure {
        /// The instruction is not valid.
        case parameter
        /// The partition cannot have guests.
        case function
        /// What any call may answer.
        case hardware, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Copies data between the memory of the caller and that of a guest.
///
/// Either `to` or `from` is 0, which chooses the direction.
///
/// `H_COPY_TOFROM_GUEST`, opcode 0xF80C. Context: process.
/// - Note: QEMU answers H_FUNCTION. The caller then follows the page tables of the guest itself.
///
/// Sources: Linux arch/powerpc/kvm/book3s_hv_nested.c; QEMU spapr_hcall.c.
public enum CopyTofromGuest: Hcall {
    public static let opcode: UInt64 = 0xF80C
    public struct Arguments: FrameValues {
        /// The guest.
        public var lpid: UInt64
        /// Process in the guest.
        public var pid: UInt64
        /// Effective address in the guest.
        public var address: UInt64
        /// Receives what is read from the guest; null to write to it.
        public var to: GuestAddress
        /// Is written to the guest; null to read from it.
        public var from: GuestAddress
        /// Number of bytes.
        public var length: UInt64
        public init(lpid: UInt64, pid: UInt64, address: UInt64, to: GuestAddress, from: GuestAddress, length: UInt64) {
            (self.lpid, self.pid, self.address, self.to, self.from, self.length) = (lpid, pid, address, to, from, length)
        }
        public init(in r: Registers) { self.init(lpid: r[at: 4], pid: r[at: 5], address: r[at: 6], to: r[at: 7], from: r[at: 8], length: r[at: 9]) }
        public func store(in r: inout Registers) { r[at: 4] = lpid; r[at: 5] = pid; r[at: 6] = address; r[at: 7] = to; r[at: 8] = from; r[at: 9] = length }
    }
    public enum Failure: BufferCallFailure {
        /// `to` and `from` are both not 0, or the guest or the address is not valid.
        case parameter
        /// The address is not mapped in the guest, or the memory of the caller is not valid.
        case notFound
        /// The hypervisor has not enough memory.
        case noMem
        /// The partition cannot have guests, or the hypervisor does not have the call.
        case function
        /// What any call may answer.
        case hardware, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -9: .noMem; case -2: .function; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .noMem: -9; case .function: -2; case .hardware: -1; case .privilege: -3
        case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // to == 0 || from == 0
        if !(a.to.rawValue == 0 || a.from.rawValue == 0) { return .parameter }
        // address >> 52 == 0
        if !((Int128(a.address) >> 52) == 0) { return .parameter }
        return nil
    }
}

/// Nested guests, first version.
///
/// A partition can run guests of its own with the help of its hypervisor. It registers a partition table, which holds the page tables of the
/// guests, and enters a guest with its whole state in memory. The calls are those of KVM and QEMU; PowerVM has others, whose names start with
/// H_GUEST.
public struct Nested<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var nested: Nested<Self> { Nested(base: self) }
}

extension Nested where Base: HcallPort {
    /// Registers the partition table, or deregisters it with 0.
    public func setPartitionTable(table: NestedPartitionTable) throws(SetPartitionTable.Failure) {
        try self.base.call(SetPartitionTable.self, .init(table: table))
    }

    /// Executes the instruction `tlbie` for guests.
    public func tlbInvalidate(instruction: UInt64, rs: UInt64, rb: UInt64) throws(TlbInvalidate.Failure) {
        try self.base.call(TlbInvalidate.self, .init(instruction: instruction, rs: rs, rb: rb))
    }
}

extension Nested where Base: HcallPort & GuestMemory {
    /// Runs a guest until something is to be done that only the caller can do.
    public func enterNested(state: some GuestBuffer<HvGuestState>, registers: some GuestBuffer<NestedRegisters>) throws(EnterNested.Failure) -> (output: EnterNested.Output, state: HvGuestState, registers: NestedRegisters) {
        var _memory = GuestScratch(self.base, throwing: EnterNested.Failure.self)
        defer { _memory.free() }
        let _state = try _memory.lend("state", state, room: 248)
        let _registers = try _memory.lend("registers", registers, room: 352)
        let _output = try self.base.call(EnterNested.self, .init(state: _state.address, registers: _registers.address))
        return try (_output, _memory.decode(_state), _memory.decode(_registers))
    }

    /// Copies data between the memory of the caller and that of a guest.
    public func copyTofromGuest(lpid: UInt64, pid: UInt64, address: UInt64, from: [UInt8]?, length: Int = 4096) throws(CopyTofromGuest.Failure) -> [UInt8]? {
        var _memory = GuestScratch(self.base, throwing: CopyTofromGuest.Failure.self)
        defer { _memory.free() }
        let _to = try _memory.lend("to", room: length)
        let _from = try _memory.lend("from", from)
        try self.base.call(CopyTofromGuest.self, .init(lpid: lpid, pid: pid, address: address, to: _to.address, from: _from.address, length: UInt64(clamping: _to.room)))
        return try _to.address == .null ? nil : _memory.bytes(_to)
    }
}
