/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The mock: what one call opens and another one closes. */
#include "mock_engine.h"

static __u64 value_of(const struct papr_mock_frame *frame, const struct papr_mock_handle *handle)
{
	if (handle->role == PAPR_MOCK_OPENS)
		return papr_mock_result(frame, &frame->call->outputs[handle->row]);
	return papr_mock_argument(frame, &frame->call->arguments[handle->row]);
}

/* The place of one that is open, with this number or any; as many as there are when there is none. */
static unsigned int find(const struct papr_mock *mock, const char *type, const __u64 *value)
{
	unsigned int i;

	for (i = 0; i < mock->open_count; i++)
		if (!strcmp(mock->open[i].type, type) && (!value || mock->open[i].value == *value))
			break;
	return i;
}

long papr_mock_check_handles(const struct papr_mock *mock, const struct papr_mock_frame *frame, char *reason, size_t size)
{
	unsigned int i;

	for (i = 0; mock->checks_tokens && i < frame->call->handle_count; i++) {
		const struct papr_mock_handle *handle = &frame->call->handles[i];
		__u64 value;

		if (handle->role == PAPR_MOCK_OPENS) {
			if (!handle->code || find(mock, handle->type, NULL) == mock->open_count)
				continue;
			snprintf(reason, size, "%s is open already", handle->type);
			return handle->code;
		}
		value = value_of(frame, handle);
		if (find(mock, handle->type, &value) == mock->open_count) {
			snprintf(reason, size, "%s 0x%llx is not open", handle->type, (unsigned long long)value);
			return handle->code;
		}
	}
	return 0;
}

void papr_mock_settle_handles(struct papr_mock *mock, const struct papr_mock_frame *frame)
{
	unsigned int i;

	for (i = 0; i < frame->call->handle_count; i++) {
		const struct papr_mock_handle *handle = &frame->call->handles[i];
		const __u64 value = value_of(frame, handle);
		const unsigned int place = find(mock, handle->type, &value);

		if (handle->role == PAPR_MOCK_CLOSES && place < mock->open_count)
			mock->open[place] = mock->open[--mock->open_count];
		if (handle->role != PAPR_MOCK_OPENS || place < mock->open_count)
			continue;
		mock->open = (struct papr_mock_open *)papr_mock_more(mock->open, mock->open_count, sizeof(*mock->open));
		mock->open[mock->open_count].type = handle->type;
		mock->open[mock->open_count].opener = frame->call->name;
		mock->open[mock->open_count++].value = value;
	}
}

/* At the end: what was opened and not closed. */
void papr_mock_unclosed(struct papr_mock *mock)
{
	unsigned int i;

	for (i = 0; i < mock->open_count; i++)
		papr_mock_violate(mock, "%s: what it opened, %s 0x%llx, was not closed", mock->open[i].opener, mock->open[i].type,
				  (unsigned long long)mock->open[i].value);
	free(mock->open);
}
