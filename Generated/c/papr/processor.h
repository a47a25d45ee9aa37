/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from processor.papr; edit that. */
/*
 * Processors and their modes.
 *
 * A partition has virtual processors, which the hypervisor dispatches on physical ones. A processor that has nothing to do gives its time
 * back with H_CEDE, one that waits for another processor gives its time to that processor with H_CONFER. H_PROD wakes a processor. Registers
 * that belong to the hypervisor are set by calls.
 */
#ifndef PAPR_PROCESSOR_H
#define PAPR_PROCESSOR_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_CEDE
#define H_CEDE 0xE0
#endif
#ifndef H_CONFER
#define H_CONFER 0xE4
#endif
#ifndef H_PROD
#define H_PROD 0xE8
#endif
#ifndef H_POLL_PENDING
#define H_POLL_PENDING 0x1D8
#endif
#ifndef H_JOIN
#define H_JOIN 0x298
#endif
#ifndef H_SIGNAL_SYS_RESET
#define H_SIGNAL_SYS_RESET 0x380
#endif
#ifndef H_SET_SPRG0
#define H_SET_SPRG0 0x24
#endif
#ifndef H_SET_DABR
#define H_SET_DABR 0x28
#endif
#ifndef H_SET_XDABR
#define H_SET_XDABR 0x134
#endif
#ifndef H_SET_MODE
#define H_SET_MODE 0x31C
#endif
#ifndef H_SET_MODE_RESOURCE_SET_CIABR
#define H_SET_MODE_RESOURCE_SET_CIABR 1
#endif
#ifndef H_SET_MODE_RESOURCE_SET_DAWR0
#define H_SET_MODE_RESOURCE_SET_DAWR0 2
#endif
#ifndef H_SET_MODE_RESOURCE_ADDR_TRANS_MODE
#define H_SET_MODE_RESOURCE_ADDR_TRANS_MODE 3
#endif
#ifndef H_SET_MODE_RESOURCE_LE
#define H_SET_MODE_RESOURCE_LE 4
#endif
#ifndef H_SET_MODE_RESOURCE_SET_DAWR1
#define H_SET_MODE_RESOURCE_SET_DAWR1 5
#endif
#ifndef H_GET_CPU_CHARACTERISTICS
#define H_GET_CPU_CHARACTERISTICS 0x1C8
#endif
#ifndef H_HOME_NODE_ASSOCIATIVITY
#define H_HOME_NODE_ASSOCIATIVITY 0x2EC
#endif
#ifndef H_RANDOM
#define H_RANDOM 0x300
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_CEDE, 0xE0);
PAPR_SAME(H_CONFER, 0xE4);
PAPR_SAME(H_PROD, 0xE8);
PAPR_SAME(H_POLL_PENDING, 0x1D8);
PAPR_SAME(H_JOIN, 0x298);
PAPR_SAME(H_SIGNAL_SYS_RESET, 0x380);
PAPR_SAME(H_SET_SPRG0, 0x24);
PAPR_SAME(H_SET_DABR, 0x28);
PAPR_SAME(H_SET_XDABR, 0x134);
PAPR_SAME(H_SET_MODE, 0x31C);
PAPR_SAME(H_SET_MODE_RESOURCE_SET_CIABR, 1);
PAPR_SAME(H_SET_MODE_RESOURCE_SET_DAWR0, 2);
PAPR_SAME(H_SET_MODE_RESOURCE_ADDR_TRANS_MODE, 3);
PAPR_SAME(H_SET_MODE_RESOURCE_LE, 4);
PAPR_SAME(H_SET_MODE_RESOURCE_SET_DAWR1, 5);
PAPR_SAME(H_GET_CPU_CHARACTERISTICS, 0x1C8);
PAPR_SAME(H_HOME_NODE_ASSOCIATIVITY, 0x2EC);
PAPR_SAME(H_RANDOM, 0x300);

/* As the target of H_CONFER: all processors of the partition. */
#define PAPR_CONFER_TO_ALL -1

/* As the target of H_SIGNAL_SYS_RESET: all threads of the partition. */
#define PAPR_SIGNAL_SYS_RESET_ALL -1

/* As the target of H_SIGNAL_SYS_RESET: all threads of the partition except the calling one. */
#define PAPR_SIGNAL_SYS_RESET_ALL_OTHERS -2

/**
 * DOC: papr_data_breakpoint - Data address breakpoint: the register DABR.
 */
