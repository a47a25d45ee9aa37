/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from tce.papr; edit that. */
/*
 * Translation control entries.
 *
 * An adapter addresses memory through a logical I/O bus. Each page of the bus has a translation control entry (TCE), which holds the page
 * of memory that it is mapped to and the accesses that the adapter is allowed. The device tree gives the number of the bus (LIOBN), the
 * first address and the size of the window that the entries describe, in `ibm,dma-window` or `ibm,my-dma-window`. The pages of these
 * windows have 4 KiB; windows that are created with `ibm,create-pe-dma-window` can have larger ones.
 *
 * The calls do not order their effects with those of other accesses. The partition has to execute `sync` before it starts an adapter.
 *
 * Where memory is overcommitted (CMO), H_PUT_TCE, H_PUT_TCE_INDIRECT and H_STUFF_TCE also return in r4 by how many bytes the memory that is
 * mapped for I/O has grown, as a signed number. The memory that may be mapped at the same time is limited to the entitlement.
 */
#ifndef PAPR_TCE_H
#define PAPR_TCE_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_GET_TCE
#define H_GET_TCE 0x1c
#endif
#ifndef H_PUT_TCE
#define H_PUT_TCE 0x20
#endif
#ifndef H_STUFF_TCE
#define H_STUFF_TCE 0x138
#endif
#ifndef H_PUT_TCE_INDIRECT
#define H_PUT_TCE_INDIRECT 0x13C
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_GET_TCE, 0x1c);
PAPR_SAME(H_PUT_TCE, 0x20);
PAPR_SAME(H_STUFF_TCE, 0x138);
PAPR_SAME(H_PUT_TCE_INDIRECT, 0x13C);

/* The most entries that H_PUT_TCE_INDIRECT and H_STUFF_TCE change. */
#define PAPR_TCE_LIST_ENTRIES 512

/**
 * enum papr_tce_access - What an adapter may do with a page.
 * @PAPR_TCE_ACCESS_NONE: Nothing: the page is not mapped, and the other bits of the entry have no meaning.
 * @PAPR_TCE_ACCESS_READ_ONLY: The adapter may read.
 * @PAPR_TCE_ACCESS_WRITE_ONLY: The adapter may write.
 * @PAPR_TCE_ACCESS_READ_WRITE: The adapter may read and write.
 */
enum papr_tce_access {
	PAPR_TCE_ACCESS_NONE = 0,
	PAPR_TCE_ACCESS_READ_ONLY = 1,
	PAPR_TCE_ACCESS_WRITE_ONLY = 2,
	PAPR_TCE_ACCESS_READ_WRITE = 3,
};

/**
 * DOC: papr_tce - Translation control entry.
 */
#define PAPR_TCE_PAGE_SHIFT 12
#define PAPR_TCE_PAGE_MASK 0xFFFFFFFFFFFFF000ULL /* bits 0-51: Logical real address of the page in units of 4096 bytes. */
#define PAPR_TCE_ACCESS_SHIFT 0
#define PAPR_TCE_ACCESS_MASK 0x3 /* bits 62-63: What the adapter may do with the page. */

/**
 * struct papr_tce_list_value - Entries to store, or for several buses their numbers and then the entries.
 * @entries: An entry in the format of Tce, or the number of a bus.
 */
struct papr_tce_list_value {
	__u64 entries[512];
};

/* The same as it lies in memory. */
struct papr_tce_list {
	__be64 entries[512]; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_tce_list, 4096);
