// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from mmu.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Usage of a page, for platforms that overcommit memory (CMO).
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/hvcall.h; LoPAR 14.12.3.2.
public struct PageState: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The page contains data that the partition cannot regenerate. The state of every page at start.
    public static let active = PageState(rawValue: 0)
    /// As `active`; in addition the page is critical for the performance of the partition.
    public static let activeCritical = PageState(rawValue: 1)
    /// The contents of the page are not needed. When the page is accessed it contains its data or zeros.
    public static let unused = PageState(rawValue: 6)
    /// As `unused`; in addition the partition is not going to access the page for a long time.
    public static let loaned = PageState(rawValue: 7)
}

/// How the reference history of a page is recorded, for platforms with memory usage instrumentation (MUI).
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.15.3.
public struct ReferenceHistory: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The history is not updated.
    public static let off = ReferenceHistory(rawValue: 0)
    /// The history is updated and keeps its contents.
    public static let keep = ReferenceHistory(rawValue: 1)
    /// The history is updated and starts with the configured value.
    public static let restart = ReferenceHistory(rawValue: 2)
}

/// Flags of the calls for the page table. Each call lists the ones that it uses.
/// - Note: Linux names bit 16 H_LARGE_PAGE and bit 35 H_LOCAL, and uses neither.
/// - Note: `key` is reserved where `ibm,processor-storage-keys` is missing or 0.
/// - Note: `pp0` is reserved where `ibm,pa-features` lacks the page protection 0b110.
/// - Note: LoPAR has firmware ignore reserved flags, and refuse them with H_PARAMETER in a debug mode. QEMU ignores them.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/hvcall.h; QEMU spapr.h; LoPAR 14.5.3.
public struct PteFlags: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(domain: UInt16 = .init(word: 0), subfunction: UInt8 = .init(word: 0), exact: Bool = false, translate: Bool = false, readFour: Bool = false, changeState: Bool = false, state: PageState = .init(word: 0), checkPage: Bool = false, checkBits: Bool = false, invalidateInstructions: Bool = false, synchronizeInstructions: Bool = false, coalesce: Bool = false, history: ReferenceHistory = .init(word: 0), clearAffinity: Bool = false, clearAge: Bool = false, zero: Bool = false, copy: Bool = false, key: UInt8 = .init(word: 0), pp0: Bool = false, compress: Bool = false, checksum: Bool = false, noExecute: Bool = false, pp1: Bool = false, pp2: Bool = false) {
        self.init(rawValue: 0x0)
        self.domain = domain
        self.subfunction = subfunction
        self.exact = exact
        self.translate = translate
        self.readFour = readFour
        self.changeState = changeState
        self.state = state
        self.checkPage = checkPage
        self.checkBits = checkBits
        self.invalidateInstructions = invalidateInstructions
        self.synchronizeInstructions = synchronizeInstructions
        self.coalesce = coalesce
        self.history = history
        self.clearAffinity = clearAffinity
        self.clearAge = clearAge
        self.zero = zero
        self.copy = copy
        self.key = key
        self.pp0 = pp0
        self.compress = compress
        self.checksum = checksum
        self.noExecute = noExecute
        self.pp1 = pp1
        self.pp2 = pp2
    }
    /// Translation domain of a platform with several page tables, otherwise 0.
    public var domain: UInt16 {
        get { field(0xFFFF000000000000, 48) }
        set { setField(0xFFFF000000000000, 48, newValue) }
    }
    /// Reserved for subfunctions.
    public var subfunction: UInt8 {
        get { field(0xFF0000000000, 40) }
        set { setField(0xFF0000000000, 40, newValue) }
    }
    /// Uses the entry with the index itself; otherwise any free entry of its group.
    public var exact: Bool {
        get { field(0x8000000000, 39) }
        set { setField(0x8000000000, 39, newValue) }
    }
    /// Returns the logical page in a valid entry.
    public var translate: Bool {
        get { field(0x4000000000, 38) }
        set { setField(0x4000000000, 38, newValue) }
    }
    /// Reads four entries.
    public var readFour: Bool {
        get { field(0x2000000000, 37) }
        set { setField(0x2000000000, 37, newValue) }
    }
    /// Sets the state of the page to `state`. Only where memory is overcommitted.
    public var changeState: Bool {
        get { field(0x800000000, 35) }
        set { setField(0x800000000, 35, newValue) }
    }
    /// State of the page.
    public var state: PageState {
        get { field(0x700000000, 32) }
        set { setField(0x700000000, 32, newValue) }
    }
    /// Does nothing unless the entry has the virtual page that is given.
    public var checkPage: Bool {
        get { field(0x80000000, 31) }
        set { setField(0x80000000, 31, newValue) }
    }
    /// Does nothing if the entry and the given value have a bit in common.
    public var checkBits: Bool {
        get { field(0x40000000, 30) }
        set { setField(0x40000000, 30, newValue) }
    }
    /// Invalidates the page in the instruction caches.
    public var invalidateInstructions: Bool {
        get { field(0x800000, 23) }
        set { setField(0x800000, 23, newValue) }
    }
    /// Writes the page from the data caches to memory, then invalidates it in the instruction caches.
    public var synchronizeInstructions: Bool {
        get { field(0x400000, 22) }
        set { setField(0x400000, 22, newValue) }
    }
    /// The page is a good candidate for being coalesced with other pages.
    public var coalesce: Bool {
        get { field(0x200000, 21) }
        set { setField(0x200000, 21, newValue) }
    }
    /// Recording of the reference history.
    public var history: ReferenceHistory {
        get { field(0x180000, 19) }
        set { setField(0x180000, 19, newValue) }
    }
    /// Clears the log of accesses by affinity domain.
    public var clearAffinity: Bool {
        get { field(0x40000, 18) }
        set { setField(0x40000, 18, newValue) }
    }
    /// Clears the age of the page.
    public var clearAge: Bool {
        get { field(0x20000, 17) }
        set { setField(0x20000, 17, newValue) }
    }
    /// Fills the page with zeros.
    public var zero: Bool {
        get { field(0x8000, 15) }
        set { setField(0x8000, 15, newValue) }
    }
    /// Copies another page to the page.
    public var copy: Bool {
        get { field(0x4000, 14) }
        set { setField(0x4000, 14, newValue) }
    }
    /// Storage key.
    public var key: UInt8 {
        get { field(0x3E00, 9) }
        set { setField(0x3E00, 9, newValue) }
    }
    /// Page protection, bit 0.
    public var pp0: Bool {
        get { field(0x100, 8) }
        set { setField(0x100, 8, newValue) }
    }
    /// Compresses or decompresses the page with the coprocessor.
    public var compress: Bool {
        get { field(0x80, 7) }
        set { setField(0x80, 7, newValue) }
    }
    /// Adds or verifies a checksum of the compressed data.
    public var checksum: Bool {
        get { field(0x40, 6) }
        set { setField(0x40, 6, newValue) }
    }
    /// The page is not executable.
    public var noExecute: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// Page protection, bit 1.
    public var pp1: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// Page protection, bit 2.
    public var pp2: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Size of a segment.
