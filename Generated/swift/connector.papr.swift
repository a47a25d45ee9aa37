// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from connector.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// The memory in which the tree is told: a page for one connector at a time.
///
/// It goes back to each next call as it came. Offsets count from the start of the page.
/// - Note: LoPAR counts in entries, of four bytes where RTAS was instantiated for 32 bits and of eight where it was for 64. Linux and QEMU have four.
///
/// Sources: LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/platforms/pseries/dlpar.c; QEMU spapr_drc.c; LoPAR 13.5.3.5.
public struct ConnectorWorkArea: GuestBuffer {
    public static var alignment: Int { 4096 }
    public static var fixedSize: Int? { 4096 }
    /// The connector.
    public var connector: DRCIndex
    /// Zero in the first call; the platform's affair afterwards.
    public var state: UInt32
    /// Where the name of a node or of a property lies, with a NUL at its end.
    public var nameOffset: UInt32
    /// Length of the property's value in bytes.
    public var valueLength: UInt32
    /// Where the property's value lies.
    public var valueOffset: UInt32
    /// Names, values, and what the platform keeps there.
    public var contents: [UInt8]
    public init(connector: DRCIndex, state: UInt32, nameOffset: UInt32, valueLength: UInt32, valueOffset: UInt32, contents: [UInt8]) {
        (self.connector, self.state, self.nameOffset, self.valueLength, self.valueOffset, self.contents) = (connector, state, nameOffset, valueLength, valueOffset, contents)
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("connectorWorkArea", size: 4096)
        connector = try r.value("connector")
        state = try r.value("state")
        nameOffset = try r.value("nameOffset")
        valueLength = try r.value("valueLength")
        valueOffset = try r.value("valueOffset")
        contents = try r.bytes("contents", count: 4076)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.values(connector, state, nameOffset, valueLength)
        w.value(valueOffset)
        try w.bytes(contents, "contents", count: 4076)
        try w.finish(outer, "connectorWorkArea", size: 4096)
    }
}

/// Configures what is at a connector, and tells its nodes and properties.
///
/// Sequences for different connectors may be mixed, each with a work area of its own. One that is not carried to its end can be begun anew, and what
/// it has told so far is not configured. After success and after errors the contents of the work area mean nothing.
///
/// `ibm,configure-connector`. Hands out data between its calls: make them one by one, with `once`. Context: process.
/// - Note: LoPAR gives a second page in `extent` after status 5. Linux passes 0 always and takes 5 for an error; so does this spec.
/// - Note: Linux maps every failure to ENODEV or the like of its own; the errnos here are this spec's choice.
/// - Note: LoPAR: an isolated logical connector is configured with success at once. QEMU answers -9003 for it, and -3 for an unknown one.
/// - Note: QEMU keeps its place for each connector itself, and looks at nothing but the index in the work area.
/// - Note: QEMU tells each node as a child, and its parent before the next one.
/// - Note: QEMU takes `extent` for the upper half of the address of the work area.
/// - Note: QEMU cuts names and values at the end of the page without a sign.
///
/// Sources: LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/platforms/pseries/dlpar.c; QEMU spapr_drc.c; LoPAR 13.5.3.5; LoPAR 13.7.4.3.
public enum ConfigureConnector: RTASCall {
    public static let name: StaticString = "ibm,configure-connector"
    /// A node, a sibling of the last one. Its name has been told.
    public static let sibling = RTASStatus(rawValue: 1)
    /// A node, a child of the last one, or the first. Its name has been told.
    public static let child = RTASStatus(rawValue: 2)
    /// A property of the last node. Its name and its value have been told.
    public static let property = RTASStatus(rawValue: 3)
    /// Back to the parent of the last node.
    public static let parent = RTASStatus(rawValue: 4)
    public struct Arguments: FrameValues {
        /// Names the connector, and receives what is told.
        public var workArea: GuestAddress
        public init(workArea: GuestAddress) { self.workArea = workArea }
        public init(in r: RTASFrame) { self.init(workArea: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = workArea }
    }
    public typealias Token = TokenInBuffer
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// The work area is too small: a second page has to be given to the next call.
        case moreMemory
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such connector.
        case invalidParameter
        /// This system can't support what is there.
        case unsupported
        /// This connector can't support what is there; another one could.
        case unfit
        /// What is there does not belong to the partition.
        case unusable
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue {
        case 5: .moreMemory; case -1: .hardwareError; case -3: .invalidParameter; case -9001: .unsupported; case -9002: .unfit; case -9003: .unusable
        default: .undocumented(code)
        } }
        public var code: RTASStatus? { switch self {
        case .moreMemory: 5; case .hardwareError: -1; case .invalidParameter: -3; case .unsupported: -9001; case .unfit: -9002; case .unusable: -9003
        case .absent, .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.workArea.rawValue) % 4096) == 0) { return .invalidParameter }
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case 1, 2, 3, 4, -2, 9900...9905: .again; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
    public static func token(of code: RTASStatus, in r: RTASFrame) -> Token? { Token() }
    public static func store(token t: Token, with code: RTASStatus, in r: inout RTASFrame) -> RTASStatus { code }
    public static func resume(_ a: inout Arguments, with t: Token) {}
}

/// Configuring what has come.
///
/// When something has been connected by `set-indicator`, or a migration has added nodes to the device tree, `ibm,configure-connector` makes it ready
/// for use and tells its part of the device tree: node by node, property by property, in as many calls as that takes. The tree is walked depth
/// first, and each answer says where it goes next.
public struct Connector<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var connector: Connector<Self> { Connector(base: self) }
}
