/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sysparm.papr; edit that. */
/*
 * System parameters.
 *
 * System parameters are settings and descriptions of the partition and of the platform. Each has a token; its value travels as
 * bytes behind a length of 16 bits. Which parameters a platform has, and which of them a partition may read or set, can change at
 * any time, for example when the partition moves to another machine.
 */
#ifndef PAPR_SYSPARM_H
#define PAPR_SYSPARM_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_SYSPARM_UNSUPPORTED
#define PAPR_SYSPARM_UNSUPPORTED -3
#endif
#ifndef PAPR_SYSPARM_ERROR
#define PAPR_SYSPARM_ERROR -9999
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_SYSPARM_UNSUPPORTED, -3);
PAPR_SAME(PAPR_SYSPARM_ERROR, -9999);

/* The most bytes a value read can have, its length field not counted. */
#define PAPR_MAX_SYSTEM_PARAMETER 4000

/* The most bytes a value to be set can have, its length field not counted. */
#define PAPR_MAX_SYSTEM_PARAMETER_INPUT 1024

/**
 * enum papr_system_parameter - The tokens of the known parameters.
 * @PAPR_SYSTEM_PARAMETER_HMC0: Address, key and more of a management console, as text of the form `keyword=value;`. Read only. There is one parameter for each of up to sixteen consoles, without gaps; a platform that no console manages answers with an empty value.
 * @PAPR_SYSTEM_PARAMETER_HMC1:
 * @PAPR_SYSTEM_PARAMETER_HMC2:
 * @PAPR_SYSTEM_PARAMETER_HMC3:
 * @PAPR_SYSTEM_PARAMETER_HMC4:
 * @PAPR_SYSTEM_PARAMETER_HMC5:
 * @PAPR_SYSTEM_PARAMETER_HMC6:
 * @PAPR_SYSTEM_PARAMETER_HMC7:
 * @PAPR_SYSTEM_PARAMETER_HMC8:
 * @PAPR_SYSTEM_PARAMETER_HMC9:
 * @PAPR_SYSTEM_PARAMETER_HMC10:
 * @PAPR_SYSTEM_PARAMETER_HMC11:
 * @PAPR_SYSTEM_PARAMETER_HMC12:
 * @PAPR_SYSTEM_PARAMETER_HMC13:
 * @PAPR_SYSTEM_PARAMETER_HMC14:
 * @PAPR_SYSTEM_PARAMETER_HMC15:
 * @PAPR_SYSTEM_PARAMETER_PROCESSOR_COD_CARD: Permanently activated processor capacity on demand: text in packed fields. Read only. Superseded by `processorCodCapacity`.
 * @PAPR_SYSTEM_PARAMETER_MEMORY_COD_CARD: Permanently activated memory capacity on demand: text in packed fields. Read only. Superseded by `memoryCodCapacity`.
 * @PAPR_SYSTEM_PARAMETER_SPLPAR_CHARACTERISTICS: Characteristics of a shared-processor partition: NUL-terminated text, `keyword=value` separated by commas. Read only.
 * @PAPR_SYSTEM_PARAMETER_PARTITION_AUTO_RESTART: Whether the partition is restarted after it ended abnormally: one byte, 0 or 1.
 * @PAPR_SYSTEM_PARAMETER_PLATFORM_AUTO_POWER_RESTART: Whether partitions are restarted when power returns after an outage: one byte, 0 or 1.
 * @PAPR_SYSTEM_PARAMETER_REMOTE_POWER_ON: Whether the machine can be powered on remotely: one byte, 0 or 1, by default 0.
 * @PAPR_SYSTEM_PARAMETER_RINGS_UNTIL_POWER_ON: Number of rings until power on: one byte.
 * @PAPR_SYSTEM_PARAMETER_SNOOP_STRING: The string to watch for on a serial port: NUL-terminated text.
 * @PAPR_SYSTEM_PARAMETER_SERIAL_SNOOP: Whether the serial port is watched for it: one byte, 0 or 1, by default 0.
 * @PAPR_SYSTEM_PARAMETER_SURVEILLANCE: Whether the service processor monitors the system's heartbeat: one byte, 0 or 1, by default 0.
 * @PAPR_SYSTEM_PARAMETER_SURVEILLANCE_INTERVAL: Minutes within which a heartbeat is due: one byte, 1 to 255, by default 5.
 * @PAPR_SYSTEM_PARAMETER_SURVEILLANCE_DELAY: Minutes from start to the beginning of monitoring: one byte, 1 to 120, by default 10.
 * @PAPR_SYSTEM_PARAMETER_CALL_HOME: How the platform calls home: strings `name=value`, each with a NUL, and one more NUL at the end.
 * @PAPR_SYSTEM_PARAMETER_CURRENT_FLASH_IMAGE: The flash image in use: one byte, 0 permanent, 1 temporary.
 * @PAPR_SYSTEM_PARAMETER_PLATFORM_DUMP_MAX_SIZE: Bytes needed for one platform dump of each type that `ibm,platform-dump` can return: a 64-bit unsigned number.
 * @PAPR_SYSTEM_PARAMETER_EPOW3_QUIESCE_TIME: Seconds granted to quiesce after a power warning of class 3, before a memory preservation boot: 0 to 65535, by default 0.
 * @PAPR_SYSTEM_PARAMETER_MEMORY_PRESERVATION_BOOT_TIME: Seconds granted to save preserved memory after that boot: 0 to 65535, by default 0, which turns both timers off.
 * @PAPR_SYSTEM_PARAMETER_SCSI_INITIATOR_IDENTIFIER: The initiator identifier, 0 to 15, that firmware gives to a SCSI adapter. To read it, pass the location code of the adapter's connector in the buffer; the identifier is appended. To set it, pass both. All are NUL-terminated text, the identifier in decimal.
 * @PAPR_SYSTEM_PARAMETER_AIX_SUPPORT: Named in LoPAR without a description.
 * @PAPR_SYSTEM_PARAMETER_PROCESSOR_COD_CAPACITY: Processor capacity on demand, licensed and installed: sections of text. Read only.
 * @PAPR_SYSTEM_PARAMETER_MEMORY_COD_CAPACITY: Memory capacity on demand, licensed and installed: sections of text. Read only.
 * @PAPR_SYSTEM_PARAMETER_COD_OPTIONS: Options of capacity on demand: `keyword=value;`, for example `LPoptions=no;`. Read only.
 * @PAPR_SYSTEM_PARAMETER_PLATFORM_ERROR_CLASSIFICATION: Whether service applications should treat all platform errors as informational: 1, otherwise 0.
 * @PAPR_SYSTEM_PARAMETER_FIRMWARE_BOOT_OPTIONS: Boot settings of the firmware: `keyword=value;`, for example `PlatformBootSpeed=fast;`.
 * @PAPR_SYSTEM_PARAMETER_PROCESSOR_DIAGNOSTICS_RUN_MODE: Run mode of the platform's processor diagnostics: one byte, 0 disabled, 1 staggered, 2 immediate, 3 periodic.
 * @PAPR_SYSTEM_PARAMETER_PROCESSOR_MODULE_INFO: Processor modules of the whole platform: the number of module types, then for each type the number of sockets, of chips per module and of cores per chip, 16 bits each. Read only; every partition may read it.
 * @PAPR_SYSTEM_PARAMETER_COOPERATIVE_MEMORY_OVERCOMMIT: Characteristics of cooperative memory overcommitment: NUL-terminated text, `keyword=value` separated by commas. Read only.
 * @PAPR_SYSTEM_PARAMETER_CEDE_LATENCY_SETTINGS: Latest wake-up times of a ceded processor, one record per sleep state, behind a byte with the size of a record minus one. Read only; every partition may read it.
 * @PAPR_SYSTEM_PARAMETER_MEMORY_COMPRESSION_FACTOR: Target factor of active memory compression in percent: 16 bits, 100 to 1000, or 0 when it is off. Read only; every partition may read it.
 * @PAPR_SYSTEM_PARAMETER_PERFORMANCE_BOOST_MODES: Performance boost modes, one bit each. Reading gives three vectors of 32 bytes: supported, switchable, active. Setting takes one.
 * @PAPR_SYSTEM_PARAMETER_UUID: Universally unique identifier of the partition: 16 bytes, or none when none is set.
 * @PAPR_SYSTEM_PARAMETER_TLB_BLOCK_INVALIDATE: Block sizes of TLB invalidation, as `H_BLOCK_REMOVE` uses them: binary logarithm of the block size, count of page sizes, then the encoded page sizes, repeated for each block size. Read only.
 * @PAPR_SYSTEM_PARAMETER_ENERGY_TUNING: Tuning parameters of energy management, eight bytes each. Read only.
 * @PAPR_SYSTEM_PARAMETER_FIRMWARE_SERVICE_EXPIRATION: Expiration date of the firmware's service warranty: `YYYYMMDD`, NUL-terminated. Read only.
 * @PAPR_SYSTEM_PARAMETER_FIRMWARE_SERVICE_KEY: Activation key that sets or extends that warranty: 34 characters, NUL-terminated. Write only.
 * @PAPR_SYSTEM_PARAMETER_LPAR_NAME: Name of the partition: NUL-terminated text. Read only.
 * @PAPR_SYSTEM_PARAMETER_NVDIMM_PROTECTION: Whether the partition's NVDIMMs are saved to flash on loss of power and normal power off: one byte, 0 or 1. Write only.
 * @PAPR_SYSTEM_PARAMETER_NVDIMM_ENCRYPTION: Whether the partition's NVDIMMs are encrypted: one byte, 0 or 1. Write only.
 * @PAPR_SYSTEM_PARAMETER_NVDIMM_SECURE_ERASE: Secure erase of the partition's NVDIMMs: one byte, 0 starts, 1 checks on it and has to be repeated until it is done. Write only.
 * @PAPR_SYSTEM_PARAMETER_OS_SERVICE_ENTITLEMENT: Service entitlement status of the operating system. The answer depends on what the buffer holds at the call.
 * @PAPR_SYSTEM_PARAMETER_HVPIPE_ENABLE: Whether the hypervisor pipe is in use: one byte, 0 or 1. See module `hvpipe`.
 */
