/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sysparm.papr: tables for the mock hypervisor. */
#include "papr_mock_sysparm.h"

static long check_get_system_parameter(const __u64 *in)
{

	return papr_get_system_parameter_check((__u32)in[2]);
}
static const struct papr_mock_argument arguments_get_system_parameter[] = {
	{ .name = "parameter", .code = PAPR_SYSPARM_UNSUPPORTED },
	{ .name = "value", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = 2, .unit = 1, .below = 0x100000000LL, .code = PAPR_SYSPARM_ERROR },
	{ .name = "size", .word = 2, .first = 2, .last = 2, .code = PAPR_SYSPARM_UNSUPPORTED },
};
const struct papr_mock_call papr_mock_call_get_system_parameter = {
	.name = "ibm,get-system-parameter",
	.is_rtas = true,
	.cells = 3, .required = 3, .returns = 1, .status = 0,
	.arguments = 3, .argument = arguments_get_system_parameter,
	.check = check_get_system_parameter,
};

static const struct papr_mock_argument arguments_set_system_parameter[] = {
	{ .name = "parameter", .code = PAPR_SYSPARM_UNSUPPORTED },
	{ .name = "value", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = -1, .unit = 0, .below = 0x100000000LL, .code = PAPR_SYSPARM_ERROR },
};
const struct papr_mock_call papr_mock_call_set_system_parameter = {
	.name = "ibm,set-system-parameter",
	.is_rtas = true,
	.cells = 2, .required = 2, .returns = 1, .status = 0,
	.arguments = 2, .argument = arguments_set_system_parameter,
};
