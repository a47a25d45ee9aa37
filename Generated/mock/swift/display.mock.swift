// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from display.papr; edit that.

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
    /// The calls of `display`.
    public static let display: [MockCall] = [
        MockCall(DisplayCharacter.self, cells: 1...1),
    ]
}
