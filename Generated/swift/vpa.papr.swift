// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vpa.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `vpa`.
public enum VPAConstants {
    /// Historic value of the field `descriptor` of a virtual processor area.
    public static let descriptor: UInt32 = 0xD397D781
    /// The smallest size of a virtual processor area.
    public static let minSize: UInt16 = 640
    /// Size of an entry of a dispatch trace log.
    public static let traceEntrySize: UInt32 = 48
}

/// What the hypervisor tells about the dispatching of a virtual processor.
/// - Note: LoPAR reserves this byte. PowerVM, KVM and QEMU set the bit.
///
/// Sources: Linux asm/lppaca.h; QEMU spapr_hcall.c.
public struct VPAStatus: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The partition shares physical processors with other partitions.
    public static let shared = VPAStatus(rawValue: 0x2)
}

/// Dispatches that the trace log records, by what preempted the processor.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/dtl.h; LoPAR 14.11.1.1.
public struct TraceEvents: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Page faults of memory that the hypervisor pages.
    public static let faults = TraceEvents(rawValue: 0x4)
    /// Ends of a time slice.
    public static let preempts = TraceEvents(rawValue: 0x2)
    /// Waits that the operating system asked for.
    public static let waits = TraceEvents(rawValue: 0x1)
}

/// Virtual processor area.
/// - Note: Linux gives 1024 as the size, because early versions of KVM refuse less.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/lppaca.h; LoPAR 14.11.1.1.
public struct VirtualProcessorArea: GuestBuffer {
    public static var alignment: Int { 128 }
    public static var fixedSize: Int? { 640 }
    /// For the use of the operating system, usually VPA_DESCRIPTOR.
    public var descriptor: UInt32
    /// Size of the area.
    public var size: UInt16
    /// Kind of dispatching.
    public var status: VPAStatus
    /// Field-replaceable unit with the physical processor.
    public var physicalUnit: UInt32
    /// Physical processor in the unit.
    public var physicalProcessor: UInt32
    /// Counts changes of the home node, one counter for each level of associativity that is reported.
    public var homeNodeChanges: [UInt8]
    /// How long waking up from H_CEDE may take: 0 as short as usual, then longer and longer.
    public var cedeLatency: UInt8
    /// Not 0 if the registers of event-based branches are in use.
    public var eventBranchesInUse: UInt8
    /// What the dispatch trace log records.
    public var traceEvents: TraceEvents
    /// 1 if a dedicated processor gives its idle time to other partitions.
    public var donateIdleTime: UInt8
    /// 1 if floating-point registers are in use.
    public var floatingPointInUse: UInt8
    /// 1 if performance monitor counters are in use.
    public var performanceCountersInUse: UInt8
    /// Estimate of the time that the processor has been idle, in units of the processor utilization register; 0 if there is none.
    public var idleTime: UInt64
    /// Number of SLB entries in use; 0xFFFF for all.
    public var slbEntries: UInt16
    /// 1 if the operating system is idle on this processor.
    public var idle: UInt8
    /// 1 if vector registers are in use.
    public var vectorInUse: UInt8
    /// Counts dispatches and preemptions: even while the processor is dispatched, odd while it is not.
    public var dispatchCount: UInt32
    /// Counts dispatches on another physical processor than the one before.
    public var dispersionCount: UInt32
    /// Counts page faults of memory that the hypervisor pages.
    public var faultCount: UInt64
    /// Time that the processor was blocked by such faults, in units of the time base.
    public var faultTime: UInt64
    /// Cycles of the processor utilization register that the hypervisor took while the operating system was idle.
    public var idlePurrTaken: UInt64
    /// The same of the scaled register.
    public var idleSpurrTaken: UInt64
    /// Cycles of the processor utilization register that the hypervisor took while the operating system was busy.
    public var busyPurrTaken: UInt64
    /// The same of the scaled register.
    public var busySpurrTaken: UInt64
    /// Cycles of the processor utilization register that were given to the processor pool while the operating system was idle.
    public var idlePurrDonated: UInt64
    /// The same of the scaled register.
    public var idleSpurrDonated: UInt64
    /// Cycles of the processor utilization register that were given to the processor pool while the operating system was busy.
    public var busyPurrDonated: UInt64
    /// The same of the scaled register.
    public var busySpurrDonated: UInt64
    /// Time that the processor waited for a physical processor, in units of the time base.
    public var waitForProcessor: UInt64
    /// Time that the processor waited for capacity, in units of the time base.
    public var waitForCapacity: UInt64
    /// Time that the processor waited to be ready to run, in units of the time base.
    public var waitForReady: UInt64
    /// Number of pages that the operating system has read back from its own paging space: a hint where memory is overcommitted.
    public var pageIns: UInt32
    /// Counts entries of the dispatch trace log.
    public var traceIndex: UInt64
    public init(descriptor: UInt32, size: UInt16, status: VPAStatus, physicalUnit: UInt32, physicalProcessor: UInt32, homeNodeChanges: [UInt8], cedeLatency: UInt8, eventBranchesInUse: UInt8, traceEvents: TraceEvents, donateIdleTime: UInt8, floatingPointInUse: UInt8, performanceCountersInUse: UInt8, idleTime: UInt64, slbEntries: UInt16, idle: UInt8, vectorInUse: UInt8, dispatchCount: UInt32, dispersionCount: UInt32, faultCount: UInt64, faultTime: UInt64, idlePurrTaken: UInt64, idleSpurrTaken: UInt64, busyPurrTaken: UInt64, busySpurrTaken: UInt64, idlePurrDonated: UInt64, idleSpurrDonated: UInt64, busyPurrDonated: UInt64, busySpurrDonated: UInt64, waitForProcessor: UInt64, waitForCapacity: UInt64, waitForReady: UInt64, pageIns: UInt32, traceIndex: UInt64) {
        self.descriptor = descriptor
        self.size = size
        self.status = status
        self.physicalUnit = physicalUnit
        self.physicalProcessor = physicalProcessor
        self.homeNodeChanges = homeNodeChanges
        self.cedeLatency = cedeLatency
        self.eventBranchesInUse = eventBranchesInUse
        self.traceEvents = traceEvents
        self.donateIdleTime = donateIdleTime
        self.floatingPointInUse = floatingPointInUse
        self.performanceCountersInUse = performanceCountersInUse
        self.idleTime = idleTime
        self.slbEntries = slbEntries
        self.idle = idle
        self.vectorInUse = vectorInUse
        self.dispatchCount = dispatchCount
        self.dispersionCount = dispersionCount
        self.faultCount = faultCount
        self.faultTime = faultTime
        self.idlePurrTaken = idlePurrTaken
        self.idleSpurrTaken = idleSpurrTaken
        self.busyPurrTaken = busyPurrTaken
        self.busySpurrTaken = busySpurrTaken
        self.idlePurrDonated = idlePurrDonated
        self.idleSpurrDonated = idleSpurrDonated
        self.busyPurrDonated = busyPurrDonated
        self.busySpurrDonated = busySpurrDonated
        self.waitForProcessor = waitForProcessor
        self.waitForCapacity = waitForCapacity
        self.waitForReady = waitForReady
        self.pageIns = pageIns
        self.traceIndex = traceIndex
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        descriptor = try r.value("descriptor")
        size = try r.value("size")
        try r.skip(3)
        status = try r.value("status")
        try r.skip(14)
        physicalUnit = try r.value("physicalUnit")
        physicalProcessor = try r.value("physicalProcessor")
        try r.skip(56)
        homeNodeChanges = try r.array("homeNodeChanges", count: 8)
        try r.skip(80)
        cedeLatency = try r.value("cedeLatency")
        eventBranchesInUse = try r.value("eventBranchesInUse")
        try r.skip(6)
        traceEvents = try r.value("traceEvents")
        donateIdleTime = try r.value("donateIdleTime")
        floatingPointInUse = try r.value("floatingPointInUse")
        performanceCountersInUse = try r.value("performanceCountersInUse")
        try r.skip(28)
        idleTime = try r.value("idleTime")
        try r.skip(28)
        slbEntries = try r.value("slbEntries")
        idle = try r.value("idle")
        vectorInUse = try r.value("vectorInUse")
        dispatchCount = try r.value("dispatchCount")
        dispersionCount = try r.value("dispersionCount")
        faultCount = try r.value("faultCount")
        faultTime = try r.value("faultTime")
        idlePurrTaken = try r.value("idlePurrTaken")
        idleSpurrTaken = try r.value("idleSpurrTaken")
        busyPurrTaken = try r.value("busyPurrTaken")
        busySpurrTaken = try r.value("busySpurrTaken")
        idlePurrDonated = try r.value("idlePurrDonated")
        idleSpurrDonated = try r.value("idleSpurrDonated")
        busyPurrDonated = try r.value("busyPurrDonated")
        busySpurrDonated = try r.value("busySpurrDonated")
        waitForProcessor = try r.value("waitForProcessor")
        waitForCapacity = try r.value("waitForCapacity")
        waitForReady = try r.value("waitForReady")
        try r.skip(16)
        pageIns = try r.value("pageIns")
        try r.skip(148)
        traceIndex = try r.value("traceIndex")
        try r.skip(96)
        // size >= VPA_MIN_SIZE
        if !(size >= 640) { throw r.broken("size") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(descriptor, size)
        w.zeros(3)
        w.value(status)
        w.zeros(14)
        w.values(physicalUnit, physicalProcessor)
        w.zeros(56)
        try w.array(homeNodeChanges, "homeNodeChanges", count: 8)
        w.zeros(80)
        w.values(cedeLatency, eventBranchesInUse)
        w.zeros(6)
        w.values(traceEvents, donateIdleTime, floatingPointInUse, performanceCountersInUse)
        w.zeros(28)
        w.value(idleTime)
        w.zeros(28)
        w.values(slbEntries, idle, vectorInUse, dispatchCount)
        w.values(dispersionCount, faultCount, faultTime, idlePurrTaken)
        w.values(idleSpurrTaken, busyPurrTaken, busySpurrTaken, idlePurrDonated)
        w.values(idleSpurrDonated, busyPurrDonated, busySpurrDonated, waitForProcessor)
        w.values(waitForCapacity, waitForReady)
        w.zeros(16)
        w.value(pageIns)
        w.zeros(148)
        w.value(traceIndex)
        w.zeros(96)
        // size >= VPA_MIN_SIZE
        if !(size >= 640) { throw w.broken("size") }
    }
}

/// Why a virtual processor was dispatched.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.11.1.2.
public struct DispatchReason: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// To handle an external interrupt.
    public static let externalInterrupt = DispatchReason(rawValue: 0)
    /// To handle an event of the firmware.
    public static let firmwareEvent = DispatchReason(rawValue: 1)
    /// H_PROD was called.
    public static let prod = DispatchReason(rawValue: 2)
    /// To handle an interrupt of the decrementer.
    public static let decrementer = DispatchReason(rawValue: 3)
    /// The processor was started or reset.
    public static let systemReset = DispatchReason(rawValue: 4)
    /// To handle an event of the firmware.
    public static let firmwareEvent2 = DispatchReason(rawValue: 5)
    /// Another processor has conferred its time.
    public static let confer = DispatchReason(rawValue: 6)
    /// A time slice began.
    public static let timeSlice = DispatchReason(rawValue: 7)
    /// A page fault of memory that the hypervisor pages has been resolved.
    public static let fault = DispatchReason(rawValue: 8)
    /// To handle a privileged doorbell interrupt.
    public static let doorbell = DispatchReason(rawValue: 10)
}

