/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from scm.papr; edit that. */
/*
 * Storage class memory.
 *
 * Storage class memory is persistent memory (NVDIMMs) that the hypervisor gives to a partition as dynamic resources. Each device is
 * identified by its DRC index, which is the `ibm,my-drc-index` property of its node under `/ibm,persistent-memory`. The node also gives the
 * size of a block (`ibm,block-size`), the number of blocks (`ibm,number-of-blocks`) and the size of the metadata area
 * (`ibm,metadata-size`). The blocks have no address in the partition until they are bound to one.
 */
#ifndef PAPR_SCM_H
#define PAPR_SCM_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_SCM_READ_METADATA
#define H_SCM_READ_METADATA 0x3E4
#endif
#ifndef H_SCM_WRITE_METADATA
#define H_SCM_WRITE_METADATA 0x3E8
#endif
#ifndef H_SCM_BIND_MEM
#define H_SCM_BIND_MEM 0x3EC
#endif
#ifndef H_SCM_UNBIND_MEM
#define H_SCM_UNBIND_MEM 0x3F0
#endif
#ifndef H_SCM_QUERY_BLOCK_MEM_BINDING
#define H_SCM_QUERY_BLOCK_MEM_BINDING 0x3F4
#endif
#ifndef H_SCM_QUERY_LOGICAL_MEM_BINDING
#define H_SCM_QUERY_LOGICAL_MEM_BINDING 0x3F8
#endif
#ifndef H_SCM_UNBIND_ALL
#define H_SCM_UNBIND_ALL 0x3FC
#endif
#ifndef H_SCM_HEALTH
#define H_SCM_HEALTH 0x400
#endif
#ifndef H_SCM_PERFORMANCE_STATS
#define H_SCM_PERFORMANCE_STATS 0x418
#endif
#ifndef H_SCM_FLUSH
#define H_SCM_FLUSH 0x44C
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_SCM_READ_METADATA, 0x3E4);
PAPR_SAME(H_SCM_WRITE_METADATA, 0x3E8);
PAPR_SAME(H_SCM_BIND_MEM, 0x3EC);
PAPR_SAME(H_SCM_UNBIND_MEM, 0x3F0);
PAPR_SAME(H_SCM_QUERY_BLOCK_MEM_BINDING, 0x3F4);
PAPR_SAME(H_SCM_QUERY_LOGICAL_MEM_BINDING, 0x3F8);
PAPR_SAME(H_SCM_UNBIND_ALL, 0x3FC);
PAPR_SAME(H_SCM_HEALTH, 0x400);
PAPR_SAME(H_SCM_PERFORMANCE_STATS, 0x418);
PAPR_SAME(H_SCM_FLUSH, 0x44C);

/* Lets the hypervisor choose the address. */
#define PAPR_ANY_ADDRESS 0xFFFFFFFFFFFFFFFFULL

/* Version of the format of performance statistics. */
#define PAPR_SCM_STATISTICS_VERSION 1

/**
 * enum papr_unbind_scope - Which blocks H_SCM_UNBIND_ALL unbinds.
 * @PAPR_UNBIND_SCOPE_ALL: All blocks of all NVDIMMs of the partition.
 * @PAPR_UNBIND_SCOPE_CONNECTOR: All blocks of one NVDIMM.
 */
enum papr_unbind_scope {
	PAPR_UNBIND_SCOPE_ALL = 1,
	PAPR_UNBIND_SCOPE_CONNECTOR = 2,
};

/**
 * DOC: papr_pmem_health - Health of an NVDIMM.
 */
