// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from qemu.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif
#if canImport(PaprMock)
import PaprMock
#endif
#if canImport(Papr)
import Papr
#endif

extension MockCall {
    /// The calls of `qemu`.
    public static let qemu: [MockCall] = [
        MockCall(KvmppcHRTAS.self, "KVMPPC_H_RTAS", areas: [MockArea("call", 4, .inout, .rest, else: -4)]),
        MockCall(LogicalMemop.self, "H_LOGICAL_MEMOP"),
        MockCall(Cas.self, "H_CAS", areas: [MockArea("tree", 5, .out, .counted(by: 6, each: 1), else: -4)]),
        MockCall(UpdateDt.self, "H_UPDATE_DT", areas: [MockArea("tree", 4, .in, .rest, else: -4)]),
        MockCall(KvmppcHVofClient.self, "KVMPPC_H_VOF_CLIENT", areas: [MockArea("call", 4, .inout, .bytes(52), else: -4)]),
        MockCall(SetTCEBypass.self, cells: 2...2),
        MockCall(Quiesce.self, cells: 0...0),
    ]
}