#define PAPR_DATA_BREAKPOINT_ADDRESS_SHIFT 3
#define PAPR_DATA_BREAKPOINT_ADDRESS_MASK 0xFFFFFFFFFFFFFFF8ULL /* bits 0-60: Address in units of 8 bytes. */
#define PAPR_DATA_BREAKPOINT_TRANSLATED 0x4 /* bit 61: The breakpoint applies while data addresses are translated. */
#define PAPR_DATA_BREAKPOINT_STORE 0x2 /* bit 62: The breakpoint applies to stores. */
#define PAPR_DATA_BREAKPOINT_LOAD 0x1 /* bit 63: The breakpoint applies to loads. */

/**
 * DOC: papr_data_breakpoint_modes - Modes in which a data address breakpoint applies: the register DABRX.
 */
#define PAPR_DATA_BREAKPOINT_MODES_IGNORE_TRANSLATION 0x8 /* bit 60: The breakpoint applies whether or not addresses are translated. */
#define PAPR_DATA_BREAKPOINT_MODES_HYPERVISOR 0x4 /* bit 61: Hypervisor mode. Not allowed in a partition. */
#define PAPR_DATA_BREAKPOINT_MODES_PRIVILEGED 0x2 /* bit 62: Privileged mode. */
#define PAPR_DATA_BREAKPOINT_MODES_PROBLEM 0x1 /* bit 63: Problem state. */

/**
 * DOC: papr_instruction_breakpoint - Breakpoint: the register CIABR.
 */
#define PAPR_INSTRUCTION_BREAKPOINT_ADDRESS_SHIFT 2
#define PAPR_INSTRUCTION_BREAKPOINT_ADDRESS_MASK 0xFFFFFFFFFFFFFFFCULL /* bits 0-61: Effective address of the instruction in units of 4 bytes. */
#define PAPR_INSTRUCTION_BREAKPOINT_MODE_SHIFT 0
#define PAPR_INSTRUCTION_BREAKPOINT_MODE_MASK 0x3 /* bits 62-63: Mode in which the breakpoint applies. */

/**
 * enum papr_breakpoint_mode - Mode in which a breakpoint applies.
 * @PAPR_BREAKPOINT_MODE_DISABLED: The breakpoint is disabled.
 * @PAPR_BREAKPOINT_MODE_PROBLEM: Problem state.
 * @PAPR_BREAKPOINT_MODE_PRIVILEGED: Privileged mode.
 * @PAPR_BREAKPOINT_MODE_HYPERVISOR: Hypervisor mode. Not allowed in a partition.
 */
enum papr_breakpoint_mode {
	PAPR_BREAKPOINT_MODE_DISABLED = 0,
	PAPR_BREAKPOINT_MODE_PROBLEM = 1,
	PAPR_BREAKPOINT_MODE_PRIVILEGED = 2,
	PAPR_BREAKPOINT_MODE_HYPERVISOR = 3,
};

/**
 * DOC: papr_watchpoint_conditions - Conditions of a watchpoint: the register DAWRX.
 */
#define PAPR_WATCHPOINT_CONDITIONS_RANGE_SHIFT 10
#define PAPR_WATCHPOINT_CONDITIONS_RANGE_MASK 0xFC00 /* bits 48-53: Length of the range in doublewords, minus 1. */
#define PAPR_WATCHPOINT_CONDITIONS_STORE 0x40 /* bit 57: Stores. */
#define PAPR_WATCHPOINT_CONDITIONS_LOAD 0x20 /* bit 58: Loads. */
#define PAPR_WATCHPOINT_CONDITIONS_TRANSLATED 0x10 /* bit 59: Accesses while addresses are translated; if this bit and `ignoreTranslation` are 0, accesses while they are not. */
#define PAPR_WATCHPOINT_CONDITIONS_IGNORE_TRANSLATION 0x8 /* bit 60: Accesses whether or not addresses are translated. */
#define PAPR_WATCHPOINT_CONDITIONS_HYPERVISOR 0x4 /* bit 61: Accesses in hypervisor mode. Not allowed in a partition. */
#define PAPR_WATCHPOINT_CONDITIONS_PRIVILEGED 0x2 /* bit 62: Accesses in privileged mode. */
#define PAPR_WATCHPOINT_CONDITIONS_PROBLEM 0x1 /* bit 63: Accesses in problem state. */

/**
 * enum papr_interrupt_location - Where interrupts are taken, and whether addresses are translated then.
 * @PAPR_INTERRUPT_LOCATION_REAL: At the architected addresses, without translation.
 * @PAPR_INTERRUPT_LOCATION_OFFSET18000: With translation, at the architected addresses plus 0x18000.
 * @PAPR_INTERRUPT_LOCATION_OFFSET_C000000000004000: With translation, at the architected addresses plus 0xC000_0000_0000_4000.
 */
