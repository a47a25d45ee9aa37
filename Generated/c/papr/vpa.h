/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vpa.papr; edit that. */
/*
 * Virtual processor areas.
 *
 * A partition shares memory with the hypervisor for each of its virtual processors. The virtual processor area (VPA) says which state of the
 * processor is in use and counts its dispatches. The dispatch trace log, a circular buffer, gets an entry for each dispatch that is to be
 * traced. The segment lookaside buffer (SLB) shadow contains the entries that the hypervisor restores when it dispatches the processor.
 *
 * An area is a multiple of a cache line away from address 0, contains its own size when it is registered, and is in use until it is
 * deregistered or another one is registered. The VPA must be registered first and deregistered last. The hypervisor initializes it.
 *
 * A processor that has been started should register and deregister its areas itself.
 */
#ifndef PAPR_VPA_H
#define PAPR_VPA_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_REGISTER_VPA
#define H_REGISTER_VPA 0xDC
#endif
#ifndef H_VPA_REG_VPA
#define H_VPA_REG_VPA 1
#endif
#ifndef H_VPA_REG_DTL
#define H_VPA_REG_DTL 2
#endif
#ifndef H_VPA_REG_SLB
#define H_VPA_REG_SLB 3
#endif
#ifndef H_VPA_DEREG_VPA
#define H_VPA_DEREG_VPA 5
#endif
#ifndef H_VPA_DEREG_DTL
#define H_VPA_DEREG_DTL 6
#endif
#ifndef H_VPA_DEREG_SLB
#define H_VPA_DEREG_SLB 7
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_REGISTER_VPA, 0xDC);
PAPR_SAME(H_VPA_REG_VPA, 1);
PAPR_SAME(H_VPA_REG_DTL, 2);
PAPR_SAME(H_VPA_REG_SLB, 3);
PAPR_SAME(H_VPA_DEREG_VPA, 5);
PAPR_SAME(H_VPA_DEREG_DTL, 6);
PAPR_SAME(H_VPA_DEREG_SLB, 7);

/* Historic value of the field `descriptor` of a virtual processor area. */
#define PAPR_VPA_DESCRIPTOR 0xD397D781U

/* The smallest size of a virtual processor area. */
#define PAPR_VPA_MIN_SIZE 640

/* Size of an entry of a dispatch trace log. */
#define PAPR_TRACE_ENTRY_SIZE 48

/**
 * DOC: papr_vpa_status - What the hypervisor tells about the dispatching of a virtual processor.
 */
#define PAPR_VPA_STATUS_SHARED 0x2 /* bit 6: The partition shares physical processors with other partitions. */

/**
 * DOC: papr_trace_events - Dispatches that the trace log records, by what preempted the processor.
 */
#define PAPR_TRACE_EVENTS_FAULTS 0x4 /* bit 5: Page faults of memory that the hypervisor pages. */
#define PAPR_TRACE_EVENTS_PREEMPTS 0x2 /* bit 6: Ends of a time slice. */
#define PAPR_TRACE_EVENTS_WAITS 0x1 /* bit 7: Waits that the operating system asked for. */

/**
 * enum papr_dispatch_reason - Why a virtual processor was dispatched.
 * @PAPR_DISPATCH_REASON_EXTERNAL_INTERRUPT: To handle an external interrupt.
 * @PAPR_DISPATCH_REASON_FIRMWARE_EVENT: To handle an event of the firmware.
 * @PAPR_DISPATCH_REASON_PROD: H_PROD was called.
 * @PAPR_DISPATCH_REASON_DECREMENTER: To handle an interrupt of the decrementer.
 * @PAPR_DISPATCH_REASON_SYSTEM_RESET: The processor was started or reset.
 * @PAPR_DISPATCH_REASON_FIRMWARE_EVENT2: To handle an event of the firmware.
 * @PAPR_DISPATCH_REASON_CONFER: Another processor has conferred its time.
 * @PAPR_DISPATCH_REASON_TIME_SLICE: A time slice began.
 * @PAPR_DISPATCH_REASON_FAULT: A page fault of memory that the hypervisor pages has been resolved.
 * @PAPR_DISPATCH_REASON_DOORBELL: To handle a privileged doorbell interrupt.
 */
