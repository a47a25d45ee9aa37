// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from events.papr; edit that.

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
    /// The calls of `events`.
    public static let events: [MockCall] = [
        MockCall(CheckException.self, cells: 6...7, rules: [.fixed(2, 0x0, mask: 0x23FFFFFF, else: -3)], areas: [MockArea("log", 4, .out, .counted(by: 5, each: 1), else: -3)]),
        MockCall(EventScan.self, cells: 4...4, rules: [.fixed(0, 0x0, mask: 0x23FFFFFF, else: -3)], areas: [MockArea("log", 2, .out, .counted(by: 3, each: 1), else: -3)]),
        MockCall(RTASLastError.self, cells: 2...2, areas: [MockArea("log", 0, .out, .counted(by: 1, each: 1), else: -3)]),
    ]
}
