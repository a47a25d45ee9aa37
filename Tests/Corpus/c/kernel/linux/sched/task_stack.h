/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_SCHED_TASK_STACK_H
#define STAND_IN_LINUX_SCHED_TASK_STACK_H
#include <linux/types.h>

int object_is_on_stack(const void *object);

#endif
