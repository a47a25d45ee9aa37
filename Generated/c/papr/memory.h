/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from memory.papr; edit that. */
/*
 * Memory and its debugging.
 *
 * A page can be initialized without being mapped. Code that runs without translation, such as a debugger or firmware, reaches addresses
 * beyond the real mode limit and devices with the calls that load and store.
 */
#ifndef PAPR_MEMORY_H
#define PAPR_MEMORY_H

#include "support.h"
#include "status.h"
#include "types.h"
#include "mmu.h"

#ifndef H_PAGE_INIT
#define H_PAGE_INIT 0x2c
#endif
#ifndef H_LOGICAL_CI_LOAD
#define H_LOGICAL_CI_LOAD 0x3c
#endif
#ifndef H_LOGICAL_CI_STORE
#define H_LOGICAL_CI_STORE 0x40
#endif
#ifndef H_LOGICAL_CACHE_LOAD
#define H_LOGICAL_CACHE_LOAD 0x44
#endif
#ifndef H_LOGICAL_CACHE_STORE
#define H_LOGICAL_CACHE_STORE 0x48
#endif
#ifndef H_LOGICAL_ICBI
#define H_LOGICAL_ICBI 0x4c
#endif
#ifndef H_LOGICAL_DCBF
#define H_LOGICAL_DCBF 0x50
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_PAGE_INIT, 0x2c);
PAPR_SAME(H_LOGICAL_CI_LOAD, 0x3c);
PAPR_SAME(H_LOGICAL_CI_STORE, 0x40);
PAPR_SAME(H_LOGICAL_CACHE_LOAD, 0x44);
PAPR_SAME(H_LOGICAL_CACHE_STORE, 0x48);
PAPR_SAME(H_LOGICAL_ICBI, 0x4c);
PAPR_SAME(H_LOGICAL_DCBF, 0x50);

/* One H_PAGE_INIT with nothing checked; the arguments are those of papr_page_init(). */
static inline long papr_page_init_once(__u64 flags, __u64 destination, __u64 source)
{
	return papr_hcall_norets(H_PAGE_INIT, flags, destination, source);
}