#define PAPR_PMEM_HEALTH_UNARMED 0x8000000000000000ULL /* bit 0: The device cannot persist its contents; they are lost when power is removed. */
#define PAPR_PMEM_HEALTH_SHUTDOWN_DIRTY 0x4000000000000000LL /* bit 1: The contents were not persisted: they were not saved at power down or not restored at power up. */
#define PAPR_PMEM_HEALTH_SHUTDOWN_CLEAN 0x2000000000000000LL /* bit 2: The contents of the previous boot were restored. */
#define PAPR_PMEM_HEALTH_EMPTY 0x1000000000000000LL /* bit 3: There were no contents of the previous boot to restore. */
#define PAPR_PMEM_HEALTH_HEALTH_CRITICAL 0x800000000000000LL /* bit 4: The remaining life of the memory is critically low. */
#define PAPR_PMEM_HEALTH_HEALTH_FATAL 0x400000000000000LL /* bit 5: The device has failed and is going to be taken out of service at the next boot. */
#define PAPR_PMEM_HEALTH_HEALTH_UNHEALTHY 0x200000000000000LL /* bit 6: The health of the platform, such as a hardware failure, may prevent the contents from being saved or restored. */
#define PAPR_PMEM_HEALTH_HEALTH_NON_CRITICAL 0x100000000000000LL /* bit 7: The contents cannot be persisted under certain conditions. */
#define PAPR_PMEM_HEALTH_ENCRYPTED 0x80000000000000LL /* bit 8: The contents are encrypted. */
#define PAPR_PMEM_HEALTH_SCRUBBED_AND_LOCKED 0x40000000000000LL /* bit 9: A requested erase or secure erase has completed. */
#define PAPR_PMEM_HEALTH_SAVE_FAILED 0x20000000000000LL /* bit 10: The contents could not be saved. */

/**
 * DOC: papr_scm_statistic_id - Identifies a performance statistic: eight ASCII characters, padded with spaces.
 */
#define PAPR_SCM_STATISTIC_ID_CONTROLLER_RESET_COUNT 0x43746C5265734374LL /* Number of controller resets. */
#define PAPR_SCM_STATISTIC_ID_CONTROLLER_RESET_TIME 0x43746C526573546DLL /* Elapsed time of controller resets. */
#define PAPR_SCM_STATISTIC_ID_POWER_ON_SECONDS 0x506F6E5365637320LL /* Seconds since power on. */
#define PAPR_SCM_STATISTIC_ID_LIFE_REMAINING 0x4D656D4C69666520LL /* Remaining life of the memory in percent. */
#define PAPR_SCM_STATISTIC_ID_CRITICAL_RESOURCE_UTILIZATION 0x4372697452736355LL /* Utilization of the critical resource. */
#define PAPR_SCM_STATISTIC_ID_HOST_LOAD_COUNT 0x486F73744C436E74LL /* Number of loads by the host. */
#define PAPR_SCM_STATISTIC_ID_HOST_STORE_COUNT 0x486F737453436E74LL /* Number of stores by the host. */
#define PAPR_SCM_STATISTIC_ID_HOST_STORE_DURATION 0x486F737453447572LL /* Duration of stores by the host. */
#define PAPR_SCM_STATISTIC_ID_HOST_LOAD_DURATION 0x486F73744C447572LL /* Duration of loads by the host. */
#define PAPR_SCM_STATISTIC_ID_MEDIA_READ_COUNT 0x4D656452436E7420LL /* Number of reads from the media. */
#define PAPR_SCM_STATISTIC_ID_MEDIA_WRITE_COUNT 0x4D656457436E7420LL /* Number of writes to the media. */
#define PAPR_SCM_STATISTIC_ID_MEDIA_READ_DURATION 0x4D65645244757220LL /* Duration of reads from the media. */
#define PAPR_SCM_STATISTIC_ID_MEDIA_WRITE_DURATION 0x4D65645744757220LL /* Duration of writes to the media. */
#define PAPR_SCM_STATISTIC_ID_CACHE_READ_HIT_COUNT 0x4363685248436E74LL /* Number of read hits in the cache. */
#define PAPR_SCM_STATISTIC_ID_CACHE_WRITE_HIT_COUNT 0x4363685748436E74LL /* Number of write hits in the cache. */
#define PAPR_SCM_STATISTIC_ID_FAST_WRITE_COUNT 0x4661737457436E74LL /* Number of fast writes. */

