/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xics.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_XICS_H
#define PAPR_MOCK_MODULE_XICS_H

#include "papr/mock.h"
#include "papr/xics.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,get-xive */
struct papr_mock_in_get_xive {
	__u32 source;
};
struct papr_mock_out_get_xive {
	__u32 server;
	__u32 priority;
};
PAPR_MOCK_CALL(get_xive);

/* ibm,set-xive */
struct papr_mock_in_set_xive {
	__u32 source;
	__u32 server;
	__u32 priority;
};
struct papr_mock_out_set_xive {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_xive);

/* ibm,int-off */
struct papr_mock_in_int_off {
	__u32 source;
};
struct papr_mock_out_int_off {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_off);

/* ibm,int-on */
struct papr_mock_in_int_on {
	__u32 source;
};
struct papr_mock_out_int_on {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_on);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_xics[];

#ifdef __cplusplus
}
#endif

#endif
