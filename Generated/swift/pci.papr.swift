// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from pci.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Unit identifier of a PCI host bridge (PHB): the first 64 bits of the property `reg` of its node.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,read-pci-config; Linux arch/powerpc/kernel/rtas_pci.c.
public struct HostBridge: NamedNumber {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
}

/// Address of a register in the configuration space below a host bridge.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas_pci.c; QEMU spapr_pci.c; LoPAR 7.3.4.
public struct ConfigAddress: BitFields {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(registerHigh: UInt8 = .init(word: 0), bus: UInt8 = .init(word: 0), device: UInt8 = .init(word: 0), function: UInt8 = .init(word: 0), register: UInt8 = .init(word: 0)) {
        self.init(rawValue: 0x0)
        self.registerHigh = registerHigh
        self.bus = bus
        self.device = device
        self.function = function
        self.register = register
    }
    /// Bits 8 to 11 of the register's number, in extended configuration space.
    public var registerHigh: UInt8 {
        get { field(0xF0000000, 28) }
        set { setField(0xF0000000, 28, newValue) }
    }
    public var bus: UInt8 {
        get { field(0xFF0000, 16) }
        set { setField(0xFF0000, 16, newValue) }
    }
    public var device: UInt8 {
        get { field(0xF800, 11) }
        set { setField(0xF800, 11, newValue) }
    }
    public var function: UInt8 {
        get { field(0x700, 8) }
        set { setField(0x700, 8, newValue) }
    }
    /// Bits 0 to 7 of the register's number.
    public var register: UInt8 {
        get { field(0xFF, 0) }
        set { setField(0xFF, 0, newValue) }
    }
}

