// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from events.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `events`.
public enum EventsConstants {
    /// The vector offset of an external interrupt, for `check-exception`.
    public static let externalInterruptVector: UInt32 = 0x500
    /// The company identifier of IBM in an extended log: `IBM` and a NUL.
    public static let companyIbm: UInt32 = 0x49424D00
    /// The format number of a platform event log.
    public static let platformEventLog: UInt8 = 14
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
        summary = try r.value("summary")
        extendedLength = try r.value("extendedLength")
        extended = try r.cutBytes("extended", count: Int(clamping: Int128(extendedLength)))
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(summary)
        try w.derived("extendedLength", max(Int(clamping: extendedLength.word), extended.count), 4)
        try w.bytes(extended, "extended")
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
        flags = try r.value("flags")
        try r.skip(1)
        format = try r.value("format")
        try r.skip(9)
        company = try r.value("company")
        sections = try r.array("sections")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(flags)
        w.zeros(1)
        w.value(format)
        w.zeros(9)
        w.value(company)
        try w.array(sections, "sections")
    }
}

/// A section of a platform event log.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas-types.h struct pseries_errorlog.
public struct EventSection: GuestBuffer {
    /// Two ASCII letters, for example 0x5045 for `PE`.
    public var id: UInt16
    public var version, subtype: UInt8
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
        id = try r.value("id")
        let f1: UInt16 = try r.value("length")
        version = try r.value("version")
        subtype = try r.value("subtype")
        creator = try r.value("creator")
        data = try r.bytes("data", until: Int(clamping: Int128(f1)))
        if Int128(f1) != Int128(r.taken) { throw r.broken("length") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        w.value(id)
        let hole1 = w.hole(2)
        w.values(version, subtype, creator)
        try w.bytes(data, "data")
        try w.fill(hole1, "length", Int(clamping: Int128(w.taken)), 2)
        try w.finish(outer, "eventSection")
    }
}

/// What a power warning asks for.
///
/// Sources: LoPAR 2.9 sec_rtas_env_epow.xml; Linux arch/powerpc/platforms/pseries/ras.c; QEMU spapr_events.c.
public struct PowerWarning: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The condition is over.
    public static let reset = PowerWarning(rawValue: 0)
    /// A problem of cooling, not critical yet.
    public static let cooling = PowerWarning(rawValue: 1)
    /// A problem of power, not critical yet.
    public static let power = PowerWarning(rawValue: 2)
    /// The system has to be shut down, after a delay of the operating system's choice, by default ten minutes.
    public static let shutdown = PowerWarning(rawValue: 3)
    /// The system has to be shut down in twenty seconds.
    public static let halt = PowerWarning(rawValue: 4)
    /// Power may fail: at least four milliseconds are left. It may recover, too, so that the sensor is worth another look.
    public static let mainEnclosure = PowerWarning(rawValue: 5)
    /// Power will fail: at least four milliseconds are left.
    public static let powerOff = PowerWarning(rawValue: 7)
}

/// Why the system has to be shut down.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; QEMU spapr_events.c.
public struct ShutdownReason: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let notApplicable = ShutdownReason(rawValue: 0)
    /// As usual, without haste.
    public static let normal = ShutdownReason(rawValue: 1)
    /// External power is lost; the system runs on its battery.
    public static let battery = ShutdownReason(rawValue: 2)
    /// Something critical no longer works.
    public static let criticalFunctions = ShutdownReason(rawValue: 3)
    public static let temperature = ShutdownReason(rawValue: 4)
}

/// Whom a shutdown concerns.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml.
public struct ShutdownScope: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let system = ShutdownScope(rawValue: 0)
    public static let partition = ShutdownScope(rawValue: 1)
}

