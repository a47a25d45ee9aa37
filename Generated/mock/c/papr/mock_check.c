/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: whether the arguments of a call are as the spec says. */
#include "mock_engine.h"

/* The bits above the width of a number are zero, of a negative one all set. */
static bool fits(const struct papr_mock_argument *argument, __u64 value)
{
	const __u64 above = argument->width < 64 ? value >> argument->width : 0;
	const __u64 sign = argument->width < 64 ? value >> (argument->width - 1) : 0;

	if (!above)
		return true;
	return argument->kind == PAPR_MOCK_SIGNED && sign == ~0ULL >> (argument->width - 1);
}

/* A cell extends the sign of what it carries up to its own 32 bits only. */
static __u64 carried(const struct papr_mock_frame *frame, const struct papr_mock_argument *argument, __u64 value)
{
	const bool narrow = frame->call->rtas && argument->first == argument->last && argument->kind == PAPR_MOCK_SIGNED;

	return narrow ? (__u64)(__s64)(__s32)value : value;
}

/* What is answered to an argument; a code that tells a bit, to the first of the bits that are wrong. */
static long refusal(const struct papr_mock_call *call, const struct papr_mock_argument *argument, __u64 wrong)
{
	const struct papr_mock_code *code = papr_mock_code(call, argument->code);

	return code && code->by_bit && wrong ? code->last - __builtin_clzll(wrong) : argument->code;
}

static long check_numbers(const struct papr_mock_frame *frame, char *reason, size_t size)
{
	unsigned int i;

	for (i = 0; i < frame->call->argument_count; i++) {
		const struct papr_mock_argument *argument = &frame->call->arguments[i];
		const __u64 value = papr_mock_argument(frame, argument);

		if (argument->kind != PAPR_MOCK_BYTES && !fits(argument, carried(frame, argument, value))) {
			snprintf(reason, size, "%s has more than %u bits", argument->name, argument->width);
			return refusal(frame->call, argument, value & ~0ULL << argument->width);
		}
		if ((value & argument->mask) != argument->value) {
			snprintf(reason, size, "%s is not what is fixed", argument->name);
			return refusal(frame->call, argument, (value & argument->mask) ^ argument->value);
		}
	}
	return 0;
}

/* Structures in registers. */
static long check_structures(const struct papr_mock_call *call, const void *in, char *reason, size_t size)
{
	unsigned int i;

	for (i = 0; i < call->argument_count; i++) {
		const struct papr_mock_argument *argument = &call->arguments[i];

		if (!argument->used || argument->used((const __u8 *)in + argument->offset, argument->size) >= 0)
			continue;
		snprintf(reason, size, "%s does not hold what it has to", argument->name);
		return argument->code;
	}
	return 0;
}

/* Text with its NUL. */
long papr_mock_read_text(const void *data, __u64 size)
{
	const void *end = memchr(data, 0, size);

	return end ? (const char *)end - (const char *)data + 1 : -1;
}

/* How many bytes at an address belong to the argument; @rest are there. */
static __u64 extent(const struct papr_mock_call *call, const struct papr_mock_area *area, const void *in, __u64 said, __u64 rest)
{
	if (area->length_bits)
		return said;
	if (area->counted)
		return call->extent(area->argument, in);
	return area->rest && rest > area->least ? rest : area->least;
}

/* Whether an argument is a list of pieces in place of the bytes. */
bool papr_mock_is_list(const struct papr_mock_call *call, const struct papr_mock_area *area, const void *in)
{
	const struct papr_mock_argument *length = &call->arguments[area->list_by];

	return area->element && (__s64)papr_mock_load(in, length->offset, length->size, true) < 0;
}

