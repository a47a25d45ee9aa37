/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from msi.papr; edit that. */
/*
 * Message signalled interrupts.
 *
 * A function of a PCI device signals by a wire (LSI), or by messages (MSI, MSI-X), of which it can have many. The platform hands interrupts of the
 * second kind out of a pool: a function begins with what it has by default, and `ibm,change-msi` asks for more, fewer or another kind. The sources
 * behind them, one for each interrupt, are then asked for with `ibm,query-interrupt-source-number`; they are the numbers that `ibm,set-xive`
 * and its kin take.
 *
 * A function that gives all its messages back gets its wire again. It must not interrupt while a change is under way.
 */
#ifndef PAPR_MSI_H
#define PAPR_MSI_H

#include "support.h"
#include "pci.h"
#include "status.h"
#include "types.h"
#include "xics.h"

#ifndef PAPR_MSI_NO_SUCH_INTERRUPT
#define PAPR_MSI_NO_SUCH_INTERRUPT 1
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_MSI_NO_SUCH_INTERRUPT, 1);

/**
 * enum papr_msi_change - What `ibm,change-msi` does.
 * @PAPR_MSI_CHANGE_QUERY: Tells the number of interrupts and changes nothing.
 * @PAPR_MSI_CHANGE_ANY: Sets the number of interrupts, MSI or, where the type is asked for, MSI-X, as the platform likes.
 * @PAPR_MSI_CHANGE_RESET: Goes back to the default; also gives up a change that has not been completed.
 * @PAPR_MSI_CHANGE_MSI: Sets the number of MSIs; MSI-X is switched off.
 * @PAPR_MSI_CHANGE_MSIX: Sets the number of MSI-X interrupts; MSI is switched off.
 * @PAPR_MSI_CHANGE_MSI32: Sets the number of MSIs with addresses of 32 bits, even if the function could use 64.
 */
enum papr_msi_change {
	PAPR_MSI_CHANGE_QUERY = 0,
	PAPR_MSI_CHANGE_ANY = 1,
	PAPR_MSI_CHANGE_RESET = 2,
	PAPR_MSI_CHANGE_MSI = 3,
	PAPR_MSI_CHANGE_MSIX = 4,
	PAPR_MSI_CHANGE_MSI32 = 5,
};

/**
 * enum papr_msi_type - The kind of a message signalled interrupt.
 * @PAPR_MSI_TYPE_MSI:
 * @PAPR_MSI_TYPE_MSIX:
 */
enum papr_msi_type {
	PAPR_MSI_TYPE_MSI = 1,
	PAPR_MSI_TYPE_MSIX = 2,
};

/**
 * enum papr_interrupt_trigger - How a source signals.
 * @PAPR_INTERRUPT_TRIGGER_LEVEL: By a level.
 * @PAPR_INTERRUPT_TRIGGER_EDGE: By an edge: a message.
 */
enum papr_interrupt_trigger {
	PAPR_INTERRUPT_TRIGGER_LEVEL = 0,
	PAPR_INTERRUPT_TRIGGER_EDGE = 1,
};

/* One ibm,change-msi with nothing checked; the arguments are those of papr_change_msi(). */
static inline long papr_change_msi_once(__u32 address, __u64 host_bridge, __u32 operation,
		__u32 requested, __u32 *sequence, __u32 *count, __u32 *type, int nret)
{
	const __u32 args[6] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		operation, requested, *sequence };
	__u32 rets[4];
	long rc;

	if (!PAPR_RTAS(IBM_CHANGE_MSI, "ibm,change-msi", 6, args, nret, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*count = rets[1];

	if (rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX))
		*sequence = rets[2];

	if (rc == RTAS_SUCCESS) {
		if (nret > 3)
			*type = rets[3];
	}

	return rc;
}

