// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from hvpipe.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `hvpipe`.
public enum HvpipeConstants {
    /// The most bytes one message can carry.
    public static let maxPayload: UInt32 = 4048
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
        use = try r.value("use")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0x1, 2)
        w.value(use)
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
    public init(address: HvpipeBlockAddress, length: UInt64) { (self.address, self.length) = (address, length) }
    public init(from r: inout BufferReader) throws(BufferError) {
        address = try r.value("address")
        length = try r.value("length")
        // length \<= 4096
        if !(length <= 4096) { throw r.broken("length") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(address, length)
        // length \<= 4096
        if !(length <= 4096) { throw w.broken("length") }
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
        blocks = try r.array("blocks", until: Int(clamping: Int128(f0)))
        if Int128(f0) != Int128(r.taken) { throw r.broken("length") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        let hole0 = w.hole(8)
        try w.array(blocks, "blocks")
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
    public struct Arguments: FrameValues {
        /// The source the message is for.
        public var source: HvpipeSource
        /// The payload.
        public var blocks: GuestAddress
        public init(source: HvpipeSource, blocks: GuestAddress) { (self.source, self.blocks) = (source, blocks) }
        public init(in r: RTASFrame) { self.init(source: r[argument: 0], blocks: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = source; r[argument: 1] = blocks }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is wrong: the source, the list or one of its blocks.
        case invalidParameter
        /// The pipe to this source is closed or not available.
        case closed
        /// The hypervisor does not offer the pipe to this partition.
        case funcNotSupported
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -4: .closed; case -5: .funcNotSupported; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .closed: -4; case .funcNotSupported: -5; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.blocks.rawValue) % 4096) == 0) { return .invalidParameter }
        if a.blocks.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
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
    public struct Arguments: FrameValues {
        /// Receives the payload.
        public var workArea: GuestAddress
        /// Size of the work area in bytes. Linux uses 4096.
        public var workAreaSize: UInt32
        public init(workArea: GuestAddress, workAreaSize: UInt32) { (self.workArea, self.workAreaSize) = (workArea, workAreaSize) }
        public init(in r: RTASFrame) { self.init(workArea: r[argument: 0], workAreaSize: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = workArea; r[argument: 1] = workAreaSize }
    }
    public struct Output: FrameValues {
        /// The source of the message.
        public var source: HvpipeSource
        /// How many bytes of the work area are payload.
        public var bytesWritten: UInt32
        public init(source: HvpipeSource, bytesWritten: UInt32) { (self.source, self.bytesWritten) = (source, bytesWritten) }
        public init(in r: RTASFrame) { self.init(source: r[result: 1], bytesWritten: r[result: 2]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = source; r[result: 2] = bytesWritten }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is wrong.
        case invalidParameter
        /// The hypervisor does not offer the pipe to this partition.
        case funcNotSupported
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -5: .funcNotSupported; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .funcNotSupported: -5; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 3) }
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
        flags = try r.value("flags", .native)
        try r.skip(40)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0x0, 1, .native)
        w.zeros(3)
        w.value(flags, .native)
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
    public init(source: HvpipeSource, kind: HvpipeEventKind) { (self.source, self.kind) = (source, kind) }
    public init(from r: inout BufferReader) throws(BufferError) {
        source = try r.value("source")
        kind = try r.value("kind")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(source, kind)
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
        var _memory = GuestScratch(self.base, throwing: SendHvpipeMsg.RetryFailure.self)
        defer { _memory.free() }
        let _blocks = try _memory.lend("blocks", blocks, alignment: 4096, below: 0x100000000)
        return try self.base.call(SendHvpipeMsg.self, .init(source: source, blocks: _blocks.address), retry: _retry)
    }

    /// Receives the waiting message.
    public func receiveHvpipeMsg(workAreaSize: Int = 4096, retry _retry: RetryPolicy) throws(ReceiveHvpipeMsg.RetryFailure) -> (output: ReceiveHvpipeMsg.Output, workArea: [UInt8]) {
        var _memory = GuestScratch(self.base, throwing: ReceiveHvpipeMsg.RetryFailure.self)
        defer { _memory.free() }
        let _workArea = try _memory.lend("workArea", room: workAreaSize, below: 0x100000000)
        let _output = try self.base.call(ReceiveHvpipeMsg.self, .init(workArea: _workArea.address, workAreaSize: UInt32(clamping: _workArea.room)), retry: _retry)
        return try (_output, _memory.bytes(_workArea, count: _output.bytesWritten))
    }
}
