/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed C text of the outputs, embedded. */
#ifndef PAPR_EMBEDDED_H
#define PAPR_EMBEDDED_H

extern const unsigned char papr_embedded_support_h[];
static inline const unsigned char *papr_embedded_support_h_bytes(void) { return papr_embedded_support_h; }
extern const unsigned long papr_embedded_support_h_size;

#endif