/// The section of an event log that warns of power and environment.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; QEMU spapr_events.c.
public struct PowerWarningEvent: EventLogSection {
    public static var sectionIdentifier: StaticString { "EP" }
    public static var fixedSize: Int? { 12 }
    /// The low four bits: what is asked for.
    public var warning: PowerWarning
    /// For `shutdown`: why. The low four bits.
    public var reason: ShutdownReason
    /// For `shutdown`, and from version 2 of the section on.
    public var scope: ShutdownScope
    /// For the makers of the platform.
    public var reasonCode: UInt64
    public init(warning: PowerWarning, reason: ShutdownReason, scope: ShutdownScope, reasonCode: UInt64) {
        self.warning = warning
        self.reason = reason
        self.scope = scope
        self.reasonCode = reasonCode
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        warning = try r.value("warning")
        reason = try r.value("reason")
        scope = try r.value("scope")
        try r.skip(1)
        reasonCode = try r.value("reasonCode")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(warning, reason, scope)
        w.zeros(1)
        w.value(reasonCode)
    }
}

/// The kind of a resource that comes or goes.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml (1 to 5); Linux asm/rtas.h; QEMU spapr_events.c.
public struct HotPlugResource: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let processor = HotPlugResource(rawValue: 1)
    public static let memory = HotPlugResource(rawValue: 2)
    public static let slot = HotPlugResource(rawValue: 3)
    /// A host bridge.
    public static let hostBridge = HotPlugResource(rawValue: 4)
    public static let pci = HotPlugResource(rawValue: 5)
    /// Persistent memory.
    public static let persistentMemory = HotPlugResource(rawValue: 6)
}

/// What is to be done with the resource.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml.
public struct HotPlugAction: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let add = HotPlugAction(rawValue: 1)
    public static let remove = HotPlugAction(rawValue: 2)
}

/// How the resources are named.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml.
public struct HotPlugIdentifier: OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// By the name of a connector.
    public static let name = HotPlugIdentifier(rawValue: 1)
    /// By the index of a connector.
    public static let index = HotPlugIdentifier(rawValue: 2)
    /// Any, so many of them.
    public static let count = HotPlugIdentifier(rawValue: 3)
    /// So many of them, from an index on.
    public static let indexedCount = HotPlugIdentifier(rawValue: 4)
}

/// How a request to add or remove resources is to be handled.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml.
public struct HotPlugCapabilities: OptionSet, OpenValue {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The section ends with a token of four bytes, by which the request can be told from others.
    public static let token = HotPlugCapabilities(rawValue: 0x80)
    /// As much as possible is wanted; otherwise all or nothing.
    public static let partial = HotPlugCapabilities(rawValue: 0x40)
}

