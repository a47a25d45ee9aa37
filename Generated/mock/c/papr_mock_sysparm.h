/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sysparm.papr: what its calls look like to the mock hypervisor. */
#ifndef PAPR_MOCK_SYSPARM_H
#define PAPR_MOCK_SYSPARM_H

#include "papr_mock.h"
#include "papr/sysparm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,get-system-parameter */
struct papr_mock_get_system_parameter_in {
	__u64 parameter;
	__u64 value;
	__u64 size;
};
struct papr_mock_get_system_parameter_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(get_system_parameter)

/* ibm,set-system-parameter */
struct papr_mock_set_system_parameter_in {
	__u64 parameter;
	__u64 value;
};
struct papr_mock_set_system_parameter_out {
	__u64 nothing_;
};
PAPR_MOCK_CALL(set_system_parameter)

#ifdef __cplusplus
}
#endif

#endif
