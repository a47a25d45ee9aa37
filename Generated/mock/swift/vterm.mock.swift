// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from vterm.papr; edit that.

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
    /// The calls of `vterm`.
    public static let vterm: [MockCall] = [
        MockCall(GetTermChar.self, "H_GET_TERM_CHAR"),
        MockCall(PutTermChar.self, "H_PUT_TERM_CHAR"),
        MockCall(PartnerInfo.self, "H_VTERM_PARTNER_INFO", areas: [MockArea("partner", 7, .out, .bytes(4096), else: -4)]),
        MockCall(RegisterVterm.self, "H_REGISTER_VTERM"),
        MockCall(FreeVterm.self, "H_FREE_VTERM", ending: .carried),
    ]
}
