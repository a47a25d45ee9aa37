/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vmc.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_VMC_H
#define PAPR_MOCK_MODULE_VMC_H

#include "papr/mock.h"
#include "papr/vmc.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_REG_CRQ */
struct papr_mock_in_reg_crq {
	__u32 unit_address;
	struct papr_memory queue;
	__u64 length;
};
struct papr_mock_out_reg_crq {
	struct papr_span queue;
};
PAPR_MOCK_CALL(reg_crq);

/* H_FREE_CRQ */
struct papr_mock_in_free_crq {
	__u32 unit_address;
};
struct papr_mock_out_free_crq {
	__u8 nothing_;
};
PAPR_MOCK_CALL(free_crq);

/* H_SEND_CRQ */
struct papr_mock_in_send_crq {
	__u32 unit_address;
	__u8 message[16];
};
struct papr_mock_out_send_crq {
	__u8 nothing_;
};
PAPR_MOCK_CALL(send_crq);

/* H_ENABLE_CRQ */
struct papr_mock_in_enable_crq {
	__u32 unit_address;
};
struct papr_mock_out_enable_crq {
	__u8 nothing_;
};
PAPR_MOCK_CALL(enable_crq);

/* H_VIO_SIGNAL */
struct papr_mock_in_vio_signal {
	__u32 unit_address;
	__u64 mode;
};
struct papr_mock_out_vio_signal {
	__u8 nothing_;
};
PAPR_MOCK_CALL(vio_signal);

/* H_COPY_RDMA */
struct papr_mock_in_copy_rdma {
	__s64 length;
	__u32 source_bus;
	__u64 source;
	__u32 destination_bus;
	__u64 destination;
};
struct papr_mock_out_copy_rdma {
	__u8 nothing_;
};
PAPR_MOCK_CALL(copy_rdma);

/* H_REQUEST_VMC */
struct papr_mock_in_request_vmc {
	__u8 nothing_;
};
struct papr_mock_out_request_vmc {
	__u32 drc_index;
};
PAPR_MOCK_CALL(request_vmc);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_vmc[];

#ifdef __cplusplus
}
#endif

#endif
