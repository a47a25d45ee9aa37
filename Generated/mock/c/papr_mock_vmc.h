/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vmc.papr: what its calls look like to the mock hypervisor. */
#ifndef PAPR_MOCK_VMC_H
#define PAPR_MOCK_VMC_H

#include "papr_mock.h"
#include "papr/vmc.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_REG_CRQ */
struct papr_mock_reg_crq_in {
	__u64 unit_address;
	__u64 queue;
	__u64 length;
};
struct papr_mock_reg_crq_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(reg_crq)

/* H_FREE_CRQ */
struct papr_mock_free_crq_in {
	__u64 unit_address;
};
struct papr_mock_free_crq_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(free_crq)

/* H_SEND_CRQ */
struct papr_mock_send_crq_in {
	__u64 unit_address;
	__u64 message[2];
};
struct papr_mock_send_crq_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(send_crq)

/* H_ENABLE_CRQ */
struct papr_mock_enable_crq_in {
	__u64 unit_address;
};
struct papr_mock_enable_crq_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(enable_crq)

/* H_VIO_SIGNAL */
struct papr_mock_vio_signal_in {
	__u64 unit_address;
	__u64 mode;
};
struct papr_mock_vio_signal_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(vio_signal)

/* H_COPY_RDMA */
struct papr_mock_copy_rdma_in {
	__s64 length;
	__u64 source_bus;
	__u64 source;
	__u64 destination_bus;
	__u64 destination;
};
struct papr_mock_copy_rdma_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(copy_rdma)

/* H_REQUEST_VMC */
struct papr_mock_request_vmc_in {
	__u64 nothing_;
};
struct papr_mock_request_vmc_out {
	__u64 drc_index;
};
PAPR_MOCK_CALL(request_vmc)

#ifdef __cplusplus
}
#endif

#endif
