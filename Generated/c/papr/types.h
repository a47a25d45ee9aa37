/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from types.papr; edit that. */
/*
 * Types that many calls share.
 */
#ifndef PAPR_TYPES_H
#define PAPR_TYPES_H

#include "support.h"


#ifndef PAPR_ASSEMBLY


#endif /* PAPR_ASSEMBLY */
#endif
