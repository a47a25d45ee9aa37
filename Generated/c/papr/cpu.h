/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from cpu.papr; edit that. */
/*
 * Starting and stopping processor threads.
 *
 * A thread that is not used is in the RTAS stopped state, where it takes no interrupts and waits for `start-cpu`. It gets there by
 * `stop-self`, and another thread sees with `query-cpu-stopped-state` that it has arrived; only then may the processor be isolated or powered
 * off. `stop-self` of the last active thread ends the partition.
 *
 * Calls of RTAS are serialized by the operating system. `stop-self` is an exception, since it does not return: it needs to be kept apart only
 * from `stop-self`, `start-cpu` and `set-power-level` on other threads.
 */
#ifndef PAPR_CPU_H
#define PAPR_CPU_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_START_NO_RESOURCES
#define PAPR_START_NO_RESOURCES 3
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_START_NO_RESOURCES, 3);

/**
 * enum papr_thread_state - Whether a thread is in the RTAS stopped state.
 * @PAPR_THREAD_STATE_STOPPED:
 * @PAPR_THREAD_STATE_STOPPING: On its way there: `stop-self` is under way.
 * @PAPR_THREAD_STATE_RUNNING:
 */
enum papr_thread_state {
	PAPR_THREAD_STATE_STOPPED = 0,
	PAPR_THREAD_STATE_STOPPING = 1,
	PAPR_THREAD_STATE_RUNNING = 2,
};

/**
 * papr_stop_self() - Puts the calling thread into the RTAS stopped state.
 *
 * There is no return unless the call fails. Before, the thread has to hand over its interrupts and give up what the hypervisor keeps for it,
 * such as its VPA.
 *
 * It does not come back.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_stop_self(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(STOP_SELF, "stop-self", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_stop_self_once papr_stop_self

/* What a status of stop-self is as an errno: 0 or negative. */
static inline int papr_stop_self_errno(long rc)
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
 * papr_start_cpu() - Starts a thread that is in the RTAS stopped state.
 * @thread: The thread.
 * @entry: Where it begins.
 * @argument: What it finds in r3.
 *
 * The thread begins in real mode, big-endian, with interrupts disabled and machine checks enabled, in the mode of 64 bits where RTAS was
 * instantiated for it. All registers but r3 are undefined.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - The thread could not be started, for example because it is running.
 * * %RTAS_INVALID_PARAMETER - There is no such thread.
 * * %PAPR_START_NO_RESOURCES - There are not enough resources to start it.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_start_cpu(__u32 thread, __u32 entry, __u32 argument)
{
	const __u32 args[3] = { thread, entry, argument };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(START_CPU, "start-cpu", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_start_cpu_once papr_start_cpu

/* What a status of start-cpu is as an errno: 0 or negative. */
static inline int papr_start_cpu_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_START_NO_RESOURCES:
		return -ENOSPC;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One query-cpu-stopped-state with nothing checked; the arguments are those of papr_query_cpu_stopped_state(). */
static inline long papr_query_cpu_stopped_state_once(__u32 thread, __u32 *state)
{
	const __u32 args[1] = { thread };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(QUERY_CPU_STOPPED_STATE, "query-cpu-stopped-state", 1, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*state = rets[1];

	return rc;
}

/**
 * papr_query_cpu_stopped_state() - Tells whether a thread is in the RTAS stopped state.
 * @thread: The thread, another than the caller.
 * @state: Its state. One of PAPR_THREAD_STATE_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such thread.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_query_cpu_stopped_state(__u32 thread, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_query_cpu_stopped_state_once(thread, state);
		if (rc != RTAS_BUSY ||
		    !papr_rtas_go_on(retry, rc, 0))
			return rc;
	}
}

/* What a status of query-cpu-stopped-state is as an errno: 0 or negative. */
static inline int papr_query_cpu_stopped_state_errno(long rc)
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

#endif /* PAPR_ASSEMBLY */
#endif
