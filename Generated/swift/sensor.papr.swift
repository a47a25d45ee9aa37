// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from sensor.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Whether something is connected to the partition.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-indicator; LoPAR 13.5.3.4.
public struct Isolation: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Disconnected: firmware may take or reset it.
    public static let isolate = Isolation(rawValue: 0)
    /// Connected.
    public static let unisolate = Isolation(rawValue: 1)
}

/// To whom something belongs.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-indicator; LoPAR 13.5.3.4.
public struct Allocation: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Given back to the platform.
    public static let unusable = Allocation(rawValue: 0)
    /// Taken by the partition.
    public static let usable = Allocation(rawValue: 1)
    /// Taken in exchange for another one.
    public static let exchange = Allocation(rawValue: 2)
    /// Taken back from the platform, which has used it for a time.
    public static let recover = Allocation(rawValue: 3)
}

/// What the light at a slot says.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-indicator; LoPAR 13.5.4.1.
public struct SlotLight: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The slot can be opened without harm.
    public static let inactive = SlotLight(rawValue: 0)
    /// The slot is in use.
    public static let active = SlotLight(rawValue: 1)
    /// Here it is.
    public static let identify = SlotLight(rawValue: 2)
    /// Do here what is to be done.
    public static let action = SlotLight(rawValue: 3)
}

/// Whether something is on.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, set-indicator and get-sensor-state.
public struct Switch: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let off = Switch(rawValue: 0)
    public static let on = Switch(rawValue: 1)
}

/// What is at a connector.
///
/// Sources: LoPAR 13.5.3.3; LoPAR 2.9 sec_rtas_call_defn.xml, get-sensor-state; QEMU spapr_drc.h.
public struct EntitySense: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// A slot with nothing in it.
    public static let empty = EntitySense(rawValue: 0)
    /// Something that belongs to the partition.
    public static let present = EntitySense(rawValue: 1)
    /// Something that does not belong to the partition, and may be had by making it `usable`.
    public static let unusable = EntitySense(rawValue: 2)
    /// May be had by `exchange`.
    public static let exchangeable = EntitySense(rawValue: 3)
    /// May be had by `recover`.
    public static let recoverable = EntitySense(rawValue: 4)
}

/// Position of the key.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, get-sensor-state.
public struct KeyPosition: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let off = KeyPosition(rawValue: 0)
    /// Starts from any device.
    public static let normal = KeyPosition(rawValue: 1)
    /// Starts from the usual device only.
    public static let secure = KeyPosition(rawValue: 2)
    /// Starts from removable media, too.
    public static let maintenance = KeyPosition(rawValue: 3)
}

/// State of a power supply.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml, get-sensor-state.
public struct PowerSupplyState: OpenValue {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let absent = PowerSupplyState(rawValue: 0)
    /// Present and not working.
    public static let failed = PowerSupplyState(rawValue: 1)
    public static let unknown = PowerSupplyState(rawValue: 2)
    /// Present and working.
    public static let working = PowerSupplyState(rawValue: 3)
}

/// Sets an indicator.
///
/// To set a state that is there already is a success.
///
/// `set-indicator`. Context: process, atomic.
/// - Note: The types 9100 to 9999 belong to vendors.
/// - Note: QEMU has the three types of connectors, and answers -3 for every other type, for an unknown connector, and for an unknown state.
/// - Note: QEMU answers -1 when memory is to be isolated that it has not asked back. It knows no -9000 and no -9001, and is never busy.
/// - Note: QEMU takes the states usable and unusable alone, and answers -3 when something connected is to be made unusable.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
public enum SetIndicator: RTASCall {
    public static let name: StaticString = "set-indicator"
    public struct Arguments: FrameValues {
        /// The type.
        public var indicator: UInt32
        /// Which one: from 0 on, or the index of a connector.
        public var index: UInt32
        /// What it is to be.
        public var state: UInt32
        public init(indicator: UInt32, index: UInt32, state: UInt32) {
            (self.indicator, self.index, self.state) = (indicator, index, state)
        }
        public init(in r: RTASFrame) { self.init(indicator: r[argument: 0], index: r[argument: 1], state: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = indicator; r[argument: 1] = index; r[argument: 2] = state }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }

    /// Sets the frequency of the tone. Comes as close as it can.
    ///
    /// `set-indicator-tone-frequency`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum ToneFrequency: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: UInt32
            public init(index: UInt32, state: UInt32) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x1 as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x1 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Sets the volume of the tone in percent, on a logarithmic scale; 0 for silence. Some platforms end a tone after five minutes.
    ///
    /// `set-indicator-tone-volume`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum ToneVolume: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: UInt32
            public init(index: UInt32, state: UInt32) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x2 as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // state \<= 100
            if !(a.state <= 100) { return .invalidParameter }
            return nil
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x2 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Sets the time after which the service processor misses the heartbeat, in minutes; 0 switches surveillance off. Lasts until the next start.
    ///
    /// `set-indicator-surveillance`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum Surveillance: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: UInt32
            public init(index: UInt32, state: UInt32) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x2328 as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // state \<= 255
            if !(a.state <= 255) { return .invalidParameter }
            return nil
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x2328 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Connects what is at a connector, or disconnects it.
    ///
    /// To be connected it must be there and belong to the partition. Before a processor is disconnected all its threads must be stopped; before
    /// memory or a slot is, nothing may be mapped there.
    ///
    /// `set-indicator-isolation-state`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum IsolationState: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var connector: DRCIndex
            /// What it is to be.
            public var state: Isolation
            public init(connector: DRCIndex, state: Isolation) { (self.connector, self.state) = (connector, state) }
            public init(in r: RTASFrame) { self.init(connector: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x2329 as UInt64; r[argument: 1] = connector; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// It can't be isolated: it has been connected, but not yet configured.
            case invalidParameter
            /// Something below this connector is still connected or usable.
            case mlIsolationError
            /// Translations of its addresses exist, or processes use it. Nothing has changed.
            case outstandingTranslation
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -9000: .mlIsolationError; case -9001: .outstandingTranslation; case -1: .hardwareError; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .mlIsolationError: -9000; case .outstandingTranslation: -9001; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // state in (isolate, unisolate)
            if !(a.state.rawValue == 0 || a.state.rawValue == 1) { return .invalidParameter }
            return nil
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x2329 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Sets the light at a physical connector.
    ///
    /// `set-indicator-dr-indicator`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum DrIndicator: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var connector: DRCIndex
            /// What it is to be.
            public var state: SlotLight
            public init(connector: DRCIndex, state: SlotLight) { (self.connector, self.state) = (connector, state) }
            public init(in r: RTASFrame) { self.init(connector: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232A as UInt64; r[argument: 1] = connector; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // state in (inactive, active, identify, action)
            if !(a.state.rawValue == 0 || a.state.rawValue == 1 || a.state.rawValue == 2 || a.state.rawValue == 3) { return .invalidParameter }
            return nil
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232A }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Takes what is at a logical connector, or gives it back.
    ///
    /// `set-indicator-allocation-state`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum AllocationState: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var connector: DRCIndex
            /// What it is to be.
            public var state: Allocation
            public init(connector: DRCIndex, state: Allocation) { (self.connector, self.state) = (connector, state) }
            public init(in r: RTASFrame) { self.init(connector: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232B as UInt64; r[argument: 1] = connector; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func check(_ a: Arguments) -> Failure? {
            // state in (unusable, usable, exchange, recover)
            if !(a.state.rawValue == 0 || a.state.rawValue == 1 || a.state.rawValue == 2 || a.state.rawValue == 3) { return .invalidParameter }
            return nil
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232B }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Makes the calling processor a server of the global queue, or ends that.
    ///
    /// The index is 2 to the power of `ibm,interrupt-server#-size`, less 1, less the number of the queue.
    ///
    /// `set-indicator-global-queue`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum GlobalQueue: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: Switch
            public init(index: UInt32, state: Switch) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232D as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232D }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Switches the fault light of a part or of the system.
    ///
    /// `set-indicator-fault`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum Fault: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: Switch
            public init(index: UInt32, state: Switch) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232E as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232E }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }

    /// Switches the light that shows where a part is.
    ///
    /// `set-indicator-identify`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.4; LoPAR 13.5.3.4; LoPAR 13.7.4.
    public enum Identify: RTASCall {
        public static let name: StaticString = "set-indicator"
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            /// What it is to be.
            public var state: Switch
            public init(index: UInt32, state: Switch) { (self.index, self.state) = (index, state) }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1], state: r[argument: 2]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232F as UInt64; r[argument: 1] = index; r[argument: 2] = state }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
            case invalidParameter
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
            public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232F }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 1) }
    }
}