/// Why a virtual processor was preempted.
///
/// Sources: LoPAR ch_lpar_option.xml; LoPAR 14.11.1.2.
public struct PreemptReason: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Not recorded.
    public static let none = PreemptReason(rawValue: 0)
    /// An event of the firmware.
    public static let firmwareEvent = PreemptReason(rawValue: 1)
    /// H_CEDE was called.
    public static let cede = PreemptReason(rawValue: 2)
    /// H_CONFER was called.
    public static let confer = PreemptReason(rawValue: 3)
    /// The time slice ended.
    public static let timeSlice = PreemptReason(rawValue: 4)
    /// A page fault of a partition that is being migrated or hibernated.
    public static let migrationFault = PreemptReason(rawValue: 5)
    /// A page fault of memory that the hypervisor pages.
    public static let fault = PreemptReason(rawValue: 6)
}

/// Entry of a dispatch trace log.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/dtl.h; LoPAR 14.11.1.2.
public struct TraceEntry: GuestBuffer {
    public static var fixedSize: Int? { 48 }
    /// Why the processor was dispatched.
    public var dispatch: DispatchReason
    /// Why the processor had been preempted.
    public var preempt: PreemptReason
    /// Index of the physical processor.
    public var processor: UInt16
    /// Time from being queued to being dispatched, in units of the time base.
    public var queuedTime: UInt32
    /// Time from being ready to being queued, in units of the time base.
    public var readyTime: UInt32
    /// Time from waiting to being ready, in units of the time base.
    public var waitTime: UInt32
    /// Time base at the dispatch.
    public var time: UInt64
    /// Address of the page after a page fault, otherwise reserved.
    public var faultAddress: LogicalAddress
    /// SRR0 at the preemption.
    public var srr0: UInt64
    /// SRR1 at the preemption.
    public var srr1: UInt64
    public init(dispatch: DispatchReason, preempt: PreemptReason, processor: UInt16, queuedTime: UInt32, readyTime: UInt32, waitTime: UInt32, time: UInt64, faultAddress: LogicalAddress, srr0: UInt64, srr1: UInt64) {
        self.dispatch = dispatch
        self.preempt = preempt
        self.processor = processor
        self.queuedTime = queuedTime
        self.readyTime = readyTime
        self.waitTime = waitTime
        self.time = time
        self.faultAddress = faultAddress
        self.srr0 = srr0
        self.srr1 = srr1
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        dispatch = try r.value("dispatch")
        preempt = try r.value("preempt")
        processor = try r.value("processor")
        queuedTime = try r.value("queuedTime")
        readyTime = try r.value("readyTime")
        waitTime = try r.value("waitTime")
        time = try r.value("time")
        faultAddress = try r.value("faultAddress")
        self.srr0 = try r.value("srr0")
        self.srr1 = try r.value("srr1")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(dispatch, preempt, processor, queuedTime)
        w.values(readyTime, waitTime, time, faultAddress)
        w.values(self.srr0, self.srr1)
    }
}