/**
 * struct papr_scm_statistic_value - One performance statistic.
 * @id: Which statistic this is. One of PAPR_SCM_STATISTIC_ID_*.
 * @value: Its value; 0 in a request.
 */
struct papr_scm_statistic_value {
	__u64 id;
	__u64 value;
};

/* The same as it lies in memory. */
struct papr_scm_statistic {
	__be64 id; /* 0x0 */
	__be64 value; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_scm_statistic, 16);
PAPR_OFFSET(papr_scm_statistic, id, 0x0);
PAPR_OFFSET(papr_scm_statistic, value, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_scm_statistic_read(const void *data, __u64 size, struct papr_scm_statistic_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->id = papr_take_be64(&r);
	value->value = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_scm_statistic_next(struct papr_span *rest, struct papr_scm_statistic_value *value)
{
	return papr_next(rest, papr_scm_statistic_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_scm_statistic_write(const struct papr_scm_statistic_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be64(&w, value->id);
	papr_give_be64(&w, value->value);
	return papr_write_end(&w);
}

/**
 * struct papr_scm_statistics_value - Request for performance statistics, and its result.
 * @statistics: The statistics that are requested or returned.
 */
struct papr_scm_statistics_value {
	struct papr_span statistics;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_scm_statistics {
	__be64 eye_catcher; /* 0x0 */
	__be32 version; /* 0x8 */
	__be32 count; /* 0xC */
} PAPR_PACKED;
PAPR_SIZE(papr_scm_statistics, 16);
PAPR_OFFSET(papr_scm_statistics, eye_catcher, 0x0);
PAPR_OFFSET(papr_scm_statistics, version, 0x8);
PAPR_OFFSET(papr_scm_statistics, count, 0xC);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_scm_statistics_read(const void *data, __u64 size, struct papr_scm_statistics_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_eye_catcher;
	__u64 v_version;
	__u64 v_count;

	v_eye_catcher = papr_take_be64(&r);
	papr_check(&r, v_eye_catcher == 0x53434D5354415453LL);
	v_version = papr_take_be32(&r);
	papr_check(&r, v_version == 1);
	v_count = papr_take_be32(&r);
	value->statistics = papr_take_elements(&r, v_count, PAPR_ALL, 16, NULL);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_scm_statistics_size(const void *data, __u64 size)
{
	struct papr_scm_statistics_value value;

	return papr_scm_statistics_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_scm_statistics_next(struct papr_span *rest, struct papr_scm_statistics_value *value)
{
	return papr_next(rest, papr_scm_statistics_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_scm_statistics_write(const struct papr_scm_statistics_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_eye_catcher;
	__u64 v_version;
	__u64 v_count;

	v_eye_catcher = 0x53434D5354415453LL;
	papr_give_be64(&w, v_eye_catcher);
	v_version = 1;
	papr_give_be32(&w, (__u32)v_version);
	v_count = value->statistics.count;
	papr_allow(&w, v_count <= 0xFFFFFFFFU);
	papr_give_be32(&w, (__u32)v_count);
	papr_give_elements(&w, &value->statistics, 16, NULL);
	return papr_write_end(&w);
}

/* One H_SCM_READ_METADATA with nothing checked; the arguments are those of papr_scm_read_metadata(). */
static inline long papr_scm_read_metadata_once(__u32 drc_index, __u64 offset, __u64 length,
		__u64 *data)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_READ_METADATA, ret, drc_index, offset, length);

	if (rc == H_SUCCESS)
		*data = ret[0];

	return rc;
}

/* What H_SCM_READ_METADATA answers to arguments that break a rule, or 0. */
static inline long papr_scm_read_metadata_check(__u64 length)
{
	if (!(length == 1 || length == 2 || length == 4 || length == 8))
		return H_P3;
	return 0;
}

/**
 * papr_scm_read_metadata() - Reads up to eight bytes from the metadata area of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @offset: Offset of the first byte in the metadata area.
 * @length: Number of bytes to read. (byte)
 * @data: The bytes, right-justified; the byte at the lowest offset is the most significant one.
 *
 * The metadata area is separate from the memory of the device. It holds configuration data such as labels and bad blocks.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P2 - @offset and @length describe bytes beyond the end of the metadata area.
 * * %H_P3 - @length is not 1, 2, 4 or 8.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_scm_read_metadata(__u32 drc_index, __u64 offset, __u64 length,
		__u64 *data)
{
	long rc;

	rc = papr_scm_read_metadata_check(length);
	if (rc)
		return rc;
	return papr_scm_read_metadata_once(drc_index, offset, length, data);
}

/* What a status of H_SCM_READ_METADATA is as an errno: 0 or negative. */
static inline int papr_scm_read_metadata_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
		return -ENODEV;
	case H_P2:
	case H_P3:
	case H_HARDWARE:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One H_SCM_WRITE_METADATA with nothing checked; the arguments are those of papr_scm_write_metadata(). */
static inline long papr_scm_write_metadata_once(__u32 drc_index, __u64 offset, __u64 data,
		__u64 length)
{
	return papr_hcall_norets(H_SCM_WRITE_METADATA, drc_index, offset, data, length);
}

/* What H_SCM_WRITE_METADATA answers to arguments that break a rule, or 0. */
static inline long papr_scm_write_metadata_check(__u64 data, __u64 length)
{
	if (!(length == 1 || length == 2 || length == 4 || length == 8))
		return H_P4;
	if (!(length == 8 || (__u64)papr_shift_right((papr_wide)data, ((papr_wide)8 * (papr_wide)length)) == 0))
		return H_P2;
	return 0;
}

/**
 * papr_scm_write_metadata() - Writes up to eight bytes to the metadata area of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @offset: Offset of the first byte in the metadata area.
 * @data: The bytes, right-justified; the byte at the lowest offset is the most significant one. The bits to the left must be zero.
 * @length: Number of bytes to write. (byte)
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P2 - The bytes are beyond the end of the metadata area, the area is read-only, or @data does not fit in @length bytes.
 * * %H_P4 - @length is not 1, 2, 4 or 8.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_scm_write_metadata(__u32 drc_index, __u64 offset, __u64 data, __u64 length)
{
	long rc;

	rc = papr_scm_write_metadata_check(data, length);
	if (rc)
		return rc;
	return papr_scm_write_metadata_once(drc_index, offset, data, length);
}

/* What a status of H_SCM_WRITE_METADATA is as an errno: 0 or negative. */
static inline int papr_scm_write_metadata_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
		return -ENODEV;
	case H_P2:
	case H_P4:
	case H_HARDWARE:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One H_SCM_BIND_MEM with nothing checked; the arguments are those of papr_scm_bind_mem(). */
static inline long papr_scm_bind_mem_once(__u32 drc_index, __u64 first_block, __u64 block_count,
		__u64 address, __u64 *token, __u64 *address_out, __u64 *blocks_bound)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_BIND_MEM, ret, drc_index, first_block, block_count,
		address, *token);

	if (rc == H_BUSY)
		*token = ret[0];

	if (rc == H_BUSY || rc == H_SUCCESS) {
		*address_out = ret[1];
		*blocks_bound = ret[2];
	}

	return rc;
}

/**
 * papr_scm_bind_mem() - Binds blocks of an NVDIMM to addresses in the memory of the partition.
 * @drc_index: The NVDIMM.
 * @first_block: The first block to bind.
 * @block_count: Number of blocks to bind.
 * @address: Address to bind the first block to, or ANY_ADDRESS.
 * @address_out: Address that the first block is bound to.
 * @blocks_bound: Number of blocks that have been bound.
 * @wait: how to wait between calls
 *
 * The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends: the state after an
 * abandoned sequence is undefined. The call can fail if the partition has translations to one of the blocks.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - Not all blocks have been bound yet.
 * * %H_OVERLAP - The addresses are already in use, or the hypervisor accepts only ANY_ADDRESS.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P2 - The NVDIMM has no block @first_block.
 * * %H_P3 - The NVDIMM has less than @block_count blocks from @first_block on.
 * * %H_P4 - Blocks cannot be bound to @address.
 * * %H_P5 - @token is not valid.
 * * %H_TOO_BIG - There are too many blocks.
 */
static inline long papr_scm_bind_mem(__u32 drc_index, __u64 first_block, __u64 block_count,
		__u64 address, __u64 *address_out, __u64 *blocks_bound, enum papr_wait wait)
{
	__u64 token = 0;
	long rc;

	for (;;) {
		const bool going = token != 0;
		const __u64 kept_address = going ? *address_out : 0;

		rc = papr_scm_bind_mem_once(drc_index, first_block, block_count, address, &token, address_out,
			blocks_bound);
		if (going)
			*address_out = kept_address;
		if (rc != H_BUSY)
			return rc;
		papr_pause(wait, 0);
	}
}

/* What a status of H_SCM_BIND_MEM is as an errno: 0 or negative. */
static inline int papr_scm_bind_mem_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	case H_OVERLAP:
	case H_PARAMETER:
	case H_P2:
	case H_P3:
	case H_P4:
	case H_P5:
	case H_TOO_BIG:
		return -ENXIO;
	default:
		return -EIO;
	}
}

/* One H_SCM_UNBIND_MEM with nothing checked; the arguments are those of papr_scm_unbind_mem(). */
static inline long papr_scm_unbind_mem_once(__u32 drc_index, __u64 address, __u64 block_count,
		__u64 *token, __u64 *blocks_unbound)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_UNBIND_MEM, ret, drc_index, address, block_count, *token);

	if (rc == H_BUSY || rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC)
		*token = ret[0];

	if (rc == H_SUCCESS)
		*blocks_unbound = ret[1];

	return rc;
}

/* What H_SCM_UNBIND_MEM answers to arguments that break a rule, or 0. */
static inline long papr_scm_unbind_mem_check(__u64 block_count)
{
	if (!(block_count > 0))
		return H_P3;
	return 0;
}

/**
 * papr_scm_unbind_mem() - Unbinds blocks of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @address: Address that the first block is bound to.
 * @block_count: Number of blocks to unbind.
 * @blocks_unbound: Number of blocks that have been unbound.
 * @wait: how to wait between calls
 *
 * The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - Not all blocks have been unbound yet.
 * * %H_LONG_BUSY_ORDER_1_MSEC - Not all blocks have been unbound yet.
 * * %H_LONG_BUSY_ORDER_10_MSEC - Not all blocks have been unbound yet.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P2 - @address is not the start of a block.
 * * %H_P3 - @block_count is 0, or the NVDIMM has less blocks from @address on.
 * * %H_P4 - @token is not valid.
 * * %H_IN_USE - The partition has translations to one of the blocks.
 * * %H_OVERLAP - @address and @block_count do not describe a range of bound blocks.
 */
static inline long papr_scm_unbind_mem(__u32 drc_index, __u64 address, __u64 block_count,
		__u64 *blocks_unbound, enum papr_wait wait)
{
	__u64 token = 0;
	long rc;

	rc = papr_scm_unbind_mem_check(block_count);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_scm_unbind_mem_once(drc_index, address, block_count, &token, blocks_unbound);
		if (!(rc == H_BUSY || rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC))
			return rc;
		papr_pause(wait, papr_hcall_delay(rc));
	}
}

