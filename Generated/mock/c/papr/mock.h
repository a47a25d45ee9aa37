/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * A hypervisor and its firmware as a test wants them: the other end of papr_hcall_hook(), papr_rtas_hook() and
 * papr_delay_hook(), so that drivers run unchanged in an ordinary program. Compile all .c files that stand beside
 * this header and below mock/, and link with -pthread.
 *
 *	struct papr_mock *mock = papr_mock_start(papr_mock_all);
 *	struct papr_mock_out_scm_health health = { .health = PAPR_PMEM_HEALTH_UNARMED, .valid = ~0ULL };
 *
 *	papr_mock_queue_scm_health(mock, H_SUCCESS, &health);
 *	check(my_driver_reads_the_health() == ...);
 *	check(papr_mock_stop(mock) == 0);
 *
 * A call is looked at first, in this order: the number of cells; values that do not fit; arguments and bits that are
 * fixed or reserved; constraints and rules of addresses in the order of the spec; whether the memory is there and, if
 * it is read, holds what it has to; tokens; whether what is named is open. The first that is wrong is answered with the code that the spec names.
 * Then the queue of the call answers, then its handler, then what papr_mock_set_default() says.
 *
 * Registers and cells that an answer does not define are filled with PAPR_MOCK_POISON. Everything may be used from
 * several threads; handlers run without a lock and may run at the same time.
 */
#ifndef PAPR_MOCK_H
#define PAPR_MOCK_H

#include "papr/support.h"
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a register or cell holds that an answer does not define; a cell has the lower half. */
#define PAPR_MOCK_POISON 0xBAD0BAD0BAD0BAD0UL

struct papr_mock;
struct papr_mock_call;

/* All calls of all modules, for papr_mock_start(). Each list ends with a null pointer. */
extern const struct papr_mock_call *const *const papr_mock_all[];

/**
 * papr_mock_start() - Begins a mock, which answers from now on.
 * @modules: the lists of calls that it knows, a null pointer behind the last; NULL: none
 *
 * Return: the mock.
 */
struct papr_mock *papr_mock_start(const struct papr_mock_call *const *const *modules);

/**
 * papr_mock_stop() - Ends it, with all its memory, copies and log; the one before answers again.
 *
 * Violations are printed to stderr.
 *
 * Return: how many violations there were, those among them that only the end shows: a call begun that must be carried
 * to its end, or given up as the spec says, and was not.
 */
unsigned int papr_mock_stop(struct papr_mock *mock);

/* What to answer */

/**
 * enum papr_mock_default - What is answered to a known call for which there is neither a queue nor a handler.
 * @PAPR_MOCK_FUNCTION: H_FUNCTION; an RTAS function is absent. That is how a mock starts.
 * @PAPR_MOCK_SUCCESS: success, all outputs zero
 */
enum papr_mock_default {
	PAPR_MOCK_FUNCTION,
	PAPR_MOCK_SUCCESS,
};

void papr_mock_set_default(struct papr_mock *mock, enum papr_mock_default answer);

/* Whether tokens that nobody was given, and what is not open, are refused (that is how a mock starts) or shown to the handler. */
void papr_mock_check_tokens(struct papr_mock *mock, bool checks);

/**
 * PAPR_MOCK_CALL() - What there is for each call.
 *
 * papr_mock_on_x() sets its handler; NULL takes it away. A handler gets the arguments, with memory as pointer, address
 * and size, fills in @out, which is zero, and returns the status. PAPR_RTAS_ABSENT is a status, too. What it puts into
 * a span of @out is copied to the memory of the argument with that name; it may also write there itself.
 *
 * papr_mock_queue_x() adds one answer to the queue; @out and what its spans point to is copied, NULL is all zero.
 *
 * papr_mock_made_x() is the nth logged call of this kind, counted from 0; NULL: there is none.
 * papr_mock_arguments_x() and papr_mock_outputs_x() are what it was called with, memory as it was then, and what was
 * answered, memory as it was afterwards; NULL when the entry is of another call.
 */
