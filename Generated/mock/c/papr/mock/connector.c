/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from connector.papr; edit that. */
#include "papr/mock/connector.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(configure_connector, (__u32)in->work_area.address)
PAPR_MOCK_ASK(configure_connector)
const struct papr_mock_call papr_mock_call_configure_connector = {
	PAPR_MOCK_RTAS(configure_connector, "ibm,configure-connector", "ibm,configure-connector"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.check = check_configure_connector,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(configure_connector, work_area, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_FIXED("extent", 1, 1, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x0),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_configure_connector, work_area), .least = 4096, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_SIBLING, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_CHILD, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_PROPERTY, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_PARENT, CONTINUE, CONTINUE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_MORE_MEMORY, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_UNSUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_UNFIT, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_CONNECTOR_UNUSABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, CONTINUE, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, CONTINUE, 0),
	},
	PAPR_MOCK_ROWS(token, 2) {
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .offset = 4, .size = 4, .first = 0, .code = RTAS_INVALID_PARAMETER },
		{ .argument = 0, .output = PAPR_MOCK_IN_MEMORY, .memory = 0, .size = 4096, .follows = true, .code = RTAS_INVALID_PARAMETER },
	},
};

const struct papr_mock_call *const papr_mock_module_connector[] = {
	&papr_mock_call_configure_connector,
	NULL
};
