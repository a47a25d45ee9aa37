// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from hvpipe.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `hvpipe`.
public enum HvpipeConstants {
    /// The most bytes one message can carry.
    public static let maxPayload: UInt32 = 4048
    /// The vector offset of an external interrupt, for `check-exception`.
    public static let externalInterruptVector: UInt32 = 0x500
    /// The company identifier of IBM in an extended log: `IBM` and a NUL.
    public static let companyIbm: UInt32 = 0x49424D00
    /// The format number of a platform event log.
    public static let platformEventLog: UInt8 = 14
}

/// Whether the pipe is in use.
public struct HvpipeUse: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let disabled = HvpipeUse(rawValue: 0)
    public static let enabled = HvpipeUse(rawValue: 1)
}

/// The value of `HVPIPE_ENABLE` in the buffer of `ibm,set-system-parameter`.
///
/// Linux enables the pipe when its driver starts and disables it while the partition migrates.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; Linux arch/powerpc/include/asm/papr-sysparm.h.
public struct HvpipeSetting: GuestBuffer {
    public static var fixedSize: Int? { 3 }
    public var use: HvpipeUse
    public init(use: HvpipeUse) {
        self.use = use
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        try r.fixed("length", 2, 0x1)
        self.use = try r.value("use")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0x1, 2)
        w.value(self.use)
    }
}

/// The kind of a source.
public struct HvpipeSourceKind: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A Hardware Management Console.
    public static let hmc = HvpipeSourceKind(rawValue: 2)
}

/// Names a source: who is at the other end of the pipe.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.h.
public struct HvpipeSource: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(kind: HvpipeSourceKind = .init(word: 0), index: UInt16 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.kind = kind
        self.index = index
    }
    public var kind: HvpipeSourceKind {
        get { field(0xFF000000, 24) }
        set { setField(0xFF000000, 24, newValue) }
    }
    /// Which source of that kind.
    public var index: UInt16 {
        get { field(0xFFFF, 0) }
        set { setField(0xFFFF, 0, newValue) }
    }
}

/// Real address of a block of 4096 bytes.
/// - Note: PAPR's own words on alignment are not public; Linux passes blocks of 4096 bytes that are so aligned.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; Linux arch/powerpc/platforms/pseries/rtas-work-area.c.
public typealias HvpipeBlockAddress = GuestAddress

/// A block of memory with payload.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; PAPR 7.3.32.2.
public struct HvpipeBlock: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    public var address: HvpipeBlockAddress
    /// How many bytes of the block are payload.
    public var length: UInt64
    public init(address: HvpipeBlockAddress, length: UInt64) {
        self.address = address
        self.length = length
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        self.address = try r.value("address")
        self.length = try r.value("length")
        // length \<= 4096
        if !(self.length <= 4096) { throw r.broken("length") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(self.address)
        w.value(self.length)
        // length \<= 4096
        if !(self.length <= 4096) { throw w.broken("length") }
    }
}

