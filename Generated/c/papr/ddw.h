/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from ddw.papr; edit that. */
/*
 * Windows for direct memory access.
 *
 * A device reaches memory through a window: a range of addresses of its bus that a table of translation control entries (TCEs) maps. Every
 * partitionable endpoint (PE), the devices that share such tables, begins with a default window, the property `ibm,dma-window`, of 4 KiB pages and
 * below 4 GiB. Where the bridge above it has the property `ibm,ddw-applicable`, whose three cells are the tokens of the first three calls here, the
 * operating system can make others, large enough to map all of memory once and for all.
 *
 * Windows that have been made vanish, and the default one comes back, when the partition is restarted or the endpoint is isolated.
 */
#ifndef PAPR_DDW_H
#define PAPR_DDW_H

#include "support.h"
#include "pci.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/**
 * DOC: papr_dma_page_sizes - Sizes of the pages that a window can have.
 */
#define PAPR_DMA_PAGE_SIZES_PAGES2M 0x100 /* bit 23: 2 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES16G 0x80 /* bit 24: 16 GiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES256M 0x40 /* bit 25: 256 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES128M 0x20 /* bit 26: 128 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES64M 0x10 /* bit 27: 64 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES32M 0x8 /* bit 28: 32 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES16M 0x4 /* bit 29: 16 MiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES64K 0x2 /* bit 30: 64 KiB. */
#define PAPR_DMA_PAGE_SIZES_PAGES4K 0x1 /* bit 31: 4 KiB. */

/**
 * struct papr_query_pe_dma_window_out - What papr_query_pe_dma_window() hands out.
 * @windows: How many more windows can be made.
 * @largest_block: The largest contiguous block of translation control entries that is kept for this endpoint.
 * @page_sizes: The sizes of pages. Bits: PAPR_DMA_PAGE_SIZES_*.
 * @migratable: For which of them `H_MIGRATE_DMA` works. Bits: PAPR_DMA_PAGE_SIZES_*.
 */
struct papr_query_pe_dma_window_out {
	__u32 windows;
	__u32 largest_block;
	__u32 page_sizes;
	__u32 migratable;
};

/**
 * papr_query_pe_dma_window() - Tells what windows could be made.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @out: takes what comes back
 *
 * When no more can be made, removing the default window gives at least one.
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, or it can't have other windows than the default one.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_query_pe_dma_window(__u32 address, __u64 host_bridge, struct papr_query_pe_dma_window_out *out)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[5];
	long rc;

	if (!PAPR_RTAS(IBM_QUERY_PE_DMA_WINDOW, "ibm,query-pe-dma-window", 3, args, 5, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		out->windows = rets[1];
		out->largest_block = rets[2];
		out->page_sizes = rets[3];
		out->migratable = rets[4];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_query_pe_dma_window_once papr_query_pe_dma_window

/* What a status of ibm,query-pe-dma-window is as an errno: 0 or negative. */
static inline int papr_query_pe_dma_window_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * struct papr_query_pe_dma_window_64_out - What papr_query_pe_dma_window_64() hands out.
 * @windows: How many more windows can be made.
 * @largest_block: The largest contiguous block of translation control entries that is kept for this endpoint.
 * @page_sizes: The sizes of pages. Bits: PAPR_DMA_PAGE_SIZES_*.
 * @migratable: For which of them `H_MIGRATE_DMA` works. Bits: PAPR_DMA_PAGE_SIZES_*.
 */
struct papr_query_pe_dma_window_64_out {
	__u32 windows;
	__u64 largest_block;
	__u32 page_sizes;
	__u32 migratable;
};

