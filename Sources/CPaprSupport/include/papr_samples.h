/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Samples of what is wrong in a spec and how it is mended, embedded. */
#ifndef PAPR_SAMPLES_H
#define PAPR_SAMPLES_H

/* The module that all of them may import. All texts end with a 0. */
const unsigned char *papr_sample_common(void);

/* Two for each number of a diagnostic, in their order: the bad one, then the good one. Null behind the last. */
const unsigned char *papr_sample_at(unsigned long place);

#endif
