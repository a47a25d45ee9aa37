/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed text of the C mock, embedded. */
#ifndef PAPR_MOCK_EMBEDDED_H
#define PAPR_MOCK_EMBEDDED_H

/* A file of the output: its path below the output directory. */
struct papr_mock_file {
	const char *path;
	const unsigned char *text;
	unsigned long size;
};

/* The nth, counted from 0; a null pointer behind the last. */
const struct papr_mock_file *papr_mock_file(unsigned long n);

#endif
