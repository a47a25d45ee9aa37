/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from hvpipe.papr; edit that. */
/*
 * The hypervisor pipe is a channel through the hypervisor between a partition and outside sources, so far Hardware Management
 * Consoles. What the two sides say to each other is theirs alone. A partition has one pipe for all sources.
 *
 * The pipe works once `HVPIPE_ENABLE` is set to `enabled`. When a message waits or a source is lost, the hypervisor raises the
 * interrupt of the device-tree node `/event-sources/ibm,hvpipe-msg-events`, and `check-exception` with the class `hvpipeMessages`
 * returns a log with an `HvpipeEvent`. It raises no further interrupt, for any source, until the message has been received.
 */
#ifndef PAPR_HVPIPE_H
#define PAPR_HVPIPE_H

#include "support.h"
#include "events.h"
#include "status.h"
#include "sysparm.h"
#include "types.h"

#ifndef PAPR_HVPIPE_CLOSED
#define PAPR_HVPIPE_CLOSED -4
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_HVPIPE_CLOSED, -4);

/* The system parameter that switches the pipe on and off; its value is an `HvpipeSetting`. */
#define PAPR_HVPIPE_ENABLE 64

/* The most bytes one message can carry. */
#define PAPR_HVPIPE_MAX_PAYLOAD 4048

/**
 * enum papr_hvpipe_use - Whether the pipe is in use.
 * @PAPR_HVPIPE_USE_DISABLED:
 * @PAPR_HVPIPE_USE_ENABLED:
 */
enum papr_hvpipe_use {
	PAPR_HVPIPE_USE_DISABLED = 0,
	PAPR_HVPIPE_USE_ENABLED = 1,
};

/**
 * enum papr_hvpipe_source_kind - The kind of a source.
 * @PAPR_HVPIPE_SOURCE_KIND_HMC: A Hardware Management Console.
 */
enum papr_hvpipe_source_kind {
	PAPR_HVPIPE_SOURCE_KIND_HMC = 2,
};

/**
 * DOC: papr_hvpipe_source - Names a source: who is at the other end of the pipe.
 */
#define PAPR_HVPIPE_SOURCE_KIND_SHIFT 24
#define PAPR_HVPIPE_SOURCE_KIND_MASK 0xFF000000U /* bits 0-7 */
#define PAPR_HVPIPE_SOURCE_INDEX_SHIFT 0
#define PAPR_HVPIPE_SOURCE_INDEX_MASK 0xFFFF /* bits 16-31: Which source of that kind. */

/**
 * DOC: papr_hvpipe_header_flags - What a read from Linux's device returned.
 */
#define PAPR_HVPIPE_HEADER_FLAGS_LOST_CONNECTION 0x2 /* bit 30: The pipe to the source is closed. No payload follows. */
#define PAPR_HVPIPE_HEADER_FLAGS_MESSAGE_AVAILABLE 0x1 /* bit 31: The payload follows. */

/**
 * DOC: papr_hvpipe_event_kind - What happened to the pipe.
 */
#define PAPR_HVPIPE_EVENT_KIND_LOST_CONNECTION 0x2 /* bit 6: The connection to the source is lost. */
#define PAPR_HVPIPE_EVENT_KIND_MESSAGE_AVAILABLE 0x1 /* bit 7: A message from the source waits. */

/**
 * struct papr_hvpipe_setting_value - The value of `HVPIPE_ENABLE` in the buffer of `ibm,set-system-parameter`.
 * @use: Whether the pipe is in use. One of PAPR_HVPIPE_USE_*.
 *
 * Linux enables the pipe when its driver starts and disables it while the partition migrates.
 */
struct papr_hvpipe_setting_value {
	__u8 use;
};

