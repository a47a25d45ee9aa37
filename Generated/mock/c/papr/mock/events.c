/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from events.papr; edit that. */
#include "papr/mock/events.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_EXTENT(check_exception, (__u64)in->log_length)
PAPR_MOCK_ASK(check_exception)
const struct papr_mock_call papr_mock_call_check_exception = {
	PAPR_MOCK_RTAS(check_exception, "check-exception", "check-exception"),
	PAPR_MOCK_CELLS(6, 7, 1, 1, 0),
	.cells = PAPR_MOCK_AT(in_check_exception, nargs),
	.extent = extent_check_exception,
	PAPR_MOCK_ROWS(argument, 7) {
		PAPR_MOCK_U(check_exception, vector_offset, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(check_exception, additional_information, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, check_exception, event_mask, 2, 2, 32, RTAS_INVALID_PARAMETER, 0x23FFFFFF, 0x0),
		PAPR_MOCK_U(check_exception, urgency, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(check_exception, log, 4, 4, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(check_exception, log_length, 5, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(check_exception, extended_information, 6, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 4, .written = true, .answer = PAPR_MOCK_AT(out_check_exception, log), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_NO_ERRORS_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_EXTENT(event_scan, (__u64)in->log_length)
PAPR_MOCK_ASK(event_scan)
const struct papr_mock_call papr_mock_call_event_scan = {
	PAPR_MOCK_RTAS(event_scan, "event-scan", "event-scan"),
	PAPR_MOCK_CELLS(4, 4, 1, 1, 0),
	.extent = extent_event_scan,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, event_scan, event_mask, 0, 0, 32, RTAS_INVALID_PARAMETER, 0x23FFFFFF, 0x0),
		PAPR_MOCK_U(event_scan, urgency, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_ADDRESS(event_scan, log, 2, 2, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(event_scan, log_length, 3, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .written = true, .answer = PAPR_MOCK_AT(out_event_scan, log), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SCAN_NOTHING_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_EXTENT(rtas_last_error, (__u64)in->log_length)
PAPR_MOCK_ASK(rtas_last_error)
const struct papr_mock_call papr_mock_call_rtas_last_error = {
	PAPR_MOCK_RTAS(rtas_last_error, "rtas-last-error", "rtas-last-error"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.extent = extent_rtas_last_error,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ADDRESS(rtas_last_error, log, 0, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(rtas_last_error, log_length, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .written = true, .answer = PAPR_MOCK_AT(out_rtas_last_error, log), .counted = true, .below = 0x100000000LL },
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(PAPR_LAST_ERROR_NONE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_events[] = {
	&papr_mock_call_check_exception,
	&papr_mock_call_event_scan,
	&papr_mock_call_rtas_last_error,
	NULL
};
