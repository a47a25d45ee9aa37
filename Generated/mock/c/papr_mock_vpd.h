/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpd.papr: what its calls look like to the mock hypervisor. */
#ifndef PAPR_MOCK_VPD_H
#define PAPR_MOCK_VPD_H

#include "papr_mock.h"
#include "papr/vpd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,get-vpd */
struct papr_mock_get_vpd_in {
	__u64 location;
	__u64 work_area;
	__u64 work_area_size;
	__u64 sequence;
};
struct papr_mock_get_vpd_out {
	__u64 sequence;
	__u64 bytes_written;
};
PAPR_MOCK_CALL(get_vpd)

#ifdef __cplusplus
}
#endif

#endif
