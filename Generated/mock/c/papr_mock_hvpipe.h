/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from hvpipe.papr: what its calls look like to the mock hypervisor. */
#ifndef PAPR_MOCK_HVPIPE_H
#define PAPR_MOCK_HVPIPE_H

#include "papr_mock.h"
#include "papr/hvpipe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,send-hvpipe-msg */
struct papr_mock_send_hvpipe_msg_in {
	__u64 source;
	__u64 blocks;
};
struct papr_mock_send_hvpipe_msg_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(send_hvpipe_msg)

/* ibm,receive-hvpipe-msg */
struct papr_mock_receive_hvpipe_msg_in {
	__u64 work_area;
	__u64 work_area_size;
};
struct papr_mock_receive_hvpipe_msg_out {
	__u64 source;
	__u64 bytes_written;
};
PAPR_MOCK_CALL(receive_hvpipe_msg)

/* check-exception */
struct papr_mock_check_exception_in {
	__u64 vector_offset;
	__u64 additional_information;
	__u64 event_mask;
	__u64 urgency;
	__u64 log;
	__u64 log_length;
	__u64 extended_information;
};
struct papr_mock_check_exception_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(check_exception)

#ifdef __cplusplus
}
#endif

#endif
