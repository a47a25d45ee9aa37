// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from lan.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `lan`.
public enum LANConstants {
    /// The smallest receive buffer.
    public static let minReceiveBuffer: UInt64 = 16
}

/// Hardware address of an adapter: the low six bytes, the first byte the most significant.
///
/// Sources: LoPAR 17.3.3.1; Linux drivers/net/ethernet/ibm/ibmveth.c.
public struct MACAddress: NamedNumber {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
}

/// Describes a buffer in the memory of the partition.
/// - Note: LoPAR reserves bits 2 to 5 and defines bit 5 two paragraphs later. Linux uses bit 5.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; QEMU spapr_llan.c; LoPAR 17.3.1.1.
public struct LANDescriptor: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(valid: Bool = false, toggle: Bool = false, largeSend: Bool = false, noChecksum: Bool = false, checksumGood: Bool = false, length: UInt32 = .init(word: 0), address: UInt32 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.valid = valid
        self.toggle = toggle
        self.largeSend = largeSend
        self.noChecksum = noChecksum
        self.checksumGood = checksumGood
        self.length = length
        self.address = address
    }
    /// The descriptor describes a buffer. A message ends before the first descriptor that is not valid.
    public var valid: Bool {
        get { field(0x8000000000000000, 63) }
        set { setField(0x8000000000000000, 63, newValue) }
    }
    /// Only for a receive queue: the hypervisor writes new entries with the opposite of this bit. Must be 0 when the queue is registered.
    public var toggle: Bool {
        get { field(0x4000000000000000, 62) }
        set { setField(0x4000000000000000, 62, newValue) }
    }
    /// The message is to be segmented by the receiver.
    public var largeSend: Bool {
        get { field(0x400000000000000, 58) }
        set { setField(0x400000000000000, 58, newValue) }
    }
    /// The message does not contain a checksum.
    public var noChecksum: Bool {
        get { field(0x200000000000000, 57) }
        set { setField(0x200000000000000, 57, newValue) }
    }
    /// The checksum of the message has been verified.
    public var checksumGood: Bool {
        get { field(0x100000000000000, 56) }
        set { setField(0x100000000000000, 56, newValue) }
    }
    /// Length of the buffer in bytes.
    public var length: UInt32 {
        get { field(0xFFFFFF00000000, 32) }
        set { setField(0xFFFFFF00000000, 32, newValue) }
    }
    /// I/O address of the buffer.
    public var address: UInt32 {
        get { field(0xFFFFFFFF, 0) }
        set { setField(0xFFFFFFFF, 0, newValue) }
    }
}

/// Page in which the hypervisor keeps the receive buffers. Only the last field is meant for the partition.
///
/// Sources: LoPAR ch_virtual_io.xml; QEMU spapr_llan.c; LoPAR 17.3.1.2.
public struct LANBufferList: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// The receive queue.
    public var receiveQueue: LANDescriptor
    /// The filter list.
    public var filterList: LANDescriptor
    /// The receive buffers, in a format of the hypervisor.
    public var pools: [UInt8]
    /// Number of messages that have been dropped because there was no suitable receive buffer.
    public var dropped: UInt64
    public init(receiveQueue: LANDescriptor, filterList: LANDescriptor, pools: [UInt8], dropped: UInt64) {
        (self.receiveQueue, self.filterList, self.pools, self.dropped) = (receiveQueue, filterList, pools, dropped)
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        receiveQueue = try r.value("receiveQueue")
        filterList = try r.value("filterList")
        pools = try r.bytes("pools", count: 4072)
        dropped = try r.value("dropped")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(receiveQueue, filterList)
        try w.bytes(pools, "pools", count: 4072)
        w.value(dropped)
    }
}

/// Page in which the hypervisor keeps the filter for multicast addresses, in a format of its own.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.3.1.4.
public struct LANFilterList: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// The filter.
    public var contents: [UInt8]
    public init(contents: [UInt8]) { self.contents = contents }
    public init(from r: inout BufferReader) throws(BufferError) {
        contents = try r.bytes("contents", count: 4096)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.bytes(contents, "contents", count: 4096)
    }
}