/// Dispatch trace log when it is registered. The first entry is then written over the size.
///
/// The hypervisor uses as many whole entries as fit.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/dtl.h; LoPAR 14.11.1.2.
public struct TraceLog: GuestBuffer {
    public static var alignment: Int { 128 }
    /// Size of the log.
    public var size: UInt32
    /// Room for entries.
    public var room: [UInt8]
    public init(size: UInt32, room: [UInt8]) {
        self.size = size
        self.room = room
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        try r.skip(4)
        size = try r.value("size")
        room = try r.bytes("room", count: Int(clamping: (Int128(size) &- 8)))
        // size in TRACE_ENTRY_SIZE...4096
        if !(48...4096 ~= size) { throw r.broken("size") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.zeros(4)
        w.value(size)
        try w.bytes(room, "room", count: Int(clamping: (Int128(size) &- 8)))
        // size in TRACE_ENTRY_SIZE...4096
        if !(48...4096 ~= size) { throw w.broken("size") }
    }
}

/// Entry of an SLB shadow.
///
/// Sources: Linux asm/lppaca.h; Power ISA 2.07 Book III-S.
public struct SlbShadowEntry: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// Effective segment and index.
    public var esid: UInt64
    /// Virtual segment.
    public var vsid: UInt64
    public init(esid: UInt64, vsid: UInt64) { (self.esid, self.vsid) = (esid, vsid) }
    public init(from r: inout BufferReader) throws(BufferError) {
        esid = try r.value("esid")
        vsid = try r.value("vsid")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(esid, vsid)
    }
}