/// The blocks of a message to be sent, by address.
///
/// The format has room for messages of up to 1 MiB. So far hypervisors take one block of up to 4048 bytes.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; PAPR 7.3.32.2.
public struct HvpipeBlockList: GuestBuffer {
    public static var alignment: Int { 4096 }
    public var blocks: [HvpipeBlock]
    public init(blocks: [HvpipeBlock]) {
        self.blocks = blocks
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("hvpipeBlockList")
        let f0: UInt64 = try r.value("length")
        self.blocks = try r.array("blocks", until: Int(clamping: Int128(f0)))
        if Int128(f0) != Int128(r.taken) { throw r.broken("length") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        let hole0 = w.hole(8)
        try w.array(self.blocks, "blocks")
        try w.fill(hole0, "length", Int(clamping: Int128(w.taken)), 8)
        try w.finish(outer, "hvpipeBlockList")
    }
}

/// Sends a message to a source.
///
/// Success means that the message was delivered.
///
/// `ibm,send-hvpipe-msg`. The caller holds `rtas_ibm_send_hvpipe_msg_lock`. Context: process.
/// - Note: LoPAR 2.9 does not have this call yet.
/// - Note: The first posting of Linux's driver mapped -4 to EACCES; its review asked for EPIPE, which Linux has now.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; Linux arch/powerpc/kernel/rtas.c; PAPR 7.3.32.2.
public enum SendHvpipeMsg: RTASCall {
    public static let name: StaticString = "ibm,send-hvpipe-msg"
    public struct Arguments: Sendable, Equatable {
        /// The source the message is for.
        public var source: HvpipeSource
        /// The payload.
        public var blocks: GuestAddress
        public init(source: HvpipeSource, blocks: GuestAddress) {
            self.source = source
            self.blocks = blocks
        }
    }
    public typealias Output = Void
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is wrong: the source, the list or one of its blocks.
        case invalidParameter
        /// The pipe to this source is closed or not available.
        case closed
        /// The hypervisor does not offer the pipe to this partition.
        case funcNotSupported
        /// This firmware has no such function.
        case absent
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            case -4: self = .closed
            case -5: self = .funcNotSupported
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .closed: RTASStatus(rawValue: -4)
            case .funcNotSupported: RTASStatus(rawValue: -5)
            case .absent, .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.blocks.rawValue) % 4096) == 0) { return .invalidParameter }
        if a.blocks.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Flow {
        switch code.rawValue {
        case 0: .done
        case -2, 9900...9905: .retry
        default: .failed
        }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.source.word
        r[argument: 1] = a.blocks.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(source: .init(word: r[argument: 0]), blocks: .init(word: r[argument: 1]))
    }
}

/// Receives the waiting message.
///
/// Success acknowledges the message to its source and lets the hypervisor announce the next one. A message that nobody wants has to
/// be received and dropped: until then it blocks the pipe for all sources.
///
/// `ibm,receive-hvpipe-msg`. The caller holds `rtas_ibm_receive_hvpipe_msg_lock`. Context: process.
/// - Note: LoPAR 2.9 does not have this call yet.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; Linux arch/powerpc/kernel/rtas.c; PAPR 7.3.32.1.
public enum ReceiveHvpipeMsg: RTASCall {
    public static let name: StaticString = "ibm,receive-hvpipe-msg"
    public struct Arguments: Sendable, Equatable {
        /// Receives the payload.
        public var workArea: GuestAddress
        /// Size of the work area in bytes. Linux uses 4096.
        public var workAreaSize: UInt32
        public init(workArea: GuestAddress, workAreaSize: UInt32) {
            self.workArea = workArea
            self.workAreaSize = workAreaSize
        }
    }
    public struct Output: Sendable, Equatable {
        /// The source of the message.
        public var source: HvpipeSource
        /// How many bytes of the work area are payload.
        public var bytesWritten: UInt32
        public init(source: HvpipeSource, bytesWritten: UInt32) {
            self.source = source
            self.bytesWritten = bytesWritten
        }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is wrong.
        case invalidParameter
        /// The hypervisor does not offer the pipe to this partition.
        case funcNotSupported
        /// This firmware has no such function.
        case absent
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            case -5: self = .funcNotSupported
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .funcNotSupported: RTASStatus(rawValue: -5)
            case .absent, .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Flow {
        switch code.rawValue {
        case 0: .done
        case -2, 9900...9905: .retry
        default: .failed
        }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 3) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.workArea.word
        r[argument: 1] = a.workAreaSize.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(workArea: .init(word: r[argument: 0]), workAreaSize: .init(word: r[argument: 1]))
    }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(source: .init(word: r[result: 1]), bytesWritten: .init(word: r[result: 2]))
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.source.word
        r[result: 2] = o.bytesWritten.word
        return RTASStatus(rawValue: 0)
    }
}

/// What a read from Linux's device returned.
///
/// Sources: Linux arch/powerpc/include/uapi/asm/papr-hvpipe.h.
public struct HvpipeHeaderFlags: OptionSet, OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The pipe to the source is closed. No payload follows.
    public static let lostConnection = HvpipeHeaderFlags(rawValue: 0x2)
    /// The payload follows.
    public static let messageAvailable = HvpipeHeaderFlags(rawValue: 0x1)
}

