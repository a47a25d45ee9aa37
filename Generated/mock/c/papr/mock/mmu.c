/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from mmu.papr; edit that. */
#include "papr/mock/mmu.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_DEFINES(remove, output >= 2 && output < 3 ? (((__u64)(in->flags & 0x80) >> 7) == 1) :
	true)
PAPR_MOCK_ASK(remove)
const struct papr_mock_call papr_mock_call_remove = {
	PAPR_MOCK_HCALL(remove, "H_REMOVE", 0x04),
	.defines = defines_remove,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, remove, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(remove, index, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(remove, match, 2, 64, H_PARAMETER),
		PAPR_MOCK_U(remove, output, 3, 64, H_P3),
		PAPR_MOCK_S(remove, output_length, 4, 64, H_P4),
	},
	PAPR_MOCK_ROWS(output, 3) {
		PAPR_MOCK_O(remove, high, 0),
		PAPR_MOCK_O(remove, low, 1),
		PAPR_MOCK_O(remove, compressed_length, 2),
	},
	PAPR_MOCK_ROWS(code, 16) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 7),
		PAPR_MOCK_CODE(H_PARTIAL, PARTIAL, DONE, 3),
		PAPR_MOCK_CODE(H_CONSTRAINED, PARTIAL, DONE, 3),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_SG_LIST, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_TOO_BIG, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_COP_HW, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(enter)