/// SLB shadow: entries that the hypervisor restores.
/// - Note: LoPAR shows the format in a figure only. A shadow without entries may have 8 bytes.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/lppaca.h; LoPAR 14.11.1.3.
public struct SlbShadow: GuestBuffer {
    public static var alignment: Int { 128 }
    /// Number of entries to restore, which may change at any time.
    public var persistent: UInt32
    /// The entries, in the order of their indexes in the SLB.
    public var entries: [SlbShadowEntry]
    public init(persistent: UInt32, entries: [SlbShadowEntry]) {
        self.persistent = persistent
        self.entries = entries
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("slbShadow")
        persistent = try r.value("persistent")
        let f1: UInt32 = try r.value("size")
        try r.skip(8)
        entries = try r.array("entries", until: Int(clamping: Int128(f1)))
        // size >= 16 && size \<= 4096
        if !(f1 >= 16 && f1 <= 4096) { throw r.broken("size") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.value(persistent)
        let hole1 = w.hole(4)
        w.zeros(8)
        try w.array(entries, "entries")
        let end3 = w.taken
        try w.fill(hole1, "size", end3, 4)
        try w.finish(outer, "slbShadow")
    }
}

/// Flags of H_REGISTER_VPA.
/// - Note: LoPAR has callers set the other bits to 0 and allows hypervisors to ignore them. QEMU refuses them with H_PARAMETER.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/hvcall.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
public struct VPAFlags: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(function: UInt8 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.function = function
    }
    /// The area, and what happens to it.
    public var function: UInt8 {
        get { field(0xE00000000000, 45) }
        set { setField(0xE00000000000, 45, newValue) }
    }
}

