/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from scm.papr; edit that. */
#include "papr/mock/scm.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(scm_read_metadata, in->length)
PAPR_MOCK_ASK(scm_read_metadata)
const struct papr_mock_call papr_mock_call_scm_read_metadata = {
	PAPR_MOCK_HCALL(scm_read_metadata, "H_SCM_READ_METADATA", 0x3E4),
	.check = check_scm_read_metadata,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(scm_read_metadata, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_read_metadata, offset, 1, 64, H_P2),
		PAPR_MOCK_U(scm_read_metadata, length, 2, 64, H_P3),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(scm_read_metadata, data, 0),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(scm_write_metadata, in->data, in->length)
PAPR_MOCK_ASK(scm_write_metadata)
const struct papr_mock_call papr_mock_call_scm_write_metadata = {
	PAPR_MOCK_HCALL(scm_write_metadata, "H_SCM_WRITE_METADATA", 0x3E8),
	.check = check_scm_write_metadata,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(scm_write_metadata, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_write_metadata, offset, 1, 64, H_P2),
		PAPR_MOCK_U(scm_write_metadata, data, 2, 64, H_PARAMETER),
		PAPR_MOCK_U(scm_write_metadata, length, 3, 64, H_P4),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(scm_bind_mem)
const struct papr_mock_call papr_mock_call_scm_bind_mem = {
	PAPR_MOCK_HCALL(scm_bind_mem, "H_SCM_BIND_MEM", 0x3EC),
	.carried = true,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_U(scm_bind_mem, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_bind_mem, first_block, 1, 64, H_P2),
		PAPR_MOCK_U(scm_bind_mem, block_count, 2, 64, H_P3),
		PAPR_MOCK_U(scm_bind_mem, address, 3, 64, H_P4),
		PAPR_MOCK_U(scm_bind_mem, token, 4, 64, H_P5),
	},
	PAPR_MOCK_ROWS(output, 3) {
		PAPR_MOCK_O(scm_bind_mem, token, 0),
		PAPR_MOCK_O(scm_bind_mem, address, 1),
		PAPR_MOCK_O(scm_bind_mem, blocks_bound, 2),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 6),
		PAPR_MOCK_CODE(H_BUSY, BUSY, CONTINUE, 7),
		PAPR_MOCK_CODE(H_OVERLAP, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P5, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_TOO_BIG, ERROR, DONE, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 4, .output = 0, .first = 0, .code = H_P5 },
	},
};

PAPR_MOCK_CHECK(scm_unbind_mem, in->block_count)
PAPR_MOCK_ASK(scm_unbind_mem)
const struct papr_mock_call papr_mock_call_scm_unbind_mem = {
	PAPR_MOCK_HCALL(scm_unbind_mem, "H_SCM_UNBIND_MEM", 0x3F0),
	.carried = true,
	.check = check_scm_unbind_mem,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_U(scm_unbind_mem, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_unbind_mem, address, 1, 64, H_P2),
		PAPR_MOCK_U(scm_unbind_mem, block_count, 2, 64, H_P3),
		PAPR_MOCK_U(scm_unbind_mem, token, 3, 64, H_P4),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(scm_unbind_mem, token, 0),
		PAPR_MOCK_O(scm_unbind_mem, blocks_unbound, 1),
	},
	PAPR_MOCK_ROWS(code, 10) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 2),
		PAPR_MOCK_CODE(H_BUSY, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_1_MSEC, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_LONG_BUSY_ORDER_10_MSEC, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_IN_USE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_OVERLAP, ERROR, DONE, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 3, .output = 0, .first = 0, .code = H_P4 },
	},
};

