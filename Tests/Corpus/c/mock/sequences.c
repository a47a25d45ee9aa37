/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Calls that go on: tokens there and back, giving up, starting anew, carrying to the end. */
#include "check.h"

static struct papr_mock *mock;

static void busy_with_tokens_then_done(void)
{
	const struct papr_mock_out_scm_bind_mem done = { .address = 0x5000, .blocks_bound = 4 };
	__u64 address = 0, bound = 0;
	unsigned int i;

	mock = begin();
	papr_mock_busy(mock, &papr_mock_call_scm_bind_mem, H_BUSY, 3, 0x100);
	papr_mock_queue_scm_bind_mem(mock, H_SUCCESS, &done);
	CHECK(papr_scm_bind_mem(9, 0, 4, PAPR_ANY_ADDRESS, &address, &bound, PAPR_SLEEP) == H_SUCCESS);
	CHECK(bound == 4);
	CHECK(papr_mock_count(mock, &papr_mock_call_scm_bind_mem) == 4);
	CHECK(papr_mock_count_status(mock, &papr_mock_call_scm_bind_mem, H_BUSY) == 3);
	CHECK(papr_mock_count_status(mock, &papr_mock_call_scm_bind_mem, H_SUCCESS) == 1);
	CHECK(papr_mock_count_status(mock, &papr_mock_call_scm_bind_mem, H_P5) == 0);
	CHECK(papr_mock_arguments_scm_bind_mem(papr_mock_made_scm_bind_mem(mock, 0))->token == 0);
	for (i = 1; i < 4; i++)
		CHECK(papr_mock_arguments_scm_bind_mem(papr_mock_made_scm_bind_mem(mock, i))->token == 0xFF + i);
	CHECK(!papr_mock_made_scm_bind_mem(mock, 4));
	end(mock, 0);
}

static void token_that_nobody_gave(void)
{
	__u64 token = 0, address, bound;

	mock = begin();
	papr_mock_busy(mock, &papr_mock_call_scm_bind_mem, H_BUSY, 1, 0x77);
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_BUSY && token == 0x77);
	token = 0x78;
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_P5);
	CHECK(!strcmp(papr_mock_entry(mock, 1)->reason, "token 0x78 was not handed out"));
	token = 0x77;
	papr_mock_queue_scm_bind_mem(mock, H_SUCCESS, NULL);
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_SUCCESS);
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_P5);	/* it is used up */
	papr_mock_check_tokens(mock, false);
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_FUNCTION);
	end(mock, 0);
}

static void gives_up_with_token_and_status(void)
{
	struct papr_retry retry = { 3, 1000000, PAPR_SLEEP };
	__u64 token = 0;

	mock = begin();
	papr_mock_busy(mock, &papr_mock_call_scm_flush, H_LONG_BUSY_ORDER_1_SEC, 100, 1);
	CHECK(papr_scm_flush(9, &token, &retry) == H_LONG_BUSY_ORDER_1_SEC);
	CHECK(token == 4 && papr_mock_slept(mock) == 3000 && papr_mock_queued(mock, NULL) == 96);
	retry.attempts = 2;
	CHECK(papr_scm_flush(9, &token, &retry) == H_LONG_BUSY_ORDER_1_SEC && token == 7);
	CHECK(papr_scm_flush_errno(H_LONG_BUSY_ORDER_1_SEC) == -EBUSY);
	end(mock, 0);
}

static void carried_to_its_end(void)
{
	mock = begin();
	papr_mock_busy(mock, &papr_mock_call_free_crq, H_LONG_BUSY_ORDER_10_MSEC, 50, 0);
	papr_mock_queue_free_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_free_crq(7, PAPR_SPIN) == H_SUCCESS);
	CHECK(papr_mock_count(mock, &papr_mock_call_free_crq) == 51 && papr_mock_spun(mock) == 500);
	end(mock, 0);
}

static void abandoned(void)
{
	__u64 token = 0, address, bound;

	mock = begin();
	papr_mock_busy(mock, &papr_mock_call_scm_bind_mem, H_BUSY, 1, 5);
	CHECK(papr_scm_bind_mem_once(9, 0, 4, 0, &token, &address, &bound) == H_BUSY);
	papr_mock_busy(mock, &papr_mock_call_free_crq, H_BUSY, 2, 0);
	CHECK(papr_free_crq_once(7) == H_BUSY);
	CHECK(papr_free_crq_once(8) == H_BUSY);
	papr_mock_queue_free_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_free_crq_once(7) == H_SUCCESS);
	CHECK(papr_mock_violations(mock) == 0);
	CHECK(freopen("/dev/null", "w", stderr) != NULL);
	CHECK(papr_mock_stop(mock) == 2);	/* the token, and the queue of 8 */
}