/// The section of an event log that asks to add or remove resources.
/// - Note: Linux and QEMU have a reserved byte in place of the capabilities.
/// - Note: A token, where there is one, follows the identifier in the last four bytes of the section. Neither Linux nor QEMU knows it.
/// - Note: QEMU's section is as long as its longest identifier, whichever it has.
///
/// Sources: LoPAR 2.9 sec_rtas_error_reporting_return_format.xml; Linux arch/powerpc/include/asm/rtas-types.h struct pseries_hp_errorlog; QEMU spapr_events.c.
public struct HotPlugEvent: EventLogSection {
    public static var sectionIdentifier: StaticString { "HP" }
    public var resource: HotPlugResource
    public var action: HotPlugAction
    public var capabilities: HotPlugCapabilities
    public var body: Body
    public var identifier: HotPlugIdentifier { body.identifier }
    public init(resource: HotPlugResource, action: HotPlugAction, capabilities: HotPlugCapabilities, body: Body) {
        self.resource = resource
        self.action = action
        self.capabilities = capabilities
        self.body = body
    }
    public enum Body: Sendable, Equatable {
        case name(name: ByteString)
        case index(index: DRCIndex)
        case count(count: UInt32)
        case indexedCount(count: UInt32, index: DRCIndex)
        /// Another one; its bytes are kept.
        case unknown(identifier: HotPlugIdentifier, other: [UInt8])
        public var identifier: HotPlugIdentifier {
            switch self {
            case .name: .init(word: 1)
            case .index: .init(word: 2)
            case .count: .init(word: 3)
            case .indexedCount: .init(word: 4)
            case .unknown(let selector, _): selector
            }
        }
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        resource = try r.value("resource")
        action = try r.value("action")
        let f2: HotPlugIdentifier = try r.value("identifier")
        capabilities = try r.value("capabilities")
        switch Int128(f2.rawValue) {
        case 1:
            let g0: ByteString = try r.text("name")
            body = .name(name: g0)
        case 2:
            let g0: DRCIndex = try r.value("index")
            body = .index(index: g0)
        case 3:
            let g0: UInt32 = try r.value("count")
            body = .count(count: g0)
        case 4:
            let g0: UInt32 = try r.value("count")
            let g1: DRCIndex = try r.value("index")
            body = .indexedCount(count: g0, index: g1)
        default:
            body = .unknown(identifier: f2, other: try r.rest("_"))
        }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(resource, action)
        w.value(identifier)
        w.value(capabilities)
        switch body {
        case .name(let g0):
            try w.text(g0, "name")
        case .index(let g0):
            w.value(g0)
        case .count(let g0):
            w.value(g0)
        case .indexedCount(let g0, let g1):
            w.values(g0, g1)
        case .unknown(_, let other):
            try w.bytes(other, "_")
        }
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
            (self.vectorOffset, self.additionalInformation, self.eventMask, self.urgency, self.log, self.logLength, self.extendedInformation) = (vectorOffset, additionalInformation, eventMask, urgency, log, logLength, extendedInformation)
        }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// There is no error or event in the classes asked for; nothing was written.
        case noErrorsFound
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case 1: .noErrorsFound; case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .noErrorsFound: 1; case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
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
        r[argument: 0] = a.vectorOffset
        r[argument: 1] = a.additionalInformation
        r[argument: 2] = a.eventMask
        r[argument: 3] = a.urgency
        r[argument: 4] = a.log
        r[argument: 5] = a.logLength
        if let v = a.extendedInformation { r[argument: 6] = v }
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(vectorOffset: r[argument: 0], additionalInformation: r[argument: 1], eventMask: r[argument: 2], urgency: r[argument: 3], log: r[argument: 4], logLength: r[argument: 5], extendedInformation: r.arguments.count > 6 ? r[argument: 6] : nil)
    }
}

/// Looks for errors and events that announce themselves with no interrupt.
///
/// The operating system makes this call as often as the property `rtas-event-scan-rate` of the node `/rtas` says, in calls a minute for all
/// processors together; where the platform watches over the system, the calls are its heartbeat. The first error or event found among the
/// classes asked for is returned and cleared; the call is made again until there is none.
///
/// `event-scan`. Context: process, atomic.
/// - Note: LoPAR promises no extended log when the call is critical.
/// - Note: QEMU returns no log here, ever: it answers 1 and raises the interrupts of all events that wait.
/// - Note: No source maps status 1 to an errno: ENODATA is this spec's choice.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtasd.c; QEMU spapr_events.c; LoPAR 7.3.3.1.
public enum EventScan: RTASCall {
    public static let name: StaticString = "event-scan"
    public struct Arguments: FrameValues {
        /// The classes to look for.
        public var eventMask: EventClasses
        /// Whether the call has to complete quickly. The periodic call is thorough.
        public var urgency: Urgency
        /// Receives the log, cut to the room there is.
        public var log: GuestAddress
        /// Size of the log buffer in bytes. The property `rtas-error-log-max` of the node `/rtas` is the most a log can need.
        public var logLength: UInt32
        public init(eventMask: EventClasses, urgency: Urgency, log: GuestAddress, logLength: UInt32) {
            (self.eventMask, self.urgency, self.log, self.logLength) = (eventMask, urgency, log, logLength)
        }
        public init(in r: RTASFrame) { self.init(eventMask: r[argument: 0], urgency: r[argument: 1], log: r[argument: 2], logLength: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = eventMask; r[argument: 1] = urgency; r[argument: 2] = log; r[argument: 3] = logLength }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// There is no error or event in the classes asked for; nothing was written.
        case scanNothingFound
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case 1: .scanNothingFound; case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .scanNothingFound: 1; case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.log.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 1) }
}

