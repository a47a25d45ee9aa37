/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vterm.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_VTERM_H
#define PAPR_MOCK_MODULE_VTERM_H

#include "papr/mock.h"
#include "papr/vterm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_GET_TERM_CHAR */
struct papr_mock_in_get_term_char {
	__u32 terminal;
};
struct papr_mock_out_get_term_char {
	__u64 length;
	__u8 text[16];
};
PAPR_MOCK_CALL(get_term_char);

/* H_PUT_TERM_CHAR */
struct papr_mock_in_put_term_char {
	__u32 terminal;
	__u64 length;
	__u8 text[16];
};
struct papr_mock_out_put_term_char {
	__u8 nothing_;
};
PAPR_MOCK_CALL(put_term_char);

/* H_VTERM_PARTNER_INFO */
struct papr_mock_in_vterm_partner_info {
	__u32 unit_address;
	__u64 partition;
	__u64 terminal;
	struct papr_memory partner;
};
struct papr_mock_out_vterm_partner_info {
	struct papr_span partner;
};
PAPR_MOCK_CALL(vterm_partner_info);

/* H_REGISTER_VTERM */
struct papr_mock_in_register_vterm {
	__u32 unit_address;
	__u64 partition;
	__u64 terminal;
};
struct papr_mock_out_register_vterm {
	__u8 nothing_;
};
PAPR_MOCK_CALL(register_vterm);

/* H_FREE_VTERM */
struct papr_mock_in_free_vterm {
	__u32 unit_address;
};
struct papr_mock_out_free_vterm {
	__u8 nothing_;
};
PAPR_MOCK_CALL(free_vterm);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_vterm[];

#ifdef __cplusplus
}
#endif

#endif
