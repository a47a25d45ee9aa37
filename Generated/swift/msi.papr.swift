// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from msi.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// What `ibm,change-msi` does.
/// - Note: 3, 4 and 5 need the property ibm,change-msix-capable of the node /rtas.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,change-msi; Linux arch/powerpc/platforms/pseries/msi.c.
public struct MsiChange: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Tells the number of interrupts and changes nothing.
    public static let query = MsiChange(rawValue: 0)
    /// Sets the number of interrupts, MSI or, where the type is asked for, MSI-X, as the platform likes.
    public static let any = MsiChange(rawValue: 1)
    /// Goes back to the default; also gives up a change that has not been completed.
    public static let reset = MsiChange(rawValue: 2)
    /// Sets the number of MSIs; MSI-X is switched off.
    public static let msi = MsiChange(rawValue: 3)
    /// Sets the number of MSI-X interrupts; MSI is switched off.
    public static let msix = MsiChange(rawValue: 4)
    /// Sets the number of MSIs with addresses of 32 bits, even if the function could use 64.
    public static let msi32 = MsiChange(rawValue: 5)
}

/// The kind of a message signalled interrupt.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,change-msi; QEMU spapr_pci.c.
public struct MsiType: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let msi = MsiType(rawValue: 1)
    public static let msix = MsiType(rawValue: 2)
}

/// How a source signals.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, ibm,query-interrupt-source-number.
public struct InterruptTrigger: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// By a level.
    public static let level = InterruptTrigger(rawValue: 0)
    /// By an edge: a message.
    public static let edge = InterruptTrigger(rawValue: 1)
}

/// Sets the number and the kind of the interrupts of a function.
///
/// A change can take several calls. To give it up, the call is made with the operation `reset` and sequence number 1, which never asks
/// for another call; nor do `query`, or setting the number to 0.
///
/// `ibm,change-msi`. Once begun it is carried to its end or given up: see `abandon`. Context: process.
/// - Note: LoPAR answers -2 and 990x only to an operating system that has told, by ibm,client-architecture-support, that it can go on.
/// - Note: LoPAR: a change of kind and number in one call may leave the number as it was; a second call may then give more.
/// - Note: QEMU knows the operations any, msi and msix alone, and answers -3 to query, reset and msi32.
/// - Note: QEMU answers -1 when interrupts are given back of which there are none, and when its pool is empty.
/// - Note: Asked for more than the function can have, QEMU answers success and that smaller number, but leaves the interrupts as they were.
/// - Note: QEMU returns no next number and no kind when the number is 0, and ignores the sequence number.
/// - Note: QEMU does not check how many cells a call has.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/msi.c; QEMU spapr_pci.c; LoPAR 7.3.10.5.1.
public enum ChangeMsi: RTASCall {
    public static let name: StaticString = "ibm,change-msi"
    public struct Arguments: FrameValues {
        /// The function; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// What to do.
        public var operation: MsiChange
        /// How many interrupts to have; 0 gives all back. Does not matter for `query` and `reset`.
        public var requested: UInt32
        public var token: Token
        public init(address: ConfigAddress, hostBridge: HostBridge, operation: MsiChange, requested: UInt32, token: Token = .first) {
            (self.address, self.hostBridge, self.operation, self.requested, self.token) = (address, hostBridge, operation, requested, token)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], operation: r[argument: 3], requested: r[argument: 4], token: r[argument: 5]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = operation; r[argument: 4] = requested; r[argument: 5] = token }
    }
    public struct Output: Sendable, Equatable {
        /// How many interrupts the function has now: perhaps fewer than asked for.
        public var count: UInt32
        /// Of which kind they are, when there are any.
        public var type: MsiType?
        public init(count: UInt32, type: MsiType? = nil) { (self.count, self.type) = (count, type) }
    }
    /// What an answer gives and the next call hands back: `sequence`.
    public struct Token: OpenValue {
        public var rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 1)
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such function, it has no interrupts of the kind asked for (the properties `ibm,req#msi` and `ibm,req#msi-x` of its node), or
        /// the platform does not have the operation. Nothing has changed.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // operation in (query, any, reset, msi, msix, msi32)
        if !(a.operation.rawValue == 0 || a.operation.rawValue == 1 || a.operation.rawValue == 2 || a.operation.rawValue == 3 || a.operation.rawValue == 4 || a.operation.rawValue == 5) { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .again; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 6, returns: 4) }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(count: r[result: 1], type: r.returns.count > 3 ? r[result: 3] : nil)
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.count
        if let v = o.type { r[result: 3] = v }
        return RTASStatus(rawValue: 0)
    }
    public static func token(of code: RTASStatus, in r: RTASFrame) -> Token? { r[result: 2] }
    public static func store(token t: Token, with code: RTASStatus, in r: inout RTASFrame) -> RTASStatus { r[result: 2] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
    public static func abandon(_ a: inout Arguments) -> Bool {
        a.operation = .init(word: 2)
        a.token = .init(word: 1)
        return true
    }
}

