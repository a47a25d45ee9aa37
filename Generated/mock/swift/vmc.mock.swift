// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vmc.papr; edit that.

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
    /// The calls of `vmc`.
    public static let vmc: [MockCall] = [
        MockCall(RegCRQ.self, "H_REG_CRQ"),
        MockCall(FreeCRQ.self, "H_FREE_CRQ", ending: .carried),
        MockCall(SendCRQ.self, "H_SEND_CRQ"),
        MockCall(EnableCRQ.self, "H_ENABLE_CRQ"),
        MockCall(VIOSignal.self, "H_VIO_SIGNAL", rules: [.fixed(5, 0x0, mask: 0xFFFFFFFFFFFFFFFC, else: -4)]),
        MockCall(CopyRDMA.self, "H_COPY_RDMA"),
        MockCall(RequestVMC.self, "H_REQUEST_VMC"),
    ]
}
