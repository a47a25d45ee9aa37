/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from errinjct.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_ERRINJCT_H
#define PAPR_MOCK_MODULE_ERRINJCT_H

#include "papr/mock.h"
#include "papr/errinjct.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,open-errinjct */
struct papr_mock_in_open_errinjct {
	__u8 nothing_;
};
struct papr_mock_out_open_errinjct {
	__u32 open_token;
};
PAPR_MOCK_CALL(open_errinjct);

/* ibm,errinjct */
struct papr_mock_in_errinjct {
	__u32 kind;
	__u32 open_token;
	struct papr_memory work_area;
};
struct papr_mock_out_errinjct {
	struct papr_span work_area;
};
PAPR_MOCK_CALL(errinjct);

/* ibm,close-errinjct */
struct papr_mock_in_close_errinjct {
	__u32 open_token;
};
struct papr_mock_out_close_errinjct {
	__u8 nothing_;
};
PAPR_MOCK_CALL(close_errinjct);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_errinjct[];

#ifdef __cplusplus
}
#endif

#endif