///
/// Sources: Power ISA 2.07 Book III-S; Linux asm/book3s/64/mmu-hash.h.
public struct SegmentSize: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// 256 MiB.
    public static let megabytes256 = SegmentSize(rawValue: 0)
    /// 1 TiB.
    public static let terabyte = SegmentSize(rawValue: 1)
}

/// First doubleword of a page table entry.
/// - Note: The calls use the format of version 2.07 of the architecture on newer processors, too.
/// - Note: QEMU sets the first lock bit, bit 57, in every entry that it changes, and leaves it set.
///
/// Sources: Power ISA 2.07 Book III-S; Linux asm/book3s/64/mmu-hash.h; QEMU mmu-hash64.h; LoPAR 14.5.4.1.
public struct PteHigh: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(segmentSize: SegmentSize = .init(word: 0), virtualPage: UInt64 = .init(word: 0), software: UInt8 = .init(word: 0), large: Bool = false, secondary: Bool = false, valid: Bool = false) {
        self.init(rawValue: 0x0)
        self.segmentSize = segmentSize
        self.virtualPage = virtualPage
        self.software = software
        self.large = large
        self.secondary = secondary
        self.valid = valid
    }
    /// Size of the segment.
    public var segmentSize: SegmentSize {
        get { field(0xC000000000000000, 62) }
        set { setField(0xC000000000000000, 62, newValue) }
    }
    /// Abbreviated virtual page number.
    public var virtualPage: UInt64 {
        get { field(0x3FFFFFFFFFFFFF80, 7) }
        set { setField(0x3FFFFFFFFFFFFF80, 7, newValue) }
    }
    /// Software bits. The hypervisor uses the high two as lock, the operating system the low two; Linux marks bolted entries with 2.
    public var software: UInt8 {
        get { field(0x78, 3) }
        set { setField(0x78, 3, newValue) }
    }
    /// The page is larger than 4 KiB; `page` contains its size.
    public var large: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// The entry was hashed with the secondary hash function.
    public var secondary: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// The entry is valid.
    public var valid: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Second doubleword of a page table entry.
/// - Note: H_ENTER clears reserved bits.
///
/// Sources: Power ISA 2.07 Book III-S; Linux asm/book3s/64/mmu-hash.h; QEMU mmu-hash64.h; LoPAR 14.5.4.1.
public struct PteLow: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(pp0: Bool = false, keyHigh: UInt8 = .init(word: 0), page: UInt64 = .init(word: 0), keyLow: UInt8 = .init(word: 0), referenced: Bool = false, changed: Bool = false, writeThrough: Bool = false, cachingInhibited: Bool = false, memoryCoherence: Bool = false, guarded: Bool = false, noExecute: Bool = false, pp1: Bool = false, pp2: Bool = false) {
        self.init(rawValue: 0x0)
        self.pp0 = pp0
        self.keyHigh = keyHigh
        self.page = page
        self.keyLow = keyLow
        self.referenced = referenced
        self.changed = changed
        self.writeThrough = writeThrough
        self.cachingInhibited = cachingInhibited
        self.memoryCoherence = memoryCoherence
        self.guarded = guarded
        self.noExecute = noExecute
        self.pp1 = pp1
        self.pp2 = pp2
    }
    /// Page protection, bit 0.
    public var pp0: Bool {
        get { field(0x8000000000000000, 63) }
        set { setField(0x8000000000000000, 63, newValue) }
    }
    /// High bits of the storage key.
    public var keyHigh: UInt8 {
        get { field(0x3000000000000000, 60) }
        set { setField(0x3000000000000000, 60, newValue) }
    }
    /// Address of the page in units of 4 KiB; the low bits contain the size of a large page.
    public var page: UInt64 {
        get { field(0xFFFFFFFFFFFF000, 12) }
        set { setField(0xFFFFFFFFFFFF000, 12, newValue) }
    }
    /// Low bits of the storage key.
    public var keyLow: UInt8 {
        get { field(0xE00, 9) }
        set { setField(0xE00, 9, newValue) }
    }
    /// The page has been referenced.
    public var referenced: Bool {
        get { field(0x100, 8) }
        set { setField(0x100, 8, newValue) }
    }
    /// The page has been changed.
    public var changed: Bool {
        get { field(0x80, 7) }
        set { setField(0x80, 7, newValue) }
    }
    /// Write-through required.
    public var writeThrough: Bool {
        get { field(0x40, 6) }
        set { setField(0x40, 6, newValue) }
    }
    /// Caching inhibited.
    public var cachingInhibited: Bool {
        get { field(0x20, 5) }
        set { setField(0x20, 5, newValue) }
    }
    /// Memory coherence required.
    public var memoryCoherence: Bool {
        get { field(0x10, 4) }
        set { setField(0x10, 4, newValue) }
    }
    /// Guarded.
    public var guarded: Bool {
        get { field(0x8, 3) }
        set { setField(0x8, 3, newValue) }
    }
    /// The page is not executable.
    public var noExecute: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// Page protection, bit 1.
    public var pp1: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// Page protection, bit 2.
    public var pp2: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Removes an entry from the hash page table.
