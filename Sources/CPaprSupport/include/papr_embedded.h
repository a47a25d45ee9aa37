/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed text of the outputs, embedded. */
#ifndef PAPR_EMBEDDED_H
#define PAPR_EMBEDDED_H

struct papr_embedded {
	const unsigned char *text;
	unsigned long size;
};

extern const struct papr_embedded papr_embedded_support_header;
extern const struct papr_embedded papr_embedded_diagnostics_schema;
extern const struct papr_embedded papr_embedded_model_schema;

#endif