enum papr_interrupt_location {
	PAPR_INTERRUPT_LOCATION_REAL = 0,
	PAPR_INTERRUPT_LOCATION_OFFSET18000 = 2,
	PAPR_INTERRUPT_LOCATION_OFFSET_C000000000004000 = 3,
};

/**
 * enum papr_interrupt_endianness - Byte order in which interrupts are taken.
 * @PAPR_INTERRUPT_ENDIANNESS_BIG:
 * @PAPR_INTERRUPT_ENDIANNESS_LITTLE:
 */
enum papr_interrupt_endianness {
	PAPR_INTERRUPT_ENDIANNESS_BIG = 0,
	PAPR_INTERRUPT_ENDIANNESS_LITTLE = 1,
};

/**
 * DOC: papr_cpu_characteristics - What a processor has against attacks that use speculation.
 */
#define PAPR_CPU_CHARACTERISTICS_SPECULATION_BARRIER 0x8000000000000000ULL /* bit 0: The instruction `ori 31,31,0` is a speculation barrier. */
#define PAPR_CPU_CHARACTERISTICS_SERIALIZED_BCCTRL 0x4000000000000000LL /* bit 1: The instruction `bcctrl` is executed in order. */
#define PAPR_CPU_CHARACTERISTICS_FLUSH_ORI30 0x2000000000000000LL /* bit 2: The instruction `ori 30,30,0` flushes the first-level data cache. */
#define PAPR_CPU_CHARACTERISTICS_FLUSH_TRIG2 0x1000000000000000LL /* bit 3: The register TRIG2 flushes the first-level data cache. */
#define PAPR_CPU_CHARACTERISTICS_PRIVATE_DATA_CACHE 0x800000000000000LL /* bit 4: Threads do not share entries of the first-level data cache. */
#define PAPR_CPU_CHARACTERISTICS_BRANCH_HINTS 0x400000000000000LL /* bit 5: Branch hints are honored. */
#define PAPR_CPU_CHARACTERISTICS_THREAD_RECONFIGURATION 0x200000000000000LL /* bit 6: Threads can be reconfigured with a register. */
#define PAPR_CPU_CHARACTERISTICS_COUNT_CACHE_DISABLED 0x100000000000000LL /* bit 7: The count cache is disabled. */
#define PAPR_CPU_CHARACTERISTICS_FLUSH_BCCTR 0x40000000000000LL /* bit 9: The instruction `bcctr 2,0,0` flushes the count cache. */
#define PAPR_CPU_CHARACTERISTICS_FLUSH_LINK_STACK 0x10000000000000LL /* bit 11: The instruction `bcctr 2,0,0` flushes the link stack, too. */

/**
 * DOC: papr_cpu_behaviour - What the operating system should do against attacks that use speculation.
 */
#define PAPR_CPU_BEHAVIOUR_FAVOUR_SECURITY 0x8000000000000000ULL /* bit 0: Prefer security to performance. */
#define PAPR_CPU_BEHAVIOUR_FLUSH_DATA_CACHE 0x4000000000000000LL /* bit 1: Flush the first-level data cache when returning to less privileged code. */
#define PAPR_CPU_BEHAVIOUR_BOUNDS_BARRIER 0x2000000000000000LL /* bit 2: Use a speculation barrier behind checks of bounds. */
#define PAPR_CPU_BEHAVIOUR_FAVOUR_SECURITY_HYPERVISOR 0x1000000000000000LL /* bit 3: The hypervisor prefers security to performance. */
#define PAPR_CPU_BEHAVIOUR_FLUSH_COUNT_CACHE 0x400000000000000LL /* bit 5: Flush the count cache when switching contexts. */
#define PAPR_CPU_BEHAVIOUR_FLUSH_LINK_STACK 0x200000000000000LL /* bit 6: Flush the link stack when switching contexts. */
#define PAPR_CPU_BEHAVIOUR_NO_FLUSH_ON_ENTRY 0x100000000000000LL /* bit 7: The first-level data cache need not be flushed when entering the kernel. */
#define PAPR_CPU_BEHAVIOUR_NO_FLUSH_AFTER_USER_ACCESS 0x80000000000000LL /* bit 8: The first-level data cache need not be flushed after accesses to user memory. */
#define PAPR_CPU_BEHAVIOUR_NO_STORE_BARRIER 0x40000000000000LL /* bit 9: No barrier is needed between stores and loads. */

