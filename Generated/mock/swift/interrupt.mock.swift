// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from interrupt.papr; edit that.

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
    /// The calls of `interrupt`.
    public static let interrupt: [MockCall] = [
        MockCall(Eoi.self, "H_EOI"),
        MockCall(Cppr.self, "H_CPPR"),
        MockCall(Ipi.self, "H_IPI"),
        MockCall(Ipoll.self, "H_IPOLL"),
        MockCall(Xirr.self, "H_XIRR"),
        MockCall(XirrX.self, "H_XIRR_X"),
    ]
}
