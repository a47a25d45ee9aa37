// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from qemu.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// The argument buffer of an RTAS call.
///
/// The first result is the status of the RTAS call.
///
/// Sources: Linux asm/rtas-types.h; QEMU spapr_hcall.c.
public struct RTASBuffer: GuestBuffer {
    /// Token of the function, from the node `/rtas` of the device tree.
    public var token: UInt32
    /// The arguments.
    public var arguments: [UInt32]
    /// The results.
    public var results: [UInt32]
    /// Number of arguments.
    public var argumentCount: UInt32 { .init(word: UInt64(arguments.count)) }
    /// Number of results.
    public var resultCount: UInt32 { .init(word: UInt64(results.count)) }
    public init(token: UInt32, arguments: [UInt32], results: [UInt32]) {
        self.token = token
        self.arguments = arguments
        self.results = results
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        token = try r.value("token")
        let f1: UInt32 = try r.value("argumentCount")
        let f2: UInt32 = try r.value("resultCount")
        arguments = try r.array("arguments", count: Int(clamping: Int128(f1)))
        results = try r.array("results", count: Int(clamping: Int128(f2)))
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(token)
        try w.derived("argumentCount", arguments.count, 4)
        try w.derived("resultCount", results.count, 4)
        try w.array(arguments, "arguments")
        try w.array(results, "results")
    }
}

/// Calls an RTAS function.
///
/// The code tells only that the function was called. Whether it succeeded is in its first result.
///
/// `KVMPPC_H_RTAS`, opcode 0xf000. Also `H_RTAS`. Context: process, atomic, real mode.
/// - Note: QEMU answers the token 10 as display-character, for kernels that debug early.
///
/// Sources: QEMU docs/specs/ppc-spapr-hcalls.rst; QEMU spapr_hcall.c; QEMU spapr_rtas.c; Linux arch/powerpc/kvm/book3s_hv.c.
public enum KvmppcHRTAS: Hcall {
    public static let opcode: UInt64 = 0xf000
    public struct Arguments: FrameValues {
        /// The function, its arguments and room for its results.
        public var call: GuestAddress
        public init(call: GuestAddress) { self.call = call }
        public init(in r: Registers) { self.init(call: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = call }
    }
    public enum Failure: BufferCallFailure {
        /// There is no function with this token. The first result is then -3.
        case parameter
        /// What any call may answer.
        case hardware, function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code } }
    }
}

/// What H_LOGICAL_MEMOP does.
/// - Note: QEMU's documentation calls 1 an exclusive or. It inverts, as SLOF expects.
///
/// Sources: QEMU spapr_hcall.c.
public struct MemoryOperation: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Copies.
    public static let copy = MemoryOperation(rawValue: 0)
    /// Copies and inverts all bits.
    public static let invert = MemoryOperation(rawValue: 1)
}

