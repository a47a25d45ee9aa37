/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from tce.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_TCE_H
#define PAPR_MOCK_MODULE_TCE_H

#include "papr/mock.h"
#include "papr/tce.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_GET_TCE */
struct papr_mock_in_get_tce {
	__u32 bus;
	__u64 address;
};
struct papr_mock_out_get_tce {
	__u64 entry;
};
PAPR_MOCK_CALL(get_tce);

/* H_PUT_TCE */
struct papr_mock_in_put_tce {
	__u32 bus;
	__u64 address;
	__u64 entry;
};
struct papr_mock_out_put_tce {
	__u8 nothing_;
};
PAPR_MOCK_CALL(put_tce);

/* H_STUFF_TCE */
struct papr_mock_in_stuff_tce {
	__u32 bus;
	__u64 address;
	__u64 entry;
	__u64 count;
};
struct papr_mock_out_stuff_tce {
	__u8 nothing_;
};
PAPR_MOCK_CALL(stuff_tce);

/* H_PUT_TCE_INDIRECT */
struct papr_mock_in_put_tce_indirect {
	__s64 bus;
	__u64 address;
	struct papr_memory list;
	__u64 count;
};
struct papr_mock_out_put_tce_indirect {
	__u8 nothing_;
};
PAPR_MOCK_CALL(put_tce_indirect);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_tce[];

#ifdef __cplusplus
}
#endif

#endif
