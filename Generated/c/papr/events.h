/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from events.papr; edit that. */
/*
 * Errors and events.
 *
 * The platform reports what has happened to the partition with logs: errors that were found, warnings about power and temperature,
 * resources that come and go, completions of the hypervisor. What announces itself with an interrupt, from a source below the node
 * `/event-sources`, is fetched with `check-exception`; what does not is found by calling `event-scan` now and then; what went wrong inside a
 * call of RTAS is told by `rtas-last-error`. No event is reported in two ways.
 *
 * A log has a fixed part of eight bytes and, for most types, an extended part of sections, each with an identifier of two letters.
 */
#ifndef PAPR_EVENTS_H
#define PAPR_EVENTS_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_NO_ERRORS_FOUND
#define PAPR_NO_ERRORS_FOUND 1
#endif
#ifndef PAPR_SCAN_NOTHING_FOUND
#define PAPR_SCAN_NOTHING_FOUND 1
#endif
#ifndef PAPR_LAST_ERROR_NONE
#define PAPR_LAST_ERROR_NONE 1
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_NO_ERRORS_FOUND, 1);
PAPR_SAME(PAPR_SCAN_NOTHING_FOUND, 1);
PAPR_SAME(PAPR_LAST_ERROR_NONE, 1);

/* The vector offset of an external interrupt, for `check-exception`. */
#define PAPR_EXTERNAL_INTERRUPT_VECTOR 0x500

/* The company identifier of IBM in an extended log: `IBM` and a NUL. */
#define PAPR_COMPANY_IBM 0x49424D00

/* The format number of a platform event log. */
#define PAPR_PLATFORM_EVENT_LOG 14

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
 * enum papr_power_warning - What a power warning asks for.
 * @PAPR_POWER_WARNING_RESET: The condition is over.
 * @PAPR_POWER_WARNING_COOLING: A problem of cooling, not critical yet.
 * @PAPR_POWER_WARNING_POWER: A problem of power, not critical yet.
 * @PAPR_POWER_WARNING_SHUTDOWN: The system has to be shut down, after a delay of the operating system's choice, by default ten minutes.
 * @PAPR_POWER_WARNING_HALT: The system has to be shut down in twenty seconds.
 * @PAPR_POWER_WARNING_MAIN_ENCLOSURE: Power may fail: at least four milliseconds are left. It may recover, too, so that the sensor is worth another look.
 * @PAPR_POWER_WARNING_POWER_OFF: Power will fail: at least four milliseconds are left.
 */
enum papr_power_warning {
	PAPR_POWER_WARNING_RESET = 0,
	PAPR_POWER_WARNING_COOLING = 1,
	PAPR_POWER_WARNING_POWER = 2,
	PAPR_POWER_WARNING_SHUTDOWN = 3,
	PAPR_POWER_WARNING_HALT = 4,
	PAPR_POWER_WARNING_MAIN_ENCLOSURE = 5,
	PAPR_POWER_WARNING_POWER_OFF = 7,
};

/**
 * enum papr_shutdown_reason - Why the system has to be shut down.
 * @PAPR_SHUTDOWN_REASON_NOT_APPLICABLE:
 * @PAPR_SHUTDOWN_REASON_NORMAL: As usual, without haste.
 * @PAPR_SHUTDOWN_REASON_BATTERY: External power is lost; the system runs on its battery.
 * @PAPR_SHUTDOWN_REASON_CRITICAL_FUNCTIONS: Something critical no longer works.
 * @PAPR_SHUTDOWN_REASON_TEMPERATURE:
 */
enum papr_shutdown_reason {
	PAPR_SHUTDOWN_REASON_NOT_APPLICABLE = 0,
	PAPR_SHUTDOWN_REASON_NORMAL = 1,
	PAPR_SHUTDOWN_REASON_BATTERY = 2,
	PAPR_SHUTDOWN_REASON_CRITICAL_FUNCTIONS = 3,
	PAPR_SHUTDOWN_REASON_TEMPERATURE = 4,
};

/**
 * enum papr_shutdown_scope - Whom a shutdown concerns.
 * @PAPR_SHUTDOWN_SCOPE_SYSTEM:
 * @PAPR_SHUTDOWN_SCOPE_PARTITION:
 */
