/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Several threads at one mock. */
#include "check.h"

#define THREADS 4
#define ROUNDS 200

static struct papr_mock *mock;

/* Answers with what it was asked, and with a token in between. */
static long flush(struct papr_mock *self, const struct papr_mock_in_scm_flush *in, struct papr_mock_out_scm_flush *out, void *context)
{
	(void)self;
	(void)context;
	out->token = in->token + in->drc_index;
	return in->token == 3ULL * in->drc_index ? H_SUCCESS : H_BUSY;
}

static long health(struct papr_mock *self, const struct papr_mock_in_scm_health *in, struct papr_mock_out_scm_health *out, void *context)
{
	(void)context;
	out->health = in->drc_index;
	out->valid = papr_mock_count(self, &papr_mock_call_scm_flush);	/* handlers run without a lock */
	return H_SUCCESS;
}

static void *drive(void *argument)
{
	const __u32 index = *(const __u32 *)argument;
	long wrong = 0;
	int i;

	for (i = 0; i < ROUNDS; i++) {
		struct papr_memory memory = papr_mock_memory(mock, 64, 0, 0);
		struct papr_retry retry = { 10, 1000, PAPR_SLEEP };
		__u64 token = 0, bits = 0, valid;

		wrong += papr_scm_flush(index, &token, &retry) != H_SUCCESS;
		wrong += papr_scm_health(index, &bits, &valid) != H_SUCCESS || bits != index;
		wrong += papr_mock_pointer(mock, memory.address, 64) != memory.data;
		papr_mock_free(mock, memory.data);
	}
	return (void *)wrong;
}

void check_threads(void)
{
	pthread_t threads[THREADS];
	__u32 indexes[THREADS];
	const struct papr_mock_entry *entry;
	unsigned long seen = 0, n;
	void *wrong;
	__u32 i;

	mock = begin();
	papr_mock_on_scm_flush(mock, flush, NULL);
	papr_mock_on_scm_health(mock, health, NULL);
	for (i = 0; i < THREADS; i++) {
		indexes[i] = i + 1;
		CHECK(!pthread_create(&threads[i], NULL, drive, &indexes[i]));
	}
	for (i = 0; i < THREADS; i++)
		CHECK(!pthread_join(threads[i], &wrong) && !wrong);
	CHECK(papr_mock_logged(mock) == THREADS * ROUNDS * 5);
	CHECK(papr_mock_count(mock, &papr_mock_call_scm_health) == THREADS * ROUNDS);
	CHECK(papr_mock_count_status(mock, &papr_mock_call_scm_flush, H_BUSY) == THREADS * ROUNDS * 3);
	for (n = 0; (entry = papr_mock_entry(mock, n)) != NULL; n++)
		seen |= 1UL << entry->thread;
	CHECK(seen == (1UL << (THREADS + 1)) - 2);
	end(mock, 0);
}
