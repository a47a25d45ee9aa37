/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * An agent makes the calls that it is asked for, a line each, and answers with what came back. Requests are read from
 * the console of a bare machine (guest.c), or from the input of a program that a mock hypervisor is linked to.
 *
 *	request		NUMBER LETTER WORDS *SUM
 *	answer		=NUMBER WORDS *SUM		it is done
 *			-NUMBER *SUM			there is no such thing
 *			!NUMBER REASON *SUM		it can't be done, or was not understood
 *
 * Numbers are hexadecimal. SUM covers what stands before the space in front of it: 16 bits, each byte added to 31 times
 * the sum so far. An answer begins on a new line, so that what a call prints on the same console is a line of its own.
 *
 *	h OPCODE R4 ... R12	an hcall, up to nine registers		r3 to r12
 *	f NAME NRET CELLS	an RTAS function			the return cells
 *	w ADDRESS BYTES		writes memory, two digits a byte
 *	r ADDRESS COUNT		reads memory				the bytes
 *	q			ends the run, without an answer
 *
 * An agent says hello with an answer to request 0: version, byte order (0 big, 1 little), address and size of the
 * flattened device tree (0 when there is none). Should it do so again, the machine was reset. An exception that a call
 * brought about is told as "!0 trap VECTOR ADDRESS" in place of an answer.
 */
#ifndef PAPR_AGENT_H
#define PAPR_AGENT_H

#include "papr/support.h"

/* The most bytes of memory that one request reads or writes. */
#define AGENT_CHUNK 1024
#define AGENT_VERSION 1

/* A request, and how far it has been read. */
struct agent_request {
	__u64 number;
	const char *at;
};

/* Takes the next number; false: there is none. */
bool agent_take(struct agent_request *request, __u64 *value);
/* Takes the next word as it is: up to 63 characters and their NUL. */
bool agent_take_word(struct agent_request *request, char word[64]);
/* Takes bytes, two digits each; answers how many, at most @room. */
__u64 agent_take_bytes(struct agent_request *request, __u8 *bytes, __u64 room);

/* An answer is begun with '=', '-' or '!', filled and ended. */
void agent_begin(char kind, __u64 number);
void agent_text(const char *text);
void agent_number(__u64 value);
void agent_bytes(const __u8 *bytes, __u64 count);
void agent_end(void);

/* Answers requests until the input ends. */
void agent_serve(int byte_order, __u64 tree, __u64 tree_size);

/* What the place gives where the agent runs: */

/* The next byte of the input; -1 when it has ended. */
int agent_get(void);
void agent_put(const char *text, __u64 size);
/* false: there is no such memory. */
bool agent_read(__u64 address, __u8 *bytes, __u64 count);
bool agent_write(__u64 address, const __u8 *bytes, __u64 count);
/* Around each call. */
void agent_before_call(void);
void agent_after_call(void);
/* May add words to the answer of a call. */
void agent_remark(void);
/* A request that only this place has; false: it has none with this letter. */
bool agent_own(char letter, struct agent_request *request);
void agent_power_off(void);

#endif