enum papr_system_parameter {
	PAPR_SYSTEM_PARAMETER_HMC0 = 0,
	PAPR_SYSTEM_PARAMETER_HMC1 = 1,
	PAPR_SYSTEM_PARAMETER_HMC2 = 2,
	PAPR_SYSTEM_PARAMETER_HMC3 = 3,
	PAPR_SYSTEM_PARAMETER_HMC4 = 4,
	PAPR_SYSTEM_PARAMETER_HMC5 = 5,
	PAPR_SYSTEM_PARAMETER_HMC6 = 6,
	PAPR_SYSTEM_PARAMETER_HMC7 = 7,
	PAPR_SYSTEM_PARAMETER_HMC8 = 8,
	PAPR_SYSTEM_PARAMETER_HMC9 = 9,
	PAPR_SYSTEM_PARAMETER_HMC10 = 10,
	PAPR_SYSTEM_PARAMETER_HMC11 = 11,
	PAPR_SYSTEM_PARAMETER_HMC12 = 12,
	PAPR_SYSTEM_PARAMETER_HMC13 = 13,
	PAPR_SYSTEM_PARAMETER_HMC14 = 14,
	PAPR_SYSTEM_PARAMETER_HMC15 = 15,
	PAPR_SYSTEM_PARAMETER_PROCESSOR_COD_CARD = 18,
	PAPR_SYSTEM_PARAMETER_MEMORY_COD_CARD = 19,
	PAPR_SYSTEM_PARAMETER_SPLPAR_CHARACTERISTICS = 20,
	PAPR_SYSTEM_PARAMETER_PARTITION_AUTO_RESTART = 21,
	PAPR_SYSTEM_PARAMETER_PLATFORM_AUTO_POWER_RESTART = 22,
	PAPR_SYSTEM_PARAMETER_REMOTE_POWER_ON = 23,
	PAPR_SYSTEM_PARAMETER_RINGS_UNTIL_POWER_ON = 24,
	PAPR_SYSTEM_PARAMETER_SNOOP_STRING = 25,
	PAPR_SYSTEM_PARAMETER_SERIAL_SNOOP = 26,
	PAPR_SYSTEM_PARAMETER_SURVEILLANCE = 27,
	PAPR_SYSTEM_PARAMETER_SURVEILLANCE_INTERVAL = 28,
	PAPR_SYSTEM_PARAMETER_SURVEILLANCE_DELAY = 29,
	PAPR_SYSTEM_PARAMETER_CALL_HOME = 30,
	PAPR_SYSTEM_PARAMETER_CURRENT_FLASH_IMAGE = 31,
	PAPR_SYSTEM_PARAMETER_PLATFORM_DUMP_MAX_SIZE = 32,
	PAPR_SYSTEM_PARAMETER_EPOW3_QUIESCE_TIME = 33,
	PAPR_SYSTEM_PARAMETER_MEMORY_PRESERVATION_BOOT_TIME = 34,
	PAPR_SYSTEM_PARAMETER_SCSI_INITIATOR_IDENTIFIER = 35,
	PAPR_SYSTEM_PARAMETER_AIX_SUPPORT = 36,
	PAPR_SYSTEM_PARAMETER_PROCESSOR_COD_CAPACITY = 37,
	PAPR_SYSTEM_PARAMETER_MEMORY_COD_CAPACITY = 38,
	PAPR_SYSTEM_PARAMETER_COD_OPTIONS = 39,
	PAPR_SYSTEM_PARAMETER_PLATFORM_ERROR_CLASSIFICATION = 40,
	PAPR_SYSTEM_PARAMETER_FIRMWARE_BOOT_OPTIONS = 41,
	PAPR_SYSTEM_PARAMETER_PROCESSOR_DIAGNOSTICS_RUN_MODE = 42,
	PAPR_SYSTEM_PARAMETER_PROCESSOR_MODULE_INFO = 43,
	PAPR_SYSTEM_PARAMETER_COOPERATIVE_MEMORY_OVERCOMMIT = 44,
	PAPR_SYSTEM_PARAMETER_CEDE_LATENCY_SETTINGS = 45,
	PAPR_SYSTEM_PARAMETER_MEMORY_COMPRESSION_FACTOR = 46,
	PAPR_SYSTEM_PARAMETER_PERFORMANCE_BOOST_MODES = 47,
	PAPR_SYSTEM_PARAMETER_UUID = 48,
	PAPR_SYSTEM_PARAMETER_TLB_BLOCK_INVALIDATE = 50,
	PAPR_SYSTEM_PARAMETER_ENERGY_TUNING = 52,
	PAPR_SYSTEM_PARAMETER_FIRMWARE_SERVICE_EXPIRATION = 53,
	PAPR_SYSTEM_PARAMETER_FIRMWARE_SERVICE_KEY = 54,
	PAPR_SYSTEM_PARAMETER_LPAR_NAME = 55,
	PAPR_SYSTEM_PARAMETER_NVDIMM_PROTECTION = 56,
	PAPR_SYSTEM_PARAMETER_NVDIMM_ENCRYPTION = 57,
	PAPR_SYSTEM_PARAMETER_NVDIMM_SECURE_ERASE = 58,
	PAPR_SYSTEM_PARAMETER_OS_SERVICE_ENTITLEMENT = 60,
	PAPR_SYSTEM_PARAMETER_HVPIPE_ENABLE = 64,
};

