/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_ASM_RTAS_WORK_AREA_H
#define STAND_IN_ASM_RTAS_WORK_AREA_H
#include <linux/types.h>

struct rtas_work_area;

char *rtas_work_area_raw_buf(const struct rtas_work_area *area);
phys_addr_t rtas_work_area_phys(const struct rtas_work_area *area);
size_t rtas_work_area_size(const struct rtas_work_area *area);

#endif
