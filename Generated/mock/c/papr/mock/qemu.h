/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from qemu.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_QEMU_H
#define PAPR_MOCK_MODULE_QEMU_H

#include "papr/mock.h"
#include "papr/qemu.h"

#ifdef __cplusplus
extern "C" {
#endif

/* KVMPPC_H_RTAS */
struct papr_mock_in_kvmppc_h_rtas {
	struct papr_memory call;
};
struct papr_mock_out_kvmppc_h_rtas {
	struct papr_span call;
};
PAPR_MOCK_CALL(kvmppc_h_rtas);

/* H_LOGICAL_MEMOP */
struct papr_mock_in_logical_memop {
	__u64 destination;
	__u64 source;
	__u64 element_shift;
	__u64 count;
	__u64 operation;
};
struct papr_mock_out_logical_memop {
	__u8 nothing_;
};
PAPR_MOCK_CALL(logical_memop);

/* H_CAS */
struct papr_mock_in_cas {
	__u64 vectors;
	struct papr_memory tree;
	__u64 size;
};
struct papr_mock_out_cas {
	struct papr_span tree;
};
PAPR_MOCK_CALL(cas);

/* H_UPDATE_DT */
struct papr_mock_in_update_dt {
	struct papr_memory tree;
};
struct papr_mock_out_update_dt {
	__u8 nothing_;
};
PAPR_MOCK_CALL(update_dt);

/* KVMPPC_H_VOF_CLIENT */
struct papr_mock_in_kvmppc_h_vof_client {
	struct papr_memory call;
};
struct papr_mock_out_kvmppc_h_vof_client {
	struct papr_span call;
};
PAPR_MOCK_CALL(kvmppc_h_vof_client);

/* ibm,set-tce-bypass */
struct papr_mock_in_set_tce_bypass {
	__u32 unit_address;
	__u32 bypass;
};
struct papr_mock_out_set_tce_bypass {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_tce_bypass);

/* quiesce */
struct papr_mock_in_quiesce {
	__u8 nothing_;
};
struct papr_mock_out_quiesce {
	__u8 nothing_;
};
PAPR_MOCK_CALL(quiesce);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_qemu[];

#ifdef __cplusplus
}
#endif

#endif
