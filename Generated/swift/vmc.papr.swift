// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vmc.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `vmc`.
public enum VMCConstants {
    /// Version of the protocol: 1.1. The high byte is the major version, the low byte the minor version.
    public static let protocolVersion: UInt16 = 0x0101
    /// Buffer identifier that stands for no buffer.
    public static let noBuffer: UInt16 = 0xFFFF
}

/// Format of an initialization message.
///
/// Sources: LoPAR 17.2.2.1.2.
public struct CRQInitialization: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Starts the initialization.
    public static let initialize = CRQInitialization(rawValue: 1)
    /// Completes the initialization; the answer to `initialize`.
    public static let complete = CRQInitialization(rawValue: 2)
}

/// Transport event: what the hypervisor reports about the partner.
/// - Note: The table in LoPAR has no text for 3 to 5; a requirement defines 4.
///
/// Sources: LoPAR 17.2.2.1.2; LoPAR 17.2.2.1.6; Linux include/scsi/viosrp.h.
public struct CRQTransportEvent: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The partner partition has failed.
    public static let partnerFailed = CRQTransportEvent(rawValue: 1)
    /// The partner has freed its queue.
    public static let partnerDeregistered = CRQTransportEvent(rawValue: 2)
    /// The partner has been terminated by a request of this partition with `ibm,partner-control`.
    public static let partnerTerminated = CRQTransportEvent(rawValue: 4)
    /// The partner has been suspended, for example to be migrated. H_SEND_CRQ returns H_CLOSED until H_ENABLE_CRQ is called.
    public static let partnerSuspended = CRQTransportEvent(rawValue: 6)
    /// The adapter of the client is about to be suspended.
    public static let prepareForSuspend = CRQTransportEvent(rawValue: 9)
    /// The adapter of the client has been resumed.
    public static let resumed = CRQTransportEvent(rawValue: 0x0A)
}

/// Message of a command/response queue.
///
/// The hypervisor examines only the header. The contents of a command are defined by the protocol of the adapter, such as VmcMessage. In
/// registers the first byte of the message is the most significant byte of the first register, whatever the byte order of the processor.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/misc/ibmvmc.c; LoPAR 17.2.2.1.2.
public struct CRQMessage: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    public var body: Body
    /// Type of the message. The receiver sets it to 0 when it has processed the message.
    public var header: UInt8 { body.header }
    public init(body: Body) {
        self.body = body
    }
    public enum Body: Sendable, Equatable {
        /// The element of the queue is free; the other bytes are undefined.
        case free
        /// Command or response of the adapter's protocol.
        /// - `format`: Format of the payload.
        /// - `payload`: Contents, as the format defines them.
        case command(format: UInt8, payload: [UInt8])
        /// Initialization of the connection.
        /// - `format`: Step of the initialization.
        /// - `payload`: Contents that the two ends may define.
        case initialization(format: CRQInitialization, payload: [UInt8])
        /// Transport event. Only the hypervisor can send it.
        /// - `event`: What has happened.
        case transportEvent(event: CRQTransportEvent)
        /// Another one; its bytes are kept.
        case unknown(header: UInt8, other: [UInt8])
        public var header: UInt8 {
            switch self {
            case .free: .init(word: 0)
            case .command: .init(word: 0x80)
            case .initialization: .init(word: 0xC0)
            case .transportEvent: .init(word: 0xFF)
            case .unknown(let selector, _): selector
            }
        }
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("crqMessage", size: 16)
        let f0: UInt8 = try r.value("header")
        switch Int128(f0) {
        case 0:
            try r.skip(15)
            body = .free
        case 0x80:
            let g0: UInt8 = try r.value("format")
            let g1: [UInt8] = try r.bytes("payload", count: 14)
            body = .command(format: g0, payload: g1)
        case 0xC0:
            let g0: CRQInitialization = try r.value("format")
            let g1: [UInt8] = try r.bytes("payload", count: 14)
            body = .initialization(format: g0, payload: g1)
        case 0xFF:
            let g0: CRQTransportEvent = try r.value("event")
            try r.skip(14)
            body = .transportEvent(event: g0)
        default:
            body = .unknown(header: f0, other: try r.rest("_"))
        }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.value(header)
        switch body {
        case .free:
            w.zeros(15)
        case .command(let g0, let g1):
            w.value(g0)
            try w.bytes(g1, "payload", count: 14)
        case .initialization(let g0, let g1):
            w.value(g0)
            try w.bytes(g1, "payload", count: 14)
        case .transportEvent(let g0):
            w.value(g0)
            w.zeros(14)
        case .unknown(_, let other):
            try w.bytes(other, "_")
        }
        try w.finish(outer, "crqMessage", size: 16)
    }
}

