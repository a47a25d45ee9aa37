// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from sysparm.papr; edit that.

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
    /// The calls of `sysparm`.
    public static let sysparm: [MockCall] = [
        MockCall(GetSystemParameter.self, cells: 3...3, areas: [MockArea("value", 1, .inout, .counted(by: 2, each: 1), else: -9999)]),
        MockCall(SetSystemParameter.self, cells: 2...2, areas: [MockArea("value", 1, .in, .rest, else: -9999)]),
    ]
}
