/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpa.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_VPA_H
#define PAPR_MOCK_MODULE_VPA_H

#include "papr/mock.h"
#include "papr/vpa.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_VPA_REG_VPA */
struct papr_mock_in_vpa_reg_vpa {
	__u64 flags;
	__u32 processor;
	struct papr_memory area;
};
struct papr_mock_out_vpa_reg_vpa {
	struct papr_span area;
};
PAPR_MOCK_CALL(vpa_reg_vpa);

/* H_VPA_REG_DTL */
struct papr_mock_in_vpa_reg_dtl {
	__u64 flags;
	__u32 processor;
	struct papr_memory area;
};
struct papr_mock_out_vpa_reg_dtl {
	struct papr_span area;
};
PAPR_MOCK_CALL(vpa_reg_dtl);

/* H_VPA_REG_SLB */
struct papr_mock_in_vpa_reg_slb {
	__u64 flags;
	__u32 processor;
	struct papr_memory area;
};
struct papr_mock_out_vpa_reg_slb {
	struct papr_span area;
};
PAPR_MOCK_CALL(vpa_reg_slb);

/* H_VPA_DEREG_VPA */
struct papr_mock_in_vpa_dereg_vpa {
	__u64 flags;
	__u32 processor;
	__u64 area;
};
struct papr_mock_out_vpa_dereg_vpa {
	__u8 nothing_;
};
PAPR_MOCK_CALL(vpa_dereg_vpa);

/* H_VPA_DEREG_DTL */
struct papr_mock_in_vpa_dereg_dtl {
	__u64 flags;
	__u32 processor;
	__u64 area;
};
struct papr_mock_out_vpa_dereg_dtl {
	__u8 nothing_;
};
PAPR_MOCK_CALL(vpa_dereg_dtl);

/* H_VPA_DEREG_SLB */
struct papr_mock_in_vpa_dereg_slb {
	__u64 flags;
	__u32 processor;
	__u64 area;
};
struct papr_mock_out_vpa_dereg_slb {
	__u8 nothing_;
};
PAPR_MOCK_CALL(vpa_dereg_slb);

/* H_REGISTER_VPA */
struct papr_mock_in_register_vpa {
	__u64 flags;
	__u32 processor;
	__u64 area;
};
struct papr_mock_out_register_vpa {
	__u8 nothing_;
};
PAPR_MOCK_CALL(register_vpa);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_vpa[];

#ifdef __cplusplus
}
#endif

#endif