///
/// If `compress` is set, the hypervisor then compresses the page, as far as the page is small enough and the coprocessor is free; otherwise
/// the page can be compressed with H_COP later.
///
/// `H_REMOVE`, opcode 0x04. Context: process, atomic, real mode.
/// - Note: LoPAR assigns H_P3 and H_P4 to the fourth and fifth argument.
/// - Note: LoPAR does not list H_RESOURCE. Linux expects it for entries of partition adjuncts, whatever `checkBits` says.
/// - Note: QEMU knows the flags `checkPage` and `checkBits` only.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.1.
public enum Remove: Hcall {
    public static let opcode: UInt64 = 0x04
    public struct Arguments: Sendable, Equatable {
        /// `checkPage`, `checkBits`, `changeState`, `compress` and `checksum`.
        public var flags: PteFlags
        /// The entry.
        public var index: UInt64
        /// What the entry is compared with, if `checkPage` or `checkBits` is set. With `checkPage` the low seven bits must be 0.
        public var match: PteHigh
        /// Receives the compressed page, or describes where it goes. Ignored unless `compress` is set.
        public var output: LogicalAddress?
        /// Length of the output in bytes; negative: minus the length of a list of addresses and lengths. Ignored unless `compress` is set.
        public var outputLength: Int64?
        public init(flags: PteFlags, index: UInt64, match: PteHigh, output: LogicalAddress? = nil, outputLength: Int64? = nil) {
            (self.flags, self.index, self.match, self.output, self.outputLength) = (flags, index, match, output, outputLength)
        }
    }
    public struct Output: Sendable, Equatable {
        /// The entry as it was.
        public var high: PteHigh
        public var low: PteLow
        /// Length of the compressed page.
        public var compressedLength: UInt64?
        /// Which of the codes that are no failure it was.
        public var code: Status
        /// What came is not all there is, but valid.
        public var isPartial: Bool { 5 ~= code.rawValue || 4 ~= code.rawValue }
        public init(high: PteHigh, low: PteLow, compressedLength: UInt64? = nil, code: Status = Status(rawValue: 0)) {
            (self.high, self.low, self.compressedLength, self.code) = (high, low, compressedLength, code)
        }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table.
        case parameter
        /// The entry is not valid, has another virtual page, or has one of the bits.
        case notFound
        /// The entry belongs to the hypervisor.
        case resource
        /// A flag is not supported, for example `compress` for a page that is not in memory.
        case unsupportedFlag(Status)
        /// `output` is not valid.
        case p3
        /// `outputLength` is not valid.
        case p4
        /// The list describes an address or a length that is not valid.
        case sgList
        /// The output has no room for the compressed page.
        case tooBig
        /// The memory of the output is a shared resource that its owner has rescinded.
        case rescinded
        /// The partition is not allowed to use the coprocessor.
        case function
        /// The coprocessor has failed.
        case copHw
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -16: .resource; case -511 ... -256: .unsupportedFlag(code); case -56: .p3; case -57: .p4
        case -72: .sgList; case -64: .tooBig; case -46: .rescinded; case -2: .function; case -74: .copHw; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .resource: -16; case .unsupportedFlag(let code): code; case .p3: -56; case .p4: -57
        case .sgList: -72; case .tooBig: -64; case .rescinded: -46; case .function: -2; case .copHw: -74; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 5, 4: .done; case 1: .retry; default: .failed } }
    public static func store(arguments a: Arguments, in r: inout Registers) {
        r[at: 4] = a.flags
        r[at: 5] = a.index
        r[at: 6] = a.match
        if let v = a.output { r[at: 7] = v }
        if let v = a.outputLength { r[at: 8] = v }
    }
    public static func arguments(in r: Registers) -> Arguments {
        Arguments(flags: r[at: 4], index: r[at: 5], match: r[at: 6], output: r[at: 7], outputLength: r[at: 8])
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(high: r[at: 4], low: r[at: 5], compressedLength: (0 ~= code.rawValue) && (Int128(a.flags.rawValue >> 7 & 0x1) == 1) ? r[at: 6] : nil, code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        r[at: 4] = o.high
        r[at: 5] = o.low
        if let v = o.compressedLength { r[at: 6] = v }
        return o.code
    }
}

/// Adds an entry to the hash page table.
///
/// The hypervisor can prepare the page before: fill it with zeros, manage the caches, or decompress data into it.
///
/// `H_ENTER`, opcode 0x08. Context: process, atomic.
/// - Note: LoPAR assigns H_P4 and H_P5 to the fifth and sixth argument.
/// - Note: Strong access ordering adds 0b1110 to the storage control bits of memory.
/// - Note: QEMU checks the size of the page, the storage control bits and the index, in this order. It knows no flag except `exact`.
/// - Note: QEMU checks neither the alignment of the page nor whether an address that is not memory belongs to the partition.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.2.
public enum Enter: Hcall {
    public static let opcode: UInt64 = 0x08
    public struct Arguments: Sendable, Equatable {
        /// `domain`, `exact`, `changeState`, `invalidateInstructions`, `synchronizeInstructions`, `coalesce`, `history`, `clearAffinity`,
        /// `clearAge`, `zero`, `compress` and `checksum`. `zero` and the flags for caches are ignored for pages that are not in memory.
        public var flags: PteFlags
        /// An entry of the group, or the entry if `exact` is set.
        public var index: UInt64
        /// The entry.
        public var high: PteHigh
        public var low: PteLow
        /// Contains the compressed page, or describes where it is. Ignored unless `compress` is set.
        public var input: LogicalAddress?
        /// Length of the input in bytes; negative: minus the length of a list of addresses and lengths. Ignored unless `compress` is set.
        public var inputLength: Int64?
        public init(flags: PteFlags, index: UInt64, high: PteHigh, low: PteLow, input: LogicalAddress? = nil, inputLength: Int64? = nil) {
            (self.flags, self.index, self.high, self.low, self.input, self.inputLength) = (flags, index, high, low, input, inputLength)
        }
    }
    public struct Output: FrameValues {
        /// The entry that has been used.
        public var index: UInt64
        public init(index: UInt64) { self.index = index }
        public init(in r: Registers) { self.init(index: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = index }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table, the page does not belong to this partition or is not aligned, its size is not supported, or the
        /// storage control bits do not suit it: 0b0010 for memory, 0b01xx for other pages.
        case parameter
        /// The group has no free entry, or with `exact` the entry is in use.
        case ptegFull
        /// The page is a shared resource that its owner has rescinded.
        case rescinded
        /// The page is larger than 64 KiB and `zero` or a flag for caches is set, or the input is too long.
        case tooBig
        /// A flag is not supported, for example a reserved value of `history`.
        case unsupportedFlag(Status)
        /// `input` is not valid.
        case p4
        /// `inputLength` is not valid.
        case p5
        /// The list describes an address or a length that is not valid.
        case sgList
        /// The input does not fill the page.
        case aborted
        /// The checksum of the input is wrong.
        case badData
        /// The partition is not allowed to use the coprocessor.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -6: .ptegFull; case -46: .rescinded; case -64: .tooBig; case -511 ... -256: .unsupportedFlag(code); case -57: .p4
        case -58: .p5; case -72: .sgList; case -54: .aborted; case -70: .badData; case -2: .function; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .ptegFull: -6; case .rescinded: -46; case .tooBig: -64; case .unsupportedFlag(let code): code; case .p4: -57
        case .p5: -58; case .sgList: -72; case .aborted: -54; case .badData: -70; case .function: -2; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .retry; default: .failed } }
    public static func store(arguments a: Arguments, in r: inout Registers) {
        r[at: 4] = a.flags
        r[at: 5] = a.index
        r[at: 6] = a.high
        r[at: 7] = a.low
        if let v = a.input { r[at: 8] = v }
        if let v = a.inputLength { r[at: 9] = v }
    }
    public static func arguments(in r: Registers) -> Arguments {
        Arguments(flags: r[at: 4], index: r[at: 5], high: r[at: 6], low: r[at: 7], input: r[at: 8], inputLength: r[at: 9])
    }
}

