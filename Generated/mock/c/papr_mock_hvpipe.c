/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from hvpipe.papr: tables for the mock hypervisor. */
#include "papr_mock_hvpipe.h"

static long check_send_hvpipe_msg(const __u64 *in)
{

	return papr_send_hvpipe_msg_check((__u32)in[1]);
}
static const struct papr_mock_argument arguments_send_hvpipe_msg[] = {
	{ .name = "source", .mask = 0xFF0000, .code = RTAS_INVALID_PARAMETER },
	{ .name = "blocks", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = -1, .unit = 0, .alignment = 4096, .below = 0x100000000LL, .code = RTAS_INVALID_PARAMETER },
};
const struct papr_mock_call papr_mock_call_send_hvpipe_msg = {
	.name = "ibm,send-hvpipe-msg",
	.is_rtas = true,
	.cells = 2, .required = 2, .returns = 1, .status = 0,
	.arguments = 2, .argument = arguments_send_hvpipe_msg,
	.check = check_send_hvpipe_msg,
};

static const struct papr_mock_argument arguments_receive_hvpipe_msg[] = {
	{ .name = "work_area", .kind = PAPR_MOCK_MEMORY, .count = 1, .unit = 1, .below = 0x100000000LL, .code = RTAS_INVALID_PARAMETER },
	{ .name = "work_area_size", .word = 1, .first = 1, .last = 1, .code = RTAS_INVALID_PARAMETER },
};
static const struct papr_mock_output outputs_receive_hvpipe_msg[] = {
	{ .first = 1, .last = 1, .ranges = 1, .codes = papr_mock_success },
	{ .first = 2, .last = 2, .word = 1, .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_receive_hvpipe_msg = {
	.name = "ibm,receive-hvpipe-msg",
	.is_rtas = true,
	.cells = 2, .required = 2, .returns = 3, .status = 0,
	.arguments = 2, .argument = arguments_receive_hvpipe_msg,
	.outputs = 2, .output = outputs_receive_hvpipe_msg,
};

static const struct papr_mock_argument arguments_check_exception[] = {
	{ .name = "vector_offset", .code = RTAS_INVALID_PARAMETER },
	{ .name = "additional_information", .word = 1, .first = 1, .last = 1, .code = RTAS_INVALID_PARAMETER },
	{ .name = "event_mask", .word = 2, .first = 2, .last = 2, .mask = 0x23FFFFFF, .code = RTAS_INVALID_PARAMETER },
	{ .name = "urgency", .word = 3, .first = 3, .last = 3, .code = RTAS_INVALID_PARAMETER },
	{ .name = "log", .word = 4, .first = 4, .last = 4, .kind = PAPR_MOCK_MEMORY, .count = 5, .unit = 1, .below = 0x100000000LL, .code = RTAS_INVALID_PARAMETER },
	{ .name = "log_length", .word = 5, .first = 5, .last = 5, .code = RTAS_INVALID_PARAMETER },
	{ .name = "extended_information", .word = 6, .first = 6, .last = 6, .code = RTAS_INVALID_PARAMETER },
};
const struct papr_mock_call papr_mock_call_check_exception = {
	.name = "check-exception",
	.is_rtas = true,
	.cells = 7, .required = 6, .returns = 1, .status = 0,
	.arguments = 7, .argument = arguments_check_exception,
};
