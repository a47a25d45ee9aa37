/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: calls that go on, the tokens between them, and memory that the hypervisor keeps. */
#include "mock_engine.h"

/* What tells a sequence: its tokens; without any, all arguments. */
static unsigned int key_length(const struct papr_mock_frame *frame)
{
	return frame->call->token_count ? frame->call->token_count : (unsigned int)frame->nargs;
}

/* The number in a buffer that is handed back. */
static __u8 *in_buffer(struct papr_mock *mock, const struct papr_mock_call *call, const struct papr_mock_token *token, const void *in)
{
	const struct papr_mock_argument *argument = &call->arguments[token->argument];
	const struct papr_memory *memory = (const struct papr_memory *)(const void *)((const __u8 *)in + argument->offset);
	__u64 rest;

	return memory->data ? papr_mock_find(mock, memory->address + token->offset, token->size, &rest) : NULL;
}

static __u64 passed(struct papr_mock *mock, const struct papr_mock_frame *frame, const struct papr_mock_token *token, const void *in)
{
	const __u8 *at;

	if (token->output != PAPR_MOCK_IN_MEMORY)
		return papr_mock_argument(frame, &frame->call->arguments[token->argument]);
	at = in_buffer(mock, frame->call, token, in);
	if (!at)
		return token->first;
	return token->little ? papr_load_le(at, token->size) : papr_load_be(at, token->size);
}

/* Fills in the key of this call; says whether it is the first of a sequence. */
static bool key_of(struct papr_mock *mock, const struct papr_mock_frame *frame, const void *in, __u64 *key)
{
	const struct papr_mock_call *call = frame->call;
	bool fresh = true;
	unsigned int i;

	memcpy(key, frame->args, sizeof(frame->args));
	for (i = 0; i < call->token_count; i++) {
		key[i] = passed(mock, frame, &call->tokens[i], in);
		fresh = fresh && key[i] == call->tokens[i].first;
	}
	return fresh;
}

static bool take(struct papr_mock_state *state, const __u64 *key, unsigned int length)
{
	struct papr_mock_sequence **at, *sequence;

	for (at = &state->sequences; *at; at = &(*at)->next) {
		if (memcmp((*at)->key, key, length * sizeof(*key)))
			continue;
		sequence = *at;
		*at = sequence->next;
		free(sequence);
		return true;
	}
	return false;
}

void papr_mock_end_sequences(struct papr_mock_state *state)
{
	while (state->sequences)
		take(state, state->sequences->key, 16);
}

long papr_mock_begin(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		     char *reason, size_t size)
{
	const struct papr_mock_call *call = frame->call;
	__u64 key[16];
	const bool fresh = key_of(mock, frame, in, key);
	const bool known = take(state, key, key_length(frame));

	if (call->token_count && !fresh && !known && mock->checks_tokens) {
		snprintf(reason, size, "token 0x%llx was not handed out", (unsigned long long)key[0]);
		return call->tokens[0].code;
	}
	if (call->exclusive && fresh && call->token_count) {
		if (state->under_way && !pthread_equal(state->owner, pthread_self()))
			papr_mock_violate(mock, "%s: a sequence begins while that of another thread is under way", call->name);
		papr_mock_end_sequences(state);
	}
	return 0;
}

/* The call goes on: remembers what the next one has to pass. */
static void go_on(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		  const struct papr_mock_code *code, long status, __u32 defined)
{
	const struct papr_mock_call *call = frame->call;
	struct papr_mock_sequence *sequence = (struct papr_mock_sequence *)papr_mock_need(calloc(1, sizeof(*sequence)));
	unsigned int i;

	key_of(mock, frame, in, sequence->key);
	for (i = 0; code->flow == PAPR_MOCK_THEN_CONTINUE && i < call->token_count; i++) {
		const __s8 output = call->tokens[i].output;

		if (output == PAPR_MOCK_IN_STATUS)
			sequence->key[i] = (__u64)status;
		else if (output >= 0 && (defined >> output & 1))
			sequence->key[i] = papr_mock_result(frame, &call->outputs[output]);
	}
	sequence->next = state->sequences;
	state->sequences = sequence;
}

/* Arguments of the same name have the same value; those that choose a subfunction do not count. */
static bool agrees(const struct papr_mock_frame *one, const struct papr_mock_frame *other)
{
	unsigned int i, j;

	for (i = 0; i < one->call->argument_count; i++) {
		for (j = 0; j < other->call->argument_count; j++) {
			const struct papr_mock_argument *a = &one->call->arguments[i], *b = &other->call->arguments[j];

			if (!a->mask && !b->mask && !strcmp(a->name, b->name) &&
			    papr_mock_argument(one, a) != papr_mock_argument(other, b))
				return false;
		}
	}
	return true;
}

static void give_back(struct papr_mock *mock, const struct papr_mock_frame *frame)
{
	unsigned int i, kept = 0;

	for (i = 0; i < mock->held_count; i++)
		if (strcmp(mock->held[i].until, frame->call->name) || !agrees(&mock->held[i].frame, frame))
			mock->held[kept++] = mock->held[i];
	mock->held_count = kept;
}

static void hold(struct papr_mock *mock, const struct papr_mock_frame *frame, const void *in)
{
	const struct papr_mock_call *call = frame->call;
	unsigned int i;

	for (i = 0; i < call->area_count; i++) {
		const struct papr_mock_argument *argument = &call->arguments[call->areas[i].argument];
		const struct papr_memory *memory = (const struct papr_memory *)(const void *)((const __u8 *)in + argument->offset);
		struct papr_mock_held *held;

		if (!call->areas[i].held_until || !memory->data)
			continue;
		mock->held = (struct papr_mock_held *)papr_mock_more(mock->held, mock->held_count, sizeof(*held));
		held = &mock->held[mock->held_count++];
		held->address = memory->address;
		held->size = memory->size;
		held->name = argument->name;
		held->frame = *frame;
		held->until = call->areas[i].held_until;
	}
}

void papr_mock_finish(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		      long status, __u32 defined)
{
	const struct papr_mock_call *call = frame->call;
	const struct papr_mock_code *code = papr_mock_code(call, status);
	const bool going = code && (code->flow == PAPR_MOCK_THEN_CONTINUE || code->flow == PAPR_MOCK_THEN_RETRY);

	if (going && (call->token_count || call->carried))
		go_on(mock, state, frame, in, code, status, defined);
	if (call->exclusive) {
		state->under_way = going;
		state->owner = pthread_self();
	}
	if (code ? code->category == PAPR_MOCK_IS_SUCCESS || code->category == PAPR_MOCK_IS_PARTIAL : call->value) {
		give_back(mock, frame);
		hold(mock, frame, in);
		papr_mock_settle_handles(mock, frame);
	}
}

/* At the end: what was begun and not carried to its end. */
void papr_mock_abandoned(struct papr_mock *mock)
{
	unsigned int i;

	for (i = 0; i < mock->state_count; i++)
		if (mock->states[i]->call->carried && mock->states[i]->sequences)
			papr_mock_violate(mock, "%s was begun and not carried to its end", mock->states[i]->call->name);
}
