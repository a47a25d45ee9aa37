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
#include "status.h"
#include "sysparm.h"
#include "types.h"

#ifndef PAPR_HVPIPE_CLOSED
#define PAPR_HVPIPE_CLOSED -4
#endif
#ifndef PAPR_NO_ERRORS_FOUND
#define PAPR_NO_ERRORS_FOUND 1
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_HVPIPE_CLOSED, -4);
PAPR_SAME(PAPR_NO_ERRORS_FOUND, 1);

/* The system parameter that switches the pipe on and off; its value is an `HvpipeSetting`. */
#define PAPR_HVPIPE_ENABLE 64

/* The most bytes one message can carry. */
#define PAPR_HVPIPE_MAX_PAYLOAD 4048

/* The vector offset of an external interrupt, for `check-exception`. */
#define PAPR_EXTERNAL_INTERRUPT_VECTOR 0x500

/* The company identifier of IBM in an extended log: `IBM` and a NUL. */
#define PAPR_COMPANY_IBM 0x49424D00

/* The format number of a platform event log. */
#define PAPR_PLATFORM_EVENT_LOG 14

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
 * DOC: papr_event_classes - Classes of errors and events, as a mask.
 */
#define PAPR_EVENT_CLASSES_INTERNAL_ERRORS 0x80000000U /* bit 0: Internal errors. */
#define PAPR_EVENT_CLASSES_POWER_WARNINGS 0x40000000 /* bit 1: Environmental and power warnings (EPOW). */
#define PAPR_EVENT_CLASSES_HOT_PLUG 0x10000000 /* bit 3: Hot plug events. */
#define PAPR_EVENT_CLASSES_IO 0x8000000 /* bit 4: I/O events and errors. */
#define PAPR_EVENT_CLASSES_HVPIPE_MESSAGES 0x4000000 /* bit 5: Events of the hypervisor pipe. */

/**
 * enum papr_urgency - How much a call may do before it returns.
 * @PAPR_URGENCY_THOROUGH: Gather all information.
 * @PAPR_URGENCY_CRITICAL: Do only what is needed to continue; return no extended log.
 */
enum papr_urgency {
	PAPR_URGENCY_THOROUGH = 0,
	PAPR_URGENCY_CRITICAL = 1,
};

/**
 * enum papr_event_severity - How serious an event is.
 * @PAPR_EVENT_SEVERITY_NO_ERROR: There is no event; the rest of the log means nothing.
 * @PAPR_EVENT_SEVERITY_EVENT: Something to know, not an error.
 * @PAPR_EVENT_SEVERITY_WARNING: Recovered, or in no need of recovery. Nothing is lost.
 * @PAPR_EVENT_SEVERITY_ERROR_SYNC: Limited to what the processor was executing.
 * @PAPR_EVENT_SEVERITY_ERROR: Data or state is lost.
 * @PAPR_EVENT_SEVERITY_FATAL: The whole system is affected for good.
 * @PAPR_EVENT_SEVERITY_ALREADY_REPORTED:
 */
enum papr_event_severity {
	PAPR_EVENT_SEVERITY_NO_ERROR = 0,
	PAPR_EVENT_SEVERITY_EVENT = 1,
	PAPR_EVENT_SEVERITY_WARNING = 2,
	PAPR_EVENT_SEVERITY_ERROR_SYNC = 3,
	PAPR_EVENT_SEVERITY_ERROR = 4,
	PAPR_EVENT_SEVERITY_FATAL = 5,
	PAPR_EVENT_SEVERITY_ALREADY_REPORTED = 6,
};

/**
 * enum papr_event_disposition - How far firmware has recovered from an error.
 * @PAPR_EVENT_DISPOSITION_FULLY_RECOVERED:
 * @PAPR_EVENT_DISPOSITION_LIMITED_RECOVERY: The machine goes on with something disabled or slower.
 * @PAPR_EVENT_DISPOSITION_NOT_RECOVERED:
 */
