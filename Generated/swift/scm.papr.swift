// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from scm.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

extension LogicalAddress {
    /// Lets the hypervisor choose the address.
    public static let any = LogicalAddress(rawValue: 0xFFFFFFFFFFFFFFFF)
}

/// Numbers of the module `scm`.
public enum SCMConstants {
    /// Version of the format of performance statistics.
    public static let statisticsVersion: UInt32 = 1
}

/// Which blocks H_SCM_UNBIND_ALL unbinds.
///
/// Sources: Linux asm/hvcall.h; QEMU spapr_nvdimm.c.
public struct UnbindScope: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// All blocks of all NVDIMMs of the partition.
    public static let all = UnbindScope(rawValue: 1)
    /// All blocks of one NVDIMM.
    public static let connector = UnbindScope(rawValue: 2)
}

/// Health of an NVDIMM.
/// - Note: The names are Linux's, without PAPR_PMEM_.
/// - Note: papr_hcalls.rst reserves bit 10. papr_scm.h gives it a name, which only a test module of Linux uses.
/// - Note: papr_hcalls.rst calls the bit order reversed. It is IBM's usual numbering, in which bit 0 is the most significant.
///
/// Sources: Linux papr_hcalls.rst; Linux include/linux/papr_scm.h.
public struct PmemHealth: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The device cannot persist its contents; they are lost when power is removed.
    public static let unarmed = PmemHealth(rawValue: 0x8000000000000000)
    /// The contents were not persisted: they were not saved at power down or not restored at power up.
    public static let shutdownDirty = PmemHealth(rawValue: 0x4000000000000000)
    /// The contents of the previous boot were restored.
    public static let shutdownClean = PmemHealth(rawValue: 0x2000000000000000)
    /// There were no contents of the previous boot to restore.
    public static let empty = PmemHealth(rawValue: 0x1000000000000000)
    /// The remaining life of the memory is critically low.
    public static let healthCritical = PmemHealth(rawValue: 0x800000000000000)
    /// The device has failed and is going to be taken out of service at the next boot.
    public static let healthFatal = PmemHealth(rawValue: 0x400000000000000)
    /// The health of the platform, such as a hardware failure, may prevent the contents from being saved or restored.
    public static let healthUnhealthy = PmemHealth(rawValue: 0x200000000000000)
    /// The contents cannot be persisted under certain conditions.
    public static let healthNonCritical = PmemHealth(rawValue: 0x100000000000000)
    /// The contents are encrypted.
    public static let encrypted = PmemHealth(rawValue: 0x80000000000000)
    /// A requested erase or secure erase has completed.
    public static let scrubbedAndLocked = PmemHealth(rawValue: 0x40000000000000)
    /// The contents could not be saved.
    public static let saveFailed = PmemHealth(rawValue: 0x20000000000000)
}

/// Identifies a performance statistic: eight ASCII characters, padded with spaces.
/// - Note: Devices may report other statistics, in any order. The units of the durations are not published.
///
/// Sources: Linux Documentation/ABI/testing/sysfs-bus-papr-pmem; Linux papr_scm.c.
public struct SCMStatisticID: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Number of controller resets.
    public static let controllerResetCount = SCMStatisticID(rawValue: 0x43746C5265734374)
    /// Elapsed time of controller resets.
    public static let controllerResetTime = SCMStatisticID(rawValue: 0x43746C526573546D)
    /// Seconds since power on.
    public static let powerOnSeconds = SCMStatisticID(rawValue: 0x506F6E5365637320)
    /// Remaining life of the memory in percent.
    public static let lifeRemaining = SCMStatisticID(rawValue: 0x4D656D4C69666520)
    /// Utilization of the critical resource.
    public static let criticalResourceUtilization = SCMStatisticID(rawValue: 0x4372697452736355)
    /// Number of loads by the host.
    public static let hostLoadCount = SCMStatisticID(rawValue: 0x486F73744C436E74)
    /// Number of stores by the host.
    public static let hostStoreCount = SCMStatisticID(rawValue: 0x486F737453436E74)
    /// Duration of stores by the host.
    public static let hostStoreDuration = SCMStatisticID(rawValue: 0x486F737453447572)
    /// Duration of loads by the host.
    public static let hostLoadDuration = SCMStatisticID(rawValue: 0x486F73744C447572)
    /// Number of reads from the media.
    public static let mediaReadCount = SCMStatisticID(rawValue: 0x4D656452436E7420)
    /// Number of writes to the media.
    public static let mediaWriteCount = SCMStatisticID(rawValue: 0x4D656457436E7420)
    /// Duration of reads from the media.
    public static let mediaReadDuration = SCMStatisticID(rawValue: 0x4D65645244757220)
    /// Duration of writes to the media.
    public static let mediaWriteDuration = SCMStatisticID(rawValue: 0x4D65645744757220)
    /// Number of read hits in the cache.
    public static let cacheReadHitCount = SCMStatisticID(rawValue: 0x4363685248436E74)
    /// Number of write hits in the cache.
    public static let cacheWriteHitCount = SCMStatisticID(rawValue: 0x4363685748436E74)
    /// Number of fast writes.
    public static let fastWriteCount = SCMStatisticID(rawValue: 0x4661737457436E74)
}

