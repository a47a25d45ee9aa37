// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vpd.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `vpd`.
public enum VPDConstants {
    /// The longest location code, its NUL included.
    public static let locationCodeSize: UInt32 = 80
}

/// Names a part by its place in the machine, for example `U78D2.001.WZS0001-P1`, with a NUL at the end.
///
/// The empty string names all parts.
///
/// Sources: LoPAR 2.9 Product Topology, Converged Location Codes: no more than 79 characters; Linux uapi/asm/papr-miscdev.h: 80 bytes with the NUL; PAPR 12.3.2.4.
public struct LocationCode: GuestBuffer {
    /// At most 79 characters before the NUL.
    public var code: ByteString
    public init(code: ByteString) { self.code = code }
    public init(from r: inout BufferReader) throws(BufferError) {
        let outer = try r.begin("locationCode")
        code = try r.text("code")
        // sizeof(self) \<= LOCATION_CODE_SIZE
        if !(Int128(r.taken) <= 80) { throw r.broken("locationCode") }
        r.finish(outer)
    }
    public func write(to w: inout BufferWriter) throws(BufferError) {
        let outer = w.begin()
        try w.text(code, "code")
        // sizeof(self) \<= LOCATION_CODE_SIZE
        if !(Int128(w.taken) <= 80) { throw w.broken("locationCode") }
        try w.finish(outer, "locationCode")
    }
}

/// Reads vital product data, one work area at a time.
///
/// A sequence of calls starts with sequence number 1; while there is more to read, each answer gives the number for the next call.
/// The pieces, joined in the order in which they came, have the format of the device tree's `ibm,vpd` property. Each stanza of the
/// data names its location with the keyword `YL`.
///
/// Firmware keeps track of a single sequence. A call with number 1 abandons the sequence that another processor may have under way,
/// so sequences have to be kept apart by a lock.
///
/// `ibm,get-vpd`. Its sequences must not interleave. The caller holds `rtas_ibm_get_vpd_lock`. Context: process.
/// - Note: LoPAR lists no -2 (busy) for this call. Linux handles it as it does for every RTAS call, and so does this spec.
/// - Note: The property ibm,vpd-size of the node /rtas is an estimate of the size of all data; it may be missing, or 0 for unknown.
///
/// Sources: LoPAR 2.9 sec_rtas_get_vpd.xml; Linux arch/powerpc/platforms/pseries/papr-vpd.c; PAPR 7.3.20.
public enum GetVPD: RTASCall {
    public static let name: StaticString = "ibm,get-vpd"
    /// There is more: call again with the number returned.
    public static let moreData = RTASStatus(rawValue: 1)
    /// The data changed while they were being read. Discard what has been read and start again with number 1. Not every
    /// platform notices.
    public static let changed = RTASStatus(rawValue: -4)
    public struct Arguments: FrameValues {
        /// The part to report on; the empty string asks for all parts.
        public var location: GuestAddress
        /// Receives one piece of the data. Its contents before the call do not matter; after any status but 0 and 1 they are undefined.
        public var workArea: GuestAddress
        /// Size of the work area in bytes. Linux uses 4096.
        public var workAreaSize: UInt32
        public var token: Token
        public init(location: GuestAddress, workArea: GuestAddress, workAreaSize: UInt32, token: Token = .first) {
            (self.location, self.workArea, self.workAreaSize, self.token) = (location, workArea, workAreaSize, token)
        }
        public init(in r: RTASFrame) { self.init(location: r[argument: 0], workArea: r[argument: 1], workAreaSize: r[argument: 2], token: r[argument: 3]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = location; r[argument: 1] = workArea; r[argument: 2] = workAreaSize; r[argument: 3] = token }
    }
    public struct Output: FrameValues {
        /// How many bytes of the work area are valid.
        public var bytesWritten: UInt32
        public init(bytesWritten: UInt32) { self.bytesWritten = bytesWritten }
        public init(in r: RTASFrame) { self.init(bytesWritten: r[result: 2]) }
        public func store(in r: inout RTASFrame) { r[result: 2] = bytesWritten }
    }
    public typealias Part = Output
    /// What an answer gives and the next call hands back: `sequence`.
    public struct Token: OpenValue {
        public var rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        /// Begins a sequence.
        public static let first = Token(rawValue: 1)
    }
    public enum Failure: RTASCallFailure, BufferCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// An argument is wrong: the location code, the work area or the sequence number.
        case invalidParameter
        case absent, buffer(BufferError), undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent, .buffer: nil; case .undocumented(let code): code } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        if a.location.rawValue >> 32 != 0 { return .invalidParameter }
        if a.workArea.rawValue >> 32 != 0 { return .invalidParameter }
        return nil
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2, 9900...9905: .retry; case 1: .again; case -4: .restart; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 4, returns: 3) }
    public static func token(of code: RTASStatus, in r: RTASFrame) -> Token? { r[result: 1] }
    public static func store(token t: Token, with code: RTASStatus, in r: inout RTASFrame) -> RTASStatus { r[result: 1] = t; return code }
    public static func resume(_ a: inout Arguments, with t: Token) { a.token = t }
    public static var firstToken: Token? { .first }
}

/// Vital product data.
///
/// Vital product data tell what the parts of a machine are: type, serial number, location. Where firmware has this call, the data
/// that can change after boot are read with it and the rest from the device tree; nothing is reported twice.
public struct VPD<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var vpd: VPD<Self> { VPD(base: self) }
}

extension VPD where Base: RTASPort & GuestMemory {
    /// Reads vital product data, one work area at a time.
    ///
    /// Hands out each part as it comes; a restart says that those before are void.
    public func getVPDParts(location: some GuestBuffer<LocationCode>, workAreaSize: Int = 4096, retry _retry: RetryPolicy, part _part: (PartEvent<[UInt8]>) -> Void) throws(GetVPD.RetryFailure) {
        var _memory = GuestScratch(self.base, throwing: GetVPD.RetryFailure.self)
        defer { _memory.free() }
        let _location = try _memory.lend("location", location, below: 0x100000000)
        let _workArea = try _memory.lend("workArea", room: workAreaSize, below: 0x100000000)
        let _output = try self.base.call(GetVPD.self, .init(location: _location.address, workArea: _workArea.address, workAreaSize: UInt32(clamping: _workArea.room)), retry: _retry) { event throws(GetVPD.RetryFailure) in
            _part(try event.map { part throws(GetVPD.RetryFailure) in try _memory.bytes(_workArea, count: part.bytesWritten) })
        }
        _part(.part(try _memory.bytes(_workArea, count: _output.bytesWritten)))
    }

    /// Reads vital product data, one work area at a time.
    ///
    /// Puts the parts together; begins again when they have become void.
    public func getVPD(location: some GuestBuffer<LocationCode>, workAreaSize: Int = 4096, retry _retry: RetryPolicy) throws(GetVPD.RetryFailure) -> [UInt8] {
        var _whole: [UInt8] = []
        try getVPDParts(location: location, workAreaSize: workAreaSize, retry: _retry) { $0.append(to: &_whole) }
        return _whole
    }
}
