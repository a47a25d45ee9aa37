/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What the mock has to know of a call, and short ways to write it down. For the generated tables only. */
#ifndef PAPR_MOCK_TABLE_H
#define PAPR_MOCK_TABLE_H

#include "papr/mock.h"


/* How a value lies in its structure. */
enum papr_mock_kind {
	PAPR_MOCK_RESERVED,	/* not at all */
	PAPR_MOCK_NUMBER,
	PAPR_MOCK_SIGNED,
	PAPR_MOCK_BYTES,	/* as registers carry them: the first byte is the most significant */
	PAPR_MOCK_MEMORY,	/* struct papr_memory */
};

/*
 * One argument. Places count from 0, registers from r4 on; @last differs when there are several registers, or the
 * two cells of a number: the high one, then the low one.
 */
struct papr_mock_argument {
	const char *name;
	__u16 offset;
	__u8 kind;
	__u8 size;		/* bytes of the member */
	__u8 width;		/* bits that the number may have */
	__u8 first, last;
	long code;		/* answered when it is wrong */
	__u64 mask, value;	/* the bits that are always the same */
	long (*used)(const void *data, __u64 size);	/* of a structure in registers; negative: it is not what it has to be */
};

/* An argument that is the address of memory. */
struct papr_mock_area {
	__u8 argument;
	bool read, written, nullable;
	__u16 answer;		/* of one that is written: where the outputs have a span for it */
	__u64 least;		/* so many bytes at least */
	bool counted;		/* as many as papr_mock_call.extent says */
	bool rest;		/* as many as follow, or as @used says; otherwise exactly @least */
	__u64 address_bits;	/* of an argument that holds both: the bits with the address, */
	__u64 length_bits;	/* and those with the length; 0: it is the address */
	__u16 list;		/* of one that holds a list of pieces when its length is negative: where the arguments have a span for that */
	__u16 element;		/* bytes of an element of the list; 0: it never is one */
	__u8 list_by;		/* the length */
	bool (*next)(struct papr_span *list, struct papr_memory *piece);	/* takes the first piece off it */
	long wrong;		/* answered to a piece that is not there */
	__u64 below, within;	/* 0: no such rule */
	long (*used)(const void *data, __u64 size);	/* bytes of what is read; negative: it is not what it has to be */
	const char *held_until;
};

struct papr_mock_output {
	const char *name;
	__u16 offset;
	__u8 kind, size;
	__u8 first, last;
};

enum papr_mock_class {
	PAPR_MOCK_IS_SUCCESS,
	PAPR_MOCK_IS_BUSY,
	PAPR_MOCK_IS_CONTINUE,
	PAPR_MOCK_IS_PARTIAL,
	PAPR_MOCK_IS_ERROR,
};

enum papr_mock_flow {
	PAPR_MOCK_THEN_DONE,
	PAPR_MOCK_THEN_RETRY,
	PAPR_MOCK_THEN_RESTART,
	PAPR_MOCK_THEN_CONTINUE,
};

struct papr_mock_code {
	const char *name;
	long first, last;
	__u8 category;
	__u8 flow;
	__u32 outputs;		/* a bit for each output that it defines, the lowest for the first */
	bool by_bit;		/* the last less the number of the bit that is wrong, the most significant one being 0 */
};

/* Where what is handed back comes from when it is no output: the buffer, r3. */
#define PAPR_MOCK_IN_MEMORY (-1)
#define PAPR_MOCK_IN_STATUS (-2)

/* Bytes of memory that always hold the same number, whole or in part. */
struct papr_mock_fixed {
	__u32 offset;
	__u8 size;		/* 0: behind the last one */
	bool little;
	__u64 value;
};

/* What is handed back: an argument that was an output, or something in memory, which goes back there or as an argument. */
struct papr_mock_token {
	__u8 argument;
	__s8 output;		/* or PAPR_MOCK_IN_MEMORY, PAPR_MOCK_IN_STATUS */
	__u8 memory;		/* the argument that points to that memory */
	__u32 offset;		/* there */
	__u32 size;		/* 0: all of it; of more than 8 bytes it is no number */
	bool little;
	bool follows;		/* the first call is told by other tokens in the same memory */
	__u64 first;		/* of what is no number: zeros, but for what is fixed */
	const struct papr_mock_fixed *fixed;
	long code;
};

