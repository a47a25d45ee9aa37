/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from msi.papr; edit that. */
#include "papr/mock/msi.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(change_msi, in->operation)
PAPR_MOCK_ASK(change_msi)
const struct papr_mock_call papr_mock_call_change_msi = {
	PAPR_MOCK_RTAS(change_msi, "ibm,change-msi", "ibm,change-msi"),
	PAPR_MOCK_CELLS(6, 6, 3, 4, 0),
	.cells = PAPR_MOCK_AT(in_change_msi, nargs),
	.check = check_change_msi,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, change_msi, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, change_msi, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(change_msi, operation, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(change_msi, requested, 4, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(change_msi, sequence, 5, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 3) {
		PAPR_MOCK_O(change_msi, count, 1),
		PAPR_MOCK_O(change_msi, sequence, 2),
		PAPR_MOCK_O(change_msi, type, 3),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 5),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, CONTINUE, 2),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, CONTINUE, 2),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 4, .output = 1, .first = 1, .code = RTAS_INVALID_PARAMETER },
	},
	PAPR_MOCK_ROWS(abandon, 2) {
		{ 2, 0x2 },
		{ 4, 0x1 },
	},
};

PAPR_MOCK_ASK(query_interrupt_source_number)
const struct papr_mock_call papr_mock_call_query_interrupt_source_number = {
	PAPR_MOCK_RTAS(query_interrupt_source_number, "ibm,query-interrupt-source-number", "ibm,query-interrupt-source-number"),
	PAPR_MOCK_CELLS(4, 4, 3, 3, 0),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_interrupt_source_number, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_interrupt_source_number, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(query_interrupt_source_number, interrupt, 3, 32, PAPR_MSI_NO_SUCH_INTERRUPT),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(query_interrupt_source_number, source, 1),
		PAPR_MOCK_O(query_interrupt_source_number, trigger, 2),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_MSI_NO_SUCH_INTERRUPT, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_msi[] = {
	&papr_mock_call_change_msi,
	&papr_mock_call_query_interrupt_source_number,
	NULL
};
