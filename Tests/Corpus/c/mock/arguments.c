/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Which arguments are refused, with which code, before anybody is asked; what is answered when nobody is. */
#include "check.h"

static struct papr_mock *mock;

static long count_health(struct papr_mock *self, const struct papr_mock_in_scm_health *in,
			 struct papr_mock_out_scm_health *out, void *context)
{
	(void)self;
	(void)in;
	out->health = PAPR_PMEM_HEALTH_UNARMED;
	++*(int *)context;
	return H_SUCCESS;
}

static void constraints_in_their_order(void)
{
	__u64 data = 7, unbound = 7, token = 0;

	mock = begin();
	CHECK(papr_scm_read_metadata_once(1, 0, 3, &data) == H_P3);
	CHECK(papr_scm_write_metadata_once(1, 0, 0x1FF, 3) == H_P4);	/* before the width of the data */
	CHECK(papr_scm_write_metadata_once(1, 0, 0x1FF, 1) == H_P2);
	CHECK(papr_scm_unbind_mem_once(1, 0, 0, &token, &unbound) == H_P3);
	CHECK(papr_scm_unbind_all_once(3, 1, &token, &unbound) == H_PARAMETER);
	CHECK(papr_copy_rdma_once(-1, 1, 0, 2, 0) == H_PARAMETER);
	CHECK(papr_mock_logged(mock) == 6 && data == 7 && unbound == 7);
	CHECK(!strcmp(papr_mock_entry(mock, 0)->reason, "a constraint is not met"));
	CHECK(papr_mock_arguments_copy_rdma(papr_mock_entry(mock, 5))->length == -1);
	end(mock, 0);
}

static void fixed_and_reserved(void)
{
	unsigned long registers[9] = { 1, 4, 7, 0 }, create[9] = { 1, ~0UL };
	unsigned long wide[9] = { 1UL << 32 };
	int calls = 0;

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	papr_mock_on_scm_health(mock, count_health, &calls);
	CHECK(papr_hcall_hook(H_CHOOSE_MODE, registers) == H_P3);	/* fixed at 0 for this subfunction */
	CHECK(papr_hcall_hook(H_GUEST_CREATE, create) == H_PARAMETER);
	CHECK(papr_vio_signal_once(1, 4) == H_PARAMETER);	/* a reserved bit */
	CHECK(papr_hcall_hook(H_SCM_HEALTH, wide) == H_PARAMETER);	/* 33 bits */
	CHECK(calls == 0);
	CHECK(!strcmp(papr_mock_entry(mock, 0)->reason, "value1 is not what is fixed"));
	CHECK(!strcmp(papr_mock_entry(mock, 3)->reason, "drc_index has more than 32 bits"));
	end(mock, 0);
}

static long answer_paces(struct papr_mock *self, const struct papr_mock_in_walk_paces *in, struct papr_mock_out_walk_paces *out,
			 void *context)
{
	struct papr_paces_value paces;
	struct papr_pace_value pace = { 0 };

	(void)self;
	(void)context;
	CHECK(papr_paces_read(in->paces, sizeof(in->paces), &paces) == 4 && paces.paces.count == 2);
	CHECK(papr_paces_write(&paces, out->others, sizeof(out->others)) == 4);
	CHECK(papr_pace_next(&paces.paces, &pace) && pace.head == 0x85 && papr_pace_next(&paces.paces, &pace));
	CHECK(pace.head == 1 && pace.by_head_is_short.long_.low == 0x23);
	return H_SUCCESS;
}

/* Two numbers of varying width, what ends them, and nothing behind; 16 bytes there and 24 back. */
static void structures_in_registers(void)
{
	__u8 paces[16] = { 0x85, 0x01, 0x23, 0xFF }, others[24], cut[16];

	mock = begin();
	papr_mock_on_walk_paces(mock, answer_paces, NULL);
	memset(others, 7, sizeof(others));
	CHECK(papr_walk_paces(1, paces, others) == H_SUCCESS);
	CHECK(!memcmp(others, paces, 4) && others[4] == 0 && others[23] == 0);
	/* The last number has lost its second half. */
	memset(cut, 0x81, sizeof(cut));
	cut[15] = 1;
	CHECK(papr_walk_paces(1, cut, others) == H_P2);
	CHECK(!strcmp(papr_mock_entry(mock, 1)->reason, "paces does not hold what it has to"));
	end(mock, 0);
}

static void signs(void)
{
	const unsigned long cells[16] = { 0 };
	unsigned long two[9] = { 1, 1UL << 63 };
	__u32 args[2] = { 0, 0xFFFFFFFF }, rets[1];

	mock = begin();
	papr_mock_enqueue_raw(mock, &papr_mock_call_remove_two, H_SUCCESS, cells);
	CHECK(papr_hcall_hook(H_REMOVE_TWO, two) == H_SUCCESS);
	CHECK(papr_mock_arguments_remove_two(papr_mock_entry(mock, 0))->second == (__s64)(1UL << 63));
	args[0] = (__u32)papr_mock_memory(mock, 4096, 4096, 1ULL << 32).address;
	papr_mock_queue_walk_nodes(mock, RTAS_SUCCESS, NULL);
	CHECK(papr_rtas_hook("ibm,walk-nodes", 2, args, 1, rets) && rets[0] == RTAS_SUCCESS);
	CHECK(papr_mock_arguments_walk_nodes(papr_mock_entry(mock, 1))->scope == -1);
	end(mock, 0);
}

