// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from processor.papr; edit that.

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
    /// The calls of `processor`.
    public static let processor: [MockCall] = [
        MockCall(Cede.self, "H_CEDE"),
        MockCall(Confer.self, "H_CONFER"),
        MockCall(Prod.self, "H_PROD"),
        MockCall(PollPending.self, "H_POLL_PENDING"),
        MockCall(Join.self, "H_JOIN"),
        MockCall(SignalSysReset.self, "H_SIGNAL_SYS_RESET"),
        MockCall(SetSprg0.self, "H_SET_SPRG0"),
        MockCall(SetDabr.self, "H_SET_DABR"),
        MockCall(SetXdabr.self, "H_SET_XDABR", rules: [.fixed(5, 0x0, mask: 0xFFFFFFFFFFFFFFF0, else: -4)]),
        MockCall(SetMode.ResourceSetCiabr.self, "H_SET_MODE_RESOURCE_SET_CIABR", rules: [.bits(4, 0x0, last: -256), .fixed(7, 0x0, else: -57)]),
        MockCall(SetMode.ResourceSetDawr0.self, "H_SET_MODE_RESOURCE_SET_DAWR0", rules: [.bits(4, 0x0, last: -256), .fixed(7, 0x0, mask: 0xFFFFFFFFFFFF0380, else: -57)]),
        MockCall(SetMode.ResourceAddrTransMode.self, "H_SET_MODE_RESOURCE_ADDR_TRANS_MODE", rules: [.fixed(6, 0x0, else: -56), .fixed(7, 0x0, else: -57)]),
        MockCall(SetMode.ResourceLe.self, "H_SET_MODE_RESOURCE_LE", rules: [.fixed(6, 0x0, else: -56), .fixed(7, 0x0, else: -57)]),
        MockCall(SetMode.ResourceSetDawr1.self, "H_SET_MODE_RESOURCE_SET_DAWR1", rules: [.bits(4, 0x0, last: -256), .fixed(7, 0x0, mask: 0xFFFFFFFFFFFF0380, else: -57)]),
        MockCall(SetMode.self, "H_SET_MODE", unknown: -55),
        MockCall(GetCPUCharacteristics.self, "H_GET_CPU_CHARACTERISTICS"),
        MockCall(HomeNodeAssociativity.self, "H_HOME_NODE_ASSOCIATIVITY"),
        MockCall(Random.self, "H_RANDOM"),
    ]
}
