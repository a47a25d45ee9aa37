/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls that the mock hypervisor has. */
#include "papr_mock_all.h"

const struct papr_mock_call *const papr_mock_calls[] = {
	&papr_mock_call_send_hvpipe_msg,
	&papr_mock_call_receive_hvpipe_msg,
	&papr_mock_call_check_exception,
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
	&papr_mock_call_get_system_parameter,
	&papr_mock_call_set_system_parameter,
	&papr_mock_call_reg_crq,
	&papr_mock_call_free_crq,
	&papr_mock_call_send_crq,
	&papr_mock_call_enable_crq,
	&papr_mock_call_vio_signal,
	&papr_mock_call_copy_rdma,
	&papr_mock_call_request_vmc,
	&papr_mock_call_get_vpd,
};
const unsigned int papr_mock_call_count = 23;
