/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: what registers and cells mean, and back. */
#include "mock_engine.h"

static __u64 pair(const __u64 *cells, int count, __u8 high, __u8 low)
{
	return (high < count ? cells[high] << 32 : 0) | (low < count ? cells[low] : 0);
}

/* An argument as a number; cells that were left out are zero. */
__u64 papr_mock_argument(const struct papr_mock_frame *frame, const struct papr_mock_argument *argument)
{
	if (frame->call->rtas && argument->first != argument->last)
		return pair(frame->args, frame->nargs, argument->first, argument->last);
	return argument->first < frame->nargs ? frame->args[argument->first] : 0;
}

__u64 papr_mock_result(const struct papr_mock_frame *frame, const struct papr_mock_output *output)
{
	if (frame->call->rtas && output->first != output->last)
		return pair(frame->rets, frame->nret, output->first, output->last);
	return output->first < frame->nret ? frame->rets[output->first] : 0;
}

__u64 papr_mock_load(const void *structure, __u16 offset, __u8 size, bool sign)
{
	const __u64 value = papr_load_ne((const __u8 *)structure + offset, size);
	const __u64 top = 1ULL << (8 * size - 1);

	return sign && size < 8 ? (value ^ top) - top : value;
}

void papr_mock_store(void *structure, __u16 offset, __u8 size, __u64 value)
{
	papr_store_ne((__u8 *)structure + offset, value, size);
}

static void set_int(void *structure, __u16 offset, int value)
{
	memcpy((__u8 *)structure + offset, &value, sizeof(value));
}

static __u64 bits_of(__u64 word, __u64 mask)
{
	return (word & mask) >> __builtin_ctzll(mask);
}

/* Addresses that came with a length in one argument. */
static void take_apart(const struct papr_mock_call *call, void *in)
{
	unsigned int i;

	for (i = 0; i < call->area_count; i++) {
		const struct papr_mock_area *area = &call->areas[i];
		struct papr_memory *memory =
			(struct papr_memory *)(void *)((__u8 *)in + call->arguments[area->argument].offset);
		const __u64 word = memory->address;

		if (!area->length_bits)
			continue;
		memory->address = bits_of(word, area->address_bits);
		memory->size = bits_of(word, area->length_bits);
	}
}

/* All arguments but memory, of which only the address is known so far, and the size where that came with it. */
void papr_mock_decode(const struct papr_mock_frame *frame, void *in)
{
	const struct papr_mock_call *call = frame->call;
	unsigned int i;
	__u8 place;

	for (i = 0; i < call->argument_count; i++) {
		const struct papr_mock_argument *argument = &call->arguments[i];
		__u8 *member = (__u8 *)in + argument->offset;

		switch (argument->kind) {
		case PAPR_MOCK_NUMBER:
		case PAPR_MOCK_SIGNED:
			papr_store_ne(member, papr_mock_argument(frame, argument), argument->size);
			break;
		case PAPR_MOCK_BYTES:
			for (place = argument->first; place <= argument->last; place++)
				papr_set_word(member, argument->size, place - argument->first, (unsigned long)frame->args[place]);
			break;
		case PAPR_MOCK_MEMORY:
			((struct papr_memory *)(void *)member)->address = papr_mock_argument(frame, argument);
			break;
		default:
			break;
		}
	}
	take_apart(call, in);
	if (call->cells) {
		set_int(in, call->cells, frame->nargs);
		set_int(in, (__u16)(call->cells + sizeof(int)), frame->nret);
	}
}

void papr_mock_decode_outputs(const struct papr_mock_frame *frame, __u32 defined, void *out)
{
	const struct papr_mock_call *call = frame->call;
	unsigned int i;
	__u8 place;

	for (i = 0; i < call->output_count; i++) {
		const struct papr_mock_output *output = &call->outputs[i];

		if (!(defined >> i & 1))
			continue;
		if (output->kind != PAPR_MOCK_BYTES) {
			papr_mock_store(out, output->offset, output->size, papr_mock_result(frame, output));
			continue;
		}
		for (place = output->first; place <= output->last; place++)
			papr_set_word((__u8 *)out + output->offset, output->size, place - output->first,
				      (unsigned long)frame->rets[place]);
	}
}

static void put(struct papr_mock_frame *frame, __u8 place, __u64 value)
{
	if (place < frame->nret)
		frame->rets[place] = frame->call->rtas ? value & 0xFFFFFFFF : value;
}

/* Only the outputs that are defined. */
void papr_mock_encode(struct papr_mock_frame *frame, __u32 defined, const void *out)
{
	const struct papr_mock_call *call = frame->call;
	unsigned int i;
	__u8 place;

	for (i = 0; i < call->output_count; i++) {
		const struct papr_mock_output *output = &call->outputs[i];
		const __u8 *member = (const __u8 *)out + output->offset;
		__u64 value;

		if (!(defined >> i & 1))
			continue;
		if (output->kind == PAPR_MOCK_BYTES) {
			for (place = output->first; place <= output->last; place++)
				put(frame, place, papr_word(member, output->size, place - output->first));
			continue;
		}
		value = papr_mock_load(out, output->offset, output->size, output->kind == PAPR_MOCK_SIGNED);
		if (call->rtas && output->first != output->last)
			put(frame, output->first, value >> 32);
		put(frame, output->last, value);
	}
}

void papr_mock_poison(struct papr_mock_frame *frame, bool rtas)
{
	int i;

	for (i = 0; i < frame->nret; i++)
		frame->rets[i] = rtas ? PAPR_MOCK_POISON & 0xFFFFFFFF : PAPR_MOCK_POISON;
}

/* What the call, or every call, says of a status; NULL: nothing. */
const struct papr_mock_code *papr_mock_code(const struct papr_mock_call *call, long status)
{
	const struct papr_mock_code *code;
	unsigned int i;

	for (i = 0; i < call->code_count; i++)
		if (call->codes[i].first <= status && status <= call->codes[i].last)
			return &call->codes[i];
	for (code = call->commons; code && code->name; code++)
		if (code->first <= status && status <= code->last)
			return code;
	return NULL;
}

/* Which outputs a status defines, a bit for each. */
__u32 papr_mock_defined(const struct papr_mock_call *call, long status, const void *in, const void *out)
{
	const struct papr_mock_code *code = papr_mock_code(call, status);
	__u32 defined = code ? code->outputs : call->value_outputs;
	int i;

	for (i = 0; call->defines && i < call->output_count; i++)
		if ((defined >> i & 1) && !call->defines(i, in, out))
			defined &= ~(1U << i);
	return defined;
}
