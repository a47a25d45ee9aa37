/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from interrupt.papr; edit that. */
#include "papr/mock/interrupt.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(eoi)
const struct papr_mock_call papr_mock_call_eoi = {
	PAPR_MOCK_HCALL(eoi, "H_EOI", 0x64),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(eoi, xirr, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(cppr)
const struct papr_mock_call papr_mock_call_cppr = {
	PAPR_MOCK_HCALL(cppr, "H_CPPR", 0x68),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(cppr, priority, 0, 8, -4),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(ipi)
const struct papr_mock_call papr_mock_call_ipi = {
	PAPR_MOCK_HCALL(ipi, "H_IPI", 0x6c),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(ipi, server, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(ipi, mfrr, 1, 8, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(ipoll)
const struct papr_mock_call papr_mock_call_ipoll = {
	PAPR_MOCK_HCALL(ipoll, "H_IPOLL", 0x70),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(ipoll, server, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(ipoll, xirr, 0),
		PAPR_MOCK_O(ipoll, mfrr, 1),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(xirr)
const struct papr_mock_call papr_mock_call_xirr = {
	PAPR_MOCK_HCALL(xirr, "H_XIRR", 0x74),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(xirr, priority, 0, 8, -4),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(xirr, xirr, 0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(xirr_x)
const struct papr_mock_call papr_mock_call_xirr_x = {
	PAPR_MOCK_HCALL(xirr_x, "H_XIRR_X", 0x2FC),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(xirr_x, priority, 0, 8, -4),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(xirr_x, xirr, 0),
		PAPR_MOCK_O(xirr_x, time, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_interrupt[] = {
	&papr_mock_call_eoi,
	&papr_mock_call_cppr,
	&papr_mock_call_ipi,
	&papr_mock_call_ipoll,
	&papr_mock_call_xirr,
	&papr_mock_call_xirr_x,
	NULL
};