/// One performance statistic.
///
/// Sources: Linux papr_scm.c.
public struct SCMStatistic: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// Which statistic this is.
    public var id: SCMStatisticID
    /// Its value; 0 in a request.
    public var value: UInt64
    public init(id: SCMStatisticID, value: UInt64) { (self.id, self.value) = (id, value) }
    public init(from r: inout BufferReader) throws(BufferError) {
        id = try r.value("id")
        value = try r.value("value")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(id, value)
    }
}

/// Request for performance statistics, and its result.
///
/// Sources: Linux papr_scm.c.
public struct SCMStatistics: GuestBuffer {
    /// The statistics that are requested or returned.
    public var statistics: [SCMStatistic]
    /// Number of statistics that follow. A request with none asks for all statistics of the device.
    public var count: UInt32 { .init(word: UInt64(statistics.count)) }
    public init(statistics: [SCMStatistic]) {
        self.statistics = statistics
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        try r.fixed("eyeCatcher", 8, 0x53434D5354415453)
        try r.fixed("version", 4, 0x1)
        let f2: UInt32 = try r.value("count")
        statistics = try r.array("statistics", count: Int(clamping: Int128(f2)))
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0x53434D5354415453, 8)
        w.word(0x1, 4)
        try w.derived("count", statistics.count, 4)
        try w.array(statistics, "statistics")
    }
}

/// Reads up to eight bytes from the metadata area of an NVDIMM.
///
/// The metadata area is separate from the memory of the device. It holds configuration data such as labels and bad blocks.
///
/// `H_SCM_READ_METADATA`, opcode 0x3E4. Context: process, atomic.
/// - Note: papr_hcalls.rst lists the address of a buffer as the third argument and the number of bytes read as an output.
/// - Note: Linux's driver and QEMU return the data in a register. This spec follows them; so does H_P3 for the length in papr_hcalls.rst.
///
/// Sources: Linux papr_scm.c; QEMU spapr_nvdimm.c; Linux papr_hcalls.rst.
public enum ReadMetadata: Hcall {
    public static let opcode: UInt64 = 0x3E4
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// Offset of the first byte in the metadata area.
        public var offset: UInt64
        /// Number of bytes to read.
        public var length: UInt64
        public init(drcIndex: DRCIndex, offset: UInt64, length: UInt64) {
            (self.drcIndex, self.offset, self.length) = (drcIndex, offset, length)
        }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], offset: r[at: 5], length: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = offset; r[at: 6] = length }
    }
    public struct Output: FrameValues {
        /// The bytes, right-justified; the byte at the lowest offset is the most significant one.
        public var data: UInt64
        public init(data: UInt64) { self.data = data }
        public init(in r: Registers) { self.init(data: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = data }
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// `offset` and `length` describe bytes beyond the end of the metadata area.
        case p2
        /// `length` is not 1, 2, 4 or 8.
        case p3
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // length in (1, 2, 4, 8)
        if !(a.length == 1 || a.length == 2 || a.length == 4 || a.length == 8) { return .p3 }
        return nil
    }
}

