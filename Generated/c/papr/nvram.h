/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nvram.papr; edit that. */
/*
 * Non-volatile memory.
 *
 * A small memory, the node of type `nvram` in the device tree (its size is the property `#bytes`), that keeps settings and logs while the
 * machine is off. It is divided into partitions, each with a header of 16 bytes; whoever writes has to keep them in order.
 *
 * Both calls have to work in the handlers of machine check and system reset, and after `ibm,os-term`.
 */
#ifndef PAPR_NVRAM_H
#define PAPR_NVRAM_H

#include "support.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/* One nvram-fetch with nothing checked; the arguments are those of papr_nvram_fetch(). */
static inline long papr_nvram_fetch_once(__u32 offset, __u32 buffer, __u32 length, __u32 *bytes_copied)
{
	const __u32 args[3] = { offset, buffer, length };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(NVRAM_FETCH, "nvram-fetch", 3, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*bytes_copied = rets[1];

	return rc;
}

/**
 * papr_nvram_fetch() - Copies bytes from non-volatile memory.
 * @offset: Where to begin. (byte)
 * @buffer: Receives the bytes.
 * @bytes_copied: How many bytes have been copied. (byte)
 *
 * Any offset and any length will do.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - @offset and @length describe bytes beyond the end of the memory.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_nvram_fetch(__u32 offset, const struct papr_memory *buffer, __u32 *bytes_copied)
{
	const __u32 length = (__u32)papr_room(buffer);

	if (!papr_memory_fits(buffer, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	return papr_nvram_fetch_once(offset, (__u32)papr_address(buffer), length, bytes_copied);
}

/* What a status of nvram-fetch is as an errno: 0 or negative. */
static inline int papr_nvram_fetch_errno(long rc)
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

/* One nvram-store with nothing checked; the arguments are those of papr_nvram_store(). */
static inline long papr_nvram_store_once(__u32 offset, __u32 buffer, __u32 length, __u32 *bytes_copied)
{
	const __u32 args[3] = { offset, buffer, length };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(NVRAM_STORE, "nvram-store", 3, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*bytes_copied = rets[1];

	return rc;
}

/**
 * papr_nvram_store() - Copies bytes into non-volatile memory.
 * @offset: Where to begin. (byte)
 * @buffer: The bytes.
 * @bytes_copied: How many bytes have been copied. (byte)
 *
 * At success the bytes will outlast a loss of power, though they may still be on their way. After an error the contents of the memory are
 * undefined.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - @offset and @length describe bytes beyond the end of the memory.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_nvram_store(__u32 offset, const struct papr_memory *buffer, __u32 *bytes_copied)
{
	const __u32 length = (__u32)papr_room(buffer);

	if (!papr_memory_fits(buffer, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	return papr_nvram_store_once(offset, (__u32)papr_address(buffer), length, bytes_copied);
}

/* What a status of nvram-store is as an errno: 0 or negative. */
static inline int papr_nvram_store_errno(long rc)
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

#endif /* PAPR_ASSEMBLY */
#endif
