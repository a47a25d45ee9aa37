/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ultravisor.papr; edit that. */
/*
 * Calls of the ultravisor.
 *
 * On platforms with a protected execution facility an ultravisor keeps the memory of secure virtual machines from the hypervisor. It asks
 * the hypervisor for what it cannot do itself.
 */
#ifndef PAPR_ULTRAVISOR_H
#define PAPR_ULTRAVISOR_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef SVM_H_TPM_COMM
#define SVM_H_TPM_COMM 0xEF10
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(SVM_H_TPM_COMM, 0xEF10);

/* Size of the buffers for the TPM. */
#define PAPR_TPM_BUFFER_SIZE 4096

/**
 * enum papr_tpm_operation - Operation of SVM_H_TPM_COMM.
 * @PAPR_TPM_OPERATION_EXECUTE: Sends a request to the TPM and receives its response; opens a session first if there is none.
 * @PAPR_TPM_OPERATION_CLOSE_SESSION: Closes the session, if there is one.
 */
enum papr_tpm_operation {
	PAPR_TPM_OPERATION_EXECUTE = 1,
	PAPR_TPM_OPERATION_CLOSE_SESSION = 2,
};

/* One SVM_H_TPM_COMM with nothing checked; the arguments are those of papr_svm_h_tpm_comm(). */
static inline long papr_svm_h_tpm_comm_once(__u64 operation, __u64 request, __u64 request_size,
		__u64 response, __u64 response_size, __u64 *size)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(SVM_H_TPM_COMM, ret, operation, request, request_size, response,
		response_size);

	if (rc == H_SUCCESS && operation == 1)
		*size = ret[0];

	return rc;
}

/* What SVM_H_TPM_COMM answers to arguments that break a rule, or 0. */
static inline long papr_svm_h_tpm_comm_check(__u64 operation, __u64 request_size, __u64 response_size)
{
	if (!(operation == 1 || operation == 2))
		return H_PARAMETER;
	if (!(request_size <= 4096 || operation == 2))
		return H_P3;
	if (!(response_size >= 4096 || operation == 2))
		return H_P5;
	return 0;
}

/**
 * papr_svm_h_tpm_comm() - Communicates with the trusted platform module (TPM) of the host.
 * @operation: The operation. One of PAPR_TPM_OPERATION_*.
 * @request: The request.
 * @response: Receives the response.
 * @size: Size of the response. (byte)
 *
 * The ultravisor uses it to unwrap the key of an encrypted file system. Request and response may be in the same memory.
 *
 * Context: Process context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @operation is not valid.
 * * %H_P2 - @request is not valid.
 * * %H_P3 - @request_size is more than 4096.
 * * %H_P4 - @response is not valid.
 * * %H_P5 - @response_size is less than 4096.
 * * %H_RESOURCE - The TPM does not answer.
 * * %H_FUNCTION - The machine has no access to a TPM.
 */
static inline long papr_svm_h_tpm_comm(__u64 operation, const struct papr_memory *request,
		const struct papr_memory *response, __u64 *size)
{
	const __u64 request_size = (__u64)papr_room(request);
	const __u64 response_size = (__u64)papr_room(response);
	long rc;

	if (!papr_memory_fits(request, 0, 0, 0))
		return H_P2;
	if (!papr_memory_fits(response, 0, 0, 0))
		return H_P4;
	rc = papr_svm_h_tpm_comm_check(operation, request_size, response_size);
	if (rc)
		return rc;
	return papr_svm_h_tpm_comm_once(operation, papr_address(request), request_size, papr_address(response),
		response_size, size);
}

/* What a status of SVM_H_TPM_COMM is as an errno: 0 or negative. */
static inline int papr_svm_h_tpm_comm_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
