/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vterm.papr; edit that. */
#include "papr/mock/vterm.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(get_term_char)
const struct papr_mock_call papr_mock_call_get_term_char = {
	PAPR_MOCK_HCALL(get_term_char, "H_GET_TERM_CHAR", 0x54),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(get_term_char, terminal, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(get_term_char, length, 0),
		PAPR_MOCK_OUTPUT(PAPR_MOCK_BYTES, get_term_char, text, 1, 2),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(put_term_char, in->length)
PAPR_MOCK_ASK(put_term_char)
const struct papr_mock_call papr_mock_call_put_term_char = {
	PAPR_MOCK_HCALL(put_term_char, "H_PUT_TERM_CHAR", 0x58),
	.check = check_put_term_char,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(put_term_char, terminal, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(put_term_char, length, 1, 64, H_PARAMETER),
		PAPR_MOCK_CARRIED(put_term_char, text, 2, 3, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(vterm_partner_info, in->partner.address)
PAPR_MOCK_ASK(vterm_partner_info)
const struct papr_mock_call papr_mock_call_vterm_partner_info = {
	PAPR_MOCK_HCALL(vterm_partner_info, "H_VTERM_PARTNER_INFO", 0x150),
	.check = check_vterm_partner_info,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(vterm_partner_info, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(vterm_partner_info, partition, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(vterm_partner_info, terminal, 2, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(vterm_partner_info, partner, 3, 3, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 3, .written = true, .answer = PAPR_MOCK_AT(out_vterm_partner_info, partner), .least = 4096 },
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(register_vterm)
const struct papr_mock_call papr_mock_call_register_vterm = {
	PAPR_MOCK_HCALL(register_vterm, "H_REGISTER_VTERM", 0x154),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(register_vterm, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(register_vterm, partition, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(register_vterm, terminal, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(free_vterm)
const struct papr_mock_call papr_mock_call_free_vterm = {
	PAPR_MOCK_HCALL(free_vterm, "H_FREE_VTERM", 0x158),
	.carried = true,
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(free_vterm, unit_address, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_vterm[] = {
	&papr_mock_call_get_term_char,
	&papr_mock_call_put_term_char,
	&papr_mock_call_vterm_partner_info,
	&papr_mock_call_register_vterm,
	&papr_mock_call_free_vterm,
	NULL
};
