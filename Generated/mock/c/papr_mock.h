/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * A mock hypervisor: answers the wrappers of the generated headers in a program, by queued answers or by functions.
 *
 * It stands behind papr_hcall_hook(), papr_rtas_hook() and papr_delay_hook(), so wrappers run against it as they are. Before
 * anybody is asked it checks a call as a hypervisor would: fixed and reserved arguments, memory, then the constraints in the
 * order of the spec. What each call was, with what it said and the memory it spoke of before and after, is kept. All functions
 * may be called from several threads at once.
 */
#ifndef PAPR_MOCK_H
#define PAPR_MOCK_H

#include <stdio.h>
#include <string.h>

#include "papr/support.h"

#ifdef __cplusplus
extern "C" {
#endif

#define PAPR_MOCK_WORDS 16

/* What registers and spans hold that a call did not define. */
#define PAPR_MOCK_POISON 0xDEADBEEFDEADBEEFULL

struct papr_mock;

/* What a call looks like; generated. */

enum papr_mock_kind {
	PAPR_MOCK_NUMBER,
	PAPR_MOCK_MEMORY,
	PAPR_MOCK_CARRIED,	/* bytes in registers */
};

enum {
	PAPR_MOCK_PAIR = 1,	/* two cells, high in @first, low in @last */
	PAPR_MOCK_FIXED = 2,	/* only @value is right, in the bits of @mask */
	PAPR_MOCK_SELECTOR = 4,	/* the same, and it is what chose the call */
	PAPR_MOCK_NULLABLE = 8,
	PAPR_MOCK_SIGNED = 16,
	PAPR_MOCK_OPTIONAL = 32,
};

/* An argument. Those without a name are reserved and have no word. */
struct papr_mock_argument {
	const char *name;
	unsigned char kind;
	unsigned char flags;
	unsigned char first;	/* register less 4, or cell */
	unsigned char last;
	unsigned char word;	/* its place among the words */
	signed char count;	/* memory: the word that counts its elements, -1: none */
	__u32 unit;		/* memory: bytes of an element, or of the whole; 0: up to the end of the allocation */
	__u64 (*bytes)(const __u64 *in);	/* memory: how many, when that is not so simple */
	__u64 value;
	__u64 mask;		/* fixed: of these bits; number: bits that must be zero */
	__u64 below;
	__u64 within;
	__u32 alignment;
	long code;		/* what breaking a rule is answered with */
};

struct papr_mock_range {
	long first;
	long last;
};

/* An output; stored on these codes. */
struct papr_mock_output {
	unsigned char flags;
	unsigned char first;
	unsigned char last;
	unsigned char word;
	unsigned char ranges;
	const struct papr_mock_range *codes;
};

struct papr_mock_call {
	const char *name;
	unsigned long opcode;
	bool is_rtas;
	bool has_unknown;	/* a dispatcher that says what an unknown subfunction is answered with */
	unsigned char arguments;
	unsigned char outputs;
	unsigned char words;	/* of arguments */
	unsigned char cells;	/* most cells that go in */
	unsigned char required;	/* least cells that go in */
	unsigned char returns;	/* cells that come back */
	unsigned char status;	/* which of them is the status */
	long unknown;
	const struct papr_mock_argument *argument;
	const struct papr_mock_output *output;
	/* The answer to arguments that break a constraint, or 0. */
	long (*check)(const __u64 *in);
};

/* All calls that there are; generated. */
extern const struct papr_mock_call *const papr_mock_calls[];
extern const unsigned int papr_mock_call_count;

extern const struct papr_mock_range papr_mock_success[1];

/* The mock */

/**
 * papr_mock_create() - Makes a mock hypervisor that has all calls and answers none.
 *
 * Return: the mock, or NULL when there is no memory.
 */
struct papr_mock *papr_mock_create(void);

/**
 * papr_mock_destroy() - Takes a mock away, with its memory and its log.
 * @mock: the mock; no call may be under way
 */
void papr_mock_destroy(struct papr_mock *mock);

/**
 * papr_mock_install() - Lets the wrappers' calls go to a mock.
 * @mock: the mock; NULL: to nobody, every call is H_FUNCTION
 */
void papr_mock_install(struct papr_mock *mock);

/* Memory of the guest */

/**
 * papr_mock_allocate() - Makes memory that calls can name.
 * @mock: the mock
 * @size: in bytes
 * @alignment: a power of two; 0: a page
 *
 * The memory is zero and lies below 4 GiB, and nothing lies beside it.
 *
 * Return: where it is; @data is NULL when there is none.
 */
struct papr_memory papr_mock_allocate(struct papr_mock *mock, __u64 size, __u64 alignment);

/**
 * papr_mock_allocate_at() - Makes memory at an address of one's choice.
 * @mock: the mock
 * @address: for the hypervisor
 * @size: in bytes
 *
 * Return: where it is; @data is NULL when there is none, or something is there already.
 */
struct papr_memory papr_mock_allocate_at(struct papr_mock *mock, __u64 address, __u64 size);

/**
 * papr_mock_free() - Takes memory away.
 * @mock: the mock
 * @memory: what was allocated
 */
void papr_mock_free(struct papr_mock *mock, const struct papr_memory *memory);

/**
 * papr_mock_pointer() - Finds what lies at an address.
 * @mock: the mock
 * @address: the address
 * @size: how many bytes must be there; 0: any
 *
 * Return: the bytes, or NULL when they are not all in one allocation.
 */
void *papr_mock_pointer(struct papr_mock *mock, __u64 address, __u64 size);

/* What was called */

enum papr_mock_how {
	PAPR_MOCK_UNKNOWN,	/* there is no such call */
	PAPR_MOCK_REFUSED,	/* an argument broke a rule */
	PAPR_MOCK_UNANSWERED,	/* nobody was there to answer */
	PAPR_MOCK_ANSWERED,	/* from the queue */
	PAPR_MOCK_HANDLED,	/* by a function */
};

/* Memory that a call spoke of. */
struct papr_mock_copy {
	__u64 address;
	__u64 size;
	__u8 *before;
	__u8 *after;
};

/* One call that was made. Everything in it is a copy that stays until the log is cleared. */
struct papr_mock_entry {
	const struct papr_mock_call *call;	/* NULL: no such call */
	unsigned long opcode;
	char name[48];				/* of an RTAS call */
	enum papr_mock_how how;
	long status;
	unsigned long registers[9];		/* as they came in */
	unsigned long results[9];		/* as they went out */
	__u64 in[PAPR_MOCK_WORDS];
	__u64 out[PAPR_MOCK_WORDS];
	struct papr_mock_copy memory[PAPR_MOCK_WORDS];	/* by the place of the argument */
};

/**
 * papr_mock_count() - How many calls were made.
 * @mock: the mock
 * @call: only this call; NULL: all
 *
 * Return: how many.
 */
unsigned int papr_mock_count(struct papr_mock *mock, const struct papr_mock_call *call);

/**
 * papr_mock_entry() - One of the calls that were made.
 * @mock: the mock
 * @call: counted are only this call's; NULL: all
 * @place: from 0
 *
 * Return: the entry, or NULL when there were not that many.
 */
const struct papr_mock_entry *papr_mock_entry(struct papr_mock *mock, const struct papr_mock_call *call, unsigned int place);

/* The memory of an argument, by its name; NULL when the call had none. */
const struct papr_mock_copy *papr_mock_memory(const struct papr_mock_entry *entry, const char *argument);

/* Forgets the calls that were made. */
void papr_mock_clear(struct papr_mock *mock);

/* Prints them, a line each. */
void papr_mock_print(struct papr_mock *mock, FILE *file);

/* How many milliseconds the wrappers have waited; no time passes for it. */
__u64 papr_mock_waited(struct papr_mock *mock);

/* Raw forms */

/* An hcall with any opcode and registers: what the hook does. */
long papr_mock_hcall(struct papr_mock *mock, unsigned long opcode, unsigned long registers[9]);

/* An RTAS call with any name and cells: what the hook does. */
bool papr_mock_rtas(struct papr_mock *mock, const char *name, int nargs, const __u32 *args, int nret, __u32 *rets);

/**
 * papr_mock_answer_raw() - Queues an answer to a call, whatever the spec allows.
 * @mock: the mock
 * @call: which call
 * @status: r3, or the status
 * @results: r4 to r12; of an RTAS call, the cells that come back but for the status
 * @count: how many of them
 */
void papr_mock_answer_raw(struct papr_mock *mock, const struct papr_mock_call *call, long status,
			  const unsigned long *results, unsigned int count);

/* For generated code */

typedef void (*papr_mock_function)(void);
typedef long (*papr_mock_thunk)(papr_mock_function function, void *context, struct papr_mock *mock, const __u64 *in,
				__u64 *out);

void papr_mock_handle(struct papr_mock *mock, const struct papr_mock_call *call, papr_mock_thunk thunk,
		      papr_mock_function function, void *context);
void papr_mock_answer(struct papr_mock *mock, const struct papr_mock_call *call, long status, const void *out,
		      size_t size);
const void *papr_mock_bytes(__u8 *bytes, const __u64 *words, unsigned int count);

/*
 * What a test has for each call, here for one named x:
 *
 * papr_mock_on_x(mock, function, context): asks the function; NULL: nobody
 * papr_mock_answer_x(mock, status, out): queues an answer, which goes before the function; out may be NULL
 * papr_mock_arguments_x(entry): the arguments of a call that was made
 * papr_mock_call_x: what the call looks like
 */
#define PAPR_MOCK_CALL(x)									\
	extern const struct papr_mock_call papr_mock_call_##x;					\
	typedef long (*papr_mock_function_##x)(void *context, struct papr_mock *mock,		\
					       const struct papr_mock_##x##_in *in,		\
					       struct papr_mock_##x##_out *out);		\
	static inline long papr_mock_thunk_##x(papr_mock_function function, void *context,	\
					       struct papr_mock *mock, const __u64 *words,	\
					       __u64 *results)					\
	{											\
		struct papr_mock_##x##_in in;							\
		struct papr_mock_##x##_out out;							\
		long status;									\
		memcpy(&in, words, sizeof(in));							\
		memcpy(&out, results, sizeof(out));						\
		status = ((papr_mock_function_##x)function)(context, mock, &in, &out);		\
		memcpy(results, &out, sizeof(out));						\
		return status;									\
	}											\
	static inline void papr_mock_on_##x(struct papr_mock *mock, papr_mock_function_##x function,	\
					    void *context)					\
	{											\
		papr_mock_handle(mock, &papr_mock_call_##x, papr_mock_thunk_##x,		\
				 (papr_mock_function)function, context);			\
	}											\
	static inline void papr_mock_answer_##x(struct papr_mock *mock, long status,		\
						const struct papr_mock_##x##_out *out)		\
	{											\
		papr_mock_answer(mock, &papr_mock_call_##x, status, out, out ? sizeof(*out) : 0);	\
	}											\
	static inline struct papr_mock_##x##_in							\
	papr_mock_arguments_##x(const struct papr_mock_entry *entry)				\
	{											\
		struct papr_mock_##x##_in in;							\
		memcpy(&in, entry->in, sizeof(in));						\
		return in;									\
	}

#ifdef __cplusplus
}
#endif

#endif
