/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The memory of the partition: where it is, who may see it, and until when. */
#include "check.h"

static struct papr_mock *mock;

static void addresses_and_pointers(void)
{
	struct papr_memory low, high, odd;
	__u8 *data, byte = 1;

	mock = begin();
	low = papr_mock_memory(mock, 100, 4096, 1ULL << 32);
	high = papr_mock_memory(mock, 100, 0, 0);
	odd = papr_mock_memory(mock, 1, 1 << 16, 0x100000);
	data = low.data;
	CHECK(low.address % 4096 == 0 && (unsigned long)data % 4096 == 0 && low.address + low.size <= 1ULL << 32 && low.size == 100);
	CHECK(high.address >= 1ULL << 32);	/* a limit that was forgotten shows */
	CHECK(odd.address % (1 << 16) == 0 && odd.address < 0x100000);
	CHECK(data[0] == 0 && data[99] == 0);
	CHECK(papr_mock_address(mock, data + 7) == low.address + 7);
	CHECK(papr_mock_address(mock, &byte) == ~0ULL);
	CHECK(papr_mock_pointer(mock, low.address + 99, 1) == data + 99);
	CHECK(!papr_mock_pointer(mock, low.address + 99, 2) && !papr_mock_pointer(mock, low.address + 100, 0));
	CHECK(!papr_mock_pointer(mock, low.address - 1, 1) && !papr_mock_pointer(mock, low.address, ~0ULL));
	CHECK(!papr_mock_memory(mock, 0x100000, 0, 0x100000).data);	/* there is no room below */
	CHECK(!papr_mock_memory(mock, 1, 3, 0).data && !papr_mock_memory(mock, 0, 0, 0).data);
	CHECK(papr_mock_allocations(mock) == 3);
	data = papr_mock_allocate(mock, 64, 64);
	CHECK(data && papr_mock_address(mock, data) % 64 == 0 && papr_mock_allocations(mock) == 4);
	papr_mock_free(mock, data);
	CHECK(papr_mock_allocations(mock) == 3);
	CHECK(papr_mock_address(mock, data) == ~0ULL);
	papr_mock_free(mock, NULL);
	end(mock, 0);
}

static void accesses_are_bounded(void)
{
	struct papr_memory memory;
	__u8 bytes[8] = "abcdefg", back[8];

	mock = begin();
	memory = papr_mock_memory(mock, 8, 0, 0);
	CHECK(papr_mock_write(mock, memory.address, bytes, 8) && papr_mock_read(mock, memory.address + 4, back, 4));
	CHECK(!memcmp(back, "efg", 4));
	CHECK(papr_mock_violations(mock) == 0);
	CHECK(!papr_mock_write(mock, memory.address + 1, bytes, 8) && !papr_mock_read(mock, 0x10, back, 1));
	CHECK(papr_mock_violations(mock) == 2);
	papr_mock_free(mock, bytes);
	CHECK(papr_mock_violations(mock) == 3);
	CHECK(!strcmp(papr_mock_violation(mock, 2), "memory freed that was not allocated") && !papr_mock_violation(mock, 3));
	end(mock, 3);
}

/* Memory of the program, where an adapter would see it. */
static void mapped_memory(void)
{
	static __u8 queue[8192] __attribute__((aligned(4096)));
	const struct papr_memory memory = { queue, 0x20000000, sizeof(queue) }, far = { queue, 0x30000000, sizeof(queue) };
	const struct papr_memory odd = { queue, 0x20000010, 4096 }, less = { queue, 0x20001000, 8192 };

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	CHECK(papr_mock_map(mock, queue, sizeof(queue), 0x20000000));
	CHECK(!papr_mock_map(mock, queue, 16, 0x20001FF0));	/* something is there */
	CHECK(papr_reg_crq(7, &far) == H_PARAMETER && papr_reg_crq(7, &odd) == H_PARAMETER && papr_reg_crq(7, &less) == H_PARAMETER);
	CHECK(papr_reg_crq(7, &memory) == H_SUCCESS);
	CHECK(papr_free_crq(7, PAPR_SPIN) == H_SUCCESS);
	papr_mock_unmap(mock, 0x20000000);
	CHECK(papr_reg_crq(7, &memory) == H_PARAMETER);
	papr_mock_unmap(mock, 0x20000000);
	end(mock, 1);
}

