/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What the log keeps, and how it reads. */
#include "check.h"
#include <stdlib.h>

static struct papr_mock *mock;

static void copies_are_deep(void)
{
	struct papr_mock_out_get_system_parameter out = { 0 };
	struct papr_retry retry = { 0, 0, PAPR_SPIN };
	const struct papr_mock_entry *entry;
	struct papr_memory memory;

	mock = begin();
	memory = papr_mock_memory(mock, 8, 0, 1ULL << 32);
	memset(memory.data, 'b', 8);
	out.value.data = "\0\4text";
	out.value.size = 6;
	papr_mock_queue_get_system_parameter(mock, RTAS_SUCCESS, &out);
	out.value.data = "overwritten";
	CHECK(papr_get_system_parameter(PAPR_SYSTEM_PARAMETER_LPAR_NAME, &memory, &retry) == RTAS_SUCCESS);
	CHECK(!memcmp(memory.data, "\0\4textbb", 8));
	papr_mock_free(mock, memory.data);
	entry = papr_mock_entry(mock, 0);
	CHECK(!memcmp(papr_mock_find_copy(entry, "value")->before, "bbbbbbbb", 8));
	CHECK(!memcmp(papr_mock_find_copy(entry, "value")->after, "\0\4textbb", 8));
	CHECK(papr_mock_find_copy(entry, "value")->address == memory.address && !papr_mock_find_copy(entry, "size"));
	CHECK(!memcmp(papr_mock_arguments_get_system_parameter(entry)->value.data, "bbbbbbbb", 8));
	CHECK(papr_mock_arguments_get_system_parameter(entry)->value.size == 8);
	CHECK(papr_mock_arguments_get_system_parameter(entry)->parameter == PAPR_SYSTEM_PARAMETER_LPAR_NAME);
	CHECK(!memcmp(papr_mock_outputs_get_system_parameter(entry)->value.data, "\0\4textbb", 8));
	CHECK(!papr_mock_arguments_get_vpd(entry) && !papr_mock_outputs_get_vpd(entry) && !papr_mock_arguments_get_vpd(NULL));
	CHECK(entry->argument_count == 3 && entry->result_count == 1 && entry->thread == 1 && !strcmp(entry->code, "RTAS_SUCCESS"));
	papr_mock_clear_log(mock);
	CHECK(papr_mock_logged(mock) == 0 && !papr_mock_entry(mock, 0));
	CHECK(papr_mock_count(mock, &papr_mock_call_get_system_parameter) == 1);
	end(mock, 0);
}