/// Reads a sensor.
///
/// A sensor with limits tells in the status where its value stands between them.
///
/// `get-sensor-state`. Context: process, atomic.
/// - Note: The types 9100 to 9999 belong to vendors.
/// - Note: Values need not be those of this moment.
/// - Note: QEMU reads connectors alone, and answers -3 and the state 0 for every other type and for an unknown connector.
/// - Note: LoPAR forbids -2 and 990x for types that it calls fast: those here without them.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
public enum GetSensorState: RTASCall {
    public static let name: StaticString = "get-sensor-state"
    /// The value is at or below the critical low limit: failure is imminent.
    public static let criticalLow = RTASStatus(rawValue: 9)
    /// The value is at or below the warning low limit.
    public static let warningLow = RTASStatus(rawValue: 10)
    /// The value is within its limits.
    public static let normal = RTASStatus(rawValue: 11)
    /// The value is at or above the warning high limit.
    public static let warningHigh = RTASStatus(rawValue: 12)
    /// The value is at or above the critical high limit: failure is imminent.
    public static let criticalHigh = RTASStatus(rawValue: 13)
    public struct Arguments: FrameValues {
        /// The type.
        public var sensor: UInt32
        /// Which one: from 0 on, or the index of a connector.
        public var index: UInt32
        public init(sensor: UInt32, index: UInt32) { (self.sensor, self.index) = (sensor, index) }
        public init(in r: RTASFrame) { self.init(sensor: r[argument: 0], index: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = sensor; r[argument: 1] = index }
    }
    public struct Output: Sendable, Equatable {
        /// Its state.
        public var state: UInt32
        /// Which of the codes that are no failure it was.
        public var code: RTASStatus
        public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// There is no such sensor.
        case invalidParameter
        /// A connector: what is there has to be powered and connected before this can be told.
        case senseIsolated
        /// A connector: what is there has to be powered before this can be told.
        case senseUnpowered
        /// A connector: as if the state were `unusable`. Older platforms only.
        case senseUnusable
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue {
        case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
        } }
        public var code: RTASStatus? { switch self {
        case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
        case .undocumented(let code): code
        } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(state: r[result: 1], code: code)
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.state
        return o.code
    }

