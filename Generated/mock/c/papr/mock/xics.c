/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xics.papr; edit that. */
#include "papr/mock/xics.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(get_xive)
const struct papr_mock_call papr_mock_call_get_xive = {
	PAPR_MOCK_RTAS(get_xive, "ibm,get-xive", "ibm,get-xive"),
	PAPR_MOCK_CELLS(1, 1, 3, 3, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(get_xive, source, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(get_xive, server, 1),
		PAPR_MOCK_O(get_xive, priority, 2),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_xive, in->priority)
PAPR_MOCK_ASK(set_xive)
const struct papr_mock_call papr_mock_call_set_xive = {
	PAPR_MOCK_RTAS(set_xive, "ibm,set-xive", "ibm,set-xive"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.check = check_set_xive,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(set_xive, source, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_xive, server, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_xive, priority, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_off)
const struct papr_mock_call papr_mock_call_int_off = {
	PAPR_MOCK_RTAS(int_off, "ibm,int-off", "ibm,int-off"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(int_off, source, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_on)
const struct papr_mock_call papr_mock_call_int_on = {
	PAPR_MOCK_RTAS(int_on, "ibm,int-on", "ibm,int-on"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(int_on, source, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_xics[] = {
	&papr_mock_call_get_xive,
	&papr_mock_call_set_xive,
	&papr_mock_call_int_off,
	&papr_mock_call_int_on,
	NULL
};
