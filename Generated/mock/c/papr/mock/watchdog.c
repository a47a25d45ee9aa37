/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from watchdog.papr; edit that. */
#include "papr/mock/watchdog.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(watchdog_start, in->flags, in->number)
PAPR_MOCK_ASK(watchdog_start)
const struct papr_mock_call papr_mock_call_watchdog_start = {
	PAPR_MOCK_HCALL(watchdog_start, "H_WATCHDOG_START", 0x45C),
	.chosen = true, .selector = 0, .select_mask = 0xFF00, .select_value = 0x100,
	.check = check_watchdog_start,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, watchdog_start, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFEFF00ULL, 0x100),
		PAPR_MOCK_U(watchdog_start, number, 1, 64, H_P2),
		PAPR_MOCK_U(watchdog_start, timeout, 2, 64, H_P3),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(watchdog_stop, in->number)
PAPR_MOCK_ASK(watchdog_stop)
const struct papr_mock_call papr_mock_call_watchdog_stop = {
	PAPR_MOCK_HCALL(watchdog_stop, "H_WATCHDOG_STOP", 0x45C),
	.chosen = true, .selector = 0, .select_mask = 0xFF00, .select_value = 0x200,
	.check = check_watchdog_stop,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, watchdog_stop, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFEFF00ULL, 0x200),
		PAPR_MOCK_U(watchdog_stop, number, 1, 64, H_P2),
		PAPR_MOCK_U(watchdog_stop, timeout, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_NOOP, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(watchdog_query)
const struct papr_mock_call papr_mock_call_watchdog_query = {
	PAPR_MOCK_HCALL(watchdog_query, "H_WATCHDOG_QUERY", 0x45C),
	.chosen = true, .selector = 0, .select_mask = 0xFF00, .select_value = 0x300,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, watchdog_query, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFEFF00ULL, 0x300),
		PAPR_MOCK_U(watchdog_query, number, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(watchdog_query, timeout, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(watchdog_query, capabilities, 0),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(watchdog_query_lpm, in->number)
PAPR_MOCK_ASK(watchdog_query_lpm)
const struct papr_mock_call papr_mock_call_watchdog_query_lpm = {
	PAPR_MOCK_HCALL(watchdog_query_lpm, "H_WATCHDOG_QUERY_LPM", 0x45C),
	.chosen = true, .selector = 0, .select_mask = 0xFF00, .select_value = 0x400,
	.check = check_watchdog_query_lpm,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, watchdog_query_lpm, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFEFF00ULL, 0x400),
		PAPR_MOCK_U(watchdog_query_lpm, number, 1, 64, H_P2),
		PAPR_MOCK_U(watchdog_query_lpm, timeout, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(watchdog_query_lpm, requirement, 0),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(watchdog)
const struct papr_mock_call papr_mock_call_watchdog = {
	PAPR_MOCK_HCALL(watchdog, "H_WATCHDOG", 0x45C),
	.dispatches = true, .unknown = H_PARAMETER,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, watchdog, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFE0000ULL, 0x0),
		PAPR_MOCK_U(watchdog, number, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(watchdog, timeout, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_watchdog[] = {
	&papr_mock_call_watchdog_start,
	&papr_mock_call_watchdog_stop,
	&papr_mock_call_watchdog_query,
	&papr_mock_call_watchdog_query_lpm,
	&papr_mock_call_watchdog,
	NULL
};