/// Command/response queue: a circular buffer of messages.
///
/// Sources: LoPAR ch_virtual_io.xml; LoPAR 17.2.2.1.1.
public struct CRQQueue: GuestBuffer {
    public static var alignment: Int { 4096 }
    /// The messages. After the queue has been registered the first message is placed in the first element.
    public var elements: [CRQMessage]
    public init(elements: [CRQMessage]) { self.elements = elements }
    public init(from r: inout BufferReader) throws(BufferError) {
        elements = try r.array("elements")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.array(elements, "elements")
    }
}

/// Status of a capabilities response.
///
/// Sources: LoPAR F.2.1; Linux drivers/misc/ibmvmc.h.
public struct VMCCapabilitiesStatus: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The capabilities have been accepted.
    public static let success = VMCCapabilitiesStatus(rawValue: 0)
    /// General failure.
    public static let generalFailure = VMCCapabilitiesStatus(rawValue: 1)
    /// The version is not supported.
    public static let invalidVersion = VMCCapabilitiesStatus(rawValue: 2)
}

/// Status of the response to opening or closing a connection.
/// - Note: Linux treats all values except 0 as failures.
///
/// Sources: LoPAR F.2.3.
public struct VMCConnectionStatus: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The connection has been opened or closed.
    public static let success = VMCConnectionStatus(rawValue: 0)
    /// General failure.
    public static let generalFailure = VMCConnectionStatus(rawValue: 1)
}

/// Status of the response to adding a buffer.
/// - Note: Linux uses other values: 1 invalid index, 2 invalid buffer, 3 connection closed, 4 interface failure.
/// - Note: This spec follows LoPAR, which defines the protocol for both ends.
///
/// Sources: LoPAR F.2.3; Linux drivers/misc/ibmvmc.c.
public struct VMCAddBufferStatus: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The partition has accepted the buffer.
    public static let success = VMCAddBufferStatus(rawValue: 0)
    /// General failure.
    public static let generalFailure = VMCAddBufferStatus(rawValue: 1)
    /// There is no connection with this index.
    public static let invalidIndex = VMCAddBufferStatus(rawValue: 2)
    /// The buffer identifier is out of range or already in use.
    public static let invalidBuffer = VMCAddBufferStatus(rawValue: 3)
    /// The connection has been closed.
    public static let connectionClosed = VMCAddBufferStatus(rawValue: 4)
}

/// Status of the response to removing a buffer.
/// - Note: Linux uses other values: 1 invalid index, 5 no buffer.
/// - Note: This spec follows LoPAR, which defines the protocol for both ends.
///
/// Sources: LoPAR F.2.3; Linux drivers/misc/ibmvmc.c.
public struct VMCRemoveBufferStatus: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The partition has given back a buffer.
    public static let success = VMCRemoveBufferStatus(rawValue: 0)
    /// General failure.
    public static let generalFailure = VMCRemoveBufferStatus(rawValue: 1)
    /// There is no connection with this index.
    public static let invalidIndex = VMCRemoveBufferStatus(rawValue: 2)
    /// The partition has no buffer that it can give back.
    public static let noBuffer = VMCRemoveBufferStatus(rawValue: 3)
}

/// Owner of a buffer, which is the end that sends the next message in it.
///
/// Sources: LoPAR F.2.3; Linux drivers/misc/ibmvmc.h.
public struct VMCBufferOwner: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The buffer is for a message to the hypervisor.
    public static let partition = VMCBufferOwner(rawValue: 0)
    /// The buffer is for a message from the hypervisor.
    public static let hypervisor = VMCBufferOwner(rawValue: 1)
}