/// Copies memory, also to and from devices, for example to scroll a screen.
///
/// Source and destination may overlap.
///
/// `H_LOGICAL_MEMOP`, opcode 0xF001. Context: process, atomic, real mode.
/// - Note: QEMU checks the number of elements, the addresses and the operation, and the size of elements only if there are any.
///
/// Sources: QEMU docs/specs/ppc-spapr-hcalls.rst; QEMU spapr_hcall.c.
public enum LogicalMemop: Hcall {
    public static let opcode: UInt64 = 0xF001
    public struct Arguments: FrameValues {
        /// The destination, a multiple of the size of an element.
        public var destination: LogicalAddress
        /// The source, a multiple of the size of an element.
        public var source: LogicalAddress
        /// Binary logarithm of the size of an element.
        public var elementShift: UInt64
        /// Number of elements.
        public var count: UInt64
        /// What is done.
        public var operation: MemoryOperation
        public init(destination: LogicalAddress, source: LogicalAddress, elementShift: UInt64, count: UInt64, operation: MemoryOperation) {
            (self.destination, self.source, self.elementShift, self.count, self.operation) = (destination, source, elementShift, count, operation)
        }
        public init(in r: Registers) { self.init(destination: r[at: 4], source: r[at: 5], elementShift: r[at: 6], count: r[at: 7], operation: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = destination; r[at: 5] = source; r[at: 6] = elementShift; r[at: 7] = count; r[at: 8] = operation }
    }
    public enum Failure: CallFailure {
        /// An argument is not valid.
        case parameter
        /// What any call may answer.
        case hardware, function, privilege
        case undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // elementShift \<= 3
        if !(a.elementShift <= 3) { return .parameter }
        // count \<= 0x8000_0000
        if !(a.count <= 2147483648) { return .parameter }
        // destination % (1 \<\< elementShift) == 0 && source % (1 \<\< elementShift) == 0
        if !(Formulas.remainder(Int128(a.destination.rawValue), Formulas.shifted(1, Int128(a.elementShift))) == 0 && Formulas.remainder(Int128(a.source.rawValue), Formulas.shifted(1, Int128(a.elementShift))) == 0) { return .parameter }
        // operation in (copy, invert)
        if !(a.operation.rawValue == 0 || a.operation.rawValue == 1) { return .parameter }
        return nil
    }
}

/// Flattened device tree.
///
/// Sources: Devicetree Specification 0.4, 5.2.
public struct DeviceTree: GuestBuffer {
    /// Size of the tree.
    public var size: UInt32
    /// The rest of the tree.
    public var contents: [UInt8]
    public init(size: UInt32, contents: [UInt8]) {
        self.size = size
        self.contents = contents
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        try r.fixed("magic", 4, 0xD00DFEED)
        size = try r.value("size")
        contents = try r.bytes("contents", count: Int(clamping: (Int128(size) &- 8)))
        // size >= 40
        if !(size >= 40) { throw r.broken("size") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.word(0xD00DFEED, 4)
        w.value(size)
        try w.bytes(contents, "contents", count: Int(clamping: (Int128(size) &- 8)))
        // size >= 40
        if !(size >= 40) { throw w.broken("size") }
    }
}

/// Device tree that H_CAS returns.
/// - Note: QEMU writes the version in the byte order of its host.
///
/// Sources: QEMU spapr.h; QEMU spapr_hcall.c.
public struct DeviceTreeUpdate: GuestBuffer {
    /// Version of this structure, 1.
    public var version: UInt32
    /// The tree.
    public var tree: DeviceTree
    public init(version: UInt32, tree: DeviceTree) { (self.version, self.tree) = (version, tree) }
    public init(from r: inout BufferReader) throws(BufferError) {
        version = try r.value("version")
        tree = try r.nested("tree")
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.value(version)
        try w.nested(tree)
    }
}

/// Negotiates between the operating system and the platform, for `ibm,client-architecture-support`.
///
/// The vectors start with a list of processor versions, each a mask and a value of 32 bits, which ends with a value that has bits outside of
/// its mask. Then come the number of option vectors minus 1 in a byte, and the option vectors, each with its length minus 1 in a byte before
/// it.
///
/// `H_CAS`, opcode 0xF002. Context: real mode.
/// - Note: QEMU ends with a message if the buffer is smaller than the version, or if the options contradict each other or the machine.
/// - Note: QEMU writes the tree without regard to `size`, which only limits how it is built.
///
/// Sources: QEMU spapr_hcall.c; QEMU spapr_ovec.c; LoPAR B.4.2.3.
public enum Cas: Hcall {
    public static let opcode: UInt64 = 0xF002
    public struct Arguments: FrameValues {
        /// The vectors of the operating system.
        public var vectors: LogicalAddress
        /// Receives the device tree that has been changed accordingly.
        public var tree: GuestAddress
        /// Size of the buffer.
        public var size: UInt64
        public init(vectors: LogicalAddress, tree: GuestAddress, size: UInt64) {
            (self.vectors, self.tree, self.size) = (vectors, tree, size)
        }
        public init(in r: Registers) { self.init(vectors: r[at: 4], tree: r[at: 5], size: r[at: 6]) }
        public func store(in r: inout Registers) { r[at: 4] = vectors; r[at: 5] = tree; r[at: 6] = size }
    }
    public enum Failure: BufferCallFailure {
        /// Option vector 1 or 5 is missing.
        case parameter
        /// The operating system supports none of the processor versions that the platform offers.
        case hardware
        /// Other processors are active.
        case multiThreadsActive
        /// What any call may answer.
        case function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -1: .hardware; case -9005: .multiThreadsActive; case -2: .function; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .hardware: -1; case .multiThreadsActive: -9005; case .function: -2; case .privilege: -3; case .buffer: nil
        case .undocumented(let code): code
        } }
    }
}

