/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: what happened. */
#include "mock_engine.h"
#include <stdarg.h>

void papr_mock_violate(struct papr_mock *mock, const char *format, ...)
{
	char text[240];
	va_list list;

	va_start(list, format);
	vsnprintf(text, sizeof(text), format, list);
	va_end(list);
	mock->violations = (char **)papr_mock_more(mock->violations, mock->violation_count, sizeof(*mock->violations));
	mock->violations[mock->violation_count++] =
		(char *)memcpy(papr_mock_need(malloc(strlen(text) + 1)), text, strlen(text) + 1);
}

unsigned int papr_mock_violations(struct papr_mock *mock)
{
	unsigned int count;

	pthread_mutex_lock(&mock->lock);
	count = mock->violation_count;
	pthread_mutex_unlock(&mock->lock);
	return count;
}

const char *papr_mock_violation(struct papr_mock *mock, unsigned int n)
{
	const char *text;

	pthread_mutex_lock(&mock->lock);
	text = n < mock->violation_count ? mock->violations[n] : NULL;
	pthread_mutex_unlock(&mock->lock);
	return text;
}

void papr_mock_clear_violations(struct papr_mock *mock)
{
	pthread_mutex_lock(&mock->lock);
	while (mock->violation_count)
		free(mock->violations[--mock->violation_count]);
	pthread_mutex_unlock(&mock->lock);
}

/* The log */

struct papr_mock_record *papr_mock_record(const struct papr_mock_frame *frame, const char *name, unsigned long opcode)
{
	struct papr_mock_record *record = (struct papr_mock_record *)papr_mock_need(calloc(1, sizeof(*record)));
	struct papr_mock_entry *entry = &record->entry;

	entry->call = frame->call;
	entry->name = frame->call ? frame->call->name : record->name;
	entry->opcode = opcode;
	if (name)
		snprintf(record->name, sizeof(record->name), "%s", name);
	else
		snprintf(record->name, sizeof(record->name), "0x%lX", opcode);
	entry->reason = record->reason;
	entry->code = "?";
	entry->argument_count = frame->nargs;
	entry->result_count = frame->nret;
	memcpy(entry->arguments, frame->args, sizeof(entry->arguments));
	entry->copies = record->copies;
	if (frame->call) {
		entry->in = papr_mock_need(calloc(1, frame->call->in_size + 1U));
		entry->out = papr_mock_need(calloc(1, frame->call->out_size + 1U));
	}
	return record;
}

static struct papr_memory *memory_of(struct papr_mock_record *record, unsigned int area)
{
	const struct papr_mock_call *call = record->entry.call;

	return (struct papr_memory *)(void *)((__u8 *)record->entry.in + call->arguments[call->areas[area].argument].offset);
}

/* Keeps what the memory of the arguments holds before the call. */
void papr_mock_copy_memory(struct papr_mock *mock, struct papr_mock_record *record, const struct papr_mock_frame *frame)
{
	unsigned int i;
	__u64 rest;

	for (i = 0; i < frame->call->area_count; i++) {
		const struct papr_memory *memory = memory_of(record, i);
		struct papr_mock_copy *copy = &record->copies[record->entry.copy_count];
		const __u8 *data;
		__u8 *both;

		pthread_mutex_lock(&mock->lock);
		data = memory->data ? papr_mock_find(mock, memory->address, memory->size, &rest) : NULL;
		if (data) {
			both = (__u8 *)papr_mock_need(malloc(2 * memory->size + 1));
			memcpy(both, data, memory->size);
			memcpy(both + memory->size, data, memory->size);
			copy->name = frame->call->arguments[frame->call->areas[i].argument].name;
			copy->address = memory->address;
			copy->size = memory->size;
			copy->before = both;
			copy->after = both + memory->size;
			record->entry.copy_count++;
		}
		pthread_mutex_unlock(&mock->lock);
	}
}

/* The arguments show memory as it was before, the outputs as it was afterwards. */
static void show_copies(struct papr_mock_record *record)
{
	const struct papr_mock_call *call = record->entry.call;
	unsigned int i;

	for (i = 0; i < call->area_count; i++) {
		struct papr_memory *memory = memory_of(record, i);
		const struct papr_mock_copy *copy = papr_mock_find_copy(&record->entry, call->arguments[call->areas[i].argument].name);
		const __u16 place = call->areas[i].answer;
		struct papr_span span = { NULL, 0, 0, 0 };

		const bool list = papr_mock_is_list(call, &call->areas[i], record->entry.in);

		memory->data = copy ? (void *)copy->before : NULL;
		if (list)
			((struct papr_span *)(void *)((__u8 *)record->entry.in + call->areas[i].list))->data = memory->data;
		if (!call->areas[i].written)
			continue;
		if (copy && !list) {
			span.data = copy->after;
			span.size = copy->size;
			span.count = copy->size;
		}
		memcpy((__u8 *)record->entry.out + place, &span, sizeof(span));
	}
}