/// Identity of a management application: the contents of the buffer of `interfaceOpen`.
///
/// Sources: LoPAR F.2.3; Linux drivers/misc/ibmvmc.h.
public struct VMCIdentity: GuestBuffer {
    public static var fixedSize: Int? { 32 }
    /// A unique identifier.
    public var id: [UInt8]
    public init(id: [UInt8]) { self.id = id }
    public init(from r: inout BufferReader) throws(BufferError) {
        id = try r.bytes("id", count: 32)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.bytes(id, "id", count: 32)
    }
}

/// Message of the virtual management channel.
///
/// In all messages `index` is the number of a connection, from 0 on. `session` identifies the session of this connection: 1 to 255, another
/// one each time the connection is opened, and 0 before it is opened for the first time. `buffer` is the identifier of a buffer of the
/// connection, from 0 up to the negotiated size of the pool minus 1.
///
/// Sources: LoPAR app_vmc_comm.xml; Linux drivers/misc/ibmvmc.h; Linux Documentation/misc-devices/ibmvmc.rst; LoPAR F.2.
public struct VMCMessage: GuestBuffer {
    public typealias Base = CRQMessage
    public static var fixedSize: Int? { 16 }
    public var body: Body
    /// Type of the message.
    public var type: UInt8 { body.type }
    public init(body: Body) {
        self.body = body
    }
    public enum Body: Sendable, Equatable {
        /// Capabilities of the partition, sent to the hypervisor after the initialization. Both ends use the lower value of each capability.
        /// - `connections`: Maximum number of connections.
        /// - `poolSize`: Maximum number of buffers of each connection.
        /// - `mtu`: Maximum size of a message.
        /// - `queueSize`: Number of elements in the queue of the sender. The other end must not have more than half as many messages outstanding.
        /// - `version`: Version of the protocol that the sender supports: VMC_PROTOCOL_VERSION.
        case capabilities(connections: UInt8, poolSize: UInt16, mtu: UInt32, queueSize: UInt16, version: UInt16)
        /// Capabilities of the hypervisor, sent to the partition.
        /// - `connections`: Maximum number of connections.
        /// - `poolSize`: Maximum number of buffers of each connection.
        /// - `mtu`: Maximum size of a message.
        /// - `queueSize`: Number of elements in the queue of the sender. The other end must not have more than half as many messages outstanding.
        /// - `version`: Version of the protocol that the sender supports.
        case capabilitiesResponse(status: VMCCapabilitiesStatus, connections: UInt8, poolSize: UInt16, mtu: UInt32, queueSize: UInt16, version: UInt16)
        /// Opens a connection; sent to the hypervisor. The buffer contains a VmcIdentity.
        case interfaceOpen(session: UInt8, index: UInt8, buffer: UInt16)
        /// Response of the hypervisor after it has added at least one buffer. The partition may use the buffer of `interfaceOpen` again.
        case interfaceOpenResponse(status: VMCConnectionStatus, session: UInt8, index: UInt8, buffer: UInt16)
        /// Closes a connection; sent to the hypervisor when the partition has freed the buffers of the connection.
        case interfaceClose(session: UInt8, index: UInt8)
        /// Response of the hypervisor to `interfaceClose`.
        case interfaceCloseResponse(status: VMCConnectionStatus, session: UInt8, index: UInt8)
        /// Transfers a buffer from the hypervisor to the partition.
        /// - `owner`: Direction of the messages that the buffer is for.
        /// - `address`: I/O address of the buffer on the logical bus of the hypervisor, the second one in `ibm,my-dma-window`.
        case addBuffer(owner: VMCBufferOwner, session: UInt8, index: UInt8, buffer: UInt16, address: UInt32)
        /// Response of the partition to `addBuffer`.
        case addBufferResponse(status: VMCAddBufferStatus, session: UInt8, index: UInt8, buffer: UInt16)
        /// Asks the partition to give back a buffer. The hypervisor must not ask for the last one.
        case removeBuffer(session: UInt8, index: UInt8)
        /// Response of the partition to `removeBuffer`.
        /// - `buffer`: The buffer that the partition has chosen, or VMC_NO_BUFFER.
        case removeBufferResponse(status: VMCRemoveBufferStatus, session: UInt8, index: UInt8, buffer: UInt16)
        /// Announces a message in the buffer; sent by both ends. The receiver becomes the owner of the buffer. There is no response.
        /// - `length`: Length of the message.
        case signal(session: UInt8, index: UInt8, buffer: UInt16, length: UInt32)
        /// Another one; its bytes are kept.
        case unknown(type: UInt8, other: [UInt8])
        public var type: UInt8 {
            switch self {
            case .capabilities: .init(word: 0x01)
            case .capabilitiesResponse: .init(word: 0x81)
            case .interfaceOpen: .init(word: 0x02)
            case .interfaceOpenResponse: .init(word: 0x82)
            case .interfaceClose: .init(word: 0x03)
            case .interfaceCloseResponse: .init(word: 0x83)
            case .addBuffer: .init(word: 0x04)
            case .addBufferResponse: .init(word: 0x84)
            case .removeBuffer: .init(word: 0x05)
            case .removeBufferResponse: .init(word: 0x85)
            case .signal: .init(word: 0x06)
            case .unknown(let selector, _): selector
            }
        }
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("vmcMessage", size: 16)
        try r.fixed("header", 1, 0x80)
        let f1: UInt8 = try r.value("type")
        switch Int128(f1) {
        case 0x01:
            try r.skip(3)
            let g1: UInt8 = try r.value("connections")
            let g2: UInt16 = try r.value("poolSize")
            let g3: UInt32 = try r.value("mtu")
            let g4: UInt16 = try r.value("queueSize")
            let g5: UInt16 = try r.value("version")
            body = .capabilities(connections: g1, poolSize: g2, mtu: g3, queueSize: g4, version: g5)
        case 0x81:
            let g0: VMCCapabilitiesStatus = try r.value("status")
            try r.skip(2)
            let g2: UInt8 = try r.value("connections")
            let g3: UInt16 = try r.value("poolSize")
            let g4: UInt32 = try r.value("mtu")
            let g5: UInt16 = try r.value("queueSize")
            let g6: UInt16 = try r.value("version")
            body = .capabilitiesResponse(status: g0, connections: g2, poolSize: g3, mtu: g4, queueSize: g5, version: g6)
        case 0x02:
            try r.skip(2)
            let g1: UInt8 = try r.value("session")
            let g2: UInt8 = try r.value("index")
            let g3: UInt16 = try r.value("buffer")
            try r.skip(8)
            // session >= 1
            if !(g1 >= 1) { throw r.broken("session") }
            body = .interfaceOpen(session: g1, index: g2, buffer: g3)
        case 0x82:
            let g0: VMCConnectionStatus = try r.value("status")
            try r.skip(1)
            let g2: UInt8 = try r.value("session")
            let g3: UInt8 = try r.value("index")
            let g4: UInt16 = try r.value("buffer")
            try r.skip(8)
            body = .interfaceOpenResponse(status: g0, session: g2, index: g3, buffer: g4)
        case 0x03:
            try r.skip(2)
            let g1: UInt8 = try r.value("session")
            let g2: UInt8 = try r.value("index")
            try r.skip(10)
            body = .interfaceClose(session: g1, index: g2)
        case 0x83:
            let g0: VMCConnectionStatus = try r.value("status")
            try r.skip(1)
            let g2: UInt8 = try r.value("session")
            let g3: UInt8 = try r.value("index")
            try r.skip(10)
            body = .interfaceCloseResponse(status: g0, session: g2, index: g3)
        case 0x04:
            try r.skip(1)
            let g1: VMCBufferOwner = try r.value("owner")
            let g2: UInt8 = try r.value("session")
            let g3: UInt8 = try r.value("index")
            let g4: UInt16 = try r.value("buffer")
            try r.skip(4)
            let g6: UInt32 = try r.value("address")
            body = .addBuffer(owner: g1, session: g2, index: g3, buffer: g4, address: g6)
        case 0x84:
            let g0: VMCAddBufferStatus = try r.value("status")
            try r.skip(1)
            let g2: UInt8 = try r.value("session")
            let g3: UInt8 = try r.value("index")
            let g4: UInt16 = try r.value("buffer")
            try r.skip(8)
            body = .addBufferResponse(status: g0, session: g2, index: g3, buffer: g4)
        case 0x05:
            try r.skip(2)
            let g1: UInt8 = try r.value("session")
            let g2: UInt8 = try r.value("index")
            try r.skip(10)
            body = .removeBuffer(session: g1, index: g2)
        case 0x85:
            let g0: VMCRemoveBufferStatus = try r.value("status")
            try r.skip(1)
            let g2: UInt8 = try r.value("session")
            let g3: UInt8 = try r.value("index")
            let g4: UInt16 = try r.value("buffer")
            try r.skip(8)
            body = .removeBufferResponse(status: g0, session: g2, index: g3, buffer: g4)
        case 0x06:
            try r.skip(2)
            let g1: UInt8 = try r.value("session")
            let g2: UInt8 = try r.value("index")
            let g3: UInt16 = try r.value("buffer")
            try r.skip(4)
            let g5: UInt32 = try r.value("length")
            body = .signal(session: g1, index: g2, buffer: g3, length: g5)
        default:
            body = .unknown(type: f1, other: try r.rest("_"))
        }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.word(0x80, 1)
        w.value(type)
        switch body {
        case .capabilities(let g1, let g2, let g3, let g4, let g5):
            w.zeros(3)
            w.values(g1, g2, g3, g4)
            w.value(g5)
        case .capabilitiesResponse(let g0, let g2, let g3, let g4, let g5, let g6):
            w.value(g0)
            w.zeros(2)
            w.values(g2, g3, g4, g5)
            w.value(g6)
        case .interfaceOpen(let g1, let g2, let g3):
            w.zeros(2)
            w.values(g1, g2, g3)
            w.zeros(8)
            // session >= 1
            if !(g1 >= 1) { throw w.broken("session") }
        case .interfaceOpenResponse(let g0, let g2, let g3, let g4):
            w.value(g0)
            w.zeros(1)
            w.values(g2, g3, g4)
            w.zeros(8)
        case .interfaceClose(let g1, let g2):
            w.zeros(2)
            w.values(g1, g2)
            w.zeros(10)
        case .interfaceCloseResponse(let g0, let g2, let g3):
            w.value(g0)
            w.zeros(1)
            w.values(g2, g3)
            w.zeros(10)
        case .addBuffer(let g1, let g2, let g3, let g4, let g6):
            w.zeros(1)
            w.values(g1, g2, g3, g4)
            w.zeros(4)
            w.value(g6)
        case .addBufferResponse(let g0, let g2, let g3, let g4):
            w.value(g0)
            w.zeros(1)
            w.values(g2, g3, g4)
            w.zeros(8)
        case .removeBuffer(let g1, let g2):
            w.zeros(2)
            w.values(g1, g2)
            w.zeros(10)
        case .removeBufferResponse(let g0, let g2, let g3, let g4):
            w.value(g0)
            w.zeros(1)
            w.values(g2, g3, g4)
            w.zeros(8)
        case .signal(let g1, let g2, let g3, let g5):
            w.zeros(2)
            w.values(g1, g2, g3)
            w.zeros(4)
            w.value(g5)
        case .unknown(_, let other):
            try w.bytes(other, "_")
        }
        try w.finish(outer, "vmcMessage", size: 16)
    }
}

