/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_STRING_H
#define STAND_IN_LINUX_STRING_H
#include <linux/types.h>
void *memcpy(void *to, const void *from, size_t count);
#endif
