// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vpa.papr; edit that.

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
    /// The calls of `vpa`.
    public static let vpa: [MockCall] = [
        MockCall(RegisterVPA.VPARegVPA.self, "H_VPA_REG_VPA", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)], areas: [MockArea("area", 6, .inout, .bytes(640), else: -4)]),
        MockCall(RegisterVPA.VPARegDtl.self, "H_VPA_REG_DTL", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)], areas: [MockArea("area", 6, .inout, .rest, else: -4)]),
        MockCall(RegisterVPA.VPARegSlb.self, "H_VPA_REG_SLB", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)], areas: [MockArea("area", 6, .inout, .rest, else: -4)]),
        MockCall(RegisterVPA.VPADeregVPA.self, "H_VPA_DEREG_VPA", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)]),
        MockCall(RegisterVPA.VPADeregDtl.self, "H_VPA_DEREG_DTL", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)]),
        MockCall(RegisterVPA.VPADeregSlb.self, "H_VPA_DEREG_SLB", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)]),
        MockCall(RegisterVPA.self, "H_REGISTER_VPA", rules: [.fixed(4, 0x0, mask: 0xFFFF1FFFFFFFFFFF, else: -4)], unknown: -4),
    ]
}
