/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from display.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_DISPLAY_H
#define PAPR_MOCK_MODULE_DISPLAY_H

#include "papr/mock.h"
#include "papr/display.h"

#ifdef __cplusplus
extern "C" {
#endif

/* display-character */
struct papr_mock_in_display_character {
	__u32 character;
};
struct papr_mock_out_display_character {
	__u8 nothing_;
};
PAPR_MOCK_CALL(display_character);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_display[];

#ifdef __cplusplus
}
#endif

#endif
