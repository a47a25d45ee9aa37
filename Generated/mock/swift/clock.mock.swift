// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from clock.papr; edit that.

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
    /// The calls of `clock`.
    public static let clock: [MockCall] = [
        MockCall(GetTimeOfDay.self, cells: 0...0),
        MockCall(SetTimeOfDay.self, cells: 7...7),
        MockCall(SetTimeForPowerOn.self, cells: 7...7),
    ]
}
