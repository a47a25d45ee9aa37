/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from scm.papr: tables for the mock hypervisor. */
#include "papr_mock_scm.h"

static long check_scm_read_metadata(const __u64 *in)
{

	return papr_scm_read_metadata_check((__u64)in[2]);
}
static const struct papr_mock_argument arguments_scm_read_metadata[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "offset", .word = 1, .first = 1, .last = 1, .code = H_P2 },
	{ .name = "length", .word = 2, .first = 2, .last = 2, .code = H_P3 },
};
static const struct papr_mock_output outputs_scm_read_metadata[] = {
	{ .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_read_metadata = {
	.name = "H_SCM_READ_METADATA",
	.opcode = H_SCM_READ_METADATA,
	.arguments = 3, .argument = arguments_scm_read_metadata,
	.outputs = 1, .output = outputs_scm_read_metadata,
	.check = check_scm_read_metadata,
};

static long check_scm_write_metadata(const __u64 *in)
{

	return papr_scm_write_metadata_check((__u64)in[2], (__u64)in[3]);
}
static const struct papr_mock_argument arguments_scm_write_metadata[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "offset", .word = 1, .first = 1, .last = 1, .code = H_P2 },
	{ .name = "data", .word = 2, .first = 2, .last = 2, .code = H_PARAMETER },
	{ .name = "length", .word = 3, .first = 3, .last = 3, .code = H_P4 },
};
const struct papr_mock_call papr_mock_call_scm_write_metadata = {
	.name = "H_SCM_WRITE_METADATA",
	.opcode = H_SCM_WRITE_METADATA,
	.arguments = 4, .argument = arguments_scm_write_metadata,
	.check = check_scm_write_metadata,
};

static const struct papr_mock_argument arguments_scm_bind_mem[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "first_block", .word = 1, .first = 1, .last = 1, .code = H_P2 },
	{ .name = "block_count", .word = 2, .first = 2, .last = 2, .code = H_P3 },
	{ .name = "address", .word = 3, .first = 3, .last = 3, .code = H_P4 },
	{ .name = "token", .word = 4, .first = 4, .last = 4, .code = H_P5 },
};
static const struct papr_mock_range codes_scm_bind_mem_0[] = { { 1, 1 }, };
static const struct papr_mock_range codes_scm_bind_mem_1[] = { { 1, 1 }, { 0, 0 }, };
static const struct papr_mock_output outputs_scm_bind_mem[] = {
	{ .ranges = 1, .codes = codes_scm_bind_mem_0 },
	{ .first = 1, .last = 1, .word = 1, .ranges = 2, .codes = codes_scm_bind_mem_1 },
	{ .first = 2, .last = 2, .word = 2, .ranges = 2, .codes = codes_scm_bind_mem_1 },
};
const struct papr_mock_call papr_mock_call_scm_bind_mem = {
	.name = "H_SCM_BIND_MEM",
	.opcode = H_SCM_BIND_MEM,
	.arguments = 5, .argument = arguments_scm_bind_mem,
	.outputs = 3, .output = outputs_scm_bind_mem,
};