enum papr_dispatch_reason {
	PAPR_DISPATCH_REASON_EXTERNAL_INTERRUPT = 0,
	PAPR_DISPATCH_REASON_FIRMWARE_EVENT = 1,
	PAPR_DISPATCH_REASON_PROD = 2,
	PAPR_DISPATCH_REASON_DECREMENTER = 3,
	PAPR_DISPATCH_REASON_SYSTEM_RESET = 4,
	PAPR_DISPATCH_REASON_FIRMWARE_EVENT2 = 5,
	PAPR_DISPATCH_REASON_CONFER = 6,
	PAPR_DISPATCH_REASON_TIME_SLICE = 7,
	PAPR_DISPATCH_REASON_FAULT = 8,
	PAPR_DISPATCH_REASON_DOORBELL = 10,
};

/**
 * enum papr_preempt_reason - Why a virtual processor was preempted.
 * @PAPR_PREEMPT_REASON_NONE: Not recorded.
 * @PAPR_PREEMPT_REASON_FIRMWARE_EVENT: An event of the firmware.
 * @PAPR_PREEMPT_REASON_CEDE: H_CEDE was called.
 * @PAPR_PREEMPT_REASON_CONFER: H_CONFER was called.
 * @PAPR_PREEMPT_REASON_TIME_SLICE: The time slice ended.
 * @PAPR_PREEMPT_REASON_MIGRATION_FAULT: A page fault of a partition that is being migrated or hibernated.
 * @PAPR_PREEMPT_REASON_FAULT: A page fault of memory that the hypervisor pages.
 */
enum papr_preempt_reason {
	PAPR_PREEMPT_REASON_NONE = 0,
	PAPR_PREEMPT_REASON_FIRMWARE_EVENT = 1,
	PAPR_PREEMPT_REASON_CEDE = 2,
	PAPR_PREEMPT_REASON_CONFER = 3,
	PAPR_PREEMPT_REASON_TIME_SLICE = 4,
	PAPR_PREEMPT_REASON_MIGRATION_FAULT = 5,
	PAPR_PREEMPT_REASON_FAULT = 6,
};

/**
 * DOC: papr_vpa_flags - Flags of H_REGISTER_VPA.
 */
#define PAPR_VPA_FLAGS_FUNCTION_SHIFT 45
#define PAPR_VPA_FLAGS_FUNCTION_MASK 0xE00000000000LL /* bits 16-18: The area, and what happens to it. */

/**
 * struct papr_virtual_processor_area_value - Virtual processor area.
 * @descriptor: For the use of the operating system, usually VPA_DESCRIPTOR.
 * @size: Size of the area. (byte)
 * @status: Kind of dispatching. Bits: PAPR_VPA_STATUS_*.
 * @physical_unit: Field-replaceable unit with the physical processor.
 * @physical_processor: Physical processor in the unit.
 * @home_node_changes: Counts changes of the home node, one counter for each level of associativity that is reported.
 * @cede_latency: How long waking up from H_CEDE may take: 0 as short as usual, then longer and longer.
 * @event_branches_in_use: Not 0 if the registers of event-based branches are in use.
 * @trace_events: What the dispatch trace log records. Bits: PAPR_TRACE_EVENTS_*.
 * @donate_idle_time: 1 if a dedicated processor gives its idle time to other partitions.
 * @floating_point_in_use: 1 if floating-point registers are in use.
 * @performance_counters_in_use: 1 if performance monitor counters are in use.
 * @idle_time: Estimate of the time that the processor has been idle, in units of the processor utilization register; 0 if there is none.
 * @slb_entries: Number of SLB entries in use; 0xFFFF for all.
 * @idle: 1 if the operating system is idle on this processor.
 * @vector_in_use: 1 if vector registers are in use.
 * @dispatch_count: Counts dispatches and preemptions: even while the processor is dispatched, odd while it is not.
 * @dispersion_count: Counts dispatches on another physical processor than the one before.
 * @fault_count: Counts page faults of memory that the hypervisor pages.
 * @fault_time: Time that the processor was blocked by such faults, in units of the time base.
 * @idle_purr_taken: Cycles of the processor utilization register that the hypervisor took while the operating system was idle.
 * @idle_spurr_taken: The same of the scaled register.
 * @busy_purr_taken: Cycles of the processor utilization register that the hypervisor took while the operating system was busy.
 * @busy_spurr_taken: The same of the scaled register.
 * @idle_purr_donated: Cycles of the processor utilization register that were given to the processor pool while the operating system was idle.
 * @idle_spurr_donated: The same of the scaled register.
 * @busy_purr_donated: Cycles of the processor utilization register that were given to the processor pool while the operating system was busy.
 * @busy_spurr_donated: The same of the scaled register.
 * @wait_for_processor: Time that the processor waited for a physical processor, in units of the time base.
 * @wait_for_capacity: Time that the processor waited for capacity, in units of the time base.
 * @wait_for_ready: Time that the processor waited to be ready to run, in units of the time base.
 * @page_ins: Number of pages that the operating system has read back from its own paging space: a hint where memory is overcommitted.
 * @trace_index: Counts entries of the dispatch trace log.
 */