/* The queue belongs to the hypervisor until it is freed by a call, for the adapter that it was given for. */
static void held_memory(void)
{
	struct papr_memory first, second;
	const char *text;

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	first = papr_mock_memory(mock, 4096, 4096, 0);
	second = papr_mock_memory(mock, 4096, 4096, 0);
	CHECK(papr_reg_crq(7, &first) == H_SUCCESS);
	papr_mock_queue_reg_crq(mock, H_CLOSED, NULL);	/* success, too */
	CHECK(papr_reg_crq(8, &second) == H_CLOSED);
	papr_mock_queue_free_crq(mock, H_HARDWARE, NULL);
	CHECK(papr_free_crq(8, PAPR_SPIN) == H_HARDWARE);
	CHECK(papr_free_crq(7, PAPR_SPIN) == H_SUCCESS);
	papr_mock_free(mock, first.data);
	CHECK(papr_mock_violations(mock) == 0);
	papr_mock_free(mock, second.data);
	CHECK(papr_mock_violations(mock) == 1);
	text = papr_mock_violation(mock, 0);
	CHECK(text && strstr(text, "memory of queue of H_REG_CRQ") && strstr(text, "freed before H_FREE_CRQ"));
	papr_mock_queue_reg_crq(mock, H_RESOURCE, NULL);
	first = papr_mock_memory(mock, 4096, 4096, 0);
	CHECK(papr_reg_crq(7, &first) == H_RESOURCE);	/* not taken, so not held */
	papr_mock_free(mock, first.data);
	end(mock, 1);
}

/* The device has two statistics; a request for another one is answered with its name. */
static long statistics(struct papr_mock *self, const struct papr_mock_in_scm_performance_stats *in,
		       struct papr_mock_out_scm_performance_stats *out, void *context)
{
	static const char whole[] = "SCMSTATS\0\0\0\1\0\0\0\2" "MemLife \0\0\0\0\0\0\0\x61" "PonSecs \0\0\0\0\0\1\0\0";
	struct papr_scm_statistics_value request;
	struct papr_scm_statistic_value item;

	(void)self;
	(void)context;
	if (!in->statistics.data) {
		out->required_size = sizeof(whole) - 1;
		return H_SUCCESS;
	}
	if (papr_scm_statistics_read(in->statistics.data, in->statistics.size, &request) < 0)
		return H_PARAMETER;
	while (papr_scm_statistic_next(&request.statistics, &item)) {
		if (item.id == PAPR_SCM_STATISTIC_ID_HOST_LOAD_COUNT) {
			out->unknown_statistic = item.id;
			return H_PARTIAL;
		}
	}
	out->statistics.data = whole;
	out->statistics.size = sizeof(whole) - 1;
	return H_SUCCESS;
}

static void performance_statistics(void)
{
	const struct papr_scm_statistic_value wanted = { PAPR_SCM_STATISTIC_ID_HOST_LOAD_COUNT, 0 };
	struct papr_scm_statistics_value value = { .statistics = { NULL, 0, 0, 0 } };
	struct papr_scm_statistic_value item;
	struct papr_memory memory;
	__u64 size = 0, unknown = 0;
	__u8 one[16];

	mock = begin();
	papr_mock_on_scm_performance_stats(mock, statistics, NULL);
	CHECK(papr_scm_performance_stats(1, NULL, &size, &unknown) == H_SUCCESS && size == 48 && unknown == 0);
	memory = papr_mock_memory(mock, size, 8, 0);
	CHECK(papr_scm_statistics_write(&value, memory.data, memory.size) == 16);
	size = 0;
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_SUCCESS && size == 0);
	CHECK(papr_mock_entry(mock, 1)->results[0] == PAPR_MOCK_POISON);	/* no size with a buffer */
	CHECK(papr_scm_statistics_read(memory.data, memory.size, &value) == 48 && value.statistics.count == 2);
	CHECK(papr_scm_statistic_next(&value.statistics, &item) && item.value == 97);
	CHECK(papr_scm_statistic_next(&value.statistics, &item) && item.value == 0x10000);

	CHECK(papr_scm_statistic_write(&wanted, one, sizeof(one)) == 16);
	value.statistics.data = one;
	value.statistics.size = 16;
	value.statistics.count = 1;
	CHECK(papr_scm_statistics_write(&value, memory.data, memory.size) == 32);
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_PARTIAL);
	CHECK(unknown == PAPR_SCM_STATISTIC_ID_HOST_LOAD_COUNT);
	CHECK(papr_mock_find_copy(papr_mock_entry(mock, 2), "statistics")->before[15] == 1);
	CHECK(papr_mock_outputs_scm_performance_stats(papr_mock_entry(mock, 1))->statistics.size == 48);
	end(mock, 0);
}

