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