/// Gives the hypervisor the device tree as the firmware has changed it.
///
/// `H_UPDATE_DT`, opcode 0xF003. Context: real mode.
/// - Note: Machine types before pseries-3.1 answer H_SUCCESS and ignore the tree.
///
/// Sources: QEMU spapr_hcall.c.
public enum UpdateDt: Hcall {
    public static let opcode: UInt64 = 0xF003
    public struct Arguments: FrameValues {
        /// The tree.
        public var tree: GuestAddress
        public init(tree: GuestAddress) { self.tree = tree }
        public init(in r: Registers) { self.init(tree: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = tree }
    }
    public enum Failure: BufferCallFailure {
        /// The tree is not consistent, or is more than twice as large as the first one.
        case parameter
        /// What any call may answer.
        case hardware, function, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -1: .hardware; case -2: .function; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .hardware: -1; case .function: -2; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code } }
    }
}

/// Call of the client interface of Open Firmware.
///
/// Sources: QEMU vof.c; QEMU vof.h.
public struct ClientInterfaceCall: GuestBuffer {
    public static var fixedSize: Int? { 52 }
    /// Address of the name of the service.
    public var service: UInt32
    /// Number of arguments.
    public var argumentCount: UInt32
    /// Number of results.
    public var resultCount: UInt32
    /// The arguments, then the results.
    public var cells: [UInt32]
    public init(service: UInt32, argumentCount: UInt32, resultCount: UInt32, cells: [UInt32]) {
        (self.service, self.argumentCount, self.resultCount, self.cells) = (service, argumentCount, resultCount, cells)
    }
    public init(from r: inout BufferReader) throws(BufferError) {
        service = try r.value("service")
        argumentCount = try r.value("argumentCount")
        resultCount = try r.value("resultCount")
        cells = try r.array("cells", count: 10)
        // argumentCount \<= 9 && resultCount \<= 10 - argumentCount
        if !(argumentCount <= 9 && Int128(resultCount) <= (10 &- Int128(argumentCount))) { throw r.broken("argumentCount") }
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        w.values(service, argumentCount, resultCount)
        try w.array(cells, "cells", count: 10)
        // argumentCount \<= 9 && resultCount \<= 10 - argumentCount
        if !(argumentCount <= 9 && Int128(resultCount) <= (10 &- Int128(argumentCount))) { throw w.broken("argumentCount") }
    }
}

/// Calls a service of the client interface of Open Firmware, which QEMU implements for its virtual firmware (VOF).
///
/// `KVMPPC_H_VOF_CLIENT`, opcode 0xF005. Context: real mode.
/// - Note: QEMU has the call only if the machine has the option x-vof=on.
///
/// Sources: QEMU spapr_vof.c; QEMU vof.c.
public enum KvmppcHVofClient: Hcall {
    public static let opcode: UInt64 = 0xF005
    public struct Arguments: FrameValues {
        /// The service, its arguments and room for its results.
        public var call: GuestAddress
        public init(call: GuestAddress) { self.call = call }
        public init(in r: Registers) { self.init(call: r[at: 4]) }
        public func store(in r: inout Registers) { r[at: 4] = call }
    }
    public enum Failure: BufferCallFailure {
        /// The memory is not valid, the name of the service is longer than 63 bytes, or there are too many arguments or results.
        case parameter
        /// The machine has been started without VOF.
        case function
        /// What any call may answer.
        case hardware, privilege
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue { case -4: .parameter; case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code) } }
        public var code: Status? { switch self { case .parameter: -4; case .function: -2; case .hardware: -1; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code } }
    }
}

/// Switches translation for a virtual device off or on.
///
/// While it is off, the device uses addresses of the partition's memory as they are.
///
/// `ibm,set-tce-bypass`. Context: process, atomic, real mode.
///
/// Sources: QEMU spapr_vio.c.
public enum SetTCEBypass: RTASCall {
    public static let name: StaticString = "ibm,set-tce-bypass"
    public struct Arguments: FrameValues {
        /// The device.
        public var unitAddress: UnitAddress
        /// 0 for translation, another value for none.
        public var bypass: UInt32
        public init(unitAddress: UnitAddress, bypass: UInt32) { (self.unitAddress, self.bypass) = (unitAddress, bypass) }
        public init(in r: RTASFrame) { self.init(unitAddress: r[argument: 0], bypass: r[argument: 1]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = unitAddress; r[argument: 1] = bypass }
    }
    public enum Failure: RTASCallFailure {
        /// There is no such device, or it has no table of translation control entries.
        case invalidParameter
        /// What any call may answer.
        case hardwareError
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -3: .invalidParameter; case -1: .hardwareError; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .invalidParameter: -3; case .hardwareError: -1; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 2, returns: 1) }
}

