/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * What the other headers of this directory stand on: the ways to the hypervisor and to RTAS, going on
 * with calls that are not over, memory that firmware sees, and reading and writing structures.
 *
 * It serves four places. In a Linux kernel (__KERNEL__) calls go through asm/hvcall.h and asm/rtas.h.
 * Without an operating system (PAPR_FREESTANDING, or powerpc64 with -ffreestanding) hcalls are `sc 1`.
 * In a program they go to papr_hcall_hook(), which the program or the mock hypervisor defines.
 * An assembler sees opcodes and codes only. Outside a kernel the types are those of linux/types.h when there is
 * one, else (or with PAPR_OWN_TYPES) of stdint.h.
 */
#ifndef PAPR_SUPPORT_H
#define PAPR_SUPPORT_H

#if defined(__ASSEMBLY__) || defined(__ASSEMBLER__)
#ifndef PAPR_ASSEMBLY
#define PAPR_ASSEMBLY 1
#endif
#endif

#ifdef __KERNEL__
#include <asm/hvcall.h>
#elif !defined(PAPR_FREESTANDING) && !defined(PAPR_HOSTED) && defined(__powerpc64__) && \
	defined(__STDC_HOSTED__) && !__STDC_HOSTED__
#define PAPR_FREESTANDING 1
#endif

#ifndef PAPR_ASSEMBLY

#ifdef __KERNEL__
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/sched/task_stack.h>
#include <linux/stddef.h>
#include <linux/string.h>
#include <linux/types.h>
#include <asm/rtas.h>
#ifdef __has_include
#if __has_include(<asm/rtas-work-area.h>)
#include <asm/rtas-work-area.h>
#define PAPR_HAS_WORK_AREA 1
#endif
#endif
#else
#include <stddef.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif
#if defined(__has_include) && !defined(PAPR_OWN_TYPES)
#if __has_include(<linux/types.h>)
#include <linux/types.h>
#define PAPR_HAS_TYPES 1
#endif
#endif
#if !defined(PAPR_FREESTANDING)
#include <errno.h>
#endif
#ifndef PAPR_HAS_TYPES
#include <stdint.h>
typedef uint8_t __u8;
typedef uint16_t __u16;
typedef uint32_t __u32;
typedef uint64_t __u64;
typedef int8_t __s8;
typedef int16_t __s16;
typedef int32_t __s32;
typedef int64_t __s64;
typedef uint16_t __be16;
typedef uint32_t __be32;
typedef uint64_t __be64;
typedef uint16_t __le16;
typedef uint32_t __le32;
typedef uint64_t __le64;
#endif
#endif /* __KERNEL__ */

#ifdef __cplusplus
#define PAPR_ASSERT(condition) static_assert(condition, #condition)
#define PAPR_EXTERN extern "C"
#else
#define PAPR_ASSERT(condition) _Static_assert(condition, #condition)
#define PAPR_EXTERN extern
#endif
#define PAPR_PACKED __attribute__((packed))

/* What is there already, under Linux's names, has to be the same. */
#define PAPR_SAME(name, value) PAPR_ASSERT((name) == (value))
#define PAPR_SIZE(type, bytes) PAPR_ASSERT(sizeof(struct type) == (bytes))
#define PAPR_OFFSET(type, field, bytes) PAPR_ASSERT(offsetof(struct type, field) == (bytes))

/* A register is as wide as a long. */
PAPR_ASSERT(sizeof(long) == 8);

/* Constraints whose sums or products do not fit into 64 bits. */
__extension__ typedef __int128 papr_wide;

/* Shifts that no count makes undefined. */
static inline papr_wide papr_shift_left(papr_wide number, papr_wide places)
{
	return places < 0 || places > 126 ? 0 : number << (int)places;
}

static inline papr_wide papr_shift_right(papr_wide number, papr_wide places)
{
	return places < 0 || places > 126 ? 0 : number >> (int)places;
}

/* A size or count; one that is none is more than there can be. */
static inline __u64 papr_saturate(papr_wide number)
{
	return number < 0 || number >> 64 ? ~0ULL : (__u64)number;
}

/* A field of a number, by the _MASK and _SHIFT that go with its name. */
#define PAPR_GET(field, number) (((number) & field##_MASK) >> field##_SHIFT)
#define PAPR_PUT(field, value) (((__u64)(value) << field##_SHIFT) & field##_MASK)

/* Statuses of the wrappers of RTAS functions that firmware never answers: it has 32 bits. */
#define PAPR_RTAS_ABSENT 0x100000000L	/* this firmware has no such function */
#define PAPR_RTAS_REFUSED 0x100000001L	/* an argument breaks a rule for which firmware has no status */

