/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nested.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_NESTED_H
#define PAPR_MOCK_MODULE_NESTED_H

#include "papr/mock.h"
#include "papr/nested.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_SET_PARTITION_TABLE */
struct papr_mock_in_set_partition_table {
	__u64 table;
};
struct papr_mock_out_set_partition_table {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_partition_table);

/* H_ENTER_NESTED */
struct papr_mock_in_enter_nested {
	struct papr_memory state;
	struct papr_memory registers;
};
struct papr_mock_out_enter_nested {
	struct papr_span state;
	struct papr_span registers;
};
PAPR_MOCK_CALL(enter_nested);

/* H_TLB_INVALIDATE */
struct papr_mock_in_tlb_invalidate {
	__u64 instruction;
	__u64 rs;
	__u64 rb;
};
struct papr_mock_out_tlb_invalidate {
	__u8 nothing_;
};
PAPR_MOCK_CALL(tlb_invalidate);

/* H_COPY_TOFROM_GUEST */
struct papr_mock_in_copy_tofrom_guest {
	__u64 lpid;
	__u64 pid;
	__u64 address;
	struct papr_memory to;
	struct papr_memory from;
	__u64 length;
};
struct papr_mock_out_copy_tofrom_guest {
	struct papr_span to;
};
PAPR_MOCK_CALL(copy_tofrom_guest);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_nested[];

#ifdef __cplusplus
}
#endif

#endif
