/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ddw.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_DDW_H
#define PAPR_MOCK_MODULE_DDW_H

#include "papr/mock.h"
#include "papr/ddw.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,query-pe-dma-window */
struct papr_mock_in_query_pe_dma_window {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_query_pe_dma_window {
	__u32 windows;
	__u32 largest_block;
	__u32 page_sizes;
	__u32 migratable;
};
PAPR_MOCK_CALL(query_pe_dma_window);

/* ibm,query-pe-dma-window-64 */
struct papr_mock_in_query_pe_dma_window_64 {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_query_pe_dma_window_64 {
	__u32 windows;
	__u64 largest_block;
	__u32 page_sizes;
	__u32 migratable;
};
PAPR_MOCK_CALL(query_pe_dma_window_64);

/* ibm,create-pe-dma-window */
struct papr_mock_in_create_pe_dma_window {
	__u32 address;
	__u64 host_bridge;
	__u32 page_shift;
	__u32 window_shift;
};
struct papr_mock_out_create_pe_dma_window {
	__u32 bus;
	__u64 start;
};
PAPR_MOCK_CALL(create_pe_dma_window);

/* ibm,remove-pe-dma-window */
struct papr_mock_in_remove_pe_dma_window {
	__u32 bus;
};
struct papr_mock_out_remove_pe_dma_window {
	__u8 nothing_;
};
PAPR_MOCK_CALL(remove_pe_dma_window);

/* ibm,reset-pe-dma-windows */
struct papr_mock_in_reset_pe_dma_windows {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_reset_pe_dma_windows {
	__u8 nothing_;
};
PAPR_MOCK_CALL(reset_pe_dma_windows);

/* ibm,reset-pe-dma-window */
struct papr_mock_in_reset_pe_dma_window {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_reset_pe_dma_window {
	__u8 nothing_;
};
PAPR_MOCK_CALL(reset_pe_dma_window);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_ddw[];

#ifdef __cplusplus
}
#endif

#endif
