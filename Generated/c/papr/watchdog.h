/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from watchdog.papr; edit that. */
/*
 * Watchdog timers.
 *
 * A partition can have several watchdogs, numbered from 1. When a watchdog that has been started is neither started again nor stopped in
 * time, the hypervisor powers the partition off or restarts it.
 */
#ifndef PAPR_WATCHDOG_H
#define PAPR_WATCHDOG_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_WATCHDOG
#define H_WATCHDOG 0x45C
#endif
#ifndef H_WATCHDOG_START
#define H_WATCHDOG_START 1
#endif
#ifndef H_WATCHDOG_STOP
#define H_WATCHDOG_STOP 2
#endif
#ifndef H_WATCHDOG_QUERY
#define H_WATCHDOG_QUERY 3
#endif
#ifndef H_WATCHDOG_QUERY_LPM
#define H_WATCHDOG_QUERY_LPM 4
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_WATCHDOG, 0x45C);
PAPR_SAME(H_WATCHDOG_START, 1);
PAPR_SAME(H_WATCHDOG_STOP, 2);
PAPR_SAME(H_WATCHDOG_QUERY, 3);
PAPR_SAME(H_WATCHDOG_QUERY_LPM, 4);

/* As the number for H_WATCHDOG_STOP: all watchdogs. */
#define PAPR_ALL_WATCHDOGS 0xFFFFFFFFFFFFFFFFULL

/**
 * enum papr_watchdog_action - What happens when the time is over.
 * @PAPR_WATCHDOG_ACTION_POWER_OFF: The partition is powered off.
 * @PAPR_WATCHDOG_ACTION_RESTART: The partition is restarted.
 * @PAPR_WATCHDOG_ACTION_DUMP_AND_RESTART: A dump is taken, then the partition is restarted.
 */
enum papr_watchdog_action {
	PAPR_WATCHDOG_ACTION_POWER_OFF = 1,
	PAPR_WATCHDOG_ACTION_RESTART = 2,
	PAPR_WATCHDOG_ACTION_DUMP_AND_RESTART = 3,
};

/**
 * DOC: papr_watchdog_flags - Operation of H_WATCHDOG and its options.
 */
#define PAPR_WATCHDOG_FLAGS_LEAVE_OTHERS 0x10000 /* bit 47: When the time is over, the other watchdogs go on; otherwise they are stopped. Only to start. */
#define PAPR_WATCHDOG_FLAGS_OPERATION_SHIFT 8
#define PAPR_WATCHDOG_FLAGS_OPERATION_MASK 0xFF00 /* bits 48-55: The operation. */
#define PAPR_WATCHDOG_FLAGS_ACTION_SHIFT 0
#define PAPR_WATCHDOG_FLAGS_ACTION_MASK 0xFF /* bits 56-63: What happens when the time is over. Only to start. */

/**
 * DOC: papr_watchdog_capabilities - What H_WATCHDOG_QUERY returns.
 */
#define PAPR_WATCHDOG_CAPABILITIES_MINIMUM_TIMEOUT_SHIFT 48
#define PAPR_WATCHDOG_CAPABILITIES_MINIMUM_TIMEOUT_MASK 0xFFFF000000000000ULL /* bits 0-15: The shortest timeout in milliseconds. */
#define PAPR_WATCHDOG_CAPABILITIES_COUNT_SHIFT 32
#define PAPR_WATCHDOG_CAPABILITIES_COUNT_MASK 0xFFFF00000000LL /* bits 16-31: Number of watchdogs. */

/**
 * enum papr_watchdog_suspend - Whether a watchdog has to be stopped before the partition is suspended.
 * @PAPR_WATCHDOG_SUSPEND_STOP: It has to be stopped.
 * @PAPR_WATCHDOG_SUSPEND_KEEP: It need not be stopped.
 */
enum papr_watchdog_suspend {
	PAPR_WATCHDOG_SUSPEND_STOP = 1,
	PAPR_WATCHDOG_SUSPEND_KEEP = 2,
};

