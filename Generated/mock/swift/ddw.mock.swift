// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from ddw.papr; edit that.

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
    /// The calls of `ddw`.
    public static let ddw: [MockCall] = [
        MockCall(QueryPeDMAWindow.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(QueryPeDMAWindow64.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(CreatePeDMAWindow.self, cells: 5...5, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(RemovePeDMAWindow.self, cells: 1...1),
        MockCall(ResetPeDMAWindows.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(ResetPeDMAWindow.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
    ]
}