    /// Reads the position of the key.
    ///
    /// `get-sensor-state-key`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Key: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x1 as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: KeyPosition
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: KeyPosition, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x1 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Reads a temperature in degrees Celsius.
    ///
    /// `get-sensor-state-temperature`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Temperature: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x3 as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            /// Its state.
            public var state: UInt32
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x3 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Reads what the platform thinks of power and environment: a value of `PowerWarning`.
    ///
    /// `get-sensor-state-power-warning`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum PowerWarningCall: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x9 as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: UInt32
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x9 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Reads after how many minutes the service processor misses the heartbeat; 0 for never.
    ///
    /// `get-sensor-state-surveillance`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Surveillance: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x2328 as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: UInt32
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x2328 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Reads the speed of a fan in revolutions per minute.
    ///
    /// `get-sensor-state-fan-speed`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum FanSpeed: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x2329 as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            /// Its state.
            public var state: UInt32
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x2329 }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Reads a voltage.
    ///
    /// `get-sensor-state-voltage`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Voltage: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232A as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: UInt32
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: UInt32, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232A }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Tells what is at a connector.
    ///
    /// `get-sensor-state-dr-entity-sense`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum DrEntitySense: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var connector: DRCIndex
            public init(connector: DRCIndex) { self.connector = connector }
            public init(in r: RTASFrame) { self.init(connector: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232B as UInt64; r[argument: 1] = connector }
        }
        public struct Output: Sendable, Equatable {
            public var state: EntitySense
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: EntitySense, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// There is no such connector, or it is a slot that does not belong to the partition.
            case invalidParameter
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -3: .invalidParameter; case -1: .hardwareError; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .invalidParameter: -3; case .hardwareError: -1; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232B }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Tells the state of a power supply.
    ///
    /// `get-sensor-state-power-supply`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum PowerSupply: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232C as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: PowerSupplyState
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: PowerSupplyState, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232C }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Tells whether the calling processor is a server of the global queue; in XIVE exploitation mode the index is 0.
    ///
    /// `get-sensor-state-global-queue`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum GlobalQueue: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232D as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: Switch
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: Switch, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232D }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Tells whether the fault light is on.
    ///
    /// `get-sensor-state-fault`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Fault: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232E as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: Switch
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: Switch, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232E }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }

    /// Tells whether the light is on that shows where a part is.
    ///
    /// `get-sensor-state-identify`. Context: process, atomic.
    ///
    /// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; LoPAR ch_dynamic_reconfig.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_drc.c; LoPAR 7.3.5.5; LoPAR 13.5.3.3.
    public enum Identify: RTASCall {
        public static let name: StaticString = "get-sensor-state"
        /// The value is at or below the critical low limit: failure is imminent.
        public static let criticalLow = RTASStatus(rawValue: 9)
        /// The value is at or below the warning low limit.
        public static let warningLow = RTASStatus(rawValue: 10)
        /// The value is within its limits.
        public static let normal = RTASStatus(rawValue: 11)
        /// The value is at or above the warning high limit.
        public static let warningHigh = RTASStatus(rawValue: 12)
        /// The value is at or above the critical high limit: failure is imminent.
        public static let criticalHigh = RTASStatus(rawValue: 13)
        public struct Arguments: FrameValues {
            /// Which one: from 0 on, or the index of a connector.
            public var index: UInt32
            public init(index: UInt32) { self.index = index }
            public init(in r: RTASFrame) { self.init(index: r[argument: 1]) }
            public func store(in r: inout RTASFrame) { r[argument: 0] = 0x232F as UInt64; r[argument: 1] = index }
        }
        public struct Output: Sendable, Equatable {
            public var state: Switch
            /// Which of the codes that are no failure it was.
            public var code: RTASStatus
            public init(state: Switch, code: RTASStatus = RTASStatus(rawValue: 0)) { (self.state, self.code) = (state, code) }
        }
        public enum Failure: RTASCallFailure {
            /// A hardware error or an error without a status of its own occurred. The error log may have details.
            case hardwareError
            /// There is no such sensor.
            case invalidParameter
            /// A connector: what is there has to be powered and connected before this can be told.
            case senseIsolated
            /// A connector: what is there has to be powered before this can be told.
            case senseUnpowered
            /// A connector: as if the state were `unusable`. Older platforms only.
            case senseUnusable
            case absent, undocumented(RTASStatus)
            public init(_ code: RTASStatus) { self = switch code.rawValue {
            case -1: .hardwareError; case -3: .invalidParameter; case -9000: .senseIsolated; case -9001: .senseUnpowered; case -9002: .senseUnusable; default: .undocumented(code)
            } }
            public var code: RTASStatus? { switch self {
            case .hardwareError: -1; case .invalidParameter: -3; case .senseIsolated: -9000; case .senseUnpowered: -9001; case .senseUnusable: -9002; case .absent: nil
            case .undocumented(let code): code
            } }
        }
        public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0, 9, 10, 11, 12, 13: .done; case -2, 9900...9905: .retry; default: .failed } }
        public static func matches(_ r: RTASFrame) -> Bool { (r[argument: 0] as UInt64) == 0x232F }
        public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 2) }
        public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
            Output(state: r[result: 1], code: code)
        }
        public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
            r[result: 1] = o.state
            return o.code
        }
    }
}