enum papr_event_disposition {
	PAPR_EVENT_DISPOSITION_FULLY_RECOVERED = 0,
	PAPR_EVENT_DISPOSITION_LIMITED_RECOVERY = 1,
	PAPR_EVENT_DISPOSITION_NOT_RECOVERED = 2,
};

/**
 * enum papr_event_party - The initiator or the target of a failed operation.
 * @PAPR_EVENT_PARTY_UNKNOWN: Unknown or not applicable.
 * @PAPR_EVENT_PARTY_PROCESSOR:
 * @PAPR_EVENT_PARTY_PCI: A PCI host bridge or adapter.
 * @PAPR_EVENT_PARTY_MEMORY: The memory subsystem, caches included.
 * @PAPR_EVENT_PARTY_HOT_PLUG:
 */
enum papr_event_party {
	PAPR_EVENT_PARTY_UNKNOWN = 0,
	PAPR_EVENT_PARTY_PROCESSOR = 1,
	PAPR_EVENT_PARTY_PCI = 2,
	PAPR_EVENT_PARTY_MEMORY = 4,
	PAPR_EVENT_PARTY_HOT_PLUG = 6,
};

/**
 * enum papr_event_type - The type of an event or error.
 * @PAPR_EVENT_TYPE_OTHER: None of the others.
 * @PAPR_EVENT_TYPE_RETRY: A retry count ran out.
 * @PAPR_EVENT_TYPE_TCE_ERROR: Range or access error in an access through a translation control entry.
 * @PAPR_EVENT_TYPE_DEVICE_FAILURE: A device behind RTAS failed, for example the clock.
 * @PAPR_EVENT_TYPE_TIMEOUT: The target did not respond in time.
 * @PAPR_EVENT_TYPE_DATA_PARITY: Parity error on data.
 * @PAPR_EVENT_TYPE_ADDRESS_PARITY: Parity error on an address.
 * @PAPR_EVENT_TYPE_CACHE_PARITY: Parity error in an external cache.
 * @PAPR_EVENT_TYPE_ADDRESS_INVALID: Access to a reserved or undefined address, or of a kind the address does not allow.
 * @PAPR_EVENT_TYPE_ECC_UNCORRECTED: Uncorrectable ECC error.
 * @PAPR_EVENT_TYPE_ECC_CORRECTED: Corrected ECC error.
 * @PAPR_EVENT_TYPE_EPOW: Environmental or power warning.
 * @PAPR_EVENT_TYPE_RESOURCE_REASSIGNMENT: Platform resources were reassigned; the second word of the log is the scope of the change.
 * @PAPR_EVENT_TYPE_PLATFORM_ERROR: An error of the platform; its sections tell more.
 * @PAPR_EVENT_TYPE_IO: An event of I/O.
 * @PAPR_EVENT_TYPE_INFORMATION: For the records.
 * @PAPR_EVENT_TYPE_DEALLOCATION: A resource shows a trend towards failure and should be given up.
 * @PAPR_EVENT_TYPE_DUMP: A platform dump can be fetched.
 * @PAPR_EVENT_TYPE_HOT_PLUG: A resource is to be added or removed.
 * @PAPR_EVENT_TYPE_HVPIPE: Something happened to the hypervisor pipe.
 */
enum papr_event_type {
	PAPR_EVENT_TYPE_OTHER = 0,
	PAPR_EVENT_TYPE_RETRY = 1,
	PAPR_EVENT_TYPE_TCE_ERROR = 2,
	PAPR_EVENT_TYPE_DEVICE_FAILURE = 3,
	PAPR_EVENT_TYPE_TIMEOUT = 4,
	PAPR_EVENT_TYPE_DATA_PARITY = 5,
	PAPR_EVENT_TYPE_ADDRESS_PARITY = 6,
	PAPR_EVENT_TYPE_CACHE_PARITY = 7,
	PAPR_EVENT_TYPE_ADDRESS_INVALID = 8,
	PAPR_EVENT_TYPE_ECC_UNCORRECTED = 9,
	PAPR_EVENT_TYPE_ECC_CORRECTED = 10,
	PAPR_EVENT_TYPE_EPOW = 64,
	PAPR_EVENT_TYPE_RESOURCE_REASSIGNMENT = 160,
	PAPR_EVENT_TYPE_PLATFORM_ERROR = 224,
	PAPR_EVENT_TYPE_IO = 225,
	PAPR_EVENT_TYPE_INFORMATION = 226,
	PAPR_EVENT_TYPE_DEALLOCATION = 227,
	PAPR_EVENT_TYPE_DUMP = 228,
	PAPR_EVENT_TYPE_HOT_PLUG = 229,
	PAPR_EVENT_TYPE_HVPIPE = 230,
};

