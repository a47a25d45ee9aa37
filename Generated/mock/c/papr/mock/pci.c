/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from pci.papr; edit that. */
#include "papr/mock/pci.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_CHECK(read_pci_config, in->address, in->size)
PAPR_MOCK_ASK(read_pci_config)
const struct papr_mock_call papr_mock_call_read_pci_config = {
	PAPR_MOCK_RTAS(read_pci_config, "ibm,read-pci-config", "ibm,read-pci-config"),
	PAPR_MOCK_CELLS(4, 4, 2, 2, 0),
	.check = check_read_pci_config,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read_pci_config, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read_pci_config, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(read_pci_config, size, 3, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(read_pci_config, value, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(write_pci_config, in->address, in->size)
PAPR_MOCK_ASK(write_pci_config)
const struct papr_mock_call papr_mock_call_write_pci_config = {
	PAPR_MOCK_RTAS(write_pci_config, "ibm,write-pci-config", "ibm,write-pci-config"),
	PAPR_MOCK_CELLS(5, 5, 1, 1, 0),
	.check = check_write_pci_config,
	PAPR_MOCK_ROWS(argument, 4) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, write_pci_config, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, write_pci_config, host_bridge, 1, 2, 64, RTAS_INVALID_PARAMETER, 0x0, 0x0),
		PAPR_MOCK_U(write_pci_config, size, 3, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(write_pci_config, value, 4, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(read_single_pci_config, in->address, in->size)
PAPR_MOCK_ASK(read_single_pci_config)
const struct papr_mock_call papr_mock_call_read_single_pci_config = {
	PAPR_MOCK_RTAS(read_single_pci_config, "read-pci-config", "read-pci-config"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.check = check_read_single_pci_config,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, read_single_pci_config, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_U(read_single_pci_config, size, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(read_single_pci_config, value, 1),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(write_single_pci_config, in->address, in->size)
PAPR_MOCK_ASK(write_single_pci_config)
const struct papr_mock_call papr_mock_call_write_single_pci_config = {
	PAPR_MOCK_RTAS(write_single_pci_config, "write-pci-config", "write-pci-config"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.check = check_write_single_pci_config,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, write_single_pci_config, address, 0, 0, 32, RTAS_INVALID_PARAMETER, 0xF000000, 0x0),
		PAPR_MOCK_U(write_single_pci_config, size, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(write_single_pci_config, value, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_pci[] = {
	&papr_mock_call_read_pci_config,
	&papr_mock_call_write_pci_config,
	&papr_mock_call_read_single_pci_config,
	&papr_mock_call_write_single_pci_config,
	NULL
};
