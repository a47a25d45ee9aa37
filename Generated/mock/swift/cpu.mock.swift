// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from cpu.papr; edit that.

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
    /// The calls of `cpu`.
    public static let cpu: [MockCall] = [
        MockCall(StopSelf.self, cells: 0...0),
        MockCall(StartCPU.self, cells: 3...3),
        MockCall(QueryCPUStoppedState.self, cells: 1...1),
    ]
}
