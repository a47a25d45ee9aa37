/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What the files of the mock's test share: each is a list of cases; what is wrong is said, and counted. */
#include "papr/mock_all.h"
#include <pthread.h>
#include <string.h>

#define CHECK(condition)									\
	do {											\
		if (!(condition))								\
			complain(__FILE__, __LINE__, #condition);				\
	} while (0)

void complain(const char *file, int line, const char *condition);

/* A mock of its own for each case; ends with as many violations as were expected. */
struct papr_mock *begin(void);
void end(struct papr_mock *mock, unsigned int violations);

void check_wrappers(void);
void check_arguments(void);
void check_sequences(void);
void check_memory(void);
void check_mocks(void);
void check_log(void);
void check_threads(void);