/// Interrupts of a virtual adapter that are enabled.
///
/// Sources: LoPAR 17.2.1.3.1.
public struct VIOSignalMode: OptionSet, OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// The second interrupt in the property `interrupts` of the adapter.
    public static let second = VIOSignalMode(rawValue: 0x2)
    /// The first interrupt in the property `interrupts` of the adapter. If the adapter has a CRQ, it is signalled for each new message.
    public static let first = VIOSignalMode(rawValue: 0x1)
}

/// Registers the command/response queue of a virtual adapter and connects the adapter with its partner.
///
/// The hypervisor places messages in the queue until the queue is freed. The call disables the interrupt of the queue.
///
/// `H_REG_CRQ`, opcode 0xFC. Context: process, atomic.
/// - Note: On H_RESOURCE Linux frees the queue, which a previous kernel may have registered, and registers its own.
/// - Note: QEMU accepts queues from 4 KiB to 256 MiB.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/misc/ibmvmc.c; QEMU spapr_vio.c; LoPAR 17.2.3.1.5.1.
public enum RegCRQ: Hcall {
    public static let opcode: UInt64 = 0xFC
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The queue, with all elements free. It must be mapped in the first window of the adapter's `ibm,my-dma-window`.
        public var queue: BusAddress
        /// Length of the queue, a multiple of 4096.
        public var length: UInt64
        public init(unitAddress: UnitAddress, queue: BusAddress, length: UInt64) {
            (self.unitAddress, self.queue, self.length) = (unitAddress, queue, length)
        }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], queue: r[at: 5], length: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = queue; r[at: 6] = length }
    }
    public struct Output: Sendable, Equatable {
        /// Which of the codes that are no failure it was.
        public var code: Status
        public init(code: Status = Status(rawValue: 0)) { self.code = code }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, `queue` is not aligned or not mapped, or `length` is not valid.
        case parameter
        /// The adapter is not allowed to connect to a partner, or does not support queues.
        case notFound
        /// The adapter already has a queue, or the partner is connected with another adapter.
        case resource
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -7: .notFound; case -16: .resource; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .notFound: -7; case .resource: -16; case .hardware: -1; case .function: -2; case .privilege: -3
        case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // length > 0 && length % 4096 == 0
        if !(a.length > 0 && (Int128(a.length) % 4096) == 0) { return .parameter }
        if !((Int128(a.queue.rawValue) % 4096) == 0) { return .parameter }
        return nil
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0, 2: .done; default: .failed } }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(code: code)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        return o.code
    }
}

