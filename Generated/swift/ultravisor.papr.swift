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
    public struct Arguments: FrameValues {
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
            (self.operation, self.request, self.requestSize, self.response, self.responseSize) = (operation, request, requestSize, response, responseSize)
        }
        public init(in r: Registers) { self.init(operation: r[at: 4], request: r[at: 5], requestSize: r[at: 6], response: r[at: 7], responseSize: r[at: 8]) }
        public func store(in r: inout Registers) { r[at: 4] = operation; r[at: 5] = request; r[at: 6] = requestSize; r[at: 7] = response; r[at: 8] = responseSize }
    }
    public struct Output: Sendable, Equatable {
        /// Size of the response.
        public var size: UInt64?
        public init(size: UInt64? = nil) { self.size = size }
    }
    public enum Failure: BufferCallFailure {
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
        case buffer(BufferError), undocumented(Status)
        public init(_ code: Status) { self = switch code.rawValue {
        case -4: .parameter; case -55: .p2; case -56: .p3; case -57: .p4; case -58: .p5; case -16: .resource
        case -2: .function; case -1: .hardware; case -3: .privilege; default: .undocumented(code)
        } }
        public var code: Status? { switch self {
        case .parameter: -4; case .p2: -55; case .p3: -56; case .p4: -57; case .p5: -58; case .resource: -16
        case .function: -2; case .hardware: -1; case .privilege: -3; case .buffer: nil; case .undocumented(let code): code
        } }
    }
    public static func check(_ a: Arguments) -> Failure? {
        // operation in (execute, closeSession)
        if !(a.operation.rawValue == 1 || a.operation.rawValue == 2) { return .parameter }
        // requestSize \<= TPM_BUFFER_SIZE || operation == closeSession
        if !(a.requestSize <= 4096 || a.operation.rawValue == 2) { return .p3 }
        // responseSize >= TPM_BUFFER_SIZE || operation == closeSession
        if !(a.responseSize >= 4096 || a.operation.rawValue == 2) { return .p5 }
        return nil
    }
    public static func output(of code: Status, in r: Registers, to a: Arguments) -> Output {
        Output(size: a.operation.rawValue == 1 ? r[at: 4] : nil)
    }
    public static func store(output o: Output, in r: inout Registers) -> Status {
        if let v = o.size { r[at: 4] = v }
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
        var _memory = GuestScratch(self.base, throwing: SvmHTpmComm.Failure.self)
        defer { _memory.free() }
        let _request = try _memory.lend("request", request)
        let _response = try _memory.lend("response", room: responseSize)
        let _output = try self.base.call(SvmHTpmComm.self, .init(operation: operation, request: _request.address, requestSize: UInt64(clamping: _request.count), response: _response.address, responseSize: UInt64(clamping: _response.room)))
        return try (_output, _memory.bytes(_response))
    }
}
