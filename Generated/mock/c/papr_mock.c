/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock hypervisor; see papr_mock.h. */
#include <pthread.h>
#include <stdlib.h>

#include "papr_mock.h"

#define FUNCTION_CODE (-2L)	/* H_FUNCTION */

/* Nothing lies within this many bytes of an allocation. */
#define GAP 0x10000ULL

const struct papr_mock_range papr_mock_success[1] = { { 0, 0 } };

struct answer {
	struct answer *next;
	long status;
	bool is_raw;
	__u64 words[PAPR_MOCK_WORDS];
	unsigned int count;
};

/* How a call is answered. */
struct behaviour {
	papr_mock_thunk thunk;
	papr_mock_function function;
	void *context;
	struct answer *first;
	struct answer **last;
};

struct allocation {
	struct allocation *next;
	__u64 address;
	__u64 size;
	__u8 *data;
};

struct papr_mock {
	pthread_mutex_t lock;
	struct behaviour *behaviours;	/* by the place of the call */
	struct allocation *allocations;
	__u64 next_address;
	struct papr_mock_entry **entries;
	unsigned int entry_count;
	unsigned int entry_room;
	__u64 waited;
};

static struct papr_mock *installed;

struct papr_mock *papr_mock_create(void)
{
	struct papr_mock *mock = calloc(1, sizeof(*mock));
	unsigned int i;

	if (!mock)
		return NULL;
	mock->behaviours = calloc(papr_mock_call_count + 1, sizeof(*mock->behaviours));
	if (!mock->behaviours) {
		free(mock);
		return NULL;
	}
	for (i = 0; i < papr_mock_call_count; i++)
		mock->behaviours[i].last = &mock->behaviours[i].first;
	pthread_mutex_init(&mock->lock, NULL);
	mock->next_address = GAP;
	return mock;
}

static void free_entry(struct papr_mock_entry *entry)
{
	unsigned int i;

	for (i = 0; i < PAPR_MOCK_WORDS; i++) {
		free(entry->memory[i].before);
		free(entry->memory[i].after);
	}
	free(entry);
}

void papr_mock_clear(struct papr_mock *mock)
{
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->entry_count; i++)
		free_entry(mock->entries[i]);
	mock->entry_count = 0;
	pthread_mutex_unlock(&mock->lock);
}

