// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from ultravisor.papr; edit that.

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
    /// The calls of `ultravisor`.
    public static let ultravisor: [MockCall] = [
        MockCall(SvmHTpmComm.self, "SVM_H_TPM_COMM", areas: [MockArea("request", 5, .in, .counted(by: 6, each: 1), else: -55), MockArea("response", 7, .out, .counted(by: 8, each: 1), else: -57)]),
    ]
}