/* Shows the list, each piece of which must be there. */
static const char *check_list(struct papr_mock *mock, const struct papr_mock_area *area, void *in, const struct papr_memory *memory)
{
	struct papr_span *list = (struct papr_span *)(void *)((__u8 *)in + area->list), rest;
	struct papr_memory piece;
	const char *wrong = NULL;
	__u64 after;

	list->data = memory->data;
	list->size = memory->size;
	list->count = memory->size / area->element;
	rest = *list;
	pthread_mutex_lock(&mock->lock);
	while (!wrong && rest.count)
		if (!area->next(&rest, &piece) || !papr_mock_find(mock, piece.address, piece.size, &after))
			wrong = "lists a piece that is not there";
	pthread_mutex_unlock(&mock->lock);
	return wrong;
}

/* The rules of where it may be. */
static const char *check_place(const struct papr_mock_area *area, __u64 address, __u64 size)
{
	if (area->below && address + size > area->below)
		return "does not end below its limit";
	if (area->within && address % area->within + size > area->within)
		return "crosses a boundary";
	return NULL;
}

static const char *check_area(struct papr_mock *mock, const struct papr_mock_call *call, const struct papr_mock_area *area,
			      void *in, struct papr_memory *memory, long *code)
{
	const char *wrong;

	__u64 rest = 0;
	long used = -1;

	if (!memory->address && area->nullable)
		return NULL;
	pthread_mutex_lock(&mock->lock);
	memory->data = papr_mock_find(mock, memory->address, 0, &rest);
	pthread_mutex_unlock(&mock->lock);
	memory->size = extent(call, area, in, memory->size, rest);
	if ((area->counted || area->length_bits) && !memory->size)
		return NULL;
	if (!memory->data || memory->size > rest)
		return "is not all there";
	if (memory->size < area->least)
		return "is too small";
	if (area->used) {
		used = area->used(memory->data, memory->size);
		if (used < 0)
			return "does not hold what it has to";
		if (area->rest)
			memory->size = (__u64)used;
	}
	wrong = check_place(area, memory->address, area->rest && used < 0 ? area->least : memory->size);
	if (wrong || !papr_mock_is_list(call, area, in))
		return wrong;
	*code = area->wrong;
	return check_list(mock, area, in, memory);
}

static long check_areas(struct papr_mock *mock, const struct papr_mock_call *call, void *in, char *reason, size_t size)
{
	unsigned int i;

	for (i = 0; i < call->area_count; i++) {
		const struct papr_mock_argument *argument = &call->arguments[call->areas[i].argument];
		struct papr_memory *memory = (struct papr_memory *)(void *)((__u8 *)in + argument->offset);
		long code = argument->code;
		const char *wrong = check_area(mock, call, &call->areas[i], in, memory, &code);

		if (wrong) {
			snprintf(reason, size, "memory of %s %s", argument->name, wrong);
			return code;
		}
	}
	return 0;
}

/* Whether there are as many cells as the call can have. */
bool papr_mock_has_cells(const struct papr_mock_call *call, const struct papr_mock_frame *frame)
{
	return frame->nargs >= call->least_nargs && frame->nargs <= call->most_nargs &&
	       frame->nret >= call->least_nret && frame->nret <= call->most_nret;
}

long papr_mock_check(struct papr_mock *mock, const struct papr_mock_frame *frame, void *in, char *reason, size_t size)
{
	const struct papr_mock_call *call = frame->call;
	long code = 0;

	if (call->rtas && !papr_mock_has_cells(call, frame)) {
		snprintf(reason, size, "wrong number of cells: %d and %d", frame->nargs, frame->nret);
		return PAPR_MOCK_BAD_RTAS;
	}
	code = check_numbers(frame, reason, size);
	if (!code)
		code = check_structures(call, in, reason, size);
	if (!code && call->check) {
		code = call->check(in);
		if (code)
			snprintf(reason, size, "a constraint is not met");
	}
	if (!code)
		code = check_areas(mock, call, in, reason, size);
	return code == PAPR_RTAS_REFUSED ? PAPR_MOCK_BAD_RTAS : code;
}