/// State of an entry of a receive queue.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; LoPAR 17.3.1.3.
public struct LANReceiveState: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Changes with each pass of the hypervisor through the queue, 1 in the first pass: tells whether the entry is new.
    public static let toggle = LANReceiveState(rawValue: 0x80)
    /// The buffer contains a message. Otherwise the hypervisor returns the buffer without one.
    public static let valid = LANReceiveState(rawValue: 0x40)
    /// The message is to be segmented by the receiver.
    public static let largeSend = LANReceiveState(rawValue: 0x4)
    /// The message does not contain a checksum.
    public static let noChecksum = LANReceiveState(rawValue: 0x2)
    /// The checksum of the message has been verified.
    public static let checksumGood = LANReceiveState(rawValue: 0x1)
}

/// Entry of a receive queue.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; QEMU spapr_llan.c; LoPAR 17.3.1.3.
public struct LANReceiveEntry: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// State of the entry. It becomes visible after the other fields.
    public var state: LANReceiveState
    /// Offset of the message in the buffer, at least 8.
    public var offset: UInt16
    /// Length of the message.
    public var length: UInt32
    /// The first 8 bytes of the buffer, which are not changed by the hypervisor: the partition uses them to identify the buffer.
    public var handle: [UInt8]
    public init(state: LANReceiveState, offset: UInt16, length: UInt32, handle: [UInt8]) {
        self.state = state
        self.offset = offset
        self.length = length
        self.handle = handle
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        state = try r.value("state")
        try r.skip(1)
        offset = try r.value("offset")
        length = try r.value("length")
        handle = try r.bytes("handle", count: 8)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(state)
        w.zeros(1)
        w.values(offset, length)
        try w.bytes(handle, "handle", count: 8)
    }
}

/// Receive queue: a circular buffer of entries.
///
/// It must have more entries than there are receive buffers, because the hypervisor does not check whether an entry is free. It must be zero
/// when it is registered.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.3.1.3.
public struct LANReceiveQueue: GuestBuffer {
    public static var alignment: Int { 16 }
    /// The entries. After the registration the first message is placed in the first entry.
    public var entries: [LANReceiveEntry]
    public init(entries: [LANReceiveEntry]) { self.entries = entries }
    public init(from r: inout BufferReader) throws(BufferError) {
        entries = try r.array("entries")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.array(entries, "entries")
    }
}

/// Start of a receive buffer with a segmented message.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.3.6.4.3.
public struct LANReceiveBuffer: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// Identifies the buffer for the partition.
    public var handle: [UInt8]
    /// Maximum segment size if both ends have enabled large messages; if it is 0, the message contains it.
    public var mss: UInt64
    public init(handle: [UInt8], mss: UInt64) { (self.handle, self.mss) = (handle, mss) }
    public init(from r: inout BufferReader) throws(BufferError) {
        handle = try r.bytes("handle", count: 8)
        mss = try r.value("mss")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.bytes(handle, "handle", count: 8)
        w.value(mss)
    }
}

/// Opens a logical LAN adapter.
///
/// The hypervisor initializes the buffer list, the filter list and the receive queue, and disables the interrupt of the adapter. It uses the
/// memory until the adapter is closed.
///
/// `H_REGISTER_LOGICAL_LAN`, opcode 0x114. Context: process, atomic.
/// - Note: LoPAR does not list H_RESOURCE.
/// - Note: On any error Linux closes the adapter, which a previous kernel may have left open, and tries again.
/// - Note: QEMU checks in the order adapter, already open, buffer list, filter list, receive queue. It ignores `mac`.
/// - Note: QEMU 7.2 crashes if `unitAddress` is a virtual device of another kind.
/// - Note: LoPAR calls the filter list a broadcast filter list in one place, and a multicast filter list elsewhere.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.3.1.
public enum RegisterLogicalLAN: Hcall {
    public static let opcode: UInt64 = 0x114
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// Page for the receive buffers.
        public var bufferList: BusAddress
        /// The receive queue: its address and its length must be multiples of 16.
        public var receiveQueue: LANDescriptor
        /// Page for the filter.
        public var filterList: BusAddress
        /// Hardware address of the adapter, by which incoming messages are filtered.
        public var mac: MACAddress
        public init(unitAddress: UnitAddress, bufferList: BusAddress, receiveQueue: LANDescriptor, filterList: BusAddress, mac: MACAddress) {
            (self.unitAddress, self.bufferList, self.receiveQueue, self.filterList, self.mac) = (unitAddress, bufferList, receiveQueue, filterList, mac)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], bufferList: r[at: 5], receiveQueue: r[at: 6], filterList: r[at: 7], mac: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = bufferList; r[at: 6] = receiveQueue; r[at: 7] = filterList; r[at: 8] = mac }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, or one of the buffers is not mapped, not aligned or has a wrong length.
        case parameter
        /// The adapter is already open.
        case resource
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -16: .resource; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .resource: -16; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // receiveQueue.valid == 1
        if !(Int128(a.receiveQueue.rawValue >> 63 & 0x1) == 1) { return .parameter }
        // receiveQueue.address % 16 == 0
        if !((Int128(a.receiveQueue.rawValue >> 0 & 0xFFFFFFFF) % 16) == 0) { return .parameter }
        // receiveQueue.length % 16 == 0
        if !((Int128(a.receiveQueue.rawValue >> 32 & 0xFFFFFF) % 16) == 0) { return .parameter }
        if !((Int128(a.bufferList.rawValue) % 4096) == 0) { return .parameter }
        if !((Int128(a.filterList.rawValue) % 4096) == 0) { return .parameter }
        return nil
    }
}

