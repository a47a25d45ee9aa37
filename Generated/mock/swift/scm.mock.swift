// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from scm.papr; edit that.

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
    /// The calls of `scm`.
    public static let scm: [MockCall] = [
        MockCall(ReadMetadata.self, "H_SCM_READ_METADATA"),
        MockCall(WriteMetadata.self, "H_SCM_WRITE_METADATA"),
        MockCall(BindMem.self, "H_SCM_BIND_MEM", tokens: [MockToken(8, first: 0, from: 4, else: -58)], ending: .carried),
        MockCall(UnbindMem.self, "H_SCM_UNBIND_MEM", tokens: [MockToken(7, first: 0, from: 4, else: -57)], ending: .carried),
        MockCall(QueryBlockMemBinding.self, "H_SCM_QUERY_BLOCK_MEM_BINDING"),
        MockCall(QueryLogicalMemBinding.self, "H_SCM_QUERY_LOGICAL_MEM_BINDING"),
        MockCall(UnbindAll.self, "H_SCM_UNBIND_ALL", tokens: [MockToken(6, first: 0, from: 4, else: -56)], ending: .carried),
        MockCall(Health.self, "H_SCM_HEALTH"),
        MockCall(PerformanceStats.self, "H_SCM_PERFORMANCE_STATS", areas: [MockArea("statistics", 5, .inout, .counted(by: 6, each: 1), nullable: true, else: -4)]),
        MockCall(Flush.self, "H_SCM_FLUSH", tokens: [MockToken(5, first: 0, from: 4, else: -55)]),
    ]
}
