/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ultravisor.papr; edit that. */
#include "papr/mock/ultravisor.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(svm_h_tpm_comm, in->operation, in->request_size, in->response_size)
PAPR_MOCK_EXTENT(svm_h_tpm_comm, argument == 1 ? in->request_size :
	argument == 3 ? in->response_size :
	0)
PAPR_MOCK_DEFINES(svm_h_tpm_comm, output >= 0 && output < 1 ? (in->operation == 1) :
	true)
PAPR_MOCK_ASK(svm_h_tpm_comm)
const struct papr_mock_call papr_mock_call_svm_h_tpm_comm = {
	PAPR_MOCK_HCALL(svm_h_tpm_comm, "SVM_H_TPM_COMM", 0xEF10),
	.check = check_svm_h_tpm_comm,
	.extent = extent_svm_h_tpm_comm,
	.defines = defines_svm_h_tpm_comm,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_U(svm_h_tpm_comm, operation, 0, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(svm_h_tpm_comm, request, 1, 1, 64, H_P2),
		PAPR_MOCK_U(svm_h_tpm_comm, request_size, 2, 64, H_P3),
		PAPR_MOCK_ADDRESS(svm_h_tpm_comm, response, 3, 3, 64, H_P4),
		PAPR_MOCK_U(svm_h_tpm_comm, response_size, 4, 64, H_P5),
	},
	PAPR_MOCK_ROWS(area, 2) {
		{ .argument = 1, .read = true, .counted = true },
		{ .argument = 3, .written = true, .answer = PAPR_MOCK_AT(out_svm_h_tpm_comm, response), .counted = true },
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(svm_h_tpm_comm, size, 0),
	},
	PAPR_MOCK_ROWS(code, 8) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P2, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P3, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P4, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_P5, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_ultravisor[] = {
	&papr_mock_call_svm_h_tpm_comm,
	NULL
};
