/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: its beginning and end, and the way of a call through it. */
#include "mock_engine.h"
#include <sched.h>
#include <stdatomic.h>

/* The mock that answers. */
static _Atomic(struct papr_mock *) current;

void *papr_mock_need(void *memory)
{
	if (memory)
		return memory;
	fprintf(stderr, "papr mock: no memory\n");
	abort();
}

/* Makes room for one more; the room doubles. */
void *papr_mock_more(void *array, unsigned long count, size_t size)
{
	if (count & (count - 1))
		return array;
	return papr_mock_need(realloc(array, (count ? 2 * count : 1) * size));
}

/* What is remembered of a call; begins to when there is nothing yet. */
struct papr_mock_state *papr_mock_state(struct papr_mock *mock, const struct papr_mock_call *call)
{
	struct papr_mock_state *state;
	unsigned int i;

	for (i = 0; i < mock->state_count; i++)
		if (mock->states[i]->call == call)
			return mock->states[i];
	state = (struct papr_mock_state *)papr_mock_need(calloc(1, sizeof(*state)));
	state->call = call;
	state->queue_end = &state->queue;
	mock->states = (struct papr_mock_state **)papr_mock_more(mock->states, mock->state_count, sizeof(*mock->states));
	mock->states[mock->state_count++] = state;
	return state;
}

struct papr_mock *papr_mock_start(const struct papr_mock_call *const *const *modules)
{
	struct papr_mock *mock = (struct papr_mock *)papr_mock_need(calloc(1, sizeof(*mock)));

	pthread_mutex_init(&mock->lock, NULL);
	mock->checks_tokens = true;
	for (; modules && *modules; modules++) {
		const struct papr_mock_call *const *call;

		for (call = *modules; *call; call++)
			papr_mock_state(mock, *call);
	}
	mock->previous = atomic_exchange(&current, mock);
	return mock;
}

unsigned int papr_mock_stop(struct papr_mock *mock)
{
	unsigned int count, i;

	atomic_store(&current, mock->previous);
	papr_mock_abandoned(mock);
	papr_mock_unclosed(mock);
	count = mock->violation_count;
	for (i = 0; i < count; i++)
		fprintf(stderr, "papr mock: %s\n", mock->violations[i]);
	papr_mock_clear_violations(mock);
	papr_mock_forget_log(mock);
	papr_mock_forget_memory(mock);
	for (i = 0; i < mock->state_count; i++) {
		papr_mock_forget(mock->states[i]);
		papr_mock_end_sequences(mock->states[i]);
		free(mock->states[i]->tallies);
		free(mock->states[i]);
	}
	free(mock->states);
	free(mock->raws);
	free(mock->log);
	free(mock->violations);
	free(mock->threads);
	pthread_mutex_destroy(&mock->lock);
	free(mock);
	return count;
}

void papr_mock_set_default(struct papr_mock *mock, enum papr_mock_default answer)
{
	pthread_mutex_lock(&mock->lock);
	mock->answer = answer;
	pthread_mutex_unlock(&mock->lock);
}

void papr_mock_check_tokens(struct papr_mock *mock, bool checks)
{
	pthread_mutex_lock(&mock->lock);
	mock->checks_tokens = checks;
	pthread_mutex_unlock(&mock->lock);
}

/* Raw handlers */

static bool is_raw(const struct papr_mock_raw_state *raw, const char *name, unsigned long opcode)
{
	return name ? raw->name && !strcmp(raw->name, name) : !raw->name && raw->opcode == opcode;
}

static void set_raw(struct papr_mock *mock, struct papr_mock_raw_state raw)
{
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->raw_count && !is_raw(&mock->raws[i], raw.name, raw.opcode); i++)
		;
	if (i == mock->raw_count) {
		mock->raws = (struct papr_mock_raw_state *)papr_mock_more(mock->raws, mock->raw_count, sizeof(raw));
		mock->raw_count++;
	}
	mock->raws[i] = raw;
	pthread_mutex_unlock(&mock->lock);
}

void papr_mock_handle_raw(struct papr_mock *mock, unsigned long opcode, papr_mock_raw *handler, void *context)
{
	const struct papr_mock_raw_state raw = { opcode, NULL, handler, NULL, context };

	set_raw(mock, raw);
}

void papr_mock_handle_raw_rtas(struct papr_mock *mock, const char *name, papr_mock_raw_rtas *handler, void *context)
{
	const struct papr_mock_raw_state raw = { 0, name, NULL, handler, context };

	set_raw(mock, raw);
}

/* The way of a call */

