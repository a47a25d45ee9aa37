// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from errinjct.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Names the user for whom the facility is open.
///
/// `ibm,open-errinjct` gives it; it is good until `ibm,close-errinjct`.
public struct InjectionToken: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// What is to go wrong on the bus, and in which access.
/// - Note: 8 to 19 are defined, too: stores to I/O and configuration space, and direct memory access. Which the platform can do it tells with -3.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,errinjct; Linux arch/powerpc/include/uapi/asm/eeh.h.
public struct BusErrorFunction: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// In a load from memory space: parity of the address, or on PCI Express the end-to-end check.
    public static let loadMemoryAddress = BusErrorFunction(rawValue: 0)
    public static let loadMemoryData = BusErrorFunction(rawValue: 1)
    /// In a load from I/O space.
    public static let loadIOAddress = BusErrorFunction(rawValue: 2)
    public static let loadIOData = BusErrorFunction(rawValue: 3)
    /// In a read of configuration space.
    public static let loadConfigurationAddress = BusErrorFunction(rawValue: 4)
    public static let loadConfigurationData = BusErrorFunction(rawValue: 5)
    /// In a store to memory space.
    public static let storeMemoryAddress = BusErrorFunction(rawValue: 6)
    public static let storeMemoryData = BusErrorFunction(rawValue: 7)
    /// Nothing any more.
    public static let disable = BusErrorFunction(rawValue: 20)
    /// Nothing: tells what has been set.
    public static let query = BusErrorFunction(rawValue: 21)
}

/// What is to be injected: 1 KiB, whose beginning depends on the kind of error.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,errinjct; LoPAR 7.3.13.
public struct ErrorInjection: GuestBuffer {
    public static var alignment: Int { 1024 }
    public static var fixedSize: Int? { 1024 }
    public var contents: [UInt8]
    public init(contents: [UInt8]) { self.contents = contents }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("errorInjection", size: 1024)
        contents = try r.bytes("contents", count: 1024)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        try w.bytes(contents, "contents", count: 1024)
        try w.finish(outer, "errorInjection", size: 1024)
    }
}

/// What is to be injected for `ioa-bus-error`.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,errinjct; LoPAR 7.3.13.
public struct BusErrorInjection: GuestBuffer {
    public typealias Base = ErrorInjection
    public static var alignment: Int { 1024 }
    public static var fixedSize: Int? { 1024 }
    /// Address on the bus, a multiple of 4.
    public var address: UInt32
    /// Which bits of the address count: 1 counts.
    public var mask: UInt32
    /// A function on the bus.
    public var function: ConfigAddress
    /// The host bridge above it.
    public var hostBridge: HostBridge
    public var what: BusErrorFunction
    public init(address: UInt32, mask: UInt32, function: ConfigAddress, hostBridge: HostBridge, what: BusErrorFunction) {
        self.address = address
        self.mask = mask
        self.function = function
        self.hostBridge = hostBridge
        self.what = what
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("busErrorInjection", size: 1024)
        address = try r.value("address")
        mask = try r.value("mask")
        function = try r.value("function")
        hostBridge = try r.value("hostBridge")
        what = try r.value("what")
        try r.skip(1000)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.values(address, mask, function, hostBridge)
        w.value(what)
        w.zeros(1000)
        try w.finish(outer, "busErrorInjection", size: 1024)
    }
}

/// What is to be injected for `ioa-bus-error-64`.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,errinjct; LoPAR 7.3.13.
public struct BusErrorInjection64: GuestBuffer {
    public typealias Base = ErrorInjection
    public static var alignment: Int { 1024 }
    public static var fixedSize: Int? { 1024 }
    /// Address on the bus, a multiple of 8.
    public var address: UInt64
    /// Which bits of the address count: 1 counts.
    public var mask: UInt64
    /// A function on the bus.
    public var function: ConfigAddress
    /// The host bridge above it.
    public var hostBridge: HostBridge
    public var what: BusErrorFunction
    public init(address: UInt64, mask: UInt64, function: ConfigAddress, hostBridge: HostBridge, what: BusErrorFunction) {
        self.address = address
        self.mask = mask
        self.function = function
        self.hostBridge = hostBridge
        self.what = what
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("busErrorInjection64", size: 1024)
        address = try r.value("address")
        mask = try r.value("mask")
        function = try r.value("function")
        hostBridge = try r.value("hostBridge")
        what = try r.value("what")
        try r.skip(992)
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.values(address, mask, function, hostBridge)
        w.value(what)
        w.zeros(992)
        try w.finish(outer, "busErrorInjection64", size: 1024)
    }
}