/// Reads one entry or four entries of the hash page table.
///
/// `H_READ`, opcode 0x0c. Context: process, atomic, real mode.
/// - Note: QEMU knows the flag `readFour` only.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.3.
public enum Read: Hcall {
    public static let opcode: UInt64 = 0x0c
    public struct Arguments: FrameValues {
        /// `domain`, `translate`, `readFour` and `changeState`.
        public var flags: PteFlags
        /// The entry. With `readFour` the low two bits are ignored.
        public var index: UInt64
        public init(flags: PteFlags, index: UInt64) { (self.flags, self.index) = (flags, index) }
        public init(in r: Registers) { self.init(flags: r[at: 4], index: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = index }
    }
    public struct Output: Sendable, Equatable {
        /// The entry.
        public var high: PteHigh?
        public var low: PteLow?
        /// The first entry.
        public var high0: PteHigh?
        public var low0: PteLow?
        /// The second entry.
        public var high1: PteHigh?
        public var low1: PteLow?
        /// The third entry.
        public var high2: PteHigh?
        public var low2: PteLow?
        /// The fourth entry.
        public var high3: PteHigh?
        public var low3: PteLow?
        public init(high: PteHigh? = nil, low: PteLow? = nil, high0: PteHigh? = nil, low0: PteLow? = nil, high1: PteHigh? = nil, low1: PteLow? = nil, high2: PteHigh? = nil, low2: PteLow? = nil, high3: PteHigh? = nil, low3: PteLow? = nil) {
            self.high = high
            self.low = low
            self.high0 = high0
            self.low0 = low0
            self.high1 = high1
            self.low1 = low1
            self.high2 = high2
            self.low2 = low2
            self.high3 = high3
            self.low3 = low3
        }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(high: Int128(a.flags.rawValue >> 37 & 0x1) == 0 ? r[at: 4] : nil, low: Int128(a.flags.rawValue >> 37 & 0x1) == 0 ? r[at: 5] : nil, high0: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 4] : nil, low0: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 5] : nil, high1: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 6] : nil, low1: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 7] : nil, high2: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 8] : nil, low2: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 9] : nil, high3: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 10] : nil, low3: Int128(a.flags.rawValue >> 37 & 0x1) == 1 ? r[at: 11] : nil)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        if let v = o.high { r[at: 4] = v }
        if let v = o.low { r[at: 5] = v }
        if let v = o.high0 { r[at: 4] = v }
        if let v = o.low0 { r[at: 5] = v }
        if let v = o.high1 { r[at: 6] = v }
        if let v = o.low1 { r[at: 7] = v }
        if let v = o.high2 { r[at: 8] = v }
        if let v = o.low2 { r[at: 9] = v }
        if let v = o.high3 { r[at: 10] = v }
        if let v = o.low3 { r[at: 11] = v }
        return Status(rawValue: 0)
    }
}