/// Frees the command/response queue of a virtual adapter and its subordinate queues.
///
/// The hypervisor sends `partnerDeregistered` to the partner. It stops new messages and interrupts before its first answer, but the memory
/// of the queue stays registered until the call succeeds. While the call is busy it must be made again with the same argument.
///
/// `H_FREE_CRQ`, opcode 0x100. Once begun it must be carried to its end. Context: process.
/// - Note: LoPAR lists the long busy codes of 1 ms and 10 ms, which callers may treat as H_BUSY.
/// - Note: Linux retries on any long busy code. So does this spec, because a queue that has not been freed keeps its memory.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/misc/ibmvmc.c; QEMU spapr_vio.c; LoPAR 17.2.3.1.5.2.
public enum FreeCRQ: Hcall {
    public static let opcode: UInt64 = 0x100
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
        /// The TCE tables of the adapter contain redirected translations that cannot be invalidated.
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

/// Sends a message to the queue of the partner.
///
/// Data that the message refers to must be visible in memory before the call.
///
/// `H_SEND_CRQ`, opcode 0x108. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/misc/ibmvmc.c; QEMU spapr_vio.c; LoPAR 17.2.3.1.5.3.
public enum SendCRQ: Hcall {
    public static let opcode: UInt64 = 0x108
    public struct Arguments: Sendable, Equatable {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The message. Transport events and free elements cannot be sent.
        public var message: CRQMessage
        public init(unitAddress: UnitAddress, message: CRQMessage) { (self.unitAddress, self.message) = (unitAddress, message) }
    }
    public enum Failure: BufferCallFailure {
        /// `unitAddress` is not valid, or the header of the message is not valid.
        case parameter
        /// The queue of the partner is full.
        case dropped
        /// The partner has not registered a queue, or its queue is disabled.
        case closed
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -12: .dropped; case 2: .closed; case -1: .hardware; case -2: .function; case -3: .privilege
        default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .dropped: -12; case .closed: 2; case .hardware: -1; case .function: -2; case .privilege: -3
        case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        // message.header >= 0x80 && message.header != 0xFF
        if !(((Int128(Formulas.carriedWord(a.message, 0)) >> 56) & 255) >= 128 && ((Int128(Formulas.carriedWord(a.message, 0)) >> 56) & 255) != 255) { return .parameter }
        return nil
    }
    public static func store(arguments a: Arguments, in r: inout Registers) throws(BufferError) {
        r[at: 4] = a.unitAddress
        try r.store(a.message, in: 5...6, field: "message")
    }
    public static func arguments(in r: Registers) throws(BufferError) -> Arguments {
        Arguments(unitAddress: r[at: 4], message: try r.buffer(CRQMessage.self, 5...6))
    }
}

/// Enables a command/response queue that the transport event `partnerSuspended` has disabled.
///
/// The call first restores all pages that are mapped in the first window of the adapter's `ibm,my-dma-window`.
///
/// `H_ENABLE_CRQ`, opcode 0x2B0. Context: process.
/// - Note: LoPAR lists H_IN_PROGRESS and H_LONG_BUSY_ORDER_10_MSEC. All drivers of Linux retry on any busy code, and so does this spec.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/scsi/ibmvscsi/ibmvscsi.c; QEMU spapr_vio.c; LoPAR 17.2.3.1.5.4.
public enum EnableCRQ: Hcall {
    public static let opcode: UInt64 = 0x2B0
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
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 14, 1, 9900...9905: .retry; default: .failed } }
}