/// Indicators and sensors.
///
/// Indicators are set, sensors are read: lights and tones, temperatures and voltages, and above all the states of connectors for dynamic
/// reconfiguration. Each has a type and an index among those of its type. For most types the properties `rtas-indicators` and `rtas-sensors` of the
/// node `/rtas` tell which there are; the types of connectors are there for every connector, and their index is the connector's.
///
/// A connector leads to something that can come and go. A logical one (processors, memory, host bridges) is first made `usable` with
/// `ALLOCATION_STATE`, then connected with `ISOLATION_STATE`; a physical one, a slot, is only connected. Then `ibm,configure-connector` tells what is
/// there. The way back is the reverse. `DR_ENTITY_SENSE` tells where a connector stands.
public struct Sensor<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var sensor: Sensor<Self> { Sensor(base: self) }
}

extension Sensor where Base: RTASPort {
    /// Sets the frequency of the tone. Comes as close as it can.
    public func setIndicatorToneFrequency(index: UInt32, state: UInt32) throws(SetIndicator.ToneFrequency.Failure) {
        try self.base.call(SetIndicator.ToneFrequency.self, .init(index: index, state: state))
    }

    /// Sets the volume of the tone in percent, on a logarithmic scale; 0 for silence. Some platforms end a tone after five minutes.
    public func setIndicatorToneVolume(index: UInt32, state: UInt32) throws(SetIndicator.ToneVolume.Failure) {
        try self.base.call(SetIndicator.ToneVolume.self, .init(index: index, state: state))
    }

    /// Sets the time after which the service processor misses the heartbeat, in minutes; 0 switches surveillance off. Lasts until the next start.
    public func setIndicatorSurveillance(index: UInt32, state: UInt32) throws(SetIndicator.Surveillance.Failure) {
        try self.base.call(SetIndicator.Surveillance.self, .init(index: index, state: state))
    }

    /// Connects what is at a connector, or disconnects it.
    public func setIndicatorIsolationState(connector: DRCIndex, state: Isolation, retry _retry: RetryPolicy) throws(SetIndicator.IsolationState.RetryFailure) {
        try self.base.call(SetIndicator.IsolationState.self, .init(connector: connector, state: state), retry: _retry)
    }

    /// Sets the light at a physical connector.
    public func setIndicatorDrIndicator(connector: DRCIndex, state: SlotLight, retry _retry: RetryPolicy) throws(SetIndicator.DrIndicator.RetryFailure) {
        try self.base.call(SetIndicator.DrIndicator.self, .init(connector: connector, state: state), retry: _retry)
    }

    /// Takes what is at a logical connector, or gives it back.
    public func setIndicatorAllocationState(connector: DRCIndex, state: Allocation, retry _retry: RetryPolicy) throws(SetIndicator.AllocationState.RetryFailure) {
        try self.base.call(SetIndicator.AllocationState.self, .init(connector: connector, state: state), retry: _retry)
    }

    /// Makes the calling processor a server of the global queue, or ends that.
    public func setIndicatorGlobalQueue(index: UInt32, state: Switch) throws(SetIndicator.GlobalQueue.Failure) {
        try self.base.call(SetIndicator.GlobalQueue.self, .init(index: index, state: state))
    }

