/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nmi.papr; edit that. */
/*
 * Firmware-assisted non-maskable interrupts.
 *
 * Firmware takes system reset and machine check for the partition, looks into the cause, repairs what it can, and then enters the handler that
 * the operating system has registered, in real mode and with all registers as they were at the interrupt. Only r3 is another one at a machine
 * check: it points to an `NmiReport`.
 *
 * Once handlers are registered, the operating system leaves the vectors at 0x100 and 0x200 (256 bytes each), the page at 0x7000, and the machine
 * check enable bit of the machine state register to firmware. A processor that has read its report gives the memory back with
 * `ibm,nmi-interlock`; until then other processors' machine checks wait, and another one on the same processor is fatal.
 */
#ifndef PAPR_NMI_H
#define PAPR_NMI_H

#include "support.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/**
 * struct papr_nmi_report_value - What the handler of machine checks finds at the address in r3.
 * @r3: Contents of r3 at the interrupt.
 * @log: An `EventLog`: its fixed part, and the extended part if firmware could tell at once what has to be repaired.
 */
struct papr_nmi_report_value {
	__u64 r3;
	struct papr_span log;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_nmi_report {
	__be64 r3; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_nmi_report, 8);
PAPR_OFFSET(papr_nmi_report, r3, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_nmi_report_read(const void *data, __u64 size, struct papr_nmi_report_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->r3 = papr_take_be64(&r);
	value->log = papr_take_bytes(&r, r.size - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_nmi_report_write(const struct papr_nmi_report_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be64(&w, value->r3);
	papr_give_bytes(&w, value->log.data, value->log.size);
	return papr_write_end(&w);
}

/* One ibm,nmi-register with nothing checked; the arguments are those of papr_nmi_register(). */
static inline long papr_nmi_register_once(__u32 system_reset, __u32 machine_check)
{
	const __u32 args[2] = { system_reset, machine_check };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_NMI_REGISTER, "ibm,nmi-register", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,nmi-register answers to arguments that break a rule, or 0. */
static inline long papr_nmi_register_check(__u32 system_reset, __u32 machine_check)
{
	if (!(system_reset < 0x2000000))
		return RTAS_INVALID_PARAMETER;
	if (!(machine_check < 0x2000000))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_nmi_register() - Registers the handlers of system reset and machine check.
 * @system_reset: Entered at a system reset.
 * @machine_check: Entered at a machine check.
 *
 * Context: Process context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An address is not within the first 32 MiB, or not in memory that real mode reaches.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_nmi_register(__u32 system_reset, __u32 machine_check)
{
	long rc;

	rc = papr_nmi_register_check(system_reset, machine_check);
	if (rc)
		return rc;
	return papr_nmi_register_once(system_reset, machine_check);
}

/* What a status of ibm,nmi-register is as an errno: 0 or negative. */
static inline int papr_nmi_register_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
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

/**
 * papr_nmi_interlock() - Gives the report of a machine check back to firmware.
 *
 * Made by the processor that has been interrupted. The call needs not be kept apart from any other call.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - No handlers are registered.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_nmi_interlock(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_NMI_INTERLOCK, "ibm,nmi-interlock", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_nmi_interlock_once papr_nmi_interlock

/* What a status of ibm,nmi-interlock is as an errno: 0 or negative. */
static inline int papr_nmi_interlock_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
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
