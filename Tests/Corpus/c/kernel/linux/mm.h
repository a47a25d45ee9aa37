/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_MM_H
#define STAND_IN_LINUX_MM_H
#include <linux/types.h>
bool virt_addr_valid(const void *address);
unsigned long __pa(const void *address);
#endif
