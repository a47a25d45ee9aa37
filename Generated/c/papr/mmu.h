/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from mmu.papr; edit that. */
/*
 * Page tables.
 *
 * A partition with a hash page table has no access to the table itself: the hypervisor enters, reads, changes and removes its entries. Pages
 * are given by their logical address, which the hypervisor replaces by the real one. The size of the table is in the property
 * `ibm,pft-size` of the processors. An index counts entries from the start of the table; eight entries form a group.
 *
 * The hypervisor sets the lock bits in `software` of an entry while it changes the entry, and an entry whose lock bits are set is in use.
 * An entry that is returned has an undefined page unless `translate` has been asked for.
 *
 * A partition with a radix tree has the tree in its own memory and only registers a process table. The hypervisor may ignore flags that a
 * call does not define.
 */
#ifndef PAPR_MMU_H
#define PAPR_MMU_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_REMOVE
#define H_REMOVE 0x04
#endif
#ifndef H_ENTER
#define H_ENTER 0x08
#endif
#ifndef H_READ
#define H_READ 0x0c
#endif
#ifndef H_CLEAR_MOD
#define H_CLEAR_MOD 0x10
#endif
#ifndef H_CLEAR_REF
#define H_CLEAR_REF 0x14
#endif
#ifndef H_PROTECT
#define H_PROTECT 0x18
#endif
#ifndef H_BULK_REMOVE
#define H_BULK_REMOVE 0x124
#endif
#ifndef H_RESIZE_HPT_PREPARE
#define H_RESIZE_HPT_PREPARE 0x36C
#endif
#ifndef H_RESIZE_HPT_COMMIT
#define H_RESIZE_HPT_COMMIT 0x370
#endif
#ifndef H_CLEAN_SLB
#define H_CLEAN_SLB 0x374
#endif
#ifndef H_INVALIDATE_PID
#define H_INVALIDATE_PID 0x378
#endif
#ifndef H_REGISTER_PROC_TBL
#define H_REGISTER_PROC_TBL 0x37C
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_REMOVE, 0x04);
PAPR_SAME(H_ENTER, 0x08);
PAPR_SAME(H_READ, 0x0c);
PAPR_SAME(H_CLEAR_MOD, 0x10);
PAPR_SAME(H_CLEAR_REF, 0x14);
PAPR_SAME(H_PROTECT, 0x18);
PAPR_SAME(H_BULK_REMOVE, 0x124);
PAPR_SAME(H_RESIZE_HPT_PREPARE, 0x36C);
PAPR_SAME(H_RESIZE_HPT_COMMIT, 0x370);
PAPR_SAME(H_CLEAN_SLB, 0x374);
PAPR_SAME(H_INVALIDATE_PID, 0x378);
PAPR_SAME(H_REGISTER_PROC_TBL, 0x37C);

/**
 * enum papr_page_state - Usage of a page, for platforms that overcommit memory (CMO).
 * @PAPR_PAGE_STATE_ACTIVE: The page contains data that the partition cannot regenerate. The state of every page at start.
 * @PAPR_PAGE_STATE_ACTIVE_CRITICAL: As `active`; in addition the page is critical for the performance of the partition.
 * @PAPR_PAGE_STATE_UNUSED: The contents of the page are not needed. When the page is accessed it contains its data or zeros.
 * @PAPR_PAGE_STATE_LOANED: As `unused`; in addition the partition is not going to access the page for a long time.
 */
enum papr_page_state {
	PAPR_PAGE_STATE_ACTIVE = 0,
	PAPR_PAGE_STATE_ACTIVE_CRITICAL = 1,
	PAPR_PAGE_STATE_UNUSED = 6,
	PAPR_PAGE_STATE_LOANED = 7,
};

/**
 * enum papr_reference_history - How the reference history of a page is recorded, for platforms with memory usage instrumentation (MUI).
 * @PAPR_REFERENCE_HISTORY_OFF: The history is not updated.
 * @PAPR_REFERENCE_HISTORY_KEEP: The history is updated and keeps its contents.
 * @PAPR_REFERENCE_HISTORY_RESTART: The history is updated and starts with the configured value.
 */
enum papr_reference_history {
	PAPR_REFERENCE_HISTORY_OFF = 0,
	PAPR_REFERENCE_HISTORY_KEEP = 1,
	PAPR_REFERENCE_HISTORY_RESTART = 2,
};

/**
 * DOC: papr_pte_flags - Flags of the calls for the page table. Each call lists the ones that it uses.
 */
