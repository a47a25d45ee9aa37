import PaprSource

/// What one line of a trace says.
public enum TraceEvent: Sendable {
    /// `hcall_entry: opcode=1024`
    case hcallEntry(opcode: UInt64)
    /// `hcall_exit: opcode=1024 retval=0`; also `%lu` of kernels before 7.
    case hcallExit(opcode: UInt64, status: Int64)
    /// `rtas_input: event-scan arguments: {0xffffffff,0x0,0x1e9a8d0,0x7d0}`; from perf and trace-cmd `4294967295 0 32090320 2000`
    case rtasInput(name: Text, cells: [UInt64])
    /// `rtas_output: event-scan status: 1, other outputs: {}`; the status is the first cell, whatever that is.
    case rtasOutput(name: Text, cells: [UInt64])
    /// `rtas_ll_entry: token=8198 nargs=3 nret=1 params: [0]=0x00000001 …`
    case rtasLowEntry(token: UInt64, cells: [UInt64])
    case rtasLowExit(token: UInt64, cells: [UInt64])
    /// `kvm_hcall_enter: VCPU 0: hcall=H_PUT_TERM_CHAR GPR4-7=0x0,0x1,0x0,0x0`; of an hcall that Linux has no name for its opcode.
    case kvmEnter(vcpu: UInt64, call: Text, words: [UInt64])
    /// `kvm_hcall_exit: VCPU 0: ret=RESUME_GUEST hcall_rc=H_SUCCESS`
    case kvmExit(vcpu: UInt64, code: Text)
    /// `papr_call: …`, whole: what recorders and mocks of this project write.
    case recorded(RecordedCall)
    /// `CPU:3 [LOST 5 EVENTS]`
    case lost(count: UInt64)
}

/// A line that `papr_call:` begins: a call with all that was recorded of it.
///
///     papr_call: hcall=0x3E4 args={0x90000000,0x0,0x8} status=0 outs={0x1234}
///     papr_call: rtas=ibm,get-vpd args={0x10000,0x20000,0x10,0x1} rets={0x0,0x1,0x5} mem=0x10000:00 mem=0x20000:0000000000>2A5650442A
///     papr_call: rtas=ibm,get-vpd args={0x10000,0x20000,0x10,0x1} absent
///
/// Numbers are hexadecimal with `0x` or decimal; `args` are r4… or the cells, `outs` r4… afterwards, `rets` the return cells. `mem` is
/// memory by address: before the call, and behind `>` after it when that is something else. Unknown keys are passed over.
public struct RecordedCall: Sendable {
    public enum Target: Sendable {
        case hcall(opcode: UInt64)
        case rtas(name: [UInt8])
    }
    public var target: Target
    public var arguments: [UInt64] = []
    /// r3 of an hcall.
    public var status: Int64?
    /// r4…, or the return cells; `nil`: not recorded, or there is no such function.
    public var results: [UInt64]?
    /// The firmware has no such function.
    public var isAbsent = false
    public var memory: [RecordedMemory] = []
}

/// Memory that a call was given.
public struct RecordedMemory: Sendable {
    public var address: UInt64
    public var before: [UInt8]
    public var after: [UInt8]
}
