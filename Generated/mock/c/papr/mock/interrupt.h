/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from interrupt.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_INTERRUPT_H
#define PAPR_MOCK_MODULE_INTERRUPT_H

#include "papr/mock.h"
#include "papr/interrupt.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_EOI */
struct papr_mock_in_eoi {
	__u32 xirr;
};
struct papr_mock_out_eoi {
	__u8 nothing_;
};
PAPR_MOCK_CALL(eoi);

/* H_CPPR */
struct papr_mock_in_cppr {
	__u8 priority;
};
struct papr_mock_out_cppr {
	__u8 nothing_;
};
PAPR_MOCK_CALL(cppr);

/* H_IPI */
struct papr_mock_in_ipi {
	__u32 server;
	__u8 mfrr;
};
struct papr_mock_out_ipi {
	__u8 nothing_;
};
PAPR_MOCK_CALL(ipi);

/* H_IPOLL */
struct papr_mock_in_ipoll {
	__u32 server;
};
struct papr_mock_out_ipoll {
	__u32 xirr;
	__u8 mfrr;
};
PAPR_MOCK_CALL(ipoll);

/* H_XIRR */
struct papr_mock_in_xirr {
	__u8 priority;
};
struct papr_mock_out_xirr {
	__u32 xirr;
};
PAPR_MOCK_CALL(xirr);

/* H_XIRR_X */
struct papr_mock_in_xirr_x {
	__u8 priority;
};
struct papr_mock_out_xirr_x {
	__u32 xirr;
	__u64 time;
};
PAPR_MOCK_CALL(xirr_x);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_interrupt[];

#ifdef __cplusplus
}
#endif

#endif