static void cells(void)
{
	__u32 args[16] = { 0 }, rets[16];

	mock = begin();
	CHECK(papr_rtas_hook("ibm,get-vpd", 3, args, 3, rets) && rets[0] == (__u32)RTAS_INVALID_PARAMETER);
	CHECK(papr_rtas_hook("ibm,get-vpd", 4, args, 2, rets) && rets[0] == (__u32)RTAS_INVALID_PARAMETER);
	CHECK(rets[1] == (__u32)PAPR_MOCK_POISON);
	CHECK(!strcmp(papr_mock_entry(mock, 1)->reason, "wrong number of cells: 4 and 2"));
	CHECK(!papr_rtas_hook("ibm,get-vpd", 16, args, 3, rets));
	CHECK(papr_rtas_hook("check-exception", 5, args, 1, rets) && rets[0] == (__u32)RTAS_INVALID_PARAMETER);
	CHECK(!papr_rtas_hook("check-exception", 6, args, 1, rets));	/* one may be left out; then nobody answers */
	CHECK(!papr_rtas_hook("check-exception", 7, args, 1, rets));
	CHECK(papr_mock_arguments_check_exception(papr_mock_entry(mock, 3))->nargs == 6);
	CHECK(!papr_rtas_hook("ibm,no-such-function", 0, args, 1, rets));
	CHECK(papr_mock_entry(mock, papr_mock_logged(mock) - 1)->outcome == PAPR_MOCK_UNKNOWN);
	CHECK(papr_mock_entry(mock, papr_mock_logged(mock) - 1)->absent);
	CHECK(!strcmp(papr_mock_entry(mock, papr_mock_logged(mock) - 1)->name, "ibm,no-such-function"));
	end(mock, 0);
}

static void unknown_and_unanswered(void)
{
	unsigned long registers[9] = { 1, 2, 3 };
	struct papr_retry retry = { 1, 0, PAPR_SPIN };
	__u64 health = 7, valid = 7;
	__u32 open = 7;
	int i;

	mock = begin();
	CHECK(papr_hcall_hook(0xABC, registers) == H_FUNCTION);
	for (i = 0; i < 9; i++)
		CHECK(registers[i] == PAPR_MOCK_POISON);
	CHECK(papr_mock_entry(mock, 0)->outcome == PAPR_MOCK_UNKNOWN && !papr_mock_entry(mock, 0)->call);
	CHECK(!strcmp(papr_mock_entry(mock, 0)->name, "0xABC") && papr_mock_entry(mock, 0)->opcode == 0xABC);
	CHECK(papr_scm_health(1, &health, &valid) == H_FUNCTION);
	CHECK(papr_mock_entry(mock, 1)->outcome == PAPR_MOCK_UNANSWERED);
	CHECK(papr_open_lock(&open, &retry) == PAPR_RTAS_ABSENT);
	registers[0] = 0;
	CHECK(papr_hcall_hook(H_ASR_ON, registers) == H_FUNCTION);
	CHECK(papr_mock_entry(mock, 3)->call == &papr_mock_call_asr_on);

	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	CHECK(papr_scm_health(1, &health, &valid) == H_SUCCESS && health == 0 && valid == 0);
	CHECK(papr_open_lock(&open, &retry) == RTAS_SUCCESS && open == 0);
	CHECK(papr_mock_entry(mock, 4)->outcome == PAPR_MOCK_UNANSWERED);
	end(mock, 0);
	CHECK(papr_scm_health(1, &health, &valid) == H_FUNCTION);	/* nobody is there */
}

static void queue_before_handler(void)
{
	const struct papr_mock_out_scm_health first = { .health = 5, .valid = 6 };
	__u64 health = 0, valid = 0;
	int calls = 0;

	mock = begin();
	papr_mock_on_scm_health(mock, count_health, &calls);
	papr_mock_queue_scm_health(mock, H_SUCCESS, &first);
	papr_mock_queue_scm_health(mock, H_HARDWARE, NULL);
	CHECK(papr_mock_queued(mock, &papr_mock_call_scm_health) == 2 && papr_mock_queued(mock, NULL) == 2);
	CHECK(papr_scm_health(1, &health, &valid) == H_SUCCESS && health == 5 && valid == 6);
	CHECK(papr_scm_health(1, &health, &valid) == H_HARDWARE && health == 5);
	CHECK(papr_scm_health(1, &health, &valid) == H_SUCCESS && health == PAPR_PMEM_HEALTH_UNARMED && calls == 1);
	CHECK(papr_mock_queued(mock, NULL) == 0);
	end(mock, 0);
}

