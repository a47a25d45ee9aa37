/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from clock.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_CLOCK_H
#define PAPR_MOCK_MODULE_CLOCK_H

#include "papr/mock.h"
#include "papr/clock.h"

#ifdef __cplusplus
extern "C" {
#endif

/* get-time-of-day */
struct papr_mock_in_get_time_of_day {
	__u8 nothing_;
};
struct papr_mock_out_get_time_of_day {
	__u32 year;
	__u32 month;
	__u32 day;
	__u32 hour;
	__u32 minute;
	__u32 second;
	__u32 nanosecond;
};
PAPR_MOCK_CALL(get_time_of_day);

/* set-time-of-day */
struct papr_mock_in_set_time_of_day {
	__u32 year;
	__u32 month;
	__u32 day;
	__u32 hour;
	__u32 minute;
	__u32 second;
	__u32 nanosecond;
};
struct papr_mock_out_set_time_of_day {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_time_of_day);

/* set-time-for-power-on */
struct papr_mock_in_set_time_for_power_on {
	__u32 year;
	__u32 month;
	__u32 day;
	__u32 hour;
	__u32 minute;
	__u32 second;
	__u32 nanosecond;
};
struct papr_mock_out_set_time_for_power_on {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_time_for_power_on);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_clock[];

#ifdef __cplusplus
}
#endif

#endif
