/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What the wrappers do, seen from the other side. */
#include "check.h"

static struct papr_mock *mock;

/* Maps two blocks a call; the token says how many there are. */
static long bind(struct papr_mock *self, const struct papr_mock_in_scm_bind_mem *in,
		struct papr_mock_out_scm_bind_mem *out, void *context)
{
	const __u64 done = in->token + 2;

	(void)self;
	++*(int *)context;
	if (in->drc_index != 0x90000000)
		return H_PARAMETER;
	out->address = in->token ? 0x777 : 0x40000000;
	out->blocks_bound = done < in->block_count ? done : in->block_count;
	out->token = done;
	return done < in->block_count ? H_BUSY : H_SUCCESS;
}

static void goes_on_with_its_token(void)
{
	__u64 address = 1, bound = 2;
	int calls = 0;

	mock = begin();
	papr_mock_on_scm_bind_mem(mock, bind, &calls);
	CHECK(papr_scm_bind_mem(0x90000000, 0, 7, PAPR_ANY_ADDRESS, &address, &bound, PAPR_SPIN) == H_SUCCESS);
	CHECK(calls == 4);
	CHECK(address == 0x40000000);	/* the first one stays */
	CHECK(bound == 7);
	CHECK(papr_mock_arguments_scm_bind_mem(papr_mock_made_scm_bind_mem(mock, 0))->token == 0);
	CHECK(papr_mock_arguments_scm_bind_mem(papr_mock_entry(mock, 3))->token == 6);
	CHECK(papr_mock_arguments_scm_bind_mem(papr_mock_entry(mock, 3))->address == PAPR_ANY_ADDRESS);

	address = bound = 99;
	CHECK(papr_scm_bind_mem(1, 0, 7, 0, &address, &bound, PAPR_SPIN) == H_PARAMETER);
	CHECK(address == 99 && bound == 99);	/* not defined on an error */
	papr_mock_on_scm_bind_mem(mock, NULL, NULL);
	CHECK(papr_scm_bind_mem(1, 0, 7, 0, &address, &bound, PAPR_SPIN) == H_FUNCTION);
	end(mock, 0);
}

static void gives_up_and_goes_on(void)
{
	const struct papr_mock_out_scm_flush next = { .token = 77 }, more = { .token = 78 };
	struct papr_retry retry = { .attempts = 2, .delay_ms = 1000, .wait = PAPR_SLEEP };
	__u64 token = 0;

	mock = begin();
	papr_mock_queue_scm_flush(mock, H_LONG_BUSY_ORDER_10_MSEC, &next);
	papr_mock_queue_scm_flush(mock, H_BUSY, &next);
	papr_mock_queue_scm_flush(mock, H_LONG_BUSY_ORDER_100_MSEC, &more);
	papr_mock_queue_scm_flush(mock, H_SUCCESS, NULL);
	CHECK(papr_scm_flush(0x90000000, &token, &retry) == H_LONG_BUSY_ORDER_100_MSEC);
	CHECK(token == 78);
	CHECK(papr_mock_slept(mock) == 10 && papr_mock_spun(mock) == 0);
	CHECK(retry.attempts == 0 && retry.delay_ms == 990);
	retry.attempts = 1;
	CHECK(papr_scm_flush(0x90000000, &token, &retry) == H_SUCCESS);
	CHECK(papr_mock_arguments_scm_flush(papr_mock_entry(mock, 3))->token == 78);
	CHECK(papr_mock_count(mock, &papr_mock_call_scm_flush) == 4);

	/* Waiting has a bound of its own. */
	papr_mock_queue_scm_flush(mock, H_LONG_BUSY_ORDER_100_SEC, &next);
	retry.attempts = 100;
	token = 0;
	CHECK(papr_scm_flush(0x90000000, &token, &retry) == H_LONG_BUSY_ORDER_100_SEC);
	CHECK(retry.attempts == 100 && token == 77);
	CHECK(papr_scm_flush_errno(H_LONG_BUSY_ORDER_100_SEC) == -EBUSY);
	end(mock, 0);
}

static void must_be_carried_to_its_end(void)
{
	int i;

	mock = begin();
	for (i = 0; i < 500; i++)
		papr_mock_queue_free_crq(mock, i % 2 ? H_BUSY : H_LONG_BUSY_ORDER_10_MSEC, NULL);
	papr_mock_queue_free_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_free_crq(0x71000002, PAPR_SPIN) == H_SUCCESS);
	CHECK(papr_mock_logged(mock) == 501);
	end(mock, 0);
}

