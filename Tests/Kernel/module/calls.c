// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Makes real calls through the generated wrappers and says what came of them. Loaded by ../init.c into a kernel under QEMU,
 * with the devices that ../run attaches. Its lines are compared with ../expected.txt; what differs from run to run is in
 * lines of their own, which begin with "papr: count:".
 */
#define pr_fmt(fmt) "papr: " fmt

#include <linux/dma-mapping.h>
#include <linux/gfp.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/vmalloc.h>
#include <asm/vio.h>

#include "papr/clock.h"
#include "papr/processor.h"
#include "papr/scm.h"
#include "papr/sysparm.h"
#include "papr/vmc.h"
#include "papr/vpd.h"
#include "papr/vterm.h"
#include "papr/hvpipe.h"

#define UNARMED_NVDIMM 0x90000000
#define FLUSHED_NVDIMM 0x90000001
#define NO_NVDIMM 0x90000063
#define ADAPTER 0x71000002
#define TERMINAL 0x71000000
#define UNTOUCHED 0x5555

#define say(format, ...) pr_info(format "\n", ##__VA_ARGS__)

extern const u64 papr_calls_opcode;

static const struct papr_retry plenty = { .attempts = 1000, .delay_ms = 20000, .wait = PAPR_SLEEP };

static void say_health(u32 nvdimm)
{
	u64 health = UNTOUCHED, valid = UNTOUCHED;
	const long rc = papr_scm_health(nvdimm, &health, &valid);

	if (rc)
		say("health of %x: %s, errno %d, outputs %s", nvdimm, papr_hcall_name(rc), papr_scm_health_errno(rc),
		    health == UNTOUCHED && valid == UNTOUCHED ? "untouched" : "written");
	else
		say("health of %x: %s, unarmed: %s, valid: %s", nvdimm, papr_hcall_name(rc),
		    health & PAPR_PMEM_HEALTH_UNARMED ? "yes" : "no", valid & PAPR_PMEM_HEALTH_UNARMED ? "yes" : "no");
}

static void say_metadata(u32 nvdimm, u64 offset, u64 length)
{
	u64 checked = UNTOUCHED, once = UNTOUCHED;
	const long rc = papr_scm_read_metadata(nvdimm, offset, length, &checked);
	const long rc_once = papr_scm_read_metadata_once(nvdimm, offset, length, &once);

	say("metadata of %x, %llu bytes at %llx: %s, %llx; unchecked: %s, %llx; errno %d", nvdimm, length, offset,
	    papr_hcall_name(rc), checked, papr_hcall_name(rc_once), once, papr_scm_read_metadata_errno(rc));
}

static void metadata(void)
{
	const long rc = papr_scm_write_metadata(FLUSHED_NVDIMM, 0x1000, 0x5061707267656e21, 8);
	const long wide = papr_scm_write_metadata(FLUSHED_NVDIMM, 0x1000, 0x100, 1);
	const long wide_once = papr_scm_write_metadata_once(FLUSHED_NVDIMM, 0x1000, 0x100, 1);

	say("write 8 bytes: %s; 100 in one byte: %s, unchecked: %s", papr_hcall_name(rc), papr_hcall_name(wide),
	    papr_hcall_name(wide_once));
	say_metadata(FLUSHED_NVDIMM, 0x1000, 8);
	say_metadata(FLUSHED_NVDIMM, 0x1001, 2);
	say_metadata(FLUSHED_NVDIMM, 0x1007, 1);
	say_metadata(FLUSHED_NVDIMM, 0x1000, 3);
	say_metadata(FLUSHED_NVDIMM, 0x20000, 8);
	say_metadata(NO_NVDIMM, 0, 8);
}

static void bindings(void)
{
	u64 address = UNTOUCHED, blocks = UNTOUCHED, token = 1;
	long rc;

	rc = papr_scm_bind_mem(UNARMED_NVDIMM, 0, 1, PAPR_ANY_ADDRESS, &address, &blocks, PAPR_SLEEP);
	say("bind: %s, %llu block at %llx", papr_hcall_name(rc), blocks, address);
	rc = papr_scm_bind_mem(UNARMED_NVDIMM, 0, 1, address, &address, &blocks, PAPR_SPIN);
	say("bind there: %s, errno %d", papr_hcall_name(rc), papr_scm_bind_mem_errno(rc));
	rc = papr_scm_bind_mem_once(UNARMED_NVDIMM, 0, 1, PAPR_ANY_ADDRESS, &token, &address, &blocks);
	say("bind with token 1: %s, token %llu", papr_hcall_name(rc), token);
	blocks = UNTOUCHED;
	rc = papr_scm_unbind_all(PAPR_UNBIND_SCOPE_CONNECTOR, UNARMED_NVDIMM, &blocks, PAPR_SLEEP);
	say("unbind all of one: %s, %llu block", papr_hcall_name(rc), blocks);
	blocks = UNTOUCHED;
	rc = papr_scm_unbind_all(PAPR_UNBIND_SCOPE_CONNECTOR, NO_NVDIMM, &blocks, PAPR_SLEEP);
	say("unbind all of none: %s, output %s", papr_hcall_name(rc), blocks == UNTOUCHED ? "untouched" : "written");
	rc = papr_scm_unbind_all(3, UNARMED_NVDIMM, &blocks, PAPR_SLEEP);
	say("unbind all of scope 3: %s", papr_hcall_name(rc));
}