#define PAPR_PTE_FLAGS_DOMAIN_SHIFT 48
#define PAPR_PTE_FLAGS_DOMAIN_MASK 0xFFFF000000000000ULL /* bits 0-15: Translation domain of a platform with several page tables, otherwise 0. */
#define PAPR_PTE_FLAGS_SUBFUNCTION_SHIFT 40
#define PAPR_PTE_FLAGS_SUBFUNCTION_MASK 0xFF0000000000LL /* bits 16-23: Reserved for subfunctions. */
#define PAPR_PTE_FLAGS_EXACT 0x8000000000LL /* bit 24: Uses the entry with the index itself; otherwise any free entry of its group. */
#define PAPR_PTE_FLAGS_TRANSLATE 0x4000000000LL /* bit 25: Returns the logical page in a valid entry. */
#define PAPR_PTE_FLAGS_READ_FOUR 0x2000000000LL /* bit 26: Reads four entries. */
#define PAPR_PTE_FLAGS_CHANGE_STATE 0x800000000LL /* bit 28: Sets the state of the page to `state`. Only where memory is overcommitted. */
#define PAPR_PTE_FLAGS_STATE_SHIFT 32
#define PAPR_PTE_FLAGS_STATE_MASK 0x700000000LL /* bits 29-31: State of the page. */
#define PAPR_PTE_FLAGS_CHECK_PAGE 0x80000000U /* bit 32: Does nothing unless the entry has the virtual page that is given. */
#define PAPR_PTE_FLAGS_CHECK_BITS 0x40000000 /* bit 33: Does nothing if the entry and the given value have a bit in common. */
#define PAPR_PTE_FLAGS_INVALIDATE_INSTRUCTIONS 0x800000 /* bit 40: Invalidates the page in the instruction caches. */
#define PAPR_PTE_FLAGS_SYNCHRONIZE_INSTRUCTIONS 0x400000 /* bit 41: Writes the page from the data caches to memory, then invalidates it in the instruction caches. */
#define PAPR_PTE_FLAGS_COALESCE 0x200000 /* bit 42: The page is a good candidate for being coalesced with other pages. */
#define PAPR_PTE_FLAGS_HISTORY_SHIFT 19
#define PAPR_PTE_FLAGS_HISTORY_MASK 0x180000 /* bits 43-44: Recording of the reference history. */
#define PAPR_PTE_FLAGS_CLEAR_AFFINITY 0x40000 /* bit 45: Clears the log of accesses by affinity domain. */
#define PAPR_PTE_FLAGS_CLEAR_AGE 0x20000 /* bit 46: Clears the age of the page. */
#define PAPR_PTE_FLAGS_ZERO 0x8000 /* bit 48: Fills the page with zeros. */
#define PAPR_PTE_FLAGS_COPY 0x4000 /* bit 49: Copies another page to the page. */
#define PAPR_PTE_FLAGS_KEY_SHIFT 9
#define PAPR_PTE_FLAGS_KEY_MASK 0x3E00 /* bits 50-54: Storage key. */
#define PAPR_PTE_FLAGS_PP0 0x100 /* bit 55: Page protection, bit 0. */
#define PAPR_PTE_FLAGS_COMPRESS 0x80 /* bit 56: Compresses or decompresses the page with the coprocessor. */
#define PAPR_PTE_FLAGS_CHECKSUM 0x40 /* bit 57: Adds or verifies a checksum of the compressed data. */
#define PAPR_PTE_FLAGS_NO_EXECUTE 0x4 /* bit 61: The page is not executable. */
#define PAPR_PTE_FLAGS_PP1 0x2 /* bit 62: Page protection, bit 1. */
#define PAPR_PTE_FLAGS_PP2 0x1 /* bit 63: Page protection, bit 2. */

/**
 * enum papr_segment_size - Size of a segment.
 * @PAPR_SEGMENT_SIZE_MEGABYTES256: 256 MiB.
 * @PAPR_SEGMENT_SIZE_TERABYTE: 1 TiB.
 */
enum papr_segment_size {
	PAPR_SEGMENT_SIZE_MEGABYTES256 = 0,
	PAPR_SEGMENT_SIZE_TERABYTE = 1,
};

/**
 * DOC: papr_pte_high - First doubleword of a page table entry.
 */
#define PAPR_PTE_HIGH_SEGMENT_SIZE_SHIFT 62
#define PAPR_PTE_HIGH_SEGMENT_SIZE_MASK 0xC000000000000000ULL /* bits 0-1: Size of the segment. */
#define PAPR_PTE_HIGH_VIRTUAL_PAGE_SHIFT 7
#define PAPR_PTE_HIGH_VIRTUAL_PAGE_MASK 0x3FFFFFFFFFFFFF80LL /* bits 2-56: Abbreviated virtual page number. */
#define PAPR_PTE_HIGH_SOFTWARE_SHIFT 3
#define PAPR_PTE_HIGH_SOFTWARE_MASK 0x78 /* bits 57-60: Software bits. The hypervisor uses the high two as lock, the operating system the low two; Linux marks bolted entries with 2. */
#define PAPR_PTE_HIGH_LARGE 0x4 /* bit 61: The page is larger than 4 KiB; `page` contains its size. */
#define PAPR_PTE_HIGH_SECONDARY 0x2 /* bit 62: The entry was hashed with the secondary hash function. */
#define PAPR_PTE_HIGH_VALID 0x1 /* bit 63: The entry is valid. */

/**
 * DOC: papr_pte_low - Second doubleword of a page table entry.
 */
#define PAPR_PTE_LOW_PP0 0x8000000000000000ULL /* bit 0: Page protection, bit 0. */
#define PAPR_PTE_LOW_KEY_HIGH_SHIFT 60
#define PAPR_PTE_LOW_KEY_HIGH_MASK 0x3000000000000000LL /* bits 2-3: High bits of the storage key. */
#define PAPR_PTE_LOW_PAGE_SHIFT 12
#define PAPR_PTE_LOW_PAGE_MASK 0xFFFFFFFFFFFF000LL /* bits 4-51: Address of the page in units of 4 KiB; the low bits contain the size of a large page. */
#define PAPR_PTE_LOW_KEY_LOW_SHIFT 9
#define PAPR_PTE_LOW_KEY_LOW_MASK 0xE00 /* bits 52-54: Low bits of the storage key. */
#define PAPR_PTE_LOW_REFERENCED 0x100 /* bit 55: The page has been referenced. */
#define PAPR_PTE_LOW_CHANGED 0x80 /* bit 56: The page has been changed. */
#define PAPR_PTE_LOW_WRITE_THROUGH 0x40 /* bit 57: Write-through required. */
#define PAPR_PTE_LOW_CACHING_INHIBITED 0x20 /* bit 58: Caching inhibited. */
#define PAPR_PTE_LOW_MEMORY_COHERENCE 0x10 /* bit 59: Memory coherence required. */
#define PAPR_PTE_LOW_GUARDED 0x8 /* bit 60: Guarded. */
#define PAPR_PTE_LOW_NO_EXECUTE 0x4 /* bit 61: The page is not executable. */
#define PAPR_PTE_LOW_PP1 0x2 /* bit 62: Page protection, bit 1. */
#define PAPR_PTE_LOW_PP2 0x1 /* bit 63: Page protection, bit 2. */

