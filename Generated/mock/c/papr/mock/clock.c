/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from clock.papr; edit that. */
#include "papr/mock/clock.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(get_time_of_day)
const struct papr_mock_call papr_mock_call_get_time_of_day = {
	PAPR_MOCK_RTAS(get_time_of_day, "get-time-of-day", "get-time-of-day"),
	PAPR_MOCK_CELLS(0, 0, 8, 8, 0),
	PAPR_MOCK_ROWS(output, 7) {
		PAPR_MOCK_O(get_time_of_day, year, 1),
		PAPR_MOCK_O(get_time_of_day, month, 2),
		PAPR_MOCK_O(get_time_of_day, day, 3),
		PAPR_MOCK_O(get_time_of_day, hour, 4),
		PAPR_MOCK_O(get_time_of_day, minute, 5),
		PAPR_MOCK_O(get_time_of_day, second, 6),
		PAPR_MOCK_O(get_time_of_day, nanosecond, 7),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0x7F),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_CHECK(set_time_of_day, in->month, in->day, in->hour, in->minute, in->second, in->nanosecond)
PAPR_MOCK_ASK(set_time_of_day)
const struct papr_mock_call papr_mock_call_set_time_of_day = {
	PAPR_MOCK_RTAS(set_time_of_day, "set-time-of-day", "set-time-of-day"),
	PAPR_MOCK_CELLS(7, 7, 1, 1, 0),
	.check = check_set_time_of_day,
	PAPR_MOCK_ROWS(argument, 7) {
		PAPR_MOCK_U(set_time_of_day, year, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, month, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, day, 2, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, hour, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, minute, 4, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, second, 5, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_of_day, nanosecond, 6, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_CHECK(set_time_for_power_on, in->month, in->day, in->hour, in->minute, in->second, in->nanosecond)
PAPR_MOCK_ASK(set_time_for_power_on)
const struct papr_mock_call papr_mock_call_set_time_for_power_on = {
	PAPR_MOCK_RTAS(set_time_for_power_on, "set-time-for-power-on", "set-time-for-power-on"),
	PAPR_MOCK_CELLS(7, 7, 1, 1, 0),
	.check = check_set_time_for_power_on,
	PAPR_MOCK_ROWS(argument, 7) {
		PAPR_MOCK_U(set_time_for_power_on, year, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, month, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, day, 2, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, hour, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, minute, 4, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, second, 5, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_time_for_power_on, nanosecond, 6, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_clock[] = {
	&papr_mock_call_get_time_of_day,
	&papr_mock_call_set_time_of_day,
	&papr_mock_call_set_time_for_power_on,
	NULL
};
