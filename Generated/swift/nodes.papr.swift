// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nodes.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// For which change reports are wanted. Negative values are those of an event log of type `resourceReassignment`, with the sign changed.
/// - Note: Linux passes the scope of such a log, its second word, with the sign changed.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; Linux arch/powerpc/platforms/pseries/mobility.c.
public struct ChangeScope: OpenValue {
    public var rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// Migration or hibernation.
    public static let migration = ChangeScope(rawValue: 1)
    /// New firmware, activated by `ibm,activate-firmware`.
    public static let firmware = ChangeScope(rawValue: 2)
    /// A coherent platform facility. The first call names the device by its unit address.
    public static let device = ChangeScope(rawValue: 3)
}

/// What has happened to nodes.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; Linux arch/powerpc/platforms/pseries/mobility.c.
public struct NodeChange: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The list ends here.
    public static let end = NodeChange(rawValue: 0)
    /// Gone.
    public static let deleted = NodeChange(rawValue: 1)
    /// Changed.
    public static let updated = NodeChange(rawValue: 2)
    /// New.
    public static let added = NodeChange(rawValue: 3)
}

/// A node that is new.
public struct AddedNode: GuestBuffer {
    public static var fixedSize: Int? { 8 }
    /// The node below which it is.
    public var parent: UInt32
    /// For `ibm,configure-connector`.
    public var connector: UInt32
    public init(parent: UInt32, connector: UInt32) { (self.parent, self.connector) = (parent, connector) }
    public init(from r: inout BufferReader) throws(BufferError) {
        parent = try r.value("parent")
        connector = try r.value("connector")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(parent, connector)
    }
}

/// A change, and the nodes that have changed so.
/// - Note: LoPAR has the number of operands; of `added` these are pairs. Linux counts the pairs, and this follows it.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; Linux arch/powerpc/platforms/pseries/mobility.c; LoPAR 7.3.24.
public struct NodeOperation: GuestBuffer {
    /// How many nodes follow.
    public var count: UInt32
    public var body: Body
    public var change: NodeChange { body.change }
    public init(count: UInt32, body: Body) {
        self.count = count
        self.body = body
    }
    public enum Body: Sendable, Equatable {
        /// The nodes are gone.
        case deleted(nodes: [UInt32])
        /// The nodes have changed; `ibm,update-properties` tells more.
        case updated(nodes: [UInt32])
        /// The nodes are new.
        case added(nodes: [AddedNode])
        /// Another one; its bytes are kept.
        case unknown(change: NodeChange, other: [UInt8])
        public var change: NodeChange {
            switch self {
            case .deleted: .init(word: 1)
            case .updated: .init(word: 2)
            case .added: .init(word: 3)
            case .unknown(let selector, _): selector
            }
        }
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let f0: NodeChange = try r.value("change")
        count = try r.value("count", bytes: 3)
        switch Int128(f0.rawValue) {
        case 1:
            let g0: [UInt32] = try r.array("nodes", count: Int(clamping: Int128(count)))
            body = .deleted(nodes: g0)
        case 2:
            let g0: [UInt32] = try r.array("nodes", count: Int(clamping: Int128(count)))
            body = .updated(nodes: g0)
        case 3:
            let g0: [AddedNode] = try r.array("nodes", count: Int(clamping: Int128(count)))
            body = .added(nodes: g0)
        default:
            body = .unknown(change: f0, other: try r.rest("_"))
        }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(change)
        w.value(count, bytes: 3)
        switch body {
        case .deleted(let g0):
            try w.array(g0, "nodes", count: Int(clamping: Int128(count)))
        case .updated(let g0):
            try w.array(g0, "nodes", count: Int(clamping: Int128(count)))
        case .added(let g0):
            try w.array(g0, "nodes", count: Int(clamping: Int128(count)))
        case .unknown(_, let other):
            try w.bytes(other, "_")
        }
    }
}

/// What a sequence of calls for changed nodes goes on from: it goes back to each next call as it came.
/// - Note: LoPAR gives no length to the unit address: its figures leave eight bytes for it.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; LoPAR 7.3.24.
public struct NodesState: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// Zero in the first call.
    public var state: UInt32
    /// The unit address for the scope `device`, otherwise zero.
    public var unitAddress: UInt64
    public init(state: UInt32, unitAddress: UInt64) {
        self.state = state
        self.unitAddress = unitAddress
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        state = try r.value("state")
        unitAddress = try r.value("unitAddress")
        try r.skip(4)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(state, unitAddress)
        w.zeros(4)
    }
}

/// The memory in which changed nodes are told.
///
/// After its head, which goes back to the next call as it came, it holds operations; deletions come first and additions last.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; Linux arch/powerpc/platforms/pseries/mobility.c; LoPAR 7.3.24.
public struct NodesWorkArea: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// How far the changes have been told.
    public var head: NodesState
    /// What has happened.
    public var operations: [NodeOperation]
    public init(head: NodesState, operations: [NodeOperation]) { (self.head, self.operations) = (head, operations) }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("nodesWorkArea", size: 4096)
        head = try r.nested("head")
        operations = try r.array("operations", terminator: 0x0, of: 1)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        try w.nested(head)
        try w.array(operations, "operations", terminator: 0x0, of: 1, upTo: 4096)
        try w.finish(outer, "nodesWorkArea", size: 4096)
    }
}