/// Closes a logical LAN adapter.
///
/// The hypervisor stops new messages and interrupts before its first answer, but may use the memory of the adapter until the call succeeds.
/// While the call is busy it must be made again with the same argument.
///
/// `H_FREE_LOGICAL_LAN`, opcode 0x118. Once begun it must be carried to its end. Context: process.
/// - Note: LoPAR lists the long busy codes of 1 ms and 10 ms. Linux retries at once on any busy code, without a limit.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.3.2.
public enum FreeLogicalLAN: Hcall {
    public static let opcode: UInt64 = 0x118
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        public init(unitAddress: UnitAddress) { self.unitAddress = unitAddress }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid.
        case parameter
        /// The adapter is not open.
        case resource
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -16: .resource; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .resource: -16; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Adds a receive buffer to a logical LAN adapter.
///
/// The hypervisor keeps a pool for each length. From then on it may write to the buffer, except to the first 8 bytes, until it places the
/// buffer in the receive queue.
///
/// `H_ADD_LOGICAL_LAN_BUFFER`, opcode 0x11C. Context: process, atomic.
/// - Note: LoPAR names H_RESOURCE in its text only, where there is no room for a pool.
/// - Note: QEMU answers H_PARAMETER to lengths that are not multiples of 4, and H_RESOURCE if the adapter is not open.
/// - Note: QEMU has five pools of 4096 buffers, and does not look at the valid bit.
/// - Note: QEMU 7.2 crashes if `unitAddress` is a virtual device of another kind.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.1.5; LoPAR 17.3.3.3.
public enum AddLogicalLANBuffer: Hcall {
    public static let opcode: UInt64 = 0x11C
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The buffer.
        public var descriptor: LANDescriptor
        public init(unitAddress: UnitAddress, descriptor: LANDescriptor) { (self.unitAddress, self.descriptor) = (unitAddress, descriptor) }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], descriptor: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = descriptor }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, or the buffer is not mapped, not aligned or too short.
        case parameter
        /// There is no room for another pool or for another buffer.
        case resource
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -16: .resource; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .resource: -16; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // descriptor.address % 4 == 0
        if !((Int128(a.descriptor.rawValue >> 0 & 0xFFFFFFFF) % 4) == 0) { return .parameter }
        // descriptor.length >= LAN_MIN_RECEIVE_BUFFER
        if !(Int128(a.descriptor.rawValue >> 32 & 0xFFFFFF) >= 16) { return .parameter }
        return nil
    }
}

