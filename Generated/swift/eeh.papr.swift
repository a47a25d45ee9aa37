// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from eeh.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// What `ibm,set-eeh-option` does.
/// - Note: 4 and 5 need the property ibm,io-events-capable of a node above the endpoint.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,set-eeh-option; QEMU spapr.h (0 to 3).
public struct EehOption: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Switches error handling off. Does nothing where it is always on, nor while memory, I/O or bus mastering are enabled.
    public static let disable = EehOption(rawValue: 0)
    /// Switches error handling on.
    public static let enable = EehOption(rawValue: 1)
    /// Lets loads and stores through again; direct memory access stays stopped.
    public static let thawIO = EehOption(rawValue: 2)
    /// Lets direct memory access through again, after `thawIo`.
    public static let thawDMA = EehOption(rawValue: 3)
    /// Switches on the interrupt that tells of errors.
    public static let enableInterrupt = EehOption(rawValue: 4)
    /// Switches off the interrupt that tells of errors.
    public static let disableInterrupt = EehOption(rawValue: 5)
}

/// What `ibm,set-slot-reset` does.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,set-slot-reset; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr.h.
public struct SlotReset: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Ends the reset; also takes the endpoint out of the stopped state.
    public static let deactivate = SlotReset(rawValue: 0)
    /// Begins a hot reset, or the reset of a single function where the property `ibm,pe-reset-is-flr` says so.
    public static let hot = SlotReset(rawValue: 1)
    /// Begins a fundamental reset of PCI Express. Optional: the property `ibm,reset-capabilities` of the node `/rtas` tells.
    public static let fundamental = SlotReset(rawValue: 3)
}

/// State of an endpoint.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,read-slot-reset-state2.
public struct PeState: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Nothing is stopped.
    public static let normal = PeState(rawValue: 0)
    /// In reset.
    public static let reset = PeState(rawValue: 1)
    /// Loads, stores and direct memory access are stopped.
    public static let stopped = PeState(rawValue: 2)
    /// Direct memory access is stopped.
    public static let dmaStopped = PeState(rawValue: 4)
    /// Out of reach, for a time or for good.
    public static let unavailable = PeState(rawValue: 5)
}

/// How the platform has reset an endpoint.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,read-slot-reset-state2.
public struct PeResetKind: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Not told; most likely a hot reset.
    public static let unknown = PeResetKind(rawValue: 0)
    public static let hot = PeResetKind(rawValue: 1)
    public static let fundamental = PeResetKind(rawValue: 2)
    public static let functionLevel = PeResetKind(rawValue: 3)
}

/// How an endpoint came to be stopped.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,read-slot-reset-state2.
public struct PeRecovery: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(sourcesReset: Bool = false, resetKind: PeResetKind = .init(word: 0), elsewhere: Bool = false, wasReset: Bool = false) {
        self.init(rawValue: 0x0)
        self.sourcesReset = sourcesReset
        self.resetKind = resetKind
        self.elsewhere = elsewhere
        self.wasReset = wasReset
    }
    /// In XIVE exploitation mode: the interrupt sources have been reset, and have to be initialized again.
    public var sourcesReset: Bool {
        get { field(0x10, 4) }
        set { setField(0x10, 4, newValue) }
    }
    /// Of which kind the reset was, if there was one.
    public var resetKind: PeResetKind {
        get { field(0xC, 2) }
        set { setField(0xC, 2, newValue) }
    }
    /// The error happened elsewhere; it need not be held against this endpoint.
    public var elsewhere: Bool {
        get { field(0x2, 1) }
        set { setField(0x2, 1, newValue) }
    }
    /// The platform has reset the endpoint.
    public var wasReset: Bool {
        get { field(0x1, 0) }
        set { setField(0x1, 0, newValue) }
    }
}

/// What `ibm,get-config-addr-info2` tells.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,get-config-addr-info2; QEMU spapr.h.
public struct PeQuestion: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The address of the endpoint to which a function belongs.
    public static let address = PeQuestion(rawValue: 0)
    /// Whether there is an endpoint, and whether other functions share it: a `PeSharing`.
    public static let sharing = PeQuestion(rawValue: 1)
}

