/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from qemu.papr; edit that. */
#include "papr/mock/qemu.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

static const struct papr_mock_code common_rtas[] = {
	PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};
PAPR_MOCK_READ(device_tree)

PAPR_MOCK_ASK(kvmppc_h_rtas)
const struct papr_mock_call papr_mock_call_kvmppc_h_rtas = {
	PAPR_MOCK_HCALL(kvmppc_h_rtas, "KVMPPC_H_RTAS", 0xf000),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ADDRESS(kvmppc_h_rtas, call, 0, 0, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_kvmppc_h_rtas, call), .least = 12, .rest = true },
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(logical_memop, in->destination, in->source, in->element_shift, in->count, in->operation)
PAPR_MOCK_ASK(logical_memop)
const struct papr_mock_call papr_mock_call_logical_memop = {
	PAPR_MOCK_HCALL(logical_memop, "H_LOGICAL_MEMOP", 0xF001),
	.check = check_logical_memop,
	PAPR_MOCK_ROWS(argument, 5) {
		PAPR_MOCK_U(logical_memop, destination, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_memop, source, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_memop, element_shift, 2, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_memop, count, 3, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_memop, operation, 4, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_EXTENT(cas, in->size)
PAPR_MOCK_ASK(cas)
const struct papr_mock_call papr_mock_call_cas = {
	PAPR_MOCK_HCALL(cas, "H_CAS", 0xF002),
	.extent = extent_cas,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(cas, vectors, 0, 64, H_PARAMETER),
		PAPR_MOCK_ADDRESS(cas, tree, 1, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(cas, size, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 1, .written = true, .answer = PAPR_MOCK_AT(out_cas, tree), .counted = true },
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_MULTI_THREADS_ACTIVE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(update_dt)
const struct papr_mock_call papr_mock_call_update_dt = {
	PAPR_MOCK_HCALL(update_dt, "H_UPDATE_DT", 0xF003),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ADDRESS(update_dt, tree, 0, 0, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .least = 8, .rest = true, .used = read_device_tree },
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(kvmppc_h_vof_client)
const struct papr_mock_call papr_mock_call_kvmppc_h_vof_client = {
	PAPR_MOCK_HCALL(kvmppc_h_vof_client, "KVMPPC_H_VOF_CLIENT", 0xF005),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_ADDRESS(kvmppc_h_vof_client, call, 0, 0, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 0, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_kvmppc_h_vof_client, call), .least = 52 },
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_tce_bypass)
const struct papr_mock_call papr_mock_call_set_tce_bypass = {
	PAPR_MOCK_RTAS(set_tce_bypass, "ibm,set-tce-bypass", "ibm,set-tce-bypass"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(set_tce_bypass, unit_address, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_tce_bypass, bypass, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(quiesce)
const struct papr_mock_call papr_mock_call_quiesce = {
	PAPR_MOCK_RTAS(quiesce, "quiesce", "quiesce"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 1) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_qemu[] = {
	&papr_mock_call_kvmppc_h_rtas,
	&papr_mock_call_logical_memop,
	&papr_mock_call_cas,
	&papr_mock_call_update_dt,
	&papr_mock_call_kvmppc_h_vof_client,
	&papr_mock_call_set_tce_bypass,
	&papr_mock_call_quiesce,
	NULL
};
