/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sysparm.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_SYSPARM_H
#define PAPR_MOCK_MODULE_SYSPARM_H

#include "papr/mock.h"
#include "papr/sysparm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,get-system-parameter */
struct papr_mock_in_get_system_parameter {
	__u32 parameter;
	struct papr_memory value;
	__u32 size;
};
struct papr_mock_out_get_system_parameter {
	struct papr_span value;
};
PAPR_MOCK_CALL(get_system_parameter);

/* ibm,set-system-parameter */
struct papr_mock_in_set_system_parameter {
	__u32 parameter;
	struct papr_memory value;
};
struct papr_mock_out_set_system_parameter {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_system_parameter);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_sysparm[];

#ifdef __cplusplus
}
#endif

#endif