/// Enables and disables the interrupts of a virtual adapter.
///
/// `H_VIO_SIGNAL`, opcode 0x104. Context: process, atomic.
/// - Note: LoPAR says both that bits without an interrupt are ignored and that a mode that is not defined is refused. QEMU refuses it.
///
/// Sources: LoPAR ch_virtual_io.xml; QEMU spapr_vio.c; LoPAR 17.2.1.3.1.
public enum VIOSignal: Hcall {
    public static let opcode: UInt64 = 0x104
    public struct Arguments: FrameValues {
        /// The adapter.
        public var unitAddress: UnitAddress
        /// The interrupts to enable; the others are disabled.
        public var mode: VIOSignalMode
        public init(unitAddress: UnitAddress, mode: VIOSignalMode) { (self.unitAddress, self.mode) = (unitAddress, mode) }
        public init(in r: Registers) { self.init(unitAddress: r[at: 4], mode: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = unitAddress; r[at: 5] = mode }
    }
    public enum Failure: CallFailure {
        /// `unitAddress` is not valid, or `mode` contains an interrupt that the adapter does not have.
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

/// Copies data between the memory of this partition and the memory of its partner.
///
/// In the adapter's `ibm,my-dma-window` the first window describes the memory of this partition and the second window that of the partner.
/// Data to be copied must be visible in memory before the call.
///
/// `H_COPY_RDMA`, opcode 0x110. Context: process, atomic.
///
/// Sources: LoPAR ch_virtual_io.xml; Linux drivers/misc/ibmvmc.c; LoPAR 17.2.3.2.1.1.
public enum CopyRDMA: Hcall {
    public static let opcode: UInt64 = 0x110
    public struct Arguments: FrameValues {
        /// Number of bytes, limited by the property `ibm,max-virtual-dma-size` of `/vdevice` if it exists. The limit is at least 128 KiB.
        public var length: Int64
        /// Logical bus of the source.
        public var sourceBus: Liobn
        /// Address of the source on its bus.
        public var source: IOAddress
        /// Logical bus of the destination.
        public var destinationBus: Liobn
        /// Address of the destination on its bus.
        public var destination: IOAddress
        public init(length: Int64, sourceBus: Liobn, source: IOAddress, destinationBus: Liobn, destination: IOAddress) {
            (self.length, self.sourceBus, self.source, self.destinationBus, self.destination) = (length, sourceBus, source, destinationBus, destination)
        }
        public init(in r: Registers) { self.init(length: r[at: 4], sourceBus: r[at: 5], source: r[at: 6], destinationBus: r[at: 7], destination: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = length; r[at: 5] = sourceBus; r[at: 6] = source; r[at: 7] = destinationBus; r[at: 8] = destination }
    }
    public enum Failure: CallFailure {
        /// `length` exceeds the limit.
        case parameter
        /// `sourceBus` is not a bus of the adapter, or the source is outside its window.
        case sourceParm
        /// `destinationBus` is not a bus of the adapter, or the destination is outside its window.
        case destParm
        /// The translations do not allow reading the source or writing the destination.
        case permission
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -13: .sourceParm; case -14: .destParm; case -11: .permission; case -1: .hardware; case -2: .function
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .sourceParm: -13; case .destParm: -14; case .permission: -11; case .hardware: -1; case .function: -2
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // length >= 0
        if !(a.length >= 0) { return .parameter }
        return nil
    }
}

/// Asks the hypervisor to create a virtual management channel for this partition.
///
/// The partition then configures the new adapter as it does any other dynamic resource.
///
/// `H_REQUEST_VMC`, opcode 0x360. Context: process.
/// - Note: LoPAR 2.9 does not have this call. Linux's driver handles the codes that are listed.
///
/// Sources: Linux drivers/misc/ibmvmc.c.
public enum RequestVMC: Hcall {
    public static let opcode: UInt64 = 0x360
    public struct Output: FrameValues {
        /// DRC index of the adapter.
        public var drcIndex: DRCIndex
        public init(drcIndex: DRCIndex) { self.drcIndex = drcIndex }
        public init(in r: Registers) { self.init(drcIndex: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = drcIndex }
    }
    public enum Failure: CallFailure {
        /// The hypervisor denies the request.
        case authority
        /// No channel is available.
        case resource
        /// The system cannot be managed through a channel, for example because a management console is attached.
        case notAvailable
        /// The cause is not documented; the call has no argument.
        case parameter
        /// The function is not supported.
        case function
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -10: .authority; case -16: .resource; case 3: .notAvailable; case -4: .parameter; case -2: .function; case -1: .hardware
        case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .authority: -10; case .resource: -16; case .notAvailable: 3; case .parameter: -4; case .function: -2; case .hardware: -1
        case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func flow(of code: Status) -> Flow { switch code.rawValue { case 0: .done; case 1, 9900...9905: .retry; default: .failed } }
}

/// Virtual management channel.
///
/// The virtual management channel (VMC) connects a management partition, which manages the system in place of a hardware management console
/// (HMC), with the hypervisor. It is a virtual adapter: a node `ibm,vmc` under `/vdevice`. The channel uses a command/response queue (CRQ)
/// for messages of 16 bytes. Longer messages are transferred through buffers in the memory of the hypervisor, from and to which the
/// partition copies data with H_COPY_RDMA.
///
/// To start the channel, the partition registers its queue, both ends initialize the connection with a handshake of three messages, and they
/// exchange capabilities. The hypervisor then adds one buffer for each connection that is possible. The partition opens a connection with
/// `interfaceOpen` and sends the identity of the management application in the buffer of this message. After the response both ends use
/// `signal` to announce each message.
public struct VMC<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var vmc: VMC<Self> { VMC(base: self) }
}

extension VMC where Base: HcallPort {
    /// Registers the command/response queue of a virtual adapter and connects the adapter with its partner.
    public func regCRQ(unitAddress: UnitAddress, queue: BusAddress, length: UInt64) throws(RegCRQ.Failure) -> RegCRQ.Output {
        try self.base.call(RegCRQ.self, .init(unitAddress: unitAddress, queue: queue, length: length))
    }