void papr_mock_destroy(struct papr_mock *mock)
{
	struct papr_mock *self = mock;
	unsigned int i;

	if (!mock)
		return;
	__atomic_compare_exchange_n(&installed, &self, NULL, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
	papr_mock_clear(mock);
	free(mock->entries);
	while (mock->allocations) {
		struct allocation *next = mock->allocations->next;

		free(mock->allocations->data);
		free(mock->allocations);
		mock->allocations = next;
	}
	for (i = 0; i < papr_mock_call_count; i++) {
		while (mock->behaviours[i].first) {
			struct answer *next = mock->behaviours[i].first->next;

			free(mock->behaviours[i].first);
			mock->behaviours[i].first = next;
		}
	}
	free(mock->behaviours);
	pthread_mutex_destroy(&mock->lock);
	free(mock);
}

void papr_mock_install(struct papr_mock *mock)
{
	__atomic_store_n(&installed, mock, __ATOMIC_SEQ_CST);
}

/* Memory */

static struct allocation *find_allocation(struct papr_mock *mock, __u64 address)
{
	struct allocation *here;

	for (here = mock->allocations; here; here = here->next)
		if (address >= here->address && address - here->address < here->size)
			return here;
	return NULL;
}

static bool is_free(struct papr_mock *mock, __u64 address, __u64 size)
{
	struct allocation *here;

	for (here = mock->allocations; here; here = here->next)
		if (address < here->address + here->size && here->address < address + size)
			return false;
	return true;
}

static struct papr_memory allocate(struct papr_mock *mock, __u64 address, __u64 size)
{
	struct papr_memory memory = { NULL, 0, 0 };
	struct allocation *here = calloc(1, sizeof(*here));

	if (!here)
		return memory;
	here->data = calloc(1, size ? size : 1);
	if (!here->data) {
		free(here);
		return memory;
	}
	here->address = address;
	here->size = size;
	here->next = mock->allocations;
	mock->allocations = here;
	memory.data = here->data;
	memory.address = address;
	memory.size = size;
	return memory;
}

struct papr_memory papr_mock_allocate(struct papr_mock *mock, __u64 size, __u64 alignment)
{
	struct papr_memory memory = { NULL, 0, 0 };
	__u64 address;

	if (!alignment)
		alignment = 4096;
	pthread_mutex_lock(&mock->lock);
	address = (mock->next_address + alignment - 1) & ~(alignment - 1);
	while (!is_free(mock, address, size))
		address += alignment > GAP ? alignment : GAP;
	if (address + size <= 1ULL << 32) {
		memory = allocate(mock, address, size);
		mock->next_address = address + size + GAP;
	}
	pthread_mutex_unlock(&mock->lock);
	return memory;
}

struct papr_memory papr_mock_allocate_at(struct papr_mock *mock, __u64 address, __u64 size)
{
	struct papr_memory memory = { NULL, 0, 0 };

	pthread_mutex_lock(&mock->lock);
	if (address + size >= address && is_free(mock, address, size))
		memory = allocate(mock, address, size);
	pthread_mutex_unlock(&mock->lock);
	return memory;
}

void papr_mock_free(struct papr_mock *mock, const struct papr_memory *memory)
{
	struct allocation **here;

	pthread_mutex_lock(&mock->lock);
	for (here = &mock->allocations; *here; here = &(*here)->next) {
		struct allocation *gone = *here;

		if (gone->address == memory->address && gone->data == memory->data) {
			*here = gone->next;
			free(gone->data);
			free(gone);
			break;
		}
	}
	pthread_mutex_unlock(&mock->lock);
}

/* The bytes at an address and how many there are from it on; the lock is held. */
static __u8 *locate(struct papr_mock *mock, __u64 address, __u64 *rest)
{
	struct allocation *here = find_allocation(mock, address);

	if (!here)
		return NULL;
	*rest = here->size - (address - here->address);
	return here->data + (address - here->address);
}

void *papr_mock_pointer(struct papr_mock *mock, __u64 address, __u64 size)
{
	__u64 rest = 0;
	__u8 *data;

	pthread_mutex_lock(&mock->lock);
	data = locate(mock, address, &rest);
	pthread_mutex_unlock(&mock->lock);
	return data && size <= rest ? data : NULL;
}

/* Answers */

static struct behaviour *behaviour_of(struct papr_mock *mock, const struct papr_mock_call *call)
{
	unsigned int i;

	for (i = 0; i < papr_mock_call_count; i++)
		if (papr_mock_calls[i] == call)
			return &mock->behaviours[i];
	return NULL;
}

void papr_mock_handle(struct papr_mock *mock, const struct papr_mock_call *call, papr_mock_thunk thunk,
		      papr_mock_function function, void *context)
{
	struct behaviour *behaviour = behaviour_of(mock, call);

	if (!behaviour)
		return;
	pthread_mutex_lock(&mock->lock);
	behaviour->thunk = thunk;
	behaviour->function = function;
	behaviour->context = context;
	pthread_mutex_unlock(&mock->lock);
}

static void enqueue(struct papr_mock *mock, const struct papr_mock_call *call, const struct answer *template)
{
	struct behaviour *behaviour = behaviour_of(mock, call);
	struct answer *answer = malloc(sizeof(*answer));

	if (!behaviour || !answer) {
		free(answer);
		return;
	}
	*answer = *template;
	answer->next = NULL;
	pthread_mutex_lock(&mock->lock);
	if (!behaviour->first)
		behaviour->last = &behaviour->first;
	*behaviour->last = answer;
	behaviour->last = &answer->next;
	pthread_mutex_unlock(&mock->lock);
}

static void poison(__u64 *words)
{
	unsigned int i;

	for (i = 0; i < PAPR_MOCK_WORDS; i++)
		words[i] = PAPR_MOCK_POISON;
}

void papr_mock_answer(struct papr_mock *mock, const struct papr_mock_call *call, long status, const void *out, size_t size)
{
	struct answer answer = { .status = status };

	poison(answer.words);
	if (out)
		memcpy(answer.words, out, size < sizeof(answer.words) ? size : sizeof(answer.words));
	enqueue(mock, call, &answer);
}

void papr_mock_answer_raw(struct papr_mock *mock, const struct papr_mock_call *call, long status,
			  const unsigned long *results, unsigned int count)
{
	struct answer answer = { .status = status, .is_raw = true };
	unsigned int i;

	for (i = 0; i < count && i < PAPR_MOCK_WORDS; i++)
		answer.words[i] = results[i];
	answer.count = i;
	enqueue(mock, call, &answer);
}

const void *papr_mock_bytes(__u8 *bytes, const __u64 *words, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		papr_store_be(bytes + i * 8, words[i], 8);
	return bytes;
}

/* Arguments */

/* The words of a call from its registers, or from its cells: @at gives the one at a place. */
struct source {
	const unsigned long *registers;
	const __u32 *cells;
	int count;	/* of cells */
};

static __u64 word_at(const struct source *source, unsigned int place)
{
	if (source->registers)
		return place < 9 ? source->registers[place] : 0;
	return (int)place < source->count ? source->cells[place] : 0;
}

static __u64 argument_at(const struct source *source, const struct papr_mock_argument *argument)
{
	__u64 word = word_at(source, argument->first);

	if (argument->flags & PAPR_MOCK_PAIR)
		return word << 32 | word_at(source, argument->last);
	if (source->cells && argument->flags & PAPR_MOCK_SIGNED)
		return (__u64)(__s64)(__s32)word;
	return word;
}

static bool is_there(const struct source *source, const struct papr_mock_argument *argument)
{
	return source->registers || ((int)argument->first < source->count && (int)argument->last < source->count);
}

static void decode(const struct papr_mock_call *call, const struct source *source, __u64 *in)
{
	unsigned int i, j;

	for (i = 0; i < call->arguments; i++) {
		const struct papr_mock_argument *argument = &call->argument[i];

		if (!argument->name)
			continue;
		if (argument->kind != PAPR_MOCK_CARRIED) {
			in[argument->word] = argument_at(source, argument);
			continue;
		}
		for (j = argument->first; j <= argument->last; j++)
			in[argument->word + j - argument->first] = word_at(source, j);
	}
}

/* How many bytes an argument's memory has; 0: up to its end. */
static __u64 memory_size(const struct papr_mock_argument *argument, const __u64 *in)
{
	if (argument->bytes)
		return argument->bytes(in);
	if (argument->count < 0)
		return argument->unit;
	if (argument->unit && in[argument->count] > ~0ULL / argument->unit)
		return ~0ULL;
	return in[argument->count] * argument->unit;
}

/* Whether memory is there and lies as it has to; the lock is held. */
static bool is_memory(struct papr_mock *mock, const struct papr_mock_argument *argument, const __u64 *in)
{
	const __u64 address = in[argument->word];
	__u64 size = memory_size(argument, in), rest = 0;

	if (!address && argument->flags & PAPR_MOCK_NULLABLE)
		return true;
	if (!size && (argument->count >= 0 || argument->bytes))
		return true;
	if (!locate(mock, address, &rest) || size > rest)
		return false;
	if (!size)
		size = rest;
	if (argument->alignment && address % argument->alignment)
		return false;
	if (argument->below && (address >= argument->below || size > argument->below - address))
		return false;
	return !argument->within || address / argument->within == (address + size - 1) / argument->within;
}

/* What a call is answered before anybody is asked, or 0. */
static long refuse(struct papr_mock *mock, const struct papr_mock_call *call, const struct source *source, const __u64 *in)
{
	unsigned int i;

	for (i = 0; i < call->arguments; i++) {
		const struct papr_mock_argument *argument = &call->argument[i];
		const __u64 word = argument_at(source, argument);

		if (!is_there(source, argument) || argument->kind == PAPR_MOCK_CARRIED)
			continue;
		if (argument->flags & (PAPR_MOCK_FIXED | PAPR_MOCK_SELECTOR)) {
			if ((word & argument->mask) != argument->value)
				return argument->code;
		} else if (argument->kind == PAPR_MOCK_NUMBER && word & argument->mask) {
			return argument->code;
		}
	}
	for (i = 0; i < call->arguments; i++) {
		const struct papr_mock_argument *argument = &call->argument[i];
		bool good = true;

		if (argument->kind == PAPR_MOCK_MEMORY && is_there(source, argument)) {
			pthread_mutex_lock(&mock->lock);
			good = is_memory(mock, argument, in);
			pthread_mutex_unlock(&mock->lock);
		}
		if (!good)
			return argument->code;
	}
	return call->check ? call->check(in) : 0;
}

static void copy_memory(struct papr_mock *mock, const struct papr_mock_call *call, struct papr_mock_entry *entry, bool after)
{
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < call->arguments; i++) {
		const struct papr_mock_argument *argument = &call->argument[i];
		struct papr_mock_copy *copy = &entry->memory[i];
		__u64 rest = 0;
		__u8 *data, *bytes;

		if (argument->kind != PAPR_MOCK_MEMORY)
			continue;
		data = locate(mock, entry->in[argument->word], &rest);
		if (!data)
			continue;
		if (!after) {
			const __u64 size = memory_size(argument, entry->in);
			const bool whole = !size && argument->count < 0 && !argument->bytes;

			copy->address = entry->in[argument->word];
			copy->size = whole || size > rest ? rest : size;
		}
		bytes = malloc(copy->size && copy->size <= rest ? copy->size : 1);
		if (bytes && copy->size <= rest)
			memcpy(bytes, data, copy->size);
		if (after)
			copy->after = bytes;
		else
			copy->before = bytes;
	}
	pthread_mutex_unlock(&mock->lock);
}