#ifdef PAPR_FREESTANDING
/* Linux's numbers. */
#ifndef EPERM
#define EPERM 1
#endif
#ifndef ENOENT
#define ENOENT 2
#endif
#ifndef EINTR
#define EINTR 4
#endif
#ifndef EIO
#define EIO 5
#endif
#ifndef ENXIO
#define ENXIO 6
#endif
#ifndef E2BIG
#define E2BIG 7
#endif
#ifndef EAGAIN
#define EAGAIN 11
#endif
#ifndef ENOMEM
#define ENOMEM 12
#endif
#ifndef EACCES
#define EACCES 13
#endif
#ifndef EFAULT
#define EFAULT 14
#endif
#ifndef EBUSY
#define EBUSY 16
#endif
#ifndef EEXIST
#define EEXIST 17
#endif
#ifndef ENODEV
#define ENODEV 19
#endif
#ifndef EINVAL
#define EINVAL 22
#endif
#ifndef EFBIG
#define EFBIG 27
#endif
#ifndef ENOSPC
#define ENOSPC 28
#endif
#ifndef EROFS
#define EROFS 30
#endif
#ifndef EPIPE
#define EPIPE 32
#endif
#ifndef ERANGE
#define ERANGE 34
#endif
#ifndef ENOSYS
#define ENOSYS 38
#endif
#ifndef ENODATA
#define ENODATA 61
#endif
#ifndef EOVERFLOW
#define EOVERFLOW 75
#endif
#ifndef EMSGSIZE
#define EMSGSIZE 90
#endif
#ifndef EOPNOTSUPP
#define EOPNOTSUPP 95
#endif
#ifndef ECONNRESET
#define ECONNRESET 104
#endif
#ifndef ENOBUFS
#define ENOBUFS 105
#endif
#ifndef ENOTCONN
#define ENOTCONN 107
#endif
#ifndef ETIMEDOUT
#define ETIMEDOUT 110
#endif
#ifndef EALREADY
#define EALREADY 114
#endif
#ifndef EINPROGRESS
#define EINPROGRESS 115
#endif
#ifndef ECANCELED
#define ECANCELED 125
#endif
#endif /* PAPR_FREESTANDING */

/* Bytes and registers */

static inline __u64 papr_load_be(const void *from, unsigned int bytes)
{
	const __u8 *byte = (const __u8 *)from;
	__u64 value = 0;
	unsigned int i;

	for (i = 0; i < bytes; i++)
		value = value << 8 | byte[i];
	return value;
}

static inline void papr_store_be(void *to, __u64 value, unsigned int bytes)
{
	__u8 *byte = (__u8 *)to;

	while (bytes--) {
		byte[bytes] = (__u8)value;
		value >>= 8;
	}
}

static inline __u64 papr_load_le(const void *from, unsigned int bytes)
{
	const __u8 *byte = (const __u8 *)from;
	__u64 value = 0;

	while (bytes--)
		value = value << 8 | byte[bytes];
	return value;
}

static inline void papr_store_le(void *to, __u64 value, unsigned int bytes)
{
	__u8 *byte = (__u8 *)to;
	unsigned int i;

	for (i = 0; i < bytes; i++) {
		byte[i] = (__u8)value;
		value >>= 8;
	}
}

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define papr_load_ne papr_load_le
#define papr_store_ne papr_store_le
#else
#define papr_load_ne papr_load_be
#define papr_store_ne papr_store_be
#endif

/* The register at this place of bytes that registers carry: the first byte is the most significant, what is missing is zero. */
static inline unsigned long papr_word(const void *bytes, __u64 size, unsigned int place)
{
	const __u64 before = (__u64)place * 8;
	__u64 here;

	if (size <= before)
		return 0;
	here = size - before < 8 ? size - before : 8;
	return papr_load_be((const __u8 *)bytes + before, (unsigned int)here) << (8 - here) * 8;
}

/* And back. */
static inline void papr_set_word(void *bytes, __u64 size, unsigned int place, unsigned long word)
{
	const __u64 before = (__u64)place * 8;
	__u64 here;

	if (size <= before)
		return;
	here = size - before < 8 ? size - before : 8;
	papr_store_be((__u8 *)bytes + before, word >> (8 - here) * 8, (unsigned int)here);
}

static inline void papr_set_words(void *bytes, __u64 size, const unsigned long *words, unsigned int count)
{
	while (count--)
		papr_set_word(bytes, size, count, words[count]);
}

/* The ways to the hypervisor */

#ifdef __KERNEL__

#define papr_hcall_norets plpar_hcall_norets
#define papr_hcall4 plpar_hcall
#define papr_hcall9 plpar_hcall9
#define papr_hcall4_raw plpar_hcall_raw
#define papr_hcall9_raw plpar_hcall9_raw

/*
 * The token of a function; RTAS_UNKNOWN_SERVICE if this firmware has no such function. Kernels before 6.3 look it up by its
 * name, later ones by a handle, RTAS_FN_*. A function for which this kernel has no handle is as good as absent: rtas_call()
 * would not know it.
 */
#ifdef rtas_fn_handle
/*
 * A handle is an expression in parentheses. They make a call of PAPR_HANDLE, which slips in an argument in front of the
 * second one. Without a handle RTAS_FN_* is a word, PAPR_HANDLE is not called, and the second argument stays what it was.
 */
#define PAPR_HANDLE(...) , rtas_function_token(__VA_ARGS__)
#define PAPR_SECOND(first, second, ...) second
#define PAPR_EXPAND_2(...) PAPR_SECOND(__VA_ARGS__)
#define PAPR_EXPAND_1(...) PAPR_EXPAND_2(__VA_ARGS__)
#define PAPR_RTAS_TOKEN(function, name) PAPR_EXPAND_1(PAPR_HANDLE RTAS_FN_##function, RTAS_UNKNOWN_SERVICE, 0)
#else
#define PAPR_RTAS_TOKEN(function, name) rtas_token(name)
#endif

/* One call of an RTAS function. @rets takes all cells that come back, the status where firmware has it. */
static inline bool papr_rtas_cells(int token, int nargs, const __u32 *args, int nret, __u32 *rets)
{
	__u32 in[16] = {0};

	if (token == RTAS_UNKNOWN_SERVICE)
		return false;
	memcpy(in, args, (size_t)nargs * sizeof(*in));
	rets[0] = (__u32)rtas_call(token, nargs, nret, (int *)rets + 1, in[0], in[1], in[2], in[3], in[4], in[5],
				   in[6], in[7], in[8], in[9], in[10], in[11], in[12], in[13], in[14], in[15]);
	return true;
}
#define PAPR_RTAS(function, name, nargs, args, nret, rets) \
	papr_rtas_cells(PAPR_RTAS_TOKEN(function, name), nargs, args, nret, rets)

