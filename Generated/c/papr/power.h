/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from power.papr; edit that. */
/*
 * Power and restart.
 *
 * A partition turns itself off, restarts, or tells the platform that it has come to its end; on machines with power domains it also
 * switches the parts of the machine on and off.
 *
 * LoPAR asks that these calls work in the handlers of machine check and system reset, too, where nothing else may: `power-off`,
 * `system-reboot`, and `set-power-level` for the root domain.
 */
#ifndef PAPR_POWER_H
#define PAPR_POWER_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_POWER_DISTURBS_BUS
#define PAPR_POWER_DISTURBS_BUS -9000
#endif
#ifndef PAPR_SUSPEND_ABORTED
#define PAPR_SUSPEND_ABORTED 9000
#endif
#ifndef PAPR_SUSPEND_NOT_SUSPENDABLE
#define PAPR_SUSPEND_NOT_SUSPENDABLE -9004
#endif
#ifndef PAPR_SUSPEND_THREADS_ACTIVE
#define PAPR_SUSPEND_THREADS_ACTIVE -9005
#endif
#ifndef PAPR_SUSPEND_OUTSTANDING_COPROCESSOR
#define PAPR_SUSPEND_OUTSTANDING_COPROCESSOR -9006
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_POWER_DISTURBS_BUS, -9000);
PAPR_SAME(PAPR_SUSPEND_ABORTED, 9000);
PAPR_SAME(PAPR_SUSPEND_NOT_SUSPENDABLE, -9004);
PAPR_SAME(PAPR_SUSPEND_THREADS_ACTIVE, -9005);
PAPR_SAME(PAPR_SUSPEND_OUTSTANDING_COPROCESSOR, -9006);

/**
 * enum papr_power_level - Level of a power domain, in percent.
 * @PAPR_POWER_LEVEL_OFF:
 * @PAPR_POWER_LEVEL_FULL: Full power.
 */
enum papr_power_level {
	PAPR_POWER_LEVEL_OFF = 0,
	PAPR_POWER_LEVEL_FULL = 100,
};

/* The domain of a connector whose power needs no switching. */
#define PAPR_LIVE_INSERTION_DOMAIN 0xFFFFFFFFU

/**
 * DOC: papr_power_on_triggers - Events that turn the power on again.
 *
 * The property `power-on-triggers` of the node `/rtas` told which of them a machine had. Today's platforms have no such property, and then
 * the mask has to be zero.
 */
#define PAPR_POWER_ON_TRIGGERS_POWER_SWITCH 0x8000000000000000ULL /* bit 0 */
#define PAPR_POWER_ON_TRIGGERS_LID_OPENED 0x2000000000000000LL /* bit 2 */
#define PAPR_POWER_ON_TRIGGERS_WAKE_BUTTON 0x400000000000000LL /* bit 5 */
#define PAPR_POWER_ON_TRIGGERS_SWITCHED_TO_BATTERY 0x80000000000000LL /* bit 8 */
#define PAPR_POWER_ON_TRIGGERS_SWITCHED_TO_MAINS 0x40000000000000LL /* bit 9 */
#define PAPR_POWER_ON_TRIGGERS_KEYBOARD_OR_MOUSE 0x20000000000000LL /* bit 10 */
#define PAPR_POWER_ON_TRIGGERS_ENCLOSURE_CLOSED 0x8000000000000LL /* bit 12 */
#define PAPR_POWER_ON_TRIGGERS_RING 0x4000000000000LL /* bit 13: A telephone call. */
#define PAPR_POWER_ON_TRIGGERS_LAN_ATTENTION 0x2000000000000LL /* bit 14 */
#define PAPR_POWER_ON_TRIGGERS_ALARM 0x1000000000000LL /* bit 15: The time that was set with `set-time-for-power-on`. */
#define PAPR_POWER_ON_TRIGGERS_CONFIGURATION_CHANGED 0x800000000000LL /* bit 16 */
#define PAPR_POWER_ON_TRIGGERS_SERVICE_PROCESSOR 0x400000000000LL /* bit 17 */

/**
 * struct papr_termination_message_value - Why the operating system has come to its end, for the records of the platform.
 * @text: Text, for example `OS panic: out of memory`.
 */
