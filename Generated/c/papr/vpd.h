/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpd.papr; edit that. */
/*
 * Vital product data.
 *
 * Vital product data tell what the parts of a machine are: type, serial number, location. Where firmware has this call, the data
 * that can change after boot are read with it and the rest from the device tree; nothing is reported twice.
 */
#ifndef PAPR_VPD_H
#define PAPR_VPD_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_VPD_MORE_DATA
#define PAPR_VPD_MORE_DATA 1
#endif
#ifndef PAPR_VPD_CHANGED
#define PAPR_VPD_CHANGED -4
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_VPD_MORE_DATA, 1);
PAPR_SAME(PAPR_VPD_CHANGED, -4);

/* The longest location code, its NUL included. */
#define PAPR_LOCATION_CODE_SIZE 80

/**
 * struct papr_location_code_value - Names a part by its place in the machine, for example `U78D2.001.WZS0001-P1`, with a NUL at the end.
 * @code: At most 79 characters before the NUL.
 *
 * The empty string names all parts.
 */
struct papr_location_code_value {
	struct papr_span code;
};

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_location_code_read(const void *data, __u64 size, struct papr_location_code_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->code = papr_take_text(&r, PAPR_ALL);
	papr_check(&r, r.at <= 80);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_location_code_write(const struct papr_location_code_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_text(&w, &value->code, PAPR_ALL);
	papr_allow(&w, w.at <= 80);
	return papr_write_end(&w);
}

/* One ibm,get-vpd with nothing checked; the arguments are those of papr_get_vpd(). */
static inline long papr_get_vpd_once(__u32 location, __u32 work_area, __u32 work_area_size,
		__u32 *sequence, __u32 *bytes_written)
{
	const __u32 args[4] = { location, work_area, work_area_size, *sequence };
	__u32 rets[3];
	long rc;

	if (!PAPR_RTAS(IBM_GET_VPD, "ibm,get-vpd", 4, args, 3, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == PAPR_VPD_MORE_DATA)
		*sequence = rets[1];

	if (rc == RTAS_SUCCESS || rc == PAPR_VPD_MORE_DATA)
		*bytes_written = rets[2];

	return rc;
}

/**
 * papr_get_vpd() - Reads vital product data, one work area at a time.
 * @location: The part to report on; the empty string asks for all parts.
 * @work_area: Receives one piece of the data. Its contents before the call do not matter; after any status but 0 and 1 they are undefined.
 * @sequence: 1 in the first call of a sequence, then the number from the previous answer.
 * @bytes_written: How many bytes of the work area are valid.
 * @retry: how far to go on
 *
 * A sequence of calls starts with sequence number 1; while there is more to read, each answer gives the number for the next call.
 * The pieces, joined in the order in which they came, have the format of the device tree's `ibm,vpd` property. Each stanza of the
 * data names its location with the keyword `YL`.
 *
 * Firmware keeps track of a single sequence. A call with number 1 abandons the sequence that another processor may have under way,
 * so sequences have to be kept apart by a lock.
 *
 * Gives up when @retry is used up and returns the last status; @sequence goes on from there.
 * Begin with @sequence at 1.
 * Each call brings a part: take it, and call again as long as the status is %PAPR_VPD_MORE_DATA.
 * Upon %PAPR_VPD_CHANGED what came so far is void; the next call begins anew.
 *
 * Sequences of calls must not interleave: the caller keeps others away.
 *
 * Context: Process context; may sleep.
 * The caller holds rtas_ibm_get_vpd_lock.
 *
 * Return:
 * * %RTAS_SUCCESS - All data have been read.
 * * %PAPR_VPD_MORE_DATA - There is more: call again with the number returned.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is wrong: the location code, the work area or the sequence number.
 * * %PAPR_VPD_CHANGED - The data changed while they were being read. Discard what has been read and start again with number 1. Not every platform notices.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_vpd(const struct papr_memory *location, const struct papr_memory *work_area,
		__u32 *sequence, __u32 *bytes_written, struct papr_retry *retry)
{
	const __u32 work_area_size = (__u32)papr_room(work_area);
	long rc;

	if (!papr_memory_fits(location, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	if (!papr_memory_fits(work_area, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	for (;;) {
		rc = papr_get_vpd_once((__u32)papr_address(location), (__u32)papr_address(work_area),
			work_area_size, sequence, bytes_written);
		if (rc == PAPR_VPD_CHANGED)
			*sequence = 1;
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,get-vpd is as an errno: 0 or negative. */
static inline int papr_get_vpd_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_VPD_MORE_DATA:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_VPD_CHANGED:
		return -EAGAIN;
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

#endif /* PAPR_ASSEMBLY */
#endif