static long metadata(struct papr_mock *self, const struct papr_mock_in_scm_read_metadata *in,
		struct papr_mock_out_scm_read_metadata *out, void *context)
{
	(void)context;
	(void)self;
	if (in->offset + in->length > 128)
		return H_P2;
	out->data = 0x0102030405060708 >> (64 - 8 * in->length);
	return H_SUCCESS;
}

static void answers_the_code_of_a_constraint(void)
{
	unsigned long registers[9] = { 0x90000000, 0, 3 };
	__u64 data = 5;

	mock = begin();
	papr_mock_on_scm_read_metadata(mock, metadata, NULL);
	CHECK(papr_scm_read_metadata(0x90000000, 0, 4, &data) == H_SUCCESS && data == 0x01020304);
	CHECK(papr_scm_read_metadata(0x90000000, 126, 4, &data) == H_P2 && data == 0x01020304);
	CHECK(papr_scm_read_metadata(0x90000000, 0, 3, &data) == H_P3);
	CHECK(papr_mock_logged(mock) == 2);	/* the checked form has not asked */
	CHECK(papr_scm_read_metadata_once(0x90000000, 0, 3, &data) == H_P3);
	CHECK(papr_mock_entry(mock, 2)->outcome == PAPR_MOCK_REFUSED);
	CHECK(papr_hcall_hook(H_SCM_READ_METADATA, registers) == H_P3);
	registers[0] = 1UL << 32;	/* no connector has such an index */
	registers[2] = 4;
	CHECK(papr_hcall_hook(H_SCM_READ_METADATA, registers) == H_PARAMETER);
	CHECK(papr_scm_read_metadata_errno(H_PARAMETER) == -ENODEV);
	CHECK(papr_scm_read_metadata_errno(H_P3) == -EINVAL);

	/* Two constraints: the one that stands first. */
	CHECK(papr_scm_write_metadata(0x90000000, 0, 0x1FF, 1) == H_P2);
	CHECK(papr_scm_write_metadata(0x90000000, 0, 0x1FF, 3) == H_P4);
	CHECK(papr_scm_write_metadata(0x90000000, 0, ~0ULL, 8) == H_FUNCTION);
	papr_mock_queue_scm_write_metadata(mock, H_SUCCESS, NULL);
	CHECK(papr_scm_write_metadata(0x90000000, 0, 0xFF, 1) == H_SUCCESS);
	end(mock, 0);
}

static void knows_what_it_does_not_know(void)
{
	unsigned long registers[9] = { 1, 2, 3 };
	__u32 cell;

	mock = begin();
	CHECK(papr_hcall_hook(0xABC, registers) == H_FUNCTION);
	CHECK(papr_mock_entry(mock, 0)->outcome == PAPR_MOCK_UNKNOWN);
	CHECK(papr_mock_entry(mock, 0)->arguments[2] == 3);
	CHECK(!papr_rtas_hook("no,such-function", 0, NULL, 1, &cell));
	CHECK(papr_vio_signal(1, 4) == H_PARAMETER);	/* bits that there are not */
	CHECK(papr_vio_signal(1, PAPR_VIO_SIGNAL_MODE_FIRST) == H_FUNCTION);
	CHECK(papr_mock_entry(mock, 3)->outcome == PAPR_MOCK_UNANSWERED);
	end(mock, 0);
}

static long stats(struct papr_mock *self, const struct papr_mock_in_scm_performance_stats *in,
		struct papr_mock_out_scm_performance_stats *out, void *context)
{
	struct papr_scm_statistics_value value;
	struct papr_scm_statistic_value item = { .id = PAPR_SCM_STATISTIC_ID_LIFE_REMAINING, .value = 97 };
	__u8 bytes[16];
	void *data;

	(void)self;
	(void)context;
	if (!in->statistics.data) {
		out->required_size = 32;
		return H_SUCCESS;
	}
	data = in->statistics.data;
	if (papr_scm_statistics_read(data, in->size, &value) < 0)
		return H_PARAMETER;
	if (value.statistics.count == 1 && papr_scm_statistic_next(&value.statistics, &item) && item.id == 1) {
		out->unknown_statistic = item.id;
		return H_PARTIAL;
	}
	item.id = PAPR_SCM_STATISTIC_ID_LIFE_REMAINING;
	item.value = 97;
	papr_scm_statistic_write(&item, bytes, sizeof(bytes));
	value.statistics.data = bytes;
	value.statistics.size = sizeof(bytes);
	value.statistics.count = 1;
	return papr_scm_statistics_write(&value, data, in->size) == 32 ? H_SUCCESS : H_PARAMETER;
}