enum papr_shutdown_scope {
	PAPR_SHUTDOWN_SCOPE_SYSTEM = 0,
	PAPR_SHUTDOWN_SCOPE_PARTITION = 1,
};

/**
 * enum papr_hot_plug_resource - The kind of a resource that comes or goes.
 * @PAPR_HOT_PLUG_RESOURCE_PROCESSOR:
 * @PAPR_HOT_PLUG_RESOURCE_MEMORY:
 * @PAPR_HOT_PLUG_RESOURCE_SLOT:
 * @PAPR_HOT_PLUG_RESOURCE_HOST_BRIDGE: A host bridge.
 * @PAPR_HOT_PLUG_RESOURCE_PCI:
 * @PAPR_HOT_PLUG_RESOURCE_PERSISTENT_MEMORY: Persistent memory.
 */
enum papr_hot_plug_resource {
	PAPR_HOT_PLUG_RESOURCE_PROCESSOR = 1,
	PAPR_HOT_PLUG_RESOURCE_MEMORY = 2,
	PAPR_HOT_PLUG_RESOURCE_SLOT = 3,
	PAPR_HOT_PLUG_RESOURCE_HOST_BRIDGE = 4,
	PAPR_HOT_PLUG_RESOURCE_PCI = 5,
	PAPR_HOT_PLUG_RESOURCE_PERSISTENT_MEMORY = 6,
};

/**
 * enum papr_hot_plug_action - What is to be done with the resource.
 * @PAPR_HOT_PLUG_ACTION_ADD:
 * @PAPR_HOT_PLUG_ACTION_REMOVE:
 */
enum papr_hot_plug_action {
	PAPR_HOT_PLUG_ACTION_ADD = 1,
	PAPR_HOT_PLUG_ACTION_REMOVE = 2,
};

/**
 * enum papr_hot_plug_identifier - How the resources are named.
 * @PAPR_HOT_PLUG_IDENTIFIER_NAME: By the name of a connector.
 * @PAPR_HOT_PLUG_IDENTIFIER_INDEX: By the index of a connector.
 * @PAPR_HOT_PLUG_IDENTIFIER_COUNT: Any, so many of them.
 * @PAPR_HOT_PLUG_IDENTIFIER_INDEXED_COUNT: So many of them, from an index on.
 */
enum papr_hot_plug_identifier {
	PAPR_HOT_PLUG_IDENTIFIER_NAME = 1,
	PAPR_HOT_PLUG_IDENTIFIER_INDEX = 2,
	PAPR_HOT_PLUG_IDENTIFIER_COUNT = 3,
	PAPR_HOT_PLUG_IDENTIFIER_INDEXED_COUNT = 4,
};

/**
 * DOC: papr_hot_plug_capabilities - How a request to add or remove resources is to be handled.
 */
#define PAPR_HOT_PLUG_CAPABILITIES_TOKEN 0x80 /* bit 0: The section ends with a token of four bytes, by which the request can be told from others. */
#define PAPR_HOT_PLUG_CAPABILITIES_PARTIAL 0x40 /* bit 1: As much as possible is wanted; otherwise all or nothing. */

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
	return papr_next(rest, papr_event_log_read(rest->data, papr_element_room(rest), value));
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
	return papr_next(rest, papr_event_section_read(rest->data, papr_element_room(rest), value));
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

/**
 * struct papr_power_warning_event_value - The section of an event log that warns of power and environment.
 * @warning: The low four bits: what is asked for. One of PAPR_POWER_WARNING_*.
 * @reason: For `shutdown`: why. The low four bits. One of PAPR_SHUTDOWN_REASON_*.
 * @scope: For `shutdown`, and from version 2 of the section on. One of PAPR_SHUTDOWN_SCOPE_*.
 * @reason_code: For the makers of the platform.
 */
struct papr_power_warning_event_value {
	__u8 warning;
	__u8 reason;
	__u8 scope;
	__u64 reason_code;
};

/* The same as it lies in memory. */
struct papr_power_warning_event {
	__u8 warning; /* 0x0 */
	__u8 reason; /* 0x1 */
	__u8 scope; /* 0x2 */
	__u8 reserved_3[1]; /* 0x3 */
	__be64 reason_code; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_power_warning_event, 12);