/* What an argument is in the call that gives a sequence up. */
struct papr_mock_abandon {
	__u8 argument;
	__u64 value;
};

enum papr_mock_role {
	PAPR_MOCK_OPENS,
	PAPR_MOCK_USES,
	PAPR_MOCK_CLOSES,
};

/* What a call opens, uses or closes. */
struct papr_mock_handle {
	const char *type;
	__u8 role;
	__u8 row;		/* of the outputs of what opens it, of the arguments of others */
	long code;		/* answered when it is not open, by what opens it while there is one; 0: nothing is */
};

struct papr_mock_call {
	const char *name;
	const char *function;	/* of RTAS: the name in the device tree; a subfunction has that of its dispatcher */
	__u64 opcode;
	bool rtas;
	bool carried, exclusive;
	bool dispatches;	/* has subfunctions */
	bool chosen;		/* is one: when @selector has these bits */
	__u8 selector;
	__u64 select_mask, select_value;
	long unknown;		/* what a dispatcher answers when none is chosen */
	bool value;		/* a status that is no code is a value: success */
	__u32 value_outputs;	/* the outputs that it defines */
	__u8 least_nargs, most_nargs, least_nret, most_nret, status_cell;
	__u16 in_size, out_size;
	__u16 cells;		/* where the arguments have int nargs and int nret, if cells may be left out; 0: nowhere */
	__u8 argument_count, area_count, output_count, code_count, token_count, abandon_count, handle_count;
	const struct papr_mock_argument *arguments;
	const struct papr_mock_area *areas;
	const struct papr_mock_output *outputs;
	const struct papr_mock_code *codes;
	const struct papr_mock_code *commons;	/* what every call may answer, up to one without a name */
	const struct papr_mock_token *tokens;
	const struct papr_mock_abandon *abandons;	/* a sequence must end, or be given up so */
	const struct papr_mock_handle *handles;
	long (*check)(const void *in);
	__u64 (*extent)(int argument, const void *in);
	bool (*defines)(int output, const void *in, const void *out);
	long (*ask)(papr_mock_function *handler, struct papr_mock *mock, const void *in, void *out, void *context);
};

#define PAPR_MOCK_AT(type, member) (__u16)offsetof(struct papr_mock_##type, member)
#define PAPR_MOCK_SIZE(type, member) (__u8)sizeof(((struct papr_mock_##type *)0)->member)

