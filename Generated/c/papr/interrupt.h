/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from interrupt.papr; edit that. */
/*
 * Interrupts through the presentation controller (XICS).
 *
 * Each processor thread has an interrupt management area with three registers. The current processor priority (CPPR) keeps interrupts away
 * whose priority is not more favored: 0 is the most and 0xFF the least favored priority. The external interrupt source register (XISR) holds
 * the source of the interrupt that is presented to the thread; it forms the XIRR together with the CPPR. The most favored request register
 * (MFRR) presents an interrupt of its own, the inter-processor interrupt, while its priority is more favored than the CPPR.
 *
 * A thread accepts an interrupt with H_XIRR, which raises its priority to that of the interrupt, and ends it with H_EOI, which restores the
 * priority. The priorities and servers of the other sources are set by RTAS calls such as `ibm,set-xive`.
 *
 * A partition that has chosen XIVE exploitation mode uses the calls of the module `xive` instead.
 */
#ifndef PAPR_INTERRUPT_H
#define PAPR_INTERRUPT_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_EOI
#define H_EOI 0x64
#endif
#ifndef H_CPPR
#define H_CPPR 0x68
#endif
#ifndef H_IPI
#define H_IPI 0x6c
#endif
#ifndef H_IPOLL
#define H_IPOLL 0x70
#endif
#ifndef H_XIRR
#define H_XIRR 0x74
#endif
#ifndef H_XIRR_X
#define H_XIRR_X 0x2FC
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_EOI, 0x64);
PAPR_SAME(H_CPPR, 0x68);
PAPR_SAME(H_IPI, 0x6c);
PAPR_SAME(H_IPOLL, 0x70);
PAPR_SAME(H_XIRR, 0x74);
PAPR_SAME(H_XIRR_X, 0x2FC);

/* Source of inter-processor interrupts in the XIRR. */
#define PAPR_IPI_SOURCE 2

/* Source in the XIRR that stands for no interrupt. */
#define PAPR_NO_INTERRUPT_SOURCE 0

/**
 * DOC: papr_interrupt_request - External interrupt request register.
 */
#define PAPR_INTERRUPT_REQUEST_PRIORITY_SHIFT 24
#define PAPR_INTERRUPT_REQUEST_PRIORITY_MASK 0xFF000000U /* bits 0-7: Current processor priority. H_XIRR returns the one before the interrupt was accepted. */
#define PAPR_INTERRUPT_REQUEST_SOURCE_SHIFT 0
#define PAPR_INTERRUPT_REQUEST_SOURCE_MASK 0xFFFFFF /* bits 8-31: Source of the interrupt, NO_INTERRUPT_SOURCE if there is none. */

/**
 * papr_eoi() - Ends an interrupt and sets the priority of the calling thread.
 * @xirr: The source of the interrupt and the priority to set, which is usually the value that H_XIRR has returned. Bits: PAPR_INTERRUPT_REQUEST_*.
 *
 * The call must be made exactly once for each interrupt that has been accepted.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - The source does not belong to this partition, or the priority is more favored than the current one.
 * * %H_RESCINDED - The source is a shared resource that its owner has rescinded.
 * * %H_RESOURCE - The priority is reserved for the platform.
 * * %H_FUNCTION - The partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_eoi(__u32 xirr)
{
	return papr_hcall_norets(H_EOI, xirr);
}
/* It has no rules to check. */
#define papr_eoi_once papr_eoi

/* What a status of H_EOI is as an errno: 0 or negative. */
static inline int papr_eoi_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_cppr() - Sets the priority of the calling thread.
 * @priority: The priority.
 *
 * An interrupt that is presented but not more favored than the new priority is rejected; its source presents it again later.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_RESOURCE - The priority is reserved for the platform.
 * * %H_FUNCTION - The partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_cppr(__u8 priority)
{
	return papr_hcall_norets(H_CPPR, priority);
}
/* It has no rules to check. */
#define papr_cppr_once papr_cppr

/* What a status of H_CPPR is as an errno: 0 or negative. */
static inline int papr_cppr_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_ipi() - Sets the most favored request register of a thread, which sends it an inter-processor interrupt or withdraws one.
 * @server: The thread.
 * @mfrr: Priority of the inter-processor interrupt, 0xFF for none.
 *
 * The call does not order its effect with those of other accesses. The sender has to execute `sync` first.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @server is not a thread of this partition.
 * * %H_RESCINDED - @server is a shared resource that its owner has rescinded.
 * * %H_RESOURCE - The priority is reserved for the platform.
 * * %H_FUNCTION - The partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_ipi(__u32 server, __u8 mfrr)
{
	return papr_hcall_norets(H_IPI, server, mfrr);
}
/* It has no rules to check. */
#define papr_ipi_once papr_ipi

/* What a status of H_IPI is as an errno: 0 or negative. */
static inline int papr_ipi_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_ipoll() - Reads the registers of a thread without accepting an interrupt.
 * @server: The thread.
 * @xirr: The source of the interrupt that is presented, and the current priority. Bits: PAPR_INTERRUPT_REQUEST_*.
 * @mfrr: Priority of the inter-processor interrupt, 0xFF if there is none.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @server is not a thread of this partition.
 * * %H_RESCINDED - @server is a shared resource that its owner has rescinded.
 * * %H_FUNCTION - The partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_ipoll(__u32 server, __u32 *xirr, __u8 *mfrr)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_IPOLL, ret, server);

	if (rc == H_SUCCESS) {
		*xirr = (__u32)ret[0];
		*mfrr = (__u8)ret[1];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_ipoll_once papr_ipoll

/* What a status of H_IPOLL is as an errno: 0 or negative. */
static inline int papr_ipoll_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_xirr() - Accepts the interrupt that is presented to the calling thread.
 * @priority: Priority of the thread as the operating system keeps it.
 * @xirr: The source of the interrupt, and the priority before it was accepted. Bits: PAPR_INTERRUPT_REQUEST_*.
 *
 * The priority of the thread becomes that of the interrupt.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_FUNCTION - The partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_xirr(__u8 priority, __u32 *xirr)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_XIRR, ret, priority);

	if (rc == H_SUCCESS)
		*xirr = (__u32)ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_xirr_once papr_xirr

/* What a status of H_XIRR is as an errno: 0 or negative. */
static inline int papr_xirr_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_xirr_x() - Accepts the interrupt that is presented to the calling thread, and tells when the hypervisor received it.
 * @priority: Priority of the thread as the operating system keeps it.
 * @xirr: The source of the interrupt, and the priority before it was accepted. Bits: PAPR_INTERRUPT_REQUEST_*.
 * @time: Value of the time base when the hypervisor received the interrupt.
 *
 * The priority of the thread becomes that of the interrupt.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_FUNCTION - The platform does not have this call, or the partition uses XIVE exploitation mode.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_xirr_x(__u8 priority, __u32 *xirr, __u64 *time)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_XIRR_X, ret, priority);

	if (rc == H_SUCCESS) {
		*xirr = (__u32)ret[0];
		*time = ret[1];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_xirr_x_once papr_xirr_x

/* What a status of H_XIRR_X is as an errno: 0 or negative. */
static inline int papr_xirr_x_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
