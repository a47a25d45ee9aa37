// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from sysparm.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `sysparm`.
public enum SysparmConstants {
    /// The most bytes a value read can have, its length field not counted.
    public static let maxSystemParameter: UInt32 = 4000
    /// The most bytes a value to be set can have, its length field not counted.
    public static let maxSystemParameterInput: UInt32 = 1024
}

/// The tokens of the known parameters.
/// - Note: LoPAR has 48 as reserved; QEMU answers it with the machine's UUID. 60 and 64 are younger than LoPAR 2.9, which ends at 58.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, table of defined parameters (0 to 58); Linux asm/papr-sysparm.h (20, 43, 44, 50, 55, 64); Linux papr-sysparm.c (60); QEMU include/hw/ppc/spapr.h (48).
public struct SystemParameter: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Address, key and more of a management console, as text of the form `keyword=value;`. Read only. There is one parameter for
    /// each of up to sixteen consoles, without gaps; a platform that no console manages answers with an empty value.
    public static let hmc0 = SystemParameter(rawValue: 0)
    public static let hmc1 = SystemParameter(rawValue: 1)
    public static let hmc2 = SystemParameter(rawValue: 2)
    public static let hmc3 = SystemParameter(rawValue: 3)
    public static let hmc4 = SystemParameter(rawValue: 4)
    public static let hmc5 = SystemParameter(rawValue: 5)
    public static let hmc6 = SystemParameter(rawValue: 6)
    public static let hmc7 = SystemParameter(rawValue: 7)
    public static let hmc8 = SystemParameter(rawValue: 8)
    public static let hmc9 = SystemParameter(rawValue: 9)
    public static let hmc10 = SystemParameter(rawValue: 10)
    public static let hmc11 = SystemParameter(rawValue: 11)
    public static let hmc12 = SystemParameter(rawValue: 12)
    public static let hmc13 = SystemParameter(rawValue: 13)
    public static let hmc14 = SystemParameter(rawValue: 14)
    public static let hmc15 = SystemParameter(rawValue: 15)
    /// Permanently activated processor capacity on demand: text in packed fields. Read only. Superseded by `processorCodCapacity`.
    public static let processorCodCard = SystemParameter(rawValue: 18)
    /// Permanently activated memory capacity on demand: text in packed fields. Read only. Superseded by `memoryCodCapacity`.
    public static let memoryCodCard = SystemParameter(rawValue: 19)
    /// Characteristics of a shared-processor partition: NUL-terminated text, `keyword=value` separated by commas. Read only.
    public static let splparCharacteristics = SystemParameter(rawValue: 20)
    /// Whether the partition is restarted after it ended abnormally: one byte, 0 or 1.
    public static let partitionAutoRestart = SystemParameter(rawValue: 21)
    /// Whether partitions are restarted when power returns after an outage: one byte, 0 or 1.
    public static let platformAutoPowerRestart = SystemParameter(rawValue: 22)
    /// Whether the machine can be powered on remotely: one byte, 0 or 1, by default 0.
    public static let remotePowerOn = SystemParameter(rawValue: 23)
    /// Number of rings until power on: one byte.
    public static let ringsUntilPowerOn = SystemParameter(rawValue: 24)
    /// The string to watch for on a serial port: NUL-terminated text.
    public static let snoopString = SystemParameter(rawValue: 25)
    /// Whether the serial port is watched for it: one byte, 0 or 1, by default 0.
    public static let serialSnoop = SystemParameter(rawValue: 26)
    /// Whether the service processor monitors the system's heartbeat: one byte, 0 or 1, by default 0.
    public static let surveillance = SystemParameter(rawValue: 27)
    /// Minutes within which a heartbeat is due: one byte, 1 to 255, by default 5.
    public static let surveillanceInterval = SystemParameter(rawValue: 28)
    /// Minutes from start to the beginning of monitoring: one byte, 1 to 120, by default 10.
    public static let surveillanceDelay = SystemParameter(rawValue: 29)
    /// How the platform calls home: strings `name=value`, each with a NUL, and one more NUL at the end.
    public static let callHome = SystemParameter(rawValue: 30)
    /// The flash image in use: one byte, 0 permanent, 1 temporary.
    public static let currentFlashImage = SystemParameter(rawValue: 31)
    /// Bytes needed for one platform dump of each type that `ibm,platform-dump` can return: a 64-bit unsigned number.
    public static let platformDumpMaxSize = SystemParameter(rawValue: 32)
    /// Seconds granted to quiesce after a power warning of class 3, before a memory preservation boot: 0 to 65535, by default 0.
    public static let epow3QuiesceTime = SystemParameter(rawValue: 33)
    /// Seconds granted to save preserved memory after that boot: 0 to 65535, by default 0, which turns both timers off.
    public static let memoryPreservationBootTime = SystemParameter(rawValue: 34)
    /// The initiator identifier, 0 to 15, that firmware gives to a SCSI adapter. To read it, pass the location code of the
    /// adapter's connector in the buffer; the identifier is appended. To set it, pass both. All are NUL-terminated text, the
    /// identifier in decimal.
    public static let scsiInitiatorIdentifier = SystemParameter(rawValue: 35)
    /// Named in LoPAR without a description.
    public static let aixSupport = SystemParameter(rawValue: 36)
    /// Processor capacity on demand, licensed and installed: sections of text. Read only.
    public static let processorCodCapacity = SystemParameter(rawValue: 37)
    /// Memory capacity on demand, licensed and installed: sections of text. Read only.
    public static let memoryCodCapacity = SystemParameter(rawValue: 38)
    /// Options of capacity on demand: `keyword=value;`, for example `LPoptions=no;`. Read only.
    public static let codOptions = SystemParameter(rawValue: 39)
    /// Whether service applications should treat all platform errors as informational: 1, otherwise 0.
    public static let platformErrorClassification = SystemParameter(rawValue: 40)
    /// Boot settings of the firmware: `keyword=value;`, for example `PlatformBootSpeed=fast;`.
    public static let firmwareBootOptions = SystemParameter(rawValue: 41)
    /// Run mode of the platform's processor diagnostics: one byte, 0 disabled, 1 staggered, 2 immediate, 3 periodic.
    public static let processorDiagnosticsRunMode = SystemParameter(rawValue: 42)
    /// Processor modules of the whole platform: the number of module types, then for each type the number of sockets, of chips per
    /// module and of cores per chip, 16 bits each. Read only; every partition may read it.
    public static let processorModuleInfo = SystemParameter(rawValue: 43)
    /// Characteristics of cooperative memory overcommitment: NUL-terminated text, `keyword=value` separated by commas. Read only.
    public static let cooperativeMemoryOvercommit = SystemParameter(rawValue: 44)
    /// Latest wake-up times of a ceded processor, one record per sleep state, behind a byte with the size of a record minus one.
    /// Read only; every partition may read it.
    public static let cedeLatencySettings = SystemParameter(rawValue: 45)
    /// Target factor of active memory compression in percent: 16 bits, 100 to 1000, or 0 when it is off. Read only; every partition
    /// may read it.
    public static let memoryCompressionFactor = SystemParameter(rawValue: 46)
    /// Performance boost modes, one bit each. Reading gives three vectors of 32 bytes: supported, switchable, active. Setting takes
    /// one.
    public static let performanceBoostModes = SystemParameter(rawValue: 47)
    /// Universally unique identifier of the partition: 16 bytes, or none when none is set.
    public static let uuid = SystemParameter(rawValue: 48)
    /// Block sizes of TLB invalidation, as `H_BLOCK_REMOVE` uses them: binary logarithm of the block size, count of page sizes,
    /// then the encoded page sizes, repeated for each block size. Read only.
    public static let tlbBlockInvalidate = SystemParameter(rawValue: 50)
    /// Tuning parameters of energy management, eight bytes each. Read only.
    public static let energyTuning = SystemParameter(rawValue: 52)
    /// Expiration date of the firmware's service warranty: `YYYYMMDD`, NUL-terminated. Read only.
    public static let firmwareServiceExpiration = SystemParameter(rawValue: 53)
    /// Activation key that sets or extends that warranty: 34 characters, NUL-terminated. Write only.
    public static let firmwareServiceKey = SystemParameter(rawValue: 54)
    /// Name of the partition: NUL-terminated text. Read only.
    public static let lparName = SystemParameter(rawValue: 55)
    /// Whether the partition's NVDIMMs are saved to flash on loss of power and normal power off: one byte, 0 or 1. Write only.
    public static let nvdimmProtection = SystemParameter(rawValue: 56)
    /// Whether the partition's NVDIMMs are encrypted: one byte, 0 or 1. Write only.
    public static let nvdimmEncryption = SystemParameter(rawValue: 57)
    /// Secure erase of the partition's NVDIMMs: one byte, 0 starts, 1 checks on it and has to be repeated until it is done. Write
    /// only.
    public static let nvdimmSecureErase = SystemParameter(rawValue: 58)
    /// Service entitlement status of the operating system. The answer depends on what the buffer holds at the call.
    public static let osServiceEntitlement = SystemParameter(rawValue: 60)
    /// Whether the hypervisor pipe is in use: one byte, 0 or 1. See module `hvpipe`.
    public static let hvpipeEnable = SystemParameter(rawValue: 64)
}

