/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xive.papr; edit that. */
/*
 * Interrupts in XIVE exploitation mode.
 *
 * A partition that has chosen this mode when it negotiated with the platform handles interrupts itself. Each logical interrupt source (LISN)
 * has an event state, which the partition manages through pages of its event state buffer (ESB) or with H_INT_ESB. The hypervisor is asked
 * only to configure: a source is assigned to a target, which is a processor thread, with a priority, and each target has an event queue (EQ)
 * for each priority, in memory of the partition. A source places its event number (EISN) in the queue.
 *
 * Sources come from the properties `interrupts`, `interrupt-map` and `ibm,xive-lisn-ranges`, from `ibm,query-interrupt-source-number` and
 * from H_ALLOCATE_VAS_WINDOW. The priorities in `ibm,plat-res-int-priorities` are reserved for the platform.
 *
 * While H_INT_RESET is in progress all other calls answer H_STATE.
 */
#ifndef PAPR_XIVE_H
#define PAPR_XIVE_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_INT_GET_SOURCE_INFO
#define H_INT_GET_SOURCE_INFO 0x3A8
#endif
#ifndef H_INT_SET_SOURCE_CONFIG
#define H_INT_SET_SOURCE_CONFIG 0x3AC
#endif
#ifndef H_INT_GET_SOURCE_CONFIG
#define H_INT_GET_SOURCE_CONFIG 0x3B0
#endif
#ifndef H_INT_GET_QUEUE_INFO
#define H_INT_GET_QUEUE_INFO 0x3B4
#endif
#ifndef H_INT_SET_QUEUE_CONFIG
#define H_INT_SET_QUEUE_CONFIG 0x3B8
#endif
#ifndef H_INT_GET_QUEUE_CONFIG
#define H_INT_GET_QUEUE_CONFIG 0x3BC
#endif
#ifndef H_INT_SET_OS_REPORTING_LINE
#define H_INT_SET_OS_REPORTING_LINE 0x3C0
#endif
#ifndef H_INT_GET_OS_REPORTING_LINE
#define H_INT_GET_OS_REPORTING_LINE 0x3C4
#endif
#ifndef H_INT_ESB
#define H_INT_ESB 0x3C8
#endif
#ifndef H_INT_SYNC
#define H_INT_SYNC 0x3CC
#endif
#ifndef H_INT_RESET
#define H_INT_RESET 0x3D0
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_INT_GET_SOURCE_INFO, 0x3A8);
PAPR_SAME(H_INT_SET_SOURCE_CONFIG, 0x3AC);
PAPR_SAME(H_INT_GET_SOURCE_CONFIG, 0x3B0);
PAPR_SAME(H_INT_GET_QUEUE_INFO, 0x3B4);
PAPR_SAME(H_INT_SET_QUEUE_CONFIG, 0x3B8);
PAPR_SAME(H_INT_GET_QUEUE_CONFIG, 0x3BC);
PAPR_SAME(H_INT_SET_OS_REPORTING_LINE, 0x3C0);
PAPR_SAME(H_INT_GET_OS_REPORTING_LINE, 0x3C4);
PAPR_SAME(H_INT_ESB, 0x3C8);
PAPR_SAME(H_INT_SYNC, 0x3CC);
PAPR_SAME(H_INT_RESET, 0x3D0);

/* Stands for an address that there is not. */
#define PAPR_XIVE_NO_ADDRESS 0xFFFFFFFFFFFFFFFFULL

/* As the priority of a source: the source is disabled. */
#define PAPR_XIVE_DISABLED 0xFF

/**
 * DOC: papr_xive_source_flags - Properties of an interrupt source.
 */
#define PAPR_XIVE_SOURCE_FLAGS_USE_CALL 0x8 /* bit 60: The event state is managed with H_INT_ESB. */
#define PAPR_XIVE_SOURCE_FLAGS_LEVEL_SENSITIVE 0x4 /* bit 61: The interrupt is level-sensitive, otherwise message-signalled. */
#define PAPR_XIVE_SOURCE_FLAGS_TRIGGER 0x2 /* bit 62: The management page also triggers the interrupt. */
#define PAPR_XIVE_SOURCE_FLAGS_STORE_EOI 0x1 /* bit 63: A store to the management page ends an interrupt. */