#else

/**
 * papr_rtas_hook() - Makes a call of RTAS, for the wrappers of this directory.
 * @name: as in the device tree
 * @nargs: how many cells go in
 * @args: these cells, in the byte order of the machine
 * @nret: how many come back, the status among them
 * @rets: takes them
 *
 * To be defined by the program, or by the mock hypervisor.
 *
 * Return: whether there is such a function.
 */
PAPR_EXTERN bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets);

/**
 * papr_delay_hook() - Lets time pass, for the wrappers of this directory.
 * @ms: so many milliseconds; 0 is a pause as short as there is
 * @atomic: without giving up the processor
 *
 * To be defined by the program, or by the mock hypervisor.
 */
PAPR_EXTERN void papr_delay_hook(__u32 ms, bool atomic);

#define PAPR_RTAS(function, name, nargs, args, nret, rets) papr_rtas_hook(name, nargs, args, nret, rets)

#ifdef PAPR_FREESTANDING

/*
 * The instruction. What the hypervisor may change is an output or clobbered; the link register survives. Registers that take no
 * argument are outputs only. (Inputs tied to outputs by their number won't do: gcc 12 mixes up those of equal value.)
 */
#define PAPR_BODY(count)									\
	register unsigned long r3 __asm__("r3") = opcode;					\
	register unsigned long r4 __asm__("r4");               					\
	register unsigned long r5 __asm__("r5");               					\
	register unsigned long r6 __asm__("r6");               					\
	register unsigned long r7 __asm__("r7");               					\
	register unsigned long r8 __asm__("r8");               					\
	register unsigned long r9 __asm__("r9");               					\
	register unsigned long r10 __asm__("r10");             					\
	register unsigned long r11 __asm__("r11");             					\
	register unsigned long r12 __asm__("r12");             					\
	PAPR_SET_##count									\
	__asm__ volatile("sc 1"									\
			 : "+r"(r3) PAPR_OUT_##count						\
			 :									\
			 : "r0", "ctr", "xer", "cr0", "cr1", "cr2", "cr3", "cr4", "cr5",	\
			   "cr6", "cr7", "memory");						\
	if (outs > 0) {										\
		out[0] = r4;									\
		out[1] = r5;									\
		out[2] = r6;									\
		out[3] = r7;									\
	}											\
	if (outs > 4) {										\
		out[4] = r8;									\
		out[5] = r9;									\
		out[6] = r10;									\
		out[7] = r11;									\
		out[8] = r12;									\
	}											\
	return (long)r3
#define PAPR_SET_0
#define PAPR_SET_1 r4 = a4;
#define PAPR_SET_2 PAPR_SET_1 r5 = a5;
#define PAPR_SET_3 PAPR_SET_2 r6 = a6;
#define PAPR_SET_4 PAPR_SET_3 r7 = a7;
#define PAPR_SET_5 PAPR_SET_4 r8 = a8;
#define PAPR_SET_6 PAPR_SET_5 r9 = a9;
#define PAPR_SET_7 PAPR_SET_6 r10 = a10;
#define PAPR_SET_8 PAPR_SET_7 r11 = a11;
#define PAPR_SET_9 PAPR_SET_8 r12 = a12;
#define PAPR_OUT_0 PAPR_ONLY_0
#define PAPR_OUT_1 PAPR_INOUT_1 PAPR_ONLY_1
#define PAPR_OUT_2 PAPR_INOUT_2 PAPR_ONLY_2
#define PAPR_OUT_3 PAPR_INOUT_3 PAPR_ONLY_3
#define PAPR_OUT_4 PAPR_INOUT_4 PAPR_ONLY_4
#define PAPR_OUT_5 PAPR_INOUT_5 PAPR_ONLY_5
#define PAPR_OUT_6 PAPR_INOUT_6 PAPR_ONLY_6
#define PAPR_OUT_7 PAPR_INOUT_7 PAPR_ONLY_7
#define PAPR_OUT_8 PAPR_INOUT_8 PAPR_ONLY_8
#define PAPR_OUT_9 PAPR_INOUT_9
#define PAPR_INOUT_1 , "+r"(r4)
#define PAPR_INOUT_2 PAPR_INOUT_1 , "+r"(r5)
#define PAPR_INOUT_3 PAPR_INOUT_2 , "+r"(r6)
#define PAPR_INOUT_4 PAPR_INOUT_3 , "+r"(r7)
#define PAPR_INOUT_5 PAPR_INOUT_4 , "+r"(r8)
#define PAPR_INOUT_6 PAPR_INOUT_5 , "+r"(r9)
#define PAPR_INOUT_7 PAPR_INOUT_6 , "+r"(r10)
#define PAPR_INOUT_8 PAPR_INOUT_7 , "+r"(r11)
#define PAPR_INOUT_9 PAPR_INOUT_8 , "+r"(r12)
#define PAPR_ONLY_8 , "=r"(r12)
#define PAPR_ONLY_7 , "=r"(r11) PAPR_ONLY_8
#define PAPR_ONLY_6 , "=r"(r10) PAPR_ONLY_7
#define PAPR_ONLY_5 , "=r"(r9) PAPR_ONLY_6
#define PAPR_ONLY_4 , "=r"(r8) PAPR_ONLY_5
#define PAPR_ONLY_3 , "=r"(r7) PAPR_ONLY_4
#define PAPR_ONLY_2 , "=r"(r6) PAPR_ONLY_3
#define PAPR_ONLY_1 , "=r"(r5) PAPR_ONLY_2
#define PAPR_ONLY_0 , "=r"(r4) PAPR_ONLY_1

