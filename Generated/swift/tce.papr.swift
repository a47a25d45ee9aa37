// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from tce.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `tce`.
public enum TCECallsConstants {
    /// The most entries that H_PUT_TCE_INDIRECT and H_STUFF_TCE change.
    public static let listEntries: UInt64 = 512
}

/// What an adapter may do with a page.
///
/// Sources: LoPAR ch_address_map.xml; Linux asm/tce.h; LoPAR 3.2.2.2.
public struct TCEAccess: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Nothing: the page is not mapped, and the other bits of the entry have no meaning.
    public static let none = TCEAccess(rawValue: 0)
    /// The adapter may read.
    public static let readOnly = TCEAccess(rawValue: 1)
    /// The adapter may write.
    public static let writeOnly = TCEAccess(rawValue: 2)
    /// The adapter may read and write.
    public static let readWrite = TCEAccess(rawValue: 3)
}

/// Translation control entry.
/// - Note: The hardware holds the real page; the calls take and return the logical page.
/// - Note: QEMU stores reserved bits as they are.
///
/// Sources: LoPAR ch_address_map.xml; Linux asm/tce.h; QEMU spapr_iommu.c; LoPAR 3.2.2.2.
public struct TCE: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(page: UInt64 = .init(word: 0), access: TCEAccess = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.page = page
        self.access = access
    }
    /// Logical real address of the page in units of 4096 bytes.
    public var page: UInt64 {
        get { field(0xFFFFFFFFFFFFF000, 12) }
        set { setField(0xFFFFFFFFFFFFF000, 12, newValue) }
    }
    /// What the adapter may do with the page.
    public var access: TCEAccess {
        get { field(0x3, 0) }
        set { setField(0x3, 0, newValue) }
    }
}

/// Entries to store, or for several buses their numbers and then the entries.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.5.4.2.4.
public struct TCEList: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// An entry in the format of Tce, or the number of a bus.
    public var entries: [UInt64]
    public init(entries: [UInt64]) { self.entries = entries }
    public init(from r: inout BufferReader) throws(BufferError) {
        entries = try r.array("entries", count: 512)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.array(entries, "entries", count: 512)
    }
}

