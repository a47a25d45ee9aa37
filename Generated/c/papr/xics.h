/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xics.papr; edit that. */
/*
 * Sources of external interrupts.
 *
 * Each source has an entry with the server to which its interrupts go, a processor thread or a group of them, and their priority. A source that
 * is switched off keeps its priority for the time when it is switched on again. How interrupts are presented and taken is the matter of module
 * `interrupt`.
 *
 * These calls need not be kept apart from each other: a processor may make one while another makes one, each with an argument buffer of its own.
 * In XIVE exploitation mode they don't exist; the calls of module `xive` take their place.
 */
#ifndef PAPR_XICS_H
#define PAPR_XICS_H

#include "support.h"
#include "interrupt.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/* The largest priority, which stands for an interrupt that is never presented. */
#define PAPR_LEAST_FAVORED_PRIORITY 0xFF

/**
 * papr_get_xive() - Tells server and priority of a source.
 * @source: The source.
 * @server: Its server.
 * @priority: Its priority, 0 the most and 0xFF the least favored one.
 *
 * They are those of the last `ibm,set-xive`; at boot the priority is the least favored one.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such source, or its priority is reserved for the platform.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_xive(__u32 source, __u32 *server, __u32 *priority)
{
	const __u32 args[1] = { source };
	__u32 rets[3];
	long rc;

	if (!PAPR_RTAS(IBM_GET_XIVE, "ibm,get-xive", 1, args, 3, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		*server = rets[1];
		*priority = rets[2];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_get_xive_once papr_get_xive

/* What a status of ibm,get-xive is as an errno: 0 or negative. */
static inline int papr_get_xive_errno(long rc)
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

/* One ibm,set-xive with nothing checked; the arguments are those of papr_set_xive(). */
static inline long papr_set_xive_once(__u32 source, __u32 server, __u32 priority)
{
	const __u32 args[3] = { source, server, priority };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SET_XIVE, "ibm,set-xive", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,set-xive answers to arguments that break a rule, or 0. */
static inline long papr_set_xive_check(__u32 priority)
{
	if (!(priority <= 255))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_xive() - Sets server and priority of a source.
 * @source: The source.
 * @server: Its new server.
 * @priority: Its new priority, 0 the most and 0xFF the least favored one.
 *
 * For a source that is switched off, the priority is that which it will have when it is switched on.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such source or no such server, or the priority is reserved for the platform.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_xive(__u32 source, __u32 server, __u32 priority)
{
	long rc;

	rc = papr_set_xive_check(priority);
	if (rc)
		return rc;
	return papr_set_xive_once(source, server, priority);
}

/* What a status of ibm,set-xive is as an errno: 0 or negative. */
static inline int papr_set_xive_errno(long rc)
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
 * papr_int_off() - Switches a source off.
 * @source: The source.
 *
 * Its priority is kept, and it gets the least favored one.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such source.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_int_off(__u32 source)
{
	const __u32 args[1] = { source };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_INT_OFF, "ibm,int-off", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_int_off_once papr_int_off

/* What a status of ibm,int-off is as an errno: 0 or negative. */
static inline int papr_int_off_errno(long rc)
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
 * papr_int_on() - Switches a source on, with the priority that it had or that has been set since.
 * @source: The source.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such source.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_int_on(__u32 source)
{
	const __u32 args[1] = { source };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_INT_ON, "ibm,int-on", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_int_on_once papr_int_on

/* What a status of ibm,int-on is as an errno: 0 or negative. */
static inline int papr_int_on_errno(long rc)
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
