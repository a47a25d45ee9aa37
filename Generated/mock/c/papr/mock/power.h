/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from power.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_POWER_H
#define PAPR_MOCK_MODULE_POWER_H

#include "papr/mock.h"
#include "papr/power.h"

#ifdef __cplusplus
extern "C" {
#endif

/* set-power-level */
struct papr_mock_in_set_power_level {
	__u32 domain;
	__u32 level;
};
struct papr_mock_out_set_power_level {
	__u32 actual_level;
};
PAPR_MOCK_CALL(set_power_level);

/* get-power-level */
struct papr_mock_in_get_power_level {
	__u32 domain;
};
struct papr_mock_out_get_power_level {
	__u32 level;
};
PAPR_MOCK_CALL(get_power_level);

/* power-off */
struct papr_mock_in_power_off {
	__u64 triggers;
};
struct papr_mock_out_power_off {
	__u8 nothing_;
};
PAPR_MOCK_CALL(power_off);

/* ibm,power-off-ups */
struct papr_mock_in_power_off_ups {
	__u8 nothing_;
};
struct papr_mock_out_power_off_ups {
	__u8 nothing_;
};
PAPR_MOCK_CALL(power_off_ups);

/* system-reboot */
struct papr_mock_in_system_reboot {
	__u8 nothing_;
};
struct papr_mock_out_system_reboot {
	__u8 nothing_;
};
PAPR_MOCK_CALL(system_reboot);

/* ibm,os-term */
struct papr_mock_in_os_term {
	struct papr_memory message;
};
struct papr_mock_out_os_term {
	__u8 nothing_;
};
PAPR_MOCK_CALL(os_term);

/* ibm,suspend-me */
struct papr_mock_in_suspend_me {
	__u8 nothing_;
};
struct papr_mock_out_suspend_me {
	__u8 nothing_;
};
PAPR_MOCK_CALL(suspend_me);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_power[];

#ifdef __cplusplus
}
#endif

#endif
