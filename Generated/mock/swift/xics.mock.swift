// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from xics.papr; edit that.

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
    /// The calls of `xics`.
    public static let xics: [MockCall] = [
        MockCall(GetXIVE.self, cells: 1...1),
        MockCall(SetXIVE.self, cells: 3...3),
        MockCall(IntOff.self, cells: 1...1),
        MockCall(IntOn.self, cells: 1...1),
    ]
}