/// Clears the bit in an entry of the hash page table which says that the page has been changed.
///
/// `H_CLEAR_MOD`, opcode 0x10. Context: process, atomic.
/// - Note: Linux as a guest does not use the call, QEMU does not implement it.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/kvm/book3s_hv_rm_mmu.c; LoPAR 14.5.4.1.4.
public enum ClearMod: Hcall {
    public static let opcode: UInt64 = 0x10
    public struct Arguments: FrameValues {
        /// `changeState`.
        public var flags: PteFlags
        /// The entry.
        public var index: UInt64
        public init(flags: PteFlags, index: UInt64) { (self.flags, self.index) = (flags, index) }
        public init(in r: Registers) { self.init(flags: r[at: 4], index: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = index }
    }
    public struct Output: FrameValues {
        /// The second doubleword of the entry as it was.
        public var low: PteLow
        public init(low: PteLow) { self.low = low }
        public init(in r: Registers) { self.init(low: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = low }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table.
        case parameter
        /// The entry is not valid.
        case notFound
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// Clears the bit in an entry of the hash page table which says that the page has been referenced.
///
/// `H_CLEAR_REF`, opcode 0x14. Context: process, atomic.
/// - Note: Linux as a guest does not use the call, QEMU does not implement it.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/kvm/book3s_hv_rm_mmu.c; LoPAR 14.5.4.1.5.
public enum ClearRef: Hcall {
    public static let opcode: UInt64 = 0x14
    public struct Arguments: FrameValues {
        /// `changeState`.
        public var flags: PteFlags
        /// The entry.
        public var index: UInt64
        public init(flags: PteFlags, index: UInt64) { (self.flags, self.index) = (flags, index) }
        public init(in r: Registers) { self.init(flags: r[at: 4], index: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = index }
    }
    public struct Output: FrameValues {
        /// The second doubleword of the entry as it was.
        public var low: PteLow
        public init(low: PteLow) { self.low = low }
        public init(in r: Registers) { self.init(low: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = low }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table.
        case parameter
        /// The entry is not valid.
        case notFound
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// Changes the protection of a page.
///
/// The hypervisor also clears the bit which says that the page has been referenced.
///
/// `H_PROTECT`, opcode 0x18. Context: process, atomic.
/// - Note: QEMU does not clear `referenced`.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.6.
public enum Protect: Hcall {
    public static let opcode: UInt64 = 0x18
    public struct Arguments: FrameValues {
        /// `checkPage`, `changeState`, and the new `pp0`, `pp1`, `pp2`, `key` and `noExecute`.
        public var flags: PteFlags
        /// The entry.
        public var index: UInt64
        /// What the entry is compared with, if `checkPage` is set. The low seven bits must be 0.
        public var match: PteHigh
        public init(flags: PteFlags, index: UInt64, match: PteHigh) {
            (self.flags, self.index, self.match) = (flags, index, match)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], index: r[at: 5], match: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = index; r[at: 6] = match }
    }
    public enum Failure: CallFailure {
        /// `index` is outside the table.
        case parameter
        /// The entry is not valid or has another virtual page.
        case notFound
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// Type of a translation specifier.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7.
public struct SpecifierType: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Not used: an error in a request.
    public static let unused = SpecifierType(rawValue: 0)
    /// The entry is to be removed.
    public static let request = SpecifierType(rawValue: 1)
    /// The request has been processed.
    public static let response = SpecifierType(rawValue: 2)
    /// The list ends here.
    public static let end = SpecifierType(rawValue: 3)
}

/// State that the page of a removed entry gets.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.12.3.2.2.
public struct RemovedPageState: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The state does not change.
    public static let keep = RemovedPageState(rawValue: 0)
    /// Unused.
    public static let unused = RemovedPageState(rawValue: 2)
    /// Loaned.
    public static let loaned = RemovedPageState(rawValue: 3)
}

/// Condition for the removal of an entry.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7.
public struct RemoveCondition: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The entry is removed in any case.
    public static let always = RemoveCondition(rawValue: 0)
    /// The entry is removed unless it and the value have a bit in common.
    public static let checkBits = RemoveCondition(rawValue: 1)
    /// The entry is removed if it has the virtual page.
    public static let checkPage = RemoveCondition(rawValue: 2)
}

/// Result of a request of H_BULK_REMOVE.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7.
public struct RemoveResult: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The entry has been removed.
    public static let removed = RemoveResult(rawValue: 0)
    /// The entry is not valid, has another virtual page, or has one of the bits.
    public static let notFound = RemoveResult(rawValue: 1)
    /// The request is not valid. The requests that follow have not been processed.
    public static let invalid = RemoveResult(rawValue: 2)
    /// A hardware error occurred. The requests that follow have not been processed.
    public static let hardware = RemoveResult(rawValue: 3)
}

/// Asks H_BULK_REMOVE to remove an entry.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7; LoPAR 14.12.3.2.2.
public struct RemoveRequest: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(type: SpecifierType = .init(word: 0), state: RemovedPageState = .init(word: 0), condition: RemoveCondition = .init(word: 0), index: UInt64 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.type = type
        self.state = state
        self.condition = condition
        self.index = index
    }
    /// A request, or the end of the list.
    public var type: SpecifierType {
        get { field(0xC000000000000000, 62) }
        set { setField(0xC000000000000000, 62, newValue) }
    }
    /// New state of the page. Only where memory is overcommitted.
    public var state: RemovedPageState {
        get { field(0x3000000000000000, 60) }
        set { setField(0x3000000000000000, 60, newValue) }
    }
    /// Condition.
    public var condition: RemoveCondition {
        get { field(0x300000000000000, 56) }
        set { setField(0x300000000000000, 56, newValue) }
    }
    /// The entry.
    public var index: UInt64 {
        get { field(0xFFFFFFFFFFFFFF, 0) }
        set { setField(0xFFFFFFFFFFFFFF, 0, newValue) }
    }
}

/// Answers a request of H_BULK_REMOVE.
/// - Note: QEMU returns `referenced` and `changed` in bits 12 and 13, within `index`.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7.
public struct RemoveResponse: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(type: SpecifierType = .init(word: 0), result: RemoveResult = .init(word: 0), referenced: Bool = false, changed: Bool = false, condition: RemoveCondition = .init(word: 0), index: UInt64 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.type = type
        self.result = result
        self.referenced = referenced
        self.changed = changed
        self.condition = condition
        self.index = index
    }
    /// A response, or the type of a specifier that has not been processed.
    public var type: SpecifierType {
        get { field(0xC000000000000000, 62) }
        set { setField(0xC000000000000000, 62, newValue) }
    }
    /// Result.
    public var result: RemoveResult {
        get { field(0x3000000000000000, 60) }
        set { setField(0x3000000000000000, 60, newValue) }
    }
    /// The page has been referenced. Valid if the entry has been removed.
    public var referenced: Bool {
        get { field(0x800000000000000, 59) }
        set { setField(0x800000000000000, 59, newValue) }
    }
    /// The page has been changed. Valid if the entry has been removed.
    public var changed: Bool {
        get { field(0x400000000000000, 58) }
        set { setField(0x400000000000000, 58, newValue) }
    }
    /// Condition of the request.
    public var condition: RemoveCondition {
        get { field(0x300000000000000, 56) }
        set { setField(0x300000000000000, 56, newValue) }
    }
    /// The entry.
    public var index: UInt64 {
        get { field(0xFFFFFFFFFFFFFF, 0) }
        set { setField(0xFFFFFFFFFFFFFF, 0, newValue) }
    }
}

/// Removes up to four entries from the hash page table.
///
/// The requests are processed in order up to the first one whose type is `end`. Each register of a request that has been processed contains
/// the response; the others keep their values.
///
/// `H_BULK_REMOVE`, opcode 0x124. Context: process, atomic.
/// - Note: A request whose type is `unused` or `response` or whose condition is 3 does not get a response.
/// - Note: QEMU gives a request whose condition is 3 the result `invalid`.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_softmmu.c; LoPAR 14.5.4.1.7.
public enum BulkRemove: Hcall {
    public static let opcode: UInt64 = 0x124
    public struct Arguments: FrameValues {
        /// The first request.
        public var request1: RemoveRequest
        /// What the first entry is compared with, depending on the condition. With `checkPage` the low seven bits must be 0.
        public var match1: PteHigh
        /// The second request.
        public var request2: RemoveRequest
        /// What the second entry is compared with.
        public var match2: PteHigh
        /// The third request.
        public var request3: RemoveRequest
        /// What the third entry is compared with.
        public var match3: PteHigh
        /// The fourth request.
        public var request4: RemoveRequest
        /// What the fourth entry is compared with.
        public var match4: PteHigh
        public init(request1: RemoveRequest, match1: PteHigh, request2: RemoveRequest, match2: PteHigh, request3: RemoveRequest, match3: PteHigh, request4: RemoveRequest, match4: PteHigh) {
            (self.request1, self.match1, self.request2, self.match2, self.request3, self.match3, self.request4, self.match4) = (request1, match1, request2, match2, request3, match3, request4, match4)
        }
        public init(in r: Registers) { self.init(request1: r[at: 4], match1: r[at: 5], request2: r[at: 6], match2: r[at: 7], request3: r[at: 8], match3: r[at: 9], request4: r[at: 10], match4: r[at: 11]) }
        public func store(in r: inout Registers) { r[at: 4] = request1; r[at: 5] = match1; r[at: 6] = request2; r[at: 7] = match2; r[at: 8] = request3; r[at: 9] = match3; r[at: 10] = request4; r[at: 11] = match4 }
    }
    public struct Output: FrameValues {
        /// The response to the first request.
        public var response1: RemoveResponse
        /// The response to the second request.
        public var response2: RemoveResponse
        /// The response to the third request.
        public var response3: RemoveResponse
        /// The response to the fourth request.
        public var response4: RemoveResponse
        public init(response1: RemoveResponse, response2: RemoveResponse, response3: RemoveResponse, response4: RemoveResponse) {
            (self.response1, self.response2, self.response3, self.response4) = (response1, response2, response3, response4)
        }
        public init(in r: Registers) { self.init(response1: r[at: 4], response2: r[at: 6], response3: r[at: 8], response4: r[at: 10]) }
        public func store(in r: inout Registers) { r[at: 4] = response1; r[at: 6] = response2; r[at: 8] = response3; r[at: 10] = response4 }
    }
    public enum Failure: CallFailure {
        /// A request is not valid; the ones before have been processed.
        case parameter(response1: RemoveResponse, response2: RemoveResponse, response3: RemoveResponse, response4: RemoveResponse)
        /// The request whose result is `hardware` has failed; the ones before have been processed.
        case hardware(response1: RemoveResponse, response2: RemoveResponse, response3: RemoveResponse, response4: RemoveResponse)
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter(response1: .init(word: 0), response2: .init(word: 0), response3: .init(word: 0), response4: .init(word: 0)); case -1: .hardware(response1: .init(word: 0), response2: .init(word: 0), response3: .init(word: 0), response4: .init(word: 0)); case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // request1.type in (request, end)
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 1 || Int128(a.request1.rawValue >> 62 & 0x3) == 3) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request1.condition \<= checkPage
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request1.rawValue >> 56 & 0x3) <= 2) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type in (request, end)
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 1 || Int128(a.request2.rawValue >> 62 & 0x3) == 3) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type == end || request2.condition \<= checkPage
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 56 & 0x3) <= 2) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type == end || request3.type in (request, end)
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 3 || Int128(a.request3.rawValue >> 62 & 0x3) == 1 || Int128(a.request3.rawValue >> 62 & 0x3) == 3) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type == end || request3.type == end || request3.condition \<= checkPage
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 3 || Int128(a.request3.rawValue >> 62 & 0x3) == 3 || Int128(a.request3.rawValue >> 56 & 0x3) <= 2) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type == end || request3.type == end || request4.type in (request, end)
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 3 || Int128(a.request3.rawValue >> 62 & 0x3) == 3 || Int128(a.request4.rawValue >> 62 & 0x3) == 1 || Int128(a.request4.rawValue >> 62 & 0x3) == 3) { return Failure(Status(rawValue: -4)) }
        // request1.type == end || request2.type == end || request3.type == end || request4.type == end || request4.condition \<= checkPage
        if !(Int128(a.request1.rawValue >> 62 & 0x3) == 3 || Int128(a.request2.rawValue >> 62 & 0x3) == 3 || Int128(a.request3.rawValue >> 62 & 0x3) == 3 || Int128(a.request4.rawValue >> 62 & 0x3) == 3 || Int128(a.request4.rawValue >> 56 & 0x3) <= 2) { return Failure(Status(rawValue: -4)) }
        return nil
    }
    public static func failure(_ code: Status, in r: Registers) -> Failure {
        switch code.rawValue {
        case -4: .parameter(response1: r[at: 4], response2: r[at: 6], response3: r[at: 8], response4: r[at: 10])
        case -1: .hardware(response1: r[at: 4], response2: r[at: 6], response3: r[at: 8], response4: r[at: 10])
        default: Failure(code)
        }
    }
    public static func store(failure f: Failure, in r: inout Registers) {
        if case .parameter(let v0, let v1, let v2, let v3) = f { r[at: 4] = v0; r[at: 6] = v1; r[at: 8] = v2; r[at: 10] = v3 }
        if case .hardware(let v0, let v1, let v2, let v3) = f { r[at: 4] = v0; r[at: 6] = v1; r[at: 8] = v2; r[at: 10] = v3 }
    }
}