/**
 * DOC: papr_xive_config_flags - What H_INT_SET_SOURCE_CONFIG changes.
 */
#define PAPR_XIVE_CONFIG_FLAGS_SET_NUMBER 0x2 /* bit 62: Sets the event number. */
#define PAPR_XIVE_CONFIG_FLAGS_MASK 0x1 /* bit 63: Masks the source: its interrupts are dropped. There is no way to unmask it without a race, so the source should be masked elsewhere, too. */

/**
 * DOC: papr_xive_queue_flags - How an event queue notifies.
 */
#define PAPR_XIVE_QUEUE_FLAGS_ALWAYS_NOTIFY 0x1 /* bit 63: Each event notifies; otherwise the notification page decides. */

/**
 * DOC: papr_xive_query_flags - What H_INT_GET_QUEUE_CONFIG returns.
 */
#define PAPR_XIVE_QUERY_FLAGS_DEBUG 0x1 /* bit 63: The generation and the offset, too. */

/**
 * DOC: papr_xive_queue_state - State of an event queue.
 */
#define PAPR_XIVE_QUEUE_STATE_GENERATION 0x2 /* bit 62: Generation that the next event gets; 0 without `debug`. */
#define PAPR_XIVE_QUEUE_STATE_ALWAYS_NOTIFY 0x1 /* bit 63: Each event notifies. */

/**
 * DOC: papr_xive_esb_flags - What H_INT_ESB does.
 */
#define PAPR_XIVE_ESB_FLAGS_STORE 0x1 /* bit 63: Stores, otherwise loads. */

/**
 * DOC: papr_xive_event - Event in an event queue.
 */
#define PAPR_XIVE_EVENT_GENERATION 0x80000000U /* bit 0: Changes with each pass through the queue, 1 in the first pass: tells whether the event is new. */
#define PAPR_XIVE_EVENT_NUMBER_SHIFT 0
#define PAPR_XIVE_EVENT_NUMBER_MASK 0x7FFFFFFF /* bits 1-31: Event number of the source. */

/**
 * struct papr_int_get_source_info_out - What papr_int_get_source_info() hands out.
 * @properties: Properties of the source. Bits: PAPR_XIVE_SOURCE_FLAGS_*.
 * @management_page: The management page, or XIVE_NO_ADDRESS with `useCall`.
 * @trigger_page: The page that only triggers the interrupt, or XIVE_NO_ADDRESS.
 * @page_shift: Binary logarithm of the size of the pages, at least 12.
 */
struct papr_int_get_source_info_out {
	__u64 properties;
	__u64 management_page;
	__u64 trigger_page;
	__u64 page_shift;
};

/* One H_INT_GET_SOURCE_INFO with nothing checked; the arguments are those of papr_int_get_source_info(). */
static inline long papr_int_get_source_info_once(__u32 source, struct papr_int_get_source_info_out *out)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_GET_SOURCE_INFO, ret, 0, source);

	if (rc == H_SUCCESS) {
		out->properties = ret[0];
		out->management_page = ret[1];
		out->trigger_page = ret[2];
		out->page_shift = ret[3];
	}

	return rc;
}

/**
 * papr_int_get_source_info() - Returns the addresses of the pages through which the event state of a source is managed.
 * @source: The source.
 * @out: takes what comes back
 * @retry: how far to go on
 *
 * Initially the event state is off.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @source is not a source of this partition.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_get_source_info(__u32 source, struct papr_int_get_source_info_out *out,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_get_source_info_once(source, out);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_GET_SOURCE_INFO is as an errno: 0 or negative. */
static inline int papr_int_get_source_info_errno(long rc)
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

/* One H_INT_SET_SOURCE_CONFIG with nothing checked; the arguments are those of papr_int_set_source_config(). */
static inline long papr_int_set_source_config_once(__u64 flags, __u32 source, __u32 target,
		__u8 priority, __u32 number)
{
	return papr_hcall_norets(H_INT_SET_SOURCE_CONFIG, flags, source, target, priority, number);
}

