/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from eeh.papr; edit that. */
/*
 * Enhanced error handling of PCI (EEH).
 *
 * When an error happens on its bus, the platform stops a partitionable endpoint (PE), a function or a group of them, so that nothing wrong leaves
 * it: loads return all ones, stores and direct memory access are dropped. The operating system finds out with `ibm,read-slot-reset-state2`, may
 * look into the device after `ibm,set-eeh-option` with `thawIo`, has the error logged with `ibm,slot-error-detail`, resets the endpoint with
 * `ibm,set-slot-reset`, and restores the bridges in it with `ibm,configure-pe`.
 *
 * An endpoint is named by an address of its own, which `ibm,get-config-addr-info2` tells for each function. Error handling has to be switched on
 * before a driver touches its function. LoPAR's table of state transitions (7.3.11) says which calls are possible in which state; where the
 * platform has changed the state meanwhile the answer is `RTAS_UNEXPECTED_STATE_CHANGE`, and the state should be read again.
 */
#ifndef PAPR_EEH_H
#define PAPR_EEH_H

#include "support.h"
#include "events.h"
#include "pci.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_SLOT_RESET_NO_FUNDAMENTAL
#define PAPR_SLOT_RESET_NO_FUNDAMENTAL -8
#endif
#ifndef PAPR_SLOT_ERROR_NONE
#define PAPR_SLOT_ERROR_NONE 1
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_SLOT_RESET_NO_FUNDAMENTAL, -8);
PAPR_SAME(PAPR_SLOT_ERROR_NONE, 1);

/**
 * enum papr_eeh_option - What `ibm,set-eeh-option` does.
 * @PAPR_EEH_OPTION_DISABLE: Switches error handling off. Does nothing where it is always on, nor while memory, I/O or bus mastering are enabled.
 * @PAPR_EEH_OPTION_ENABLE: Switches error handling on.
 * @PAPR_EEH_OPTION_THAW_IO: Lets loads and stores through again; direct memory access stays stopped.
 * @PAPR_EEH_OPTION_THAW_DMA: Lets direct memory access through again, after `thawIo`.
 * @PAPR_EEH_OPTION_ENABLE_INTERRUPT: Switches on the interrupt that tells of errors.
 * @PAPR_EEH_OPTION_DISABLE_INTERRUPT: Switches off the interrupt that tells of errors.
 */
enum papr_eeh_option {
	PAPR_EEH_OPTION_DISABLE = 0,
	PAPR_EEH_OPTION_ENABLE = 1,
	PAPR_EEH_OPTION_THAW_IO = 2,
	PAPR_EEH_OPTION_THAW_DMA = 3,
	PAPR_EEH_OPTION_ENABLE_INTERRUPT = 4,
	PAPR_EEH_OPTION_DISABLE_INTERRUPT = 5,
};

/**
 * enum papr_slot_reset - What `ibm,set-slot-reset` does.
 * @PAPR_SLOT_RESET_DEACTIVATE: Ends the reset; also takes the endpoint out of the stopped state.
 * @PAPR_SLOT_RESET_HOT: Begins a hot reset, or the reset of a single function where the property `ibm,pe-reset-is-flr` says so.
 * @PAPR_SLOT_RESET_FUNDAMENTAL: Begins a fundamental reset of PCI Express. Optional: the property `ibm,reset-capabilities` of the node `/rtas` tells.
 */
enum papr_slot_reset {
	PAPR_SLOT_RESET_DEACTIVATE = 0,
	PAPR_SLOT_RESET_HOT = 1,
	PAPR_SLOT_RESET_FUNDAMENTAL = 3,
};

/**
 * enum papr_pe_state - State of an endpoint.
 * @PAPR_PE_STATE_NORMAL: Nothing is stopped.
 * @PAPR_PE_STATE_RESET: In reset.
 * @PAPR_PE_STATE_STOPPED: Loads, stores and direct memory access are stopped.
 * @PAPR_PE_STATE_DMA_STOPPED: Direct memory access is stopped.
 * @PAPR_PE_STATE_UNAVAILABLE: Out of reach, for a time or for good.
 */
enum papr_pe_state {
	PAPR_PE_STATE_NORMAL = 0,
	PAPR_PE_STATE_RESET = 1,
	PAPR_PE_STATE_STOPPED = 2,
	PAPR_PE_STATE_DMA_STOPPED = 4,
	PAPR_PE_STATE_UNAVAILABLE = 5,
};