/**
 * enum papr_specifier_type - Type of a translation specifier.
 * @PAPR_SPECIFIER_TYPE_UNUSED: Not used: an error in a request.
 * @PAPR_SPECIFIER_TYPE_REQUEST: The entry is to be removed.
 * @PAPR_SPECIFIER_TYPE_RESPONSE: The request has been processed.
 * @PAPR_SPECIFIER_TYPE_END: The list ends here.
 */
enum papr_specifier_type {
	PAPR_SPECIFIER_TYPE_UNUSED = 0,
	PAPR_SPECIFIER_TYPE_REQUEST = 1,
	PAPR_SPECIFIER_TYPE_RESPONSE = 2,
	PAPR_SPECIFIER_TYPE_END = 3,
};

/**
 * enum papr_removed_page_state - State that the page of a removed entry gets.
 * @PAPR_REMOVED_PAGE_STATE_KEEP: The state does not change.
 * @PAPR_REMOVED_PAGE_STATE_UNUSED: Unused.
 * @PAPR_REMOVED_PAGE_STATE_LOANED: Loaned.
 */
enum papr_removed_page_state {
	PAPR_REMOVED_PAGE_STATE_KEEP = 0,
	PAPR_REMOVED_PAGE_STATE_UNUSED = 2,
	PAPR_REMOVED_PAGE_STATE_LOANED = 3,
};

/**
 * enum papr_remove_condition - Condition for the removal of an entry.
 * @PAPR_REMOVE_CONDITION_ALWAYS: The entry is removed in any case.
 * @PAPR_REMOVE_CONDITION_CHECK_BITS: The entry is removed unless it and the value have a bit in common.
 * @PAPR_REMOVE_CONDITION_CHECK_PAGE: The entry is removed if it has the virtual page.
 */
enum papr_remove_condition {
	PAPR_REMOVE_CONDITION_ALWAYS = 0,
	PAPR_REMOVE_CONDITION_CHECK_BITS = 1,
	PAPR_REMOVE_CONDITION_CHECK_PAGE = 2,
};

/**
 * enum papr_remove_result - Result of a request of H_BULK_REMOVE.
 * @PAPR_REMOVE_RESULT_REMOVED: The entry has been removed.
 * @PAPR_REMOVE_RESULT_NOT_FOUND: The entry is not valid, has another virtual page, or has one of the bits.
 * @PAPR_REMOVE_RESULT_INVALID: The request is not valid. The requests that follow have not been processed.
 * @PAPR_REMOVE_RESULT_HARDWARE: A hardware error occurred. The requests that follow have not been processed.
 */
enum papr_remove_result {
	PAPR_REMOVE_RESULT_REMOVED = 0,
	PAPR_REMOVE_RESULT_NOT_FOUND = 1,
	PAPR_REMOVE_RESULT_INVALID = 2,
	PAPR_REMOVE_RESULT_HARDWARE = 3,
};

/**
 * DOC: papr_remove_request - Asks H_BULK_REMOVE to remove an entry.
 */
#define PAPR_REMOVE_REQUEST_TYPE_SHIFT 62
#define PAPR_REMOVE_REQUEST_TYPE_MASK 0xC000000000000000ULL /* bits 0-1: A request, or the end of the list. */
#define PAPR_REMOVE_REQUEST_STATE_SHIFT 60
#define PAPR_REMOVE_REQUEST_STATE_MASK 0x3000000000000000LL /* bits 2-3: New state of the page. Only where memory is overcommitted. */
#define PAPR_REMOVE_REQUEST_CONDITION_SHIFT 56
#define PAPR_REMOVE_REQUEST_CONDITION_MASK 0x300000000000000LL /* bits 6-7: Condition. */
#define PAPR_REMOVE_REQUEST_INDEX_SHIFT 0
#define PAPR_REMOVE_REQUEST_INDEX_MASK 0xFFFFFFFFFFFFFFLL /* bits 8-63: The entry. */

/**
 * DOC: papr_remove_response - Answers a request of H_BULK_REMOVE.
 */
#define PAPR_REMOVE_RESPONSE_TYPE_SHIFT 62
#define PAPR_REMOVE_RESPONSE_TYPE_MASK 0xC000000000000000ULL /* bits 0-1: A response, or the type of a specifier that has not been processed. */
#define PAPR_REMOVE_RESPONSE_RESULT_SHIFT 60
#define PAPR_REMOVE_RESPONSE_RESULT_MASK 0x3000000000000000LL /* bits 2-3: Result. */
#define PAPR_REMOVE_RESPONSE_REFERENCED 0x800000000000000LL /* bit 4: The page has been referenced. Valid if the entry has been removed. */
#define PAPR_REMOVE_RESPONSE_CHANGED 0x400000000000000LL /* bit 5: The page has been changed. Valid if the entry has been removed. */
#define PAPR_REMOVE_RESPONSE_CONDITION_SHIFT 56
#define PAPR_REMOVE_RESPONSE_CONDITION_MASK 0x300000000000000LL /* bits 6-7: Condition of the request. */
#define PAPR_REMOVE_RESPONSE_INDEX_SHIFT 0
#define PAPR_REMOVE_RESPONSE_INDEX_MASK 0xFFFFFFFFFFFFFFLL /* bits 8-63: The entry. */

