// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from tce.papr; edit that.

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
    /// The calls of `tce`.
    public static let tce: [MockCall] = [
        MockCall(GetTCE.self, "H_GET_TCE"),
        MockCall(PutTCE.self, "H_PUT_TCE", rules: [.fixed(6, 0x0, mask: 0xFFC, else: -4)]),
        MockCall(StuffTCE.self, "H_STUFF_TCE", rules: [.fixed(6, 0x0, mask: 0xFFC, else: -4)]),
        MockCall(PutTCEIndirect.self, "H_PUT_TCE_INDIRECT", areas: [MockArea("list", 6, .in, .bytes(4096), else: -4)]),
    ]
}
