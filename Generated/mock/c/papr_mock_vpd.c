/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpd.papr: tables for the mock hypervisor. */
#include "papr_mock_vpd.h"

static const struct papr_mock_argument arguments_get_vpd[] = {
	{ .name = "location", .kind = PAPR_MOCK_MEMORY, .count = -1, .unit = 0, .below = 0x100000000LL, .code = RTAS_INVALID_PARAMETER },
	{ .name = "work_area", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = 2, .unit = 1, .below = 0x100000000LL, .code = RTAS_INVALID_PARAMETER },
	{ .name = "work_area_size", .word = 2, .first = 2, .last = 2, .code = RTAS_INVALID_PARAMETER },
	{ .name = "sequence", .word = 3, .first = 3, .last = 3, .code = RTAS_INVALID_PARAMETER },
};
static const struct papr_mock_range codes_get_vpd_0[] = { { 1, 1 }, };
static const struct papr_mock_range codes_get_vpd_1[] = { { 0, 0 }, { 1, 1 }, };
static const struct papr_mock_output outputs_get_vpd[] = {
	{ .first = 1, .last = 1, .ranges = 1, .codes = codes_get_vpd_0 },
	{ .first = 2, .last = 2, .word = 1, .ranges = 2, .codes = codes_get_vpd_1 },
};
const struct papr_mock_call papr_mock_call_get_vpd = {
	.name = "ibm,get-vpd",
	.is_rtas = true,
	.cells = 4, .required = 4, .returns = 3, .status = 0,
	.arguments = 4, .argument = arguments_get_vpd,
	.outputs = 2, .output = outputs_get_vpd,
};
