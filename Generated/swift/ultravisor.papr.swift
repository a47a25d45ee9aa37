// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from ultravisor.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `ultravisor`.
public enum UltravisorConstants {
    /// Size of the buffers for the TPM.
    public static let tpmBufferSize: UInt64 = 4096
}

/// Operation of SVM_H_TPM_COMM.
///
/// Sources: QEMU docs/specs/ppc-spapr-uv-hcalls.rst; QEMU spapr_tpm_proxy.c.
public struct TpmOperation: OpenValue {
    public var rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Sends a request to the TPM and receives its response; opens a session first if there is none.
    public static let execute = TpmOperation(rawValue: 1)
    /// Closes the session, if there is one.
    public static let closeSession = TpmOperation(rawValue: 2)
}

/// Communicates with the trusted platform module (TPM) of the host.
///
/// The ultravisor uses it to unwrap the key of an encrypted file system. Request and response may be in the same memory.
///
/// `SVM_H_TPM_COMM`, opcode 0xEF10. Context: process.
/// - Note: QEMU's documentation calls it H_TPM_COMM. QEMU never answers H_P2 and H_P4.
/// - Note: QEMU ignores all arguments except the first when it closes the session.
///
/// Sources: QEMU docs/specs/ppc-spapr-uv-hcalls.rst; QEMU spapr_tpm_proxy.c.
public enum SvmHTpmComm: Hcall {
    public static let opcode: UInt64 = 0xEF10
    public struct Arguments: Sendable, Equatable {
        /// The operation.
        public var operation: TpmOperation
        /// The request.
        public var request: GuestAddress
        /// Size of the request.
        public var requestSize: UInt64
        /// Receives the response.
        public var response: GuestAddress
        /// Size of the buffer for the response.
        public var responseSize: UInt64
        public init(operation: TpmOperation, request: GuestAddress, requestSize: UInt64, response: GuestAddress, responseSize: UInt64) {
            self.operation = operation
            self.request = request
            self.requestSize = requestSize
            self.response = response
            self.responseSize = responseSize
        }
    }
    public struct Output: Sendable, Equatable {
        /// Size of the response.
        public var size: UInt64?
        public init(size: UInt64? = nil) {
            self.size = size
        }
    }
    public enum Failure: CallFailure, BufferCallFailure {
        /// `operation` is not valid.
        case parameter
        /// `request` is not valid.
        case p2
        /// `requestSize` is more than 4096.
        case p3
        /// `response` is not valid.
        case p4
        /// `responseSize` is less than 4096.
        case p5
        /// The TPM does not answer.
        case resource
        /// The machine has no access to a TPM.
        case function
        /// What any call may answer.
        case hardware, privilege
        /// A structure can't be written or read, or there is no memory for it.
        case buffer(BufferError)
        /// A code that the spec does not have for this call.
        case undocumented(Status)
        public init(_ code: Status) {
            switch code.rawValue {
            case -4: self = .parameter
            case -55: self = .p2
            case -56: self = .p3
            case -57: self = .p4
            case -58: self = .p5
            case -16: self = .resource
            case -2: self = .function
            case -1: self = .hardware
            case -3: self = .privilege
            default: self = .undocumented(code)
            }
        }
        public var code: Status? {
            switch self {
            case .parameter: Status(rawValue: -4)
            case .p2: Status(rawValue: -55)
            case .p3: Status(rawValue: -56)
            case .p4: Status(rawValue: -57)
            case .p5: Status(rawValue: -58)
            case .resource: Status(rawValue: -16)
            case .function: Status(rawValue: -2)
            case .hardware: Status(rawValue: -1)
            case .privilege: Status(rawValue: -3)
            case .buffer: nil
            case .undocumented(let code): code
            }
        }
    }
    public typealias Malformation = BufferError
    public static func check(_ a: Arguments) -> Failure? {
        // operation in (execute, closeSession)
        if !(a.operation.rawValue == 1 || a.operation.rawValue == 2) { return .parameter }
        // requestSize \<= TPM_BUFFER_SIZE || operation == closeSession
        if !(a.requestSize <= 4096 || a.operation.rawValue == 2) { return .p3 }
        // responseSize >= TPM_BUFFER_SIZE || operation == closeSession
        if !(a.responseSize >= 4096 || a.operation.rawValue == 2) { return .p5 }
        return nil
    }
    public static func store(arguments a: Arguments, in r: inout Registers) {
        r.r4 = a.operation.word
        r.r5 = a.request.word
        r.r6 = a.requestSize.word
        r.r7 = a.response.word
        r.r8 = a.responseSize.word
    }
    public static func arguments(in r: Registers) -> Arguments {
        Arguments(operation: .init(word: r.r4), request: .init(word: r.r5), requestSize: .init(word: r.r6), response: .init(word: r.r7), responseSize: .init(word: r.r8))
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(size: a.operation.rawValue == 1 ? .init(word: r.r4) : nil)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        if let v = o.size { r.r4 = v.word }
        return Status(rawValue: 0)
    }
}

/// Calls of the ultravisor.
///
/// On platforms with a protected execution facility an ultravisor keeps the memory of secure virtual machines from the hypervisor. It asks
/// the hypervisor for what it cannot do itself.
public struct Ultravisor<Base: Sendable>: Sendable {
    public let base: Base
}

extension HcallPort {
    public var ultravisor: Ultravisor<Self> { Ultravisor(base: self) }
}

extension Ultravisor where Base: HcallPort & GuestMemory {
    /// Communicates with the trusted platform module (TPM) of the host.
    public func svmHTpmComm(operation: TpmOperation, request: [UInt8], responseSize: Int = 4096) throws(SvmHTpmComm.Failure) -> (output: SvmHTpmComm.Output, response: [UInt8]) {
        var _scratch = GuestScratch<Base, SvmHTpmComm.Failure>(self.base)
        defer { _scratch.free() }
        let _request = try _scratch.encode("request", request)
        let _responseRoom = _scratch.room(responseSize)
        let _arguments = SvmHTpmComm.Arguments(operation: operation, request: try _scratch.lend("request", _request), requestSize: UInt64(clamping: _request.count), response: try _scratch.lend("response", room: _responseRoom), responseSize: UInt64(clamping: _responseRoom))
        let _output = try self.base.call(SvmHTpmComm.self, _arguments)
        return (_output, try _scratch.bytes("response", at: _arguments.response, count: _responseRoom, room: _responseRoom))
    }
}
