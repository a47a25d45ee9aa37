/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nested.papr; edit that. */
/*
 * Nested guests, first version.
 *
 * A partition can run guests of its own with the help of its hypervisor. It registers a partition table, which holds the page tables of the
 * guests, and enters a guest with its whole state in memory. The calls are those of KVM and QEMU; PowerVM has others, whose names start with
 * H_GUEST.
 */
#ifndef PAPR_NESTED_H
#define PAPR_NESTED_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_SET_PARTITION_TABLE
#define H_SET_PARTITION_TABLE 0xF800
#endif
#ifndef H_ENTER_NESTED
#define H_ENTER_NESTED 0xF804
#endif
#ifndef H_TLB_INVALIDATE
#define H_TLB_INVALIDATE 0xF808
#endif
#ifndef H_COPY_TOFROM_GUEST
#define H_COPY_TOFROM_GUEST 0xF80C
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_SET_PARTITION_TABLE, 0xF800);
PAPR_SAME(H_ENTER_NESTED, 0xF804);
PAPR_SAME(H_TLB_INVALIDATE, 0xF808);
PAPR_SAME(H_COPY_TOFROM_GUEST, 0xF80C);

/**
 * DOC: papr_nested_partition_table - Partition table: where it is and how large it is, as in the register PTCR.
 */
#define PAPR_NESTED_PARTITION_TABLE_ADDRESS_SHIFT 12
#define PAPR_NESTED_PARTITION_TABLE_ADDRESS_MASK 0xFFFFFFFFFFFF000LL /* bits 4-51: Address in units of 4096 bytes. */
#define PAPR_NESTED_PARTITION_TABLE_SIZE_SHIFT 0
#define PAPR_NESTED_PARTITION_TABLE_SIZE_MASK 0x1F /* bits 59-63: Binary logarithm of the size in bytes, minus 12. */

/**
 * struct papr_hv_guest_state_value - State of a guest besides its general registers. In the byte order of the caller.
 * @version: Version of this structure.
 * @lpid: The guest.
 * @vcpu_token: Identifies the virtual processor, so that cached translations can be kept apart.
 * @lpcr:
 * @pcr:
 * @amor:
 * @dpdes:
 * @hfscr:
 * @time_base_offset: Time base of the guest minus that of the caller.
 * @dawr0:
 * @dawrx0:
 * @ciabr:
 * @hdec_expiry: Time base at which the hypervisor decrementer expires.
 * @purr:
 * @spurr:
 * @ic:
 * @vtb:
 * @hdar:
 * @hdsisr:
 * @heir:
 * @asdr:
 * @srr0:
 * @srr1:
 * @sprg:
 * @pidr:
 * @cfar:
 * @ppr:
 * @dawr1: Only there when version >= 2, otherwise zero.
 * @dawrx1: Only there when version >= 2, otherwise zero.
 */