/* Arguments: numbers, also with bits that are fixed; what is not asked for; bytes; memory. */
#define PAPR_MOCK_ARGUMENT(kind, call, member, first, last, bits, code, mask, value) \
	{ #member, PAPR_MOCK_AT(in_##call, member), kind, PAPR_MOCK_SIZE(in_##call, member), bits, first, last, code, mask, value, NULL }
#define PAPR_MOCK_U(call, member, place, bits, code) \
	PAPR_MOCK_ARGUMENT(PAPR_MOCK_NUMBER, call, member, place, place, bits, code, 0, 0)
#define PAPR_MOCK_S(call, member, place, bits, code) \
	PAPR_MOCK_ARGUMENT(PAPR_MOCK_SIGNED, call, member, place, place, bits, code, 0, 0)
#define PAPR_MOCK_CARRIED(call, member, first, last, code) \
	PAPR_MOCK_ARGUMENT(PAPR_MOCK_BYTES, call, member, first, last, 64, code, 0, 0)
#define PAPR_MOCK_STRUCTURE(call, member, first, last, code, buffer)				\
	{ #member, PAPR_MOCK_AT(in_##call, member), PAPR_MOCK_BYTES, PAPR_MOCK_SIZE(in_##call, member), 64, first, last, code, 0, 0,	\
	  read_##buffer }
#define PAPR_MOCK_ADDRESS(call, member, first, last, bits, code) \
	PAPR_MOCK_ARGUMENT(PAPR_MOCK_MEMORY, call, member, first, last, bits, code, 0, 0)
#define PAPR_MOCK_FIXED(name, first, last, code, mask, value) \
	{ name, 0, PAPR_MOCK_RESERVED, 0, 64, first, last, code, mask, value, NULL }

#define PAPR_MOCK_OUTPUT(kind, call, member, first, last) \
	{ #member, PAPR_MOCK_AT(out_##call, member), kind, PAPR_MOCK_SIZE(out_##call, member), first, last }
#define PAPR_MOCK_O(call, member, place) PAPR_MOCK_OUTPUT(PAPR_MOCK_NUMBER, call, member, place, place)

/* Codes by their macros; a range by its name and both ends. */
#define PAPR_MOCK_CODE(macro, category, flow, outputs) \
	{ #macro, macro, macro, PAPR_MOCK_IS_##category, PAPR_MOCK_THEN_##flow, outputs, false }
#define PAPR_MOCK_RANGE(name, low, high, category, flow, outputs) \
	{ name, low, high, PAPR_MOCK_IS_##category, PAPR_MOCK_THEN_##flow, outputs, false }
#define PAPR_MOCK_BITS(name, low, high, category, flow, outputs) \
	{ name, low, high, PAPR_MOCK_IS_##category, PAPR_MOCK_THEN_##flow, outputs, true }

/* Functions: the constraints of a call, the way to its handler; how long a buffer that is read is. */
#define PAPR_MOCK_CHECK(call, ...)								\
	static long check_##call(const void *arguments)						\
	{											\
		const struct papr_mock_in_##call *in =						\
			(const struct papr_mock_in_##call *)arguments;				\
												\
		(void)in;									\
		return papr_##call##_check(__VA_ARGS__);					\
	}
#define PAPR_MOCK_EXTENT(call, bytes)								\
	static __u64 extent_##call(int argument, const void *arguments)				\
	{											\
		const struct papr_mock_in_##call *in =						\
			(const struct papr_mock_in_##call *)arguments;				\
												\
		(void)argument;									\
		(void)in;									\
		return bytes;									\
	}
#define PAPR_MOCK_DEFINES(call, condition)							\
	static bool defines_##call(int output, const void *arguments, const void *outputs)	\
	{											\
		const struct papr_mock_in_##call *in =						\
			(const struct papr_mock_in_##call *)arguments;				\
		const struct papr_mock_out_##call *out =					\
			(const struct papr_mock_out_##call *)outputs;				\
												\
		(void)in;									\
		(void)out;									\
		return condition;								\
	}
#define PAPR_MOCK_ASK(call)									\
	static long ask_##call(papr_mock_function *handler, struct papr_mock *mock,		\
			       const void *in, void *out, void *context)			\
	{											\
		return ((papr_mock_handler_##call *)handler)(mock,				\
			(const struct papr_mock_in_##call *)in,					\
			(struct papr_mock_out_##call *)out, context);				\
	}
#define PAPR_MOCK_READ(buffer)									\
	static long read_##buffer(const void *data, __u64 size)					\
	{											\
		struct papr_##buffer##_value value;						\
												\
		return papr_##buffer##_read(data, size, &value);				\
	}
#define PAPR_MOCK_PIECES(buffer, place, bytes)							\
	static bool next_##buffer(struct papr_span *list, struct papr_memory *piece)		\
	{											\
		struct papr_##buffer##_value value;						\
												\
		if (!papr_##buffer##_next(list, &value))					\
			return false;								\
		piece->address = value.place;							\
		piece->size = value.bytes;							\
		return true;									\
	}
long papr_mock_read_text(const void *data, __u64 size);

/* The beginning of a description, and its tables. */
#define PAPR_MOCK_HCALL(call, text, number) .name = text, .opcode = number, .commons = common_hcall, PAPR_MOCK_TYPED(call)
#define PAPR_MOCK_RTAS(call, text, wire) .name = text, .function = wire, .rtas = true, .commons = common_rtas, PAPR_MOCK_TYPED(call)
#define PAPR_MOCK_CELLS(nargs, most, nret, mostret, status) \
	.least_nargs = nargs, .most_nargs = most, .least_nret = nret, .most_nret = mostret, .status_cell = status
#define PAPR_MOCK_TYPED(call) \
	.in_size = sizeof(struct papr_mock_in_##call), .out_size = sizeof(struct papr_mock_out_##call), .ask = ask_##call
#define PAPR_MOCK_ROWS(row, count) .row##_count = count, .row##s = (const struct papr_mock_##row[count])

#endif
