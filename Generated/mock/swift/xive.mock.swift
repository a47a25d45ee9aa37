// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from xive.papr; edit that.

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
    /// The calls of `xive`.
    public static let xive: [MockCall] = [
        MockCall(IntGetSourceInfo.self, "H_INT_GET_SOURCE_INFO", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntSetSourceConfig.self, "H_INT_SET_SOURCE_CONFIG", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFFC, else: -4)]),
        MockCall(IntGetSourceConfig.self, "H_INT_GET_SOURCE_CONFIG", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntGetQueueInfo.self, "H_INT_GET_QUEUE_INFO", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntSetQueueConfig.self, "H_INT_SET_QUEUE_CONFIG", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFFE, else: -4)], areas: [MockArea("queue", 7, .inout, .rest, nullable: true, else: -57)]),
        MockCall(IntGetQueueConfig.self, "H_INT_GET_QUEUE_CONFIG", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFFE, else: -4)]),
        MockCall(IntSetOsReportingLine.self, "H_INT_SET_OS_REPORTING_LINE", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntGetOsReportingLine.self, "H_INT_GET_OS_REPORTING_LINE", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntEsb.self, "H_INT_ESB", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFFE, else: -4)]),
        MockCall(IntSync.self, "H_INT_SYNC", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(IntReset.self, "H_INT_RESET", rules: [.fixed(4, 0x0, else: -4)]),
    ]
}
