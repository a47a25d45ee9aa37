/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vmc.papr; edit that. */
#include "papr/mock/vmc.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(crq_message)

PAPR_MOCK_CHECK(reg_crq, in->queue.address, in->length)
PAPR_MOCK_EXTENT(reg_crq, in->length)
PAPR_MOCK_ASK(reg_crq)
const struct papr_mock_call papr_mock_call_reg_crq = {
	PAPR_MOCK_HCALL(reg_crq, "H_REG_CRQ", 0xFC),
	.check = check_reg_crq,
	.extent = extent_reg_crq,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(reg_crq, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(reg_crq, queue, 1, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(reg_crq, length, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_reg_crq, queue), .counted = true, .held_until = "H_FREE_CRQ" },
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_CLOSED, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_FOUND, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(free_crq)
const struct papr_mock_call papr_mock_call_free_crq = {
	PAPR_MOCK_HCALL(free_crq, "H_FREE_CRQ", 0x100),
	.carried = true,
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(free_crq, unit_address, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(send_crq, in->message)
PAPR_MOCK_ASK(send_crq)
const struct papr_mock_call papr_mock_call_send_crq = {
	PAPR_MOCK_HCALL(send_crq, "H_SEND_CRQ", 0x108),
	.check = check_send_crq,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(send_crq, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_STRUCTURE(send_crq, message, 1, 2, H_PARAMETER, crq_message),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_DROPPED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_CLOSED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(enable_crq)
const struct papr_mock_call papr_mock_call_enable_crq = {
	PAPR_MOCK_HCALL(enable_crq, "H_ENABLE_CRQ", 0x2B0),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(enable_crq, unit_address, 0, 32, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_IN_PROGRESS, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(vio_signal)
const struct papr_mock_call papr_mock_call_vio_signal = {
	PAPR_MOCK_HCALL(vio_signal, "H_VIO_SIGNAL", 0x104),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(vio_signal, unit_address, 0, 32, H_PARAMETER),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vio_signal, mode, 1, 1, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFCULL, 0x0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(copy_rdma, in->length)
PAPR_MOCK_ASK(copy_rdma)
const struct papr_mock_call papr_mock_call_copy_rdma = {
	PAPR_MOCK_HCALL(copy_rdma, "H_COPY_RDMA", 0x110),
	.check = check_copy_rdma,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_S(copy_rdma, length, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(copy_rdma, source_bus, 1, 32, H_SOURCE_PARM),
		PAPR_MOCK_U(copy_rdma, source, 2, 64, H_PARAMETER),
		PAPR_MOCK_U(copy_rdma, destination_bus, 3, 32, H_DEST_PARM),
		PAPR_MOCK_U(copy_rdma, destination, 4, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_SOURCE_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_DEST_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PERMISSION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(request_vmc)
const struct papr_mock_call papr_mock_call_request_vmc = {
	PAPR_MOCK_HCALL(request_vmc, "H_REQUEST_VMC", 0x360),
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(request_vmc, drc_index, 0),
	},
	PAPR_MOCK_ROWS(code, 9) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("H_LONG_BUSY", H_LONG_BUSY_START_RANGE, H_LONG_BUSY_END_RANGE, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(H_AUTHORITY, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_NOT_AVAILABLE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_vmc[] = {
	&papr_mock_call_reg_crq,
	&papr_mock_call_free_crq,
	&papr_mock_call_send_crq,
	&papr_mock_call_enable_crq,
	&papr_mock_call_vio_signal,
	&papr_mock_call_copy_rdma,
	&papr_mock_call_request_vmc,
	NULL
};