/// Precedes the payload in every read from and write to a handle of Linux's `/dev/papr-hvpipe`.
///
/// It passes between a program and its kernel, never to the hypervisor, and is in the byte order of the machine. Header and payload
/// together have up to 4096 bytes.
/// - Note: Linux does not clear the reserved bytes of the header that a read returns.
/// - Note: The cover letter of Linux's driver speaks of 4088 bytes of payload, its code of 4048: 4096 less this header.
///
/// Sources: Linux arch/powerpc/include/uapi/asm/papr-hvpipe.h; Linux arch/powerpc/platforms/pseries/papr-hvpipe.c.
public struct HvpipeHeader: GuestBuffer {
    public static var fixedSize: Int? { 48 }
    /// Set by a read, ignored by a write.
    public var flags: HvpipeHeaderFlags
    public init(flags: HvpipeHeaderFlags) {
        self.flags = flags
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        try r.fixed("version", 1, 0x0, .native)
        try r.skip(3)
        self.flags = try r.value("flags", .native)
        try r.skip(40)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0x0, 1, .native)
        w.zeros(3)
        w.value(self.flags, .native)
        w.zeros(40)
    }
}

/// What happened to the pipe.
public struct HvpipeEventKind: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The connection to the source is lost.
    public static let lostConnection = HvpipeEventKind(rawValue: 0x2)
    /// A message from the source waits.
    public static let messageAvailable = HvpipeEventKind(rawValue: 0x1)
}

/// The section of an event log that reports on the pipe.
/// - Note: Linux's header lists the kinds as the values 1 and 2; its interrupt handler tests them as bits, the loss first.
///
/// Sources: Linux arch/powerpc/platforms/pseries/papr-hvpipe.h; Linux arch/powerpc/include/asm/rtas.h.
public struct HvpipeEvent: EventLogSection {
    public static var sectionIdentifier: StaticString { "PE" }
    public static var fixedSize: Int? { 5 }
    /// The source it is about.
    public var source: HvpipeSource
    public var kind: HvpipeEventKind
    public init(source: HvpipeSource, kind: HvpipeEventKind) {
        self.source = source
        self.kind = kind
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        self.source = try r.value("source")
        self.kind = try r.value("kind")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(self.source)
        w.value(self.kind)
    }
}

/// Classes of errors and events, as a mask.
/// - Note: LoPAR 2.9 ends with bit 4; bit 5 is Linux's RTAS_HVPIPE_MSG_EVENTS.
///
/// Sources: LoPAR 2.9 sec_rtas_error_classes.xml; Linux arch/powerpc/include/asm/rtas.h.
public struct EventClasses: OptionSet, OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Internal errors.
    public static let internalErrors = EventClasses(rawValue: 0x80000000)
    /// Environmental and power warnings (EPOW).
    public static let powerWarnings = EventClasses(rawValue: 0x40000000)
    /// Hot plug events.
    public static let hotPlug = EventClasses(rawValue: 0x10000000)
    /// I/O events and errors.
    public static let io = EventClasses(rawValue: 0x8000000)
    /// Events of the hypervisor pipe.
    public static let hvpipeMessages = EventClasses(rawValue: 0x4000000)
}

/// How much a call may do before it returns.
public struct Urgency: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Gather all information.
    public static let thorough = Urgency(rawValue: 0)
    /// Do only what is needed to continue; return no extended log.
    public static let critical = Urgency(rawValue: 1)
}

/// How serious an event is.
public struct EventSeverity: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// There is no event; the rest of the log means nothing.
    public static let noError = EventSeverity(rawValue: 0)
    /// Something to know, not an error.
    public static let event = EventSeverity(rawValue: 1)
    /// Recovered, or in no need of recovery. Nothing is lost.
    public static let warning = EventSeverity(rawValue: 2)
    /// Limited to what the processor was executing.
    public static let errorSync = EventSeverity(rawValue: 3)
    /// Data or state is lost.
    public static let error = EventSeverity(rawValue: 4)
    /// The whole system is affected for good.
    public static let fatal = EventSeverity(rawValue: 5)
    public static let alreadyReported = EventSeverity(rawValue: 6)
}

