/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The generated wrappers against the generated mock. Says what is wrong and ends with 1, or says nothing. */
#include "check.h"

static int failures;

void complain(const char *file, int line, const char *condition)
{
	const char *name = strrchr(file, '/');

	printf("%s:%d: %s\n", name ? name + 1 : file, line, condition);
	failures++;
}

struct papr_mock *begin(void)
{
	return papr_mock_start(papr_mock_all);
}

void end(struct papr_mock *mock, unsigned int violations)
{
	unsigned int i;

	if (papr_mock_violations(mock) != violations)
		for (i = 0; i < papr_mock_violations(mock); i++)
			complain("violation", (int)i, papr_mock_violation(mock, i));
	papr_mock_clear_violations(mock);
	CHECK(papr_mock_stop(mock) == 0);
}

int main(void)
{
	check_wrappers();
	check_arguments();
	check_sequences();
	check_memory();
	check_mocks();
	check_log();
	check_threads();
	return failures != 0;
}