static void flush(void)
{
	struct papr_retry none = { .attempts = 0, .delay_ms = 20000, .wait = PAPR_SLEEP };
	struct papr_retry brief = { .attempts = 1000, .delay_ms = 9, .wait = PAPR_SLEEP };
	struct papr_retry retry = plenty, spin = plenty;
	u64 token = 0, before;
	long rc;

	rc = papr_scm_flush(FLUSHED_NVDIMM, &token, &retry);
	say("flush: %s, token %s", papr_hcall_name(rc), token ? "given" : "none");
	say("count: %u attempts, %u ms", plenty.attempts - retry.attempts, plenty.delay_ms - retry.delay_ms);

	token = 0;
	rc = papr_scm_flush(FLUSHED_NVDIMM, &token, &none);
	say("flush, no attempts: %s, errno %d, token %s", papr_hcall_name(rc), papr_scm_flush_errno(rc), token ? "given" : "none");
	before = token;
	rc = papr_scm_flush(FLUSHED_NVDIMM, &token, &retry);
	say("flush goes on: %s, token %s", papr_hcall_name(rc), token == before ? "the same" : "another");

	token = 0;
	rc = papr_scm_flush(FLUSHED_NVDIMM, &token, &brief);
	say("flush, 9 ms: %s, token %s, left: %u attempts, %u ms", papr_hcall_name(rc), token ? "given" : "none", brief.attempts,
	    brief.delay_ms);
	spin.wait = PAPR_SPIN;
	rc = papr_scm_flush(FLUSHED_NVDIMM, &token, &spin);
	say("flush goes on, spinning: %s", papr_hcall_name(rc));
	token = 0;
	rc = papr_scm_flush(UNARMED_NVDIMM, &token, &retry);
	say("flush of another kind: %s, errno %d", papr_hcall_name(rc), papr_scm_flush_errno(rc));
}

/* A queue of 256 messages in memory that the adapter can reach; the adapter answers in it. */
static void talk(struct device *device)
{
	struct papr_memory queue = { .size = 4096 };
	const struct papr_crq_message_value hello = {
		.header = 0xC0,
		.by_header.initialization.format = PAPR_CRQ_INITIALIZATION_INITIALIZE,
	};
	struct papr_crq_message_value answer;
	struct papr_crq_message message;
	dma_addr_t address;
	long rc, again;

	queue.data = dma_alloc_coherent(device, queue.size, &address, GFP_KERNEL);
	if (!queue.data) {
		say("no memory for a queue");
		return;
	}
	queue.address = address;
	rc = papr_reg_crq(ADAPTER, &queue);
	again = papr_reg_crq(ADAPTER, &queue);
	say("queue: %s, again: %s", papr_hcall_name(rc), papr_hcall_name(again));
	papr_crq_message_write(&hello, &message, sizeof(message));
	rc = papr_send_crq(ADAPTER, &message);
	papr_crq_message_read(queue.data, queue.size, &answer);
	say("hello: %s; answer %x, %s", papr_hcall_name(rc), answer.header,
	    answer.by_header.initialization.format == PAPR_CRQ_INITIALIZATION_COMPLETE ? "complete" : "something else");
	message.header = 0xFF;
	rc = papr_send_crq(ADAPTER, &message);
	say("transport event: %s", papr_hcall_name(rc));
	rc = papr_free_crq(ADAPTER, PAPR_SLEEP);
	again = papr_reg_crq(ADAPTER, &queue);
	say("free: %s, queue: %s", papr_hcall_name(rc), papr_hcall_name(again));
	papr_free_crq(ADAPTER, PAPR_SPIN);
	dma_free_coherent(device, queue.size, queue.data, address);
}

static void queues(void)
{
	const struct papr_memory odd = { .address = 0x10010, .size = 4096 };
	struct device_node *node = of_find_compatible_node(NULL, NULL, "IBM,v-scsi");
	struct vio_dev *adapter = node ? vio_find_node(node) : NULL;

	of_node_put(node);
	if (!adapter) {
		say("no adapter");
		return;
	}
	talk(&adapter->dev);
	say("queue at 10010: %s, of no adapter: %s", papr_hcall_name(papr_reg_crq(ADAPTER, &odd)),
	    papr_hcall_name(papr_reg_crq_once(0x710000ff, 0, 4096)));
	put_device(&adapter->dev);
}

