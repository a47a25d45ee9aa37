/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nmi.papr; edit that. */
#include "papr/mock/nmi.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(nmi_register, in->system_reset, in->machine_check)
PAPR_MOCK_ASK(nmi_register)
const struct papr_mock_call papr_mock_call_nmi_register = {
	PAPR_MOCK_RTAS(nmi_register, "ibm,nmi-register", "ibm,nmi-register"),
	PAPR_MOCK_CELLS(2, 2, 1, 1, 0),
	.check = check_nmi_register,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(nmi_register, system_reset, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(nmi_register, machine_check, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(nmi_interlock)
const struct papr_mock_call papr_mock_call_nmi_interlock = {
	PAPR_MOCK_RTAS(nmi_interlock, "ibm,nmi-interlock", "ibm,nmi-interlock"),
	PAPR_MOCK_CELLS(0, 0, 1, 1, 0),
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_nmi[] = {
	&papr_mock_call_nmi_register,
	&papr_mock_call_nmi_interlock,
	NULL
};