/* The same as it lies in memory. */
struct papr_hvpipe_setting {
	__be16 length; /* 0x0 */
	__u8 use; /* 0x2 */
} PAPR_PACKED;
PAPR_SIZE(papr_hvpipe_setting, 3);
PAPR_OFFSET(papr_hvpipe_setting, length, 0x0);
PAPR_OFFSET(papr_hvpipe_setting, use, 0x2);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hvpipe_setting_read(const void *data, __u64 size, struct papr_hvpipe_setting_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_length;

	v_length = papr_take_be16(&r);
	papr_check(&r, v_length == 1);
	value->use = papr_take_8(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_hvpipe_setting_write(const struct papr_hvpipe_setting_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_length;

	v_length = 1;
	papr_give_be16(&w, (__u16)v_length);
	papr_give_8(&w, value->use);
	return papr_write_end(&w);
}

/**
 * struct papr_hvpipe_block_value - A block of memory with payload.
 * @address: Real address of a block of 4096 bytes.
 * @length: How many bytes of the block are payload.
 */
struct papr_hvpipe_block_value {
	__u64 address;
	__u64 length;
};

/* The same as it lies in memory. */
struct papr_hvpipe_block {
	__be64 address; /* 0x0 */
	__be64 length; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_hvpipe_block, 16);
PAPR_OFFSET(papr_hvpipe_block, address, 0x0);
PAPR_OFFSET(papr_hvpipe_block, length, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hvpipe_block_read(const void *data, __u64 size, struct papr_hvpipe_block_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->address = papr_take_be64(&r);
	value->length = papr_take_be64(&r);
	papr_check(&r, value->length <= 4096);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_hvpipe_block_size(const void *data, __u64 size)
{
	struct papr_hvpipe_block_value value;

	return papr_hvpipe_block_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_hvpipe_block_next(struct papr_span *rest, struct papr_hvpipe_block_value *value)
{
	return papr_next(rest, papr_hvpipe_block_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_hvpipe_block_write(const struct papr_hvpipe_block_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be64(&w, value->address);
	papr_give_be64(&w, value->length);
	papr_allow(&w, value->length <= 4096);
	return papr_write_end(&w);
}

/**
 * struct papr_hvpipe_block_list_value - The blocks of a message to be sent, by address.
 * @blocks: A block of memory with payload.
 *
 * The format has room for messages of up to 1 MiB. So far hypervisors take one block of up to 4048 bytes.
 */
struct papr_hvpipe_block_list_value {
	struct papr_span blocks;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_hvpipe_block_list {
	__be64 length; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_hvpipe_block_list, 8);
PAPR_OFFSET(papr_hvpipe_block_list, length, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hvpipe_block_list_read(const void *data, __u64 size, struct papr_hvpipe_block_list_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_length;

	v_length = papr_take_be64(&r);
	value->blocks = papr_take_elements(&r, PAPR_ALL, v_length, 0, papr_hvpipe_block_size);
	papr_check(&r, v_length == r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_hvpipe_block_list_write(const struct papr_hvpipe_block_list_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_length;
	__u64 at_length;
	__u64 at_blocks;

	at_length = w.at;
	papr_give_be64(&w, 0);
	papr_give_elements(&w, &value->blocks, 0, papr_hvpipe_block_size);
	at_blocks = w.at;
	v_length = w.at;
	papr_set_be64(&w, at_length, v_length);
	papr_allow(&w, at_blocks == v_length);
	return papr_write_end(&w);
}

/**
 * struct papr_hvpipe_header_value - Precedes the payload in every read from and write to a handle of Linux's `/dev/papr-hvpipe`.
 * @flags: Set by a read, ignored by a write. Bits: PAPR_HVPIPE_HEADER_FLAGS_*.
 *
 * It passes between a program and its kernel, never to the hypervisor, and is in the byte order of the machine. Header and payload
 * together have up to 4096 bytes.
 */
struct papr_hvpipe_header_value {
	__u32 flags;
};

/* The same as it lies in memory. */
struct papr_hvpipe_header {
	__u8 version; /* 0x0 */
	__u8 reserved_1[3]; /* 0x1 */
	__u32 flags; /* 0x4 */
	__u8 reserved_8[40]; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_hvpipe_header, 48);
PAPR_OFFSET(papr_hvpipe_header, version, 0x0);
PAPR_OFFSET(papr_hvpipe_header, flags, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hvpipe_header_read(const void *data, __u64 size, struct papr_hvpipe_header_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_version;

	v_version = papr_take_8(&r);
	papr_check(&r, v_version == 0);
	papr_take(&r, 3);
	value->flags = papr_take_ne32(&r);
	papr_take(&r, 40);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_hvpipe_header_write(const struct papr_hvpipe_header_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_version;

	v_version = 0;
	papr_give_8(&w, (__u8)v_version);
	papr_give_zeros(&w, 3);
	papr_give_ne32(&w, value->flags);
	papr_give_zeros(&w, 40);
	return papr_write_end(&w);
}

/**
 * struct papr_hvpipe_event_value - The section of an event log that reports on the pipe.
 * @source: The source it is about. Bits: PAPR_HVPIPE_SOURCE_*.
 * @kind: What happened to the pipe. Bits: PAPR_HVPIPE_EVENT_KIND_*.
 */
struct papr_hvpipe_event_value {
	__u32 source;
	__u8 kind;
};

/* The same as it lies in memory. */
struct papr_hvpipe_event {
	__be32 source; /* 0x0 */
	__u8 kind; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_hvpipe_event, 5);
PAPR_OFFSET(papr_hvpipe_event, source, 0x0);
PAPR_OFFSET(papr_hvpipe_event, kind, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hvpipe_event_read(const void *data, __u64 size, struct papr_hvpipe_event_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->source = papr_take_be32(&r);
	value->kind = papr_take_8(&r);
	return papr_read_end(&r);
}

/* Reads the section PE of an RTAS error log; 0: the log has none. */
static inline long papr_hvpipe_event_find(const void *log, __u64 size, struct papr_hvpipe_event_value *value)
{
	const struct papr_span section = papr_find_section(log, size, "PE");

	return section.data ? papr_hvpipe_event_read(section.data, section.size, value) : 0;
}

/* Makes bytes of a value. */
static inline long papr_hvpipe_event_write(const struct papr_hvpipe_event_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->source);
	papr_give_8(&w, value->kind);
	return papr_write_end(&w);
}

/* One ibm,send-hvpipe-msg with nothing checked; the arguments are those of papr_send_hvpipe_msg(). */
static inline long papr_send_hvpipe_msg_once(__u32 source, __u32 blocks)
{
	const __u32 args[2] = { source, blocks };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SEND_HVPIPE_MSG, "ibm,send-hvpipe-msg", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,send-hvpipe-msg answers to arguments that break a rule, or 0. */
static inline long papr_send_hvpipe_msg_check(__u32 blocks)
{
	if (!(((__u64)blocks % 4096) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_send_hvpipe_msg() - Sends a message to a source.
 * @source: The source the message is for. Bits: PAPR_HVPIPE_SOURCE_*.
 * @blocks: The payload.
 * @retry: how far to go on
 *
 * Success means that the message was delivered.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 * The caller holds rtas_ibm_send_hvpipe_msg_lock.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is wrong: the source, the list or one of its blocks.
 * * %PAPR_HVPIPE_CLOSED - The pipe to this source is closed or not available.
 * * %RTAS_FUNC_NOT_SUPPORTED - The hypervisor does not offer the pipe to this partition.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_send_hvpipe_msg(__u32 source, const struct papr_memory *blocks,
		struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(blocks, 8, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_send_hvpipe_msg_check((__u32)papr_address(blocks));
	if (rc)
		return rc;
	for (;;) {
		rc = papr_send_hvpipe_msg_once(source, (__u32)papr_address(blocks));
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,send-hvpipe-msg is as an errno: 0 or negative. */
static inline int papr_send_hvpipe_msg_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_HVPIPE_CLOSED:
		return -EPIPE;
	case RTAS_FUNC_NOT_SUPPORTED:
		return -EOPNOTSUPP;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,receive-hvpipe-msg with nothing checked; the arguments are those of papr_receive_hvpipe_msg(). */
static inline long papr_receive_hvpipe_msg_once(__u32 work_area, __u32 work_area_size,
		__u32 *source, __u32 *bytes_written)
{
	const __u32 args[2] = { work_area, work_area_size };
	__u32 rets[3];
	long rc;

	if (!PAPR_RTAS(IBM_RECEIVE_HVPIPE_MSG, "ibm,receive-hvpipe-msg", 2, args, 3, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		*source = rets[1];
		*bytes_written = rets[2];
	}

	return rc;
}

/**
 * papr_receive_hvpipe_msg() - Receives the waiting message.
 * @work_area: Receives the payload.
 * @source: The source of the message. Bits: PAPR_HVPIPE_SOURCE_*.
 * @bytes_written: How many bytes of the work area are payload.
 * @retry: how far to go on
 *
 * Success acknowledges the message to its source and lets the hypervisor announce the next one. A message that nobody wants has to
 * be received and dropped: until then it blocks the pipe for all sources.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 * The caller holds rtas_ibm_receive_hvpipe_msg_lock.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is wrong.
 * * %RTAS_FUNC_NOT_SUPPORTED - The hypervisor does not offer the pipe to this partition.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_receive_hvpipe_msg(const struct papr_memory *work_area, __u32 *source,
		__u32 *bytes_written, struct papr_retry *retry)
{
	const __u32 work_area_size = (__u32)papr_room(work_area);
	long rc;

	if (!papr_memory_fits(work_area, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	for (;;) {
		rc = papr_receive_hvpipe_msg_once((__u32)papr_address(work_area), work_area_size, source,
			bytes_written);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,receive-hvpipe-msg is as an errno: 0 or negative. */
static inline int papr_receive_hvpipe_msg_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_FUNC_NOT_SUPPORTED:
		return -EOPNOTSUPP;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
