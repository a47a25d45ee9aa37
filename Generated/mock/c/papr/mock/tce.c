/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from tce.papr; edit that. */
#include "papr/mock/tce.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(tce_list)

PAPR_MOCK_ASK(get_tce)
const struct papr_mock_call papr_mock_call_get_tce = {
	PAPR_MOCK_HCALL(get_tce, "H_GET_TCE", 0x1c),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(get_tce, bus, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(get_tce, address, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_tce, entry, 0),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARTIAL, PARTIAL, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(put_tce)
const struct papr_mock_call papr_mock_call_put_tce = {
	PAPR_MOCK_HCALL(put_tce, "H_PUT_TCE", 0x20),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(put_tce, bus, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(put_tce, address, 1, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, put_tce, entry, 2, 2, 64, H_PARAMETER, 0xFFC, 0x0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_ENOUGH_RESOURCES, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(stuff_tce, in->count)
PAPR_MOCK_ASK(stuff_tce)
const struct papr_mock_call papr_mock_call_stuff_tce = {
	PAPR_MOCK_HCALL(stuff_tce, "H_STUFF_TCE", 0x138),
	.check = check_stuff_tce,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(stuff_tce, bus, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(stuff_tce, address, 1, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, stuff_tce, entry, 2, 2, 64, H_PARAMETER, 0xFFC, 0x0),
		PAPR_MOCK_U(stuff_tce, count, 3, 64, H_P4),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_ENOUGH_RESOURCES, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(put_tce_indirect, in->bus, in->list.address, in->count)
PAPR_MOCK_ASK(put_tce_indirect)
const struct papr_mock_call papr_mock_call_put_tce_indirect = {
	PAPR_MOCK_HCALL(put_tce_indirect, "H_PUT_TCE_INDIRECT", 0x13C),
	.check = check_put_tce_indirect,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_S(put_tce_indirect, bus, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(put_tce_indirect, address, 1, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(put_tce_indirect, list, 2, 2, 64, H_PARAMETER),
		PAPR_MOCK_U(put_tce_indirect, count, 3, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .read = true, .least = 4096, .used = read_tce_list },
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_ENOUGH_RESOURCES, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_tce[] = {
	&papr_mock_call_get_tce,
	&papr_mock_call_put_tce,
	&papr_mock_call_stuff_tce,
	&papr_mock_call_put_tce_indirect,
	NULL
};
