/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: calls that go on, the tokens between them, and memory that the hypervisor keeps. */
#include "mock_engine.h"

/* What tells a sequence: its tokens; without any, all arguments. */
static unsigned int key_length(const struct papr_mock_frame *frame)
{
	return frame->call->token_count ? frame->call->token_count : (unsigned int)frame->nargs;
}

/* Whether a token goes back in the memory where it came. */
static bool stays_in_memory(const struct papr_mock_token *token)
{
	return token->output == PAPR_MOCK_IN_MEMORY && token->memory == token->argument;
}

/* Where a token is in memory, and how many bytes it has; NULL: there is no memory. */
static const __u8 *in_memory(struct papr_mock *mock, const struct papr_mock_call *call, const struct papr_mock_token *token, const void *in,
			     __u64 *size)
{
	const struct papr_mock_argument *argument = &call->arguments[token->memory];
	const struct papr_memory *memory = (const struct papr_memory *)(const void *)((const __u8 *)in + argument->offset);
	__u64 rest;

	if (!memory->data || memory->size < token->offset)
		return NULL;
	*size = token->size ? token->size : memory->size;
	return papr_mock_find(mock, memory->address + token->offset, *size, &rest);
}

static __u64 number(const __u8 *at, __u64 size, bool little)
{
	return little ? papr_load_le(at, (unsigned int)size) : papr_load_be(at, (unsigned int)size);
}

/* Stands for bytes that are no number: FNV-1a. */
static __u64 digest(const __u8 *at, __u64 size)
{
	__u64 sum = 0xCBF29CE484222325ULL, i;

	for (i = 0; i < size; i++)
		sum = (sum ^ at[i]) * 0x100000001B3ULL;
	return sum;
}

/* Zeros, but for what is fixed. */
static bool is_blank(const __u8 *at, __u64 size, const struct papr_mock_fixed *fixed)
{
	const struct papr_mock_fixed *field;
	__u64 i;

	for (field = fixed; field && field->size; field++)
		if (number(at + field->offset, field->size, field->little) != field->value)
			return false;
	for (i = 0; i < size; i++) {
		for (field = fixed; field && field->size && i - field->offset >= field->size; field++)
			;
		if (at[i] && !(field && field->size))
			return false;
	}
	return true;
}

/* What a call passes for a token; says whether it is what begins a sequence. */
static bool passed(struct papr_mock *mock, const struct papr_mock_frame *frame, const struct papr_mock_token *token, const void *in,
		   __u64 *value)
{
	const __u8 *at;
	__u64 size;

	if (!stays_in_memory(token)) {
		*value = papr_mock_argument(frame, &frame->call->arguments[token->argument]);
		return *value == token->first;
	}
	*value = token->first;
	at = in_memory(mock, frame->call, token, in, &size);
	if (!at)
		return true;
	if (token->size && size <= 8) {
		*value = number(at, size, token->little);
		return *value == token->first;
	}
	*value = digest(at, size);
	return token->follows || is_blank(at, size, token->fixed);
}

/* Fills in the key of this call; says whether it is the first of a sequence. */
static bool key_of(struct papr_mock *mock, const struct papr_mock_frame *frame, const void *in, __u64 *key)
{
	const struct papr_mock_call *call = frame->call;
	bool fresh = true;
	unsigned int i;

	memcpy(key, frame->args, sizeof(frame->args));
	for (i = 0; i < call->token_count; i++)
		if (!passed(mock, frame, &call->tokens[i], in, &key[i]))
			fresh = false;
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

/* Whether an argument stays what it is when a sequence goes on or is given up. */
static bool stays(const struct papr_mock_call *call, unsigned int argument)
{
	unsigned int i;

	for (i = 0; i < call->abandon_count; i++)
		if (call->abandons[i].argument == argument)
			return false;
	for (i = 0; i < call->token_count; i++)
		if (call->tokens[i].argument == argument && !stays_in_memory(&call->tokens[i]))
			return false;
	return true;
}

static bool is_of(const struct papr_mock_sequence *sequence, const struct papr_mock_frame *frame)
{
	unsigned int i;

	for (i = 0; i < frame->call->argument_count; i++)
		if (stays(frame->call, i) && papr_mock_argument(&sequence->frame, &frame->call->arguments[i]) !=
		    papr_mock_argument(frame, &frame->call->arguments[i]))
			return false;
	return true;
}

/* Forgets the sequences that this call gives up, if that is what it does. */
static bool give_up(struct papr_mock_state *state, const struct papr_mock_frame *frame)
{
	const struct papr_mock_call *call = frame->call;
	struct papr_mock_sequence **at = &state->sequences, *sequence;
	bool found = false;
	unsigned int i;

	for (i = 0; i < call->abandon_count; i++)
		if (papr_mock_argument(frame, &call->arguments[call->abandons[i].argument]) != call->abandons[i].value)
			return false;
	while (call->abandon_count && *at) {
		sequence = *at;
		if (is_of(sequence, frame)) {
			*at = sequence->next;
			free(sequence);
			found = true;
		} else {
			at = &sequence->next;
		}
	}
	return found;
}

long papr_mock_begin(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		     char *reason, size_t size)
{
	const struct papr_mock_call *call = frame->call;
	__u64 key[16];
	const bool fresh = key_of(mock, frame, in, key);
	const bool known = give_up(state, frame) || take(state, key, key_length(frame));

	if (call->token_count && !fresh && !known && mock->checks_tokens) {
		if (stays_in_memory(&call->tokens[0]))
			snprintf(reason, size, "memory of %s is not as it came", call->arguments[call->tokens[0].argument].name);
		else
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
	const __u8 *at;
	unsigned int i;
	__u64 size;

	key_of(mock, frame, in, sequence->key);
	for (i = 0; code->flow == PAPR_MOCK_THEN_CONTINUE && i < call->token_count; i++) {
		const struct papr_mock_token *token = &call->tokens[i];
		const __s8 output = token->output;

		at = output == PAPR_MOCK_IN_MEMORY && !stays_in_memory(token) ? in_memory(mock, call, token, in, &size) : NULL;
		if (at)
			sequence->key[i] = number(at, size, token->little);
		else if (output == PAPR_MOCK_IN_STATUS)
			sequence->key[i] = (__u64)status;
		else if (output >= 0 && (defined >> output & 1))
			sequence->key[i] = papr_mock_result(frame, &call->outputs[output]);
	}
	sequence->frame = *frame;
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

	if (going && (call->token_count || call->carried || call->abandon_count))
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

/* At the end: what was begun and neither carried to its end nor given up as it has to be. */
void papr_mock_abandoned(struct papr_mock *mock)
{
	unsigned int i;

	for (i = 0; i < mock->state_count; i++) {
		const struct papr_mock_call *call = mock->states[i]->call;

		if (!mock->states[i]->sequences)
			continue;
		if (call->carried)
			papr_mock_violate(mock, "%s was begun and not carried to its end", call->name);
		else if (call->abandon_count)
			papr_mock_violate(mock, "%s was begun and neither carried to its end nor given up", call->name);
	}
}
