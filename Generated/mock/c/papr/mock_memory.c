/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: the memory of the partition. */
#include "mock_engine.h"

#define FIRST_LOW 0x10000ULL
#define FIRST_HIGH 0x100000000ULL
#define GAP 0x1000ULL

/* The place of the first area that begins above an address. */
static unsigned int place_above(const struct papr_mock *mock, __u64 address)
{
	unsigned int low = 0, high = mock->area_count;

	while (low < high) {
		const unsigned int middle = low + (high - low) / 2;

		if (mock->areas[middle].address <= address)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The bytes at an address, when @size of them lie in one area; @rest: how many do. */
__u8 *papr_mock_find(const struct papr_mock *mock, __u64 address, __u64 size, __u64 *rest)
{
	const unsigned int above = place_above(mock, address);
	const struct papr_mock_area_of_memory *area = above ? &mock->areas[above - 1] : NULL;

	if (!area || address - area->address >= area->size || area->size - (address - area->address) < size)
		return NULL;
	*rest = area->size - (address - area->address);
	return area->data + (address - area->address);
}

static bool insert(struct papr_mock *mock, struct papr_mock_area_of_memory area)
{
	const unsigned int place = place_above(mock, area.address);

	if (!area.size || area.address + area.size < area.address)
		return false;
	if (place && area.address - mock->areas[place - 1].address < mock->areas[place - 1].size)
		return false;
	if (place < mock->area_count && mock->areas[place].address - area.address < area.size)
		return false;
	mock->areas = (struct papr_mock_area_of_memory *)papr_mock_more(mock->areas, mock->area_count, sizeof(area));
	memmove(&mock->areas[place + 1], &mock->areas[place], (mock->area_count - place) * sizeof(area));
	mock->areas[place] = area;
	mock->area_count++;
	return true;
}

static void remove_area(struct papr_mock *mock, unsigned int place)
{
	if (mock->areas[place].owned)
		free(mock->areas[place].data);
	mock->area_count--;
	memmove(&mock->areas[place], &mock->areas[place + 1], (mock->area_count - place) * sizeof(*mock->areas));
}

static struct papr_memory allocate(struct papr_mock *mock, __u64 size, __u64 alignment, __u64 below)
{
	struct papr_memory memory = { NULL, ~0ULL, 0 };
	struct papr_mock_area_of_memory area = { 0, size, NULL, true };
	__u64 *next = below ? &mock->next_low : &mock->next_high;

	if (!size || (alignment & (alignment - 1)) || size > 1ULL << 40)
		return memory;
	if (alignment < 16)
		alignment = 16;
	area.address = (*next + alignment - 1) & ~(alignment - 1);
	if (below && (area.address >= below || below - area.address < size))
		return memory;
	area.data = (__u8 *)papr_mock_need(aligned_alloc(alignment, (size + alignment - 1) & ~(alignment - 1)));
	memset(area.data, 0, size);
	if (!insert(mock, area)) {
		free(area.data);
		return memory;
	}
	*next = area.address + size + GAP;
	memory.data = area.data;
	memory.address = area.address;
	memory.size = size;
	return memory;
}

struct papr_memory papr_mock_memory(struct papr_mock *mock, __u64 size, __u64 alignment, __u64 below)
{
	struct papr_memory memory;

	pthread_mutex_lock(&mock->lock);
	if (!mock->next_low) {
		mock->next_low = FIRST_LOW;
		mock->next_high = FIRST_HIGH;
	}
	memory = allocate(mock, size, alignment, below);
	pthread_mutex_unlock(&mock->lock);
	return memory;
}

void *papr_mock_allocate(struct papr_mock *mock, __u64 size, __u64 alignment)
{
	return papr_mock_memory(mock, size, alignment, 0).data;
}

/* Memory that the hypervisor keeps must not go. */
static void check_held(struct papr_mock *mock, const struct papr_mock_area_of_memory *area)
{
	unsigned int i, kept = 0;

	for (i = 0; i < mock->held_count; i++) {
		const struct papr_mock_held *held = &mock->held[i];

		if (held->address >= area->address + area->size || held->address + held->size <= area->address) {
			mock->held[kept++] = *held;
			continue;
		}
		papr_mock_violate(mock, "memory of %s of %s at 0x%llx freed before %s", held->name, held->frame.call->name,
				  (unsigned long long)held->address, held->until);
	}
	mock->held_count = kept;
}

void papr_mock_free(struct papr_mock *mock, void *data)
{
	unsigned int i;

	if (!data)
		return;
	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->area_count && !(mock->areas[i].data == data && mock->areas[i].owned); i++)
		;
	if (i < mock->area_count) {
		check_held(mock, &mock->areas[i]);
		remove_area(mock, i);
	} else {
		papr_mock_violate(mock, "memory freed that was not allocated");
	}
	pthread_mutex_unlock(&mock->lock);
}

unsigned int papr_mock_allocations(struct papr_mock *mock)
{
	unsigned int count = 0, i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->area_count; i++)
		count += mock->areas[i].owned;
	pthread_mutex_unlock(&mock->lock);
	return count;
}