/**
 * papr_int_set_source_config() - Assigns a source to a target.
 * @flags: What is changed. Bits: PAPR_XIVE_CONFIG_FLAGS_*.
 * @source: The source.
 * @target: The target; ignored if the source is disabled.
 * @priority: The priority, or XIVE_DISABLED.
 * @number: The event number; ignored without `setNumber`. By default it is the number of the source.
 * @retry: how far to go on
 *
 * After the call no more events are placed in the old queue, which has to be looked at for events that came before.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags contains a reserved bit.
 * * %H_P2 - @source is not a source of this partition.
 * * %H_P3 - @target is not a thread of this partition.
 * * %H_P4 - @priority is not valid or is reserved for the platform.
 * * %H_NOT_AVAILABLE - The target has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_set_source_config(__u64 flags, __u32 source, __u32 target,
		__u8 priority, __u32 number, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_set_source_config_once(flags, source, target, priority, number);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_SET_SOURCE_CONFIG is as an errno: 0 or negative. */
static inline int papr_int_set_source_config_errno(long rc)
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

/* One H_INT_GET_SOURCE_CONFIG with nothing checked; the arguments are those of papr_int_get_source_config(). */
static inline long papr_int_get_source_config_once(__u32 source, __u32 *target, __u8 *priority,
		__u32 *number)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_GET_SOURCE_CONFIG, ret, 0, source);

	if (rc == H_SUCCESS) {
		*target = (__u32)ret[0];
		*priority = (__u8)ret[1];
		*number = (__u32)ret[2];
	}

	return rc;
}

/**
 * papr_int_get_source_config() - Returns the target that a source is assigned to.
 * @source: The source.
 * @target: The target; undefined if there is none.
 * @priority: The priority, or XIVE_DISABLED.
 * @number: The event number.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @source is not a source of this partition.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_get_source_config(__u32 source, __u32 *target, __u8 *priority,
		__u32 *number, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_get_source_config_once(source, target, priority, number);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_GET_SOURCE_CONFIG is as an errno: 0 or negative. */
static inline int papr_int_get_source_config_errno(long rc)
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

/* One H_INT_GET_QUEUE_INFO with nothing checked; the arguments are those of papr_int_get_queue_info(). */
static inline long papr_int_get_queue_info_once(__u32 target, __u8 priority, __u64 *page,
		__u64 *page_shift)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_GET_QUEUE_INFO, ret, 0, target, priority);

	if (rc == H_SUCCESS) {
		*page = ret[0];
		*page_shift = ret[1];
	}

	return rc;
}

/**
 * papr_int_get_queue_info() - Returns the address of the page that controls the notifications of an event queue.
 * @target: The target.
 * @priority: The priority.
 * @page: The notification page.
 * @page_shift: Binary logarithm of the size of the page.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @target is not a thread of this partition.
 * * %H_P3 - @priority is not valid or is reserved for the platform.
 * * %H_NOT_AVAILABLE - The target has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_get_queue_info(__u32 target, __u8 priority, __u64 *page, __u64 *page_shift,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_get_queue_info_once(target, priority, page, page_shift);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_GET_QUEUE_INFO is as an errno: 0 or negative. */
static inline int papr_int_get_queue_info_errno(long rc)
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

/* One H_INT_SET_QUEUE_CONFIG with nothing checked; the arguments are those of papr_int_set_queue_config(). */
static inline long papr_int_set_queue_config_once(__u64 flags, __u32 target, __u8 priority,
		__u64 queue, __u64 shift)
{
	return papr_hcall_norets(H_INT_SET_QUEUE_CONFIG, flags, target, priority, queue, shift);
}

/* What H_INT_SET_QUEUE_CONFIG answers to arguments that break a rule, or 0. */
static inline long papr_int_set_queue_config_check(__u64 queue, __u64 shift)
{
	if (!(shift == 0 || ((shift >= 12 && shift <= 27))))
		return H_P5;
	if (!(shift == 0 || (__u64)(papr_shift_left((papr_wide)1, (papr_wide)shift) ? (papr_wide)queue % papr_shift_left((papr_wide)1, (papr_wide)shift) : 0) == 0))
		return H_P4;
	return 0;
}