/// Whether a function belongs to an endpoint.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,get-config-addr-info2; QEMU spapr.h.
public struct PeSharing: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// It does not: there is no error handling for it.
    public static let none = PeSharing(rawValue: 0)
    /// It has an endpoint of its own.
    public static let single = PeSharing(rawValue: 1)
    /// Others belong to the same endpoint.
    public static let shared = PeSharing(rawValue: 2)
}

/// What becomes of an endpoint after an error.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,slot-error-detail.
public struct SlotErrorKind: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let temporary = SlotErrorKind(rawValue: 1)
    /// The endpoint is given up: it is unavailable for good, until its power is switched off and on, the partition is restarted, or it is assigned
    /// anew.
    public static let permanent = SlotErrorKind(rawValue: 2)
}

/// Switches error handling of an endpoint on or off, or lets it go on after an error.
///
/// `ibm,set-eeh-option`. Context: process, atomic.
/// - Note: Some older platforms answer -1 in place of -7.
/// - Note: Linux passes the status on; EAGAIN for -7 is this spec's choice.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; QEMU spapr_pci_vfio.c; LoPAR 7.3.11.1.
public enum SetEehOption: RTASCall {
    public static let name: StaticString = "ibm,set-eeh-option"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// What to do.
        public var option: EehOption
        public init(address: ConfigAddress, hostBridge: HostBridge, option: EehOption) {
            (self.address, self.hostBridge, self.option) = (address, hostBridge, option)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], option: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = option }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such endpoint, no error handling for it, or no such option; or the endpoint is not stopped, so that nothing can be let through.
        case invalidParameter
        /// The state of the endpoint does not allow it: read the state again.
        case unexpectedStateChange
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -7: .unexpectedStateChange; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .unexpectedStateChange: -7; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // option in (disable, enable, thawIo, thawDma, enableInterrupt, disableInterrupt)
        if !(a.option.rawValue == 0 || a.option.rawValue == 1 || a.option.rawValue == 2 || a.option.rawValue == 3 || a.option.rawValue == 4 || a.option.rawValue == 5) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 1) }
}

/// Resets an endpoint, or ends its reset.
///
/// The caller sees to the times: between beginning and end at least 100 ms for PCI, and after the end what the bus needs, for example 1.5 s for PCI
/// Express.
///
/// `ibm,set-slot-reset`. Context: process, atomic.
/// - Note: To end a reset that is not active is a success.
/// - Note: Some older platforms answer -1 or -3 in place of -7.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; QEMU spapr_pci_vfio.c; LoPAR 7.3.11.2.
public enum SetSlotReset: RTASCall {
    public static let name: StaticString = "ibm,set-slot-reset"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// What to do.
        public var operation: SlotReset
        public init(address: ConfigAddress, hostBridge: HostBridge, operation: SlotReset) {
            (self.address, self.hostBridge, self.operation) = (address, hostBridge, operation)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], operation: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = operation }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such endpoint, no error handling for it, or no such operation; or `deactivate` while only direct memory access is stopped.
        case invalidParameter
        /// The state of the endpoint does not allow it: read the state again.
        case unexpectedStateChange
        /// This endpoint has no fundamental reset. Nothing has changed.
        case slotResetNoFundamental
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case -7: .unexpectedStateChange; case -8: .slotResetNoFundamental; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .unexpectedStateChange: -7; case .slotResetNoFundamental: -8; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // operation in (deactivate, hot, fundamental)
        if !(a.operation.rawValue == 0 || a.operation.rawValue == 1 || a.operation.rawValue == 3) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 1) }
}

