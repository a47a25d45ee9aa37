// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from xics.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `xics`.
public enum XicsConstants {
    /// The largest priority, which stands for an interrupt that is never presented.
    public static let leastFavoredPriority: UInt32 = 0xFF
}

/// Number of a source, from the device tree: `interrupt-ranges`, `interrupts`, or `ibm,query-interrupt-source-number`.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,get-xive.
public struct InterruptSource: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Number of a server: a processor thread, or a global server of `ibm,ppc-interrupt-gserver#s`.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,set-xive.
public struct InterruptServer: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Tells server and priority of a source.
///
/// They are those of the last `ibm,set-xive`; at boot the priority is the least favored one.
///
/// `ibm,get-xive`. Context: process, atomic.
/// - Note: LoPAR calls the status -3 optional and asks for it in its requirements.
/// - Note: LoPAR lets ibm,get-xive present the saved priority of a source that is switched off; QEMU answers 0xFF.
/// - Note: QEMU knows every number of the controller's range, whether a device uses it or not.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/sysdev/xics/ics-rtas.c; QEMU xics_spapr.c; LoPAR 7.3.10.1.
public enum GetXIVE: RTASCall {
    public static let name: StaticString = "ibm,get-xive"
    public struct Arguments: FrameValues {
        /// The source.
        public var source: InterruptSource
        public init(source: InterruptSource) { self.source = source }
        public init(in r: RTASFrame) { self.init(source: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = source }
    }
    public struct Output: FrameValues {
        /// Its server.
        public var server: InterruptServer
        /// Its priority, 0 the most and 0xFF the least favored one.
        public var priority: UInt32
        public init(server: InterruptServer, priority: UInt32) { (self.server, self.priority) = (server, priority) }
        public init(in r: RTASFrame) { self.init(server: r[result: 1], priority: r[result: 2]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = server; r[result: 2] = priority }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such source, or its priority is reserved for the platform.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 3) }
}

/// Sets server and priority of a source.
///
/// For a source that is switched off, the priority is that which it will have when it is switched on.
///
/// `ibm,set-xive`. Context: process, atomic.
/// - Note: LoPAR calls the status -3 optional and asks for it in its requirements.
/// - Note: In QEMU the call also switches the source on: it sets both priority and saved priority.
/// - Note: QEMU reserves no priorities, and checks source, server and priority in this order.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/sysdev/xics/ics-rtas.c; QEMU xics_spapr.c; LoPAR 7.3.10.2.
public enum SetXIVE: RTASCall {
    public static let name: StaticString = "ibm,set-xive"
    public struct Arguments: FrameValues {
        /// The source.
        public var source: InterruptSource
        /// Its new server.
        public var server: InterruptServer
        /// Its new priority, 0 the most and 0xFF the least favored one.
        public var priority: UInt32
        public init(source: InterruptSource, server: InterruptServer, priority: UInt32) {
            (self.source, self.server, self.priority) = (source, server, priority)
        }
        public init(in r: RTASFrame) { self.init(source: r[argument: 0], server: r[argument: 1], priority: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = source; r[argument: 1] = server; r[argument: 2] = priority }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such source or no such server, or the priority is reserved for the platform.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // priority \<= LEAST_FAVORED_PRIORITY
        if !(a.priority <= 255) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Switches a source off.
///
/// Its priority is kept, and it gets the least favored one.
///
/// `ibm,int-off`. Context: process, atomic.
/// - Note: LoPAR calls the status -3 optional and asks for it in its requirements.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/sysdev/xics/ics-rtas.c; QEMU xics_spapr.c; LoPAR 7.3.10.3.
public enum IntOff: RTASCall {
    public static let name: StaticString = "ibm,int-off"
    public struct Arguments: FrameValues {
        /// The source.
        public var source: InterruptSource
        public init(source: InterruptSource) { self.source = source }
        public init(in r: RTASFrame) { self.init(source: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = source }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such source.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// Switches a source on, with the priority that it had or that has been set since.
///
/// `ibm,int-on`. Context: process, atomic.
/// - Note: LoPAR calls the status -3 optional and asks for it in its requirements.
/// - Note: In QEMU a second ibm,int-off saves the least favored priority: ibm,int-on does not bring back what the first one saved.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/sysdev/xics/ics-rtas.c; QEMU xics_spapr.c; LoPAR 7.3.10.4.
public enum IntOn: RTASCall {
    public static let name: StaticString = "ibm,int-on"
    public struct Arguments: FrameValues {
        /// The source.
        public var source: InterruptSource
        public init(source: InterruptSource) { self.source = source }
        public init(in r: RTASFrame) { self.init(source: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = source }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such source.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// Sources of external interrupts.
///
/// Each source has an entry with the server to which its interrupts go, a processor thread or a group of them, and their priority. A source that
/// is switched off keeps its priority for the time when it is switched on again. How interrupts are presented and taken is the matter of module
/// `interrupt`.
///
/// These calls need not be kept apart from each other: a processor may make one while another makes one, each with an argument buffer of its own.
/// In XIVE exploitation mode they don't exist; the calls of module `xive` take their place.
public struct Xics<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var xics: Xics<Self> { Xics(base: self) }
}

extension Xics where Base: RTASPort {
    /// Tells server and priority of a source.
    public func getXIVE(source: InterruptSource) throws(GetXIVE.Failure) -> GetXIVE.Output {
        try self.base.call(GetXIVE.self, .init(source: source))
    }

    /// Sets server and priority of a source.
    public func setXIVE(source: InterruptSource, server: InterruptServer, priority: UInt32) throws(SetXIVE.Failure) {
        try self.base.call(SetXIVE.self, .init(source: source, server: server, priority: priority))
    }

    /// Switches a source off.
    public func intOff(source: InterruptSource) throws(IntOff.Failure) {
        try self.base.call(IntOff.self, .init(source: source))
    }

    /// Switches a source on, with the priority that it had or that has been set since.
    public func intOn(source: InterruptSource) throws(IntOn.Failure) {
        try self.base.call(IntOn.self, .init(source: source))
    }
}