/// Adds up to eight receive buffers to a logical LAN adapter.
///
/// The call exists if H_ILLAN_ATTRIBUTES reports `multipleBuffers`. The support can end when the partition is migrated.
///
/// `H_ADD_LOGICAL_LAN_BUFFERS`, opcode 0x248. Context: process, atomic.
/// - Note: LoPAR 2.9 does not have this call. The codes are those of H_ADD_LOGICAL_LAN_BUFFER.
/// - Note: Linux takes any code except H_SUCCESS as a sign that none of the buffers has been added.
/// - Note: After H_FUNCTION it uses H_ADD_LOGICAL_LAN_BUFFER instead.
///
/// Sources: Linux drivers/net/ethernet/ibm/ibmveth.c.
public enum AddLogicalLANBuffers: Hcall {
    public static let opcode: UInt64 = 0x248
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The buffers; unused descriptors are 0.
        public var descriptor1: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor2: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor3: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor4: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor5: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor6: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor7: LANDescriptor
        /// The buffers; unused descriptors are 0.
        public var descriptor8: LANDescriptor
        public init(unitAddress: UnitAddress, descriptor1: LANDescriptor, descriptor2: LANDescriptor, descriptor3: LANDescriptor, descriptor4: LANDescriptor, descriptor5: LANDescriptor, descriptor6: LANDescriptor, descriptor7: LANDescriptor, descriptor8: LANDescriptor) {
            self.unitAddress = unitAddress
            self.descriptor1 = descriptor1
            self.descriptor2 = descriptor2
            self.descriptor3 = descriptor3
            self.descriptor4 = descriptor4
            self.descriptor5 = descriptor5
            self.descriptor6 = descriptor6
            self.descriptor7 = descriptor7
            self.descriptor8 = descriptor8
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], descriptor1: r[at: 5], descriptor2: r[at: 6], descriptor3: r[at: 7], descriptor4: r[at: 8], descriptor5: r[at: 9], descriptor6: r[at: 10], descriptor7: r[at: 11], descriptor8: r[at: 12]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = descriptor1; r[at: 6] = descriptor2; r[at: 7] = descriptor3; r[at: 8] = descriptor4; r[at: 9] = descriptor5; r[at: 10] = descriptor6; r[at: 11] = descriptor7; r[at: 12] = descriptor8 }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, or one of the buffers is not valid.
        case parameter
        /// There is no room for another pool or for another buffer.
        case resource
        /// The hypervisor does not support the call, or no longer.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -16: .resource; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .resource: -16; case .function: -2; case .hardware: -1; case .privilege: -3; case .undocumented(let code): code
        } }
    }
}

/// Asks the hypervisor to return a receive buffer of a logical LAN adapter.
///
/// The buffer is placed in the receive queue without a message.
///
/// `H_FREE_LOGICAL_LAN_BUFFER`, opcode 0x1D4. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.3.3.4.
public enum FreeLogicalLANBuffer: Hcall {
    public static let opcode: UInt64 = 0x1D4
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// Length of the buffer.
        public var length: UInt64
        public init(unitAddress: UnitAddress, length: UInt64) { (self.unitAddress, self.length) = (unitAddress, length) }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], length: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = length }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid.
        case parameter
        /// There is no pool of buffers of this length.
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

/// Sends a message.
///
/// The message consists of up to six buffers and starts with the hardware addresses of the destination and the source. Data must be visible
/// in memory before the call. A new message abandons one that has not been continued.
///
/// `H_SEND_LOGICAL_LAN`, opcode 0x120. Context: process, atomic.
/// - Note: LoPAR ends the message before the first descriptor with the length 0 in one place and before the first invalid one in another.
/// - Note: QEMU ends it before the first invalid one; it answers H_SUCCESS to a message without bytes.
/// - Note: QEMU answers H_DROPPED if the adapter is not open, and H_HARDWARE to a token; it never answers H_BUSY.
/// - Note: Linux passes `mss` only if the hypervisor supports large messages, and counts H_DROPPED as success.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.3.5; LoPAR 17.3.6.
public enum SendLogicalLAN: Hcall {
    public static let opcode: UInt64 = 0x120
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor1: LANDescriptor
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor2: LANDescriptor
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor3: LANDescriptor
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor4: LANDescriptor
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor5: LANDescriptor
        /// The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one.
        public var descriptor6: LANDescriptor
        /// Maximum segment size, at least 16, if large messages are enabled and the hypervisor has to segment the message; otherwise 0.
        public var mss: UInt64
        public var token: Token
        public init(unitAddress: UnitAddress, descriptor1: LANDescriptor, descriptor2: LANDescriptor, descriptor3: LANDescriptor, descriptor4: LANDescriptor, descriptor5: LANDescriptor, descriptor6: LANDescriptor, mss: UInt64, token: Token = .first) {
            self.unitAddress = unitAddress
            self.descriptor1 = descriptor1
            self.descriptor2 = descriptor2
            self.descriptor3 = descriptor3
            self.descriptor4 = descriptor4
            self.descriptor5 = descriptor5
            self.descriptor6 = descriptor6
            self.mss = mss
            self.token = token
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], descriptor1: r[at: 5], descriptor2: r[at: 6], descriptor3: r[at: 7], descriptor4: r[at: 8], descriptor5: r[at: 9], descriptor6: r[at: 10], mss: r[at: 12], token: r[at: 11]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = descriptor1; r[at: 6] = descriptor2; r[at: 7] = descriptor3; r[at: 8] = descriptor4; r[at: 9] = descriptor5; r[at: 10] = descriptor6; r[at: 11] = token; r[at: 12] = mss }
    }
    /// What an answer gives and the next call hands back: `token`.
    public struct Token: OpenValue {
        public var rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 0)
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, a buffer is not mapped or too long, or the VLAN, the checksum bits or `mss` are not allowed.
        case parameter
        /// At least one receiver did not receive the message, for example because it has no suitable buffer.
        case dropped
        /// The message is longer than 65536 bytes.
        case resource
        /// A buffer is not mapped.
        case destParm
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -12: .dropped; case -16: .resource; case -14: .destParm; case -1: .hardware; case -2: .function
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .dropped: -12; case .resource: -16; case .destParm: -14; case .hardware: -1; case .function: -2
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1: .again; default: .failed } }
    public static func token(of code: Status, in r: Registers) -> Token? { r[at: 4] }
    public static func store(token t: Token, with code: Status, in r: inout Registers) -> Status { r[at: 4] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
}

