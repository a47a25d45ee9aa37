// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from hvpipe.papr; edit that.

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
    /// The calls of `hvpipe`.
    public static let hvpipe: [MockCall] = [
        MockCall(SendHvpipeMsg.self, cells: 2...2, rules: [.fixed(0, 0x0, mask: 0xFF0000, else: -3)], areas: [MockArea("blocks", 1, .in, .rest, else: -3)]),
        MockCall(ReceiveHvpipeMsg.self, cells: 2...2, areas: [MockArea("workArea", 0, .out, .counted(by: 1, each: 1), else: -3)]),
    ]
}
