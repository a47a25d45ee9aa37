/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nvram.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_NVRAM_H
#define PAPR_MOCK_MODULE_NVRAM_H

#include "papr/mock.h"
#include "papr/nvram.h"

#ifdef __cplusplus
extern "C" {
#endif

/* nvram-fetch */
struct papr_mock_in_nvram_fetch {
	__u32 offset;
	struct papr_memory buffer;
	__u32 length;
};
struct papr_mock_out_nvram_fetch {
	__u32 bytes_copied;
	struct papr_span buffer;
};
PAPR_MOCK_CALL(nvram_fetch);

/* nvram-store */
struct papr_mock_in_nvram_store {
	__u32 offset;
	struct papr_memory buffer;
	__u32 length;
};
struct papr_mock_out_nvram_store {
	__u32 bytes_copied;
};
PAPR_MOCK_CALL(nvram_store);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_nvram[];

#ifdef __cplusplus
}
#endif

#endif
