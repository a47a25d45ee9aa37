// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from mmu.papr; edit that.

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
    /// The calls of `mmu`.
    public static let mmu: [MockCall] = [
        MockCall(Remove.self, "H_REMOVE", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(Enter.self, "H_ENTER", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4), .fixed(7, 0x0, mask: 0x4000000000000000, else: -4)]),
        MockCall(Read.self, "H_READ", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(ClearMod.self, "H_CLEAR_MOD", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(ClearRef.self, "H_CLEAR_REF", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(Protect.self, "H_PROTECT", rules: [.fixed(4, 0x0, mask: 0x103F010038, else: -4)]),
        MockCall(BulkRemove.self, "H_BULK_REMOVE", rules: [.fixed(4, 0x0, mask: 0xC00000000000000, else: -4), .fixed(6, 0x0, mask: 0xC00000000000000, else: -4), .fixed(8, 0x0, mask: 0xC00000000000000, else: -4), .fixed(10, 0x0, mask: 0xC00000000000000, else: -4)]),
        MockCall(ResizeHptPrepare.self, "H_RESIZE_HPT_PREPARE", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(ResizeHptCommit.self, "H_RESIZE_HPT_COMMIT", rules: [.fixed(4, 0x0, else: -4)]),
        MockCall(CleanSlb.self, "H_CLEAN_SLB", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFEFEFC, else: -4)]),
        MockCall(InvalidatePid.self, "H_INVALIDATE_PID", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFFC, else: -4)]),
        MockCall(RegisterProcTbl.self, "H_REGISTER_PROC_TBL", rules: [.fixed(4, 0x0, mask: 0xFFFFFFFFFFFFFFE0, else: -4)]),
    ]
}
