/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls of all modules. */
#include "papr/mock_all.h"

const struct papr_mock_call *const *const papr_mock_all[] = {
	papr_mock_module_hvpipe,
	papr_mock_module_scm,
	papr_mock_module_sysparm,
	papr_mock_module_vmc,
	papr_mock_module_vpd,
	NULL
};
