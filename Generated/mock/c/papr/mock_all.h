/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls of all modules. */
#ifndef PAPR_MOCK_ALL_H
#define PAPR_MOCK_ALL_H

#include "papr/mock.h"
#include "papr/mock/clock.h"
#include "papr/mock/cpu.h"
#include "papr/mock/display.h"
#include "papr/mock/hvpipe.h"
#include "papr/mock/interrupt.h"
#include "papr/mock/lan.h"
#include "papr/mock/memory.h"
#include "papr/mock/mmu.h"
#include "papr/mock/nested.h"
#include "papr/mock/nvram.h"
#include "papr/mock/power.h"
#include "papr/mock/processor.h"
#include "papr/mock/qemu.h"
#include "papr/mock/scm.h"
#include "papr/mock/sysparm.h"
#include "papr/mock/tce.h"
#include "papr/mock/ultravisor.h"
#include "papr/mock/vmc.h"
#include "papr/mock/vpa.h"
#include "papr/mock/vpd.h"
#include "papr/mock/vterm.h"
#include "papr/mock/watchdog.h"
#include "papr/mock/xive.h"

#endif