/// Tells the source of one of the interrupts of a function.
///
/// For all of them, the call is made with the numbers from 0 up to that which `ibm,change-msi` has told, or until there is no more.
///
/// `ibm,query-interrupt-source-number`. Context: process.
/// - Note: LoPAR lists no -2 (busy) and no 990x; Linux goes on after them as after every RTAS call.
/// - Note: QEMU answers -1, not 1, for an interrupt that the function does not have. It does not tell the sources of wires.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/msi.c; QEMU spapr_pci.c; LoPAR 7.3.10.5.2.
public enum QueryInterruptSourceNumber: RTASCall {
    public static let name: StaticString = "ibm,query-interrupt-source-number"
    public struct Arguments: FrameValues {
        /// The function; its register is 0.
        public var address: ConfigAddress
        /// The host bridge above it.
        public var hostBridge: HostBridge
        /// Which of its interrupts, the first one 0.
        public var interrupt: UInt32
        public init(address: ConfigAddress, hostBridge: HostBridge, interrupt: UInt32) {
            (self.address, self.hostBridge, self.interrupt) = (address, hostBridge, interrupt)
        }
        public init(in r: RTASFrame) { self.init(address: r[argument: 0], hostBridge: r[argument: 1, 2], interrupt: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = address; r[argument: 1, 2] = hostBridge; r[argument: 3] = interrupt }
    }
    public struct Output: FrameValues {
        /// The source.
        public var source: InterruptSource
        /// How it signals.
        public var trigger: InterruptTrigger
        public init(source: InterruptSource, trigger: InterruptTrigger) { (self.source, self.trigger) = (source, trigger) }
        public init(in r: RTASFrame) { self.init(source: r[result: 1], trigger: r[result: 2]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = source; r[result: 2] = trigger }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such function.
        case invalidParameter
        /// The function has fewer interrupts.
        case noSuchInterrupt
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case 1: .noSuchInterrupt; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .noSuchInterrupt: 1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 3) }
}

/// Message signalled interrupts.
///
/// A function of a PCI device signals by a wire (LSI), or by messages (MSI, MSI-X), of which it can have many. The platform hands interrupts of the
/// second kind out of a pool: a function begins with what it has by default, and `ibm,change-msi` asks for more, fewer or another kind. The sources
/// behind them, one for each interrupt, are then asked for with `ibm,query-interrupt-source-number`; they are the numbers that `ibm,set-xive`
/// and its kin take.
///
/// A function that gives all its messages back gets its wire again. It must not interrupt while a change is under way.
public struct Msi<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var msi: Msi<Self> { Msi(base: self) }
}

extension Msi where Base: RTASPort {
    /// Sets the number and the kind of the interrupts of a function.
    public func changeMsi(address: ConfigAddress, hostBridge: HostBridge, operation: MsiChange, requested: UInt32, retry _retry: RetryPolicy) throws(ChangeMsi.RetryFailure) -> ChangeMsi.Output {
        try self.base.call(ChangeMsi.self, .init(address: address, hostBridge: hostBridge, operation: operation, requested: requested), retry: _retry)
    }

    /// Tells the source of one of the interrupts of a function.
    public func queryInterruptSourceNumber(address: ConfigAddress, hostBridge: HostBridge, interrupt: UInt32, retry _retry: RetryPolicy) throws(QueryInterruptSourceNumber.RetryFailure) -> QueryInterruptSourceNumber.Output {
        try self.base.call(QueryInterruptSourceNumber.self, .init(address: address, hostBridge: hostBridge, interrupt: interrupt), retry: _retry)
    }
}