/// How far firmware has recovered from an error.
public struct EventDisposition: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let fullyRecovered = EventDisposition(rawValue: 0)
    /// The machine goes on with something disabled or slower.
    public static let limitedRecovery = EventDisposition(rawValue: 1)
    public static let notRecovered = EventDisposition(rawValue: 2)
}

/// The initiator or the target of a failed operation.
public struct EventParty: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unknown or not applicable.
    public static let unknown = EventParty(rawValue: 0)
    public static let processor = EventParty(rawValue: 1)
    /// A PCI host bridge or adapter.
    public static let pci = EventParty(rawValue: 2)
    /// The memory subsystem, caches included.
    public static let memory = EventParty(rawValue: 4)
    public static let hotPlug = EventParty(rawValue: 6)
}

/// The type of an event or error.
/// - Note: LoPAR 2.9 leaves 230 to 255 to vendors; 230 is Linux's RTAS_TYPE_HVPIPE.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas.h.
public struct EventType: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// None of the others.
    public static let other = EventType(rawValue: 0)
    /// A retry count ran out.
    public static let retry = EventType(rawValue: 1)
    /// Range or access error in an access through a translation control entry.
    public static let tceError = EventType(rawValue: 2)
    /// A device behind RTAS failed, for example the clock.
    public static let deviceFailure = EventType(rawValue: 3)
    /// The target did not respond in time.
    public static let timeout = EventType(rawValue: 4)
    /// Parity error on data.
    public static let dataParity = EventType(rawValue: 5)
    /// Parity error on an address.
    public static let addressParity = EventType(rawValue: 6)
    /// Parity error in an external cache.
    public static let cacheParity = EventType(rawValue: 7)
    /// Access to a reserved or undefined address, or of a kind the address does not allow.
    public static let addressInvalid = EventType(rawValue: 8)
    /// Uncorrectable ECC error.
    public static let eccUncorrected = EventType(rawValue: 9)
    /// Corrected ECC error.
    public static let eccCorrected = EventType(rawValue: 10)
    /// Environmental or power warning.
    public static let epow = EventType(rawValue: 64)
    /// Platform resources were reassigned; the second word of the log is the scope of the change.
    public static let resourceReassignment = EventType(rawValue: 160)
    /// An error of the platform; its sections tell more.
    public static let platformError = EventType(rawValue: 224)
    /// An event of I/O.
    public static let io = EventType(rawValue: 225)
    /// For the records.
    public static let information = EventType(rawValue: 226)
    /// A resource shows a trend towards failure and should be given up.
    public static let deallocation = EventType(rawValue: 227)
    /// A platform dump can be fetched.
    public static let dump = EventType(rawValue: 228)
    /// A resource is to be added or removed.
    public static let hotPlug = EventType(rawValue: 229)
    /// Something happened to the hypervisor pipe.
    public static let hvpipe = EventType(rawValue: 230)
}

/// The first word of an event log.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; QEMU hw/ppc/spapr_events.c.
public struct EventSummary: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(version: UInt8 = .init(word: 0), severity: EventSeverity = .init(word: 0), disposition: EventDisposition = .init(word: 0), extended: Bool = false, initiator: EventParty = .init(word: 0), target: EventParty = .init(word: 0), type: EventType = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.version = version
        self.severity = severity
        self.disposition = disposition
        self.extended = extended
        self.initiator = initiator
        self.target = target
        self.type = type
    }
    /// 6 for the format described here.
    public var version: UInt8 {
        get { field(0xFF000000, 24) }
        set { setField(0xFF000000, 24, newValue) }
    }
    public var severity: EventSeverity {
        get { field(0xE00000, 21) }
        set { setField(0xE00000, 21, newValue) }
    }
    public var disposition: EventDisposition {
        get { field(0x180000, 19) }
        set { setField(0x180000, 19, newValue) }
    }
    /// The extended log is present.
    public var extended: Bool {
        get { field(0x40000, 18) }
        set { setField(0x40000, 18, newValue) }
    }
    public var initiator: EventParty {
        get { field(0xF000, 12) }
        set { setField(0xF000, 12, newValue) }
    }
    public var target: EventParty {
        get { field(0xF00, 8) }
        set { setField(0xF00, 8, newValue) }
    }
    public var type: EventType {
        get { field(0xFF, 0) }
        set { setField(0xFF, 0, newValue) }
    }
}

