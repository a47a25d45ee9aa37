/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from errinjct.papr; edit that. */
/*
 * Error injection.
 *
 * For tests, errors can be made on purpose. The facility is opened by one user at a time, who gets a token, makes errors with it, and closes the
 * facility. The property `ibm,errinjct-tokens` of the node `/rtas` lists, by names such as `ioa-bus-error`, the kinds of errors that the platform can
 * make, each with a number.
 */
#ifndef PAPR_ERRINJCT_H
#define PAPR_ERRINJCT_H

#include "support.h"
#include "pci.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_ERRINJCT_IN_USE
#define PAPR_ERRINJCT_IN_USE -4
#endif
#ifndef PAPR_ERRINJCT_NOT_ENABLED
#define PAPR_ERRINJCT_NOT_ENABLED -5
#endif
#ifndef PAPR_ERRINJCT_NOT_OPEN
#define PAPR_ERRINJCT_NOT_OPEN -4
#endif
#ifndef PAPR_ERRINJCT_CLOSED
#define PAPR_ERRINJCT_CLOSED -4
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_ERRINJCT_IN_USE, -4);
PAPR_SAME(PAPR_ERRINJCT_NOT_ENABLED, -5);
PAPR_SAME(PAPR_ERRINJCT_NOT_OPEN, -4);
PAPR_SAME(PAPR_ERRINJCT_CLOSED, -4);

/**
 * enum papr_bus_error_function - What is to go wrong on the bus, and in which access.
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_MEMORY_ADDRESS: In a load from memory space: parity of the address, or on PCI Express the end-to-end check.
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_MEMORY_DATA:
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_IO_ADDRESS: In a load from I/O space.
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_IO_DATA:
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_CONFIGURATION_ADDRESS: In a read of configuration space.
 * @PAPR_BUS_ERROR_FUNCTION_LOAD_CONFIGURATION_DATA:
 * @PAPR_BUS_ERROR_FUNCTION_STORE_MEMORY_ADDRESS: In a store to memory space.
 * @PAPR_BUS_ERROR_FUNCTION_STORE_MEMORY_DATA:
 * @PAPR_BUS_ERROR_FUNCTION_DISABLE: Nothing any more.
 * @PAPR_BUS_ERROR_FUNCTION_QUERY: Nothing: tells what has been set.
 */
enum papr_bus_error_function {
	PAPR_BUS_ERROR_FUNCTION_LOAD_MEMORY_ADDRESS = 0,
	PAPR_BUS_ERROR_FUNCTION_LOAD_MEMORY_DATA = 1,
	PAPR_BUS_ERROR_FUNCTION_LOAD_IO_ADDRESS = 2,
	PAPR_BUS_ERROR_FUNCTION_LOAD_IO_DATA = 3,
	PAPR_BUS_ERROR_FUNCTION_LOAD_CONFIGURATION_ADDRESS = 4,
	PAPR_BUS_ERROR_FUNCTION_LOAD_CONFIGURATION_DATA = 5,
	PAPR_BUS_ERROR_FUNCTION_STORE_MEMORY_ADDRESS = 6,
	PAPR_BUS_ERROR_FUNCTION_STORE_MEMORY_DATA = 7,
	PAPR_BUS_ERROR_FUNCTION_DISABLE = 20,
	PAPR_BUS_ERROR_FUNCTION_QUERY = 21,
};

/**
 * struct papr_error_injection_value - What is to be injected: 1 KiB, whose beginning depends on the kind of error.
 * @contents:
 */
struct papr_error_injection_value {
	__u8 contents[1024];
};

/* The same as it lies in memory. */
struct papr_error_injection {
	__u8 contents[1024]; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_error_injection, 1024);