/// Reads a translation control entry.
///
/// `H_GET_TCE`, opcode 0x1c. Context: process, atomic.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_iommu.c; LoPAR 14.5.4.2.1.
public enum GetTCE: Hcall {
    public static let opcode: UInt64 = 0x1c
    public struct Arguments: FrameValues {
        /// The logical bus.
        public var bus: Liobn
        /// An address in the page.
        public var address: IOAddress
        public init(bus: Liobn, address: IOAddress) { (self.bus, self.address) = (bus, address) }
        public init(in r: Registers) { self.init(bus: r[at: 4], address: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = bus; r[at: 5] = address }
    }
    public struct Output: Sendable, Equatable {
        /// The entry. On H_PARTIAL `page` is all ones.
        public var entry: TCE
        /// Which of the codes that are no failure it was.
        public var code: Status
        /// What came is not all there is, but valid.
        public var isPartial: Bool { 5 ~= code.rawValue }
        public init(entry: TCE, code: Status = Status(rawValue: 0)) { (self.entry, self.code) = (entry, code) }
    }
    public enum Failure: CallFailure {
        /// `bus` is not a bus of this partition, or `address` is outside its window.
        case parameter
        /// `bus` or `address` is a shared resource that its owner has rescinded.
        case rescinded
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 5: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(entry: r[at: 4], code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        r[at: 4] = o.entry
        return o.code
    }
}

/// Stores a translation control entry.
///
/// `H_PUT_TCE`, opcode 0x20. Context: process, atomic.
/// - Note: QEMU does not check the page, which the adapter then fails to access.
/// - Note: LoPAR allows the hypervisor to suspend the processor instead of answering long busy. Linux takes those codes for errors.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_iommu.c; LoPAR 14.5.4.2.2; LoPAR 14.12.3.3.
public enum PutTCE: Hcall {
    public static let opcode: UInt64 = 0x20
    public struct Arguments: FrameValues {
        /// The logical bus.
        public var bus: Liobn
        /// An address in the page.
        public var address: IOAddress
        /// The entry.
        public var entry: TCE
        public init(bus: Liobn, address: IOAddress, entry: TCE) {
            (self.bus, self.address, self.entry) = (bus, address, entry)
        }
        public init(in r: Registers) { self.init(bus: r[at: 4], address: r[at: 5], entry: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = bus; r[at: 5] = address; r[at: 6] = entry }
    }
    public enum Failure: CallFailure {
        /// `bus` is not a bus of this partition, `address` is outside its window, or the page does not belong to this partition.
        case parameter
        /// `bus` or `address` is a shared resource that its owner has rescinded.
        case rescinded
        /// More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
        case notEnoughResources
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -44: .notEnoughResources; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .notEnoughResources: -44; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900, 9901: .retry; default: .failed } }
}

/// Stores one value in consecutive translation control entries, for example to unmap pages.
///
/// `H_STUFF_TCE`, opcode 0x138. Context: process, atomic.
/// - Note: QEMU has no limit of 512: it answers H_PARAMETER to more entries than the bus has.
/// - Note: QEMU answers H_PARAMETER to 0 entries. Entries before one that is outside the window have been stored then.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_iommu.c; LoPAR 14.5.4.2.3; LoPAR 14.12.3.3.
public enum StuffTCE: Hcall {
    public static let opcode: UInt64 = 0x138
    public struct Arguments: FrameValues {
        /// The logical bus.
        public var bus: Liobn
        /// An address in the first page.
        public var address: IOAddress
        /// The entry.
        public var entry: TCE
        /// Number of entries.
        public var count: UInt64
        public init(bus: Liobn, address: IOAddress, entry: TCE, count: UInt64) {
            (self.bus, self.address, self.entry, self.count) = (bus, address, entry, count)
        }
        public init(in r: Registers) { self.init(bus: r[at: 4], address: r[at: 5], entry: r[at: 6], count: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = bus; r[at: 5] = address; r[at: 6] = entry; r[at: 7] = count }
    }
    public enum Failure: CallFailure {
        /// `bus` is not a bus of this partition, `address` or one of the entries is outside its window, or the page does not belong to this
        /// partition.
        case parameter
        /// `bus`, `address` or the page is a shared resource that its owner has rescinded.
        case rescinded
        /// `count` is more than 512.
        case p4
        /// More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
        case notEnoughResources
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -57: .p4; case -44: .notEnoughResources; case -1: .hardware; case -2: .function
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .p4: -57; case .notEnoughResources: -44; case .hardware: -1; case .function: -2
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // count \<= TCE_LIST_ENTRIES
        if !(a.count <= 512) { return .p4 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900, 9901: .retry; default: .failed } }
}

/// Stores consecutive translation control entries, of one bus or of several buses.
///
/// Platforms with multiple TCE tables (MTT) store the entries for several buses at once. The support can end when the partition is migrated.
///
/// `H_PUT_TCE_INDIRECT`, opcode 0x13C. Context: process, atomic.
/// - Note: QEMU has no support for several buses and answers H_PARAMETER to a negative number.
/// - Note: QEMU answers H_PARAMETER to 0 entries. Entries before one that is outside the window have been stored then.
/// - Note: QEMU checks the bus first, LoPAR the number of entries.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_iommu.c; LoPAR 14.5.4.2.4; LoPAR 14.12.3.3.
public enum PutTCEIndirect: Hcall {
    public static let opcode: UInt64 = 0x13C
    public struct Arguments: FrameValues {
        /// The logical bus; if it is negative, minus the number of buses, up to 128, whose numbers precede the entries in the list.
        public var bus: Int64
        /// An address in the first page.
        public var address: IOAddress
        /// The entries.
        public var list: GuestAddress
        /// Number of entries.
        public var count: UInt64
        public init(bus: Int64, address: IOAddress, list: GuestAddress, count: UInt64) {
            (self.bus, self.address, self.list, self.count) = (bus, address, list, count)
        }
        public init(in r: Registers) { self.init(bus: r[at: 4], address: r[at: 5], list: r[at: 6], count: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = bus; r[at: 5] = address; r[at: 6] = list; r[at: 7] = count }
    }
    public enum Failure: BufferCallFailure {
        /// A bus is not a bus of this partition, `address` or one of the entries is outside a window, the list has too many entries or is not
        /// valid, or one of the pages does not belong to this partition.
        case parameter
        /// A bus, `address`, the list or one of the pages is a shared resource that its owner has rescinded.
        case rescinded
        /// The platform does not support several buses.
        case function
        /// More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
        case notEnoughResources
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -2: .function; case -44: .notEnoughResources; case -1: .hardware; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .function: -2; case .notEnoughResources: -44; case .hardware: -1; case .privilege: -3
        case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // bus >= -128
        if !(a.bus >= (-128)) { return .parameter }
        // bus \< 0 || count \<= TCE_LIST_ENTRIES
        if !(a.bus < 0 || a.count <= 512) { return .parameter }
        // bus >= 0 || count - bus \<= TCE_LIST_ENTRIES
        if !(a.bus >= 0 || (Int128(a.count) &- Int128(a.bus)) <= 512) { return .parameter }
        if !((Int128(a.list.rawValue) % 4096) == 0) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 9900, 9901: .retry; default: .failed } }
}

/// Translation control entries.
///
/// An adapter addresses memory through a logical I/O bus. Each page of the bus has a translation control entry (TCE), which holds the page
/// of memory that it is mapped to and the accesses that the adapter is allowed. The device tree gives the number of the bus (LIOBN), the
/// first address and the size of the window that the entries describe, in `ibm,dma-window` or `ibm,my-dma-window`. The pages of these
/// windows have 4 KiB; windows that are created with `ibm,create-pe-dma-window` can have larger ones.
///
/// The calls do not order their effects with those of other accesses. The partition has to execute `sync` before it starts an adapter.
///
/// Where memory is overcommitted (CMO), H_PUT_TCE, H_PUT_TCE_INDIRECT and H_STUFF_TCE also return in r4 by how many bytes the memory that is
/// mapped for I/O has grown, as a signed number. The memory that may be mapped at the same time is limited to the entitlement.
public struct TCECalls<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var tce: TCECalls<Self> { TCECalls(base: self) }
}

extension TCECalls where Base: HcallPort {
    /// Reads a translation control entry.
    public func getTCE(bus: Liobn, address: IOAddress) throws(GetTCE.Failure) -> GetTCE.Output {
        try self.base.call(GetTCE.self, .init(bus: bus, address: address))
    }

