// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from nested.papr; edit that.

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
    /// The calls of `nested`.
    public static let nested: [MockCall] = [
        MockCall(SetPartitionTable.self, "H_SET_PARTITION_TABLE", rules: [.fixed(4, 0x0, mask: 0xF000000000000FE0, else: -4)]),
        MockCall(EnterNested.self, "H_ENTER_NESTED", areas: [MockArea("state", 4, .inout, .bytes(248), else: -4), MockArea("registers", 5, .inout, .bytes(352), else: -55)]),
        MockCall(TlbInvalidate.self, "H_TLB_INVALIDATE"),
        MockCall(CopyTofromGuest.self, "H_COPY_TOFROM_GUEST", areas: [MockArea("to", 7, .out, .counted(by: 9, each: 1), nullable: true, else: -4), MockArea("from", 8, .in, .counted(by: 9, each: 1), nullable: true, else: -4)]),
    ]
}