/* What ibm,change-msi answers to arguments that break a rule, or 0. */
static inline long papr_change_msi_check(__u32 operation)
{
	if (!(operation == 0 || operation == 1 || operation == 2 || operation == 3 || operation == 4 || operation == 5))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_change_msi_abandon() - Gives up a sequence of ibm,change-msi that is under way.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @requested: How many interrupts to have; 0 gives all back. Does not matter for `query` and `reset`.
 * @count: How many interrupts the function has now: perhaps fewer than asked for.
 * @type: Of which kind they are, when there are any. One of PAPR_MSI_TYPE_*.
 * @nret: cells to come back, 3 to 4, the status among them
 *
 * It is the same call with operation 2, sequence 1; the other arguments are those with which the sequence has begun.
 *
 * Return: as papr_change_msi().
 */
static inline long papr_change_msi_abandon(__u32 address, __u64 host_bridge, __u32 requested,
		__u32 *count, __u32 *type, int nret)
{
	const __u32 operation = 2;
	__u32 sequence = 1;

	return papr_change_msi_once(address, host_bridge, operation, requested, &sequence, count,
		type, nret);
}

/**
 * papr_change_msi() - Sets the number and the kind of the interrupts of a function.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @operation: What to do. One of PAPR_MSI_CHANGE_*.
 * @requested: How many interrupts to have; 0 gives all back. Does not matter for `query` and `reset`.
 * @count: How many interrupts the function has now: perhaps fewer than asked for.
 * @type: Of which kind they are, when there are any. One of PAPR_MSI_TYPE_*.
 * @nret: cells to come back, 3 to 4, the status among them
 * @retry: how far to go on
 *
 * A change can take several calls. To give it up, the call is made with the operation `reset` and sequence number 1, which never asks
 * for another call; nor do `query`, or setting the number to 0.
 *
 * When @retry is used up it gives the sequence up with papr_change_msi_abandon() and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The function has @count interrupts.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such function, it has no interrupts of the kind asked for (the properties `ibm,req#msi` and `ibm,req#msi-x` of its node), or the platform does not have the operation. Nothing has changed.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_change_msi(__u32 address, __u64 host_bridge, __u32 operation, __u32 requested,
		__u32 *count, __u32 *type, int nret, struct papr_retry *retry)
{
	__u32 sequence = 1;
	long rc;

	rc = papr_change_msi_check(operation);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_change_msi_once(address, host_bridge, operation, requested, &sequence, count,
			type, nret);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)))
			return rc;
		if (!papr_rtas_go_on(retry, rc, papr_rtas_delay(rc))) {
			papr_change_msi_abandon(address, host_bridge, requested, count, type, nret);
			return rc;
		}
	}
}

/* What a status of ibm,change-msi is as an errno: 0 or negative. */
static inline int papr_change_msi_errno(long rc)
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

/* One ibm,query-interrupt-source-number with nothing checked; the arguments are those of papr_query_interrupt_source_number(). */
static inline long papr_query_interrupt_source_number_once(__u32 address, __u64 host_bridge,
		__u32 interrupt, __u32 *source, __u32 *trigger)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		interrupt };
	__u32 rets[3];
	long rc;

	if (!PAPR_RTAS(IBM_QUERY_INTERRUPT_SOURCE_NUMBER, "ibm,query-interrupt-source-number", 4, args, 3, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		*source = rets[1];
		*trigger = rets[2];
	}

	return rc;
}

/**
 * papr_query_interrupt_source_number() - Tells the source of one of the interrupts of a function.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @interrupt: Which of its interrupts, the first one 0.
 * @source: The source.
 * @trigger: How it signals. One of PAPR_INTERRUPT_TRIGGER_*.
 * @retry: how far to go on
 *
 * For all of them, the call is made with the numbers from 0 up to that which `ibm,change-msi` has told, or until there is no more.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such function.
 * * %PAPR_MSI_NO_SUCH_INTERRUPT - The function has fewer interrupts.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_query_interrupt_source_number(__u32 address, __u64 host_bridge,
		__u32 interrupt, __u32 *source, __u32 *trigger, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_query_interrupt_source_number_once(address, host_bridge, interrupt, source,
			trigger);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,query-interrupt-source-number is as an errno: 0 or negative. */
static inline int papr_query_interrupt_source_number_errno(long rc)
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
	case PAPR_MSI_NO_SUCH_INTERRUPT:
		return -ENOENT;
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