/// Writes up to eight bytes to the metadata area of an NVDIMM.
///
/// `H_SCM_WRITE_METADATA`, opcode 0x3E8. Context: process, atomic.
/// - Note: The text of papr_hcalls.rst mentions a buffer. The data are passed in a register, as its list of arguments says.
///
/// Sources: Linux papr_scm.c; QEMU spapr_nvdimm.c; Linux papr_hcalls.rst.
public enum WriteMetadata: Hcall {
    public static let opcode: UInt64 = 0x3E8
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// Offset of the first byte in the metadata area.
        public var offset: UInt64
        /// The bytes, right-justified; the byte at the lowest offset is the most significant one. The bits to the left must be zero.
        public var data: UInt64
        /// Number of bytes to write.
        public var length: UInt64
        public init(drcIndex: DRCIndex, offset: UInt64, data: UInt64, length: UInt64) {
            (self.drcIndex, self.offset, self.data, self.length) = (drcIndex, offset, data, length)
        }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], offset: r[at: 5], data: r[at: 6], length: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = offset; r[at: 6] = data; r[at: 7] = length }
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// The bytes are beyond the end of the metadata area, the area is read-only, or `data` does not fit in `length` bytes.
        case p2
        /// `length` is not 1, 2, 4 or 8.
        case p4
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -57: .p4; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p4: -57; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // length in (1, 2, 4, 8)
        if !(a.length == 1 || a.length == 2 || a.length == 4 || a.length == 8) { return .p4 }
        // length == 8 || data >> (8 * length) == 0
        if !(a.length == 8 || (Int128(a.data) >> (8 &* Int128(a.length))) == 0) { return .p2 }
        return nil
    }
}

/// Binds blocks of an NVDIMM to addresses in the memory of the partition.
///
/// The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends: the state after an
/// abandoned sequence is undefined. The call can fail if the partition has translations to one of the blocks.
///
/// `H_SCM_BIND_MEM`, opcode 0x3EC. Once begun it must be carried to its end. Context: process.
/// - Note: papr_hcalls.rst says that calls with a token continue on H_CONTINUE. Its own list for this call and Linux's driver have H_BUSY.
/// - Note: Linux keeps the first address that is not 0. It makes the next call at once.
/// - Note: QEMU binds the blocks when the device is plugged in: it accepts only ANY_ADDRESS and never answers H_BUSY.
///
/// Sources: Linux papr_scm.c; Linux papr_hcalls.rst; QEMU spapr_nvdimm.c.
public enum BindMem: Hcall {
    public static let opcode: UInt64 = 0x3EC
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// The first block to bind.
        public var firstBlock: UInt64
        /// Number of blocks to bind.
        public var blockCount: UInt64
        /// Address to bind the first block to, or ANY_ADDRESS.
        public var address: LogicalAddress
        public var token: Token
        public init(drcIndex: DRCIndex, firstBlock: UInt64, blockCount: UInt64, address: LogicalAddress, token: Token = .first) {
            (self.drcIndex, self.firstBlock, self.blockCount, self.address, self.token) = (drcIndex, firstBlock, blockCount, address, token)
        }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], firstBlock: r[at: 5], blockCount: r[at: 6], address: r[at: 7], token: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = firstBlock; r[at: 6] = blockCount; r[at: 7] = address; r[at: 8] = token }
    }
    public struct Output: FrameValues {
        /// Address that the first block is bound to.
        public var address: LogicalAddress
        /// Number of blocks that have been bound.
        public var blocksBound: UInt64
        public init(address: LogicalAddress, blocksBound: UInt64) { (self.address, self.blocksBound) = (address, blocksBound) }
        public init(in r: Registers) { self.init(address: r[at: 5], blocksBound: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 5] = address; r[at: 6] = blocksBound }
    }
    public typealias Part = Output
    /// What an answer gives and the next call hands back: `token`.
    public struct Token: OpenValue {
        public var rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 0)
    }
    public enum Failure: CallFailure {
        /// The addresses are already in use, or the hypervisor accepts only ANY_ADDRESS.
        case overlap
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// The NVDIMM has no block `firstBlock`.
        case p2
        /// The NVDIMM has less than `blockCount` blocks from `firstBlock` on.
        case p3
        /// Blocks cannot be bound to `address`.
        case p4
        /// `token` is not valid.
        case p5
        /// There are too many blocks.
        case tooBig
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -68: .overlap; case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -58: .p5
        case -64: .tooBig; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .overlap: -68; case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .p5: -58
        case .tooBig: -64; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .again; default: .failed } }
    public static func keep(_ kept: inout Part?, _ part: Part) {
        guard var earlier = kept else { return kept = part }
        if earlier.address.word == 0 { earlier.address = part.address }
        kept = earlier
    }
    public static func settle(_ kept: Part, in o: inout Output) {
        if kept.address.word != 0 { o.address = kept.address }
    }
    public static func token(of code: Status, in r: Registers) -> Token? { r[at: 4] }
    public static func store(token t: Token, with code: Status, in r: inout Registers) -> Status { r[at: 4] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
}