static const char *const parts[] = { "one", "two", "three" };

static void queue_parts(unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++) {
		struct papr_mock_out_get_vpd out = { .sequence = i == 2 ? 1 : i + 2, .bytes_written = (__u32)strlen(parts[i]) };

		out.work_area.data = parts[i];
		out.work_area.size = strlen(parts[i]);
		papr_mock_queue_get_vpd(mock, i == 2 ? RTAS_SUCCESS : PAPR_VPD_MORE_DATA, &out);
	}
}

/* A driver's loop: all parts, from the beginning when the data changed. */
static long collect(const struct papr_memory *location, const struct papr_memory *area, char *whole)
{
	struct papr_retry retry = { 10, 1000, PAPR_SLEEP };
	__u32 sequence = 1, bytes;
	size_t used = 0;
	long rc;

	for (;;) {
		bytes = 0;
		rc = papr_get_vpd(location, area, &sequence, &bytes, &retry);
		if (rc == PAPR_VPD_CHANGED)
			used = 0;
		else if (rc == PAPR_VPD_MORE_DATA || rc == RTAS_SUCCESS)
			memcpy(whole + used, area->data, bytes);
		else
			return rc;
		used += bytes;
		whole[used] = 0;
		if (rc == RTAS_SUCCESS)
			return rc;
	}
}

static void parts_and_restart(void)
{
	struct papr_memory location, area;
	char whole[32];

	mock = begin();
	location = papr_mock_memory(mock, 80, 0, 1ULL << 32);
	area = papr_mock_memory(mock, 16, 0, 1ULL << 32);
	queue_parts(3);
	CHECK(collect(&location, &area, whole) == RTAS_SUCCESS && !strcmp(whole, "onetwothree"));
	queue_parts(2);
	papr_mock_queue_get_vpd(mock, PAPR_VPD_CHANGED, NULL);
	papr_mock_queue_get_vpd(mock, RTAS_BUSY, NULL);
	queue_parts(3);
	CHECK(collect(&location, &area, whole) == RTAS_SUCCESS && !strcmp(whole, "onetwothree"));
	CHECK(papr_mock_count(mock, &papr_mock_call_get_vpd) == 10);
	CHECK(papr_mock_arguments_get_vpd(papr_mock_made_get_vpd(mock, 5))->sequence == 3);
	CHECK(papr_mock_arguments_get_vpd(papr_mock_made_get_vpd(mock, 6))->sequence == 1);
	CHECK(papr_mock_count_status(mock, &papr_mock_call_get_vpd, RTAS_BUSY) == 1);
	queue_parts(1);
	papr_mock_queue_get_vpd(mock, RTAS_HARDWARE_ERROR, NULL);
	CHECK(collect(&location, &area, whole) == RTAS_HARDWARE_ERROR);
	end(mock, 0);
}

static void *begin_another(void *argument)
{
	const struct papr_memory *memory = argument;
	__u32 sequence = 1, bytes = 0;
	struct papr_retry retry = { 0, 0, PAPR_SPIN };

	papr_get_vpd(&memory[0], &memory[1], &sequence, &bytes, &retry);
	return NULL;
}

/* Firmware keeps one sequence only: a second one, without a lock around both, is found out. */
static void sequences_that_must_not_interleave(void)
{
	struct papr_memory memory[2];
	struct papr_retry retry = { 0, 0, PAPR_SPIN };
	__u32 sequence = 1, bytes = 0;
	pthread_t other;

	mock = begin();
	memory[0] = papr_mock_memory(mock, 80, 0, 1ULL << 32);
	memory[1] = papr_mock_memory(mock, 16, 0, 1ULL << 32);
	queue_parts(1);
	queue_parts(1);
	CHECK(papr_get_vpd(&memory[0], &memory[1], &sequence, &bytes, &retry) == PAPR_VPD_MORE_DATA && sequence == 2);
	CHECK(!pthread_create(&other, NULL, begin_another, memory) && !pthread_join(other, NULL));
	CHECK(papr_mock_violations(mock) == 1);
	CHECK(papr_mock_violation(mock, 0) && strstr(papr_mock_violation(mock, 0), "ibm,get-vpd: a sequence begins"));
	sequence = 3;	/* that of nobody */
	CHECK(papr_get_vpd(&memory[0], &memory[1], &sequence, &bytes, &retry) == RTAS_INVALID_PARAMETER);
	end(mock, 1);
}