/**
 * DOC: papr_event_summary - The first word of an event log.
 */
#define PAPR_EVENT_SUMMARY_VERSION_SHIFT 24
#define PAPR_EVENT_SUMMARY_VERSION_MASK 0xFF000000U /* bits 0-7: 6 for the format described here. */
#define PAPR_EVENT_SUMMARY_SEVERITY_SHIFT 21
#define PAPR_EVENT_SUMMARY_SEVERITY_MASK 0xE00000 /* bits 8-10 */
#define PAPR_EVENT_SUMMARY_DISPOSITION_SHIFT 19
#define PAPR_EVENT_SUMMARY_DISPOSITION_MASK 0x180000 /* bits 11-12 */
#define PAPR_EVENT_SUMMARY_EXTENDED 0x40000 /* bit 13: The extended log is present. */
#define PAPR_EVENT_SUMMARY_INITIATOR_SHIFT 12
#define PAPR_EVENT_SUMMARY_INITIATOR_MASK 0xF000 /* bits 16-19 */
#define PAPR_EVENT_SUMMARY_TARGET_SHIFT 8
#define PAPR_EVENT_SUMMARY_TARGET_MASK 0xF00 /* bits 20-23 */
#define PAPR_EVENT_SUMMARY_TYPE_SHIFT 0
#define PAPR_EVENT_SUMMARY_TYPE_MASK 0xFF /* bits 24-31 */

/**
 * DOC: papr_extended_log_flags - What an extended log says about its event.
 */
#define PAPR_EXTENDED_LOG_FLAGS_VALID 0x80 /* bit 0: The log is valid. */
#define PAPR_EXTENDED_LOG_FLAGS_UNRECOVERABLE 0x40 /* bit 1 */
#define PAPR_EXTENDED_LOG_FLAGS_RECOVERABLE 0x20 /* bit 2: Correctable, or successfully retried. */
#define PAPR_EXTENDED_LOG_FLAGS_DEGRADED 0x10 /* bit 3: The error is bypassed: the machine runs degraded. */
#define PAPR_EXTENDED_LOG_FLAGS_PREDICTIVE 0x8 /* bit 4: Recoverable, with a trend towards an unrecoverable failure. */
#define PAPR_EXTENDED_LOG_FLAGS_NEW 0x4 /* bit 5: Always set by RTAS. */
#define PAPR_EXTENDED_LOG_FLAGS_BIG_ENDIAN 0x2 /* bit 6 */

/**
 * DOC: papr_extended_log_format - The format of an extended log.
 */
#define PAPR_EXTENDED_LOG_FORMAT_POWER_PC 0x80 /* bit 0: Always set. */
#define PAPR_EXTENDED_LOG_FORMAT_FORMAT_SHIFT 0
#define PAPR_EXTENDED_LOG_FORMAT_FORMAT_MASK 0xF /* bits 4-7: `PLATFORM_EVENT_LOG`, the only one defined. */

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

