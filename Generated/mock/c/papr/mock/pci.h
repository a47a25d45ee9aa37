/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from pci.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_PCI_H
#define PAPR_MOCK_MODULE_PCI_H

#include "papr/mock.h"
#include "papr/pci.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,read-pci-config */
struct papr_mock_in_read_pci_config {
	__u32 address;
	__u64 host_bridge;
	__u32 size;
};
struct papr_mock_out_read_pci_config {
	__u32 value;
};
PAPR_MOCK_CALL(read_pci_config);

/* ibm,write-pci-config */
struct papr_mock_in_write_pci_config {
	__u32 address;
	__u64 host_bridge;
	__u32 size;
	__u32 value;
};
struct papr_mock_out_write_pci_config {
	__u8 nothing_;
};
PAPR_MOCK_CALL(write_pci_config);

/* read-pci-config */
struct papr_mock_in_read_single_pci_config {
	__u32 address;
	__u32 size;
};
struct papr_mock_out_read_single_pci_config {
	__u32 value;
};
PAPR_MOCK_CALL(read_single_pci_config);

/* write-pci-config */
struct papr_mock_in_write_single_pci_config {
	__u32 address;
	__u32 size;
	__u32 value;
};
struct papr_mock_out_write_single_pci_config {
	__u8 nothing_;
};
PAPR_MOCK_CALL(write_single_pci_config);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_pci[];

#ifdef __cplusplus
}
#endif

#endif