    /// Stores a translation control entry.
    public func putTCE(bus: Liobn, address: IOAddress, entry: TCE, retry _retry: RetryPolicy) throws(PutTCE.RetryFailure) {
        try self.base.call(PutTCE.self, .init(bus: bus, address: address, entry: entry), retry: _retry)
    }

    /// Stores one value in consecutive translation control entries, for example to unmap pages.
    public func stuffTCE(bus: Liobn, address: IOAddress, entry: TCE, count: UInt64, retry _retry: RetryPolicy) throws(StuffTCE.RetryFailure) {
        try self.base.call(StuffTCE.self, .init(bus: bus, address: address, entry: entry, count: count), retry: _retry)
    }
}

extension TCECalls where Base: HcallPort & GuestMemory {
    /// Stores consecutive translation control entries, of one bus or of several buses.
    public func putTCEIndirect(bus: Int64, address: IOAddress, list: some GuestBuffer<TCEList>, count: UInt64, retry _retry: RetryPolicy) throws(PutTCEIndirect.RetryFailure) {
        var _memory = GuestScratch(self.base, throwing: PutTCEIndirect.RetryFailure.self)
        defer { _memory.free() }
        let _list = try _memory.lend("list", list, alignment: 4096)
        return try self.base.call(PutTCEIndirect.self, .init(bus: bus, address: address, list: _list.address, count: count), retry: _retry)
    }
}