static void copies_memory(void)
{
	struct papr_memory memory;
	struct papr_scm_statistics_value value = { .statistics = { NULL, 0, 0, 0 } };
	struct papr_scm_statistic_value item = { 0, 0 };
	const struct papr_mock_copy *copy;
	__u64 size = 0, unknown = 0;
	__u8 asked[16];

	mock = begin();
	memory = papr_mock_memory(mock, 32, 0, 0);
	papr_mock_on_scm_performance_stats(mock, stats, NULL);
	CHECK(papr_scm_performance_stats(1, NULL, &size, &unknown) == H_SUCCESS && size == 32);
	size = 3;
	CHECK(papr_scm_statistics_write(&value, memory.data, memory.size) == 16);
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_SUCCESS);
	CHECK(size == 3 && unknown == 0);	/* nothing of this when there is a buffer */
	CHECK(papr_scm_statistics_read(memory.data, memory.size, &value) == 32);
	CHECK(value.statistics.count == 1);
	CHECK(papr_scm_statistic_next(&value.statistics, &item));
	CHECK(item.id == PAPR_SCM_STATISTIC_ID_LIFE_REMAINING && item.value == 97);
	CHECK(!papr_scm_statistic_next(&value.statistics, &item));
	memset(memory.data, 0, memory.size);	/* the copies stay */
	copy = papr_mock_find_copy(papr_mock_entry(mock, 1), "statistics");
	CHECK(copy && copy->size == 32 && copy->address == memory.address);
	CHECK(copy && !memcmp(copy->before, "SCMSTATS\0\0\0\1\0\0\0\0", 16));
	CHECK(copy && !memcmp(copy->after, "SCMSTATS\0\0\0\1\0\0\0\1MemLife ", 24));
	CHECK(!papr_mock_find_copy(papr_mock_entry(mock, 0), "statistics"));

	item.id = 1;
	CHECK(papr_scm_statistic_write(&item, asked, sizeof(asked)) == 16);
	value.statistics.data = asked;
	value.statistics.size = 16;
	value.statistics.count = 1;
	CHECK(papr_scm_statistics_write(&value, memory.data, memory.size) == 32);
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_PARTIAL && unknown == 1);
	CHECK(papr_scm_performance_stats_errno(H_PARTIAL) == -ENOENT);
	memory.size = 33;	/* more than there is */
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_PARAMETER);
	memory.size = 32;
	papr_mock_free(mock, memory.data);
	CHECK(papr_scm_performance_stats(1, &memory, &size, &unknown) == H_PARAMETER);
	end(mock, 0);
}

static long send_crq(struct papr_mock *self, const struct papr_mock_in_send_crq *in,
		struct papr_mock_out_send_crq *out, void *context)
{
	(void)self;
	(void)out;
	memcpy(context, in->message, 16);
	return H_SUCCESS;
}

static void carries_messages_in_registers(void)
{
	struct papr_vmc_message_value message = { .type = 4 };
	__u8 bytes[16];
	__u8 sent[16];
	long size;

	mock = begin();
	papr_mock_on_send_crq(mock, send_crq, sent);
	message.by_type.add_buffer.owner = PAPR_VMC_BUFFER_OWNER_HYPERVISOR;
	message.by_type.add_buffer.session = 3;
	message.by_type.add_buffer.buffer = 0x1234;
	size = papr_vmc_message_write(&message, bytes, sizeof(bytes));
	CHECK(size == 16);
	CHECK(papr_send_crq(5, bytes) == H_SUCCESS);
	CHECK(!memcmp(sent, bytes, sizeof(sent)));
	CHECK(papr_mock_entry(mock, 0)->arguments[0] == 5);
	CHECK(papr_mock_entry(mock, 0)->arguments[1] == 0x8004000103001234);
	bytes[0] = 0xFF;
	CHECK(papr_send_crq(5, bytes) == H_PARAMETER);
	CHECK(papr_send_crq_once(5, bytes) == H_PARAMETER);
	CHECK(papr_mock_entry(mock, 1)->outcome == PAPR_MOCK_REFUSED);
	end(mock, 0);
}