PAPR_OFFSET(papr_error_injection, contents, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_error_injection_read(const void *data, __u64 size, struct papr_error_injection_value *value)
{
	struct papr_reader r = papr_reader(data, size < 1024 ? size : 1024);

	papr_take_copy(&r, value->contents, 1024);
	papr_take(&r, 1024 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_error_injection_write(const struct papr_error_injection_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 1024 ? size : 1024);

	papr_give_bytes(&w, value->contents, 1024);
	papr_give_zeros(&w, 1024 - w.at);
	return papr_write_end(&w);
}

/**
 * struct papr_bus_error_injection_value - What is to be injected for `ioa-bus-error`.
 * @address: Address on the bus, a multiple of 4.
 * @mask: Which bits of the address count: 1 counts.
 * @function: A function on the bus. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @what: What is to go wrong on the bus, and in which access. One of PAPR_BUS_ERROR_FUNCTION_*.
 */
struct papr_bus_error_injection_value {
	__u32 address;
	__u32 mask;
	__u32 function;
	__u64 host_bridge;
	__u32 what;
};

/* The same as it lies in memory. */
struct papr_bus_error_injection {
	__be32 address; /* 0x0 */
	__be32 mask; /* 0x4 */
	__be32 function; /* 0x8 */
	__be64 host_bridge; /* 0xC */
	__be32 what; /* 0x14 */
	__u8 reserved_24[1000]; /* 0x18 */
} PAPR_PACKED;
PAPR_SIZE(papr_bus_error_injection, 1024);
PAPR_OFFSET(papr_bus_error_injection, address, 0x0);
PAPR_OFFSET(papr_bus_error_injection, mask, 0x4);
PAPR_OFFSET(papr_bus_error_injection, function, 0x8);
PAPR_OFFSET(papr_bus_error_injection, host_bridge, 0xC);
PAPR_OFFSET(papr_bus_error_injection, what, 0x14);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_bus_error_injection_read(const void *data, __u64 size, struct papr_bus_error_injection_value *value)
{
	struct papr_reader r = papr_reader(data, size < 1024 ? size : 1024);

	value->address = papr_take_be32(&r);
	value->mask = papr_take_be32(&r);
	value->function = papr_take_be32(&r);
	value->host_bridge = papr_take_be64(&r);
	value->what = papr_take_be32(&r);
	papr_take(&r, 1000);
	papr_take(&r, 1024 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_bus_error_injection_write(const struct papr_bus_error_injection_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 1024 ? size : 1024);

	papr_give_be32(&w, value->address);
	papr_give_be32(&w, value->mask);
	papr_give_be32(&w, value->function);
	papr_give_be64(&w, value->host_bridge);
	papr_give_be32(&w, value->what);
	papr_give_zeros(&w, 1000);
	papr_give_zeros(&w, 1024 - w.at);
	return papr_write_end(&w);
}

/**
 * struct papr_bus_error_injection64_value - What is to be injected for `ioa-bus-error-64`.
 * @address: Address on the bus, a multiple of 8.
 * @mask: Which bits of the address count: 1 counts.
 * @function: A function on the bus. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @what: What is to go wrong on the bus, and in which access. One of PAPR_BUS_ERROR_FUNCTION_*.
 */
struct papr_bus_error_injection64_value {
	__u64 address;
	__u64 mask;
	__u32 function;
	__u64 host_bridge;
	__u32 what;
};

/* The same as it lies in memory. */
struct papr_bus_error_injection64 {
	__be64 address; /* 0x0 */
	__be64 mask; /* 0x8 */
	__be32 function; /* 0x10 */
	__be64 host_bridge; /* 0x14 */
	__be32 what; /* 0x1C */
	__u8 reserved_32[992]; /* 0x20 */
} PAPR_PACKED;
PAPR_SIZE(papr_bus_error_injection64, 1024);
PAPR_OFFSET(papr_bus_error_injection64, address, 0x0);
PAPR_OFFSET(papr_bus_error_injection64, mask, 0x8);
PAPR_OFFSET(papr_bus_error_injection64, function, 0x10);
PAPR_OFFSET(papr_bus_error_injection64, host_bridge, 0x14);
PAPR_OFFSET(papr_bus_error_injection64, what, 0x1C);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_bus_error_injection64_read(const void *data, __u64 size, struct papr_bus_error_injection64_value *value)
{
	struct papr_reader r = papr_reader(data, size < 1024 ? size : 1024);

	value->address = papr_take_be64(&r);
	value->mask = papr_take_be64(&r);
	value->function = papr_take_be32(&r);
	value->host_bridge = papr_take_be64(&r);
	value->what = papr_take_be32(&r);
	papr_take(&r, 992);
	papr_take(&r, 1024 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_bus_error_injection64_write(const struct papr_bus_error_injection64_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 1024 ? size : 1024);

	papr_give_be64(&w, value->address);
	papr_give_be64(&w, value->mask);
	papr_give_be32(&w, value->function);
	papr_give_be64(&w, value->host_bridge);
	papr_give_be32(&w, value->what);
	papr_give_zeros(&w, 992);
	papr_give_zeros(&w, 1024 - w.at);
	return papr_write_end(&w);
}

/* One ibm,open-errinjct with nothing checked; the arguments are those of papr_open_errinjct(). */
static inline long papr_open_errinjct_once(__u32 *open_token)
{
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(IBM_OPEN_ERRINJCT, "ibm,open-errinjct", 0, NULL, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[1];

	if (rc == RTAS_SUCCESS)
		*open_token = rets[0];

	return rc;
}

/**
 * papr_open_errinjct() - Opens the facility.
 * @open_token: Names the user to the other calls.
 * @retry: how far to go on
 *
 * Of all functions of RTAS this one alone returns its status second.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * What @open_token names stays open until ibm,close-errinjct.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_ERRINJCT_IN_USE - The facility is open already.
 * * %PAPR_ERRINJCT_NOT_ENABLED - Injection of PCI errors is not enabled.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_open_errinjct(__u32 *open_token, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_open_errinjct_once(open_token);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,open-errinjct is as an errno: 0 or negative. */
static inline int papr_open_errinjct_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_ERRINJCT_IN_USE:
		return -EBUSY;
	case PAPR_ERRINJCT_NOT_ENABLED:
		return -EACCES;
	case RTAS_BUSY:
		return -EBUSY;
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

/* One ibm,errinjct with nothing checked; the arguments are those of papr_errinjct(). */
static inline long papr_errinjct_once(__u32 kind, __u32 open_token, __u32 work_area)
{
	const __u32 args[3] = { kind, open_token, work_area };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_ERRINJCT, "ibm,errinjct", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,errinjct answers to arguments that break a rule, or 0. */
static inline long papr_errinjct_check(__u32 work_area)
{
	if (!(((__u64)work_area % 1024) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_errinjct() - Makes an error.
 * @kind: The kind of error, from `ibm,errinjct-tokens`.
 * @open_token: From `ibm,open-errinjct`.
 * @work_area: What exactly. `query` has it filled in.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * @open_token comes from ibm,open-errinjct and is good until ibm,close-errinjct.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - The platform can't make this error, or what is in the work area is not valid.
 * * %PAPR_ERRINJCT_NOT_OPEN - The facility is not open, or by another user.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_errinjct(__u32 kind, __u32 open_token, const struct papr_memory *work_area,
		struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(work_area, 1024, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_errinjct_check((__u32)papr_address(work_area));
	if (rc)
		return rc;
	for (;;) {
		rc = papr_errinjct_once(kind, open_token, (__u32)papr_address(work_area));
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,errinjct is as an errno: 0 or negative. */
static inline int papr_errinjct_errno(long rc)
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
	case PAPR_ERRINJCT_NOT_OPEN:
		return -EPERM;
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

/* One ibm,close-errinjct with nothing checked; the arguments are those of papr_close_errinjct(). */
static inline long papr_close_errinjct_once(__u32 open_token)
{
	const __u32 args[1] = { open_token };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_CLOSE_ERRINJCT, "ibm,close-errinjct", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_close_errinjct() - Closes the facility, and ends what errors it can.
 * @open_token: From `ibm,open-errinjct`.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * @open_token comes from ibm,open-errinjct and is worth nothing afterwards.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_ERRINJCT_CLOSED - The facility is not open, or by another user.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_close_errinjct(__u32 open_token, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_close_errinjct_once(open_token);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,close-errinjct is as an errno: 0 or negative. */
static inline int papr_close_errinjct_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_ERRINJCT_CLOSED:
		return -EPERM;
	case RTAS_BUSY:
		return -EBUSY;
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
