/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from pci.papr; edit that. */
/*
 * PCI configuration space.
 *
 * Each function of a device has 256 bytes of registers, or 4096 where the property `ibm,pci-config-space-type` of its node is not zero. They are
 * reached by the address of the function, as in its node's property `reg`, and the unit identifier of the host bridge above it. Values are numbers:
 * that PCI is little-endian is firmware's affair.
 */
#ifndef PAPR_PCI_H
#define PAPR_PCI_H

#include "support.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/**
 * DOC: papr_config_address - Address of a register in the configuration space below a host bridge.
 */
#define PAPR_CONFIG_ADDRESS_REGISTER_HIGH_SHIFT 28
#define PAPR_CONFIG_ADDRESS_REGISTER_HIGH_MASK 0xF0000000U /* bits 0-3: Bits 8 to 11 of the register's number, in extended configuration space. */
#define PAPR_CONFIG_ADDRESS_BUS_SHIFT 16
#define PAPR_CONFIG_ADDRESS_BUS_MASK 0xFF0000 /* bits 8-15 */
#define PAPR_CONFIG_ADDRESS_DEVICE_SHIFT 11
#define PAPR_CONFIG_ADDRESS_DEVICE_MASK 0xF800 /* bits 16-20 */
#define PAPR_CONFIG_ADDRESS_FUNCTION_SHIFT 8
#define PAPR_CONFIG_ADDRESS_FUNCTION_MASK 0x700 /* bits 21-23 */
#define PAPR_CONFIG_ADDRESS_REGISTER_SHIFT 0
#define PAPR_CONFIG_ADDRESS_REGISTER_MASK 0xFF /* bits 24-31: Bits 0 to 7 of the register's number. */

/* One ibm,read-pci-config with nothing checked; the arguments are those of papr_read_pci_config(). */
static inline long papr_read_pci_config_once(__u32 address, __u64 host_bridge, __u32 size,
		__u32 *value)
{
	const __u32 args[4] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		size };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(IBM_READ_PCI_CONFIG, "ibm,read-pci-config", 4, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*value = rets[1];

	return rc;
}

