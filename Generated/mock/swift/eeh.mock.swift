// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from eeh.papr; edit that.

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
    /// The calls of `eeh`.
    public static let eeh: [MockCall] = [
        MockCall(SetEehOption.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(SetSlotReset.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(ReadSlotResetState2.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(GetConfigAddrInfo2.Address.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(GetConfigAddrInfo2.Sharing.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(GetConfigAddrInfo2.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)], unknown: -3),
        MockCall(SlotErrorDetail.self, cells: 8...8, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)], areas: [MockArea("driverLog", 3, .in, .counted(by: 4, each: 1), nullable: true, else: -3), MockArea("log", 5, .out, .counted(by: 6, each: 1), else: -3)]),
        MockCall(ConfigurePe.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
    ]
}