static void say_parameter(const char *what, u32 parameter, const struct papr_memory *memory)
{
	struct papr_system_parameter_value_value value;
	struct papr_retry retry = plenty;
	const long rc = papr_get_system_parameter(parameter, memory, &retry);
	long used;

	if (rc) {
		say("%s: status %ld, errno %d", what, rc, papr_get_system_parameter_errno(rc));
		return;
	}
	used = papr_system_parameter_value_read(memory->data, memory->size, &value);
	say("%s: %s, %ld bytes used, length %u, %llu there: %*phN", what, papr_rtas_name(rc), used, value.length, value.data.count,
	    (int)value.data.size, value.data.data);
}

static void parameters(void)
{
	void *page = (void *)__get_free_page(GFP_KERNEL), *mapped = vmalloc(PAGE_SIZE);
	struct papr_memory whole, cut, wrong, stack;
	u8 local[32];

	if (!page || !mapped)
		goto out;
	whole = papr_memory(page, 4002);
	cut = papr_memory(page, 6);
	wrong = papr_memory(mapped, 4002);
	stack = papr_memory(local, sizeof(local));
	say_parameter("uuid", PAPR_SYSTEM_PARAMETER_UUID, &whole);
	say_parameter("uuid, cut", PAPR_SYSTEM_PARAMETER_UUID, &cut);
	say_parameter("unknown parameter", 0x1234, &whole);
	say_parameter("vmalloc memory", PAPR_SYSTEM_PARAMETER_UUID, &wrong);
	say_parameter("stack memory", PAPR_SYSTEM_PARAMETER_UUID, &stack);
out:
	vfree(mapped);
	free_page((unsigned long)page);
}

/* Functions that this firmware does not have; the kernel knows the first and perhaps not the second. */
static void absent(void)
{
	u32 sequence = 1, bytes = UNTOUCHED;
	long rc;

	rc = papr_get_vpd_once(0, 0, 0, &sequence, &bytes);
	say("vital product data: %s, errno %d, output %s", rc == PAPR_RTAS_ABSENT ? "absent" : "there",
	    papr_get_vpd_errno(rc), bytes == UNTOUCHED ? "untouched" : "written");
	rc = papr_send_hvpipe_msg_once(0, 0);
	say("hypervisor pipe: %s, errno %d", rc == PAPR_RTAS_ABSENT ? "absent" : "there", papr_send_hvpipe_msg_errno(rc));
}

/* A structure in six registers; a code that says which bit of the flags is wrong; text in registers. */
static void others(void)
{
	static const char text[] = "papr: terminal\r\n";
	struct papr_home_node_domains home;
	struct papr_retry retry = plenty;
	long rc;

	memset(&home, 0x55, sizeof(home));
	rc = papr_home_node_associativity(PAPR_HOME_NODE_IDENTIFIER_PROCESSOR, 0, &home);
	say("home of processor 0: %s, %*phN", papr_hcall_name(rc), (int)sizeof(home), &home);
	rc = papr_home_node_associativity(PAPR_HOME_NODE_IDENTIFIER_PROCESSOR, 1000, &home);
	say("home of processor 1000: %s", papr_hcall_name(rc));
	rc = papr_set_mode_resource_le(PAPR_INTERRUPT_ENDIANNESS_LITTLE, &retry);
	say("interrupts in little endian: %s", papr_hcall_name(rc));
	rc = papr_set_mode_resource_le_once(2);
	say("interrupts in another endian: %s (%ld)", papr_hcall_name(rc), rc);
	rc = papr_put_term_char(TERMINAL, sizeof(text) - 1, text, &retry);
	say("terminal: %s, 17 bytes: %s", papr_hcall_name(rc), papr_hcall_name(papr_put_term_char(TERMINAL, 17, text, &retry)));
}

/* Cells that come back. */
static void clock(void)
{
	struct papr_get_time_of_day_out now;
	struct papr_retry retry = plenty;
	const long rc = papr_get_time_of_day(&now, &retry);

	say("clock: %s, %u-%u-%u %u:%u", papr_rtas_name(rc), now.year, now.month, now.day, now.hour, now.minute);
}

static int __init papr_calls_init(void)
{
	say("begin");
	say("opcode seen by the assembler: %llx", papr_calls_opcode);
	say_health(UNARMED_NVDIMM);
	say_health(FLUSHED_NVDIMM);
	say_health(NO_NVDIMM);
	metadata();
	bindings();
	flush();
	queues();
	others();
	parameters();
	clock();
	absent();
	say("end");
	return 0;
}

static void __exit papr_calls_exit(void)
{
}

module_init(papr_calls_init);
module_exit(papr_calls_exit);
MODULE_DESCRIPTION("Real calls through generated wrappers");
MODULE_LICENSE("GPL");