/// The error or event log that `check-exception` returns: the fixed part, then the extended log.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas-types.h struct rtas_error_log.
public struct EventLog: GuestBuffer {
    public var summary: EventSummary
    /// Length of the extended log in bytes, even if there was no room for all of it. In a log of type `resourceReassignment` it is
    /// the scope of the change instead.
    public var extendedLength: UInt32
    /// An `ExtendedEventLog`, cut to the room there was.
    public var extended: [UInt8]
    public init(summary: EventSummary, extendedLength: UInt32? = nil, extended: [UInt8]) {
        self.summary = summary
        self.extendedLength = extendedLength ?? .init(word: UInt64(extended.count))
        self.extended = extended
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        self.summary = try r.value("summary")
        self.extendedLength = try r.value("extendedLength")
        self.extended = try r.cutBytes("extended", count: Int(clamping: Int128(self.extendedLength)))
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(self.summary)
        try w.derived("extendedLength", max(Int(clamping: self.extendedLength.word), self.extended.count), 4)
        try w.bytes(self.extended, "extended")
    }
}

/// What an extended log says about its event.
public struct ExtendedLogFlags: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The log is valid.
    public static let valid = ExtendedLogFlags(rawValue: 0x80)
    public static let unrecoverable = ExtendedLogFlags(rawValue: 0x40)
    /// Correctable, or successfully retried.
    public static let recoverable = ExtendedLogFlags(rawValue: 0x20)
    /// The error is bypassed: the machine runs degraded.
    public static let degraded = ExtendedLogFlags(rawValue: 0x10)
    /// Recoverable, with a trend towards an unrecoverable failure.
    public static let predictive = ExtendedLogFlags(rawValue: 0x8)
    /// Always set by RTAS.
    public static let new = ExtendedLogFlags(rawValue: 0x4)
    public static let bigEndian = ExtendedLogFlags(rawValue: 0x2)
}

/// The format of an extended log.
public struct ExtendedLogFormat: BitFields {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public init(powerPc: Bool = false, format: UInt8 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.powerPc = powerPc
        self.format = format
    }
    /// Always set.
    public var powerPc: Bool {
        get { field(0x80, 7) }
        set { setField(0x80, 7, newValue) }
    }
    /// `PLATFORM_EVENT_LOG`, the only one defined.
    public var format: UInt8 {
        get { field(0xF, 0) }
        set { setField(0xF, 0, newValue) }
    }
}

/// The extended log of version 6: a platform event log.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas-types.h struct rtas_ext_event_log_v6.
public struct ExtendedEventLog: GuestBuffer {
    public var flags: ExtendedLogFlags
    public var format: ExtendedLogFormat
    /// Who has defined the rest of the log: `COMPANY_IBM` for the sections described here.
    public var company: UInt32
    /// Main-A (`PH`), Main-B (`UH`), then the sections that belong to the type of the event.
    public var sections: [EventSection]
    public init(flags: ExtendedLogFlags, format: ExtendedLogFormat, company: UInt32, sections: [EventSection]) {
        self.flags = flags
        self.format = format
        self.company = company
        self.sections = sections
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        self.flags = try r.value("flags")
        try r.skip(1)
        self.format = try r.value("format")
        try r.skip(9)
        self.company = try r.value("company")
        self.sections = try r.array("sections")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(self.flags)
        w.zeros(1)
        w.value(self.format)
        w.zeros(9)
        w.value(self.company)
        try w.array(self.sections, "sections")
    }
}

