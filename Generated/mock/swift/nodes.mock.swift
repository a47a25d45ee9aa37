// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nodes.papr; edit that.

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
    /// The calls of `nodes`.
    public static let nodes: [MockCall] = [
        MockCall(UpdateNodes.self, cells: 2...2, areas: [MockArea("workArea", 0, .inout, .bytes(4096), else: -3)]),
        MockCall(UpdateProperties.self, cells: 2...2, areas: [MockArea("workArea", 0, .inout, .bytes(4096), else: -3)]),
    ]
}
