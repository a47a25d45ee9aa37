/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The sources of the agent that makes calls inside a guest, and the generated headers that they include, embedded. */
#ifndef PAPR_AGENT_EMBEDDED_H
#define PAPR_AGENT_EMBEDDED_H

/* A file: its path below the directory in which it is compiled. */
struct papr_agent_file {
	const char *path;
	const unsigned char *text;
	unsigned long size;
};

/* The nth, counted from 0; a null pointer behind the last. */
const struct papr_agent_file *papr_agent_file(unsigned long n);

#endif