bool papr_mock_map(struct papr_mock *mock, void *data, __u64 size, __u64 address)
{
	const struct papr_mock_area_of_memory area = { address, size, (__u8 *)data, false };
	bool done;

	pthread_mutex_lock(&mock->lock);
	done = insert(mock, area);
	pthread_mutex_unlock(&mock->lock);
	return done;
}

void papr_mock_unmap(struct papr_mock *mock, __u64 address)
{
	unsigned int place;

	pthread_mutex_lock(&mock->lock);
	place = place_above(mock, address);
	if (place && mock->areas[place - 1].address == address && !mock->areas[place - 1].owned) {
		check_held(mock, &mock->areas[place - 1]);
		remove_area(mock, place - 1);
	} else {
		papr_mock_violate(mock, "nothing is mapped at 0x%llx", (unsigned long long)address);
	}
	pthread_mutex_unlock(&mock->lock);
}

__u64 papr_mock_address(struct papr_mock *mock, const void *data)
{
	const unsigned long wanted = (unsigned long)data;
	__u64 address = ~0ULL;
	unsigned int i;

	pthread_mutex_lock(&mock->lock);
	for (i = 0; i < mock->area_count; i++) {
		const unsigned long first = (unsigned long)mock->areas[i].data;

		if (wanted >= first && wanted - first < mock->areas[i].size)
			address = mock->areas[i].address + (wanted - first);
	}
	pthread_mutex_unlock(&mock->lock);
	return address;
}

void *papr_mock_pointer(struct papr_mock *mock, __u64 address, __u64 size)
{
	__u64 rest;
	void *data;

	pthread_mutex_lock(&mock->lock);
	data = papr_mock_find(mock, address, size, &rest);
	pthread_mutex_unlock(&mock->lock);
	return data;
}

/* Bytes that a hypervisor is about to read or write. */
static __u8 *access(struct papr_mock *mock, __u64 address, __u64 size, const char *verb)
{
	__u64 rest;
	__u8 *data = papr_mock_find(mock, address, size, &rest);

	if (!data)
		papr_mock_violate(mock, "%llu bytes %s at 0x%llx, where no memory is", (unsigned long long)size, verb,
				  (unsigned long long)address);
	return data;
}

bool papr_mock_read(struct papr_mock *mock, __u64 address, void *to, __u64 size)
{
	const __u8 *data;

	pthread_mutex_lock(&mock->lock);
	data = access(mock, address, size, "read");
	if (data)
		memcpy(to, data, size);
	pthread_mutex_unlock(&mock->lock);
	return data != NULL;
}

bool papr_mock_write(struct papr_mock *mock, __u64 address, const void *from, __u64 size)
{
	__u8 *data;

	pthread_mutex_lock(&mock->lock);
	data = access(mock, address, size, "written");
	if (data)
		memcpy(data, from, size);
	pthread_mutex_unlock(&mock->lock);
	return data != NULL;
}

void papr_mock_forget_memory(struct papr_mock *mock)
{
	while (mock->area_count)
		remove_area(mock, mock->area_count - 1);
	free(mock->areas);
	free(mock->held);
}