/// Prepares a change of the size of the hash page table.
///
/// The hypervisor prepares a new table while the partition goes on. It may discard the new table at any time. A call with another size
/// replaces a table that has been prepared, and a call with the size 0 discards it.
///
/// `H_RESIZE_HPT_PREPARE`, opcode 0x36C. Context: process.
/// - Note: QEMU checks in the order permission, hash page table, `flags`, `shift`, allowed size.
/// - Note: QEMU allows twice the size that suits the memory.
/// - Note: LoPAR discards a table of another size before it checks the arguments. Linux discards a new table after 10 seconds.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_hcall.c; LoPAR 14.5.4.1.9.1.
public enum ResizeHptPrepare: Hcall {
    public static let opcode: UInt64 = 0x36C
    public struct Arguments: FrameValues {
        /// Binary logarithm of the size in bytes, 18 to 46, or 0.
        public var shift: UInt64
        public init(shift: UInt64) { self.shift = shift }
        public init(in r: Registers) { self.init(shift: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = shift }
    }
    public enum Failure: CallFailure {
        /// `shift` is not valid.
        case parameter
        /// The partition is not allowed to change the size of its table.
        case authority
        /// The partition is not allowed to have a table of this size.
        case resource
        /// Two bolted entries need the same entry of the new table.
        case ptegFull
        /// The hypervisor has not enough memory.
        case noMem
        /// The partition has no hash page table.
        case notAvailable
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -10: .authority; case -16: .resource; case -6: .ptegFull; case -9: .noMem; case 3: .notAvailable
        case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .authority: -10; case .resource: -16; case .ptegFull: -6; case .noMem: -9; case .notAvailable: 3
        case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // shift == 0 || shift in 18...46
        if !(a.shift == 0 || 18...46 ~= a.shift) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900...9905: .retry; default: .failed } }
}