/// Unbinds blocks of an NVDIMM.
///
/// The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends.
///
/// `H_SCM_UNBIND_MEM`, opcode 0x3F0. Once begun it must be carried to its end. Context: process.
/// - Note: papr_hcalls.rst leaves out the token and lists the number of blocks as the only output, which would place it in r4.
/// - Note: QEMU takes a token as the fourth argument and returns the number in r5. This spec follows QEMU; Linux does not use the call.
///
/// Sources: QEMU spapr_nvdimm.c; Linux papr_hcalls.rst.
public enum UnbindMem: Hcall {
    public static let opcode: UInt64 = 0x3F0
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// Address that the first block is bound to.
        public var address: LogicalAddress
        /// Number of blocks to unbind.
        public var blockCount: UInt64
        public var token: Token
        public init(drcIndex: DRCIndex, address: LogicalAddress, blockCount: UInt64, token: Token = .first) {
            (self.drcIndex, self.address, self.blockCount, self.token) = (drcIndex, address, blockCount, token)
        }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], address: r[at: 5], blockCount: r[at: 6], token: r[at: 7]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = address; r[at: 6] = blockCount; r[at: 7] = token }
    }
    public struct Output: FrameValues {
        /// Number of blocks that have been unbound.
        public var blocksUnbound: UInt64
        public init(blocksUnbound: UInt64) { self.blocksUnbound = blocksUnbound }
        public init(in r: Registers) { self.init(blocksUnbound: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = blocksUnbound }
    }
    /// What an answer gives and the next call hands back: `token`.
    public struct Token: OpenValue {
        public var rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 0)
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// `address` is not the start of a block.
        case p2
        /// `blockCount` is 0, or the NVDIMM has less blocks from `address` on.
        case p3
        /// `token` is not valid.
        case p4
        /// The partition has translations to one of the blocks.
        case inUse
        /// `address` and `blockCount` do not describe a range of bound blocks.
        case overlap
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -77: .inUse; case -68: .overlap
        case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .inUse: -77; case .overlap: -68
        case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // blockCount > 0
        if !(a.blockCount > 0) { return .p3 }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900, 9901: .again; default: .failed } }
    public static func token(of code: Status, in r: Registers) -> Token? { r[at: 4] }
    public static func store(token t: Token, with code: Status, in r: inout Registers) -> Status { r[at: 4] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
}

/// Returns the address that a block of an NVDIMM is bound to.
///
/// `H_SCM_QUERY_BLOCK_MEM_BINDING`, opcode 0x3F4. Context: process, atomic.
/// - Note: Linux uses the call to find blocks that a previous kernel has bound; on any error it unbinds and binds all blocks.
///
/// Sources: Linux papr_scm.c; Linux papr_hcalls.rst.
public enum QueryBlockMemBinding: Hcall {
    public static let opcode: UInt64 = 0x3F4
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// The block.
        public var block: UInt64
        public init(drcIndex: DRCIndex, block: UInt64) { (self.drcIndex, self.block) = (drcIndex, block) }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], block: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = block }
    }
    public struct Output: FrameValues {
        /// Address of the first byte of the block.
        public var address: LogicalAddress
        public init(address: LogicalAddress) { self.address = address }
        public init(in r: Registers) { self.init(address: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = address }
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// The NVDIMM has no block `block`.
        case p2
        /// The block is not bound.
        case notFound
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -7: .notFound; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .notFound: -7; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
}

/// Returns the NVDIMM and the block that are bound to an address.
///
/// `H_SCM_QUERY_LOGICAL_MEM_BINDING`, opcode 0x3F8. Context: process, atomic.
/// - Note: papr_hcalls.rst lists H_P2 although the call has a single argument. Linux does not use the call, QEMU does not implement it.
///
/// Sources: Linux papr_hcalls.rst.
public enum QueryLogicalMemBinding: Hcall {
    public static let opcode: UInt64 = 0x3F8
    public struct Arguments: FrameValues {
        /// The address.
        public var address: LogicalAddress
        public init(address: LogicalAddress) { self.address = address }
        public init(in r: Registers) { self.init(address: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = address }
    }
    public struct Output: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// The block.
        public var block: UInt64
        public init(drcIndex: DRCIndex, block: UInt64) { (self.drcIndex, self.block) = (drcIndex, block) }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], block: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = block }
    }
    public enum Failure: CallFailure {
        /// `address` is not valid.
        case parameter
        /// The cause is not documented; the call has no second argument.
        case p2
        /// No block is bound to the address.
        case notFound
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -7: .notFound; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .notFound: -7; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
}