/* One H_WATCHDOG_START with nothing checked; the arguments are those of papr_watchdog_start(). */
static inline long papr_watchdog_start_once(__u64 flags, __u64 number, __u64 timeout)
{
	return papr_hcall_norets(H_WATCHDOG, (flags & 0xFFFFFFFFFFFF00FFULL) | 0x100, number,
		timeout);
}

/* What H_WATCHDOG_START answers to arguments that break a rule, or 0. */
static inline long papr_watchdog_start_check(__u64 flags, __u64 number)
{
	if (!(number >= 1))
		return H_P2;
	if (!(((__u64)(flags & 0xFF) >> 0) == 1 || ((__u64)(flags & 0xFF) >> 0) == 2 || ((__u64)(flags & 0xFF) >> 0) == 3))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_watchdog_start() - Starts a watchdog, or starts its time again.
 * @flags: Operation and options. Bits: PAPR_WATCHDOG_FLAGS_*.
 * @number: The watchdog.
 * @timeout: Time until the action. (ms)
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_P2 - @number is 0 or more than the number of watchdogs.
 * * %H_P3 - @timeout is shorter than the shortest timeout.
 * * %H_BUSY - The hypervisor is busy.
 * * %H_PARAMETER - The operation, the action or a reserved bit is not valid.
 * * %H_FUNCTION - The hypervisor does not have watchdogs.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_watchdog_start(__u64 flags, __u64 number, __u64 timeout, struct papr_retry *retry)
{
	long rc;

	rc = papr_watchdog_start_check(flags, number);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_watchdog_start_once(flags, number, timeout);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_WATCHDOG_START is as an errno: 0 or negative. */
static inline int papr_watchdog_start_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_PARAMETER:
	case H_HARDWARE:
		return -EIO;
	case H_FUNCTION:
		return -ENODEV;
	default:
		return -EIO;
	}
}

/* One H_WATCHDOG_STOP with nothing checked; the arguments are those of papr_watchdog_stop(). */
static inline long papr_watchdog_stop_once(__u64 flags, __u64 number, __u64 timeout)
{
	return papr_hcall_norets(H_WATCHDOG, (flags & 0xFFFFFFFFFFFF00FFULL) | 0x200, number,
		timeout);
}

/* What H_WATCHDOG_STOP answers to arguments that break a rule, or 0. */
static inline long papr_watchdog_stop_check(__u64 number)
{
	if (!(number >= 1))
		return H_P2;
	return 0;
}

/**
 * papr_watchdog_stop() - Stops a watchdog or all watchdogs.
 * @flags: Operation and options. Bits: PAPR_WATCHDOG_FLAGS_*.
 * @number: The watchdog, or ALL_WATCHDOGS.
 * @timeout: Ignored. (ms)
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_NOOP - The watchdog has not been started.
 * * %H_P2 - @number is 0 or more than the number of watchdogs.
 * * %H_BUSY - The hypervisor is busy.
 * * %H_PARAMETER - The operation, the action or a reserved bit is not valid.
 * * %H_FUNCTION - The hypervisor does not have watchdogs.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_watchdog_stop(__u64 flags, __u64 number, __u64 timeout, struct papr_retry *retry)
{
	long rc;

	rc = papr_watchdog_stop_check(number);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_watchdog_stop_once(flags, number, timeout);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_WATCHDOG_STOP is as an errno: 0 or negative. */
static inline int papr_watchdog_stop_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_PARAMETER:
	case H_HARDWARE:
		return -EIO;
	case H_FUNCTION:
		return -ENODEV;
	default:
		return -EIO;
	}
}

/* One H_WATCHDOG_QUERY with nothing checked; the arguments are those of papr_watchdog_query(). */
static inline long papr_watchdog_query_once(__u64 flags, __u64 number, __u64 timeout, __u64 *capabilities)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_WATCHDOG, ret, (flags & 0xFFFFFFFFFFFF00FFULL) | 0x300,
		number, timeout);

	if (rc == H_SUCCESS)
		*capabilities = ret[0];

	return rc;
}