/**
 * enum papr_home_node_identifier - What the identifier given to H_HOME_NODE_ASSOCIATIVITY is.
 * @PAPR_HOME_NODE_IDENTIFIER_PROCESSOR: Number of a virtual processor.
 * @PAPR_HOME_NODE_IDENTIFIER_TRACE_LOG_INDEX: Index of a physical processor, from the field `processor` of a dispatch trace log.
 */
enum papr_home_node_identifier {
	PAPR_HOME_NODE_IDENTIFIER_PROCESSOR = 1,
	PAPR_HOME_NODE_IDENTIFIER_TRACE_LOG_INDEX = 2,
};

/**
 * DOC: papr_home_node_domain_head - The beginning of an associativity domain.
 */
#define PAPR_HOME_NODE_DOMAIN_HEAD_IS_SHORT 0x8000 /* bit 0: The domain has 15 bits; otherwise 16 more follow. */
#define PAPR_HOME_NODE_DOMAIN_HEAD_NUMBER_SHIFT 0
#define PAPR_HOME_NODE_DOMAIN_HEAD_NUMBER_MASK 0x7FFF /* bits 1-15: The domain, or its high bits. */

/**
 * struct papr_home_node_domain_value - An associativity domain, in 15 or in 31 bits.
 * @head: The beginning of an associativity domain. Bits: PAPR_HOME_NODE_DOMAIN_HEAD_*.
 * @by_head_is_short:
 * @by_head_is_short.long_:
 * @by_head_is_short.long_.low: The low bits of the domain.
 * @by_head_is_short.other: with any other number, the bytes as they are
 */