static void reads_well(void)
{
	static const char expected[] =
		"H_SCM_BIND_MEM(drc_index 1, first_block 0, block_count 0x20, address 0xffffffffffffffff, token 0) = H_BUSY (1),"
		" token 7, address 0x5000, blocks_bound 4\n"
		"H_SCM_READ_METADATA(drc_index 1, offset 0, length 3) = H_P3 (-56) [a constraint is not met]\n"
		"H_SCM_READ_METADATA(drc_index 1, offset 0, length 4) = H_FUNCTION (-2)\n"
		"H_SEND_CRQ(unit_address 0x30000002, message c0010000000000000000000000000000) = H_SUCCESS (0)\n"
		"H_COPY_RDMA(length -5, source_bus 1, source 2, destination_bus 3, destination 4) = H_PARAMETER (-4) [a constraint is not met]\n"
		"H_SCM_FLUSH(drc_index 1, token 0) = H_LONG_BUSY (9901), token 9\n"
		"0xABC(0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0) = ? (-2)\n"
		"ibm,receive-hvpipe-msg(work_area 0x10000: 00000000, work_area_size 4) = RTAS_SUCCESS (0), source 5, bytes_written 2, work_area: 68690000\n"
		"ibm,open-lock() = absent\n";
	const struct papr_mock_out_scm_bind_mem bind = { .token = 7, .address = 0x5000, .blocks_bound = 4 };
	const struct papr_mock_out_scm_flush flush = { .token = 9 };
	struct papr_mock_out_receive_hvpipe_msg message = { .source = 5, .bytes_written = 2 };
	__u8 crq[16] = { 0xC0, 1 };
	unsigned long registers[9] = { 1 };
	struct papr_memory memory;
	__u64 token = 0, address, bound;
	__u32 source, bytes;
	char text[2048];
	FILE *file;
	size_t size;

	mock = begin();
	papr_mock_queue_scm_bind_mem(mock, H_BUSY, &bind);
	papr_scm_bind_mem_once(1, 0, 32, PAPR_ANY_ADDRESS, &token, &address, &bound);
	papr_scm_read_metadata_once(1, 0, 3, &address);
	papr_scm_read_metadata_once(1, 0, 4, &address);
	papr_mock_queue_send_crq(mock, H_SUCCESS, NULL);
	papr_send_crq_once(0x30000002, crq);
	papr_copy_rdma_once(-5, 1, 2, 3, 4);
	papr_mock_queue_scm_flush(mock, H_LONG_BUSY_ORDER_10_MSEC, &flush);
	token = 0;
	papr_scm_flush_once(1, &token);
	papr_hcall_hook(0xABC, registers);
	memory = papr_mock_memory(mock, 4, 0, 1ULL << 32);
	message.work_area.data = "hi";
	message.work_area.size = 2;
	papr_mock_queue_receive_hvpipe_msg(mock, RTAS_SUCCESS, &message);
	papr_receive_hvpipe_msg_once((__u32)memory.address, 4, &source, &bytes);
	papr_open_lock_once(&source);
	file = tmpfile();
	CHECK(file != NULL);
	if (file) {
		papr_mock_print(mock, file);
		rewind(file);
		size = fread(text, 1, sizeof(text) - 1, file);
		text[size] = 0;
		fclose(file);
		CHECK(!strcmp(text, expected));
		if (strcmp(text, expected))
			printf("%s", text);
	}
	token = 7;	/* to its end */
	papr_mock_queue_scm_bind_mem(mock, H_SUCCESS, NULL);
	papr_scm_bind_mem_once(1, 0, 32, PAPR_ANY_ADDRESS, &token, &address, &bound);
	end(mock, 0);
}

/* A recording has registers and memory as they were; what no output defines is not compared. */
static void writes_recordings(void)
{
	static const char *const expected[] = {
		"papr_call: hcall=0x3E4 args={0x1,0x0,0x4,0x0,0x0,0x0,0x0,0x0,0x0} status=0 outs={0x1234,",
		"papr_call: hcall=0xABC args={0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9} status=-2 outs={",
		"papr_call: rtas=ibm,receive-hvpipe-msg args={0x10000,0x4} rets={0x0,0x5,0x2} mem=0x10000:00000000>68690000\n",
		"papr_call: rtas=ibm,open-lock args={} absent\n",
	};
	const struct papr_mock_out_scm_read_metadata data = { .data = 0x1234 };
	struct papr_mock_out_receive_hvpipe_msg message = { .source = 5, .bytes_written = 2 };
	unsigned long registers[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	struct papr_memory memory;
	char line[512];
	__u32 source, bytes;
	__u64 value;
	unsigned int i;
	FILE *file;

	mock = begin();
	papr_mock_queue_scm_read_metadata(mock, H_SUCCESS, &data);
	papr_scm_read_metadata_once(1, 0, 4, &value);
	papr_hcall_hook(0xABC, registers);
	memory = papr_mock_memory(mock, 4, 0, 1ULL << 32);
	message.work_area.data = "hi";
	message.work_area.size = 2;
	papr_mock_queue_receive_hvpipe_msg(mock, RTAS_SUCCESS, &message);
	papr_receive_hvpipe_msg_once((__u32)memory.address, 4, &source, &bytes);
	papr_open_lock_once(&source);
	file = tmpfile();
	CHECK(file != NULL);
	if (file) {
		papr_mock_print_raw(mock, file);
		rewind(file);
		for (i = 0; i < 4; i++) {
			CHECK(fgets(line, sizeof(line), file) != NULL);
			CHECK(!strncmp(line, expected[i], strlen(expected[i])));
		}
		CHECK(!fgets(line, sizeof(line), file));
		fclose(file);
	}
	end(mock, 0);
}

void check_log(void)
{
	copies_are_deep();
	reads_well();
	writes_recordings();
}