/**
 * struct papr_system_parameter_value_value - The value of a parameter as it is read.
 * @length: Length of the value in bytes, a string with its NUL, even if there was no room for all of it.
 * @data:
 */
struct papr_system_parameter_value_value {
	__u16 length;
	struct papr_span data;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_system_parameter_value {
	__be16 length; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_system_parameter_value, 2);
PAPR_OFFSET(papr_system_parameter_value, length, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_system_parameter_value_read(const void *data, __u64 size, struct papr_system_parameter_value_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->length = papr_take_be16(&r);
	value->data = papr_take_cut(&r, (__u64)value->length);
	papr_check(&r, value->length <= 4000);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_system_parameter_value_size(const void *data, __u64 size)
{
	struct papr_system_parameter_value_value value;

	return papr_system_parameter_value_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_system_parameter_value_next(struct papr_span *rest, struct papr_system_parameter_value_value *value)
{
	return papr_next(rest, papr_system_parameter_value_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_system_parameter_value_write(const struct papr_system_parameter_value_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be16(&w, value->length);
	papr_allow(&w, value->data.size <= (__u64)value->length);
	papr_give_bytes(&w, value->data.data, value->data.size);
	papr_allow(&w, value->length <= 4000);
	return papr_write_end(&w);
}

/**
 * struct papr_system_parameter_input_value - The value of a parameter as it is set.
 * @data:
 */
struct papr_system_parameter_input_value {
	struct papr_span data;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_system_parameter_input {
	__be16 length; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_system_parameter_input, 2);
PAPR_OFFSET(papr_system_parameter_input, length, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_system_parameter_input_read(const void *data, __u64 size, struct papr_system_parameter_input_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_length;

	v_length = papr_take_be16(&r);
	value->data = papr_take_bytes(&r, v_length);
	papr_check(&r, v_length <= 1024);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_system_parameter_input_write(const struct papr_system_parameter_input_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_length;

	v_length = value->data.size;
	papr_allow(&w, v_length <= 65535);
	papr_give_be16(&w, (__u16)v_length);
	papr_give_bytes(&w, value->data.data, value->data.size);
	papr_allow(&w, v_length <= 1024);
	return papr_write_end(&w);
}

/* One ibm,get-system-parameter with nothing checked; the arguments are those of papr_get_system_parameter(). */
static inline long papr_get_system_parameter_once(__u32 parameter, __u32 value, __u32 size)
{
	const __u32 args[3] = { parameter, value, size };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_GET_SYSTEM_PARAMETER, "ibm,get-system-parameter", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,get-system-parameter answers to arguments that break a rule, or 0. */
static inline long papr_get_system_parameter_check(__u32 size)
{
	if (!(size == 0 || size >= 2))
		return PAPR_SYSPARM_ERROR;
	return 0;
}

/**
 * papr_get_system_parameter() - Reads a system parameter.
 * @parameter: The parameter to read. One of PAPR_SYSTEM_PARAMETER_*.
 * @value: Receives the value. For `scsiInitiatorIdentifier` and `osServiceEntitlement` it holds input at the call.
 * @retry: how far to go on
 *
 * A value that does not fit is cut at the end of the buffer; its length field still gives the full length. 4002 bytes hold any
 * value. With a buffer of no bytes nothing is written, and the status tells whether the parameter could be read.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_SYSPARM_UNSUPPORTED - This platform has no such parameter.
 * * %RTAS_NOT_AUTHORIZED - This partition is not authorised to read it at present.
 * * %PAPR_SYSPARM_ERROR - The buffer has no room for the length field, or its input is invalid.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_system_parameter(__u32 parameter, const struct papr_memory *value,
		struct papr_retry *retry)
{
	const __u32 size = (__u32)papr_room(value);
	long rc;

	if (!papr_memory_fits(value, 0, 0x100000000LL, 0))
		return PAPR_SYSPARM_ERROR;
	rc = papr_get_system_parameter_check(size);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_get_system_parameter_once(parameter, (__u32)papr_address(value), size);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,get-system-parameter is as an errno: 0 or negative. */
static inline int papr_get_system_parameter_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_SYSPARM_UNSUPPORTED:
		return -EOPNOTSUPP;
	case RTAS_NOT_AUTHORIZED:
		return -EPERM;
	case PAPR_SYSPARM_ERROR:
		return -EINVAL;
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

/* One ibm,set-system-parameter with nothing checked; the arguments are those of papr_set_system_parameter(). */
static inline long papr_set_system_parameter_once(__u32 parameter, __u32 value)
{
	const __u32 args[2] = { parameter, value };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SET_SYSTEM_PARAMETER, "ibm,set-system-parameter", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_set_system_parameter() - Sets a system parameter.
 * @parameter: The parameter to set. One of PAPR_SYSTEM_PARAMETER_*.
 * @value: The new value.
 * @retry: how far to go on
 *
 * With an empty value nothing is set, and the status tells whether the parameter could be set.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_SYSPARM_UNSUPPORTED - This platform has no such parameter.
 * * %RTAS_NOT_AUTHORIZED - It is read only, or this partition is not authorised to set it at present.
 * * %PAPR_SYSPARM_ERROR - The value is longer than 1024 bytes, shorter than the parameter requires, or not allowed.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_system_parameter(__u32 parameter, const struct papr_memory *value,
		struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(value, 2, 0x100000000LL, 0))
		return PAPR_SYSPARM_ERROR;
	for (;;) {
		rc = papr_set_system_parameter_once(parameter, (__u32)papr_address(value));
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,set-system-parameter is as an errno: 0 or negative. */
static inline int papr_set_system_parameter_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_SYSPARM_UNSUPPORTED:
		return -EOPNOTSUPP;
	case RTAS_NOT_AUTHORIZED:
		return -EPERM;
	case PAPR_SYSPARM_ERROR:
		return -EINVAL;
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