/// Replaces the hash page table by the one that H_RESIZE_HPT_PREPARE has prepared.
///
/// Bolted entries are kept. During the call no thread of the partition may use the table: all must be in real mode or stopped.
///
/// `H_RESIZE_HPT_COMMIT`, opcode 0x370. Context: atomic, real mode.
/// - Note: LoPAR answers flags with H_CLOSED, QEMU with H_PARAMETER. This spec follows QEMU.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_hcall.c; LoPAR 14.5.4.1.9.2.
public enum ResizeHptCommit: Hcall {
    public static let opcode: UInt64 = 0x370
    public struct Arguments: FrameValues {
        /// Binary logarithm of the size in bytes, as it was prepared.
        public var shift: UInt64
        public init(shift: UInt64) { self.shift = shift }
        public init(in r: Registers) { self.init(shift: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = shift }
    }
    public enum Failure: CallFailure {
        /// The new table is still being prepared: H_RESIZE_HPT_PREPARE has to be continued.
        case busy
        /// There is no new table of this size; it may have been discarded.
        case closed
        /// The partition is not allowed to change the size of its table.
        case authority
        /// Two bolted entries need the same entry of the new table.
        case ptegFull
        /// `flags` is not 0.
        case parameter
        /// The partition has no hash page table.
        case notAvailable
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case 1: .busy; case 2: .closed; case -10: .authority; case -6: .ptegFull; case -4: .parameter; case 3: .notAvailable
        case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .busy: 1; case .closed: 2; case .authority: -10; case .ptegFull: -6; case .parameter: -4; case .notAvailable: 3
        case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// What H_CLEAN_SLB removes.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.13.2.1.
public struct SlbScope: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// All entries of a process, from the units outside the processors.
    public static let process = SlbScope(rawValue: 1)
    /// One segment of a process, from all units.
    public static let segment = SlbScope(rawValue: 2)
}

/// Flags of H_CLEAN_SLB.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.13.2.1.
public struct CleanSlbFlags: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(`class`: Bool = false, terabyte: Bool = false, scope: SlbScope = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.`class` = `class`
        self.terabyte = terabyte
        self.scope = scope
    }
    /// Class of the segment; 0 unless the scope is `segment`.
    public var `class`: Bool {
        get { field(0x10000, 16) }
        set { setField(0x10000, 16, newValue) }
    }
    /// The segment has 1 TiB rather than 256 MiB; 0 unless the scope is `segment`.
    public var terabyte: Bool {
        get { field(0x100, 8) }
        set { setField(0x100, 8, newValue) }
    }
    /// What is removed.
    public var scope: SlbScope {
        get { field(0x3, 0) }
        set { setField(0x3, 0, newValue) }
    }
}

/// Removes entries from segment lookaside buffers, also of other processors and of units outside the processors.
///
/// `H_CLEAN_SLB`, opcode 0x374. Context: process, atomic.
/// - Note: QEMU answers H_FUNCTION. Linux does not use the call.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_hcall.c; LoPAR 14.13.2.1.
public enum CleanSlb: Hcall {
    public static let opcode: UInt64 = 0x374
    public struct Arguments: FrameValues {
        /// Scope and properties of the segment.
        public var flags: CleanSlbFlags
        /// The process, as in the process identification register.
        public var process: UInt32
        /// The segment in the format of the instruction `slbieg`; 0 unless the scope is `segment`.
        public var segment: UInt64
        public init(flags: CleanSlbFlags, process: UInt32, segment: UInt64) {
            (self.flags, self.process, self.segment) = (flags, process, segment)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], process: r[at: 5], segment: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = process; r[at: 6] = segment }
    }
    public enum Failure: CallFailure {
        /// `flags` is not valid.
        case parameter
        /// `segment` is not valid.
        case p3
        /// The platform does not support the call.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -56: .p3; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p3: -56; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // flags.scope in (process, segment)
        if !(Int128(a.flags.rawValue >> 0 & 0x3) == Int128(a.process) || Int128(a.flags.rawValue >> 0 & 0x3) == Int128(a.segment)) { return .parameter }
        // flags.scope == segment || flags.class == 0 && flags.terabyte == 0
        if !(Int128(a.flags.rawValue >> 0 & 0x3) == Int128(a.segment) || (Int128(a.flags.rawValue >> 16 & 0x1) == 0 && Int128(a.flags.rawValue >> 8 & 0x1) == 0)) { return .parameter }
        // segment == 0 || flags.scope == segment
        if !(a.segment == 0 || Int128(a.flags.rawValue >> 0 & 0x3) == Int128(a.segment)) { return .p3 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900: .retry; default: .failed } }
}

/// Flags of H_INVALIDATE_PID.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.13.2.2.
public struct InvalidatePidFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Invalidates the entries of all processes.
    public static let all = InvalidatePidFlags(rawValue: 0x2)
    /// The partition uses a radix tree.
    public static let radix = InvalidatePidFlags(rawValue: 0x1)
}

/// Invalidates what the platform has cached of an entry of the process table.
///
/// `H_INVALIDATE_PID`, opcode 0x378. Context: process, atomic.
/// - Note: QEMU answers H_FUNCTION. Linux does not use the call.
///
/// Sources: LoPAR ch_lpar_option.xml; QEMU spapr_hcall.c; LoPAR 14.13.2.2.
public enum InvalidatePid: Hcall {
    public static let opcode: UInt64 = 0x378
    public struct Arguments: FrameValues {
        /// Scope and kind of translation.
        public var flags: InvalidatePidFlags
        /// The process, as in the process identification register.
        public var process: UInt64
        public init(flags: InvalidatePidFlags, process: UInt64) { (self.flags, self.process) = (flags, process) }
        public init(in r: Registers) { self.init(flags: r[at: 4], process: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = process }
    }
    public enum Failure: CallFailure {
        /// `flags` is not valid.
        case parameter
        /// The platform does not support the call.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900: .retry; default: .failed } }
}

/// Flags of H_REGISTER_PROC_TBL.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/hvcall.h; QEMU spapr_hcall.c; LoPAR 14.13.2.3.
public struct ProcessTableFlags: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Changes the registration of the process table; otherwise it is kept.
    public static let change = ProcessTableFlags(rawValue: 0x10)
    /// Registers a process table; otherwise the current one is deregistered. Counts only with `change`.
    public static let register = ProcessTableFlags(rawValue: 0x8)
    /// The partition uses a radix tree, otherwise a hash page table.
    public static let radix = ProcessTableFlags(rawValue: 0x4)
    /// The hash page table is used through the process table, otherwise through segment lookaside buffers. Ignored with `radix`.
    public static let segmentTables = ProcessTableFlags(rawValue: 0x2)
    /// The partition invalidates translations with instructions, otherwise with calls.
    public static let shootdown = ProcessTableFlags(rawValue: 0x1)
}

/// Sets how the partition translates addresses, and registers or deregisters its process table.
///
/// The platform tells what it supports in byte 23 of `ibm,architecture-vec-5`. All threads should be stopped or not translate addresses. A
/// call with other arguments abandons one that has not been completed.
///
/// `H_REGISTER_PROC_TBL`, opcode 0x37C. Context: process, atomic.
/// - Note: LoPAR lists a long busy code of 1 ms and mentions one of 10 ms in its text. Linux retries on any long busy code.
/// - Note: LoPAR wants the arguments to be 0 unless a table is registered, but names no code. QEMU ignores them.
/// - Note: The limits of `table` are QEMU's.
/// - Note: QEMU answers H_PARAMETER to a process table with `segmentTables`, and warns of one that is not aligned to its size.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_hcall.c; LoPAR 14.13.2.3.
public enum RegisterProcTbl: Hcall {
    public static let opcode: UInt64 = 0x37C
    public struct Arguments: FrameValues {
        /// Mode of translation, and what happens to the process table.
        public var flags: ProcessTableFlags
        /// The process table: with `radix` its address, a multiple of 4096, otherwise the number of a segment of 1 TiB. 0 unless a table is
        /// registered.
        public var table: UInt64
        /// Without `radix` the encoded size of its pages, as in the device tree; otherwise 0.
        public var pageSize: UInt64
        /// Binary logarithm of its size in bytes, minus 12. 0 unless a table is registered.
        public var tableSize: UInt64
        public init(flags: ProcessTableFlags, table: UInt64, pageSize: UInt64, tableSize: UInt64) {
            (self.flags, self.table, self.pageSize, self.tableSize) = (flags, table, pageSize, tableSize)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], table: r[at: 5], pageSize: r[at: 6], tableSize: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = table; r[at: 6] = pageSize; r[at: 7] = tableSize }
    }
    public enum Failure: CallFailure {
        /// `flags` is not valid, asks for something that the platform does not support, or does not suit the table that is kept.
        case parameter
        /// `table` is not valid.
        case p2
        /// `pageSize` is not valid.
        case p3
        /// `tableSize` is more than 24.
        case p4
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -1: .hardware; case -2: .function
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .hardware: -1; case .function: -2
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // table % 4096 == 0 && table >> 60 == 0 || flags.radix == 0 || flags.register == 0 || flags.change == 0
        if !(((Int128(a.table) % 4096) == 0 && (Int128(a.table) >> 60) == 0) || Int128(a.flags.rawValue >> 2 & 0x1) == 0 || Int128(a.flags.rawValue >> 3 & 0x1) == 0 || Int128(a.flags.rawValue >> 4 & 0x1) == 0) { return .p2 }
        // pageSize == 0 || flags.radix == 0 || flags.register == 0 || flags.change == 0
        if !(a.pageSize == 0 || Int128(a.flags.rawValue >> 2 & 0x1) == 0 || Int128(a.flags.rawValue >> 3 & 0x1) == 0 || Int128(a.flags.rawValue >> 4 & 0x1) == 0) { return .p3 }
        // table >> 38 == 0 || flags.radix == 1 || flags.register == 0 || flags.change == 0
        if !((Int128(a.table) >> 38) == 0 || Int128(a.flags.rawValue >> 2 & 0x1) == 1 || Int128(a.flags.rawValue >> 3 & 0x1) == 0 || Int128(a.flags.rawValue >> 4 & 0x1) == 0) { return .p2 }
        // pageSize \<= 7 || flags.radix == 1 || flags.register == 0 || flags.change == 0
        if !(a.pageSize <= 7 || Int128(a.flags.rawValue >> 2 & 0x1) == 1 || Int128(a.flags.rawValue >> 3 & 0x1) == 0 || Int128(a.flags.rawValue >> 4 & 0x1) == 0) { return .p3 }
        // tableSize \<= 24 || flags.register == 0 || flags.change == 0
        if !(a.tableSize <= 24 || Int128(a.flags.rawValue >> 3 & 0x1) == 0 || Int128(a.flags.rawValue >> 4 & 0x1) == 0) { return .p4 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900, 9901: .retry; default: .failed } }
}

