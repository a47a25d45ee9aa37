// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nvram.papr; edit that.

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
    /// The calls of `nvram`.
    public static let nvram: [MockCall] = [
        MockCall(Fetch.self, cells: 3...3, areas: [MockArea("buffer", 1, .out, .counted(by: 2, each: 1), else: -3)]),
        MockCall(Store.self, cells: 3...3, areas: [MockArea("buffer", 1, .in, .counted(by: 2, each: 1), else: -3)]),
    ]
}