/**
 * enum papr_slb_scope - What H_CLEAN_SLB removes.
 * @PAPR_SLB_SCOPE_PROCESS: All entries of a process, from the units outside the processors.
 * @PAPR_SLB_SCOPE_SEGMENT: One segment of a process, from all units.
 */
enum papr_slb_scope {
	PAPR_SLB_SCOPE_PROCESS = 1,
	PAPR_SLB_SCOPE_SEGMENT = 2,
};

/**
 * DOC: papr_clean_slb_flags - Flags of H_CLEAN_SLB.
 */
#define PAPR_CLEAN_SLB_FLAGS_CLASS 0x10000 /* bit 47: Class of the segment; 0 unless the scope is `segment`. */
#define PAPR_CLEAN_SLB_FLAGS_TERABYTE 0x100 /* bit 55: The segment has 1 TiB rather than 256 MiB; 0 unless the scope is `segment`. */
#define PAPR_CLEAN_SLB_FLAGS_SCOPE_SHIFT 0
#define PAPR_CLEAN_SLB_FLAGS_SCOPE_MASK 0x3 /* bits 62-63: What is removed. */

/**
 * DOC: papr_invalidate_pid_flags - Flags of H_INVALIDATE_PID.
 */
#define PAPR_INVALIDATE_PID_FLAGS_ALL 0x2 /* bit 62: Invalidates the entries of all processes. */
#define PAPR_INVALIDATE_PID_FLAGS_RADIX 0x1 /* bit 63: The partition uses a radix tree. */

/**
 * DOC: papr_process_table_flags - Flags of H_REGISTER_PROC_TBL.
 */
#define PAPR_PROCESS_TABLE_FLAGS_CHANGE 0x10 /* bit 59: Changes the registration of the process table; otherwise it is kept. */
#define PAPR_PROCESS_TABLE_FLAGS_REGISTER 0x8 /* bit 60: Registers a process table; otherwise the current one is deregistered. Counts only with `change`. */
#define PAPR_PROCESS_TABLE_FLAGS_RADIX 0x4 /* bit 61: The partition uses a radix tree, otherwise a hash page table. */
#define PAPR_PROCESS_TABLE_FLAGS_SEGMENT_TABLES 0x2 /* bit 62: The hash page table is used through the process table, otherwise through segment lookaside buffers. Ignored with `radix`. */
#define PAPR_PROCESS_TABLE_FLAGS_SHOOTDOWN 0x1 /* bit 63: The partition invalidates translations with instructions, otherwise with calls. */

/* One H_REMOVE with nothing checked; the arguments are those of papr_remove(). */
static inline long papr_remove_once(__u64 flags, __u64 index, __u64 match, __u64 output,
		__s64 output_length, __u64 *high, __u64 *low, __u64 *compressed_length)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_REMOVE, ret, flags, index, match, output, (unsigned long)output_length);

	if (rc == H_SUCCESS || rc == H_PARTIAL || rc == H_CONSTRAINED) {
		*high = ret[0];
		*low = ret[1];
	}

	if (rc == H_SUCCESS && ((__u64)(flags & 0x80) >> 7) == 1)
		*compressed_length = ret[2];

	return rc;
}

/* One call with translation off, nothing checked. */
static inline long papr_remove_raw(__u64 flags, __u64 index, __u64 match, __u64 output,
		__s64 output_length, __u64 *high, __u64 *low, __u64 *compressed_length)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_REMOVE, ret, flags, index, match, output, (unsigned long)output_length);

	if (rc == H_SUCCESS || rc == H_PARTIAL || rc == H_CONSTRAINED) {
		*high = ret[0];
		*low = ret[1];
	}

	if (rc == H_SUCCESS && ((__u64)(flags & 0x80) >> 7) == 1)
		*compressed_length = ret[2];

	return rc;
}

/**
 * papr_remove() - Removes an entry from the hash page table.
 * @flags: `checkPage`, `checkBits`, `changeState`, `compress` and `checksum`. Bits: PAPR_PTE_FLAGS_*.
 * @index: The entry.
 * @match: What the entry is compared with, if `checkPage` or `checkBits` is set. With `checkPage` the low seven bits must be 0. Bits: PAPR_PTE_HIGH_*.
 * @output: Receives the compressed page, or describes where it goes. Ignored unless `compress` is set.
 * @output_length: Length of the output in bytes; negative: minus the length of a list of addresses and lengths. Ignored unless `compress` is set.
 * @high: The entry as it was. Bits: PAPR_PTE_HIGH_*.
 * @low: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @compressed_length: Length of the compressed page. (byte)
 * @retry: how far to go on
 *
 * If `compress` is set, the hypervisor then compresses the page, as far as the page is small enough and the coprocessor is free; otherwise
 * the page can be compressed with H_COP later.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context, also with translation off; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARTIAL - The page has not been compressed because the coprocessor is busy.
 * * %H_CONSTRAINED - The page has not been compressed because it is too large.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_PARAMETER - @index is outside the table.
 * * %H_NOT_FOUND - The entry is not valid, has another virtual page, or has one of the bits.
 * * %H_RESOURCE - The entry belongs to the hypervisor.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not supported, for example `compress` for a page that is not in memory.
 * * %H_P3 - @output is not valid.
 * * %H_P4 - @output_length is not valid.
 * * %H_SG_LIST - The list describes an address or a length that is not valid.
 * * %H_TOO_BIG - The output has no room for the compressed page.
 * * %H_RESCINDED - The memory of the output is a shared resource that its owner has rescinded.
 * * %H_FUNCTION - The partition is not allowed to use the coprocessor.
 * * %H_COP_HW - The coprocessor has failed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_remove(__u64 flags, __u64 index, __u64 match, __u64 output, __s64 output_length,
		__u64 *high, __u64 *low, __u64 *compressed_length, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_remove_once(flags, index, match, output, output_length, high, low, compressed_length);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_REMOVE is as an errno: 0 or negative. */