/* Finding the call */

static bool is_chosen(const struct papr_mock_call *call, const struct source *source, bool *has_selector)
{
	unsigned int i;

	*has_selector = false;
	for (i = 0; i < call->arguments; i++) {
		const struct papr_mock_argument *argument = &call->argument[i];

		if (!(argument->flags & PAPR_MOCK_SELECTOR))
			continue;
		*has_selector = true;
		if ((argument_at(source, argument) & argument->mask) != argument->value)
			return false;
	}
	return true;
}

static bool is_named(const struct papr_mock_call *call, unsigned long opcode, const char *name)
{
	return name ? call->is_rtas && !strcmp(call->name, name) : !call->is_rtas && call->opcode == opcode;
}

/* The call that fits best: one that somebody answers, a subfunction before its parent, the first of several. */
static int find_call(struct papr_mock *mock, unsigned long opcode, const char *name, const struct source *source)
{
	int found = -1, best = -1;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < papr_mock_call_count; i++) {
		const struct behaviour *behaviour = &mock->behaviours[i];
		bool has_selector;
		int fit;

		if (!is_named(papr_mock_calls[i], opcode, name) || !is_chosen(papr_mock_calls[i], source, &has_selector))
			continue;
		fit = (behaviour->first || behaviour->function ? 2 : 0) + (has_selector ? 1 : 0);
		if (fit > best) {
			found = (int)i;
			best = fit;
		}
	}
	pthread_mutex_unlock(&mock->lock);
	return found;
}

