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
    public struct Arguments: Sendable, Equatable {
        /// Where to begin.
        public var offset: UInt32
        /// Receives the bytes.
        public var buffer: GuestAddress
        /// How many bytes.
        public var length: UInt32
        public init(offset: UInt32, buffer: GuestAddress, length: UInt32) {
            self.offset = offset
            self.buffer = buffer
            self.length = length
        }
    }
    public struct Output: Sendable, Equatable {
        /// How many bytes have been copied.
        public var bytesCopied: UInt32
        public init(bytesCopied: UInt32) {
            self.bytesCopied = bytesCopied
        }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// `offset` and `length` describe bytes beyond the end of the memory.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent, .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        if a.buffer.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 2) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.offset.word
        r[argument: 1] = a.buffer.word
        r[argument: 2] = a.length.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(offset: .init(word: r[argument: 0]), buffer: .init(word: r[argument: 1]), length: .init(word: r[argument: 2]))
    }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(bytesCopied: .init(word: r[result: 1]))
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.bytesCopied.word
        return RTASStatus(rawValue: 0)
    }
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
    public struct Arguments: Sendable, Equatable {
        /// Where to begin.
        public var offset: UInt32
        /// The bytes.
        public var buffer: GuestAddress
        /// How many bytes.
        public var length: UInt32
        public init(offset: UInt32, buffer: GuestAddress, length: UInt32) {
            self.offset = offset
            self.buffer = buffer
            self.length = length
        }
    }
    public struct Output: Sendable, Equatable {
        /// How many bytes have been copied.
        public var bytesCopied: UInt32
        public init(bytesCopied: UInt32) {
            self.bytesCopied = bytesCopied
        }
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// `offset` and `length` describe bytes beyond the end of the memory.
        case invalidParameter
        /// This firmware has no such function.
        case absent
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(RTASStatus)
        public init(_ code: RTASStatus) {
            switch code.rawValue {
            case -1: self = .hardwareError
            case -3: self = .invalidParameter
            default: self = .undocumented(code)
            }
        }
        public var code: RTASStatus? {
            switch self {
            case .hardwareError: RTASStatus(rawValue: -1)
            case .invalidParameter: RTASStatus(rawValue: -3)
            case .absent, .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        if a.buffer.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 3, returns: 2) }
    public static func store(arguments a: Arguments, in r: inout RTASFrame) {
        r[argument: 0] = a.offset.word
        r[argument: 1] = a.buffer.word
        r[argument: 2] = a.length.word
    }
    public static func arguments(in r: RTASFrame) -> Arguments {
        Arguments(offset: .init(word: r[argument: 0]), buffer: .init(word: r[argument: 1]), length: .init(word: r[argument: 2]))
    }
    public static func output(of code: RTASStatus, in r: RTASFrame, to a: Arguments) -> Output {
        Output(bytesCopied: .init(word: r[result: 1]))
    }
    public static func store(output o: Output, in r: inout RTASFrame) -> RTASStatus {
        r[result: 1] = o.bytesCopied.word
        return RTASStatus(rawValue: 0)
    }
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
        var _scratch = GuestScratch<Base, Fetch.Failure>(self.base)
        defer { _scratch.free() }
        let _bufferRoom = _scratch.room(length)
        let _arguments = Fetch.Arguments(offset: offset, buffer: try _scratch.lend("buffer", room: _bufferRoom, below: 0x100000000), length: UInt32(clamping: _bufferRoom))
        let _output = try self.base.call(Fetch.self, _arguments)
        return try _scratch.bytes("buffer", at: _arguments.buffer, count: _output.bytesCopied, room: _bufferRoom)
    }

    /// Copies bytes into non-volatile memory.
    public func store(offset: UInt32, buffer: [UInt8]) throws(Store.Failure) -> Store.Output {
        var _scratch = GuestScratch<Base, Store.Failure>(self.base)
        defer { _scratch.free() }
        let _buffer = try _scratch.encode("buffer", buffer)
        let _arguments = Store.Arguments(offset: offset, buffer: try _scratch.lend("buffer", _buffer, below: 0x100000000), length: UInt32(clamping: _buffer.count))
        return try self.base.call(Store.self, _arguments)
    }
}