/// Returns the log of the error that made the previous call of RTAS fail.
///
/// To be made after a call that answered `RTAS_HARDWARE_ERROR`, before any other, and only then. When this call itself answers
/// `RTAS_HARDWARE_ERROR`, no log can be made, and there is no use in making it again.
///
/// `rtas-last-error`. Context: process, atomic.
/// - Note: Linux makes this call by itself after every RTAS call that answers -1, with its RTAS lock still held.
/// - Note: No source maps status 1 to an errno: ENODATA is this spec's choice.
/// - Note: QEMU does not have this call.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; LoPAR 7.3.3.3.
public enum RTASLastError: RTASCall {
    public static let name: StaticString = "rtas-last-error"
    public struct Arguments: FrameValues {
        /// Receives the log, cut to the room there is.
        public var log: GuestAddress
        /// Size of the log buffer in bytes. The property `rtas-error-log-max` of the node `/rtas` is the most a log can need.
        public var logLength: UInt32
        public init(log: GuestAddress, logLength: UInt32) { (self.log, self.logLength) = (log, logLength) }
        public init(in r: RTASFrame) { self.init(log: r[argument: 0], logLength: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = log; r[argument: 1] = logLength }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// There is no error to report; nothing was written.
        case lastErrorNone
        /// The log could not be made.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case 1: .lastErrorNone; case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .lastErrorNone: 1; case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.log.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
}

/// Errors and events.
///
/// The platform reports what has happened to the partition with logs: errors that were found, warnings about power and temperature,
/// resources that come and go, completions of the hypervisor. What announces itself with an interrupt, from a source below the node
/// `/event-sources`, is fetched with `check-exception`; what does not is found by calling `event-scan` now and then; what went wrong inside a
/// call of RTAS is told by `rtas-last-error`. No event is reported in two ways.
///
/// A log has a fixed part of eight bytes and, for most types, an extended part of sections, each with an identifier of two letters.
public struct Events<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var events: Events<Self> { Events(base: self) }
}

extension Events where Base: RTASPort & GuestMemory {
    /// Returns the error or event behind an interrupt or exception.
    public func checkException(vectorOffset: UInt32, additionalInformation: UInt32, eventMask: EventClasses, urgency: Urgency, logLength: Int = 4096, extendedInformation: UInt32? = nil) throws(CheckException.Failure) -> EventLog {
        var _memory = GuestScratch(self.base, throwing: CheckException.Failure.self)
        defer { _memory.free() }
        let _log = try _memory.lend("log", room: logLength, below: 0x100000000)
        try self.base.call(CheckException.self, .init(vectorOffset: vectorOffset, additionalInformation: additionalInformation, eventMask: eventMask, urgency: urgency, log: _log.address, logLength: UInt32(clamping: _log.room), extendedInformation: extendedInformation))
        return try _memory.decode(_log)
    }

    /// Looks for errors and events that announce themselves with no interrupt.
    public func eventScan(eventMask: EventClasses, urgency: Urgency, logLength: Int = 4096) throws(EventScan.Failure) -> EventLog {
        var _memory = GuestScratch(self.base, throwing: EventScan.Failure.self)
        defer { _memory.free() }
        let _log = try _memory.lend("log", room: logLength, below: 0x100000000)
        try self.base.call(EventScan.self, .init(eventMask: eventMask, urgency: urgency, log: _log.address, logLength: UInt32(clamping: _log.room)))
        return try _memory.decode(_log)
    }

    /// Returns the log of the error that made the previous call of RTAS fail.
    public func rtasLastError(logLength: Int = 4096) throws(RTASLastError.Failure) -> EventLog {
        var _memory = GuestScratch(self.base, throwing: RTASLastError.Failure.self)
        defer { _memory.free() }
        let _log = try _memory.lend("log", room: logLength, below: 0x100000000)
        try self.base.call(RTASLastError.self, .init(log: _log.address, logLength: UInt32(clamping: _log.room)))
        return try _memory.decode(_log)
    }
}