/// Unbinds all blocks of one NVDIMM or of all NVDIMMs.
///
/// The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends.
///
/// `H_SCM_UNBIND_ALL`, opcode 0x3FC. Once begun it must be carried to its end. Context: process.
/// - Note: papr_hcalls.rst leaves out the token, but lists H_P3. Linux passes a token as the third argument and takes the next one from r4.
/// - Note: papr_hcalls.rst lists H_BUSY and the long busy codes of 1 ms and 10 ms; Linux continues on any busy code.
///
/// Sources: Linux papr_scm.c; Linux papr_hcalls.rst; QEMU spapr_nvdimm.c.
public enum UnbindAll: Hcall {
    public static let opcode: UInt64 = 0x3FC
    public struct Arguments: FrameValues {
        /// One NVDIMM or all of them.
        public var scope: UnbindScope
        /// The NVDIMM; ignored if `scope` is `all`.
        public var drcIndex: DRCIndex
        public var token: Token
        public init(scope: UnbindScope, drcIndex: DRCIndex, token: Token = .first) {
            (self.scope, self.drcIndex, self.token) = (scope, drcIndex, token)
        }
        public init(in r: Registers) { self.init(scope: r[at: 4], drcIndex: r[at: 5], token: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = scope; r[at: 5] = drcIndex; r[at: 6] = token }
    }
    public struct Output: FrameValues {
        /// Number of blocks that have been unbound.
        public var blocksUnbound: UInt64
        public init(blocksUnbound: UInt64) { self.blocksUnbound = blocksUnbound }
        public init(in r: Registers) { self.init(blocksUnbound: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 5] = blocksUnbound }
    }
    /// What an answer gives and the next call hands back: `token`.
    public struct Token: OpenValue {
        public var rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 0)
    }
    public enum Failure: CallFailure {
        /// `scope` is not valid.
        case parameter
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case p2
        /// `token` is not valid.
        case p3
        /// `token` is not 0; QEMU has no sequences to continue.
        case p4
        /// The partition has translations to one of the blocks.
        case inUse
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -77: .inUse; case -1: .hardware
        case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .inUse: -77; case .hardware: -1
        case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // scope in (all, connector)
        if !(a.scope.rawValue == 1 || a.scope.rawValue == 2) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .again; default: .failed } }
    public static func token(of code: Status, in r: Registers) -> Token? { r[at: 4] }
    public static func store(token t: Token, with code: Status, in r: inout Registers) -> Status { r[at: 4] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
}