/// The value of a parameter as it is read.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,get-system-parameter; Linux asm/papr-sysparm.h struct papr_sysparm_buf.
public struct SystemParameterValue: GuestBuffer {
    /// Length of the value in bytes, a string with its NUL, even if there was no room for all of it.
    public var length: UInt16
    public var data: [UInt8]
    public init(length: UInt16? = nil, data: [UInt8]) {
        self.length = length ?? .init(word: UInt64(data.count))
        self.data = data
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        length = try r.value("length")
        data = try r.cutBytes("data", count: Int(clamping: Int128(length)))
        // length \<= MAX_SYSTEM_PARAMETER
        if !(length <= 4000) { throw r.broken("length") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.derived("length", max(Int(clamping: length.word), data.count), 2)
        try w.bytes(data, "data")
        // length \<= MAX_SYSTEM_PARAMETER
        if !(Int128(length) <= 4000) { throw w.broken("length") }
    }
}

/// The value of a parameter as it is set.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,set-system-parameter; Linux asm/papr-sysparm.h struct papr_sysparm_buf.
public struct SystemParameterInput: GuestBuffer {
    public var data: [UInt8]
    /// Length of the value in bytes, a string with its NUL.
    public var length: UInt16 { .init(word: UInt64(data.count)) }
    public init(data: [UInt8]) {
        self.data = data
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        let f0: UInt16 = try r.value("length")
        data = try r.bytes("data", count: Int(clamping: Int128(f0)))
        // length \<= MAX_SYSTEM_PARAMETER_INPUT
        if !(f0 <= 1024) { throw r.broken("length") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        try w.derived("length", data.count, 2)
        try w.bytes(data, "data")
        // length \<= MAX_SYSTEM_PARAMETER_INPUT
        if !(Int128(data.count) <= 1024) { throw w.broken("length") }
    }
}

/// Reads a system parameter.
///
/// A value that does not fit is cut at the end of the buffer; its length field still gives the full length. 4002 bytes hold any
/// value. With a buffer of no bytes nothing is written, and the status tells whether the parameter could be read.
///
/// `ibm,get-system-parameter`. Context: process.
/// - Note: -3 means an unsupported parameter here, not an invalid argument; LoPAR has it for malformed input of parameter 35, too.
/// - Note: To a buffer of no bytes LoPAR answers 0, -3 or -9002, but QEMU -9999. This spec follows LoPAR.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/papr-sysparm.c; QEMU hw/ppc/spapr_rtas.c; PAPR 7.3.16.
public enum GetSystemParameter: RTASCall {
    public static let name: StaticString = "ibm,get-system-parameter"
    public struct Arguments: FrameValues {
        /// The parameter to read.
        public var parameter: SystemParameter
        /// Receives the value. For `scsiInitiatorIdentifier` and `osServiceEntitlement` it holds input at the call.
        public var value: GuestAddress
        /// Size of the buffer in bytes, room for the length field included.
        public var size: UInt32
        public init(parameter: SystemParameter, value: GuestAddress, size: UInt32) {
            (self.parameter, self.value, self.size) = (parameter, value, size)
        }
        public init(in r: RTASFrame) { self.init(parameter: r[argument: 0], value: r[argument: 1], size: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = parameter; r[argument: 1] = value; r[argument: 2] = size }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// This platform has no such parameter.
        case unsupported
        /// This partition is not authorised to read it at present.
        case notAuthorized
        /// The buffer has no room for the length field, or its input is invalid.
        case error
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .unsupported; case -9002: .notAuthorized; case -9999: .error; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .unsupported: -3; case .notAuthorized: -9002; case .error: -9999; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // size == 0 || size >= 2
        if !(a.size == 0 || a.size >= 2) { return .error }
        if a.value.rawValue >> 32 != 0 { return .error }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Sets a system parameter.
///
/// With an empty value nothing is set, and the status tells whether the parameter could be set.
///
/// `ibm,set-system-parameter`. Context: process.
/// - Note: -3 means an unsupported parameter here, not an invalid argument; LoPAR has it for malformed input of parameter 35, too.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/papr-sysparm.c; QEMU hw/ppc/spapr_rtas.c; PAPR 7.3.16.
public enum SetSystemParameter: RTASCall {
    public static let name: StaticString = "ibm,set-system-parameter"
    public struct Arguments: FrameValues {
        /// The parameter to set.
        public var parameter: SystemParameter
        /// The new value.
        public var value: GuestAddress
        public init(parameter: SystemParameter, value: GuestAddress) { (self.parameter, self.value) = (parameter, value) }
        public init(in r: RTASFrame) { self.init(parameter: r[argument: 0], value: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = parameter; r[argument: 1] = value }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// This platform has no such parameter.
        case unsupported
        /// It is read only, or this partition is not authorised to set it at present.
        case notAuthorized
        /// The value is longer than 1024 bytes, shorter than the parameter requires, or not allowed.
        case error
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .unsupported; case -9002: .notAuthorized; case -9999: .error; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .unsupported: -3; case .notAuthorized: -9002; case .error: -9999; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.value.rawValue >> 32 != 0 { return .error }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
}

/// System parameters.
///
/// System parameters are settings and descriptions of the partition and of the platform. Each has a token; its value travels as
/// bytes behind a length of 16 bits. Which parameters a platform has, and which of them a partition may read or set, can change at
/// any time, for example when the partition moves to another machine.
public struct Sysparm<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var sysparm: Sysparm<Self> { Sysparm(base: self) }
}

extension Sysparm where Base: RTASPort & GuestMemory {
    /// Reads a system parameter.
    public func getSystemParameter(parameter: SystemParameter, value: some GuestBuffer<SystemParameterValue>, size: Int = 4096, retry _retry: RetryPolicy) throws(GetSystemParameter.RetryFailure) -> SystemParameterValue {
        var _memory = GuestScratch(self.base, throwing: GetSystemParameter.RetryFailure.self)
        defer { _memory.free() }
        let _value = try _memory.lend("value", value, room: size, below: 0x100000000)
        try self.base.call(GetSystemParameter.self, .init(parameter: parameter, value: _value.address, size: UInt32(clamping: _value.room)), retry: _retry)
        return try _memory.decode(_value)
    }

    /// Sets a system parameter.
    public func setSystemParameter(parameter: SystemParameter, value: some GuestBuffer<SystemParameterInput>, retry _retry: RetryPolicy) throws(SetSystemParameter.RetryFailure) {
        var _memory = GuestScratch(self.base, throwing: SetSystemParameter.RetryFailure.self)
        defer { _memory.free() }
        let _value = try _memory.lend("value", value, below: 0x100000000)
        return try self.base.call(SetSystemParameter.self, .init(parameter: parameter, value: _value.address), retry: _retry)
    }
}