/* What a status of H_SCM_UNBIND_MEM is as an errno: 0 or negative. */
static inline int papr_scm_unbind_mem_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_LONG_BUSY_ORDER_1_MSEC:
	case H_LONG_BUSY_ORDER_10_MSEC:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/**
 * papr_scm_query_block_mem_binding() - Returns the address that a block of an NVDIMM is bound to.
 * @drc_index: The NVDIMM.
 * @block: The block.
 * @address: Address of the first byte of the block.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P2 - The NVDIMM has no block @block.
 * * %H_NOT_FOUND - The block is not bound.
 */
static inline long papr_scm_query_block_mem_binding(__u32 drc_index, __u64 block, __u64 *address)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_QUERY_BLOCK_MEM_BINDING, ret, drc_index, block);

	if (rc == H_SUCCESS)
		*address = ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_scm_query_block_mem_binding_once papr_scm_query_block_mem_binding

/* What a status of H_SCM_QUERY_BLOCK_MEM_BINDING is as an errno: 0 or negative. */
static inline int papr_scm_query_block_mem_binding_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_scm_query_logical_mem_binding() - Returns the NVDIMM and the block that are bound to an address.
 * @address: The address.
 * @drc_index: The NVDIMM.
 * @block: The block.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @address is not valid.
 * * %H_P2 - The cause is not documented; the call has no second argument.
 * * %H_NOT_FOUND - No block is bound to the address.
 */
