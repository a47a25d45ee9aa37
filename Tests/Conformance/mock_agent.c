/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * The agent as a program on the generated mock hypervisor. It answers the requests of agent.h, and these:
 *
 *	a SIZE ALIGNMENT BELOW		allocates memory		its address
 *	u ADDRESS			gives it back
 *	s NAME STATUS WORDS		what answers the next call of this name: r4 and so on, or the return cells without the status
 *
 * Behind the registers or cells of an answer stands how the call went, enum papr_mock_outcome, then each argument that
 * is a number or an address, as the mock understands it: its name and its value.
 */
#include "agent.h"
#include "papr/mock.h"
#include "papr/mock_table.h"
#include <stdlib.h>

static struct papr_mock *mock;
static const struct papr_mock_call *scripted;

int agent_get(void)
{
	const int c = getchar();

	return c == EOF ? -1 : c;
}

void agent_put(const char *text, __u64 size)
{
	fwrite(text, 1, size, stdout);
	fflush(stdout);
}

bool agent_read(__u64 address, __u8 *bytes, __u64 count)
{
	return papr_mock_read(mock, address, bytes, count);
}

bool agent_write(__u64 address, const __u8 *bytes, __u64 count)
{
	return papr_mock_write(mock, address, bytes, count);
}

void agent_before_call(void)
{
}

void agent_after_call(void)
{
	if (scripted)
		papr_mock_unqueue(mock, scripted);
	scripted = NULL;
}

/* A number of a structure, in the byte order of this machine. */
static __u64 load(const void *structure, const struct papr_mock_argument *argument)
{
	const char *at = (const char *)structure + argument->offset;

	switch (argument->size) {
	case 1:
		return *(const __u8 *)at;
	case 2:
		return *(const __u16 *)at;
	case 4:
		return *(const __u32 *)at;
	default:
		return *(const __u64 *)at;
	}
}

/* The numbers and addresses among the arguments, as the mock understands them. */
static void tell_arguments(const struct papr_mock_entry *entry)
{
	int i;

	for (i = 0; entry->in && i < entry->call->argument_count; i++) {
		const struct papr_mock_argument *argument = &entry->call->arguments[i];

		if (argument->kind == PAPR_MOCK_RESERVED || argument->kind == PAPR_MOCK_BYTES)
			continue;
		agent_text(argument->name);
		if (argument->kind == PAPR_MOCK_MEMORY)
			agent_number(((const struct papr_memory *)(const void *)((const char *)entry->in + argument->offset))->address);
		else
			agent_number(load(entry->in, argument));
	}
}

void agent_remark(void)
{
	const struct papr_mock_entry *entry = papr_mock_entry(mock, papr_mock_logged(mock) - 1);

	agent_number((__u64)entry->outcome);
	tell_arguments(entry);
	papr_mock_clear_log(mock);
}

static void confirm(const struct agent_request *request, bool done)
{
	agent_begin(done ? '=' : '-', request->number);
	agent_end();
}

static void allocate(struct agent_request *request)
{
	__u64 size = 0, alignment = 0, below = 0;
	struct papr_memory memory;

	agent_take(request, &size);
	agent_take(request, &alignment);
	agent_take(request, &below);
	memory = papr_mock_memory(mock, size, alignment, below);
	agent_begin(memory.data ? '=' : '-', request->number);
	if (memory.data)
		agent_number(memory.address);
	agent_end();
}

static void release(struct agent_request *request)
{
	__u64 address = 0;
	void *data;

	agent_take(request, &address);
	data = papr_mock_pointer(mock, address, 0);
	if (data)
		papr_mock_free(mock, data);
	confirm(request, data);
}

static void script(struct agent_request *request)
{
	unsigned long results[16] = { 0 };
	__u64 status = 0, word;
	char name[64];
	int i;

	agent_take_word(request, name);
	agent_take(request, &status);
	scripted = papr_mock_find_call(mock, name);
	/* An RTAS call has a small name, and its status a cell, which is not among the words. */
	for (i = name[0] >= 'a' ? 1 : 0; i < 16 && agent_take(request, &word); i++)
		results[i] = word;
	if (scripted)
		papr_mock_enqueue_raw(mock, scripted, (long)status, results);
	confirm(request, scripted);
}

bool agent_own(char letter, struct agent_request *request)
{
	switch (letter) {
	case 'a':
		allocate(request);
		return true;
	case 'u':
		release(request);
		return true;
	case 's':
		script(request);
		return true;
	default:
		return false;
	}
}

void agent_power_off(void)
{
	exit(0);
}

int main(void)
{
	mock = papr_mock_start(papr_mock_all);
	agent_serve(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, 0, 0);
	papr_mock_stop(mock);
	return 0;
}