/* A sequence of three parts; the second time the data changes in between. */
static long vpd(struct papr_mock *self, const struct papr_mock_in_get_vpd *in,
		struct papr_mock_out_get_vpd *out, void *context)
{
	int *state = context;
	char *area = in->work_area.data;

	(void)self;
	if (in->sequence == 2 && !(*state & 1)) {
		*state |= 1;
		return PAPR_VPD_CHANGED;
	}
	if (in->sequence == 1 && (*state & 4) == 0) {
		*state |= 4;
		return RTAS_BUSY;
	}
	memset(area, (int)('a' + in->sequence), 3);
	out->bytes_written = 3;
	out->sequence = in->sequence == 3 ? 1 : in->sequence + 1;
	return in->sequence == 3 ? RTAS_SUCCESS : PAPR_VPD_MORE_DATA;
}

static void takes_part_after_part(void)
{
	struct papr_memory location, area, high;
	struct papr_retry retry = { .attempts = 10, .delay_ms = 1000, .wait = PAPR_SLEEP };
	__u32 sequence = 1, bytes = 0;
	char whole[16] = "";
	int state = 0, rounds = 0;
	long rc;

	mock = begin();
	location = papr_mock_memory(mock, 80, 0, 1ULL << 32);
	area = papr_mock_memory(mock, 4096, 0, 1ULL << 32);
	high = papr_mock_memory(mock, 4096, 0, 0);
	papr_mock_on_get_vpd(mock, vpd, &state);
	do {
		rc = papr_get_vpd(&location, &area, &sequence, &bytes, &retry);
		if (rc == PAPR_VPD_CHANGED) {
			CHECK(sequence == 1);
			whole[0] = 0;
		} else if (!papr_get_vpd_errno(rc)) {
			strncat(whole, area.data, bytes);
		}
	} while ((rc == PAPR_VPD_MORE_DATA || rc == PAPR_VPD_CHANGED) && rounds++ < 9);
	CHECK(rc == RTAS_SUCCESS);
	CHECK(!strcmp(whole, "bbbcccddd"));
	CHECK(papr_get_vpd(&location, &high, &sequence, &bytes, &retry) == RTAS_INVALID_PARAMETER);
	CHECK(papr_get_vpd_errno(PAPR_VPD_CHANGED) == -EAGAIN);
	CHECK(state == 5 && papr_mock_logged(mock) == 6);
	papr_mock_on_get_vpd(mock, NULL, NULL);
	sequence = 1;
	CHECK(papr_get_vpd(&location, &area, &sequence, &bytes, &retry) == PAPR_RTAS_ABSENT);
	CHECK(papr_get_vpd_errno(PAPR_RTAS_ABSENT) == -ENOENT);
	end(mock, 0);
}

static void maps_a_status_where_it_belongs(void)
{
	struct papr_memory list, odd;
	struct papr_retry retry = { .attempts = 3, .delay_ms = 1000, .wait = PAPR_SPIN };
	const struct papr_hvpipe_block_value block = { .address = 0x5000, .length = 100 };
	struct papr_hvpipe_block_list_value value;
	__u8 bytes[16];

	mock = begin();
	list = papr_mock_memory(mock, 4096, 4096, 1ULL << 32);
	odd = papr_mock_memory(mock, 64, 16, 1ULL << 32);
	odd.address += 16;
	odd.size -= 16;
	papr_hvpipe_block_write(&block, bytes, sizeof(bytes));
	value.blocks.data = bytes;
	value.blocks.size = sizeof(bytes);
	value.blocks.count = 1;
	CHECK(papr_hvpipe_block_list_write(&value, list.data, list.size) == 24);
	papr_mock_queue_send_hvpipe_msg(mock, RTAS_BUSY, NULL);
	papr_mock_queue_send_hvpipe_msg(mock, PAPR_HVPIPE_CLOSED, NULL);
	CHECK(papr_send_hvpipe_msg(0x02000001, &list, &retry) == PAPR_HVPIPE_CLOSED);
	CHECK(papr_send_hvpipe_msg_errno(PAPR_HVPIPE_CLOSED) == -EPIPE);
	CHECK(papr_receive_hvpipe_msg_errno(-4) == -EIO);
	CHECK(papr_mock_count(mock, &papr_mock_call_send_hvpipe_msg) == 2);
	CHECK(papr_send_hvpipe_msg(0x02000001, &odd, &retry) == RTAS_INVALID_PARAMETER);
	CHECK(papr_mock_count(mock, &papr_mock_call_send_hvpipe_msg) == 2);
	end(mock, 0);
}