/* What ibm,read-pci-config answers to arguments that break a rule, or 0. */
static inline long papr_read_pci_config_check(__u32 address, __u32 size)
{
	if (!(size == 1 || size == 2 || size == 4))
		return RTAS_INVALID_PARAMETER;
	if (!(((__u64)size ? ((__u64)(address & 0xFF) >> 0) % (__u64)size : 0) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_read_pci_config() - Reads a register.
 * @address: The register. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @size: How many bytes: 1, 2 or 4, of which the register's number must be a multiple. (byte)
 * @value: The value, right-justified.
 *
 * A function that is not there, or not for this partition, reads as all ones, with success.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is not valid.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_read_pci_config(__u32 address, __u64 host_bridge, __u32 size, __u32 *value)
{
	long rc;

	rc = papr_read_pci_config_check(address, size);
	if (rc)
		return rc;
	return papr_read_pci_config_once(address, host_bridge, size, value);
}

/* What a status of ibm,read-pci-config is as an errno: 0 or negative. */
static inline int papr_read_pci_config_errno(long rc)
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

/* One ibm,write-pci-config with nothing checked; the arguments are those of papr_write_pci_config(). */
static inline long papr_write_pci_config_once(__u32 address, __u64 host_bridge, __u32 size,
		__u32 value)
{
	const __u32 args[5] = { address, (__u32)((__u64)host_bridge >> 32), (__u32)host_bridge,
		size, value };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_WRITE_PCI_CONFIG, "ibm,write-pci-config", 5, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,write-pci-config answers to arguments that break a rule, or 0. */
static inline long papr_write_pci_config_check(__u32 address, __u32 size)
{
	if (!(size == 1 || size == 2 || size == 4))
		return RTAS_INVALID_PARAMETER;
	if (!(((__u64)size ? ((__u64)(address & 0xFF) >> 0) % (__u64)size : 0) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_write_pci_config() - Writes a register.
 * @address: The register. Bits: PAPR_CONFIG_ADDRESS_*.
 * @host_bridge: The host bridge above it.
 * @size: How many bytes: 1, 2 or 4, of which the register's number must be a multiple. (byte)
 * @value: The value, right-justified.
 *
 * Writing to a function that is not there, or not for this partition, does nothing, with success.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is not valid; or memory, I/O or bus mastering was to be enabled for a function whose error handling (EEH) is off though it has to be on.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_write_pci_config(__u32 address, __u64 host_bridge, __u32 size,
		__u32 value)
{
	long rc;

	rc = papr_write_pci_config_check(address, size);
	if (rc)
		return rc;
	return papr_write_pci_config_once(address, host_bridge, size, value);
}

/* What a status of ibm,write-pci-config is as an errno: 0 or negative. */
static inline int papr_write_pci_config_errno(long rc)
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

/* One read-pci-config with nothing checked; the arguments are those of papr_read_single_pci_config(). */
static inline long papr_read_single_pci_config_once(__u32 address, __u32 size, __u32 *value)
{
	const __u32 args[2] = { address, size };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(READ_PCI_CONFIG, "read-pci-config", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS)
		*value = rets[1];

	return rc;
}

/* What read-pci-config answers to arguments that break a rule, or 0. */
static inline long papr_read_single_pci_config_check(__u32 address, __u32 size)
{
	if (!(size == 1 || size == 2 || size == 4))
		return RTAS_INVALID_PARAMETER;
	if (!(((__u64)size ? ((__u64)(address & 0xFF) >> 0) % (__u64)size : 0) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_read_single_pci_config() - Reads a register, on a machine with a single host bridge.
 * @address: The register. Bits: PAPR_CONFIG_ADDRESS_*.
 * @size: How many bytes: 1, 2 or 4, of which the register's number must be a multiple. (byte)
 * @value: The value, right-justified.
 *
 * A function that is not there, or not for this partition, reads as all ones, with success.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is not valid.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_read_single_pci_config(__u32 address, __u32 size, __u32 *value)
{
	long rc;

	rc = papr_read_single_pci_config_check(address, size);
	if (rc)
		return rc;
	return papr_read_single_pci_config_once(address, size, value);
}

/* What a status of read-pci-config is as an errno: 0 or negative. */
static inline int papr_read_single_pci_config_errno(long rc)
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

/* One write-pci-config with nothing checked; the arguments are those of papr_write_single_pci_config(). */
static inline long papr_write_single_pci_config_once(__u32 address, __u32 size, __u32 value)
{
	const __u32 args[3] = { address, size, value };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(WRITE_PCI_CONFIG, "write-pci-config", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What write-pci-config answers to arguments that break a rule, or 0. */
static inline long papr_write_single_pci_config_check(__u32 address, __u32 size)
{
	if (!(size == 1 || size == 2 || size == 4))
		return RTAS_INVALID_PARAMETER;
	if (!(((__u64)size ? ((__u64)(address & 0xFF) >> 0) % (__u64)size : 0) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_write_single_pci_config() - Writes a register, on a machine with a single host bridge.
 * @address: The register. Bits: PAPR_CONFIG_ADDRESS_*.
 * @size: How many bytes: 1, 2 or 4, of which the register's number must be a multiple. (byte)
 * @value: The value, right-justified.
 *
 * Writing to a function that is not there, or not for this partition, does nothing, with success.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - An argument is not valid.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_write_single_pci_config(__u32 address, __u32 size, __u32 value)
{
	long rc;

	rc = papr_write_single_pci_config_check(address, size);
	if (rc)
		return rc;
	return papr_write_single_pci_config_once(address, size, value);
}

/* What a status of write-pci-config is as an errno: 0 or negative. */
static inline int papr_write_single_pci_config_errno(long rc)
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
