/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed text of the mock as it is in these files. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "papr_mock_embedded.h"

static const unsigned char mock_h[] = {
#embed "text/mock/papr/mock.h"
};
static const unsigned char mock_table_h[] = {
#embed "text/mock/papr/mock_table.h"
};
static const unsigned char mock_engine_h[] = {
#embed "text/mock/papr/mock_engine.h"
};
static const unsigned char mock_c[] = {
#embed "text/mock/papr/mock.c"
};
static const unsigned char mock_answer_c[] = {
#embed "text/mock/papr/mock_answer.c"
};
static const unsigned char mock_check_c[] = {
#embed "text/mock/papr/mock_check.c"
};
static const unsigned char mock_handle_c[] = {
#embed "text/mock/papr/mock_handle.c"
};
static const unsigned char mock_log_c[] = {
#embed "text/mock/papr/mock_log.c"
};
static const unsigned char mock_memory_c[] = {
#embed "text/mock/papr/mock_memory.c"
};
static const unsigned char mock_print_c[] = {
#embed "text/mock/papr/mock_print.c"
};
static const unsigned char mock_sequence_c[] = {
#embed "text/mock/papr/mock_sequence.c"
};
static const unsigned char mock_values_c[] = {
#embed "text/mock/papr/mock_values.c"
};

#define FILE(name, text) { "mock/c/papr/" name, text, sizeof(text) }

static const struct papr_mock_file files[] = {
	FILE("mock.h", mock_h),
	FILE("mock_table.h", mock_table_h),
	FILE("mock_engine.h", mock_engine_h),
	FILE("mock.c", mock_c),
	FILE("mock_answer.c", mock_answer_c),
	FILE("mock_check.c", mock_check_c),
	FILE("mock_handle.c", mock_handle_c),
	FILE("mock_log.c", mock_log_c),
	FILE("mock_memory.c", mock_memory_c),
	FILE("mock_print.c", mock_print_c),
	FILE("mock_sequence.c", mock_sequence_c),
	FILE("mock_values.c", mock_values_c),
};

const struct papr_mock_file *papr_mock_file(unsigned long n)
{
	return n < sizeof(files) / sizeof(*files) ? &files[n] : 0;
}