/**
 * papr_query_pe_dma_window_64() - Tells what windows could be made, with a block of 64 bits.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @out: takes what comes back
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, or it can't have other windows than the default one.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_query_pe_dma_window_64(__u32 address, __u64 host_bridge, struct papr_query_pe_dma_window_64_out *out)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[6];
	long rc;

	if (!PAPR_RTAS(IBM_QUERY_PE_DMA_WINDOW, "ibm,query-pe-dma-window", 3, args, 6, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		out->windows = rets[1];
		out->largest_block = (__u64)rets[2] << 32 | rets[3];
		out->page_sizes = rets[4];
		out->migratable = rets[5];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_query_pe_dma_window_64_once papr_query_pe_dma_window_64

/* What a status of ibm,query-pe-dma-window-64 is as an errno: 0 or negative. */
static inline int papr_query_pe_dma_window_64_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,create-pe-dma-window with nothing checked; the arguments are those of papr_create_pe_dma_window(). */
static inline long papr_create_pe_dma_window_once(__u32 address, __u64 host_bridge, __u32 page_shift,
		__u32 window_shift, __u32 *bus, __u64 *start)
{
	const __u32 args[5] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		page_shift, window_shift };
	__u32 rets[4];
	long rc;

	if (!PAPR_RTAS(IBM_CREATE_PE_DMA_WINDOW, "ibm,create-pe-dma-window", 5, args, 4, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		*bus = rets[1];
		*start = (__u64)rets[2] << 32 | rets[3];
	}

	return rc;
}

/* What ibm,create-pe-dma-window answers to arguments that break a rule, or 0. */
static inline long papr_create_pe_dma_window_check(__u32 page_shift, __u32 window_shift)
{
	if (!(page_shift >= 12))
		return RTAS_INVALID_PARAMETER;
	if (!(window_shift >= page_shift))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_create_pe_dma_window() - Makes a window.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @page_shift: Binary logarithm of the size of a page, at least 12, of a size that `ibm,query-pe-dma-window` has told.
 * @window_shift: Binary logarithm of the size of the window.
 * @bus: The bus number of the window, for `H_PUT_TCE` and its kin.
 * @start: Where the window begins on the bus.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The window has been made.
 * * %RTAS_HARDWARE_ERROR - No window could be made.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, it can't have such a window, or it has no room for another one. Nothing has changed.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_create_pe_dma_window(__u32 address, __u64 host_bridge, __u32 page_shift,
		__u32 window_shift, __u32 *bus, __u64 *start, struct papr_retry *retry)
{
	long rc;

	rc = papr_create_pe_dma_window_check(page_shift, window_shift);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_create_pe_dma_window_once(address, host_bridge, page_shift, window_shift, bus,
			start);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,create-pe-dma-window is as an errno: 0 or negative. */
static inline int papr_create_pe_dma_window_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_remove_pe_dma_window() - Removes a window, which must not map anything any more.
 * @bus: The bus number of the window.
 *
 * Once the last window is gone, and it was not the default one, the default one comes back.
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such window.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_remove_pe_dma_window(__u32 bus)
{
	const __u32 args[1] = { bus };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_REMOVE_PE_DMA_WINDOW, "ibm,remove-pe-dma-window", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_remove_pe_dma_window_once papr_remove_pe_dma_window

/* What a status of ibm,remove-pe-dma-window is as an errno: 0 or negative. */
static inline int papr_remove_pe_dma_window_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,reset-pe-dma-windows with nothing checked; the arguments are those of papr_reset_pe_dma_windows(). */
static inline long papr_reset_pe_dma_windows_once(__u32 address, __u64 host_bridge)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_RESET_PE_DMA_WINDOWS, "ibm,reset-pe-dma-windows", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_reset_pe_dma_windows() - Removes all windows of an endpoint and restores the default one. They must not map anything any more.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @retry: how far to go on
 *
 * Its token is the second cell of the property `ibm,ddw-extensions` of the bridge.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, or it can't have other windows than the default one.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_reset_pe_dma_windows(__u32 address, __u64 host_bridge, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_reset_pe_dma_windows_once(address, host_bridge);
		if (rc != RTAS_BUSY ||
		    !papr_rtas_go_on(retry, rc, 0))
			return rc;
	}
}

/* What a status of ibm,reset-pe-dma-windows is as an errno: 0 or negative. */
static inline int papr_reset_pe_dma_windows_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_reset_pe_dma_window() - Removes all windows of an endpoint and restores the default one: QEMU's name for ibm,reset-pe-dma-windows.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such host bridge, or it can't have other windows than the default one.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_reset_pe_dma_window(__u32 address, __u64 host_bridge)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_RESET_PE_DMA_WINDOW, "ibm,reset-pe-dma-window", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_reset_pe_dma_window_once papr_reset_pe_dma_window

/* What a status of ibm,reset-pe-dma-window is as an errno: 0 or negative. */
static inline int papr_reset_pe_dma_window_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
