/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vterm.papr; edit that. */
/*
 * Virtual terminals.
 *
 * A virtual terminal is a virtual adapter that carries characters. A partition has at least one client terminal, a node `vty` under
 * `/vdevice`, which serves as its console. A server terminal, a node `vty-server`, is connected with the client terminal of another
 * partition. A client terminal without a server in a partition is served by the management console.
 *
 * A terminal whose node has the property `interrupts` raises an interrupt when its receive queue becomes non-empty and when its connection
 * is closed. H_VIO_SIGNAL enables and disables it. After the end-of-interrupt the queue has to be read once more, because characters that
 * arrive in between raise no interrupt.
 */
#ifndef PAPR_VTERM_H
#define PAPR_VTERM_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_GET_TERM_CHAR
#define H_GET_TERM_CHAR 0x54
#endif
#ifndef H_PUT_TERM_CHAR
#define H_PUT_TERM_CHAR 0x58
#endif
#ifndef H_VTERM_PARTNER_INFO
#define H_VTERM_PARTNER_INFO 0x150
#endif
#ifndef H_REGISTER_VTERM
#define H_REGISTER_VTERM 0x154
#endif
#ifndef H_FREE_VTERM
#define H_FREE_VTERM 0x158
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_GET_TERM_CHAR, 0x54);
PAPR_SAME(H_PUT_TERM_CHAR, 0x58);
PAPR_SAME(H_VTERM_PARTNER_INFO, 0x150);
PAPR_SAME(H_REGISTER_VTERM, 0x154);
PAPR_SAME(H_FREE_VTERM, 0x158);

/* The most characters that one call transfers. */
#define PAPR_TERMINAL_CHUNK 16

/* Stands for no partition and no terminal: begins the list of H_VTERM_PARTNER_INFO and marks its end. */
#define PAPR_NO_TERMINAL_PARTNER 0xFFFFFFFFFFFFFFFFULL

/**
 * struct papr_vterm_partner_value - A client terminal that a server terminal may be connected with.
 * @partition: Partition of the client terminal.
 * @unit_address: Unit address of the client terminal.
 * @location: Location code of the client terminal.
 *
 * After the last one comes an entry in which both numbers are NO_TERMINAL_PARTNER and the location is empty.
 */
struct papr_vterm_partner_value {
	__u64 partition;
	__u64 unit_address;
	struct papr_span location;
};

/* The same as it lies in memory. */
struct papr_vterm_partner {
	__be64 partition; /* 0x0 */
	__be64 unit_address; /* 0x8 */
	__u8 rest_[4080]; /* 0x10 */
} PAPR_PACKED;
PAPR_SIZE(papr_vterm_partner, 4096);
PAPR_OFFSET(papr_vterm_partner, partition, 0x0);
PAPR_OFFSET(papr_vterm_partner, unit_address, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_vterm_partner_read(const void *data, __u64 size, struct papr_vterm_partner_value *value)
{
	struct papr_reader r = papr_reader(data, size < 4096 ? size : 4096);

	value->partition = papr_take_be64(&r);
	value->unit_address = papr_take_be64(&r);
	value->location = papr_take_text(&r, PAPR_ALL);
	papr_take(&r, 4096 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_vterm_partner_write(const struct papr_vterm_partner_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 4096 ? size : 4096);

	papr_give_be64(&w, value->partition);
	papr_give_be64(&w, value->unit_address);
	papr_give_text(&w, &value->location, PAPR_ALL);
	papr_give_zeros(&w, 4096 - w.at);
	return papr_write_end(&w);
}

/**
 * papr_get_term_char() - Reads the characters that a terminal has received.
 * @terminal: The terminal.
 * @length: Number of characters, at most 16; 0 if none have been received. (byte)
 * @text: The characters. The first one is the most significant byte of r5, whatever the byte order of the processor.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @terminal is not a terminal of this partition.
 * * %H_CLOSED - The terminal is not connected, for example because no server has registered it.
 * * %H_HARDWARE - The physical connection of the terminal does not work.
 */
static inline long papr_get_term_char(__u32 terminal, __u64 *length, void *text)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_GET_TERM_CHAR, ret, terminal);

	if (rc == H_SUCCESS) {
		*length = ret[0];
		papr_set_words(text, ((__u64)ret[0]), ret + 1, 2);
	}

	return rc;
}
/* It has no rules to check. */
#define papr_get_term_char_once papr_get_term_char

/* What a status of H_GET_TERM_CHAR is as an errno: 0 or negative. */
static inline int papr_get_term_char_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_PUT_TERM_CHAR with nothing checked; the arguments are those of papr_put_term_char(). */
static inline long papr_put_term_char_once(__u32 terminal, __u64 length, const void *text)
{
	return papr_hcall_norets(H_PUT_TERM_CHAR, terminal, length, papr_word(text, length, 0),
		papr_word(text, length, 1));
}