const struct papr_mock_call papr_mock_call_enter = {
	PAPR_MOCK_HCALL(enter, "H_ENTER", 0x08),
	PAPR_MOCK_ROWS(argument, 6) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, enter, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(enter, index, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(enter, high, 2, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, enter, low, 3, 3, 64, H_PARAMETER, 0x4000000000000000LL, 0x0),
		PAPR_MOCK_U(enter, input, 4, 64, H_P4),
		PAPR_MOCK_S(enter, input_length, 5, 64, H_P5),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(enter, index, 0),
	},
	PAPR_MOCK_ROWS(code, 14) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PTEG_FULL, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_TOO_BIG, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P5, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_SG_LIST, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_ABORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BAD_DATA, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_DEFINES(read, output >= 0 && output < 2 ? (((__u64)(in->flags & 0x2000000000LL) >> 37) == 0) :
	output >= 2 && output < 10 ? (((__u64)(in->flags & 0x2000000000LL) >> 37) == 1) :
	true)
PAPR_MOCK_ASK(read)
const struct papr_mock_call papr_mock_call_read = {
	PAPR_MOCK_HCALL(read, "H_READ", 0x0c),
	.defines = defines_read,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(read, index, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 10) {
		PAPR_MOCK_O(read, high, 0),
		PAPR_MOCK_O(read, low, 1),
		PAPR_MOCK_O(read, high0, 0),
		PAPR_MOCK_O(read, low0, 1),
		PAPR_MOCK_O(read, high1, 2),
		PAPR_MOCK_O(read, low1, 3),
		PAPR_MOCK_O(read, high2, 4),
		PAPR_MOCK_O(read, low2, 5),
		PAPR_MOCK_O(read, high3, 6),
		PAPR_MOCK_O(read, low3, 7),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0x3FF),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(clear_mod)
const struct papr_mock_call papr_mock_call_clear_mod = {
	PAPR_MOCK_HCALL(clear_mod, "H_CLEAR_MOD", 0x10),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, clear_mod, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(clear_mod, index, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(clear_mod, low, 0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(clear_ref)
const struct papr_mock_call papr_mock_call_clear_ref = {
	PAPR_MOCK_HCALL(clear_ref, "H_CLEAR_REF", 0x14),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, clear_ref, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(clear_ref, index, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(clear_ref, low, 0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(protect)
const struct papr_mock_call papr_mock_call_protect = {
	PAPR_MOCK_HCALL(protect, "H_PROTECT", 0x18),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, protect, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(protect, index, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(protect, match, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(bulk_remove, in->request1, in->request2, in->request3, in->request4)
PAPR_MOCK_ASK(bulk_remove)
const struct papr_mock_call papr_mock_call_bulk_remove = {
	PAPR_MOCK_HCALL(bulk_remove, "H_BULK_REMOVE", 0x124),
	.check = check_bulk_remove,
	PAPR_MOCK_ROWS(argument, 8) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, bulk_remove, request1, 0, 0, 64, H_PARAMETER, 0xC00000000000000LL, 0x0),
		PAPR_MOCK_U(bulk_remove, match1, 1, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, bulk_remove, request2, 2, 2, 64, H_PARAMETER, 0xC00000000000000LL, 0x0),
		PAPR_MOCK_U(bulk_remove, match2, 3, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, bulk_remove, request3, 4, 4, 64, H_PARAMETER, 0xC00000000000000LL, 0x0),
		PAPR_MOCK_U(bulk_remove, match3, 5, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, bulk_remove, request4, 6, 6, 64, H_PARAMETER, 0xC00000000000000LL, 0x0),
		PAPR_MOCK_U(bulk_remove, match4, 7, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(bulk_remove, response1, 0),
		PAPR_MOCK_O(bulk_remove, response2, 2),
		PAPR_MOCK_O(bulk_remove, response3, 4),
		PAPR_MOCK_O(bulk_remove, response4, 6),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0xF),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0xF),
	},
};

PAPR_MOCK_CHECK(resize_hpt_prepare, in->shift)
PAPR_MOCK_ASK(resize_hpt_prepare)
const struct papr_mock_call papr_mock_call_resize_hpt_prepare = {
	PAPR_MOCK_HCALL(resize_hpt_prepare, "H_RESIZE_HPT_PREPARE", 0x36C),
	.check = check_resize_hpt_prepare,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(resize_hpt_prepare, shift, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_AUTHORITY, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PTEG_FULL, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NO_MEM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(resize_hpt_commit)
const struct papr_mock_call papr_mock_call_resize_hpt_commit = {
	PAPR_MOCK_HCALL(resize_hpt_commit, "H_RESIZE_HPT_COMMIT", 0x370),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(resize_hpt_commit, shift, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, DONE, 0),
		PAPR_MOCK_CODE(H_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_AUTHORITY, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PTEG_FULL, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(clean_slb, in->flags, in->process, in->segment)
PAPR_MOCK_ASK(clean_slb)
const struct papr_mock_call papr_mock_call_clean_slb = {
	PAPR_MOCK_HCALL(clean_slb, "H_CLEAN_SLB", 0x374),
	.check = check_clean_slb,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, clean_slb, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFEFEFCULL, 0x0),
		PAPR_MOCK_U(clean_slb, process, 1, 32, H_PARAMETER),
		PAPR_MOCK_U(clean_slb, segment, 2, 64, H_P3),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(invalidate_pid)
const struct papr_mock_call papr_mock_call_invalidate_pid = {
	PAPR_MOCK_HCALL(invalidate_pid, "H_INVALIDATE_PID", 0x378),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, invalidate_pid, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFCULL, 0x0),
		PAPR_MOCK_U(invalidate_pid, process, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(register_proc_tbl, in->flags, in->table, in->page_size, in->table_size)
PAPR_MOCK_ASK(register_proc_tbl)
const struct papr_mock_call papr_mock_call_register_proc_tbl = {
	PAPR_MOCK_HCALL(register_proc_tbl, "H_REGISTER_PROC_TBL", 0x37C),
	.check = check_register_proc_tbl,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, register_proc_tbl, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFE0ULL, 0x0),
		PAPR_MOCK_U(register_proc_tbl, table, 1, 64, H_P2),
		PAPR_MOCK_U(register_proc_tbl, page_size, 2, 64, H_P3),
		PAPR_MOCK_U(register_proc_tbl, table_size, 3, 64, H_P4),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_mmu[] = {
	&papr_mock_call_remove,
	&papr_mock_call_enter,
	&papr_mock_call_read,
	&papr_mock_call_clear_mod,
	&papr_mock_call_clear_ref,
	&papr_mock_call_protect,
	&papr_mock_call_bulk_remove,
	&papr_mock_call_resize_hpt_prepare,
	&papr_mock_call_resize_hpt_commit,
	&papr_mock_call_clean_slb,
	&papr_mock_call_invalidate_pid,
	&papr_mock_call_register_proc_tbl,
	NULL
};
