/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from hvpipe.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_HVPIPE_H
#define PAPR_MOCK_MODULE_HVPIPE_H

#include "papr/mock.h"
#include "papr/hvpipe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,send-hvpipe-msg */
struct papr_mock_in_send_hvpipe_msg {
	__u32 source;
	struct papr_memory blocks;
};
struct papr_mock_out_send_hvpipe_msg {
	__u8 nothing_;
};
PAPR_MOCK_CALL(send_hvpipe_msg);

/* ibm,receive-hvpipe-msg */
struct papr_mock_in_receive_hvpipe_msg {
	struct papr_memory work_area;
	__u32 work_area_size;
};
struct papr_mock_out_receive_hvpipe_msg {
	__u32 source;
	__u32 bytes_written;
	struct papr_span work_area;
};
PAPR_MOCK_CALL(receive_hvpipe_msg);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_hvpipe[];

#ifdef __cplusplus
}
#endif

#endif