/// Tells the state of an endpoint.
///
/// `ibm,read-slot-reset-state2`. Context: process, atomic.
/// - Note: LoPAR: where another call would answer -1, this one tells an endpoint that is unavailable for good.
/// - Note: The older ibm,read-slot-reset-state is the same without the last two outputs.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; QEMU spapr_pci_vfio.c; LoPAR 7.3.11.3.
public enum ReadSlotResetState2: RTASCall {
    public static let name: StaticString = "ibm,read-slot-reset-state2"
    public struct Arguments: FrameValues {
        /// The endpoint or a function in it; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge }
    }
    public struct Output: Sendable, Equatable {
        /// The state. Means something only if `supported` is 1, or if it is `unavailable`.
        public var state: PeState
        /// 1 if there is error handling for this address, otherwise 0. Means nothing if `state` is `unavailable`.
        public var supported: UInt32
        /// If `state` is `unavailable`: in how many milliseconds it may change, 0 for never.
        public var wait: UInt32
        /// If `state` is `stopped`: how it came about.
        public var recovery: PeRecovery?
        public init(state: PeState, supported: UInt32, wait: UInt32, recovery: PeRecovery? = nil) {
            (self.state, self.supported, self.wait, self.recovery) = (state, supported, wait, recovery)
        }
    }
    public enum Failure: RTASCallFailure {
        /// There is no such function.
        case invalidParameter
        /// What any call may answer.
        case hardwareError
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 5) }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(state: r[result: 1], supported: r[result: 2], wait: r[result: 3], recovery: r.returns.count > 4 ? r[result: 4] : nil)
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.state
        r[result: 2] = o.supported
        r[result: 3] = o.wait
        if let v = o.recovery { r[result: 4] = v }
        return RTASStatus(rawValue: 0)
    }
}

/// Tells the endpoint of a function.
///
/// `ibm,get-config-addr-info2`. Context: process, atomic.
/// - Note: Linux asks first whether there is an endpoint, since its address means nothing otherwise.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
/// - Note: QEMU makes an endpoint's address of the number of its bus and 1 in place of the register, and calls every endpoint shared.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; LoPAR 7.3.11.4.
public enum GetConfigAddrInfo2: RTASCall {
    public static let name: StaticString = "ibm,get-config-addr-info2"
    public struct Arguments: FrameValues {
        /// The function; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        public var question: PeQuestion
        public init(address: ConfigAddress, hostBridge: HostBridge, question: PeQuestion) {
            (self.address, self.hostBridge, self.question) = (address, hostBridge, question)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], question: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = question }
    }
    public struct Output: FrameValues {
        public var information: UInt32
        public init(information: UInt32) { self.information = information }
        public init(in r: RTASFrame) { self.init(information: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = information }
    }
    public enum Failure: RTASCallFailure {
        /// There is no such function, it belongs to no endpoint, or there is no such question.
        case invalidParameter
        /// What any call may answer.
        case hardwareError
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 2) }

    /// Tells the address of the endpoint, by which the other calls name it.
    ///
    /// `ibm,get-config-addr-info2-address`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; LoPAR 7.3.11.4.
    public enum Address: RTASCall {
        public static let name: StaticString = "ibm,get-config-addr-info2"
        public struct Arguments: FrameValues {
            /// The function; its register is 0.
            public var address: ConfigAddress
            /// The host bridge above it.
            public var hostBridge: HostBridge
            public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
            public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge }
        }
        public struct Output: FrameValues {
            public var endpoint: ConfigAddress
            public init(endpoint: ConfigAddress) { self.endpoint = endpoint }
            public init(in r: RTASFrame) { self.init(endpoint: r[result: 1]) }
            public func store(in r: inout RTASFrame) { r[result: 1] = endpoint }
        }
        public enum Failure: RTASCallFailure {
            /// There is no such function, it belongs to no endpoint, or there is no such question.
            case invalidParameter
            /// What any call may answer.
            case hardwareError
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 3] as UInt64) == 0x0 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 2) }
    }

    /// Tells whether the function belongs to an endpoint, and whether it is alone there.
    ///
    /// `ibm,get-config-addr-info2-sharing`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; LoPAR 7.3.11.4.
    public enum Sharing: RTASCall {
        public static let name: StaticString = "ibm,get-config-addr-info2"
        public struct Arguments: FrameValues {
            /// The function; its register is 0.
            public var address: ConfigAddress
            /// The host bridge above it.
            public var hostBridge: HostBridge
            public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
            public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = 0x1 as UInt64 }
        }
        public struct Output: FrameValues {
            public var sharing: PeSharing
            public init(sharing: PeSharing) { self.sharing = sharing }
            public init(in r: RTASFrame) { self.init(sharing: r[result: 1]) }
            public func store(in r: inout RTASFrame) { r[result: 1] = sharing }
        }
        public enum Failure: RTASCallFailure {
            /// There is no such function, it belongs to no endpoint, or there is no such question.
            case invalidParameter
            /// What any call may answer.
            case hardwareError
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 3] as UInt64) == 0x1 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 2) }
    }
}

