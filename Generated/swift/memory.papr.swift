// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from memory.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Initializes a page of 4096 bytes: fills it with zeros or copies another one, and then manages the caches.
///
/// Where memory is overcommitted the call also tells the state of a page, whether or not the page is mapped.
///
/// `H_PAGE_INIT`, opcode 0x2c. Context: process, atomic.
/// - Note: LoPAR checks `source` always in one place and with `copy` only in another.
/// - Note: LoPAR ignores flags that the call does not use. QEMU refuses all except the first four.
/// - Note: With `zero` and `copy` LoPAR does both, QEMU copies.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/platforms/pseries/lpar.c; QEMU spapr_hcall.c; LoPAR 14.5.4.3.3.
public enum PageInit: Hcall {
    public static let opcode: UInt64 = 0x2c
    public struct Arguments: Sendable, Equatable {
        /// `zero`, `copy`, `invalidateInstructions`, `synchronizeInstructions` and `changeState`.
        public var flags: PteFlags
        /// The page.
        public var destination: LogicalAddress
        /// The page to copy; ignored unless `copy` is set.
        public var source: LogicalAddress?
        public init(flags: PteFlags, destination: LogicalAddress, source: LogicalAddress? = nil) {
            (self.flags, self.destination, self.source) = (flags, destination, source)
        }
    }
    public enum Failure: CallFailure {
        /// One of the pages does not start at a multiple of 4096 or is not memory of this partition, or a flag is not supported.
        case parameter
        /// One of the pages is a shared resource that its owner has rescinded.
        case rescinded
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -46: .rescinded; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .rescinded: -46; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // source % 4096 == 0 || flags.copy == 0
        if !((Int128((a.source?.rawValue ?? 0)) % 4096) == 0 || Int128(a.flags.rawValue >> 14 & 0x1) == 0) { return .parameter }
        if !((Int128(a.destination.rawValue) % 4096) == 0) { return .parameter }
        return nil
    }
    public static func store(arguments a: Arguments, in r: inout Registers) {
        r[at: 4] = a.flags
        r[at: 5] = a.destination
        if let v = a.source { r[at: 6] = v }
    }
    public static func arguments(in r: Registers) -> Arguments {
        Arguments(flags: r[at: 4], destination: r[at: 5], source: r[at: 6])
    }
}