/// Returns the health of an NVDIMM.
///
/// A bit of `health` is meaningful only if the same bit of `valid` is set.
///
/// `H_SCM_HEALTH`, opcode 0x400. Context: process, atomic.
/// - Note: Linux treats H_FUNCTION as a health without any bit set. QEMU reports bit 0 only.
///
/// Sources: Linux papr_scm.c; Linux papr_hcalls.rst; QEMU spapr_nvdimm.c.
public enum Health: Hcall {
    public static let opcode: UInt64 = 0x400
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        public init(drcIndex: DRCIndex) { self.drcIndex = drcIndex }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex }
    }
    public struct Output: FrameValues {
        /// The health of the NVDIMM.
        public var health: PmemHealth
        /// The bits of `health` that are valid.
        public var valid: PmemHealth
        public init(health: PmemHealth, valid: PmemHealth) { (self.health, self.valid) = (health, valid) }
        public init(in r: Registers) { self.init(health: r[at: 4], valid: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = health; r[at: 5] = valid }
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Collects performance statistics of an NVDIMM.
///
/// With a null buffer the call returns the size of a buffer for all statistics. With a buffer that requests no statistics it returns all of
/// them, otherwise those that are requested.
///
/// `H_SCM_PERFORMANCE_STATS`, opcode 0x418. Context: process, atomic.
/// - Note: papr_hcalls.rst leaves out the size, H_PARTIAL and the outputs. This spec follows Linux's driver.
///
/// Sources: Linux papr_scm.c; Linux papr_hcalls.rst.
public enum PerformanceStats: Hcall {
    public static let opcode: UInt64 = 0x418
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        /// The request, which the result replaces; null to ask for the size.
        public var statistics: GuestAddress
        /// Size of the buffer; ignored if the buffer is null.
        public var size: UInt64
        public init(drcIndex: DRCIndex, statistics: GuestAddress, size: UInt64) {
            (self.drcIndex, self.statistics, self.size) = (drcIndex, statistics, size)
        }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], statistics: r[at: 5], size: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = statistics; r[at: 6] = size }
    }
    public struct Output: Sendable, Equatable {
        /// Size of a buffer for all statistics.
        public var requiredSize: UInt64?
        public init(requiredSize: UInt64? = nil) { self.requiredSize = requiredSize }
    }
    public enum Failure: BufferCallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition, or the buffer is not valid.
        case parameter
        /// The device does not have one of the requested statistics.
        case partial(unknownStatistic: SCMStatisticID)
        /// The device has no statistics.
        case unsupported
        /// The partition is not allowed to collect performance information; this is a setting of the management console.
        case authority
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// The caller is not in privileged mode.
        case privilege
        /// What any call may answer.
        case function
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case 5: .partial(unknownStatistic: .init(word: 0)); case -67: .unsupported; case -10: .authority; case -1: .hardware; case -3: .privilege
        case -2: .function; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .partial: 5; case .unsupported: -67; case .authority: -10; case .hardware: -1; case .privilege: -3
        case .function: -2; case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(requiredSize: a.statistics.rawValue == 0 ? r[at: 4] : nil)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        if let v = o.requiredSize { r[at: 4] = v }
        return Status(rawValue: 0)
    }
    public static func failure(_ code: Status, in r: Registers) -> Failure {
        switch code.rawValue {
        case 5: .partial(unknownStatistic: r[at: 4])
        default: Failure(code)
        }
    }
    public static func store(failure f: Failure, in r: inout Registers) {
        if case .partial(let v0) = f { r[at: 4] = v0 }
    }
}

/// Flushes data to the backing store of an NVDIMM.
///
/// The call is needed for NVDIMMs whose device-tree node has the property `ibm,hcall-flush-required`. The hypervisor may need more than one
/// call to complete a flush.
///
/// `H_SCM_FLUSH`, opcode 0x44C. Context: process.
/// - Note: papr_hcalls.rst lists only H_BUSY. QEMU answers H_LONG_BUSY_ORDER_10_MSEC, Linux continues on any busy code.
///
/// Sources: Linux papr_scm.c; QEMU spapr_nvdimm.c; Linux papr_hcalls.rst.
public enum Flush: Hcall {
    public static let opcode: UInt64 = 0x44C
    public struct Arguments: FrameValues {
        /// The NVDIMM.
        public var drcIndex: DRCIndex
        public var token: Token
        public init(drcIndex: DRCIndex, token: Token = .first) { (self.drcIndex, self.token) = (drcIndex, token) }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4], token: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex; r[at: 5] = token }
    }
    /// What an answer gives and the next call hands back: `token`.
    public struct Token: OpenValue {
        public var rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 0)
    }
    public enum Failure: CallFailure {
        /// `drcIndex` does not identify an NVDIMM of this partition that supports flushes.
        case parameter
        /// `token` does not identify a flush in progress.
        case p2
        /// The NVDIMM does not need flushes.
        case unsupported
        /// The data could not be written.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -67: .unsupported; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .unsupported: -67; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .again; default: .failed } }
    public static func token(of code: Status, in r: Registers) -> Token? { r[at: 4] }
    public static func store(token t: Token, with code: Status, in r: inout Registers) -> Status { r[at: 4] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
}

/// Storage class memory.
///
/// Storage class memory is persistent memory (NVDIMMs) that the hypervisor gives to a partition as dynamic resources. Each device is
/// identified by its DRC index, which is the `ibm,my-drc-index` property of its node under `/ibm,persistent-memory`. The node also gives the
/// size of a block (`ibm,block-size`), the number of blocks (`ibm,number-of-blocks`) and the size of the metadata area
/// (`ibm,metadata-size`). The blocks have no address in the partition until they are bound to one.
public struct SCM<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var scm: SCM<Self> { SCM(base: self) }
}

