/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpd.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_VPD_H
#define PAPR_MOCK_MODULE_VPD_H

#include "papr/mock.h"
#include "papr/vpd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,get-vpd */
struct papr_mock_in_get_vpd {
	struct papr_memory location;
	struct papr_memory work_area;
	__u32 work_area_size;
	__u32 sequence;
};
struct papr_mock_out_get_vpd {
	__u32 sequence;
	__u32 bytes_written;
	struct papr_span work_area;
};
PAPR_MOCK_CALL(get_vpd);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_vpd[];

#ifdef __cplusplus
}
#endif

#endif
