// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from msi.papr; edit that.

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
    /// The calls of `msi`.
    public static let msi: [MockCall] = [
        MockCall(ChangeMsi.self, cells: 6...6, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)], tokens: [MockToken(5, first: 1, from: 2, else: -3)], ending: .orAbandoned((3, 0x2), (5, 0x1))),
        MockCall(QueryInterruptSourceNumber.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
    ]
}
