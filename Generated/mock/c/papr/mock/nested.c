/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nested.papr; edit that. */
#include "papr/mock/nested.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(set_partition_table, in->table)
PAPR_MOCK_ASK(set_partition_table)
const struct papr_mock_call papr_mock_call_set_partition_table = {
	PAPR_MOCK_HCALL(set_partition_table, "H_SET_PARTITION_TABLE", 0xF800),
	.check = check_set_partition_table,
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_partition_table, table, 0, 0, 64, H_PARAMETER, 0xF000000000000FE0ULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(enter_nested)
const struct papr_mock_call papr_mock_call_enter_nested = {
	PAPR_MOCK_HCALL(enter_nested, "H_ENTER_NESTED", 0xF804),
	.value = true, .value_outputs = 0x0,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(enter_nested, state, 0, 0, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(enter_nested, registers, 1, 1, 64, H_P2),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_enter_nested, state), .least = 232, .rest = true },
		{ .argument = 1, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_enter_nested, registers), .least = 352 },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BAD_MODE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NO_MEM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(tlb_invalidate)
const struct papr_mock_call papr_mock_call_tlb_invalidate = {
	PAPR_MOCK_HCALL(tlb_invalidate, "H_TLB_INVALIDATE", 0xF808),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(tlb_invalidate, instruction, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(tlb_invalidate, rs, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(tlb_invalidate, rb, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(copy_tofrom_guest, in->address, in->to.address, in->from.address)
PAPR_MOCK_EXTENT(copy_tofrom_guest, argument == 3 ? in->length :
	argument == 4 ? in->length :
	0)
PAPR_MOCK_ASK(copy_tofrom_guest)
const struct papr_mock_call papr_mock_call_copy_tofrom_guest = {
	PAPR_MOCK_HCALL(copy_tofrom_guest, "H_COPY_TOFROM_GUEST", 0xF80C),
	.check = check_copy_tofrom_guest,
	.extent = extent_copy_tofrom_guest,
	PAPR_MOCK_ROWS(argument, 6) {
		PAPR_MOCK_U(copy_tofrom_guest, lpid, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(copy_tofrom_guest, pid, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(copy_tofrom_guest, address, 2, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(copy_tofrom_guest, to, 3, 3, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(copy_tofrom_guest, from, 4, 4, 64, H_PARAMETER),
		PAPR_MOCK_U(copy_tofrom_guest, length, 5, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 3, .written = true, .answer = PAPR_MOCK_AT(out_copy_tofrom_guest, to), .nullable = true, .counted = true },
		{ .argument = 4, .read = true, .nullable = true, .counted = true },
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NO_MEM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_nested[] = {
	&papr_mock_call_set_partition_table,
	&papr_mock_call_enter_nested,
	&papr_mock_call_tlb_invalidate,
	&papr_mock_call_copy_tofrom_guest,
	NULL
};