static inline int papr_remove_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_PARTIAL:
	case H_CONSTRAINED:
		return 0;
	case H_BUSY:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_ENTER with nothing checked; the arguments are those of papr_enter(). */
static inline long papr_enter_once(__u64 flags, __u64 index, __u64 high, __u64 low, __u64 input,
		__s64 input_length, __u64 *index_out)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_ENTER, ret, flags, index, high, low, input, (unsigned long)input_length);

	if (rc == H_SUCCESS)
		*index_out = ret[0];

	return rc;
}

/**
 * papr_enter() - Adds an entry to the hash page table.
 * @flags: `domain`, `exact`, `changeState`, `invalidateInstructions`, `synchronizeInstructions`, `coalesce`, `history`, `clearAffinity`, `clearAge`, `zero`, `compress` and `checksum`. `zero` and the flags for caches are ignored for pages that are not in memory. Bits: PAPR_PTE_FLAGS_*.
 * @index: An entry of the group, or the entry if `exact` is set.
 * @high: The entry. Bits: PAPR_PTE_HIGH_*.
 * @low: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @input: Contains the compressed page, or describes where it is. Ignored unless `compress` is set.
 * @input_length: Length of the input in bytes; negative: minus the length of a list of addresses and lengths. Ignored unless `compress` is set.
 * @index_out: The entry that has been used.
 * @retry: how far to go on
 *
 * The hypervisor can prepare the page before: fill it with zeros, manage the caches, or decompress data into it.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_PARAMETER - @index is outside the table, the page does not belong to this partition or is not aligned, its size is not supported, or the storage control bits do not suit it: 0b0010 for memory, 0b01xx for other pages.
 * * %H_PTEG_FULL - The group has no free entry, or with `exact` the entry is in use.
 * * %H_RESCINDED - The page is a shared resource that its owner has rescinded.
 * * %H_TOO_BIG - The page is larger than 64 KiB and `zero` or a flag for caches is set, or the input is too long.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not supported, for example a reserved value of `history`.
 * * %H_P4 - @input is not valid.
 * * %H_P5 - @input_length is not valid.
 * * %H_SG_LIST - The list describes an address or a length that is not valid.
 * * %H_ABORTED - The input does not fill the page.
 * * %H_BAD_DATA - The checksum of the input is wrong.
 * * %H_FUNCTION - The partition is not allowed to use the coprocessor.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_enter(__u64 flags, __u64 index, __u64 high, __u64 low, __u64 input,
		__s64 input_length, __u64 *index_out, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_enter_once(flags, index, high, low, input, input_length, index_out);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_ENTER is as an errno: 0 or negative. */
static inline int papr_enter_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/**
 * struct papr_read_out - What papr_read() hands out.
 * @high: The entry. Bits: PAPR_PTE_HIGH_*.
 * @low: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @high0: The first entry. Bits: PAPR_PTE_HIGH_*.
 * @low0: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @high1: The second entry. Bits: PAPR_PTE_HIGH_*.
 * @low1: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @high2: The third entry. Bits: PAPR_PTE_HIGH_*.
 * @low2: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 * @high3: The fourth entry. Bits: PAPR_PTE_HIGH_*.
 * @low3: Second doubleword of a page table entry. Bits: PAPR_PTE_LOW_*.
 */
struct papr_read_out {
	__u64 high;
	__u64 low;
	__u64 high0;
	__u64 low0;
	__u64 high1;
	__u64 low1;
	__u64 high2;
	__u64 low2;
	__u64 high3;
	__u64 low3;
};

/**
 * papr_read() - Reads one entry or four entries of the hash page table.
 * @flags: `domain`, `translate`, `readFour` and `changeState`. Bits: PAPR_PTE_FLAGS_*.
 * @index: The entry. With `readFour` the low two bits are ignored.
 * @out: takes what comes back
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @index is outside the table.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_read(__u64 flags, __u64 index, struct papr_read_out *out)
{
	unsigned long ret[9];
	const long rc = papr_hcall9(H_READ, ret, flags, index);

	if (rc == H_SUCCESS && ((__u64)(flags & 0x2000000000LL) >> 37) == 0) {
		out->high = ret[0];
		out->low = ret[1];
	}

	if (rc == H_SUCCESS && ((__u64)(flags & 0x2000000000LL) >> 37) == 1) {
		out->high0 = ret[0];
		out->low0 = ret[1];
		out->high1 = ret[2];
		out->low1 = ret[3];
		out->high2 = ret[4];
		out->low2 = ret[5];
		out->high3 = ret[6];
		out->low3 = ret[7];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_read_once papr_read

/* One call with translation off, nothing checked. */
static inline long papr_read_raw(__u64 flags, __u64 index, struct papr_read_out *out)
{
	unsigned long ret[9];
	const long rc = papr_hcall9_raw(H_READ, ret, flags, index);

	if (rc == H_SUCCESS && ((__u64)(flags & 0x2000000000LL) >> 37) == 0) {
		out->high = ret[0];
		out->low = ret[1];
	}

	if (rc == H_SUCCESS && ((__u64)(flags & 0x2000000000LL) >> 37) == 1) {
		out->high0 = ret[0];
		out->low0 = ret[1];
		out->high1 = ret[2];
		out->low1 = ret[3];
		out->high2 = ret[4];
		out->low2 = ret[5];
		out->high3 = ret[6];
		out->low3 = ret[7];
	}

	return rc;
}