/// Has an error of an endpoint logged.
///
/// The platform joins what the driver knows and what it knows itself to a log, and names the parts that may have failed. For the most information
/// loads and stores should have been let through before. The endpoint may be given up with the same call.
///
/// `ibm,slot-error-detail`. Context: process, atomic.
/// - Note: QEMU never has a log: it answers 1 for an endpoint with error handling, and does not give endpoints up.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; LoPAR 7.3.11.5.
public enum SlotErrorDetail: RTASCall {
    public static let name: StaticString = "ibm,slot-error-detail"
    public struct Arguments: FrameValues {
        /// The endpoint or a function in it; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// What the driver knows: an extended log. It may be left out of the answer or cut.
        public var driverLog: GuestAddress
        /// Its size in bytes, 0 for none.
        public var driverLogLength: UInt32
        /// Receives the log, cut to the room there is.
        public var log: GuestAddress
        /// Size of the log buffer in bytes: the property `rtas-error-log-max` of the node `/rtas`, lest the log be cut.
        public var logLength: UInt32
        /// What becomes of the endpoint.
        public var kind: SlotErrorKind
        public init(address: ConfigAddress, hostBridge: HostBridge, driverLog: GuestAddress, driverLogLength: UInt32, log: GuestAddress, logLength: UInt32, kind: SlotErrorKind) {
            (self.address, self.hostBridge, self.driverLog, self.driverLogLength, self.log, self.logLength, self.kind) = (address, hostBridge, driverLog, driverLogLength, log, logLength, kind)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], driverLog: r[argument: 3], driverLogLength: r[argument: 4], log: r[argument: 5], logLength: r[argument: 6], kind: r[argument: 7]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = driverLog; r[argument: 4] = driverLogLength; r[argument: 5] = log; r[argument: 6] = logLength; r[argument: 7] = kind }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// The log could not be made.
        case hardwareError
        /// There is no such endpoint, or no error handling for it.
        case invalidParameter
        /// There is no error to log; nothing was written.
        case slotErrorNone
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case 1: .slotErrorNone; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .slotErrorNone: 1; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // kind in (temporary, permanent)
        if !(a.kind.rawValue == 1 || a.kind.rawValue == 2) { return .invalidParameter }
        if a.driverLog.rawValue >> 32 != 0 { return .invalidParameter }
        if a.log.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 8, returns: 1) }
}

/// Restores the configuration of bridges, switches and functions in an endpoint after a reset, as it was at boot and with the interrupts of
/// `ibm,change-msi`.
///
/// Does nothing, with success, if the endpoint has not been reset since it was configured, so that the call can be made at the beginning of each
/// recovery. There must be no loads or stores to the endpoint until it has returned. What drivers have changed in configuration space they have to
/// restore themselves; some platforms restore bridges and switches only.
///
/// `ibm,configure-pe`. Context: process.
/// - Note: LoPAR lists 990x but no -2 (busy), and asks that all waits together take no more than a fifth of a second.
/// - Note: The older ibm,configure-bridge does it for bridges and switches alone, whether or not there has been a reset.
/// - Note: QEMU has error handling only for host bridges with devices that are passed through by VFIO, and answers -3 for all others.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/eeh_pseries.c; QEMU spapr_pci.c; QEMU spapr_pci_vfio.c; LoPAR 7.3.12.2.
public enum ConfigurePe: RTASCall {
    public static let name: StaticString = "ibm,configure-pe"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge }
    }
    public enum Failure: RTASCallFailure {
        /// There is no such endpoint.
        case invalidParameter
        /// What any call may answer.
        case hardwareError
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Enhanced error handling of PCI (EEH).
///
/// When an error happens on its bus, the platform stops a partitionable endpoint (PE), a function or a group of them, so that nothing wrong leaves
/// it: loads return all ones, stores and direct memory access are dropped. The operating system finds out with `ibm,read-slot-reset-state2`, may
/// look into the device after `ibm,set-eeh-option` with `thawIo`, has the error logged with `ibm,slot-error-detail`, resets the endpoint with
/// `ibm,set-slot-reset`, and restores the bridges in it with `ibm,configure-pe`.
///
/// An endpoint is named by an address of its own, which `ibm,get-config-addr-info2` tells for each function. Error handling has to be switched on
/// before a driver touches its function. LoPAR's table of state transitions (7.3.11) says which calls are possible in which state; where the
/// platform has changed the state meanwhile the answer is `RTAS_UNEXPECTED_STATE_CHANGE`, and the state should be read again.
public struct Eeh<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var eeh: Eeh<Self> { Eeh(base: self) }
}