/**
 * papr_watchdog_query() - Returns how many watchdogs there are and the shortest timeout.
 * @flags: Operation and options. Bits: PAPR_WATCHDOG_FLAGS_*.
 * @number: Ignored.
 * @timeout: Ignored. (ms)
 * @capabilities: Number of watchdogs and the shortest timeout. Bits: PAPR_WATCHDOG_CAPABILITIES_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The hypervisor is busy.
 * * %H_PARAMETER - The operation, the action or a reserved bit is not valid.
 * * %H_FUNCTION - The hypervisor does not have watchdogs.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_watchdog_query(__u64 flags, __u64 number, __u64 timeout, __u64 *capabilities,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_watchdog_query_once(flags, number, timeout, capabilities);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_WATCHDOG_QUERY is as an errno: 0 or negative. */
static inline int papr_watchdog_query_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_PARAMETER:
	case H_HARDWARE:
		return -EIO;
	case H_FUNCTION:
		return -ENODEV;
	default:
		return -EIO;
	}
}

/* One H_WATCHDOG_QUERY_LPM with nothing checked; the arguments are those of papr_watchdog_query_lpm(). */
static inline long papr_watchdog_query_lpm_once(__u64 flags, __u64 number, __u64 timeout,
		__u64 *requirement)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_WATCHDOG, ret, (flags & 0xFFFFFFFFFFFF00FFULL) | 0x400,
		number, timeout);

	if (rc == H_SUCCESS)
		*requirement = ret[0];

	return rc;
}

/* What H_WATCHDOG_QUERY_LPM answers to arguments that break a rule, or 0. */
static inline long papr_watchdog_query_lpm_check(__u64 number)
{
	if (!(number >= 1))
		return H_P2;
	return 0;
}

/**
 * papr_watchdog_query_lpm() - Tells whether a watchdog has to be stopped before the partition is suspended.
 * @flags: Operation and options. Bits: PAPR_WATCHDOG_FLAGS_*.
 * @number: The watchdog.
 * @timeout: Ignored. (ms)
 * @requirement: Whether it has to be stopped. One of PAPR_WATCHDOG_SUSPEND_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_P2 - @number is 0 or more than the number of watchdogs.
 * * %H_BUSY - The hypervisor is busy.
 * * %H_PARAMETER - The operation, the action or a reserved bit is not valid.
 * * %H_FUNCTION - The hypervisor does not have watchdogs.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_watchdog_query_lpm(__u64 flags, __u64 number, __u64 timeout, __u64 *requirement,
		struct papr_retry *retry)
{
	long rc;

	rc = papr_watchdog_query_lpm_check(number);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_watchdog_query_lpm_once(flags, number, timeout, requirement);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_WATCHDOG_QUERY_LPM is as an errno: 0 or negative. */
static inline int papr_watchdog_query_lpm_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_PARAMETER:
	case H_HARDWARE:
		return -EIO;
	case H_FUNCTION:
		return -ENODEV;
	default:
		return -EIO;
	}
}

/* One H_WATCHDOG with nothing checked; the arguments are those of papr_watchdog(). */
static inline long papr_watchdog_once(__u64 flags, __u64 number, __u64 timeout)
{
	return papr_hcall_norets(H_WATCHDOG, flags, number, timeout);
}

/**
 * papr_watchdog() - Starts, stops and queries watchdogs.
 * @flags: Operation and options. Bits: PAPR_WATCHDOG_FLAGS_*.
 * @number: The watchdog.
 * @timeout: Time until the action. (ms)
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The hypervisor is busy.
 * * %H_PARAMETER - The operation, the action or a reserved bit is not valid.
 * * %H_FUNCTION - The hypervisor does not have watchdogs.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_watchdog(__u64 flags, __u64 number, __u64 timeout, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_watchdog_once(flags, number, timeout);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_WATCHDOG is as an errno: 0 or negative. */
static inline int papr_watchdog_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_PARAMETER:
	case H_HARDWARE:
		return -EIO;
	case H_FUNCTION:
		return -ENODEV;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
