/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from cpu.papr; edit that. */
#include "papr/mock/cpu.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(stop_self)
const struct papr_mock_call papr_mock_call_stop_self = {
	PAPR_MOCK_RTAS(stop_self, "stop-self", "stop-self"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(start_cpu)
const struct papr_mock_call papr_mock_call_start_cpu = {
	PAPR_MOCK_RTAS(start_cpu, "start-cpu", "start-cpu"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(start_cpu, thread, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(start_cpu, entry, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(start_cpu, argument, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_START_NO_RESOURCES, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(query_cpu_stopped_state)
const struct papr_mock_call papr_mock_call_query_cpu_stopped_state = {
	PAPR_MOCK_RTAS(query_cpu_stopped_state, "query-cpu-stopped-state", "query-cpu-stopped-state"),
	PAPR_MOCK_CELLS(1, 1, 2, 2, 0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(query_cpu_stopped_state, thread, 0, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(query_cpu_stopped_state, state, 1),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_cpu[] = {
	&papr_mock_call_stop_self,
	&papr_mock_call_start_cpu,
	&papr_mock_call_query_cpu_stopped_state,
	NULL
};
