// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from power.papr; edit that.

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
    /// The calls of `power`.
    public static let power: [MockCall] = [
        MockCall(SetPowerLevel.self, cells: 2...2),
        MockCall(GetPowerLevel.self, cells: 1...1),
        MockCall(Off.self, cells: 2...2, rules: [.fixed(0, 0x0, mask: 0x5B103FFF, else: -3), .fixed(1, 0x0, mask: 0xFFFFFFFF, else: -3)]),
        MockCall(OffUps.self, cells: 0...0),
        MockCall(SystemReboot.self, cells: 0...0),
        MockCall(OsTerm.self, cells: 1...1, areas: [MockArea("message", 0, .in, .rest, else: -3)]),
        MockCall(SuspendMe.self, cells: 0...0),
    ]
}