    /// Frees the command/response queue of a virtual adapter and its subordinate queues.
    public func freeCRQ(unitAddress: UnitAddress, pause _pause: Pause) throws(FreeCRQ.Failure) {
        try self.base.finish(FreeCRQ.self, .init(unitAddress: unitAddress), pause: _pause)
    }

    /// Sends a message to the queue of the partner.
    public func sendCRQ(unitAddress: UnitAddress, message: some GuestBuffer<CRQMessage>) throws(SendCRQ.Failure) {
        try self.base.call(SendCRQ.self, .init(unitAddress: unitAddress, message: try SendCRQ.Failure.converting { () throws(BufferError) in try message.read(as: CRQMessage.self) }))
    }

    /// Enables a command/response queue that the transport event `partnerSuspended` has disabled.
    public func enableCRQ(unitAddress: UnitAddress, retry _retry: RetryPolicy) throws(EnableCRQ.RetryFailure) {
        try self.base.call(EnableCRQ.self, .init(unitAddress: unitAddress), retry: _retry)
    }

    /// Enables and disables the interrupts of a virtual adapter.
    public func vioSignal(unitAddress: UnitAddress, mode: VIOSignalMode) throws(VIOSignal.Failure) {
        try self.base.call(VIOSignal.self, .init(unitAddress: unitAddress, mode: mode))
    }

    /// Copies data between the memory of this partition and the memory of its partner.
    public func copyRDMA(length: Int64, sourceBus: Liobn, source: IOAddress, destinationBus: Liobn, destination: IOAddress) throws(CopyRDMA.Failure) {
        try self.base.call(CopyRDMA.self, .init(length: length, sourceBus: sourceBus, source: source, destinationBus: destinationBus, destination: destination))
    }

    /// Asks the hypervisor to create a virtual management channel for this partition.
    public func requestVMC(retry _retry: RetryPolicy) throws(RequestVMC.RetryFailure) -> RequestVMC.Output {
        try self.base.call(RequestVMC.self, (), retry: _retry)
    }
}
