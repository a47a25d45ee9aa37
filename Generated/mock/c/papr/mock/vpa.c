/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpa.papr; edit that. */
#include "papr/mock/vpa.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(vpa_reg_vpa, in->area.address)
PAPR_MOCK_ASK(vpa_reg_vpa)
const struct papr_mock_call papr_mock_call_vpa_reg_vpa = {
	PAPR_MOCK_HCALL(vpa_reg_vpa, "H_VPA_REG_VPA", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0x200000000000LL,
	.check = check_vpa_reg_vpa,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_reg_vpa, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x200000000000LL),
		PAPR_MOCK_U(vpa_reg_vpa, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(vpa_reg_vpa, area, 2, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_vpa_reg_vpa, area), .least = 640, .within = 0x1000, .held_until = "H_VPA_DEREG_VPA" },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_MLENGTH_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(vpa_reg_dtl, in->area.address)
PAPR_MOCK_ASK(vpa_reg_dtl)
const struct papr_mock_call papr_mock_call_vpa_reg_dtl = {
	PAPR_MOCK_HCALL(vpa_reg_dtl, "H_VPA_REG_DTL", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0x400000000000LL,
	.check = check_vpa_reg_dtl,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_reg_dtl, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x400000000000LL),
		PAPR_MOCK_U(vpa_reg_dtl, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(vpa_reg_dtl, area, 2, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_vpa_reg_dtl, area), .least = 8, .rest = true, .held_until = "H_VPA_DEREG_DTL" },
	},
	PAPR_MOCK_ROWS(code, 6) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_MLENGTH_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(vpa_reg_slb, in->area.address)
PAPR_MOCK_ASK(vpa_reg_slb)
const struct papr_mock_call papr_mock_call_vpa_reg_slb = {
	PAPR_MOCK_HCALL(vpa_reg_slb, "H_VPA_REG_SLB", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0x600000000000LL,
	.check = check_vpa_reg_slb,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_reg_slb, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0x600000000000LL),
		PAPR_MOCK_U(vpa_reg_slb, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_ADDRESS(vpa_reg_slb, area, 2, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(area, 1) {
		{ .argument = 2, .read = true, .written = true, .answer = PAPR_MOCK_AT(out_vpa_reg_slb, area), .least = 16, .rest = true, .within = 0x1000, .held_until = "H_VPA_DEREG_SLB" },
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_MLENGTH_PARM, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(vpa_dereg_vpa)
const struct papr_mock_call papr_mock_call_vpa_dereg_vpa = {
	PAPR_MOCK_HCALL(vpa_dereg_vpa, "H_VPA_DEREG_VPA", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0xA00000000000LL,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_dereg_vpa, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0xA00000000000LL),
		PAPR_MOCK_U(vpa_dereg_vpa, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_U(vpa_dereg_vpa, area, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_RESOURCE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(vpa_dereg_dtl)
const struct papr_mock_call papr_mock_call_vpa_dereg_dtl = {
	PAPR_MOCK_HCALL(vpa_dereg_dtl, "H_VPA_DEREG_DTL", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0xC00000000000LL,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_dereg_dtl, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0xC00000000000LL),
		PAPR_MOCK_U(vpa_dereg_dtl, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_U(vpa_dereg_dtl, area, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(vpa_dereg_slb)
const struct papr_mock_call papr_mock_call_vpa_dereg_slb = {
	PAPR_MOCK_HCALL(vpa_dereg_slb, "H_VPA_DEREG_SLB", 0xDC),
	.chosen = true, .selector = 0, .select_mask = 0xE00000000000LL, .select_value = 0xE00000000000LL,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, vpa_dereg_slb, flags, 0, 0, 64, H_PARAMETER, 0xFFFFFFFFFFFFFFFFULL, 0xE00000000000LL),
		PAPR_MOCK_U(vpa_dereg_slb, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_U(vpa_dereg_slb, area, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_STATE, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(register_vpa)
const struct papr_mock_call papr_mock_call_register_vpa = {
	PAPR_MOCK_HCALL(register_vpa, "H_REGISTER_VPA", 0xDC),
	.dispatches = true, .unknown = H_PARAMETER,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, register_vpa, flags, 0, 0, 64, H_PARAMETER, 0xFFFF1FFFFFFFFFFFULL, 0x0),
		PAPR_MOCK_U(register_vpa, processor, 1, 32, H_PARAMETER),
		PAPR_MOCK_U(register_vpa, area, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_vpa[] = {
	&papr_mock_call_vpa_reg_vpa,
	&papr_mock_call_vpa_reg_dtl,
	&papr_mock_call_vpa_reg_slb,
	&papr_mock_call_vpa_dereg_vpa,
	&papr_mock_call_vpa_dereg_dtl,
	&papr_mock_call_vpa_dereg_slb,
	&papr_mock_call_register_vpa,
	NULL
};