/* The answer */

static bool take_answer(struct papr_mock *mock, struct behaviour *behaviour, struct answer *answer)
{
	struct answer *first;

	pthread_mutex_lock(&mock->lock);
	first = behaviour->first;
	if (first) {
		*answer = *first;
		behaviour->first = first->next;
	}
	pthread_mutex_unlock(&mock->lock);
	free(first);
	return first;
}

static bool ask(struct papr_mock *mock, struct behaviour *behaviour, struct papr_mock_entry *entry)
{
	struct behaviour copy;

	pthread_mutex_lock(&mock->lock);
	copy = *behaviour;
	pthread_mutex_unlock(&mock->lock);
	if (!copy.function)
		return false;
	poison(entry->out);
	entry->status = copy.thunk(copy.function, copy.context, mock, entry->in, entry->out);
	return true;
}

/* Decides how a call is answered; true when @raw is the answer. */
static bool respond(struct papr_mock *mock, int place, const struct source *source, struct papr_mock_entry *entry,
		    struct answer *raw)
{
	const struct papr_mock_call *call = papr_mock_calls[place];
	struct behaviour *behaviour = &mock->behaviours[place];

	entry->call = call;
	decode(call, source, entry->in);
	copy_memory(mock, call, entry, false);
	entry->status = refuse(mock, call, source, entry->in);
	if (entry->status) {
		entry->how = PAPR_MOCK_REFUSED;
	} else if (take_answer(mock, behaviour, raw)) {
		entry->how = PAPR_MOCK_ANSWERED;
		entry->status = raw->status;
		memcpy(entry->out, raw->words, sizeof(entry->out));
		return raw->is_raw;
	} else if (ask(mock, behaviour, entry)) {
		entry->how = PAPR_MOCK_HANDLED;
	} else {
		entry->how = call->has_unknown ? PAPR_MOCK_REFUSED : PAPR_MOCK_UNANSWERED;
		entry->status = call->has_unknown ? call->unknown : FUNCTION_CODE;
	}
	return false;
}

