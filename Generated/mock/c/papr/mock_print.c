/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: the log in words. */
#include "mock_engine.h"

static void print_bytes(FILE *file, const __u8 *bytes, __u64 size)
{
	__u64 i;

	for (i = 0; i < size && i < 32; i++)
		fprintf(file, "%02x", bytes[i]);
	if (size > 32)
		fprintf(file, "... (%llu bytes)", (unsigned long long)size);
}

/* A number as it is written: the small ones decimal. */
static void print_number(FILE *file, __u64 value, bool sign)
{
	if (sign || value < 10)
		fprintf(file, "%lld", (long long)value);
	else
		fprintf(file, "0x%llx", (unsigned long long)value);
}

static void print_arguments(FILE *file, const struct papr_mock_entry *entry)
{
	const char *comma = "";
	unsigned int i;

	for (i = 0; i < entry->call->argument_count; i++) {
		const struct papr_mock_argument *argument = &entry->call->arguments[i];
		const __u8 *member = (const __u8 *)entry->in + argument->offset;
		const struct papr_memory *memory = (const struct papr_memory *)(const void *)member;

		if (argument->kind == PAPR_MOCK_RESERVED)
			continue;
		fprintf(file, "%s%s ", comma, argument->name);
		comma = ", ";
		if (argument->kind == PAPR_MOCK_BYTES) {
			print_bytes(file, member, argument->size);
		} else if (argument->kind == PAPR_MOCK_MEMORY) {
			print_number(file, memory->address, false);
			if (memory->data) {
				fprintf(file, ": ");
				print_bytes(file, (const __u8 *)memory->data, memory->size);
			}
		} else {
			print_number(file, papr_mock_load(entry->in, argument->offset, argument->size, argument->kind == PAPR_MOCK_SIGNED),
				     argument->kind == PAPR_MOCK_SIGNED);
		}
	}
}

static void print_outputs(FILE *file, const struct papr_mock_entry *entry)
{
	const __u32 defined = entry->outcome == PAPR_MOCK_REFUSED ? 0 : papr_mock_defined(entry->call, entry->status, entry->in, entry->out);
	unsigned int i;

	for (i = 0; i < entry->call->output_count; i++) {
		const struct papr_mock_output *output = &entry->call->outputs[i];

		if (!(defined >> i & 1))
			continue;
		fprintf(file, ", %s ", output->name);
		if (output->kind == PAPR_MOCK_BYTES)
			print_bytes(file, (const __u8 *)entry->out + output->offset, output->size);
		else
			print_number(file, papr_mock_load(entry->out, output->offset, output->size, output->kind == PAPR_MOCK_SIGNED),
				     output->kind == PAPR_MOCK_SIGNED);
	}
	for (i = 0; i < entry->call->area_count; i++) {
		const char *name = entry->call->arguments[entry->call->areas[i].argument].name;
		const struct papr_mock_copy *copy = papr_mock_find_copy(entry, name);

		if (!copy || !entry->call->areas[i].written || !memcmp(copy->before, copy->after, copy->size))
			continue;
		fprintf(file, ", %s: ", name);
		print_bytes(file, copy->after, copy->size);
	}
}

static void print_entry(FILE *file, const struct papr_mock_entry *entry)
{
	int i;

	fprintf(file, "%s(", entry->name);
	if (entry->call && entry->call->ask)
		print_arguments(file, entry);
	else
		for (i = 0; i < entry->argument_count; i++)
			fprintf(file, "%s0x%llx", i ? ", " : "", (unsigned long long)entry->arguments[i]);
	if (entry->absent)
		fprintf(file, ") = absent");
	else
		fprintf(file, ") = %s (%ld)", entry->code, entry->status);
	if (entry->call)
		print_outputs(file, entry);
	if (*entry->reason)
		fprintf(file, " [%s]", entry->reason);
	fprintf(file, "\n");
}

void papr_mock_print(struct papr_mock *mock, FILE *file)
{
	unsigned long i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->log_count; i++)
		print_entry(file, &mock->log[i]->entry);
	pthread_mutex_unlock(&mock->lock);
}

/* Recordings */

static void write_words(FILE *file, const char *key, const __u64 *words, int count)
{
	int i;

	fprintf(file, " %s={", key);
	for (i = 0; i < count; i++)
		fprintf(file, "%s0x%llX", i ? "," : "", (unsigned long long)words[i]);
	fprintf(file, "}");
}

static void write_bytes(FILE *file, char before, const __u8 *bytes, __u64 size)
{
	__u64 i;

	fputc(before, file);
	for (i = 0; i < size; i++)
		fprintf(file, "%02X", bytes[i]);
}

static void write_entry(FILE *file, const struct papr_mock_entry *entry)
{
	const bool rtas = entry->call ? entry->call->rtas : entry->opcode == 0;
	int i;

	if (rtas)
		fprintf(file, "papr_call: rtas=%s", entry->call ? entry->call->function : entry->name);
	else
		fprintf(file, "papr_call: hcall=0x%lX", entry->opcode);
	write_words(file, "args", entry->arguments, entry->argument_count);
	if (!rtas)
		fprintf(file, " status=%ld", entry->status);
	if (entry->absent)
		fprintf(file, " absent");
	else
		write_words(file, rtas ? "rets" : "outs", entry->results, entry->result_count);
	for (i = 0; i < entry->copy_count; i++) {
		const struct papr_mock_copy *copy = &entry->copies[i];

		fprintf(file, " mem=0x%llX", (unsigned long long)copy->address);
		write_bytes(file, ':', copy->before, copy->size);
		if (memcmp(copy->before, copy->after, copy->size))
			write_bytes(file, '>', copy->after, copy->size);
	}
	fprintf(file, "\n");
}

void papr_mock_print_raw(struct papr_mock *mock, FILE *file)
{
	unsigned long i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->log_count; i++)
		write_entry(file, &mock->log[i]->entry);
	pthread_mutex_unlock(&mock->lock);
}
