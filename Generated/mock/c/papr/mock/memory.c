/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from memory.papr; edit that. */
#include "papr/mock/memory.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_hcall[] = {
	PAPR_MOCK_CODE(H_FUNCTION, ERROR, DONE, 0),
	PAPR_MOCK_CODE(H_PRIVILEGE, ERROR, DONE, 0),
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(page_init, in->flags, in->destination, in->source)
PAPR_MOCK_ASK(page_init)
const struct papr_mock_call papr_mock_call_page_init = {
	PAPR_MOCK_HCALL(page_init, "H_PAGE_INIT", 0x2c),
	.check = check_page_init,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, page_init, flags, 0, 0, 64, H_PARAMETER, 0x103F010038LL, 0x0),
		PAPR_MOCK_U(page_init, destination, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(page_init, source, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 4) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_RESCINDED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(logical_ci_load, in->size, in->address)
PAPR_MOCK_ASK(logical_ci_load)
const struct papr_mock_call papr_mock_call_logical_ci_load = {
	PAPR_MOCK_HCALL(logical_ci_load, "H_LOGICAL_CI_LOAD", 0x3c),
	.check = check_logical_ci_load,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(logical_ci_load, size, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_ci_load, address, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(logical_ci_load, value, 0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(logical_ci_store, in->size, in->address)
PAPR_MOCK_ASK(logical_ci_store)
const struct papr_mock_call papr_mock_call_logical_ci_store = {
	PAPR_MOCK_HCALL(logical_ci_store, "H_LOGICAL_CI_STORE", 0x40),
	.check = check_logical_ci_store,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(logical_ci_store, size, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_ci_store, address, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_ci_store, value, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(logical_cache_load, in->size)
PAPR_MOCK_ASK(logical_cache_load)
const struct papr_mock_call papr_mock_call_logical_cache_load = {
	PAPR_MOCK_HCALL(logical_cache_load, "H_LOGICAL_CACHE_LOAD", 0x44),
	.check = check_logical_cache_load,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(logical_cache_load, size, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_cache_load, address, 1, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(logical_cache_load, value, 0),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(logical_cache_store, in->size)
PAPR_MOCK_ASK(logical_cache_store)
const struct papr_mock_call papr_mock_call_logical_cache_store = {
	PAPR_MOCK_HCALL(logical_cache_store, "H_LOGICAL_CACHE_STORE", 0x48),
	.check = check_logical_cache_store,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(logical_cache_store, size, 0, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_cache_store, address, 1, 64, H_PARAMETER),
		PAPR_MOCK_U(logical_cache_store, value, 2, 64, H_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(logical_icbi)
const struct papr_mock_call papr_mock_call_logical_icbi = {
	PAPR_MOCK_HCALL(logical_icbi, "H_LOGICAL_ICBI", 0x4c),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(logical_icbi, address, 0, 64, -4),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(logical_dcbf)
const struct papr_mock_call papr_mock_call_logical_dcbf = {
	PAPR_MOCK_HCALL(logical_dcbf, "H_LOGICAL_DCBF", 0x50),
	PAPR_MOCK_ROWS(argument, 1) {
		PAPR_MOCK_U(logical_dcbf, address, 0, 64, -4),
	},
	PAPR_MOCK_ROWS(code, 2) {
		PAPR_MOCK_CODE(H_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(H_HARDWARE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_memory[] = {
	&papr_mock_call_page_init,
	&papr_mock_call_logical_ci_load,
	&papr_mock_call_logical_ci_store,
	&papr_mock_call_logical_cache_load,
	&papr_mock_call_logical_cache_store,
	&papr_mock_call_logical_icbi,
	&papr_mock_call_logical_dcbf,
	NULL
};