/// What H_MULTICAST_CTRL does with the filter table.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; LoPAR 17.3.3.6.
public struct LANFilterChange: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Nothing.
    public static let keep = LANFilterChange(rawValue: 0)
    /// Adds the address; an address that is already there is no error.
    public static let add = LANFilterChange(rawValue: 1)
    /// Removes the address.
    public static let remove = LANFilterChange(rawValue: 2)
    /// Removes all addresses.
    public static let clear = LANFilterChange(rawValue: 3)
}

/// Changes of the reception of multicast messages.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; LoPAR 17.3.3.6.
public struct LANMulticastFlags: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(changeReception: Bool = false, changeFilter: Bool = false, receive: Bool = false, filter: Bool = false, change: LANFilterChange = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.changeReception = changeReception
        self.changeFilter = changeFilter
        self.receive = receive
        self.filter = filter
        self.change = change
    }
    /// Sets the reception to `receive`.
    public var changeReception: Bool {
        get { field(0x80000, 19) }
        set { setField(0x80000, 19, newValue) }
    }
    /// Sets the filter to `filter`.
    public var changeFilter: Bool {
        get { field(0x40000, 18) }
        set { setField(0x40000, 18, newValue) }
    }
    /// Multicast messages are received.
    public var receive: Bool {
        get { field(0x20000, 17) }
        set { setField(0x20000, 17, newValue) }
    }
    /// Multicast messages are received only if their address is in the filter table.
    public var filter: Bool {
        get { field(0x10000, 16) }
        set { setField(0x10000, 16, newValue) }
    }
    /// Change of the filter table.
    public var change: LANFilterChange {
        get { field(0x3, 0) }
        set { setField(0x3, 0, newValue) }
    }
}

/// Reception of multicast messages.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.3.3.6.
public struct LANMulticastState: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(receive: Bool = false, filter: Bool = false, count: UInt16 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.receive = receive
        self.filter = filter
        self.count = count
    }
    /// Multicast messages are received.
    public var receive: Bool {
        get { field(0x20000, 17) }
        set { setField(0x20000, 17, newValue) }
    }
    /// Multicast messages are received only if their address is in the filter table.
    public var filter: Bool {
        get { field(0x10000, 16) }
        set { setField(0x10000, 16, newValue) }
    }
    /// Number of addresses in the filter table.
    public var count: UInt16 {
        get { field(0xFFFF, 0) }
        set { setField(0xFFFF, 0, newValue) }
    }
}