struct papr_virtual_processor_area_value {
	__u32 descriptor;
	__u16 size;
	__u8 status;
	__u32 physical_unit;
	__u32 physical_processor;
	__u8 home_node_changes[8];
	__u8 cede_latency;
	__u8 event_branches_in_use;
	__u8 trace_events;
	__u8 donate_idle_time;
	__u8 floating_point_in_use;
	__u8 performance_counters_in_use;
	__u64 idle_time;
	__u16 slb_entries;
	__u8 idle;
	__u8 vector_in_use;
	__u32 dispatch_count;
	__u32 dispersion_count;
	__u64 fault_count;
	__u64 fault_time;
	__u64 idle_purr_taken;
	__u64 idle_spurr_taken;
	__u64 busy_purr_taken;
	__u64 busy_spurr_taken;
	__u64 idle_purr_donated;
	__u64 idle_spurr_donated;
	__u64 busy_purr_donated;
	__u64 busy_spurr_donated;
	__u64 wait_for_processor;
	__u64 wait_for_capacity;
	__u64 wait_for_ready;
	__u32 page_ins;
	__u64 trace_index;
};

/* The same as it lies in memory. */
struct papr_virtual_processor_area {
	__be32 descriptor; /* 0x0 */
	__be16 size; /* 0x4 */
	__u8 reserved_6[3]; /* 0x6 */
	__u8 status; /* 0x9 */
	__u8 reserved_10[14]; /* 0xA */
	__be32 physical_unit; /* 0x18 */
	__be32 physical_processor; /* 0x1C */
	__u8 reserved_32[56]; /* 0x20 */
	__u8 home_node_changes[8]; /* 0x58 */
	__u8 reserved_96[80]; /* 0x60 */
	__u8 cede_latency; /* 0xB0 */
	__u8 event_branches_in_use; /* 0xB1 */
	__u8 reserved_178[6]; /* 0xB2 */
	__u8 trace_events; /* 0xB8 */
	__u8 donate_idle_time; /* 0xB9 */
	__u8 floating_point_in_use; /* 0xBA */
	__u8 performance_counters_in_use; /* 0xBB */
	__u8 reserved_188[28]; /* 0xBC */
	__be64 idle_time; /* 0xD8 */
	__u8 reserved_224[28]; /* 0xE0 */
	__be16 slb_entries; /* 0xFC */
	__u8 idle; /* 0xFE */
	__u8 vector_in_use; /* 0xFF */
	__be32 dispatch_count; /* 0x100 */
	__be32 dispersion_count; /* 0x104 */
	__be64 fault_count; /* 0x108 */
	__be64 fault_time; /* 0x110 */
	__be64 idle_purr_taken; /* 0x118 */
	__be64 idle_spurr_taken; /* 0x120 */
	__be64 busy_purr_taken; /* 0x128 */
	__be64 busy_spurr_taken; /* 0x130 */
	__be64 idle_purr_donated; /* 0x138 */
	__be64 idle_spurr_donated; /* 0x140 */
	__be64 busy_purr_donated; /* 0x148 */
	__be64 busy_spurr_donated; /* 0x150 */
	__be64 wait_for_processor; /* 0x158 */
	__be64 wait_for_capacity; /* 0x160 */
	__be64 wait_for_ready; /* 0x168 */
	__u8 reserved_368[16]; /* 0x170 */
	__be32 page_ins; /* 0x180 */
	__u8 reserved_388[148]; /* 0x184 */
	__be64 trace_index; /* 0x218 */
	__u8 reserved_544[96]; /* 0x220 */
} PAPR_PACKED;
PAPR_SIZE(papr_virtual_processor_area, 640);
PAPR_OFFSET(papr_virtual_processor_area, descriptor, 0x0);
PAPR_OFFSET(papr_virtual_processor_area, size, 0x4);
PAPR_OFFSET(papr_virtual_processor_area, status, 0x9);
PAPR_OFFSET(papr_virtual_processor_area, physical_unit, 0x18);
PAPR_OFFSET(papr_virtual_processor_area, physical_processor, 0x1C);
PAPR_OFFSET(papr_virtual_processor_area, home_node_changes, 0x58);
PAPR_OFFSET(papr_virtual_processor_area, cede_latency, 0xB0);
PAPR_OFFSET(papr_virtual_processor_area, event_branches_in_use, 0xB1);
PAPR_OFFSET(papr_virtual_processor_area, trace_events, 0xB8);
PAPR_OFFSET(papr_virtual_processor_area, donate_idle_time, 0xB9);
PAPR_OFFSET(papr_virtual_processor_area, floating_point_in_use, 0xBA);
PAPR_OFFSET(papr_virtual_processor_area, performance_counters_in_use, 0xBB);
PAPR_OFFSET(papr_virtual_processor_area, idle_time, 0xD8);
PAPR_OFFSET(papr_virtual_processor_area, slb_entries, 0xFC);
PAPR_OFFSET(papr_virtual_processor_area, idle, 0xFE);
PAPR_OFFSET(papr_virtual_processor_area, vector_in_use, 0xFF);
PAPR_OFFSET(papr_virtual_processor_area, dispatch_count, 0x100);
PAPR_OFFSET(papr_virtual_processor_area, dispersion_count, 0x104);
PAPR_OFFSET(papr_virtual_processor_area, fault_count, 0x108);
PAPR_OFFSET(papr_virtual_processor_area, fault_time, 0x110);
PAPR_OFFSET(papr_virtual_processor_area, idle_purr_taken, 0x118);
PAPR_OFFSET(papr_virtual_processor_area, idle_spurr_taken, 0x120);
PAPR_OFFSET(papr_virtual_processor_area, busy_purr_taken, 0x128);
PAPR_OFFSET(papr_virtual_processor_area, busy_spurr_taken, 0x130);
PAPR_OFFSET(papr_virtual_processor_area, idle_purr_donated, 0x138);
PAPR_OFFSET(papr_virtual_processor_area, idle_spurr_donated, 0x140);
PAPR_OFFSET(papr_virtual_processor_area, busy_purr_donated, 0x148);
PAPR_OFFSET(papr_virtual_processor_area, busy_spurr_donated, 0x150);
PAPR_OFFSET(papr_virtual_processor_area, wait_for_processor, 0x158);
PAPR_OFFSET(papr_virtual_processor_area, wait_for_capacity, 0x160);
PAPR_OFFSET(papr_virtual_processor_area, wait_for_ready, 0x168);
PAPR_OFFSET(papr_virtual_processor_area, page_ins, 0x180);
PAPR_OFFSET(papr_virtual_processor_area, trace_index, 0x218);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_virtual_processor_area_read(const void *data, __u64 size, struct papr_virtual_processor_area_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	unsigned int i;

	value->descriptor = papr_take_be32(&r);
	value->size = papr_take_be16(&r);
	papr_take(&r, 3);
	value->status = papr_take_8(&r);
	papr_take(&r, 14);
	value->physical_unit = papr_take_be32(&r);
	value->physical_processor = papr_take_be32(&r);
	papr_take(&r, 56);
	for (i = 0; i < 8; i++)
		value->home_node_changes[i] = papr_take_8(&r);
	papr_take(&r, 80);
	value->cede_latency = papr_take_8(&r);
	value->event_branches_in_use = papr_take_8(&r);
	papr_take(&r, 6);
	value->trace_events = papr_take_8(&r);
	value->donate_idle_time = papr_take_8(&r);
	value->floating_point_in_use = papr_take_8(&r);
	value->performance_counters_in_use = papr_take_8(&r);
	papr_take(&r, 28);
	value->idle_time = papr_take_be64(&r);
	papr_take(&r, 28);
	value->slb_entries = papr_take_be16(&r);
	value->idle = papr_take_8(&r);
	value->vector_in_use = papr_take_8(&r);
	value->dispatch_count = papr_take_be32(&r);
	value->dispersion_count = papr_take_be32(&r);
	value->fault_count = papr_take_be64(&r);
	value->fault_time = papr_take_be64(&r);
	value->idle_purr_taken = papr_take_be64(&r);
	value->idle_spurr_taken = papr_take_be64(&r);
	value->busy_purr_taken = papr_take_be64(&r);
	value->busy_spurr_taken = papr_take_be64(&r);
	value->idle_purr_donated = papr_take_be64(&r);
	value->idle_spurr_donated = papr_take_be64(&r);
	value->busy_purr_donated = papr_take_be64(&r);
	value->busy_spurr_donated = papr_take_be64(&r);
	value->wait_for_processor = papr_take_be64(&r);
	value->wait_for_capacity = papr_take_be64(&r);
	value->wait_for_ready = papr_take_be64(&r);
	papr_take(&r, 16);
	value->page_ins = papr_take_be32(&r);
	papr_take(&r, 148);
	value->trace_index = papr_take_be64(&r);
	papr_take(&r, 96);
	papr_check(&r, value->size >= 640);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_virtual_processor_area_write(const struct papr_virtual_processor_area_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	unsigned int i;

	papr_give_be32(&w, value->descriptor);
	papr_give_be16(&w, value->size);
	papr_give_zeros(&w, 3);
	papr_give_8(&w, value->status);
	papr_give_zeros(&w, 14);
	papr_give_be32(&w, value->physical_unit);
	papr_give_be32(&w, value->physical_processor);
	papr_give_zeros(&w, 56);
	for (i = 0; i < 8; i++)
		papr_give_8(&w, value->home_node_changes[i]);
	papr_give_zeros(&w, 80);
	papr_give_8(&w, value->cede_latency);
	papr_give_8(&w, value->event_branches_in_use);
	papr_give_zeros(&w, 6);
	papr_give_8(&w, value->trace_events);
	papr_give_8(&w, value->donate_idle_time);
	papr_give_8(&w, value->floating_point_in_use);
	papr_give_8(&w, value->performance_counters_in_use);
	papr_give_zeros(&w, 28);
	papr_give_be64(&w, value->idle_time);
	papr_give_zeros(&w, 28);
	papr_give_be16(&w, value->slb_entries);
	papr_give_8(&w, value->idle);
	papr_give_8(&w, value->vector_in_use);
	papr_give_be32(&w, value->dispatch_count);
	papr_give_be32(&w, value->dispersion_count);
	papr_give_be64(&w, value->fault_count);
	papr_give_be64(&w, value->fault_time);
	papr_give_be64(&w, value->idle_purr_taken);
	papr_give_be64(&w, value->idle_spurr_taken);
	papr_give_be64(&w, value->busy_purr_taken);
	papr_give_be64(&w, value->busy_spurr_taken);
	papr_give_be64(&w, value->idle_purr_donated);
	papr_give_be64(&w, value->idle_spurr_donated);
	papr_give_be64(&w, value->busy_purr_donated);
	papr_give_be64(&w, value->busy_spurr_donated);
	papr_give_be64(&w, value->wait_for_processor);
	papr_give_be64(&w, value->wait_for_capacity);
	papr_give_be64(&w, value->wait_for_ready);
	papr_give_zeros(&w, 16);
	papr_give_be32(&w, value->page_ins);
	papr_give_zeros(&w, 148);
	papr_give_be64(&w, value->trace_index);
	papr_give_zeros(&w, 96);
	papr_allow(&w, value->size >= 640);
	return papr_write_end(&w);
}

/**
 * struct papr_trace_entry_value - Entry of a dispatch trace log.
 * @dispatch: Why the processor was dispatched. One of PAPR_DISPATCH_REASON_*.
 * @preempt: Why the processor had been preempted. One of PAPR_PREEMPT_REASON_*.
 * @processor: Index of the physical processor.
 * @queued_time: Time from being queued to being dispatched, in units of the time base.
 * @ready_time: Time from being ready to being queued, in units of the time base.
 * @wait_time: Time from waiting to being ready, in units of the time base.
 * @time: Time base at the dispatch.
 * @fault_address: Address of the page after a page fault, otherwise reserved.
 * @srr0: SRR0 at the preemption.
 * @srr1: SRR1 at the preemption.
 */
struct papr_trace_entry_value {
	__u8 dispatch;
	__u8 preempt;
	__u16 processor;
	__u32 queued_time;
	__u32 ready_time;
	__u32 wait_time;
	__u64 time;
	__u64 fault_address;
	__u64 srr0;
	__u64 srr1;
};

/* The same as it lies in memory. */
struct papr_trace_entry {
	__u8 dispatch; /* 0x0 */
	__u8 preempt; /* 0x1 */
	__be16 processor; /* 0x2 */
	__be32 queued_time; /* 0x4 */
	__be32 ready_time; /* 0x8 */
	__be32 wait_time; /* 0xC */
	__be64 time; /* 0x10 */
	__be64 fault_address; /* 0x18 */
	__be64 srr0; /* 0x20 */
	__be64 srr1; /* 0x28 */
} PAPR_PACKED;
PAPR_SIZE(papr_trace_entry, 48);
PAPR_OFFSET(papr_trace_entry, dispatch, 0x0);
PAPR_OFFSET(papr_trace_entry, preempt, 0x1);
PAPR_OFFSET(papr_trace_entry, processor, 0x2);
PAPR_OFFSET(papr_trace_entry, queued_time, 0x4);
PAPR_OFFSET(papr_trace_entry, ready_time, 0x8);
PAPR_OFFSET(papr_trace_entry, wait_time, 0xC);
PAPR_OFFSET(papr_trace_entry, time, 0x10);
PAPR_OFFSET(papr_trace_entry, fault_address, 0x18);
PAPR_OFFSET(papr_trace_entry, srr0, 0x20);
PAPR_OFFSET(papr_trace_entry, srr1, 0x28);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_trace_entry_read(const void *data, __u64 size, struct papr_trace_entry_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->dispatch = papr_take_8(&r);
	value->preempt = papr_take_8(&r);
	value->processor = papr_take_be16(&r);
	value->queued_time = papr_take_be32(&r);
	value->ready_time = papr_take_be32(&r);
	value->wait_time = papr_take_be32(&r);
	value->time = papr_take_be64(&r);
	value->fault_address = papr_take_be64(&r);
	value->srr0 = papr_take_be64(&r);
	value->srr1 = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_trace_entry_write(const struct papr_trace_entry_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->dispatch);
	papr_give_8(&w, value->preempt);
	papr_give_be16(&w, value->processor);
	papr_give_be32(&w, value->queued_time);
	papr_give_be32(&w, value->ready_time);
	papr_give_be32(&w, value->wait_time);
	papr_give_be64(&w, value->time);
	papr_give_be64(&w, value->fault_address);
	papr_give_be64(&w, value->srr0);
	papr_give_be64(&w, value->srr1);
	return papr_write_end(&w);
}

/**
 * struct papr_trace_log_value - Dispatch trace log when it is registered. The first entry is then written over the size.
 * @size: Size of the log. (byte)
 * @room: Room for entries.
 *
 * The hypervisor uses as many whole entries as fit.
 */
struct papr_trace_log_value {
	__u32 size;
	struct papr_span room;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_trace_log {
	__u8 reserved_0[4]; /* 0x0 */
	__be32 size; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_trace_log, 8);
PAPR_OFFSET(papr_trace_log, size, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_trace_log_read(const void *data, __u64 size, struct papr_trace_log_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	papr_take(&r, 4);
	value->size = papr_take_be32(&r);
	value->room = papr_take_bytes(&r, papr_saturate((papr_wide)((__s64)value->size - 8)));
	papr_check(&r, ((value->size >= 48 && value->size <= 4096)));
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_trace_log_write(const struct papr_trace_log_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_zeros(&w, 4);
	papr_give_be32(&w, value->size);
	papr_allow(&w, value->room.size == papr_saturate((papr_wide)((__s64)value->size - 8)));
	papr_give_bytes(&w, value->room.data, value->room.size);
	papr_allow(&w, ((value->size >= 48 && value->size <= 4096)));
	return papr_write_end(&w);
}

/**
 * struct papr_slb_shadow_entry_value - Entry of an SLB shadow.
 * @esid: Effective segment and index.
 * @vsid: Virtual segment.
 */
struct papr_slb_shadow_entry_value {
	__u64 esid;
	__u64 vsid;
};

/* The same as it lies in memory. */
struct papr_slb_shadow_entry {
	__be64 esid; /* 0x0 */
	__be64 vsid; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_slb_shadow_entry, 16);
PAPR_OFFSET(papr_slb_shadow_entry, esid, 0x0);
PAPR_OFFSET(papr_slb_shadow_entry, vsid, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_slb_shadow_entry_read(const void *data, __u64 size, struct papr_slb_shadow_entry_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->esid = papr_take_be64(&r);
	value->vsid = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_slb_shadow_entry_next(struct papr_span *rest, struct papr_slb_shadow_entry_value *value)
{
	return papr_next(rest, papr_slb_shadow_entry_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_slb_shadow_entry_write(const struct papr_slb_shadow_entry_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be64(&w, value->esid);
	papr_give_be64(&w, value->vsid);
	return papr_write_end(&w);
}

/**
 * struct papr_slb_shadow_value - SLB shadow: entries that the hypervisor restores.
 * @persistent: Number of entries to restore, which may change at any time.
 * @size: Size of the shadow. (byte)
 * @entries: The entries, in the order of their indexes in the SLB.
 */
struct papr_slb_shadow_value {
	__u32 persistent;
	__u32 size;
	struct papr_span entries;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_slb_shadow {
	__be32 persistent; /* 0x0 */
	__be32 size; /* 0x4 */
	__u8 reserved_8[8]; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_slb_shadow, 16);
PAPR_OFFSET(papr_slb_shadow, persistent, 0x0);
PAPR_OFFSET(papr_slb_shadow, size, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_slb_shadow_read(const void *data, __u64 size, struct papr_slb_shadow_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->persistent = papr_take_be32(&r);
	value->size = papr_take_be32(&r);
	papr_take(&r, 8);
	value->entries = papr_take_elements(&r, PAPR_ALL, (__u64)value->size, 16, NULL);
	papr_check(&r, (value->size >= 16 && value->size <= 4096));
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_slb_shadow_write(const struct papr_slb_shadow_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 at_entries;

	papr_give_be32(&w, value->persistent);
	papr_give_be32(&w, value->size);
	papr_give_zeros(&w, 8);
	papr_give_elements(&w, &value->entries, 16, NULL);
	at_entries = w.at;
	papr_allow(&w, at_entries == (__u64)value->size);
	papr_allow(&w, (value->size >= 16 && value->size <= 4096));
	return papr_write_end(&w);
}

/* One H_VPA_REG_VPA with nothing checked; the arguments are those of papr_vpa_reg_vpa(). */
static inline long papr_vpa_reg_vpa_once(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0x200000000000LL,
		processor, area);
}

/* What H_VPA_REG_VPA answers to arguments that break a rule, or 0. */
static inline long papr_vpa_reg_vpa_check(__u64 area)
{
	if (!((area % 128) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_vpa_reg_vpa() - Registers a virtual processor area.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The area. It must not cross a boundary of 4096 bytes.
 *
 * The memory of @area belongs to the hypervisor until H_VPA_DEREG_VPA.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @processor is not a virtual processor of this partition, or the area is not aligned, too small or not in one page of its memory.
 * * %H_RESCINDED - The memory of the area is a shared resource that its owner has rescinded.
 * * %H_MLENGTH_PARM - The area crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
 * * %H_STATE - Another processor than the calling one has been started.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_reg_vpa(__u64 flags, __u32 processor, const struct papr_memory *area)
{
	long rc;

	if (!papr_memory_fits(area, 640, 0, 4096))
		return H_PARAMETER;
	rc = papr_vpa_reg_vpa_check(papr_address(area));
	if (rc)
		return rc;
	return papr_vpa_reg_vpa_once(flags, processor, papr_address(area));
}

/* What a status of H_VPA_REG_VPA is as an errno: 0 or negative. */
static inline int papr_vpa_reg_vpa_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_VPA_REG_DTL with nothing checked; the arguments are those of papr_vpa_reg_dtl(). */
static inline long papr_vpa_reg_dtl_once(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0x400000000000LL,
		processor, area);
}

/* What H_VPA_REG_DTL answers to arguments that break a rule, or 0. */
static inline long papr_vpa_reg_dtl_check(__u64 area)
{
	if (!((area % 128) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_vpa_reg_dtl() - Registers a dispatch trace log.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The log.
 *
 * The memory of @area belongs to the hypervisor until H_VPA_DEREG_DTL.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @processor is not a virtual processor of this partition, or the log is not aligned, too small or not in its memory.
 * * %H_RESOURCE - The processor has no virtual processor area.
 * * %H_RESCINDED - The memory of the log is a shared resource that its owner has rescinded.
 * * %H_MLENGTH_PARM - The log crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_reg_dtl(__u64 flags, __u32 processor, const struct papr_memory *area)
{
	long rc;

	if (!papr_memory_fits(area, 8, 0, 0))
		return H_PARAMETER;
	rc = papr_vpa_reg_dtl_check(papr_address(area));
	if (rc)
		return rc;
	return papr_vpa_reg_dtl_once(flags, processor, papr_address(area));
}

/* What a status of H_VPA_REG_DTL is as an errno: 0 or negative. */
static inline int papr_vpa_reg_dtl_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_VPA_REG_SLB with nothing checked; the arguments are those of papr_vpa_reg_slb(). */
static inline long papr_vpa_reg_slb_once(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0x600000000000LL,
		processor, area);
}

/* What H_VPA_REG_SLB answers to arguments that break a rule, or 0. */
static inline long papr_vpa_reg_slb_check(__u64 area)
{
	if (!((area % 128) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_vpa_reg_slb() - Registers an SLB shadow.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The shadow. It must not cross a boundary of 4096 bytes.
 *
 * The memory of @area belongs to the hypervisor until H_VPA_DEREG_SLB.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @processor is not a virtual processor of this partition, or the shadow is not aligned, too small or not in one page of its memory.
 * * %H_RESOURCE - The processor has no virtual processor area.
 * * %H_RESCINDED - The memory of the shadow is a shared resource that its owner has rescinded.
 * * %H_MLENGTH_PARM - The shadow crosses a boundary of what is paged as a whole. Only where memory is overcommitted.
 * * %H_STATE - Another processor than the calling one has been started.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_reg_slb(__u64 flags, __u32 processor, const struct papr_memory *area)
{
	long rc;

	if (!papr_memory_fits(area, 16, 0, 4096))
		return H_PARAMETER;
	rc = papr_vpa_reg_slb_check(papr_address(area));
	if (rc)
		return rc;
	return papr_vpa_reg_slb_once(flags, processor, papr_address(area));
}

/* What a status of H_VPA_REG_SLB is as an errno: 0 or negative. */
static inline int papr_vpa_reg_slb_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_vpa_dereg_vpa() - Deregisters the virtual processor area. It need not be registered.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The area; ignored when an area is deregistered.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_RESOURCE - The processor has a dispatch trace log or an SLB shadow.
 * * %H_STATE - Another processor than the calling one has been started.
 * * %H_PARAMETER - @flags is not valid, or @processor is not a virtual processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_dereg_vpa(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0xA00000000000LL,
		processor, area);
}
/* It has no rules to check. */
#define papr_vpa_dereg_vpa_once papr_vpa_dereg_vpa

/* What a status of H_VPA_DEREG_VPA is as an errno: 0 or negative. */
static inline int papr_vpa_dereg_vpa_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_vpa_dereg_dtl() - Deregisters the dispatch trace log. It need not be registered.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The area; ignored when an area is deregistered.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @flags is not valid, or @processor is not a virtual processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_dereg_dtl(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0xC00000000000LL,
		processor, area);
}
/* It has no rules to check. */
#define papr_vpa_dereg_dtl_once papr_vpa_dereg_dtl

/* What a status of H_VPA_DEREG_DTL is as an errno: 0 or negative. */
static inline int papr_vpa_dereg_dtl_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_vpa_dereg_slb() - Deregisters the SLB shadow. It need not be registered.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The area; ignored when an area is deregistered.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_STATE - Another processor than the calling one has been started.
 * * %H_PARAMETER - @flags is not valid, or @processor is not a virtual processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vpa_dereg_slb(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, (flags & 0xFFFF1FFFFFFFFFFFULL) | 0xE00000000000LL,
		processor, area);
}
/* It has no rules to check. */
#define papr_vpa_dereg_slb_once papr_vpa_dereg_slb

/* What a status of H_VPA_DEREG_SLB is as an errno: 0 or negative. */
static inline int papr_vpa_dereg_slb_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_register_vpa() - Registers or deregisters an area of a virtual processor.
 * @flags: The area, and what happens to it. Bits: PAPR_VPA_FLAGS_*.
 * @processor: The virtual processor.
 * @area: The area; ignored when an area is deregistered.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @flags is not valid, or @processor is not a virtual processor of this partition.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_register_vpa(__u64 flags, __u32 processor, __u64 area)
{
	return papr_hcall_norets(H_REGISTER_VPA, flags, processor, area);
}
/* It has no rules to check. */
#define papr_register_vpa_once papr_register_vpa

/* What a status of H_REGISTER_VPA is as an errno: 0 or negative. */
static inline int papr_register_vpa_errno(long rc)
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
