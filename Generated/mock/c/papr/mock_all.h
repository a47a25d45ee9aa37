/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls of all modules. */
#ifndef PAPR_MOCK_ALL_H
#define PAPR_MOCK_ALL_H

#include "papr/mock.h"
#include "papr/mock/hvpipe.h"
#include "papr/mock/scm.h"
#include "papr/mock/sysparm.h"
#include "papr/mock/vmc.h"
#include "papr/mock/vpd.h"

#endif