/// Brings all virtual devices into the state in which a partition finds them: queues are closed, translations and interrupts removed.
///
/// SLOF makes this call before it hands the machine over.
///
/// `quiesce`. Context: real mode.
///
/// Sources: QEMU spapr_vio.c.
public enum Quiesce: RTASCall {
    public static let name: StaticString = "quiesce"
    public enum Failure: RTASCallFailure {
        /// What any call may answer.
        case hardwareError, invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 0, returns: 1) }
}

/// Private calls of QEMU and KVM.
///
/// QEMU and KVM have calls of their own in the range that PAPR leaves to platforms, mostly for the firmware that runs in the partition: SLOF,
/// or VOF, which leaves most of its work to QEMU. Two functions of RTAS are QEMU's own, too.
public struct Qemu<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var qemu: Qemu<Self> { Qemu(base: self) }
}

extension RTASPort {
    public var qemu: Qemu<Self> { Qemu(base: self) }
}

extension HcallPort where Self: RTASPort {
    public var qemu: Qemu<Self> { Qemu(base: self) }
}

extension Qemu where Base: HcallPort {
    /// Copies memory, also to and from devices, for example to scroll a screen.
    public func logicalMemop(destination: LogicalAddress, source: LogicalAddress, elementShift: UInt64, count: UInt64, operation: MemoryOperation) throws(LogicalMemop.Failure) {
        try self.base.call(LogicalMemop.self, .init(destination: destination, source: source, elementShift: elementShift, count: count, operation: operation))
    }
}

extension Qemu where Base: HcallPort & GuestMemory {
    /// Calls an RTAS function.
    public func kvmppcHRTAS(call: some GuestBuffer<RTASBuffer>, callRoom: Int = 4096) throws(KvmppcHRTAS.Failure) -> RTASBuffer {
        var _memory = GuestScratch(self.base, throwing: KvmppcHRTAS.Failure.self)
        defer { _memory.free() }
        let _call = try _memory.lend("call", call, room: callRoom)
        try self.base.call(KvmppcHRTAS.self, .init(call: _call.address))
        return try _memory.decode(_call)
    }

    /// Negotiates between the operating system and the platform, for `ibm,client-architecture-support`.
    public func cas(vectors: LogicalAddress, size: Int = 4096) throws(Cas.Failure) -> DeviceTreeUpdate {
        var _memory = GuestScratch(self.base, throwing: Cas.Failure.self)
        defer { _memory.free() }
        let _tree = try _memory.lend("tree", room: size)
        try self.base.call(Cas.self, .init(vectors: vectors, tree: _tree.address, size: UInt64(clamping: _tree.room)))
        return try _memory.decode(_tree)
    }

    /// Gives the hypervisor the device tree as the firmware has changed it.
    public func updateDt(tree: some GuestBuffer<DeviceTree>) throws(UpdateDt.Failure) {
        var _memory = GuestScratch(self.base, throwing: UpdateDt.Failure.self)
        defer { _memory.free() }
        let _tree = try _memory.lend("tree", tree)
        return try self.base.call(UpdateDt.self, .init(tree: _tree.address))
    }

    /// Calls a service of the client interface of Open Firmware, which QEMU implements for its virtual firmware (VOF).
    public func kvmppcHVofClient(call: some GuestBuffer<ClientInterfaceCall>) throws(KvmppcHVofClient.Failure) -> ClientInterfaceCall {
        var _memory = GuestScratch(self.base, throwing: KvmppcHVofClient.Failure.self)
        defer { _memory.free() }
        let _call = try _memory.lend("call", call, room: 52)
        try self.base.call(KvmppcHVofClient.self, .init(call: _call.address))
        return try _memory.decode(_call)
    }
}

extension Qemu where Base: RTASPort {
    /// Switches translation for a virtual device off or on.
    public func setTCEBypass(unitAddress: UnitAddress, bypass: UInt32) throws(SetTCEBypass.Failure) {
        try self.base.call(SetTCEBypass.self, .init(unitAddress: unitAddress, bypass: bypass))
    }

    /// Brings all virtual devices into the state in which a partition finds them: queues are closed, translations and interrupts removed.
    public func quiesce() throws(Quiesce.Failure) {
        try self.base.call(Quiesce.self, ())
    }
}
