/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from scm.papr: what its calls look like to the mock hypervisor. */
#ifndef PAPR_MOCK_SCM_H
#define PAPR_MOCK_SCM_H

#include "papr_mock.h"
#include "papr/scm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_SCM_READ_METADATA */
struct papr_mock_scm_read_metadata_in {
	__u64 drc_index;
	__u64 offset;
	__u64 length;
};
struct papr_mock_scm_read_metadata_out {
	__u64 data;
};
PAPR_MOCK_CALL(scm_read_metadata)

/* H_SCM_WRITE_METADATA */
struct papr_mock_scm_write_metadata_in {
	__u64 drc_index;
	__u64 offset;
	__u64 data;
	__u64 length;
};
struct papr_mock_scm_write_metadata_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(scm_write_metadata)

/* H_SCM_BIND_MEM */
struct papr_mock_scm_bind_mem_in {
	__u64 drc_index;
	__u64 first_block;
	__u64 block_count;
	__u64 address;
	__u64 token;
};
struct papr_mock_scm_bind_mem_out {
	__u64 token;
	__u64 address;
	__u64 blocks_bound;
};
PAPR_MOCK_CALL(scm_bind_mem)

/* H_SCM_UNBIND_MEM */
struct papr_mock_scm_unbind_mem_in {
	__u64 drc_index;
	__u64 address;
	__u64 block_count;
	__u64 token;
};
struct papr_mock_scm_unbind_mem_out {
	__u64 token;
	__u64 blocks_unbound;
};
PAPR_MOCK_CALL(scm_unbind_mem)

/* H_SCM_QUERY_BLOCK_MEM_BINDING */
struct papr_mock_scm_query_block_mem_binding_in {
	__u64 drc_index;
	__u64 block;
};
struct papr_mock_scm_query_block_mem_binding_out {
	__u64 address;
};
PAPR_MOCK_CALL(scm_query_block_mem_binding)

/* H_SCM_QUERY_LOGICAL_MEM_BINDING */
struct papr_mock_scm_query_logical_mem_binding_in {
	__u64 address;
};
struct papr_mock_scm_query_logical_mem_binding_out {
	__u64 drc_index;
	__u64 block;
};
PAPR_MOCK_CALL(scm_query_logical_mem_binding)

/* H_SCM_UNBIND_ALL */
struct papr_mock_scm_unbind_all_in {
	__u64 scope;
	__u64 drc_index;
	__u64 token;
};
struct papr_mock_scm_unbind_all_out {
	__u64 token;
	__u64 blocks_unbound;
};
PAPR_MOCK_CALL(scm_unbind_all)

/* H_SCM_HEALTH */
struct papr_mock_scm_health_in {
	__u64 drc_index;
};
struct papr_mock_scm_health_out {
	__u64 health;
	__u64 valid;
};
PAPR_MOCK_CALL(scm_health)

/* H_SCM_PERFORMANCE_STATS */
struct papr_mock_scm_performance_stats_in {
	__u64 drc_index;
	__u64 statistics;
	__u64 size;
};
struct papr_mock_scm_performance_stats_out {
	__u64 required_size;
	__u64 unknown_statistic;
};
PAPR_MOCK_CALL(scm_performance_stats)

/* H_SCM_FLUSH */
struct papr_mock_scm_flush_in {
	__u64 drc_index;
	__u64 token;
};
struct papr_mock_scm_flush_out {
	__u64 token;
};
PAPR_MOCK_CALL(scm_flush)

#ifdef __cplusplus
}
#endif

#endif