    /// Switches the fault light of a part or of the system.
    public func setIndicatorFault(index: UInt32, state: Switch, retry _retry: RetryPolicy) throws(SetIndicator.Fault.RetryFailure) {
        try self.base.call(SetIndicator.Fault.self, .init(index: index, state: state), retry: _retry)
    }

    /// Switches the light that shows where a part is.
    public func setIndicatorIdentify(index: UInt32, state: Switch, retry _retry: RetryPolicy) throws(SetIndicator.Identify.RetryFailure) {
        try self.base.call(SetIndicator.Identify.self, .init(index: index, state: state), retry: _retry)
    }

    /// Reads the position of the key.
    public func getSensorStateKey(index: UInt32) throws(GetSensorState.Key.Failure) -> GetSensorState.Key.Output {
        try self.base.call(GetSensorState.Key.self, .init(index: index))
    }

    /// Reads a temperature in degrees Celsius.
    public func getSensorStateTemperature(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.Temperature.RetryFailure) -> GetSensorState.Temperature.Output {
        try self.base.call(GetSensorState.Temperature.self, .init(index: index), retry: _retry)
    }

    /// Reads what the platform thinks of power and environment: a value of `PowerWarning`.
    public func getSensorStatePowerWarning(index: UInt32) throws(GetSensorState.PowerWarningCall.Failure) -> GetSensorState.PowerWarningCall.Output {
        try self.base.call(GetSensorState.PowerWarningCall.self, .init(index: index))
    }

    /// Reads after how many minutes the service processor misses the heartbeat; 0 for never.
    public func getSensorStateSurveillance(index: UInt32) throws(GetSensorState.Surveillance.Failure) -> GetSensorState.Surveillance.Output {
        try self.base.call(GetSensorState.Surveillance.self, .init(index: index))
    }

    /// Reads the speed of a fan in revolutions per minute.
    public func getSensorStateFanSpeed(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.FanSpeed.RetryFailure) -> GetSensorState.FanSpeed.Output {
        try self.base.call(GetSensorState.FanSpeed.self, .init(index: index), retry: _retry)
    }

    /// Reads a voltage.
    public func getSensorStateVoltage(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.Voltage.RetryFailure) -> GetSensorState.Voltage.Output {
        try self.base.call(GetSensorState.Voltage.self, .init(index: index), retry: _retry)
    }

    /// Tells what is at a connector.
    public func getSensorStateDrEntitySense(connector: DRCIndex, retry _retry: RetryPolicy) throws(GetSensorState.DrEntitySense.RetryFailure) -> GetSensorState.DrEntitySense.Output {
        try self.base.call(GetSensorState.DrEntitySense.self, .init(connector: connector), retry: _retry)
    }

    /// Tells the state of a power supply.
    public func getSensorStatePowerSupply(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.PowerSupply.RetryFailure) -> GetSensorState.PowerSupply.Output {
        try self.base.call(GetSensorState.PowerSupply.self, .init(index: index), retry: _retry)
    }

    /// Tells whether the calling processor is a server of the global queue; in XIVE exploitation mode the index is 0.
    public func getSensorStateGlobalQueue(index: UInt32) throws(GetSensorState.GlobalQueue.Failure) -> GetSensorState.GlobalQueue.Output {
        try self.base.call(GetSensorState.GlobalQueue.self, .init(index: index))
    }

    /// Tells whether the fault light is on.
    public func getSensorStateFault(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.Fault.RetryFailure) -> GetSensorState.Fault.Output {
        try self.base.call(GetSensorState.Fault.self, .init(index: index), retry: _retry)
    }

    /// Tells whether the light is on that shows where a part is.
    public func getSensorStateIdentify(index: UInt32, retry _retry: RetryPolicy) throws(GetSensorState.Identify.RetryFailure) -> GetSensorState.Identify.Output {
        try self.base.call(GetSensorState.Identify.self, .init(index: index), retry: _retry)
    }
}
