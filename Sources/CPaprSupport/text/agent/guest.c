/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The agent without an operating system: its console is the first virtual terminal, RTAS is reached by the hypervisor's own hcall. */
#include "agent.h"
#include "papr/vterm.h"

#define CONSOLE 0x71000000
/* QEMU's own hcall, which stands for the firmware's entry into RTAS: r4 is the address of the argument buffer. */
#define QEMU_H_RTAS 0xF000
#define MSR_EE 0x8000UL
/* Ticks until the decrementer interrupts: a processor that a call puts to sleep wakes up then. At 512 MHz 20 ms. */
#define NAP 0xA00000UL

void guest(const __u8 *device_tree);
void guest_trap(unsigned long vector, unsigned long address);
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);

void *memcpy(void *to, const void *from, size_t size)
{
	char *here = to;
	const char *there = from;

	while (size--)
		*here++ = *there++;
	return to;
}

void *memset(void *to, int byte, size_t size)
{
	char *here = to;

	while (size--)
		*here++ = (char)byte;
	return to;
}

/* The console */

int agent_get(void)
{
	static char text[16];
	static __u64 length, at;

	while (at == length) {
		at = 0;
		if (papr_get_term_char(CONSOLE, &length, text) != H_SUCCESS)
			length = 0;
	}
	return (unsigned char)text[at++];
}

void agent_put(const char *text, __u64 size)
{
	while (size) {
		struct papr_retry retry = { ~0U, ~0U, PAPR_SPIN };
		const __u64 part = size < 16 ? size : 16;

		papr_put_term_char(CONSOLE, part, text, &retry);
		text += part;
		size -= part;
	}
}

void papr_delay_hook(__u32 ms, bool atomic)
{
	(void)ms;
	(void)atomic;
}

/* Memory: whatever there is */

bool agent_read(__u64 address, __u8 *bytes, __u64 count)
{
	const volatile __u8 *from = (const volatile __u8 *)address;

	while (count--)
		*bytes++ = *from++;
	return true;
}

bool agent_write(__u64 address, const __u8 *bytes, __u64 count)
{
	volatile __u8 *to = (volatile __u8 *)address;

	while (count--)
		*to++ = *bytes++;
	return true;
}

/* Calls may let interrupts in; nobody here waits for one, but a processor that sleeps. */

void agent_before_call(void)
{
	__asm__ volatile("mtdec %0" : : "r"(NAP));
}

void agent_after_call(void)
{
	unsigned long msr;

	__asm__ volatile("mfmsr %0" : "=r"(msr));
	__asm__ volatile("mtmsrd %0, 1" : : "r"(msr & ~MSR_EE));
}

void agent_remark(void)
{
}

bool agent_own(char letter, struct agent_request *request)
{
	(void)letter;
	(void)request;
	return false;
}

/* RTAS: the token of a function is a property of the node /rtas */

static const __u8 *tree = (const __u8 *)1;	/* no zeros: nobody clears memory when the machine is reset */

static bool is_same(const char *left, const char *right)
{
	while (*left && *left == *right) {
		left++;
		right++;
	}
	return *left == *right;
}

static bool find_token(const char *name, __u32 *token)
{
	const __u8 *at = tree + papr_load_be(tree + 8, 4), *strings = tree + papr_load_be(tree + 12, 4);
	int depth = 0, found = 0;

	for (;;) {
		const __u32 tag = (__u32)papr_load_be(at, 4);

		at += 4;
		if (tag == 1) {		/* a node: its name */
			if (++depth == 2 && is_same((const char *)at, "rtas"))
				found = depth;
			while (*at)
				at++;
			at += 4 - (unsigned long)(at - tree) % 4;
		} else if (tag == 2) {	/* its end */
			if (depth-- == found)
				return false;
		} else if (tag == 3) {	/* a property: length, name, value */
			const __u64 length = papr_load_be(at, 4);

			if (found == depth && length == 4 && is_same((const char *)strings + papr_load_be(at + 4, 4), name)) {
				*token = (__u32)papr_load_be(at + 8, 4);
				return true;
			}
			at += 8 + (length + 3) / 4 * 4;
		} else if (tag == 9) {
			return false;
		}
	}
}

bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
{
	static __u8 buffer[128] __attribute__((aligned(8)));
	unsigned long out[4];
	__u32 token;
	int i;

	if (!find_token(name, &token))
		return false;
	papr_store_be(buffer, token, 4);
	papr_store_be(buffer + 4, (__u64)nargs, 4);
	papr_store_be(buffer + 8, (__u64)nret, 4);
	for (i = 0; i < nargs; i++)
		papr_store_be(buffer + 12 + 4 * i, args[i], 4);
	papr_hcall4(QEMU_H_RTAS, out, (unsigned long)buffer);
	for (i = 0; i < nret; i++)
		rets[i] = (__u32)papr_load_be(buffer + 12 + 4 * (nargs + i), 4);
	return true;
}

void agent_power_off(void)
{
	const __u32 mask[2] = { ~0U, ~0U };
	__u32 status;

	papr_rtas_hook("power-off", 2, mask, 1, &status);
}

/* Where the machine begins, and begins again when it is reset */

void guest(const __u8 *device_tree)
{
	if (tree == (const __u8 *)1)
		tree = device_tree;
	agent_serve(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, (__u64)tree, papr_load_be(tree + 4, 4));
}

/* An exception: what was going on is given up. */
void guest_trap(unsigned long vector, unsigned long address)
{
	agent_begin('!', 0);
	agent_text("trap");
	agent_number(vector);
	agent_number(address);
	agent_end();
	guest(tree);
}