/* The token lies in the buffer that is handed back. */
static void token_in_a_buffer(void)
{
	struct papr_memory area;
	__be32 *state;

	mock = begin();
	area = papr_mock_memory(mock, 4096, 4096, 1ULL << 32);
	state = area.data;
	papr_mock_busy(mock, &papr_mock_call_walk_nodes, PAPR_MORE, 2, 0x1020);
	CHECK(papr_walk_nodes_once((__u32)area.address, -1) == PAPR_MORE);
	CHECK(papr_load_be(state, 4) == 0x1020);
	papr_store_be(state, 5, 4);
	CHECK(papr_walk_nodes_once((__u32)area.address, -1) == RTAS_INVALID_PARAMETER);
	papr_store_be(state, 0x1020, 4);
	CHECK(papr_walk_nodes_once((__u32)area.address, -1) == PAPR_MORE && papr_load_be(state, 4) == 0x1021);
	papr_mock_queue_walk_nodes(mock, RTAS_SUCCESS, NULL);
	CHECK(papr_walk_nodes_once((__u32)area.address, -1) == RTAS_SUCCESS);
	end(mock, 0);
}

static void tokens_from_memory(void)
{
	struct papr_retry retry = { 5, 1000000, PAPR_SPIN };
	struct papr_memory scan;
	__u64 ct1 = 0, ct2 = 5;

	mock = begin();
	scan = papr_mock_memory(mock, 56, 8, 0);
	papr_mock_busy(mock, &papr_mock_call_scan_members, H_BUSY, 2, 0x1020);
	papr_mock_queue_scan_members(mock, H_SUCCESS, NULL);
	CHECK(papr_scan_members(&scan, &ct1, &ct2, &retry) == H_SUCCESS && ct1 == 0x1021 && ct2 == 0x1021);
	CHECK(papr_mock_arguments_scan_members(papr_mock_made_scan_members(mock, 1))->ct1 == 0x1020);
	CHECK(papr_load_le((__u8 *)scan.data + 16, 8) == 0x1021 && papr_load_be((__u8 *)scan.data + 8, 8) == 0x1021);
	CHECK(papr_scan_members_once(scan.address, 0x1021, 0x1021) == H_P2);	/* it is used up */
	papr_mock_busy(mock, &papr_mock_call_scan_members, H_BUSY, 9, 1);
	ct1 = 0;
	ct2 = 5;
	retry.attempts = 2;
	CHECK(papr_scan_members(&scan, &ct1, &ct2, &retry) == H_BUSY && ct1 == 3 && ct2 == 3);
	CHECK(papr_scan_members_once(scan.address, 3, 4) == H_P2);
	CHECK(!strcmp(papr_mock_made_scan_members(mock, 7)->reason, "token 0x3 was not handed out"));
	end(mock, 0);
}

static void whole_buffer_goes_back(void)
{
	struct papr_memory trail;
	__u8 *bytes;

	mock = begin();
	trail = papr_mock_memory(mock, 32, 8, 0);
	bytes = (__u8 *)trail.data;
	papr_mock_queue_follow_trail(mock, H_SUCCESS, NULL);
	CHECK(papr_follow_trail_once(trail.address) == H_PARAMETER);	/* its version is 3 */
	bytes[3] = 3;
	CHECK(papr_follow_trail_once(trail.address) == H_SUCCESS);
	bytes[31] = 1;
	CHECK(papr_follow_trail_once(trail.address) == H_PARAMETER);	/* it does not begin with zeros */
	bytes[31] = 0;
	papr_mock_busy(mock, &papr_mock_call_follow_trail, H_CONTINUE, 1, 0);
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	CHECK(papr_follow_trail_once(trail.address) == H_CONTINUE);
	bytes[20] = 9;
	CHECK(papr_follow_trail_once(trail.address) == H_PARAMETER);
	CHECK(!strcmp(papr_mock_made_follow_trail(mock, 4)->reason, "memory of trail is not as it came"));
	bytes[20] = 0;
	CHECK(papr_follow_trail_once(trail.address) == H_SUCCESS);
	end(mock, 0);
}

void check_sequences(void)
{
	busy_with_tokens_then_done();
	token_that_nobody_gave();
	gives_up_with_token_and_status();
	carried_to_its_end();
	parts_and_restart();
	sequences_that_must_not_interleave();
	token_in_a_buffer();
	tokens_from_memory();
	whole_buffer_goes_back();
	abandoned();
}
