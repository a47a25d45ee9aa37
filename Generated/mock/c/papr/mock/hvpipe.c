/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from hvpipe.papr; edit that. */
#include "papr/mock/hvpipe.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(hvpipe_block_list)

PAPR_MOCK_CHECK(send_hvpipe_msg, (__u32)in->blocks.address)
PAPR_MOCK_ASK(send_hvpipe_msg)
const struct papr_mock_call papr_mock_call_send_hvpipe_msg = {
	PAPR_MOCK_RTAS(send_hvpipe_msg, "ibm,send-hvpipe-msg", "ibm,send-hvpipe-msg"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.check = check_send_hvpipe_msg,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, send_hvpipe_msg, source, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xFF0000, 0x0),
		PAPR_MOCK_ADDRESS(send_hvpipe_msg, blocks, 1, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .least = 8, .rest = true, .below = 0x100000000LL, .used = read_hvpipe_block_list },
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_HVPIPE_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_FUNC_NOT_SUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_EXTENT(receive_hvpipe_msg, (__u64)in->work_area_size)
PAPR_MOCK_ASK(receive_hvpipe_msg)
const struct papr_mock_call papr_mock_call_receive_hvpipe_msg = {
	PAPR_MOCK_RTAS(receive_hvpipe_msg, "ibm,receive-hvpipe-msg", "ibm,receive-hvpipe-msg"),
	PAPR_MOCK_CELLS(2, 2, 3, 3, 0),
	.extent = extent_receive_hvpipe_msg,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(receive_hvpipe_msg, work_area, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(receive_hvpipe_msg, work_area_size, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .written = true, .answer = PAPR_MOCK_AT(out_receive_hvpipe_msg, work_area), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(receive_hvpipe_msg, source, 1),
		PAPR_MOCK_O(receive_hvpipe_msg, bytes_written, 2),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_FUNC_NOT_SUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_hvpipe[] = {
	&papr_mock_call_send_hvpipe_msg,
	&papr_mock_call_receive_hvpipe_msg,
	NULL
};