/* What a status of H_READ is as an errno: 0 or negative. */
static inline int papr_read_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_clear_mod() - Clears the bit in an entry of the hash page table which says that the page has been changed.
 * @flags: `changeState`. Bits: PAPR_PTE_FLAGS_*.
 * @index: The entry.
 * @low: The second doubleword of the entry as it was. Bits: PAPR_PTE_LOW_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @index is outside the table.
 * * %H_NOT_FOUND - The entry is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_clear_mod(__u64 flags, __u64 index, __u64 *low)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_CLEAR_MOD, ret, flags, index);

	if (rc == H_SUCCESS)
		*low = ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_clear_mod_once papr_clear_mod

/* What a status of H_CLEAR_MOD is as an errno: 0 or negative. */
static inline int papr_clear_mod_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_clear_ref() - Clears the bit in an entry of the hash page table which says that the page has been referenced.
 * @flags: `changeState`. Bits: PAPR_PTE_FLAGS_*.
 * @index: The entry.
 * @low: The second doubleword of the entry as it was. Bits: PAPR_PTE_LOW_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @index is outside the table.
 * * %H_NOT_FOUND - The entry is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_clear_ref(__u64 flags, __u64 index, __u64 *low)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_CLEAR_REF, ret, flags, index);

	if (rc == H_SUCCESS)
		*low = ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_clear_ref_once papr_clear_ref

/* What a status of H_CLEAR_REF is as an errno: 0 or negative. */
static inline int papr_clear_ref_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_protect() - Changes the protection of a page.
 * @flags: `checkPage`, `changeState`, and the new `pp0`, `pp1`, `pp2`, `key` and `noExecute`. Bits: PAPR_PTE_FLAGS_*.
 * @index: The entry.
 * @match: What the entry is compared with, if `checkPage` is set. The low seven bits must be 0. Bits: PAPR_PTE_HIGH_*.
 *
 * The hypervisor also clears the bit which says that the page has been referenced.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @index is outside the table.
 * * %H_NOT_FOUND - The entry is not valid or has another virtual page.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_protect(__u64 flags, __u64 index, __u64 match)
{
	return papr_hcall_norets(H_PROTECT, flags, index, match);
}
/* It has no rules to check. */
#define papr_protect_once papr_protect

/* What a status of H_PROTECT is as an errno: 0 or negative. */
static inline int papr_protect_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * struct papr_bulk_remove_out - What papr_bulk_remove() hands out.
 * @response1: The response to the first request. Bits: PAPR_REMOVE_RESPONSE_*.
 * @response2: The response to the second request. Bits: PAPR_REMOVE_RESPONSE_*.
 * @response3: The response to the third request. Bits: PAPR_REMOVE_RESPONSE_*.
 * @response4: The response to the fourth request. Bits: PAPR_REMOVE_RESPONSE_*.
 */
struct papr_bulk_remove_out {
	__u64 response1;
	__u64 response2;
	__u64 response3;
	__u64 response4;
};

/* One H_BULK_REMOVE with nothing checked; the arguments are those of papr_bulk_remove(). */
static inline long papr_bulk_remove_once(__u64 request1, __u64 match1, __u64 request2,
		__u64 match2, __u64 request3, __u64 match3, __u64 request4, __u64 match4, struct papr_bulk_remove_out *out)
{
	unsigned long ret[9];
	const long rc = papr_hcall9(H_BULK_REMOVE, ret, request1, match1, request2, match2, request3,
		match3, request4, match4);

	if (rc == H_SUCCESS || rc == H_PARAMETER || rc == H_HARDWARE) {
		out->response1 = ret[0];
		out->response2 = ret[2];
		out->response3 = ret[4];
		out->response4 = ret[6];
	}

	return rc;
}