PAPR_MOCK_ASK(scm_query_block_mem_binding)
const struct papr_mock_call papr_mock_call_scm_query_block_mem_binding = {
	PAPR_MOCK_HCALL(scm_query_block_mem_binding, "H_SCM_QUERY_BLOCK_MEM_BINDING", 0x3F4),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(scm_query_block_mem_binding, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_query_block_mem_binding, block, 1, 64, H_P2),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(scm_query_block_mem_binding, address, 0),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(scm_query_logical_mem_binding)
const struct papr_mock_call papr_mock_call_scm_query_logical_mem_binding = {
	PAPR_MOCK_HCALL(scm_query_logical_mem_binding, "H_SCM_QUERY_LOGICAL_MEM_BINDING", 0x3F8),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(scm_query_logical_mem_binding, address, 0, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(scm_query_logical_mem_binding, drc_index, 0),
		PAPR_MOCK_O(scm_query_logical_mem_binding, block, 1),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(scm_unbind_all, in->scope)
PAPR_MOCK_ASK(scm_unbind_all)
const struct papr_mock_call papr_mock_call_scm_unbind_all = {
	PAPR_MOCK_HCALL(scm_unbind_all, "H_SCM_UNBIND_ALL", 0x3FC),
	.carried = true,
	.check = check_scm_unbind_all,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(scm_unbind_all, scope, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(scm_unbind_all, drc_index, 1, 32, H_P2),
		PAPR_MOCK_U(scm_unbind_all, token, 2, 64, H_P3),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(scm_unbind_all, token, 0),
		PAPR_MOCK_O(scm_unbind_all, blocks_unbound, 1),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 2),
		PAPR_MOCK_CODE(H_BUSY, BUSY, CONTINUE, 1),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_IN_USE, ERROR, DONE, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 2, .output = 0, .first = 0, .code = H_P3 },
	},
};

PAPR_MOCK_ASK(scm_health)
const struct papr_mock_call papr_mock_call_scm_health = {
	PAPR_MOCK_HCALL(scm_health, "H_SCM_HEALTH", 0x400),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(scm_health, drc_index, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(scm_health, health, 0),
		PAPR_MOCK_O(scm_health, valid, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 3),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_EXTENT(scm_performance_stats, in->size)
PAPR_MOCK_DEFINES(scm_performance_stats, output >= 0 && output < 1 ? (in->statistics.address == 0) :
	true)
PAPR_MOCK_ASK(scm_performance_stats)
const struct papr_mock_call papr_mock_call_scm_performance_stats = {
	PAPR_MOCK_HCALL(scm_performance_stats, "H_SCM_PERFORMANCE_STATS", 0x418),
	.extent = extent_scm_performance_stats,
	.defines = defines_scm_performance_stats,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(scm_performance_stats, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(scm_performance_stats, statistics, 1, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(scm_performance_stats, size, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_scm_performance_stats, statistics), .nullable = true, .counted = true },
	},
	PAPR_MOCK_ROWS(output, 2) {
		PAPR_MOCK_O(scm_performance_stats, required_size, 0),
		PAPR_MOCK_O(scm_performance_stats, unknown_statistic, 0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARTIAL, ERROR, DONE, 2),
		PAPR_MOCK_CODE(H_UNSUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_AUTHORITY, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(scm_flush)
const struct papr_mock_call papr_mock_call_scm_flush = {
	PAPR_MOCK_HCALL(scm_flush, "H_SCM_FLUSH", 0x44C),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(scm_flush, drc_index, 0, 32, H_PARAMETER),
		PAPR_MOCK_U(scm_flush, token, 1, 64, H_P2),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(scm_flush, token, 0),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, CONTINUE, 1),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, CONTINUE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_UNSUPPORTED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
	PAPR_MOCK_ROWS(token, 1) {
		{ .argument = 1, .output = 0, .first = 0, .code = H_P2 },
	},
};

const struct papr_mock_call *const papr_mock_module_scm[] = {
	&papr_mock_call_scm_read_metadata,
	&papr_mock_call_scm_write_metadata,
	&papr_mock_call_scm_bind_mem,
	&papr_mock_call_scm_unbind_mem,
	&papr_mock_call_scm_query_block_mem_binding,
	&papr_mock_call_scm_query_logical_mem_binding,
	&papr_mock_call_scm_unbind_all,
	&papr_mock_call_scm_health,
	&papr_mock_call_scm_performance_stats,
	&papr_mock_call_scm_flush,
	NULL
};
