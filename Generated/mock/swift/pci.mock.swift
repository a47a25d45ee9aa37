// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from pci.papr; edit that.

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
    /// The calls of `pci`.
    public static let pci: [MockCall] = [
        MockCall(ReadPCIConfig.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(WritePCIConfig.self, cells: 5...5, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(ReadSinglePCIConfig.self, cells: 2...2, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
        MockCall(WriteSinglePCIConfig.self, cells: 3...3, rules: [.fixed(0, 0x0, mask: 0xF000000, else: -3)]),
    ]
}