/**
 * papr_int_set_queue_config() - Sets or disables an event queue.
 * @flags: How the queue notifies. Bits: PAPR_XIVE_QUEUE_FLAGS_*.
 * @target: The target.
 * @priority: The priority.
 * @queue: The queue, a multiple of its size; ignored if the queue is disabled. The hypervisor uses it until another one is set or the queue is disabled. Bits: PAPR_XIVE_EVENT_*.
 * @shift: Binary logarithm of the size of the queue in bytes, one of those in `ibm,xive-eq-sizes`, or 0 to disable the queue.
 * @retry: how far to go on
 *
 * The queue must be zero. The generation of its first pass is 1. After the call no more events are placed in the old queue, which has to be
 * looked at for events that came before.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * The memory of @queue belongs to the hypervisor until H_INT_RESET.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags contains a reserved bit.
 * * %H_P2 - @target is not a thread of this partition.
 * * %H_P3 - @priority is not valid or is reserved for the platform.
 * * %H_P4 - @queue is not aligned or is not memory of this partition.
 * * %H_P5 - The size is not supported.
 * * %H_NOT_AVAILABLE - The target has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_set_queue_config(__u64 flags, __u32 target, __u8 priority,
		const struct papr_memory *queue, __u64 shift, struct papr_retry *retry)
{
	long rc;

	if (queue && !papr_memory_fits(queue, 4 * papr_saturate((papr_shift_left((papr_wide)1, (papr_wide)shift) / (papr_wide)4)), 0, 0))
		return H_P4;
	rc = papr_int_set_queue_config_check(papr_address(queue), shift);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_int_set_queue_config_once(flags, target, priority, papr_address(queue), shift);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_SET_QUEUE_CONFIG is as an errno: 0 or negative. */
static inline int papr_int_set_queue_config_errno(long rc)
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
 * struct papr_int_get_queue_config_out - What papr_int_get_queue_config() hands out.
 * @state: State of the queue. Bits: PAPR_XIVE_QUEUE_STATE_*.
 * @queue: The queue, or XIVE_NO_ADDRESS if there is none.
 * @shift: Binary logarithm of its size in bytes, 0 if there is none.
 * @offset: Number of events from the start of the queue to the next one; 0 without `debug`.
 */
struct papr_int_get_queue_config_out {
	__u64 state;
	__u64 queue;
	__u64 shift;
	__u64 offset;
};

/* One H_INT_GET_QUEUE_CONFIG with nothing checked; the arguments are those of papr_int_get_queue_config(). */
static inline long papr_int_get_queue_config_once(__u64 flags, __u32 target, __u8 priority,
		struct papr_int_get_queue_config_out *out)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_GET_QUEUE_CONFIG, ret, flags, target, priority);

	if (rc == H_SUCCESS) {
		out->state = ret[0];
		out->queue = ret[1];
		out->shift = ret[2];
		out->offset = ret[3];
	}

	return rc;
}

/**
 * papr_int_get_queue_config() - Returns an event queue.
 * @flags: What is returned. Bits: PAPR_XIVE_QUERY_FLAGS_*.
 * @target: The target.
 * @priority: The priority.
 * @out: takes what comes back
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags contains a reserved bit.
 * * %H_P2 - @target is not a thread of this partition.
 * * %H_P3 - @priority is not valid or is reserved for the platform.
 * * %H_NOT_AVAILABLE - The target has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_get_queue_config(__u64 flags, __u32 target, __u8 priority,
		struct papr_int_get_queue_config_out *out, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_get_queue_config_once(flags, target, priority, out);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_GET_QUEUE_CONFIG is as an errno: 0 or negative. */
static inline int papr_int_get_queue_config_errno(long rc)
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

/* One H_INT_SET_OS_REPORTING_LINE with nothing checked; the arguments are those of papr_int_set_os_reporting_line(). */
static inline long papr_int_set_os_reporting_line_once(__u64 line)
{
	return papr_hcall_norets(H_INT_SET_OS_REPORTING_LINE, 0, line);
}

/* What H_INT_SET_OS_REPORTING_LINE answers to arguments that break a rule, or 0. */
static inline long papr_int_set_os_reporting_line_check(__u64 line)
{
	if (!((line % 128) == 0 || line == 0xFFFFFFFFFFFFFFFFULL))
		return H_P2;
	return 0;
}

