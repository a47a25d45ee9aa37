// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from lan.papr; edit that.

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
    /// The calls of `lan`.
    public static let lan: [MockCall] = [
        MockCall(RegisterLogicalLAN.self, "H_REGISTER_LOGICAL_LAN", rules: [.fixed(6, 0x0, mask: 0x3800000000000000, else: -4)]),
        MockCall(FreeLogicalLAN.self, "H_FREE_LOGICAL_LAN", ending: .carried),
        MockCall(AddLogicalLANBuffer.self, "H_ADD_LOGICAL_LAN_BUFFER", rules: [.fixed(5, 0x0, mask: 0x3800000000000000, else: -4)]),
        MockCall(AddLogicalLANBuffers.self, "H_ADD_LOGICAL_LAN_BUFFERS", rules: [.fixed(5, 0x0, mask: 0x3800000000000000, else: -4), .fixed(6, 0x0, mask: 0x3800000000000000, else: -4), .fixed(7, 0x0, mask: 0x3800000000000000, else: -4), .fixed(8, 0x0, mask: 0x3800000000000000, else: -4), .fixed(9, 0x0, mask: 0x3800000000000000, else: -4), .fixed(10, 0x0, mask: 0x3800000000000000, else: -4), .fixed(11, 0x0, mask: 0x3800000000000000, else: -4), .fixed(12, 0x0, mask: 0x3800000000000000, else: -4)]),
        MockCall(FreeLogicalLANBuffer.self, "H_FREE_LOGICAL_LAN_BUFFER"),
        MockCall(SendLogicalLAN.self, "H_SEND_LOGICAL_LAN", rules: [.fixed(5, 0x0, mask: 0x3800000000000000, else: -4), .fixed(6, 0x0, mask: 0x3800000000000000, else: -4), .fixed(7, 0x0, mask: 0x3800000000000000, else: -4), .fixed(8, 0x0, mask: 0x3800000000000000, else: -4), .fixed(9, 0x0, mask: 0x3800000000000000, else: -4), .fixed(10, 0x0, mask: 0x3800000000000000, else: -4)], tokens: [MockToken(11, first: 0, from: 4, else: -4)]),
        MockCall(MulticastCtrl.self, "H_MULTICAST_CTRL", rules: [.fixed(5, 0x0, mask: 0xFFFFFFFFFFF0FFFC, else: -4)]),
        MockCall(ChangeLogicalLANMAC.self, "H_CHANGE_LOGICAL_LAN_MAC"),
        MockCall(IllanAttributes.self, "H_ILLAN_ATTRIBUTES", rules: [.fixed(5, 0x0, mask: 0xFFFFFFFFFFF800F8, else: -4), .fixed(6, 0x0, mask: 0xFFFFFFFFFFF800F8, else: -4)]),
    ]
}