/* Takes the first of several, or says that there is none. */
static inline bool papr_hvpipe_block_next(struct papr_span *rest, struct papr_hvpipe_block_value *value)
{
	return papr_next(rest, papr_hvpipe_block_read(rest->data, rest->size, value));
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
	value->blocks = papr_take_elements(&r, PAPR_ALL, v_length, 16, NULL);
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
	papr_give_elements(&w, &value->blocks, 16, NULL);
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

/**
 * struct papr_event_log_value - The error or event log that `check-exception` returns: the fixed part, then the extended log.
 * @summary: The first word of an event log. Bits: PAPR_EVENT_SUMMARY_*.
 * @extended_length: Length of the extended log in bytes, even if there was no room for all of it. In a log of type `resourceReassignment` it is the scope of the change instead.
 * @extended: An `ExtendedEventLog`, cut to the room there was.
 */
struct papr_event_log_value {
	__u32 summary;
	__u32 extended_length;
	struct papr_span extended;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_event_log {
	__be32 summary; /* 0x0 */
	__be32 extended_length; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_event_log, 8);
PAPR_OFFSET(papr_event_log, summary, 0x0);
PAPR_OFFSET(papr_event_log, extended_length, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_event_log_read(const void *data, __u64 size, struct papr_event_log_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->summary = papr_take_be32(&r);
	value->extended_length = papr_take_be32(&r);
	value->extended = papr_take_cut(&r, (__u64)value->extended_length);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_event_log_size(const void *data, __u64 size)
{
	struct papr_event_log_value value;

	return papr_event_log_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_event_log_next(struct papr_span *rest, struct papr_event_log_value *value)
{
	return papr_next(rest, papr_event_log_read(rest->data, rest->size, value));
}

/* Makes bytes of a value. */
static inline long papr_event_log_write(const struct papr_event_log_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->summary);
	papr_give_be32(&w, value->extended_length);
	papr_allow(&w, value->extended.size <= (__u64)value->extended_length);
	papr_give_bytes(&w, value->extended.data, value->extended.size);
	return papr_write_end(&w);
}

/**
 * struct papr_event_section_value - A section of a platform event log.
 * @id: Two ASCII letters, for example 0x5045 for `PE`.
 * @version:
 * @subtype:
 * @creator: The component that created the section.
 * @data:
 */
struct papr_event_section_value {
	__u16 id;
	__u8 version;
	__u8 subtype;
	__u16 creator;
	struct papr_span data;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_event_section {
	__be16 id; /* 0x0 */
	__be16 length; /* 0x2 */
	__u8 version; /* 0x4 */
	__u8 subtype; /* 0x5 */
	__be16 creator; /* 0x6 */
} PAPR_PACKED;
PAPR_SIZE(papr_event_section, 8);
PAPR_OFFSET(papr_event_section, id, 0x0);
PAPR_OFFSET(papr_event_section, length, 0x2);
PAPR_OFFSET(papr_event_section, version, 0x4);
PAPR_OFFSET(papr_event_section, subtype, 0x5);
PAPR_OFFSET(papr_event_section, creator, 0x6);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_event_section_read(const void *data, __u64 size, struct papr_event_section_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_length;

	value->id = papr_take_be16(&r);
	v_length = papr_take_be16(&r);
	value->version = papr_take_8(&r);
	value->subtype = papr_take_8(&r);
	value->creator = papr_take_be16(&r);
	value->data = papr_take_bytes(&r, v_length - r.at);
	papr_check(&r, v_length == r.at);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_event_section_size(const void *data, __u64 size)
{
	struct papr_event_section_value value;

	return papr_event_section_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_event_section_next(struct papr_span *rest, struct papr_event_section_value *value)
{
	return papr_next(rest, papr_event_section_read(rest->data, rest->size, value));
}

/* Makes bytes of a value. */
static inline long papr_event_section_write(const struct papr_event_section_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_length;
	__u64 at_length;
	__u64 at_data;

	papr_give_be16(&w, value->id);
	at_length = w.at;
	papr_give_be16(&w, 0);
	papr_give_8(&w, value->version);
	papr_give_8(&w, value->subtype);
	papr_give_be16(&w, value->creator);
	papr_give_bytes(&w, value->data.data, value->data.size);
	at_data = w.at;
	v_length = w.at;
	papr_set_be16(&w, at_length, v_length);
	papr_allow(&w, at_data == v_length);
	return papr_write_end(&w);
}

/**
 * struct papr_extended_event_log_value - The extended log of version 6: a platform event log.
 * @flags: What an extended log says about its event. Bits: PAPR_EXTENDED_LOG_FLAGS_*.
 * @format: The format of an extended log. Bits: PAPR_EXTENDED_LOG_FORMAT_*.
 * @company: Who has defined the rest of the log: `COMPANY_IBM` for the sections described here.
 * @sections: Main-A (`PH`), Main-B (`UH`), then the sections that belong to the type of the event.
 */
struct papr_extended_event_log_value {
	__u8 flags;
	__u8 format;
	__u32 company;
	struct papr_span sections;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_extended_event_log {
	__u8 flags; /* 0x0 */
	__u8 reserved_1[1]; /* 0x1 */
	__u8 format; /* 0x2 */
	__u8 reserved_3[9]; /* 0x3 */
	__be32 company; /* 0xC */
} PAPR_PACKED;
PAPR_SIZE(papr_extended_event_log, 16);
PAPR_OFFSET(papr_extended_event_log, flags, 0x0);
PAPR_OFFSET(papr_extended_event_log, format, 0x2);
PAPR_OFFSET(papr_extended_event_log, company, 0xC);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_extended_event_log_read(const void *data, __u64 size, struct papr_extended_event_log_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->flags = papr_take_8(&r);
	papr_take(&r, 1);
	value->format = papr_take_8(&r);
	papr_take(&r, 9);
	value->company = papr_take_be32(&r);
	value->sections = papr_take_elements(&r, PAPR_ALL, PAPR_ALL, 0, papr_event_section_size);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_extended_event_log_write(const struct papr_extended_event_log_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->flags);
	papr_give_zeros(&w, 1);
	papr_give_8(&w, value->format);
	papr_give_zeros(&w, 9);
	papr_give_be32(&w, value->company);
	papr_give_elements(&w, &value->sections, 0, papr_event_section_size);
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

/* One check-exception with nothing checked; the arguments are those of papr_check_exception(). */
static inline long papr_check_exception_once(__u32 vector_offset, __u32 additional_information,
		__u32 event_mask, __u32 urgency, __u32 log, __u32 log_length, __u32 extended_information,
		int nargs)
{
	const __u32 args[7] = { vector_offset, additional_information, event_mask, urgency, log,
		log_length, extended_information };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(CHECK_EXCEPTION, "check-exception", nargs, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_check_exception() - Returns the error or event behind an interrupt or exception.
 * @vector_offset: Vector offset of the exception: `EXTERNAL_INTERRUPT_VECTOR` for an external interrupt.
 * @additional_information: The interrupt number for an external interrupt; for other exceptions the lower half of SRR1 at entry to the handler.
 * @event_mask: The classes to look for. Bits: PAPR_EVENT_CLASSES_*.
 * @urgency: Whether the call has to complete quickly. One of PAPR_URGENCY_*.
 * @log: Receives the log, cut to the room there is.
 * @extended_information: The upper half of SRR1, when SRR1 does not fit into @additional_information.
 * @nargs: argument cells to pass, 6 to 7
 *
 * The first error or event found among the classes asked for is returned and cleared, so that it is reported only once. While
 * others are pending for the same interrupt, the interrupt stays asserted or is asserted again.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - A log was returned.
 * * %PAPR_NO_ERRORS_FOUND - There is no error or event in the classes asked for; nothing was written.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_check_exception(__u32 vector_offset, __u32 additional_information,
		__u32 event_mask, __u32 urgency, const struct papr_memory *log, __u32 extended_information,
		int nargs)
{
	const __u32 log_length = (__u32)papr_room(log);

	if (!papr_memory_fits(log, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	return papr_check_exception_once(vector_offset, additional_information, event_mask, urgency,
		(__u32)papr_address(log), log_length, extended_information, nargs);
}

/* What a status of check-exception is as an errno: 0 or negative. */
static inline int papr_check_exception_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case PAPR_NO_ERRORS_FOUND:
		return -ENODATA;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
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
