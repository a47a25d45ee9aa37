/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef PAPR_LARGE_PAGES_H
#define PAPR_LARGE_PAGES_H

#include <stddef.h>

/*
 * Makes room for that many bytes in pages of 2 MiB, where malloc takes its
 * memory from now on.  What isn't used is never touched and costs nothing; a
 * kernel without large pages goes on with small ones.
 */
void papr_reserve_large_pages(size_t bytes);

#endif