static long set_le(struct papr_mock *self, const struct papr_mock_in_choose_mode_resource_le *in,
		struct papr_mock_out_choose_mode_resource_le *out, void *context)
{
	(void)self;
	(void)out;
	*(__u64 *)context = in->flags;
	return H_SUCCESS;
}

static void finds_subfunctions(void)
{
	unsigned long registers[9] = { 1, 4, 7, 0 };
	__u64 flags = 9, capabilities = 0;
	const struct papr_mock_out_guard_query out = { .capabilities = 0x1234 };

	mock = begin();
	papr_mock_on_choose_mode_resource_le(mock, set_le, &flags);
	CHECK(papr_choose_mode_resource_le(1) == H_SUCCESS && flags == 1);
	CHECK(papr_choose_mode_resource_le(2) == H_UNSUPPORTED_FLAG_END);
	CHECK(papr_hcall_hook(H_CHOOSE_MODE, registers) == H_P3);	/* value1 is fixed there */
	CHECK(papr_choose_mode_resource_set_dawr0(1, 2) == H_FUNCTION);
	papr_mock_queue_guard_query(mock, H_SUCCESS, &out);
	CHECK(papr_guard_query(0, &capabilities) == H_SUCCESS && capabilities == 0x1234);
	CHECK(papr_mock_entry(mock, 3)->arguments[0] == 0x300);
	CHECK(papr_guard_start(0, 0, 5) == H_P2);
	CHECK(papr_guard(1, 0, 0) == H_PARAMETER);	/* there is no such subfunction */
	end(mock, 0);
}

static void tells_outputs_apart_by_the_code(void)
{
	const struct papr_mock_out_guest_create busy = { .token = 5, .guest_id = 6 }, done = { .token = 7, .guest_id = 8 };
	struct papr_retry retry = { .attempts = 5, .delay_ms = 1000, .wait = PAPR_SPIN };
	__u64 token = ~0ULL, id = 1;

	mock = begin();
	papr_mock_queue_guest_create(mock, H_BUSY, &busy);
	papr_mock_queue_guest_create(mock, H_SUCCESS, &done);
	CHECK(papr_guest_create(&token, &id, &retry) == H_SUCCESS);
	CHECK(token == 5 && id == 8);
	CHECK(papr_mock_entry(mock, 0)->arguments[1] == ~0UL);
	CHECK(papr_mock_entry(mock, 1)->arguments[1] == 5);
	end(mock, 0);
}

static void carries_text_in_registers(void)
{
	const struct papr_mock_out_get_text out = { .length = 5, .text = "hello" };
	struct papr_retry retry = { .attempts = 5, .delay_ms = 1000, .wait = PAPR_SPIN };
	char text[16];
	__u64 length = 0;

	mock = begin();
	papr_mock_queue_put_text(mock, H_BUSY, NULL);
	papr_mock_queue_put_text(mock, H_SUCCESS, NULL);
	CHECK(papr_put_text(0, 10, "0123456789", &retry) == H_SUCCESS);
	CHECK(papr_mock_entry(mock, 1)->arguments[2] == 0x3031323334353637);
	CHECK(papr_mock_entry(mock, 1)->arguments[3] == 0x3839000000000000);
	CHECK(papr_put_text(0, 17, "", &retry) == H_P2);
	papr_mock_queue_get_text(mock, H_SUCCESS, &out);
	CHECK(papr_get_text(0, &length, text) == H_SUCCESS && length == 5 && !memcmp(text, "hello\0\0", 7));
	end(mock, 0);
}

static void counts_without_wrapping(void)
{
	struct papr_nine_out out = { .r = 1 };

	mock = begin();
	papr_mock_queue_nine(mock, H_SUCCESS, NULL);
	CHECK(papr_nine(1, 1, 1, 1, 0, 0, 1, 2, 0, &out) == H_SUCCESS);
	CHECK(papr_mock_entry(mock, 0)->arguments[7] == 2 && out.r == 0);
	CHECK(papr_nine(~0ULL, 1, 1, 1, 0, 0, 1, 2, 0, &out) == H_P2);
	CHECK(papr_nine(1, 1, 1ULL << 32, 1ULL << 32, 0, 0, 1, 2, 0, &out) == H_P4);
	CHECK(papr_nine(1, 1, 1, 1, 1, 8, 3, 2, 0, &out) == H_P6);
	CHECK(papr_nine(1, 1, 1, 1, 1, 9, 3, 4, 0, &out) == H_P8);
	CHECK(papr_nine(1, 1, 1, 1, 1, 1000, 3, ~0ULL, 0, &out) == H_P8);
	end(mock, 0);
}

