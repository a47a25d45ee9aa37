/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed C text of the outputs as it is in these files: read-only data, nothing to be done at start-up. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "papr_embedded.h"

const unsigned char papr_embedded_support_h[] = {
#embed "include/papr/support.h"
};
const unsigned long papr_embedded_support_h_size = sizeof(papr_embedded_support_h);