static inline long papr_scm_query_logical_mem_binding(__u64 address, __u32 *drc_index,
		__u64 *block)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_QUERY_LOGICAL_MEM_BINDING, ret, address);

	if (rc == H_SUCCESS) {
		*drc_index = (__u32)ret[0];
		*block = ret[1];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_scm_query_logical_mem_binding_once papr_scm_query_logical_mem_binding

/* What a status of H_SCM_QUERY_LOGICAL_MEM_BINDING is as an errno: 0 or negative. */
static inline int papr_scm_query_logical_mem_binding_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SCM_UNBIND_ALL with nothing checked; the arguments are those of papr_scm_unbind_all(). */
static inline long papr_scm_unbind_all_once(__u64 scope, __u32 drc_index, __u64 *token,
		__u64 *blocks_unbound)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_UNBIND_ALL, ret, scope, drc_index, *token);

	if (rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE))
		*token = ret[0];

	if (rc == H_SUCCESS)
		*blocks_unbound = ret[1];

	return rc;
}

/* What H_SCM_UNBIND_ALL answers to arguments that break a rule, or 0. */
static inline long papr_scm_unbind_all_check(__u64 scope)
{
	if (!(scope == 1 || scope == 2))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_scm_unbind_all() - Unbinds all blocks of one NVDIMM or of all NVDIMMs.
 * @scope: One NVDIMM or all of them. One of PAPR_UNBIND_SCOPE_*.
 * @drc_index: The NVDIMM; ignored if @scope is `all`.
 * @blocks_unbound: Number of blocks that have been unbound.
 * @wait: how to wait between calls
 *
 * The hypervisor may need more than one call. A sequence of calls that has been started must be continued until it ends.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - Not all blocks have been unbound yet.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - Not all blocks have been unbound yet.
 * * %H_PARAMETER - @scope is not valid.
 * * %H_P2 - @drc_index does not identify an NVDIMM of this partition.
 * * %H_P3 - @token is not valid.
 * * %H_P4 - @token is not 0; QEMU has no sequences to continue.
 * * %H_IN_USE - The partition has translations to one of the blocks.
 */
static inline long papr_scm_unbind_all(__u64 scope, __u32 drc_index, __u64 *blocks_unbound,
		enum papr_wait wait)
{
	__u64 token = 0;
	long rc;

	rc = papr_scm_unbind_all_check(scope);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_scm_unbind_all_once(scope, drc_index, &token, blocks_unbound);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)))
			return rc;
		papr_pause(wait, papr_hcall_delay(rc));
	}
}