/// Controls the reception of multicast messages, broadcasts excepted.
///
/// The property `ibm,mac-address-filters` of the adapter tells how many addresses the filter table holds. While the table is being changed a
/// message can be filtered wrongly.
///
/// `H_MULTICAST_CTRL`, opcode 0x130. Context: process, atomic.
/// - Note: QEMU answers H_SUCCESS for any virtual device, leaves r4 as it was and changes nothing. Linux ignores r4.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.3.6.
public enum MulticastCtrl: Hcall {
    public static let opcode: UInt64 = 0x130
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The changes.
        public var flags: LANMulticastFlags
        /// The multicast address to add or remove; otherwise ignored.
        public var address: MACAddress
        public init(unitAddress: UnitAddress, flags: LANMulticastFlags, address: MACAddress) {
            (self.unitAddress, self.flags, self.address) = (unitAddress, flags, address)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], flags: r[at: 5], address: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = flags; r[at: 6] = address }
    }
    public struct Output: Sendable, Equatable {
        /// The state after the call.
        public var state: LANMulticastState
        /// Which of the codes that are no failure it was.
        public var code: Status
        /// What came is not all there is, but valid.
        public var isPartial: Bool { 4 ~= code.rawValue }
        public init(state: LANMulticastState, code: Status = Status(rawValue: 0)) { (self.state, self.code) = (state, code) }
    }
    public enum Failure: CallFailure {
        /// The address to remove is not in the filter table.
        case notFound(state: LANMulticastState)
        /// `unitAddress` is not valid, `flags` contains a reserved bit, or `address` has more than six bytes.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -7: .notFound(state: .init(word: 0)); case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .notFound: -7; case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // address >> 48 == 0
        if !((Int128(a.address.rawValue) >> 48) == 0) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 4: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(state: r[at: 4], code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        r[at: 4] = o.state
        return o.code
    }
    public static func failure(_ code: Status, in r: Registers) -> Failure {
        switch code.rawValue {
        case -7: .notFound(state: r[at: 4])
        default: Failure(code)
        }
    }
    public static func store(failure f: Failure, in r: inout Registers) {
        if case .notFound(let v0) = f { r[at: 4] = v0 }
    }
}

/// Changes the hardware address of a logical LAN adapter.
///
/// `H_CHANGE_LOGICAL_LAN_MAC`, opcode 0x14C. Context: process, atomic.
/// - Note: QEMU 7.2 does not check `unitAddress`: it crashes if there is no such logical LAN adapter.
/// - Note: LoPAR spells the function set hcall-ILAN here and hcall-lLAN in the other calls.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; QEMU spapr_llan.c; LoPAR 17.3.3.7.
public enum ChangeLogicalLANMAC: Hcall {
    public static let opcode: UInt64 = 0x14C
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The new hardware address. The high two bytes are ignored.
        public var mac: MACAddress
        public init(unitAddress: UnitAddress, mac: MACAddress) { (self.unitAddress, self.mac) = (unitAddress, mac) }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], mac: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = mac }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid.
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