#else

/**
 * papr_hcall_hook() - Makes a call of the hypervisor, for the wrappers of this directory.
 * @opcode: r3
 * @registers: r4 to r12, what goes in and what comes back; those that the call does not use are zero
 *
 * To be defined by the program, or by the mock hypervisor.
 *
 * Return: r3.
 */
PAPR_EXTERN long papr_hcall_hook(unsigned long opcode, unsigned long registers[9]);

#define PAPR_BODY(count)									\
	unsigned long registers[9] = { PAPR_IN_##count };					\
	const long status = papr_hcall_hook(opcode, registers);					\
	int i;											\
	for (i = 0; i < outs; i++)								\
		out[i] = registers[i];								\
	return status
#define PAPR_IN_0 0
#define PAPR_IN_1 a4
#define PAPR_IN_2 PAPR_IN_1, a5
#define PAPR_IN_3 PAPR_IN_2, a6
#define PAPR_IN_4 PAPR_IN_3, a7
#define PAPR_IN_5 PAPR_IN_4, a8
#define PAPR_IN_6 PAPR_IN_5, a9
#define PAPR_IN_7 PAPR_IN_6, a10
#define PAPR_IN_8 PAPR_IN_7, a11
#define PAPR_IN_9 PAPR_IN_8, a12

#endif /* PAPR_FREESTANDING */

#define PAPR_PARAMETERS_0
#define PAPR_PARAMETERS_1 , unsigned long a4
#define PAPR_PARAMETERS_2 PAPR_PARAMETERS_1, unsigned long a5
#define PAPR_PARAMETERS_3 PAPR_PARAMETERS_2, unsigned long a6
#define PAPR_PARAMETERS_4 PAPR_PARAMETERS_3, unsigned long a7
#define PAPR_PARAMETERS_5 PAPR_PARAMETERS_4, unsigned long a8
#define PAPR_PARAMETERS_6 PAPR_PARAMETERS_5, unsigned long a9
#define PAPR_PARAMETERS_7 PAPR_PARAMETERS_6, unsigned long a10
#define PAPR_PARAMETERS_8 PAPR_PARAMETERS_7, unsigned long a11
#define PAPR_PARAMETERS_9 PAPR_PARAMETERS_8, unsigned long a12
#define PAPR_PASS_0
#define PAPR_PASS_1 , a4
#define PAPR_PASS_2 PAPR_PASS_1, a5
#define PAPR_PASS_3 PAPR_PASS_2, a6
#define PAPR_PASS_4 PAPR_PASS_3, a7
#define PAPR_PASS_5 PAPR_PASS_4, a8
#define PAPR_PASS_6 PAPR_PASS_5, a9
#define PAPR_PASS_7 PAPR_PASS_6, a10
#define PAPR_PASS_8 PAPR_PASS_7, a11
#define PAPR_PASS_9 PAPR_PASS_8, a12

/* papr_hcall_in_N(outs, opcode, out, r4...): N arguments; papr_norets_in_N(opcode, r4...): no outputs. */
#define PAPR_ENTRY(count)									\
	static inline __attribute__((always_inline)) long					\
	papr_hcall_in_##count(int outs, unsigned long opcode,					\
			      unsigned long *out PAPR_PARAMETERS_##count)			\
	{											\
		PAPR_BODY(count);								\
	}											\
	static inline __attribute__((always_inline)) long					\
	papr_norets_in_##count(unsigned long opcode PAPR_PARAMETERS_##count)			\
	{											\
		return papr_hcall_in_##count(0, opcode, NULL PAPR_PASS_##count);			\
	}
PAPR_ENTRY(0)
PAPR_ENTRY(1)
PAPR_ENTRY(2)
PAPR_ENTRY(3)
PAPR_ENTRY(4)
PAPR_ENTRY(5)
PAPR_ENTRY(6)
PAPR_ENTRY(7)
PAPR_ENTRY(8)
PAPR_ENTRY(9)

/* The entry for as many arguments as there are, in the order of Linux's wrappers: opcode, outputs, r4... */
#define PAPR_TENTH(o, r4, r5, r6, r7, r8, r9, r10, r11, r12, entry, ...) entry
#define papr_hcall_norets(...)									\
	PAPR_TENTH(__VA_ARGS__, papr_norets_in_9, papr_norets_in_8, papr_norets_in_7,		\
		   papr_norets_in_6, papr_norets_in_5, papr_norets_in_4, papr_norets_in_3,	\
		   papr_norets_in_2, papr_norets_in_1, papr_norets_in_0, 0)(__VA_ARGS__)
#define PAPR_PICK(opcode, ...)									\
	PAPR_TENTH(__VA_ARGS__, papr_hcall_in_9, papr_hcall_in_8, papr_hcall_in_7,		\
		   papr_hcall_in_6, papr_hcall_in_5, papr_hcall_in_4, papr_hcall_in_3,		\
		   papr_hcall_in_2, papr_hcall_in_1, papr_hcall_in_0, 0)
#define papr_hcall4(...) PAPR_PICK(__VA_ARGS__)(4, __VA_ARGS__)
#define papr_hcall9(...) PAPR_PICK(__VA_ARGS__)(9, __VA_ARGS__)
#define papr_hcall4_raw papr_hcall4
#define papr_hcall9_raw papr_hcall9

#endif /* __KERNEL__ */

/* Going on with a call that is not over */

/**
 * enum papr_wait - How to wait.
 * @PAPR_SLEEP: give up the processor; process context only
 * @PAPR_SPIN: keep it; from any context
 */
enum papr_wait {
	PAPR_SLEEP,
	PAPR_SPIN,
};

/**
 * struct papr_retry - How far a call is carried on before its caller gets it back.
 * @attempts: how many times more the hypervisor is asked
 * @delay_ms: how many milliseconds may be waited in all
 * @wait: how
 *
 * What is used up is taken off. A call that gave up answers the status that it met, and its token is where
 * it was: fill this up and call again to go on.
 */
struct papr_retry {
	__u32 attempts;
	__u32 delay_ms;
	enum papr_wait wait;
};

/* Waits, which a call that must be carried to its end does without a bound. */
static inline void papr_pause(enum papr_wait wait, __u32 ms)
{
#ifdef __KERNEL__
	if (wait == PAPR_SPIN && !ms)
		cpu_relax();
	else if (wait == PAPR_SPIN)
		mdelay(ms);
	else if (!ms)
		cond_resched();
	else if (ms < 20)
		usleep_range(ms * 1000UL, ms * 2000UL);
	else
		msleep(ms);
#else
	papr_delay_hook(ms, wait == PAPR_SPIN);
#endif
}

/* Takes one attempt and this much waiting off. */
static inline bool papr_afford(struct papr_retry *retry, __u32 ms)
{
	if (!retry->attempts || retry->delay_ms < ms)
		return false;
	retry->attempts--;
	retry->delay_ms -= ms;
	return true;
}

/* Waits before the next attempt of an hcall, or says that there is to be none. */
static inline bool papr_go_on(struct papr_retry *retry, __u32 ms)
{
	if (!papr_afford(retry, ms))
		return false;
	papr_pause(retry->wait, ms);
	return true;
}

/* The same for RTAS, whose busy statuses a kernel knows how to wait for. */
static inline void papr_rtas_pause(enum papr_wait wait, long status, __u32 ms)
{
#ifdef __KERNEL__
	if (wait == PAPR_SLEEP && rtas_busy_delay((int)status))
		return;
#else
	(void)status;
#endif
	papr_pause(wait, ms);
}

static inline bool papr_rtas_go_on(struct papr_retry *retry, long status, __u32 ms)
{
	if (!papr_afford(retry, ms))
		return false;
	papr_rtas_pause(retry->wait, status, ms);
	return true;
}

/* Memory that firmware sees */

/**
 * struct papr_memory - Memory that firmware reads or writes.
 * @data: where the caller sees it
 * @address: where firmware sees it: the real address, or the one that the I/O device uses
 * @size: how many bytes there are
 *
 * It has to be contiguous in real memory: neither a stack nor vmalloc memory will do.
 */
struct papr_memory {
	void *data;
	__u64 address;
	__u64 size;
};

#ifdef __KERNEL__
/* Of the linear mapping, but no stack; memory from elsewhere becomes an address that every check refuses. */
static inline struct papr_memory papr_memory(void *data, __u64 size)
{
	const struct papr_memory memory = {
		.data = data,
		.address = virt_addr_valid(data) && !object_is_on_stack(data) ? __pa(data) : ~0ULL,
		.size = size,
	};

	return memory;
}
#ifdef PAPR_HAS_WORK_AREA
static inline struct papr_memory papr_memory_of_work_area(struct rtas_work_area *area)
{
	const struct papr_memory memory = {
		.data = rtas_work_area_raw_buf(area),
		.address = rtas_work_area_phys(area),
		.size = rtas_work_area_size(area),
	};

	return memory;
}
#endif
#elif defined(PAPR_FREESTANDING)
/* With translation off an address is an address. */
static inline struct papr_memory papr_memory(void *data, __u64 size)
{
	const struct papr_memory memory = { data, (__u64)(unsigned long)data & ~(3ULL << 62), size };

	return memory;
}
#endif

/* Whether it holds this many bytes, lies below a limit, and crosses no multiple of a power of two (0: no such rule). */
static inline bool papr_memory_fits(const struct papr_memory *memory, __u64 bytes, __u64 below, __u64 within)
{
	const __u64 last = memory->address + memory->size - 1;

	if (memory->size < bytes || memory->size > ~memory->address)
		return false;
	if (below && (memory->address >= below || (memory->size && last >= below)))
		return false;
	return !within || !memory->size || memory->address / within == last / within;
}

/* What an argument passes for memory that may be left out. */
static inline __u64 papr_address(const struct papr_memory *memory)
{
	return memory ? memory->address : 0;
}

static inline __u64 papr_room(const struct papr_memory *memory)
{
	return memory ? memory->size : 0;
}

/**
 * struct papr_pieces - Memory in one piece, or in several of which a list tells.
 * @memory: the piece, or the list
 * @is_list: it is the list
 *
 * The call's documentation says what the list consists of. Firmware reads the list, also where it writes to the pieces.
 */
struct papr_pieces {
	struct papr_memory memory;
	bool is_list;
};

/* A length as such a call takes it: of a list with its sign changed. */
static inline __s64 papr_pieces_length(const struct papr_pieces *pieces)
{
	const __s64 size = pieces ? (__s64)pieces->memory.size : 0;

	return pieces && pieces->is_list ? -size : size;
}

/* papr_memory_fits(), and there are no more bytes than the length can tell. */
static inline bool papr_pieces_fit(const struct papr_pieces *pieces, __u64 most, __u64 below, __u64 within)
{
	return pieces->memory.size <= most && papr_memory_fits(&pieces->memory, 0, below, within);
}

static inline __u64 papr_pieces_address(const struct papr_pieces *pieces)
{
	return pieces ? pieces->memory.address : 0;
}

/**
 * DOC: structures
 *
 * For a structure x of firmware there is struct papr_x, its bytes as they lie in memory, when it has a part that is always there;
 * and struct papr_x_value, the same for a program, in the byte order of the machine. Parts whose size varies are in it as spans:
 * bytes that belong to someone else, elements as they lie there. Counts and lengths that follow from others are not in it.
 *
 * papr_x_read(data, size, value) makes a value of bytes and looks at no more than @size of them; spans point into @data.
 * papr_x_write(value, data, size) makes bytes of a value and writes no more than @size of them. Both return how many bytes it was,
 * or, negative, -1 less the offset of what is wrong or has no room.
 *
 * papr_x_next(span, value) takes the first of the elements of a span off it, as long as there is one.
 *
 * papr_x_find(log, size, value) reads it where it is a section of an RTAS error log; 0: the log has no such section.
 */

/**
 * struct papr_span - Bytes in the memory of someone else, or elements as they lie there.
 * @data: the first byte
 * @size: how many bytes
 * @count: how many elements; of bytes as many as @size
 * @stride: bytes from one element to the next; 0: each begins where the one before ends
 */
struct papr_span {
	const void *data;
	__u64 size;
	__u64 count;
	__u64 stride;
};

/* How far reading has come. Once it has failed it goes no further; nothing past @size is looked at. */
struct papr_reader {
	const __u8 *data;
	__u64 size;
	__u64 at;
	bool failed;
};

static inline struct papr_reader papr_reader(const void *data, __u64 size)
{
	const struct papr_reader reader = { (const __u8 *)data, size, 0, false };

	return reader;
}

/* The bytes read, or, negative, -1 less the offset of what is wrong. */
static inline long papr_read_end(const struct papr_reader *reader)
{
	return reader->failed ? -1 - (long)reader->at : (long)reader->at;
}

static inline const __u8 *papr_take(struct papr_reader *reader, __u64 bytes)
{
	const __u8 *here = reader->data + reader->at;

	if (reader->failed || reader->size - reader->at < bytes) {
		reader->failed = true;
		return NULL;
	}
	reader->at += bytes;
	return here;
}

/* Reads on behind what another reader has read, or fails where it did. */
static inline void papr_take_nested(struct papr_reader *reader, long bytes)
{
	if (reader->failed)
		return;
	reader->failed = bytes < 0;
	reader->at += (__u64)(bytes < 0 ? -1 - bytes : bytes);
}

static inline void papr_check(struct papr_reader *reader, bool good)
{
	if (!good)
		reader->failed = true;
}

static inline void papr_take_copy(struct papr_reader *reader, __u8 *to, __u64 bytes)
{
	const __u8 *from = papr_take(reader, bytes);
	__u64 i;

	for (i = 0; i < bytes; i++)
		to[i] = from ? from[i] : 0;
}

/* What is not there is zero. */
static inline void papr_clear(void *to, __u64 bytes)
{
	__u8 *byte = (__u8 *)to;
	__u64 i;

	for (i = 0; i < bytes; i++)
		byte[i] = 0;
}

/* Text in @bytes bytes, the rest of them zero; @to has room for one NUL more. */
static inline void papr_take_string(struct papr_reader *reader, char *to, __u64 bytes)
{
	const __u8 *from = papr_take(reader, bytes);
	__u64 i;

	for (i = 0; from && i < bytes && from[i]; i++)
		to[i] = (char)from[i];
	to[i] = 0;
}

static inline __s32 papr_sign24(__u32 number)
{
	return (__s32)(number << 8) >> 8;
}

static inline struct papr_span papr_take_bytes(struct papr_reader *reader, __u64 bytes)
{
	const __u8 *here = papr_take(reader, bytes);
	const struct papr_span span = { here, here ? bytes : 0, here ? bytes : 0, 0 };

	return span;
}

/* As many of the bytes as there are. */
static inline struct papr_span papr_take_cut(struct papr_reader *reader, __u64 bytes)
{
	const __u64 rest = reader->size - reader->at;

	return papr_take_bytes(reader, bytes < rest ? bytes : rest);
}

/* The text without its NUL; @bytes of it are there, the rest of them zero, or up to a NUL for PAPR_ALL. */
#define PAPR_ALL (~0ULL)

static inline struct papr_span papr_take_text(struct papr_reader *reader, __u64 bytes)
{
	const __u64 limit = bytes == PAPR_ALL ? reader->size - reader->at : bytes;
	const __u8 *here = reader->data + reader->at;
	struct papr_span span = { NULL, 0, 0, 0 };
	__u64 length = 0;

	if (reader->failed || reader->size - reader->at < limit) {
		reader->failed = true;
		return span;
	}
	while (length < limit && here[length])
		length++;
	if (bytes == PAPR_ALL && length == limit) {
		reader->failed = true;
		return span;
	}
	reader->at += bytes == PAPR_ALL ? length + 1 : bytes;
	span.data = here;
	span.size = length;
	span.count = length;
	return span;
}

/* One element, which ends before the offset @end and has @bytes bytes, or as many as @element says, but not none. */
static inline void papr_take_element(struct papr_reader *reader, __u64 end, __u64 bytes,
				     long (*element)(const void *data, __u64 size))
{
	const __u64 rest = end - reader->at;
	const long used = element ? element(reader->data + reader->at, rest) : (rest < bytes ? -1 : (long)bytes);

	papr_take_nested(reader, used);
	if (!used)
		reader->failed = true;
}

/*
 * Elements up to the offset @end, or @count of them; PAPR_ALL: no such limit. Each has @bytes bytes, or as many
 * as @element says. An element without bytes is a failure: it would have no end. Of @strided ones each has @stride bytes
 * to itself, and what it does not take of them is passed over.
 */
static inline struct papr_span papr_take_several(struct papr_reader *reader, __u64 count, __u64 end, bool strided, __u64 stride,
						 __u64 bytes, long (*element)(const void *data, __u64 size))
{
	struct papr_span span = { reader->data + reader->at, 0, 0, stride };
	const __u64 first = reader->at;

	if (end == PAPR_ALL)
		end = reader->size;
	if (end > reader->size || end < first)
		reader->failed = true;
	while (!reader->failed && span.count < count && (count != PAPR_ALL || reader->at < end)) {
		const __u64 start = reader->at;

		if (strided && end - start < stride) {
			reader->failed = true;
			break;
		}
		papr_take_element(reader, strided ? start + stride : end, bytes, element);
		if (strided && !reader->failed)
			reader->at = start + stride;
		span.count++;
	}
	span.size = reader->at - first;
	return span;
}

static inline struct papr_span papr_take_elements(struct papr_reader *reader, __u64 count, __u64 end, __u64 bytes,
						  long (*element)(const void *data, __u64 size))
{
	return papr_take_several(reader, count, end, false, 0, bytes, element);
}

static inline struct papr_span papr_take_strided(struct papr_reader *reader, __u64 count, __u64 end, __u64 stride,
						 __u64 bytes, long (*element)(const void *data, __u64 size))
{
	return papr_take_several(reader, count, end, true, stride, bytes, element);
}

/*
 * Elements up to one whose first number, of @width bytes, is @value, or to the end of what there is. That number is all
 * there is of the last one.
 */
static inline struct papr_span papr_take_list(struct papr_reader *reader, __u64 value, unsigned int width,
					      __u64 (*load)(const void *from, unsigned int bytes), __u64 bytes,
					      long (*element)(const void *data, __u64 size))
{
	struct papr_span span = { reader->data + reader->at, 0, 0, 0 };
	const __u64 first = reader->at;

	while (!reader->failed && reader->size - reader->at >= width) {
		if (load(reader->data + reader->at, width) == value) {
			span.size = reader->at - first;
			reader->at += width;
			return span;
		}
		papr_take_element(reader, reader->size, bytes, element);
		span.count++;
	}
	span.size = reader->at - first;
	return span;
}

/*
 * The contents of the section @id, two letters, of an RTAS error log of version 6; no data when there is none. Nothing
 * past @size is looked at, and a section without a length is the last one.
 */
static inline struct papr_span papr_find_section(const void *log, __u64 size, const char *id)
{
	const __u8 *bytes = (const __u8 *)log;
	struct papr_span section = { NULL, 0, 0, 0 };
	__u64 at = 24, end;

	if (size < at || !(bytes[1] & 0x04) || (bytes[10] & 0x0F) != 14 || papr_load_be(bytes + 20, 4) != 0x49424D00)
		return section;
	end = 8 + papr_load_be(bytes + 4, 4);
	if (end > size)
		end = size;
	while (at + 8 <= end) {
		const __u64 length = papr_load_be(bytes + at + 2, 2), rest = end - at;

		if (length < 8)
			break;
		if (bytes[at] == (__u8)id[0] && bytes[at + 1] == (__u8)id[1]) {
			section.data = bytes + at + 8;
			section.size = (length < rest ? length : rest) - 8;
			section.count = section.size;
			break;
		}
		at += length;
	}
	return section;
}

/* How many bytes there are for the first element. */
static inline __u64 papr_element_room(const struct papr_span *rest)
{
	return rest->stride && rest->stride < rest->size ? rest->stride : rest->size;
}

/* Steps over the first element, or says that there is none. */
static inline bool papr_next(struct papr_span *rest, long used)
{
	const __u64 step = rest->stride ? rest->stride : (__u64)used;

	if (!rest->count || used <= 0 || step > rest->size)
		return false;
	rest->data = (const __u8 *)rest->data + step;
	rest->size -= step;
	rest->count--;
	return true;
}

/* How far writing has come. Once it has failed it goes no further; nothing past @size is written. */
struct papr_writer {
	__u8 *data;
	__u64 size;
	__u64 at;
	bool failed;
};

static inline struct papr_writer papr_writer(void *data, __u64 size)
{
	const struct papr_writer writer = { (__u8 *)data, size, 0, false };

	return writer;
}

/* The bytes written, or, negative, -1 less the offset of what is wrong. */
static inline long papr_write_end(const struct papr_writer *writer)
{
	return writer->failed ? -1 - (long)writer->at : (long)writer->at;
}

static inline __u8 *papr_give(struct papr_writer *writer, __u64 bytes)
{
	__u8 *here = writer->data + writer->at;

	if (writer->failed || writer->size - writer->at < bytes) {
		writer->failed = true;
		return NULL;
	}
	writer->at += bytes;
	return here;
}

static inline void papr_give_nested(struct papr_writer *writer, long bytes)
{
	if (writer->failed)
		return;
	writer->failed = bytes < 0;
	writer->at += (__u64)(bytes < 0 ? -1 - bytes : bytes);
}

static inline void papr_allow(struct papr_writer *writer, bool good)
{
	if (!good)
		writer->failed = true;
}

static inline void papr_give_bytes(struct papr_writer *writer, const void *bytes, __u64 size)
{
	const __u8 *from = (const __u8 *)bytes;
	__u8 *to = papr_give(writer, size);
	__u64 i;

	for (i = 0; to && i < size; i++)
		to[i] = from[i];
}

static inline void papr_give_zeros(struct papr_writer *writer, __u64 size)
{
	__u8 *to = papr_give(writer, size);
	__u64 i;

	for (i = 0; to && i < size; i++)
		to[i] = 0;
}

/* Text in @bytes bytes, the rest of them zero; PAPR_ALL: with one NUL. A NUL inside is a failure. */
static inline void papr_give_text(struct papr_writer *writer, const struct papr_span *text, __u64 bytes)
{
	const __u8 *from = (const __u8 *)text->data;
	__u64 i;

	for (i = 0; i < text->size; i++)
		papr_allow(writer, from[i] != 0);
	papr_allow(writer, bytes == PAPR_ALL || text->size <= bytes);
	papr_give_bytes(writer, text->data, text->size);
	papr_give_zeros(writer, bytes == PAPR_ALL ? 1 : bytes - text->size);
}

static inline void papr_give_string(struct papr_writer *writer, const char *text, __u64 bytes)
{
	struct papr_span span = { text, 0, 0, 0 };

	while (span.size < bytes && text[span.size])
		span.size++;
	papr_allow(writer, !text[span.size]);
	papr_give_text(writer, &span, bytes);
}

/* Elements as they are, if they are as many as is said. */
static inline void papr_give_elements(struct papr_writer *writer, const struct papr_span *span, __u64 bytes,
				      long (*element)(const void *data, __u64 size))
{
	struct papr_reader check = papr_reader(span->data, span->size);

	papr_take_elements(&check, span->count, PAPR_ALL, bytes, element);
	papr_allow(writer, !check.failed && check.at == span->size);
	papr_give_bytes(writer, span->data, span->size);
}

/* Elements that lie @stride bytes apart; what they do not take of that is written as zeros. */
static inline void papr_give_strided(struct papr_writer *writer, const struct papr_span *span, __u64 stride, __u64 bytes,
				     long (*element)(const void *data, __u64 size))
{
	const __u8 *from = (const __u8 *)span->data;
	__u64 left = span->count;

	papr_allow(writer, stride ? span->size / stride == left && span->size % stride == 0 : !left);
	for (; left && !writer->failed; left--, from += stride) {
		const long used = element ? element(from, stride) : (stride < bytes ? -1 : (long)bytes);

		papr_allow(writer, used > 0);
		if (writer->failed)
			break;
		papr_give_bytes(writer, from, (__u64)used);
		papr_give_zeros(writer, stride - (__u64)used);
	}
}

/* Elements of a list that @value ends: none of them begins with it. */
static inline void papr_give_list(struct papr_writer *writer, const struct papr_span *span, __u64 value, unsigned int width,
				  __u64 (*load)(const void *from, unsigned int bytes), __u64 bytes,
				  long (*element)(const void *data, __u64 size))
{
	struct papr_reader check = papr_reader(span->data, span->size);
	const struct papr_span list = papr_take_list(&check, value, width, load, bytes, element);

	papr_allow(writer, !check.failed && list.count == span->count && list.size == span->size);
	papr_give_bytes(writer, span->data, span->size);
}

/* papr_take_be32(), papr_give_be32(), papr_set_be32() (at an offset already written) and their like */
#define PAPR_NUMBER(name, type, order, bytes)							\
	static inline type papr_take_##name(struct papr_reader *reader)				\
	{											\
		const __u8 *here = papr_take(reader, bytes);					\
												\
		return (type)(here ? papr_load_##order(here, bytes) : 0);			\
	}											\
	static inline void papr_give_##name(struct papr_writer *writer, type value)		\
	{											\
		__u8 *here = papr_give(writer, bytes);						\
												\
		if (here)									\
			papr_store_##order(here, value, bytes);					\
	}											\
	static inline void papr_set_##name(struct papr_writer *writer, __u64 at, __u64 value)	\
	{											\
		papr_allow(writer, value == (type)value);					\
		if (!writer->failed)								\
			papr_store_##order(writer->data + at, value, bytes);			\
	}											\
	static inline bool papr_next_##name(struct papr_span *rest, type *value)		\
	{											\
		struct papr_reader reader = papr_reader(rest->data, rest->size);		\
												\
		*value = papr_take_##name(&reader);						\
		return papr_next(rest, papr_read_end(&reader));					\
	}
PAPR_NUMBER(8, __u8, be, 1)
PAPR_NUMBER(be16, __u16, be, 2)
PAPR_NUMBER(be24, __u32, be, 3)
PAPR_NUMBER(be32, __u32, be, 4)
PAPR_NUMBER(be64, __u64, be, 8)
PAPR_NUMBER(le16, __u16, le, 2)
PAPR_NUMBER(le24, __u32, le, 3)
PAPR_NUMBER(le32, __u32, le, 4)
PAPR_NUMBER(le64, __u64, le, 8)
PAPR_NUMBER(ne16, __u16, ne, 2)
PAPR_NUMBER(ne24, __u32, ne, 3)
PAPR_NUMBER(ne32, __u32, ne, 4)
PAPR_NUMBER(ne64, __u64, ne, 8)

#endif /* PAPR_ASSEMBLY */
#endif
