/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from processor.papr; edit that. */
#include "papr/mock/processor.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(cede)
const struct papr_mock_call papr_mock_call_cede = {
	PAPR_MOCK_HCALL(cede, "H_CEDE", 0xE0),
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(confer, in->target)
PAPR_MOCK_ASK(confer)
const struct papr_mock_call papr_mock_call_confer = {
	PAPR_MOCK_HCALL(confer, "H_CONFER", 0xE4),
	.check = check_confer,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_S(confer, target, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(confer, dispatch_count, 1, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(prod)
const struct papr_mock_call papr_mock_call_prod = {
	PAPR_MOCK_HCALL(prod, "H_PROD", 0xE8),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(prod, target, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(poll_pending)
const struct papr_mock_call papr_mock_call_poll_pending = {
	PAPR_MOCK_HCALL(poll_pending, "H_POLL_PENDING", 0x1D8),
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PENDING, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(join)
const struct papr_mock_call papr_mock_call_join = {
	PAPR_MOCK_HCALL(join, "H_JOIN", 0x298),
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_CONTINUE, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BAD_MODE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(signal_sys_reset, in->target)
PAPR_MOCK_ASK(signal_sys_reset)
const struct papr_mock_call papr_mock_call_signal_sys_reset = {
	PAPR_MOCK_HCALL(signal_sys_reset, "H_SIGNAL_SYS_RESET", 0x380),
	.check = check_signal_sys_reset,
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_S(signal_sys_reset, target, 0, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_sprg0)
const struct papr_mock_call papr_mock_call_set_sprg0 = {
	PAPR_MOCK_HCALL(set_sprg0, "H_SET_SPRG0", 0x24),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(set_sprg0, value, 0, 64, -4),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_dabr)
const struct papr_mock_call papr_mock_call_set_dabr = {
	PAPR_MOCK_HCALL(set_dabr, "H_SET_DABR", 0x28),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(set_dabr, breakpoint, 0, 64, -4),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_RESERVED_DABR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_xdabr, in->modes)
PAPR_MOCK_ASK(set_xdabr)
const struct papr_mock_call papr_mock_call_set_xdabr = {
	PAPR_MOCK_HCALL(set_xdabr, "H_SET_XDABR", 0x134),
	.check = check_set_xdabr,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(set_xdabr, breakpoint, 0, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_xdabr, modes, 1, 1, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFF0ULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_mode_resource_set_ciabr, in->breakpoint)
PAPR_MOCK_ASK(set_mode_resource_set_ciabr)
const struct papr_mock_call papr_mock_call_set_mode_resource_set_ciabr = {
	PAPR_MOCK_HCALL(set_mode_resource_set_ciabr, "H_SET_MODE_RESOURCE_SET_CIABR", 0x31C),
	.chosen = true, .selector = 1, .select_mask = 0xFFFFFFFFFFFFFFFFULL, .select_value = 0x1,
	.check = check_set_mode_resource_set_ciabr,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_UNSUPPORTED_FLAG_END, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_FIXED("resource", 1, 1, H_P2, 0xFFFFFFFFFFFFFFFFULL, 0x1),
		PAPR_MOCK_U(set_mode_resource_set_ciabr, breakpoint, 2, 64, H_P3),
		PAPR_MOCK_FIXED("value2", 3, 3, H_P4, 0xFFFFFFFFFFFFFFFFULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_mode_resource_set_dawr0, in->conditions)
PAPR_MOCK_ASK(set_mode_resource_set_dawr0)
const struct papr_mock_call papr_mock_call_set_mode_resource_set_dawr0 = {
	PAPR_MOCK_HCALL(set_mode_resource_set_dawr0, "H_SET_MODE_RESOURCE_SET_DAWR0", 0x31C),
	.chosen = true, .selector = 1, .select_mask = 0xFFFFFFFFFFFFFFFFULL, .select_value = 0x2,
	.check = check_set_mode_resource_set_dawr0,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_UNSUPPORTED_FLAG_END, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_FIXED("resource", 1, 1, H_P2, 0xFFFFFFFFFFFFFFFFULL, 0x2),
		PAPR_MOCK_U(set_mode_resource_set_dawr0, address, 2, 64, H_P3),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_mode_resource_set_dawr0, conditions, 3, 3, 64, H_P4, 0xFFFFFFFFFFFF0380ULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_mode_resource_addr_trans_mode, in->location)
PAPR_MOCK_ASK(set_mode_resource_addr_trans_mode)
const struct papr_mock_call papr_mock_call_set_mode_resource_addr_trans_mode = {
	PAPR_MOCK_HCALL(set_mode_resource_addr_trans_mode, "H_SET_MODE_RESOURCE_ADDR_TRANS_MODE", 0x31C),
	.chosen = true, .selector = 1, .select_mask = 0xFFFFFFFFFFFFFFFFULL, .select_value = 0x3,
	.check = check_set_mode_resource_addr_trans_mode,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(set_mode_resource_addr_trans_mode, location, 0, 64, H_UNSUPPORTED_FLAG_END),
		PAPR_MOCK_FIXED("resource", 1, 1, H_P2, 0xFFFFFFFFFFFFFFFFULL, 0x3),
		PAPR_MOCK_FIXED("value1", 2, 2, H_P3, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_FIXED("value2", 3, 3, H_P4, 0xFFFFFFFFFFFFFFFFULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_mode_resource_le, in->endianness)
PAPR_MOCK_ASK(set_mode_resource_le)
const struct papr_mock_call papr_mock_call_set_mode_resource_le = {
	PAPR_MOCK_HCALL(set_mode_resource_le, "H_SET_MODE_RESOURCE_LE", 0x31C),
	.chosen = true, .selector = 1, .select_mask = 0xFFFFFFFFFFFFFFFFULL, .select_value = 0x4,
	.check = check_set_mode_resource_le,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(set_mode_resource_le, endianness, 0, 64, H_UNSUPPORTED_FLAG_END),
		PAPR_MOCK_FIXED("resource", 1, 1, H_P2, 0xFFFFFFFFFFFFFFFFULL, 0x4),
		PAPR_MOCK_FIXED("value1", 2, 2, H_P3, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_FIXED("value2", 3, 3, H_P4, 0xFFFFFFFFFFFFFFFFULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_BAD_MODE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_mode_resource_set_dawr1, in->conditions)
PAPR_MOCK_ASK(set_mode_resource_set_dawr1)
const struct papr_mock_call papr_mock_call_set_mode_resource_set_dawr1 = {
	PAPR_MOCK_HCALL(set_mode_resource_set_dawr1, "H_SET_MODE_RESOURCE_SET_DAWR1", 0x31C),
	.chosen = true, .selector = 1, .select_mask = 0xFFFFFFFFFFFFFFFFULL, .select_value = 0x5,
	.check = check_set_mode_resource_set_dawr1,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_UNSUPPORTED_FLAG_END, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_FIXED("resource", 1, 1, H_P2, 0xFFFFFFFFFFFFFFFFULL, 0x5),
		PAPR_MOCK_U(set_mode_resource_set_dawr1, address, 2, 64, H_P3),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, set_mode_resource_set_dawr1, conditions, 3, 3, 64, H_P4, 0xFFFFFFFFFFFF0380ULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_mode)
const struct papr_mock_call papr_mock_call_set_mode = {
	PAPR_MOCK_HCALL(set_mode, "H_SET_MODE", 0x31C),
	.dispatches = true, .unknown = H_P2,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(set_mode, flags, 0, 64, H_UNSUPPORTED_FLAG_END),
		PAPR_MOCK_U(set_mode, resource, 1, 64, H_P2),
		PAPR_MOCK_U(set_mode, value1, 2, 64, H_P3),
		PAPR_MOCK_U(set_mode, value2, 3, 64, H_P4),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_BITS("H_UNSUPPORTED_FLAG", H_UNSUPPORTED_FLAG_END, H_UNSUPPORTED_FLAG_START, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_cpu_characteristics)
const struct papr_mock_call papr_mock_call_get_cpu_characteristics = {
	PAPR_MOCK_HCALL(get_cpu_characteristics, "H_GET_CPU_CHARACTERISTICS", 0x1C8),
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(get_cpu_characteristics, characteristics, 0),
		PAPR_MOCK_O(get_cpu_characteristics, behaviour, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(home_node_associativity, in->kind)
PAPR_MOCK_ASK(home_node_associativity)
const struct papr_mock_call papr_mock_call_home_node_associativity = {
	PAPR_MOCK_HCALL(home_node_associativity, "H_HOME_NODE_ASSOCIATIVITY", 0x2EC),
	.check = check_home_node_associativity,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(home_node_associativity, kind, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(home_node_associativity, id, 1, 64, H_P2),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_OUTPUT(PAPR_MOCK_BYTES, home_node_associativity, domains, 0, 5),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(random)
const struct papr_mock_call papr_mock_call_random = {
	PAPR_MOCK_HCALL(random, "H_RANDOM", 0x300),
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(random, value, 0),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_processor[] = {
	&papr_mock_call_cede,
	&papr_mock_call_confer,
	&papr_mock_call_prod,
	&papr_mock_call_poll_pending,
	&papr_mock_call_join,
	&papr_mock_call_signal_sys_reset,
	&papr_mock_call_set_sprg0,
	&papr_mock_call_set_dabr,
	&papr_mock_call_set_xdabr,
	&papr_mock_call_set_mode_resource_set_ciabr,
	&papr_mock_call_set_mode_resource_set_dawr0,
	&papr_mock_call_set_mode_resource_addr_trans_mode,
	&papr_mock_call_set_mode_resource_le,
	&papr_mock_call_set_mode_resource_set_dawr1,
	&papr_mock_call_set_mode,
	&papr_mock_call_get_cpu_characteristics,
	&papr_mock_call_home_node_associativity,
	&papr_mock_call_random,
	NULL
};