/* What a status of H_SCM_UNBIND_ALL is as an errno: 0 or negative. */
static inline int papr_scm_unbind_all_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
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
 * papr_scm_health() - Returns the health of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @health: The health of the NVDIMM. Bits: PAPR_PMEM_HEALTH_*.
 * @valid: The bits of @health that are valid. Bits: PAPR_PMEM_HEALTH_*.
 *
 * A bit of @health is meaningful only if the same bit of @valid is set.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_scm_health(__u32 drc_index, __u64 *health, __u64 *valid)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_HEALTH, ret, drc_index);

	if (rc == H_SUCCESS) {
		*health = ret[0];
		*valid = ret[1];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_scm_health_once papr_scm_health

/* What a status of H_SCM_HEALTH is as an errno: 0 or negative. */
static inline int papr_scm_health_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
	case H_HARDWARE:
		return -ENXIO;
	default:
		return -EIO;
	}
}

/* One H_SCM_PERFORMANCE_STATS with nothing checked; the arguments are those of papr_scm_performance_stats(). */
static inline long papr_scm_performance_stats_once(__u32 drc_index, __u64 statistics, __u64 size,
		__u64 *required_size, __u64 *unknown_statistic)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_PERFORMANCE_STATS, ret, drc_index, statistics, size);

	if (rc == H_SUCCESS && statistics == 0)
		*required_size = ret[0];

	if (rc == H_PARTIAL)
		*unknown_statistic = ret[0];

	return rc;
}

