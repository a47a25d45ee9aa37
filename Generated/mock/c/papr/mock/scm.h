/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from scm.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_SCM_H
#define PAPR_MOCK_MODULE_SCM_H

#include "papr/mock.h"
#include "papr/scm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_SCM_READ_METADATA */
struct papr_mock_in_scm_read_metadata {
	__u32 drc_index;
	__u64 offset;
	__u64 length;
};
struct papr_mock_out_scm_read_metadata {
	__u64 data;
};
PAPR_MOCK_CALL(scm_read_metadata);

/* H_SCM_WRITE_METADATA */
struct papr_mock_in_scm_write_metadata {
	__u32 drc_index;
	__u64 offset;
	__u64 data;
	__u64 length;
};
struct papr_mock_out_scm_write_metadata {
	__u8 nothing_;
};
PAPR_MOCK_CALL(scm_write_metadata);

/* H_SCM_BIND_MEM */
struct papr_mock_in_scm_bind_mem {
	__u32 drc_index;
	__u64 first_block;
	__u64 block_count;
	__u64 address;
	__u64 token;
};
struct papr_mock_out_scm_bind_mem {
	__u64 token;
	__u64 address;
	__u64 blocks_bound;
};
PAPR_MOCK_CALL(scm_bind_mem);

/* H_SCM_UNBIND_MEM */
struct papr_mock_in_scm_unbind_mem {
	__u32 drc_index;
	__u64 address;
	__u64 block_count;
	__u64 token;
};
struct papr_mock_out_scm_unbind_mem {
	__u64 token;
	__u64 blocks_unbound;
};
PAPR_MOCK_CALL(scm_unbind_mem);

/* H_SCM_QUERY_BLOCK_MEM_BINDING */
struct papr_mock_in_scm_query_block_mem_binding {
	__u32 drc_index;
	__u64 block;
};
struct papr_mock_out_scm_query_block_mem_binding {
	__u64 address;
};
PAPR_MOCK_CALL(scm_query_block_mem_binding);

/* H_SCM_QUERY_LOGICAL_MEM_BINDING */
struct papr_mock_in_scm_query_logical_mem_binding {
	__u64 address;
};
struct papr_mock_out_scm_query_logical_mem_binding {
	__u32 drc_index;
	__u64 block;
};
PAPR_MOCK_CALL(scm_query_logical_mem_binding);

/* H_SCM_UNBIND_ALL */
struct papr_mock_in_scm_unbind_all {
	__u64 scope;
	__u32 drc_index;
	__u64 token;
};
struct papr_mock_out_scm_unbind_all {
	__u64 token;
	__u64 blocks_unbound;
};
PAPR_MOCK_CALL(scm_unbind_all);

/* H_SCM_HEALTH */
struct papr_mock_in_scm_health {
	__u32 drc_index;
};
struct papr_mock_out_scm_health {
	__u64 health;
	__u64 valid;
};
PAPR_MOCK_CALL(scm_health);

/* H_SCM_PERFORMANCE_STATS */
struct papr_mock_in_scm_performance_stats {
	__u32 drc_index;
	struct papr_memory statistics;
	__u64 size;
};
struct papr_mock_out_scm_performance_stats {
	__u64 required_size;
	__u64 unknown_statistic;
	struct papr_span statistics;
};
PAPR_MOCK_CALL(scm_performance_stats);

/* H_SCM_FLUSH */
struct papr_mock_in_scm_flush {
	__u32 drc_index;
	__u64 token;
};
struct papr_mock_out_scm_flush {
	__u64 token;
};
PAPR_MOCK_CALL(scm_flush);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_scm[];

#ifdef __cplusplus
}
#endif

#endif
