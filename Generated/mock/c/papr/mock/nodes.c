/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nodes.papr; edit that. */
#include "papr/mock/nodes.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(update_nodes, (__u32)in->work_area.address)
PAPR_MOCK_ASK(update_nodes)
const struct papr_mock_call papr_mock_call_update_nodes = {
	PAPR_MOCK_RTAS(update_nodes, "ibm,update-nodes", "ibm,update-nodes"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.check = check_update_nodes,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(update_nodes, work_area, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_S(update_nodes, scope, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_update_nodes, work_area), .least = 4096, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_NODES_MORE, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(token, 2) {
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .size = 4, .first = 0, .code = RTAS_INVALID_PARAMETER },
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .size = 16, .follows = true, .code = RTAS_INVALID_PARAMETER },
	},
};

PAPR_MOCK_CHECK(update_properties, (__u32)in->work_area.address)
PAPR_MOCK_ASK(update_properties)
const struct papr_mock_call papr_mock_call_update_properties = {
	PAPR_MOCK_RTAS(update_properties, "ibm,update-properties", "ibm,update-properties"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.check = check_update_properties,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(update_properties, work_area, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_S(update_properties, scope, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_update_properties, work_area), .least = 4096, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_PROPERTIES_MORE, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(token, 2) {
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .offset = 4, .size = 4, .first = 0, .code = RTAS_INVALID_PARAMETER },
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .size = 16, .follows = true, .code = RTAS_INVALID_PARAMETER },
	},
};

const struct papr_mock_call *const papr_mock_module_nodes[] = {
	&papr_mock_call_update_nodes,
	&papr_mock_call_update_properties,
	NULL
};