/**
 * papr_scm_performance_stats() - Collects performance statistics of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @statistics: The request, which the result replaces; null to ask for the size.
 * @required_size: Size of a buffer for all statistics. (byte)
 * @unknown_statistic: The first requested statistic that the device does not have. One of PAPR_SCM_STATISTIC_ID_*.
 *
 * With a null buffer the call returns the size of a buffer for all statistics. With a buffer that requests no statistics it returns all of
 * them, otherwise those that are requested.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition, or the buffer is not valid.
 * * %H_PARTIAL - The device does not have one of the requested statistics.
 * * %H_UNSUPPORTED - The device has no statistics.
 * * %H_AUTHORITY - The partition is not allowed to collect performance information; this is a setting of the management console.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 * * %H_PRIVILEGE - The caller is not in privileged mode.
 */
static inline long papr_scm_performance_stats(__u32 drc_index, const struct papr_memory *statistics,
		__u64 *required_size, __u64 *unknown_statistic)
{
	const __u64 size = (__u64)papr_room(statistics);

	if (statistics && !papr_memory_fits(statistics, 0, 0, 0))
		return H_PARAMETER;
	return papr_scm_performance_stats_once(drc_index, papr_address(statistics), size, required_size,
		unknown_statistic);
}

/* What a status of H_SCM_PERFORMANCE_STATS is as an errno: 0 or negative. */
static inline int papr_scm_performance_stats_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
	case H_HARDWARE:
	case H_PRIVILEGE:
		return -EIO;
	case H_PARTIAL:
		return -ENOENT;
	case H_UNSUPPORTED:
		return -EOPNOTSUPP;
	case H_AUTHORITY:
		return -EPERM;
	default:
		return -EIO;
	}
}

/* One H_SCM_FLUSH with nothing checked; the arguments are those of papr_scm_flush(). */
static inline long papr_scm_flush_once(__u32 drc_index, __u64 *token)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_SCM_FLUSH, ret, drc_index, *token);

	if (rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE))
		*token = ret[0];

	return rc;
}

/**
 * papr_scm_flush() - Flushes data to the backing store of an NVDIMM.
 * @drc_index: The NVDIMM.
 * @token: 0 in the first call of a sequence, then the token from the previous answer.
 * @retry: how far to go on
 *
 * The call is needed for NVDIMMs whose device-tree node has the property `ibm,hcall-flush-required`. The hypervisor may need more than one
 * call to complete a flush.
 *
 * Gives up when @retry is used up and returns the last status; @token goes on from there.
 * Begin with @token at 0.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The flush has not completed yet.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The flush has not completed yet.
 * * %H_PARAMETER - @drc_index does not identify an NVDIMM of this partition that supports flushes.
 * * %H_P2 - @token does not identify a flush in progress.
 * * %H_UNSUPPORTED - The NVDIMM does not need flushes.
 * * %H_HARDWARE - The data could not be written.
 */
static inline long papr_scm_flush(__u32 drc_index, __u64 *token, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_scm_flush_once(drc_index, token);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_SCM_FLUSH is as an errno: 0 or negative. */
static inline int papr_scm_flush_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	case H_PARAMETER:
	case H_P2:
	case H_UNSUPPORTED:
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
