/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls of the mock hypervisor. */
#ifndef PAPR_MOCK_ALL_H
#define PAPR_MOCK_ALL_H

#include "papr_mock_hvpipe.h"
#include "papr_mock_scm.h"
#include "papr_mock_sysparm.h"
#include "papr_mock_vmc.h"
#include "papr_mock_vpd.h"

#endif
