/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sysparm.papr; edit that. */
#include "papr/mock/sysparm.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(system_parameter_input)

PAPR_MOCK_CHECK(get_system_parameter, in->size)
PAPR_MOCK_EXTENT(get_system_parameter, (__u64)in->size)
PAPR_MOCK_ASK(get_system_parameter)
const struct papr_mock_call papr_mock_call_get_system_parameter = {
	PAPR_MOCK_RTAS(get_system_parameter, "ibm,get-system-parameter", "ibm,get-system-parameter"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.check = check_get_system_parameter,
	.extent = extent_get_system_parameter,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(get_system_parameter, parameter, 0, 32, PAPR_SYSPARM_UNSUPPORTED),
		PAPR_MOCK_ADDRESS(get_system_parameter, value, 1, 1, 32, PAPR_SYSPARM_ERROR),
		PAPR_MOCK_U(get_system_parameter, size, 2, 32, PAPR_SYSPARM_UNSUPPORTED),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_get_system_parameter, value), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SYSPARM_UNSUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_NOT_AUTHORIZED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SYSPARM_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(set_system_parameter)
const struct papr_mock_call papr_mock_call_set_system_parameter = {
	PAPR_MOCK_RTAS(set_system_parameter, "ibm,set-system-parameter", "ibm,set-system-parameter"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(set_system_parameter, parameter, 0, 32, PAPR_SYSPARM_UNSUPPORTED),
		PAPR_MOCK_ADDRESS(set_system_parameter, value, 1, 1, 32, PAPR_SYSPARM_ERROR),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .least = 2, .rest = true, .below = 0x100000000LL, .used = read_system_parameter_input },
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SYSPARM_UNSUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_NOT_AUTHORIZED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SYSPARM_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_sysparm[] = {
	&papr_mock_call_get_system_parameter,
	&papr_mock_call_set_system_parameter,
	NULL
};