/// Reads a register.
///
/// A function that is not there, or not for this partition, reads as all ones, with success.
///
/// `ibm,read-pci-config`. Context: process, atomic.
/// - Note: QEMU answers -1 and no value for a function or a host bridge that is not there, a wrong size, and a register that is not aligned or too high.
/// - Note: Linux reads all ones for every failure.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas_pci.c; QEMU spapr_pci.c; LoPAR 7.3.4.1.
public enum ReadPCIConfig: RTASCall {
    public static let name: StaticString = "ibm,read-pci-config"
    public struct Arguments: FrameValues {
        /// The register.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// How many bytes: 1, 2 or 4, of which the register's number must be a multiple.
        public var size: UInt32
        public init(address: ConfigAddress, hostBridge: HostBridge, size: UInt32) {
            (self.address, self.hostBridge, self.size) = (address, hostBridge, size)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], size: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = size }
    }
    public struct Output: FrameValues {
        /// The value, right-justified.
        public var value: UInt32
        public init(value: UInt32) { self.value = value }
        public init(in r: RTASFrame) { self.init(value: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = value }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is not valid.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // size in (1, 2, 4)
        if !(a.size == 1 || a.size == 2 || a.size == 4) { return .invalidParameter }
        // address.register % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue >> 0 & 0xFF), Int128(a.size)) == 0) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 2) }
}

/// Writes a register.
///
/// Writing to a function that is not there, or not for this partition, does nothing, with success.
///
/// `ibm,write-pci-config`. Context: process, atomic.
/// - Note: QEMU answers -1 in all cases of failure, also for a function that is not there.
/// - Note: QEMU ignores the bytes of the value beyond the size.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas_pci.c; QEMU spapr_pci.c; LoPAR 7.3.4.2.
public enum WritePCIConfig: RTASCall {
    public static let name: StaticString = "ibm,write-pci-config"
    public struct Arguments: FrameValues {
        /// The register.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// How many bytes: 1, 2 or 4, of which the register's number must be a multiple.
        public var size: UInt32
        /// The value, right-justified.
        public var value: UInt32
        public init(address: ConfigAddress, hostBridge: HostBridge, size: UInt32, value: UInt32) {
            (self.address, self.hostBridge, self.size, self.value) = (address, hostBridge, size, value)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], size: r[argument: 3], value: r[argument: 4]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = size; r[argument: 4] = value }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is not valid; or memory, I/O or bus mastering was to be enabled for a function whose error handling (EEH) is off though it
        /// has to be on.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // size in (1, 2, 4)
        if !(a.size == 1 || a.size == 2 || a.size == 4) { return .invalidParameter }
        // address.register % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue >> 0 & 0xFF), Int128(a.size)) == 0) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 5, returns: 1) }
}

/// Reads a register, on a machine with a single host bridge.
///
/// A function that is not there, or not for this partition, reads as all ones, with success.
///
/// `read-pci-config`. Context: process, atomic.
/// - Note: Linux takes it only where the host bridge has no unit number.
/// - Note: QEMU looks for a bridge with the unit number 0, finds none, and answers -1 always.
///
/// Sources: Linux arch/powerpc/kernel/rtas_pci.c; QEMU spapr_pci.c.
public enum ReadSinglePCIConfig: RTASCall {
    public static let name: StaticString = "read-pci-config"
    public struct Arguments: FrameValues {
        /// The register.
        public var address: ConfigAddress
        /// How many bytes: 1, 2 or 4, of which the register's number must be a multiple.
        public var size: UInt32
        public init(address: ConfigAddress, size: UInt32) { (self.address, self.size) = (address, size) }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], size: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1] = size }
    }
    public struct Output: FrameValues {
        /// The value, right-justified.
        public var value: UInt32
        public init(value: UInt32) { self.value = value }
        public init(in r: RTASFrame) { self.init(value: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = value }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is not valid.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // size in (1, 2, 4)
        if !(a.size == 1 || a.size == 2 || a.size == 4) { return .invalidParameter }
        // address.register % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue >> 0 & 0xFF), Int128(a.size)) == 0) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
}

/// Writes a register, on a machine with a single host bridge.
///
/// Writing to a function that is not there, or not for this partition, does nothing, with success.
///
/// `write-pci-config`. Context: process, atomic.
/// - Note: Linux takes it only where the host bridge has no unit number.
/// - Note: QEMU looks for a bridge with the unit number 0, finds none, and answers -1 always.
///
/// Sources: Linux arch/powerpc/kernel/rtas_pci.c; QEMU spapr_pci.c.
public enum WriteSinglePCIConfig: RTASCall {
    public static let name: StaticString = "write-pci-config"
    public struct Arguments: FrameValues {
        /// The register.
        public var address: ConfigAddress
        /// How many bytes: 1, 2 or 4, of which the register's number must be a multiple.
        public var size: UInt32
        /// The value, right-justified.
        public var value: UInt32
        public init(address: ConfigAddress, size: UInt32, value: UInt32) {
            (self.address, self.size, self.value) = (address, size, value)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], size: r[argument: 1], value: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1] = size; r[argument: 2] = value }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is not valid.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // size in (1, 2, 4)
        if !(a.size == 1 || a.size == 2 || a.size == 4) { return .invalidParameter }
        // address.register % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue >> 0 & 0xFF), Int128(a.size)) == 0) { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// PCI configuration space.
///
/// Each function of a device has 256 bytes of registers, or 4096 where the property `ibm,pci-config-space-type` of its node is not zero. They are
/// reached by the address of the function, as in its node's property `reg`, and the unit identifier of the host bridge above it. Values are numbers:
/// that PCI is little-endian is firmware's affair.
public struct PCI<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var pci: PCI<Self> { PCI(base: self) }
}

extension PCI where Base: RTASPort {
    /// Reads a register.
    public func readPCIConfig(address: ConfigAddress, hostBridge: HostBridge, size: UInt32) throws(ReadPCIConfig.Failure) -> ReadPCIConfig.Output {
        try self.base.call(ReadPCIConfig.self, .init(address: address, hostBridge: hostBridge, size: size))
    }

    /// Writes a register.
    public func writePCIConfig(address: ConfigAddress, hostBridge: HostBridge, size: UInt32, value: UInt32) throws(WritePCIConfig.Failure) {
        try self.base.call(WritePCIConfig.self, .init(address: address, hostBridge: hostBridge, size: size, value: value))
    }

    /// Reads a register, on a machine with a single host bridge.
    public func readSinglePCIConfig(address: ConfigAddress, size: UInt32) throws(ReadSinglePCIConfig.Failure) -> ReadSinglePCIConfig.Output {
        try self.base.call(ReadSinglePCIConfig.self, .init(address: address, size: size))
    }

    /// Writes a register, on a machine with a single host bridge.
    public func writeSinglePCIConfig(address: ConfigAddress, size: UInt32, value: UInt32) throws(WriteSinglePCIConfig.Failure) {
        try self.base.call(WriteSinglePCIConfig.self, .init(address: address, size: size, value: value))
    }
}