/**
 * papr_int_set_os_reporting_line() - Sets the reporting cache lines of the calling thread.
 * @line: The pair of cache lines, or XIVE_NO_ADDRESS to set none.
 * @retry: how far to go on
 *
 * When the thread acknowledges an interrupt with a store of a byte at offset 0xC10 of its thread interrupt management area, the hardware
 * writes the context of the interrupt to these two lines.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @line is not aligned or is not memory of this partition.
 * * %H_NOT_AVAILABLE - The thread has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode, or the hypervisor does not have the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_set_os_reporting_line(__u64 line, struct papr_retry *retry)
{
	long rc;

	rc = papr_int_set_os_reporting_line_check(line);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_int_set_os_reporting_line_once(line);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_SET_OS_REPORTING_LINE is as an errno: 0 or negative. */
static inline int papr_int_set_os_reporting_line_errno(long rc)
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

/* One H_INT_GET_OS_REPORTING_LINE with nothing checked; the arguments are those of papr_int_get_os_reporting_line(). */
static inline long papr_int_get_os_reporting_line_once(__u32 target, __u64 *line)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_GET_OS_REPORTING_LINE, ret, 0, target);

	if (rc == H_SUCCESS)
		*line = ret[0];

	return rc;
}

/**
 * papr_int_get_os_reporting_line() - Returns the reporting cache lines of a thread.
 * @target: The thread.
 * @line: The pair of cache lines, or XIVE_NO_ADDRESS if none are set.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @target is not a thread of this partition.
 * * %H_NOT_AVAILABLE - The thread has not been started, or has no hardware thread, because the partition has more threads than the hardware.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode, or the hypervisor does not have the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_get_os_reporting_line(__u32 target, __u64 *line, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_get_os_reporting_line_once(target, line);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_GET_OS_REPORTING_LINE is as an errno: 0 or negative. */
static inline int papr_int_get_os_reporting_line_errno(long rc)
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

/* One H_INT_ESB with nothing checked; the arguments are those of papr_int_esb(). */
static inline long papr_int_esb_once(__u64 flags, __u32 source, __u64 offset, __u64 data,
		__u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_INT_ESB, ret, flags, source, offset, data);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}

/**
 * papr_int_esb() - Loads from or stores to the management page of a source.
 * @flags: Whether to store. Bits: PAPR_XIVE_ESB_FLAGS_*.
 * @source: The source.
 * @offset: Offset in the page.
 * @data: The value to store; ignored by a load.
 * @value: The value that has been loaded; all ones after a store.
 * @retry: how far to go on
 *
 * The call is for sources with the property `useCall`.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags contains a reserved bit.
 * * %H_P2 - @source is not a source of this partition.
 * * %H_P3 - @offset is not valid.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_esb(__u64 flags, __u32 source, __u64 offset, __u64 data, __u64 *value,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_esb_once(flags, source, offset, data, value);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_ESB is as an errno: 0 or negative. */
static inline int papr_int_esb_errno(long rc)
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

/* One H_INT_SYNC with nothing checked; the arguments are those of papr_int_sync(). */
static inline long papr_int_sync_once(__u32 source)
{
	return papr_hcall_norets(H_INT_SYNC, 0, source);
}

/**
 * papr_int_sync() - Waits until the events of a source that are in flight are in the queue.
 * @source: The source.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_P2 - @source is not a source of this partition.
 * * %H_STATE - H_INT_RESET is in progress.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_sync(__u32 source, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_sync_once(source);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_SYNC is as an errno: 0 or negative. */
static inline int papr_int_sync_errno(long rc)
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

/* One H_INT_RESET with nothing checked; the arguments are those of papr_int_reset(). */
static inline long papr_int_reset_once(void)
{
	return papr_hcall_norets(H_INT_RESET, 0);
}

/**
 * papr_int_reset() - Resets sources, event states, event queues and reporting cache lines of the partition.
 * @retry: how far to go on
 *
 * The scope of the call is the partition, so it can take several calls.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_PARAMETER - @flags is not 0.
 * * %H_STATE - The call is in progress on another thread.
 * * %H_FUNCTION - The partition does not use XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_int_reset(struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_int_reset_once();
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_INT_RESET is as an errno: 0 or negative. */
static inline int papr_int_reset_errno(long rc)
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

#endif /* PAPR_ASSEMBLY */
#endif