/**
 * enum papr_pe_reset_kind - How the platform has reset an endpoint.
 * @PAPR_PE_RESET_KIND_UNKNOWN: Not told; most likely a hot reset.
 * @PAPR_PE_RESET_KIND_HOT:
 * @PAPR_PE_RESET_KIND_FUNDAMENTAL:
 * @PAPR_PE_RESET_KIND_FUNCTION_LEVEL:
 */
enum papr_pe_reset_kind {
	PAPR_PE_RESET_KIND_UNKNOWN = 0,
	PAPR_PE_RESET_KIND_HOT = 1,
	PAPR_PE_RESET_KIND_FUNDAMENTAL = 2,
	PAPR_PE_RESET_KIND_FUNCTION_LEVEL = 3,
};

/**
 * DOC: papr_pe_recovery - How an endpoint came to be stopped.
 */
#define PAPR_PE_RECOVERY_SOURCES_RESET 0x10 /* bit 27: In XIVE exploitation mode: the interrupt sources have been reset, and have to be initialized again. */
#define PAPR_PE_RECOVERY_RESET_KIND_SHIFT 2
#define PAPR_PE_RECOVERY_RESET_KIND_MASK 0xC /* bits 28-29: Of which kind the reset was, if there was one. */
#define PAPR_PE_RECOVERY_ELSEWHERE 0x2 /* bit 30: The error happened elsewhere; it need not be held against this endpoint. */
#define PAPR_PE_RECOVERY_WAS_RESET 0x1 /* bit 31: The platform has reset the endpoint. */

/**
 * enum papr_pe_question - What `ibm,get-config-addr-info2` tells.
 * @PAPR_PE_QUESTION_ADDRESS: The address of the endpoint to which a function belongs.
 * @PAPR_PE_QUESTION_SHARING: Whether there is an endpoint, and whether other functions share it: a `PeSharing`.
 */
enum papr_pe_question {
	PAPR_PE_QUESTION_ADDRESS = 0,
	PAPR_PE_QUESTION_SHARING = 1,
};

/**
 * enum papr_pe_sharing - Whether a function belongs to an endpoint.
 * @PAPR_PE_SHARING_NONE: It does not: there is no error handling for it.
 * @PAPR_PE_SHARING_SINGLE: It has an endpoint of its own.
 * @PAPR_PE_SHARING_SHARED: Others belong to the same endpoint.
 */
enum papr_pe_sharing {
	PAPR_PE_SHARING_NONE = 0,
	PAPR_PE_SHARING_SINGLE = 1,
	PAPR_PE_SHARING_SHARED = 2,
};

/**
 * enum papr_slot_error_kind - What becomes of an endpoint after an error.
 * @PAPR_SLOT_ERROR_KIND_TEMPORARY:
 * @PAPR_SLOT_ERROR_KIND_PERMANENT: The endpoint is given up: it is unavailable for good, until its power is switched off and on, the partition is restarted, or it is assigned anew.
 */
enum papr_slot_error_kind {
	PAPR_SLOT_ERROR_KIND_TEMPORARY = 1,
	PAPR_SLOT_ERROR_KIND_PERMANENT = 2,
};