/// Attributes of a logical LAN adapter.
/// - Note: Bit 45 is newer than LoPAR 2.9; Linux uses it.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.h; LoPAR 17.3.3.8.
public struct LANAttributes: BitFields {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(multipleBuffers: Bool = false, nonzeroChecksum: Bool = false, largeMessages: Bool = false, largeMessagesSupported: Bool = false, portDisabled: Bool = false, paddedWithoutChecksum: Bool = false, bufferSizeControl: Bool = false, trunkPriority: UInt8 = .init(word: 0), checksumIPv6: Bool = false, checksumIPv4: Bool = false, activeTrunk: Bool = false) {
        self.init(rawValue: 0x0)
        self.multipleBuffers = multipleBuffers
        self.nonzeroChecksum = nonzeroChecksum
        self.largeMessages = largeMessages
        self.largeMessagesSupported = largeMessagesSupported
        self.portDisabled = portDisabled
        self.paddedWithoutChecksum = paddedWithoutChecksum
        self.bufferSizeControl = bufferSizeControl
        self.trunkPriority = trunkPriority
        self.checksumIPv6 = checksumIPv6
        self.checksumIPv4 = checksumIPv4
        self.activeTrunk = activeTrunk
    }
    /// H_ADD_LOGICAL_LAN_BUFFERS is supported.
    public var multipleBuffers: Bool {
        get { field(0x40000, 18) }
        set { setField(0x40000, 18, newValue) }
    }
    /// Messages without a checksum may have a checksum field that is not 0.
    public var nonzeroChecksum: Bool {
        get { field(0x20000, 17) }
        set { setField(0x20000, 17, newValue) }
    }
    /// Large messages are enabled. Can be changed only while the adapter is closed.
    public var largeMessages: Bool {
        get { field(0x10000, 16) }
        set { setField(0x10000, 16, newValue) }
    }
    /// Large messages are supported.
    public var largeMessagesSupported: Bool {
        get { field(0x8000, 15) }
        set { setField(0x8000, 15, newValue) }
    }
    /// The port is disabled: no messages are sent or received. Cannot be changed.
    public var portDisabled: Bool {
        get { field(0x4000, 14) }
        set { setField(0x4000, 14, newValue) }
    }
    /// Padded messages may be sent without a checksum.
    public var paddedWithoutChecksum: Bool {
        get { field(0x2000, 13) }
        set { setField(0x2000, 13, newValue) }
    }
    /// A message is dropped if no buffer of the smallest suitable length is available, rather than placed in a larger one. Can be changed
    /// only while the adapter is closed.
    public var bufferSizeControl: Bool {
        get { field(0x1000, 12) }
        set { setField(0x1000, 12, newValue) }
    }
    /// Priority of a trunk adapter, 1 the highest; 0 for other adapters.
    public var trunkPriority: UInt8 {
        get { field(0xF00, 8) }
        set { setField(0xF00, 8, newValue) }
    }
    /// TCP messages over IPv6 may be sent and received without a checksum. Can be changed only while the adapter is closed.
    public var checksumIPv6: Bool {
        get { field(0x4, 2) }
        set { setField(0x4, 2, newValue) }
    }
    /// TCP messages over IPv4 may be sent and received without a checksum. Can be changed only while the adapter is closed.
    public var checksumIPv4: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// The adapter is the active trunk adapter. Setting it makes another one inactive; it cannot be cleared.
    public var activeTrunk: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// Changes and returns the attributes of a logical LAN adapter.
///
/// Bits that are not implemented are ignored and returned as 0. With both masks 0 the call only returns the attributes.
///
/// `H_ILLAN_ATTRIBUTES`, opcode 0x244. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/net/ethernet/ibm/ibmveth.c; LoPAR 17.3.3.8.
public enum IllanAttributes: Hcall {
    public static let opcode: UInt64 = 0x244
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// Bits to clear, before bits are set.
        public var clear: LANAttributes
        /// Bits to set.
        public var set: LANAttributes
        public init(unitAddress: UnitAddress, clear: LANAttributes, set: LANAttributes) {
            (self.unitAddress, self.clear, self.set) = (unitAddress, clear, set)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], clear: r[at: 5], set: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = clear; r[at: 6] = set }
    }
    public struct Output: Sendable, Equatable {
        /// The attributes after the call.
        public var attributes: LANAttributes
        /// Which of the codes that are no failure it was.
        public var code: Status
        /// What came is not all there is, but valid.
        public var isPartial: Bool { 4 ~= code.rawValue }
        public init(attributes: LANAttributes, code: Status = Status(rawValue: 0)) { (self.attributes, self.code) = (attributes, code) }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, or one of the changes is never allowed.
        case parameter
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // clear.portDisabled == 0
        if !(Int128(a.clear.rawValue >> 14 & 0x1) == 0) { return .parameter }
        // set.portDisabled == 0
        if !(Int128(a.set.rawValue >> 14 & 0x1) == 0) { return .parameter }
        // clear.activeTrunk == 0
        if !(Int128(a.clear.rawValue >> 0 & 0x1) == 0) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 4: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(attributes: r[at: 4], code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        r[at: 4] = o.attributes
        return o.code
    }
}

/// Interpartition logical LAN.
///
/// A logical LAN adapter is a virtual network adapter, a node `l-lan` under `/vdevice`, on a port of a switch that the hypervisor emulates.
/// All buffers of the adapter are mapped in the window of its `ibm,my-dma-window`.
///
/// To open the adapter, the partition registers a receive queue and two pages for the use of the hypervisor, and then adds receive buffers.
/// When a message arrives, the hypervisor copies it to the smallest receive buffer that holds it and places an entry in the receive queue. An
/// adapter whose interrupt is enabled with H_VIO_SIGNAL signals when the queue becomes non-empty; after the end-of-interrupt the queue has to
/// be read once more. A message without a suitable buffer is dropped and counted in the last 8 bytes of the buffer list.
public struct LAN<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var lan: LAN<Self> { LAN(base: self) }
}