extension SCM where Base: HcallPort {
    /// Reads up to eight bytes from the metadata area of an NVDIMM.
    public func readMetadata(drcIndex: DRCIndex, offset: UInt64, length: UInt64) throws(ReadMetadata.Failure) -> ReadMetadata.Output {
        try self.base.call(ReadMetadata.self, .init(drcIndex: drcIndex, offset: offset, length: length))
    }

    /// Writes up to eight bytes to the metadata area of an NVDIMM.
    public func writeMetadata(drcIndex: DRCIndex, offset: UInt64, data: UInt64, length: UInt64) throws(WriteMetadata.Failure) {
        try self.base.call(WriteMetadata.self, .init(drcIndex: drcIndex, offset: offset, data: data, length: length))
    }

    /// Binds blocks of an NVDIMM to addresses in the memory of the partition.
    public func bindMem(drcIndex: DRCIndex, firstBlock: UInt64, blockCount: UInt64, address: LogicalAddress, pause _pause: Pause) throws(BindMem.Failure) -> BindMem.Output {
        try self.base.finish(BindMem.self, .init(drcIndex: drcIndex, firstBlock: firstBlock, blockCount: blockCount, address: address), pause: _pause)
    }

    /// Unbinds blocks of an NVDIMM.
    public func unbindMem(drcIndex: DRCIndex, address: LogicalAddress, blockCount: UInt64, pause _pause: Pause) throws(UnbindMem.Failure) -> UnbindMem.Output {
        try self.base.finish(UnbindMem.self, .init(drcIndex: drcIndex, address: address, blockCount: blockCount), pause: _pause)
    }

    /// Returns the address that a block of an NVDIMM is bound to.
    public func queryBlockMemBinding(drcIndex: DRCIndex, block: UInt64) throws(QueryBlockMemBinding.Failure) -> QueryBlockMemBinding.Output {
        try self.base.call(QueryBlockMemBinding.self, .init(drcIndex: drcIndex, block: block))
    }

    /// Returns the NVDIMM and the block that are bound to an address.
    public func queryLogicalMemBinding(address: LogicalAddress) throws(QueryLogicalMemBinding.Failure) -> QueryLogicalMemBinding.Output {
        try self.base.call(QueryLogicalMemBinding.self, .init(address: address))
    }

    /// Unbinds all blocks of one NVDIMM or of all NVDIMMs.
    public func unbindAll(scope: UnbindScope, drcIndex: DRCIndex, pause _pause: Pause) throws(UnbindAll.Failure) -> UnbindAll.Output {
        try self.base.finish(UnbindAll.self, .init(scope: scope, drcIndex: drcIndex), pause: _pause)
    }

    /// Returns the health of an NVDIMM.
    public func health(drcIndex: DRCIndex) throws(Health.Failure) -> Health.Output {
        try self.base.call(Health.self, .init(drcIndex: drcIndex))
    }

    /// Flushes data to the backing store of an NVDIMM.
    public func flush(drcIndex: DRCIndex, retry _retry: RetryPolicy) throws(Flush.RetryFailure) {
        try self.base.call(Flush.self, .init(drcIndex: drcIndex), retry: _retry)
    }
}

extension SCM where Base: HcallPort & GuestMemory {
    /// Collects performance statistics of an NVDIMM.
    public func performanceStats(drcIndex: DRCIndex, statistics: SCMStatistics?, size: Int = 4096) throws(PerformanceStats.Failure) -> (output: PerformanceStats.Output, statistics: SCMStatistics?) {
        var _memory = GuestScratch(self.base, throwing: PerformanceStats.Failure.self)
        defer { _memory.free() }
        let _statistics = try _memory.lend("statistics", statistics, room: size)
        let _output = try self.base.call(PerformanceStats.self, .init(drcIndex: drcIndex, statistics: _statistics.address, size: UInt64(clamping: _statistics.room)))
        return try (_output, _statistics.address == .null ? nil : _memory.decode(_statistics))
    }
}