/* What an answer does not define is poison, and bad values can be sent on purpose. */
static void poison(void)
{
	const struct papr_mock_out_scm_bind_mem all = { .token = 1, .address = 2, .blocks_bound = 3 };
	const unsigned long bad[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	unsigned long registers[9] = { 1, 0, 1, 0, 0 };
	__u32 args[4], rets[3];

	mock = begin();
	papr_mock_queue_scm_bind_mem(mock, H_SUCCESS, &all);
	CHECK(papr_hcall_hook(H_SCM_BIND_MEM, registers) == H_SUCCESS);
	CHECK(registers[0] == PAPR_MOCK_POISON && registers[1] == 2 && registers[2] == 3 && registers[3] == PAPR_MOCK_POISON);
	CHECK(papr_mock_outputs_scm_bind_mem(papr_mock_entry(mock, 0))->token == 0);
	memset(registers, 0, sizeof(registers));
	papr_mock_queue_scm_bind_mem(mock, H_OVERLAP, &all);
	CHECK(papr_hcall_hook(H_SCM_BIND_MEM, registers) == H_OVERLAP && registers[1] == PAPR_MOCK_POISON);
	memset(registers, 0, sizeof(registers));
	papr_mock_enqueue_raw(mock, &papr_mock_call_scm_bind_mem, -999, bad);
	CHECK(papr_hcall_hook(H_SCM_BIND_MEM, registers) == -999 && !memcmp(registers, bad, sizeof(bad)));
	CHECK(!strcmp(papr_mock_entry(mock, 2)->code, "?"));

	args[0] = (__u32)papr_mock_memory(mock, 80, 0, 1ULL << 32).address;
	args[1] = (__u32)papr_mock_memory(mock, 64, 0, 1ULL << 32).address;
	args[2] = 64;
	args[3] = 1;
	papr_mock_queue_get_vpd(mock, RTAS_HARDWARE_ERROR, NULL);
	CHECK(papr_rtas_hook("ibm,get-vpd", 4, args, 3, rets));
	CHECK(rets[0] == (__u32)RTAS_HARDWARE_ERROR && rets[1] == (__u32)PAPR_MOCK_POISON && rets[2] == (__u32)PAPR_MOCK_POISON);
	end(mock, 0);
}

static long raw(struct papr_mock *self, unsigned long opcode, unsigned long registers[9], void *context)
{
	(void)self;
	*(unsigned long *)context = opcode;
	registers[0] += 1;
	return 42;
}

static bool raw_rtas(struct papr_mock *self, const char *name, int nargs, const __u32 *args, int nret, __u32 *rets, void *context)
{
	(void)self;
	(void)context;
	rets[0] = 0;
	rets[1] = args[0] + 1;
	return nargs == 1 && nret == 2 && !strcmp(name, "ibm,experiment");
}

static void raw_handlers(void)
{
	unsigned long registers[9] = { 4 }, seen = 0;
	__u32 args[1] = { 6 }, rets[2];

	mock = begin();
	papr_mock_handle_raw(mock, 0xF123, raw, &seen);
	papr_mock_handle_raw_rtas(mock, "ibm,experiment", raw_rtas, NULL);
	CHECK(papr_hcall_hook(0xF123, registers) == 42 && registers[0] == 5 && seen == 0xF123);
	CHECK(papr_rtas_hook("ibm,experiment", 1, args, 2, rets) && rets[1] == 7);
	CHECK(!papr_rtas_hook("ibm,experiment", 1, args, 1, rets));
	papr_mock_handle_raw(mock, 0xF123, NULL, NULL);
	CHECK(papr_hcall_hook(0xF123, registers) == H_FUNCTION);
	end(mock, 0);
}

/* A mock in a mock: the last one answers, then the one before again. */
static void nested(void)
{
	struct papr_mock *inner;
	__u64 health, valid;
	int calls = 0;

	mock = begin();
	papr_mock_on_scm_health(mock, count_health, &calls);
	inner = begin();
	CHECK(papr_scm_health(1, &health, &valid) == H_FUNCTION && calls == 0);
	end(inner, 0);
	CHECK(papr_scm_health(1, &health, &valid) == H_SUCCESS && calls == 1);
	end(mock, 0);
	mock = papr_mock_start(NULL);
	CHECK(papr_scm_health(1, &health, &valid) == H_FUNCTION);
	CHECK(papr_mock_entry(mock, 0)->outcome == PAPR_MOCK_UNKNOWN);
	papr_mock_on_scm_health(mock, count_health, &calls);	/* now it is known */
	CHECK(papr_scm_health(1, &health, &valid) == H_SUCCESS && calls == 2);
	end(mock, 0);
}

void check_arguments(void)
{
	constraints_in_their_order();
	fixed_and_reserved();
	structures_in_registers();
	signs();
	cells();
	unknown_and_unanswered();
	queue_before_handler();
	poison();
	raw_handlers();
	nested();
}