struct papr_home_node_domain_value {
	__u16 head;
	union {
		struct {
			__u16 low;
		} long_;
		struct papr_span other;
	} by_head_is_short;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_home_node_domain {
	__be16 head; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_home_node_domain, 2);
PAPR_OFFSET(papr_home_node_domain, head, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_home_node_domain_read(const void *data, __u64 size, struct papr_home_node_domain_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->head = papr_take_be16(&r);
	switch (((__u64)(value->head & 0x8000) >> 15)) {
	case 0:
		value->by_head_is_short.long_.low = papr_take_be16(&r);
		break;
	case 1:
		break;
	default:
		value->by_head_is_short.other = papr_take_bytes(&r, r.size - r.at);
		break;
	}
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_home_node_domain_size(const void *data, __u64 size)
{
	struct papr_home_node_domain_value value;

	return papr_home_node_domain_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_home_node_domain_next(struct papr_span *rest, struct papr_home_node_domain_value *value)
{
	return papr_next(rest, papr_home_node_domain_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_home_node_domain_write(const struct papr_home_node_domain_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be16(&w, value->head);
	switch (((__u64)(value->head & 0x8000) >> 15)) {
	case 0:
		papr_give_be16(&w, value->by_head_is_short.long_.low);
		break;
	case 1:
		break;
	default:
		papr_give_bytes(&w, value->by_head_is_short.other.data, value->by_head_is_short.other.size);
		break;
	}
	return papr_write_end(&w);
}

/**
 * struct papr_home_node_domains_value - Associativity domains of a processor, from the highest level down, as in the property `ibm,associativity` without its length.
 * @domains: The domains.
 */
struct papr_home_node_domains_value {
	struct papr_span domains;
};

/* The same as it lies in memory. */
struct papr_home_node_domains {
	__u8 rest_[48]; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_home_node_domains, 48);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_home_node_domains_read(const void *data, __u64 size, struct papr_home_node_domains_value *value)
{
	struct papr_reader r = papr_reader(data, size < 48 ? size : 48);

	value->domains = papr_take_list(&r, 0xFFFF, 2, papr_load_be, 0, papr_home_node_domain_size);
	papr_take(&r, 48 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_home_node_domains_write(const struct papr_home_node_domains_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 48 ? size : 48);

	papr_give_list(&w, &value->domains, 0xFFFF, 2, papr_load_be, 0, papr_home_node_domain_size);
	while (!w.failed && w.size - w.at >= 2)
		papr_give_be16(&w, 0xFFFF);
	papr_give_zeros(&w, 48 - w.at);
	return papr_write_end(&w);
}

/**
 * papr_cede() - Gives the time of the calling processor back until there is work for it.
 *
 * The call enables interrupts. It returns when an interrupt has been handled, or at once if the processor has been prodded since it was
 * last dispatched. Without an interrupt and without H_PROD it does not return. The field `cedeLatency` of the virtual processor area
 * tells how soon the processor must wake up. Registers that this area says are not in use may be lost.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - There may be work for the processor.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_cede(void)
{
	return papr_hcall_norets(H_CEDE);
}
/* It has no rules to check. */
#define papr_cede_once papr_cede

/* What a status of H_CEDE is as an errno: 0 or negative. */
static inline int papr_cede_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_CONFER with nothing checked; the arguments are those of papr_confer(). */
static inline long papr_confer_once(__s64 target, __u32 dispatch_count)
{
	return papr_hcall_norets(H_CONFER, (unsigned long)target, dispatch_count);
}

/* What H_CONFER answers to arguments that break a rule, or 0. */
static inline long papr_confer_check(__s64 target)
{
	if (!(target >= -1))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_confer() - Gives the time of the calling processor to another processor, for example to one that holds a lock.
 * @target: The processor, the calling one, or CONFER_TO_ALL.
 * @dispatch_count: Dispatch count of the target, from its virtual processor area. The call returns at once if the count is even or has changed, because the target is or was running. Ignored if the target is the calling processor or CONFER_TO_ALL.
 *
 * If the target is the calling processor itself, the call returns when the processor is prodded. The call keeps r0 and r4 to r13.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @target is not a processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_confer(__s64 target, __u32 dispatch_count)
{
	long rc;

	rc = papr_confer_check(target);
	if (rc)
		return rc;
	return papr_confer_once(target, dispatch_count);
}

/* What a status of H_CONFER is as an errno: 0 or negative. */
static inline int papr_confer_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_prod() - Wakes a processor that has ceded, conferred to itself or joined.
 * @target: The processor.
 *
 * A processor that is running is marked, so that its next H_CEDE returns at once. The call keeps r0 and r4 to r13.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @target is not a processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_prod(__u32 target)
{
	return papr_hcall_norets(H_PROD, target);
}
/* It has no rules to check. */
#define papr_prod_once papr_prod

/* What a status of H_PROD is as an errno: 0 or negative. */
static inline int papr_prod_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_poll_pending() - Tells whether the hypervisor has work that it could do on the calling processor if the processor were ceded.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - There is no such work.
 * * %H_PENDING - There is such work.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_poll_pending(void)
{
	return papr_hcall_norets(H_POLL_PENDING);
}
/* It has no rules to check. */
#define papr_poll_pending_once papr_poll_pending

/* What a status of H_POLL_PENDING is as an errno: 0 or negative. */
static inline int papr_poll_pending_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_PENDING:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_join() - Suspends the calling thread until it is prodded, unless it is the last active thread of the partition.
 *
 * The call serves to leave a single thread active, for example before the partition is suspended. It must be made with interrupts
 * disabled. A system reset also wakes a thread.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The thread has been prodded.
 * * %H_CONTINUE - The thread is the last active one and has not been suspended.
 * * %H_BAD_MODE - Interrupts are enabled.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_join(void)
{
	return papr_hcall_norets(H_JOIN);
}
/* It has no rules to check. */
#define papr_join_once papr_join

/* What a status of H_JOIN is as an errno: 0 or negative. */
static inline int papr_join_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_CONTINUE:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SIGNAL_SYS_RESET with nothing checked; the arguments are those of papr_signal_sys_reset(). */
static inline long papr_signal_sys_reset_once(__s64 target)
{
	return papr_hcall_norets(H_SIGNAL_SYS_RESET, (unsigned long)target);
}

/* What H_SIGNAL_SYS_RESET answers to arguments that break a rule, or 0. */
static inline long papr_signal_sys_reset_check(__s64 target)
{
	if (!(target >= -2))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_signal_sys_reset() - Sends a system reset interrupt to a thread or to several threads, for example to stop all of them after a crash.
 * @target: The thread, H_SIGNAL_SYS_RESET_ALL or H_SIGNAL_SYS_RESET_ALL_OTHERS.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @target is not a thread of this partition.
 * * %H_FUNCTION - The hypervisor does not support the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_signal_sys_reset(__s64 target)
{
	long rc;

	rc = papr_signal_sys_reset_check(target);
	if (rc)
		return rc;
	return papr_signal_sys_reset_once(target);
}

/* What a status of H_SIGNAL_SYS_RESET is as an errno: 0 or negative. */
static inline int papr_signal_sys_reset_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_set_sprg0() - Sets the register SPRG0 of the calling thread.
 * @value: The value.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_sprg0(__u64 value)
{
	return papr_hcall_norets(H_SET_SPRG0, value);
}
/* It has no rules to check. */
#define papr_set_sprg0_once papr_set_sprg0

/* What a status of H_SET_SPRG0 is as an errno: 0 or negative. */
static inline int papr_set_sprg0_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_set_dabr() - Sets the data address breakpoint of the calling thread.
 * @breakpoint: The breakpoint. On processors without the register DABRX `translated` must be set. Bits: PAPR_DATA_BREAKPOINT_*.
 *
 * The breakpoint applies in privileged mode and problem state. Processors of version 2.07 and later of the architecture use H_SET_MODE
 * instead.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_RESERVED_DABR - `translated` is not set, and the processor has no register DABRX.
 * * %H_HARDWARE - The processor has no such breakpoint.
 */
static inline long papr_set_dabr(__u64 breakpoint)
{
	return papr_hcall_norets(H_SET_DABR, breakpoint);
}
/* It has no rules to check. */
#define papr_set_dabr_once papr_set_dabr

/* What a status of H_SET_DABR is as an errno: 0 or negative. */
static inline int papr_set_dabr_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_XDABR with nothing checked; the arguments are those of papr_set_xdabr(). */
static inline long papr_set_xdabr_once(__u64 breakpoint, __u64 modes)
{
	return papr_hcall_norets(H_SET_XDABR, breakpoint, modes);
}

/* What H_SET_XDABR answers to arguments that break a rule, or 0. */
static inline long papr_set_xdabr_check(__u64 modes)
{
	if (!(((__u64)(modes & 0x4) >> 2) == 0))
		return H_PARAMETER;
	if (!(((__u64)(modes & 0x2) >> 1) == 1 || ((__u64)(modes & 0x1) >> 0) == 1))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_set_xdabr() - Sets the data address breakpoint of the calling thread, and the modes in which it applies.
 * @breakpoint: The breakpoint. Bits: PAPR_DATA_BREAKPOINT_*.
 * @modes: The modes. Bits: PAPR_DATA_BREAKPOINT_MODES_*.
 *
 * Processors of version 2.07 and later of the architecture use H_SET_MODE instead.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @modes is not valid.
 * * %H_HARDWARE - The processor has no such breakpoint.
 */
static inline long papr_set_xdabr(__u64 breakpoint, __u64 modes)
{
	long rc;

	rc = papr_set_xdabr_check(modes);
	if (rc)
		return rc;
	return papr_set_xdabr_once(breakpoint, modes);
}

/* What a status of H_SET_XDABR is as an errno: 0 or negative. */
static inline int papr_set_xdabr_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_MODE_RESOURCE_SET_CIABR with nothing checked; the arguments are those of papr_set_mode_resource_set_ciabr(). */
static inline long papr_set_mode_resource_set_ciabr_once(__u64 breakpoint)
{
	return papr_hcall_norets(H_SET_MODE, 0, 1, breakpoint, 0);
}

/* What H_SET_MODE_RESOURCE_SET_CIABR answers to arguments that break a rule, or 0. */
static inline long papr_set_mode_resource_set_ciabr_check(__u64 breakpoint)
{
	if (!(((__u64)(breakpoint & 0x3) >> 0) != 3))
		return H_P3;
	return 0;
}

/**
 * papr_set_mode_resource_set_ciabr() - Sets a breakpoint for the calling thread: it gets a trace interrupt when it has completed the instruction.
 * @breakpoint: The breakpoint. Bits: PAPR_INSTRUCTION_BREAKPOINT_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_P2 - The platform does not have the breakpoint.
 * * %H_P3 - The mode is `hypervisor`.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not valid.
 * * %H_P4 - The fourth argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode_resource_set_ciabr(__u64 breakpoint)
{
	long rc;

	rc = papr_set_mode_resource_set_ciabr_check(breakpoint);
	if (rc)
		return rc;
	return papr_set_mode_resource_set_ciabr_once(breakpoint);
}

/* What a status of H_SET_MODE_RESOURCE_SET_CIABR is as an errno: 0 or negative. */
static inline int papr_set_mode_resource_set_ciabr_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_MODE_RESOURCE_SET_DAWR0 with nothing checked; the arguments are those of papr_set_mode_resource_set_dawr0(). */
static inline long papr_set_mode_resource_set_dawr0_once(__u64 address, __u64 conditions)
{
	return papr_hcall_norets(H_SET_MODE, 0, 2, address, conditions);
}

/* What H_SET_MODE_RESOURCE_SET_DAWR0 answers to arguments that break a rule, or 0. */
static inline long papr_set_mode_resource_set_dawr0_check(__u64 conditions)
{
	if (!(((__u64)(conditions & 0x4) >> 2) == 0))
		return H_P4;
	return 0;
}

/**
 * papr_set_mode_resource_set_dawr0() - Sets the first watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
 * @address: Effective address of the first doubleword.
 * @conditions: The accesses. Bits: PAPR_WATCHPOINT_CONDITIONS_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_P2 - The platform does not have the watchpoint.
 * * %H_P4 - The condition `hypervisor` is set.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not valid.
 * * %H_P3 - The third argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode_resource_set_dawr0(__u64 address, __u64 conditions)
{
	long rc;

	rc = papr_set_mode_resource_set_dawr0_check(conditions);
	if (rc)
		return rc;
	return papr_set_mode_resource_set_dawr0_once(address, conditions);
}

/* What a status of H_SET_MODE_RESOURCE_SET_DAWR0 is as an errno: 0 or negative. */
static inline int papr_set_mode_resource_set_dawr0_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_MODE_RESOURCE_ADDR_TRANS_MODE with nothing checked; the arguments are those of papr_set_mode_resource_addr_trans_mode(). */
static inline long papr_set_mode_resource_addr_trans_mode_once(__u64 location)
{
	return papr_hcall_norets(H_SET_MODE, location, 3, 0, 0);
}

/* What H_SET_MODE_RESOURCE_ADDR_TRANS_MODE answers to arguments that break a rule, or 0. */
static inline long papr_set_mode_resource_addr_trans_mode_check(__u64 location)
{
	if (!(location == 0 || location == 2 || location == 3))
		return H_UNSUPPORTED_FLAG_END;
	return 0;
}

/**
 * papr_set_mode_resource_addr_trans_mode() - Sets where the partition takes interrupts.
 * @location: The location. One of PAPR_INTERRUPT_LOCATION_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The mode has not been set for all processors yet.
 * * %H_P2 - The processor or the platform does not have the mode.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - The processor does not have the location.
 * * %H_P3 - The third argument is not valid.
 * * %H_P4 - The fourth argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode_resource_addr_trans_mode(__u64 location, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_mode_resource_addr_trans_mode_check(location);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_mode_resource_addr_trans_mode_once(location);
		if (!((rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_SET_MODE_RESOURCE_ADDR_TRANS_MODE is as an errno: 0 or negative. */
static inline int papr_set_mode_resource_addr_trans_mode_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_MODE_RESOURCE_LE with nothing checked; the arguments are those of papr_set_mode_resource_le(). */
static inline long papr_set_mode_resource_le_once(__u64 endianness)
{
	return papr_hcall_norets(H_SET_MODE, endianness, 4, 0, 0);
}

/* What H_SET_MODE_RESOURCE_LE answers to arguments that break a rule, or 0. */
static inline long papr_set_mode_resource_le_check(__u64 endianness)
{
	if (!(endianness == 0 || endianness == 1))
		return H_UNSUPPORTED_FLAG_END;
	return 0;
}

/**
 * papr_set_mode_resource_le() - Sets in which byte order the partition takes interrupts.
 * @endianness: The byte order. One of PAPR_INTERRUPT_ENDIANNESS_*.
 * @retry: how far to go on
 *
 * All processors of the partition must have interrupts disabled.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The mode has not been set for all processors yet.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - The byte order is not valid.
 * * %H_BAD_MODE - A processor has interrupts enabled.
 * * %H_P2 - The platform does not have the mode.
 * * %H_P3 - The third argument is not valid.
 * * %H_P4 - The fourth argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode_resource_le(__u64 endianness, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_mode_resource_le_check(endianness);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_mode_resource_le_once(endianness);
		if (!((rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_SET_MODE_RESOURCE_LE is as an errno: 0 or negative. */
static inline int papr_set_mode_resource_le_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SET_MODE_RESOURCE_SET_DAWR1 with nothing checked; the arguments are those of papr_set_mode_resource_set_dawr1(). */
static inline long papr_set_mode_resource_set_dawr1_once(__u64 address, __u64 conditions)
{
	return papr_hcall_norets(H_SET_MODE, 0, 5, address, conditions);
}

/* What H_SET_MODE_RESOURCE_SET_DAWR1 answers to arguments that break a rule, or 0. */
static inline long papr_set_mode_resource_set_dawr1_check(__u64 conditions)
{
	if (!(((__u64)(conditions & 0x4) >> 2) == 0))
		return H_P4;
	return 0;
}

/**
 * papr_set_mode_resource_set_dawr1() - Sets the second watchpoint for the calling thread: it gets a data storage interrupt when it accesses the data.
 * @address: Effective address of the first doubleword.
 * @conditions: The accesses. Bits: PAPR_WATCHPOINT_CONDITIONS_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_P2 - The platform does not have the watchpoint.
 * * %H_P4 - The condition `hypervisor` is set.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not valid.
 * * %H_P3 - The third argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode_resource_set_dawr1(__u64 address, __u64 conditions)
{
	long rc;

	rc = papr_set_mode_resource_set_dawr1_check(conditions);
	if (rc)
		return rc;
	return papr_set_mode_resource_set_dawr1_once(address, conditions);
}

/* What a status of H_SET_MODE_RESOURCE_SET_DAWR1 is as an errno: 0 or negative. */
static inline int papr_set_mode_resource_set_dawr1_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_set_mode() - Sets a mode of the calling thread or of the partition.
 * @flags: Depends on the mode.
 * @resource: The mode.
 * @value1: Depend on the mode.
 * @value2: Depend on the mode.
 *
 * Which modes there are depends on the processor and on the platform. A mode of the partition may take several calls; a call with other
 * arguments then starts another change.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_UNSUPPORTED_FLAG_END to %H_UNSUPPORTED_FLAG_START - A flag is not valid.
 * * %H_P2 - The platform does not have the mode.
 * * %H_P3 - The third argument is not valid.
 * * %H_P4 - The fourth argument is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_set_mode(__u64 flags, __u64 resource, __u64 value1, __u64 value2)
{
	return papr_hcall_norets(H_SET_MODE, flags, resource, value1, value2);
}
/* It has no rules to check. */
#define papr_set_mode_once papr_set_mode

/* What a status of H_SET_MODE is as an errno: 0 or negative. */
static inline int papr_set_mode_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_get_cpu_characteristics() - Returns what the processor has, and what the operating system should do, against attacks that use speculation.
 * @characteristics: What the processor has. Bits: PAPR_CPU_CHARACTERISTICS_*.
 * @behaviour: What the operating system should do. Bits: PAPR_CPU_BEHAVIOUR_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_FUNCTION - The hypervisor does not support the call.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_get_cpu_characteristics(__u64 *characteristics, __u64 *behaviour)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_GET_CPU_CHARACTERISTICS, ret);

	if (rc == H_SUCCESS) {
		*characteristics = ret[0];
		*behaviour = ret[1];
	}

	return rc;
}
/* It has no rules to check. */
#define papr_get_cpu_characteristics_once papr_get_cpu_characteristics

/* What a status of H_GET_CPU_CHARACTERISTICS is as an errno: 0 or negative. */
static inline int papr_get_cpu_characteristics_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_HOME_NODE_ASSOCIATIVITY with nothing checked; the arguments are those of papr_home_node_associativity(). */
static inline long papr_home_node_associativity_once(__u64 kind, __u64 id, void *domains)
{
	unsigned long ret[9];
	const long rc = papr_hcall9(H_HOME_NODE_ASSOCIATIVITY, ret, kind, id);

	if (rc == H_SUCCESS)
		papr_set_words(domains, 48, ret + 0, 6);

	return rc;
}

/* What H_HOME_NODE_ASSOCIATIVITY answers to arguments that break a rule, or 0. */
static inline long papr_home_node_associativity_check(__u64 kind)
{
	if (!(kind == 1 || kind == 2))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_home_node_associativity() - Returns the associativity domains of the home node of a processor.
 * @kind: What @id is. One of PAPR_HOME_NODE_IDENTIFIER_*.
 * @id: The processor. A virtual processor need not have been started.
 * @domains: The domains. The first one begins with the most significant bit of r4. 48 bytes, for papr_home_node_domains_read().
 *
 * The hypervisor dispatches the virtual processor preferably on physical processors of this node. The field `homeNodeChanges` of the virtual
 * processor area tells when the node has changed. The support can end when the partition is migrated.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_FUNCTION - The hypervisor does not support the call, or no longer.
 * * %H_PARAMETER - @kind is not valid.
 * * %H_P2 - @id is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_home_node_associativity(__u64 kind, __u64 id, void *domains)
{
	long rc;

	rc = papr_home_node_associativity_check(kind);
	if (rc)
		return rc;
	return papr_home_node_associativity_once(kind, id, domains);
}

/* What a status of H_HOME_NODE_ASSOCIATIVITY is as an errno: 0 or negative. */
static inline int papr_home_node_associativity_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_random() - Returns a random number.
 * @value: The random number.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_random(__u64 *value)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_RANDOM, ret);

	if (rc == H_SUCCESS)
		*value = ret[0];

	return rc;
}
/* It has no rules to check. */
#define papr_random_once papr_random

/* What a status of H_RANDOM is as an errno: 0 or negative. */
static inline int papr_random_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
