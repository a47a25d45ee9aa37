/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: queues of answers and handlers. */
#include "mock_engine.h"

/* The bytes for the memory of an argument. */
static struct papr_span *span_for(const struct papr_mock_area *area, void *out)
{
	return !area->written ? NULL : (struct papr_span *)(void *)((__u8 *)out + area->answer);
}

/* A copy that has copies of its own of what the spans point to. */
static void *copy_outputs(const struct papr_mock_call *call, const void *out)
{
	void *copy = papr_mock_need(calloc(1, call->out_size + 1U));
	unsigned int i;

	if (out)
		memcpy(copy, out, call->out_size);
	for (i = 0; i < call->area_count; i++) {
		struct papr_span *span = span_for(&call->areas[i], copy);

		if (span && span->size)
			span->data = memcpy(papr_mock_need(malloc(span->size)), span->data, span->size);
	}
	return copy;
}

static void forget_answer(const struct papr_mock_call *call, struct papr_mock_answer *answer)
{
	unsigned int i;

	for (i = 0; answer->out && i < call->area_count; i++) {
		struct papr_span *span = span_for(&call->areas[i], answer->out);

		if (span && span->size)
			free((void *)span->data);
	}
	free(answer->out);
	free(answer);
}

void papr_mock_forget(struct papr_mock_state *state)
{
	while (state->queue) {
		struct papr_mock_answer *answer = state->queue;

		state->queue = answer->next;
		forget_answer(state->call, answer);
	}
	state->queue_end = &state->queue;
}

static void enqueue(struct papr_mock *mock, const struct papr_mock_call *call, struct papr_mock_answer *answer)
{
	struct papr_mock_state *state;

	pthread_mutex_lock(&mock->lock);
	state = papr_mock_state(mock, call);
	*state->queue_end = answer;
	state->queue_end = &answer->next;
	pthread_mutex_unlock(&mock->lock);
}

static struct papr_mock_answer *new_answer(long status)
{
	struct papr_mock_answer *answer = (struct papr_mock_answer *)papr_mock_need(calloc(1, sizeof(*answer)));

	answer->status = status;
	return answer;
}

void papr_mock_enqueue(struct papr_mock *mock, const struct papr_mock_call *call, long status, const void *out)
{
	struct papr_mock_answer *answer = new_answer(status);

	answer->out = copy_outputs(call, out);
	enqueue(mock, call, answer);
}

void papr_mock_enqueue_raw(struct papr_mock *mock, const struct papr_mock_call *call, long status, const unsigned long *results)
{
	struct papr_mock_answer *answer = new_answer(status);
	unsigned int i;

	answer->raw = true;
	for (i = 0; i < (call->rtas ? 16 : 9); i++)
		answer->results[i] = results[i];
	enqueue(mock, call, answer);
}

void papr_mock_unqueue(struct papr_mock *mock, const struct papr_mock_call *call)
{
	pthread_mutex_lock(&mock->lock);
	papr_mock_forget(papr_mock_state(mock, call));
	pthread_mutex_unlock(&mock->lock);
}

void papr_mock_busy(struct papr_mock *mock, const struct papr_mock_call *call, long status, unsigned int times, __u64 token)
{
	while (times--) {
		struct papr_mock_answer *answer = new_answer(status);
		unsigned int i;

		answer->out = copy_outputs(call, NULL);
		for (i = 0; i < call->token_count; i++) {
			const __s8 place = call->tokens[i].output;

			if (place >= 0)
				papr_mock_store(answer->out, call->outputs[place].offset, call->outputs[place].size, token);
			else if (place == PAPR_MOCK_IN_STATUS)
				answer->status = (long)token;
			else
				answer->has_token = true;
		}
		answer->token = token++;
		enqueue(mock, call, answer);
	}
}

void papr_mock_handle(struct papr_mock *mock, const struct papr_mock_call *call, papr_mock_function *handler, void *context)
{
	struct papr_mock_state *state;

	pthread_mutex_lock(&mock->lock);
	state = papr_mock_state(mock, call);
	state->handler = handler;
	state->context = context;
	pthread_mutex_unlock(&mock->lock);
}

unsigned long papr_mock_queued(struct papr_mock *mock, const struct papr_mock_call *call)
{
	unsigned long count = 0;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->state_count; i++) {
		const struct papr_mock_answer *answer = mock->states[i]->queue;

		if (call && mock->states[i]->call != call)
			continue;
		for (; answer; answer = answer->next)
			count++;
	}
	pthread_mutex_unlock(&mock->lock);
	return count;
}

static const struct papr_memory *memory_of(const struct papr_mock_call *call, unsigned int argument, const void *in)
{
	return (const struct papr_memory *)(const void *)((const __u8 *)in + call->arguments[argument].offset);
}

/* What an answer has more bytes for than there are. */
static void complain(struct papr_mock *mock, const struct papr_mock_call *call, const struct papr_mock_area *area, __u64 bytes, __u64 room)
{
	pthread_mutex_lock(&mock->lock);
	papr_mock_violate(mock, "%s: an answer has %llu bytes for %s, which has %llu", call->name, (unsigned long long)bytes,
			  call->arguments[area->argument].name, (unsigned long long)room);
	pthread_mutex_unlock(&mock->lock);
}