/* One ibm,set-eeh-option with nothing checked; the arguments are those of papr_set_eeh_option(). */
static inline long papr_set_eeh_option_once(__u32 address, __u64 host_bridge, __u32 option)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		option };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SET_EEH_OPTION, "ibm,set-eeh-option", 4, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,set-eeh-option answers to arguments that break a rule, or 0. */
static inline long papr_set_eeh_option_check(__u32 option)
{
	if (!(option == 0 || option == 1 || option == 2 || option == 3 || option == 4 || option == 5))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_eeh_option() - Switches error handling of an endpoint on or off, or lets it go on after an error.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @option: What to do. One of PAPR_EEH_OPTION_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, no error handling for it, or no such option; or the endpoint is not stopped, so that nothing can be let through.
 * * %RTAS_UNEXPECTED_STATE_CHANGE - The state of the endpoint does not allow it: read the state again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_eeh_option(__u32 address, __u64 host_bridge, __u32 option)
{
	long rc;

	rc = papr_set_eeh_option_check(option);
	if (rc)
		return rc;
	return papr_set_eeh_option_once(address, host_bridge, option);
}

/* What a status of ibm,set-eeh-option is as an errno: 0 or negative. */
static inline int papr_set_eeh_option_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_UNEXPECTED_STATE_CHANGE:
		return -EAGAIN;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,set-slot-reset with nothing checked; the arguments are those of papr_set_slot_reset(). */
static inline long papr_set_slot_reset_once(__u32 address, __u64 host_bridge, __u32 operation)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		operation };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SET_SLOT_RESET, "ibm,set-slot-reset", 4, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,set-slot-reset answers to arguments that break a rule, or 0. */
static inline long papr_set_slot_reset_check(__u32 operation)
{
	if (!(operation == 0 || operation == 1 || operation == 3))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_slot_reset() - Resets an endpoint, or ends its reset.
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @operation: What to do. One of PAPR_SLOT_RESET_*.
 *
 * The caller sees to the times: between beginning and end at least 100 ms for PCI, and after the end what the bus needs, for example 1.5 s for PCI
 * Express.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, no error handling for it, or no such operation; or `deactivate` while only direct memory access is stopped.
 * * %RTAS_UNEXPECTED_STATE_CHANGE - The state of the endpoint does not allow it: read the state again.
 * * %PAPR_SLOT_RESET_NO_FUNDAMENTAL - This endpoint has no fundamental reset. Nothing has changed.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_slot_reset(__u32 address, __u64 host_bridge, __u32 operation)
{
	long rc;

	rc = papr_set_slot_reset_check(operation);
	if (rc)
		return rc;
	return papr_set_slot_reset_once(address, host_bridge, operation);
}

/* What a status of ibm,set-slot-reset is as an errno: 0 or negative. */
static inline int papr_set_slot_reset_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_UNEXPECTED_STATE_CHANGE:
		return -EAGAIN;
	case PAPR_SLOT_RESET_NO_FUNDAMENTAL:
		return -EOPNOTSUPP;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * struct papr_read_slot_reset_state2_out - What papr_read_slot_reset_state2() hands out.
 * @state: The state. Means something only if `supported` is 1, or if it is `unavailable`. One of PAPR_PE_STATE_*.
 * @supported: 1 if there is error handling for this address, otherwise 0. Means nothing if `state` is `unavailable`.
 * @wait_: If `state` is `unavailable`: in how many milliseconds it may change, 0 for never. (ms)
 * @recovery: If `state` is `stopped`: how it came about. Bits: PAPR_PE_RECOVERY_*.
 */
struct papr_read_slot_reset_state2_out {
	__u32 state;
	__u32 supported;
	__u32 wait_;
	__u32 recovery;
};

/**
 * papr_read_slot_reset_state2() - Tells the state of an endpoint.
 * @address: The endpoint or a function in it; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @out: takes what comes back
 * @nret: cells to come back, 4 to 5, the status among them
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such function.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_read_slot_reset_state2(__u32 address, __u64 host_bridge, struct papr_read_slot_reset_state2_out *out,
		int nret)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[5];
	long rc;

	if (!PAPR_RTAS(IBM_READ_SLOT_RESET_STATE2, "ibm,read-slot-reset-state2", 3, args, nret, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS) {
		out->state = rets[1];
		out->supported = rets[2];
		out->wait_ = rets[3];
		if (nret > 4)
			out->recovery = rets[4];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_read_slot_reset_state2_once papr_read_slot_reset_state2

/* What a status of ibm,read-slot-reset-state2 is as an errno: 0 or negative. */
static inline int papr_read_slot_reset_state2_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_config_addr_info2_address() - Tells the address of the endpoint, by which the other calls name it.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @endpoint: Address of a register in the configuration space below a host bridge. Bits: PAPR_CONFIG_ADDRESS_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such function, it belongs to no endpoint, or there is no such question.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_config_addr_info2_address(__u32 address, __u64 host_bridge,
		__u32 *endpoint)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		0 };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(IBM_GET_CONFIG_ADDR_INFO2, "ibm,get-config-addr-info2", 4, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*endpoint = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_config_addr_info2_address_once papr_get_config_addr_info2_address

/* What a status of ibm,get-config-addr-info2-address is as an errno: 0 or negative. */
static inline int papr_get_config_addr_info2_address_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_config_addr_info2_sharing() - Tells whether the function belongs to an endpoint, and whether it is alone there.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @sharing: Whether a function belongs to an endpoint. One of PAPR_PE_SHARING_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such function, it belongs to no endpoint, or there is no such question.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_config_addr_info2_sharing(__u32 address, __u64 host_bridge,
		__u32 *sharing)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		1 };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(IBM_GET_CONFIG_ADDR_INFO2, "ibm,get-config-addr-info2", 4, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*sharing = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_config_addr_info2_sharing_once papr_get_config_addr_info2_sharing

/* What a status of ibm,get-config-addr-info2-sharing is as an errno: 0 or negative. */
static inline int papr_get_config_addr_info2_sharing_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_config_addr_info2() - Tells the endpoint of a function.
 * @address: The function; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @question: What `ibm,get-config-addr-info2` tells. One of PAPR_PE_QUESTION_*.
 * @information:
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such function, it belongs to no endpoint, or there is no such question.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_config_addr_info2(__u32 address, __u64 host_bridge, __u32 question,
		__u32 *information)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		question };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(IBM_GET_CONFIG_ADDR_INFO2, "ibm,get-config-addr-info2", 4, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*information = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_config_addr_info2_once papr_get_config_addr_info2

/* What a status of ibm,get-config-addr-info2 is as an errno: 0 or negative. */
static inline int papr_get_config_addr_info2_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,slot-error-detail with nothing checked; the arguments are those of papr_slot_error_detail(). */
static inline long papr_slot_error_detail_once(__u32 address, __u64 host_bridge, __u32 driver_log,
		__u32 driver_log_length, __u32 log, __u32 log_length, __u32 kind)
{
	const __u32 args[8] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		driver_log, driver_log_length, log, log_length, kind };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SLOT_ERROR_DETAIL, "ibm,slot-error-detail", 8, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,slot-error-detail answers to arguments that break a rule, or 0. */
static inline long papr_slot_error_detail_check(__u32 kind)
{
	if (!(kind == 1 || kind == 2))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_slot_error_detail() - Has an error of an endpoint logged.
 * @address: The endpoint or a function in it; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @driver_log: What the driver knows: an extended log. It may be left out of the answer or cut.
 * @log: Receives the log, cut to the room there is.
 * @kind: What becomes of the endpoint. One of PAPR_SLOT_ERROR_KIND_*.
 *
 * The platform joins what the driver knows and what it knows itself to a log, and names the parts that may have failed. For the most information
 * loads and stores should have been let through before. The endpoint may be given up with the same call.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - A log was returned.
 * * %RTAS_HARDWARE_ERROR - The log could not be made.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint, or no error handling for it.
 * * %PAPR_SLOT_ERROR_NONE - There is no error to log; nothing was written.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_slot_error_detail(__u32 address, __u64 host_bridge, const struct papr_memory *driver_log,
		const struct papr_memory *log, __u32 kind)
{
	const __u32 driver_log_length = (__u32)papr_room(driver_log);
	const __u32 log_length = (__u32)papr_room(log);
	long rc;

	if (driver_log && !papr_memory_fits(driver_log, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	if (!papr_memory_fits(log, 0, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_slot_error_detail_check(kind);
	if (rc)
		return rc;
	return papr_slot_error_detail_once(address, host_bridge, (__u32)papr_address(driver_log),
		driver_log_length, (__u32)papr_address(log), log_length, kind);
}

/* What a status of ibm,slot-error-detail is as an errno: 0 or negative. */
static inline int papr_slot_error_detail_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SLOT_ERROR_NONE:
		return -ENODATA;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,configure-pe with nothing checked; the arguments are those of papr_configure_pe(). */
static inline long papr_configure_pe_once(__u32 address, __u64 host_bridge)
{
	const __u32 args[3] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_CONFIGURE_PE, "ibm,configure-pe", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_configure_pe() - Restores the configuration of bridges, switches and functions in an endpoint after a reset, as it was at boot and with the interrupts of
 * @address: The endpoint; its register is 0. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @retry: how far to go on
 *
 * `ibm,change-msi`.
 *
 * Does nothing, with success, if the endpoint has not been reset since it was configured, so that the call can be made at the beginning of each
 * recovery. There must be no loads or stores to the endpoint until it has returned. What drivers have changed in configuration space they have to
 * restore themselves; some platforms restore bridges and switches only.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The endpoint is configured, or a hardware error will show at the next access to it.
 * * %RTAS_INVALID_PARAMETER - There is no such endpoint.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_configure_pe(__u32 address, __u64 host_bridge, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_configure_pe_once(address, host_bridge);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,configure-pe is as an errno: 0 or negative. */
static inline int papr_configure_pe_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
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