PAPR_OFFSET(papr_power_warning_event, warning, 0x0);
PAPR_OFFSET(papr_power_warning_event, reason, 0x1);
PAPR_OFFSET(papr_power_warning_event, scope, 0x2);
PAPR_OFFSET(papr_power_warning_event, reason_code, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_power_warning_event_read(const void *data, __u64 size, struct papr_power_warning_event_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->warning = papr_take_8(&r);
	value->reason = papr_take_8(&r);
	value->scope = papr_take_8(&r);
	papr_take(&r, 1);
	value->reason_code = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Reads the section EP of an RTAS error log; 0: the log has none. */
static inline long papr_power_warning_event_find(const void *log, __u64 size, struct papr_power_warning_event_value *value)
{
	const struct papr_span section = papr_find_section(log, size, "EP");

	return section.data ? papr_power_warning_event_read(section.data, section.size, value) : 0;
}

/* Makes bytes of a value. */
static inline long papr_power_warning_event_write(const struct papr_power_warning_event_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->warning);
	papr_give_8(&w, value->reason);
	papr_give_8(&w, value->scope);
	papr_give_zeros(&w, 1);
	papr_give_be64(&w, value->reason_code);
	return papr_write_end(&w);
}

/**
 * struct papr_hot_plug_event_value - The section of an event log that asks to add or remove resources.
 * @resource: The kind of a resource that comes or goes. One of PAPR_HOT_PLUG_RESOURCE_*.
 * @action: What is to be done with the resource. One of PAPR_HOT_PLUG_ACTION_*.
 * @identifier: How the resources are named. One of PAPR_HOT_PLUG_IDENTIFIER_*.
 * @capabilities: How a request to add or remove resources is to be handled. Bits: PAPR_HOT_PLUG_CAPABILITIES_*.
 * @by_identifier:
 * @by_identifier.name:
 * @by_identifier.name.name:
 * @by_identifier.index:
 * @by_identifier.index.index: Identifies a dynamic reconfiguration connector: a point at which a device, a processor or memory is attached to the partition.
 * @by_identifier.count:
 * @by_identifier.count.count:
 * @by_identifier.indexed_count:
 * @by_identifier.indexed_count.count:
 * @by_identifier.indexed_count.index: Identifies a dynamic reconfiguration connector: a point at which a device, a processor or memory is attached to the partition.
 * @by_identifier.other: with any other number, the bytes as they are
 */
struct papr_hot_plug_event_value {
	__u8 resource;
	__u8 action;
	__u8 identifier;
	__u8 capabilities;
	union {
		struct {
			struct papr_span name;
		} name;
		struct {
			__u32 index;
		} index;
		struct {
			__u32 count;
		} count;
		struct {
			__u32 count;
			__u32 index;
		} indexed_count;
		struct papr_span other;
	} by_identifier;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_hot_plug_event {
	__u8 resource; /* 0x0 */
	__u8 action; /* 0x1 */
	__u8 identifier; /* 0x2 */
	__u8 capabilities; /* 0x3 */
} PAPR_PACKED;
PAPR_SIZE(papr_hot_plug_event, 4);
PAPR_OFFSET(papr_hot_plug_event, resource, 0x0);
PAPR_OFFSET(papr_hot_plug_event, action, 0x1);
PAPR_OFFSET(papr_hot_plug_event, identifier, 0x2);
PAPR_OFFSET(papr_hot_plug_event, capabilities, 0x3);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hot_plug_event_read(const void *data, __u64 size, struct papr_hot_plug_event_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->resource = papr_take_8(&r);
	value->action = papr_take_8(&r);
	value->identifier = papr_take_8(&r);
	value->capabilities = papr_take_8(&r);
	switch (value->identifier) {
	case 1:
		value->by_identifier.name.name = papr_take_text(&r, PAPR_ALL);
		break;
	case 2:
		value->by_identifier.index.index = papr_take_be32(&r);
		break;
	case 3:
		value->by_identifier.count.count = papr_take_be32(&r);
		break;
	case 4:
		value->by_identifier.indexed_count.count = papr_take_be32(&r);
		value->by_identifier.indexed_count.index = papr_take_be32(&r);
		break;
	default:
		value->by_identifier.other = papr_take_bytes(&r, r.size - r.at);
		break;
	}
	return papr_read_end(&r);
}

/* Reads the section HP of an RTAS error log; 0: the log has none. */
static inline long papr_hot_plug_event_find(const void *log, __u64 size, struct papr_hot_plug_event_value *value)
{
	const struct papr_span section = papr_find_section(log, size, "HP");

	return section.data ? papr_hot_plug_event_read(section.data, section.size, value) : 0;
}

/* Makes bytes of a value. */
static inline long papr_hot_plug_event_write(const struct papr_hot_plug_event_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->resource);
	papr_give_8(&w, value->action);
	papr_give_8(&w, value->identifier);
	papr_give_8(&w, value->capabilities);
	switch (value->identifier) {
	case 1:
		papr_give_text(&w, &value->by_identifier.name.name, PAPR_ALL);
		break;
	case 2:
		papr_give_be32(&w, value->by_identifier.index.index);
		break;
	case 3:
		papr_give_be32(&w, value->by_identifier.count.count);
		break;
	case 4:
		papr_give_be32(&w, value->by_identifier.indexed_count.count);
		papr_give_be32(&w, value->by_identifier.indexed_count.index);
		break;
	default:
		papr_give_bytes(&w, value->by_identifier.other.data, value->by_identifier.other.size);
		break;
	}
	return papr_write_end(&w);
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

/* One event-scan with nothing checked; the arguments are those of papr_event_scan(). */
static inline long papr_event_scan_once(__u32 event_mask, __u32 urgency, __u32 log, __u32 log_length)
{
	const __u32 args[4] = { event_mask, urgency, log, log_length };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(EVENT_SCAN, "event-scan", 4, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_event_scan() - Looks for errors and events that announce themselves with no interrupt.
 * @event_mask: The classes to look for. Bits: PAPR_EVENT_CLASSES_*.
 * @urgency: Whether the call has to complete quickly. The periodic call is thorough. One of PAPR_URGENCY_*.
 * @log: Receives the log, cut to the room there is.
 *
 * The operating system makes this call as often as the property `rtas-event-scan-rate` of the node `/rtas` says, in calls a minute for all
 * processors together; where the platform watches over the system, the calls are its heartbeat. The first error or event found among the
 * classes asked for is returned and cleared; the call is made again until there is none.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - A log was returned.
 * * %PAPR_SCAN_NOTHING_FOUND - There is no error or event in the classes asked for; nothing was written.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_event_scan(__u32 event_mask, __u32 urgency, const struct papr_memory *log)
{
	const __u32 log_length = (__u32)papr_room(log);

	if (!papr_memory_fits(log, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	return papr_event_scan_once(event_mask, urgency, (__u32)papr_address(log), log_length);
}

/* What a status of event-scan is as an errno: 0 or negative. */
static inline int papr_event_scan_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case PAPR_SCAN_NOTHING_FOUND:
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

/* One rtas-last-error with nothing checked; the arguments are those of papr_rtas_last_error(). */
static inline long papr_rtas_last_error_once(__u32 log, __u32 log_length)
{
	const __u32 args[2] = { log, log_length };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(RTAS_LAST_ERROR, "rtas-last-error", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_rtas_last_error() - Returns the log of the error that made the previous call of RTAS fail.
 * @log: Receives the log, cut to the room there is.
 *
 * To be made after a call that answered `RTAS_HARDWARE_ERROR`, before any other, and only then. When this call itself answers
 * `RTAS_HARDWARE_ERROR`, no log can be made, and there is no use in making it again.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - A log was returned.
 * * %PAPR_LAST_ERROR_NONE - There is no error to report; nothing was written.
 * * %RTAS_HARDWARE_ERROR - The log could not be made.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_rtas_last_error(const struct papr_memory *log)
{
	const __u32 log_length = (__u32)papr_room(log);

	if (!papr_memory_fits(log, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	return papr_rtas_last_error_once((__u32)papr_address(log), log_length);
}

/* What a status of rtas-last-error is as an errno: 0 or negative. */
static inline int papr_rtas_last_error_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case PAPR_LAST_ERROR_NONE:
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