/* What an answer has for memory goes no further than the memory. */
static void answer_that_does_not_fit(void)
{
	struct papr_mock_out_receive_hvpipe_msg out = { .source = 0x02000001, .bytes_written = 4 };
	struct papr_retry retry = { 0, 0, PAPR_SPIN };
	struct papr_memory area, part;
	__u32 source = 0, bytes = 0;

	mock = begin();
	area = papr_mock_memory(mock, 16, 0, 1ULL << 32);
	part = area;
	part.size = 4;
	out.work_area.data = "0123456789";
	out.work_area.size = 10;
	papr_mock_queue_receive_hvpipe_msg(mock, RTAS_SUCCESS, &out);
	CHECK(papr_receive_hvpipe_msg(&part, &source, &bytes, &retry) == RTAS_SUCCESS && source == 0x02000001 && bytes == 4);
	CHECK(!memcmp(area.data, "0123\0\0", 6));
	CHECK(papr_mock_violations(mock) == 1 && strstr(papr_mock_violation(mock, 0), "an answer has 10 bytes for work_area, which has 4"));
	end(mock, 1);
}

/* A buffer that is read has to hold what the spec says. */
static void contents_are_looked_at(void)
{
	struct papr_retry retry = { 2, 100, PAPR_SPIN };
	struct papr_memory list, area;
	struct papr_hvpipe_block_list_value value;
	struct papr_hvpipe_block_value block = { .address = 0x5000, .length = 100 };
	__u32 sequence = 1, bytes;
	__u8 one[16];

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	list = papr_mock_memory(mock, 4096, 4096, 1ULL << 32);
	papr_hvpipe_block_write(&block, one, sizeof(one));
	value.blocks.data = one;
	value.blocks.size = sizeof(one);
	value.blocks.count = 1;
	CHECK(papr_hvpipe_block_list_write(&value, list.data, list.size) == 24);
	CHECK(papr_send_hvpipe_msg(0x02000001, &list, &retry) == RTAS_SUCCESS);
	papr_mock_queue_send_hvpipe_msg(mock, PAPR_HVPIPE_CLOSED, NULL);
	CHECK(papr_send_hvpipe_msg(0x02000001, &list, &retry) == PAPR_HVPIPE_CLOSED);
	CHECK(papr_send_hvpipe_msg_errno(PAPR_HVPIPE_CLOSED) == -EPIPE);
	((__u8 *)list.data)[7] = 25;	/* neither one block nor two */
	CHECK(papr_send_hvpipe_msg(0x02000001, &list, &retry) == RTAS_INVALID_PARAMETER);
	CHECK(!strcmp(papr_mock_entry(mock, 2)->reason, "memory of blocks does not hold what it has to"));

	area = papr_mock_memory(mock, 4096, 0, 1ULL << 32);
	memset(area.data, 'U', 100);	/* a location code has 79 characters at most */
	CHECK(papr_get_vpd(&area, &list, &sequence, &bytes, &retry) == RTAS_INVALID_PARAMETER);
	((char *)area.data)[79] = 0;
	CHECK(papr_get_vpd(&area, &list, &sequence, &bytes, &retry) == RTAS_SUCCESS);
	end(mock, 0);
}

void check_memory(void)
{
	addresses_and_pointers();
	accesses_are_bounded();
	mapped_memory();
	held_memory();
	performance_statistics();
	answer_that_does_not_fit();
	contents_are_looked_at();
}
