/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* A program without an operating system under a real hypervisor, QEMU's: hcalls by `sc 1`, RTAS by the hypervisor's own way to it. */
#include "papr/awkward.h"
#include "papr/power.h"
#include "papr/processor.h"
#include "papr/scm.h"
#include "papr/sysparm.h"
#include "papr/vmc.h"
#include "papr/vterm.h"

#define TERMINAL 0x71000000
#define NVDIMM 0x90000000
#define SLOW_NVDIMM 0x90000001	/* has to be flushed, and takes its time */
#define TICKS_PER_MS 512000
#define ADAPTER 0x71000002

void guest(const __u8 *tree);
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

/* Printing */

static void print(const char *text)
{
	struct papr_retry retry = { ~0U, ~0U, PAPR_SPIN };
	__u64 size = 0;

	while (text[size])
		size++;
	while (size) {
		const __u64 part = size < 16 ? size : 16;

		papr_put_term_char(TERMINAL, part, text, &retry);
		text += part;
		size -= part;
	}
}

static void show(const char *what, long number)
{
	char digits[24], *end = digits + sizeof(digits);
	unsigned long rest = number < 0 ? 0UL - (unsigned long)number : (unsigned long)number;

	*--end = 0;
	do {
		*--end = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	if (number < 0)
		*--end = '-';
	print(what);
	print(" ");
	print(end);
	print("\n");
}

/* RTAS: the token of a function is a property of the node /rtas */

static const __u8 *tree;

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

	for (;;) {
		const __u32 tag = (__u32)papr_load_be(at, 4);

		at += 4;
		if (tag == 1) {		/* a node: its name */
			while (*at)
				at++;
			at += 4 - (unsigned long)(at - tree) % 4;
		} else if (tag == 3) {	/* a property: length, name, value */
			const __u64 length = papr_load_be(at, 4);

			if (length == 4 && is_same((const char *)strings + papr_load_be(at + 4, 4), name)) {
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
	static __u8 buffer[128];
	unsigned long ret[4];
	__u32 token;
	int i;

	if (!find_token(name, &token))
		return false;
	papr_store_be(buffer, token, 4);
	papr_store_be(buffer + 4, (__u64)nargs, 4);
	papr_store_be(buffer + 8, (__u64)nret, 4);
	for (i = 0; i < nargs; i++)
		papr_store_be(buffer + 12 + 4 * i, args[i], 4);
	papr_hcall4(0xF000, ret, (unsigned long)buffer);
	for (i = 0; i < nret; i++)
		rets[i] = (__u32)papr_load_be(buffer + 12 + 4 * (nargs + i), 4);
	return true;
}

/* Time passes by the processor's own clock; how often and how long is remembered. */

static __u32 waits, waited;

static __u64 now(void)
{
	__u64 ticks;

	__asm__ volatile("mftb %0" : "=r"(ticks));
	return ticks;
}

void papr_delay_hook(__u32 ms, bool atomic)
{
	const __u64 end = now() + (__u64)ms * TICKS_PER_MS;

	(void)atomic;
	waits++;
	waited += ms;
	while (now() < end)
		;
}

static void use_memory(void)
{
	__u64 data = 0, address = 0, bound = 0, unbound = 7;

	show("write", papr_scm_write_metadata(NVDIMM, 8, 0x0102030405060708, 8));
	show("read", papr_scm_read_metadata(NVDIMM, 8, 8, &data));
	show("is", data == 0x0102030405060708);
	show("read two", papr_scm_read_metadata(NVDIMM, 10, 2, &data));
	show("are", (long)data);
	show("read three, asked", papr_scm_read_metadata_once(NVDIMM, 8, 3, &data));
	show("read three, checked", papr_scm_read_metadata(NVDIMM, 8, 3, &data));
	show("read behind the end", papr_scm_read_metadata(NVDIMM, 1 << 20, 8, &data));
	show("read of no device", papr_scm_read_metadata(1, 0, 8, &data));
	show("still", (long)data);
	show("bind", papr_scm_bind_mem(NVDIMM, 0, 1, PAPR_ANY_ADDRESS, &address, &bound, PAPR_SPIN));
	show("blocks", (long)bound);
	show("bind elsewhere", papr_scm_bind_mem(NVDIMM, 0, 1, 4096, &address, &bound, PAPR_SPIN));
	show("unbind", papr_scm_unbind_all(PAPR_UNBIND_SCOPE_CONNECTOR, NVDIMM, &unbound, PAPR_SPIN));
	show("unbind nothing", papr_scm_unbind_all(3, NVDIMM, &unbound, PAPR_SPIN));
	show("health", papr_scm_health(NVDIMM, &data, &address));
	show("unarmed", !!(data & PAPR_PMEM_HEALTH_UNARMED));
}

/* A call that is not over at once: given up, gone on with, carried to its end. */
static void flush(void)
{
	struct papr_retry once = { 0, 1000, PAPR_SLEEP }, brief = { 1000, 9, PAPR_SLEEP }, enough = { 1000, 60000, PAPR_SLEEP };
	__u64 token = 0, first;

	show("flush, asked once", papr_scm_flush(SLOW_NVDIMM, &token, &once));
	show("has a token", token != 0);
	show("waited", (long)waited);
	first = token;
	show("flush, no time for the hint", papr_scm_flush(SLOW_NVDIMM, &token, &brief));
	show("has the same token", token == first);
	show("time that is left", brief.delay_ms);
	show("waited", (long)waited);
	show("flush, enough time", papr_scm_flush(SLOW_NVDIMM, &token, &enough));
	show("each wait was of 10 ms", waited == 10 * waits);
	show("attempts and time are taken off", enough.attempts == 1000 - waits && enough.delay_ms == 60000 - waited);
	token = 0;
	waits = waited = 0;
	enough = (struct papr_retry){ 1000, 60000, PAPR_SLEEP };
	show("flush", papr_scm_flush(SLOW_NVDIMM, &token, &enough));
	show("was called again", waits > 0 && waits == 1000 - enough.attempts);
	show("each wait was of 10 ms", waited == 10 * waits);
	token = 12345;
	show("flush with a token of nobody", papr_scm_flush(SLOW_NVDIMM, &token, &enough));
	token = 0;
	show("flush where nothing has to be", papr_scm_flush(NVDIMM, &token, &enough));
}

static void use_queue(void)
{
	static __u8 page[4096] __attribute__((aligned(4096)));
	const struct papr_memory queue = papr_memory(page, sizeof(page)), crooked = papr_memory(page + 16, 4096);
	__u8 message[16] = { 0xC0, 1 };

	show("register", papr_reg_crq(ADAPTER, &queue));
	show("register twice", papr_reg_crq(ADAPTER, &queue));
	show("register crooked", papr_reg_crq(ADAPTER, &crooked));
	show("send", papr_send_crq(ADAPTER, message));
	message[0] = 0xFF;
	show("send an event", papr_send_crq(ADAPTER, message));
	show("free", papr_free_crq(ADAPTER, PAPR_SPIN));
}

static void use_rtas(void)
{
	static __u8 page[4096];
	struct papr_memory area = papr_memory(page, sizeof(page));
	struct papr_retry retry = { 10, 1000, PAPR_SPIN };
	struct papr_system_parameter_value_value value;
	__u32 token = 0;

	show("parameter", papr_get_system_parameter(PAPR_SYSTEM_PARAMETER_UUID, &area, &retry));
	show("bytes", papr_system_parameter_value_read(page, sizeof(page), &value));
	show("length", value.length);
	show("first", ((const __u8 *)value.data.data)[0]);
	show("no parameter", papr_get_system_parameter(9999, &area, &retry));
	show("errno", papr_get_system_parameter_errno(-3));
	area.size = 1;
	show("no room", papr_get_system_parameter(PAPR_SYSTEM_PARAMETER_UUID, &area, &retry));
	show("no function", papr_open_lock(&token, &retry) == PAPR_RTAS_ABSENT);
}

void guest(const __u8 *device_tree)
{
	tree = device_tree;
	use_memory();
	flush();
	use_queue();
	use_rtas();
	show("unsupported flag", papr_set_mode_resource_le_once(4));
	show("third argument", papr_set_mode(4, 4, 1, 0));
	show("fourth argument", papr_set_mode(4, 4, 0, 4));
	show("no such call", papr_nine(1, 1, 1, 1, 0, 0, 1, 2, 0, &(struct papr_nine_out){ 0 }));
	print("end\n");
	papr_power_off(0);
}
