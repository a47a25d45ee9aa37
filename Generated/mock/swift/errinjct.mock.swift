// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from errinjct.papr; edit that.

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
    /// The calls of `errinjct`.
    public static let errinjct: [MockCall] = [
        MockCall(OpenErrinjct.self, cells: 0...0, handles: [.opens("InjectionToken", 0, taken: -4)]),
        MockCall(Errinjct.self, cells: 3...3, areas: [MockArea("workArea", 2, .inout, .bytes(1024), else: -3)], handles: [.uses("InjectionToken", 1, else: -4)]),
        MockCall(CloseErrinjct.self, cells: 1...1, handles: [.closes("InjectionToken", 0, else: -4)]),
    ]
}