struct papr_termination_message_value {
	struct papr_span text;
};

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_termination_message_read(const void *data, __u64 size, struct papr_termination_message_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->text = papr_take_text(&r, PAPR_ALL);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_termination_message_write(const struct papr_termination_message_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_text(&w, &value->text, PAPR_ALL);
	return papr_write_end(&w);
}

/* One set-power-level with nothing checked; the arguments are those of papr_set_power_level(). */
static inline long papr_set_power_level_once(__u32 domain, __u32 level, __u32 *actual_level)
{
	const __u32 args[2] = { domain, level };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(SET_POWER_LEVEL, "set-power-level", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*actual_level = rets[1];

	return rc;
}

/**
 * papr_set_power_level() - Switches a power domain.
 * @domain: The domain.
 * @level: The level to set. One of PAPR_POWER_LEVEL_*.
 * @actual_level: The level that has been set. One of PAPR_POWER_LEVEL_*.
 * @retry: how far to go on
 *
 * The operation may take a while: as long as the answer is that the platform is busy, the same call has to be made again, for it is not
 * known whether the operation has begun.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The domain has the level.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such domain.
 * * %PAPR_POWER_DISTURBS_BUS - For a slot: with this adapter the bus would have to change its frequency, which would disturb the others on it. The adapter has not been powered.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_power_level(__u32 domain, __u32 level, __u32 *actual_level,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_set_power_level_once(domain, level, actual_level);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-power-level is as an errno: 0 or negative. */
static inline int papr_set_power_level_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_POWER_DISTURBS_BUS:
		return -EFAULT;
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

/* One get-power-level with nothing checked; the arguments are those of papr_get_power_level(). */
static inline long papr_get_power_level_once(__u32 domain, __u32 *level)
{
	const __u32 args[1] = { domain };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_POWER_LEVEL, "get-power-level", 1, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*level = rets[1];

	return rc;
}

/**
 * papr_get_power_level() - Tells the level of a power domain, as far as the hardware can be asked.
 * @domain: The domain.
 * @level: Its level. One of PAPR_POWER_LEVEL_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - The level can't be found out, or there is no such domain.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_power_level(__u32 domain, __u32 *level, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_power_level_once(domain, level);
		if (rc != RTAS_BUSY ||
		    !papr_rtas_go_on(retry, rc, 0))
			return rc;
	}
}

/* What a status of get-power-level is as an errno: 0 or negative. */
static inline int papr_get_power_level_errno(long rc)
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

/**
 * papr_power_off() - Turns the machine, or the partition, off.
 * @triggers: What turns it on again; 0 where `power-on-triggers` is missing. Bits: PAPR_POWER_ON_TRIGGERS_*.
 *
 * There is no return unless the call fails.
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
static inline long papr_power_off(__u64 triggers)
{
	const __u32 args[2] = { (__u32)((__u64)triggers >> 32), (__u32)triggers };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(POWER_OFF, "power-off", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_power_off_once papr_power_off

/* What a status of power-off is as an errno: 0 or negative. */
static inline int papr_power_off_errno(long rc)
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
 * papr_power_off_ups() - Turns the machine off for the time of a power failure.
 *
 * Unlike after `power-off`, the machine is started again when external power returns, if the system parameter
 * `platformAutoPowerRestart` asks for it. Used when a power warning has told that the machine runs on its battery. There is no return unless
 * the call fails.
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
static inline long papr_power_off_ups(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_POWER_OFF_UPS, "ibm,power-off-ups", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_power_off_ups_once papr_power_off_ups

/* What a status of ibm,power-off-ups is as an errno: 0 or negative. */
static inline int papr_power_off_ups_errno(long rc)
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
 * papr_system_reboot() - Resets all processors and devices and starts the partition anew.
 *
 * There is no return unless the call fails.
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
static inline long papr_system_reboot(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SYSTEM_REBOOT, "system-reboot", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_system_reboot_once papr_system_reboot

/* What a status of system-reboot is as an errno: 0 or negative. */
static inline int papr_system_reboot_errno(long rc)
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

/* One ibm,os-term with nothing checked; the arguments are those of papr_os_term(). */
static inline long papr_os_term_once(__u32 message)
{
	const __u32 args[1] = { message };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_OS_TERM, "ibm,os-term", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_os_term() - Tells the platform that the operating system has come to its end.
 * @message: The message.
 * @retry: how far to go on
 *
 * Surveillance stops, and what the platform has to do for the case may begin. Afterwards only a few functions may be called:
 * `nvram-fetch`, `nvram-store`, `display-character`, `power-off`, `ibm,power-off-ups`, `system-reboot`, and `check-exception` for machine checks.
 *
 * Whether the call returns is the platform's choice, except where the node `/rtas` has the property `ibm,extended-os-term`: there it does
 * unless a platform-assisted dump is taken.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_os_term(const struct papr_memory *message, struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(message, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	for (;;) {
		rc = papr_os_term_once((__u32)papr_address(message));
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,os-term is as an errno: 0 or negative. */
static inline int papr_os_term_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_BUSY:
		return -EBUSY;
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
 * papr_suspend_me() - Suspends the partition, which goes on elsewhere or later.
 *
 * The call is made by the last active thread: the others wait in `H_JOIN`. It returns on the same thread after the partition has been resumed,
 * migrated or woken from hibernation; what can have changed meanwhile is asked for with `ibm,update-nodes`, `ibm,update-properties` and
 * `ibm,get-system-parameter`.
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The partition has been resumed.
 * * %PAPR_SUSPEND_ABORTED - The suspension was given up. Nothing has changed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_SUSPEND_NOT_SUSPENDABLE - The partition is not in a state in which it can be suspended: `H_VASI_STATE` tells when it is.
 * * %PAPR_SUSPEND_THREADS_ACTIVE - Another thread is active, perhaps because an interrupt brought it out of `H_JOIN`.
 * * %PAPR_SUSPEND_OUTSTANDING_COPROCESSOR - Operations of coprocessors have not been completed.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_suspend_me(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SUSPEND_ME, "ibm,suspend-me", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_suspend_me_once papr_suspend_me

/* What a status of ibm,suspend-me is as an errno: 0 or negative. */
static inline int papr_suspend_me_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case PAPR_SUSPEND_ABORTED:
		return -ECANCELED;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_SUSPEND_NOT_SUSPENDABLE:
	case PAPR_SUSPEND_OUTSTANDING_COPROCESSOR:
		return -EBUSY;
	case PAPR_SUSPEND_THREADS_ACTIVE:
		return -EAGAIN;
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