static void hands_cells_out_in_their_places(void)
{
	const struct papr_mock_out_open_lock token = { .open_token = 42 };
	const struct papr_mock_out_query_window window = { .windows = 1, .largest = 0x123456789A, .pages = -7, .more = 9 };
	struct papr_retry retry = { .attempts = 5, .delay_ms = 1000, .wait = PAPR_SPIN };
	const unsigned long cells[16] = { 43 };
	__u32 open = 0;
	struct papr_query_window_out out = { 0, 0, 0, 0 };

	mock = begin();
	papr_mock_queue_open_lock(mock, RTAS_SUCCESS, &token);
	CHECK(papr_open_lock(&open, &retry) == RTAS_SUCCESS && open == 42);
	papr_mock_queue_open_lock(mock, PAPR_ALREADY_OPEN, &token);
	CHECK(papr_open_lock(&open, &retry) == PAPR_ALREADY_OPEN && open == 42);
	papr_mock_enqueue_raw(mock, &papr_mock_call_open_lock, RTAS_SUCCESS, cells);
	CHECK(papr_open_lock(&open, &retry) == RTAS_SUCCESS && open == 43);

	papr_mock_queue_query_window(mock, RTAS_SUCCESS, &window);
	papr_mock_queue_query_window(mock, RTAS_SUCCESS, &window);
	CHECK(papr_query_window(1, 0x200000003, 4, &out, 3, 5) == RTAS_SUCCESS);
	CHECK(out.windows == 1 && out.largest == 0x123456789A && out.pages == -7 && out.more == 0);
	CHECK(papr_query_window(1, 0x200000003, 4, &out, 5, 6) == RTAS_SUCCESS && out.more == 9);
	CHECK(papr_mock_arguments_query_window(papr_mock_entry(mock, 4))->unit == 0x200000003);
	CHECK(papr_mock_arguments_query_window(papr_mock_entry(mock, 4))->extra == 4);
	CHECK(papr_query_window(1, 2, 3, &out, 2, 6) == RTAS_INVALID_PARAMETER);
	end(mock, 0);
}

static void keeps_within_memory(void)
{
	struct papr_memory list, page, small, across;
	static __u8 bytes[4096];

	mock = begin();
	list = papr_mock_memory(mock, 40, 8, 0);
	page = papr_mock_memory(mock, 4096, 4096, 0x80000000);
	small = papr_mock_memory(mock, 20, 8, 0);
	across.data = bytes;
	across.address = 0x600800;
	across.size = sizeof(bytes);
	CHECK(papr_mock_map(mock, across.data, across.size, across.address));
	papr_mock_queue_copy_list(mock, H_SUCCESS, NULL);
	CHECK(papr_copy_list(&list, &page, &small) == H_SUCCESS);
	CHECK(papr_mock_arguments_copy_list(papr_mock_entry(mock, 0))->count == 10);
	CHECK(papr_mock_find_copy(papr_mock_entry(mock, 0), "small")->size == 20);
	small.size = 19;
	CHECK(papr_copy_list(&list, &page, &small) == H_P4);
	small.size = 20;
	page.size = 4095;
	CHECK(papr_copy_list(&list, &page, &small) == H_P3);
	CHECK(papr_copy_list(&list, &across, &small) == H_P3);
	CHECK(papr_copy_list_once(list.address, 11, page.address, small.address) == H_PARAMETER);
	CHECK(papr_copy_list_once(list.address, 10, across.address, small.address) == H_P3);
	CHECK(papr_copy_list_once(0, 10, page.address, small.address) == H_PARAMETER);
	CHECK(papr_mock_logged(mock) == 4);
	end(mock, 0);
}

void check_wrappers(void)
{
	goes_on_with_its_token();
	gives_up_and_goes_on();
	must_be_carried_to_its_end();
	answers_the_code_of_a_constraint();
	knows_what_it_does_not_know();
	copies_memory();
	carries_messages_in_registers();
	takes_part_after_part();
	maps_a_status_where_it_belongs();
	finds_subfunctions();
	tells_outputs_apart_by_the_code();
	carries_text_in_registers();
	counts_without_wrapping();
	hands_cells_out_in_their_places();
	keeps_within_memory();
}
