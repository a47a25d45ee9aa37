/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from watchdog.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_WATCHDOG_H
#define PAPR_MOCK_MODULE_WATCHDOG_H

#include "papr/mock.h"
#include "papr/watchdog.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_WATCHDOG_START */
struct papr_mock_in_watchdog_start {
	__u64 flags;
	__u64 number;
	__u64 timeout;
};
struct papr_mock_out_watchdog_start {
	__u8 nothing_;
};
PAPR_MOCK_CALL(watchdog_start);

/* H_WATCHDOG_STOP */
struct papr_mock_in_watchdog_stop {
	__u64 flags;
	__u64 number;
	__u64 timeout;
};
struct papr_mock_out_watchdog_stop {
	__u8 nothing_;
};
PAPR_MOCK_CALL(watchdog_stop);

/* H_WATCHDOG_QUERY */
struct papr_mock_in_watchdog_query {
	__u64 flags;
	__u64 number;
	__u64 timeout;
};
struct papr_mock_out_watchdog_query {
	__u64 capabilities;
};
PAPR_MOCK_CALL(watchdog_query);

/* H_WATCHDOG_QUERY_LPM */
struct papr_mock_in_watchdog_query_lpm {
	__u64 flags;
	__u64 number;
	__u64 timeout;
};
struct papr_mock_out_watchdog_query_lpm {
	__u64 requirement;
};
PAPR_MOCK_CALL(watchdog_query_lpm);

/* H_WATCHDOG */
struct papr_mock_in_watchdog {
	__u64 flags;
	__u64 number;
	__u64 timeout;
};
struct papr_mock_out_watchdog {
	__u8 nothing_;
};
PAPR_MOCK_CALL(watchdog);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_watchdog[];

#ifdef __cplusplus
}
#endif

#endif
