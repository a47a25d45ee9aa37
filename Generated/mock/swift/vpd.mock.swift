// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vpd.papr; edit that.

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
    /// The calls of `vpd`.
    public static let vpd: [MockCall] = [
        MockCall(GetVPD.self, cells: 4...4, areas: [MockArea("location", 0, .in, .rest, else: -3), MockArea("workArea", 1, .out, .counted(by: 2, each: 1), else: -3)], tokens: [MockToken(3, first: 1, from: 1, else: -3)]),
    ]
}