const struct papr_mock_call *papr_mock_find_call(struct papr_mock *mock, const char *name)
{
	const struct papr_mock_call *call = NULL;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->state_count && !call; i++)
		if (!strcmp(mock->states[i]->call->name, name))
			call = mock->states[i]->call;
	pthread_mutex_unlock(&mock->lock);
	return call;
}

static bool is_named(const struct papr_mock_call *call, const char *name, unsigned long opcode)
{
	return name ? call->rtas && !strcmp(call->function, name) : !call->rtas && call->opcode == opcode;
}

/*
 * Which description fits: one with these cells goes before another form of the function, one that a test has answers
 * for before others, a subfunction before its dispatcher.
 */
static struct papr_mock_state *choose(struct papr_mock *mock, const struct papr_mock_frame *frame, const char *name, unsigned long opcode)
{
	struct papr_mock_state *best = NULL;
	int best_rank = -1;
	unsigned int i;

	for (i = 0; i < mock->state_count; i++) {
		struct papr_mock_state *state = mock->states[i];
		const struct papr_mock_call *call = state->call;
		int rank;

		if (!is_named(call, name, opcode))
			continue;
		if (call->chosen && (frame->args[call->selector] & call->select_mask) != call->select_value)
			continue;
		rank = call->rtas && papr_mock_has_cells(call, frame) ? 4 : 0;
		rank += (state->handler || state->queue ? 2 : 0) + (call->dispatches ? 0 : 1);
		if (rank > best_rank) {
			best = state;
			best_rank = rank;
		}
	}
	return best;
}

static struct papr_mock_raw_state find_raw(const struct papr_mock *mock, const char *name, unsigned long opcode)
{
	const struct papr_mock_raw_state none = { 0, NULL, NULL, NULL, NULL };
	unsigned int i;

	for (i = 0; i < mock->raw_count; i++)
		if (is_raw(&mock->raws[i], name, opcode))
			return mock->raws[i];
	return none;
}

/* Asks the test to answer with nothing checked. */
static void ask_raw(struct papr_mock *mock, const struct papr_mock_raw_state *raw, struct papr_mock_frame *frame,
		    struct papr_mock_entry *entry)
{
	unsigned long registers[9];
	__u32 args[16], rets[16];
	int i;

	entry->outcome = PAPR_MOCK_ANSWERED;
	if (raw->hcall) {
		for (i = 0; i < 9; i++)
			registers[i] = (unsigned long)frame->args[i];
		entry->status = raw->hcall(mock, entry->opcode, registers, raw->context);
		for (i = 0; i < 9; i++)
			frame->rets[i] = registers[i];
		return;
	}
	for (i = 0; i < 16; i++) {
		args[i] = (__u32)frame->args[i];
		rets[i] = (__u32)PAPR_MOCK_POISON;
	}
	entry->absent = !raw->rtas(mock, raw->name, frame->nargs, args, frame->nret, rets, raw->context);
	for (i = 0; i < frame->nret; i++)
		frame->rets[i] = rets[i];
	entry->status = (__s32)rets[frame->call ? frame->call->status_cell : 0];
}

/* What the results mean; which outputs there are may depend on another output. */
static __u32 decode_outputs(const struct papr_mock_frame *frame, struct papr_mock_entry *entry)
{
	const struct papr_mock_code *code = papr_mock_code(frame->call, entry->status);
	const __u32 possible = code ? code->outputs : frame->call->value_outputs;
	__u32 defined;

	papr_mock_decode_outputs(frame, possible, (void *)entry->out);
	defined = papr_mock_defined(frame->call, entry->status, entry->in, entry->out);
	if (defined != possible) {
		memset((void *)entry->out, 0, frame->call->out_size);
		papr_mock_decode_outputs(frame, defined, (void *)entry->out);
	}
	return defined;
}

