// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from memory.papr; edit that.

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
    /// The calls of `memory`.
    public static let memory: [MockCall] = [
        MockCall(PageInit.self, "H_PAGE_INIT", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(LogicalCiLoad.self, "H_LOGICAL_CI_LOAD"),
        MockCall(LogicalCiStore.self, "H_LOGICAL_CI_STORE"),
        MockCall(LogicalCacheLoad.self, "H_LOGICAL_CACHE_LOAD"),
        MockCall(LogicalCacheStore.self, "H_LOGICAL_CACHE_STORE"),
        MockCall(LogicalIcbi.self, "H_LOGICAL_ICBI"),
        MockCall(LogicalDcbf.self, "H_LOGICAL_DCBF"),
    ]
}
