// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from watchdog.papr; edit that.

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
    /// The calls of `watchdog`.
    public static let watchdog: [MockCall] = [
        MockCall(Watchdog.Start.self, "H_WATCHDOG_START", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFE0000, else: -4)]),
        MockCall(Watchdog.Stop.self, "H_WATCHDOG_STOP", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFE0000, else: -4)]),
        MockCall(Watchdog.Query.self, "H_WATCHDOG_QUERY", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFE0000, else: -4)]),
        MockCall(Watchdog.QueryLpm.self, "H_WATCHDOG_QUERY_LPM", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFE0000, else: -4)]),
        MockCall(Watchdog.self, "H_WATCHDOG", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFE0000, else: -4)], unknown: -4),
    ]
}
