/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from eeh.papr; edit that. */
#include "papr/mock/eeh.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(set_eeh_option, in->option)
PAPR_MOCK_ASK(set_eeh_option)
const struct papr_mock_call papr_mock_call_set_eeh_option = {
	PAPR_MOCK_RTAS(set_eeh_option, "ibm,set-eeh-option", "ibm,set-eeh-option"),
	PAPR_MOCK_CELLS(4, 4, 1, 1, 0),
	.check = check_set_eeh_option,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_eeh_option, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_eeh_option, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(set_eeh_option, option, 3, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_UNEXPECTED_STATE_CHANGE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_slot_reset, in->operation)
PAPR_MOCK_ASK(set_slot_reset)
const struct papr_mock_call papr_mock_call_set_slot_reset = {
	PAPR_MOCK_RTAS(set_slot_reset, "ibm,set-slot-reset", "ibm,set-slot-reset"),
	PAPR_MOCK_CELLS(4, 4, 1, 1, 0),
	.check = check_set_slot_reset,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_slot_reset, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_slot_reset, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(set_slot_reset, operation, 3, 32, PAPR_SLOT_RESET_NO_FUNDAMENTAL),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_UNEXPECTED_STATE_CHANGE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SLOT_RESET_NO_FUNDAMENTAL, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(read_slot_reset_state2)
const struct papr_mock_call papr_mock_call_read_slot_reset_state2 = {
	PAPR_MOCK_RTAS(read_slot_reset_state2, "ibm,read-slot-reset-state2", "ibm,read-slot-reset-state2"),
	PAPR_MOCK_CELLS(3, 3, 4, 5, 0),
	.cells = PAPR_MOCK_AT(in_read_slot_reset_state2, nargs),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read_slot_reset_state2, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read_slot_reset_state2, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(read_slot_reset_state2, state, 1),
		PAPR_MOCK_O(read_slot_reset_state2, supported, 2),
		PAPR_MOCK_O(read_slot_reset_state2, wait_, 3),
		PAPR_MOCK_O(read_slot_reset_state2, recovery, 4),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_config_addr_info2_address)
const struct papr_mock_call papr_mock_call_get_config_addr_info2_address = {
	PAPR_MOCK_RTAS(get_config_addr_info2_address, "ibm,get-config-addr-info2-address", "ibm,get-config-addr-info2"),
	PAPR_MOCK_CELLS(4, 4, 2, 2, 0),
	.chosen = true, .selector = 3, .select_mask = 0xFFFFFFFFU, .select_value = 0x0,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2_address, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2_address, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_FIXED("question", 3, 3, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x0),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_config_addr_info2_address, endpoint, 1),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_config_addr_info2_sharing)
const struct papr_mock_call papr_mock_call_get_config_addr_info2_sharing = {
	PAPR_MOCK_RTAS(get_config_addr_info2_sharing, "ibm,get-config-addr-info2-sharing", "ibm,get-config-addr-info2"),
	PAPR_MOCK_CELLS(4, 4, 2, 2, 0),
	.chosen = true, .selector = 3, .select_mask = 0xFFFFFFFFU, .select_value = 0x1,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2_sharing, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2_sharing, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_FIXED("question", 3, 3, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x1),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_config_addr_info2_sharing, sharing, 1),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_config_addr_info2)
const struct papr_mock_call papr_mock_call_get_config_addr_info2 = {
	PAPR_MOCK_RTAS(get_config_addr_info2, "ibm,get-config-addr-info2", "ibm,get-config-addr-info2"),
	PAPR_MOCK_CELLS(4, 4, 2, 2, 0),
	.dispatches = true, .unknown = RTAS_INVALID_PARAMETER,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, get_config_addr_info2, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(get_config_addr_info2, question, 3, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_config_addr_info2, information, 1),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(slot_error_detail, in->kind)
PAPR_MOCK_EXTENT(slot_error_detail, argument == 2 ? (__u64)in->driver_log_length :
	argument == 4 ? (__u64)in->log_length :
	0)
PAPR_MOCK_ASK(slot_error_detail)
const struct papr_mock_call papr_mock_call_slot_error_detail = {
	PAPR_MOCK_RTAS(slot_error_detail, "ibm,slot-error-detail", "ibm,slot-error-detail"),
	PAPR_MOCK_CELLS(8, 8, 1, 1, 0),
	.check = check_slot_error_detail,
	.extent = extent_slot_error_detail,
	PAPR_MOCK_ROWS(argument, 7) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, slot_error_detail, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, slot_error_detail, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_ADDRESS(slot_error_detail, driver_log, 3, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(slot_error_detail, driver_log_length, 4, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(slot_error_detail, log, 5, 5, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(slot_error_detail, log_length, 6, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(slot_error_detail, kind, 7, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 2, .read = true, .nullable = true, .counted = true, .below = 0x100000000LL },
		{ .argument = 4, .written = true, .answer = PAPR_MOCK_AT(out_slot_error_detail, log), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SLOT_ERROR_NONE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(configure_pe)
const struct papr_mock_call papr_mock_call_configure_pe = {
	PAPR_MOCK_RTAS(configure_pe, "ibm,configure-pe", "ibm,configure-pe"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, configure_pe, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, configure_pe, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_eeh[] = {
	&papr_mock_call_set_eeh_option,
	&papr_mock_call_set_slot_reset,
	&papr_mock_call_read_slot_reset_state2,
	&papr_mock_call_get_config_addr_info2_address,
	&papr_mock_call_get_config_addr_info2_sharing,
	&papr_mock_call_get_config_addr_info2,
	&papr_mock_call_slot_error_detail,
	&papr_mock_call_configure_pe,
	NULL
};
