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
        MockCall(UpdateNodes.self, cells: 2...2, areas: [MockArea("workArea", 0, .inout, .bytes(4096), else: -3)], tokens: [MockToken(0, first: 0, in: MockMemoryPart(0, size: 4), else: -3), MockToken(0, first: nil, in: MockMemoryPart(0, size: 16), else: -3)]),
        MockCall(UpdateProperties.self, cells: 2...2, areas: [MockArea("workArea", 0, .inout, .bytes(4096), else: -3)], tokens: [MockToken(0, first: 0, in: MockMemoryPart(0, offset: 4, size: 4), else: -3), MockToken(0, first: nil, in: MockMemoryPart(0, size: 16), else: -3)]),
    ]
}