/// A section of a platform event log.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas-types.h struct pseries_errorlog.
public struct EventSection: GuestBuffer {
    /// Two ASCII letters, for example 0x5045 for `PE`.
    public var id: UInt16
    public var version: UInt8
    public var subtype: UInt8
    /// The component that created the section.
    public var creator: UInt16
    public var data: [UInt8]
    public init(id: UInt16, version: UInt8, subtype: UInt8, creator: UInt16, data: [UInt8]) {
        self.id = id
        self.version = version
        self.subtype = subtype
        self.creator = creator
        self.data = data
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("eventSection")
        self.id = try r.value("id")
        let f1: UInt16 = try r.value("length")
        self.version = try r.value("version")
        self.subtype = try r.value("subtype")
        self.creator = try r.value("creator")
        self.data = try r.bytes("data", until: Int(clamping: Int128(f1)))
        if Int128(f1) != Int128(r.taken) { throw r.broken("length") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.value(self.id)
        let hole1 = w.hole(2)
        w.value(self.version)
        w.value(self.subtype)
        w.value(self.creator)
        try w.bytes(self.data, "data")
        try w.fill(hole1, "length", Int(clamping: Int128(w.taken)), 2)
        try w.finish(outer, "eventSection")
    }
}

/// Returns the error or event behind an interrupt or exception.
///
/// The first error or event found among the classes asked for is returned and cleared, so that it is reported only once. While
/// others are pending for the same interrupt, the interrupt stays asserted or is asserted again.
///
/// `check-exception`. Context: process, atomic.
/// - Note: LoPAR promises no extended log when the call is critical; Linux's pipe driver passes 1 and reads the extended log all the same.
/// - Note: QEMU writes the whole extended log even if it does not fit into the length given.
/// - Note: No source maps status 1 to an errno: ENODATA is this spec's choice.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/papr-hvpipe.c; QEMU hw/ppc/spapr_events.c; PAPR 7.3.3.2.
public enum CheckException: RTASCall {
    public static let name: StaticString = "check-exception"
    public struct Arguments: Sendable, Equatable {
        /// Vector offset of the exception: `EXTERNAL_INTERRUPT_VECTOR` for an external interrupt.
        public var vectorOffset: UInt32
        /// The interrupt number for an external interrupt; for other exceptions the lower half of SRR1 at entry to the handler.
        public var additionalInformation: UInt32
        /// The classes to look for.
        public var eventMask: EventClasses
        /// Whether the call has to complete quickly.
        public var urgency: Urgency
        /// Receives the log, cut to the room there is.
        public var log: GuestAddress
        /// Size of the log buffer in bytes. The property `rtas-error-log-max` of the node `/rtas` is the most a log can need.
        public var logLength: UInt32
        /// The upper half of SRR1, when SRR1 does not fit into `additionalInformation`.
        public var extendedInformation: UInt32?
        public init(vectorOffset: UInt32, additionalInformation: UInt32, eventMask: EventClasses, urgency: Urgency, log: GuestAddress, logLength: UInt32, extendedInformation: UInt32? = nil) {
            self.vectorOffset = vectorOffset
            self.additionalInformation = additionalInformation
            self.eventMask = eventMask
            self.urgency = urgency
            self.log = log
            self.logLength = logLength
            self.extendedInformation = extendedInformation
        }
    }
    public typealias Output = Void
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// There is no error or event in the classes asked for; nothing was written.
        case noErrorsFound
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case 1: self = .noErrorsFound
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .noErrorsFound: RTASStatus(rawValue: 1)
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent, .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        if a.log.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame {
        var count = 6
        if a.extendedInformation != nil { count = 7 }
        return RTASFrame(arguments: count, returns: 1)
    }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.vectorOffset.word
        r[argument: 1] = a.additionalInformation.word
        r[argument: 2] = a.eventMask.word
        r[argument: 3] = a.urgency.word
        r[argument: 4] = a.log.word
        r[argument: 5] = a.logLength.word
        if let v = a.extendedInformation { r[argument: 6] = v.word }
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(vectorOffset: .init(word: r[argument: 0]), additionalInformation: .init(word: r[argument: 1]), eventMask: .init(word: r[argument: 2]), urgency: .init(word: r[argument: 3]), log: .init(word: r[argument: 4]), logLength: .init(word: r[argument: 5]), extendedInformation: r.arguments.count > 6 ? .init(word: r[argument: 6]) : nil)
    }
}