static bool is_defined(const struct papr_mock_output *output, long status)
{
	unsigned int i;

	for (i = 0; i < output->ranges; i++)
		if (status >= output->codes[i].first && status <= output->codes[i].last)
			return true;
	return false;
}

static void keep(struct papr_mock *mock, struct papr_mock_entry *entry)
{
	if (entry->call)
		copy_memory(mock, entry->call, entry, true);
	pthread_mutex_lock(&mock->lock);
	if (mock->entry_count == mock->entry_room) {
		const unsigned int room = mock->entry_room ? mock->entry_room * 2 : 64;
		struct papr_mock_entry **entries = realloc(mock->entries, room * sizeof(*entries));

		if (!entries) {
			pthread_mutex_unlock(&mock->lock);
			free_entry(entry);
			return;
		}
		mock->entries = entries;
		mock->entry_room = room;
	}
	mock->entries[mock->entry_count++] = entry;
	pthread_mutex_unlock(&mock->lock);
}

static void set_results(const struct papr_mock_call *call, const struct papr_mock_entry *entry, unsigned long *registers)
{
	unsigned int i, j;

	for (i = 0; i < 9; i++)
		registers[i] = (unsigned long)PAPR_MOCK_POISON;
	for (i = 0; i < call->outputs; i++) {
		const struct papr_mock_output *output = &call->output[i];

		if (!is_defined(output, entry->status) || entry->out[output->word] == PAPR_MOCK_POISON)
			continue;
		for (j = output->first; j <= output->last && j < 9; j++)
			registers[j] = entry->out[output->word + j - output->first];
	}
}

long papr_mock_hcall(struct papr_mock *mock, unsigned long opcode, unsigned long registers[9])
{
	const struct source source = { .registers = registers };
	struct papr_mock_entry *entry = calloc(1, sizeof(*entry));
	struct answer raw;
	long status;
	int place;

	if (!entry)
		return FUNCTION_CODE;
	entry->opcode = opcode;
	memcpy(entry->registers, registers, sizeof(entry->registers));
	place = find_call(mock, opcode, NULL, &source);
	if (place < 0) {
		entry->how = PAPR_MOCK_UNKNOWN;
		entry->status = FUNCTION_CODE;
	} else if (respond(mock, place, &source, entry, &raw)) {
		unsigned int i;

		for (i = 0; i < 9 && i < raw.count; i++)
			registers[i] = raw.words[i];
	} else {
		set_results(entry->call, entry, registers);
	}
	memcpy(entry->results, registers, sizeof(entry->results));
	status = entry->status;
	keep(mock, entry);
	return status;
}

static void set_cells(const struct papr_mock_call *call, const struct papr_mock_entry *entry, int nret, __u32 *rets)
{
	unsigned int i;

	for (i = 0; i < call->outputs; i++) {
		const struct papr_mock_output *output = &call->output[i];
		const __u64 word = entry->out[output->word];

		if (!is_defined(output, entry->status) || word == PAPR_MOCK_POISON || output->first >= nret || output->last >= nret)
			continue;
		rets[output->last] = (__u32)word;
		if (output->flags & PAPR_MOCK_PAIR)
			rets[output->first] = (__u32)(word >> 32);
	}
}