/// Registers or deregisters an area of a virtual processor.
///
/// `H_REGISTER_VPA`, opcode 0xDC. Context: process, atomic.
/// - Note: LoPAR answers an unknown function with H_PARAMETER in one place and with H_FUNCTION in another. QEMU answers H_PARAMETER.
/// - Note: LoPAR checks flags first, QEMU the processor. QEMU never answers H_STATE.
/// - Note: QEMU answers H_HARDWARE to an area at address 0. It does not check whether the address is one of memory.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
public enum RegisterVPA: Hcall {
    public static let opcode: UInt64 = 0xDC
    public struct Arguments: FrameValues {
        /// The area, and what happens to it.
        public var flags: VPAFlags
        /// The virtual processor.
        public var processor: ProcessorNumber
        /// The area; ignored when an area is deregistered.
        public var area: LogicalAddress
        public init(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) {
            (self.flags, self.processor, self.area) = (flags, processor, area)
        }
        public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = flags; r[at: 5] = processor; r[at: 6] = area }
    }
    public enum Failure: CallFailure {
        /// `flags` is not valid, or `processor` is not a virtual processor of this partition.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }

    /// Registers a virtual processor area.
    ///
    /// `H_VPA_REG_VPA`, opcode 0xDC. Context: process, atomic.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPARegVPA: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The area. It must not cross a boundary of 4096 bytes.
            public var area: GuestAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0x200000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// `processor` is not a virtual processor of this partition, or the area is not aligned, too small or not in one page of its
            /// memory.
            case parameter
            /// The memory of the area is a shared resource that its owner has rescinded.
            case rescinded
            /// The area crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
            case mlengthParm
            /// Another processor than the calling one has been started.
            case state
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -4: .parameter; case -46: .rescinded; case -27: .mlengthParm; case -75: .state; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .parameter: -4; case .rescinded: -46; case .mlengthParm: -27; case .state: -75; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            if !((Int128(a.area.rawValue) % 128) == 0) { return .parameter }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0x200000000000 }
    }

    /// Registers a dispatch trace log.
    ///
    /// `H_VPA_REG_DTL`, opcode 0xDC. Context: process, atomic.
    /// - Note: QEMU does not check that the log is aligned.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPARegDtl: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The log.
            public var area: GuestAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0x400000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// `processor` is not a virtual processor of this partition, or the log is not aligned, too small or not in its memory.
            case parameter
            /// The processor has no virtual processor area.
            case resource
            /// The memory of the log is a shared resource that its owner has rescinded.
            case rescinded
            /// The log crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
            case mlengthParm
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -4: .parameter; case -16: .resource; case -46: .rescinded; case -27: .mlengthParm; case -1: .hardware; case -2: .function
            case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .parameter: -4; case .resource: -16; case .rescinded: -46; case .mlengthParm: -27; case .hardware: -1; case .function: -2
            case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            if !((Int128(a.area.rawValue) % 128) == 0) { return .parameter }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0x400000000000 }
    }

    /// Registers an SLB shadow.
    ///
    /// `H_VPA_REG_SLB`, opcode 0xDC. Context: process, atomic.
    /// - Note: QEMU does not check that the shadow is aligned.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPARegSlb: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The shadow. It must not cross a boundary of 4096 bytes.
            public var area: GuestAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0x600000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// `processor` is not a virtual processor of this partition, or the shadow is not aligned, too small or not in one page of
            /// its memory.
            case parameter
            /// The processor has no virtual processor area.
            case resource
            /// The memory of the shadow is a shared resource that its owner has rescinded.
            case rescinded
            /// The shadow crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
            case mlengthParm
            /// Another processor than the calling one has been started.
            case state
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -4: .parameter; case -16: .resource; case -46: .rescinded; case -27: .mlengthParm; case -75: .state; case -1: .hardware
            case -2: .function; case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .parameter: -4; case .resource: -16; case .rescinded: -46; case .mlengthParm: -27; case .state: -75; case .hardware: -1
            case .function: -2; case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            if !((Int128(a.area.rawValue) % 128) == 0) { return .parameter }
            return nil
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0x600000000000 }
    }

    /// Deregisters the virtual processor area. It need not be registered.
    ///
    /// `H_VPA_DEREG_VPA`, opcode 0xDC. Context: process, atomic.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPADeregVPA: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The area; ignored when an area is deregistered.
            public var area: LogicalAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0xA00000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// The processor has a dispatch trace log or an SLB shadow.
            case resource
            /// Another processor than the calling one has been started.
            case state
            /// `flags` is not valid, or `processor` is not a virtual processor of this partition.
            case parameter
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -16: .resource; case -75: .state; case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege
            default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .resource: -16; case .state: -75; case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3
            case .undocumented(let code): code
            } }
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0xA00000000000 }
    }

    /// Deregisters the dispatch trace log. It need not be registered.
    ///
    /// `H_VPA_DEREG_DTL`, opcode 0xDC. Context: process, atomic.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPADeregDtl: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The area; ignored when an area is deregistered.
            public var area: LogicalAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0xC00000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// `flags` is not valid, or `processor` is not a virtual processor of this partition.
            case parameter
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
            public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0xC00000000000 }
    }

    /// Deregisters the SLB shadow. It need not be registered.
    ///
    /// `H_VPA_DEREG_SLB`, opcode 0xDC. Context: process, atomic.
    /// - Note: LoPAR lists 7 as reserved, too.
    ///
    /// Sources: LoPAR ch_lpar_option.xml; Linux asm/plpar_wrappers.h; QEMU spapr_hcall.c; LoPAR 14.11.3.2.
    public enum VPADeregSlb: Hcall {
        public static let opcode: UInt64 = 0xDC
        public struct Arguments: FrameValues {
            /// The area, and what happens to it.
            public var flags: VPAFlags
            /// The virtual processor.
            public var processor: ProcessorNumber
            /// The area; ignored when an area is deregistered.
            public var area: LogicalAddress
            public init(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) {
                (self.flags, self.processor, self.area) = (flags, processor, area)
            }
            public init(in r: Registers) { self.init(flags: r[at: 4], processor: r[at: 5], area: r[at: 6]) }
            public func store(in r: inout Registers) { r[at: 4] = flags.word & ~0xE00000000000 | 0xE00000000000; r[at: 5] = processor; r[at: 6] = area }
        }
        public enum Failure: CallFailure {
            /// Another processor than the calling one has been started.
            case state
            /// `flags` is not valid, or `processor` is not a virtual processor of this partition.
            case parameter
            /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
            case hardware
            /// What any call may answer.
            case function, privilege
            case undocumented(Status)
            public init(_ code: Status) { self = switch code.rawValue {
            case -75: .state; case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
            } }
            public var code: Status? { switch self {
            case .state: -75; case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
            } }
        }
        public static func matches(_ r: Registers) -> Bool { r.r4 & 0xE00000000000 == 0xE00000000000 }
    }
}