/* Looks at the arguments and answers; with the code of what is wrong, from the queue, or by the handler. */
static void perform(struct papr_mock *mock, struct papr_mock_state *state, struct papr_mock_frame *frame, struct papr_mock_record *record)
{
	struct papr_mock_entry *entry = &record->entry;
	void *in = (void *)entry->in;
	__u32 defined;

	papr_mock_decode(frame, in);
	if (state->call->dispatches && !state->handler && !state->queue) {
		entry->status = state->call->unknown;
		entry->outcome = PAPR_MOCK_REFUSED;
		snprintf(record->reason, sizeof(record->reason), "there is no such subfunction");
		return;
	}
	entry->status = papr_mock_check(mock, frame, in, record->reason, sizeof(record->reason));
	papr_mock_copy_memory(mock, record, frame);
	if (!entry->status) {
		pthread_mutex_lock(&mock->lock);
		entry->status = papr_mock_begin(mock, state, frame, in, record->reason, sizeof(record->reason));
		if (!entry->status)
			entry->status = papr_mock_check_handles(mock, frame, record->reason, sizeof(record->reason));
		pthread_mutex_unlock(&mock->lock);
	}
	if (entry->status) {
		entry->outcome = PAPR_MOCK_REFUSED;
		return;
	}
	entry->outcome = papr_mock_answer(mock, state, frame, in, &entry->status);
	entry->absent = state->call->rtas && entry->status == PAPR_RTAS_ABSENT;
	defined = decode_outputs(frame, entry);
	pthread_mutex_lock(&mock->lock);
	papr_mock_finish(mock, state, frame, in, entry->status, defined);
	pthread_mutex_unlock(&mock->lock);
}

/* Makes a call; its results are in the frame. Answers whether there is such an RTAS function. */
static bool make(struct papr_mock *mock, struct papr_mock_frame *frame, const char *name, unsigned long opcode, long *status)
{
	struct papr_mock_record *record;
	struct papr_mock_raw_state raw;
	struct papr_mock_state *state;
	bool absent;

	pthread_mutex_lock(&mock->lock);
	raw = find_raw(mock, name, opcode);
	state = choose(mock, frame, name, opcode);
	frame->call = state ? state->call : NULL;
	pthread_mutex_unlock(&mock->lock);
	record = papr_mock_record(frame, name, opcode);
	papr_mock_poison(frame, name != NULL);
	if (raw.hcall || raw.rtas) {
		if (state)
			papr_mock_decode(frame, (void *)record->entry.in);
		ask_raw(mock, &raw, frame, &record->entry);
	} else if (state) {
		perform(mock, state, frame, record);
	} else {
		record->entry.outcome = PAPR_MOCK_UNKNOWN;
		record->entry.status = PAPR_MOCK_NO_FUNCTION;
		record->entry.absent = name != NULL;
	}
	if (name && state && state->call->status_cell < frame->nret && !record->entry.absent)
		frame->rets[state->call->status_cell] = (__u32)record->entry.status;
	*status = record->entry.status;
	absent = record->entry.absent;
	papr_mock_complete(mock, record, frame);
	pthread_mutex_lock(&mock->lock);
	papr_mock_log(mock, record);
	pthread_mutex_unlock(&mock->lock);
	return !absent;
}

/* What the wrappers call */

long papr_hcall_hook(unsigned long opcode, unsigned long registers[9])
{
	struct papr_mock *mock = atomic_load(&current);
	struct papr_mock_frame frame = { NULL, 9, 9, { 0 }, { 0 } };
	long status = PAPR_MOCK_NO_FUNCTION;
	int i;

	for (i = 0; i < 9; i++)
		frame.args[i] = registers[i];
	if (mock)
		make(mock, &frame, NULL, opcode, &status);
	else
		papr_mock_poison(&frame, false);
	for (i = 0; i < 9; i++)
		registers[i] = (unsigned long)frame.rets[i];
	return status;
}

bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
{
	struct papr_mock *mock = atomic_load(&current);
	struct papr_mock_frame frame = { NULL, nargs, nret, { 0 }, { 0 } };
	long status;
	int i;

	if (!mock || nargs < 0 || nret < 1 || nargs + nret > 16)
		return false;
	for (i = 0; i < nargs; i++)
		frame.args[i] = args[i];
	if (!make(mock, &frame, name, 0, &status))
		return false;
	for (i = 0; i < nret; i++)
		rets[i] = (__u32)frame.rets[i];
	return true;
}

/* Time passes at once; other threads may run. */
void papr_delay_hook(__u32 ms, bool atomic)
{
	struct papr_mock *mock = atomic_load(&current);

	if (mock) {
		pthread_mutex_lock(&mock->lock);
		*(atomic ? &mock->spun : &mock->slept) += ms;
		pthread_mutex_unlock(&mock->lock);
	}
	sched_yield();
}

__u64 papr_mock_slept(struct papr_mock *mock)
{
	__u64 ms;

	pthread_mutex_lock(&mock->lock);
	ms = mock->slept;
	pthread_mutex_unlock(&mock->lock);
	return ms;
}

__u64 papr_mock_spun(struct papr_mock *mock)
{
	__u64 ms;

	pthread_mutex_lock(&mock->lock);
	ms = mock->spun;
	pthread_mutex_unlock(&mock->lock);
	return ms;
}