/* What H_PUT_TERM_CHAR answers to arguments that break a rule, or 0. */
static inline long papr_put_term_char_check(__u64 length)
{
	if (!(length <= 16))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_put_term_char() - Sends characters to a terminal.
 * @terminal: The terminal.
 * @length: Number of characters. (byte)
 * @text: The characters. The first one is the most significant byte of r6, whatever the byte order of the processor.
 * @retry: how far to go on
 *
 * Either all characters are queued or none. A call without characters always finds room; it tells whether the terminal is connected.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The queue of the terminal has no room for all characters.
 * * %H_PARAMETER - @terminal is not a terminal of this partition, or @length is more than 16.
 * * %H_CLOSED - The terminal is not connected, for example because no server has registered it.
 * * %H_HARDWARE - The physical connection of the terminal does not work.
 */
static inline long papr_put_term_char(__u32 terminal, __u64 length, const void *text, struct papr_retry *retry)
{
	long rc;

	rc = papr_put_term_char_check(length);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_put_term_char_once(terminal, length, text);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_PUT_TERM_CHAR is as an errno: 0 or negative. */
static inline int papr_put_term_char_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EAGAIN;
	case H_PARAMETER:
	case H_CLOSED:
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

/* One H_VTERM_PARTNER_INFO with nothing checked; the arguments are those of papr_vterm_partner_info(). */
static inline long papr_vterm_partner_info_once(__u32 unit_address, __u64 partition, __u64 terminal,
		__u64 partner)
{
	return papr_hcall_norets(H_VTERM_PARTNER_INFO, unit_address, partition, terminal, partner);
}

/* What H_VTERM_PARTNER_INFO answers to arguments that break a rule, or 0. */
static inline long papr_vterm_partner_info_check(__u64 partner)
{
	if (!((partner % 4096) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_vterm_partner_info() - Lists the client terminals that a server terminal may be connected with, one with each call.
 * @unit_address: The server terminal.
 * @partition: The partition that the previous call has returned; NO_TERMINAL_PARTNER to start.
 * @terminal: The client terminal that the previous call has returned; NO_TERMINAL_PARTNER to start.
 * @partner: Receives the next client terminal. The page must not be migrated during the call.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not a server terminal of this partition, @partition and @terminal are not in the list, or the page is not valid.
 * * %H_FUNCTION - The function is not supported.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vterm_partner_info(__u32 unit_address, __u64 partition, __u64 terminal,
		const struct papr_memory *partner)
{
	long rc;

	if (!papr_memory_fits(partner, 4096, 0, 0))
		return H_PARAMETER;
	rc = papr_vterm_partner_info_check(papr_address(partner));
	if (rc)
		return rc;
	return papr_vterm_partner_info_once(unit_address, partition, terminal, papr_address(partner));
}

/* What a status of H_VTERM_PARTNER_INFO is as an errno: 0 or negative. */
static inline int papr_vterm_partner_info_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
		return -EINVAL;
	case H_FUNCTION:
		return -EPERM;
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

/**
 * papr_register_vterm() - Connects a server terminal with a client terminal.
 * @unit_address: The server terminal.
 * @partition: Partition of the client terminal.
 * @terminal: The client terminal.
 *
 * After a dynamic reconfiguration has changed the list of client terminals, the list has to be read again before the call succeeds.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not a server terminal of this partition or is already connected, or the client terminal is not in its list or is connected with another server.
 * * %H_FUNCTION - The function is not supported.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_register_vterm(__u32 unit_address, __u64 partition, __u64 terminal)
{
	return papr_hcall_norets(H_REGISTER_VTERM, unit_address, partition, terminal);
}
/* It has no rules to check. */
#define papr_register_vterm_once papr_register_vterm

/* What a status of H_REGISTER_VTERM is as an errno: 0 or negative. */
static inline int papr_register_vterm_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_PARAMETER:
		return -EINVAL;
	case H_FUNCTION:
		return -EPERM;
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

/* One H_FREE_VTERM with nothing checked; the arguments are those of papr_free_vterm(). */
static inline long papr_free_vterm_once(__u32 unit_address)
{
	return papr_hcall_norets(H_FREE_VTERM, unit_address);
}

/**
 * papr_free_vterm() - Disconnects a server terminal from its client terminal.
 * @unit_address: The server terminal.
 * @wait: how to wait between calls
 *
 * Before the first answer the hypervisor has stopped the transfer of characters and the interrupts of the terminal. While the call is busy
 * it must be made again with the same argument.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The terminal has not been disconnected yet.
 * * %H_LONG_BUSY_ORDER_1_MSEC - The terminal has not been disconnected yet.
 * * %H_LONG_BUSY_ORDER_10_MSEC - The terminal has not been disconnected yet.
 * * %H_PARAMETER - @unit_address is not a server terminal of this partition, or it is not connected.
 * * %H_FUNCTION - The function is not supported.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_free_vterm(__u32 unit_address, enum papr_wait wait)
{
	long rc;

	for (;;) {
		rc = papr_free_vterm_once(unit_address);
		if (!(rc == H_BUSY || rc == H_LONG_BUSY_ORDER_1_MSEC || rc == H_LONG_BUSY_ORDER_10_MSEC))
			return rc;
		papr_pause(wait, papr_hcall_delay(rc));
	}
}

/* What a status of H_FREE_VTERM is as an errno: 0 or negative. */
static inline int papr_free_vterm_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
	case H_LONG_BUSY_ORDER_1_MSEC:
	case H_LONG_BUSY_ORDER_10_MSEC:
		return -EBUSY;
	case H_PARAMETER:
		return -EINVAL;
	case H_FUNCTION:
		return -EPERM;
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
