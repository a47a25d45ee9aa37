/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from mmu.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_MMU_H
#define PAPR_MOCK_MODULE_MMU_H

#include "papr/mock.h"
#include "papr/mmu.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_REMOVE */
struct papr_mock_in_remove {
	__u64 flags;
	__u64 index;
	__u64 match;
	__u64 output;
	__s64 output_length;
};
struct papr_mock_out_remove {
	__u64 high;
	__u64 low;
	__u64 compressed_length;
};
PAPR_MOCK_CALL(remove);

/* H_ENTER */
struct papr_mock_in_enter {
	__u64 flags;
	__u64 index;
	__u64 high;
	__u64 low;
	__u64 input;
	__s64 input_length;
};
struct papr_mock_out_enter {
	__u64 index;
};
PAPR_MOCK_CALL(enter);

/* H_READ */
struct papr_mock_in_read {
	__u64 flags;
	__u64 index;
};
struct papr_mock_out_read {
	__u64 high;
	__u64 low;
	__u64 high0;
	__u64 low0;
	__u64 high1;
	__u64 low1;
	__u64 high2;
	__u64 low2;
	__u64 high3;
	__u64 low3;
};
PAPR_MOCK_CALL(read);

/* H_CLEAR_MOD */
struct papr_mock_in_clear_mod {
	__u64 flags;
	__u64 index;
};
struct papr_mock_out_clear_mod {
	__u64 low;
};
PAPR_MOCK_CALL(clear_mod);

/* H_CLEAR_REF */
struct papr_mock_in_clear_ref {
	__u64 flags;
	__u64 index;
};
struct papr_mock_out_clear_ref {
	__u64 low;
};
PAPR_MOCK_CALL(clear_ref);

/* H_PROTECT */
struct papr_mock_in_protect {
	__u64 flags;
	__u64 index;
	__u64 match;
};
struct papr_mock_out_protect {
	__u8 nothing_;
};
PAPR_MOCK_CALL(protect);

/* H_BULK_REMOVE */
struct papr_mock_in_bulk_remove {
	__u64 request1;
	__u64 match1;
	__u64 request2;
	__u64 match2;
	__u64 request3;
	__u64 match3;
	__u64 request4;
	__u64 match4;
};
struct papr_mock_out_bulk_remove {
	__u64 response1;
	__u64 response2;
	__u64 response3;
	__u64 response4;
};
PAPR_MOCK_CALL(bulk_remove);

/* H_RESIZE_HPT_PREPARE */
struct papr_mock_in_resize_hpt_prepare {
	__u64 shift;
};
struct papr_mock_out_resize_hpt_prepare {
	__u8 nothing_;
};
PAPR_MOCK_CALL(resize_hpt_prepare);

/* H_RESIZE_HPT_COMMIT */
struct papr_mock_in_resize_hpt_commit {
	__u64 shift;
};
struct papr_mock_out_resize_hpt_commit {
	__u8 nothing_;
};
PAPR_MOCK_CALL(resize_hpt_commit);

/* H_CLEAN_SLB */
struct papr_mock_in_clean_slb {
	__u64 flags;
	__u32 process;
	__u64 segment;
};
struct papr_mock_out_clean_slb {
	__u8 nothing_;
};
PAPR_MOCK_CALL(clean_slb);

/* H_INVALIDATE_PID */
struct papr_mock_in_invalidate_pid {
	__u64 flags;
	__u64 process;
};
struct papr_mock_out_invalidate_pid {
	__u8 nothing_;
};
PAPR_MOCK_CALL(invalidate_pid);

/* H_REGISTER_PROC_TBL */
struct papr_mock_in_register_proc_tbl {
	__u64 flags;
	__u64 table;
	__u64 page_size;
	__u64 table_size;
};
struct papr_mock_out_register_proc_tbl {
	__u8 nothing_;
};
PAPR_MOCK_CALL(register_proc_tbl);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_mmu[];

#ifdef __cplusplus
}
#endif

#endif
