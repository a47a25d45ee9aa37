/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ddw.papr; edit that. */
#include "papr/mock/ddw.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(query_pe_dma_window)
const struct papr_mock_call papr_mock_call_query_pe_dma_window = {
	PAPR_MOCK_RTAS(query_pe_dma_window, "ibm,query-pe-dma-window", "ibm,query-pe-dma-window"),
	PAPR_MOCK_CELLS(3, 3, 5, 5, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_pe_dma_window, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_pe_dma_window, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(query_pe_dma_window, windows, 1),
		PAPR_MOCK_O(query_pe_dma_window, largest_block, 2),
		PAPR_MOCK_O(query_pe_dma_window, page_sizes, 3),
		PAPR_MOCK_O(query_pe_dma_window, migratable, 4),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(query_pe_dma_window_64)
const struct papr_mock_call papr_mock_call_query_pe_dma_window_64 = {
	PAPR_MOCK_RTAS(query_pe_dma_window_64, "ibm,query-pe-dma-window-64", "ibm,query-pe-dma-window"),
	PAPR_MOCK_CELLS(3, 3, 6, 6, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_pe_dma_window_64, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, query_pe_dma_window_64, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(output, 4) {
		PAPR_MOCK_O(query_pe_dma_window_64, windows, 1),
		PAPR_MOCK_OUTPUT(PAPR_MOCK_NUMBER, query_pe_dma_window_64, largest_block, 2, 3),
		PAPR_MOCK_O(query_pe_dma_window_64, page_sizes, 4),
		PAPR_MOCK_O(query_pe_dma_window_64, migratable, 5),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0xF),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(create_pe_dma_window, in->page_shift, in->window_shift)
PAPR_MOCK_ASK(create_pe_dma_window)
const struct papr_mock_call papr_mock_call_create_pe_dma_window = {
	PAPR_MOCK_RTAS(create_pe_dma_window, "ibm,create-pe-dma-window", "ibm,create-pe-dma-window"),
	PAPR_MOCK_CELLS(5, 5, 4, 4, 0),
	.check = check_create_pe_dma_window,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, create_pe_dma_window, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, create_pe_dma_window, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(create_pe_dma_window, page_shift, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(create_pe_dma_window, window_shift, 4, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(create_pe_dma_window, bus, 1),
		PAPR_MOCK_OUTPUT(PAPR_MOCK_NUMBER, create_pe_dma_window, start, 2, 3),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(remove_pe_dma_window)
const struct papr_mock_call papr_mock_call_remove_pe_dma_window = {
	PAPR_MOCK_RTAS(remove_pe_dma_window, "ibm,remove-pe-dma-window", "ibm,remove-pe-dma-window"),
	PAPR_MOCK_CELLS(1, 1, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(remove_pe_dma_window, bus, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(reset_pe_dma_windows)
const struct papr_mock_call papr_mock_call_reset_pe_dma_windows = {
	PAPR_MOCK_RTAS(reset_pe_dma_windows, "ibm,reset-pe-dma-windows", "ibm,reset-pe-dma-windows"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, reset_pe_dma_windows, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, reset_pe_dma_windows, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
	},
};

PAPR_MOCK_ASK(reset_pe_dma_window)
const struct papr_mock_call papr_mock_call_reset_pe_dma_window = {
	PAPR_MOCK_RTAS(reset_pe_dma_window, "ibm,reset-pe-dma-window", "ibm,reset-pe-dma-window"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, reset_pe_dma_window, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, reset_pe_dma_window, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_ddw[] = {
	&papr_mock_call_query_pe_dma_window,
	&papr_mock_call_query_pe_dma_window_64,
	&papr_mock_call_create_pe_dma_window,
	&papr_mock_call_remove_pe_dma_window,
	&papr_mock_call_reset_pe_dma_windows,
	&papr_mock_call_reset_pe_dma_window,
	NULL
};