/* What H_PAGE_INIT answers to arguments that break a rule, or 0. */
static inline long papr_page_init_check(__u64 flags, __u64 destination, __u64 source)
{
	if (!((source % 4096) == 0 || ((__u64)(flags & 0x4000) >> 14) == 0))
		return H_PARAMETER;
	if (!((destination % 4096) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_page_init() - Initializes a page of 4096 bytes: fills it with zeros or copies another one, and then manages the caches.
 * @flags: `zero`, `copy`, `invalidateInstructions`, `synchronizeInstructions` and `changeState`. Bits: PAPR_PTE_FLAGS_*.
 * @destination: The page.
 * @source: The page to copy; ignored unless `copy` is set.
 *
 * Where memory is overcommitted the call also tells the state of a page, whether or not the page is mapped.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - One of the pages does not start at a multiple of 4096 or is not memory of this partition, or a flag is not supported.
 * * %H_RESCINDED - One of the pages is a shared resource that its owner has rescinded.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_page_init(__u64 flags, __u64 destination, __u64 source)
{
	long rc;

	rc = papr_page_init_check(flags, destination, source);
	if (rc)
		return rc;
	return papr_page_init_once(flags, destination, source);
}

/* What a status of H_PAGE_INIT is as an errno: 0 or negative. */
static inline int papr_page_init_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_LOGICAL_CI_LOAD with nothing checked; the arguments are those of papr_logical_ci_load(). */
static inline long papr_logical_ci_load_once(__u64 size, __u64 address, __u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_LOGICAL_CI_LOAD, ret, size, address);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}

/* One call with translation off, nothing checked. */
static inline long papr_logical_ci_load_raw(__u64 size, __u64 address, __u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_CI_LOAD, ret, size, address);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}

/* What H_LOGICAL_CI_LOAD answers to arguments that break a rule, or 0. */
static inline long papr_logical_ci_load_check(__u64 size, __u64 address)
{
	if (!(size == 1 || size == 2 || size == 4 || size == 8))
		return H_PARAMETER;
	if (!((size ? address % size : 0) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_logical_ci_load() - Loads up to eight bytes from an address whose caching is inhibited.
 * @size: Number of bytes. (byte)
 * @address: The address, a multiple of @size.
 * @value: The bytes as a big-endian number.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @size is not valid, or @address is not a multiple of it, does not belong to this partition, is cached, or is that of a register that must not be read.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_ci_load(__u64 size, __u64 address, __u64 *value)
{
	long rc;

	rc = papr_logical_ci_load_check(size, address);
	if (rc)
		return rc;
	return papr_logical_ci_load_once(size, address, value);
}

/* What a status of H_LOGICAL_CI_LOAD is as an errno: 0 or negative. */
static inline int papr_logical_ci_load_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_LOGICAL_CI_STORE with nothing checked; the arguments are those of papr_logical_ci_store(). */
static inline long papr_logical_ci_store_once(__u64 size, __u64 address, __u64 value)
{
	return papr_hcall_norets(H_LOGICAL_CI_STORE, size, address, value);
}

/* One call with translation off, nothing checked. */
static inline long papr_logical_ci_store_raw(__u64 size, __u64 address, __u64 value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_CI_STORE, ret, size, address, value);

	return rc;
}

/* What H_LOGICAL_CI_STORE answers to arguments that break a rule, or 0. */
static inline long papr_logical_ci_store_check(__u64 size, __u64 address)
{
	if (!(size == 1 || size == 2 || size == 4 || size == 8))
		return H_PARAMETER;
	if (!((size ? address % size : 0) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_logical_ci_store() - Stores up to eight bytes at an address whose caching is inhibited.
 * @size: Number of bytes. (byte)
 * @address: The address, a multiple of @size.
 * @value: The bytes as a big-endian number. The bits to the left are ignored.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @size is not valid, or @address is not a multiple of it, does not belong to this partition, is cached, or is that of a register that must not be written.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_ci_store(__u64 size, __u64 address, __u64 value)
{
	long rc;

	rc = papr_logical_ci_store_check(size, address);
	if (rc)
		return rc;
	return papr_logical_ci_store_once(size, address, value);
}

/* What a status of H_LOGICAL_CI_STORE is as an errno: 0 or negative. */
static inline int papr_logical_ci_store_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_LOGICAL_CACHE_LOAD with nothing checked; the arguments are those of papr_logical_cache_load(). */
static inline long papr_logical_cache_load_once(__u64 size, __u64 address, __u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_LOGICAL_CACHE_LOAD, ret, size, address);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}

/* One call with translation off, nothing checked. */
static inline long papr_logical_cache_load_raw(__u64 size, __u64 address, __u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_CACHE_LOAD, ret, size, address);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}

/* What H_LOGICAL_CACHE_LOAD answers to arguments that break a rule, or 0. */
static inline long papr_logical_cache_load_check(__u64 size)
{
	if (!(size == 1 || size == 2 || size == 4 || size == 8))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_logical_cache_load() - Loads up to eight bytes from memory.
 * @size: Number of bytes. (byte)
 * @address: The address.
 * @value: The bytes as a big-endian number.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @size is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_cache_load(__u64 size, __u64 address, __u64 *value)
{
	long rc;

	rc = papr_logical_cache_load_check(size);
	if (rc)
		return rc;
	return papr_logical_cache_load_once(size, address, value);
}

/* What a status of H_LOGICAL_CACHE_LOAD is as an errno: 0 or negative. */
static inline int papr_logical_cache_load_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_LOGICAL_CACHE_STORE with nothing checked; the arguments are those of papr_logical_cache_store(). */
static inline long papr_logical_cache_store_once(__u64 size, __u64 address, __u64 value)
{
	return papr_hcall_norets(H_LOGICAL_CACHE_STORE, size, address, value);
}

/* One call with translation off, nothing checked. */
static inline long papr_logical_cache_store_raw(__u64 size, __u64 address, __u64 value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_CACHE_STORE, ret, size, address, value);

	return rc;
}

/* What H_LOGICAL_CACHE_STORE answers to arguments that break a rule, or 0. */
static inline long papr_logical_cache_store_check(__u64 size)
{
	if (!(size == 1 || size == 2 || size == 4 || size == 8))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_logical_cache_store() - Stores up to eight bytes in memory.
 * @size: Number of bytes. (byte)
 * @address: The address.
 * @value: The bytes as a big-endian number. The bits to the left are ignored.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @size is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_cache_store(__u64 size, __u64 address, __u64 value)
{
	long rc;

	rc = papr_logical_cache_store_check(size);
	if (rc)
		return rc;
	return papr_logical_cache_store_once(size, address, value);
}

/* What a status of H_LOGICAL_CACHE_STORE is as an errno: 0 or negative. */
static inline int papr_logical_cache_store_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_logical_icbi() - Invalidates a block in the instruction caches.
 * @address: An address in the block.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_icbi(__u64 address)
{
	return papr_hcall_norets(H_LOGICAL_ICBI, address);
}
/* It has no rules to check. */
#define papr_logical_icbi_once papr_logical_icbi

/* One call with translation off, nothing checked. */
static inline long papr_logical_icbi_raw(__u64 address)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_ICBI, ret, address);

	return rc;
}

/* What a status of H_LOGICAL_ICBI is as an errno: 0 or negative. */
static inline int papr_logical_icbi_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_logical_dcbf() - Writes a block from the data caches to memory.
 * @address: An address in the block.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_logical_dcbf(__u64 address)
{
	return papr_hcall_norets(H_LOGICAL_DCBF, address);
}
/* It has no rules to check. */
#define papr_logical_dcbf_once papr_logical_dcbf

/* One call with translation off, nothing checked. */
static inline long papr_logical_dcbf_raw(__u64 address)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_DCBF, ret, address);

	return rc;
}

/* What a status of H_LOGICAL_DCBF is as an errno: 0 or negative. */
static inline int papr_logical_dcbf_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