#define PAPR_MOCK_CALL(name)									\
	extern const struct papr_mock_call papr_mock_call_##name;				\
	typedef long papr_mock_handler_##name(struct papr_mock *mock,				\
					      const struct papr_mock_in_##name *in,		\
					      struct papr_mock_out_##name *out, void *context);	\
	static inline void papr_mock_on_##name(struct papr_mock *mock,				\
					       papr_mock_handler_##name *handler, void *context)\
	{											\
		papr_mock_handle(mock, &papr_mock_call_##name,					\
				 (papr_mock_function *)handler, context);			\
	}											\
	static inline void papr_mock_queue_##name(struct papr_mock *mock, long status,		\
						  const struct papr_mock_out_##name *out)	\
	{											\
		papr_mock_enqueue(mock, &papr_mock_call_##name, status, out);			\
	}											\
	static inline const struct papr_mock_entry *						\
	papr_mock_made_##name(struct papr_mock *mock, unsigned long n)				\
	{											\
		return papr_mock_nth(mock, &papr_mock_call_##name, n);				\
	}											\
	static inline const struct papr_mock_in_##name *					\
	papr_mock_arguments_##name(const struct papr_mock_entry *entry)				\
	{											\
		return entry && entry->call == &papr_mock_call_##name ?				\
			(const struct papr_mock_in_##name *)entry->in : NULL;			\
	}											\
	static inline const struct papr_mock_out_##name *					\
	papr_mock_outputs_##name(const struct papr_mock_entry *entry)				\
	{											\
		return entry && entry->call == &papr_mock_call_##name ?				\
			(const struct papr_mock_out_##name *)entry->out : NULL;			\
	}											\
	struct papr_mock_call

typedef void papr_mock_function(void);

void papr_mock_handle(struct papr_mock *mock, const struct papr_mock_call *call, papr_mock_function *handler, void *context);
void papr_mock_enqueue(struct papr_mock *mock, const struct papr_mock_call *call, long status, const void *out);

/**
 * papr_mock_busy() - Queues answers that ask to go on.
 * @call: &papr_mock_call_x
 * @status: a busy or continue code; where r3 is the token, that counts
 * @times: how many such answers
 * @token: handed out with the first of them, one more with each that follows; in all tokens of the call that are numbers
 *
 * What is queued next is what it ends with.
 */
void papr_mock_busy(struct papr_mock *mock, const struct papr_mock_call *call, long status, unsigned int times, __u64 token);

/**
 * papr_mock_enqueue_raw() - Queues an answer as it is to arrive, defined or not.
 * @results: 9 registers from r4 on, or 16 return cells of which the one of the status does not count
 */
void papr_mock_enqueue_raw(struct papr_mock *mock, const struct papr_mock_call *call, long status, const unsigned long *results);

/* Takes back the answers that are queued. */
void papr_mock_unqueue(struct papr_mock *mock, const struct papr_mock_call *call);

/* The call of this name, as in the spec; NULL: the mock knows none. */
const struct papr_mock_call *papr_mock_find_call(struct papr_mock *mock, const char *name);

/* How many answers are queued; for NULL: of all calls. */
unsigned long papr_mock_queued(struct papr_mock *mock, const struct papr_mock_call *call);

/**
 * typedef papr_mock_raw - Answers an hcall that no spec has, or one that is to be answered with nothing checked.
 * @registers: r4 to r12, arguments and outputs
 *
 * Return: r3.
 */
typedef long papr_mock_raw(struct papr_mock *mock, unsigned long opcode, unsigned long registers[9], void *context);

/* The same for RTAS: answers whether there is such a function. */
typedef bool papr_mock_raw_rtas(struct papr_mock *mock, const char *name, int nargs, const __u32 *args, int nret, __u32 *rets,
				void *context);

/* NULL takes the handler away. */
void papr_mock_handle_raw(struct papr_mock *mock, unsigned long opcode, papr_mock_raw *handler, void *context);
void papr_mock_handle_raw_rtas(struct papr_mock *mock, const char *name, papr_mock_raw_rtas *handler, void *context);

/* The memory of the partition */

/**
 * papr_mock_memory() - Allocates memory, all zero.
 * @size: in bytes
 * @alignment: of its address and of the pointer to it, a power of 2; 0: none
 * @below: it ends there at the latest; 0: it begins at 4 GiB or above, so that a forgotten limit is found out
 *
 * Areas never touch: what runs past the end of one is outside of all.
 *
 * Return: the memory as the wrappers take it; @data is NULL when there is none.
 */
struct papr_memory papr_mock_memory(struct papr_mock *mock, __u64 size, __u64 alignment, __u64 below);

/* The same without a limit, as a pointer; papr_mock_address() says where it is. */
void *papr_mock_allocate(struct papr_mock *mock, __u64 size, __u64 alignment);

/* Gives memory back. That the hypervisor still holds it, or that it never was given out, is a violation. */
void papr_mock_free(struct papr_mock *mock, void *data);

/* How many areas are allocated: as many as before once a driver has given back what it took. */
unsigned int papr_mock_allocations(struct papr_mock *mock);

/* Shows memory of the program at an address, for example an I/O address; false: something is there already. */
bool papr_mock_map(struct papr_mock *mock, void *data, __u64 size, __u64 address);
void papr_mock_unmap(struct papr_mock *mock, __u64 address);

/* Where memory is for the hypervisor, also in the middle of an area; ~0 when it is no memory of the mock. */
__u64 papr_mock_address(struct papr_mock *mock, const void *data);

/* The other way; NULL when not all of it lies in one area. */
void *papr_mock_pointer(struct papr_mock *mock, __u64 address, __u64 size);

/* Copies from and to memory, for a hypervisor's part; an access outside is a violation and does nothing. */
bool papr_mock_read(struct papr_mock *mock, __u64 address, void *to, __u64 size);
bool papr_mock_write(struct papr_mock *mock, __u64 address, const void *from, __u64 size);

/* What happened */

/**
 * enum papr_mock_outcome - How a call went.
 * @PAPR_MOCK_ANSWERED: a queue or a handler answered
 * @PAPR_MOCK_REFUSED: an argument breaks a rule of the spec; no handler has seen it
 * @PAPR_MOCK_UNANSWERED: known, but there was neither a queue nor a handler
 * @PAPR_MOCK_UNKNOWN: no spec has it
 */
enum papr_mock_outcome {
	PAPR_MOCK_ANSWERED,
	PAPR_MOCK_REFUSED,
	PAPR_MOCK_UNANSWERED,
	PAPR_MOCK_UNKNOWN,
};

/**
 * struct papr_mock_copy - What the memory of an argument was.
 * @name: of the argument
 * @address: where it is
 * @size: how many bytes belong to the argument
 * @before: what they were when the call was made
 * @after: what they were when it was over
 */
struct papr_mock_copy {
	const char *name;
	__u64 address;
	__u64 size;
	const __u8 *before;
	const __u8 *after;
};

/**
 * struct papr_mock_entry - One call that was made.
 * @call: which, NULL: no spec has it
 * @name: as in the spec; of an unknown hcall its opcode
 * @opcode: of an hcall
 * @outcome: how it went
 * @reason: why it was refused, in words; empty otherwise
 * @absent: an RTAS function that there is not
 * @status: what was answered
 * @code: the name of that; "?": the call has no such code
 * @argument_count: registers or cells that came in
 * @arguments: these
 * @result_count: registers or cells that went out
 * @results: these, the status of RTAS among them
 * @in: what they mean: struct papr_mock_in_x; NULL: not known
 * @out: struct papr_mock_out_x
 * @copy_count: how many arguments were memory
 * @copies: copies of it
 * @thread: who called; the first thread that does is 1
 */
struct papr_mock_entry {
	const struct papr_mock_call *call;
	const char *name;
	unsigned long opcode;
	enum papr_mock_outcome outcome;
	const char *reason;
	bool absent;
	long status;
	const char *code;
	int argument_count;
	__u64 arguments[16];
	int result_count;
	__u64 results[16];
	const void *in;
	const void *out;
	int copy_count;
	const struct papr_mock_copy *copies;
	unsigned int thread;
};

/* The log has the calls in the order in which they were over. An entry lives until the log is cleared. */
unsigned long papr_mock_logged(struct papr_mock *mock);
const struct papr_mock_entry *papr_mock_entry(struct papr_mock *mock, unsigned long n);
const struct papr_mock_entry *papr_mock_nth(struct papr_mock *mock, const struct papr_mock_call *call, unsigned long n);
void papr_mock_clear_log(struct papr_mock *mock);

/* The memory of an argument, by its name; NULL when there is none. */
const struct papr_mock_copy *papr_mock_find_copy(const struct papr_mock_entry *entry, const char *name);

/* How often a call was made, and how often it was answered with a status; clearing the log changes neither. */
unsigned long papr_mock_count(struct papr_mock *mock, const struct papr_mock_call *call);
unsigned long papr_mock_count_status(struct papr_mock *mock, const struct papr_mock_call *call, long status);

/* Prints the log, a line a call: in words, or with all registers and memory in the form that 'paprgen decode' reads. */
void papr_mock_print(struct papr_mock *mock, FILE *file);
void papr_mock_print_raw(struct papr_mock *mock, FILE *file);

/* Violations: what a driver or a test did that no code answers. The nth counts from 0; NULL: there is none. */
unsigned int papr_mock_violations(struct papr_mock *mock);
const char *papr_mock_violation(struct papr_mock *mock, unsigned int n);
void papr_mock_clear_violations(struct papr_mock *mock);

/* How many milliseconds drivers have slept, and have waited without giving up the processor. No time passes for that. */
__u64 papr_mock_slept(struct papr_mock *mock);
__u64 papr_mock_spun(struct papr_mock *mock);

#ifdef __cplusplus
}
#endif

#endif