static long check_scm_unbind_mem(const __u64 *in)
{

	return papr_scm_unbind_mem_check((__u64)in[2]);
}
static const struct papr_mock_argument arguments_scm_unbind_mem[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "address", .word = 1, .first = 1, .last = 1, .code = H_P2 },
	{ .name = "block_count", .word = 2, .first = 2, .last = 2, .code = H_P3 },
	{ .name = "token", .word = 3, .first = 3, .last = 3, .code = H_P4 },
};
static const struct papr_mock_range codes_scm_unbind_mem_0[] = { { 1, 1 }, { 9900, 9900 }, { 9901, 9901 }, };
static const struct papr_mock_output outputs_scm_unbind_mem[] = {
	{ .ranges = 3, .codes = codes_scm_unbind_mem_0 },
	{ .first = 1, .last = 1, .word = 1, .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_unbind_mem = {
	.name = "H_SCM_UNBIND_MEM",
	.opcode = H_SCM_UNBIND_MEM,
	.arguments = 4, .argument = arguments_scm_unbind_mem,
	.outputs = 2, .output = outputs_scm_unbind_mem,
	.check = check_scm_unbind_mem,
};

static const struct papr_mock_argument arguments_scm_query_block_mem_binding[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "block", .word = 1, .first = 1, .last = 1, .code = H_P2 },
};
static const struct papr_mock_output outputs_scm_query_block_mem_binding[] = {
	{ .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_query_block_mem_binding = {
	.name = "H_SCM_QUERY_BLOCK_MEM_BINDING",
	.opcode = H_SCM_QUERY_BLOCK_MEM_BINDING,
	.arguments = 2, .argument = arguments_scm_query_block_mem_binding,
	.outputs = 1, .output = outputs_scm_query_block_mem_binding,
};

static const struct papr_mock_argument arguments_scm_query_logical_mem_binding[] = {
	{ .name = "address", .code = H_PARAMETER },
};
static const struct papr_mock_output outputs_scm_query_logical_mem_binding[] = {
	{ .ranges = 1, .codes = papr_mock_success },
	{ .first = 1, .last = 1, .word = 1, .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_query_logical_mem_binding = {
	.name = "H_SCM_QUERY_LOGICAL_MEM_BINDING",
	.opcode = H_SCM_QUERY_LOGICAL_MEM_BINDING,
	.arguments = 1, .argument = arguments_scm_query_logical_mem_binding,
	.outputs = 2, .output = outputs_scm_query_logical_mem_binding,
};

static long check_scm_unbind_all(const __u64 *in)
{

	return papr_scm_unbind_all_check((__u64)in[0]);
}
static const struct papr_mock_argument arguments_scm_unbind_all[] = {
	{ .name = "scope", .code = H_PARAMETER },
	{ .name = "drc_index", .word = 1, .first = 1, .last = 1, .mask = 0xFFFFFFFF00000000ULL, .code = H_P2 },
	{ .name = "token", .word = 2, .first = 2, .last = 2, .code = H_P3 },
};
static const struct papr_mock_range codes_scm_unbind_all_0[] = { { 1, 1 }, { 9900, 9905 }, };
static const struct papr_mock_output outputs_scm_unbind_all[] = {
	{ .ranges = 2, .codes = codes_scm_unbind_all_0 },
	{ .first = 1, .last = 1, .word = 1, .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_unbind_all = {
	.name = "H_SCM_UNBIND_ALL",
	.opcode = H_SCM_UNBIND_ALL,
	.arguments = 3, .argument = arguments_scm_unbind_all,
	.outputs = 2, .output = outputs_scm_unbind_all,
	.check = check_scm_unbind_all,
};

static const struct papr_mock_argument arguments_scm_health[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
};
static const struct papr_mock_output outputs_scm_health[] = {
	{ .ranges = 1, .codes = papr_mock_success },
	{ .first = 1, .last = 1, .word = 1, .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_scm_health = {
	.name = "H_SCM_HEALTH",
	.opcode = H_SCM_HEALTH,
	.arguments = 1, .argument = arguments_scm_health,
	.outputs = 2, .output = outputs_scm_health,
};

static const struct papr_mock_argument arguments_scm_performance_stats[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "statistics", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = 2, .unit = 1, .flags = PAPR_MOCK_NULLABLE, .code = H_PARAMETER },
	{ .name = "size", .word = 2, .first = 2, .last = 2, .code = H_PARAMETER },
};
static const struct papr_mock_range codes_scm_performance_stats_1[] = { { 5, 5 }, };
static const struct papr_mock_output outputs_scm_performance_stats[] = {
	{ .ranges = 1, .codes = papr_mock_success },
	{ .word = 1, .ranges = 1, .codes = codes_scm_performance_stats_1 },
};
const struct papr_mock_call papr_mock_call_scm_performance_stats = {
	.name = "H_SCM_PERFORMANCE_STATS",
	.opcode = H_SCM_PERFORMANCE_STATS,
	.arguments = 3, .argument = arguments_scm_performance_stats,
	.outputs = 2, .output = outputs_scm_performance_stats,
};

static const struct papr_mock_argument arguments_scm_flush[] = {
	{ .name = "drc_index", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "token", .word = 1, .first = 1, .last = 1, .code = H_P2 },
};
static const struct papr_mock_range codes_scm_flush_0[] = { { 1, 1 }, { 9900, 9905 }, };
static const struct papr_mock_output outputs_scm_flush[] = {
	{ .ranges = 2, .codes = codes_scm_flush_0 },
};
const struct papr_mock_call papr_mock_call_scm_flush = {
	.name = "H_SCM_FLUSH",
	.opcode = H_SCM_FLUSH,
	.arguments = 2, .argument = arguments_scm_flush,
	.outputs = 1, .output = outputs_scm_flush,
};
