/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_SCHED_H
#define STAND_IN_LINUX_SCHED_H
int cond_resched(void);
void cpu_relax(void);
#endif
