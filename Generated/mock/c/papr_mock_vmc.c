/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vmc.papr: tables for the mock hypervisor. */
#include "papr_mock_vmc.h"

static long check_reg_crq(const __u64 *in)
{

	return papr_reg_crq_check((__u64)in[1], (__u64)in[2]);
}
static const struct papr_mock_argument arguments_reg_crq[] = {
	{ .name = "unit_address", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "queue", .word = 1, .first = 1, .last = 1, .kind = PAPR_MOCK_MEMORY, .count = 2, .unit = 1, .alignment = 4096, .code = H_PARAMETER },
	{ .name = "length", .word = 2, .first = 2, .last = 2, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_reg_crq = {
	.name = "H_REG_CRQ",
	.opcode = H_REG_CRQ,
	.arguments = 3, .argument = arguments_reg_crq,
	.check = check_reg_crq,
};

static const struct papr_mock_argument arguments_free_crq[] = {
	{ .name = "unit_address", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_free_crq = {
	.name = "H_FREE_CRQ",
	.opcode = H_FREE_CRQ,
	.arguments = 1, .argument = arguments_free_crq,
};

static long check_send_crq(const __u64 *in)
{
	__u8 bytes_1[72];

	return papr_send_crq_check(papr_mock_bytes(bytes_1, in + 1, 2));
}
static const struct papr_mock_argument arguments_send_crq[] = {
	{ .name = "unit_address", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "message", .word = 1, .first = 1, .last = 2, .kind = PAPR_MOCK_CARRIED, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_send_crq = {
	.name = "H_SEND_CRQ",
	.opcode = H_SEND_CRQ,
	.arguments = 2, .argument = arguments_send_crq,
	.check = check_send_crq,
};

static const struct papr_mock_argument arguments_enable_crq[] = {
	{ .name = "unit_address", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_enable_crq = {
	.name = "H_ENABLE_CRQ",
	.opcode = H_ENABLE_CRQ,
	.arguments = 1, .argument = arguments_enable_crq,
};

static const struct papr_mock_argument arguments_vio_signal[] = {
	{ .name = "unit_address", .mask = 0xFFFFFFFF00000000ULL, .code = H_PARAMETER },
	{ .name = "mode", .word = 1, .first = 1, .last = 1, .mask = 0xFFFFFFFFFFFFFFFCULL, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_vio_signal = {
	.name = "H_VIO_SIGNAL",
	.opcode = H_VIO_SIGNAL,
	.arguments = 2, .argument = arguments_vio_signal,
};

static long check_copy_rdma(const __u64 *in)
{

	return papr_copy_rdma_check((__s64)in[0]);
}
static const struct papr_mock_argument arguments_copy_rdma[] = {
	{ .name = "length", .flags = PAPR_MOCK_SIGNED, .code = H_PARAMETER },
	{ .name = "source_bus", .word = 1, .first = 1, .last = 1, .mask = 0xFFFFFFFF00000000ULL, .code = H_SOURCE_PARM },
	{ .name = "source", .word = 2, .first = 2, .last = 2, .code = H_PARAMETER },
	{ .name = "destination_bus", .word = 3, .first = 3, .last = 3, .mask = 0xFFFFFFFF00000000ULL, .code = H_DEST_PARM },
	{ .name = "destination", .word = 4, .first = 4, .last = 4, .code = H_PARAMETER },
};
const struct papr_mock_call papr_mock_call_copy_rdma = {
	.name = "H_COPY_RDMA",
	.opcode = H_COPY_RDMA,
	.arguments = 5, .argument = arguments_copy_rdma,
	.check = check_copy_rdma,
};

static const struct papr_mock_output outputs_request_vmc[] = {
	{ .ranges = 1, .codes = papr_mock_success },
};
const struct papr_mock_call papr_mock_call_request_vmc = {
	.name = "H_REQUEST_VMC",
	.opcode = H_REQUEST_VMC,
	.outputs = 1, .output = outputs_request_vmc,
};