/// Loads up to eight bytes from an address whose caching is inhibited.
///
/// `H_LOGICAL_CI_LOAD`, opcode 0x3c. Context: process, atomic, real mode.
/// - Note: The register is the one of an interrupt management area that accepts an interrupt.
/// - Note: QEMU checks `size` only; it loads from any address, memory included.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/kvm/book3s.c; QEMU spapr_hcall.c; LoPAR 14.5.4.4.1.
public enum LogicalCiLoad: Hcall {
    public static let opcode: UInt64 = 0x3c
    public struct Arguments: FrameValues {
        /// Number of bytes.
        public var size: UInt64
        /// The address, a multiple of `size`.
        public var address: LogicalAddress
        public init(size: UInt64, address: LogicalAddress) { (self.size, self.address) = (size, address) }
        public init(in r: Registers) { self.init(size: r[at: 4], address: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = size; r[at: 5] = address }
    }
    public struct Output: FrameValues {
        /// The bytes as a big-endian number.
        public var value: UInt64
        public init(value: UInt64) { self.value = value }
        public init(in r: Registers) { self.init(value: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = value }
    }
    public enum Failure: CallFailure {
        /// `size` is not valid, or `address` is not a multiple of it, does not belong to this partition, is cached, or is that of a register
        /// that must not be read.
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
        // size in (1, 2, 4, 8)
        if !(a.size == 1 || a.size == 2 || a.size == 4 || a.size == 8) { return .parameter }
        // address % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue), Int128(a.size)) == 0) { return .parameter }
        return nil
    }
}

/// Stores up to eight bytes at an address whose caching is inhibited.
///
/// `H_LOGICAL_CI_STORE`, opcode 0x40. Context: process, atomic, real mode.
/// - Note: The register is the one of an interrupt management area that ends an interrupt.
/// - Note: QEMU checks `size` only; it stores at any address, memory included.
///
/// Sources: LoPAR ch_lpar_option.xml; Linux arch/powerpc/kvm/book3s.c; QEMU spapr_hcall.c; LoPAR 14.5.4.4.2.
public enum LogicalCiStore: Hcall {
    public static let opcode: UInt64 = 0x40
    public struct Arguments: FrameValues {
        /// Number of bytes.
        public var size: UInt64
        /// The address, a multiple of `size`.
        public var address: LogicalAddress
        /// The bytes as a big-endian number. The bits to the left are ignored.
        public var value: UInt64
        public init(size: UInt64, address: LogicalAddress, value: UInt64) {
            (self.size, self.address, self.value) = (size, address, value)
        }
        public init(in r: Registers) { self.init(size: r[at: 4], address: r[at: 5], value: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = size; r[at: 5] = address; r[at: 6] = value }
    }
    public enum Failure: CallFailure {
        /// `size` is not valid, or `address` is not a multiple of it, does not belong to this partition, is cached, or is that of a register
        /// that must not be written.
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
        // size in (1, 2, 4, 8)
        if !(a.size == 1 || a.size == 2 || a.size == 4 || a.size == 8) { return .parameter }
        // address % size == 0
        if !(Formulas.remainder(Int128(a.address.rawValue), Int128(a.size)) == 0) { return .parameter }
        return nil
    }
}

/// Loads up to eight bytes from memory.
///
/// `H_LOGICAL_CACHE_LOAD`, opcode 0x44. Context: process, atomic, real mode.
/// - Note: LoPAR 2.9 does not have this call.
/// - Note: IBM's research hypervisor numbers the sizes 1 to 4. QEMU takes the number of bytes.
///
/// Sources: QEMU spapr_hcall.c.
public enum LogicalCacheLoad: Hcall {
    public static let opcode: UInt64 = 0x44
    public struct Arguments: FrameValues {
        /// Number of bytes.
        public var size: UInt64
        /// The address.
        public var address: LogicalAddress
        public init(size: UInt64, address: LogicalAddress) { (self.size, self.address) = (size, address) }
        public init(in r: Registers) { self.init(size: r[at: 4], address: r[at: 5]) }
        public func store(in r: inout Registers) { r[at: 4] = size; r[at: 5] = address }
    }
    public struct Output: FrameValues {
        /// The bytes as a big-endian number.
        public var value: UInt64
        public init(value: UInt64) { self.value = value }
        public init(in r: Registers) { self.init(value: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = value }
    }
    public enum Failure: CallFailure {
        /// `size` is not valid.
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
        // size in (1, 2, 4, 8)
        if !(a.size == 1 || a.size == 2 || a.size == 4 || a.size == 8) { return .parameter }
        return nil
    }
}

/// Stores up to eight bytes in memory.
///
/// `H_LOGICAL_CACHE_STORE`, opcode 0x48. Context: process, atomic, real mode.
/// - Note: LoPAR 2.9 does not have this call.
/// - Note: IBM's research hypervisor numbers the sizes 1 to 4. QEMU takes the number of bytes.
///
/// Sources: QEMU spapr_hcall.c.
public enum LogicalCacheStore: Hcall {
    public static let opcode: UInt64 = 0x48
    public struct Arguments: FrameValues {
        /// Number of bytes.
        public var size: UInt64
        /// The address.
        public var address: LogicalAddress
        /// The bytes as a big-endian number. The bits to the left are ignored.
        public var value: UInt64
        public init(size: UInt64, address: LogicalAddress, value: UInt64) {
            (self.size, self.address, self.value) = (size, address, value)
        }
        public init(in r: Registers) { self.init(size: r[at: 4], address: r[at: 5], value: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = size; r[at: 5] = address; r[at: 6] = value }
    }
    public enum Failure: CallFailure {
        /// `size` is not valid.
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
        // size in (1, 2, 4, 8)
        if !(a.size == 1 || a.size == 2 || a.size == 4 || a.size == 8) { return .parameter }
        return nil
    }
}

/// Invalidates a block in the instruction caches.
///
/// `H_LOGICAL_ICBI`, opcode 0x4c. Context: process, atomic, real mode.
/// - Note: LoPAR 2.9 does not have this call. The argument is that of IBM's research hypervisor; QEMU has nothing to do and looks at none.
///
/// Sources: QEMU spapr_hcall.c; IBM Research Hypervisor, test of the debugger calls.
public enum LogicalIcbi: Hcall {
    public static let opcode: UInt64 = 0x4c
    public struct Arguments: FrameValues {
        /// An address in the block.
        public var address: LogicalAddress
        public init(address: LogicalAddress) { self.address = address }
        public init(in r: Registers) { self.init(address: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = address }
    }
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Writes a block from the data caches to memory.
///
/// `H_LOGICAL_DCBF`, opcode 0x50. Context: process, atomic, real mode.
/// - Note: LoPAR 2.9 does not have this call. The argument is that of IBM's research hypervisor; QEMU has nothing to do and looks at none.
///
/// Sources: QEMU spapr_hcall.c; IBM Research Hypervisor, test of the debugger calls.
public enum LogicalDcbf: Hcall {
    public static let opcode: UInt64 = 0x50
    public struct Arguments: FrameValues {
        /// An address in the block.
        public var address: LogicalAddress
        public init(address: LogicalAddress) { self.address = address }
        public init(in r: Registers) { self.init(address: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = address }
    }
    public enum Failure: CallFailure {
        /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
        case hardware
        /// What any call may answer.
        case function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
}

/// Memory and its debugging.
///
/// A page can be initialized without being mapped. Code that runs without translation, such as a debugger or firmware, reaches addresses
/// beyond the real mode limit and devices with the calls that load and store.
public struct Memory<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var memoryCalls: Memory<Self> { Memory(base: self) }
}

extension Memory where Base: HcallPort {
    /// Initializes a page of 4096 bytes: fills it with zeros or copies another one, and then manages the caches.
    public func pageInit(flags: PteFlags, destination: LogicalAddress, source: LogicalAddress? = nil) throws(PageInit.Failure) {
        try self.base.call(PageInit.self, .init(flags: flags, destination: destination, source: source))
    }

