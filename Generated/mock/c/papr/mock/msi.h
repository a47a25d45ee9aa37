/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from msi.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_MSI_H
#define PAPR_MOCK_MODULE_MSI_H

#include "papr/mock.h"
#include "papr/msi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,change-msi */
struct papr_mock_in_change_msi {
	__u32 address;
	__u64 host_bridge;
	__u32 operation;
	__u32 requested;
	__u32 sequence;
	int nargs;
	int nret;
};
struct papr_mock_out_change_msi {
	__u32 count;
	__u32 sequence;
	__u32 type;
};
PAPR_MOCK_CALL(change_msi);

/* ibm,query-interrupt-source-number */
struct papr_mock_in_query_interrupt_source_number {
	__u32 address;
	__u64 host_bridge;
	__u32 interrupt;
};
struct papr_mock_out_query_interrupt_source_number {
	__u32 source;
	__u32 trigger;
};
PAPR_MOCK_CALL(query_interrupt_source_number);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_msi[];

#ifdef __cplusplus
}
#endif

#endif
