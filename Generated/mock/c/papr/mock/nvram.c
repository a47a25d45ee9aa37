/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nvram.papr; edit that. */
#include "papr/mock/nvram.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_EXTENT(nvram_fetch, (__u64)in->length)
PAPR_MOCK_ASK(nvram_fetch)
const struct papr_mock_call papr_mock_call_nvram_fetch = {
	PAPR_MOCK_RTAS(nvram_fetch, "nvram-fetch", "nvram-fetch"),
	PAPR_MOCK_CELLS(3, 3, 2, 2, 0),
	.extent = extent_nvram_fetch,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(nvram_fetch, offset, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(nvram_fetch, buffer, 1, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(nvram_fetch, length, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .written = true, .answer = PAPR_MOCK_AT(out_nvram_fetch, buffer), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(nvram_fetch, bytes_copied, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_EXTENT(nvram_store, (__u64)in->length)
PAPR_MOCK_ASK(nvram_store)
const struct papr_mock_call papr_mock_call_nvram_store = {
	PAPR_MOCK_RTAS(nvram_store, "nvram-store", "nvram-store"),
	PAPR_MOCK_CELLS(3, 3, 2, 2, 0),
	.extent = extent_nvram_store,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(nvram_store, offset, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(nvram_store, buffer, 1, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(nvram_store, length, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(nvram_store, bytes_copied, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_nvram[] = {
	&papr_mock_call_nvram_fetch,
	&papr_mock_call_nvram_store,
	NULL
};
