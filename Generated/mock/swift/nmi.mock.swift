// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nmi.papr; edit that.

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
    /// The calls of `nmi`.
    public static let nmi: [MockCall] = [
        MockCall(Register.self, cells: 2...2),
        MockCall(Interlock.self, cells: 0...0),
    ]
}