/// Page tables.
///
/// A partition with a hash page table has no access to the table itself: the hypervisor enters, reads, changes and removes its entries. Pages
/// are given by their logical address, which the hypervisor replaces by the real one. The size of the table is in the property
/// `ibm,pft-size` of the processors. An index counts entries from the start of the table; eight entries form a group.
///
/// The hypervisor sets the lock bits in `software` of an entry while it changes the entry, and an entry whose lock bits are set is in use.
/// An entry that is returned has an undefined page unless `translate` has been asked for.
///
/// A partition with a radix tree has the tree in its own memory and only registers a process table. The hypervisor may ignore flags that a
/// call does not define.
public struct Mmu<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var mmu: Mmu<Self> { Mmu(base: self) }
}

extension Mmu where Base: HcallPort {
    /// Removes an entry from the hash page table.
    public func remove(flags: PteFlags, index: UInt64, match: PteHigh, output: LogicalAddress? = nil, outputLength: Int64? = nil, retry _retry: RetryPolicy) throws(Remove.RetryFailure) -> Remove.Output {
        try self.base.call(Remove.self, .init(flags: flags, index: index, match: match, output: output, outputLength: outputLength), retry: _retry)
    }

    /// Adds an entry to the hash page table.
    public func enter(flags: PteFlags, index: UInt64, high: PteHigh, low: PteLow, input: LogicalAddress? = nil, inputLength: Int64? = nil, retry _retry: RetryPolicy) throws(Enter.RetryFailure) -> Enter.Output {
        try self.base.call(Enter.self, .init(flags: flags, index: index, high: high, low: low, input: input, inputLength: inputLength), retry: _retry)
    }

    /// Reads one entry or four entries of the hash page table.
    public func read(flags: PteFlags, index: UInt64) throws(Read.Failure) -> Read.Output {
        try self.base.call(Read.self, .init(flags: flags, index: index))
    }

    /// Clears the bit in an entry of the hash page table which says that the page has been changed.
    public func clearMod(flags: PteFlags, index: UInt64) throws(ClearMod.Failure) -> ClearMod.Output {
        try self.base.call(ClearMod.self, .init(flags: flags, index: index))
    }

    /// Clears the bit in an entry of the hash page table which says that the page has been referenced.
    public func clearRef(flags: PteFlags, index: UInt64) throws(ClearRef.Failure) -> ClearRef.Output {
        try self.base.call(ClearRef.self, .init(flags: flags, index: index))
    }

    /// Changes the protection of a page.
    public func protect(flags: PteFlags, index: UInt64, match: PteHigh) throws(Protect.Failure) {
        try self.base.call(Protect.self, .init(flags: flags, index: index, match: match))
    }

    /// Removes up to four entries from the hash page table.
    public func bulkRemove(request1: RemoveRequest, match1: PteHigh, request2: RemoveRequest, match2: PteHigh, request3: RemoveRequest, match3: PteHigh, request4: RemoveRequest, match4: PteHigh) throws(BulkRemove.Failure) -> BulkRemove.Output {
        try self.base.call(BulkRemove.self, .init(request1: request1, match1: match1, request2: request2, match2: match2, request3: request3, match3: match3, request4: request4, match4: match4))
    }

    /// Prepares a change of the size of the hash page table.
    public func resizeHptPrepare(shift: UInt64, retry _retry: RetryPolicy) throws(ResizeHptPrepare.RetryFailure) {
        try self.base.call(ResizeHptPrepare.self, .init(shift: shift), retry: _retry)
    }

    /// Replaces the hash page table by the one that H_RESIZE_HPT_PREPARE has prepared.
    public func resizeHptCommit(shift: UInt64) throws(ResizeHptCommit.Failure) {
        try self.base.call(ResizeHptCommit.self, .init(shift: shift))
    }

    /// Removes entries from segment lookaside buffers, also of other processors and of units outside the processors.
    public func cleanSlb(flags: CleanSlbFlags, process: UInt32, segment: UInt64, retry _retry: RetryPolicy) throws(CleanSlb.RetryFailure) {
        try self.base.call(CleanSlb.self, .init(flags: flags, process: process, segment: segment), retry: _retry)
    }

    /// Invalidates what the platform has cached of an entry of the process table.
    public func invalidatePid(flags: InvalidatePidFlags, process: UInt64, retry _retry: RetryPolicy) throws(InvalidatePid.RetryFailure) {
        try self.base.call(InvalidatePid.self, .init(flags: flags, process: process), retry: _retry)
    }

    /// Sets how the partition translates addresses, and registers or deregisters its process table.
    public func registerProcTbl(flags: ProcessTableFlags, table: UInt64, pageSize: UInt64, tableSize: UInt64, retry _retry: RetryPolicy) throws(RegisterProcTbl.RetryFailure) {
        try self.base.call(RegisterProcTbl.self, .init(flags: flags, table: table, pageSize: pageSize, tableSize: tableSize), retry: _retry)
    }
}