/// Virtual processor areas.
///
/// A partition shares memory with the hypervisor for each of its virtual processors. The virtual processor area (VPA) says which state of the
/// processor is in use and counts its dispatches. The dispatch trace log, a circular buffer, gets an entry for each dispatch that is to be
/// traced. The segment lookaside buffer (SLB) shadow contains the entries that the hypervisor restores when it dispatches the processor.
///
/// An area is a multiple of a cache line away from address 0, contains its own size when it is registered, and is in use until it is
/// deregistered or another one is registered. The VPA must be registered first and deregistered last. The hypervisor initializes it.
///
/// A processor that has been started should register and deregister its areas itself.
public struct VPA<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var vpa: VPA<Self> { VPA(base: self) }
}

extension VPA where Base: HcallPort {
    /// Registers a virtual processor area.
    public func registerVPAVPARegVPA(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) throws(RegisterVPA.VPARegVPA.Failure) {
        try self.base.call(RegisterVPA.VPARegVPA.self, .init(flags: flags, processor: processor, area: area))
    }

    /// Registers a dispatch trace log.
    public func registerVPAVPARegDtl(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) throws(RegisterVPA.VPARegDtl.Failure) {
        try self.base.call(RegisterVPA.VPARegDtl.self, .init(flags: flags, processor: processor, area: area))
    }