/* Keeps what came back, and what the memory of the arguments holds now. */
void papr_mock_complete(struct papr_mock *mock, struct papr_mock_record *record, const struct papr_mock_frame *frame)
{
	struct papr_mock_entry *entry = &record->entry;
	const struct papr_mock_code *code = frame->call ? papr_mock_code(frame->call, entry->status) : NULL;
	const __u8 *data;
	__u64 rest;
	int i;

	memcpy(entry->results, frame->rets, sizeof(entry->results));
	if (code)
		entry->code = code->name;
	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < entry->copy_count; i++) {
		data = papr_mock_find(mock, record->copies[i].address, record->copies[i].size, &rest);
		if (data)
			memcpy((__u8 *)record->copies[i].after, data, record->copies[i].size);
	}
	pthread_mutex_unlock(&mock->lock);
	if (frame->call)
		show_copies(record);
}

static unsigned int thread_number(struct papr_mock *mock)
{
	unsigned int i;

	for (i = 0; i < mock->thread_count; i++)
		if (pthread_equal(mock->threads[i], pthread_self()))
			return i + 1;
	mock->threads = (pthread_t *)papr_mock_more(mock->threads, mock->thread_count, sizeof(*mock->threads));
	mock->threads[mock->thread_count++] = pthread_self();
	return mock->thread_count;
}

static void tally(struct papr_mock_state *state, long status)
{
	unsigned int i;

	state->count++;
	for (i = 0; i < state->tally_count && state->tallies[i].status != status; i++)
		;
	if (i == state->tally_count) {
		state->tallies = (struct papr_mock_tally *)papr_mock_more(state->tallies, state->tally_count, sizeof(*state->tallies));
		state->tallies[i].status = status;
		state->tallies[i].count = 0;
		state->tally_count++;
	}
	state->tallies[i].count++;
}

void papr_mock_log(struct papr_mock *mock, struct papr_mock_record *record)
{
	record->entry.thread = thread_number(mock);
	if (record->entry.call)
		tally(papr_mock_state(mock, record->entry.call), record->entry.status);
	mock->log = (struct papr_mock_record **)papr_mock_more(mock->log, mock->log_count, sizeof(*mock->log));
	mock->log[mock->log_count++] = record;
}

void papr_mock_forget_log(struct papr_mock *mock)
{
	while (mock->log_count) {
		struct papr_mock_record *record = mock->log[--mock->log_count];

		while (record->entry.copy_count)
			free((void *)record->copies[--record->entry.copy_count].before);
		free((void *)record->entry.in);
		free((void *)record->entry.out);
		free(record);
	}
}

void papr_mock_clear_log(struct papr_mock *mock)
{
	pthread_mutex_lock(&mock->lock);
	papr_mock_forget_log(mock);
	pthread_mutex_unlock(&mock->lock);
}

unsigned long papr_mock_logged(struct papr_mock *mock)
{
	unsigned long count;

	pthread_mutex_lock(&mock->lock);
	count = mock->log_count;
	pthread_mutex_unlock(&mock->lock);
	return count;
}

const struct papr_mock_entry *papr_mock_entry(struct papr_mock *mock, unsigned long n)
{
	const struct papr_mock_entry *entry;

	pthread_mutex_lock(&mock->lock);
	entry = n < mock->log_count ? &mock->log[n]->entry : NULL;
	pthread_mutex_unlock(&mock->lock);
	return entry;
}

const struct papr_mock_entry *papr_mock_nth(struct papr_mock *mock, const struct papr_mock_call *call, unsigned long n)
{
	const struct papr_mock_entry *entry = NULL;
	unsigned long i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->log_count && !entry; i++)
		if (mock->log[i]->entry.call == call && !n--)
			entry = &mock->log[i]->entry;
	pthread_mutex_unlock(&mock->lock);
	return entry;
}

const struct papr_mock_copy *papr_mock_find_copy(const struct papr_mock_entry *entry, const char *name)
{
	int i;

	for (i = 0; i < entry->copy_count; i++)
		if (!strcmp(entry->copies[i].name, name))
			return &entry->copies[i];
	return NULL;
}

unsigned long papr_mock_count(struct papr_mock *mock, const struct papr_mock_call *call)
{
	unsigned long count;

	pthread_mutex_lock(&mock->lock);
	count = papr_mock_state(mock, call)->count;
	pthread_mutex_unlock(&mock->lock);
	return count;
}

unsigned long papr_mock_count_status(struct papr_mock *mock, const struct papr_mock_call *call, long status)
{
	const struct papr_mock_state *state;
	unsigned long count = 0;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	state = papr_mock_state(mock, call);
	for (i = 0; i < state->tally_count; i++)
		if (state->tallies[i].status == status)
			count = state->tallies[i].count;
	pthread_mutex_unlock(&mock->lock);
	return count;
}