extension Eeh where Base: RTASPort {
    /// Switches error handling of an endpoint on or off, or lets it go on after an error.
    public func setEehOption(address: ConfigAddress, hostBridge: HostBridge, option: EehOption) throws(SetEehOption.Failure) {
        try self.base.call(SetEehOption.self, .init(address: address, hostBridge: hostBridge, option: option))
    }

    /// Resets an endpoint, or ends its reset.
    public func setSlotReset(address: ConfigAddress, hostBridge: HostBridge, operation: SlotReset) throws(SetSlotReset.Failure) {
        try self.base.call(SetSlotReset.self, .init(address: address, hostBridge: hostBridge, operation: operation))
    }

    /// Tells the state of an endpoint.
    public func readSlotResetState2(address: ConfigAddress, hostBridge: HostBridge) throws(ReadSlotResetState2.Failure) -> ReadSlotResetState2.Output {
        try self.base.call(ReadSlotResetState2.self, .init(address: address, hostBridge: hostBridge))
    }

    /// Tells the address of the endpoint, by which the other calls name it.
    public func getConfigAddrInfo2Address(address: ConfigAddress, hostBridge: HostBridge) throws(GetConfigAddrInfo2.Address.Failure) -> GetConfigAddrInfo2.Address.Output {
        try self.base.call(GetConfigAddrInfo2.Address.self, .init(address: address, hostBridge: hostBridge))
    }

    /// Tells whether the function belongs to an endpoint, and whether it is alone there.
    public func getConfigAddrInfo2Sharing(address: ConfigAddress, hostBridge: HostBridge) throws(GetConfigAddrInfo2.Sharing.Failure) -> GetConfigAddrInfo2.Sharing.Output {
        try self.base.call(GetConfigAddrInfo2.Sharing.self, .init(address: address, hostBridge: hostBridge))
    }

    /// Restores the configuration of bridges, switches and functions in an endpoint after a reset, as it was at boot and with the interrupts of
    /// `ibm,change-msi`.
    public func configurePe(address: ConfigAddress, hostBridge: HostBridge, retry _retry: RetryPolicy) throws(ConfigurePe.RetryFailure) {
        try self.base.call(ConfigurePe.self, .init(address: address, hostBridge: hostBridge), retry: _retry)
    }
}

extension Eeh where Base: RTASPort & GuestMemory {
    /// Has an error of an endpoint logged.
    public func slotErrorDetail(address: ConfigAddress, hostBridge: HostBridge, driverLog: [UInt8]?, logLength: Int = 4096, kind: SlotErrorKind) throws(SlotErrorDetail.Failure) -> EventLog {
        var _memory = GuestScratch(self.base, throwing: SlotErrorDetail.Failure.self)
        defer { _memory.free() }
        let _driverLog = try _memory.lend("driverLog", driverLog, below: 0x100000000)
        let _log = try _memory.lend("log", room: logLength, below: 0x100000000)
        try self.base.call(SlotErrorDetail.self, .init(address: address, hostBridge: hostBridge, driverLog: _driverLog.address, driverLogLength: UInt32(clamping: _driverLog.count), log: _log.address, logLength: UInt32(clamping: _log.room), kind: kind))
        return try _memory.decode(_log)
    }
}
