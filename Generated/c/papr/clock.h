/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from clock.papr; edit that. */
/*
 * Time of day.
 *
 * The platform has a clock that runs on while the machine is off. It is kept in UTC; local time and leap seconds are the operating system's
 * affair. Dates are those of the calendar, leap years included.
 */
#ifndef PAPR_CLOCK_H
#define PAPR_CLOCK_H

#include "support.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/**
 * struct papr_get_time_of_day_out - What papr_get_time_of_day() hands out.
 * @year: The year, for example 1995.
 * @month: 1 to 12.
 * @day: 1 to 31.
 * @hour: 0 to 23.
 * @minute: 0 to 59.
 * @second: 0 to 59.
 * @nanosecond: 0 to 999999999. (ns)
 */
struct papr_get_time_of_day_out {
	__u32 year;
	__u32 month;
	__u32 day;
	__u32 hour;
	__u32 minute;
	__u32 second;
	__u32 nanosecond;
};

/* One get-time-of-day with nothing checked; the arguments are those of papr_get_time_of_day(). */
static inline long papr_get_time_of_day_once(struct papr_get_time_of_day_out *out)
{
	__u32 rets[8];
	long rc;

	if (!PAPR_RTAS(GET_TIME_OF_DAY, "get-time-of-day", 0, NULL, 8, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		out->year = rets[1];
		out->month = rets[2];
		out->day = rets[3];
		out->hour = rets[4];
		out->minute = rets[5];
		out->second = rets[6];
		out->nanosecond = rets[7];
	}

	return rc;
}

/**
 * papr_get_time_of_day() - Reads the clock, as exactly as the platform can.
 * @out: takes what comes back
 * @retry: how far to go on
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
static inline long papr_get_time_of_day(struct papr_get_time_of_day_out *out, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_time_of_day_once(out);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-time-of-day is as an errno: 0 or negative. */
static inline int papr_get_time_of_day_errno(long rc)
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

/* One set-time-of-day with nothing checked; the arguments are those of papr_set_time_of_day(). */
static inline long papr_set_time_of_day_once(__u32 year, __u32 month, __u32 day, __u32 hour,
		__u32 minute, __u32 second, __u32 nanosecond)
{
	const __u32 args[7] = { year, month, day, hour, minute, second, nanosecond };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_TIME_OF_DAY, "set-time-of-day", 7, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-time-of-day answers to arguments that break a rule, or 0. */
static inline long papr_set_time_of_day_check(__u32 month, __u32 day, __u32 hour, __u32 minute,
		__u32 second, __u32 nanosecond)
{
	if (!((month >= 1 && month <= 12)))
		return RTAS_INVALID_PARAMETER;
	if (!((day >= 1 && day <= 31)))
		return RTAS_INVALID_PARAMETER;
	if (!(hour <= 23))
		return RTAS_INVALID_PARAMETER;
	if (!(minute <= 59))
		return RTAS_INVALID_PARAMETER;
	if (!(second <= 59))
		return RTAS_INVALID_PARAMETER;
	if (!(nanosecond <= 0x3B9AC9FF))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_time_of_day() - Sets the clock, as exactly as the platform can.
 * @year: The year, for example 1995.
 * @month: 1 to 12.
 * @day: 1 to 31, as far as the month has days.
 * @hour: 0 to 23.
 * @minute: 0 to 59.
 * @second: 0 to 59.
 * @nanosecond: 0 to 999999999. (ns)
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such date, or the clock of this platform can't be set to it.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_time_of_day(__u32 year, __u32 month, __u32 day, __u32 hour,
		__u32 minute, __u32 second, __u32 nanosecond, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_time_of_day_check(month, day, hour, minute, second, nanosecond);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_time_of_day_once(year, month, day, hour, minute, second, nanosecond);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-time-of-day is as an errno: 0 or negative. */
static inline int papr_set_time_of_day_errno(long rc)
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

/* One set-time-for-power-on with nothing checked; the arguments are those of papr_set_time_for_power_on(). */
static inline long papr_set_time_for_power_on_once(__u32 year, __u32 month, __u32 day,
		__u32 hour, __u32 minute, __u32 second, __u32 nanosecond)
{
	const __u32 args[7] = { year, month, day, hour, minute, second, nanosecond };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_TIME_FOR_POWER_ON, "set-time-for-power-on", 7, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-time-for-power-on answers to arguments that break a rule, or 0. */
static inline long papr_set_time_for_power_on_check(__u32 month, __u32 day, __u32 hour,
		__u32 minute, __u32 second, __u32 nanosecond)
{
	if (!((month >= 1 && month <= 12)))
		return RTAS_INVALID_PARAMETER;
	if (!((day >= 1 && day <= 31)))
		return RTAS_INVALID_PARAMETER;
	if (!(hour <= 23))
		return RTAS_INVALID_PARAMETER;
	if (!(minute <= 59))
		return RTAS_INVALID_PARAMETER;
	if (!(second <= 59))
		return RTAS_INVALID_PARAMETER;
	if (!(nanosecond <= 0x3B9AC9FF))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_time_for_power_on() - Sets the time at which a machine that is off is turned on.
 * @year: The year, for example 1995.
 * @month: 1 to 12.
 * @day: 1 to 31, as far as the month has days.
 * @hour: 0 to 23.
 * @minute: 0 to 59.
 * @second: 0 to 59.
 * @nanosecond: 0 to 999999999. (ns)
 * @retry: how far to go on
 *
 * The platform comes as close to the time as it can. A time more than `power-on-max-latency` days ahead (a property of the node `/rtas`, by
 * default 28) may turn the machine on earlier.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such date, it is past, or it is beyond what this platform can do.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_time_for_power_on(__u32 year, __u32 month, __u32 day, __u32 hour,
		__u32 minute, __u32 second, __u32 nanosecond, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_time_for_power_on_check(month, day, hour, minute, second, nanosecond);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_time_for_power_on_once(year, month, day, hour, minute, second, nanosecond);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-time-for-power-on is as an errno: 0 or negative. */
static inline int papr_set_time_for_power_on_errno(long rc)
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
