/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpd.papr; edit that. */
#include "papr/mock/vpd.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(location_code)

PAPR_MOCK_EXTENT(get_vpd, (__u64)in->work_area_size)
PAPR_MOCK_ASK(get_vpd)
const struct papr_mock_call papr_mock_call_get_vpd = {
	PAPR_MOCK_RTAS(get_vpd, "ibm,get-vpd", "ibm,get-vpd"),
	PAPR_MOCK_CELLS(4, 4, 3, 3, 0),
	.exclusive = true,
	.extent = extent_get_vpd,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ADDRESS(get_vpd, location, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(get_vpd, work_area, 1, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(get_vpd, work_area_size, 2, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(get_vpd, sequence, 3, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 0, .read = true, .least = 0, .rest = true, .below = 0x100000000LL, .used = read_location_code },
		{ .argument = 1, .written = true, .answer = PAPR_MOCK_AT(out_get_vpd, work_area), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(get_vpd, sequence, 1),
		PAPR_MOCK_O(get_vpd, bytes_written, 2),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 2),
		PAPR_MOCK_CODE(PAPR_VPD_MORE_DATA, CONTINUE, CONTINUE, 3),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_VPD_CHANGED, ERROR, RESTART, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 3, .output = 0, .first = 1, .code = RTAS_INVALID_PARAMETER },
	},
};

const struct papr_mock_call *const papr_mock_module_vpd[] = {
	&papr_mock_call_get_vpd,
	NULL
};
