// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from cpu.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Whether a thread is in the RTAS stopped state.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, query-cpu-stopped-state.
public struct ThreadState: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let stopped = ThreadState(rawValue: 0)
    /// On its way there: `stop-self` is under way.
    public static let stopping = ThreadState(rawValue: 1)
    public static let running = ThreadState(rawValue: 2)
}

/// Real address at which a thread begins to execute.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, start-cpu.
public struct EntryAddress: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Puts the calling thread into the RTAS stopped state.
///
/// There is no return unless the call fails. Before, the thread has to hand over its interrupts and give up what the hypervisor keeps for it,
/// such as its VPA.
///
/// `stop-self`. Context: atomic.
/// - Note: Where the node /rtas has the property ibm,integrated-stop-self, the call also flushes caches that only this processor uses.
/// - Note: Linux makes the call without its RTAS lock, and panics if it returns.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/hotplug-cpu.c; QEMU spapr_rtas.c; LoPAR 7.3.8.1.
public enum StopSelf: RTASCall {
    public static let name: StaticString = "stop-self"
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Starts a thread that is in the RTAS stopped state.
///
/// The thread begins in real mode, big-endian, with interrupts disabled and machine checks enabled, in the mode of 64 bits where RTAS was
/// instantiated for it. All registers but r3 are undefined.
///
/// `start-cpu`. Context: process, atomic.
/// - Note: LoPAR does not list -3; QEMU answers it for a thread that does not exist.
/// - Note: In QEMU a thread starts with byte order of interrupts and translation mode of the caller, and with its time base.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/smp.c; QEMU spapr_rtas.c; LoPAR 7.3.8.2.
public enum StartCPU: RTASCall {
    public static let name: StaticString = "start-cpu"
    public struct Arguments: FrameValues {
        /// The thread.
        public var thread: ProcessorNumber
        /// Where it begins.
        public var entry: EntryAddress
        /// What it finds in r3.
        public var argument: UInt32
        public init(thread: ProcessorNumber, entry: EntryAddress, argument: UInt32) {
            (self.thread, self.entry, self.argument) = (thread, entry, argument)
        }
        public init(in r: RTASFrame) { self.init(thread: r[argument: 0], entry: r[argument: 1], argument: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = thread; r[argument: 1] = entry; r[argument: 2] = argument }
    }
    public enum Failure: RTASCallFailure {
        /// The thread could not be started, for example because it is running.
        case hardwareError
        /// There is no such thread.
        case invalidParameter
        /// There are not enough resources to start it.
        case startNoResources
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; case 3: .startNoResources; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .startNoResources: 3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
}

/// Tells whether a thread is in the RTAS stopped state.
///
/// `query-cpu-stopped-state`. Context: process, atomic.
/// - Note: LoPAR does not list -3; QEMU answers it for a thread that does not exist.
/// - Note: QEMU never answers `stopping`, and answers `stopped` for a thread that waits in H_CEDE, too.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/smp.c; QEMU spapr_rtas.c; LoPAR 7.3.8.3.
public enum QueryCPUStoppedState: RTASCall {
    public static let name: StaticString = "query-cpu-stopped-state"
    public struct Arguments: FrameValues {
        /// The thread, another than the caller.
        public var thread: ProcessorNumber
        public init(thread: ProcessorNumber) { self.thread = thread }
        public init(in r: RTASFrame) { self.init(thread: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = thread }
    }
    public struct Output: FrameValues {
        /// Its state.
        public var state: ThreadState
        public init(state: ThreadState) { self.state = state }
        public init(in r: RTASFrame) { self.init(state: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = state }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such thread.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 2) }
}

/// Starting and stopping processor threads.
///
/// A thread that is not used is in the RTAS stopped state, where it takes no interrupts and waits for `start-cpu`. It gets there by
/// `stop-self`, and another thread sees with `query-cpu-stopped-state` that it has arrived; only then may the processor be isolated or powered
/// off. `stop-self` of the last active thread ends the partition.
///
/// Calls of RTAS are serialized by the operating system. `stop-self` is an exception, since it does not return: it needs to be kept apart only
/// from `stop-self`, `start-cpu` and `set-power-level` on other threads.
public struct CPU<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var cpu: CPU<Self> { CPU(base: self) }
}

extension CPU where Base: RTASPort {
    /// Puts the calling thread into the RTAS stopped state.
    public func stopSelf() throws(StopSelf.Failure) {
        try self.base.call(StopSelf.self, ())
    }

    /// Starts a thread that is in the RTAS stopped state.
    public func startCPU(thread: ProcessorNumber, entry: EntryAddress, argument: UInt32) throws(StartCPU.Failure) {
        try self.base.call(StartCPU.self, .init(thread: thread, entry: entry, argument: argument))
    }

    /// Tells whether a thread is in the RTAS stopped state.
    public func queryCPUStoppedState(thread: ProcessorNumber, retry _retry: RetryPolicy) throws(QueryCPUStoppedState.RetryFailure) -> QueryCPUStoppedState.Output {
        try self.base.call(QueryCPUStoppedState.self, .init(thread: thread), retry: _retry)
    }
}
