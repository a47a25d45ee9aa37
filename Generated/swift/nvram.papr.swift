// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nvram.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Copies bytes from non-volatile memory.
///
/// Any offset and any length will do.
///
/// `nvram-fetch`. Context: process, atomic.
/// - Note: Linux moves 32 bytes a call and takes fewer for an error.
/// - Note: QEMU answers -1 if the machine has no such memory. It copies fewer bytes if the buffer is not memory throughout.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/nvram.c; QEMU spapr_nvram.c; LoPAR 7.3.1.1.
public enum Fetch: RTASCall {
    public static let name: StaticString = "nvram-fetch"
    public struct Arguments: FrameValues {
        /// Where to begin.
        public var offset: UInt32
        /// Receives the bytes.
        public var buffer: GuestAddress
        /// How many bytes.
        public var length: UInt32
        public init(offset: UInt32, buffer: GuestAddress, length: UInt32) {
            (self.offset, self.buffer, self.length) = (offset, buffer, length)
        }
        public init(in r: RTASFrame) { self.init(offset: r[argument: 0], buffer: r[argument: 1], length: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = offset; r[argument: 1] = buffer; r[argument: 2] = length }
    }
    public struct Output: FrameValues {
        /// How many bytes have been copied.
        public var bytesCopied: UInt32
        public init(bytesCopied: UInt32) { self.bytesCopied = bytesCopied }
        public init(in r: RTASFrame) { self.init(bytesCopied: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = bytesCopied }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// `offset` and `length` describe bytes beyond the end of the memory.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.buffer.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 2) }
}

/// Copies bytes into non-volatile memory.
///
/// At success the bytes will outlast a loss of power, though they may still be on their way. After an error the contents of the memory are
/// undefined.
///
/// `nvram-store`. Context: process, atomic.
/// - Note: Linux moves 32 bytes a call and takes fewer for an error.
/// - Note: QEMU answers -1 if the machine has no such memory, or if the file behind it can't be written.
/// - Note: QEMU tells no `bytesCopied` when it refuses the arguments of `nvram-store`, but 0 when it refuses those of `nvram-fetch`.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/platforms/pseries/nvram.c; QEMU spapr_nvram.c; LoPAR 7.3.1.2.
public enum Store: RTASCall {
    public static let name: StaticString = "nvram-store"
    public struct Arguments: FrameValues {
        /// Where to begin.
        public var offset: UInt32
        /// The bytes.
        public var buffer: GuestAddress
        /// How many bytes.
        public var length: UInt32
        public init(offset: UInt32, buffer: GuestAddress, length: UInt32) {
            (self.offset, self.buffer, self.length) = (offset, buffer, length)
        }
        public init(in r: RTASFrame) { self.init(offset: r[argument: 0], buffer: r[argument: 1], length: r[argument: 2]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = offset; r[argument: 1] = buffer; r[argument: 2] = length }
    }
    public struct Output: FrameValues {
        /// How many bytes have been copied.
        public var bytesCopied: UInt32
        public init(bytesCopied: UInt32) { self.bytesCopied = bytesCopied }
        public init(in r: RTASFrame) { self.init(bytesCopied: r[result: 1]) }
        public func store(in r: inout RTASFrame) { r[result: 1] = bytesCopied }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// `offset` and `length` describe bytes beyond the end of the memory.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.buffer.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 2) }
}

/// Non-volatile memory.
///
/// A small memory, the node of type `nvram` in the device tree (its size is the property `#bytes`), that keeps settings and logs while the
/// machine is off. It is divided into partitions, each with a header of 16 bytes; whoever writes has to keep them in order.
///
/// Both calls have to work in the handlers of machine check and system reset, and after `ibm,os-term`.
public struct Nvram<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var nvram: Nvram<Self> { Nvram(base: self) }
}

extension Nvram where Base: RTASPort & GuestMemory {
    /// Copies bytes from non-volatile memory.
    public func fetch(offset: UInt32, length: Int = 4096) throws(Fetch.Failure) -> [UInt8] {
        var _memory = GuestScratch(self.base, throwing: Fetch.Failure.self)
        defer { _memory.free() }
        let _buffer = try _memory.lend("buffer", room: length, below: 0x100000000)
        let _output = try self.base.call(Fetch.self, .init(offset: offset, buffer: _buffer.address, length: UInt32(clamping: _buffer.room)))
        return try _memory.bytes(_buffer, count: _output.bytesCopied)
    }

    /// Copies bytes into non-volatile memory.
    public func store(offset: UInt32, buffer: [UInt8]) throws(Store.Failure) -> Store.Output {
        var _memory = GuestScratch(self.base, throwing: Store.Failure.self)
        defer { _memory.free() }
        let _buffer = try _memory.lend("buffer", buffer, below: 0x100000000)
        return try self.base.call(Store.self, .init(offset: offset, buffer: _buffer.address, length: UInt32(clamping: _buffer.count)))
    }
}