    /// Registers an SLB shadow.
    public func registerVPAVPARegSlb(flags: VPAFlags, processor: ProcessorNumber, area: GuestAddress) throws(RegisterVPA.VPARegSlb.Failure) {
        try self.base.call(RegisterVPA.VPARegSlb.self, .init(flags: flags, processor: processor, area: area))
    }

    /// Deregisters the virtual processor area. It need not be registered.
    public func registerVPAVPADeregVPA(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) throws(RegisterVPA.VPADeregVPA.Failure) {
        try self.base.call(RegisterVPA.VPADeregVPA.self, .init(flags: flags, processor: processor, area: area))
    }

    /// Deregisters the dispatch trace log. It need not be registered.
    public func registerVPAVPADeregDtl(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) throws(RegisterVPA.VPADeregDtl.Failure) {
        try self.base.call(RegisterVPA.VPADeregDtl.self, .init(flags: flags, processor: processor, area: area))
    }

    /// Deregisters the SLB shadow. It need not be registered.
    public func registerVPAVPADeregSlb(flags: VPAFlags, processor: ProcessorNumber, area: LogicalAddress) throws(RegisterVPA.VPADeregSlb.Failure) {
        try self.base.call(RegisterVPA.VPADeregSlb.self, .init(flags: flags, processor: processor, area: area))
    }
}
