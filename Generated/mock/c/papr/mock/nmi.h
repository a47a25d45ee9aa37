/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nmi.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_NMI_H
#define PAPR_MOCK_MODULE_NMI_H

#include "papr/mock.h"
#include "papr/nmi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,nmi-register */
struct papr_mock_in_nmi_register {
	__u32 system_reset;
	__u32 machine_check;
};
struct papr_mock_out_nmi_register {
	__u8 nothing_;
};
PAPR_MOCK_CALL(nmi_register);

/* ibm,nmi-interlock */
struct papr_mock_in_nmi_interlock {
	__u8 nothing_;
};
struct papr_mock_out_nmi_interlock {
	__u8 nothing_;
};
PAPR_MOCK_CALL(nmi_interlock);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_nmi[];

#ifdef __cplusplus
}
#endif

#endif
