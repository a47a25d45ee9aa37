/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from lan.papr; edit that. */
#include "papr/mock/lan.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(register_logical_lan, in->buffer_list.address, in->receive_queue, in->filter_list.address)
PAPR_MOCK_ASK(register_logical_lan)
const struct papr_mock_call papr_mock_call_register_logical_lan = {
	PAPR_MOCK_HCALL(register_logical_lan, "H_REGISTER_LOGICAL_LAN", 0x114),
	.check = check_register_logical_lan,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_U(register_logical_lan, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(register_logical_lan, buffer_list, 1, 1, 64, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, register_logical_lan, receive_queue, 2, 2, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ADDRESS(register_logical_lan, filter_list, 3, 3, 64, H_PARAMETER),
		PAPR_MOCK_U(register_logical_lan, mac, 4, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 1, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_register_logical_lan, buffer_list), .least = 4096, .held_until = "H_FREE_LOGICAL_LAN" },
		{ .argument = 3, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_register_logical_lan, filter_list), .least = 4096, .held_until = "H_FREE_LOGICAL_LAN" },
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(free_logical_lan)
const struct papr_mock_call papr_mock_call_free_logical_lan = {
	PAPR_MOCK_HCALL(free_logical_lan, "H_FREE_LOGICAL_LAN", 0x118),
	.carried = true,
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(free_logical_lan, unit_address, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(add_logical_lan_buffer, in->descriptor)
PAPR_MOCK_ASK(add_logical_lan_buffer)
const struct papr_mock_call papr_mock_call_add_logical_lan_buffer = {
	PAPR_MOCK_HCALL(add_logical_lan_buffer, "H_ADD_LOGICAL_LAN_BUFFER", 0x11C),
	.check = check_add_logical_lan_buffer,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(add_logical_lan_buffer, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffer, descriptor, 1, 1, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(add_logical_lan_buffers)
const struct papr_mock_call papr_mock_call_add_logical_lan_buffers = {
	PAPR_MOCK_HCALL(add_logical_lan_buffers, "H_ADD_LOGICAL_LAN_BUFFERS", 0x248),
	PAPR_MOCK_ROWS(argument, 9) {
		PAPR_MOCK_U(add_logical_lan_buffers, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor1, 1, 1, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor2, 2, 2, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor3, 3, 3, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor4, 4, 4, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor5, 5, 5, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor6, 6, 6, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor7, 7, 7, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, add_logical_lan_buffers, descriptor8, 8, 8, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(free_logical_lan_buffer)
const struct papr_mock_call papr_mock_call_free_logical_lan_buffer = {
	PAPR_MOCK_HCALL(free_logical_lan_buffer, "H_FREE_LOGICAL_LAN_BUFFER", 0x1D4),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(free_logical_lan_buffer, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(free_logical_lan_buffer, length, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(send_logical_lan)
const struct papr_mock_call papr_mock_call_send_logical_lan = {
	PAPR_MOCK_HCALL(send_logical_lan, "H_SEND_LOGICAL_LAN", 0x120),
	PAPR_MOCK_ROWS(argument, 9) {
		PAPR_MOCK_U(send_logical_lan, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor1, 1, 1, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor2, 2, 2, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor3, 3, 3, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor4, 4, 4, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor5, 5, 5, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_logical_lan, descriptor6, 6, 6, 64, H_PARAMETER, 0x3800000000000000LL, 0x0),
		PAPR_MOCK_U(send_logical_lan, token, 7, 64, H_PARAMETER),
		PAPR_MOCK_U(send_logical_lan, mss, 8, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(send_logical_lan, token, 0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_DROPPED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_DEST_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 7, .output = 0, .first = 0, .code = H_PARAMETER },
	},
};

PAPR_MOCK_CHECK(multicast_ctrl, in->address)
PAPR_MOCK_ASK(multicast_ctrl)
const struct papr_mock_call papr_mock_call_multicast_ctrl = {
	PAPR_MOCK_HCALL(multicast_ctrl, "H_MULTICAST_CTRL", 0x130),
	.check = check_multicast_ctrl,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(multicast_ctrl, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, multicast_ctrl, flags, 1, 1, 64, H_PARAMETER, 0xFFFFFFFFFFF0FFFCULL, 0x0),
		PAPR_MOCK_U(multicast_ctrl, address, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(multicast_ctrl, state, 0),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_CONSTRAINED, PARTIAL, DONE, 1),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(change_logical_lan_mac)
const struct papr_mock_call papr_mock_call_change_logical_lan_mac = {
	PAPR_MOCK_HCALL(change_logical_lan_mac, "H_CHANGE_LOGICAL_LAN_MAC", 0x14C),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(change_logical_lan_mac, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(change_logical_lan_mac, mac, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(illan_attributes, in->clear, in->set)
PAPR_MOCK_ASK(illan_attributes)
const struct papr_mock_call papr_mock_call_illan_attributes = {
	PAPR_MOCK_HCALL(illan_attributes, "H_ILLAN_ATTRIBUTES", 0x244),
	.check = check_illan_attributes,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(illan_attributes, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, illan_attributes, clear, 1, 1, 64, H_PARAMETER, 0xFFFFFFFFFFF800F8ULL, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, illan_attributes, set, 2, 2, 64, H_PARAMETER, 0xFFFFFFFFFFF800F8ULL, 0x0),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(illan_attributes, attributes, 0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_CONSTRAINED, PARTIAL, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_lan[] = {
	&papr_mock_call_register_logical_lan,
	&papr_mock_call_free_logical_lan,
	&papr_mock_call_add_logical_lan_buffer,
	&papr_mock_call_add_logical_lan_buffers,
	&papr_mock_call_free_logical_lan_buffer,
	&papr_mock_call_send_logical_lan,
	&papr_mock_call_multicast_ctrl,
	&papr_mock_call_change_logical_lan_mac,
	&papr_mock_call_illan_attributes,
	NULL
};