    /// Loads up to eight bytes from an address whose caching is inhibited.
    public func logicalCiLoad(size: UInt64, address: LogicalAddress) throws(LogicalCiLoad.Failure) -> LogicalCiLoad.Output {
        try self.base.call(LogicalCiLoad.self, .init(size: size, address: address))
    }

    /// Stores up to eight bytes at an address whose caching is inhibited.
    public func logicalCiStore(size: UInt64, address: LogicalAddress, value: UInt64) throws(LogicalCiStore.Failure) {
        try self.base.call(LogicalCiStore.self, .init(size: size, address: address, value: value))
    }

    /// Loads up to eight bytes from memory.
    public func logicalCacheLoad(size: UInt64, address: LogicalAddress) throws(LogicalCacheLoad.Failure) -> LogicalCacheLoad.Output {
        try self.base.call(LogicalCacheLoad.self, .init(size: size, address: address))
    }

    /// Stores up to eight bytes in memory.
    public func logicalCacheStore(size: UInt64, address: LogicalAddress, value: UInt64) throws(LogicalCacheStore.Failure) {
        try self.base.call(LogicalCacheStore.self, .init(size: size, address: address, value: value))
    }

    /// Invalidates a block in the instruction caches.
    public func logicalIcbi(address: LogicalAddress) throws(LogicalIcbi.Failure) {
        try self.base.call(LogicalIcbi.self, .init(address: address))
    }

    /// Writes a block from the data caches to memory.
    public func logicalDcbf(address: LogicalAddress) throws(LogicalDcbf.Failure) {
        try self.base.call(LogicalDcbf.self, .init(address: address))
    }
}
