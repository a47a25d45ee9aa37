// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from ddw.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Sizes of the pages that a window can have.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml (24 to 31); Linux arch/powerpc/platforms/pseries/iommu.c (23); QEMU spapr_rtas_ddw.c (23).
public struct DMAPageSizes: OptionSet, OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// 2 MiB.
    public static let pages2m = DMAPageSizes(rawValue: 0x100)
    /// 16 GiB.
    public static let pages16g = DMAPageSizes(rawValue: 0x80)
    /// 256 MiB.
    public static let pages256m = DMAPageSizes(rawValue: 0x40)
    /// 128 MiB.
    public static let pages128m = DMAPageSizes(rawValue: 0x20)
    /// 64 MiB.
    public static let pages64m = DMAPageSizes(rawValue: 0x10)
    /// 32 MiB.
    public static let pages32m = DMAPageSizes(rawValue: 0x8)
    /// 16 MiB.
    public static let pages16m = DMAPageSizes(rawValue: 0x4)
    /// 64 KiB.
    public static let pages64k = DMAPageSizes(rawValue: 0x2)
    /// 4 KiB.
    public static let pages4k = DMAPageSizes(rawValue: 0x1)
}

/// Tells what windows could be made.
///
/// When no more can be made, removing the default window gives at least one.
///
/// `ibm,query-pe-dma-window`. Context: process.
/// - Note: QEMU tells blocks of 0x80000000 entries.
/// - Note: QEMU looks at the host bridge alone, and answers -3 if its option ddw is off.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_rtas_ddw.c; LoPAR 7.3.27.1.
public enum QueryPeDMAWindow: RTASCall {
    public static let name: StaticString = "ibm,query-pe-dma-window"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge }
    }
    public struct Output: FrameValues {
        /// How many more windows can be made.
        public var windows: UInt32
        /// The largest contiguous block of translation control entries that is kept for this endpoint.
        public var largestBlock: UInt32
        /// The sizes of pages.
        public var pageSizes: DMAPageSizes
        /// For which of them `H_MIGRATE_DMA` works.
        public var migratable: DMAPageSizes
        public init(windows: UInt32, largestBlock: UInt32, pageSizes: DMAPageSizes, migratable: DMAPageSizes) {
            (self.windows, self.largestBlock, self.pageSizes, self.migratable) = (windows, largestBlock, pageSizes, migratable)
        }
        public init(in r: RTASFrame) { self.init(windows: r[result: 1], largestBlock: r[result: 2], pageSizes: r[result: 3], migratable: r[result: 4]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = windows; r[result: 2] = largestBlock; r[result: 3] = pageSizes; r[result: 4] = migratable }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such endpoint, or it can't have other windows than the default one.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func matches(_ r: RTASFrame) -> Bool { r.arguments.count == 3 && r.returns.count == 5 }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 5) }
}

/// Tells what windows could be made, with a block of 64 bits.
///
/// `ibm,query-pe-dma-window-64`. Context: process.
/// - Note: It is there where the third cell of ibm,ddw-extensions is 1.
/// - Note: QEMU tells blocks of 0x2000000000 entries.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_rtas_ddw.c; LoPAR 7.3.27.1.
public enum QueryPeDMAWindow64: RTASCall {
    public static let name: StaticString = "ibm,query-pe-dma-window"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        public init(address: ConfigAddress, hostBridge: HostBridge) { (self.address, self.hostBridge) = (address, hostBridge) }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge }
    }
    public struct Output: FrameValues {
        /// How many more windows can be made.
        public var windows: UInt32
        /// The largest contiguous block of translation control entries that is kept for this endpoint.
        public var largestBlock: UInt64
        /// The sizes of pages.
        public var pageSizes: DMAPageSizes
        /// For which of them `H_MIGRATE_DMA` works.
        public var migratable: DMAPageSizes
        public init(windows: UInt32, largestBlock: UInt64, pageSizes: DMAPageSizes, migratable: DMAPageSizes) {
            (self.windows, self.largestBlock, self.pageSizes, self.migratable) = (windows, largestBlock, pageSizes, migratable)
        }
        public init(in r: RTASFrame) { self.init(windows: r[result: 1], largestBlock: r[result: 2, 3], pageSizes: r[result: 4], migratable: r[result: 5]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = windows; r[result: 2, 3] = largestBlock; r[result: 4] = pageSizes; r[result: 5] = migratable }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such endpoint, or it can't have other windows than the default one.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func matches(_ r: RTASFrame) -> Bool { r.arguments.count == 3 && r.returns.count == 6 }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 6) }
}

/// Makes a window.
///
/// `ibm,create-pe-dma-window`. Context: process.
/// - Note: QEMU answers -1, not -3, when there is no room for another window.
/// - Note: QEMU does not compare the size of a window with the block that it has told: a shift of 64 more than that of the page makes a window of one page.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_rtas_ddw.c; LoPAR 7.3.27.2.
public enum CreatePeDMAWindow: RTASCall {
    public static let name: StaticString = "ibm,create-pe-dma-window"
    public struct Arguments: FrameValues {
        /// The endpoint; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// Binary logarithm of the size of a page, at least 12, of a size that `ibm,query-pe-dma-window` has told.
        public var pageShift: UInt32
        /// Binary logarithm of the size of the window.
        public var windowShift: UInt32
        public init(address: ConfigAddress, hostBridge: HostBridge, pageShift: UInt32, windowShift: UInt32) {
            (self.address, self.hostBridge, self.pageShift, self.windowShift) = (address, hostBridge, pageShift, windowShift)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], pageShift: r[argument: 3], windowShift: r[argument: 4]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = pageShift; r[argument: 4] = windowShift }
    }
    public struct Output: FrameValues {
        /// The bus number of the window, for `H_PUT_TCE` and its kin.
        public var bus: Liobn
        /// Where the window begins on the bus.
        public var start: UInt64
        public init(bus: Liobn, start: UInt64) { (self.bus, self.start) = (bus, start) }
        public init(in r: RTASFrame) { self.init(bus: r[result: 1], start: r[result: 2, 3]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = bus; r[result: 2, 3] = start }
    }
    public enum Failure: RTASCallFailure {
        /// No window could be made.
        case hardwareError
        /// There is no such endpoint, it can't have such a window, or it has no room for another one. Nothing has changed.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // pageShift >= 12
        if !(a.pageShift >= 12) { return .invalidParameter }
        // windowShift >= pageShift
        if !(Int128(a.windowShift) >= Int128(a.pageShift)) { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 5, returns: 4) }
}

/// Removes a window, which must not map anything any more.
///
/// Once the last window is gone, and it was not the default one, the default one comes back.
///
/// `ibm,remove-pe-dma-window`. Context: process.
/// - Note: QEMU takes a later window at the place of a removed default window for the default window: after its removal none is left.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_rtas_ddw.c; LoPAR 7.3.27.3.
public enum RemovePeDMAWindow: RTASCall {
    public static let name: StaticString = "ibm,remove-pe-dma-window"
    public struct Arguments: FrameValues {
        /// The bus number of the window.
        public var bus: Liobn
        public init(bus: Liobn) { self.bus = bus }
        public init(in r: RTASFrame) { self.init(bus: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = bus }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such window.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// Removes all windows of an endpoint and restores the default one. They must not map anything any more.
///
/// Its token is the second cell of the property `ibm,ddw-extensions` of the bridge.
///
/// `ibm,reset-pe-dma-windows`. Context: process.
/// - Note: QEMU names the property of its node /rtas without the last letter. Linux takes the token from ibm,ddw-extensions.
/// - Note: Linux can pass one more argument, for which LoPAR 2.9 has no room: 1 asks for a default window of limited addresses.
///
/// Sources: LoPAR 2.9 sec_rtas_dma_window.xml; Linux arch/powerpc/platforms/pseries/iommu.c; QEMU spapr_rtas_ddw.c; LoPAR 7.3.27.4.1.
public enum ResetPeDMAWindows: RTASCall {
    public static let name: StaticString = "ibm,reset-pe-dma-windows"
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
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such endpoint, or it can't have other windows than the default one.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Removes all windows of an endpoint and restores the default one: QEMU's name for ibm,reset-pe-dma-windows.
///
/// `ibm,reset-pe-dma-window`. Context: process.
/// - Note: QEMU looks at the host bridge only, and drops windows that map something, too.
///
/// Sources: QEMU spapr_rtas_ddw.c.
public enum ResetPeDMAWindow: RTASCall {
    public static let name: StaticString = "ibm,reset-pe-dma-window"
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
        /// There is no such host bridge, or it can't have other windows than the default one.
        case invalidParameter
        /// What any call may answer.
        case hardwareError
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Windows for direct memory access.
///
/// A device reaches memory through a window: a range of addresses of its bus that a table of translation control entries (TCEs) maps. Every
/// partitionable endpoint (PE), the devices that share such tables, begins with a default window, the property `ibm,dma-window`, of 4 KiB pages and
/// below 4 GiB. Where the bridge above it has the property `ibm,ddw-applicable`, whose three cells are the tokens of the first three calls here, the
/// operating system can make others, large enough to map all of memory once and for all.
///
/// Windows that have been made vanish, and the default one comes back, when the partition is restarted or the endpoint is isolated.
public struct Ddw<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var ddw: Ddw<Self> { Ddw(base: self) }
}

extension Ddw where Base: RTASPort {
    /// Tells what windows could be made.
    public func queryPeDMAWindow(address: ConfigAddress, hostBridge: HostBridge) throws(QueryPeDMAWindow.Failure) -> QueryPeDMAWindow.Output {
        try self.base.call(QueryPeDMAWindow.self, .init(address: address, hostBridge: hostBridge))
    }

    /// Tells what windows could be made, with a block of 64 bits.
    public func queryPeDMAWindow64(address: ConfigAddress, hostBridge: HostBridge) throws(QueryPeDMAWindow64.Failure) -> QueryPeDMAWindow64.Output {
        try self.base.call(QueryPeDMAWindow64.self, .init(address: address, hostBridge: hostBridge))
    }

    /// Makes a window.
    public func createPeDMAWindow(address: ConfigAddress, hostBridge: HostBridge, pageShift: UInt32, windowShift: UInt32, retry _retry: RetryPolicy) throws(CreatePeDMAWindow.RetryFailure) -> CreatePeDMAWindow.Output {
        try self.base.call(CreatePeDMAWindow.self, .init(address: address, hostBridge: hostBridge, pageShift: pageShift, windowShift: windowShift), retry: _retry)
    }

    /// Removes a window, which must not map anything any more.
    public func removePeDMAWindow(bus: Liobn) throws(RemovePeDMAWindow.Failure) {
        try self.base.call(RemovePeDMAWindow.self, .init(bus: bus))
    }

    /// Removes all windows of an endpoint and restores the default one. They must not map anything any more.
    public func resetPeDMAWindows(address: ConfigAddress, hostBridge: HostBridge, retry _retry: RetryPolicy) throws(ResetPeDMAWindows.RetryFailure) {
        try self.base.call(ResetPeDMAWindows.self, .init(address: address, hostBridge: hostBridge), retry: _retry)
    }

    /// Removes all windows of an endpoint and restores the default one: QEMU's name for ibm,reset-pe-dma-windows.
    public func resetPeDMAWindow(address: ConfigAddress, hostBridge: HostBridge) throws(ResetPeDMAWindow.Failure) {
        try self.base.call(ResetPeDMAWindow.self, .init(address: address, hostBridge: hostBridge))
    }
}
