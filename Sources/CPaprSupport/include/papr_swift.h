/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The sources of PaprRuntime and PaprMock, embedded. */
#ifndef PAPR_SWIFT_H
#define PAPR_SWIFT_H

struct papr_swift_file {
	const char *name;
	const unsigned char *text;
	unsigned long size;
};

/* One file after the other; null behind the last. */
const struct papr_swift_file *papr_swift_runtime_at(unsigned long place);
const struct papr_swift_file *papr_swift_mock_at(unsigned long place);

#endif