/* What H_BULK_REMOVE answers to arguments that break a rule, or 0. */
static inline long papr_bulk_remove_check(__u64 request1, __u64 request2, __u64 request3,
		__u64 request4)
{
	if (!(((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 1 || ((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3))
		return H_PARAMETER;
	if (!(((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request1 & 0x300000000000000LL) >> 56) <= 2))
		return H_PARAMETER;
	if (!(((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || (((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 1 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3)))
		return H_PARAMETER;
	if (!((((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request2 & 0x300000000000000LL) >> 56) <= 2))
		return H_PARAMETER;
	if (!((((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3) || (((__u64)(request3 & 0xC000000000000000ULL) >> 62) == 1 || ((__u64)(request3 & 0xC000000000000000ULL) >> 62) == 3)))
		return H_PARAMETER;
	if (!(((((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request3 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request3 & 0x300000000000000LL) >> 56) <= 2))
		return H_PARAMETER;
	if (!(((((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request3 & 0xC000000000000000ULL) >> 62) == 3) || (((__u64)(request4 & 0xC000000000000000ULL) >> 62) == 1 || ((__u64)(request4 & 0xC000000000000000ULL) >> 62) == 3)))
		return H_PARAMETER;
	if (!((((((__u64)(request1 & 0xC000000000000000ULL) >> 62) == 3 || ((__u64)(request2 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request3 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request4 & 0xC000000000000000ULL) >> 62) == 3) || ((__u64)(request4 & 0x300000000000000LL) >> 56) <= 2))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_bulk_remove() - Removes up to four entries from the hash page table.
 * @request1: The first request. Bits: PAPR_REMOVE_REQUEST_*.
 * @match1: What the first entry is compared with, depending on the condition. With `checkPage` the low seven bits must be 0. Bits: PAPR_PTE_HIGH_*.
 * @request2: The second request. Bits: PAPR_REMOVE_REQUEST_*.
 * @match2: What the second entry is compared with. Bits: PAPR_PTE_HIGH_*.
 * @request3: The third request. Bits: PAPR_REMOVE_REQUEST_*.
 * @match3: What the third entry is compared with. Bits: PAPR_PTE_HIGH_*.
 * @request4: The fourth request. Bits: PAPR_REMOVE_REQUEST_*.
 * @match4: What the fourth entry is compared with. Bits: PAPR_PTE_HIGH_*.
 * @out: takes what comes back
 *
 * The requests are processed in order up to the first one whose type is `end`. Each register of a request that has been processed contains
 * the response; the others keep their values.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - All requests have been processed. Each response tells whether the entry has been removed.
 * * %H_PARAMETER - A request is not valid; the ones before have been processed.
 * * %H_HARDWARE - The request whose result is `hardware` has failed; the ones before have been processed.
 */
static inline long papr_bulk_remove(__u64 request1, __u64 match1, __u64 request2, __u64 match2,
		__u64 request3, __u64 match3, __u64 request4, __u64 match4, struct papr_bulk_remove_out *out)
{
	long rc;

	rc = papr_bulk_remove_check(request1, request2, request3, request4);
	if (rc)
		return rc;
	return papr_bulk_remove_once(request1, match1, request2, match2, request3, match3, request4,
		match4, out);
}

/* What a status of H_BULK_REMOVE is as an errno: 0 or negative. */
static inline int papr_bulk_remove_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_RESIZE_HPT_PREPARE with nothing checked; the arguments are those of papr_resize_hpt_prepare(). */
static inline long papr_resize_hpt_prepare_once(__u64 shift)
{
	return papr_hcall_norets(H_RESIZE_HPT_PREPARE, 0, shift);
}

/* What H_RESIZE_HPT_PREPARE answers to arguments that break a rule, or 0. */
static inline long papr_resize_hpt_prepare_check(__u64 shift)
{
	if (!(shift == 0 || ((shift >= 18 && shift <= 46))))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_resize_hpt_prepare() - Prepares a change of the size of the hash page table.
 * @shift: Binary logarithm of the size in bytes, 18 to 46, or 0.
 * @retry: how far to go on
 *
 * The hypervisor prepares a new table while the partition goes on. It may discard the new table at any time. A call with another size
 * replaces a table that has been prepared, and a call with the size 0 discards it.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The new table has been prepared, or has been discarded.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The new table is being prepared.
 * * %H_PARAMETER - @shift is not valid.
 * * %H_AUTHORITY - The partition is not allowed to change the size of its table.
 * * %H_RESOURCE - The partition is not allowed to have a table of this size.
 * * %H_PTEG_FULL - Two bolted entries need the same entry of the new table.
 * * %H_NO_MEM - The hypervisor has not enough memory.
 * * %H_NOT_AVAILABLE - The partition has no hash page table.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_resize_hpt_prepare(__u64 shift, struct papr_retry *retry)
{
	long rc;

	rc = papr_resize_hpt_prepare_check(shift);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_resize_hpt_prepare_once(shift);
		if (!((rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_RESIZE_HPT_PREPARE is as an errno: 0 or negative. */
static inline int papr_resize_hpt_prepare_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
		return -EINVAL;
	case H_AUTHORITY:
	case H_PTEG_FULL:
	case H_NO_MEM:
	case H_NOT_AVAILABLE:
	case H_HARDWARE:
		return -EIO;
	case H_RESOURCE:
		return -EPERM;
	default:
		return -EIO;
	}
}

/**
 * papr_resize_hpt_commit() - Replaces the hash page table by the one that H_RESIZE_HPT_PREPARE has prepared.
 * @shift: Binary logarithm of the size in bytes, as it was prepared.
 *
 * Bolted entries are kept. During the call no thread of the partition may use the table: all must be in real mode or stopped.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The new table is still being prepared: H_RESIZE_HPT_PREPARE has to be continued.
 * * %H_CLOSED - There is no new table of this size; it may have been discarded.
 * * %H_AUTHORITY - The partition is not allowed to change the size of its table.
 * * %H_PTEG_FULL - Two bolted entries need the same entry of the new table.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_NOT_AVAILABLE - The partition has no hash page table.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_resize_hpt_commit(__u64 shift)
{
	return papr_hcall_norets(H_RESIZE_HPT_COMMIT, 0, shift);
}
/* It has no rules to check. */
#define papr_resize_hpt_commit_once papr_resize_hpt_commit

/* One call with translation off, nothing checked. */
static inline long papr_resize_hpt_commit_raw(__u64 shift)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_RESIZE_HPT_COMMIT, ret, 0, shift);

	return rc;
}

/* What a status of H_RESIZE_HPT_COMMIT is as an errno: 0 or negative. */
static inline int papr_resize_hpt_commit_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_CLOSED:
	case H_AUTHORITY:
	case H_PARAMETER:
	case H_NOT_AVAILABLE:
	case H_HARDWARE:
		return -EIO;
	case H_PTEG_FULL:
		return -ENOSPC;
	default:
		return -EIO;
	}
}

/* One H_CLEAN_SLB with nothing checked; the arguments are those of papr_clean_slb(). */
static inline long papr_clean_slb_once(__u64 flags, __u32 process, __u64 segment)
{
	return papr_hcall_norets(H_CLEAN_SLB, flags, process, segment);
}

/* What H_CLEAN_SLB answers to arguments that break a rule, or 0. */
static inline long papr_clean_slb_check(__u64 flags, __u32 process, __u64 segment)
{
	if (!(((__u64)(flags & 0x3) >> 0) == process || ((__u64)(flags & 0x3) >> 0) == segment))
		return H_PARAMETER;
	if (!(((__u64)(flags & 0x3) >> 0) == segment || (((__u64)(flags & 0x10000) >> 16) == 0 && ((__u64)(flags & 0x100) >> 8) == 0)))
		return H_PARAMETER;
	if (!(segment == 0 || ((__u64)(flags & 0x3) >> 0) == segment))
		return H_P3;
	return 0;
}

/**
 * papr_clean_slb() - Removes entries from segment lookaside buffers, also of other processors and of units outside the processors.
 * @flags: Scope and properties of the segment. Bits: PAPR_CLEAN_SLB_FLAGS_*.
 * @process: The process, as in the process identification register.
 * @segment: The segment in the format of the instruction `slbieg`; 0 unless the scope is @segment.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The hypervisor limits how often the call is made.
 * * %H_PARAMETER - @flags is not valid.
 * * %H_P3 - @segment is not valid.
 * * %H_FUNCTION - The platform does not support the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_clean_slb(__u64 flags, __u32 process, __u64 segment, struct papr_retry *retry)
{
	long rc;

	rc = papr_clean_slb_check(flags, process, segment);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_clean_slb_once(flags, process, segment);
		if (rc != H_LONG_BUSY_ORDER_1_MSEC ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_CLEAN_SLB is as an errno: 0 or negative. */
static inline int papr_clean_slb_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_LONG_BUSY_ORDER_1_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_INVALIDATE_PID with nothing checked; the arguments are those of papr_invalidate_pid(). */
static inline long papr_invalidate_pid_once(__u64 flags, __u64 process)
{
	return papr_hcall_norets(H_INVALIDATE_PID, flags, process);
}

/**
 * papr_invalidate_pid() - Invalidates what the platform has cached of an entry of the process table.
 * @flags: Scope and kind of translation. Bits: PAPR_INVALIDATE_PID_FLAGS_*.
 * @process: The process, as in the process identification register.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The hypervisor limits how often the call is made.
 * * %H_PARAMETER - @flags is not valid.
 * * %H_FUNCTION - The platform does not support the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_invalidate_pid(__u64 flags, __u64 process, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_invalidate_pid_once(flags, process);
		if (rc != H_LONG_BUSY_ORDER_1_MSEC ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INVALIDATE_PID is as an errno: 0 or negative. */
static inline int papr_invalidate_pid_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_LONG_BUSY_ORDER_1_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_REGISTER_PROC_TBL with nothing checked; the arguments are those of papr_register_proc_tbl(). */
static inline long papr_register_proc_tbl_once(__u64 flags, __u64 table, __u64 page_size,
		__u64 table_size)
{
	return papr_hcall_norets(H_REGISTER_PROC_TBL, flags, table, page_size, table_size);
}

/* What H_REGISTER_PROC_TBL answers to arguments that break a rule, or 0. */
static inline long papr_register_proc_tbl_check(__u64 flags, __u64 table, __u64 page_size,
		__u64 table_size)
{
	if (!(((((table % 4096) == 0 && (table >> 60) == 0) || ((__u64)(flags & 0x4) >> 2) == 0) || ((__u64)(flags & 0x8) >> 3) == 0) || ((__u64)(flags & 0x10) >> 4) == 0))
		return H_P2;
	if (!(((page_size == 0 || ((__u64)(flags & 0x4) >> 2) == 0) || ((__u64)(flags & 0x8) >> 3) == 0) || ((__u64)(flags & 0x10) >> 4) == 0))
		return H_P3;
	if (!((((table >> 38) == 0 || ((__u64)(flags & 0x4) >> 2) == 1) || ((__u64)(flags & 0x8) >> 3) == 0) || ((__u64)(flags & 0x10) >> 4) == 0))
		return H_P2;
	if (!(((page_size <= 7 || ((__u64)(flags & 0x4) >> 2) == 1) || ((__u64)(flags & 0x8) >> 3) == 0) || ((__u64)(flags & 0x10) >> 4) == 0))
		return H_P3;
	if (!((table_size <= 24 || ((__u64)(flags & 0x8) >> 3) == 0) || ((__u64)(flags & 0x10) >> 4) == 0))
		return H_P4;
	return 0;
}

/**
 * papr_register_proc_tbl() - Sets how the partition translates addresses, and registers or deregisters its process table.
 * @flags: Mode of translation, and what happens to the process table. Bits: PAPR_PROCESS_TABLE_FLAGS_*.
 * @table: The process table: with `radix` its address, a multiple of 4096, otherwise the number of a segment of 1 TiB. 0 unless a table is registered.
 * @page_size: Without `radix` the encoded size of its pages, as in the device tree; otherwise 0.
 * @table_size: Binary logarithm of its size in bytes, minus 12. 0 unless a table is registered.
 * @retry: how far to go on
 *
 * The platform tells what it supports in byte 23 of `ibm,architecture-vec-5`. All threads should be stopped or not translate addresses. A
 * call with other arguments abandons one that has not been completed.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The mode has not been set for all processors yet.
 * * %H_LONG_BUSY_ORDER_10_MSEC - The mode has not been set for all processors yet.
 * * %H_PARAMETER - @flags is not valid, asks for something that the platform does not support, or does not suit the table that is kept.
 * * %H_P2 - @table is not valid.
 * * %H_P3 - @page_size is not valid.
 * * %H_P4 - @table_size is more than 24.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_register_proc_tbl(__u64 flags, __u64 table, __u64 page_size, __u64 table_size,
		struct papr_retry *retry)
{
	long rc;

	rc = papr_register_proc_tbl_check(flags, table, page_size, table_size);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_register_proc_tbl_once(flags, table, page_size, table_size);
		if (!(rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_REGISTER_PROC_TBL is as an errno: 0 or negative. */
static inline int papr_register_proc_tbl_errno(long rc)
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