/// Tells which nodes have changed.
///
/// `ibm,update-nodes`. Hands out data between its calls: make them one by one, with `once`. Context: process.
/// - Note: LoPAR lists no 990x for this call. Linux goes on after status 1 alone, and gives up after every other but 0.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_update_nodes.xml; Linux arch/powerpc/platforms/pseries/mobility.c; LoPAR 7.3.24.
public enum UpdateNodes: RTASCall {
    public static let name: StaticString = "ibm,update-nodes"
    /// There are more: call again.
    public static let more = RTASStatus(rawValue: 1)
    public struct Arguments: FrameValues {
        /// Begins with the state of the sequence; receives the changes.
        public var workArea: GuestAddress
        /// For which change.
        public var scope: ChangeScope
        public init(workArea: GuestAddress, scope: ChangeScope) { (self.workArea, self.scope) = (workArea, scope) }
        public init(in r: RTASFrame) { self.init(workArea: r[argument: 0], scope: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = workArea; r[argument: 1] = scope }
    }
    public typealias Token = TokenInBuffer
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The work area is not aligned or not made ready, there is no such scope, or nothing of the kind has happened.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.workArea.rawValue) % 4096) == 0) { return .invalidParameter }
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; case 1: .again; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
    public static func token(of code: RTASStatus, in r: RTASFrame) -> Token? { Token() }
    public static func store(token t: Token, with code: RTASStatus, in r: inout RTASFrame) -> RTASStatus { code }
    public static func resume(_ a: inout Arguments, with t: Token) {}
}

/// What a sequence of calls for changed properties goes on from: it goes back to each next call as it came.
///
/// Sources: LoPAR 2.9 sec_rtas_update_properties.xml; LoPAR 7.3.25.
public struct PropertiesState: GuestBuffer {
    public static var fixedSize: Int? { 16 }
    /// The node.
    public var node: UInt32
    /// Zero in the first call.
    public var state: UInt32
    public init(node: UInt32, state: UInt32) {
        self.node = node
        self.state = state
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        node = try r.value("node")
        state = try r.value("state")
        try r.skip(8)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(node, state)
        w.zeros(8)
    }
}

/// The memory in which changed properties are told.
///
/// After its head, which goes back to the next call as it came, it holds the number of properties and the properties. Each is its
/// name with a NUL, a word, and its value: 0 for no value, 0x80000000 for a property that is gone, another positive number for the length of
/// the value or of its last part, a negative one for the length of a part that is not the last, with the sign changed. The first one has an empty name and
/// the path of the node for its value.
///
/// Sources: LoPAR 2.9 sec_rtas_update_properties.xml; Linux arch/powerpc/platforms/pseries/mobility.c; LoPAR 7.3.25.
public struct PropertiesWorkArea: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// The node, and how far it has been told.
    public var head: PropertiesState
    /// How many properties are told here.
    public var count: UInt32
    /// Their names and values.
    public var properties: [UInt8]
    public init(head: PropertiesState, count: UInt32, properties: [UInt8]) {
        (self.head, self.count, self.properties) = (head, count, properties)
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("propertiesWorkArea", size: 4096)
        head = try r.nested("head")
        count = try r.value("count")
        properties = try r.bytes("properties", count: 4076)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        try w.nested(head)
        w.value(count)
        try w.bytes(properties, "properties", count: 4076)
        try w.finish(outer, "propertiesWorkArea", size: 4096)
    }
}

/// Tells what has changed in a node.
///
/// The changes can be asked for again and again, until others take their place.
///
/// `ibm,update-properties`. Hands out data between its calls: make them one by one, with `once`. Context: process.
/// - Note: LoPAR lists no 990x for this call. Linux goes on after status 1 alone, and gives up after a negative one.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_update_properties.xml; Linux arch/powerpc/platforms/pseries/mobility.c; LoPAR 7.3.25.
public enum UpdateProperties: RTASCall {
    public static let name: StaticString = "ibm,update-properties"
    /// There are more: call again.
    public static let propertiesMore = RTASStatus(rawValue: 1)
    public struct Arguments: FrameValues {
        /// Begins with the node and the state of the sequence; receives the changes.
        public var workArea: GuestAddress
        /// For which change.
        public var scope: ChangeScope
        public init(workArea: GuestAddress, scope: ChangeScope) { (self.workArea, self.scope) = (workArea, scope) }
        public init(in r: RTASFrame) { self.init(workArea: r[argument: 0], scope: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = workArea; r[argument: 1] = scope }
    }
    public typealias Token = TokenInBuffer
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The work area is not aligned or not made ready, there is no such scope, or nothing of the kind has happened.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.workArea.rawValue) % 4096) == 0) { return .invalidParameter }
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; case 1: .again; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
    public static func token(of code: RTASStatus, in r: RTASFrame) -> Token? { Token() }
    public static func store(token t: Token, with code: RTASStatus, in r: inout RTASFrame) -> RTASStatus { code }
    public static func resume(_ a: inout Arguments, with t: Token) {}
}

/// Changes of the device tree.
///
/// When much has changed at once, above all when the partition has been migrated, the platform reports which nodes of the device tree are gone,
/// changed or new with `ibm,update-nodes`, and what has changed in a node with `ibm,update-properties`. New nodes are told by
/// `ibm,configure-connector`. Nodes are named by their property `ibm,phandle`.
public struct Nodes<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var nodes: Nodes<Self> { Nodes(base: self) }
}