/// The hypervisor pipe is a channel through the hypervisor between a partition and outside sources, so far Hardware Management
/// Consoles. What the two sides say to each other is theirs alone. A partition has one pipe for all sources.
///
/// The pipe works once `HVPIPE_ENABLE` is set to `enabled`. When a message waits or a source is lost, the hypervisor raises the
/// interrupt of the device-tree node `/event-sources/ibm,hvpipe-msg-events`, and `check-exception` with the class `hvpipeMessages`
/// returns a log with an `HvpipeEvent`. It raises no further interrupt, for any source, until the message has been received.
public struct Hvpipe<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var hvpipe: Hvpipe<Self> { Hvpipe(base: self) }
}

extension Hvpipe where Base: RTASPort & GuestMemory {
    /// Sends a message to a source.
    public func sendHvpipeMsg(source: HvpipeSource, blocks: some GuestBuffer<HvpipeBlockList>, retry _retry: RetryPolicy) throws(SendHvpipeMsg.RetryFailure) {
        var _scratch = GuestScratch<Base, SendHvpipeMsg.RetryFailure>(self.base)
        defer { _scratch.free() }
        let _blocks = try _scratch.encode("blocks", blocks)
        let _arguments = SendHvpipeMsg.Arguments(source: source, blocks: try _scratch.lend("blocks", _blocks, alignment: 4096, below: 0x100000000))
        return try self.base.call(SendHvpipeMsg.self, _arguments, retry: _retry)
    }

    /// Receives the waiting message.
    public func receiveHvpipeMsg(workAreaSize: Int = 4096, retry _retry: RetryPolicy) throws(ReceiveHvpipeMsg.RetryFailure) -> (output: ReceiveHvpipeMsg.Output, workArea: [UInt8]) {
        var _scratch = GuestScratch<Base, ReceiveHvpipeMsg.RetryFailure>(self.base)
        defer { _scratch.free() }
        let _workAreaRoom = _scratch.room(workAreaSize)
        let _arguments = ReceiveHvpipeMsg.Arguments(workArea: try _scratch.lend("workArea", room: _workAreaRoom, below: 0x100000000), workAreaSize: UInt32(clamping: _workAreaRoom))
        let _output = try self.base.call(ReceiveHvpipeMsg.self, _arguments, retry: _retry)
        return (_output, try _scratch.bytes("workArea", at: _arguments.workArea, count: _output.bytesWritten, room: _workAreaRoom))
    }

    /// Returns the error or event behind an interrupt or exception.
    public func checkException(vectorOffset: UInt32, additionalInformation: UInt32, eventMask: EventClasses, urgency: Urgency, logLength: Int = 4096, extendedInformation: UInt32? = nil) throws(CheckException.Failure) -> EventLog {
        var _scratch = GuestScratch<Base, CheckException.Failure>(self.base)
        defer { _scratch.free() }
        let _logRoom = _scratch.room(logLength)
        let _arguments = CheckException.Arguments(vectorOffset: vectorOffset, additionalInformation: additionalInformation, eventMask: eventMask, urgency: urgency, log: try _scratch.lend("log", room: _logRoom, below: 0x100000000), logLength: UInt32(clamping: _logRoom), extendedInformation: extendedInformation)
        try self.base.call(CheckException.self, _arguments)
        return try _scratch.decode("log", at: _arguments.log, count: _logRoom, room: _logRoom)
    }
}
