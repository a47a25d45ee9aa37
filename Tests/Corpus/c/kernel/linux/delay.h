/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_DELAY_H
#define STAND_IN_LINUX_DELAY_H
void msleep(unsigned int msecs);
void usleep_range(unsigned long min, unsigned long max);
void mdelay(unsigned long msecs);
#endif