PAPR_OFFSET(papr_tce_list, entries, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_tce_list_read(const void *data, __u64 size, struct papr_tce_list_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	unsigned int i;

	for (i = 0; i < 512; i++)
		value->entries[i] = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_tce_list_write(const struct papr_tce_list_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	unsigned int i;

	for (i = 0; i < 512; i++)
		papr_give_be64(&w, value->entries[i]);
	return papr_write_end(&w);
}

/**
 * papr_get_tce() - Reads a translation control entry.
 * @bus: The logical bus.
 * @address: An address in the page.
 * @entry: The entry. On H_PARTIAL `page` is all ones. Bits: PAPR_TCE_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARTIAL - The page is mapped to memory that does not belong to this partition.
 * * %H_PARAMETER - @bus is not a bus of this partition, or @address is outside its window.
 * * %H_RESCINDED - @bus or @address is a shared resource that its owner has rescinded.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_get_tce(__u32 bus, __u64 address, __u64 *entry)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_GET_TCE, ret, bus, address);

	if (rc == H_SUCCESS || rc == H_PARTIAL)
		*entry = ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_get_tce_once papr_get_tce

/* What a status of H_GET_TCE is as an errno: 0 or negative. */
static inline int papr_get_tce_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_PARTIAL:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_PUT_TCE with nothing checked; the arguments are those of papr_put_tce(). */
static inline long papr_put_tce_once(__u32 bus, __u64 address, __u64 entry)
{
	return papr_hcall_norets(H_PUT_TCE, bus, address, entry);
}

/**
 * papr_put_tce() - Stores a translation control entry.
 * @bus: The logical bus.
 * @address: An address in the page.
 * @entry: The entry. Bits: PAPR_TCE_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The page has to be restored first. Only where memory is overcommitted.
 * * %H_LONG_BUSY_ORDER_10_MSEC - The page has to be restored first. Only where memory is overcommitted.
 * * %H_PARAMETER - @bus is not a bus of this partition, @address is outside its window, or the page does not belong to this partition.
 * * %H_RESCINDED - @bus or @address is a shared resource that its owner has rescinded.
 * * %H_NOT_ENOUGH_RESOURCES - More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_put_tce(__u32 bus, __u64 address, __u64 entry, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_put_tce_once(bus, address, entry);
		if (!(rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_PUT_TCE is as an errno: 0 or negative. */
static inline int papr_put_tce_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_LONG_BUSY_ORDER_1_MSEC:
	case H_LONG_BUSY_ORDER_10_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_STUFF_TCE with nothing checked; the arguments are those of papr_stuff_tce(). */
static inline long papr_stuff_tce_once(__u32 bus, __u64 address, __u64 entry, __u64 count)
{
	return papr_hcall_norets(H_STUFF_TCE, bus, address, entry, count);
}

/* What H_STUFF_TCE answers to arguments that break a rule, or 0. */
static inline long papr_stuff_tce_check(__u64 count)
{
	if (!(count <= 512))
		return H_P4;
	return 0;
}

/**
 * papr_stuff_tce() - Stores one value in consecutive translation control entries, for example to unmap pages.
 * @bus: The logical bus.
 * @address: An address in the first page.
 * @entry: The entry. Bits: PAPR_TCE_*.
 * @count: Number of entries.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The page has to be restored first. Only where memory is overcommitted.
 * * %H_LONG_BUSY_ORDER_10_MSEC - The page has to be restored first. Only where memory is overcommitted.
 * * %H_PARAMETER - @bus is not a bus of this partition, @address or one of the entries is outside its window, or the page does not belong to this partition.
 * * %H_RESCINDED - @bus, @address or the page is a shared resource that its owner has rescinded.
 * * %H_P4 - @count is more than 512.
 * * %H_NOT_ENOUGH_RESOURCES - More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_stuff_tce(__u32 bus, __u64 address, __u64 entry, __u64 count, struct papr_retry *retry)
{
	long rc;

	rc = papr_stuff_tce_check(count);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_stuff_tce_once(bus, address, entry, count);
		if (!(rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_STUFF_TCE is as an errno: 0 or negative. */
static inline int papr_stuff_tce_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_LONG_BUSY_ORDER_1_MSEC:
	case H_LONG_BUSY_ORDER_10_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_PUT_TCE_INDIRECT with nothing checked; the arguments are those of papr_put_tce_indirect(). */
static inline long papr_put_tce_indirect_once(__s64 bus, __u64 address, __u64 list, __u64 count)
{
	return papr_hcall_norets(H_PUT_TCE_INDIRECT, (unsigned long)bus, address, list, count);
}

/* What H_PUT_TCE_INDIRECT answers to arguments that break a rule, or 0. */
static inline long papr_put_tce_indirect_check(__s64 bus, __u64 list, __u64 count)
{
	if (!(bus >= -128))
		return H_PARAMETER;
	if (!(bus < 0 || count <= 512))
		return H_PARAMETER;
	if (!(bus >= 0 || ((papr_wide)count - (papr_wide)bus) <= (papr_wide)512))
		return H_PARAMETER;
	if (!((list % 4096) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_put_tce_indirect() - Stores consecutive translation control entries, of one bus or of several buses.
 * @bus: The logical bus; if it is negative, minus the number of buses, up to 128, whose numbers precede the entries in the list.
 * @address: An address in the first page.
 * @list: The entries.
 * @count: Number of entries.
 * @retry: how far to go on
 *
 * Platforms with multiple TCE tables (MTT) store the entries for several buses at once. The support can end when the partition is migrated.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - A page has to be restored first. Only where memory is overcommitted.
 * * %H_LONG_BUSY_ORDER_10_MSEC - A page has to be restored first. Only where memory is overcommitted.
 * * %H_PARAMETER - A bus is not a bus of this partition, @address or one of the entries is outside a window, the list has too many entries or is not valid, or one of the pages does not belong to this partition.
 * * %H_RESCINDED - A bus, @address, the list or one of the pages is a shared resource that its owner has rescinded.
 * * %H_FUNCTION - The platform does not support several buses.
 * * %H_NOT_ENOUGH_RESOURCES - More memory would be mapped than the partition is entitled to. Only where memory is overcommitted.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_put_tce_indirect(__s64 bus, __u64 address, const struct papr_memory *list,
		__u64 count, struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(list, 4096, 0, 0))
		return H_PARAMETER;
	rc = papr_put_tce_indirect_check(bus, papr_address(list), count);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_put_tce_indirect_once(bus, address, papr_address(list), count);
		if (!(rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_PUT_TCE_INDIRECT is as an errno: 0 or negative. */
static inline int papr_put_tce_indirect_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_LONG_BUSY_ORDER_1_MSEC:
	case H_LONG_BUSY_ORDER_10_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