/// Opens the facility.
///
/// Of all functions of RTAS this one alone returns its status second.
///
/// `ibm,open-errinjct`. Context: process.
/// - Note: Linux refuses this call, and ibm,errinjct, when the kernel is locked down.
/// - Note: No source maps the statuses to errnos: those here are this spec's choice.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; LoPAR 7.3.13.
public enum OpenErrinjct: RTASCall {
    public static let name: StaticString = "ibm,open-errinjct"
    public static var statusCell: Int { 1 }
    public struct Output: FrameValues {
        /// Names the user to the other calls.
        public var openToken: InjectionToken
        public init(openToken: InjectionToken) { self.openToken = openToken }
        public init(in r: RTASFrame) { self.init(openToken: r[result: 0]) }
        public func store(in r: inout RTASFrame) { r[result: 0] = openToken }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The facility is open already.
        case inUse
        /// Injection of PCI errors is not enabled.
        case notEnabled
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -4: .inUse; case -5: .notEnabled; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .inUse: -4; case .notEnabled: -5; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 2) }
}

/// Makes an error.
///
/// `ibm,errinjct`. Context: process.
/// - Note: No source maps -4 to an errno: EPERM is this spec's choice.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; LoPAR 7.3.13.
public enum Errinjct: RTASCall {
    public static let name: StaticString = "ibm,errinjct"
    public struct Arguments: FrameValues {
        /// The kind of error, from `ibm,errinjct-tokens`.
        public var kind: UInt32
        /// From `ibm,open-errinjct`.
        public var openToken: InjectionToken
        /// What exactly. `query` has it filled in.
        public var workArea: GuestAddress
        public init(kind: UInt32, openToken: InjectionToken, workArea: GuestAddress) {
            (self.kind, self.openToken, self.workArea) = (kind, openToken, workArea)
        }
        public init(in r: RTASFrame) { self.init(kind: r[argument: 0], openToken: r[argument: 1], workArea: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = kind; r[argument: 1] = openToken; r[argument: 2] = workArea }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The platform can't make this error, or what is in the work area is not valid.
        case invalidParameter
        /// The facility is not open, or by another user.
        case notOpen
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -4: .notOpen; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .notOpen: -4; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if !((Int128(a.workArea.rawValue) % 1024) == 0) { return .invalidParameter }
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Closes the facility, and ends what errors it can.
///
/// `ibm,close-errinjct`. Context: process.
/// - Note: No source maps -4 to an errno: EPERM is this spec's choice.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; LoPAR 7.3.13.
public enum CloseErrinjct: RTASCall {
    public static let name: StaticString = "ibm,close-errinjct"
    public struct Arguments: FrameValues {
        /// From `ibm,open-errinjct`.
        public var openToken: InjectionToken
        public init(openToken: InjectionToken) { self.openToken = openToken }
        public init(in r: RTASFrame) { self.init(openToken: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = openToken }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// The facility is not open, or by another user.
        case closed
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -4: .closed; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .closed: -4; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// Error injection.
///
/// For tests, errors can be made on purpose. The facility is opened by one user at a time, who gets a token, makes errors with it, and closes the
/// facility. The property `ibm,errinjct-tokens` of the node `/rtas` lists, by names such as `ioa-bus-error`, the kinds of errors that the platform can
/// make, each with a number.
public struct ErrinjctCalls<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var errinjct: ErrinjctCalls<Self> { ErrinjctCalls(base: self) }
}

extension ErrinjctCalls where Base: RTASPort {
    /// Opens the facility.
    public func openErrinjct(retry _retry: RetryPolicy) throws(OpenErrinjct.RetryFailure) -> OpenErrinjct.Output {
        try self.base.call(OpenErrinjct.self, (), retry: _retry)
    }

    /// Opens with `openErrinjct`, and closes when `body` is over, however that ends.
    public func withInjectionToken<_Result, _Work: Error>(retry _retry: RetryPolicy, _ _body: (InjectionToken) throws(_Work) -> _Result) throws(ScopeFailure<OpenErrinjct.RetryFailure, _Work, CloseErrinjct.RetryFailure>) -> _Result {
        try scoped(
            open: { () throws(OpenErrinjct.RetryFailure) in try openErrinjct(retry: _retry).openToken },
            close: { _handle throws(CloseErrinjct.RetryFailure) in try self.base.call(CloseErrinjct.self, .init(openToken: _handle), retry: _retry) }, _body)
    }

    /// Closes the facility, and ends what errors it can.
    public func closeErrinjct(openToken: InjectionToken, retry _retry: RetryPolicy) throws(CloseErrinjct.RetryFailure) {
        try self.base.call(CloseErrinjct.self, .init(openToken: openToken), retry: _retry)
    }
}

extension ErrinjctCalls where Base: RTASPort & GuestMemory {
    /// Makes an error.
    public func errinjct(kind: UInt32, openToken: InjectionToken, workArea: some GuestBuffer<ErrorInjection>, retry _retry: RetryPolicy) throws(Errinjct.RetryFailure) -> ErrorInjection {
        var _memory = GuestScratch(self.base, throwing: Errinjct.RetryFailure.self)
        defer { _memory.free() }
        let _workArea = try _memory.lend("workArea", workArea, room: 1024, alignment: 1024, below: 0x100000000)
        try self.base.call(Errinjct.self, .init(kind: kind, openToken: openToken, workArea: _workArea.address), retry: _retry)
        return try _memory.decode(_workArea)
    }
}
