/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from memory.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_MEMORY_H
#define PAPR_MOCK_MODULE_MEMORY_H

#include "papr/mock.h"
#include "papr/memory.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_PAGE_INIT */
struct papr_mock_in_page_init {
	__u64 flags;
	__u64 destination;
	__u64 source;
};
struct papr_mock_out_page_init {
	__u8 nothing_;
};
PAPR_MOCK_CALL(page_init);

/* H_LOGICAL_CI_LOAD */
struct papr_mock_in_logical_ci_load {
	__u64 size;
	__u64 address;
};
struct papr_mock_out_logical_ci_load {
	__u64 value;
};
PAPR_MOCK_CALL(logical_ci_load);

/* H_LOGICAL_CI_STORE */
struct papr_mock_in_logical_ci_store {
	__u64 size;
	__u64 address;
	__u64 value;
};
struct papr_mock_out_logical_ci_store {
	__u8 nothing_;
};
PAPR_MOCK_CALL(logical_ci_store);

/* H_LOGICAL_CACHE_LOAD */
struct papr_mock_in_logical_cache_load {
	__u64 size;
	__u64 address;
};
struct papr_mock_out_logical_cache_load {
	__u64 value;
};
PAPR_MOCK_CALL(logical_cache_load);

/* H_LOGICAL_CACHE_STORE */
struct papr_mock_in_logical_cache_store {
	__u64 size;
	__u64 address;
	__u64 value;
};
struct papr_mock_out_logical_cache_store {
	__u8 nothing_;
};
PAPR_MOCK_CALL(logical_cache_store);

/* H_LOGICAL_ICBI */
struct papr_mock_in_logical_icbi {
	__u64 address;
};
struct papr_mock_out_logical_icbi {
	__u8 nothing_;
};
PAPR_MOCK_CALL(logical_icbi);

/* H_LOGICAL_DCBF */
struct papr_mock_in_logical_dcbf {
	__u64 address;
};
struct papr_mock_out_logical_dcbf {
	__u8 nothing_;
};
PAPR_MOCK_CALL(logical_dcbf);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_memory[];

#ifdef __cplusplus
}
#endif

#endif