extension LAN where Base: HcallPort {
    /// Opens a logical LAN adapter.
    public func registerLogicalLAN(unitAddress: UnitAddress, bufferList: BusAddress, receiveQueue: LANDescriptor, filterList: BusAddress, mac: MACAddress) throws(RegisterLogicalLAN.Failure) {
        try self.base.call(RegisterLogicalLAN.self, .init(unitAddress: unitAddress, bufferList: bufferList, receiveQueue: receiveQueue, filterList: filterList, mac: mac))
    }

    /// Closes a logical LAN adapter.
    public func freeLogicalLAN(unitAddress: UnitAddress, pause _pause: Pause) throws(FreeLogicalLAN.Failure) {
        try self.base.finish(FreeLogicalLAN.self, .init(unitAddress: unitAddress), pause: _pause)
    }

    /// Adds a receive buffer to a logical LAN adapter.
    public func addLogicalLANBuffer(unitAddress: UnitAddress, descriptor: LANDescriptor) throws(AddLogicalLANBuffer.Failure) {
        try self.base.call(AddLogicalLANBuffer.self, .init(unitAddress: unitAddress, descriptor: descriptor))
    }

    /// Adds up to eight receive buffers to a logical LAN adapter.
    public func addLogicalLANBuffers(unitAddress: UnitAddress, descriptor1: LANDescriptor, descriptor2: LANDescriptor, descriptor3: LANDescriptor, descriptor4: LANDescriptor, descriptor5: LANDescriptor, descriptor6: LANDescriptor, descriptor7: LANDescriptor, descriptor8: LANDescriptor) throws(AddLogicalLANBuffers.Failure) {
        try self.base.call(AddLogicalLANBuffers.self, .init(unitAddress: unitAddress, descriptor1: descriptor1, descriptor2: descriptor2, descriptor3: descriptor3, descriptor4: descriptor4, descriptor5: descriptor5, descriptor6: descriptor6, descriptor7: descriptor7, descriptor8: descriptor8))
    }

    /// Asks the hypervisor to return a receive buffer of a logical LAN adapter.
    public func freeLogicalLANBuffer(unitAddress: UnitAddress, length: UInt64) throws(FreeLogicalLANBuffer.Failure) {
        try self.base.call(FreeLogicalLANBuffer.self, .init(unitAddress: unitAddress, length: length))
    }

    /// Sends a message.
    public func sendLogicalLAN(unitAddress: UnitAddress, descriptor1: LANDescriptor, descriptor2: LANDescriptor, descriptor3: LANDescriptor, descriptor4: LANDescriptor, descriptor5: LANDescriptor, descriptor6: LANDescriptor, mss: UInt64, retry _retry: RetryPolicy) throws(SendLogicalLAN.RetryFailure) {
        try self.base.call(SendLogicalLAN.self, .init(unitAddress: unitAddress, descriptor1: descriptor1, descriptor2: descriptor2, descriptor3: descriptor3, descriptor4: descriptor4, descriptor5: descriptor5, descriptor6: descriptor6, mss: mss), retry: _retry)
    }

    /// Controls the reception of multicast messages, broadcasts excepted.
    public func multicastCtrl(unitAddress: UnitAddress, flags: LANMulticastFlags, address: MACAddress) throws(MulticastCtrl.Failure) -> MulticastCtrl.Output {
        try self.base.call(MulticastCtrl.self, .init(unitAddress: unitAddress, flags: flags, address: address))
    }

    /// Changes the hardware address of a logical LAN adapter.
    public func changeLogicalLANMAC(unitAddress: UnitAddress, mac: MACAddress) throws(ChangeLogicalLANMAC.Failure) {
        try self.base.call(ChangeLogicalLANMAC.self, .init(unitAddress: unitAddress, mac: mac))
    }

    /// Changes and returns the attributes of a logical LAN adapter.
    public func illanAttributes(unitAddress: UnitAddress, clear: LANAttributes, set: LANAttributes) throws(IllanAttributes.Failure) -> IllanAttributes.Output {
        try self.base.call(IllanAttributes.self, .init(unitAddress: unitAddress, clear: clear, set: set))
    }
}
