// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from types.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Identifies a dynamic reconfiguration connector: a point at which a device, a processor or memory is attached to the partition.
///
/// The index comes from the device tree, for example from the property `ibm,my-drc-index`. It is opaque.
///
/// Sources: LoPAR 13.5.2; Linux papr_hcalls.rst.
public struct DRCIndex: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Logical real address: an address in the memory of the partition as the partition sees it without translation.
///
/// Sources: LoPAR 14.1.
public typealias LogicalAddress = GuestAddress

/// I/O address: an address as an adapter uses it, translated by the translation control entries (TCEs) of a logical I/O bus.
///
/// Sources: LoPAR 3.2.2.
public typealias IOAddress = BusAddress

/// Logical I/O bus number (LIOBN): identifies a table of translation control entries (TCEs).
///
/// It comes from the device tree, from the property `ibm,dma-window` or `ibm,my-dma-window`.
///
/// Sources: LoPAR 3.2.2.
public struct Liobn: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Unit address of a virtual adapter: the property `reg` of its device-tree node under `/vdevice`.
/// - Note: LoPAR declares 64 bits. The property has one cell, and Linux uses 32 bits.
///
/// Sources: LoPAR 17.2.1.2; Linux asm/vio.h.
public struct UnitAddress: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Number of a virtual processor thread: a value of the property `ibm,ppc-interrupt-server#s` of a processor's device-tree node.
///
/// The same number identifies the thread as the server of interrupts.
///
/// Sources: LoPAR 14.5.4.7.3; LoPAR 14.11.3.2; Linux arch/powerpc/kernel/prom.c.
public struct ProcessorNumber: NamedNumber {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}
