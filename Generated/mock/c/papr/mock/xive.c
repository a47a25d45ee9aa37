/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xive.papr; edit that. */
#include "papr/mock/xive.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(int_get_source_info)
const struct papr_mock_call papr_mock_call_int_get_source_info = {
	PAPR_MOCK_HCALL(int_get_source_info, "H_INT_GET_SOURCE_INFO", 0x3A8),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_get_source_info, source, 1, 32, H_P2),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(int_get_source_info, properties, 0),
		PAPR_MOCK_O(int_get_source_info, management_page, 1),
		PAPR_MOCK_O(int_get_source_info, trigger_page, 2),
		PAPR_MOCK_O(int_get_source_info, page_shift, 3),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_set_source_config)
const struct papr_mock_call papr_mock_call_int_set_source_config = {
	PAPR_MOCK_HCALL(int_set_source_config, "H_INT_SET_SOURCE_CONFIG", 0x3AC),
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, int_set_source_config, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFCULL, 0x0),
		PAPR_MOCK_U(int_set_source_config, source, 1, 32, H_P2),
		PAPR_MOCK_U(int_set_source_config, target, 2, 32, H_P3),
		PAPR_MOCK_U(int_set_source_config, priority, 3, 8, H_P4),
		PAPR_MOCK_U(int_set_source_config, number, 4, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_get_source_config)
const struct papr_mock_call papr_mock_call_int_get_source_config = {
	PAPR_MOCK_HCALL(int_get_source_config, "H_INT_GET_SOURCE_CONFIG", 0x3B0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_get_source_config, source, 1, 32, H_P2),
	},
	PAPR_MOCK_ROWS(output, 3) {
		PAPR_MOCK_O(int_get_source_config, target, 0),
		PAPR_MOCK_O(int_get_source_config, priority, 1),
		PAPR_MOCK_O(int_get_source_config, number, 2),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 7),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_get_queue_info)
const struct papr_mock_call papr_mock_call_int_get_queue_info = {
	PAPR_MOCK_HCALL(int_get_queue_info, "H_INT_GET_QUEUE_INFO", 0x3B4),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_get_queue_info, target, 1, 32, H_P2),
		PAPR_MOCK_U(int_get_queue_info, priority, 2, 8, H_P3),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(int_get_queue_info, page, 0),
		PAPR_MOCK_O(int_get_queue_info, page_shift, 1),
	},
	PAPR_MOCK_ROWS(code, 10) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(int_set_queue_config, in->queue.address, in->shift)
PAPR_MOCK_EXTENT(int_set_queue_config, papr_saturate(((papr_shift_left((papr_wide)1, (papr_wide)in->shift) / (papr_wide)4) * (papr_wide)4)))
PAPR_MOCK_ASK(int_set_queue_config)
const struct papr_mock_call papr_mock_call_int_set_queue_config = {
	PAPR_MOCK_HCALL(int_set_queue_config, "H_INT_SET_QUEUE_CONFIG", 0x3B8),
	.check = check_int_set_queue_config,
	.extent = extent_int_set_queue_config,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, int_set_queue_config, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFEULL, 0x0),
		PAPR_MOCK_U(int_set_queue_config, target, 1, 32, H_P2),
		PAPR_MOCK_U(int_set_queue_config, priority, 2, 8, H_P3),
		PAPR_MOCK_ADDRESS(int_set_queue_config, queue, 3, 3, 64, H_P4),
		PAPR_MOCK_U(int_set_queue_config, shift, 4, 64, H_P5),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 3, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_int_set_queue_config, queue), .nullable = true, .counted = true, .held_until = "H_INT_RESET" },
	},
	PAPR_MOCK_ROWS(code, 12) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P5, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_get_queue_config)
const struct papr_mock_call papr_mock_call_int_get_queue_config = {
	PAPR_MOCK_HCALL(int_get_queue_config, "H_INT_GET_QUEUE_CONFIG", 0x3BC),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, int_get_queue_config, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFEULL, 0x0),
		PAPR_MOCK_U(int_get_queue_config, target, 1, 32, H_P2),
		PAPR_MOCK_U(int_get_queue_config, priority, 2, 8, H_P3),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(int_get_queue_config, state, 0),
		PAPR_MOCK_O(int_get_queue_config, queue, 1),
		PAPR_MOCK_O(int_get_queue_config, shift, 2),
		PAPR_MOCK_O(int_get_queue_config, offset, 3),
	},
	PAPR_MOCK_ROWS(code, 10) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(int_set_os_reporting_line, in->line)
PAPR_MOCK_ASK(int_set_os_reporting_line)
const struct papr_mock_call papr_mock_call_int_set_os_reporting_line = {
	PAPR_MOCK_HCALL(int_set_os_reporting_line, "H_INT_SET_OS_REPORTING_LINE", 0x3C0),
	.check = check_int_set_os_reporting_line,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_set_os_reporting_line, line, 1, 64, H_P2),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_get_os_reporting_line)
const struct papr_mock_call papr_mock_call_int_get_os_reporting_line = {
	PAPR_MOCK_HCALL(int_get_os_reporting_line, "H_INT_GET_OS_REPORTING_LINE", 0x3C4),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_get_os_reporting_line, target, 1, 32, H_P2),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(int_get_os_reporting_line, line, 0),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_esb)
const struct papr_mock_call papr_mock_call_int_esb = {
	PAPR_MOCK_HCALL(int_esb, "H_INT_ESB", 0x3C8),
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, int_esb, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFEULL, 0x0),
		PAPR_MOCK_U(int_esb, source, 1, 32, H_P2),
		PAPR_MOCK_U(int_esb, offset, 2, 64, H_P3),
		PAPR_MOCK_U(int_esb, data, 3, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(int_esb, value, 0),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_sync)
const struct papr_mock_call papr_mock_call_int_sync = {
	PAPR_MOCK_HCALL(int_sync, "H_INT_SYNC", 0x3CC),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(int_sync, source, 1, 32, H_P2),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(int_reset)
const struct papr_mock_call papr_mock_call_int_reset = {
	PAPR_MOCK_HCALL(int_reset, "H_INT_RESET", 0x3D0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_FIXED("flags", 0, 0, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_xive[] = {
	&papr_mock_call_int_get_source_info,
	&papr_mock_call_int_set_source_config,
	&papr_mock_call_int_get_source_config,
	&papr_mock_call_int_get_queue_info,
	&papr_mock_call_int_set_queue_config,
	&papr_mock_call_int_get_queue_config,
	&papr_mock_call_int_set_os_reporting_line,
	&papr_mock_call_int_get_os_reporting_line,
	&papr_mock_call_int_esb,
	&papr_mock_call_int_sync,
	&papr_mock_call_int_reset,
	NULL
};
