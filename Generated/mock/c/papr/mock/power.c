/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from power.papr; edit that. */
#include "papr/mock/power.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(termination_message)

PAPR_MOCK_ASK(set_power_level)
const struct papr_mock_call papr_mock_call_set_power_level = {
	PAPR_MOCK_RTAS(set_power_level, "set-power-level", "set-power-level"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(set_power_level, domain, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_power_level, level, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(set_power_level, actual_level, 1),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_POWER_DISTURBS_BUS, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(get_power_level)
const struct papr_mock_call papr_mock_call_get_power_level = {
	PAPR_MOCK_RTAS(get_power_level, "get-power-level", "get-power-level"),
	PAPR_MOCK_CELLS(1, 1, 2, 2, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(get_power_level, domain, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_power_level, level, 1),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(power_off)
const struct papr_mock_call papr_mock_call_power_off = {
	PAPR_MOCK_RTAS(power_off, "power-off", "power-off"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, power_off, triggers, 0, 1, 64, RTAS_INVALID_PARAMETER, 0x5B103FFFFFFFFFFFLL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(power_off_ups)
const struct papr_mock_call papr_mock_call_power_off_ups = {
	PAPR_MOCK_RTAS(power_off_ups, "ibm,power-off-ups", "ibm,power-off-ups"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(system_reboot)
const struct papr_mock_call papr_mock_call_system_reboot = {
	PAPR_MOCK_RTAS(system_reboot, "system-reboot", "system-reboot"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(os_term)
const struct papr_mock_call papr_mock_call_os_term = {
	PAPR_MOCK_RTAS(os_term, "ibm,os-term", "ibm,os-term"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ADDRESS(os_term, message, 0, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .least = 0, .rest = true, .below = 0x100000000LL, .used = read_termination_message },
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(suspend_me)
const struct papr_mock_call papr_mock_call_suspend_me = {
	PAPR_MOCK_RTAS(suspend_me, "ibm,suspend-me", "ibm,suspend-me"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SUSPEND_ABORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SUSPEND_NOT_SUSPENDABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SUSPEND_THREADS_ACTIVE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SUSPEND_OUTSTANDING_COPROCESSOR, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_power[] = {
	&papr_mock_call_set_power_level,
	&papr_mock_call_get_power_level,
	&papr_mock_call_power_off,
	&papr_mock_call_power_off_ups,
	&papr_mock_call_system_reboot,
	&papr_mock_call_os_term,
	&papr_mock_call_suspend_me,
	NULL
};
