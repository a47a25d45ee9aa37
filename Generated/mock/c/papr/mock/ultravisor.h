/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ultravisor.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_ULTRAVISOR_H
#define PAPR_MOCK_MODULE_ULTRAVISOR_H

#include "papr/mock.h"
#include "papr/ultravisor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* SVM_H_TPM_COMM */
struct papr_mock_in_svm_h_tpm_comm {
	__u64 operation;
	struct papr_memory request;
	__u64 request_size;
	struct papr_memory response;
	__u64 response_size;
};
struct papr_mock_out_svm_h_tpm_comm {
	__u64 size;
	struct papr_span response;
};
PAPR_MOCK_CALL(svm_h_tpm_comm);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_ultravisor[];

#ifdef __cplusplus
}
#endif

#endif