bool papr_mock_rtas(struct papr_mock *mock, const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
{
	static const __u32 nothing[1];
	const struct source source = { .cells = args ? args : nothing, .count = nargs };
	struct papr_mock_entry *entry = calloc(1, sizeof(*entry));
	struct answer raw;
	bool there = true;
	int i, place;

	if (!entry)
		return false;
	strncpy(entry->name, name, sizeof(entry->name) - 1);
	for (i = 0; i < nargs && i < 9; i++)
		entry->registers[i] = args[i];
	for (i = 0; i < nret; i++)
		rets[i] = (__u32)PAPR_MOCK_POISON;
	place = find_call(mock, 0, name, &source);
	if (place < 0) {
		entry->how = PAPR_MOCK_UNKNOWN;
		there = false;
	} else if (nargs < papr_mock_calls[place]->required || nargs > papr_mock_calls[place]->cells ||
		   nret <= papr_mock_calls[place]->status) {
		entry->call = papr_mock_calls[place];
		entry->how = PAPR_MOCK_REFUSED;
		entry->status = -3;
		if (nret > papr_mock_calls[place]->status)
			rets[papr_mock_calls[place]->status] = (__u32)entry->status;
	} else if (respond(mock, place, &source, entry, &raw)) {
		for (i = 0; i < nret - 1 && i < (int)raw.count; i++)
			rets[i + (i >= entry->call->status)] = (__u32)raw.words[i];
		rets[entry->call->status] = (__u32)entry->status;
	} else if (entry->how == PAPR_MOCK_UNANSWERED) {
		there = false;
	} else {
		set_cells(entry->call, entry, nret, rets);
		rets[entry->call->status] = (__u32)entry->status;
	}
	for (i = 0; i < nret && i < 9; i++)
		entry->results[i] = rets[i];
	keep(mock, entry);
	return there;
}

/* The hooks */

long papr_hcall_hook(unsigned long opcode, unsigned long registers[9])
{
	struct papr_mock *mock = __atomic_load_n(&installed, __ATOMIC_SEQ_CST);

	return mock ? papr_mock_hcall(mock, opcode, registers) : FUNCTION_CODE;
}

bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
{
	struct papr_mock *mock = __atomic_load_n(&installed, __ATOMIC_SEQ_CST);

	return mock && papr_mock_rtas(mock, name, nargs, args, nret, rets);
}

void papr_delay_hook(__u32 ms, bool atomic)
{
	struct papr_mock *mock = __atomic_load_n(&installed, __ATOMIC_SEQ_CST);

	(void)atomic;
	if (!mock)
		return;
	pthread_mutex_lock(&mock->lock);
	mock->waited += ms;
	pthread_mutex_unlock(&mock->lock);
}

__u64 papr_mock_waited(struct papr_mock *mock)
{
	__u64 waited;

	pthread_mutex_lock(&mock->lock);
	waited = mock->waited;
	pthread_mutex_unlock(&mock->lock);
	return waited;
}

/* The log */

unsigned int papr_mock_count(struct papr_mock *mock, const struct papr_mock_call *call)
{
	unsigned int count = 0, i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->entry_count; i++)
		if (!call || mock->entries[i]->call == call)
			count++;
	pthread_mutex_unlock(&mock->lock);
	return count;
}

const struct papr_mock_entry *papr_mock_entry(struct papr_mock *mock, const struct papr_mock_call *call, unsigned int place)
{
	const struct papr_mock_entry *entry = NULL;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->entry_count && !entry; i++)
		if ((!call || mock->entries[i]->call == call) && !place--)
			entry = mock->entries[i];
	pthread_mutex_unlock(&mock->lock);
	return entry;
}

const struct papr_mock_copy *papr_mock_memory(const struct papr_mock_entry *entry, const char *argument)
{
	unsigned int i;

	for (i = 0; entry->call && i < entry->call->arguments; i++) {
		const struct papr_mock_argument *here = &entry->call->argument[i];

		if (here->kind == PAPR_MOCK_MEMORY && here->name && !strcmp(here->name, argument))
			return entry->memory[i].before ? &entry->memory[i] : NULL;
	}
	return NULL;
}

static void print_entry(const struct papr_mock_entry *entry, FILE *file)
{
	static const char *const how[] = { "no such call", "refused", "unanswered", "answered", "handled" };
	const char *joint = "(";
	unsigned int i;

	if (entry->call)
		fprintf(file, "%s", entry->call->name);
	else if (entry->name[0])
		fprintf(file, "%s", entry->name);
	else
		fprintf(file, "0x%lX", entry->opcode);
	for (i = 0; entry->call && i < entry->call->arguments; i++) {
		const struct papr_mock_argument *argument = &entry->call->argument[i];

		if (!argument->name)
			continue;
		fprintf(file, "%s%s: 0x%llX", joint, argument->name, (unsigned long long)entry->in[argument->word]);
		if (argument->kind == PAPR_MOCK_MEMORY && entry->memory[i].before)
			fprintf(file, " [%llu bytes]", (unsigned long long)entry->memory[i].size);
		joint = ", ";
	}
	fprintf(file, "%s) = %ld, %s\n", joint[0] == '(' ? "(" : "", entry->status, how[entry->how]);
}

void papr_mock_print(struct papr_mock *mock, FILE *file)
{
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->entry_count; i++)
		print_entry(mock->entries[i], file);
	pthread_mutex_unlock(&mock->lock);
}