struct papr_hv_guest_state_value {
	__u64 version;
	__u32 lpid;
	__u32 vcpu_token;
	__u64 lpcr;
	__u64 pcr;
	__u64 amor;
	__u64 dpdes;
	__u64 hfscr;
	__s64 time_base_offset;
	__u64 dawr0;
	__u64 dawrx0;
	__u64 ciabr;
	__u64 hdec_expiry;
	__u64 purr;
	__u64 spurr;
	__u64 ic;
	__u64 vtb;
	__u64 hdar;
	__u64 hdsisr;
	__u64 heir;
	__u64 asdr;
	__u64 srr0;
	__u64 srr1;
	__u64 sprg[4];
	__u64 pidr;
	__u64 cfar;
	__u64 ppr;
	__u64 dawr1;
	__u64 dawrx1;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_hv_guest_state {
	__u64 version; /* 0x0 */
	__u32 lpid; /* 0x8 */
	__u32 vcpu_token; /* 0xC */
	__u64 lpcr; /* 0x10 */
	__u64 pcr; /* 0x18 */
	__u64 amor; /* 0x20 */
	__u64 dpdes; /* 0x28 */
	__u64 hfscr; /* 0x30 */
	__u64 time_base_offset; /* 0x38 */
	__u64 dawr0; /* 0x40 */
	__u64 dawrx0; /* 0x48 */
	__u64 ciabr; /* 0x50 */
	__u64 hdec_expiry; /* 0x58 */
	__u64 purr; /* 0x60 */
	__u64 spurr; /* 0x68 */
	__u64 ic; /* 0x70 */
	__u64 vtb; /* 0x78 */
	__u64 hdar; /* 0x80 */
	__u64 hdsisr; /* 0x88 */
	__u64 heir; /* 0x90 */
	__u64 asdr; /* 0x98 */
	__u64 srr0; /* 0xA0 */
	__u64 srr1; /* 0xA8 */
	__u64 sprg[4]; /* 0xB0 */
	__u64 pidr; /* 0xD0 */
	__u64 cfar; /* 0xD8 */
	__u64 ppr; /* 0xE0 */
} PAPR_PACKED;
PAPR_SIZE(papr_hv_guest_state, 232);
PAPR_OFFSET(papr_hv_guest_state, version, 0x0);
PAPR_OFFSET(papr_hv_guest_state, lpid, 0x8);
PAPR_OFFSET(papr_hv_guest_state, vcpu_token, 0xC);
PAPR_OFFSET(papr_hv_guest_state, lpcr, 0x10);
PAPR_OFFSET(papr_hv_guest_state, pcr, 0x18);
PAPR_OFFSET(papr_hv_guest_state, amor, 0x20);
PAPR_OFFSET(papr_hv_guest_state, dpdes, 0x28);
PAPR_OFFSET(papr_hv_guest_state, hfscr, 0x30);
PAPR_OFFSET(papr_hv_guest_state, time_base_offset, 0x38);
PAPR_OFFSET(papr_hv_guest_state, dawr0, 0x40);
PAPR_OFFSET(papr_hv_guest_state, dawrx0, 0x48);
PAPR_OFFSET(papr_hv_guest_state, ciabr, 0x50);
PAPR_OFFSET(papr_hv_guest_state, hdec_expiry, 0x58);
PAPR_OFFSET(papr_hv_guest_state, purr, 0x60);
PAPR_OFFSET(papr_hv_guest_state, spurr, 0x68);
PAPR_OFFSET(papr_hv_guest_state, ic, 0x70);
PAPR_OFFSET(papr_hv_guest_state, vtb, 0x78);
PAPR_OFFSET(papr_hv_guest_state, hdar, 0x80);
PAPR_OFFSET(papr_hv_guest_state, hdsisr, 0x88);
PAPR_OFFSET(papr_hv_guest_state, heir, 0x90);
PAPR_OFFSET(papr_hv_guest_state, asdr, 0x98);
PAPR_OFFSET(papr_hv_guest_state, srr0, 0xA0);
PAPR_OFFSET(papr_hv_guest_state, srr1, 0xA8);
PAPR_OFFSET(papr_hv_guest_state, sprg, 0xB0);
PAPR_OFFSET(papr_hv_guest_state, pidr, 0xD0);
PAPR_OFFSET(papr_hv_guest_state, cfar, 0xD8);
PAPR_OFFSET(papr_hv_guest_state, ppr, 0xE0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_hv_guest_state_read(const void *data, __u64 size, struct papr_hv_guest_state_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	unsigned int i;

	value->version = papr_take_ne64(&r);
	value->lpid = papr_take_ne32(&r);
	value->vcpu_token = papr_take_ne32(&r);
	value->lpcr = papr_take_ne64(&r);
	value->pcr = papr_take_ne64(&r);
	value->amor = papr_take_ne64(&r);
	value->dpdes = papr_take_ne64(&r);
	value->hfscr = papr_take_ne64(&r);
	value->time_base_offset = (__s64)papr_take_ne64(&r);
	value->dawr0 = papr_take_ne64(&r);
	value->dawrx0 = papr_take_ne64(&r);
	value->ciabr = papr_take_ne64(&r);
	value->hdec_expiry = papr_take_ne64(&r);
	value->purr = papr_take_ne64(&r);
	value->spurr = papr_take_ne64(&r);
	value->ic = papr_take_ne64(&r);
	value->vtb = papr_take_ne64(&r);
	value->hdar = papr_take_ne64(&r);
	value->hdsisr = papr_take_ne64(&r);
	value->heir = papr_take_ne64(&r);
	value->asdr = papr_take_ne64(&r);
	value->srr0 = papr_take_ne64(&r);
	value->srr1 = papr_take_ne64(&r);
	for (i = 0; i < 4; i++)
		value->sprg[i] = papr_take_ne64(&r);
	value->pidr = papr_take_ne64(&r);
	value->cfar = papr_take_ne64(&r);
	value->ppr = papr_take_ne64(&r);
	if (value->version >= 2) {
		value->dawr1 = papr_take_ne64(&r);
		value->dawrx1 = papr_take_ne64(&r);
	} else {
		value->dawr1 = 0;
		value->dawrx1 = 0;
	}
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_hv_guest_state_write(const struct papr_hv_guest_state_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	unsigned int i;

	papr_give_ne64(&w, value->version);
	papr_give_ne32(&w, value->lpid);
	papr_give_ne32(&w, value->vcpu_token);
	papr_give_ne64(&w, value->lpcr);
	papr_give_ne64(&w, value->pcr);
	papr_give_ne64(&w, value->amor);
	papr_give_ne64(&w, value->dpdes);
	papr_give_ne64(&w, value->hfscr);
	papr_give_ne64(&w, (__u64)value->time_base_offset);
	papr_give_ne64(&w, value->dawr0);
	papr_give_ne64(&w, value->dawrx0);
	papr_give_ne64(&w, value->ciabr);
	papr_give_ne64(&w, value->hdec_expiry);
	papr_give_ne64(&w, value->purr);
	papr_give_ne64(&w, value->spurr);
	papr_give_ne64(&w, value->ic);
	papr_give_ne64(&w, value->vtb);
	papr_give_ne64(&w, value->hdar);
	papr_give_ne64(&w, value->hdsisr);
	papr_give_ne64(&w, value->heir);
	papr_give_ne64(&w, value->asdr);
	papr_give_ne64(&w, value->srr0);
	papr_give_ne64(&w, value->srr1);
	for (i = 0; i < 4; i++)
		papr_give_ne64(&w, value->sprg[i]);
	papr_give_ne64(&w, value->pidr);
	papr_give_ne64(&w, value->cfar);
	papr_give_ne64(&w, value->ppr);
	if (value->version >= 2) {
		papr_give_ne64(&w, value->dawr1);
		papr_give_ne64(&w, value->dawrx1);
	}
	return papr_write_end(&w);
}

/**
 * struct papr_nested_registers_value - General registers of a guest. In the byte order of the caller.
 * @gpr:
 * @nip:
 * @msr:
 * @original_gpr3:
 * @ctr:
 * @link:
 * @xer:
 * @ccr:
 * @softe:
 * @trap:
 * @dar:
 * @dsisr:
 * @result:
 */
struct papr_nested_registers_value {
	__u64 gpr[32];
	__u64 nip;
	__u64 msr;
	__u64 original_gpr3;
	__u64 ctr;
	__u64 link;
	__u64 xer;
	__u64 ccr;
	__u64 softe;
	__u64 trap;
	__u64 dar;
	__u64 dsisr;
	__u64 result;
};

/* The same as it lies in memory. */
struct papr_nested_registers {
	__u64 gpr[32]; /* 0x0 */
	__u64 nip; /* 0x100 */
	__u64 msr; /* 0x108 */
	__u64 original_gpr3; /* 0x110 */
	__u64 ctr; /* 0x118 */
	__u64 link; /* 0x120 */
	__u64 xer; /* 0x128 */
	__u64 ccr; /* 0x130 */
	__u64 softe; /* 0x138 */
	__u64 trap; /* 0x140 */
	__u64 dar; /* 0x148 */
	__u64 dsisr; /* 0x150 */
	__u64 result; /* 0x158 */
} PAPR_PACKED;
PAPR_SIZE(papr_nested_registers, 352);
PAPR_OFFSET(papr_nested_registers, gpr, 0x0);
PAPR_OFFSET(papr_nested_registers, nip, 0x100);
PAPR_OFFSET(papr_nested_registers, msr, 0x108);
PAPR_OFFSET(papr_nested_registers, original_gpr3, 0x110);
PAPR_OFFSET(papr_nested_registers, ctr, 0x118);
PAPR_OFFSET(papr_nested_registers, link, 0x120);
PAPR_OFFSET(papr_nested_registers, xer, 0x128);
PAPR_OFFSET(papr_nested_registers, ccr, 0x130);
PAPR_OFFSET(papr_nested_registers, softe, 0x138);
PAPR_OFFSET(papr_nested_registers, trap, 0x140);
PAPR_OFFSET(papr_nested_registers, dar, 0x148);
PAPR_OFFSET(papr_nested_registers, dsisr, 0x150);
PAPR_OFFSET(papr_nested_registers, result, 0x158);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_nested_registers_read(const void *data, __u64 size, struct papr_nested_registers_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	unsigned int i;

	for (i = 0; i < 32; i++)
		value->gpr[i] = papr_take_ne64(&r);
	value->nip = papr_take_ne64(&r);
	value->msr = papr_take_ne64(&r);
	value->original_gpr3 = papr_take_ne64(&r);
	value->ctr = papr_take_ne64(&r);
	value->link = papr_take_ne64(&r);
	value->xer = papr_take_ne64(&r);
	value->ccr = papr_take_ne64(&r);
	value->softe = papr_take_ne64(&r);
	value->trap = papr_take_ne64(&r);
	value->dar = papr_take_ne64(&r);
	value->dsisr = papr_take_ne64(&r);
	value->result = papr_take_ne64(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_nested_registers_write(const struct papr_nested_registers_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	unsigned int i;

	for (i = 0; i < 32; i++)
		papr_give_ne64(&w, value->gpr[i]);
	papr_give_ne64(&w, value->nip);
	papr_give_ne64(&w, value->msr);
	papr_give_ne64(&w, value->original_gpr3);
	papr_give_ne64(&w, value->ctr);
	papr_give_ne64(&w, value->link);
	papr_give_ne64(&w, value->xer);
	papr_give_ne64(&w, value->ccr);
	papr_give_ne64(&w, value->softe);
	papr_give_ne64(&w, value->trap);
	papr_give_ne64(&w, value->dar);
	papr_give_ne64(&w, value->dsisr);
	papr_give_ne64(&w, value->result);
	return papr_write_end(&w);
}

/* One H_SET_PARTITION_TABLE with nothing checked; the arguments are those of papr_set_partition_table(). */
static inline long papr_set_partition_table_once(__u64 table)
{
	return papr_hcall_norets(H_SET_PARTITION_TABLE, table);
}

/* What H_SET_PARTITION_TABLE answers to arguments that break a rule, or 0. */
static inline long papr_set_partition_table_check(__u64 table)
{
	if (!(((__u64)(table & 0x1F) >> 0) <= 4))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_set_partition_table() - Registers the partition table, or deregisters it with 0.
 * @table: The table, of at most 64 KiB. Bits: PAPR_NESTED_PARTITION_TABLE_*.
 *
 * Context: Process context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - The table is too large or is not memory of this partition.
 * * %H_FUNCTION - The partition cannot have guests.
 */
static inline long papr_set_partition_table(__u64 table)
{
	long rc;

	rc = papr_set_partition_table_check(table);
	if (rc)
		return rc;
	return papr_set_partition_table_once(table);
}

/* What a status of H_SET_PARTITION_TABLE is as an errno: 0 or negative. */
static inline int papr_set_partition_table_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_ENTER_NESTED with nothing checked; the arguments are those of papr_enter_nested(). */
static inline long papr_enter_nested_once(__u64 state, __u64 registers)
{
	return papr_hcall_norets(H_ENTER_NESTED, state, registers);
}

/**
 * papr_enter_nested() - Runs a guest until something is to be done that only the caller can do.
 * @state: State of the guest.
 * @registers: General registers of the guest.
 *
 * In both structures the hypervisor returns the state of the guest.
 *
 * Context: Process or atomic context.
 *
 * Return: trap, or a code:
 * * %H_PARAMETER - A structure is not memory of this partition, or the guest is not valid.
 * * %H_P2 - The version of @state is not supported.
 * * %H_NOT_AVAILABLE - No partition table has been registered.
 * * %H_BAD_MODE - The transactional state of the caller or of the guest is not valid.
 * * %H_NO_MEM - The hypervisor has not enough memory.
 * * %H_FUNCTION - The partition cannot have guests.
 */
static inline long papr_enter_nested(const struct papr_memory *state, const struct papr_memory *registers)
{

	if (!papr_memory_fits(state, 248, 0, 0))
		return H_PARAMETER;
	if (!papr_memory_fits(registers, 352, 0, 0))
		return H_P2;
	return papr_enter_nested_once(papr_address(state), papr_address(registers));
}

/* What a status of H_ENTER_NESTED is as an errno: 0 or negative. */
static inline int papr_enter_nested_errno(long rc)
{
	switch (rc) {
	case H_PARAMETER:
	case H_P2:
	case H_NOT_AVAILABLE:
	case H_BAD_MODE:
	case H_NO_MEM:
	case H_FUNCTION:
	case H_HARDWARE:
	case H_PRIVILEGE:
		return -EIO;
	default:
		return 0;
	}
}

/**
 * papr_tlb_invalidate() - Executes the instruction `tlbie` for guests.
 * @instruction: The instruction; the hypervisor looks at its fields RIC, PRS and R.
 * @rs: What the register RS of the instruction contains.
 * @rb: What the register RB of the instruction contains.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - The instruction is not valid.
 * * %H_FUNCTION - The partition cannot have guests.
 */
static inline long papr_tlb_invalidate(__u64 instruction, __u64 rs, __u64 rb)
{
	return papr_hcall_norets(H_TLB_INVALIDATE, instruction, rs, rb);
}
/* It has no rules to check. */
#define papr_tlb_invalidate_once papr_tlb_invalidate

/* What a status of H_TLB_INVALIDATE is as an errno: 0 or negative. */
static inline int papr_tlb_invalidate_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_COPY_TOFROM_GUEST with nothing checked; the arguments are those of papr_copy_tofrom_guest(). */
static inline long papr_copy_tofrom_guest_once(__u64 lpid, __u64 pid, __u64 address, __u64 to,
		__u64 from, __u64 length)
{
	return papr_hcall_norets(H_COPY_TOFROM_GUEST, lpid, pid, address, to, from, length);
}

/* What H_COPY_TOFROM_GUEST answers to arguments that break a rule, or 0. */
static inline long papr_copy_tofrom_guest_check(__u64 address, __u64 to, __u64 from)
{
	if (!(to == 0 || from == 0))
		return H_PARAMETER;
	if (!((address >> 52) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_copy_tofrom_guest() - Copies data between the memory of the caller and that of a guest.
 * @lpid: The guest.
 * @pid: Process in the guest.
 * @address: Effective address in the guest.
 * @to: Receives what is read from the guest; null to write to it.
 * @from: Is written to the guest; null to read from it.
 *
 * Either @to or @from is 0, which chooses the direction.
 *
 * Context: Process context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @to and @from are both not 0, or the guest or the address is not valid.
 * * %H_NOT_FOUND - The address is not mapped in the guest, or the memory of the caller is not valid.
 * * %H_NO_MEM - The hypervisor has not enough memory.
 * * %H_FUNCTION - The partition cannot have guests, or the hypervisor does not have the call.
 */
static inline long papr_copy_tofrom_guest(__u64 lpid, __u64 pid, __u64 address, const struct papr_memory *to,
		const struct papr_memory *from)
{
	const __u64 length = (__u64)papr_room(to);
	long rc;

	if (to && !papr_memory_fits(to, 0, 0, 0))
		return H_PARAMETER;
	if (from && !papr_memory_fits(from, 0, 0, 0))
		return H_PARAMETER;
	rc = papr_copy_tofrom_guest_check(address, papr_address(to), papr_address(from));
	if (rc)
		return rc;
	return papr_copy_tofrom_guest_once(lpid, pid, address, papr_address(to), papr_address(from),
		length);
}

/* What a status of H_COPY_TOFROM_GUEST is as an errno: 0 or negative. */
static inline int papr_copy_tofrom_guest_errno(long rc)
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
