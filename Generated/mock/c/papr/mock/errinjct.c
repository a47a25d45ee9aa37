/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from errinjct.papr; edit that. */
#include "papr/mock/errinjct.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(open_errinjct)
const struct papr_mock_call papr_mock_call_open_errinjct = {
	PAPR_MOCK_RTAS(open_errinjct, "ibm,open-errinjct", "ibm,open-errinjct"),
	PAPR_MOCK_CELLS(0, 0, 2, 2, 1),
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(open_errinjct, open_token, 0),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_ERRINJCT_IN_USE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_ERRINJCT_NOT_ENABLED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(handle, 1) {
		{ "errinjct.InjectionToken", PAPR_MOCK_OPENS, 0, PAPR_ERRINJCT_IN_USE },
	},
};

PAPR_MOCK_CHECK(errinjct, (__u32)in->work_area.address)
PAPR_MOCK_ASK(errinjct)
const struct papr_mock_call papr_mock_call_errinjct = {
	PAPR_MOCK_RTAS(errinjct, "ibm,errinjct", "ibm,errinjct"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.check = check_errinjct,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(errinjct, kind, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(errinjct, open_token, 1, 32, PAPR_ERRINJCT_NOT_OPEN),
		PAPR_MOCK_ADDRESS(errinjct, work_area, 2, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_errinjct, work_area), .least = 1024, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_ERRINJCT_NOT_OPEN, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(handle, 1) {
		{ "errinjct.InjectionToken", PAPR_MOCK_USES, 1, PAPR_ERRINJCT_NOT_OPEN },
	},
};

PAPR_MOCK_ASK(close_errinjct)
const struct papr_mock_call papr_mock_call_close_errinjct = {
	PAPR_MOCK_RTAS(close_errinjct, "ibm,close-errinjct", "ibm,close-errinjct"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(close_errinjct, open_token, 0, 32, PAPR_ERRINJCT_CLOSED),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_ERRINJCT_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(handle, 1) {
		{ "errinjct.InjectionToken", PAPR_MOCK_CLOSES, 0, PAPR_ERRINJCT_CLOSED },
	},
};

const struct papr_mock_call *const papr_mock_module_errinjct[] = {
	&papr_mock_call_open_errinjct,
	&papr_mock_call_errinjct,
	&papr_mock_call_close_errinjct,
	NULL
};
