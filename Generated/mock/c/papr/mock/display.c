/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from display.papr; edit that. */
#include "papr/mock/display.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(display_character)
const struct papr_mock_call papr_mock_call_display_character = {
	PAPR_MOCK_RTAS(display_character, "display-character", "display-character"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(display_character, character, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_display[] = {
	&papr_mock_call_display_character,
	NULL
};
