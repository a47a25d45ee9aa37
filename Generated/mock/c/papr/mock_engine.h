/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What the files of the mock share. */
#ifndef PAPR_MOCK_ENGINE_H
#define PAPR_MOCK_ENGINE_H

#include "papr/mock.h"
#include "mock_table.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* What is answered where no table says more. */
#define PAPR_MOCK_NO_FUNCTION (-2L)	/* H_FUNCTION */
#define PAPR_MOCK_BAD_ARGUMENT (-4L)	/* H_PARAMETER */
#define PAPR_MOCK_BAD_RTAS (-3L)	/* of RTAS */

/* A call on its way: registers from r4 on, or cells. */
struct papr_mock_frame {
	const struct papr_mock_call *call;
	int nargs, nret;
	__u64 args[16], rets[16];
};

/* One answer of a queue. */
struct papr_mock_answer {
	struct papr_mock_answer *next;
	long status;
	bool raw;
	__u64 results[16];	/* of a raw one */
	void *out;		/* of others; its spans belong to it */
	__u64 token;		/* for a buffer that is handed back */
	bool has_token;
};

/* A sequence of calls that is not over: what the next one has to pass. */
struct papr_mock_sequence {
	struct papr_mock_sequence *next;
	__u64 key[16];
	struct papr_mock_frame frame;	/* the last call of it */
};

/* How often a status was answered. */
struct papr_mock_tally {
	long status;
	unsigned long count;
};

/* What the mock remembers of one call. */
struct papr_mock_state {
	const struct papr_mock_call *call;
	papr_mock_function *handler;
	void *context;
	struct papr_mock_answer *queue, **queue_end;
	struct papr_mock_sequence *sequences;
	bool under_way;		/* an exclusive sequence is */
	pthread_t owner;	/* of that */
	unsigned long count;
	struct papr_mock_tally *tallies;
	unsigned int tally_count;
};

struct papr_mock_raw_state {
	unsigned long opcode;
	const char *name;	/* of RTAS */
	papr_mock_raw *hcall;
	papr_mock_raw_rtas *rtas;
	void *context;
};

/* Memory of the partition, in order of the addresses. */
struct papr_mock_area_of_memory {
	__u64 address, size;
	__u8 *data;
	bool owned;
};

/* Memory that the hypervisor keeps. */
struct papr_mock_held {
	__u64 address, size;
	const char *name;
	struct papr_mock_frame frame;	/* of the call that gave it away */
	const char *until;
};

/* What has been opened and not closed yet. */
struct papr_mock_open {
	const char *type, *opener;
	__u64 value;
};

/* An entry of the log and what it points to. */
struct papr_mock_record {
	struct papr_mock_entry entry;
	struct papr_mock_copy copies[16];
	char name[64];
	char reason[120];
};

struct papr_mock {
	pthread_mutex_t lock;
	struct papr_mock *previous;
	enum papr_mock_default answer;
	bool checks_tokens;
	struct papr_mock_state **states;
	unsigned int state_count;
	struct papr_mock_raw_state *raws;
	unsigned int raw_count;
	struct papr_mock_area_of_memory *areas;
	unsigned int area_count;
	__u64 next_low, next_high;
	struct papr_mock_held *held;
	unsigned int held_count;
	struct papr_mock_open *open;
	unsigned int open_count;
	struct papr_mock_record **log;
	unsigned long log_count;
	char **violations;
	unsigned int violation_count;
	pthread_t *threads;
	unsigned int thread_count;
	__u64 slept, spun;
};

/* mock.c: memory of the program that is there, or the end of it; one more element of an array. */
void *papr_mock_need(void *memory);
void *papr_mock_more(void *array, unsigned long count, size_t size);
struct papr_mock_state *papr_mock_state(struct papr_mock *mock, const struct papr_mock_call *call);

/* mock_values.c: between registers or cells and structures. */
__u64 papr_mock_argument(const struct papr_mock_frame *frame, const struct papr_mock_argument *argument);
__u64 papr_mock_result(const struct papr_mock_frame *frame, const struct papr_mock_output *output);
__u64 papr_mock_load(const void *structure, __u16 offset, __u8 size, bool sign);
void papr_mock_store(void *structure, __u16 offset, __u8 size, __u64 value);
void papr_mock_decode(const struct papr_mock_frame *frame, void *in);
void papr_mock_decode_outputs(const struct papr_mock_frame *frame, __u32 defined, void *out);
void papr_mock_encode(struct papr_mock_frame *frame, __u32 defined, const void *out);
void papr_mock_poison(struct papr_mock_frame *frame, bool rtas);
bool papr_mock_is_list(const struct papr_mock_call *call, const struct papr_mock_area *area, const void *in);
const struct papr_mock_code *papr_mock_code(const struct papr_mock_call *call, long status);
__u32 papr_mock_defined(const struct papr_mock_call *call, long status, const void *in, const void *out);

/* mock_check.c: whether arguments are good: 0, or the code and the reason. Fills in where memory is. */
bool papr_mock_has_cells(const struct papr_mock_call *call, const struct papr_mock_frame *frame);
long papr_mock_check(struct papr_mock *mock, const struct papr_mock_frame *frame, void *in, char *reason, size_t size);

/* mock_sequence.c: tokens, calls that go on, memory that is kept; with the lock held. */
long papr_mock_begin(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		     char *reason, size_t size);
void papr_mock_finish(struct papr_mock *mock, struct papr_mock_state *state, const struct papr_mock_frame *frame, const void *in,
		      long status, __u32 defined);
void papr_mock_end_sequences(struct papr_mock_state *state);
void papr_mock_abandoned(struct papr_mock *mock);

/* mock_handle.c: what is open; with the lock held. */
long papr_mock_check_handles(const struct papr_mock *mock, const struct papr_mock_frame *frame, char *reason, size_t size);
void papr_mock_settle_handles(struct papr_mock *mock, const struct papr_mock_frame *frame);
void papr_mock_unclosed(struct papr_mock *mock);

/* mock_answer.c: answers into a frame that is poisoned so far. */
enum papr_mock_outcome papr_mock_answer(struct papr_mock *mock, struct papr_mock_state *state, struct papr_mock_frame *frame,
					const void *in, long *status);
void papr_mock_forget(struct papr_mock_state *state);

/* mock_memory.c, with the lock held */
__u8 *papr_mock_find(const struct papr_mock *mock, __u64 address, __u64 size, __u64 *rest);
void papr_mock_forget_memory(struct papr_mock *mock);

/* mock_log.c; the first two with the lock held */
void papr_mock_violate(struct papr_mock *mock, const char *format, ...) __attribute__((format(printf, 2, 3)));
void papr_mock_log(struct papr_mock *mock, struct papr_mock_record *record);
struct papr_mock_record *papr_mock_record(const struct papr_mock_frame *frame, const char *name, unsigned long opcode);
void papr_mock_copy_memory(struct papr_mock *mock, struct papr_mock_record *record, const struct papr_mock_frame *frame);
void papr_mock_complete(struct papr_mock *mock, struct papr_mock_record *record, const struct papr_mock_frame *frame);
void papr_mock_forget_log(struct papr_mock *mock);

#endif