/* Copies bytes to the pieces that a list tells of, one after the other. */
static void scatter(struct papr_mock *mock, const struct papr_mock_call *call, const struct papr_mock_area *area, const void *in,
		    const struct papr_span *span)
{
	struct papr_span rest = *(const struct papr_span *)(const void *)((const __u8 *)in + area->list);
	struct papr_memory piece;
	__u64 done = 0;

	while (done < span->size && area->next(&rest, &piece)) {
		const __u64 size = span->size - done < piece.size ? span->size - done : piece.size;

		if (size)
			papr_mock_write(mock, piece.address, (const __u8 *)span->data + done, size);
		done += size;
	}
	if (done < span->size)
		complain(mock, call, area, span->size, done);
}

/* Copies what an answer has for memory to where the arguments say. */
static void write_memory(struct papr_mock *mock, const struct papr_mock_call *call, const void *in, void *out)
{
	unsigned int i;

	for (i = 0; i < call->area_count; i++) {
		const struct papr_memory *memory = memory_of(call, call->areas[i].argument, in);
		const struct papr_span *span = span_for(&call->areas[i], out);
		__u64 size;

		if (!span || !span->size)
			continue;
		if (papr_mock_is_list(call, &call->areas[i], in)) {
			scatter(mock, call, &call->areas[i], in, span);
			continue;
		}
		size = span->size < memory->size ? span->size : memory->size;
		if (size < span->size)
			complain(mock, call, &call->areas[i], span->size, memory->size);
		if (size)
			papr_mock_write(mock, memory->address, span->data, size);
	}
}

/* Puts the token of papr_mock_busy() into the buffers that are handed back. */
static void write_token(struct papr_mock *mock, const struct papr_mock_call *call, const void *in, __u64 token)
{
	unsigned int i;
	__u8 bytes[8];

	for (i = 0; i < call->token_count; i++) {
		const struct papr_mock_token *row = &call->tokens[i];

		if (row->output != PAPR_MOCK_IN_MEMORY || !row->size || row->size > 8)
			continue;
		if (row->little)
			papr_store_le(bytes, token, row->size);
		else
			papr_store_be(bytes, token, row->size);
		papr_mock_write(mock, memory_of(call, row->memory, in)->address + row->offset, bytes, row->size);
	}
}

static long success_of(const struct papr_mock_call *call)
{
	unsigned int i;

	for (i = 0; i < call->code_count; i++)
		if (call->codes[i].category == PAPR_MOCK_IS_SUCCESS)
			return call->codes[i].first;
	return 0;
}

static void settle(struct papr_mock *mock, struct papr_mock_frame *frame, const void *in, void *out, long status)
{
	write_memory(mock, frame->call, in, out);
	papr_mock_encode(frame, papr_mock_defined(frame->call, status, in, out), out);
}

static void give(struct papr_mock *mock, struct papr_mock_frame *frame, const void *in, struct papr_mock_answer *answer)
{
	int i;

	if (answer->raw) {
		for (i = 0; i < frame->nret; i++)
			frame->rets[i] = answer->results[i];
		return;
	}
	if (answer->has_token)
		write_token(mock, frame->call, in, answer->token);
	settle(mock, frame, in, answer->out, answer->status);
}

/* The next answer of the queue, which gives it away; what else there is to answer with. */
static struct papr_mock_answer *next_answer(struct papr_mock *mock, struct papr_mock_state *state, papr_mock_function **handler,
					    void **context, enum papr_mock_default *otherwise)
{
	struct papr_mock_answer *answer;

	pthread_mutex_lock(&mock->lock);
	answer = state->queue;
	if (answer) {
		state->queue = answer->next;
		if (!state->queue)
			state->queue_end = &state->queue;
	}
	*handler = state->call->ask ? state->handler : NULL;
	*context = state->context;
	*otherwise = mock->answer;
	pthread_mutex_unlock(&mock->lock);
	return answer;
}

enum papr_mock_outcome papr_mock_answer(struct papr_mock *mock, struct papr_mock_state *state, struct papr_mock_frame *frame,
					const void *in, long *status)
{
	const struct papr_mock_call *call = frame->call;
	enum papr_mock_default otherwise;
	papr_mock_function *handler;
	void *context, *out;
	struct papr_mock_answer *answer = next_answer(mock, state, &handler, &context, &otherwise);

	if (answer) {
		*status = answer->status;
		give(mock, frame, in, answer);
		forget_answer(call, answer);
		return PAPR_MOCK_ANSWERED;
	}
	if (!handler && otherwise == PAPR_MOCK_FUNCTION) {
		*status = call->rtas ? PAPR_RTAS_ABSENT : PAPR_MOCK_NO_FUNCTION;
		return PAPR_MOCK_UNANSWERED;
	}
	out = papr_mock_need(calloc(1, call->out_size + 1U));
	*status = handler ? call->ask(handler, mock, in, out, context) : success_of(call);
	settle(mock, frame, in, out, *status);
	free(out);
	return handler ? PAPR_MOCK_ANSWERED : PAPR_MOCK_UNANSWERED;
}
